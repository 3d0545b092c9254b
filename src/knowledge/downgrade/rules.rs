//! What holds for whole groups of licences: definitions, general rules and advice around a downgrade.

use crate::Date;
use crate::closed::{closed, table};
use crate::knowledge::Grade::{A, B, C, D};
use crate::knowledge::{Evidence, Source as S, days, derived, stated};

table! {
    /// A definition, a general rule or a piece of advice around downgrading: what it rests on. What it says is in
    /// `text`, in a sentence for each language.
    DowngradeRule -> Evidence:

    SameProduct = "same-product": derived(B, &[S::MsGuidDowngrade]),
    OtherFamily = "other-family": derived(B, &[S::MsGuidDowngrade]),
    NewerVersion = "newer-version": derived(B, &[S::MsGuidDowngrade]),
    PreviewIsNoTarget = "preview-is-no-target": stated(A, &[S::MsOffice2021Preview, S::MsOffice2024Preview]),
    DoubtfulLabel = "doubtful-label": stated(A, &[S::MsGvlkWindows]),
    ServerAnyVersion = "oem-server-any-version": derived(C, &[S::MsWs2008, S::MsDeOemWs]),
    SMode = "s-mode": stated(B, &[S::EkeW10]),
    SModeUndocumented = "s-mode-undocumented": derived(B, &[S::EkeW10]),
    Undocumented = "undocumented-downgrade": stated(B, &[S::MsGuidDowngrade, S::MsBlogExplained]),
    VersionsNotToldApart = "versions-not-told-apart": stated(B, &[S::MsGuidDowngrade, S::MsBlogExplained]),
    ClosedList = "closed-list": derived(A, &[S::Win7Eula]),
    NoChaining = "no-chaining": derived(B, &[S::MsOemW8]),
    HomeNever = "home-never": derived(B, &[S::MsOemW8]),
    RetailNever = "retail-never": derived(C, &[S::MsKb2832566, S::Npi]),
    OemTwoVersionsBack = "oem-n2": stated(C, &[S::Dom2012]),
    EditionLock = "edition-lock": stated(C, &[S::Golev]),
    VolumeAnyVersion = "vl-any-version": stated(B, &[S::MsGuidDowngrade, S::ChronicDown]),
    KeyOfTarget = "key-of-target": derived(B, &[S::Seed]),
    MediaAllowed = "media-allowed": stated(B, &[S::ChronicDown]),
    VolumeMedia = "volume-media": stated(B, &[S::MsGuidDowngrade, S::MsDownloadsVl]),
    ActivationPortal = "activation-portal": stated(C, &[S::LabNotesPortal, S::MediaProjectPhoneEnd])
        .since(days::ACTIVATION_PORTAL),
    ActivationTelephone = "activation-telephone": stated(B, &[S::MsOemW8, S::MsOemW7, S::MsOemFaq81])
        .until(days::ACTIVATION_BY_TELEPHONE),
    NoFactoryDowngrade = "no-factory-downgrade": stated(A, &[S::MsSurface]).since(Date::new(2024, 4, 1)),
    KmsListToday = "kms-list-today": stated(A, &[S::MsKmsPlanning]),
    NoInPlaceClient = "no-inplace": stated(A, &[S::MsEditionUp]),
    SaNotNeeded = "sa-not-needed": stated(B, &[S::MsBlogExplained]),
    KmsMarker = "kms-marker": stated(A, &[S::MsKb942962]),
    Standard2008Line = "ws2008-std-map": stated(D, &[S::Techrep2008r2, S::MsWs2008]),
    Enterprise2008Line = "ws2008-ent-map": stated(D, &[S::Techrep2008r2, S::MsWs2008Tc]),
    Web2008Line = "ws2008-web-map": stated(D, &[S::Techrep2008r2]),
    VersionAndEditionCombine = "both-combine": stated(C, &[S::DomVersion]),
    EnterpriseUnderStandard = "enterprise-under-standard": stated(C, &[S::DomWs2016]),
    KitIsNotLicence = "kit-is-not-licence": stated(B, &[S::MsWs2008Tc]),
    NoInPlaceServer = "no-inplace-server": stated(D, &[S::WindowsnewsDc]),
    AvmaEditions = "avma-editions": stated(A, &[S::MsAvma]),
    ComponentOneNote = "vl-component-onenote": stated(C, &[S::MackOffice]),
    MixedVersions = "vl-mixed-versions": stated(C, &[S::MackOffice]),
    SubscriptionAppsTakeNoVolumeKey = "m365-apps-kms": derived(C, &[S::MsKeysVl]),
    VersionIsNotEdition = "version-vs-edition": stated(B, &[S::Thamani]),
    SuiteComponents = "suite-components": stated(C, &[S::MackOffice]),
    OfficeVolumeEditions = "office-editions-vl": stated(B, &[S::MirrorO2010]),
    OfficeBitness = "office-bitness": stated(B, &[S::Seed]),
    OfficeNoIso = "office-no-iso": stated(A, &[S::MsDownloadsVl]),
}
