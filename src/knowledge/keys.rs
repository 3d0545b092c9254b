//! Which keys products take: setup keys then and now, and how agreements grant keys.

use super::Grade::{A, B, C};
use super::{Dispute, Evidence, Source as S, days, derived, followed, stated};
use crate::closed::{closed, table};

table! {
    /// A fact about the keys that products take: what it rests on. What it says is in `text`.
    KeyFact -> Evidence:
    What = "setup-key-what": stated(A, &[S::Seed, S::MsKeysFaq]),
    Bypass = "setup-key-bypass": stated(A, &[S::Seed, S::MsKeysFaq]),
    InstallOnly = "setup-key-install-only": stated(A, &[S::MsMcaeKeys]).since(days::CUSTOMER_AGREEMENT_KEYS),
    Reconcile = "setup-key-reconcile": stated(B, &[S::MsKeysVl, S::MsGvlkWindows, S::Kb302878]),
    KmsClients = "setup-key-kms-clients": stated(A, &[S::MsKeysVl, S::MsGvlkWindows]),
    GvlkCases = "setup-key-gvlk-cases": stated(A, &[S::MsGvlkWindows]),
    WayMedia = "setup-key-way-media": stated(A, &[S::Seed, S::MsKeysFaq]),
    WayDownload = "setup-key-way-download": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    WayPhone = "setup-key-way-phone": stated(B, &[S::Seed]).until(days::BEFORE_KEYS_FAQ),
    WayPhoneNoLonger = "setup-key-way-phone-no-longer": stated(B, &[S::Seed, S::MsKeysFaq]).since(days::KEYS_FAQ),
    NoKeyNeeded = "setup-key-no-key-needed": stated(A, &[S::MsKeysFaq, S::MsKeysVl]),
    MacOffice = "setup-key-mac-office": stated(A, &[S::MsDownloadsFaq]),
    Export = "setup-key-export": stated(A, &[S::MsKeysVl]),
    Roles = "setup-key-roles": stated(A, &[S::MsKeysVl, S::MsManageVl]).since(days::VLSC_CLOSES),
    ShareGvlk = "setup-key-share-gvlk": stated(A, &[S::MsGvlkWindows]),
    SeedSbs2011Key = "seed-sbs2011-key": stated(B, &[S::Seed]),
    KeysByPool = "keys-by-pool": stated(B, &[S::Seed]),
    KeysByPurchase = "keys-by-purchase": stated(B, &[S::Seed]),
    KeysByTelephone = "keys-by-telephone": stated(B, &[S::Seed]),
    NoPool = "keys-outside-pools": stated(B, &[S::MsKeysFaq]),
    NoProgramme = "keys-outside-programmes": stated(A, &[S::MsKeysFaq, S::MsKeysVl]),
    OfficeBitness = "office-key-any-bitness": stated(B, &[S::Seed]),
    /// Volume keys from before volume activation.
    BeforeActivation = "before-activation": derived(B, &[S::Seed, S::Kb302878]),
    /// Neither table of client setup keys names the product.
    NotInTheTables = "not-in-the-tables": derived(A, &[S::MsGvlkWindows, S::MsGvlkOffice]),
    /// The tables of client setup keys have no column for architectures.
    OneKeyPerEdition = "one-key-per-edition": derived(A, &[S::MsGvlkWindows, S::MsGvlkOffice]),
    /// Support pages list the builds as editions, and a setup key belongs to one product.
    KeysPerBuild = "keys-per-build": derived(B, &[S::Seed, S::MsLifecycleWindowsServer2003, S::MsLifecycleWindowsServer2003R2]),
    /// No table names a KMS key of a product whose system has volume activation.
    MakOnly = "mak-only": derived(C, &[S::MsGvlkWindows, S::MsTnKmsGroups]),
    /// The table lists the volume editions of Windows.
    NotVolumeLicensed = "not-volume-licensed": derived(B, &[S::MsGvlkWindows]),
}

/// The documents that disagree about whether a setup key activates; each is right of other products.
pub(crate) const SETUP_KEY_DISPUTED: Dispute =
    followed(&[S::Seed, S::MsKeysFaq, S::MsMcaeKeys]).since(days::CUSTOMER_AGREEMENT_KEYS);

table! {
    /// What a key that somebody offers is judged by, besides the rows of host keys.
    KeyRule -> Evidence:
    /// An OEM, retail or volume key is one of the version installed. The seed says so of Windows 7, Vista and XP.
    KeyOfVersion = "key-of-version": derived(B, &[S::Seed]),
    /// A setup key is one of a product and version.
    SetupKeyOfVersion = "setup-key-of-version": stated(B, &[S::Seed, S::MsKeysFaq]),
    /// A MAK activates its own group of its own generation.
    MakIsLateral = "mak-is-lateral": stated(B, &[S::MsTnVa2_2008, S::MsVlActivationFaq]),
    /// A client setup key is printed for one edition; some versions share it.
    ClientKeyOfEdition = "client-key-of-edition": stated(A, &[S::MsGvlkWindows, S::MsGvlkOffice]),
    /// Volume activation began with Windows Vista and Windows Server 2008.
    BeforeVolumeActivation = "volume-key-only": derived(B, &[S::Seed]),
    /// The volume keys of products with volume activation are client setup keys, host keys and MAKs.
    VolumeKeysOfToday = "volume-keys-of-today": derived(A, &[S::MsKeysVl]),
    /// AVMA keys are printed for guests that a Datacenter host activates.
    AvmaForGuests = "avma-for-guests": stated(A, &[S::MsAvma]),
    /// What today's host keys activate.
    HostKeyLists = "host-key-lists": stated(A, &[S::MsKmsPlanning, S::MsOfficeKmsHost]),
    /// Subscription applications take no volume key.
    SubscriptionSignsIn = "subscription-signs-in": derived(C, &[S::MsKeysVl]),
    /// The tables of client setup keys name no key of the product.
    KindNotInTheTables = "kind-not-in-the-tables": derived(A, &[S::MsGvlkWindows, S::MsGvlkOffice]),
}
