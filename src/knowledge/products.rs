//! Every product: its names, its pool, its architectures, its published keys and the end of its support.
//!
//! To add a product, add its row; a key that Microsoft publishes for it stands in the same row.

use super::{Edition as E, Family, Source as S, Version as V};
use crate::closed::{closed, table};
use crate::{Date, Lang};

closed! {
    /// The product groups by which agreements grant keys.
    Pool:
    /// Client operating systems.
    Systems = "systems",
    /// Server operating systems and server products.
    Servers = "servers",
    /// Office, Project, Visio and their single applications.
    Applications = "applications",
}

closed! {
    /// A processor architecture.
    Architecture:
    X86 = "x86",
    X64 = "x64",
    Arm64 = "arm64",
    Ia64 = "ia64",
}

closed! {
    /// The KMS groups of the Windows Vista and Windows 7 generations, lowest first: a host key also serves
    /// every group below its own. From Windows Server 2012 on there are none.
    KmsGroup:
    ClientVl = "client-vl",
    ServerGroupA = "server-group-a",
    ServerGroupB = "server-group-b",
    ServerGroupC = "server-group-c",
}

closed! {
    /// What volume media of a product carry out of the box.
    VolumeKey:
    /// A KMS client setup key; a MAK can take its place.
    Kms = "kms",
    /// No key: a MAK has to be typed, KMS is not documented for it.
    Mak = "mak",
    /// The volume key of the time before activation.
    Vlk = "vlk",
}

closed! {
    /// How a published key stands today.
    KeyStatus:
    Current = "current",
    /// Published, but the edition it is printed beside is doubtful.
    DisputedLabel = "disputed-label",
    /// Published for a preview that has ended.
    WithdrawnPreview = "withdrawn-preview",
}

closed! {
    /// What a reader of a product row has to know besides its columns. The sentences are in `text`.
    ProductNote:
    SeparateFromX86 = "separate-from-x86",
    NotVolumeLicensed = "not-volume-licensed",
    EditionNeverSold = "edition-never-sold",
    ThinPcNoPublishedKey = "thin-pc-no-published-key",
    Arm64From1709 = "arm64-from-1709",
    EndsPerRelease = "ends-per-release",
    ArchitecturesUnverified = "architectures-unverified",
    AzureVirtualDesktopOnly = "azure-virtual-desktop-only",
    X86Unconfirmed = "x86-unconfirmed",
    IotBecomesFromEnterprise = "iot-becomes-from-enterprise",
    Arm64Unconfirmed = "arm64-unconfirmed",
    IotOwnMedia = "iot-own-media",
    KeysPerBuild = "keys-per-build",
    DisputedLabel = "disputed-label",
    AzureEditionOnly = "azure-edition-only",
    Arm64OnWindows11 = "arm64-on-windows-11",
    PreviewEnded = "preview-ended",
}

use KmsGroup::{ClientVl, ServerGroupA, ServerGroupB, ServerGroupC};
use ProductNote as N;
use VolumeKey::{Kms, Mak, Vlk};

/// A key that Microsoft prints in its own documentation.
#[derive(Clone, Copy, Debug)]
pub struct KeyRow {
    /// The key, in five groups of five.
    pub key: &'static str,
    /// How it stands today.
    pub status: KeyStatus,
    /// Where it is printed.
    pub sources: &'static [S],
}

/// What is known of a product.
#[derive(Debug)]
pub struct ProductRow {
    /// Its version.
    pub version: V,
    /// The line its edition belongs to.
    pub edition: E,
    /// The edition as it is printed.
    pub printed_edition: &'static str,
    /// The name in English.
    pub name: &'static str,
    /// The name in French.
    pub name_fr: &'static str,
    /// Where the row comes from.
    pub sources: &'static [S],
    /// Empty when no document read says.
    pub architectures: &'static [Architecture],
    /// What volume media carry; `None` when it is not volume licensed or nothing says that it is.
    pub volume_key: Option<VolumeKey>,
    /// Its KMS group, in the generations that have them.
    pub kms_group: Option<KmsGroup>,
    /// As answer files, DISM and the registry spell the edition.
    pub edition_id: Option<&'static str>,
    /// As the Office Deployment Tool spells the product.
    pub odt_id: Option<&'static str>,
    /// The last day of support; of the latest release where support ends per release.
    pub support_ends: Option<Date>,
    /// The last day of extended security updates.
    pub esu_ends: Option<Date>,
    /// What else has to be known.
    pub notes: &'static [N],
    /// The published KMS client setup key.
    pub gvlk: Option<KeyRow>,
    /// The published key for automatic virtual machine activation.
    pub avma: Option<KeyRow>,
}

const X86: &[Architecture] = &[Architecture::X86];
const X64: &[Architecture] = &[Architecture::X64];
const IA64: &[Architecture] = &[Architecture::Ia64];
const X86_X64: &[Architecture] = &[Architecture::X86, Architecture::X64];
const X64_ARM64: &[Architecture] = &[Architecture::X64, Architecture::Arm64];
const X86_X64_ARM64: &[Architecture] = &[Architecture::X86, Architecture::X64, Architecture::Arm64];
const X86_X64_IA64: &[Architecture] = &[Architecture::X86, Architecture::X64, Architecture::Ia64];

const GVLK_WINDOWS: &[S] = &[S::MsGvlkWindows];
const GVLK_OFFICE: &[S] = &[S::MsGvlkOffice];
// The Microsoft pages of Office 2010 and 2013 are offline; transcriptions that agree stand beside them.
const GVLK_OFFICE_2010: &[S] =
    &[S::MsGvlkOffice2010, S::TranscriptionOfficeZh, S::TranscriptionOfficePaste, S::TranscriptionOfficeGitbook];
const GVLK_OFFICE_2013: &[S] = &[S::MsGvlkOffice2013, S::TranscriptionOfficeZh, S::TranscriptionOfficePaste];
const AVMA: &[S] = &[S::MsAvma];
const AVMA_2025: &[S] = &[S::MsAvma2025];

const fn product(
    version: V,
    edition: E,
    printed_edition: &'static str,
    name: &'static str,
    name_fr: &'static str,
    sources: &'static [S],
) -> ProductRow {
    assert!(!sources.is_empty(), "a product needs a source");
    ProductRow {
        version,
        edition,
        printed_edition,
        name,
        name_fr,
        sources,
        architectures: &[],
        volume_key: None,
        kms_group: None,
        edition_id: None,
        odt_id: None,
        support_ends: None,
        esu_ends: None,
        notes: &[],
        gvlk: None,
        avma: None,
    }
}

impl ProductRow {
    const fn on(self, architectures: &'static [Architecture]) -> Self {
        Self { architectures, ..self }
    }
    const fn volume(self, key: VolumeKey) -> Self {
        Self { volume_key: Some(key), ..self }
    }
    const fn group(self, group: KmsGroup) -> Self {
        Self { kms_group: Some(group), ..self }
    }
    const fn edition_id(self, id: &'static str) -> Self {
        Self { edition_id: Some(id), ..self }
    }
    const fn odt_id(self, id: &'static str) -> Self {
        Self { odt_id: Some(id), ..self }
    }
    const fn until(self, year: u16, month: u8, day: u8) -> Self {
        Self { support_ends: Some(Date::new(year, month, day)), ..self }
    }
    const fn esu(self, year: u16, month: u8, day: u8) -> Self {
        Self { esu_ends: Some(Date::new(year, month, day)), ..self }
    }
    const fn notes(self, notes: &'static [N]) -> Self {
        Self { notes, ..self }
    }
    const fn gvlk(self, key: &'static str, sources: &'static [S]) -> Self {
        Self { gvlk: Some(KeyRow { key, status: KeyStatus::Current, sources }), ..self }
    }
    const fn gvlk_disputed(self, key: &'static str, sources: &'static [S]) -> Self {
        Self { gvlk: Some(KeyRow { key, status: KeyStatus::DisputedLabel, sources }), ..self }
    }
    const fn gvlk_withdrawn(self, key: &'static str, sources: &'static [S]) -> Self {
        Self { gvlk: Some(KeyRow { key, status: KeyStatus::WithdrawnPreview, sources }), ..self }
    }
    const fn avma(self, key: &'static str, sources: &'static [S]) -> Self {
        Self { avma: Some(KeyRow { key, status: KeyStatus::Current, sources }), ..self }
    }
}

impl Product {
    /// The product group by which agreements grant its keys.
    pub fn pool(self) -> Pool {
        match self.family() {
            Family::WindowsClient => Pool::Systems,
            Family::WindowsServer
            | Family::SmallBusinessServer
            | Family::MultipointServer
            | Family::AzureLocal
            | Family::SqlServer => Pool::Servers,
            Family::Office | Family::OfficeMac | Family::Microsoft365Apps | Family::Project | Family::Visio => {
                Pool::Applications
            }
        }
    }

    /// The family, in which versions follow each other.
    pub fn family(self) -> Family {
        self.row().version.row().family
    }

    /// The name in a language.
    pub fn display_name(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.row().name,
            Lang::Fr => self.row().name_fr,
        }
    }

    /// Whether one key serves its several architectures, as the tables of published keys show: `None` when no
    /// document read says, or there is only one.
    pub fn shares_key_across_architectures(self) -> Option<bool> {
        let row = self.row();
        let per_build = row.notes.contains(&N::KeysPerBuild);
        (per_build || (row.gvlk.is_some() && row.architectures.len() > 1)).then_some(!per_build)
    }

    /// The version.
    pub fn version(self) -> V {
        self.row().version
    }

    /// The line the edition belongs to.
    pub fn edition(self) -> E {
        self.row().edition
    }
}

table! {
    /// A product: one version in one edition.
    Product -> ProductRow:

    WindowsNtWorkstation4_0 = "windows-nt-workstation-4.0":
        product(V::WindowsNt4_0, E::Professional, "Workstation", "Windows NT Workstation 4.0", "Windows NT Workstation 4.0", &[S::Dom2002]),

    Windows95 = "windows-95":
        product(V::Windows95, E::Windows9x, "Windows 95", "Windows 95", "Windows 95", &[S::Dom2002]),

    Windows98 = "windows-98":
        product(V::Windows98, E::Windows9x, "Windows 98", "Windows 98", "Windows 98", &[S::Dom2002]),

    Windows98SecondEdition = "windows-98-second-edition":
        product(V::Windows98SecondEdition, E::Windows9x, "Second Edition", "Windows 98 Second Edition", "Windows 98 Deuxième Édition", &[S::XpEula]),

    WindowsMe = "windows-me":
        product(V::WindowsMe, E::Windows9x, "Millennium Edition", "Windows Millennium Edition", "Windows Millennium Edition", &[S::Dom2002]),

    Windows2000Professional = "windows-2000-professional":
        product(V::Windows2000, E::Professional, "Professional", "Windows 2000 Professional", "Windows 2000 Professionnel", &[S::EndoflifeWindowsServer])
            .on(X86).volume(Vlk).until(2010, 7, 13),

    Windows2000Server = "windows-2000-server":
        product(V::Windows2000Server, E::Standard, "Server", "Windows 2000 Server", "Windows 2000 Server", &[S::MsWs2008]),
    Windows2000AdvancedServer = "windows-2000-advanced-server":
        product(V::Windows2000Server, E::Enterprise, "Advanced Server", "Windows 2000 Advanced Server", "Windows 2000 Advanced Server", &[S::MsWs2008]),
    Windows2000DatacenterServer = "windows-2000-datacenter-server":
        product(V::Windows2000Server, E::Datacenter, "Datacenter Server", "Windows 2000 Datacenter Server", "Windows 2000 Datacenter Server", &[S::MsWs2008]),

    WindowsXpProfessional = "windows-xp-professional":
        product(V::WindowsXp, E::Professional, "Professional", "Windows XP Professional", "Windows XP Professionnel", &[S::MsLifecycleWindowsXp])
            .on(X86).volume(Vlk).until(2014, 4, 8),
    WindowsXpProfessionalX64 = "windows-xp-professional-x64":
        product(V::WindowsXp, E::ProfessionalX64, "Professional x64", "Windows XP Professional x64 Edition", "Windows XP Professionnel Édition x64", &[S::MsLifecycleWindowsXp])
            .on(X64).volume(Vlk).until(2014, 4, 8).notes(&[N::SeparateFromX86]),
    WindowsXpHome = "windows-xp-home":
        product(V::WindowsXp, E::Home, "Home", "Windows XP Home Edition", "Windows XP Édition Familiale", &[S::VillageXp]),
    WindowsXpTabletPc = "windows-xp-tablet-pc":
        product(V::WindowsXp, E::TabletPc, "Tablet PC", "Windows XP Tablet PC Edition", "Windows XP Édition Tablet PC", &[S::VillageXp]),

    WindowsVistaBusiness = "windows-vista-business":
        product(V::WindowsVista, E::Professional, "Business", "Windows Vista Business", "Windows Vista Professionnel", &[S::MsLifecycleWindowsVista])
            .on(X86_X64).volume(Kms).group(ClientVl).edition_id("Business").until(2017, 4, 11)
            .gvlk("YFKBB-PQJJV-G996G-VWGXY-2V3X8", GVLK_WINDOWS),
    WindowsVistaBusinessN = "windows-vista-business-n":
        product(V::WindowsVista, E::ProfessionalN, "Business N", "Windows Vista Business N", "Windows Vista Professionnel N", &[S::MsLifecycleWindowsVista])
            .on(X86_X64).volume(Kms).edition_id("BusinessN").until(2017, 4, 11)
            .gvlk("HMBQG-8H2RH-C77VX-27R82-VMQBT", GVLK_WINDOWS),
    WindowsVistaEnterprise = "windows-vista-enterprise":
        product(V::WindowsVista, E::Enterprise, "Enterprise", "Windows Vista Enterprise", "Windows Vista Entreprise", &[S::MsLifecycleWindowsVista])
            .on(X86_X64).volume(Kms).group(ClientVl).edition_id("Enterprise").until(2017, 4, 11)
            .gvlk("VKK3X-68KWM-X2YGT-QR4M6-4BWMV", GVLK_WINDOWS),
    WindowsVistaEnterpriseN = "windows-vista-enterprise-n":
        product(V::WindowsVista, E::EnterpriseN, "Enterprise N", "Windows Vista Enterprise N", "Windows Vista Entreprise N", &[S::MsLifecycleWindowsVista])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseN").until(2017, 4, 11)
            .gvlk("VTC42-BM838-43QHV-84HX6-XJXKV", GVLK_WINDOWS),
    WindowsVistaUltimate = "windows-vista-ultimate":
        product(V::WindowsVista, E::Ultimate, "Ultimate", "Windows Vista Ultimate", "Windows Vista Édition Intégrale", &[S::MsLifecycleWindowsVista])
            .on(X86_X64).edition_id("Ultimate").until(2017, 4, 11).notes(&[N::NotVolumeLicensed]),
    WindowsVistaHomeBasic = "windows-vista-home-basic":
        product(V::WindowsVista, E::HomeBasic, "Home Basic", "Windows Vista Home Basic", "Windows Vista Édition Familiale Basique", &[S::MsOemOld])
            .edition_id("HomeBasic"),
    WindowsVistaHomePremium = "windows-vista-home-premium":
        product(V::WindowsVista, E::HomePremium, "Home Premium", "Windows Vista Home Premium", "Windows Vista Édition Familiale Premium", &[S::MsOemOld])
            .edition_id("HomePremium"),
    WindowsVistaStarter = "windows-vista-starter":
        product(V::WindowsVista, E::Starter, "Starter", "Windows Vista Starter", "Windows Vista Starter", &[S::MsOemOld])
            .edition_id("Starter"),

    Windows7Professional = "windows-7-professional":
        product(V::Windows7, E::Professional, "Professional", "Windows 7 Professional", "Windows 7 Professionnel", &[S::MsLifecycleWindows7])
            .on(X86_X64).volume(Kms).group(ClientVl).edition_id("Professional").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4", GVLK_WINDOWS),
    Windows7ProfessionalN = "windows-7-professional-n":
        product(V::Windows7, E::ProfessionalN, "Professional N", "Windows 7 Professional N", "Windows 7 Professionnel N", &[S::MsLifecycleWindows7])
            .on(X86_X64).volume(Kms).edition_id("ProfessionalN").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("MRPKT-YTG23-K7D7T-X2JMM-QY7MG", GVLK_WINDOWS),
    Windows7ProfessionalE = "windows-7-professional-e":
        product(V::Windows7, E::ProfessionalE, "Professional E", "Windows 7 Professional E", "Windows 7 Professionnel E", &[S::MsLifecycleWindows7])
            .on(X86_X64).volume(Kms).edition_id("ProfessionalE").until(2020, 1, 14).esu(2023, 1, 10).notes(&[N::EditionNeverSold])
            .gvlk("W82YF-2Q76Y-63HXB-FGJG9-GF7QX", GVLK_WINDOWS),
    Windows7Enterprise = "windows-7-enterprise":
        product(V::Windows7, E::Enterprise, "Enterprise", "Windows 7 Enterprise", "Windows 7 Entreprise", &[S::MsLifecycleWindows7])
            .on(X86_X64).volume(Kms).group(ClientVl).edition_id("Enterprise").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("33PXH-7Y6KF-2VJC9-XBBR8-HVTHH", GVLK_WINDOWS),
    Windows7EnterpriseN = "windows-7-enterprise-n":
        product(V::Windows7, E::EnterpriseN, "Enterprise N", "Windows 7 Enterprise N", "Windows 7 Entreprise N", &[S::MsLifecycleWindows7])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseN").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("YDRBP-3D83W-TY26F-D46B2-XCKRJ", GVLK_WINDOWS),
    Windows7EnterpriseE = "windows-7-enterprise-e":
        product(V::Windows7, E::EnterpriseE, "Enterprise E", "Windows 7 Enterprise E", "Windows 7 Entreprise E", &[S::MsLifecycleWindows7])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseE").until(2020, 1, 14).esu(2023, 1, 10).notes(&[N::EditionNeverSold])
            .gvlk("C29WB-22CC8-VJ326-GHFJW-H9DH4", GVLK_WINDOWS),
    Windows7Ultimate = "windows-7-ultimate":
        product(V::Windows7, E::Ultimate, "Ultimate", "Windows 7 Ultimate", "Windows 7 Édition Intégrale", &[S::MsLifecycleWindows7])
            .on(X86_X64).edition_id("Ultimate").until(2020, 1, 14).notes(&[N::NotVolumeLicensed]),
    Windows7HomeBasic = "windows-7-home-basic":
        product(V::Windows7, E::HomeBasic, "Home Basic", "Windows 7 Home Basic", "Windows 7 Édition Familiale Basique", &[S::MsOemW8])
            .edition_id("HomeBasic"),
    Windows7HomePremium = "windows-7-home-premium":
        product(V::Windows7, E::HomePremium, "Home Premium", "Windows 7 Home Premium", "Windows 7 Édition Familiale Premium", &[S::MsOemW8])
            .edition_id("HomePremium"),
    Windows7Starter = "windows-7-starter":
        product(V::Windows7, E::Starter, "Starter", "Windows 7 Starter", "Windows 7 Starter", &[S::MsOemW8])
            .edition_id("Starter"),

    WindowsThinPc = "windows-thin-pc":
        product(V::WindowsThinPc, E::ThinPc, "Thin PC", "Windows Thin PC", "Windows Thin PC", &[S::MsLifecycleWindowsThinPc])
            .on(X86).volume(Kms).edition_id("ThinPC").until(2021, 10, 12).notes(&[N::ThinPcNoPublishedKey]),

    Windows8Pro = "windows-8-pro":
        product(V::Windows8, E::Professional, "Pro", "Windows 8 Pro", "Windows 8 Professionnel", &[S::MsLifecycleWindows8])
            .on(X86_X64).volume(Kms).edition_id("Professional").until(2016, 1, 12)
            .gvlk("NG4HW-VH26C-733KW-K6F98-J8CK4", GVLK_WINDOWS),
    Windows8ProN = "windows-8-pro-n":
        product(V::Windows8, E::ProfessionalN, "Pro N", "Windows 8 Pro N", "Windows 8 Professionnel N", &[S::MsLifecycleWindows8])
            .on(X86_X64).volume(Kms).edition_id("ProfessionalN").until(2016, 1, 12)
            .gvlk("XCVCF-2NXM9-723PB-MHCB7-2RYQQ", GVLK_WINDOWS),
    Windows8Enterprise = "windows-8-enterprise":
        product(V::Windows8, E::Enterprise, "Enterprise", "Windows 8 Enterprise", "Windows 8 Entreprise", &[S::MsLifecycleWindows8])
            .on(X86_X64).volume(Kms).edition_id("Enterprise").until(2016, 1, 12)
            .gvlk("32JNW-9KQ84-P47T8-D8GGY-CWCK7", GVLK_WINDOWS),
    Windows8EnterpriseN = "windows-8-enterprise-n":
        product(V::Windows8, E::EnterpriseN, "Enterprise N", "Windows 8 Enterprise N", "Windows 8 Entreprise N", &[S::MsLifecycleWindows8])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseN").until(2016, 1, 12)
            .gvlk("JMNMF-RHW7P-DMY6X-RF3DR-X2BQT", GVLK_WINDOWS),
    Windows8Core = "windows-8-core":
        product(V::Windows8, E::Home, "(base edition)", "Windows 8 (core edition)", "Windows 8 (édition de base)", &[S::MsLifecycleWindows8])
            .on(X86_X64).edition_id("Core").until(2016, 1, 12).notes(&[N::NotVolumeLicensed]),
    Windows8SingleLanguage = "windows-8-single-language":
        product(V::Windows8, E::HomeSingleLanguage, "Single Language", "Windows 8 Single Language", "Windows 8 Unilingue", &[S::MsKb2832566])
            .edition_id("CoreSingleLanguage"),

    Windows8_1Pro = "windows-8.1-pro":
        product(V::Windows8_1, E::Professional, "Pro", "Windows 8.1 Pro", "Windows 8.1 Professionnel", &[S::MsLifecycleWindows81])
            .on(X86_X64).volume(Kms).edition_id("Professional").until(2023, 1, 10)
            .gvlk("GCRJD-8NW9H-F2CDX-CCM8D-9D6T9", GVLK_WINDOWS),
    Windows8_1ProN = "windows-8.1-pro-n":
        product(V::Windows8_1, E::ProfessionalN, "Pro N", "Windows 8.1 Pro N", "Windows 8.1 Professionnel N", &[S::MsLifecycleWindows81])
            .on(X86_X64).volume(Kms).edition_id("ProfessionalN").until(2023, 1, 10)
            .gvlk("HMCNV-VVBFX-7HMBH-CTY9B-B4FXY", GVLK_WINDOWS),
    Windows8_1Enterprise = "windows-8.1-enterprise":
        product(V::Windows8_1, E::Enterprise, "Enterprise", "Windows 8.1 Enterprise", "Windows 8.1 Entreprise", &[S::MsLifecycleWindows81])
            .on(X86_X64).volume(Kms).edition_id("Enterprise").until(2023, 1, 10)
            .gvlk("MHF9N-XY6XB-WVXMC-BTDCT-MKKG7", GVLK_WINDOWS),
    Windows8_1EnterpriseN = "windows-8.1-enterprise-n":
        product(V::Windows8_1, E::EnterpriseN, "Enterprise N", "Windows 8.1 Enterprise N", "Windows 8.1 Entreprise N", &[S::MsLifecycleWindows81])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseN").until(2023, 1, 10)
            .gvlk("TT4HM-HN7YT-62K67-RGRQJ-JFFXW", GVLK_WINDOWS),
    Windows8_1Core = "windows-8.1-core":
        product(V::Windows8_1, E::Home, "(base edition)", "Windows 8.1 (core edition)", "Windows 8.1 (édition de base)", &[S::MsLifecycleWindows81])
            .on(X86_X64).edition_id("Core").until(2023, 1, 10).notes(&[N::NotVolumeLicensed]),
    Windows8_1SingleLanguage = "windows-8.1-single-language":
        product(V::Windows8_1, E::HomeSingleLanguage, "Single Language", "Windows 8.1 Single Language", "Windows 8.1 Unilingue", &[S::XiDevicepartner])
            .edition_id("CoreSingleLanguage"),
    Windows8_1WithBing = "windows-8.1-with-bing":
        product(V::Windows8_1, E::HomeWithBing, "with Bing", "Windows 8.1 with Bing", "Windows 8.1 avec Bing", &[S::XiDevicepartner])
            .edition_id("CoreConnected"),

    WindowsRt = "windows-rt":
        product(V::WindowsRt, E::Rt, "RT", "Windows RT", "Windows RT", &[S::MsKb2832566])
            .edition_id("CoreARM"),

    Windows10Home = "windows-10-home":
        product(V::Windows10, E::Home, "Home", "Windows 10 Home", "Windows 10 Famille", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).edition_id("Core").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::NotVolumeLicensed, N::EndsPerRelease]),
    Windows10Pro = "windows-10-pro":
        product(V::Windows10, E::Professional, "Pro", "Windows 10 Pro", "Windows 10 Professionnel", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).volume(Kms).edition_id("Professional").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("W269N-WFGWX-YVC9B-4J6C9-T83GX", GVLK_WINDOWS),
    Windows10ProN = "windows-10-pro-n":
        product(V::Windows10, E::ProfessionalN, "Pro N", "Windows 10 Pro N", "Windows 10 Professionnel N", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).volume(Kms).edition_id("ProfessionalN").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("MH37W-N47XK-V7XM9-C7227-GCQG9", GVLK_WINDOWS),
    Windows10ProForWorkstations = "windows-10-pro-for-workstations":
        product(V::Windows10, E::ProForWorkstations, "Pro for Workstations", "Windows 10 Pro for Workstations", "Windows 10 Professionnel pour les Stations de travail", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).volume(Kms).edition_id("ProfessionalWorkstation").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("NRG8B-VKK3Q-CXVCJ-9G2XF-6Q84J", GVLK_WINDOWS),
    Windows10ProForWorkstationsN = "windows-10-pro-for-workstations-n":
        product(V::Windows10, E::ProForWorkstationsN, "Pro for Workstations N", "Windows 10 Pro for Workstations N", "Windows 10 Professionnel N pour les Stations de travail", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).volume(Kms).edition_id("ProfessionalWorkstationN").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("9FNHH-K3HBT-3W4TD-6383H-6XYWF", GVLK_WINDOWS),
    Windows10ProEducation = "windows-10-pro-education":
        product(V::Windows10, E::ProEducation, "Pro Education", "Windows 10 Pro Education", "Windows 10 Professionnel Éducation", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).volume(Kms).edition_id("ProfessionalEducation").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("6TP4R-GNPTD-KYYHQ-7B7DP-J447Y", GVLK_WINDOWS),
    Windows10ProEducationN = "windows-10-pro-education-n":
        product(V::Windows10, E::ProEducationN, "Pro Education N", "Windows 10 Pro Education N", "Windows 10 Professionnel Éducation N", &[S::MsLifecycleWindows10HomeAndPro])
            .on(X86_X64_ARM64).volume(Kms).edition_id("ProfessionalEducationN").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("YVWGF-BXNMC-HTQYQ-CPQ99-66QFC", GVLK_WINDOWS),
    Windows10Education = "windows-10-education":
        product(V::Windows10, E::Education, "Education", "Windows 10 Education", "Windows 10 Éducation", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X86_X64_ARM64).volume(Kms).edition_id("Education").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("NW6C2-QMPVW-D7KKK-3GKT6-VCFB2", GVLK_WINDOWS),
    Windows10EducationN = "windows-10-education-n":
        product(V::Windows10, E::EducationN, "Education N", "Windows 10 Education N", "Windows 10 Éducation N", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X86_X64_ARM64).volume(Kms).edition_id("EducationN").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("2WH4N-8QGBV-H22JP-CT43Q-MDWWJ", GVLK_WINDOWS),
    Windows10Enterprise = "windows-10-enterprise":
        product(V::Windows10, E::Enterprise, "Enterprise", "Windows 10 Enterprise", "Windows 10 Entreprise", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X86_X64_ARM64).volume(Kms).edition_id("Enterprise").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("NPPR9-FWDCX-D2C8J-H872K-2YT43", GVLK_WINDOWS),
    Windows10EnterpriseN = "windows-10-enterprise-n":
        product(V::Windows10, E::EnterpriseN, "Enterprise N", "Windows 10 Enterprise N", "Windows 10 Entreprise N", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X86_X64_ARM64).volume(Kms).edition_id("EnterpriseN").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::Arm64From1709, N::EndsPerRelease])
            .gvlk("DPH2V-TTNVB-4X9Q3-TJR4H-KHJW4", GVLK_WINDOWS),
    Windows10EnterpriseG = "windows-10-enterprise-g":
        product(V::Windows10, E::EnterpriseG, "Enterprise G", "Windows 10 Enterprise G", "Windows 10 Entreprise G", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseG").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::ArchitecturesUnverified, N::EndsPerRelease])
            .gvlk("YYVX9-NTFWV-6MDM3-9PT4T-4M68B", GVLK_WINDOWS),
    Windows10EnterpriseGN = "windows-10-enterprise-g-n":
        product(V::Windows10, E::EnterpriseGN, "Enterprise G N", "Windows 10 Enterprise G N", "Windows 10 Entreprise G N", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseGN").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::ArchitecturesUnverified, N::EndsPerRelease])
            .gvlk("44RPN-FTY23-9VTTB-MP9BX-T84FV", GVLK_WINDOWS),
    Windows10EnterpriseMultiSession = "windows-10-enterprise-multi-session":
        product(V::Windows10, E::EnterpriseMultiSession, "Enterprise multi-session", "Windows 10 Enterprise multi-session", "Windows 10 Entreprise à sessions multiples", &[S::MsLifecycleWindows10EnterpriseAndEducation])
            .on(X64).edition_id("ServerRdsh").until(2025, 10, 14).esu(2028, 10, 10).notes(&[N::AzureVirtualDesktopOnly, N::EndsPerRelease]),
    Windows10HomeSingleLanguage = "windows-10-home-single-language":
        product(V::Windows10, E::HomeSingleLanguage, "Home Single Language", "Windows 10 Home Single Language", "Windows 10 Famille Unilingue", &[S::EkeW10])
            .edition_id("CoreSingleLanguage"),

    Windows11Home = "windows-11-home":
        product(V::Windows11, E::Home, "Home", "Windows 11 Home", "Windows 11 Famille", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).edition_id("Core").until(2028, 10, 10).notes(&[N::NotVolumeLicensed, N::EndsPerRelease]),
    Windows11Pro = "windows-11-pro":
        product(V::Windows11, E::Professional, "Pro", "Windows 11 Pro", "Windows 11 Professionnel", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("Professional").until(2028, 10, 10).notes(&[N::EndsPerRelease])
            .gvlk("W269N-WFGWX-YVC9B-4J6C9-T83GX", GVLK_WINDOWS),
    Windows11ProN = "windows-11-pro-n":
        product(V::Windows11, E::ProfessionalN, "Pro N", "Windows 11 Pro N", "Windows 11 Professionnel N", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("ProfessionalN").until(2028, 10, 10).notes(&[N::EndsPerRelease])
            .gvlk("MH37W-N47XK-V7XM9-C7227-GCQG9", GVLK_WINDOWS),
    Windows11ProForWorkstations = "windows-11-pro-for-workstations":
        product(V::Windows11, E::ProForWorkstations, "Pro for Workstations", "Windows 11 Pro for Workstations", "Windows 11 Professionnel pour les Stations de travail", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("ProfessionalWorkstation").until(2028, 10, 10).notes(&[N::EndsPerRelease])
            .gvlk("NRG8B-VKK3Q-CXVCJ-9G2XF-6Q84J", GVLK_WINDOWS),
    Windows11ProForWorkstationsN = "windows-11-pro-for-workstations-n":
        product(V::Windows11, E::ProForWorkstationsN, "Pro for Workstations N", "Windows 11 Pro for Workstations N", "Windows 11 Professionnel N pour les Stations de travail", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("ProfessionalWorkstationN").until(2028, 10, 10).notes(&[N::EndsPerRelease])
            .gvlk("9FNHH-K3HBT-3W4TD-6383H-6XYWF", GVLK_WINDOWS),
    Windows11ProEducation = "windows-11-pro-education":
        product(V::Windows11, E::ProEducation, "Pro Education", "Windows 11 Pro Education", "Windows 11 Professionnel Éducation", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("ProfessionalEducation").until(2028, 10, 10).notes(&[N::EndsPerRelease])
            .gvlk("6TP4R-GNPTD-KYYHQ-7B7DP-J447Y", GVLK_WINDOWS),
    Windows11ProEducationN = "windows-11-pro-education-n":
        product(V::Windows11, E::ProEducationN, "Pro Education N", "Windows 11 Pro Education N", "Windows 11 Professionnel Éducation N", &[S::MsLifecycleWindows11HomeAndPro, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("ProfessionalEducationN").until(2028, 10, 10).notes(&[N::EndsPerRelease])
            .gvlk("YVWGF-BXNMC-HTQYQ-CPQ99-66QFC", GVLK_WINDOWS),
    Windows11Education = "windows-11-education":
        product(V::Windows11, E::Education, "Education", "Windows 11 Education", "Windows 11 Éducation", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("Education").until(2029, 10, 9).notes(&[N::EndsPerRelease])
            .gvlk("NW6C2-QMPVW-D7KKK-3GKT6-VCFB2", GVLK_WINDOWS),
    Windows11EducationN = "windows-11-education-n":
        product(V::Windows11, E::EducationN, "Education N", "Windows 11 Education N", "Windows 11 Éducation N", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("EducationN").until(2029, 10, 9).notes(&[N::EndsPerRelease])
            .gvlk("2WH4N-8QGBV-H22JP-CT43Q-MDWWJ", GVLK_WINDOWS),
    Windows11Enterprise = "windows-11-enterprise":
        product(V::Windows11, E::Enterprise, "Enterprise", "Windows 11 Enterprise", "Windows 11 Entreprise", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("Enterprise").until(2029, 10, 9).notes(&[N::EndsPerRelease])
            .gvlk("NPPR9-FWDCX-D2C8J-H872K-2YT43", GVLK_WINDOWS),
    Windows11EnterpriseN = "windows-11-enterprise-n":
        product(V::Windows11, E::EnterpriseN, "Enterprise N", "Windows 11 Enterprise N", "Windows 11 Entreprise N", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64_ARM64).volume(Kms).edition_id("EnterpriseN").until(2029, 10, 9).notes(&[N::EndsPerRelease])
            .gvlk("DPH2V-TTNVB-4X9Q3-TJR4H-KHJW4", GVLK_WINDOWS),
    Windows11EnterpriseG = "windows-11-enterprise-g":
        product(V::Windows11, E::EnterpriseG, "Enterprise G", "Windows 11 Enterprise G", "Windows 11 Entreprise G", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64).volume(Kms).edition_id("EnterpriseG").until(2029, 10, 9).notes(&[N::ArchitecturesUnverified, N::EndsPerRelease])
            .gvlk("YYVX9-NTFWV-6MDM3-9PT4T-4M68B", GVLK_WINDOWS),
    Windows11EnterpriseGN = "windows-11-enterprise-g-n":
        product(V::Windows11, E::EnterpriseGN, "Enterprise G N", "Windows 11 Enterprise G N", "Windows 11 Entreprise G N", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64).volume(Kms).edition_id("EnterpriseGN").until(2029, 10, 9).notes(&[N::ArchitecturesUnverified, N::EndsPerRelease])
            .gvlk("44RPN-FTY23-9VTTB-MP9BX-T84FV", GVLK_WINDOWS),
    Windows11EnterpriseMultiSession = "windows-11-enterprise-multi-session":
        product(V::Windows11, E::EnterpriseMultiSession, "Enterprise multi-session", "Windows 11 Enterprise multi-session", "Windows 11 Entreprise à sessions multiples", &[S::MsLifecycleWindows11EnterpriseAndEducation, S::EosAuditScript])
            .on(X64).edition_id("ServerRdsh").until(2029, 10, 9).notes(&[N::AzureVirtualDesktopOnly, N::EndsPerRelease]),
    Windows11HomeSingleLanguage = "windows-11-home-single-language":
        product(V::Windows11, E::HomeSingleLanguage, "Home Single Language", "Windows 11 Home Single Language", "Windows 11 Famille Unilingue", &[S::MsSurface])
            .edition_id("CoreSingleLanguage"),

    Windows10EnterpriseLtsb2015 = "windows-10-enterprise-ltsb-2015":
        product(V::Windows10Ltsb2015, E::EnterpriseLtsc, "Enterprise", "Windows 10 Enterprise LTSB 2015", "Windows 10 Entreprise LTSB 2015", &[S::MsLifecycleWindows10_2015Ltsb])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseS").until(2025, 10, 14)
            .gvlk("WNMTR-4C88C-JK8YV-HQ7T2-76DF9", GVLK_WINDOWS),
    Windows10EnterpriseNLtsb2015 = "windows-10-enterprise-n-ltsb-2015":
        product(V::Windows10Ltsb2015, E::EnterpriseNLtsc, "Enterprise N", "Windows 10 Enterprise N LTSB 2015", "Windows 10 Entreprise N LTSB 2015", &[S::MsLifecycleWindows10_2015Ltsb])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseSN").until(2025, 10, 14)
            .gvlk("2F77B-TNFGY-69QQF-B8YKP-D69TJ", GVLK_WINDOWS),

    Windows10EnterpriseLtsb2016 = "windows-10-enterprise-ltsb-2016":
        product(V::Windows10Ltsb2016, E::EnterpriseLtsc, "Enterprise", "Windows 10 Enterprise LTSB 2016", "Windows 10 Entreprise LTSB 2016", &[S::MsLifecycleWindows10_2016Ltsb])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseS").until(2026, 10, 13)
            .gvlk("DCPHK-NFMTC-H88MJ-PFHPY-QJ4BJ", GVLK_WINDOWS),
    Windows10EnterpriseNLtsb2016 = "windows-10-enterprise-n-ltsb-2016":
        product(V::Windows10Ltsb2016, E::EnterpriseNLtsc, "Enterprise N", "Windows 10 Enterprise N LTSB 2016", "Windows 10 Entreprise N LTSB 2016", &[S::MsLifecycleWindows10_2016Ltsb])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseSN").until(2026, 10, 13)
            .gvlk("QFFDN-GRT3P-VKWWX-X7T3R-8B639", GVLK_WINDOWS),

    Windows10EnterpriseLtsc2019 = "windows-10-enterprise-ltsc-2019":
        product(V::Windows10Ltsc2019, E::EnterpriseLtsc, "Enterprise", "Windows 10 Enterprise LTSC 2019", "Windows 10 Entreprise LTSC 2019", &[S::MsLifecycleWindows10EnterpriseLtsc2019])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseS").until(2029, 1, 9).notes(&[N::X86Unconfirmed])
            .gvlk("M7XTQ-FN8P6-TTKYV-9D4CC-J462D", GVLK_WINDOWS),
    Windows10EnterpriseNLtsc2019 = "windows-10-enterprise-n-ltsc-2019":
        product(V::Windows10Ltsc2019, E::EnterpriseNLtsc, "Enterprise N", "Windows 10 Enterprise N LTSC 2019", "Windows 10 Entreprise N LTSC 2019", &[S::MsLifecycleWindows10EnterpriseLtsc2019])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseSN").until(2029, 1, 9).notes(&[N::X86Unconfirmed])
            .gvlk("92NFX-8DJQP-P6BBQ-THF9C-7CG2H", GVLK_WINDOWS),

    Windows10EnterpriseLtsc2021 = "windows-10-enterprise-ltsc-2021":
        product(V::Windows10Ltsc2021, E::EnterpriseLtsc, "Enterprise", "Windows 10 Enterprise LTSC 2021", "Windows 10 Entreprise LTSC 2021", &[S::MsLifecycleWindows10EnterpriseLtsc2021])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseS").until(2027, 1, 12).notes(&[N::X86Unconfirmed])
            .gvlk("M7XTQ-FN8P6-TTKYV-9D4CC-J462D", GVLK_WINDOWS),
    Windows10EnterpriseNLtsc2021 = "windows-10-enterprise-n-ltsc-2021":
        product(V::Windows10Ltsc2021, E::EnterpriseNLtsc, "Enterprise N", "Windows 10 Enterprise N LTSC 2021", "Windows 10 Entreprise N LTSC 2021", &[S::MsLifecycleWindows10EnterpriseLtsc2021])
            .on(X86_X64).volume(Kms).edition_id("EnterpriseSN").until(2027, 1, 12).notes(&[N::X86Unconfirmed])
            .gvlk("92NFX-8DJQP-P6BBQ-THF9C-7CG2H", GVLK_WINDOWS),
    Windows10IotEnterpriseLtsc2021 = "windows-10-iot-enterprise-ltsc-2021":
        product(V::Windows10Ltsc2021, E::IotEnterpriseLtsc, "IoT Enterprise", "Windows 10 IoT Enterprise LTSC 2021", "Windows 10 IoT Entreprise LTSC 2021", &[S::MsLifecycleWindows10IotEnterpriseLtsc2021])
            .on(X64_ARM64).volume(Kms).edition_id("IoTEnterpriseS").until(2032, 1, 13).notes(&[N::IotBecomesFromEnterprise])
            .gvlk("KBN8V-HFGQ4-MGXVD-347P6-PDQGT", GVLK_WINDOWS),

    Windows11EnterpriseLtsc2024 = "windows-11-enterprise-ltsc-2024":
        product(V::Windows11Ltsc2024, E::EnterpriseLtsc, "Enterprise", "Windows 11 Enterprise LTSC 2024", "Windows 11 Entreprise LTSC 2024", &[S::MsW11ReleaseInfo, S::EndoflifeWindows])
            .on(X64_ARM64).volume(Kms).edition_id("EnterpriseS").until(2029, 10, 9).notes(&[N::Arm64Unconfirmed])
            .gvlk("M7XTQ-FN8P6-TTKYV-9D4CC-J462D", GVLK_WINDOWS),
    Windows11EnterpriseNLtsc2024 = "windows-11-enterprise-n-ltsc-2024":
        product(V::Windows11Ltsc2024, E::EnterpriseNLtsc, "Enterprise N", "Windows 11 Enterprise N LTSC 2024", "Windows 11 Entreprise N LTSC 2024", &[S::MsW11ReleaseInfo, S::EndoflifeWindows])
            .on(X64_ARM64).volume(Kms).edition_id("EnterpriseSN").until(2029, 10, 9).notes(&[N::Arm64Unconfirmed])
            .gvlk("92NFX-8DJQP-P6BBQ-THF9C-7CG2H", GVLK_WINDOWS),
    Windows11IotEnterpriseLtsc2024 = "windows-11-iot-enterprise-ltsc-2024":
        product(V::Windows11Ltsc2024, E::IotEnterpriseLtsc, "IoT Enterprise", "Windows 11 IoT Enterprise LTSC 2024", "Windows 11 IoT Entreprise LTSC 2024", &[S::MsIotReleaseHistory, S::EndoflifeWindows])
            .on(X64_ARM64).volume(Kms).edition_id("IoTEnterpriseS").until(2034, 10, 10).notes(&[N::IotOwnMedia])
            .gvlk("KBN8V-HFGQ4-MGXVD-347P6-PDQGT", GVLK_WINDOWS),

    WindowsServer2003Standard = "windows-server-2003-standard":
        product(V::WindowsServer2003, E::Standard, "Standard", "Windows Server 2003 Standard", "Windows Server 2003 Standard", &[S::MsLifecycleWindowsServer2003])
            .on(X86_X64).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),
    WindowsServer2003Enterprise = "windows-server-2003-enterprise":
        product(V::WindowsServer2003, E::Enterprise, "Enterprise", "Windows Server 2003 Enterprise", "Windows Server 2003 Entreprise", &[S::MsLifecycleWindowsServer2003])
            .on(X86_X64_IA64).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),
    WindowsServer2003Datacenter = "windows-server-2003-datacenter":
        product(V::WindowsServer2003, E::Datacenter, "Datacenter", "Windows Server 2003 Datacenter", "Windows Server 2003 Datacenter", &[S::MsLifecycleWindowsServer2003])
            .on(X86_X64_IA64).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),
    WindowsServer2003Web = "windows-server-2003-web":
        product(V::WindowsServer2003, E::Web, "Web", "Windows Server 2003 Web", "Windows Server 2003 Web", &[S::MsLifecycleWindowsServer2003])
            .on(X86).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),

    WindowsServer2003R2Standard = "windows-server-2003-r2-standard":
        product(V::WindowsServer2003R2, E::Standard, "Standard", "Windows Server 2003 R2 Standard", "Windows Server 2003 R2 Standard", &[S::MsLifecycleWindowsServer2003R2])
            .on(X86_X64).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),
    WindowsServer2003R2Enterprise = "windows-server-2003-r2-enterprise":
        product(V::WindowsServer2003R2, E::Enterprise, "Enterprise", "Windows Server 2003 R2 Enterprise", "Windows Server 2003 R2 Entreprise", &[S::MsLifecycleWindowsServer2003R2])
            .on(X86_X64).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),
    WindowsServer2003R2Datacenter = "windows-server-2003-r2-datacenter":
        product(V::WindowsServer2003R2, E::Datacenter, "Datacenter", "Windows Server 2003 R2 Datacenter", "Windows Server 2003 R2 Datacenter", &[S::MsLifecycleWindowsServer2003R2])
            .on(X86_X64).volume(Vlk).until(2015, 7, 14).notes(&[N::KeysPerBuild]),

    WindowsServer2008Web = "windows-server-2008-web":
        product(V::WindowsServer2008, E::Web, "Web", "Windows Web Server 2008", "Windows Web Server 2008", &[S::MsLifecycleWindowsWebServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupA).edition_id("ServerWeb").until(2020, 1, 14)
            .gvlk("WYR28-R7TFJ-3X2YQ-YCY4H-M249D", GVLK_WINDOWS),
    WindowsServer2008Standard = "windows-server-2008-standard":
        product(V::WindowsServer2008, E::Standard, "Standard", "Windows Server 2008 Standard", "Windows Server 2008 Standard", &[S::MsLifecycleWindowsServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupB).edition_id("ServerStandard").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("TM24T-X9RMF-VWXK6-X8JC9-BFGM2", GVLK_WINDOWS),
    WindowsServer2008StandardWithoutHyperV = "windows-server-2008-standard-without-hyper-v":
        product(V::WindowsServer2008, E::StandardWithoutHyperV, "Standard without Hyper-V", "Windows Server 2008 Standard without Hyper-V", "Windows Server 2008 Standard sans Hyper-V", &[S::MsLifecycleWindowsServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupB).edition_id("ServerStandardV").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("W7VD6-7JFBR-RX26B-YKQ3Y-6FFFJ", GVLK_WINDOWS),
    WindowsServer2008Enterprise = "windows-server-2008-enterprise":
        product(V::WindowsServer2008, E::Enterprise, "Enterprise", "Windows Server 2008 Enterprise", "Windows Server 2008 Entreprise", &[S::MsLifecycleWindowsServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupB).edition_id("ServerEnterprise").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("YQGMW-MPWTJ-34KDK-48M3W-X4Q6V", GVLK_WINDOWS),
    WindowsServer2008EnterpriseWithoutHyperV = "windows-server-2008-enterprise-without-hyper-v":
        product(V::WindowsServer2008, E::EnterpriseWithoutHyperV, "Enterprise without Hyper-V", "Windows Server 2008 Enterprise without Hyper-V", "Windows Server 2008 Entreprise sans Hyper-V", &[S::MsLifecycleWindowsServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupB).edition_id("ServerEnterpriseV").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("39BXF-X8Q23-P2WWT-38T2F-G3FPG", GVLK_WINDOWS),
    WindowsServer2008Datacenter = "windows-server-2008-datacenter":
        product(V::WindowsServer2008, E::Datacenter, "Datacenter", "Windows Server 2008 Datacenter", "Windows Server 2008 Datacenter", &[S::MsLifecycleWindowsServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupC).edition_id("ServerDatacenter").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("7M67G-PC374-GR742-YH8V4-TCBY3", GVLK_WINDOWS),
    WindowsServer2008DatacenterWithoutHyperV = "windows-server-2008-datacenter-without-hyper-v":
        product(V::WindowsServer2008, E::DatacenterWithoutHyperV, "Datacenter without Hyper-V", "Windows Server 2008 Datacenter without Hyper-V", "Windows Server 2008 Datacenter sans Hyper-V", &[S::MsLifecycleWindowsServer2008])
            .on(X86_X64).volume(Kms).group(ServerGroupC).edition_id("ServerDatacenterV").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("22XQ2-VRXRG-P8D42-K34TD-G3QQC", GVLK_WINDOWS),
    WindowsServer2008Hpc = "windows-server-2008-hpc":
        product(V::WindowsServer2008, E::Hpc, "HPC", "Windows Server 2008 HPC", "Windows Server 2008 HPC", &[S::MsLifecycleWindowsHpcServer2008])
            .on(X64).volume(Kms).group(ServerGroupA).edition_id("ServerComputeCluster").until(2020, 1, 14)
            .gvlk("RCTX3-KWVHP-BR6TB-RB6DM-6X7HP", GVLK_WINDOWS),
    WindowsServer2008ForItaniumBasedSystems = "windows-server-2008-for-itanium-based-systems":
        product(V::WindowsServer2008, E::Itanium, "for Itanium-Based Systems", "Windows Server 2008 for Itanium-Based Systems", "Windows Server 2008 pour les systèmes Itanium", &[S::MsLifecycleWindowsServer2008])
            .on(IA64).volume(Kms).group(ServerGroupC).edition_id("ServerEnterpriseIA64").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("4DWFP-JF3DJ-B7DTH-78FJB-PDRHK", GVLK_WINDOWS),
    WindowsServer2008Foundation = "windows-server-2008-foundation":
        product(V::WindowsServer2008, E::Foundation, "Foundation", "Windows Server 2008 Foundation", "Windows Server 2008 Foundation", &[S::HpFoundation]),

    WindowsServer2008R2Web = "windows-server-2008-r2-web":
        product(V::WindowsServer2008R2, E::Web, "Web", "Windows Server 2008 R2 Web", "Windows Server 2008 R2 Web", &[S::MsLifecycleWindowsServer2008R2])
            .on(X64).volume(Kms).group(ServerGroupA).edition_id("ServerWeb").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("6TPJF-RBVHG-WBW2R-86QPH-6RTM4", GVLK_WINDOWS),
    WindowsServer2008R2Standard = "windows-server-2008-r2-standard":
        product(V::WindowsServer2008R2, E::Standard, "Standard", "Windows Server 2008 R2 Standard", "Windows Server 2008 R2 Standard", &[S::MsLifecycleWindowsServer2008R2])
            .on(X64).volume(Kms).group(ServerGroupB).edition_id("ServerStandard").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("YC6KT-GKW9T-YTKYR-T4X34-R7VHC", GVLK_WINDOWS),
    WindowsServer2008R2Enterprise = "windows-server-2008-r2-enterprise":
        product(V::WindowsServer2008R2, E::Enterprise, "Enterprise", "Windows Server 2008 R2 Enterprise", "Windows Server 2008 R2 Entreprise", &[S::MsLifecycleWindowsServer2008R2])
            .on(X64).volume(Kms).group(ServerGroupB).edition_id("ServerEnterprise").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("489J6-VHDMP-X63PK-3K798-CPX3Y", GVLK_WINDOWS),
    WindowsServer2008R2Datacenter = "windows-server-2008-r2-datacenter":
        product(V::WindowsServer2008R2, E::Datacenter, "Datacenter", "Windows Server 2008 R2 Datacenter", "Windows Server 2008 R2 Datacenter", &[S::MsLifecycleWindowsServer2008R2])
            .on(X64).volume(Kms).group(ServerGroupC).edition_id("ServerDatacenter").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("74YFP-3QFB3-KQT8W-PMXWJ-7M648", GVLK_WINDOWS),
    WindowsServer2008R2Hpc = "windows-server-2008-r2-hpc":
        product(V::WindowsServer2008R2, E::Hpc, "HPC Edition", "Windows Server 2008 R2 HPC Edition", "Windows Server 2008 R2 HPC Edition", &[S::MsLifecycleWindowsServer2008R2])
            .on(X64).volume(Kms).group(ServerGroupA).edition_id("ServerHPC").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("TT8MH-CG224-D3D7Q-498W2-9QCTX", GVLK_WINDOWS),
    WindowsServer2008R2ForItaniumBasedSystems = "windows-server-2008-r2-for-itanium-based-systems":
        product(V::WindowsServer2008R2, E::Itanium, "for Itanium-based Systems", "Windows Server 2008 R2 for Itanium-based Systems", "Windows Server 2008 R2 pour les systèmes Itanium", &[S::MsLifecycleWindowsServer2008R2])
            .on(IA64).volume(Kms).group(ServerGroupC).edition_id("ServerEnterpriseIA64").until(2020, 1, 14).esu(2023, 1, 10)
            .gvlk("GT63C-RJFQ3-4GMB6-BRFB9-CB83V", GVLK_WINDOWS),
    WindowsServer2008R2Foundation = "windows-server-2008-r2-foundation":
        product(V::WindowsServer2008R2, E::Foundation, "Foundation", "Windows Server 2008 R2 Foundation", "Windows Server 2008 R2 Foundation", &[S::HpFoundation])
            .edition_id("ServerWinFoundation"),

    HpcServer2008R2 = "hpc-server-2008-r2":
        product(V::HpcServer2008R2, E::HpcServer, "HPC Server", "Windows HPC Server 2008 R2", "Windows HPC Server 2008 R2", &[S::MsTnKmsGroups])
            .edition_id("ServerHPC"),

    WindowsServer2012Standard = "windows-server-2012-standard":
        product(V::WindowsServer2012, E::Standard, "Standard", "Windows Server 2012 Standard", "Windows Server 2012 Standard", &[S::MsLifecycleWindowsServer2012])
            .on(X64).volume(Kms).edition_id("ServerStandard").until(2023, 10, 10).esu(2026, 10, 13)
            .gvlk("XC9B7-NBPP2-83J2H-RHMBY-92BT4", GVLK_WINDOWS),
    WindowsServer2012Datacenter = "windows-server-2012-datacenter":
        product(V::WindowsServer2012, E::Datacenter, "Datacenter", "Windows Server 2012 Datacenter", "Windows Server 2012 Datacenter", &[S::MsLifecycleWindowsServer2012])
            .on(X64).volume(Kms).edition_id("ServerDatacenter").until(2023, 10, 10).esu(2026, 10, 13)
            .gvlk("48HP8-DN98B-MYWDG-T2DCC-8W83P", GVLK_WINDOWS),
    WindowsServer2012Essentials = "windows-server-2012-essentials":
        product(V::WindowsServer2012, E::Essentials, "Essentials", "Windows Server 2012 Essentials", "Windows Server 2012 Essentials", &[S::MsLifecycleWindowsServer2012])
            .on(X64).volume(Kms).edition_id("ServerSolution").until(2023, 10, 10).esu(2026, 10, 13)
            .gvlk("HTDQM-NBMMG-KGYDT-2DTKT-J2MPV", GVLK_WINDOWS),
    WindowsServer2012Foundation = "windows-server-2012-foundation":
        product(V::WindowsServer2012, E::Foundation, "Foundation", "Windows Server 2012 Foundation", "Windows Server 2012 Foundation", &[S::HpFoundation])
            .edition_id("ServerWinFoundation"),
    WindowsServer2012MultipointStandard = "windows-server-2012-multipoint-standard":
        product(V::WindowsServer2012, E::MultipointStandard, "MultiPoint Standard", "Windows Server 2012 MultiPoint Standard", "Windows Server 2012 MultiPoint Standard", &[S::MsLifecycleWindowsMultipointServer2012])
            .on(X64).volume(Kms).edition_id("ServerMultiPointStandard").until(2023, 10, 10)
            .gvlk("HM7DN-YVMH3-46JC3-XYTG7-CYQJJ", GVLK_WINDOWS),
    WindowsServer2012MultipointPremium = "windows-server-2012-multipoint-premium":
        product(V::WindowsServer2012, E::MultipointPremium, "MultiPoint Premium", "Windows Server 2012 MultiPoint Premium", "Windows Server 2012 MultiPoint Premium", &[S::MsLifecycleWindowsMultipointServer2012])
            .on(X64).volume(Kms).edition_id("ServerMultiPointPremium").until(2023, 10, 10)
            .gvlk("XNH6W-2V9GX-RGJ4K-Y8X6F-QGJ2G", GVLK_WINDOWS),
    WindowsServer2012Unspecified = "windows-server-2012-unspecified":
        product(V::WindowsServer2012, E::NoEditionNamed, "(no edition named)", "Windows Server 2012 (no edition named)", "Windows Server 2012 (sans édition)", &[S::MsLifecycleWindowsServer2012])
            .on(X64).until(2023, 10, 10).esu(2026, 10, 13).notes(&[N::DisputedLabel])
            .gvlk_disputed("BN3D2-R7TKB-3YPBD-8DRP2-27GG4", GVLK_WINDOWS),
    WindowsServer2012N = "windows-server-2012-n":
        product(V::WindowsServer2012, E::UnspecifiedN, "N", "Windows Server 2012 N", "Windows Server 2012 N", &[S::MsLifecycleWindowsServer2012])
            .on(X64).until(2023, 10, 10).esu(2026, 10, 13).notes(&[N::DisputedLabel])
            .gvlk_disputed("8N2M2-HWPGY-7PGT9-HGDD8-GVGGY", GVLK_WINDOWS),
    WindowsServer2012SingleLanguage = "windows-server-2012-single-language":
        product(V::WindowsServer2012, E::UnspecifiedSingleLanguage, "Single Language", "Windows Server 2012 Single Language", "Windows Server 2012 unilingue", &[S::MsLifecycleWindowsServer2012])
            .on(X64).until(2023, 10, 10).esu(2026, 10, 13).notes(&[N::DisputedLabel])
            .gvlk_disputed("2WN2H-YGCQR-KFX6K-CD6TF-84YXQ", GVLK_WINDOWS),
    WindowsServer2012CountrySpecific = "windows-server-2012-country-specific":
        product(V::WindowsServer2012, E::UnspecifiedCountrySpecific, "Country Specific", "Windows Server 2012 Country Specific", "Windows Server 2012 spécifique au pays", &[S::MsLifecycleWindowsServer2012])
            .on(X64).until(2023, 10, 10).esu(2026, 10, 13).notes(&[N::DisputedLabel])
            .gvlk_disputed("4K36P-JN4VD-GDC6V-KDT89-DYFKP", GVLK_WINDOWS),

    WindowsServer2012R2Standard = "windows-server-2012-r2-standard":
        product(V::WindowsServer2012R2, E::Standard, "Standard", "Windows Server 2012 R2 Standard", "Windows Server 2012 R2 Standard", &[S::MsLifecycleWindowsServer2012R2])
            .on(X64).volume(Kms).edition_id("ServerStandard").until(2023, 10, 10).esu(2026, 10, 13)
            .gvlk("D2N9P-3P6X9-2R39C-7RTCD-MDVJX", GVLK_WINDOWS)
            .avma("DBGBW-NPF86-BJVTX-K3WKJ-MTB6V", AVMA),
    WindowsServer2012R2Datacenter = "windows-server-2012-r2-datacenter":
        product(V::WindowsServer2012R2, E::Datacenter, "Datacenter", "Windows Server 2012 R2 Datacenter", "Windows Server 2012 R2 Datacenter", &[S::MsLifecycleWindowsServer2012R2])
            .on(X64).volume(Kms).edition_id("ServerDatacenter").until(2023, 10, 10).esu(2026, 10, 13)
            .gvlk("W3GGN-FT8W3-Y4M27-J84CP-Q3VJ9", GVLK_WINDOWS)
            .avma("Y4TGP-NPTV9-HTC2H-7MGQ3-DV4TW", AVMA),
    WindowsServer2012R2Essentials = "windows-server-2012-r2-essentials":
        product(V::WindowsServer2012R2, E::Essentials, "Essentials", "Windows Server 2012 R2 Essentials", "Windows Server 2012 R2 Essentials", &[S::MsLifecycleWindowsServer2012R2])
            .on(X64).volume(Kms).edition_id("ServerSolution").until(2023, 10, 10).esu(2026, 10, 13)
            .gvlk("KNC87-3J2TX-XB4WP-VCPJV-M4FWM", GVLK_WINDOWS)
            .avma("K2XGM-NMBT3-2R6Q8-WF2FK-P36R2", AVMA),
    WindowsServer2012R2Foundation = "windows-server-2012-r2-foundation":
        product(V::WindowsServer2012R2, E::Foundation, "Foundation", "Windows Server 2012 R2 Foundation", "Windows Server 2012 R2 Foundation", &[S::HpFoundation])
            .edition_id("ServerWinFoundation"),

    WindowsServer2016Standard = "windows-server-2016-standard":
        product(V::WindowsServer2016, E::Standard, "Standard", "Windows Server 2016 Standard", "Windows Server 2016 Standard", &[S::MsLifecycleWindowsServer2016])
            .on(X64).volume(Kms).edition_id("ServerStandard").until(2027, 1, 12)
            .gvlk("WC2BQ-8NRM3-FDDYY-2BFGV-KHKQY", GVLK_WINDOWS)
            .avma("C3RCX-M6NRP-6CXC9-TW2F2-4RHYD", AVMA),
    WindowsServer2016Datacenter = "windows-server-2016-datacenter":
        product(V::WindowsServer2016, E::Datacenter, "Datacenter", "Windows Server 2016 Datacenter", "Windows Server 2016 Datacenter", &[S::MsLifecycleWindowsServer2016])
            .on(X64).volume(Kms).edition_id("ServerDatacenter").until(2027, 1, 12)
            .gvlk("CB7KF-BWN84-R7R2Y-793K2-8XDDG", GVLK_WINDOWS)
            .avma("TMJ3Y-NTRTM-FJYXT-T22BY-CWG3J", AVMA),
    WindowsServer2016Essentials = "windows-server-2016-essentials":
        product(V::WindowsServer2016, E::Essentials, "Essentials", "Windows Server 2016 Essentials", "Windows Server 2016 Essentials", &[S::MsLifecycleWindowsServer2016])
            .on(X64).volume(Kms).edition_id("ServerSolution").until(2027, 1, 12)
            .gvlk("JCKRF-N37P4-C2D82-9YXRT-4M63B", GVLK_WINDOWS)
            .avma("B4YNW-62DX9-W8V6M-82649-MHBKQ", AVMA),
    WindowsServer2016MultipointPremium = "windows-server-2016-multipoint-premium":
        product(V::WindowsServer2016, E::MultipointPremium, "MultiPoint Premium", "Windows Server 2016 MultiPoint Premium", "Windows Server 2016 MultiPoint Premium", &[S::MsLifecycleWindowsServer2016])
            .on(X64).volume(Mak).edition_id("ServerMultiPointPremium").until(2027, 1, 12),

    WindowsServer2019Standard = "windows-server-2019-standard":
        product(V::WindowsServer2019, E::Standard, "Standard", "Windows Server 2019 Standard", "Windows Server 2019 Standard", &[S::MsLifecycleWindowsServer2019])
            .on(X64).volume(Kms).edition_id("ServerStandard").until(2029, 1, 9)
            .gvlk("N69G4-B89J2-4G8F4-WWYCC-J464C", GVLK_WINDOWS)
            .avma("TNK62-RXVTB-4P47B-2D623-4GF74", AVMA),
    WindowsServer2019Datacenter = "windows-server-2019-datacenter":
        product(V::WindowsServer2019, E::Datacenter, "Datacenter", "Windows Server 2019 Datacenter", "Windows Server 2019 Datacenter", &[S::MsLifecycleWindowsServer2019])
            .on(X64).volume(Kms).edition_id("ServerDatacenter").until(2029, 1, 9)
            .gvlk("WMDGN-G9PQG-XVVXX-R3X43-63DFG", GVLK_WINDOWS)
            .avma("H3RNG-8C32Q-Q8FRX-6TDXV-WMBMW", AVMA),
    WindowsServer2019Essentials = "windows-server-2019-essentials":
        product(V::WindowsServer2019, E::Essentials, "Essentials", "Windows Server 2019 Essentials", "Windows Server 2019 Essentials", &[S::MsLifecycleWindowsServer2019])
            .on(X64).volume(Kms).edition_id("ServerSolution").until(2029, 1, 9)
            .gvlk("WVDHN-86M7X-466P6-VHXV7-YY726", GVLK_WINDOWS)
            .avma("2CTP7-NHT64-BP62M-FV6GG-HFV28", AVMA),

    WindowsServer2022Standard = "windows-server-2022-standard":
        product(V::WindowsServer2022, E::Standard, "Standard", "Windows Server 2022 Standard", "Windows Server 2022 Standard", &[S::MsLifecycleWindowsServer2022])
            .on(X64).volume(Kms).edition_id("ServerStandard").until(2031, 10, 14)
            .gvlk("VDYBN-27WPP-V4HQT-9VMD4-VMK7H", GVLK_WINDOWS)
            .avma("YDFWN-MJ9JR-3DYRK-FXXRW-78VHK", AVMA),
    WindowsServer2022Datacenter = "windows-server-2022-datacenter":
        product(V::WindowsServer2022, E::Datacenter, "Datacenter", "Windows Server 2022 Datacenter", "Windows Server 2022 Datacenter", &[S::MsLifecycleWindowsServer2022])
            .on(X64).volume(Kms).edition_id("ServerDatacenter").until(2031, 10, 14)
            .gvlk("WX4NM-KYWYW-QJJR4-XV3QB-6VM33", GVLK_WINDOWS)
            .avma("W3GNR-8DDXR-2TFRP-H8P33-DV9BG", AVMA),
    WindowsServer2022Essentials = "windows-server-2022-essentials":
        product(V::WindowsServer2022, E::Essentials, "Essentials", "Windows Server 2022 Essentials", "Windows Server 2022 Essentials", &[S::MsLifecycleWindowsServer2022])
            .on(X64).until(2031, 10, 14),
    WindowsServer2022DatacenterAzureEdition = "windows-server-2022-datacenter-azure-edition":
        product(V::WindowsServer2022, E::DatacenterAzureEdition, "Datacenter: Azure Edition", "Windows Server 2022 Datacenter: Azure Edition", "Windows Server 2022 Datacenter: Azure Edition", &[S::MsLifecycleWindowsServer2022])
            .on(X64).volume(Kms).edition_id("ServerTurbine").until(2031, 10, 14).notes(&[N::AzureEditionOnly])
            .gvlk("NTBV8-9K7Q8-V27C6-M2BTV-KHMXV", GVLK_WINDOWS)
            .avma("F7TB6-YKN8Y-FCC6R-KQ484-VMK3J", AVMA),

    WindowsServer2025Standard = "windows-server-2025-standard":
        product(V::WindowsServer2025, E::Standard, "Standard", "Windows Server 2025 Standard", "Windows Server 2025 Standard", &[S::MsServerReleaseInfo])
            .on(X64).volume(Kms).edition_id("ServerStandard").until(2034, 11, 14)
            .gvlk("TVRH6-WHNXV-R9WG3-9XRFY-MY832", GVLK_WINDOWS)
            .avma("WWVGQ-PNHV9-B89P4-8GGM9-9HPQ4", AVMA_2025),
    WindowsServer2025Datacenter = "windows-server-2025-datacenter":
        product(V::WindowsServer2025, E::Datacenter, "Datacenter", "Windows Server 2025 Datacenter", "Windows Server 2025 Datacenter", &[S::MsServerReleaseInfo])
            .on(X64).volume(Kms).edition_id("ServerDatacenter").until(2034, 11, 14)
            .gvlk("D764K-2NDRG-47T6Q-P8T8W-YP6DF", GVLK_WINDOWS)
            .avma("YQB4H-NKHHJ-Q6K4R-4VMY6-VCH67", AVMA_2025),
    WindowsServer2025Essentials = "windows-server-2025-essentials":
        product(V::WindowsServer2025, E::Essentials, "Essentials", "Windows Server 2025 Essentials", "Windows Server 2025 Essentials", &[S::MsSqlServer2025Requirements]),
    WindowsServer2025DatacenterAzureEdition = "windows-server-2025-datacenter-azure-edition":
        product(V::WindowsServer2025, E::DatacenterAzureEdition, "Datacenter: Azure Edition", "Windows Server 2025 Datacenter: Azure Edition", "Windows Server 2025 Datacenter: Azure Edition", &[S::MsServerReleaseInfo])
            .on(X64).volume(Kms).edition_id("ServerTurbine").until(2034, 11, 14).notes(&[N::AzureEditionOnly])
            .gvlk("XGN3F-F394H-FD2MY-PP6FD-8MCRC", GVLK_WINDOWS)
            .avma("6NMQ9-T38WF-6MFGM-QYGYM-88J4F", AVMA_2025),

    WindowsServer1709Standard = "windows-server-1709-standard":
        product(V::WindowsServer1709, E::Standard, "Standard", "Windows Server, version 1709 Standard", "Windows Server, version 1709 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2019, 4, 9)
            .gvlk("DPCNP-XQFKJ-BJF7R-FRC8D-GF6G4", GVLK_WINDOWS)
            .avma("C3RCX-M6NRP-6CXC9-TW2F2-4RHYD", AVMA),
    WindowsServer1709Datacenter = "windows-server-1709-datacenter":
        product(V::WindowsServer1709, E::Datacenter, "Datacenter", "Windows Server, version 1709 Datacenter", "Windows Server, version 1709 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2019, 4, 9)
            .gvlk("6Y6KB-N82V8-D8CQV-23MJW-BWTG6", GVLK_WINDOWS)
            .avma("TMJ3Y-NTRTM-FJYXT-T22BY-CWG3J", AVMA),

    WindowsServer1803Standard = "windows-server-1803-standard":
        product(V::WindowsServer1803, E::Standard, "Standard", "Windows Server, version 1803 Standard", "Windows Server, version 1803 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2019, 11, 12)
            .gvlk("PTXN8-JFHJM-4WC78-MPCBR-9W4KR", GVLK_WINDOWS)
            .avma("C3RCX-M6NRP-6CXC9-TW2F2-4RHYD", AVMA),
    WindowsServer1803Datacenter = "windows-server-1803-datacenter":
        product(V::WindowsServer1803, E::Datacenter, "Datacenter", "Windows Server, version 1803 Datacenter", "Windows Server, version 1803 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2019, 11, 12)
            .gvlk("2HXDN-KRXHB-GPYC7-YCKFJ-7FVDG", GVLK_WINDOWS)
            .avma("TMJ3Y-NTRTM-FJYXT-T22BY-CWG3J", AVMA),

    WindowsServer1809Standard = "windows-server-1809-standard":
        product(V::WindowsServer1809, E::Standard, "Standard", "Windows Server, version 1809 Standard", "Windows Server, version 1809 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2020, 11, 10)
            .gvlk("N2KJX-J94YW-TQVFB-DG9YT-724CC", GVLK_WINDOWS)
            .avma("TNK62-RXVTB-4P47B-2D623-4GF74", AVMA),
    WindowsServer1809Datacenter = "windows-server-1809-datacenter":
        product(V::WindowsServer1809, E::Datacenter, "Datacenter", "Windows Server, version 1809 Datacenter", "Windows Server, version 1809 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2020, 11, 10)
            .gvlk("6NMRW-2C8FM-D24W7-TQWMY-CWH2D", GVLK_WINDOWS)
            .avma("H3RNG-8C32Q-Q8FRX-6TDXV-WMBMW", AVMA),

    WindowsServer1903Standard = "windows-server-1903-standard":
        product(V::WindowsServer1903, E::Standard, "Standard", "Windows Server, version 1903 Standard", "Windows Server, version 1903 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2020, 12, 8)
            .gvlk("N2KJX-J94YW-TQVFB-DG9YT-724CC", GVLK_WINDOWS)
            .avma("TNK62-RXVTB-4P47B-2D623-4GF74", AVMA),
    WindowsServer1903Datacenter = "windows-server-1903-datacenter":
        product(V::WindowsServer1903, E::Datacenter, "Datacenter", "Windows Server, version 1903 Datacenter", "Windows Server, version 1903 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2020, 12, 8)
            .gvlk("6NMRW-2C8FM-D24W7-TQWMY-CWH2D", GVLK_WINDOWS)
            .avma("H3RNG-8C32Q-Q8FRX-6TDXV-WMBMW", AVMA),

    WindowsServer1909Standard = "windows-server-1909-standard":
        product(V::WindowsServer1909, E::Standard, "Standard", "Windows Server, version 1909 Standard", "Windows Server, version 1909 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2021, 5, 11)
            .gvlk("N2KJX-J94YW-TQVFB-DG9YT-724CC", GVLK_WINDOWS)
            .avma("TNK62-RXVTB-4P47B-2D623-4GF74", AVMA),
    WindowsServer1909Datacenter = "windows-server-1909-datacenter":
        product(V::WindowsServer1909, E::Datacenter, "Datacenter", "Windows Server, version 1909 Datacenter", "Windows Server, version 1909 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2021, 5, 11)
            .gvlk("6NMRW-2C8FM-D24W7-TQWMY-CWH2D", GVLK_WINDOWS)
            .avma("H3RNG-8C32Q-Q8FRX-6TDXV-WMBMW", AVMA),

    WindowsServer2004Standard = "windows-server-2004-standard":
        product(V::WindowsServer2004, E::Standard, "Standard", "Windows Server, version 2004 Standard", "Windows Server, version 2004 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2021, 12, 14)
            .gvlk("N2KJX-J94YW-TQVFB-DG9YT-724CC", GVLK_WINDOWS),
    WindowsServer2004Datacenter = "windows-server-2004-datacenter":
        product(V::WindowsServer2004, E::Datacenter, "Datacenter", "Windows Server, version 2004 Datacenter", "Windows Server, version 2004 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2021, 12, 14)
            .gvlk("6NMRW-2C8FM-D24W7-TQWMY-CWH2D", GVLK_WINDOWS),

    WindowsServer20h2Standard = "windows-server-20h2-standard":
        product(V::WindowsServer20h2, E::Standard, "Standard", "Windows Server, version 20H2 Standard", "Windows Server, version 20H2 Standard", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerStandardACor").until(2022, 8, 9)
            .gvlk("N2KJX-J94YW-TQVFB-DG9YT-724CC", GVLK_WINDOWS),
    WindowsServer20h2Datacenter = "windows-server-20h2-datacenter":
        product(V::WindowsServer20h2, E::Datacenter, "Datacenter", "Windows Server, version 20H2 Datacenter", "Windows Server, version 20H2 Datacenter", &[S::MsLifecycleWindowsServer])
            .on(X64).volume(Kms).edition_id("ServerDatacenterACor").until(2022, 8, 9)
            .gvlk("6NMRW-2C8FM-D24W7-TQWMY-CWH2D", GVLK_WINDOWS),

    SmallBusinessServer2003Standard = "small-business-server-2003-standard":
        product(V::SmallBusinessServer2003, E::Standard, "Standard", "Windows Small Business Server 2003 Standard", "Windows Small Business Server 2003 Standard", &[S::MsSbs]),
    SmallBusinessServer2003Premium = "small-business-server-2003-premium":
        product(V::SmallBusinessServer2003, E::Premium, "Premium", "Windows Small Business Server 2003 Premium", "Windows Small Business Server 2003 Premium", &[S::MsSbs]),

    SmallBusinessServer2003R2Standard = "small-business-server-2003-r2-standard":
        product(V::SmallBusinessServer2003R2, E::Standard, "Standard", "Windows Small Business Server 2003 R2 Standard", "Windows Small Business Server 2003 R2 Standard", &[S::MsSbs]),
    SmallBusinessServer2003R2Premium = "small-business-server-2003-r2-premium":
        product(V::SmallBusinessServer2003R2, E::Premium, "Premium", "Windows Small Business Server 2003 R2 Premium", "Windows Small Business Server 2003 R2 Premium", &[S::MsSbs]),

    SmallBusinessServer2008Standard = "small-business-server-2008-standard":
        product(V::SmallBusinessServer2008, E::Standard, "Standard", "Windows Small Business Server 2008 Standard", "Windows Small Business Server 2008 Standard", &[S::MsLifecycleWindowsSmallBusinessServer2008])
            .on(X64).volume(Mak).edition_id("ServerSBSStandard").until(2020, 1, 14),
    SmallBusinessServer2008Premium = "small-business-server-2008-premium":
        product(V::SmallBusinessServer2008, E::Premium, "Premium", "Windows Small Business Server 2008 Premium", "Windows Small Business Server 2008 Premium", &[S::MsLifecycleWindowsSmallBusinessServer2008])
            .on(X64).volume(Mak).edition_id("ServerSBSPremium").until(2020, 1, 14),

    SmallBusinessServer2011Standard = "small-business-server-2011-standard":
        product(V::SmallBusinessServer2011, E::Standard, "Standard", "Windows Small Business Server 2011 Standard", "Windows Small Business Server 2011 Standard", &[S::MsLifecycleWindowsSmallBusinessServer2011])
            .on(X64).volume(Mak).edition_id("ServerSBSStandard").until(2020, 1, 14),
    SmallBusinessServer2011Essentials = "small-business-server-2011-essentials":
        product(V::SmallBusinessServer2011, E::Essentials, "Essentials", "Windows Small Business Server 2011 Essentials", "Windows Small Business Server 2011 Essentials", &[S::MsLifecycleWindowsSmallBusinessServer2011])
            .on(X64).volume(Mak).edition_id("ServerSolution").until(2020, 1, 14),
    SmallBusinessServer2011PremiumAddOn = "small-business-server-2011-premium-add-on":
        product(V::SmallBusinessServer2011, E::PremiumAddOn, "Premium Add-On", "Windows Small Business Server 2011 Premium Add-On", "Windows Small Business Server 2011 Premium Add-On", &[S::MsLifecycleWindowsSmallBusinessServer2011])
            .on(X64).volume(Mak).until(2020, 1, 14),

    MultipointServer2010Standard = "multipoint-server-2010-standard":
        product(V::MultipointServer2010, E::Standard, "Standard", "Windows MultiPoint Server 2010 Standard", "Windows MultiPoint Server 2010 Standard", &[S::MsLifecycleWindowsMultipointServer2010])
            .on(X64).volume(Mak).until(2020, 7, 14),
    MultipointServer2010Academic = "multipoint-server-2010-academic":
        product(V::MultipointServer2010, E::Academic, "Academic", "Windows MultiPoint Server 2010 Academic", "Windows MultiPoint Server 2010 Éducation", &[S::MsLifecycleWindowsMultipointServer2010])
            .on(X64).volume(Mak).until(2020, 7, 14),

    MultipointServer2011Standard = "multipoint-server-2011-standard":
        product(V::MultipointServer2011, E::Standard, "Standard", "Windows MultiPoint Server 2011 Standard", "Windows MultiPoint Server 2011 Standard", &[S::MsLifecycleWindowsMultipointServer2011])
            .on(X64).volume(Mak).until(2021, 7, 13),
    MultipointServer2011Premium = "multipoint-server-2011-premium":
        product(V::MultipointServer2011, E::Premium, "Premium", "Windows MultiPoint Server 2011 Premium", "Windows MultiPoint Server 2011 Premium", &[S::MsLifecycleWindowsMultipointServer2011])
            .on(X64).volume(Mak).until(2021, 7, 13),

    AzureLocal = "azure-local":
        product(V::AzureLocal, E::AzureLocal, "Azure Local", "Azure Local", "Azure Local", &[S::MsAzureLocalVmActivate])
            .edition_id("ServerAzureStackHCICor"),

    SqlServer = "sql-server":
        product(V::SqlServer, E::SqlServer, "SQL Server", "SQL Server", "SQL Server", &[S::MsKeysVl]),

    Office2003Standard = "office-2003-standard":
        product(V::Office2003, E::Standard, "Standard", "Office Standard Edition 2003", "Office Standard 2003", &[S::MsLifecycleMicrosoftOffice2003])
            .on(X86).volume(Vlk).until(2014, 4, 8),
    Office2003ProfessionalEnterprise = "office-2003-professional-enterprise":
        product(V::Office2003, E::ProfessionalPlus, "Professional Enterprise", "Office Professional Enterprise Edition 2003", "Office Professionnel Entreprise 2003", &[S::MsLifecycleMicrosoftOffice2003])
            .on(X86).volume(Vlk).until(2014, 4, 8),
    Office2003ProfessionalEdition = "office-2003-professional-edition":
        product(V::Office2003, E::Professional, "Professional", "Office Professional Edition 2003", "Office Professionnel 2003", &[S::Npi]),
    Office2003SmallBusiness = "office-2003-small-business":
        product(V::Office2003, E::SmallBusiness, "Small Business", "Office Small Business Edition 2003", "Office Petite Entreprise 2003", &[S::Npi]),
    Office2003Basic = "office-2003-basic":
        product(V::Office2003, E::Basic, "Basic", "Office Basic Edition 2003", "Office Basic 2003", &[S::Npi]),
    Office2003StudentAndTeacher = "office-2003-student-and-teacher":
        product(V::Office2003, E::HomeAndStudent, "Student and Teacher", "Office Student and Teacher Edition 2003", "Office Étudiant et Enseignant 2003", &[S::Npi]),

    Office2007Standard = "office-2007-standard":
        product(V::Office2007, E::Standard, "Standard", "Office Standard 2007", "Office Standard 2007", &[S::MsLifecycleMicrosoftOffice2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),
    Office2007ProfessionalPlus = "office-2007-professional-plus":
        product(V::Office2007, E::ProfessionalPlus, "Professional Plus", "Office Professional Plus 2007", "Office Professionnel Plus 2007", &[S::MsLifecycleMicrosoftOffice2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),
    Office2007Enterprise = "office-2007-enterprise":
        product(V::Office2007, E::Enterprise, "Enterprise", "Office Enterprise 2007", "Office Entreprise 2007", &[S::MsLifecycleMicrosoftOffice2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),
    Office2007Professional = "office-2007-professional":
        product(V::Office2007, E::Professional, "Professional", "Office Professional 2007", "Office Professionnel 2007", &[S::Npi]),
    Office2007SmallBusiness = "office-2007-small-business":
        product(V::Office2007, E::SmallBusiness, "Small Business", "Office Small Business 2007", "Office Petite Entreprise 2007", &[S::Npi]),
    Office2007Basic = "office-2007-basic":
        product(V::Office2007, E::Basic, "Basic", "Office Basic 2007", "Office Basic 2007", &[S::Npi]),
    Office2007Ultimate = "office-2007-ultimate":
        product(V::Office2007, E::Ultimate, "Ultimate", "Office Ultimate 2007", "Office Intégrale 2007", &[S::Npi]),
    Office2007HomeAndStudent = "office-2007-home-and-student":
        product(V::Office2007, E::HomeAndStudent, "Home and Student", "Office Home and Student 2007", "Office Famille et Étudiant 2007", &[S::Npi]),

    Office2010ProfessionalPlus = "office-2010-professional-plus":
        product(V::Office2010, E::ProfessionalPlus, "Professional Plus", "Office Professional Plus 2010", "Office Professionnel Plus 2010", &[S::MsLifecycleMicrosoftOffice2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("VYBBJ-TRJPB-QFQRF-QFT4D-H3GVB", GVLK_OFFICE_2010),
    Office2010Standard = "office-2010-standard":
        product(V::Office2010, E::Standard, "Standard", "Office Standard 2010", "Office Standard 2010", &[S::MsLifecycleMicrosoftOffice2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("V7QKV-4XVVR-XYV4D-F7DFM-8R6BM", GVLK_OFFICE_2010),
    Office2010HomeAndStudent = "office-2010-home-and-student":
        product(V::Office2010, E::HomeAndStudent, "Home and Student", "Office Home and Student 2010", "Office Famille et Étudiant 2010", &[S::Npi]),
    Office2010HomeAndBusiness = "office-2010-home-and-business":
        product(V::Office2010, E::HomeAndBusiness, "Home and Business", "Office Home and Business 2010", "Office Famille et Petite Entreprise 2010", &[S::Npi]),
    Office2010Professional = "office-2010-professional":
        product(V::Office2010, E::Professional, "Professional", "Office Professional 2010", "Office Professionnel 2010", &[S::Npi]),

    Office2013ProfessionalPlus = "office-2013-professional-plus":
        product(V::Office2013, E::ProfessionalPlus, "Professional Plus", "Office Professional Plus 2013", "Office Professionnel Plus 2013", &[S::MsLifecycleMicrosoftOffice2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("YC7DK-G2NP3-2QQC3-J6H88-GVGXT", GVLK_OFFICE_2013),
    Office2013Standard = "office-2013-standard":
        product(V::Office2013, E::Standard, "Standard", "Office Standard 2013", "Office Standard 2013", &[S::MsLifecycleMicrosoftOffice2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("KBKQT-2NMXY-JJWGP-M62JB-92CD4", GVLK_OFFICE_2013),
    Office2013HomeAndStudent = "office-2013-home-and-student":
        product(V::Office2013, E::HomeAndStudent, "Home and Student", "Office Home and Student 2013", "Office Famille et Étudiant 2013", &[S::Npi])
            .odt_id("HomeStudentRetail"),
    Office2013HomeAndBusiness = "office-2013-home-and-business":
        product(V::Office2013, E::HomeAndBusiness, "Home and Business", "Office Home and Business 2013", "Office Famille et Petite Entreprise 2013", &[S::Npi])
            .odt_id("HomeBusinessRetail"),
    Office2013Professional = "office-2013-professional":
        product(V::Office2013, E::Professional, "Professional", "Office Professional 2013", "Office Professionnel 2013", &[S::Npi])
            .odt_id("ProfessionalRetail"),

    Office2016ProfessionalPlus = "office-2016-professional-plus":
        product(V::Office2016, E::ProfessionalPlus, "Professional Plus", "Office Professional Plus 2016", "Office Professionnel Plus 2016", &[S::MsLifecycleMicrosoftOffice2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("XQNVK-8JYDB-WJ9W3-YJ8YR-WFG99", GVLK_OFFICE),
    Office2016Standard = "office-2016-standard":
        product(V::Office2016, E::Standard, "Standard", "Office Standard 2016", "Office Standard 2016", &[S::MsLifecycleMicrosoftOffice2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("JNRGM-WHDWX-FJJG3-K47QV-DRTFM", GVLK_OFFICE),
    Office2016HomeAndStudent = "office-2016-home-and-student":
        product(V::Office2016, E::HomeAndStudent, "Home and Student", "Office Home and Student 2016", "Office Famille et Étudiant 2016", &[S::Npi])
            .odt_id("HomeStudentRetail"),
    Office2016HomeAndBusiness = "office-2016-home-and-business":
        product(V::Office2016, E::HomeAndBusiness, "Home and Business", "Office Home and Business 2016", "Office Famille et Petite Entreprise 2016", &[S::Npi])
            .odt_id("HomeBusinessRetail"),
    Office2016Professional = "office-2016-professional":
        product(V::Office2016, E::Professional, "Professional", "Office Professional 2016", "Office Professionnel 2016", &[S::Npi])
            .odt_id("ProfessionalRetail"),

    Office2019ProfessionalPlus = "office-2019-professional-plus":
        product(V::Office2019, E::ProfessionalPlus, "Professional Plus", "Office Professional Plus 2019", "Office Professionnel Plus 2019", &[S::MsLifecycleMicrosoftOffice2019])
            .on(X86_X64).volume(Kms).odt_id("ProPlus2019Volume").until(2025, 10, 14)
            .gvlk("NMMKJ-6RK4F-KMJVX-8D9MJ-6MWKP", GVLK_OFFICE),
    Office2019Standard = "office-2019-standard":
        product(V::Office2019, E::Standard, "Standard", "Office Standard 2019", "Office Standard 2019", &[S::MsLifecycleMicrosoftOffice2019])
            .on(X86_X64).volume(Kms).odt_id("Standard2019Volume").until(2025, 10, 14)
            .gvlk("6NWWJ-YQWMR-QKGCB-6TMB3-9D9HK", GVLK_OFFICE),
    Office2019HomeAndStudent = "office-2019-home-and-student":
        product(V::Office2019, E::HomeAndStudent, "Home and Student", "Office Home and Student 2019", "Office Famille et Étudiant 2019", &[S::Npi])
            .odt_id("HomeStudent2019Retail"),
    Office2019HomeAndBusiness = "office-2019-home-and-business":
        product(V::Office2019, E::HomeAndBusiness, "Home and Business", "Office Home and Business 2019", "Office Famille et Petite Entreprise 2019", &[S::Npi])
            .odt_id("HomeBusiness2019Retail"),
    Office2019Professional = "office-2019-professional":
        product(V::Office2019, E::Professional, "Professional", "Office Professional 2019", "Office Professionnel 2019", &[S::Npi])
            .odt_id("Professional2019Retail"),

    OfficeLtsc2021ProfessionalPlus = "office-ltsc-2021-professional-plus":
        product(V::OfficeLtsc2021, E::ProfessionalPlus, "Professional Plus", "Office LTSC Professional Plus 2021", "Office LTSC Professionnel Plus 2021", &[S::MsLifecycleOfficeLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("ProPlus2021Volume").until(2026, 10, 13)
            .gvlk("FXYTK-NJJ8C-GB6DW-3DYQT-6F7TH", GVLK_OFFICE),
    OfficeLtsc2021Standard = "office-ltsc-2021-standard":
        product(V::OfficeLtsc2021, E::Standard, "Standard", "Office LTSC Standard 2021", "Office LTSC Standard 2021", &[S::MsLifecycleOfficeLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("Standard2021Volume").until(2026, 10, 13)
            .gvlk("KDX7X-BNVR8-TXXGX-4Q7Y8-78VT3", GVLK_OFFICE),

    OfficeLtsc2024ProfessionalPlus = "office-ltsc-2024-professional-plus":
        product(V::OfficeLtsc2024, E::ProfessionalPlus, "Professional Plus", "Office LTSC Professional Plus 2024", "Office LTSC Professionnel Plus 2024", &[S::MsLifecycleOfficeLtsc2024, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("ProPlus2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("XJ2XN-FW8RK-P4HMP-DKDBV-GCVGB", GVLK_OFFICE),
    OfficeLtsc2024Standard = "office-ltsc-2024-standard":
        product(V::OfficeLtsc2024, E::Standard, "Standard", "Office LTSC Standard 2024", "Office LTSC Standard 2024", &[S::MsLifecycleOfficeLtsc2024, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("Standard2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("V28N4-JG22K-W66P8-VTMGK-H6HGR", GVLK_OFFICE),

    Office2021HomeAndStudent = "office-2021-home-and-student":
        product(V::Office2021, E::HomeAndStudent, "Home and Student", "Office Home and Student 2021", "Office Famille et Étudiant 2021", &[S::Npi])
            .odt_id("HomeStudent2021Retail"),
    Office2021HomeAndBusiness = "office-2021-home-and-business":
        product(V::Office2021, E::HomeAndBusiness, "Home and Business", "Office Home and Business 2021", "Office Famille et Petite Entreprise 2021", &[S::Npi])
            .odt_id("HomeBusiness2021Retail"),
    Office2021Professional = "office-2021-professional":
        product(V::Office2021, E::Professional, "Professional", "Office Professional 2021", "Office Professionnel 2021", &[S::Npi])
            .odt_id("Professional2021Retail"),

    Office2024Home = "office-2024-home":
        product(V::Office2024, E::Home, "Home", "Office Home 2024", "Office Famille 2024", &[S::Npi])
            .odt_id("Home2024Retail"),
    Office2024HomeAndBusiness = "office-2024-home-and-business":
        product(V::Office2024, E::HomeAndBusiness, "Home and Business", "Office Home and Business 2024", "Office Famille et Petite Entreprise 2024", &[S::Npi])
            .odt_id("HomeBusiness2024Retail"),

    OfficeLtsc2021ProfessionalPlusPreview = "office-ltsc-2021-professional-plus-preview":
        product(V::OfficeLtsc2021Preview, E::ProfessionalPlus, "Professional Plus", "Office LTSC Professional Plus 2021 Preview", "Office LTSC Professional Plus 2021 Preview", &[S::MsOffice2021Preview, S::EndoflifeOffice])
            .on(X86_X64).volume(Kms).odt_id("ProPlus2021Volume").notes(&[N::PreviewEnded])
            .gvlk_withdrawn("HFPBN-RYGG8-HQWCW-26CH6-PDPVF", &[S::MsOffice2021Preview]),

    OfficeLtsc2024ProfessionalPlusPreview = "office-ltsc-2024-professional-plus-preview":
        product(V::OfficeLtsc2024Preview, E::ProfessionalPlus, "Professional Plus", "Office LTSC Professional Plus 2024 Preview", "Office LTSC Professional Plus 2024 Preview", &[S::MsOffice2024Preview, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("ProPlus2024Volume").notes(&[N::PreviewEnded, N::Arm64OnWindows11])
            .gvlk_withdrawn("2TDPW-NDQ7G-FMG99-DXQ7M-TX3T2", &[S::MsOffice2024Preview]),

    Project2003Professional = "project-2003-professional":
        product(V::Project2003, E::Professional, "Professional", "Project Professional 2003", "Project Professionnel 2003", &[S::MsLifecycleMicrosoftOfficeProject2003])
            .on(X86).volume(Vlk).until(2014, 4, 8),
    Project2003Standard = "project-2003-standard":
        product(V::Project2003, E::Standard, "Standard", "Project Standard 2003", "Project Standard 2003", &[S::MsLifecycleMicrosoftOfficeProject2003])
            .on(X86).volume(Vlk).until(2014, 4, 8),

    Project2007Professional = "project-2007-professional":
        product(V::Project2007, E::Professional, "Professional", "Project Professional 2007", "Project Professionnel 2007", &[S::MsLifecycleMicrosoftOfficeProject2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),
    Project2007Standard = "project-2007-standard":
        product(V::Project2007, E::Standard, "Standard", "Project Standard 2007", "Project Standard 2007", &[S::MsLifecycleMicrosoftOfficeProject2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),

    Project2010Professional = "project-2010-professional":
        product(V::Project2010, E::Professional, "Professional", "Project Professional 2010", "Project Professionnel 2010", &[S::MsLifecycleProject2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("YGX6F-PGV49-PGW3J-9BTGG-VHKC6", GVLK_OFFICE_2010),
    Project2010Standard = "project-2010-standard":
        product(V::Project2010, E::Standard, "Standard", "Project Standard 2010", "Project Standard 2010", &[S::MsLifecycleProject2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("4HP3K-88W3F-W2K3D-6677X-F9PGB", GVLK_OFFICE_2010),

    Project2013Professional = "project-2013-professional":
        product(V::Project2013, E::Professional, "Professional", "Project Professional 2013", "Project Professionnel 2013", &[S::MsLifecycleProject2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("FN8TT-7WMH6-2D4X9-M337T-2342K", GVLK_OFFICE_2013),
    Project2013Standard = "project-2013-standard":
        product(V::Project2013, E::Standard, "Standard", "Project Standard 2013", "Project Standard 2013", &[S::MsLifecycleProject2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("6NTH3-CW976-3G3Y2-JK3TX-8QHTT", GVLK_OFFICE_2013),

    Project2016Professional = "project-2016-professional":
        product(V::Project2016, E::Professional, "Professional", "Project Professional 2016", "Project Professionnel 2016", &[S::MsLifecycleProject2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("YG9NW-3K39V-2T3HJ-93F3Q-G83KT", GVLK_OFFICE),
    Project2016Standard = "project-2016-standard":
        product(V::Project2016, E::Standard, "Standard", "Project Standard 2016", "Project Standard 2016", &[S::MsLifecycleProject2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("GNFHQ-F6YQM-KQDGJ-327XX-KQBVC", GVLK_OFFICE),
    Project2016ProfessionalClickToRun = "project-2016-professional-click-to-run":
        product(V::Project2016, E::ProfessionalClickToRun, "Professional", "Project Professional 2016 (volume Click-to-Run)", "Project Professionnel 2016 (Démarrer en un clic, licence en volume)", &[S::MsLifecycleProject2016])
            .on(X86_X64).volume(Kms).odt_id("ProjectProXVolume").until(2025, 10, 14)
            .gvlk("WGT24-HCNMF-FQ7XH-6M8K7-DRTW9", &[S::MsOdtVisio2016]),
    Project2016StandardClickToRun = "project-2016-standard-click-to-run":
        product(V::Project2016, E::StandardClickToRun, "Standard", "Project Standard 2016 (volume Click-to-Run)", "Project Standard 2016 (Démarrer en un clic, licence en volume)", &[S::MsLifecycleProject2016])
            .on(X86_X64).volume(Kms).odt_id("ProjectStdXVolume").until(2025, 10, 14)
            .gvlk("D8NRQ-JTYM3-7J2DX-646CT-6836M", &[S::MsOdtVisio2016]),

    Project2019Professional = "project-2019-professional":
        product(V::Project2019, E::Professional, "Professional", "Project Professional 2019", "Project Professionnel 2019", &[S::MsLifecycleProject2019])
            .on(X86_X64).volume(Kms).odt_id("ProjectPro2019Volume").until(2025, 10, 14)
            .gvlk("B4NPR-3FKK7-T2MBV-FRQ4W-PKD2B", GVLK_OFFICE),
    Project2019Standard = "project-2019-standard":
        product(V::Project2019, E::Standard, "Standard", "Project Standard 2019", "Project Standard 2019", &[S::MsLifecycleProject2019])
            .on(X86_X64).volume(Kms).odt_id("ProjectStd2019Volume").until(2025, 10, 14)
            .gvlk("C4F7P-NCP8C-6CQPT-MQHV9-JXD2M", GVLK_OFFICE),

    Project2021Professional = "project-2021-professional":
        product(V::Project2021, E::Professional, "Professional", "Project Professional 2021", "Project Professionnel 2021", &[S::MsLifecycleProject2021Ltsc])
            .on(X86_X64).volume(Kms).odt_id("ProjectPro2021Volume").until(2026, 10, 13)
            .gvlk("FTNWT-C6WBT-8HMGF-K9PRX-QV9H8", GVLK_OFFICE),
    Project2021Standard = "project-2021-standard":
        product(V::Project2021, E::Standard, "Standard", "Project Standard 2021", "Project Standard 2021", &[S::MsLifecycleProject2021Ltsc])
            .on(X86_X64).volume(Kms).odt_id("ProjectStd2021Volume").until(2026, 10, 13)
            .gvlk("J2JDC-NJCYY-9RGQ4-YXWMH-T3D4T", GVLK_OFFICE),

    Project2024Professional = "project-2024-professional":
        product(V::Project2024, E::Professional, "Professional", "Project Professional 2024", "Project Professionnel 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("ProjectPro2024Volume").notes(&[N::Arm64OnWindows11])
            .gvlk("FQQ23-N4YCY-73HQ3-FM9WC-76HF4", GVLK_OFFICE),
    Project2024Standard = "project-2024-standard":
        product(V::Project2024, E::Standard, "Standard", "Project Standard 2024", "Project Standard 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("ProjectStd2024Volume").notes(&[N::Arm64OnWindows11])
            .gvlk("PD3TT-NTHQQ-VC7CY-MFXK3-G87F8", GVLK_OFFICE),

    Project2021ProfessionalPreview = "project-2021-professional-preview":
        product(V::Project2021Preview, E::Professional, "Professional", "Project Professional 2021 Preview", "Project Professional 2021 Preview", &[S::MsOffice2021Preview, S::EndoflifeOffice])
            .on(X86_X64).volume(Kms).odt_id("ProjectPro2021Volume").notes(&[N::PreviewEnded])
            .gvlk_withdrawn("WDNBY-PCYFY-9WP6G-BXVXM-92HDV", &[S::MsOffice2021Preview]),

    Project2024ProfessionalPreview = "project-2024-professional-preview":
        product(V::Project2024Preview, E::Professional, "Professional", "Project Professional 2024 Preview", "Project Professional 2024 Preview", &[S::MsOffice2024Preview, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("ProjectPro2024Volume").notes(&[N::PreviewEnded, N::Arm64OnWindows11])
            .gvlk_withdrawn("D9GTG-NP7DV-T6JP3-B6B62-JB89R", &[S::MsOffice2024Preview]),

    Visio2003Professional = "visio-2003-professional":
        product(V::Visio2003, E::Professional, "Professional", "Visio Professional 2003", "Visio Professionnel 2003", &[S::MsLifecycleVisio2003])
            .on(X86).volume(Vlk).until(2014, 4, 8),
    Visio2003Standard = "visio-2003-standard":
        product(V::Visio2003, E::Standard, "Standard", "Visio Standard 2003", "Visio Standard 2003", &[S::MsLifecycleVisio2003])
            .on(X86).volume(Vlk).until(2014, 4, 8),

    Visio2007Professional = "visio-2007-professional":
        product(V::Visio2007, E::Professional, "Professional", "Visio Professional 2007", "Visio Professionnel 2007", &[S::MsLifecycleVisio2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),
    Visio2007Standard = "visio-2007-standard":
        product(V::Visio2007, E::Standard, "Standard", "Visio Standard 2007", "Visio Standard 2007", &[S::MsLifecycleVisio2007])
            .on(X86).volume(Vlk).until(2017, 10, 10),

    Visio2010Professional = "visio-2010-professional":
        product(V::Visio2010, E::Professional, "Professional", "Visio Professional 2010", "Visio Professionnel 2010", &[S::MsLifecycleVisio2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("7MCW8-VRQVK-G677T-PDJCM-Q8TCP", GVLK_OFFICE_2010),
    Visio2010Standard = "visio-2010-standard":
        product(V::Visio2010, E::Standard, "Standard", "Visio Standard 2010", "Visio Standard 2010", &[S::MsLifecycleVisio2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("767HD-QGMWX-8QTDB-9G3R2-KHFGJ", GVLK_OFFICE_2010),
    Visio2010Premium = "visio-2010-premium":
        product(V::Visio2010, E::Premium, "Premium", "Visio Premium 2010", "Visio Premium 2010", &[S::MsLifecycleVisio2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("D9DWC-HPYVV-JGF4P-BTWQB-WX8BJ", GVLK_OFFICE_2010),

    Visio2013Professional = "visio-2013-professional":
        product(V::Visio2013, E::Professional, "Professional", "Visio Professional 2013", "Visio Professionnel 2013", &[S::MsLifecycleVisio2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("C2FG9-N6J68-H8BTJ-BW3QX-RM3B3", GVLK_OFFICE_2013),
    Visio2013Standard = "visio-2013-standard":
        product(V::Visio2013, E::Standard, "Standard", "Visio Standard 2013", "Visio Standard 2013", &[S::MsLifecycleVisio2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("J484Y-4NKBF-W2HMG-DBMJC-PGWR7", GVLK_OFFICE_2013),

    Visio2016Professional = "visio-2016-professional":
        product(V::Visio2016, E::Professional, "Professional", "Visio Professional 2016", "Visio Professionnel 2016", &[S::MsLifecycleVisio2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("PD3PC-RHNGV-FXJ29-8JK7D-RJRJK", GVLK_OFFICE),
    Visio2016Standard = "visio-2016-standard":
        product(V::Visio2016, E::Standard, "Standard", "Visio Standard 2016", "Visio Standard 2016", &[S::MsLifecycleVisio2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("7WHWN-4T7MP-G96JF-G33KR-W8GF4", GVLK_OFFICE),
    Visio2016ProfessionalClickToRun = "visio-2016-professional-click-to-run":
        product(V::Visio2016, E::ProfessionalClickToRun, "Professional", "Visio Professional 2016 (volume Click-to-Run)", "Visio Professionnel 2016 (Démarrer en un clic, licence en volume)", &[S::MsLifecycleVisio2016])
            .on(X86_X64).volume(Kms).odt_id("VisioProXVolume").until(2025, 10, 14)
            .gvlk("69WXN-MBYV6-22PQG-3WGHK-RM6XC", &[S::MsOdtVisio2016]),
    Visio2016StandardClickToRun = "visio-2016-standard-click-to-run":
        product(V::Visio2016, E::StandardClickToRun, "Standard", "Visio Standard 2016 (volume Click-to-Run)", "Visio Standard 2016 (Démarrer en un clic, licence en volume)", &[S::MsLifecycleVisio2016])
            .on(X86_X64).volume(Kms).odt_id("VisioStdXVolume").until(2025, 10, 14)
            .gvlk("NY48V-PPYYH-3F4PX-XJRKJ-W4423", &[S::MsOdtVisio2016]),

    Visio2019Professional = "visio-2019-professional":
        product(V::Visio2019, E::Professional, "Professional", "Visio Professional 2019", "Visio Professionnel 2019", &[S::MsLifecycleVisio2019])
            .on(X86_X64).volume(Kms).odt_id("VisioPro2019Volume").until(2025, 10, 14)
            .gvlk("9BGNQ-K37YR-RQHF2-38RQ3-7VCBB", GVLK_OFFICE),
    Visio2019Standard = "visio-2019-standard":
        product(V::Visio2019, E::Standard, "Standard", "Visio Standard 2019", "Visio Standard 2019", &[S::MsLifecycleVisio2019])
            .on(X86_X64).volume(Kms).odt_id("VisioStd2019Volume").until(2025, 10, 14)
            .gvlk("7TQNQ-K3YQQ-3PFH7-CCPPM-X4VQ2", GVLK_OFFICE),

    VisioLtsc2021Professional = "visio-ltsc-2021-professional":
        product(V::VisioLtsc2021, E::Professional, "Professional", "Visio LTSC Professional 2021", "Visio LTSC Professionnel 2021", &[S::MsLifecycleVisioLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("VisioPro2021Volume").until(2026, 10, 13)
            .gvlk("KNH8D-FGHT4-T8RK3-CTDYJ-K2HT4", GVLK_OFFICE),
    VisioLtsc2021Standard = "visio-ltsc-2021-standard":
        product(V::VisioLtsc2021, E::Standard, "Standard", "Visio LTSC Standard 2021", "Visio LTSC Standard 2021", &[S::MsLifecycleVisioLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("VisioStd2021Volume").until(2026, 10, 13)
            .gvlk("MJVNY-BYWPY-CWV6J-2RKRT-4M8QG", GVLK_OFFICE),

    VisioLtsc2024Professional = "visio-ltsc-2024-professional":
        product(V::VisioLtsc2024, E::Professional, "Professional", "Visio LTSC Professional 2024", "Visio LTSC Professionnel 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("VisioPro2024Volume").notes(&[N::Arm64OnWindows11])
            .gvlk("B7TN8-FJ8V3-7QYCP-HQPMV-YY89G", GVLK_OFFICE),
    VisioLtsc2024Standard = "visio-ltsc-2024-standard":
        product(V::VisioLtsc2024, E::Standard, "Standard", "Visio LTSC Standard 2024", "Visio LTSC Standard 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("VisioStd2024Volume").notes(&[N::Arm64OnWindows11])
            .gvlk("JMMVY-XFNQC-KK4HK-9H7R3-WQQTV", GVLK_OFFICE),

    Visio2021ProfessionalPreview = "visio-2021-professional-preview":
        product(V::Visio2021Preview, E::Professional, "Professional", "Visio Professional 2021 Preview", "Visio Professional 2021 Preview", &[S::MsOffice2021Preview, S::EndoflifeOffice])
            .on(X86_X64).volume(Kms).odt_id("VisioPro2021Volume").notes(&[N::PreviewEnded])
            .gvlk_withdrawn("2XYX7-NXXBK-9CK7W-K2TKW-JFJ7G", &[S::MsOffice2021Preview]),

    Visio2024ProfessionalPreview = "visio-2024-professional-preview":
        product(V::Visio2024Preview, E::Professional, "Professional", "Visio Professional 2024 Preview", "Visio Professional 2024 Preview", &[S::MsOffice2024Preview, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("VisioPro2024Volume").notes(&[N::PreviewEnded, N::Arm64OnWindows11])
            .gvlk_withdrawn("YW66X-NH62M-G6YFP-B7KCT-WXGKQ", &[S::MsOffice2024Preview]),

    Access2010 = "access-2010":
        product(V::Office2010, E::Access, "Access", "Access 2010", "Access 2010", &[S::MsLifecycleAccess2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("V7Y44-9T38C-R2VJK-666HK-T7DDX", GVLK_OFFICE_2010),
    Excel2010 = "excel-2010":
        product(V::Office2010, E::Excel, "Excel", "Excel 2010", "Excel 2010", &[S::MsLifecycleExcel2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("H62QG-HXVKF-PP4HP-66KMR-CW9BM", GVLK_OFFICE_2010),
    SharepointWorkspace2010 = "sharepoint-workspace-2010":
        product(V::Office2010, E::SharePointWorkspace, "SharePoint Workspace", "SharePoint Workspace 2010", "SharePoint Workspace 2010", &[S::MsLifecycleMicrosoftOffice2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("QYYW6-QP4CB-MBV6G-HYMCJ-4T3J4", GVLK_OFFICE_2010),
    Infopath2010 = "infopath-2010":
        product(V::Office2010, E::InfoPath, "InfoPath", "InfoPath 2010", "InfoPath 2010", &[S::MsLifecycleInfopath2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("K96W8-67RPQ-62T9Y-J8FQJ-BT37T", GVLK_OFFICE_2010),
    Onenote2010 = "onenote-2010":
        product(V::Office2010, E::OneNote, "OneNote", "OneNote 2010", "OneNote 2010", &[S::MsLifecycleMicrosoftOnenote2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("Q4Y4M-RHWJM-PY37F-MTKWH-D3XHX", GVLK_OFFICE_2010),
    Outlook2010 = "outlook-2010":
        product(V::Office2010, E::Outlook, "Outlook", "Outlook 2010", "Outlook 2010", &[S::MsLifecycleOutlook2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("7YDC2-CWM8M-RRTJC-8MDVC-X3DWQ", GVLK_OFFICE_2010),
    Powerpoint2010 = "powerpoint-2010":
        product(V::Office2010, E::PowerPoint, "PowerPoint", "PowerPoint 2010", "PowerPoint 2010", &[S::MsLifecycleMicrosoftPowerpoint2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("RC8FX-88JRY-3PF7C-X8P67-P4VTT", GVLK_OFFICE_2010),
    Publisher2010 = "publisher-2010":
        product(V::Office2010, E::Publisher, "Publisher", "Publisher 2010", "Publisher 2010", &[S::MsLifecyclePublisher2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("BFK7F-9MYHM-V68C7-DRQ66-83YTP", GVLK_OFFICE_2010),
    Word2010 = "word-2010":
        product(V::Office2010, E::Word, "Word", "Word 2010", "Word 2010", &[S::MsLifecycleMicrosoftWord2010])
            .on(X86_X64).volume(Kms).until(2020, 10, 13)
            .gvlk("HVHB3-C6FV7-KQX9W-YQG79-CRY7T", GVLK_OFFICE_2010),

    Access2013 = "access-2013":
        product(V::Office2013, E::Access, "Access", "Access 2013", "Access 2013", &[S::MsLifecycleAccess2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("NG2JY-H4JBT-HQXYP-78QH9-4JM2D", GVLK_OFFICE_2013),
    Excel2013 = "excel-2013":
        product(V::Office2013, E::Excel, "Excel", "Excel 2013", "Excel 2013", &[S::MsLifecycleExcel2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("VGPNG-Y7HQW-9RHP7-TKPV3-BG7GB", GVLK_OFFICE_2013),
    Infopath2013 = "infopath-2013":
        product(V::Office2013, E::InfoPath, "InfoPath", "InfoPath 2013", "InfoPath 2013", &[S::MsLifecycleInfopath2013])
            .on(X86_X64).volume(Kms).until(2026, 7, 14)
            .gvlk("DKT8B-N7VXH-D963P-Q4PHY-F8894", GVLK_OFFICE_2013),
    Lync2013 = "lync-2013":
        product(V::Office2013, E::Lync, "Lync", "Lync 2013", "Lync 2013", &[S::MsLifecycleMicrosoftLync2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("2MG3G-3BNTT-3MFW9-KDQW3-TCK7R", &[S::MsGvlkOffice2013]),
    Onenote2013 = "onenote-2013":
        product(V::Office2013, E::OneNote, "OneNote", "OneNote 2013", "OneNote 2013", &[S::MsLifecycleMicrosoftOnenote2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("TGN6P-8MMBC-37P2F-XHXXK-P34VW", GVLK_OFFICE_2013),
    Outlook2013 = "outlook-2013":
        product(V::Office2013, E::Outlook, "Outlook", "Outlook 2013", "Outlook 2013", &[S::MsLifecycleOutlook2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("QPN8Q-BJBTJ-334K3-93TGY-2PMBT", GVLK_OFFICE_2013),
    Powerpoint2013 = "powerpoint-2013":
        product(V::Office2013, E::PowerPoint, "PowerPoint", "PowerPoint 2013", "PowerPoint 2013", &[S::MsLifecyclePowerpoint2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("4NT99-8RJFH-Q2VDH-KYG2C-4RD4F", GVLK_OFFICE_2013),
    Publisher2013 = "publisher-2013":
        product(V::Office2013, E::Publisher, "Publisher", "Publisher 2013", "Publisher 2013", &[S::MsLifecyclePublisher2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("PN2WF-29XG2-T9HJ7-JQPJR-FCXK4", GVLK_OFFICE_2013),
    Word2013 = "word-2013":
        product(V::Office2013, E::Word, "Word", "Word 2013", "Word 2013", &[S::MsLifecycleWord2013])
            .on(X86_X64).volume(Kms).until(2023, 4, 11)
            .gvlk("6Q7VD-NX8JD-WJ2VH-88V73-4GBJ7", GVLK_OFFICE_2013),

    Access2016 = "access-2016":
        product(V::Office2016, E::Access, "Access", "Access 2016", "Access 2016", &[S::MsLifecycleAccess2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("GNH9Y-D2J4T-FJHGG-QRVH7-QPFDW", GVLK_OFFICE),
    Excel2016 = "excel-2016":
        product(V::Office2016, E::Excel, "Excel", "Excel 2016", "Excel 2016", &[S::MsLifecycleExcel2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("9C2PK-NWTVB-JMPW8-BFT28-7FTBF", GVLK_OFFICE),
    Onenote2016 = "onenote-2016":
        product(V::Office2016, E::OneNote, "OneNote", "OneNote 2016", "OneNote 2016", &[S::MsLifecycleOnenote2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("DR92N-9HTF2-97XKM-XW2WJ-XW3J6", GVLK_OFFICE),
    Outlook2016 = "outlook-2016":
        product(V::Office2016, E::Outlook, "Outlook", "Outlook 2016", "Outlook 2016", &[S::MsLifecycleOutlook2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("R69KK-NTPKF-7M3Q4-QYBHW-6MT9B", GVLK_OFFICE),
    Powerpoint2016 = "powerpoint-2016":
        product(V::Office2016, E::PowerPoint, "PowerPoint", "PowerPoint 2016", "PowerPoint 2016", &[S::MsLifecyclePowerpoint2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("J7MQP-HNJ4Y-WJ7YM-PFYGF-BY6C6", GVLK_OFFICE),
    Publisher2016 = "publisher-2016":
        product(V::Office2016, E::Publisher, "Publisher", "Publisher 2016", "Publisher 2016", &[S::MsLifecyclePublisher2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("F47MM-N3XJP-TQXJ9-BP99D-8K837", GVLK_OFFICE),
    SkypeForBusiness2016 = "skype-for-business-2016":
        product(V::Office2016, E::SkypeForBusiness, "Skype for Business", "Skype for Business 2016", "Skype Entreprise 2016", &[S::MsLifecycleSkypeForBusiness2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("869NQ-FJ69K-466HW-QYCP2-DDBV6", GVLK_OFFICE),
    Word2016 = "word-2016":
        product(V::Office2016, E::Word, "Word", "Word 2016", "Word 2016", &[S::MsLifecycleWord2016])
            .on(X86_X64).volume(Kms).until(2025, 10, 14)
            .gvlk("WXY84-JN2Q9-RBCCQ-3Q3J3-3PFJ6", GVLK_OFFICE),

    Access2019 = "access-2019":
        product(V::Office2019, E::Access, "Access", "Access 2019", "Access 2019", &[S::MsLifecycleAccess2019])
            .on(X86_X64).volume(Kms).odt_id("Access2019Volume").until(2025, 10, 14)
            .gvlk("9N9PT-27V4Y-VJ2PD-YXFMF-YTFQT", GVLK_OFFICE),
    Excel2019 = "excel-2019":
        product(V::Office2019, E::Excel, "Excel", "Excel 2019", "Excel 2019", &[S::MsLifecycleExcel2019])
            .on(X86_X64).volume(Kms).odt_id("Excel2019Volume").until(2025, 10, 14)
            .gvlk("TMJWT-YYNMB-3BKTF-644FC-RVXBD", GVLK_OFFICE),
    Outlook2019 = "outlook-2019":
        product(V::Office2019, E::Outlook, "Outlook", "Outlook 2019", "Outlook 2019", &[S::MsLifecycleOutlook2019])
            .on(X86_X64).volume(Kms).odt_id("Outlook2019Volume").until(2025, 10, 14)
            .gvlk("7HD7K-N4PVK-BHBCQ-YWQRW-XW4VK", GVLK_OFFICE),
    Powerpoint2019 = "powerpoint-2019":
        product(V::Office2019, E::PowerPoint, "PowerPoint", "PowerPoint 2019", "PowerPoint 2019", &[S::MsLifecyclePowerpoint2019])
            .on(X86_X64).volume(Kms).odt_id("PowerPoint2019Volume").until(2025, 10, 14)
            .gvlk("RRNCX-C64HY-W2MM7-MCH9G-TJHMQ", GVLK_OFFICE),
    Publisher2019 = "publisher-2019":
        product(V::Office2019, E::Publisher, "Publisher", "Publisher 2019", "Publisher 2019", &[S::MsLifecyclePublisher2019])
            .on(X86_X64).volume(Kms).odt_id("Publisher2019Volume").until(2025, 10, 14)
            .gvlk("G2KWX-3NW6P-PY93R-JXK2T-C9Y9V", GVLK_OFFICE),
    SkypeForBusiness2019 = "skype-for-business-2019":
        product(V::Office2019, E::SkypeForBusiness, "Skype for Business", "Skype for Business 2019", "Skype Entreprise 2019", &[S::MsLifecycleSkypeForBusiness2019])
            .on(X86_X64).volume(Kms).odt_id("SkypeforBusiness2019Volume").until(2025, 10, 14)
            .gvlk("NCJ33-JHBBY-HTK98-MYCV8-HMKHJ", GVLK_OFFICE),
    Word2019 = "word-2019":
        product(V::Office2019, E::Word, "Word", "Word 2019", "Word 2019", &[S::MsLifecycleWord2019])
            .on(X86_X64).volume(Kms).odt_id("Word2019Volume").until(2025, 10, 14)
            .gvlk("PBX3G-NWMT6-Q7XBW-PYJGG-WXD33", GVLK_OFFICE),

    AccessLtsc2021 = "access-ltsc-2021":
        product(V::OfficeLtsc2021, E::Access, "Access", "Access LTSC 2021", "Access LTSC 2021", &[S::MsLifecycleAccessLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("Access2021Volume").until(2026, 10, 13)
            .gvlk("WM8YG-YNGDD-4JHDC-PG3F4-FC4T4", GVLK_OFFICE),
    ExcelLtsc2021 = "excel-ltsc-2021":
        product(V::OfficeLtsc2021, E::Excel, "Excel", "Excel LTSC 2021", "Excel LTSC 2021", &[S::MsLifecycleExcelLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("Excel2021Volume").until(2026, 10, 13)
            .gvlk("NWG3X-87C9K-TC7YY-BC2G7-G6RVC", GVLK_OFFICE),
    OutlookLtsc2021 = "outlook-ltsc-2021":
        product(V::OfficeLtsc2021, E::Outlook, "Outlook", "Outlook LTSC 2021", "Outlook LTSC 2021", &[S::MsLifecycleOutlookLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("Outlook2021Volume").until(2026, 10, 13)
            .gvlk("C9FM6-3N72F-HFJXB-TM3V9-T86R9", GVLK_OFFICE),
    PowerpointLtsc2021 = "powerpoint-ltsc-2021":
        product(V::OfficeLtsc2021, E::PowerPoint, "PowerPoint", "PowerPoint LTSC 2021", "PowerPoint LTSC 2021", &[S::MsLifecyclePowerpointLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("PowerPoint2021Volume").until(2026, 10, 13)
            .gvlk("TY7XF-NFRBR-KJ44C-G83KF-GX27K", GVLK_OFFICE),
    PublisherLtsc2021 = "publisher-ltsc-2021":
        product(V::OfficeLtsc2021, E::Publisher, "Publisher", "Publisher LTSC 2021", "Publisher LTSC 2021", &[S::MsLifecyclePublisherLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("Publisher2021Volume").until(2026, 10, 13)
            .gvlk("2MW9D-N4BXM-9VBPG-Q7W6M-KFBGQ", GVLK_OFFICE),
    SkypeForBusinessLtsc2021 = "skype-for-business-ltsc-2021":
        product(V::OfficeLtsc2021, E::SkypeForBusiness, "Skype for Business", "Skype for Business LTSC 2021", "Skype Entreprise LTSC 2021", &[S::MsLifecycleSkypeForBusinessLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("SkypeforBusiness2021Volume").until(2026, 10, 13)
            .gvlk("HWCXN-K3WBT-WJBKY-R8BD9-XK29P", GVLK_OFFICE),
    WordLtsc2021 = "word-ltsc-2021":
        product(V::OfficeLtsc2021, E::Word, "Word", "Word LTSC 2021", "Word LTSC 2021", &[S::MsLifecycleWordLtsc2021])
            .on(X86_X64).volume(Kms).odt_id("Word2021Volume").until(2026, 10, 13)
            .gvlk("TN8H9-M34D3-Y64V9-TR72V-X79KV", GVLK_OFFICE),

    AccessLtsc2024 = "access-ltsc-2024":
        product(V::OfficeLtsc2024, E::Access, "Access", "Access LTSC 2024", "Access LTSC 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("Access2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("82FTR-NCHR7-W3944-MGRHM-JMCWD", GVLK_OFFICE),
    ExcelLtsc2024 = "excel-ltsc-2024":
        product(V::OfficeLtsc2024, E::Excel, "Excel", "Excel LTSC 2024", "Excel LTSC 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("Excel2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("F4DYN-89BP2-WQTWJ-GR8YC-CKGJG", GVLK_OFFICE),
    OutlookLtsc2024 = "outlook-ltsc-2024":
        product(V::OfficeLtsc2024, E::Outlook, "Outlook", "Outlook LTSC 2024", "Outlook LTSC 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("Outlook2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("D2F8D-N3Q3B-J28PV-X27HD-RJWB9", GVLK_OFFICE),
    PowerpointLtsc2024 = "powerpoint-ltsc-2024":
        product(V::OfficeLtsc2024, E::PowerPoint, "PowerPoint", "PowerPoint LTSC 2024", "PowerPoint LTSC 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("PowerPoint2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("CW94N-K6GJH-9CTXY-MG2VC-FYCWP", GVLK_OFFICE),
    SkypeForBusinessLtsc2024 = "skype-for-business-ltsc-2024":
        product(V::OfficeLtsc2024, E::SkypeForBusiness, "Skype for Business", "Skype for Business LTSC 2024", "Skype Entreprise LTSC 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("SkypeforBusiness2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("4NKHF-9HBQF-Q3B6C-7YV34-F64P3", GVLK_OFFICE),
    WordLtsc2024 = "word-ltsc-2024":
        product(V::OfficeLtsc2024, E::Word, "Word", "Word LTSC 2024", "Word LTSC 2024", &[S::MsGvlkOffice, S::EndoflifeOffice])
            .on(X86_X64_ARM64).volume(Kms).odt_id("Word2024Volume").until(2029, 10, 9).notes(&[N::Arm64OnWindows11])
            .gvlk("MQ84N-7VYDM-FXV7C-6K7CC-VFW9J", GVLK_OFFICE),

    Onenote2007 = "onenote-2007":
        product(V::Office2007, E::OneNote, "OneNote", "OneNote 2007", "OneNote 2007", &[S::MackOffice]),

    Microsoft365AppsForEnterprise = "microsoft-365-apps-for-enterprise":
        product(V::Microsoft365Apps, E::AppsForEnterprise, "for enterprise", "Microsoft 365 Apps for enterprise", "Applications Microsoft 365 pour les grandes entreprises", &[S::Ciaops])
            .odt_id("O365ProPlusRetail"),
    Microsoft365AppsForBusiness = "microsoft-365-apps-for-business":
        product(V::Microsoft365Apps, E::AppsForBusiness, "for business", "Microsoft 365 Apps for business", "Applications Microsoft 365 pour les PME", &[S::Ciaops])
            .odt_id("O365BusinessRetail"),

    Office2016StandardForMac = "office-2016-standard-for-mac":
        product(V::Office2016ForMac, E::StandardForMac, "Standard for Mac", "Office Standard 2016 for Mac", "Office Standard 2016 pour Mac", &[S::MsDownloadsFaq]),

    Office2019StandardForMac = "office-2019-standard-for-mac":
        product(V::Office2019ForMac, E::StandardForMac, "Standard for Mac", "Office Standard 2019 for Mac", "Office Standard 2019 pour Mac", &[S::MsDownloadsFaq]),

    OfficeLtsc2021StandardForMac = "office-ltsc-2021-standard-for-mac":
        product(V::OfficeLtsc2021ForMac, E::StandardForMac, "Standard for Mac", "Office LTSC Standard for Mac 2021", "Office LTSC Standard pour Mac 2021", &[S::MsDownloadsFaq]),

    OfficeLtsc2024StandardForMac = "office-ltsc-2024-standard-for-mac":
        product(V::OfficeLtsc2024ForMac, E::StandardForMac, "Standard for Mac", "Office LTSC Standard for Mac 2024", "Office LTSC Standard pour Mac 2024", &[S::MsDownloadsFaq]),
}
