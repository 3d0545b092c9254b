//! Automatic virtual machine activation: by a Hyper-V host with Windows Server Datacenter, or by Azure Local.

use super::judgement::{Change, Judgement, Met};
use super::{AzureLocalLicence, Hypervisor, Place, Vm, volume};
use crate::knowledge::{AvmaGuest, AvmaMatrix, Edition, Family, Product, Version, VmRow};
use crate::questions::facts::Fact;

const GUEST: &[Fact] = &[Fact::Guest];
const HOST: &[Fact] = &[Fact::Host];
const PAIR: &[Fact] = &[Fact::Guest, Fact::Host];
const LICENCE: &[Fact] = &[Fact::AzureLocalLicence];
const KEYS: &[Fact] = &[Fact::Guest, Fact::Host, Fact::AzureLocalLicence];

pub(super) fn judge(vm: &Vm) -> Judgement {
    let elsewhere = |row| Judgement::default().unless(row, Met::No, &[Fact::Hypervisor], Change::HyperVHost);
    let judgement = match vm.place {
        Place::Known(Hypervisor::HyperV) => on_hyper_v(vm),
        Place::Known(Hypervisor::AzureLocal) => on_azure_local(vm),
        Place::Known(Hypervisor::Azure | Hypervisor::Avd) => elsewhere(VmRow::AvmaNotInAzure),
        Place::Known(Hypervisor::Other) => elsewhere(VmRow::AvmaHyperVOnly),
        Place::Contradiction => volume::contradiction(),
        Place::Open => {
            let open = Met::Open(&[Fact::Hypervisor]);
            let which = Judgement::default().unless(VmRow::AvmaHyperVOnly, open, &[], Change::HyperVHost);
            let mut cases = vec![on_hyper_v(vm)];
            if vm.host.is_none_or(is_datacenter) {
                cases.push(on_azure_local(vm));
            }
            Judgement::one_of(which, cases)
        }
    };
    judgement.and(volume::runs_here(vm))
}

fn is_datacenter(host: Product) -> bool {
    host.family() == Family::WindowsServer && host.edition() == Edition::Datacenter
}

fn on_hyper_v(vm: &Vm) -> Judgement {
    let cell = vm.host.filter(|&host| is_datacenter(host)).and_then(|host| AvmaMatrix::find(host, vm.guest));
    let judgement = match cell {
        Some(cell) if cell.row().activates => Judgement::default()
            .when(cell, Met::Yes, PAIR)
            .when(VmRow::AvmaDatacenterHost, Met::Yes, HOST)
            .and(edition(vm.guest)),
        Some(cell) => Judgement::default().unless(
            cell,
            Met::No,
            PAIR,
            match cell.row().guest {
                AvmaGuest::Client => Change::ServerGuest,
                AvmaGuest::OlderThan2012 | AvmaGuest::Server2012 => Change::NewerGuest,
                _ => Change::NewerHost,
            },
        ),
        None => version(vm.guest).and(host(vm)),
    };
    match vm.host_activated {
        true => judgement.when(VmRow::AvmaHostActivated, Met::Yes, &[Fact::HostActivated]),
        false => judgement.unless(VmRow::AvmaHostActivated, Met::No, &[Fact::HostActivated], Change::ActivateHost),
    }
}

/// What the guest alone decides, whatever the host.
fn version(guest: Product) -> Judgement {
    let judgement = Judgement::default();
    match AvmaGuest::of(guest) {
        Some(AvmaGuest::Client) => judgement.unless(VmRow::AvmaServerGuests, Met::No, GUEST, Change::ServerGuest),
        Some(AvmaGuest::OlderThan2012 | AvmaGuest::Server2012) => {
            judgement.unless(VmRow::AvmaFrom2012R2, Met::No, GUEST, Change::NewerGuest)
        }
        Some(_) => edition(guest),
        None if !guest.is_release_between() => {
            judgement.unless(VmRow::AvmaOtherServers, Met::No, GUEST, Change::NewerGuest)
        }
        None if guest.row().avma.is_none() => judgement.when(VmRow::AvmaReleaseUndocumented, Met::Undocumented, GUEST),
        None => judgement,
    }
}

fn edition(guest: Product) -> Judgement {
    let judgement = Judgement::default();
    match guest.row().avma {
        Some(_) => judgement,
        None if guest.is_avma_edition() => judgement.when(VmRow::AvmaEssentialsWithoutKey, Met::Undocumented, GUEST),
        None => judgement.unless(VmRow::AvmaGuestEditions, Met::No, GUEST, Change::GuestEdition),
    }
}

/// What the host decides about a guest for which the matrix has no cell.
fn host(vm: &Vm) -> Judgement {
    let judgement = Judgement::default();
    let Some(host) = vm.host else {
        let open = Met::Open(&[Fact::Host]);
        return judgement.unless(VmRow::AvmaDatacenterHost, open, &[], Change::DatacenterHost);
    };
    if host.family() == Family::WindowsServer && host.edition() == Edition::DatacenterAzureEdition {
        return judgement.when(VmRow::AvmaHostUndocumented, Met::Undocumented, HOST);
    }
    if !is_datacenter(host) {
        return judgement.unless(VmRow::AvmaDatacenterHost, Met::No, HOST, Change::DatacenterHost);
    }
    if host.version().is_older_than(Version::WindowsServer2012R2) {
        return judgement.unless(VmRow::AvmaFrom2012R2, Met::No, HOST, Change::NewerHost);
    }
    if host.is_release_between() {
        return judgement.when(VmRow::AvmaHostUndocumented, Met::Undocumented, HOST);
    }
    match shares_key_with(vm.guest) {
        Some(_) if vm.guest.version().is_older_than(host.version()) => {
            judgement.when(VmRow::AvmaReleaseOlderThanHost, Met::Yes, PAIR)
        }
        Some(numbered) if host.version().is_older_than(numbered) => {
            judgement.unless(VmRow::AvmaReleaseNewerThanHost, Met::No, PAIR, Change::NewerHost)
        }
        Some(_) => judgement.when(VmRow::AvmaReleaseUndocumented, Met::Undocumented, PAIR),
        None => judgement,
    }
}

/// The numbered version whose AVMA key a release between two of them has.
fn shares_key_with(guest: Product) -> Option<Version> {
    let key = guest.row().avma.filter(|_| guest.is_release_between())?.key;
    let numbered =
        |product: &&Product| !product.is_release_between() && product.row().avma.is_some_and(|avma| avma.key == key);
    Product::ALL.iter().find(numbered).map(|product| product.version())
}

fn on_azure_local(vm: &Vm) -> Judgement {
    let guest = vm.guest;
    let judgement = Judgement::default();
    let judgement = match AvmaGuest::of(guest) {
        Some(AvmaGuest::Client) => {
            return judgement.unless(VmRow::AvmaServerGuests, Met::No, GUEST, Change::ServerGuest);
        }
        Some(AvmaGuest::OlderThan2012 | AvmaGuest::Server2012 | AvmaGuest::Server2012R2) => {
            return judgement.unless(VmRow::AzureLocalGuests, Met::No, GUEST, Change::NewerGuest);
        }
        None if !guest.is_release_between() => {
            return judgement.unless(VmRow::AvmaOtherServers, Met::No, GUEST, Change::NewerGuest);
        }
        None => judgement.when(VmRow::AzureLocalGuestUndocumented, Met::Undocumented, GUEST),
        Some(_) => edition(guest),
    };
    licence(vm).and(judgement)
}

/// The licence of Windows Server on Azure Local. Where the customer brings keys, the host stands for the
/// Windows Server whose Datacenter key was entered.
fn licence(vm: &Vm) -> Judgement {
    let judgement = Judgement::default();
    let azure_edition = vm.guest.edition() == Edition::DatacenterAzureEdition;
    let brought = vm.host.filter(|host| host.family() != Family::AzureLocal);
    match vm.azure_local_licence {
        Some(AzureLocalLicence::Subscription) if brought.is_some() => volume::contradiction(),
        Some(AzureLocalLicence::Subscription) => judgement.when(VmRow::AzureLocalSubscription, Met::Yes, LICENCE),
        Some(AzureLocalLicence::None) => {
            judgement.unless(VmRow::AzureLocalLicence, Met::No, LICENCE, Change::LicenseAzureLocal)
        }
        Some(AzureLocalLicence::Benefits) if azure_edition => {
            let change = Change::SubscriptionOrAssurance;
            judgement.unless(VmRow::AzureLocalAzureEdition, Met::Check, LICENCE, change)
        }
        Some(AzureLocalLicence::Benefits) => keys(vm),
        None if brought.is_some() && !azure_edition && keys(vm).is_no() => keys(vm),
        None => {
            let open = match vm.host {
                None if !azure_edition => Met::Open(&[Fact::AzureLocalLicence, Fact::Host]),
                _ => Met::Open(&[Fact::AzureLocalLicence]),
            };
            judgement.unless(VmRow::AzureLocalLicence, open, &[], Change::LicenseAzureLocal)
        }
    }
}

fn keys(vm: &Vm) -> Judgement {
    let judgement = Judgement::default();
    let by_version = |row: VmRow, newest| match newest {
        newest if vm.guest.version().is_older_than(newest) || vm.guest.version() == newest => {
            Judgement::default().when(row, Met::Yes, KEYS)
        }
        _ => Judgement::default().unless(row, Met::No, KEYS, Change::NewerKeys),
    };
    let Some(host) = vm.host else {
        let open = Met::Open(&[Fact::Host]);
        return judgement.unless(VmRow::AzureLocalOwnKeys, open, LICENCE, Change::NewerKeys);
    };
    match host.version() {
        Version::AzureLocal => judgement.unless(VmRow::AzureLocalOwnKeys, Met::Check, LICENCE, Change::NewerKeys),
        _ if host.family() != Family::WindowsServer || host.is_release_between() => volume::contradiction(),
        _ if !is_datacenter(host) => judgement.unless(VmRow::AzureLocalOwnKeys, Met::No, KEYS, Change::NewerKeys),
        Version::WindowsServer2025 => by_version(VmRow::AzureLocalKeys2025, Version::WindowsServer2025),
        Version::WindowsServer2022 => by_version(VmRow::AzureLocalKeys2022, Version::WindowsServer2022),
        Version::WindowsServer2019 => by_version(VmRow::AzureLocalKeys2019, Version::WindowsServer2019),
        _ => judgement.unless(VmRow::AzureLocalOldKeys, Met::No, KEYS, Change::NewerKeys),
    }
}
