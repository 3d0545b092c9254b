//! Windows clients: subscription activation, inherited activation, and the right to reach a virtual desktop.

use super::judgement::{Change, Judgement, Met, Rule};
use super::{Hypervisor, Join, Names, Place, UserLicence, Vm, volume};
use crate::answer::Value;
use crate::knowledge::{Edition, Family, MethodRow, Product, Version, VmRow};
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};

const GUEST: &[Fact] = &[Fact::Guest];
const HOST: &[Fact] = &[Fact::Host];
const JOIN: &[Fact] = &[Fact::Join];
const USER: &[Fact] = &[Fact::UserLicence];

/// Whether a Windows client belongs to the generations of subscription activation.
fn is_since_windows_10(product: Product) -> bool {
    product.family() == Family::WindowsClient && !product.version().is_older_than(Version::Windows10)
}

fn is_general_availability(product: Product) -> bool {
    matches!(product.version(), Version::Windows10 | Version::Windows11)
}

/// Whether no volume licence covers the edition, as with Home.
fn is_home(product: Product) -> bool {
    product.row().volume_key.is_none() && product.edition() != Edition::EnterpriseMultiSession
}

pub(super) fn subscription(vm: &Vm) -> Judgement {
    let no = |row: MethodRow, change| Judgement::default().unless(row, Met::No, GUEST, change);
    let guest = vm.guest;
    let yes = |row: MethodRow| Judgement::default().when(row, Met::Yes, GUEST);
    let judgement = match guest.edition() {
        _ if !vm.is_client() => return no(MethodRow::SubscriptionClientsOnly, Change::ProGuest),
        _ if !is_since_windows_10(guest) => return no(MethodRow::SubscriptionSinceWindows10, Change::ProGuest),
        _ if !is_general_availability(guest) => return no(MethodRow::SubscriptionNotLtsc, Change::ProGuest),
        Edition::Professional | Edition::Enterprise => yes(MethodRow::SubscriptionEditions),
        Edition::ProEducation if MethodRow::SubscriptionProEducationNotYet.row().holds_on(vm.day) => {
            return Judgement::default().when(MethodRow::SubscriptionProEducationNotYet, Met::No, GUEST);
        }
        Edition::ProEducation => yes(MethodRow::SubscriptionProEducation),
        _ if is_home(guest) => return no(MethodRow::SubscriptionEditions, Change::ProGuest),
        _ => Judgement::default().when(MethodRow::SubscriptionOtherEditions, Met::Undocumented, GUEST),
    };
    let in_steps = MethodRow::SubscriptionInSteps;
    let judgement = if in_steps.row().holds_on(vm.day) { judgement.when(in_steps, Met::Check, &[]) } else { judgement };
    judgement.and(joined(vm)).and(licensed(vm)).and(volume::runs_here(vm))
}

fn joined(vm: &Vm) -> Judgement {
    let (row, met) = match vm.join {
        None => (MethodRow::SubscriptionJoined, Met::Open(&[Fact::Join])),
        Some(Join::Hybrid | Join::Entra) => (MethodRow::SubscriptionJoined, Met::Yes),
        Some(Join::None) => (MethodRow::SubscriptionJoined, Met::No),
        Some(Join::Ad) => (MethodRow::SubscriptionDirectoryOnly, Met::No),
    };
    Judgement::default().unless(row, met, JOIN, Change::JoinEntra)
}

fn licensed(vm: &Vm) -> Judgement {
    const HOSTED: &[Fact] = &[Fact::UserLicence, Fact::Hypervisor];
    let judgement = Judgement::default();
    let user = |met| Judgement::default().unless(MethodRow::SubscriptionUser, met, USER, Change::AssignLicence);
    match (vm.user, vm.place) {
        (None, Place::Open) => user(Met::Open(HOSTED)),
        (None, _) => user(Met::Open(USER)),
        (Some(UserLicence::None), _) => user(Met::No),
        (Some(UserLicence::E3 | UserLicence::E5), _) => user(Met::Yes),
        // Azure, or a hoster with multitenant hosting rights: whether a hoster has them, nobody asks.
        (Some(UserLicence::Vda), Place::Known(Hypervisor::Azure | Hypervisor::Avd)) => {
            judgement.when(MethodRow::VdaHosted, Met::Yes, HOSTED)
        }
        (Some(UserLicence::Vda), Place::Known(_)) => {
            judgement.unless(MethodRow::VdaOtherHoster, Met::Check, HOSTED, Change::RunInAzure)
        }
        (Some(UserLicence::Vda), Place::Open) => {
            let open = Met::Open(&[Fact::Hypervisor]);
            judgement.unless(MethodRow::VdaHosted, open, USER, Change::RunInAzure)
        }
        (Some(UserLicence::Vda), Place::Contradiction) => volume::contradiction(),
    }
}

pub(super) fn inherited(vm: &Vm) -> Judgement {
    let guest = Judgement::default();
    let judgement = match vm.guest.edition() {
        _ if !is_since_windows_10(vm.guest) => {
            return guest.unless(MethodRow::InheritedGuests, Met::No, GUEST, Change::ProGuest);
        }
        // Azure Virtual Desktop has no Windows client host.
        Edition::EnterpriseMultiSession => {
            return guest.unless(MethodRow::MultiSessionPlace, Met::No, GUEST, Change::ProGuest);
        }
        Edition::Professional | Edition::Enterprise if is_general_availability(vm.guest) => {
            guest.when(MethodRow::InheritedGuests, Met::Yes, GUEST)
        }
        _ if is_home(vm.guest) => return guest.unless(MethodRow::InheritedGuests, Met::No, GUEST, Change::ProGuest),
        _ => guest.when(MethodRow::InheritedGuestUndocumented, Met::Undocumented, GUEST),
    };
    let (row, met, change): (Rule, Met, Change) = match vm.user {
        None => (MethodRow::InheritedUser.into(), Met::Open(USER), Change::AssignLicence),
        Some(UserLicence::E3 | UserLicence::E5) => (MethodRow::InheritedUser.into(), Met::Yes, Change::AssignLicence),
        Some(UserLicence::None) => (MethodRow::InheritedUser.into(), Met::No, Change::AssignLicence),
        Some(UserLicence::Vda) => (MethodRow::InheritedVda.into(), Met::Undocumented, Change::AssignLicence),
    };
    judgement.and(client_host(vm)).unless(row, met, USER, change)
}

/// Only a Windows client with Hyper-V passes its activation on.
fn client_host(vm: &Vm) -> Judgement {
    const HYPERVISOR: &[Fact] = &[Fact::Hypervisor];
    let judgement = Judgement::default();
    let judgement = match vm.host {
        None => judgement.unless(MethodRow::InheritedClientHost, Met::Open(HOST), &[], Change::ClientHost),
        Some(host) if !is_since_windows_10(host) => {
            return judgement.unless(MethodRow::InheritedClientHost, Met::No, HOST, Change::ClientHost);
        }
        Some(host) if is_general_availability(host) && host.row().volume_key.is_some() => {
            judgement.when(MethodRow::InheritedClientHost, Met::Yes, HOST)
        }
        Some(_) => judgement.when(MethodRow::InheritedHostUndocumented, Met::Undocumented, HOST),
    };
    let hypervisor = match vm.place {
        Place::Known(Hypervisor::HyperV) => Met::Yes,
        Place::Open => Met::Open(HYPERVISOR),
        Place::Known(_) | Place::Contradiction => Met::No,
    };
    let activated = if vm.host_activated { Met::Yes } else { Met::No };
    judgement.unless(MethodRow::InheritedHyperV, hypervisor, HYPERVISOR, Change::ClientHost).unless(
        MethodRow::InheritedHostActivated,
        activated,
        &[Fact::HostActivated],
        Change::ActivateHost,
    )
}

/// Whether the user may reach a Windows client that runs on a server.
pub(super) fn access_right(draft: &mut Draft<'_>, vm: &Vm, names: &Names) {
    let on_a_client = vm.host.is_some_and(|host| host.family() == Family::WindowsClient);
    if !vm.is_client() || on_a_client {
        return;
    }
    if vm.place == Place::Known(Hypervisor::Avd) {
        draft.also(MethodRow::VirtualDesktopAccess, None, &[Fact::Hypervisor], &names.parts());
        return;
    }
    let right = vm.user.map(|licence| licence != UserLicence::None);
    let would_need = (right != Some(true)).then(|| draft.lang.fill(Change::AssignAccess, &names.parts()));
    draft.also(VmRow::DesktopAccess, right, USER, &names.parts()).would_need = would_need;
    if let Some(right) = right {
        draft.set(ValueName::AccessRight, Value::YesNo(right));
    }
    if right == Some(true) {
        draft.also(VmRow::MachinesPerUser, None, USER, &names.parts());
    }
}
