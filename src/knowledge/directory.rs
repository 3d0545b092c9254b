//! Active Directory-based activation: which systems take part, and what the forest needs.

use super::Grade::{A, B, C};
use super::days::BEFORE_WINDOWS_8;
use super::{Dispute, Evidence, Product, Source as S, Version as V, derived, followed, stated};
use crate::closed::{closed, table};

/// Whether a version takes part in Active Directory-based activation.
#[derive(Debug)]
pub struct DirectoryClientRow {
    /// The version.
    pub version: V,
    /// Whether it takes part, in a volume edition and joined to a domain.
    pub takes_part: bool,
    /// What that rests on.
    pub evidence: Evidence,
}

const fn client(version: V, takes_part: bool, evidence: Evidence) -> DirectoryClientRow {
    DirectoryClientRow { version, takes_part, evidence }
}

const TOO_OLD: bool = false;
const TAKES_PART: bool = true;

const BEFORE: Evidence = stated(B, &[S::Seed, S::MsTnOffice2013Va]);
const SINCE: Evidence = stated(B, &[S::Seed, S::MsOfficeAdba]);

table! {
    /// A version that the sources name.
    DirectoryClient -> DirectoryClientRow:
    WindowsVista = "adba-windows-vista": client(V::WindowsVista, TOO_OLD, BEFORE),
    Windows7 = "adba-windows-7": client(V::Windows7, TOO_OLD, BEFORE),
    Windows8 = "adba-windows-8": client(V::Windows8, TAKES_PART, SINCE),
    Windows8_1 = "adba-windows-8.1": client(V::Windows8_1, TAKES_PART, SINCE),
    Windows10 = "adba-windows-10": client(V::Windows10, TAKES_PART, SINCE),
    Windows11 = "adba-windows-11": client(V::Windows11, TAKES_PART, SINCE),
    WindowsServer2008 = "adba-windows-server-2008": client(V::WindowsServer2008, TOO_OLD, BEFORE),
    WindowsServer2008R2 = "adba-windows-server-2008-r2": client(V::WindowsServer2008R2, TOO_OLD, BEFORE),
    WindowsServer2012 = "adba-windows-server-2012": client(V::WindowsServer2012, TAKES_PART, SINCE),
    WindowsServer2012R2 = "adba-windows-server-2012-r2": client(V::WindowsServer2012R2, TAKES_PART, SINCE),
    WindowsServer2016 = "adba-windows-server-2016": client(V::WindowsServer2016, TAKES_PART, SINCE),
    WindowsServer2019 = "adba-windows-server-2019": client(V::WindowsServer2019, TAKES_PART, SINCE),
    WindowsServer2022 = "adba-windows-server-2022": client(V::WindowsServer2022, TAKES_PART, SINCE),
    // The list of the Office page ends with 2022; no text leaves 2025 out.
    WindowsServer2025 = "adba-windows-server-2025":
        client(V::WindowsServer2025, TAKES_PART, derived(A, &[S::MsAdbaOverview, S::MsOfficeAdba])),
}

impl DirectoryClient {
    /// The row that names the version of a product.
    pub fn find(product: Product) -> Option<Self> {
        Self::ALL.iter().copied().find(|client| client.row().version == product.version())
    }
}

table! {
    /// A requirement or a fact of Active Directory-based activation.
    DirectoryRow -> Evidence:
    AdbaNotYet = "adba-not-yet":
        derived(C, &[S::Seed, S::MsLifecycleWindows8, S::RegisterWindows8]).until(BEFORE_WINDOWS_8),
    // For the versions that no row names: Windows 8, Windows Server 2012 and everything since.
    AdbaSinceWindows8 = "adba-since-windows-8": derived(B, &[S::Seed, S::MsOfficeAdba]),
    AdbaBeforeWindows8 = "adba-before-windows-8": derived(B, &[S::Seed, S::MsTnOffice2013Va]),
    AdbaNotVolume = "adba-not-volume": derived(A, &[S::MsAdbaOverview, S::MsAdbaTroubleshooting]),
    AdbaDomain = "adba-domain": stated(A, &[S::MsOfficeAdba, S::MsAdbaActivate]),
    AdbaClientKey = "adba-client-key": stated(A, &[S::MsAdbaOverview, S::MsOfficeAdba, S::MsAdbaTroubleshooting]),
    AdbaForestSchema = "adba-forest-schema": stated(B, &[S::MsAda2Schema, S::MsOfficeAdba, S::MsAdbaActivate]),
    AdbaActivationObject = "adba-activation-object": stated(A, &[S::MsOfficeAdba, S::MsAdbaActivate]),
    AdbaNoMinimum = "adba-no-minimum": stated(A, &[S::MsPlanVolumeActivation, S::MsOfficeVlOverview]),
    Adba180Days = "adba-180-days": stated(A, &[S::MsOfficeAdba, S::MsPlanVolumeActivation, S::MsAdbaActivate]),
    AdbaFallsBack = "adba-falls-back": stated(A, &[S::MsOfficeVlOverview, S::MsTnActivationOrder]),
    AdbaDuringSetup = "adba-during-setup": stated(B, &[S::Seed]),
}

/// The documents that disagree about the schema level.
pub(crate) const SCHEMA_DISPUTED: Dispute = followed(&[S::MsAda2Schema, S::MsOfficeAdba, S::MsAdbaActivate]);
