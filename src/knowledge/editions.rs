//! The editions, each a line through the versions: `Professional` runs from Windows NT Workstation through
//! Windows Vista Business to Windows 11 Pro.

use super::Version;
use crate::closed::closed;

closed! {
    /// An edition through its versions. What a box prints may differ: the line `professional` is printed
    /// Business for Windows Vista and Pro from Windows 8 on.
    Edition:
    Professional = "professional",
    Windows9x = "windows-9x",
    Standard = "standard",
    Enterprise = "enterprise",
    Datacenter = "datacenter",
    ProfessionalX64 = "professional-x64",
    Home = "home",
    TabletPc = "tablet-pc",
    ProfessionalN = "professional-n",
    EnterpriseN = "enterprise-n",
    Ultimate = "ultimate",
    HomeBasic = "home-basic",
    HomePremium = "home-premium",
    Starter = "starter",
    ProfessionalE = "professional-e",
    EnterpriseE = "enterprise-e",
    ThinPc = "thin-pc",
    HomeSingleLanguage = "home-single-language",
    HomeWithBing = "home-with-bing",
    Rt = "rt",
    ProForWorkstations = "pro-for-workstations",
    ProForWorkstationsN = "pro-for-workstations-n",
    ProEducation = "pro-education",
    ProEducationN = "pro-education-n",
    Education = "education",
    EducationN = "education-n",
    EnterpriseG = "enterprise-g",
    EnterpriseGN = "enterprise-g-n",
    EnterpriseMultiSession = "enterprise-multi-session",
    EnterpriseLtsc = "enterprise-ltsc",
    EnterpriseNLtsc = "enterprise-nltsc",
    IotEnterpriseLtsc = "iot-enterprise-ltsc",
    Web = "web",
    StandardWithoutHyperV = "standard-without-hyper-v",
    EnterpriseWithoutHyperV = "enterprise-without-hyper-v",
    DatacenterWithoutHyperV = "datacenter-without-hyper-v",
    Hpc = "hpc",
    Itanium = "itanium",
    Foundation = "foundation",
    HpcServer = "hpc-server",
    Essentials = "essentials",
    MultipointStandard = "multipoint-standard",
    MultipointPremium = "multipoint-premium",
    NoEditionNamed = "no-edition-named",
    UnspecifiedN = "unspecified-n",
    UnspecifiedSingleLanguage = "unspecified-single-language",
    UnspecifiedCountrySpecific = "unspecified-country-specific",
    DatacenterAzureEdition = "datacenter-azure-edition",
    Premium = "premium",
    PremiumAddOn = "premium-add-on",
    Academic = "academic",
    AzureLocal = "azure-local",
    SqlServer = "sql-server",
    ProfessionalPlus = "professional-plus",
    SmallBusiness = "small-business",
    Basic = "basic",
    HomeAndStudent = "home-and-student",
    HomeAndBusiness = "home-and-business",
    ProfessionalClickToRun = "professional-click-to-run",
    StandardClickToRun = "standard-click-to-run",
    Access = "access",
    Excel = "excel",
    SharePointWorkspace = "sharepoint-workspace",
    InfoPath = "infopath",
    OneNote = "onenote",
    Outlook = "outlook",
    PowerPoint = "powerpoint",
    Publisher = "publisher",
    Word = "word",
    Lync = "lync",
    SkypeForBusiness = "skype-for-business",
    AppsForEnterprise = "apps-for-enterprise",
    AppsForBusiness = "apps-for-business",
    StandardForMac = "standard-for-mac",
}

closed! {
    /// Editions that licences treat alike. An edition of one class never becomes one of another by a downgrade,
    /// unless a source grants it.
    EditionClass:
    Consumer = "consumer",
    Professional = "professional",
    Enterprise = "enterprise",
    Education = "education",
    Ultimate = "ultimate",
    Other = "other",
}

impl Edition {
    /// Whether both are one edition through the versions; the Click-to-Run build is the edition it is built from.
    pub fn same_line(self, other: Self) -> bool {
        let built_from = |edition| match edition {
            Self::ProfessionalClickToRun => Self::Professional,
            Self::StandardClickToRun => Self::Standard,
            edition => edition,
        };
        built_from(self) == built_from(other)
    }

    /// The class of a Windows client edition.
    pub fn class(self) -> EditionClass {
        match self {
            Self::Windows9x
            | Self::Home
            | Self::HomeBasic
            | Self::HomePremium
            | Self::Starter
            | Self::HomeSingleLanguage
            | Self::HomeWithBing
            | Self::Rt => EditionClass::Consumer,
            Self::Professional
            | Self::ProfessionalX64
            | Self::ProfessionalN
            | Self::ProfessionalE
            | Self::TabletPc
            | Self::ProForWorkstations
            | Self::ProForWorkstationsN
            | Self::ProEducation
            | Self::ProEducationN => EditionClass::Professional,
            Self::Enterprise
            | Self::EnterpriseN
            | Self::EnterpriseE
            | Self::EnterpriseG
            | Self::EnterpriseGN
            | Self::EnterpriseMultiSession
            | Self::EnterpriseLtsc
            | Self::EnterpriseNLtsc
            | Self::IotEnterpriseLtsc => EditionClass::Enterprise,
            Self::Education | Self::EducationN => EditionClass::Education,
            Self::Ultimate => EditionClass::Ultimate,
            _ => EditionClass::Other,
        }
    }

    /// Its height among the server editions of its time. From Windows Server 2012 on there is no Enterprise, and
    /// a Standard licence reaches the Enterprise edition of earlier versions.
    pub fn rank(self, version: Version) -> u8 {
        match self {
            Self::Foundation => 0,
            Self::Essentials => 1,
            Self::Web => 2,
            Self::Standard if version >= Version::WindowsServer2012 => 4,
            Self::Standard => 3,
            Self::Enterprise => 4,
            Self::Datacenter => 5,
            _ => u8::MAX,
        }
    }
}
