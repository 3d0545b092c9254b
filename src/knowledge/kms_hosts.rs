//! Which system can be a KMS host with which host key, and what it has to have installed for that.

use super::Grade::{A, B, D};
use super::{
    Dispute, Edition, Evidence, Family, HostKey as K, HostKey, Product, Source as S, Version as V, Version, days,
    derived, followed, stated, unsettled,
};
use crate::Date;
use crate::closed::{closed, table};
use Update::*;

/// An update that lets a host take a newer key.
#[derive(Debug)]
pub struct UpdateRow {
    /// The number of its article.
    pub kb: u32,
    /// The last day before it, and the day from which every cumulative update holds it; `None` when it stands alone.
    pub since: Option<(Date, Date)>,
    /// The build and revision of the system with it, where a source gives them.
    pub build: Option<(u32, u32)>,
}

const fn alone(kb: u32) -> UpdateRow {
    UpdateRow { kb, since: None, build: None }
}
const fn cumulative(kb: u32, since: (Date, Date), build: Option<(u32, u32)>) -> UpdateRow {
    UpdateRow { kb, since: Some(since), build }
}

/// The sources name the month only.
const JULY_2016: (Date, Date) = (Date::new(2016, 6, 30), Date::new(2016, 8, 1));
const FEBRUARY_2024: (Date, Date) = (Date::new(2024, 2, 12), Date::new(2024, 2, 13));
const JUNE_2021: (Date, Date) = (Date::new(2021, 6, 7), Date::new(2021, 6, 8));

table! {
    /// An update that lets a host take a newer key.
    Update -> UpdateRow:
    Kb948003 = "KB948003": alone(948003),
    Kb968912 = "KB968912": alone(968912),
    Kb968915 = "KB968915": alone(968915),
    Kb2757817 = "KB2757817": alone(2757817),
    Kb3079821 = "KB3079821": alone(3079821),
    Kb3172614 = "KB3172614": cumulative(3172614, JULY_2016, None),
    Kb3172615 = "KB3172615": cumulative(3172615, JULY_2016, None),
    Kb4467695 = "KB4467695": cumulative(4467695, (Date::new(2018, 11, 26), Date::new(2018, 11, 27)), None),
    Kb4478877 = "KB4478877": cumulative(4478877, (Date::new(2018, 12, 2), Date::new(2018, 12, 3)), Some((14393, 2641))),
    Kb5003638 = "KB5003638": cumulative(5003638, JUNE_2021, Some((14393, 4467))),
    Kb5003646 = "KB5003646": cumulative(5003646, JUNE_2021, Some((17763, 1999))),
    Kb5034768 = "KB5034768": cumulative(5034768, FEBRUARY_2024, Some((17763, 5458))),
    // The planning page prints KB5034765, which is a package of Windows 11.
    Kb5034770 = "KB5034770": cumulative(5034770, FEBRUARY_2024, Some((20348, 2322))),
}

/// A key on a host.
#[derive(Debug)]
pub struct HostingRow {
    /// The system of the host.
    pub host: Version,
    /// The keys it takes.
    pub keys: &'static [HostKey],
    /// Any one of these has to be installed; none when the list is empty.
    pub needs: &'static [Update],
    /// What the row rests on.
    pub evidence: Evidence,
}

const fn takes(host: V, keys: &'static [HostKey], needs: &'static [Update], evidence: Evidence) -> HostingRow {
    HostingRow { host, keys, needs, evidence }
}

const KEYS_2008: &[K] = &[K::WindowsServer2008A, K::WindowsServer2008B, K::WindowsServer2008C];
const KEYS_2008_R2: &[K] = &[K::WindowsServer2008R2A, K::WindowsServer2008R2B, K::WindowsServer2008R2C];
const KEYS_7_AND_2008_R2: &[K] =
    &[K::Windows7Client, K::WindowsServer2008R2A, K::WindowsServer2008R2B, K::WindowsServer2008R2C];

const PLANNING: Evidence = stated(A, &[S::MsKmsPlanning]);
const PLANNING_2016: Evidence = stated(A, &[S::MsKmsPlanning, S::MsKmsActivation2016]);
const SAME_AND_EARLIER: Evidence = derived(A, &[S::MsKmsActivate]);
const FIRST: Evidence = stated(B, &[S::MsEduBlogVa2008, S::Seed]);
const UPDATED_2008: Evidence = stated(B, &[S::Seed, S::MsKmsTroubleshooting, S::ItsvistaKms]);
const UPDATED_2012: Evidence = stated(A, &[S::MsOfficeKmsHost]);

table! {
    /// A system, and keys it takes as a KMS host.
    Hosting -> HostingRow:
    Of2003WithVista = "host-2003-vista": takes(V::WindowsServer2003, &[K::VistaClient], &[], derived(B, &[S::MsEduBlogVa2008, S::MsKb948003])),
    Of2003With2008 = "host-2003-2008": takes(V::WindowsServer2003, KEYS_2008, &[Kb948003], stated(B, &[S::MsKb948003, S::MsEduBlogVa2008])),
    Of2003With2008R2 = "host-2003-2008-r2": takes(V::WindowsServer2003, KEYS_7_AND_2008_R2, &[Kb968915], stated(B, &[S::MsKb968915, S::Seed])),
    OfVistaWithVista = "host-vista-vista": takes(V::WindowsVista, &[K::VistaClient], &[], stated(B, &[S::MsEduBlogVa2008, S::MsVlActivationFaq])),
    OfVistaWith7 = "host-vista-7": takes(V::WindowsVista, &[K::Windows7Client], &[Kb968912], UPDATED_2008),
    OfVistaWith8 = "host-vista-8": takes(V::WindowsVista, &[K::Windows8Client], &[Kb2757817], UPDATED_2012),
    Of2008WithVista = "host-2008-vista": takes(V::WindowsServer2008, &[K::VistaClient], &[], FIRST),
    Of2008With2008 = "host-2008-2008": takes(V::WindowsServer2008, KEYS_2008, &[], FIRST),
    Of2008With2008R2 = "host-2008-2008-r2": takes(V::WindowsServer2008, KEYS_7_AND_2008_R2, &[Kb968912], UPDATED_2008),
    Of2008With2012 = "host-2008-2012": takes(V::WindowsServer2008, &[K::WindowsServer2012], &[Kb2757817], UPDATED_2012),
    Of7With7 = "host-7-7": takes(V::Windows7, &[K::Windows7Client], &[], stated(A, &[S::Seed, S::MsKmsActivate])),
    Of7With8 = "host-7-8": takes(V::Windows7, &[K::Windows8Client], &[Kb2757817], UPDATED_2012),
    Of7With10 = "host-7-10": takes(V::Windows7, &[K::Windows10Client], &[Kb3079821], PLANNING_2016),
    Of2008R2With2008R2 = "host-2008-r2-2008-r2": takes(V::WindowsServer2008R2, KEYS_2008_R2, &[], stated(B, &[S::Seed, S::MsTnKmsGroups])),
    Of2008R2With2012 = "host-2008-r2-2012": takes(V::WindowsServer2008R2, &[K::WindowsServer2012], &[Kb2757817], UPDATED_2012),
    Of2008R2With10 = "host-2008-r2-10":
        takes(V::WindowsServer2008R2, &[K::WindowsServer2012R2ForWindows10], &[Kb3079821], stated(A, &[S::MsKmsActivation2016, S::MsKmsPlanning, S::Ms0xc004f015])),
    Of8With8 = "host-8-8": takes(V::Windows8, &[K::Windows8Client], &[], SAME_AND_EARLIER),
    Of2012With2012 = "host-2012-2012": takes(V::WindowsServer2012, &[K::WindowsServer2012], &[], SAME_AND_EARLIER),
    Of2012With2016 = "host-2012-2016":
        takes(V::WindowsServer2012, &[K::WindowsServer2012R2ForWindows10, K::WindowsServer2016], &[Kb3172615], PLANNING_2016),
    Of8_1With8_1 = "host-8.1-8.1": takes(V::Windows8_1, &[K::Windows8_1Client], &[], SAME_AND_EARLIER),
    Of8_1With10 = "host-8.1-10": takes(V::Windows8_1, &[K::Windows10Client], &[Kb3172614], PLANNING_2016),
    Of2012R2With2012R2 = "host-2012-r2-2012-r2": takes(V::WindowsServer2012R2, &[K::WindowsServer2012R2], &[], SAME_AND_EARLIER),
    Of2012R2With2016 = "host-2012-r2-2016":
        takes(V::WindowsServer2012R2, &[K::WindowsServer2012R2ForWindows10, K::WindowsServer2016], &[Kb3172614], PLANNING_2016),
    Of2012R2With2019 = "host-2012-r2-2019":
        takes(V::WindowsServer2012R2, &[K::WindowsServer2019], &[Kb4467695], stated(A, &[S::MsKmsPlanning, S::MsKmsActivation2019])),
    Of10With10 = "host-10-10": takes(V::Windows10, &[K::Windows10Client], &[], PLANNING),
    Of2016With2016 = "host-2016-2016": takes(V::WindowsServer2016, &[K::WindowsServer2016], &[], PLANNING),
    Of2016With2019 = "host-2016-2019": takes(V::WindowsServer2016, &[K::WindowsServer2019], &[Kb4478877], stated(A, &[S::MsKmsPlanning, S::MsServerReleaseInfo])),
    Of2016With2022 = "host-2016-2022": takes(V::WindowsServer2016, &[K::WindowsServer2022], &[Kb5003638], stated(A, &[S::MsKmsPlanning, S::PatchCheckBuilds])),
    Of2019With2019 = "host-2019-2019": takes(V::WindowsServer2019, &[K::WindowsServer2019], &[], PLANNING),
    Of2019With2022 = "host-2019-2022": takes(V::WindowsServer2019, &[K::WindowsServer2022], &[Kb5003646], stated(A, &[S::MsKmsPlanning, S::MsServerReleaseInfo])),
    Of2019With2025 = "host-2019-2025": takes(V::WindowsServer2019, &[K::WindowsServer2025], &[Kb5034768], stated(A, &[S::MsKmsPlanning, S::MsOpenspecUpdates])),
    Of2022With2022 = "host-2022-2022": takes(V::WindowsServer2022, &[K::WindowsServer2022], &[], PLANNING),
    Of2022With2025 = "host-2022-2025": takes(V::WindowsServer2022, &[K::WindowsServer2025], &[Kb5034770], derived(B, &[S::MsServerReleaseInfo, S::MsKmsPlanning])),
    Of2025With2025 = "host-2025-2025": takes(V::WindowsServer2025, &[K::WindowsServer2025], &[], PLANNING),
}

impl Hosting {
    /// Whether the tables list a system at all.
    pub(crate) fn lists(host: Product) -> bool {
        Self::ALL.iter().any(|row| row.row().host == host.version().built_from())
    }
}

/// What hosts an Office version.
#[derive(Debug)]
pub struct OfficeHostRow {
    /// Its host key.
    pub key: HostKey,
    /// The systems that its page lists.
    pub listed: &'static [Version],
    /// Whether every later system will do as well.
    pub and_later: bool,
    /// The number of its licence pack in Microsoft's Download Center.
    pub pack: u32,
    /// The activation ID of its host key, where a page of Microsoft prints it.
    pub activation_id: Option<&'static str>,
    /// What the row rests on.
    pub evidence: Evidence,
}

const AND_LATER: bool = true;
const ONLY: bool = false;
const FLOORS: Evidence = stated(A, &[S::MsOfficeKmsHost, S::MsOfficeVlTools]);

const fn office(key: K, listed: &'static [V], and_later: bool, pack: u32, evidence: Evidence) -> OfficeHostRow {
    OfficeHostRow { key, listed, and_later, pack, activation_id: None, evidence }
}

impl OfficeHostRow {
    const fn activated_by(self, id: &'static str) -> Self {
        Self { activation_id: Some(id), ..self }
    }
}

table! {
    /// An Office version, and what hosts it.
    OfficeHosting -> OfficeHostRow:
    Office2010 = "office-host-2010":
        office(K::Office2010, &[V::WindowsServer2003, V::Windows7, V::WindowsServer2008R2], ONLY, 25095, stated(B, &[S::Seed, S::MsOfficeasiaBlog, S::MsOfficeKmsDiscovery])),
    Office2013 = "office-host-2013":
        office(K::Office2013, &[V::Windows7, V::Windows8, V::WindowsServer2008R2, V::WindowsServer2012], ONLY, 35584, stated(B, &[S::MsTnOffice2013Va, S::Seed])),
    Office2016 = "office-host-2016":
        office(K::Office2016, &[V::Windows7, V::WindowsServer2008R2], AND_LATER, 49164, FLOORS)
            .activated_by("98EBFE73-2084-4C97-932C-C0CD1643BEA7"),
    Office2019 = "office-host-2019":
        office(K::Office2019, &[V::Windows8_1, V::WindowsServer2012], AND_LATER, 57342, FLOORS)
            .activated_by("70512334-47B4-44DB-A233-BE5EA33B914C"),
    OfficeLtsc2021 = "office-host-ltsc-2021":
        office(K::OfficeLtsc2021, &[V::Windows10, V::WindowsServer2016], AND_LATER, 103446, FLOORS)
            .activated_by("47F3B983-7C53-4D45-ABC6-BCD91E2DD90A"),
    OfficeLtsc2024 = "office-host-ltsc-2024":
        office(K::OfficeLtsc2024, &[V::Windows10, V::WindowsServer2022], AND_LATER, 106246, FLOORS)
            .activated_by("F3D89BBF-C0EC-47CE-A8FA-E5A5F97E447F"),
}

impl OfficeHosting {
    /// Whether a system hosts this Office: `None` when no document read says.
    pub fn runs_on(self, host: Version) -> Option<bool> {
        let row = self.row();
        let mut family = row.listed.iter().filter(|listed| listed.row().family == host.row().family);
        match family.clone().any(|listed| *listed == host) {
            true => Some(true),
            // The list for Office 2010 leaves out Windows Server 2008, between two systems that it names.
            false if !row.and_later && host == V::WindowsServer2008 => Some(false),
            false if family.all(|listed| host.is_older_than(*listed)) => Some(false),
            false => row.and_later.then_some(true),
        }
    }

    /// Any one of the updates that a system needs to host this Office.
    pub fn needs(self, host: Version) -> &'static [Update] {
        match (self, host) {
            (Self::Office2010, V::WindowsServer2003) => &[Kb968915],
            (Self::Office2013, V::Windows7 | V::WindowsServer2008R2) => &[Kb2757817],
            (Self::Office2016, V::Windows7 | V::WindowsServer2008R2) => &[Kb2757817, Kb3079821],
            _ => &[],
        }
    }
}

table! {
    /// A rule about KMS hosts.
    HostRule -> Evidence:
    ClientHostClientsOnly = "client-host-clients-only": stated(A, &[S::MsKmsHost, S::MsKmsPlanning, S::MsKmsActivate]),
    ClientKeyOnServer = "client-key-on-server": stated(A, &[S::MsKmsActivate, S::Ms0xc004f015]),
    ServerKeyOnClient = "server-key-on-client": derived(A, &[S::MsKmsHost, S::MsKmsActivate]),
    AzureEditionHost = "azure-edition-host": stated(A, &[S::MsKmsPlanning, S::MsServerEditions]),
    SmallBusinessOpen = "small-business-open": derived(B, &[S::Seed]),
    HostNotListed = "host-not-listed": derived(A, &[S::MsKmsPlanning]),
    EditionNotNamed = "edition-not-named": derived(A, &[S::MsKmsPlanning, S::MsW10PortalKeyNames]),
    ClientKeyUnnamed = "client-key-unnamed": derived(A, &[S::MsKmsPlanning, S::MsKmsActivate]),
    NewestKey = "newest-key": derived(A, &[S::MsKmsPlanning, S::MsKmsActivation2016, S::Ms0xc004f015]),
    OlderKey = "older-key": derived(A, &[S::MsKmsPlanning]),
    Windows10KeyOn2016 = "windows-10-key-on-2016": stated(A, &[S::MsWsdocsPull1268]),
    KeyServesNot = "key-serves-not": derived(A, &[S::MsKmsPlanning, S::MsKmsActivate, S::MsTnKmsGroups]),
    KeyNotListed = "key-not-listed": derived(A, &[S::MsKmsPlanning, S::MsTnKmsGroups]),
    Server2003AddOn = "server-2003-add-on": stated(B, &[S::MsEduBlogVa2008, S::MsKb948003]),
    UpdateFirst = "update-first": stated(B, &[S::MsKb948003, S::ItsvistaKms]),
    NotDedicated = "not-dedicated": stated(A, &[S::MsKmsPlanning, S::Seed]),
    OfficeOwnKey = "office-own-key": stated(A, &[S::MsOfficeKmsHost, S::MsOfficeSecondKmsHost]),
    NewKeyNewCount = "new-key-new-count": stated(B, &[S::MsEduBlogVa2008, S::MsKb948003]),
    MoveCount = "move-count": derived(A, &[S::MsKmsPlanning, S::MsKmsTroubleshooting]),
    MoveOldHost = "move-old-host": derived(A, &[S::MsSlmgr, S::MsKmsHost, S::IttripRemoveDns, S::IttripReplaceKms]),
    MoveCachedHost = "move-cached-host": stated(A, &[S::MsSlmgr, S::MsKmsTroubleshooting]),
    MoveInPlace = "move-in-place": derived(A, &[S::MsServerRolesMigration]),
    SeveralHostsInDns = "several-hosts-in-dns": stated(A, &[S::MsKmsHost]),
    PortalPlace = "portal-place": stated(A, &[S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ),
    WaysOutOf2008 = "ways-out-of-2008": stated(B, &[S::Seed]),
}

table! {
    /// How the portal names a host key.
    PortalName -> Evidence:
    ForWindows10 = "portal-2012-r2-for-10": stated(A, &[S::MsW10PortalKeyNames, S::Ms0xc004f015]),
    Windows10 = "portal-10": stated(B, &[S::MsW10PortalKeyNames]),
    Server2022 = "portal-2022": stated(D, &[S::LabGuide2022HostKey]),
    Server2025 = "portal-2025": stated(D, &[S::KmsNote2025HostKey]),
    // By the pattern of the others.
    LooksLike = "portal-looks-like": derived(D, &[S::MsW10PortalKeyNames, S::LabGuide2022HostKey]),
}

impl PortalName {
    /// What is known of the name of a key.
    pub fn of(key: HostKey) -> Option<Self> {
        match key {
            K::WindowsServer2012R2ForWindows10 => Some(Self::ForWindows10),
            K::Windows10Client => Some(Self::Windows10),
            K::WindowsServer2022 => Some(Self::Server2022),
            K::WindowsServer2025 => Some(Self::Server2025),
            K::WindowsServer2016 | K::WindowsServer2019 => Some(Self::LooksLike),
            _ => None,
        }
    }
}

/// A key on a host, as far as documents say.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hosts {
    /// It takes it, with any one of the updates, or without.
    Windows(Hosting, &'static [Update]),
    /// It takes it, as the page of that Office says.
    Office(OfficeHosting, &'static [Update]),
    /// It does not, by the page of that Office.
    NotOffice(OfficeHosting),
    /// No document says whether it hosts that Office.
    OfficeOpen(OfficeHosting),
    /// It does not.
    Not(HostRule),
    /// No document says.
    Open(HostRule),
}

impl Hosts {
    /// Whether a system takes a key as a KMS host.
    pub(crate) fn of(host: Product, key: HostKey) -> Self {
        let version = host.version().built_from();
        if let Some(&office) = OfficeHosting::ALL.iter().find(|office| office.row().key == key) {
            return match office.runs_on(version) {
                Some(true) => Self::Office(office, office.needs(version)),
                Some(false) => Self::NotOffice(office),
                None => Self::OfficeOpen(office),
            };
        }
        let rows = || Hosting::ALL.iter().copied().filter(|row| row.row().host == version);
        let since_2012 = host.family() == Family::WindowsServer && !version.is_older_than(V::WindowsServer2012);
        // The pages and the portal name Standard and Datacenter, where they name editions.
        let named = !since_2012 || matches!(host.edition(), Edition::Standard | Edition::Datacenter);
        if let Some(row) = rows().find(|row| row.row().keys.contains(&key)) {
            return if named { Self::Windows(row, row.row().needs) } else { Self::Open(HostRule::EditionNotNamed) };
        }
        let client_host = host.family() == Family::WindowsClient;
        let newest = rows().flat_map(|row| row.row().keys).max();
        match newest {
            _ if key.row().clients_only && !client_host => Self::Not(HostRule::ClientKeyOnServer),
            _ if !key.row().clients_only && client_host => Self::Not(HostRule::ServerKeyOnClient),
            None => Self::Open(HostRule::HostNotListed),
            Some(newest) if key > *newest => Self::Not(HostRule::NewestKey),
            Some(_) if key == K::WindowsServer2012R2ForWindows10 && version == V::WindowsServer2016 => {
                Self::Not(HostRule::Windows10KeyOn2016)
            }
            Some(_) => Self::Open(HostRule::OlderKey),
        }
    }
}

/// The documents that name different updates for Windows Server 2022.
pub(crate) const UPDATE_OF_2022_DISPUTED: Dispute =
    followed(&[S::MsKmsPlanning, S::MsServerReleaseInfo, S::CatalogKb5034765]);
/// The documents that disagree about the update for Office 2016.
pub(crate) const OFFICE_2016_UPDATE_DISPUTED: Dispute = unsettled(&[S::MsOfficeKmsHost, S::DeployofficeIssue848]);
/// The documents that disagree about the newest key of Windows Server 2012.
pub(crate) const NEWEST_ON_2012_DISPUTED: Dispute = followed(&[S::MsKmsActivation2016, S::MsKmsPlanning]);
/// The documents that disagree about the number of Office host keys.
pub(crate) const OFFICE_KEYS_DISPUTED: Dispute = followed(&[S::MsOfficeKms, S::MsOfficeKmsHost]);
/// The documents of which one gave another activation ID for Office LTSC 2024.
pub(crate) const OFFICE_2024_ID_DISPUTED: Dispute = followed(&[S::MsOfficeVlTools, S::MsOfficeKmsHost]);
/// The documents that disagree about Windows Server as a host.
pub(crate) const SERVER_HOST_DISPUTED: Dispute = followed(&[S::MsKeysVl, S::MsKmsPlanning]);
