//! What follows from the facts of one product that a tool printed, and where they contradict each other.

use super::rows::RowFacts;
use super::{LicenceStatus, RowFact, WarningCode, Warnings};
use crate::answer::FactValue;
use crate::identify::{KeyChannel, Kind};
use crate::{Identification, Lang, identify};

/// How long an activation by a KMS host lasts, in days.
const KMS_DAYS: u32 = 180;
/// The additional grace period after it, in days.
const GRACE_DAYS: u32 = 30;
const MINUTES_A_DAY: u32 = 1440;
/// The build with which Windows 10 came out.
const FIRST_OF_WINDOWS_10: u32 = 10_240;

/// The facts with those that follow from them.
pub(super) fn completed(mut facts: RowFacts) -> RowFacts {
    if let Some(minutes) = facts.number(RowFact::MinutesLeft) {
        facts.set(RowFact::DaysLeft, FactValue::Number(minutes.div_ceil(MINUTES_A_DAY)));
    }
    if channel_of(&facts) != Some(KeyChannel::VolumeGvlk) || facts.text(RowFact::ActivationType) == Some("AD") {
        return facts;
    }
    let days_left = facts.number(RowFact::DaysLeft);
    let since = match (status_of(&facts), days_left) {
        (Some(LicenceStatus::Licensed), Some(left)) => KMS_DAYS.checked_sub(left),
        (Some(LicenceStatus::AdditionalGrace), Some(left)) => GRACE_DAYS.checked_sub(left).map(|days| KMS_DAYS + days),
        _ => None,
    };
    if let Some(days) = since {
        facts.set(RowFact::DaysSinceRenewal, FactValue::Number(days));
    }
    let was_activated = facts.get(RowFact::KmsHostPid).is_some();
    if status_of(&facts) == Some(LicenceStatus::Notification) && was_activated {
        facts.set(RowFact::DaysSinceRenewalAtLeast, FactValue::Number(KMS_DAYS));
    }
    facts
}

/// Warns where what a tool printed cannot all be of one product: it was edited, or pasted together.
pub(super) fn contradictions(line: u32, text: &str, facts: &RowFacts, warnings: &mut Warnings) {
    let line = Some(line);
    let key = identify(text, Lang::En);
    let pid = facts.text(RowFact::ExtendedPid).map(|pid| identify(pid, Lang::En));
    let group = |found: &Identification| found.group_id.map(|group| group.to_string());
    if let Some(pid) = &pid
        && key.kind == Kind::PartialKey
        && let (Some(own), Some(other)) = (group(&key), group(pid))
        && own != other
    {
        warnings.add(WarningCode::OtherPid, line, &[("ending", text), ("own", &own), ("other", &other)]);
    }
    let described = facts.text(RowFact::Channel).and_then(channel);
    let keyed = facts.text(RowFact::KeyChannel).and_then(channel);
    if let (Some(described), Some(keyed)) = (described, keyed)
        && described != keyed
    {
        let parts = [("channel", facts.text(RowFact::Channel)), ("keyChannel", facts.text(RowFact::KeyChannel))];
        let parts = parts.map(|(name, text)| (name, text.unwrap_or_default()));
        warnings.add(WarningCode::OtherChannel, line, &parts);
    }
    if let (Some(version), Some(pid)) = (facts.text(RowFact::ServiceVersion), facts.text(RowFact::ExtendedPid))
        && let (Some(running), Some(then)) = (build_of_version(version), build_of_pid(pid))
        // Within Windows 10 the service keeps the version of the release that an update only switches on.
        && running < FIRST_OF_WINDOWS_10
        && then >= FIRST_OF_WINDOWS_10
    {
        let parts = [("version", version), ("build", &then.to_string())];
        warnings.add(WarningCode::OtherBuild, line, &parts);
    }
    let licensed = status_of(facts) == Some(LicenceStatus::Licensed);
    let timed = facts.get(RowFact::MinutesLeft).is_some() || facts.get(RowFact::Expires).is_some();
    let is_client = channel_of(facts) == Some(KeyChannel::VolumeGvlk);
    if licensed && is_client && !timed && facts.get(RowFact::ActivationObject).is_none() {
        warnings.add(WarningCode::NoExpiry, line, &[]);
    }
}

pub(super) fn status_of(facts: &RowFacts) -> Option<LicenceStatus> {
    LicenceStatus::from_name(facts.text(RowFact::Status)?)
}

/// The channel that the description or the key names.
pub(super) fn channel_of(facts: &RowFacts) -> Option<KeyChannel> {
    [RowFact::Channel, RowFact::KeyChannel].into_iter().find_map(|fact| channel(facts.text(fact)?))
}

fn channel(text: &str) -> Option<KeyChannel> {
    identify(text, Lang::En).channel
}

/// The build of the system on which an extended PID was made: the field before the last.
pub(super) fn build_of_pid(pid: &str) -> Option<u32> {
    let field = pid.split('-').nth(6)?;
    field.split('.').next()?.parse().ok()
}

/// The build in a version such as `10.0.19041.1`.
pub(super) fn build_of_version(version: &str) -> Option<u32> {
    version.split('.').nth(2)?.parse().ok()
}
