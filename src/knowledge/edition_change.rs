//! Which edition of Windows becomes which without reinstalling, by what way, and what stands against it.

use super::Grade::{A, B, C, D};
use super::{Dispute, Edition as E, Evidence, Source as S, derived, stated, unsettled};
use crate::closed::{closed, table};

closed! {
    /// How an edition becomes another.
    EditionWay:
    Key = "key",
    Command = "command",
    InPlaceSetup = "in-place-setup",
    Reinstall = "reinstall",
    NotPossible = "not-possible",
}

/// What is known of a change of edition.
#[derive(Debug)]
pub struct EditionChangeRow {
    /// The way; `None` where no document says, and in rows that only accompany others.
    pub way: Option<EditionWay>,
    /// Whether the machine restarts; `None` where no document says.
    pub restarts: Option<bool>,
    /// What the row rests on.
    pub evidence: Evidence,
}

const fn way(way: EditionWay, restarts: Option<bool>, evidence: Evidence) -> EditionChangeRow {
    EditionChangeRow { way: Some(way), restarts, evidence }
}

const fn no(way: EditionWay, evidence: Evidence) -> EditionChangeRow {
    EditionChangeRow { way: Some(way), restarts: None, evidence }
}

const fn open(evidence: Evidence) -> EditionChangeRow {
    EditionChangeRow { way: None, restarts: None, evidence }
}

use EditionWay::{Command, InPlaceSetup, Key, NotPossible, Reinstall};

table! {
    /// A change of edition, or what goes with one.
    EditionChange -> EditionChangeRow:

    // What is no change of edition.
    OtherFamily = "edition-other-family": no(NotPossible, derived(A, &[S::MsEditionUp, S::MsServerConversion])),
    OtherVersion = "edition-other-version": no(NotPossible, derived(A, &[S::MsEditionUp, S::MsServerConversion])),
    OlderVersion = "edition-older-version": no(Reinstall, stated(A, &[S::MsEditionUp])),
    SameEdition = "edition-same": no(NotPossible, derived(A, &[S::MsEditionUp])),
    ServersOnly = "edition-servers-only": no(NotPossible, derived(A, &[S::MsServerConversion])),

    // Windows 10 and 11, General Availability Channel.
    BySettings = "edition-by-settings": way(Key, Some(true), stated(A, &[S::MsEditionUp])),
    WithRestart = "edition-with-restart": way(Key, Some(true), stated(A, &[S::MsEditionUp])),
    WithoutRestart = "edition-without-restart": way(Key, Some(false), stated(A, &[S::MsEditionUp])),
    Down = "edition-down": way(Key, None, stated(A, &[S::MsEditionUp])),
    DeliveredWithPro = "edition-delivered-with-pro": way(Key, None, stated(A, &[S::MsEditionUp])),
    NotListed = "edition-not-listed": no(Reinstall, derived(A, &[S::MsEditionUp])),
    HomeToEnterprise = "edition-home-to-enterprise": no(Reinstall, stated(A, &[S::MsUpgradePaths, S::MsEditionUp])),
    ProToHome = "edition-pro-to-home": no(Reinstall, stated(A, &[S::MsEditionUp])),
    EducationToEnterprise = "edition-education-to-enterprise": open(stated(D, EDUCATION_DISPUTED.sources)),
    AcrossN = "edition-across-n": no(Reinstall, stated(A, &[S::MsEditionUp, S::MsUpgradePaths])),
    ToMultiSession = "edition-to-multi-session": no(Reinstall, stated(A, &[S::MsMultisessionFaq])),
    FromMultiSession = "edition-from-multi-session": open(stated(A, &[S::MsMultisessionFaq])),
    ClientEvaluation = "edition-client-evaluation": open(stated(D, &[S::LabEval0xc004fc07])),
    ClientUndocumented = "edition-client-undocumented": open(derived(A, &[S::MsEditionUp, S::MsUpgradePaths])),

    // Long-Term Servicing Channel.
    ToLtsc = "edition-to-ltsc": no(Reinstall, stated(A, &[S::MsUpgradePaths, S::MsEditionUp])),
    LtscToEnterprise = "edition-ltsc-to-enterprise": way(InPlaceSetup, Some(true), stated(A, &[S::MsUpgradePaths])),
    LtscByKey = "edition-ltsc-by-key": no(Reinstall, stated(A, &[S::MsEditionUp])),
    LtscToIot = "edition-ltsc-to-iot": way(Key, None, stated(A, &[S::MsIotVolumeLicense])),
    IotFromMedia = "edition-iot-from-media": no(Reinstall, derived(A, &[S::MsIotVolumeLicense])),

    // What goes with a change of a client.
    SameN = "edition-same-n": open(stated(A, &[S::MsEditionUp, S::MsUpgradePaths])),
    BySubscription = "edition-by-subscription": open(stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise])),
    EducationBySubscription = "edition-education-by-subscription": open(stated(A, &[S::MsSubscriptionActivation])),
    ProEducationKeepsKeys = "edition-pro-education-keeps-keys": open(stated(A, &[S::MsSubscriptionActivation])),
    LeavingSMode = "edition-leaving-s-mode": open(stated(A, &[S::MsSMode])),
    // Both pages are of the time of Windows 8 and were read as excerpts.
    NotByDism = "edition-not-by-dism": open(stated(B, &[S::MsSetWindowsedition, S::MsDismEdition])),
    OfflineImage = "edition-offline-image": open(stated(B, &[S::MsDismEdition])),
    LicenceEnds = "edition-licence-ends": open(stated(A, &[S::MsSubscriptionActivation, S::MsEditionUp])),
    OwnLicence = "edition-own-licence": open(derived(A, &[S::MsEditionUp])),

    // Windows Server 2016 and later, licensed.
    StandardToDatacenter = "edition-standard-to-datacenter": way(Command, Some(true), SERVER),
    DatacenterToStandard = "edition-datacenter-to-standard": no(Reinstall, stated(A, &[S::MsServerConversion])),
    CoreOrDesktop = "edition-core-or-desktop": no(Reinstall, stated(A, &[S::MsServerConversion])),
    OtherChannel = "edition-other-channel": way(Key, None, SERVER),
    ToAzureEdition = "edition-to-azure-edition": way(InPlaceSetup, Some(true), stated(A, &[S::MsServerConversion])),
    FromAzureEdition = "edition-from-azure-edition": no(Reinstall, stated(A, &[S::MsServerConversion])),
    EssentialsToStandard = "edition-essentials-to-standard": open(stated(D, &[S::MsServerConversion])),
    LicensedDomainController = "edition-licensed-domain-controller": open(stated(D, &[S::MsServerConversion])),
    ServerUndocumented = "edition-server-undocumented": open(derived(A, SERVER.sources)),

    // Windows Server 2016 and later, evaluation.
    EvaluationStandard = "evaluation-standard": way(Command, Some(true), SERVER),
    EvaluationDatacenter = "evaluation-datacenter": way(Command, Some(true), SERVER),
    EvaluationNotStandard = "evaluation-not-standard": no(Reinstall, SERVER),
    EvaluationStandardCore = "evaluation-standard-core": way(Command, Some(true), stated(A, &[S::MsServerConversion])),
    EvaluationNotStandardCore = "evaluation-not-standard-core": no(Reinstall, derived(A, &[S::MsServerConversion])),
    EvaluationToCore = "evaluation-to-core": no(Reinstall, stated(A, &[S::MsServerConversion])),
    EvaluationFirstMedia = "evaluation-first-media": open(stated(A, &[S::MsServerConversion2016])),
    EvaluationEssentials = "evaluation-essentials": way(Key, None, SERVER),
    EvaluationDomainController = "evaluation-domain-controller": no(NotPossible, SERVER),

    // What goes with a change of a server.
    VolumeAfterRetail = "edition-volume-after-retail": open(SERVER),
    ClientKeyInDism = "edition-client-key-in-dism": open(stated(C, &[S::LabEval0xc004f069])),
    TargetEditions = "edition-targets": open(stated(A, &[S::MsServerConversion])),
    CurrentEdition = "edition-current": open(stated(A, &[S::MsServerConversion])),
    KeyReplaced = "edition-key-replaced": open(stated(A, &[S::MsSlmgr])),
    SetupKeepsEdition = "edition-setup-keeps": open(stated(A, &[S::MsServerConversion])),
}

const SERVER: Evidence = stated(A, &[S::MsServerConversion, S::MsServerConversion2016]);

/// The documents that disagree about whether Education becomes Enterprise.
pub(crate) const EDUCATION_DISPUTED: Dispute = unsettled(&[S::MsEditionUp, S::MsUpgradePaths]);
/// The same documents, about Pro and Home.
pub(crate) const PRO_TO_HOME_DISPUTED: Dispute = EDUCATION_DISPUTED.settled();

/// The pairs of Windows 10 and 11 that the sources name; each holds for the N editions too.
const CLIENT: &[(E, E, EditionChange)] = {
    use EditionChange::*;
    &[
        (E::Home, E::Professional, BySettings),
        (E::Home, E::ProForWorkstations, BySettings),
        (E::Home, E::ProEducation, WithRestart),
        (E::Home, E::Education, WithRestart),
        (E::Home, E::Enterprise, HomeToEnterprise),
        (E::Professional, E::Home, ProToHome),
        (E::Professional, E::ProForWorkstations, WithoutRestart),
        (E::Professional, E::ProEducation, WithoutRestart),
        (E::Professional, E::Education, WithRestart),
        (E::Professional, E::Enterprise, WithoutRestart),
        (E::ProForWorkstations, E::Professional, DeliveredWithPro),
        (E::ProForWorkstations, E::ProEducation, WithoutRestart),
        (E::ProForWorkstations, E::Education, WithRestart),
        (E::ProForWorkstations, E::Enterprise, WithoutRestart),
        (E::ProEducation, E::Education, WithRestart),
        (E::Enterprise, E::Education, WithRestart),
        (E::Enterprise, E::Professional, Down),
        (E::Enterprise, E::ProForWorkstations, Down),
        (E::Enterprise, E::ProEducation, Down),
        (E::Education, E::Professional, Down),
        (E::Education, E::ProForWorkstations, Down),
        (E::Education, E::ProEducation, Down),
        (E::Education, E::Enterprise, EducationToEnterprise),
    ]
};

impl EditionChange {
    /// What is known of a pair of editions of Windows 10 or 11, neither of them an N edition: what the sources say
    /// of it, or that they do not list it.
    pub fn of_client(from: E, to: E) -> Self {
        let known = CLIENT.iter().find(|(known_from, known_to, _)| (*known_from, *known_to) == (from, to));
        known.map_or(Self::NotListed, |(_, _, change)| *change)
    }
}

impl E {
    /// The edition without its N, and whether it is an N edition.
    pub fn without_n(self) -> (Self, bool) {
        match self {
            Self::ProfessionalN => (Self::Professional, true),
            Self::ProForWorkstationsN => (Self::ProForWorkstations, true),
            Self::ProEducationN => (Self::ProEducation, true),
            Self::EducationN => (Self::Education, true),
            Self::EnterpriseN => (Self::Enterprise, true),
            Self::EnterpriseGN => (Self::EnterpriseG, true),
            Self::EnterpriseNLtsc => (Self::EnterpriseLtsc, true),
            edition => (edition, false),
        }
    }

    /// Whether it is an edition of the Long-Term Servicing Channel.
    pub fn is_long_term(self) -> bool {
        matches!(self, Self::EnterpriseLtsc | Self::EnterpriseNLtsc | Self::IotEnterpriseLtsc)
    }
}
