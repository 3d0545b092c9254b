//! The versions (generations) of each product family, oldest first.

use crate::closed::{closed, table};
use std::cmp::Ordering;

closed! {
    /// A family: products whose versions follow each other. Only within a family is one version older than another.
    Family:
    WindowsClient = "windows-client",
    WindowsServer = "windows-server",
    SmallBusinessServer = "small-business-server",
    MultipointServer = "multipoint-server",
    AzureLocal = "azure-local",
    SqlServer = "sql-server",
    Office = "office",
    OfficeMac = "office-mac",
    Microsoft365Apps = "microsoft-365-apps",
    Project = "project",
    Visio = "visio",
}

/// What is known of a version.
#[derive(Debug)]
pub struct VersionRow {
    /// The name without an edition, for example `Windows Server 2022`.
    pub name: &'static str,
    /// The family it belongs to.
    pub family: Family,
}

const fn version(family: Family, name: &'static str) -> VersionRow {
    VersionRow { name, family }
}

table! {
    /// A version of a family, without its editions. Declared oldest first within each family, by the day support began.
    Version -> VersionRow:

    WindowsNt4_0 = "windows-nt-4.0": version(Family::WindowsClient, "Windows NT 4.0"),
    Windows95 = "windows-95": version(Family::WindowsClient, "Windows 95"),
    Windows98 = "windows-98": version(Family::WindowsClient, "Windows 98"),
    Windows98SecondEdition = "windows-98-second-edition": version(Family::WindowsClient, "Windows 98 Second Edition"),
    Windows2000 = "windows-2000": version(Family::WindowsClient, "Windows 2000"),
    WindowsMe = "windows-me": version(Family::WindowsClient, "Windows Millennium Edition"),
    WindowsXp = "windows-xp": version(Family::WindowsClient, "Windows XP"),
    WindowsVista = "windows-vista": version(Family::WindowsClient, "Windows Vista"),
    Windows7 = "windows-7": version(Family::WindowsClient, "Windows 7"),
    WindowsThinPc = "windows-thin-pc": version(Family::WindowsClient, "Windows Thin PC"),
    Windows8 = "windows-8": version(Family::WindowsClient, "Windows 8"),
    WindowsRt = "windows-rt": version(Family::WindowsClient, "Windows RT"),
    Windows8_1 = "windows-8.1": version(Family::WindowsClient, "Windows 8.1"),
    Windows10 = "windows-10": version(Family::WindowsClient, "Windows 10"),
    Windows10Ltsb2015 = "windows-10-ltsb-2015": version(Family::WindowsClient, "Windows 10 LTSB 2015"),
    Windows10Ltsb2016 = "windows-10-ltsb-2016": version(Family::WindowsClient, "Windows 10 LTSB 2016"),
    Windows10Ltsc2019 = "windows-10-ltsc-2019": version(Family::WindowsClient, "Windows 10 LTSC 2019"),
    Windows11 = "windows-11": version(Family::WindowsClient, "Windows 11"),
    Windows10Ltsc2021 = "windows-10-ltsc-2021": version(Family::WindowsClient, "Windows 10 LTSC 2021"),
    Windows11Ltsc2024 = "windows-11-ltsc-2024": version(Family::WindowsClient, "Windows 11 LTSC 2024"),

    Windows2000Server = "windows-2000-server": version(Family::WindowsServer, "Windows 2000"),
    WindowsServer2003 = "windows-server-2003": version(Family::WindowsServer, "Windows Server 2003"),
    WindowsServer2003R2 = "windows-server-2003-r2": version(Family::WindowsServer, "Windows Server 2003 R2"),
    WindowsServer2008 = "windows-server-2008": version(Family::WindowsServer, "Windows Server 2008"),
    WindowsServer2008R2 = "windows-server-2008-r2": version(Family::WindowsServer, "Windows Server 2008 R2"),
    HpcServer2008R2 = "hpc-server-2008-r2": version(Family::WindowsServer, "Windows HPC Server 2008 R2"),
    WindowsServer2012 = "windows-server-2012": version(Family::WindowsServer, "Windows Server 2012"),
    WindowsServer2012R2 = "windows-server-2012-r2": version(Family::WindowsServer, "Windows Server 2012 R2"),
    WindowsServer2016 = "windows-server-2016": version(Family::WindowsServer, "Windows Server 2016"),
    WindowsServer1709 = "windows-server-1709": version(Family::WindowsServer, "Windows Server, version 1709"),
    WindowsServer1803 = "windows-server-1803": version(Family::WindowsServer, "Windows Server, version 1803"),
    WindowsServer1809 = "windows-server-1809": version(Family::WindowsServer, "Windows Server, version 1809"),
    WindowsServer2019 = "windows-server-2019": version(Family::WindowsServer, "Windows Server 2019"),
    WindowsServer1903 = "windows-server-1903": version(Family::WindowsServer, "Windows Server, version 1903"),
    WindowsServer1909 = "windows-server-1909": version(Family::WindowsServer, "Windows Server, version 1909"),
    WindowsServer2004 = "windows-server-2004": version(Family::WindowsServer, "Windows Server, version 2004"),
    WindowsServer20h2 = "windows-server-20h2": version(Family::WindowsServer, "Windows Server, version 20H2"),
    WindowsServer2022 = "windows-server-2022": version(Family::WindowsServer, "Windows Server 2022"),
    WindowsServer2025 = "windows-server-2025": version(Family::WindowsServer, "Windows Server 2025"),

    SmallBusinessServer2003 = "small-business-server-2003": version(Family::SmallBusinessServer, "Windows Small Business Server 2003"),
    SmallBusinessServer2003R2 = "small-business-server-2003-r2": version(Family::SmallBusinessServer, "Windows Small Business Server 2003 R2"),
    SmallBusinessServer2008 = "small-business-server-2008": version(Family::SmallBusinessServer, "Windows Small Business Server 2008"),
    SmallBusinessServer2011 = "small-business-server-2011": version(Family::SmallBusinessServer, "Windows Small Business Server 2011"),

    MultipointServer2010 = "multipoint-server-2010": version(Family::MultipointServer, "Windows MultiPoint Server 2010"),
    MultipointServer2011 = "multipoint-server-2011": version(Family::MultipointServer, "Windows MultiPoint Server 2011"),

    AzureLocal = "azure-local": version(Family::AzureLocal, "Azure Local"),

    SqlServer = "sql-server": version(Family::SqlServer, "SQL Server"),

    Office2003 = "office-2003": version(Family::Office, "Office 2003"),
    Office2007 = "office-2007": version(Family::Office, "Office 2007"),
    Office2010 = "office-2010": version(Family::Office, "Office 2010"),
    Office2013 = "office-2013": version(Family::Office, "Office 2013"),
    Office2016 = "office-2016": version(Family::Office, "Office 2016"),
    Office2019 = "office-2019": version(Family::Office, "Office 2019"),
    OfficeLtsc2021Preview = "office-ltsc-2021-preview": version(Family::Office, "Office LTSC 2021 Preview"),
    OfficeLtsc2021 = "office-ltsc-2021": version(Family::Office, "Office LTSC 2021"),
    Office2021 = "office-2021": version(Family::Office, "Office 2021"),
    OfficeLtsc2024Preview = "office-ltsc-2024-preview": version(Family::Office, "Office LTSC 2024 Preview"),
    OfficeLtsc2024 = "office-ltsc-2024": version(Family::Office, "Office LTSC 2024"),
    Office2024 = "office-2024": version(Family::Office, "Office 2024"),

    Office2016ForMac = "office-2016-for-mac": version(Family::OfficeMac, "Office 2016 for Mac"),
    Office2019ForMac = "office-2019-for-mac": version(Family::OfficeMac, "Office 2019 for Mac"),
    OfficeLtsc2021ForMac = "office-ltsc-2021-for-mac": version(Family::OfficeMac, "Office LTSC for Mac 2021"),
    OfficeLtsc2024ForMac = "office-ltsc-2024-for-mac": version(Family::OfficeMac, "Office LTSC for Mac 2024"),

    Microsoft365Apps = "microsoft-365-apps": version(Family::Microsoft365Apps, "Microsoft 365 Apps"),

    Project2003 = "project-2003": version(Family::Project, "Project 2003"),
    Project2007 = "project-2007": version(Family::Project, "Project 2007"),
    Project2010 = "project-2010": version(Family::Project, "Project 2010"),
    Project2013 = "project-2013": version(Family::Project, "Project 2013"),
    Project2016 = "project-2016": version(Family::Project, "Project 2016"),
    Project2019 = "project-2019": version(Family::Project, "Project 2019"),
    Project2021Preview = "project-2021-preview": version(Family::Project, "Project 2021 Preview"),
    Project2021 = "project-2021": version(Family::Project, "Project 2021"),
    Project2024Preview = "project-2024-preview": version(Family::Project, "Project 2024 Preview"),
    Project2024 = "project-2024": version(Family::Project, "Project 2024"),

    Visio2003 = "visio-2003": version(Family::Visio, "Visio 2003"),
    Visio2007 = "visio-2007": version(Family::Visio, "Visio 2007"),
    Visio2010 = "visio-2010": version(Family::Visio, "Visio 2010"),
    Visio2013 = "visio-2013": version(Family::Visio, "Visio 2013"),
    Visio2016 = "visio-2016": version(Family::Visio, "Visio 2016"),
    Visio2019 = "visio-2019": version(Family::Visio, "Visio 2019"),
    Visio2021Preview = "visio-2021-preview": version(Family::Visio, "Visio 2021 Preview"),
    VisioLtsc2021 = "visio-ltsc-2021": version(Family::Visio, "Visio LTSC 2021"),
    Visio2024Preview = "visio-2024-preview": version(Family::Visio, "Visio 2024 Preview"),
    VisioLtsc2024 = "visio-ltsc-2024": version(Family::Visio, "Visio LTSC 2024"),
}

impl Version {
    /// The version that a release for the long term, for thin clients or for tablets was built from; itself otherwise.
    pub(crate) fn built_from(self) -> Self {
        match self {
            Self::Windows10Ltsb2015 | Self::Windows10Ltsb2016 | Self::Windows10Ltsc2019 | Self::Windows10Ltsc2021 => {
                Self::Windows10
            }
            Self::Windows11Ltsc2024 => Self::Windows11,
            Self::WindowsThinPc => Self::Windows7,
            Self::WindowsRt => Self::Windows8,
            version => version,
        }
    }

    /// How the two follow each other, or `None` where they do not: other families, or Windows 10 beside one of
    /// its long-term releases.
    pub fn age(self, other: Self) -> Option<Ordering> {
        if self.row().family != other.row().family {
            return None;
        }
        match self.built_from().cmp(&other.built_from()) {
            Ordering::Equal if self != other && (self == self.built_from() || other == other.built_from()) => None,
            Ordering::Equal => Some(self.cmp(&other)),
            order => Some(order),
        }
    }

    /// Whether both belong to one family and `self` came first.
    pub fn is_older_than(self, other: Self) -> bool {
        self.age(other) == Some(Ordering::Less)
    }
}
