//! Multiple activation keys: what one activation is, what it costs, how many there are and what the key covers.

use super::Grade::{A, B, C, D};
use super::{Dispute, Evidence, Source as S, days, derived, followed, stated, unsettled};
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
    MakOffline = "mak-offline": stated(C, &[S::LabNotesPortal, S::MediaProjectPhoneEnd, S::MsSlmgr, S::MsVamtProxy])
        .since(days::ACTIVATION_PORTAL),
    MakByTelephone = "mak-by-telephone": stated(A, &[S::Seed, S::MsOfficeMak, S::MsSlmgr, S::MsVamtProxy])
        .until(days::ACTIVATION_BY_TELEPHONE),
    MakDiscouraged = "mak-discouraged": stated(B, &[S::Seed]).until(days::BEFORE_KEYS_FAQ),
    MakPreferred = "mak-preferred": stated(A, &[S::MsKeysFaq, S::MsKeysVl, S::MsPlanVolumeActivation])
        .since(days::KEYS_FAQ),
}

/// The documents that disagree about whether to use a MAK at all.
pub(crate) const MAK_ADVICE_DISPUTED: Dispute =
    followed(&[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsPlanVolumeActivation]).since(days::KEYS_FAQ);
/// The documents that still say telephone for what the activation portal does since December 2025.
pub(crate) const TELEPHONE_DATED: Dispute =
    followed(&[S::Seed, S::MsKeysVl, S::MsSlmgr, S::MsOfficeMak, S::LabNotesPortal, S::MediaProjectPhoneEnd])
        .since(days::ACTIVATION_PORTAL);

table! {
    /// What decides how many activations a MAK has, and what uses them up.
    MakCountRow -> Evidence:
    Open1To25 = "mak-open-1-to-25": stated(B, &[S::Seed, S::Serverfault50]),
    OpenAbove25 = "mak-open-above-25": derived(B, &[S::Seed, S::MsKeysVl]),
    ByPriceLevel = "mak-by-price-level": stated(B, &[S::Seed, S::MsKeysVl]),
    MoreThanLicences = "mak-more-than-licences": stated(A, &[S::MsMcaeKeys]),
    LikeCustomerAgreement = "mak-like-customer-agreement": derived(C, &[S::MsMcaeKeys, S::SoftwareoneCsp]),
    PartnerKeys = "mak-partner-keys": stated(B, &[S::MsMpn]),
    NumberNotStated = "mak-number-not-stated": derived(B, &[S::MsKeysVl, S::MsKeysFaq, S::Seed]),
    NoMak = "mak-needs-volume-agreement": derived(B, &[S::Seed, S::MsKeysFaq]),
    EveryActivation = "mak-every-activation": stated(B, &[S::Seed, S::MsOfficeMak]),
    Reinstalled = "mak-reinstalled": stated(B, &[S::Seed, S::ItprotodayVa2008]),
    StoredConfirmation = "mak-stored-confirmation":
        stated(A, &[S::MsVamtLocalReactivation, S::MsOfficeVlOverview]),
    PartnerReinstalled = "mak-partner-reinstalled": stated(B, &[S::MsMpn]),
    ItselfOrByProxy = "mak-itself-or-by-proxy": stated(B, &[S::Seed, S::MsVamtProxy, S::MsOfficeMak]),
    NotLicences = "mak-not-licences": stated(B, &[S::Seed]),
    LimitReviewed = "mak-limit-reviewed": stated(B, &[S::Seed, S::MsKeysVl]),
    RaisedByForm = "mak-raised-by-form": stated(A, &[S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ),
    RaisedByTelephone = "mak-raised-by-telephone": stated(B, &[S::Seed]).until(days::BEFORE_KEYS_FAQ),
    SeveralKeys = "mak-several-keys": stated(D, &[S::ForscopeMak]),
    UsedUp = "mak-used-up": stated(A, &[S::MsErrorCodes]),
    SplaOffice = "mak-spla-office-2021": stated(A, &[S::MsOffice2021Spla]),
}

/// The documents that disagree about what the number of activations is taken from.
pub(crate) const ALLOWANCE_DISPUTED: Dispute =
    unsettled(&[S::Seed, S::MsPlanVolumeActivation, S::MsKeysVl, S::MsMcaeKeys]).since(days::KEYS_PAGE);
/// The documents that disagree about where more activations are asked for.
pub(crate) const RAISING_DISPUTED: Dispute = followed(&[S::Seed, S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ);
/// The documents that disagree about whether activating the same machine again costs an activation.
pub(crate) const REACTIVATION_DISPUTED: Dispute =
    unsettled(&[S::ItprotodayVa2008, S::MsMpn, S::MsVamtLocalReactivation]);
