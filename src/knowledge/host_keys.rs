//! KMS host keys: the closed list of them, and what each activates, whatever system hosts it.

use super::Grade::{A, B};
use super::{Evidence, KmsGroup, Product, Source as S, Version as V, Version, VolumeKey, derived, stated};
use crate::Lang;
use crate::closed::{closed, table};

closed! {
    /// How a host key is told from others in its name.
    HostKeyName:
    /// By its version alone.
    Version = "version",
    /// By its KMS group.
    Group = "group",
    /// By the clients that an update added to it.
    ForWindows10 = "for-windows-10",
}

/// What a host key activates.
#[derive(Debug)]
pub struct HostKeyRow {
    /// The generation that it is a key of.
    pub version: Version,
    /// What tells it from the other keys of that generation.
    pub told_by: HostKeyName,
    /// The versions that its documents list.
    pub serves: &'static [Version],
    /// The highest KMS group it serves, in the generations that have groups.
    pub group: Option<KmsGroup>,
    /// Whether it is for client systems only.
    pub clients_only: bool,
    /// What the row rests on.
    pub evidence: Evidence,
}

const VISTA: &[V] = &[V::WindowsVista];
const VISTA_2008: &[V] = &[V::WindowsVista, V::WindowsServer2008];
const VISTA_7: &[V] = &[V::WindowsVista, V::Windows7];
const UP_TO_2008_R2: &[V] = &[V::WindowsVista, V::Windows7, V::WindowsServer2008, V::WindowsServer2008R2];
const VISTA_TO_8: &[V] = &[V::WindowsVista, V::Windows7, V::Windows8];
const VISTA_TO_8_1: &[V] = &[V::WindowsVista, V::Windows7, V::Windows8, V::Windows8_1];
const CLIENTS_7_TO_10: &[V] = &[V::Windows7, V::Windows8_1, V::Windows10, V::Windows10Ltsb2015];
const UP_TO_2012: &[V] =
    &[V::WindowsVista, V::Windows7, V::Windows8, V::WindowsServer2008, V::WindowsServer2008R2, V::WindowsServer2012];
const UP_TO_2012_R2: &[V] = &[
    V::WindowsVista,
    V::Windows7,
    V::Windows8,
    V::Windows8_1,
    V::WindowsServer2008,
    V::WindowsServer2008R2,
    V::WindowsServer2012,
    V::WindowsServer2012R2,
];
const UP_TO_2012_R2_AND_10: &[V] = &[
    V::Windows7,
    V::Windows8_1,
    V::Windows10,
    V::Windows10Ltsb2015,
    V::WindowsServer2008,
    V::WindowsServer2008R2,
    V::WindowsServer2012,
    V::WindowsServer2012R2,
];
const UP_TO_2016: &[V] = &[
    V::Windows7,
    V::Windows8_1,
    V::Windows10,
    V::Windows10Ltsb2015,
    V::Windows10Ltsb2016,
    V::WindowsServer2008,
    V::WindowsServer2008R2,
    V::WindowsServer2012,
    V::WindowsServer2012R2,
    V::WindowsServer2016,
    V::WindowsServer1709,
    V::WindowsServer1803,
    V::WindowsServer1809,
    V::WindowsServer1903,
    V::WindowsServer1909,
    V::WindowsServer2004,
    V::WindowsServer20h2,
];
const UP_TO_2019: &[V] = &[
    V::Windows7,
    V::Windows8_1,
    V::Windows10,
    V::Windows10Ltsb2015,
    V::Windows10Ltsb2016,
    V::Windows10Ltsc2019,
    // The current list says LTSC, without a year.
    V::Windows10Ltsc2021,
    V::WindowsServer2008,
    V::WindowsServer2008R2,
    V::WindowsServer2012,
    V::WindowsServer2012R2,
    V::WindowsServer2016,
    V::WindowsServer2019,
    V::WindowsServer1709,
    V::WindowsServer1803,
    V::WindowsServer1809,
    V::WindowsServer1903,
    V::WindowsServer1909,
    V::WindowsServer2004,
    V::WindowsServer20h2,
];
const UP_TO_2022: &[V] = &[
    V::Windows7,
    V::Windows8_1,
    V::Windows10,
    V::Windows10Ltsb2015,
    V::Windows10Ltsb2016,
    V::Windows10Ltsc2019,
    V::Windows10Ltsc2021,
    V::Windows11,
    V::WindowsServer2008,
    V::WindowsServer2008R2,
    V::WindowsServer2012,
    V::WindowsServer2012R2,
    V::WindowsServer2016,
    V::WindowsServer2019,
    V::WindowsServer2022,
    V::WindowsServer1709,
    V::WindowsServer1803,
    V::WindowsServer1809,
    V::WindowsServer1903,
    V::WindowsServer1909,
    V::WindowsServer2004,
    V::WindowsServer20h2,
];
const UP_TO_2025: &[V] = &[
    V::Windows7,
    V::Windows8_1,
    V::Windows10,
    V::Windows10Ltsb2015,
    V::Windows10Ltsb2016,
    V::Windows10Ltsc2019,
    V::Windows10Ltsc2021,
    V::Windows11,
    V::Windows11Ltsc2024,
    V::WindowsServer2008,
    V::WindowsServer2008R2,
    V::WindowsServer2012,
    V::WindowsServer2012R2,
    V::WindowsServer2016,
    V::WindowsServer2019,
    V::WindowsServer2022,
    V::WindowsServer2025,
    V::WindowsServer1709,
    V::WindowsServer1803,
    V::WindowsServer1809,
    V::WindowsServer1903,
    V::WindowsServer1909,
    V::WindowsServer2004,
    V::WindowsServer20h2,
];

const GROUPS: Evidence = stated(B, &[S::MsTnKmsGroups, S::MsTnVa2_2008, S::MsVlActivationFaq]);
const SEED: Evidence = stated(B, &[S::Seed, S::MsTnKmsGroups]);
const PLANNING: Evidence = stated(A, &[S::MsKmsPlanning]);
const OFFICE: Evidence = stated(A, &[S::MsOfficeKmsHost]);

const fn server(version: V, serves: &'static [V], evidence: Evidence) -> HostKeyRow {
    HostKeyRow { version, told_by: HostKeyName::Version, serves, group: None, clients_only: false, evidence }
}
const fn client(version: V, serves: &'static [V], evidence: Evidence) -> HostKeyRow {
    HostKeyRow { clients_only: true, ..server(version, serves, evidence) }
}
const fn lettered(version: V, serves: &'static [V], group: KmsGroup) -> HostKeyRow {
    HostKeyRow { told_by: HostKeyName::Group, group: Some(group), ..server(version, serves, GROUPS) }
}

table! {
    /// A KMS host key.
    HostKey -> HostKeyRow:
    VistaClient = "vista-client": HostKeyRow { group: Some(KmsGroup::ClientVl), ..client(V::WindowsVista, VISTA, SEED) },
    WindowsServer2008A = "windows-server-2008-a": lettered(V::WindowsServer2008, VISTA_2008, KmsGroup::ServerGroupA),
    WindowsServer2008B = "windows-server-2008-b": lettered(V::WindowsServer2008, VISTA_2008, KmsGroup::ServerGroupB),
    WindowsServer2008C = "windows-server-2008-c": lettered(V::WindowsServer2008, VISTA_2008, KmsGroup::ServerGroupC),
    Windows7Client = "windows-7-client": HostKeyRow { group: Some(KmsGroup::ClientVl), ..client(V::Windows7, VISTA_7, SEED) },
    WindowsServer2008R2A = "windows-server-2008-r2-a": lettered(V::WindowsServer2008R2, UP_TO_2008_R2, KmsGroup::ServerGroupA),
    WindowsServer2008R2B = "windows-server-2008-r2-b": lettered(V::WindowsServer2008R2, UP_TO_2008_R2, KmsGroup::ServerGroupB),
    WindowsServer2008R2C = "windows-server-2008-r2-c": lettered(V::WindowsServer2008R2, UP_TO_2008_R2, KmsGroup::ServerGroupC),
    Windows8Client = "windows-8-client": client(V::Windows8, VISTA_TO_8, stated(A, &[S::MsOfficeKmsHost, S::MsKmsActivate])),
    WindowsServer2012 = "windows-server-2012": server(V::WindowsServer2012, UP_TO_2012, stated(A, &[S::MsOfficeKmsHost, S::MsKmsActivate])),
    Windows8_1Client = "windows-8.1-client": client(V::Windows8_1, VISTA_TO_8_1, derived(A, &[S::MsKmsActivate])),
    WindowsServer2012R2 = "windows-server-2012-r2": server(V::WindowsServer2012R2, UP_TO_2012_R2, derived(A, &[S::MsKmsActivate, S::MsPlanVolumeActivation])),
    Windows10Client = "windows-10-client": client(V::Windows10, CLIENTS_7_TO_10, PLANNING),
    WindowsServer2012R2ForWindows10 = "windows-server-2012-r2-for-windows-10":
        HostKeyRow { told_by: HostKeyName::ForWindows10, ..server(V::WindowsServer2012R2, UP_TO_2012_R2_AND_10, stated(A, &[S::MsKmsActivation2016, S::Ms0xc004f015])) },
    WindowsServer2016 = "windows-server-2016": server(V::WindowsServer2016, UP_TO_2016, PLANNING),
    WindowsServer2019 = "windows-server-2019": server(V::WindowsServer2019, UP_TO_2019, PLANNING),
    WindowsServer2022 = "windows-server-2022": server(V::WindowsServer2022, UP_TO_2022, PLANNING),
    WindowsServer2025 = "windows-server-2025": server(V::WindowsServer2025, UP_TO_2025, PLANNING),
    Office2010 = "office-2010": server(V::Office2010, &[V::Office2010, V::Project2010, V::Visio2010], stated(B, &[S::Seed, S::MsOfficeasiaBlog])),
    Office2013 = "office-2013": server(V::Office2013, &[V::Office2013, V::Project2013, V::Visio2013], stated(B, &[S::MsTnOffice2013Va, S::Seed])),
    Office2016 = "office-2016": server(V::Office2016, &[V::Office2016, V::Project2016, V::Visio2016], OFFICE),
    Office2019 = "office-2019": server(V::Office2019, &[V::Office2019, V::Project2019, V::Visio2019], OFFICE),
    OfficeLtsc2021 = "office-ltsc-2021": server(V::OfficeLtsc2021, &[V::OfficeLtsc2021, V::Project2021, V::VisioLtsc2021], OFFICE),
    OfficeLtsc2024 = "office-ltsc-2024": server(V::OfficeLtsc2024, &[V::OfficeLtsc2024, V::Project2024, V::VisioLtsc2024], OFFICE),
}

impl HostKey {
    /// The name in a language, such as `Windows Server 2008 (Server Group A)`.
    pub fn display_name(self, lang: Lang) -> String {
        let row = self.row();
        let group = row.group.map_or("", |group| lang.say(group));
        lang.fill(row.told_by, &[("version", row.version.row().name), ("group", group)])
    }

    /// The host key of a product's own generation and group.
    pub fn of(product: Product) -> Option<Self> {
        let version = product.version();
        let own = |key: &&Self| {
            let row = key.row();
            // A key of Office also serves the Project and the Visio that came with it.
            let is_of_generation =
                if **key >= Self::Office2010 { row.serves.contains(&version) } else { row.version == version };
            is_of_generation
                && row.clients_only == (product.family() == super::Family::WindowsClient)
                && row.group == product.row().kms_group
        };
        Self::ALL.iter().find(own).copied()
    }

    /// Whether a host with this key activates a product: `None` when no document read says.
    pub fn activates(self, product: Product) -> Option<bool> {
        use super::Family::{Office, Project, Visio, WindowsClient};
        let row = self.row();
        let client = product.family() == WindowsClient;
        let office = matches!(product.family(), Office | Project | Visio);
        let office_key = self >= Self::Office2010;
        if product.row().volume_key != Some(VolumeKey::Kms) || office != office_key || (row.clients_only && !client) {
            return Some(false);
        }
        if row.serves.contains(&product.version()) {
            return match (row.group, product.row().kms_group) {
                (Some(highest), Some(group)) => Some(group <= highest),
                // The group tables do not name N and E editions.
                (Some(_), None) => None,
                (None, _) => Some(true),
            };
        }
        // The releases that the lists name after Windows Server 2016 are no sign of how far a key reaches.
        if row.version.is_older_than(product.version()) {
            return Some(false);
        }
        let newest = row.serves.iter().filter(|version| version.row().family == product.family()).max();
        match newest {
            // A key serves its own generation and earlier ones, never a later one.
            Some(newest) if newest.is_older_than(product.version()) => Some(false),
            None if office_key => Some(false),
            // Windows Vista and 8 are on no current list; that does not say that they are refused.
            _ => None,
        }
    }
}
