//! Extended security updates: the programmes, their years with activation IDs, who may buy them, where they are free.

use super::Grade::{A, B, C, D};
use super::{
    Dispute, Edition, Evidence, Product, Programme, Source as S, Version, days, derived, followed, stated, unsettled,
};
use crate::Date;
use crate::closed::{closed, table};

/// What is known of a programme of extended security updates.
#[derive(Debug)]
pub struct EsuProgrammeRow {
    /// The last day of support; extended updates begin after it.
    pub begins_after: Date,
    /// The last day on which every document agrees that there are updates, in one place at least.
    pub sure_until: Date,
    /// After this day no document speaks of updates; the same as `sure_until` where that is the documented end.
    pub over_after: Option<Date>,
    /// The agreements that the documents admit; every volume programme where they name none.
    pub admitted: &'static [Programme],
    /// The agreements and licences that the documents leave out.
    pub refused: &'static [Programme],
    /// Whether it is sold through cloud solution providers; `None` where no document says.
    pub by_csp: Option<bool>,
    /// Whether a MAK is sold; `None` where no document says.
    pub by_mak: Option<bool>,
    /// Whether Azure Arc delivers it without a key.
    pub by_arc: bool,
    /// What the row rests on.
    pub evidence: Evidence,
}

const VOLUME: &[Programme] = {
    use Programme::*;
    &[Ea, Eas, Select, SelectPlus, OpenLicense, OpenValue, OpenValueSubscription, Mpsa, CspPerpetual, McaE, Ees, School]
};
/// Without Mpsa, which the FAQ of Windows 7 leaves out.
const VOLUME_OF_WINDOWS_7: &[Programme] = {
    use Programme::*;
    &[Ea, Eas, Select, SelectPlus, OpenLicense, OpenValue, OpenValueSubscription, CspPerpetual, McaE, Ees, School]
};
const ASSURED: &[Programme] = &[Programme::Ea, Programme::Eas, Programme::Ees, Programme::OpenValue];
const ASSURED_OR_HOSTED: &[Programme] =
    &[Programme::Ea, Programme::Eas, Programme::Ees, Programme::OpenValue, Programme::Spla];
const SINGLE: &[Programme] = &[Programme::Oem, Programme::Fpp, Programme::None];
const SINGLE_OR_MPSA: &[Programme] = &[Programme::Oem, Programme::Fpp, Programme::None, Programme::Mpsa];
const SINGLE_OR_HOSTED: &[Programme] = &[Programme::Oem, Programme::Fpp, Programme::None, Programme::Spla];

table! {
    /// A programme of extended security updates.
    EsuProgramme -> EsuProgrammeRow:
    Windows7 = "esu-windows-7": EsuProgrammeRow {
        begins_after: Date::new(2020, 1, 14),
        sure_until: Date::new(2023, 1, 10),
        over_after: Some(Date::new(2023, 1, 10)),
        admitted: VOLUME_OF_WINDOWS_7,
        refused: SINGLE_OR_MPSA,
        by_csp: Some(true),
        by_mak: Some(true),
        by_arc: false,
        evidence: stated(A, &[S::MsW7EsuFaq, S::MsLifecycleWindows7]),
    },
    Windows10 = "esu-windows-10": EsuProgrammeRow {
        begins_after: Date::new(2025, 10, 14),
        sure_until: Date::new(2028, 10, 10),
        over_after: Some(Date::new(2028, 10, 10)),
        admitted: VOLUME,
        refused: SINGLE,
        by_csp: Some(true),
        by_mak: Some(true),
        by_arc: false,
        evidence: stated(B, &[S::MsW10EsuEnable, S::MsW10Esu, S::MsKeysVl, S::UpdateToolResearch]),
    },
    Ltsb2016 = "esu-windows-10-ltsb-2016": EsuProgrammeRow {
        begins_after: Date::new(2026, 10, 13),
        // Up to three years; no document read dates them, and those of other programmes end days before they are full.
        sure_until: Date::new(2029, 9, 30),
        over_after: None,
        admitted: VOLUME,
        refused: SINGLE,
        by_csp: Some(true),
        by_mak: None,
        by_arc: false,
        evidence: stated(B, &[S::MsW2016EosBlog, S::MsEsuPricingNotice]),
    },
    Server2008 = "esu-windows-server-2008": EsuProgrammeRow {
        begins_after: Date::new(2020, 1, 14),
        sure_until: Date::new(2024, 1, 9),
        over_after: Some(Date::new(2024, 1, 9)),
        admitted: VOLUME,
        refused: SINGLE,
        by_csp: None,
        by_mak: Some(true),
        by_arc: false,
        evidence: stated(A, &[S::MsServerEsuOverview, S::MsServerEsuDeploy, S::MsLifecycleWindowsServer2008, S::MsLifecycleWindowsServer2008R2]),
    },
    Server2012 = "esu-windows-server-2012": EsuProgrammeRow {
        begins_after: Date::new(2023, 10, 10),
        sure_until: Date::new(2026, 10, 13),
        over_after: Some(Date::new(2026, 10, 13)),
        admitted: ASSURED_OR_HOSTED,
        refused: SINGLE,
        by_csp: None,
        by_mak: Some(true),
        by_arc: true,
        evidence: stated(A, &[S::MsServerEsuDeploy, S::MsServerEsuOverview, S::MsArcEsuPrepare, S::MsArcEsuLicense, S::MsLifecycleWindowsServer2012, S::MsLifecycleWindowsServer2012R2]),
    },
    Server2016 = "esu-windows-server-2016": EsuProgrammeRow {
        begins_after: Date::new(2027, 1, 12),
        // One answer of the community says January 2029, the page of Azure Arc 2030 without a day.
        sure_until: Date::new(2028, 12, 31),
        over_after: Some(Date::new(2030, 12, 31)),
        admitted: ASSURED,
        refused: SINGLE_OR_HOSTED,
        by_csp: None,
        by_mak: None,
        by_arc: true,
        evidence: stated(A, &[S::MsArcEsuPrepare, S::MsArcEsuLicense, S::MsArcEsuBilling, S::MsW2016EosBlog, S::MsEsuPricingNotice]),
    },
}

/// The last day of the programme that consumers enrol in, and its years, as known on a day.
pub(crate) fn consumers_until(day: Date) -> (Date, u32) {
    match day < days::SECOND_CONSUMER_YEAR {
        true => (Date::new(2026, 10, 13), 1),
        false => (Date::new(2027, 10, 12), 2),
    }
}

/// What is known of a year of a programme.
#[derive(Debug)]
pub struct EsuYearRow {
    /// The programme.
    pub programme: EsuProgramme,
    /// The number of the year, from 1.
    pub number: u32,
    /// The first day; the day after support ended, for the first year.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The activation ID; `None` where there is no key.
    pub activation_id: Option<&'static str>,
    /// What the row rests on.
    pub evidence: Evidence,
}

const fn year(
    programme: EsuProgramme,
    number: u32,
    from: (u16, u8, u8),
    until: (u16, u8, u8),
    activation_id: Option<&'static str>,
    evidence: Evidence,
) -> EsuYearRow {
    let (from, until) = (Date::new(from.0, from.1, from.2), Date::new(until.0, until.1, until.2));
    EsuYearRow { programme, number, from, until, activation_id, evidence }
}

const YEARS_7: Evidence = stated(B, &[S::Esu2008ActivationIds, S::EsuUniversityBaseline, S::MsLifecycleWindows7]);
const YEARS_2008: Evidence = stated(
    B,
    &[
        S::Esu2008ActivationIds,
        S::EsuUniversityBaseline,
        S::MsLifecycleWindowsServer2008,
        S::MsLifecycleWindowsServer2008R2,
    ],
);
const YEARS_2012: Evidence = stated(
    B,
    &[S::Esu2012ActivationIds, S::EsuScannerPlugin, S::MsLifecycleWindowsServer2012, S::MsLifecycleWindowsServer2012R2],
);
const YEARS_10: Evidence = stated(B, &[S::UpdateToolResearch, S::W10EsuRunbookA, S::EosAuditScript]);

table! {
    /// A year of a programme, with its activation ID. Of Windows 10 LTSB 2016 and Windows Server 2016 no document
    /// read has them.
    EsuYear -> EsuYearRow:
    Windows7Year1 = "esu-windows-7-1": year(EsuProgramme::Windows7, 1, (2020, 1, 15), (2021, 1, 12), Some("77db037b-95c3-48d7-a3ab-a9c6d41093e0"), YEARS_7),
    Windows7Year2 = "esu-windows-7-2": year(EsuProgramme::Windows7, 2, (2021, 1, 13), (2022, 1, 11), Some("0e00c25d-8795-4fb7-9572-3803d91b6880"), YEARS_7),
    Windows7Year3 = "esu-windows-7-3": year(EsuProgramme::Windows7, 3, (2022, 1, 12), (2023, 1, 10), Some("4220f546-f522-46df-8202-4d07afd26454"), YEARS_7),
    Server2008Year1 = "esu-windows-server-2008-1": year(EsuProgramme::Server2008, 1, (2020, 1, 15), (2021, 1, 12), Some("553673ed-6ddf-419c-a153-b760283472fd"), YEARS_2008),
    Server2008Year2 = "esu-windows-server-2008-2": year(EsuProgramme::Server2008, 2, (2021, 1, 13), (2022, 1, 11), Some("04fa0286-fa74-401e-bbe9-fbfbb158010d"), YEARS_2008),
    Server2008Year3 = "esu-windows-server-2008-3": year(EsuProgramme::Server2008, 3, (2022, 1, 12), (2023, 1, 10), Some("16c08c85-0c8b-4009-9b2b-f1f7319e45f9"), YEARS_2008),
    /// In Azure only, without a key.
    Server2008Year4 = "esu-windows-server-2008-4": year(EsuProgramme::Server2008, 4, (2023, 1, 11), (2024, 1, 9), None, stated(A, &[S::MsLifecycleWindowsServer2008, S::MsLifecycleWindowsServer2008R2, S::MsServerEsuOverview])),
    Server2012Year1 = "esu-windows-server-2012-1": year(EsuProgramme::Server2012, 1, (2023, 10, 11), (2024, 10, 8), Some("c0a2ea62-12ad-435b-ab4f-c9bfab48dbc4"), YEARS_2012),
    Server2012Year2 = "esu-windows-server-2012-2": year(EsuProgramme::Server2012, 2, (2024, 10, 9), (2025, 10, 14), Some("e3e2690b-931c-4c80-b1ff-dffba8a81988"), YEARS_2012),
    Server2012Year3 = "esu-windows-server-2012-3": year(EsuProgramme::Server2012, 3, (2025, 10, 15), (2026, 10, 13), Some("55b1dd2d-2209-4ea0-a805-06298bad25b3"), YEARS_2012),
    Windows10Year1 = "esu-windows-10-1": year(EsuProgramme::Windows10, 1, (2025, 10, 15), (2026, 10, 13), Some("f520e45e-7413-4a34-a497-d2765967d094"), YEARS_10),
    Windows10Year2 = "esu-windows-10-2": year(EsuProgramme::Windows10, 2, (2026, 10, 14), (2027, 10, 12), Some("1043add5-23b1-4afb-9a0f-64343c8f3f8d"), YEARS_10),
    Windows10Year3 = "esu-windows-10-3": year(EsuProgramme::Windows10, 3, (2027, 10, 13), (2028, 10, 10), Some("83d49986-add3-41d7-ba33-87c7bfb5c0fb"), YEARS_10),
}

table! {
    /// A rule or a fact about extended security updates.
    EsuFact -> Evidence:
    // Products without a programme.
    InSupport = "esu-in-support": derived(A, &[S::MsW7EsuFaq, S::MsW10Esu, S::MsServerEsuOverview]),
    // The edition has no date of its own; the others of its version have.
    VersionInSupport = "esu-version-in-support": derived(C, &[S::MsW7EsuFaq, S::MsW10Esu, S::MsServerEsuOverview]),
    // No document names the edition, and the programme of its version is over.
    ProgrammeOver = "esu-programme-over": derived(B, &[S::MsW10Esu, S::MsServerEsuOverview, S::MsW7EsuFaq]),
    NothingRead = "esu-nothing-read": derived(A, &[S::MsW10Esu, S::MsServerEsuOverview, S::MsEsuPricingNotice]),
    NotWindows7Edition = "esu-not-windows-7-edition": stated(A, &[S::MsW7EsuFaq]),
    EditionUndocumented = "esu-edition-undocumented": derived(A, &[S::MsW10Esu, S::MsServerEsuOverview, S::MsArcEsuPrepare]),
    NoneFor8_1 = "esu-none-for-8.1": stated(B, &[S::ThewincentralW81, S::MsLifecycleWindows81]),
    NoneSeenFor8 = "esu-none-seen-for-8": derived(D, &[S::MsLifecycleWindows8]),
    NoneForOffice2010 = "esu-none-for-office-2010": stated(A, &[S::MsW7EsuFaq]),
    NotLongTerm = "esu-not-long-term": stated(B, &[S::MsW10EsuEnableVirtual, S::UpdateToolResearch]),

    // Years.
    NoSuchYear = "esu-no-such-year": derived(A, &[S::MsW7EsuFaq, S::MsServerEsuOverview, S::MsW10Esu]),
    YearsUndated = "esu-years-undated": derived(B, &[S::MsW2016EosBlog, S::MsArcEsuPrepare, S::MsArcEsuBilling]),
    EndUndated = "esu-end-undated": derived(B, &[S::MsW2016EosBlog]),
    EndDisputed = "esu-end-disputed": stated(C, SERVER_2016_END_DISPUTED.sources),

    // Who.
    NotAdmitted = "esu-not-admitted": derived(A, &[S::MsW7EsuFaq, S::MsW10Esu, S::MsServerEsuDeploy, S::MsArcEsuPrepare]),
    AdmissionUndocumented = "esu-admission-undocumented": derived(A, &[S::MsServerEsuDeploy, S::MsArcEsuPrepare, S::MsW10Esu]),
    NotForConsumers = "esu-not-for-consumers": derived(B, &[S::MsW7EsuFaq, S::UpdateToolResearch]),
    Consumers = "esu-consumers": stated(B, &[S::UpdateToolResearch, S::ThurrottW10Esu, S::TickerW10Esu])
        .since(days::SECOND_CONSUMER_YEAR),
    ConsumersOneYear = "esu-consumers-one-year": stated(D, &[S::MsqaW10EsuEnd, S::ThurrottW10Esu])
        .until(days::ONE_CONSUMER_YEAR),
    ConsumersInEurope = "esu-consumers-in-europe": stated(D, &[S::ParticleEeaEsu, S::UpdateToolResearch]),
    Assurance = "esu-software-assurance": stated(A, &[S::MsServerEsuOverview, S::MsServerEsuDeploy, S::MsArcEsuPrepare]),
    Only22H2 = "esu-only-22h2": stated(B, &[S::MsW10EsuEnable, S::UpdateToolResearch]),

    // Where.
    FreeServers = "esu-free-servers": stated(A, &[S::MsServerEsuDeploy, S::MsServerEsuOverview]),
    FreeWindows10 = "esu-free-windows-10": stated(B, &[S::MsW10EsuEnableVirtual, S::MsAvdEsuBlog, S::MsAvdEsu, S::MsW10Esu]),
    FreeWindows7 = "esu-free-windows-7": stated(A, &[S::MsW7EsuFaq]),
    PaidInAzure = "esu-paid-in-azure": stated(B, &[S::MsEsuPricingNotice]).since(days::PRICING_NOTICE),
    CloudPcDevice = "esu-cloud-pc-device": stated(B, &[S::MsAvdEsu, S::MsW10EsuEnableVirtual]),
    ServerInWindows365 = "esu-server-in-windows-365": derived(B, &[S::MsAvdEsu]),
    ArcTestsFree = "esu-arc-tests-free": stated(A, &[S::MsArcEsuLicense, S::MsArcEsuDeliver]),

    // How.
    MakUndocumented = "esu-mak-undocumented": derived(A, &[S::MsArcEsuPrepare]),
    Arc = "esu-arc": stated(A, &[S::MsArcEsuPrepare, S::MsArcEsuBilling]),
    ArcCores = "esu-arc-cores": stated(A, &[S::MsArcEsuLicense]),
    ArcDesktops = "esu-arc-desktops": stated(A, &[S::MsArcEsuPrepare]),
    Prepare7 = "esu-prepare-windows-7": stated(A, &[S::MsW7EsuTroubleshooting, S::W7EsuPrerequisitesScript]),
    Prepare2008 = "esu-prepare-2008": stated(B, &[S::MsW7EsuTroubleshooting]),
    Prepare2012 = "esu-prepare-2012": stated(A, &[S::MsWs2012EsuKeyError, S::MsServerEsuDeploy]),
    Prepare10 = "esu-prepare-windows-10": stated(B, &[S::MsW10EsuEnableVirtual, S::UpdateToolResearch, S::W10EsuRunbookA]),
    PrepareArc = "esu-prepare-arc": stated(A, &[S::MsArcEsuPrepare, S::MsArcEsuTroubleshoot]),
    KeyRole = "esu-key-role": stated(B, &[S::MsW10EsuEnable, S::MsKeysVl]).since(days::VLSC_CLOSES),
    NeedsId = "esu-needs-id": stated(A, &[S::MsW7EsuTroubleshooting, S::UpdateToolResearch]),
    Offline = "esu-offline": stated(B, &[S::UpdateToolResearch, S::W10EsuRunbookB]).since(days::ACTIVATION_PORTAL),
    OfflineByTelephone = "esu-offline-by-telephone": stated(A, &[S::MsW7EsuTroubleshooting])
        .until(days::ACTIVATION_BY_TELEPHONE),
    Errors = "esu-errors": stated(A, &[S::MsW7EsuTroubleshooting, S::MsWs2012EsuKeyError]),
    // What a consumer or a machine in the cloud is entitled to leaves no licence to look at.
    ShownByBuild = "esu-shown-by-build": stated(C, &[S::EosAuditScript, S::UpdateToolResearch]),
    SecurityOnly = "esu-security-only": stated(A, &[S::MsW7EsuFaq, S::MsW10Esu]),
    Cumulative = "esu-cumulative": stated(A, &[S::MsW7EsuFaq, S::W10EsuRunbookA]),
}

/// The documents that disagree about the end of the updates of Windows Server 2016.
pub(crate) const SERVER_2016_END_DISPUTED: Dispute =
    followed(&[S::MsArcEsuPrepare, S::EndoflifeWindowsServer, S::MsqaEsuAvs]).since(days::SERVER_2016_END);
/// The documents that disagree about updates free of charge in Azure.
pub(crate) const FREE_IN_AZURE_DISPUTED: Dispute =
    followed(&[S::MsEsuPricingNotice, S::MsqaEsuAvs, S::MicrosoftnegotiationsEsu]).since(days::PRICING_NOTICE);
/// The documents that disagree about the end for consumers.
pub(crate) const CONSUMER_END_DISPUTED: Dispute =
    followed(&[S::MsqaW10EsuEnd, S::UpdateToolResearch, S::ThurrottW10Esu]).since(days::SECOND_CONSUMER_YEAR);
/// The documents that disagree about what has to be installed first.
pub(crate) const PREPARATION_DISPUTED: Dispute =
    followed(&[S::MsW10EsuEnable, S::UpdateToolResearch]).since(days::PREPARATION);
/// The documents that disagree about one MAK for several years.
pub(crate) const ONE_MAK_DISPUTED: Dispute =
    unsettled(&[S::EsuSampleScript, S::EsuOneMak, S::W10EsuRunbookA]).since(days::ONE_MAK);

closed! {
    /// What has to be installed before the key of extended updates is entered.
    EsuPrerequisite:
    Kb4474419 = "kb4474419",
    Kb4490628 = "kb4490628",
    Kb4538483 = "kb4538483",
    Sha2Updates = "sha-2-updates",
    ServicingStack = "servicing-stack",
    LicensingPackage = "licensing-package",
    Kb5017220 = "kb5017220",
    Kb5017221 = "kb5017221",
    Kb5066791 = "kb5066791",
    Kb5072653 = "kb5072653",
    ArcAgent1_34 = "arc-agent-1.34",
    ArcAgent1_62 = "arc-agent-1.62",
}

impl EsuProgramme {
    /// The programme of a product, or what is known where there is none; `None` where nothing is.
    pub fn of(product: Product) -> Result<Self, Option<EsuFact>> {
        let covered = product.row().esu_ends.is_some();
        match product.version() {
            Version::Windows7 if covered => Ok(Self::Windows7),
            Version::Windows7 => Err(Some(EsuFact::NotWindows7Edition)),
            Version::Windows8 => Err(Some(EsuFact::NoneSeenFor8)),
            Version::Windows8_1 => Err(Some(EsuFact::NoneFor8_1)),
            Version::Windows10 if covered => Ok(Self::Windows10),
            Version::Windows10Ltsb2016 => Ok(Self::Ltsb2016),
            Version::Windows10Ltsb2015 | Version::Windows10Ltsc2019 | Version::Windows10Ltsc2021 => {
                Err(Some(EsuFact::NotLongTerm))
            }
            Version::WindowsServer2008 | Version::WindowsServer2008R2 if covered => Ok(Self::Server2008),
            Version::WindowsServer2012 | Version::WindowsServer2012R2 if covered => Ok(Self::Server2012),
            Version::WindowsServer2016 if matches!(product.edition(), Edition::Standard | Edition::Datacenter) => {
                Ok(Self::Server2016)
            }
            Version::Windows10
            | Version::WindowsServer2008
            | Version::WindowsServer2008R2
            | Version::WindowsServer2012
            | Version::WindowsServer2012R2
            | Version::WindowsServer2016 => Err(Some(EsuFact::EditionUndocumented)),
            Version::Office2010 => Err(Some(EsuFact::NoneForOffice2010)),
            _ => Err(None),
        }
    }

    /// The programme of a version, whichever editions it takes.
    pub(crate) fn of_version(version: Version) -> Option<Self> {
        let of_it = Product::ALL.iter().copied().filter(|product| product.version() == version);
        of_it.filter_map(|product| Self::of(product).ok()).next()
    }

    /// Whether its machines run servers.
    pub fn is_of_servers(self) -> bool {
        matches!(self, Self::Server2008 | Self::Server2012 | Self::Server2016)
    }

    /// Its years, oldest first; empty where no document read dates them.
    pub fn years(self) -> impl Iterator<Item = EsuYear> {
        EsuYear::ALL.iter().copied().filter(move |year| year.row().programme == self)
    }
}

/// Whether the programme for consumers takes an edition of Windows 10.
pub(crate) fn takes_consumers(edition: Edition) -> bool {
    use Edition::{
        Home, ProEducation, ProEducationN, ProForWorkstations, ProForWorkstationsN, Professional, ProfessionalN,
    };
    matches!(
        edition,
        Home | Professional | ProfessionalN | ProForWorkstations | ProForWorkstationsN | ProEducation | ProEducationN
    )
}
