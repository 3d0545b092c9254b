//! What goes with extended updates: their values, further rows, disputes, and what to do.

use super::super::commands;
use super::{Case, EsuPlace, EsuStatus, Standing, both, day};
use crate::answer::{KeyAdvice, KeyType, Outcome, Value};
use crate::closed::closed;
use crate::knowledge::{
    CONSUMER_END_DISPUTED, EsuFact, EsuPrerequisite, EsuProgramme, EsuYear, FREE_IN_AZURE_DISPUTED, ONE_MAK_DISPUTED,
    PREPARATION_DISPUTED, SERVER_2016_END_DISPUTED, Version, consumers_until,
};
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};
use crate::questions::key_for_product;
use crate::text::Lang;

closed! {
    /// Something to do.
    EsuStep:
    FindKey = "find-key",
    EnterKey = "enter-key",
    ActivateId = "activate-id",
    ShowId = "show-id",
    LinkArc = "link-arc",
    ShowArc = "show-arc",
    JustUpdate = "just-update",
    Enrol = "enrol",
    BuyThrough = "buy-through",
    MoveOn = "move-on",
    KeepUpdated = "keep-updated",
    PlanAhead = "plan-ahead",
    AskMicrosoft = "ask-microsoft",
    NamePlace = "name-place",
    SupportEndsFirst = "support-ends-first",
    YearFirst = "year-first",
}

closed! {
    /// What the sources disagree about.
    EsuDisputed:
    FreeInAzure = "free-in-azure",
    ConsumerEnd = "consumer-end",
    Preparation = "preparation",
    OneMak = "one-mak",
    Server2016End = "server-2016-end",
}

/// What to do without such updates, while support lasts and after it.
pub(super) fn without(fact: EsuFact, supported: bool) -> EsuStep {
    match fact {
        EsuFact::VersionInSupport => EsuStep::PlanAhead,
        EsuFact::InSupport | EsuFact::NotLongTerm if supported => EsuStep::PlanAhead,
        EsuFact::NothingRead | EsuFact::NoneSeenFor8 | EsuFact::EditionUndocumented => EsuStep::AskMicrosoft,
        _ => EsuStep::MoveOn,
    }
}

/// What sentences may name.
pub(super) struct Names {
    product: &'static str,
    year: String,
    number: String,
    day: String,
    from: String,
    until: String,
    begins: String,
    consumers: String,
    licence: &'static str,
    prerequisites: String,
}

impl Names {
    pub(super) fn of(lang: Lang, case: &Case, standing: &Standing) -> Self {
        let year = case.year_of(standing);
        let labels: Vec<&str> = case.prerequisites().iter().map(|needed| lang.say(*needed)).collect();
        Self {
            product: case.product.display_name(lang),
            year: year.map(|year| year.row().number.to_string()).unwrap_or_default(),
            number: case.year.map(|year| year.to_string()).unwrap_or_default(),
            day: standing.until.map(|day| lang.day(day)).unwrap_or_default(),
            from: year.map(|year| lang.day(year.row().from)).unwrap_or_default(),
            until: year.map(|year| lang.day(year.row().until)).unwrap_or_default(),
            begins: lang.day(case.esu.row().begins_after),
            consumers: lang.day(consumers_until(case.as_of).0),
            licence: case.licence.map(|licence| lang.say(licence)).unwrap_or_default(),
            prerequisites: lang.all_of(&labels),
        }
    }

    pub(super) fn parts(&self) -> Vec<(&str, &str)> {
        vec![
            ("product", self.product),
            ("year", &self.year),
            ("number", &self.number),
            ("day", &self.day),
            ("from", &self.from),
            ("until", &self.until),
            ("begins", &self.begins),
            ("consumers", &self.consumers),
            ("programme", self.licence),
            ("prerequisites", &self.prerequisites),
        ]
    }
}

impl Case {
    /// The documented year that is asked about, or else the current one.
    fn year_of(&self, standing: &Standing) -> Option<EsuYear> {
        let asked = self.esu.years().find(|year| Some(year.row().number) == self.year);
        asked.or(match standing.ground {
            super::Ground::Year(year) => Some(year),
            _ => self.esu.years().find(|year| (year.row().from..=year.row().until).contains(&self.as_of)),
        })
    }

    /// Whether the machine needs no key, for Azure Arc delivers.
    fn by_arc(&self) -> bool {
        self.place == Some(EsuPlace::Arc) && self.esu.row().by_arc
    }

    /// Whether a MAK is what activates the updates.
    fn by_mak(&self, standing: &Standing) -> bool {
        self.esu.row().by_mak == Some(true) && !standing.free && !self.enrols() && !self.by_arc()
    }

    fn prerequisites(&self) -> &'static [EsuPrerequisite] {
        use EsuPrerequisite::*;
        match (self.esu, self.product.version()) {
            (EsuProgramme::Server2012, _) if self.by_arc() => &[ArcAgent1_34],
            (EsuProgramme::Server2016, _) if self.by_arc() => &[ArcAgent1_62],
            (EsuProgramme::Windows7, _) | (EsuProgramme::Server2008, Version::WindowsServer2008R2) => {
                &[Kb4474419, Kb4490628, Kb4538483]
            }
            (EsuProgramme::Server2008, _) => &[Sha2Updates, ServicingStack, LicensingPackage],
            (EsuProgramme::Server2012, Version::WindowsServer2012R2) => &[Kb5017220, ServicingStack],
            (EsuProgramme::Server2012, _) => &[Kb5017221, ServicingStack],
            (EsuProgramme::Windows10, _) => &[Kb5066791, Kb5072653],
            (EsuProgramme::Ltsb2016 | EsuProgramme::Server2016, _) => &[],
        }
    }

    /// The row that says what has to be installed first.
    fn preparation(&self) -> Option<EsuFact> {
        match self.esu {
            _ if self.by_arc() => Some(EsuFact::PrepareArc),
            EsuProgramme::Windows7 => Some(EsuFact::Prepare7),
            EsuProgramme::Server2008 if self.product.version() == Version::WindowsServer2008R2 => {
                Some(EsuFact::Prepare7)
            }
            EsuProgramme::Server2008 => Some(EsuFact::Prepare2008),
            EsuProgramme::Server2012 => Some(EsuFact::Prepare2012),
            EsuProgramme::Windows10 => Some(EsuFact::Prepare10),
            EsuProgramme::Ltsb2016 | EsuProgramme::Server2016 => None,
        }
    }
}

pub(super) fn values(draft: &mut Draft<'_>, case: &Case, standings: &[Standing], agree: bool) {
    let first = standings[0];
    let same = standings.iter().all(|standing| standing.status == first.status);
    if let (Some(status), true) = (first.status, same) {
        draft.set(ValueName::Status, Value::Text(status.name().to_owned()));
    }
    // What holds in every place; Azure may have a year more.
    let until = standings.iter().filter_map(|standing| standing.until).min();
    if let (Some(until), true) = (until, agree && !both(case)) {
        draft.set(ValueName::Until, day(until));
    }
    let available = agree && first.outcome == Outcome::Yes;
    if !available {
        return;
    }
    if standings.iter().all(|standing| standing.free == first.free) && !case.enrols() {
        draft.set(ValueName::Free, Value::YesNo(first.free));
    }
    if case.by_mak(&first) {
        let note =
            draft.lang.fill(key_for_product::Words::KeyFor, &[("product", case.product.display_name(draft.lang))]);
        draft.set(ValueName::KeyType, Value::Text(KeyType::Mak.name().to_owned()));
        draft.key(KeyAdvice { key_type: KeyType::Mak, product: case.product.name(), published: None, note });
        if let Some(id) = case.year_of(&first).and_then(|year| year.row().activation_id) {
            draft.set(ValueName::ActivationId, Value::Text(id.to_owned()));
        }
    }
    if case.by_mak(&first) || case.by_arc() {
        let codes = case.prerequisites().iter().map(|needed| needed.name().to_owned());
        draft.set(ValueName::Prerequisites, Value::List(codes.collect()));
    }
}

/// The rows that inform without deciding, and the disputes.
pub(super) fn accompany(
    draft: &mut Draft<'_>,
    case: &Case,
    standings: &[Standing],
    agree: bool,
    parts: &[(&str, &str)],
) {
    use EsuFact::*;
    let first = standings[0];
    let hope = standings.iter().any(|standing| standing.outcome == Outcome::Yes);
    let yes = agree && first.outcome == Outcome::Yes;
    let undated = case.esu == EsuProgramme::Server2016 || case.esu == EsuProgramme::Ltsb2016;
    let could_be = |place| case.place.is_none() || case.place == Some(place);
    let here: Vec<EsuPlace> = EsuPlace::ALL.iter().copied().filter(|place| could_be(*place)).collect();
    let free: Vec<EsuFact> = here.iter().filter_map(|place| case.free_row(*place)).collect();
    if matches!(first.ground, super::Ground::Year(_)) {
        draft.also(case.esu, Some(first.status != Some(EsuStatus::Ended)), &[], parts);
    }
    if hope {
        for row in free {
            draft.also(row, Some(true), &[Fact::Place], parts);
        }
    }
    let by_mak = yes && case.by_mak(&first);
    let by_arc = yes && case.by_arc();
    let arc_open = case.esu.row().by_arc && could_be(EsuPlace::Arc) && hope;
    let rows = [
        (both(case) && hope, case.consumers()),
        ((both(case) || case.enrols()) && hope && !first.free, ConsumersInEurope),
        (undated && case.place != Some(EsuPlace::Arc), PaidInAzure),
        (hope && arc_open, Arc),
        (hope && case.esu == EsuProgramme::Server2012 && could_be(EsuPlace::Arc), ArcTestsFree),
        (by_arc, ArcCores),
        (by_arc, ArcDesktops),
        (hope && case.esu == EsuProgramme::Windows10 && could_be(EsuPlace::Windows365), CloudPcDevice),
        (by_mak, KeyRole),
        (by_mak, NeedsId),
        (by_mak, Offline),
        (by_mak, OfflineByTelephone),
        (by_mak, Errors),
        (yes, SecurityOnly),
        (yes && !first.free && !case.enrols(), Cumulative),
    ];
    for (_, row) in rows.into_iter().filter(|(goes_with, _)| *goes_with) {
        draft.also(row, Some(true), &[], parts);
    }
    if let (Some(row), true) = (case.preparation(), by_mak || by_arc) {
        draft.also(row, None, &[], parts);
    }
    if yes && case.esu == EsuProgramme::Windows10 {
        draft.also(Only22H2, None, &[], parts);
        draft.also(ShownByBuild, Some(true), &[], parts);
    }
    if yes && case.esu.is_of_servers() && !first.free {
        draft.also(Assurance, None, &[], parts);
    }
    let disputes = [
        (undated && case.place != Some(EsuPlace::Arc), EsuDisputed::FreeInAzure, FREE_IN_AZURE_DISPUTED),
        ((both(case) || case.enrols()) && !first.free, EsuDisputed::ConsumerEnd, CONSUMER_END_DISPUTED),
        (by_mak && case.esu == EsuProgramme::Windows10, EsuDisputed::Preparation, PREPARATION_DISPUTED),
        (by_mak, EsuDisputed::OneMak, ONE_MAK_DISPUTED),
        (case.esu == EsuProgramme::Server2016, EsuDisputed::Server2016End, SERVER_2016_END_DISPUTED),
    ];
    for (_, words, dispute) in disputes.into_iter().filter(|(goes_with, _, _)| *goes_with) {
        draft.conflict(words, dispute);
    }
}

/// What to do where it depends on the place: name it; the places that would do are listed.
pub(super) fn name_the_place(draft: &mut Draft<'_>, places: &[EsuPlace], standings: &[Standing]) {
    let with = places.iter().zip(standings).filter(|(_, standing)| standing.outcome == Outcome::Yes);
    let with: Vec<&str> = with.map(|(place, _)| draft.lang.say(*place)).collect();
    match with.is_empty() {
        true => draft.step(EsuStep::AskMicrosoft, &[]),
        false => draft.step(EsuStep::NamePlace, &[("places", &draft.lang.any_of(&with))]),
    }
}

pub(super) fn steps(draft: &mut Draft<'_>, case: &Case, first: &Standing, parts: &[(&str, &str)]) {
    match first.outcome {
        Outcome::Unknown | Outcome::Depends => return draft.step(EsuStep::AskMicrosoft, parts),
        Outcome::No => {
            let step = match (first.status, first.ground) {
                (_, super::Ground::Fact(EsuFact::NotAdmitted | EsuFact::NotForConsumers)) => EsuStep::BuyThrough,
                (Some(EsuStatus::Announced), _) => EsuStep::KeepUpdated,
                _ => EsuStep::MoveOn,
            };
            return draft.step(step, parts);
        }
        _ => {}
    }
    if first.free {
        draft.step(EsuStep::JustUpdate, parts);
    } else if case.enrols() {
        draft.step(EsuStep::Enrol, parts);
    } else if case.by_arc() {
        draft.step(EsuStep::LinkArc, parts);
        commands::plain("azcmagent show".to_owned()).run(draft, EsuStep::ShowArc, parts);
    } else if case.by_mak(first) {
        draft.step(EsuStep::FindKey, parts);
        commands::install(case.product, commands::YOUR_MAK).run(draft, EsuStep::EnterKey, parts);
        if let Some(id) = case.year_of(first).and_then(|year| year.row().activation_id) {
            commands::activate_id(case.product, id).run(draft, EsuStep::ActivateId, parts);
            commands::show_id(case.product, id).run(draft, EsuStep::ShowId, parts);
        }
    } else {
        draft.step(EsuStep::AskMicrosoft, parts);
    }
}
