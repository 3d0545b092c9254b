//! The methods that need a key in the guest: KMS, a MAK, Active Directory, the KMS of Azure, an OEM certificate.

use super::judgement::{Change, Judgement, Met, Rule};
use super::{Hypervisor, Join, Place, Vm};
use crate::knowledge::{
    DirectoryClient, DirectoryRow, Edition, Family, MakRow, MethodRow, Product, Version, VmRow, VolumeKey,
};
use crate::questions::facts::Fact;

const GUEST: &[Fact] = &[Fact::Guest];
const PLACE: &[Fact] = &[Fact::Hypervisor, Fact::Host];

/// How a guest stands to volume activation.
enum Volume {
    /// Volume media carry a KMS client setup key.
    Kms,
    /// It takes a MAK and no KMS client setup key.
    Mak,
    /// Older than product activation of volume licences.
    BeforeActivation,
    /// Sold with a PC or in a box only.
    OtherChannels,
    /// No document read says.
    Undocumented,
}

impl Volume {
    fn of(guest: Product) -> Self {
        match guest.row().volume_key {
            Some(VolumeKey::Kms) => Self::Kms,
            Some(VolumeKey::Mak) => Self::Mak,
            Some(VolumeKey::Vlk) => Self::BeforeActivation,
            None if is_older_than_activation(guest.version()) => Self::BeforeActivation,
            None if is_multi_session(guest) => Self::Undocumented,
            None if guest.family() == Family::WindowsClient => Self::OtherChannels,
            None => Self::Undocumented,
        }
    }
}

fn is_older_than_activation(version: Version) -> bool {
    let first = [Version::WindowsVista, Version::WindowsServer2008, Version::SmallBusinessServer2008];
    first.into_iter().any(|first| version.is_older_than(first))
}

fn is_multi_session(guest: Product) -> bool {
    guest.edition() == Edition::EnterpriseMultiSession
}

/// A judgement with one condition, about the guest.
fn guest(rule: impl Into<Rule>, met: Met) -> Judgement {
    Judgement::default().when(rule, met, GUEST)
}

/// A condition that the guest fails, and the guest that would meet it.
fn other_guest(rule: impl Into<Rule>, change: Change) -> Judgement {
    Judgement::default().unless(rule, Met::No, GUEST, change)
}

/// What is said of the place contradicts itself.
pub(super) fn contradiction() -> Judgement {
    Judgement::default().when(VmRow::AzureLocalHost, Met::Undocumented, PLACE)
}

/// Whether the guest may run where it runs: some editions are for Azure only.
pub(super) fn runs_here(vm: &Vm) -> Judgement {
    use Hypervisor::{Avd, Azure, AzureLocal};
    let open = Met::Open(&[Fact::Hypervisor]);
    let judgement = Judgement::default();
    let azure_edition = vm.guest.edition() == Edition::DatacenterAzureEdition;
    let multi_session = is_multi_session(vm.guest);
    match vm.place {
        _ if !azure_edition && !multi_session => judgement,
        Place::Contradiction => contradiction(),
        Place::Known(Azure | Avd | AzureLocal) if azure_edition => {
            judgement.when(VmRow::AzureEditionPlaces, Met::Yes, PLACE)
        }
        Place::Known(_) if azure_edition => {
            judgement.unless(VmRow::AzureEditionPlaces, Met::No, PLACE, Change::RunInAzureOrLocal)
        }
        Place::Open if azure_edition => {
            judgement.unless(VmRow::AzureEditionPlaces, open, &[], Change::RunInAzureOrLocal)
        }
        Place::Known(Avd) => judgement.when(MethodRow::MultiSessionPlace, Met::Yes, PLACE),
        Place::Known(AzureLocal) => judgement.when(MethodRow::MultiSessionAzureLocal, Met::Undocumented, PLACE),
        Place::Known(_) => judgement.unless(MethodRow::MultiSessionPlace, Met::No, PLACE, Change::RunInVirtualDesktop),
        Place::Open => judgement.unless(MethodRow::MultiSessionPlace, open, &[], Change::RunInVirtualDesktop),
    }
}

pub(super) fn kms(vm: &Vm) -> Judgement {
    let judgement = match Volume::of(vm.guest) {
        _ if is_multi_session(vm.guest) => other_guest(MethodRow::MultiSessionNoOwnKms, Change::RunInVirtualDesktop),
        other => client_key(other),
    };
    judgement.and(runs_here(vm))
}

/// Whether the guest takes a KMS client setup key.
fn client_key(volume: Volume) -> Judgement {
    match volume {
        Volume::Kms => guest(MethodRow::KmsClientKey, Met::Yes),
        Volume::BeforeActivation => other_guest(MethodRow::VolumeActivationSinceVista, Change::NewerGuest),
        Volume::OtherChannels => other_guest(MethodRow::KmsNotVolume, Change::VolumeEdition),
        Volume::Mak | Volume::Undocumented => guest(MethodRow::KmsUndocumented, Met::Undocumented),
    }
}

pub(super) fn mak(vm: &Vm) -> Judgement {
    let judgement = match Volume::of(vm.guest) {
        Volume::Kms | Volume::Mak => guest(MakRow::MakVolumeEditions, Met::Yes),
        Volume::BeforeActivation => other_guest(MethodRow::VolumeActivationSinceVista, Change::NewerGuest),
        Volume::OtherChannels => other_guest(MakRow::MakNotVolume, Change::VolumeEdition),
        Volume::Undocumented => guest(MakRow::MakUndocumented, Met::Undocumented),
    };
    judgement.and(runs_here(vm))
}

pub(super) fn adba(vm: &Vm) -> Judgement {
    let first = [Version::Windows8, Version::WindowsServer2012];
    let too_old = match vm.guest.family() {
        Family::WindowsClient | Family::WindowsServer => {
            first.into_iter().any(|first| vm.guest.version().is_older_than(first))
        }
        _ => true,
    };
    let rule = match DirectoryClient::find(vm.guest) {
        Some(client) => Rule::from(client),
        None if too_old => DirectoryRow::AdbaBeforeWindows8.into(),
        None => DirectoryRow::AdbaSinceWindows8.into(),
    };
    if too_old {
        return other_guest(rule, Change::NewerGuest);
    }
    let judgement = guest(rule, Met::Yes).and(match Volume::of(vm.guest) {
        Volume::Kms => guest(DirectoryRow::AdbaClientKey, Met::Yes),
        Volume::OtherChannels => other_guest(DirectoryRow::AdbaNotVolume, Change::VolumeEdition),
        other => client_key(other),
    });
    let joined = match vm.join {
        None => Met::Open(&[Fact::Join]),
        Some(Join::Ad | Join::Hybrid) => Met::Yes,
        Some(Join::None | Join::Entra) => Met::No,
    };
    judgement.unless(DirectoryRow::AdbaDomain, joined, &[Fact::Join], Change::JoinDomain).and(runs_here(vm))
}

pub(super) fn azure_kms(vm: &Vm) -> Judgement {
    let place = Judgement::default();
    let place = match vm.place {
        Place::Known(Hypervisor::Azure | Hypervisor::Avd) => place.when(MethodRow::AzureKms, Met::Yes, PLACE),
        Place::Known(_) => place.unless(MethodRow::AzureKmsOutside, Met::No, PLACE, Change::RunInAzure),
        Place::Open => place.unless(MethodRow::AzureKms, Met::Open(&[Fact::Hypervisor]), &[], Change::RunInAzure),
        Place::Contradiction => contradiction(),
    };
    let judgement = match Volume::of(vm.guest) {
        _ if is_multi_session(vm.guest) => guest(MethodRow::MultiSessionAzureKms, Met::Yes),
        other => client_key(other),
    };
    place.and(judgement).and(runs_here(vm))
}

/// The key on the certificate of authenticity that came with the machine.
pub(super) fn oem(vm: &Vm) -> Judgement {
    let judgement = Judgement::default();
    if vm.is_client() || vm.guest.edition() == Edition::DatacenterAzureEdition {
        return guest(VmRow::OemUndocumented, Met::Undocumented).and(runs_here(vm));
    }
    match vm.place {
        Place::Known(Hypervisor::Azure | Hypervisor::Avd) => {
            judgement.unless(VmRow::OemBound, Met::No, PLACE, Change::SameChassis)
        }
        Place::Known(_) => judgement.unless(VmRow::OemCertificate, Met::Check, &[], Change::SameChassis),
        Place::Open => {
            let open = Met::Open(&[Fact::Hypervisor]);
            judgement.unless(VmRow::OemCertificate, open, &[], Change::SameChassis)
        }
        Place::Contradiction => contradiction(),
    }
}
