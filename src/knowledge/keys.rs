//! Which keys products take: setup keys then and now, and how agreements grant keys.

use super::Grade::{A, B};
use super::{Evidence, Source as S, stated};
use crate::closed::{closed, table};

table! {
    /// A fact about the keys that products take.
    KeyFact -> Evidence:
    What = "setup-key-what": stated(A, &[S::Seed, S::MsKeysFaq]),
    Bypass = "setup-key-bypass": stated(A, &[S::Seed, S::MsKeysFaq]),
    InstallOnly = "setup-key-install-only": stated(A, &[S::MsMcaeKeys]),
    Reconcile = "setup-key-reconcile": stated(B, &[S::MsKeysVl, S::MsGvlkWindows, S::Kb302878]),
    KmsClients = "setup-key-kms-clients": stated(A, &[S::MsKeysVl, S::MsGvlkWindows]),
    GvlkCases = "setup-key-gvlk-cases": stated(A, &[S::MsGvlkWindows]),
    WayMedia = "setup-key-way-media": stated(A, &[S::Seed, S::MsKeysFaq]),
    WayDownload = "setup-key-way-download": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    WayPhone = "setup-key-way-phone": stated(B, &[S::Seed]),
    NoKeyNeeded = "setup-key-no-key-needed": stated(A, &[S::MsKeysFaq, S::MsKeysVl]),
    MacOffice = "setup-key-mac-office": stated(A, &[S::MsDownloadsFaq]),
    Export = "setup-key-export": stated(A, &[S::MsKeysVl]),
    Roles = "setup-key-roles": stated(A, &[S::MsKeysVl]),
    ShareGvlk = "setup-key-share-gvlk": stated(A, &[S::MsGvlkWindows]),
    SeedSbs2011Key = "seed-sbs2011-key": stated(B, &[S::Seed]),
    KeysByPool = "keys-by-pool": stated(B, &[S::Seed]),
    KeysByPurchase = "keys-by-purchase": stated(B, &[S::Seed]),
    KeysByTelephone = "keys-by-telephone": stated(B, &[S::Seed]),
    NoPool = "keys-outside-pools": stated(B, &[S::MsKeysFaq]),
    OfficeBitness = "office-key-any-bitness": stated(B, &[S::Seed]),
    OneKeyPerEdition = "one-key-per-edition": stated(A, &[S::MsGvlkWindows, S::MsGvlkOffice]),
}
