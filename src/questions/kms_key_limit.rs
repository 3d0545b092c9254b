//! On how many hosts, and how often, may one KMS host key be activated?

use super::RaiseWay;
use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, ValueKind, ValueName, ValueSpec, fact, value};
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::in_order;
use crate::knowledge::Term;
use crate::knowledge::kms::{ACTIVATIONS_PER_HOST, HOSTS_PER_KEY, LIMIT_RAISING_DISPUTED, LimitRow};

closed! {
    /// The answer about the limits of a host key in a sentence.
    LimitHeadline:
    Within = "within",
    TooManyHosts = "too-many-hosts",
    TooManyActivations = "too-many-activations",
    TooManyOfBoth = "too-many-of-both",
}

closed! {
    /// What would keep a host key within its limits.
    LimitChange:
    FewerHosts = "fewer-hosts",
    FewerActivations = "fewer-activations",
}

closed! {
    /// Where documents disagree about the limits of a host key.
    LimitDisputed:
    Raising = "raising",
}

closed! {
    /// Something to do about the limits of a host key.
    LimitStep:
    SameKey = "same-key",
    AskForMore = "ask-for-more",
    CallForMore = "call-for-more",
}

const COUNT: FactKind = FactKind::Number(1, 1_000_000);

pub(super) const FACTS: &[FactSpec] =
    &[fact(Fact::Hosts, COUNT, Presence::Required), fact(Fact::ActivationsPerHost, COUNT, Presence::Default("1"))];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::MaximumHosts, ValueKind::Number),
    value(ValueName::MaximumPerHost, ValueKind::Number),
    value(ValueName::WithinLimits, ValueKind::YesNo),
    value(ValueName::HowToRaise, ValueKind::Codes(Choice::of::<RaiseWay>())),
];

cited! {
    LimitRow => |row| *row,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let number = |fact| draft.situation.number(fact).unwrap_or(1);
    let few_hosts = number(Fact::Hosts) <= HOSTS_PER_KEY;
    let few_activations = number(Fact::ActivationsPerHost) <= ACTIVATIONS_PER_HOST;
    let headline = match (few_hosts, few_activations) {
        (true, true) => LimitHeadline::Within,
        (false, true) => LimitHeadline::TooManyHosts,
        (true, false) => LimitHeadline::TooManyActivations,
        (false, false) => LimitHeadline::TooManyOfBoth,
    };
    let within = few_hosts && few_activations;
    draft.conclude(if within { Outcome::Yes } else { Outcome::No }, headline, &[]);
    let by_form = draft.holds(LimitRow::LimitRaised);
    let way = if by_form { RaiseWay::WebForm } else { RaiseWay::Telephone };
    draft.set(ValueName::MaximumHosts, Value::Number(HOSTS_PER_KEY));
    draft.set(ValueName::MaximumPerHost, Value::Number(ACTIVATIONS_PER_HOST));
    draft.set(ValueName::WithinLimits, Value::YesNo(within));
    draft.set(ValueName::HowToRaise, Value::List(vec![way.name().to_owned()]));

    let rules = [
        (LimitRow::HostsPerKey, few_hosts, Fact::Hosts, LimitChange::FewerHosts),
        (LimitRow::ActivationsPerHost, few_activations, Fact::ActivationsPerHost, LimitChange::FewerActivations),
    ];
    for (row, met, fact, change) in in_order::by(rules, |(_, met, ..)| *met) {
        let change = (!met).then(|| draft.lang.say(change).to_owned());
        draft.because(row, Some(met), &[fact], &[]).would_need = change;
    }
    draft.also(LimitRow::AnyNumberOfClients, Some(true), &[], &[]);
    if within {
        draft.also(LimitRow::TwoHosts, None, &[], &[]);
    } else {
        draft.also(LimitRow::LimitRaised, Some(true), &[], &[]);
        draft.also(LimitRow::LimitRaisedByTelephone, Some(true), &[], &[]);
        draft.conflict(LimitDisputed::Raising, LIMIT_RAISING_DISPUTED);
    }
    let ask = if by_form { LimitStep::AskForMore } else { LimitStep::CallForMore };
    draft.step(if within { LimitStep::SameKey } else { ask }, &[]);
    draft.term(Term::Kms);
}
