//! How many virtual machines a Windows Server licence allows on the host that it covers.

use super::Grade::{A, B, C, D};
use super::{Edition as E, Evidence, Product, Source as S, Version as V, derived, stated};
use crate::closed::{closed, table};

/// How many virtual machines one licence allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instances {
    /// So many for each licence that covers the whole host.
    PerLicence(u32),
    /// So many; no document read says what a second licence adds.
    Only(u32),
    /// Any number.
    Unlimited,
}

/// What a licence is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LicensedBy {
    /// The server, or its processors.
    Processor,
    /// The cores of the host.
    Core,
}

/// The right of one edition in some versions.
#[derive(Debug)]
pub struct InstanceRow {
    /// The versions.
    pub versions: &'static [V],
    /// The edition.
    pub edition: E,
    /// How many virtual machines.
    pub instances: Instances,
    /// What a licence is counted by.
    pub by: LicensedBy,
    /// What the right rests on.
    pub evidence: Evidence,
}

const fn right(
    versions: &'static [V],
    edition: E,
    instances: Instances,
    by: LicensedBy,
    evidence: Evidence,
) -> InstanceRow {
    InstanceRow { versions, edition, instances, by, evidence }
}

use Instances::{Only, PerLicence, Unlimited};
use LicensedBy::{Core, Processor};

const SINCE_2008: &[V] = &[V::WindowsServer2008, V::WindowsServer2008R2];
const SINCE_2012: &[V] = &[V::WindowsServer2012, V::WindowsServer2012R2];
const SINCE_2016: &[V] = &[V::WindowsServer2016, V::WindowsServer2019, V::WindowsServer2022, V::WindowsServer2025];

const PAGES_2008: Evidence = stated(D, &[S::IsthewebsitedownVirt, S::AlibabaVirt]);
const PAGES_2012: Evidence = stated(C, &[S::DellVirtRights, S::TutorialmoreVirt]);
const LIMITS: Evidence = stated(A, &[S::MsServerLimits, S::DellVirtRights]);

table! {
    /// The right of an edition that the sources name.
    InstanceRight -> InstanceRow:
    Enterprise2003R2 = "vm-rights-2003-r2-enterprise":
        right(&[V::WindowsServer2003R2], E::Enterprise, PerLicence(4), Processor, stated(D, &[S::IsthewebsitedownVirt])),
    Standard2008 = "vm-rights-2008-standard": right(SINCE_2008, E::Standard, Only(1), Processor, PAGES_2008),
    Enterprise2008 = "vm-rights-2008-enterprise": right(SINCE_2008, E::Enterprise, PerLicence(4), Processor, PAGES_2008),
    Datacenter2008 = "vm-rights-2008-datacenter": right(SINCE_2008, E::Datacenter, Unlimited, Processor, PAGES_2008),
    Standard2012 = "vm-rights-2012-standard": right(SINCE_2012, E::Standard, PerLicence(2), Processor, PAGES_2012),
    Datacenter2012 = "vm-rights-2012-datacenter": right(SINCE_2012, E::Datacenter, Unlimited, Processor, PAGES_2012),
    Standard2016 = "vm-rights-2016-standard": right(SINCE_2016, E::Standard, PerLicence(2), Core, LIMITS),
    Datacenter2016 = "vm-rights-2016-datacenter": right(SINCE_2016, E::Datacenter, Unlimited, Core, LIMITS),
    Essentials2012 = "vm-rights-2012-essentials":
        right(&[V::WindowsServer2012], E::Essentials, Only(1), Processor, stated(D, &[S::Infosec2012Licensing])),
    Essentials2012R2 = "vm-rights-2012-r2-essentials":
        right(&[V::WindowsServer2012R2], E::Essentials, Only(1), Processor, stated(B, &[S::MsSbsBlogEssentials])),
}

impl InstanceRight {
    /// The right of a product, where a source names it.
    pub fn find(product: Product) -> Option<Self> {
        let names = |right: &Self| {
            right.row().edition == product.edition() && right.row().versions.contains(&product.version())
        };
        Self::ALL.iter().copied().find(names)
    }
}

table! {
    /// What else is known of such licences.
    InstanceFact -> Evidence:
    ByProcessor = "vm-rights-by-processor": stated(C, &[S::DellVirtRights, S::TutorialmoreVirt]),
    SixteenCores = "vm-rights-sixteen-cores": stated(C, &[S::MsAnswerCoreMinimum, S::ItcgeorgiaCores, S::DellVirtRights, S::ItcgeorgiaVirt]),
    CoresAgain = "vm-rights-cores-again": stated(C, &[S::DellVirtRights, S::ItcgeorgiaVirt]),
    Undocumented = "vm-rights-undocumented": derived(A, &[S::MsServerLimits]),
}
