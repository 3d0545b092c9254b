//! Do the activations of a MAK suffice, and where are more to be had?

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, ValueKind, ValueName, ValueSpec, fact, value};
use super::request::Situation;
use super::vm_activation::advice::mak_advice;
use super::{Disputed, key_for_product, programme_rights};
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::mak::{ALLOWANCE_DISPUTED, RAISING_DISPUTED, REACTIVATION_DISPUTED, TELEPHONE_DATED};
use crate::knowledge::{KeyPlace, MakCountRow as Row, MakRow, Programme, Term};

closed! {
    /// Where more activations of a key are asked for.
    RaiseWay:
    /// The web form of Microsoft's support.
    WebForm = "web-form",
    Telephone = "telephone",
}

closed! {
    /// The answer in a sentence.
    MakHeadline:
    Enough = "enough",
    TooFew = "too-few",
    NothingToActivate = "nothing-to-activate",
    StartsWith = "starts-with",
    NoNumber = "no-number",
    WhatRemains = "what-remains",
    WhatRemainsOf = "what-remains-of",
    HowReinstalled = "how-reinstalled",
    NoMak = "no-mak",
}

closed! {
    /// Something to do about the activations of a MAK.
    MakStep:
    ReadRemaining = "read-remaining",
    /// Under a programme whose keys are in no portal of volume licensing.
    ReadInVamt = "read-in-vamt",
    RaiseByForm = "raise-by-form",
    RaiseByTelephone = "raise-by-telephone",
    KeepConfirmations = "keep-confirmations",
    BuyLicences = "buy-licences",
    RaiseBy = "raise-by",
}

closed! {
    /// A contradiction between documents about the activations of a MAK.
    MakDisputed:
    Allowance = "allowance",
    Raising = "raising",
    Reactivation = "reactivation",
}

const MOST: u32 = 1_000_000;

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Required),
    fact(Fact::Licences, FactKind::Number(1, MOST), Presence::Required),
    fact(Fact::Machines, FactKind::Number(0, MOST), Presence::Default("0")),
    fact(Fact::Reinstalls, FactKind::Number(0, MOST), Presence::Default("0")),
    fact(Fact::Remaining, FactKind::Number(0, MOST), Presence::Open),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Activations, ValueKind::Number),
    value(ValueName::Needed, ValueKind::Number),
    value(ValueName::Enough, ValueKind::YesNo),
    value(ValueName::LicencesMissing, ValueKind::Number),
    value(ValueName::HowToRaise, ValueKind::Code(Choice::of::<RaiseWay>())),
];

/// The activations that an Open customer with 1 to 25 licences gets.
const OPEN_1_TO_25: u32 = 50;

cited! {
    Row => |row| *row,
}

/// What is to be activated, and what there is for it.
struct Count {
    programme: Programme,
    licences: u32,
    machines: u32,
    reinstalls: u32,
    remaining: Option<u32>,
}

impl Count {
    fn of(situation: &Situation<'_>) -> Option<Self> {
        Some(Self {
            programme: situation.choice(Fact::Programme)?,
            licences: situation.number(Fact::Licences)?,
            machines: situation.number(Fact::Machines).unwrap_or(0),
            reinstalls: situation.number(Fact::Reinstalls).unwrap_or(0),
            remaining: situation.number(Fact::Remaining),
        })
    }

    fn needed(&self) -> u32 {
        self.machines + self.reinstalls
    }

    /// What is known of the number of activations under the programme.
    fn allowance(&self) -> Row {
        use Programme as P;
        match self.programme {
            P::OpenLicense | P::OpenValue | P::OpenValueSubscription if self.licences <= 25 => Row::Open1To25,
            P::OpenLicense | P::OpenValue | P::OpenValueSubscription => Row::OpenAbove25,
            P::Ea | P::Eas | P::Select | P::SelectPlus | P::Ees | P::School | P::Spla => Row::ByPriceLevel,
            P::McaE => Row::MoreThanLicences,
            P::CspPerpetual => Row::LikeCustomerAgreement,
            P::Mpn => Row::PartnerKeys,
            P::Mpsa | P::Isvr | P::Hvms => Row::NumberNotStated,
            P::Oem | P::Fpp | P::None => Row::NoMak,
        }
    }

    /// Reinstalling may cost nothing; the machines themselves always count.
    fn outcome(&self) -> (Outcome, MakHeadline) {
        match self.remaining {
            _ if self.allowance() == Row::NoMak => (Outcome::No, MakHeadline::NoMak),
            Some(_) if self.needed() == 0 => (Outcome::Yes, MakHeadline::NothingToActivate),
            // Asked with licences alone, it is the number itself that is asked for.
            None if self.needed() == 0 && self.allowance() == Row::Open1To25 => (Outcome::Yes, MakHeadline::StartsWith),
            None if self.needed() == 0 => (Outcome::Yes, MakHeadline::NoNumber),
            None if self.allowance() == Row::Open1To25 => (Outcome::Depends, MakHeadline::WhatRemainsOf),
            None => (Outcome::Depends, MakHeadline::WhatRemains),
            Some(remaining) if remaining >= self.needed() => (Outcome::Yes, MakHeadline::Enough),
            Some(remaining) if remaining < self.machines => (Outcome::No, MakHeadline::TooFew),
            Some(_) => (Outcome::Depends, MakHeadline::HowReinstalled),
        }
    }
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(count) = Count::of(&draft.situation) else { return };
    let (outcome, headline) = count.outcome();
    let remaining = count.remaining.unwrap_or(0);
    let numbers = [count.needed(), remaining, count.needed().saturating_sub(remaining), OPEN_1_TO_25];
    let [needed, remaining, short, allowance] = numbers.map(|number| number.to_string());
    let parts = [
        ("programme", draft.lang.say(count.programme)),
        ("needed", &*needed),
        ("remaining", &remaining),
        ("short", &short),
        ("allowance", &allowance),
    ];
    draft.conclude(outcome, headline, &parts);
    decide(draft, &count, headline, &parts);
    set_values(draft, &count, outcome);
    if headline == MakHeadline::NoMak {
        return draft.step(key_for_product::Step::UseOwnKey, &[]);
    }
    explain(draft, &count, &parts);
    advise(draft, &count, headline, &parts);
    [Term::Mak, Term::Vamt].into_iter().for_each(|term| draft.term(term));
}

fn decide(draft: &mut Draft<'_>, count: &Count, headline: MakHeadline, parts: &[(&str, &str)]) {
    const SPENT: &[Fact] = &[Fact::Machines, Fact::Reinstalls, Fact::Remaining];
    match headline {
        MakHeadline::NoMak => {
            draft.because(Row::NoMak, Some(false), &[Fact::Programme], parts);
        }
        MakHeadline::NothingToActivate | MakHeadline::StartsWith | MakHeadline::NoNumber => {
            draft.because(count.allowance(), knows(count.allowance()), &[Fact::Programme, Fact::Licences], parts);
        }
        MakHeadline::WhatRemains | MakHeadline::WhatRemainsOf => {
            draft.because(MakRow::MakAllowance, None, &[], &[]);
            draft.missing(Fact::Remaining);
        }
        MakHeadline::Enough => {
            draft.because(Row::EveryActivation, Some(true), SPENT, parts);
        }
        MakHeadline::TooFew => {
            let would_need = draft.lang.fill(MakStep::RaiseBy, parts);
            draft.because(Row::EveryActivation, Some(false), SPENT, parts).would_need = Some(would_need);
            draft.also(Row::UsedUp, Some(true), &[], parts);
        }
        MakHeadline::HowReinstalled if count.programme == Programme::Mpn => {
            draft.because(Row::PartnerReinstalled, None, SPENT, parts);
        }
        MakHeadline::HowReinstalled => {
            draft.because(Row::StoredConfirmation, None, SPENT, parts);
        }
    }
}

/// Whether the row says something of the number, or only that nothing does.
fn knows(allowance: Row) -> Option<bool> {
    (!matches!(allowance, Row::OpenAbove25 | Row::NumberNotStated)).then_some(true)
}

fn set_values(draft: &mut Draft<'_>, count: &Count, outcome: Outcome) {
    let allowance = (count.allowance() == Row::Open1To25).then_some(Value::Number(OPEN_1_TO_25));
    let enough = match outcome {
        _ if count.allowance() == Row::NoMak => Value::Null,
        Outcome::Yes => Value::YesNo(true),
        Outcome::No => Value::YesNo(false),
        _ => Value::Null,
    };
    let way = raise_way(draft, count.programme).map(|way| Value::Text(way.name().to_owned()));
    draft.set(ValueName::Activations, allowance.unwrap_or(Value::Null));
    draft.set(ValueName::Needed, Value::Number(count.needed()));
    draft.set(ValueName::Enough, enough);
    draft.set(ValueName::LicencesMissing, Value::Number(count.machines.saturating_sub(count.licences)));
    draft.set(ValueName::HowToRaise, way.unwrap_or(Value::Null));
}

fn explain(draft: &mut Draft<'_>, count: &Count, parts: &[(&str, &str)]) {
    draft.also(count.allowance(), knows(count.allowance()), &[Fact::Programme, Fact::Licences], parts);
    draft.also(Row::EveryActivation, Some(true), &[Fact::Machines], parts);
    if count.reinstalls > 0 {
        draft.also(Row::Reinstalled, Some(true), &[Fact::Reinstalls], parts);
        draft.also(Row::StoredConfirmation, None, &[], parts);
        draft.conflict(MakDisputed::Reactivation, REACTIVATION_DISPUTED);
    }
    for row in [Row::NotLicences, Row::LimitReviewed, Row::SeveralKeys, Row::ItselfOrByProxy] {
        draft.also(row, Some(true), &[], parts);
    }
    for row in [MakRow::MakOnce, MakRow::MakAllowance, MakRow::MakHardwareChange] {
        draft.also(row, Some(true), &[], &[]);
    }
    if count.programme == Programme::Spla {
        draft.also(Row::SplaOffice, Some(true), &[Fact::Programme], parts);
    }
    programme_rights::retired(draft, count.programme);
    if count.programme.row().place == KeyPlace::AdminCenter {
        draft.also(Row::RaisedByForm, Some(true), &[Fact::Programme], parts);
        draft.also(Row::RaisedByTelephone, Some(true), &[Fact::Programme], parts);
    }
    if count.remaining.is_none() {
        draft.conflict(MakDisputed::Allowance, ALLOWANCE_DISPUTED);
    }
    draft.conflict(Disputed::Telephone, TELEPHONE_DATED);
    mak_advice(draft);
}

/// How more activations are asked for, where they are needed.
pub(super) fn ask_for_more(draft: &mut Draft<'_>, programme: Programme) {
    match raise_way(draft, programme) {
        Some(RaiseWay::WebForm) => {
            draft.step(MakStep::RaiseByForm, &[]);
            draft.conflict(MakDisputed::Raising, RAISING_DISPUTED);
        }
        Some(RaiseWay::Telephone) => draft.step(MakStep::RaiseByTelephone, &[]),
        None => draft.step(key_for_product::Step::AskAccount, &[]),
    }
}

fn raise_way(draft: &Draft<'_>, programme: Programme) -> Option<RaiseWay> {
    match programme.row().place {
        KeyPlace::AdminCenter if draft.holds(Row::RaisedByForm) => Some(RaiseWay::WebForm),
        KeyPlace::AdminCenter => Some(RaiseWay::Telephone),
        KeyPlace::Telephone => Some(RaiseWay::Telephone),
        _ => None,
    }
}

/// Where it is read what remains of a MAK.
pub(super) fn read_remaining(draft: &mut Draft<'_>, programme: Programme) {
    match programme.portal_on(draft.as_of) {
        Some(portal) => draft.step(MakStep::ReadRemaining, &[("portal", draft.lang.say(portal))]),
        None => draft.step(MakStep::ReadInVamt, &[]),
    }
}

fn advise(draft: &mut Draft<'_>, count: &Count, headline: MakHeadline, parts: &[(&str, &str)]) {
    if count.remaining.is_none() {
        read_remaining(draft, count.programme);
    }
    if count.reinstalls > 0 {
        draft.step(MakStep::KeepConfirmations, parts);
    }
    if headline != MakHeadline::Enough {
        ask_for_more(draft, count.programme);
    }
    let missing = count.machines.saturating_sub(count.licences);
    if missing > 0 {
        draft.step(MakStep::BuyLicences, &[("missing", &missing.to_string())]);
    }
}
