//! What to do: set the host up, or what else to use.

use super::{Alternative, HostStep, HostWords, Judged};
use crate::Date;
use crate::answer::{Outcome, RunOn, Shell, Value};
use crate::knowledge::kms_hosts::{HostRule, Hosting, Hosts, OfficeHosting};
use crate::knowledge::methods::SIZE_DISPUTED;
use crate::knowledge::{CountRow, Family, HostKey, Product, Version};
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};
use crate::questions::{ChoiceWords, commands};

/// What to do where the host will not do, or not yet.
pub(super) fn alternatives(draft: &mut Draft<'_>, host: Product, client: Product, outcome: Outcome) {
    let mut ways = Vec::new();
    if host.version() == Version::WindowsServer2008 && client.family() != Family::WindowsServer {
        draft.also(HostRule::WaysOutOf2008, Some(true), &[Fact::Host, Fact::Client], &[]);
        ways.extend([
            Alternative::UpgradeTo2008R2,
            Alternative::DowngradeTo2003,
            Alternative::Windows7Host,
            Alternative::Server2003InVm,
        ]);
    }
    let other = bare_host(client, draft.as_of).filter(|_| outcome != Outcome::Depends);
    if let Some(other) = other {
        draft.step(HostWords::HostFrom, &[("system", other.row().name)]);
    }
    match host.family() {
        Family::WindowsClient if outcome != Outcome::Depends && client.family() == Family::WindowsServer => {
            ways.push(Alternative::ServerHost);
        }
        _ if other.is_some_and(|other| other != host.version() && !other.is_older_than(host.version())) => {
            ways.push(Alternative::NewerHost);
        }
        _ => {}
    }
    draft.also(CountRow::FewerThan50, None, &[], &[]);
    if client.family() != Family::WindowsServer {
        draft.conflict(ChoiceWords::SizeDisputed, SIZE_DISPUTED);
    }
    ways.push(Alternative::MakWithVamt);
    set_ways(draft, &ways);
    // The step above names the newer host.
    ways.iter().filter(|way| **way != Alternative::NewerHost).for_each(|&way| draft.step(way, &[]));
    let newest_of_faq = Product::WindowsServer2008R2Standard.row().support_ends;
    if ways.contains(&Alternative::UpgradeTo2008R2) && newest_of_faq.is_some_and(|day| day < draft.as_of) {
        draft.step(HostStep::AllOutOfSupport, &[]);
    }
}

/// Where the host takes a key of the client, though not the one that was named.
pub(super) fn other_key(draft: &mut Draft<'_>, others: &[Judged]) {
    let names: Vec<String> = others.iter().map(|judged| judged.key.display_name(draft.lang)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let keys = draft.lang.any_of(&names);
    draft.step(Alternative::OtherKey, &[("keys", &keys)]);
    set_ways(draft, &[Alternative::OtherKey]);
}

fn set_ways(draft: &mut Draft<'_>, ways: &[Alternative]) {
    draft.set(ValueName::Alternatives, Value::List(ways.iter().map(|way| way.name().to_owned()).collect()));
}

/// The first server system that Microsoft supports and that hosts KMS for a client without any update.
fn bare_host(client: Product, as_of: Date) -> Option<Version> {
    let keys = || HostKey::ALL.iter().filter(|key| key.activates(client) == Some(true));
    let is_supported = |version| {
        let ends = Product::ALL.iter().filter(|product| product.version() == version);
        ends.filter_map(|product| product.row().support_ends).max().is_none_or(|day| day >= as_of)
    };
    let takes = |version| {
        let bare = |row: &&Hosting| row.row().host == version && row.row().needs.is_empty();
        let windows = Hosting::ALL.iter().filter(bare).flat_map(|row| row.row().keys);
        let office = OfficeHosting::ALL.iter().filter(|office| office.runs_on(version) == Some(true));
        let office = office.filter(|office| office.needs(version).is_empty()).map(|office| &office.row().key);
        windows.chain(office).any(|taken| keys().any(|key| key == taken))
    };
    let hosts = Hosting::ALL.iter().map(|row| row.row().host);
    let servers = hosts.filter(|version| version.row().family == Family::WindowsServer);
    servers.into_iter().find(|&version| is_supported(version) && takes(version))
}

/// How the host is set up, and what to mind where it takes the place of another.
pub(super) fn set_up(draft: &mut Draft<'_>, best: &Judged, host: Product) {
    let lang = draft.lang;
    let key = best.key.display_name(lang);
    let updates = best.updates(lang);
    let parts = [("key", &*key), ("updates", &*updates)];
    if best.outcome() != Outcome::Yes {
        draft.step(HostStep::Update, &parts);
    }
    let has_role = host.family() == Family::WindowsServer && !host.version().is_older_than(Version::WindowsServer2012);
    if has_role {
        let command = "Install-WindowsFeature VolumeActivation -IncludeManagementTools".to_owned();
        draft.command(HostStep::Role, &[], RunOn::KmsHost, Shell::PowerShell, command);
    }
    let office = match best.hosts {
        Hosts::Office(office, _) => Some(office.row()),
        _ => None,
    };
    if let Some(office) = office {
        draft.step(HostStep::OfficePack, &[("pack", &office.pack.to_string())]);
    }
    commands::install(host, commands::HOST_KEY).run_on(draft, RunOn::KmsHost, HostStep::InstallKey, &parts);
    match office {
        Some(office) => {
            let id = office.activation_id.unwrap_or("ACTIVATION-ID");
            commands::activate_id(host, id).run_on(draft, RunOn::KmsHost, HostStep::ActivateId, &[]);
        }
        None => commands::activate(host).run_on(draft, RunOn::KmsHost, HostStep::Activate, &[]),
    }
    commands::show_count(host).run_on(draft, RunOn::KmsHost, HostStep::Check, &[]);
    commands::find_hosts().run_on(draft, RunOn::Any, HostStep::Dns, &[]);
    draft.command(HostStep::OldHost, &[], RunOn::KmsHost, Shell::Cmd, "slmgr /cdns".to_owned());
    draft.command(HostStep::FixedClients, &[], RunOn::Client, Shell::Cmd, "slmgr /ckms".to_owned());
    for rule in [
        HostRule::NotDedicated,
        HostRule::MoveCount,
        HostRule::MoveOldHost,
        HostRule::MoveCachedHost,
        HostRule::MoveInPlace,
        HostRule::SeveralHostsInDns,
        HostRule::NewKeyNewCount,
    ] {
        draft.also(rule, Some(true), &[], &[]);
    }
}
