//! Can this system be the KMS host of that product?

mod advice;

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::key_for_product::support;
use super::patches::Installed;
use crate::answer::{KeyAdvice, KeyType, Outcome, Value};
use crate::closed::closed;
use crate::in_order;
use crate::knowledge::kms_hosts::{
    HostRule, Hosting, Hosts, NEWEST_ON_2012_DISPUTED, OFFICE_2016_UPDATE_DISPUTED, OFFICE_2024_ID_DISPUTED,
    OFFICE_KEYS_DISPUTED, OfficeHosting, PortalName, SERVER_HOST_DISPUTED, UPDATE_OF_2022_DISPUTED, Update,
};
use crate::knowledge::{Edition, Family, HostKey, KeyUseFact, MakCountRow, Product, Term, Version};
use crate::text::Lang;

closed! {
    /// The answer about a KMS host in a sentence.
    HostHeadline:
    Yes = "yes",
    No = "no",
    NotYet = "not-yet",
    NotWithKey = "not-with-key",
    Depends = "depends",
    Unknown = "unknown",
    UnknownWithKey = "unknown-with-key",
}

closed! {
    /// What is said of a key on a host.
    HostWords:
    Takes = "takes",
    TakesWith = "takes-with",
    OfficeTakes = "office-takes",
    OfficeTakesWith = "office-takes-with",
    OfficeNot = "office-not",
    OfficeOpen = "office-open",
    Serves = "serves",
    OrLater = "or-later",
    InstallUpdate = "install-update",
    HostFrom = "host-from",
    KeyNote = "key-note",
}

closed! {
    /// What to do where a host will not do.
    Alternative:
    NewerHost = "newer-host",
    ServerHost = "server-host",
    UpgradeTo2008R2 = "upgrade-to-2008-r2",
    DowngradeTo2003 = "downgrade-to-2003",
    Windows7Host = "windows-7-host",
    Server2003InVm = "server-2003-in-vm",
    MakWithVamt = "mak-with-vamt",
    OtherKey = "other-key",
}

closed! {
    /// Something to do about a KMS host.
    HostStep:
    Update = "update",
    Role = "role",
    OfficePack = "office-pack",
    InstallKey = "install-key",
    Activate = "activate",
    ActivateId = "activate-id",
    Check = "check",
    Dns = "dns",
    OldHost = "old-host",
    FixedClients = "fixed-clients",
    AskSupport = "ask-support",
    AllOutOfSupport = "all-out-of-support",
}

closed! {
    /// A contradiction between documents about KMS hosts.
    HostConflict:
    UpdateOf2022 = "update-of-2022",
    Office2016Update = "office-2016-update",
    NewestOn2012 = "newest-on-2012",
    OfficeKeys = "office-keys",
    ServerHost = "server-host",
    Office2024Id = "office-2024-id",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Host, FactKind::Product(Role::KmsHost), Presence::Required),
    fact(Fact::Client, FactKind::Product(Role::KmsClient), Presence::Required),
    fact(Fact::HostKey, FactKind::HostKey, Presence::Narrows),
    fact(Fact::PatchedTo, FactKind::PatchLevel, Presence::Open),
    fact(Fact::UpdatesInstalled, FactKind::Updates, Presence::Open),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::RequiredUpdate, ValueKind::Code(Choice::of::<Update>())),
    value(ValueName::RequiredBuild, ValueKind::Text),
    value(ValueName::HostKeys, ValueKind::HostKeys),
    value(ValueName::OfficePack, ValueKind::Number),
    value(ValueName::Alternatives, ValueKind::Codes(Choice::of::<Alternative>())),
];

cited! {
    Hosting => |row| row.evidence,
    OfficeHosting => |row| row.evidence,
    HostRule => |row| *row,
    PortalName => |row| *row,
}

const HOST: &[Fact] = &[Fact::Host, Fact::HostKey];
const LEVEL: &[Fact] = &[Fact::Host, Fact::PatchedTo, Fact::UpdatesInstalled];

/// A key judged on the host for the client.
#[derive(Clone, Copy)]
struct Judged {
    key: HostKey,
    serves: Option<bool>,
    hosts: Hosts,
    installed: Installed,
}

impl Judged {
    fn of(draft: &Draft<'_>, host: Product, client: Product, key: HostKey) -> Self {
        let hosts = Hosts::of(host, key);
        let needs = match hosts {
            Hosts::Windows(_, needs) | Hosts::Office(_, needs) => needs,
            _ => &[],
        };
        let list = draft.situation.updates(Fact::UpdatesInstalled);
        let installed = Installed::of(needs, draft.situation.patch_level(Fact::PatchedTo), list);
        Self { key, serves: key.activates(client), hosts, installed }
    }

    fn outcome(&self) -> Outcome {
        let hosts = match self.hosts {
            Hosts::Windows(..) | Hosts::Office(..) => match self.installed {
                Installed::Yes => Outcome::Yes,
                Installed::No => Outcome::No,
                Installed::Open(_) => Outcome::Depends,
            },
            Hosts::Not(_) | Hosts::NotOffice(_) => Outcome::No,
            Hosts::Open(_) | Hosts::OfficeOpen(_) => Outcome::Unknown,
        };
        match self.serves {
            Some(false) => Outcome::No,
            None if hosts != Outcome::No => Outcome::Unknown,
            _ => hosts,
        }
    }

    /// Whether the host takes the key once it is up to date.
    fn would_do(&self) -> bool {
        self.serves == Some(true) && matches!(self.hosts, Hosts::Windows(..) | Hosts::Office(..))
    }

    fn needs(&self) -> &'static [Update] {
        match self.hosts {
            Hosts::Windows(_, needs) | Hosts::Office(_, needs) => needs,
            _ => &[],
        }
    }

    /// The updates of which any one will do, in words.
    fn updates(&self, lang: Lang) -> String {
        let names: Vec<&str> = self.needs().iter().map(|update| update.name()).collect();
        let names = lang.any_of(&names);
        match self.needs().iter().any(|update| update.row().since.is_some()) {
            true => lang.fill(HostWords::OrLater, &[("updates", &names)]),
            false => names,
        }
    }
}

/// Best first; of two that lead to a no, the one that the host would take once updated.
fn rank(judged: &Judged) -> (usize, bool) {
    let order = [Outcome::Yes, Outcome::Depends, Outcome::Unknown, Outcome::No];
    let place = order.iter().position(|&outcome| outcome == judged.outcome()).unwrap_or(order.len());
    (place, !judged.would_do())
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let host = draft.situation.product(Fact::Host);
    let client = draft.situation.product(Fact::Client);
    let (Some(host), Some(client)) = (host, client) else { return };
    let asked = draft.situation.host_key(Fact::HostKey);
    let known = HostKey::ALL.iter().filter(|key| key.activates(client) != Some(false));
    let judged = known.map(|&key| Judged::of(draft, host, client, key));
    // The keys of client systems that an old server takes serve fewer computers than its own.
    let is_server = host.family() == Family::WindowsServer;
    let mut keys = in_order::by(judged, |judged| (rank(judged), is_server && judged.key.row().clients_only));
    let others: Vec<Judged> = keys.iter().copied().filter(Judged::would_do).collect();
    if let Some(key) = asked {
        keys = vec![Judged::of(draft, host, client, key)];
    }
    let refusal = refusal(host, client).or_else(|| asked.is_none().then(|| unnamed(host, &keys)).flatten());
    let outcome = match refusal {
        Some((rule, outcome)) => {
            refuse(draft, rule, outcome, host, client);
            keys.clear();
            outcome
        }
        None => decide(draft, &keys, host, client),
    };
    let doing: Vec<Judged> = match asked {
        _ if refusal.is_some() => Vec::new(),
        Some(_) if keys.iter().any(Judged::would_do) => keys.clone(),
        _ => others,
    };
    let is_other = asked.is_some_and(|key| doing.first().is_some_and(|best| best.key != key));
    let key = asked.map_or(String::new(), |key| key.display_name(draft.lang));
    let names = [
        ("host", draft.situation.product_name(Fact::Host, draft.lang)),
        ("client", draft.situation.product_name(Fact::Client, draft.lang)),
        ("key", &key),
    ];
    let headline = match outcome {
        Outcome::Yes => HostHeadline::Yes,
        Outcome::No if is_other => HostHeadline::NotWithKey,
        Outcome::No if !doing.is_empty() => HostHeadline::NotYet,
        Outcome::No => HostHeadline::No,
        Outcome::Depends => HostHeadline::Depends,
        Outcome::Unknown if is_other => HostHeadline::UnknownWithKey,
        Outcome::Unknown => HostHeadline::Unknown,
    };
    draft.conclude(outcome, headline, &names);
    results(draft, &doing);
    conflicts(draft, &keys, host, client);
    if is_other {
        advice::other_key(draft, &doing);
    }
    if let Some(best) = doing.first() {
        advice::set_up(draft, best, host);
    }
    if outcome != Outcome::Yes && !is_other {
        advice::alternatives(draft, host, client, outcome);
    }
    if outcome == Outcome::Unknown && !is_other {
        draft.step(HostStep::AskSupport, &[]);
    }
    support(draft, host, Fact::Host);
    draft.term(Term::Kms);
}

/// What keeps the host from being one for this client, whatever the key.
fn refusal(host: Product, client: Product) -> Option<(HostRule, Outcome)> {
    match host.family() {
        _ if host.edition() == Edition::DatacenterAzureEdition => Some((HostRule::AzureEditionHost, Outcome::No)),
        Family::SmallBusinessServer => Some((HostRule::SmallBusinessOpen, Outcome::Unknown)),
        Family::WindowsClient if client.family() == Family::WindowsServer => {
            Some((HostRule::ClientHostClientsOnly, Outcome::No))
        }
        _ => None,
    }
}

/// A client system that no table lists has a key of its own, which no document names; that it takes no key of a server
/// says nothing of that one.
fn unnamed(host: Product, keys: &[Judged]) -> Option<(HostRule, Outcome)> {
    let for_servers = |judged: &Judged| matches!(judged.hosts, Hosts::Not(HostRule::ServerKeyOnClient));
    let only_those = !keys.is_empty() && keys.iter().all(for_servers);
    (only_those && !Hosting::lists(host)).then_some((HostRule::ClientKeyUnnamed, Outcome::Unknown))
}

fn refuse(draft: &mut Draft<'_>, rule: HostRule, outcome: Outcome, host: Product, client: Product) {
    let met = (outcome == Outcome::No).then_some(false);
    let lang = draft.lang;
    let parts = [("host", host.display_name(lang)), ("client", client.display_name(lang)), ("key", "")];
    draft.because(rule, met, &[Fact::Host, Fact::Client], &parts);
}

/// Why the best of the keys will do, or none.
fn decide(draft: &mut Draft<'_>, keys: &[Judged], host: Product, client: Product) -> Outcome {
    let Some(best) = keys.first() else {
        let parts = [("key", ""), ("client", client.display_name(draft.lang))];
        draft.because(HostRule::KeyNotListed, None, &[Fact::Client], &parts);
        return Outcome::Unknown;
    };
    let outcome = best.outcome();
    if best.serves == Some(true) {
        on_host(draft, best, host);
    }
    serves(draft, best, client);
    if best.serves != Some(true) {
        on_host(draft, best, host);
    }
    if let (Outcome::Depends, Installed::Open(facts)) = (outcome, best.installed) {
        facts.iter().for_each(|&fact| draft.missing(fact));
        // Another key may depend on another update.
        for other in keys.iter().filter(|other| other.outcome() == Outcome::Depends) {
            if let Installed::Open(facts) = other.installed {
                facts.iter().for_each(|&fact| draft.missing(fact));
            }
        }
    }
    outcome
}

fn serves(draft: &mut Draft<'_>, judged: &Judged, client: Product) {
    let key = judged.key.display_name(draft.lang);
    let parts = [("key", &*key), ("client", client.display_name(draft.lang))];
    let saw = &[Fact::Client, Fact::HostKey];
    match judged.serves {
        Some(true) => _ = draft.also_as(judged.key, HostWords::Serves, Some(true), saw, &parts),
        Some(false) => _ = draft.because(HostRule::KeyServesNot, Some(false), saw, &parts),
        None => _ = draft.because(HostRule::KeyNotListed, None, saw, &parts),
    }
}

/// What is known of the key on the host.
fn on_host(draft: &mut Draft<'_>, judged: &Judged, host: Product) {
    let lang = draft.lang;
    let key = judged.key.display_name(lang);
    let updates = judged.updates(lang);
    let parts = [("key", &*key), ("host", host.display_name(lang)), ("updates", &updates)];
    let met = match judged.installed {
        Installed::Yes => Some(true),
        Installed::No => Some(false),
        Installed::Open(_) => None,
    };
    let bare = judged.needs().is_empty();
    let reason = match judged.hosts {
        Hosts::Windows(row, _) => {
            let words = if bare { HostWords::Takes } else { HostWords::TakesWith };
            draft.because_as(row, words, met, LEVEL, &parts)
        }
        Hosts::Office(row, _) => {
            let words = if bare { HostWords::OfficeTakes } else { HostWords::OfficeTakesWith };
            draft.because_as(row, words, met, LEVEL, &parts)
        }
        Hosts::NotOffice(row) => draft.because_as(row, HostWords::OfficeNot, Some(false), HOST, &parts),
        Hosts::OfficeOpen(row) => draft.because_as(row, HostWords::OfficeOpen, None, HOST, &parts),
        Hosts::Not(rule) => draft.because(rule, Some(false), HOST, &parts),
        Hosts::Open(rule) => draft.because(rule, None, HOST, &parts),
    };
    if met != Some(true) {
        reason.would_need = Some(lang.fill(HostWords::InstallUpdate, &parts));
        if matches!(judged.hosts, Hosts::Windows(..)) {
            draft.also(HostRule::UpdateFirst, Some(true), &[], &[]);
        }
    }
    if host.version() == Version::WindowsServer2003 && judged.would_do() {
        draft.also(HostRule::Server2003AddOn, None, &[Fact::Host], &[]);
    }
}

fn results(draft: &mut Draft<'_>, doing: &[Judged]) {
    draft.set(ValueName::HostKeys, Value::List(doing.iter().map(|judged| judged.key.name().to_owned()).collect()));
    for judged in doing {
        let note = draft.fill(HostWords::KeyNote, &[("key", &judged.key.display_name(draft.lang))]);
        draft.key(KeyAdvice { key_type: KeyType::KmsHost, product: judged.key.name(), published: None, note });
    }
    let Some(best) = doing.first() else { return };
    if let Some(update) = best.needs().first() {
        draft.set(ValueName::RequiredUpdate, Value::Text(update.name().to_owned()));
        if let Some((build, revision)) = update.row().build {
            draft.set(ValueName::RequiredBuild, Value::Text(format!("{build}.{revision}")));
        }
    }
    if let Hosts::Office(office, _) = best.hosts {
        draft.set(ValueName::OfficePack, Value::Number(office.row().pack));
        draft.also(HostRule::OfficeOwnKey, Some(true), &[Fact::Client], &[]);
        if office == OfficeHosting::OfficeLtsc2021 {
            draft.also(MakCountRow::SplaOffice, None, &[Fact::Client], &[]);
        }
    }
    if let Some(name) = PortalName::of(best.key) {
        draft.also(name, Some(true), &[], &[("key", &best.key.display_name(draft.lang))]);
    }
    draft.also(KeyUseFact::InVlsc, Some(true), &[], &[]);
    draft.also(HostRule::PortalPlace, Some(true), &[], &[]);
}

fn conflicts(draft: &mut Draft<'_>, keys: &[Judged], host: Product, client: Product) {
    let Some(best) = keys.first() else { return };
    if best.needs().contains(&Update::Kb5034770) {
        draft.conflict(HostConflict::UpdateOf2022, UPDATE_OF_2022_DISPUTED);
    }
    if let Hosts::Office(office, needs) = best.hosts {
        draft.conflict(HostConflict::OfficeKeys, OFFICE_KEYS_DISPUTED);
        if office == OfficeHosting::Office2016 && !needs.is_empty() {
            draft.conflict(HostConflict::Office2016Update, OFFICE_2016_UPDATE_DISPUTED);
        }
        if office == OfficeHosting::OfficeLtsc2024 {
            draft.conflict(HostConflict::Office2024Id, OFFICE_2024_ID_DISPUTED);
        }
    }
    let server_host = host.family() == Family::WindowsServer;
    if matches!(best.hosts, Hosts::Not(HostRule::NewestKey)) && host.version() == Version::WindowsServer2012 {
        draft.conflict(HostConflict::NewestOn2012, NEWEST_ON_2012_DISPUTED);
    }
    if server_host && !client.is_office() && best.would_do() {
        draft.conflict(HostConflict::ServerHost, SERVER_HOST_DISPUTED);
    }
}
