//! How virtual machines are activated: which host activates which guest, on what conditions, and what else
//! happens to activation when machines are cloned, rebuilt or moved.

use super::Grade::{A, B, C, D};
use super::days::BEFORE_SERVER_2012_R2;
use super::{Dispute, Edition, Evidence, Family, Product, Source as S, Version as V, derived, followed, stated};
use crate::closed::{closed, table};

/// The guests of the matrix that Microsoft prints for automatic virtual machine activation (AVMA).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AvmaGuest {
    /// Windows Server 2008 R2 and earlier.
    OlderThan2012,
    /// Windows Server 2012, without R2.
    Server2012,
    /// Windows Server 2012 R2.
    Server2012R2,
    /// Windows Server 2016.
    Server2016,
    /// Windows Server 2019.
    Server2019,
    /// Windows Server 2022.
    Server2022,
    /// Windows Server 2025.
    Server2025,
    /// Any Windows client.
    Client,
}

use AvmaGuest as G;

impl AvmaGuest {
    /// The column of the matrix for a product. The releases between two numbered ones (1709 to 20H2) have none,
    /// and neither have Small Business Server and MultiPoint Server.
    pub fn of(product: Product) -> Option<Self> {
        match product.version() {
            _ if product.family() == Family::WindowsClient => Some(G::Client),
            V::WindowsServer2012 => Some(G::Server2012),
            V::WindowsServer2012R2 => Some(G::Server2012R2),
            V::WindowsServer2016 => Some(G::Server2016),
            V::WindowsServer2019 => Some(G::Server2019),
            V::WindowsServer2022 => Some(G::Server2022),
            V::WindowsServer2025 => Some(G::Server2025),
            version if version.is_older_than(V::WindowsServer2012) => Some(G::OlderThan2012),
            _ => None,
        }
    }
}

/// One cell of the AVMA matrix: a Datacenter host with the Hyper-V role, and a guest.
#[derive(Debug)]
pub struct AvmaRow {
    /// The version of the host.
    pub host: V,
    /// The guest.
    pub guest: AvmaGuest,
    /// Whether the host activates it.
    pub activates: bool,
    /// What that rests on.
    pub evidence: Evidence,
}

const fn pair(host: V, guest: AvmaGuest, activates: bool, evidence: Evidence) -> AvmaRow {
    AvmaRow { host, guest, activates, evidence }
}

const ACTIVATES: bool = true;
const REFUSES: bool = false;

const MATRIX: Evidence = stated(A, &[S::MsAvma]);
// The matrix that was read ends with 2022; no column of it lets a guest be newer than its host.
const GUEST_2025: Evidence = derived(A, &[S::MsAvma, S::MsAvma2025]);
// The tab for 2025 hosts was read in a quotation; the table of Azure Local says the same.
const TAB_2025: Evidence = derived(B, &[S::MsAvma2025, S::MsAzureLocalVmActivate]);

table! {
    /// The AVMA matrix.
    AvmaMatrix -> AvmaRow:

    Host2012R2GuestOlder = "avma-host-2012-r2-guest-older": pair(V::WindowsServer2012R2, G::OlderThan2012, REFUSES, MATRIX),
    Host2012R2Guest2012 = "avma-host-2012-r2-guest-2012": pair(V::WindowsServer2012R2, G::Server2012, REFUSES, MATRIX),
    Host2012R2Guest2012R2 = "avma-host-2012-r2-guest-2012-r2": pair(V::WindowsServer2012R2, G::Server2012R2, ACTIVATES, MATRIX),
    Host2012R2Guest2016 = "avma-host-2012-r2-guest-2016": pair(V::WindowsServer2012R2, G::Server2016, REFUSES, MATRIX),
    Host2012R2Guest2019 = "avma-host-2012-r2-guest-2019": pair(V::WindowsServer2012R2, G::Server2019, REFUSES, MATRIX),
    Host2012R2Guest2022 = "avma-host-2012-r2-guest-2022": pair(V::WindowsServer2012R2, G::Server2022, REFUSES, MATRIX),
    Host2012R2Guest2025 = "avma-host-2012-r2-guest-2025": pair(V::WindowsServer2012R2, G::Server2025, REFUSES, GUEST_2025),
    Host2012R2GuestClient = "avma-host-2012-r2-guest-client": pair(V::WindowsServer2012R2, G::Client, REFUSES, MATRIX),

    Host2016GuestOlder = "avma-host-2016-guest-older": pair(V::WindowsServer2016, G::OlderThan2012, REFUSES, MATRIX),
    Host2016Guest2012 = "avma-host-2016-guest-2012": pair(V::WindowsServer2016, G::Server2012, REFUSES, MATRIX),
    Host2016Guest2012R2 = "avma-host-2016-guest-2012-r2": pair(V::WindowsServer2016, G::Server2012R2, ACTIVATES, MATRIX),
    Host2016Guest2016 = "avma-host-2016-guest-2016": pair(V::WindowsServer2016, G::Server2016, ACTIVATES, MATRIX),
    Host2016Guest2019 = "avma-host-2016-guest-2019": pair(V::WindowsServer2016, G::Server2019, REFUSES, MATRIX),
    Host2016Guest2022 = "avma-host-2016-guest-2022": pair(V::WindowsServer2016, G::Server2022, REFUSES, MATRIX),
    Host2016Guest2025 = "avma-host-2016-guest-2025": pair(V::WindowsServer2016, G::Server2025, REFUSES, GUEST_2025),
    Host2016GuestClient = "avma-host-2016-guest-client": pair(V::WindowsServer2016, G::Client, REFUSES, MATRIX),

    Host2019GuestOlder = "avma-host-2019-guest-older": pair(V::WindowsServer2019, G::OlderThan2012, REFUSES, MATRIX),
    Host2019Guest2012 = "avma-host-2019-guest-2012": pair(V::WindowsServer2019, G::Server2012, REFUSES, MATRIX),
    Host2019Guest2012R2 = "avma-host-2019-guest-2012-r2": pair(V::WindowsServer2019, G::Server2012R2, ACTIVATES, MATRIX),
    Host2019Guest2016 = "avma-host-2019-guest-2016": pair(V::WindowsServer2019, G::Server2016, ACTIVATES, MATRIX),
    Host2019Guest2019 = "avma-host-2019-guest-2019": pair(V::WindowsServer2019, G::Server2019, ACTIVATES, MATRIX),
    Host2019Guest2022 = "avma-host-2019-guest-2022": pair(V::WindowsServer2019, G::Server2022, REFUSES, MATRIX),
    Host2019Guest2025 = "avma-host-2019-guest-2025": pair(V::WindowsServer2019, G::Server2025, REFUSES, GUEST_2025),
    Host2019GuestClient = "avma-host-2019-guest-client": pair(V::WindowsServer2019, G::Client, REFUSES, MATRIX),

    Host2022GuestOlder = "avma-host-2022-guest-older": pair(V::WindowsServer2022, G::OlderThan2012, REFUSES, MATRIX),
    Host2022Guest2012 = "avma-host-2022-guest-2012": pair(V::WindowsServer2022, G::Server2012, REFUSES, MATRIX),
    Host2022Guest2012R2 = "avma-host-2022-guest-2012-r2": pair(V::WindowsServer2022, G::Server2012R2, ACTIVATES, MATRIX),
    Host2022Guest2016 = "avma-host-2022-guest-2016": pair(V::WindowsServer2022, G::Server2016, ACTIVATES, MATRIX),
    Host2022Guest2019 = "avma-host-2022-guest-2019": pair(V::WindowsServer2022, G::Server2019, ACTIVATES, MATRIX),
    Host2022Guest2022 = "avma-host-2022-guest-2022": pair(V::WindowsServer2022, G::Server2022, ACTIVATES, MATRIX),
    Host2022Guest2025 = "avma-host-2022-guest-2025": pair(V::WindowsServer2022, G::Server2025, REFUSES, GUEST_2025),
    Host2022GuestClient = "avma-host-2022-guest-client": pair(V::WindowsServer2022, G::Client, REFUSES, MATRIX),

    Host2025GuestOlder = "avma-host-2025-guest-older": pair(V::WindowsServer2025, G::OlderThan2012, REFUSES, TAB_2025),
    Host2025Guest2012 = "avma-host-2025-guest-2012": pair(V::WindowsServer2025, G::Server2012, REFUSES, TAB_2025),
    Host2025Guest2012R2 = "avma-host-2025-guest-2012-r2": pair(V::WindowsServer2025, G::Server2012R2, ACTIVATES, TAB_2025),
    Host2025Guest2016 = "avma-host-2025-guest-2016": pair(V::WindowsServer2025, G::Server2016, ACTIVATES, TAB_2025),
    Host2025Guest2019 = "avma-host-2025-guest-2019": pair(V::WindowsServer2025, G::Server2019, ACTIVATES, TAB_2025),
    Host2025Guest2022 = "avma-host-2025-guest-2022": pair(V::WindowsServer2025, G::Server2022, ACTIVATES, TAB_2025),
    Host2025Guest2025 = "avma-host-2025-guest-2025": pair(V::WindowsServer2025, G::Server2025, ACTIVATES, TAB_2025),
    Host2025GuestClient = "avma-host-2025-guest-client": pair(V::WindowsServer2025, G::Client, REFUSES, TAB_2025),
}

impl AvmaMatrix {
    /// The cell for a host and a guest, when the matrix has one.
    pub fn find(host: Product, guest: Product) -> Option<Self> {
        let guest = AvmaGuest::of(guest)?;
        Self::ALL.iter().copied().find(|cell| cell.row().host == host.version() && cell.row().guest == guest)
    }
}

table! {
    /// What else decides or accompanies the activation of a virtual machine.
    VmRow -> Evidence:

    // Automatic virtual machine activation.
    AvmaNotYet = "avma-not-yet":
        derived(C, &[S::MsAvma, S::MsLifecycleWindowsServer2012R2, S::TomsServer2012R2]).until(BEFORE_SERVER_2012_R2),
    AvmaDatacenterHost = "avma-datacenter-host": stated(A, &[S::MsAvma]),
    AvmaHyperVOnly = "avma-hyper-v-only": stated(A, &[S::MsAvma]),
    AvmaHostActivated = "avma-host-activated": stated(A, &[S::MsAvma]),
    AvmaFrom2012R2 = "avma-from-2012-r2": stated(A, &[S::MsAvma]),
    AvmaServerGuests = "avma-server-guests": stated(A, &[S::MsAvma]),
    AvmaOtherServers = "avma-other-servers": derived(A, &[S::MsAvma]),
    AvmaGuestEditions = "avma-guest-editions": stated(A, &[S::MsAvma, S::MsServer2016Editions]),
    // The page gives hosts every edition of an eligible version, but prints no key for Essentials after 2019.
    AvmaEssentialsWithoutKey = "avma-essentials-without-key": derived(A, &[S::MsAvma, S::MsAvma2025]),
    // The page prints keys for 1709 to 1909, each shared with 2016 or 2019, but its matrix does not name them.
    AvmaReleaseOlderThanHost = "avma-release-older-than-host": derived(A, &[S::MsAvma]),
    AvmaReleaseNewerThanHost = "avma-release-newer-than-host": derived(A, &[S::MsAvma]),
    AvmaReleaseUndocumented = "avma-release-undocumented": derived(A, &[S::MsAvma, S::MsAvma2025]),
    AvmaHostUndocumented = "avma-host-undocumented": derived(A, &[S::MsAvma, S::MsAvma2025]),
    AvmaNotInAzure = "avma-not-in-azure": stated(A, &[S::MsAzureAvmaErrors]),
    AvmaDataExchange = "avma-data-exchange": stated(A, &[S::MsAvma, S::MsAzureAvmaErrors]),
    AvmaGuestKey = "avma-guest-key": stated(A, &[S::MsAvma]),
    AvmaCluster = "avma-cluster": stated(A, &[S::MsAvma]),
    AvmaNotRights = "avma-not-rights": derived(B, &[S::Seed, S::MsServerLimits]),
    AvmaEvents = "avma-events": stated(A, &[S::MsAvma]),

    // Azure Local.
    AzureLocalSubscription = "azure-local-subscription": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalKeys2025 = "azure-local-keys-2025": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalKeys2022 = "azure-local-keys-2022": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalKeys2019 = "azure-local-keys-2019": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalOldKeys = "azure-local-old-keys": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalOwnKeys = "azure-local-own-keys": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalLicence = "azure-local-licence": derived(A, &[S::MsAzureLocalVmActivate]),
    // The earlier Azure Stack HCI page also ticks 2012 and 2012 R2; the current page and the matrix are followed.
    AzureLocalGuests = "azure-local-guests": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalGuestUndocumented = "azure-local-guest-undocumented": derived(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalAzureEdition = "azure-local-azure-edition": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalKeyPerHost = "azure-local-key-per-host": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocal30Days = "azure-local-30-days": stated(A, &[S::MsAzureLocalVmActivate]),
    AzureLocalHost = "azure-local-host": derived(A, &[S::MsAzureLocalVmActivate]),
    AzureEditionPlaces = "azure-edition-places": stated(B, &[S::MsServerAzureEdition]),

    // Which method for which machine.
    AdviceDatacenterHost = "advice-datacenter-host": stated(A, &[S::MsAvma, S::Seed]),
    AdviceOtherHost = "advice-other-host": stated(A, &[S::MsAvma, S::Seed, S::DellOemWs]),
    AdviceClient = "advice-client": stated(B, &[S::Seed, S::MsAdbaOverview, S::MsSubscriptionActivation]),
    AdviceVirtualDesktops = "advice-virtual-desktops": stated(A, &[S::MsAdbaOverview, S::Seed]),
    AdviceAzure = "advice-azure":
        stated(A, &[S::MsAzure0xc004f074, S::MsAzureActivationProblems, S::MsAzureActivationFaq, S::Ms0xc004f038]),
    AdviceIsolated = "advice-isolated": stated(A, &[S::MsPlanVolumeActivation, S::MsAvma]),
    AdviceBelowMinimum = "advice-below-minimum": stated(A, &[S::MsPlanVolumeActivation, S::MsKmsPlanning]),

    // What a multiple activation key loses to virtual machines.
    MakEveryMachine = "mak-every-machine": stated(B, &[S::Seed]),
    MakRebuilt = "mak-rebuilt": stated(B, &[S::ItprotodayVa2008, S::MsVamtLocalReactivation]),
    MakNewHardware = "mak-new-hardware": derived(A, &[S::MsVamtLocalReactivation, S::MsOfficeMak]),
    MakVamtVirtual = "mak-vamt-virtual": stated(A, &[S::MsVamtIntro]),

    // Cloning and going back in time.
    CloneSameId = "clone-same-id": stated(A, &[S::MsKmsCountNotIncreasing, S::MsKmsKnownIssues]),
    CloneSkipRearm = "clone-skip-rearm": stated(A, &[S::MsAzureDuplicateCmid, S::MsSysprep]),
    CloneOffice = "clone-office": stated(A, &[S::MsOfficeRearm, S::MsOffice0xc004f038]),
    CloneLinkedDisks = "clone-linked-disks": derived(A, &[S::MsKmsCountNotIncreasing]),
    CloneRearmLimit = "clone-rearm-limit": stated(A, &[S::MsSysprep]),
    Checkpoint = "checkpoint": derived(A, &[S::MsKmsTroubleshooting]),

    // Windows clients.
    DesktopAccess = "desktop-access": stated(C, &[S::LicensingschoolVdi, S::MsVdiBrief]),
    MachinesPerUser = "machines-per-user": stated(D, &[S::MsqaVmCount]),

    // Azure.
    AzureGalleryKey = "azure-gallery-key": stated(A, &[S::MsAzure0xc004f074, S::MsAzureActivationFaq]),
    AzurePublicAddress = "azure-public-address": stated(A, &[S::MsAzureActivationProblems, S::MsAzure0xc004f074]),
    AzureSharedId = "azure-shared-id": stated(A, &[S::MsAzureDuplicateCmid]),
    AzureEditionNoKmsHost = "azure-edition-no-kms-host": stated(B, &[S::MsServerEditions, S::MsKmsPlanning]),

    // The certificate of authenticity of a PC maker.
    OemCertificate = "oem-certificate": stated(C, &[S::DellOemWs]),
    OemBound = "oem-bound": derived(C, &[S::DellOemWs]),
    OemUndocumented = "oem-undocumented": derived(C, &[S::DellOemWs]),
}

/// The documents that disagree about Windows Server 2012 and 2012 R2 guests on Azure Local.
pub(crate) const AZURE_LOCAL_GUESTS_DISPUTED: Dispute =
    followed(&[S::MsAzureStackHciVmActivate, S::MsAzureLocalVmActivate, S::MsAvma]);

impl Product {
    /// Whether it is a Windows Server release without a number (1709 to 20H2), which the AVMA matrix leaves out.
    pub(crate) fn is_release_between(self) -> bool {
        self.family() == Family::WindowsServer && AvmaGuest::of(self).is_none()
    }

    /// Whether AVMA and the tables of Azure Local count it as an edition that a host may activate.
    pub(crate) fn is_avma_edition(self) -> bool {
        matches!(self.edition(), Edition::Datacenter | Edition::Standard | Edition::Essentials)
    }
}
