//! What slmgr, ospp and PowerShell print: a block of lines for each product, read by label where it is English and by
//! the shape of the value everywhere.

use super::labels::{Label, label_of, status_of};
use super::rows::{Beside, RowFacts, Rows};
use super::{Format, LicenceStatus, RowFact, WarningCode, Warnings, checks};
use crate::answer::FactValue;
use crate::identify::{Application, Kind, Status};
use crate::{Lang, find_keys, identify};

/// Whether a line is of such an output, and of none other.
pub(super) fn is_sign(line: &str) -> bool {
    let (heading, value) = labelled(line).unwrap_or((line.trim(), ""));
    line.trim_start().starts_with("---Processing---")
        || is_name(heading)
        || is_name(value)
        || label_of(heading) == Some(Label::Fact(RowFact::Status))
        || shape(value).is_some_and(|shape| matches!(shape, Kind::ExtendedPid | Kind::Channel))
}

/// Reads all lines; says which tool printed them.
pub(super) fn read(lines: &[(u32, String)], rows: &mut Rows, warnings: &mut Warnings) -> Format {
    let mut format = Format::Slmgr;
    let mut service_version = None;
    let mut block = Block::default();
    let mut before: Option<(u32, &str)> = None;
    for (number, line) in lines {
        let trimmed = line.trim();
        if trimmed.starts_with("---") && trimmed.ends_with("---") {
            format = if trimmed.starts_with("---Processing") { Format::Ospp } else { format };
            block.close(rows, warnings, &service_version);
            continue;
        }
        if trimmed == "<No installed product keys detected>" {
            warnings.add(WarningCode::NothingInstalled, Some(*number), &[]);
            continue;
        }
        // A value that is folded goes on, indented, without a label.
        let (own, value) = match labelled(trimmed) {
            Some((own, value)) => (label_of(own), value),
            None => (None, trimmed),
        };
        if own == Some(Label::Property) || matches!(own, Some(Label::CimFact(_))) {
            format = Format::Cim;
        }
        let heading = labelled(trimmed).map(|(own, _)| own).filter(|_| own != Some(Label::ServiceVersion));
        let is_next = block.first.is_some() && block.first.as_deref() == heading
            || is_name(value) && block.facts.get(RowFact::Name).is_some()
            || value.is_empty() && heading.is_some_and(is_name);
        if is_next {
            block.close(rows, warnings, &service_version);
        }
        if block.first.is_none() {
            block.first = heading.map(str::to_owned);
        }
        block.take_keys(*number, trimmed, rows);
        match own {
            Some(Label::ServiceVersion) => service_version = Some(value.to_owned()),
            _ => block.take(*number, own, value, trimmed, before.map(|(_, text)| text)),
        }
        before = Some((*number, trimmed)).filter(|_| !trimmed.is_empty());
    }
    block.close(rows, warnings, &service_version);
    format
}

/// The lines of one product.
#[derive(Debug, Default)]
pub(super) struct Block {
    line: Option<u32>,
    /// Its first label: where it comes again, the next product starts.
    first: Option<String>,
    partial: Option<String>,
    facts: RowFacts,
    /// Whole keys that stand among its lines: they come behind it.
    keys: Vec<(u32, String)>,
}

impl Block {
    /// The keys of a line, which are rows of their own.
    fn take_keys(&mut self, number: u32, line: &str, rows: &mut Rows) {
        for key in find_keys(line, Lang::En) {
            match self.line {
                None => rows.push(number, key.as_written()),
                Some(_) => self.keys.push((number, key.as_written().to_owned())),
            }
        }
    }

    /// A property in a table or in JSON; one that is not known says nothing.
    pub(super) fn take_property(&mut self, number: u32, property: Option<Label>, value: &str) {
        self.take(number, property.or(Some(Label::Property)), value, value, None);
    }

    fn take(&mut self, number: u32, own: Option<Label>, value: &str, line: &str, before: Option<&str>) {
        let known = self.facts.0.len();
        let had_partial = self.partial.is_some();
        match own {
            Some(Label::Fact(fact) | Label::CimFact(fact)) => self.take_fact(fact, value),
            Some(Label::Time) => self.take_time(value),
            Some(Label::PartialKey) => self.take_partial(value),
            Some(Label::Error) => self.take_error(value),
            Some(Label::Minutes) => self.facts.set_number(RowFact::MinutesLeft, value),
            Some(Label::SkuId) => self.facts.set_text(RowFact::ActivationId, value),
            Some(Label::Property | Label::Other) => {}
            Some(Label::ServiceVersion) => {}
            None => self.take_shape(value, line, before),
        }
        if self.facts.0.len() > known || self.partial.is_some() != had_partial {
            self.line.get_or_insert(number);
        }
    }

    fn take_fact(&mut self, fact: RowFact, value: &str) {
        use RowFact::*;
        match fact {
            _ if value.is_empty() => {}
            Status => match status_of(value) {
                Some(status) => self.facts.set_text(Status, status.name()),
                None => self.facts.set_text(StatusText, value),
            },
            ActivationInterval | RenewalInterval | CurrentCount | Port | TotalRequests | FailedRequests
            | RearmsLeft | SkuRearmsLeft => {
                let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
                self.facts.set_number(fact, &digits);
            }
            HostCaching | DnsPublishing => {
                let enabled = value.to_ascii_lowercase().ends_with("enabled");
                self.facts.set(fact, FactValue::YesNo(enabled));
            }
            Channel => self.facts.set_text(Channel, value.rsplit(',').next().unwrap_or(value).trim()),
            _ => self.facts.set_text(fact, value),
        }
    }

    /// `259200 minute(s) (180 day(s))`, or the days first.
    fn take_time(&mut self, value: &str) {
        if let Some((minutes, days)) = minutes_and_days(value) {
            self.facts.set(RowFact::MinutesLeft, FactValue::Number(minutes));
            self.facts.set(RowFact::DaysLeft, FactValue::Number(days));
        }
    }

    fn take_partial(&mut self, value: &str) {
        if self.partial.is_none() && !value.is_empty() {
            self.partial = Some(value.to_owned());
        }
    }

    fn take_error(&mut self, value: &str) {
        if let Some(code) = error_in(value) {
            self.facts.set_text(RowFact::Error, &code);
        } else if let Ok(number @ 1..) = value.parse::<u32>() {
            self.facts.set_text(RowFact::Error, &format!("0x{number:08X}"));
        }
    }

    /// A line whose label is not known: in another language, or none.
    fn take_shape(&mut self, value: &str, line: &str, before: Option<&str>) {
        if let Some(rest) = expiry_sentence(line) {
            if let Some(name) = before.and_then(|name| name.strip_suffix(':')) {
                self.facts.set_text(RowFact::Name, name);
            }
            let (status, ends) = rest;
            self.facts.set_text(RowFact::Status, status.name());
            if !ends.is_empty() {
                self.facts.set_text(RowFact::Expires, ends);
            }
            return;
        }
        if is_name(value) {
            return self.facts.set_text(RowFact::Name, value);
        }
        if value.len() == 5 && value.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
            let found = identify(value, Lang::En);
            let fits = found.kind == Kind::PartialKey && found.status == Some(Status::WellFormed);
            if fits || found.kind == Kind::Placeholder {
                return self.take_partial(value);
            }
        }
        match shape(value) {
            Some(Kind::ExtendedPid) if self.facts.get(RowFact::ExtendedPid).is_none() => {
                self.facts.set_text(RowFact::ExtendedPid, value);
            }
            Some(Kind::ExtendedPid) => self.facts.set_text(RowFact::KmsHostPid, value),
            Some(Kind::ActivationId) if is_application(value) => self.facts.set_text(RowFact::ApplicationId, value),
            Some(Kind::ActivationId) if self.facts.get(RowFact::ActivationId).is_none() => {
                self.facts.set_text(RowFact::ActivationId, value);
            }
            Some(Kind::ActivationId) => self.facts.set_text(RowFact::ClientMachineId, value),
            Some(Kind::InstallationId) => self.facts.set_text(RowFact::InstallationId, value),
            Some(Kind::Channel) if value.to_ascii_lowercase().ends_with(" channel") => {
                self.take_fact(RowFact::Channel, value);
            }
            Some(Kind::Channel) => self.facts.set_text(RowFact::KeyChannel, value),
            _ if line != value && minutes_and_days(value).is_some() => self.take_time(value),
            _ if line != value && error_in(value).is_some() => self.take_error(value),
            _ => self.take_enabled(line),
        }
    }

    /// Lines that are a sentence: `KMS host caching is enabled`.
    fn take_enabled(&mut self, line: &str) {
        let lower = line.to_ascii_lowercase();
        for (start, fact) in [("kms host caching", RowFact::HostCaching), ("dns publishing", RowFact::DnsPublishing)] {
            if lower.starts_with(start) {
                self.take_fact(fact, &lower);
            }
        }
    }

    pub(super) fn close(&mut self, rows: &mut Rows, warnings: &mut Warnings, service_version: &Option<String>) {
        let Self { line, partial, mut facts, keys, .. } = std::mem::take(self);
        let Some(line) = line else { return };
        if let Some(version) = service_version {
            facts.set_text(RowFact::ServiceVersion, version);
        }
        let facts = checks::completed(facts);
        let text = partial
            .or_else(|| facts.text(RowFact::ExtendedPid).map(str::to_owned))
            .or_else(|| facts.text(RowFact::ActivationId).map(str::to_owned))
            .or_else(|| facts.text(RowFact::Name).map(str::to_owned));
        if let Some(text) = text {
            checks::contradictions(line, &text, &facts, warnings);
            let label = facts.text(RowFact::Name).map(str::to_owned);
            rows.push_with(line, &text, Beside { path: None, label, facts });
        }
        for (line, key) in keys {
            rows.push(line, &key);
        }
    }
}

/// The label of a line and its value, apart at the first colon that is followed by a blank or by nothing.
fn labelled(line: &str) -> Option<(&str, &str)> {
    let is_end = |rest: &str| rest.chars().next().is_none_or(char::is_whitespace);
    let at = line.char_indices().find(|(at, character)| match character {
        ':' => is_end(&line[at + 1..]),
        '：' => true,
        _ => false,
    });
    // Older versions of ospp have no blank behind this one.
    let at =
        at.or_else(|| line.starts_with("Last 5 characters").then(|| line.char_indices().find(|(_, c)| *c == ':'))?);
    let (at, colon) = at?;
    Some((line[..at].trim(), line[at + colon.len_utf8()..].trim()))
}

/// `Windows(R), Professional edition`, `Office 16, Office16ProPlusVL_KMS_Client edition`: not translated.
fn is_name(value: &str) -> bool {
    let start = value.starts_with("Windows(R), ") || value.starts_with("Office ") && value.contains(", Office");
    start && value.ends_with(" edition")
}

fn is_application(guid: &str) -> bool {
    Application::ALL.iter().any(|application| application.row().eq_ignore_ascii_case(guid))
}

fn shape(value: &str) -> Option<Kind> {
    let found = identify(value, Lang::En);
    (found.status == Some(Status::WellFormed) && found.tidied.is_empty()).then_some(found.kind)
}

/// Two numbers of which one is the other in minutes.
fn minutes_and_days(value: &str) -> Option<(u32, u32)> {
    let mut numbers =
        value.split(|character: char| !character.is_ascii_digit()).filter_map(|digits| digits.parse().ok());
    let (first, second): (u32, u32) = (numbers.next()?, numbers.next()?);
    if numbers.next().is_some() || !value.contains('(') {
        return None;
    }
    match (first, second) {
        _ if first.div_ceil(1440) == second || first / 1440 == second => Some((first, second)),
        _ if second.div_ceil(1440) == first || second / 1440 == first => Some((second, first)),
        _ => None,
    }
}

fn error_in(value: &str) -> Option<String> {
    let at = value.find("0x").or_else(|| value.find("0X"))?;
    let digits: String = value[at + 2..].chars().take_while(char::is_ascii_hexdigit).collect();
    (digits.len() == 8).then(|| format!("0x{}", digits.to_ascii_uppercase()))
}

/// What `slmgr /xpr` says, with the day it names.
fn expiry_sentence(line: &str) -> Option<(LicenceStatus, &str)> {
    const SENTENCES: [(&str, LicenceStatus); 9] = [
        ("The machine is permanently activated", LicenceStatus::Licensed),
        ("Volume activation will expire ", LicenceStatus::Licensed),
        ("Timebased activation will expire ", LicenceStatus::Licensed),
        ("Automatic VM activation will expire ", LicenceStatus::Licensed),
        ("Initial grace period ends ", LicenceStatus::InitialGrace),
        ("Additional grace period ends ", LicenceStatus::AdditionalGrace),
        ("Non-genuine grace period ends ", LicenceStatus::NonGenuineGrace),
        ("Extended grace period ends ", LicenceStatus::ExtendedGrace),
        ("Windows is in Notification mode", LicenceStatus::Notification),
    ];
    SENTENCES.into_iter().find_map(|(start, status)| Some((status, line.strip_prefix(start)?.trim_end_matches('.'))))
}
