//! Are there enough computers for a KMS host to activate them?

mod site;

pub(crate) use site::Counted;

use super::commands;
use super::draft::{Draft, cited};
use super::facts::{Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::vm_activation::advice::mak_advice;
use crate::answer::{Outcome, RunOn, Value};
use crate::closed::closed;
use crate::knowledge::Term;
use crate::knowledge::kms::{
    CLIENT_MINIMUM, CountRow, KEPT, MINIMUM_DISPUTED, RESTART_DISPUTED, SUM_DISPUTED, VIRTUAL_DISPUTED,
};
use crate::text::Lang;
use site::Site;

closed! {
    /// The answer about a count in a sentence.
    CountHeadline:
    Yes = "yes",
    No = "no",
    Depends = "depends",
    Nothing = "nothing",
    NotYet = "not-yet",
    OthersDo = "others-do",
    Short = "short",
}

closed! {
    /// What would bring a count to its minimum.
    CountChange:
    More = "more",
    ServerHost = "server-host",
    NewerHost = "newer-host",
    DistinctIds = "distinct-ids",
}

closed! {
    /// Something to do about a count.
    CountStep:
    Meanwhile = "meanwhile",
    ShowCount = "show-count",
    ShowRequests = "show-requests",
    Generalise = "generalise",
    Rearm = "rearm",
    RearmOffice = "rearm-office",
    NameComputers = "name-computers",
}

closed! {
    /// A contradiction between documents about the count.
    CountConflict:
    AddedTogether = "added-together",
    LooseMinimum = "loose-minimum",
    FirstGeneration = "first-generation",
    Restart = "restart",
}

const MOST: u32 = 1_000_000;
const COUNT: FactKind = FactKind::Number(0, MOST);
const MACHINES: &[Fact] = &[Fact::Clients, Fact::Servers, Fact::Office];

/// No host keeps a higher count.
const MOST_DISPLAYED: u32 = KEPT * CLIENT_MINIMUM;

/// Below this many computers a MAK is less work than a KMS host.
const WORTH_A_HOST: u32 = 50;

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Clients, COUNT, Presence::Required),
    fact(Fact::Servers, COUNT, Presence::Required),
    fact(Fact::Office, COUNT, Presence::Required),
    fact(Fact::VirtualClients, FactKind::PartOf(&[Fact::Clients]), Presence::Default("0")),
    fact(Fact::VirtualServers, FactKind::PartOf(&[Fact::Servers]), Presence::Default("0")),
    fact(Fact::Host, FactKind::Product(Role::KmsHost), Presence::Default("windows-server-2025-standard")),
    fact(Fact::DistinctMachines, FactKind::PartOf(MACHINES), Presence::Narrows),
    fact(Fact::DisplayedCount, FactKind::Number(0, MOST_DISPLAYED), Presence::Narrows),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::CountedWindows, ValueKind::Number),
    value(ValueName::CountedOffice, ValueKind::Number),
    value(ValueName::ThresholdClients, ValueKind::Number),
    value(ValueName::ThresholdServers, ValueKind::Number),
    value(ValueName::ThresholdOffice, ValueKind::Number),
    value(ValueName::MissingForClients, ValueKind::Number),
    value(ValueName::MissingForServers, ValueKind::Number),
    value(ValueName::MissingForOffice, ValueKind::Number),
    value(ValueName::ClientsActivate, ValueKind::YesNo),
    value(ValueName::ServersActivate, ValueKind::YesNo),
    value(ValueName::OfficeActivate, ValueKind::YesNo),
    value(ValueName::DisplayedMaximum, ValueKind::Number),
    value(ValueName::ClonesLikely, ValueKind::YesNo),
];

cited! {
    CountRow => |row| *row,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(site) = Site::of(draft) else { return };
    let named: Vec<Counted> = Counted::ALL.iter().copied().filter(|&kind| site.named(kind)).collect();
    let with = |wanted| named.iter().copied().filter(|&kind| site.activates(kind) == wanted).collect::<Vec<_>>();
    let (failing, open) = (with(Some(false)), with(None));
    let (outcome, headline, kinds) = match () {
        () if named.is_empty() => (Outcome::No, CountHeadline::Nothing, &named),
        () if !failing.is_empty() => (Outcome::No, CountHeadline::No, &failing),
        () if !open.is_empty() => (Outcome::Depends, CountHeadline::Depends, &open),
        () => (Outcome::Yes, CountHeadline::Yes, &named),
    };
    let kinds: Vec<&str> = kinds.iter().map(|&kind| draft.lang.say(kind)).collect();
    let host = draft.situation.product_name(Fact::Host, draft.lang);
    let parts = [("kinds", &*draft.lang.all_of(&kinds)), ("host", host)];
    draft.conclude(outcome, headline, &parts);
    if headline == CountHeadline::No && failing.iter().all(|&kind| site.may_yet_activate(kind)) {
        let said = not_yet(draft.lang, &site, &failing, &with(Some(true)));
        draft.conclude(outcome, CountHeadline::NotYet, &[("short", &said)]);
    }
    if outcome == Outcome::Depends {
        first_generation(draft, &site);
    }
    for &kind in failing.iter().chain(named.iter().filter(|kind| !failing.contains(kind))) {
        judge(draft, &site, kind);
    }
    if named.is_empty() {
        draft.because(CountRow::ClientMinimum, Some(false), MACHINES, &[("count", "0")]);
        draft.step(CountStep::NameComputers, &[]);
    }
    results(draft, &site, &named);
    explain(draft, &site, &named);
    advise(draft, &site, outcome);
}

/// How far each kind is from its minimum, and which kinds are not.
fn not_yet(lang: Lang, site: &Site, failing: &[Counted], active: &[Counted]) -> String {
    let short = failing.iter().map(|&kind| {
        let (count, minimum) = (site.count(kind).sure, kind.minimum());
        let parts = [
            ("kind", lang.say(kind)),
            ("count", &*count.to_string()),
            ("minimum", &minimum.to_string()),
            ("more", &(minimum - count).to_string()),
        ];
        lang.fill(CountHeadline::Short, &parts)
    });
    let short = lang.all_of(&short.collect::<Vec<_>>());
    let active: Vec<&str> = active.iter().map(|&kind| lang.say(kind)).collect();
    match active.is_empty() {
        true => format!("{short}."),
        false => format!("{short}. {}", lang.fill(CountHeadline::OthersDo, &[("kinds", &lang.all_of(&active))])),
    }
}

/// Compares the count with the minimum of a kind.
fn judge(draft: &mut Draft<'_>, site: &Site, kind: Counted) {
    let lang = draft.lang;
    if kind == Counted::Servers && site.is_client_host() {
        let host = site.host.display_name(lang);
        let reason = draft.because(CountRow::ClientHost, Some(false), &[Fact::Host, Fact::Servers], &[("host", host)]);
        reason.would_need = Some(lang.say(CountChange::ServerHost).to_owned());
        return;
    }
    let count = site.count(kind);
    let activates = site.activates(kind);
    let saw = if kind == Counted::Office { &[Fact::Office][..] } else { &[Fact::Clients, Fact::Servers] };
    let saw: Vec<Fact> = saw.iter().copied().chain([Fact::DistinctMachines, Fact::DisplayedCount]).collect();
    let reason = draft.because(kind.row(), activates, &saw, &[("count", &count.sure.to_string())]);
    if activates == Some(false) {
        let (minimum, more) = (kind.minimum().to_string(), (kind.minimum() - count.sure).to_string());
        reason.would_need = Some(lang.fill(CountChange::More, &[("more", &more), ("minimum", &minimum)]));
    }
}

fn results(draft: &mut Draft<'_>, site: &Site, named: &[Counted]) {
    for &kind in Counted::ALL {
        let (minimum, missing, activate) = kind.values();
        draft.set(minimum, Value::Number(kind.minimum()));
        if !named.contains(&kind) {
            continue;
        }
        draft.set(missing, Value::Number(kind.minimum().saturating_sub(site.count(kind).sure)));
        draft.set(activate, site.activates(kind).map_or(Value::Null, Value::YesNo));
    }
    draft.set(ValueName::CountedWindows, Value::Number(site.windows().sure));
    draft.set(ValueName::CountedOffice, Value::Number(site.office().sure));
    draft.set(ValueName::DisplayedMaximum, Value::Number(site.maximum().1));
    draft.set(ValueName::ClonesLikely, site.has_clones().map_or(Value::Null, Value::YesNo));
}

/// How the host counts, as far as it bears on these computers.
fn explain(draft: &mut Draft<'_>, site: &Site, named: &[Counted]) {
    let both = site.clients > 0 && site.servers > 0 && !site.is_client_host();
    if both {
        draft.also(CountRow::AddedTogether, Some(true), &[Fact::Clients, Fact::Servers], &[]);
        draft.conflict(CountConflict::AddedTogether, SUM_DISPUTED);
    }
    if site.servers > 0 && !site.is_client_host() && site.windows().sure < CLIENT_MINIMUM {
        draft.conflict(CountConflict::LooseMinimum, MINIMUM_DISPUTED);
    }
    if site.names_windows() && named.contains(&Counted::Office) {
        draft.also(CountRow::CountedApart, Some(true), &[Fact::Office], &[]);
    }
    if site.virtual_machines > 0 && site.displayed.is_none() {
        match site.is_first_generation() {
            true => first_generation(draft, site),
            false => {
                draft.also(CountRow::VirtualCounted, Some(true), &[Fact::VirtualClients, Fact::VirtualServers], &[]);
            }
        }
    }
    if site.has_clones() == Some(true) || site.is_displayed_low() {
        let saw = [Fact::DistinctMachines, Fact::DisplayedCount];
        let met = site.has_clones();
        let change = draft.lang.say(CountChange::DistinctIds).to_owned();
        draft.also(CountRow::ClonesOnce, met.map(|clones| !clones), &saw, &[]).would_need = Some(change);
    }
    if site.is_displayed_low() {
        draft.also(CountRow::ThirtyDays, None, &[], &[]);
        draft.also(CountRow::SeveralHosts, None, &[], &[]);
        draft.also(CountRow::CountEvents, None, &[], &[]);
        draft.conflict(CountConflict::Restart, RESTART_DISPUTED);
    }
    if !named.is_empty() {
        draft.also(site.maximum().0, Some(true), &[Fact::DisplayedCount], &[]);
    }
}

/// What is known of virtual machines on a host of the first generation.
fn first_generation(draft: &mut Draft<'_>, site: &Site) {
    let saw = [Fact::Host, Fact::VirtualClients, Fact::VirtualServers];
    let parts = [("host", site.host.display_name(draft.lang))];
    let change = draft.lang.say(CountChange::NewerHost).to_owned();
    let decides = Counted::ALL.iter().any(|&kind| site.named(kind) && site.activates(kind).is_none());
    match decides {
        true => draft.because(CountRow::VirtualUpdatedHost, None, &saw, &parts).would_need = Some(change),
        false => _ = draft.also(CountRow::VirtualUpdatedHost, None, &saw, &parts),
    }
    draft.also(CountRow::VirtualNotCounted, None, &saw, &[]);
    draft.conflict(CountConflict::FirstGeneration, VIRTUAL_DISPUTED);
}

fn advise(draft: &mut Draft<'_>, site: &Site, outcome: Outcome) {
    if site.has_clones() == Some(true) {
        clones(draft, site);
    }
    if outcome == Outcome::No && (site.names_windows() || site.office > 0) {
        draft.also(CountRow::BelowStillCounts, Some(true), &[], &[]);
        draft.also(CountRow::OthersHaveNoMinimum, Some(true), &[], &[]);
        draft.step(CountStep::Meanwhile, &[]);
        if (site.clients + site.servers).max(site.office) < WORTH_A_HOST {
            draft.also(CountRow::FewerThan50, Some(true), MACHINES, &[]);
            mak_advice(draft);
        }
    }
    commands::show_count(site.host).run_on(draft, RunOn::KmsHost, CountStep::ShowCount, &[]);
    if site.is_displayed_low() {
        commands::show_requests().run_on(draft, RunOn::KmsHost, CountStep::ShowRequests, &[]);
    }
    draft.term(Term::Kms);
}

/// How copies of one machine come to have machine IDs of their own.
fn clones(draft: &mut Draft<'_>, site: &Site) {
    let of_office = !site.names_windows();
    if site.names_windows() {
        commands::generalise().run_on(draft, RunOn::Client, CountStep::Generalise, &[]);
        commands::rearm().run_on(draft, RunOn::Client, CountStep::Rearm, &[]);
    }
    if of_office || site.office > 0 {
        commands::rearm_office().run_on(draft, RunOn::Client, CountStep::RearmOffice, &[]);
    }
}
