//! May one set of keys serve several companies?

use super::draft::Draft;
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, ValueKind, ValueName, ValueSpec, fact, value};
use super::key_for_product;
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::{KeyUseFact as Row, Programme};

closed! {
    /// How the other user of the keys is related to the customer.
    Relation:
    SameOrganisation = "same-organisation",
    /// A company of the same ownership group.
    Affiliate = "affiliate",
    Unrelated = "unrelated",
}

/// The answer in a sentence.
#[derive(Clone, Copy)]
pub(crate) struct SharingHeadline(pub(crate) Outcome);

closed! {
    /// Something to do about keys of several companies.
    SharingStep:
    ChooseSet = "choose-set",
    OwnAgreement = "own-agreement",
    OwnKeys = "own-keys",
    TenantsByHost = "tenants-by-host",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Relation, FactKind::Choice(Choice::of::<Relation>()), Presence::Required),
    fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Open),
];

pub(super) const VALUES: &[ValueSpec] = &[value(ValueName::OneSetAllowed, ValueKind::YesNo)];

/// What decides, and how; without the programme there may be no deciding yet.
fn decide(relation: Relation, programme: Option<Programme>) -> (Outcome, Row) {
    use Programme as P;
    use Relation::{Affiliate, SameOrganisation, Unrelated};
    match (relation, programme) {
        (_, Some(P::Oem | P::Fpp | P::None)) => (Outcome::No, Row::OfOneCopy),
        (Unrelated, _) => (Outcome::No, Row::OwnOrganisation),
        (_, None) => (Outcome::Depends, Row::OneSet),
        (SameOrganisation, Some(P::Mpn)) => (Outcome::Yes, Row::PartnerOrganisation),
        (Affiliate, Some(P::Mpn)) => (Outcome::Unknown, Row::PartnerOrganisation),
        (Affiliate, Some(P::Spla | P::Isvr)) => (Outcome::No, Row::ForThirdParties),
        (_, Some(P::Spla | P::Isvr | P::CspPerpetual | P::McaE | P::Hvms)) => {
            (Outcome::Unknown, Row::SharingNotDocumented)
        }
        _ => (Outcome::Yes, Row::OneSet),
    }
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(relation) = draft.situation.choice::<Relation>(Fact::Relation) else { return };
    let programme = draft.situation.choice::<Programme>(Fact::Programme);
    let (outcome, row) = decide(relation, programme);
    let met = match outcome {
        Outcome::Yes => Some(true),
        Outcome::No => Some(false),
        Outcome::Depends | Outcome::Unknown => None,
    };
    draft.conclude(outcome, SharingHeadline(outcome), &[]);
    draft.set(ValueName::OneSetAllowed, met.map_or(Value::Null, Value::YesNo));
    let would_need = draft.lang.say(SharingStep::OwnKeys);
    let reason = draft.because(row, met, &[Fact::Relation, Fact::Programme], &[]);
    reason.would_need = (outcome == Outcome::No).then(|| would_need.to_owned());
    if row != Row::OfOneCopy {
        draft.also(Row::NotLicences, Some(true), &[], &[]);
    }
    match outcome {
        Outcome::Yes => draft.step(SharingStep::ChooseSet, &[]),
        Outcome::No if programme == Some(Programme::Spla) => draft.step(SharingStep::TenantsByHost, &[]),
        Outcome::No => draft.step(SharingStep::OwnAgreement, &[]),
        Outcome::Depends => draft.missing(Fact::Programme),
        Outcome::Unknown => draft.step(key_for_product::Step::AskAccount, &[]),
    }
}
