//! Grace periods: how long a product runs before it has to be activated, what comes then, and when an activation lapses.

use super::Grade::{A, B, C, D};
use super::{Dispute, Evidence, Source as S, derived, followed, stated};
use crate::closed::{closed, table};

table! {
    /// A fact about a product that is not activated.
    GraceRow -> Evidence:
    Vista = "grace-vista": stated(B, &[S::OfficeManualActivation]),
    Server2008 = "grace-server-2008": stated(B, &[S::ItprotodayVa2008]),
    Windows7 = "grace-windows-7": stated(B, &[S::MsTnLicensingConditions, S::Seed]),
    // The article gives 30 days for KMS clients in general; it names no version.
    Windows8 = "grace-windows-8": derived(A, &[S::MsKmsTroubleshooting]),
    Usual = "grace-usual": derived(B, &[S::Seed]),
    Office = "grace-office": stated(A, &[S::MsOfficeRearm, S::MsOfficeVlOverview, S::MsOffice2010BlogVa]),
    RetailWindows8 = "grace-retail-windows-8": stated(D, &[S::TomshardwareW8Grace]),
    Undocumented = "grace-undocumented": derived(A, &[S::MsKmsTroubleshooting, S::MsOfficeVlOverview, S::Seed]),

    Kms180Days = "grace-kms-180-days": stated(A, &[S::MsKmsPlanning, S::MsPlanVolumeActivation, S::MsOfficeKms]),
    KmsRenewal = "grace-kms-renewal": stated(A, &[S::MsSlmgr, S::MsKmsPlanning, S::MsOfficeVlTools]),
    LapsedOffice = "grace-lapsed-office": stated(A, &[S::MsOfficeKms]),
    // One university page, which contradicts Microsoft on other points.
    LapsedWindows = "grace-lapsed-windows": stated(D, &[S::CornellKms]),
    // The days are Microsoft's; that nothing else follows them is our conclusion.
    LapsedOver = "grace-lapsed-over": derived(C, &[S::MsKmsPlanning, S::MsKmsTroubleshooting, S::CornellKms]),

    AfterVistaRtm = "after-grace-vista-rtm": stated(B, &[S::OfficeManualActivation]),
    AfterVista = "after-grace-vista": stated(B, &[S::OfficeManualActivation, S::ItprotodayVa2008]),
    AfterWindows7 = "after-grace-windows-7": stated(B, &[S::Seed, S::OszoneNotifications]),
    AfterWindows8 = "after-grace-windows-8": stated(A, &[S::MsAzureActivationFaq, S::MsErrorCodes, S::Seed]),
    AfterOffice = "after-grace-office": stated(A, &[S::MsOfficeKms, S::MsOffice2010BlogVa]),
    InAzure = "after-grace-in-azure": stated(A, &[S::MsAzureActivationFaq]),
    NotGenuineVista = "grace-not-genuine-vista": stated(B, &[S::OfficeManualActivation]),

    Rearm3Vista = "rearm-vista": stated(B, &[S::OfficeManualActivation]),
    Rearm5Vista = "rearm-vista-enterprise": stated(B, &[S::OfficeManualActivation]),
    Rearm3 = "rearm-windows-7": stated(A, &[S::MsSysprep]),
    Rearm1001 = "rearm-windows-8.1": stated(A, &[S::MsSysprep]),
    RearmOffice = "rearm-office": stated(A, &[S::MsOfficeRearm, S::ComputerworldRearm]),
}

/// The documents that disagree about whether Windows 8 and later have a grace period at all.
pub(crate) const WINDOWS_8_DISPUTED: Dispute = followed(&[S::MsKmsTroubleshooting, S::TomshardwareW8Grace]);
/// The documents that disagree about what is lost when the period is over.
pub(crate) const AFTER_GRACE_DISPUTED: Dispute =
    followed(&[S::CornellKms, S::OfficeManualActivation, S::MsOffice2010BlogVa]);
