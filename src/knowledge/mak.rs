//! Multiple activation keys: what one activation is, what it costs and what the key covers.

use super::Grade::{A, B, C};
use super::{Evidence, Source as S, derived, stated};
use crate::closed::{closed, table};

table! {
    /// A fact about multiple activation keys.
    MakRow -> Evidence:
    MakVolumeEditions = "mak-volume-editions": stated(B, &[S::Seed]),
    MakNotVolume = "mak-not-volume": derived(B, &[S::Seed]),
    MakUndocumented = "mak-undocumented": derived(B, &[S::Seed, S::MsPlanVolumeActivation]),
    MakOnce = "mak-once": stated(B, &[S::Seed, S::MsOfficeMak, S::MsSlmgr]),
    MakAllowance = "mak-allowance": stated(B, &[S::Seed, S::MsOfficeMak, S::MsVamtProxy]),
    MakHardwareChange = "mak-hardware-change": stated(A, &[S::MsOfficeMak, S::MsOfficeVlOverview, S::MsTnFf793429]),
    MakEditionScope = "mak-edition-scope": stated(B, &[S::MsTnVa2_2008, S::MsVlActivationFaq]),
    MakThenKms = "mak-then-kms": stated(A, &[S::MsKmsTroubleshooting]),
    // Pages older than December 2025 say telephone; the portal took the place of the call.
    MakOffline = "mak-offline": stated(C, &[S::LabNotesPortal, S::MediaProjectPhoneEnd, S::MsSlmgr, S::MsVamtProxy]),
}

/// The documents that disagree about whether to use a MAK at all.
pub(crate) const MAK_ADVICE_DISPUTED: &[S] = &[S::Seed, S::MsPlanVolumeActivation];
/// The documents that still say telephone for what the activation portal does since December 2025.
pub(crate) const TELEPHONE_DATED: &[S] = &[S::MsSlmgr, S::MsOfficeMak, S::LabNotesPortal, S::MediaProjectPhoneEnd];
