//! The facts that questions take and the results that answers carry: names, kinds, and how a fact may be left out.

use crate::closed::{Closed, closed};
use crate::knowledge::names::fold;
use crate::knowledge::{HostKey, Product, Version, VolumeKey};
use crate::text::{English, French, Lang};

closed! {
    /// A fact that a question takes.
    Fact:
    Product = "product",
    Programme = "programme",
    From = "from",
    To = "to",
    Channel = "channel",
    OfferedKeyType = "offered-key-type",
    OfferedKeyProduct = "offered-key-product",
    Component = "component",
    SMode = "s-mode",
    Guest = "guest",
    Host = "host",
    Hypervisor = "hypervisor",
    Method = "method",
    HostActivated = "host-activated",
    AzureLocalLicence = "azure-local-licence",
    Join = "join",
    UserLicence = "user-licence",
    Machines = "machines",
    Vms = "vms",
    Cores = "cores",
    Evaluation = "evaluation",
    FromInstallation = "from-installation",
    ToInstallation = "to-installation",
    DomainController = "domain-controller",
    Licences = "licences",
    Computers = "computers",
    Client = "client",
    HostKey = "host-key",
    PatchedTo = "patched-to",
    UpdatesInstalled = "updates-installed",
    Clients = "clients",
    Servers = "servers",
    Network = "network",
    Virtual = "virtual",
    Place = "place",
    OperatingSystem = "operating-system",
    Reinstalls = "reinstalls",
    Remaining = "remaining",
    Days = "days",
    ServicePack = "service-pack",
    Office = "office",
    VirtualClients = "virtual-clients",
    VirtualServers = "virtual-servers",
    DistinctMachines = "distinct-machines",
    DisplayedCount = "displayed-count",
    Hosts = "hosts",
    ActivationsPerHost = "activations-per-host",
    Year = "year",
    Buyer = "buyer",
    Term = "term",
    Code = "code",
    WantedVersion = "wanted-version",
    Relation = "relation",
    OriginalLicence = "original-licence",
    OriginalProduct = "original-product",
    ImageProduct = "image-product",
    EnterpriseRights = "enterprise-rights",
    SameLanguage = "same-language",
    Media = "media",
}

/// The sentence that says what to enter for a fact.
#[derive(Clone, Copy)]
pub(crate) struct Hint(pub(crate) Fact);

closed! {
    /// A result that an answer carries.
    ValueName:
    Pool = "pool",
    Architectures = "architectures",
    SharedAcrossArchitectures = "sharedAcrossArchitectures",
    KmsGroup = "kmsGroup",
    KeyTypes = "keyTypes",
    PublishedKeys = "publishedKeys",
    SetupKeyNeeded = "setupKeyNeeded",
    SetupKeyWhere = "setupKeyWhere",
    RightAllowed = "rightAllowed",
    OfferedKeyWorks = "offeredKeyWorks",
    KeyToUse = "keyToUse",
    Media = "media",
    Activation = "activation",
    Until = "until",
    Methods = "methods",
    Recommended = "recommended",
    MakActivationsUsed = "makActivationsUsed",
    AccessRight = "accessRight",
    Instances = "instances",
    Unlimited = "unlimited",
    LicencesNeeded = "licencesNeeded",
    CoresToLicense = "coresToLicense",
    Ranked = "ranked",
    How = "how",
    Reboot = "reboot",
    KeyType = "keyType",
    Activations = "activations",
    Needed = "needed",
    Enough = "enough",
    LicencesMissing = "licencesMissing",
    HowToRaise = "howToRaise",
    GraceDays = "graceDays",
    State = "state",
    DaysLeft = "daysLeft",
    RequiredUpdate = "requiredUpdate",
    RequiredBuild = "requiredBuild",
    HostKeys = "hostKeys",
    OfficePack = "officePack",
    Alternatives = "alternatives",
    CountedWindows = "countedWindows",
    CountedOffice = "countedOffice",
    ThresholdClients = "thresholdClients",
    ThresholdServers = "thresholdServers",
    ThresholdOffice = "thresholdOffice",
    MissingForClients = "missingForClients",
    MissingForServers = "missingForServers",
    MissingForOffice = "missingForOffice",
    ClientsActivate = "clientsActivate",
    ServersActivate = "serversActivate",
    OfficeActivate = "officeActivate",
    DisplayedMaximum = "displayedMaximum",
    ClonesLikely = "clonesLikely",
    MaximumHosts = "maximumHosts",
    MaximumPerHost = "maximumPerHost",
    WithinLimits = "withinLimits",
    Status = "status",
    Free = "free",
    ActivationId = "activationId",
    Prerequisites = "prerequisites",
    Definition = "definition",
    Related = "related",
    Meaning = "meaning",
    Causes = "causes",
    Remedies = "remedies",
    Where = "where",
    PhoneOnly = "phoneOnly",
    Role = "role",
    OneSetAllowed = "oneSetAllowed",
    Pools = "pools",
    Reimaging = "reimaging",
    Downgrade = "downgrade",
    Evaluation = "evaluation",
    Training = "training",
    Identical = "identical",
}

closed! {
    /// The part that a product plays in a question.
    Role:
    /// Any product.
    Any = "any",
    /// The product that the licence is for.
    DowngradeSource = "downgrade-source",
    /// The product to install instead.
    DowngradeTarget = "downgrade-target",
    /// What runs in the virtual machine.
    Guest = "guest",
    /// What the virtual machine runs on.
    VmHost = "vm-host",
    /// What is installed on a machine, or is to be.
    Installed = "installed",
    /// What the KMS service runs on.
    KmsHost = "kms-host",
    /// What a KMS host activates.
    KmsClient = "kms-client",
}

/// A closed list as a fact or a result takes it: its names, and a label for each.
#[derive(Clone, Copy)]
pub struct Choice {
    len: usize,
    name: fn(usize) -> &'static str,
    label: fn(usize, Lang) -> &'static str,
}

impl Choice {
    /// The choice among the values of a closed list.
    pub const fn of<T: Closed + English + French>() -> Self {
        Self {
            len: T::VALUES.len(),
            name: |at| T::VALUES[at].outside_name(),
            label: |at, lang| lang.say(T::VALUES[at]),
        }
    }

    /// The choice among the first values of a closed list.
    pub const fn among_first<T: Closed + English + French>(len: usize) -> Self {
        Self { len, ..Self::of::<T>() }
    }

    /// How many values there are.
    #[allow(clippy::len_without_is_empty)] // a closed list is never empty
    pub fn len(&self) -> usize {
        self.len
    }

    /// The name of the value at a place of the list.
    pub fn name(&self, at: usize) -> &'static str {
        (self.name)(at)
    }

    /// The label of the value at a place of the list.
    pub fn label(&self, at: usize, lang: Lang) -> &'static str {
        (self.label)(at, lang)
    }

    /// All names.
    pub fn names(&self) -> Vec<&'static str> {
        (0..self.len).map(self.name).collect()
    }

    /// The place of a name, in any case, or of the one value whose label in any language says the same.
    pub fn find(&self, name: &str) -> Option<usize> {
        let wanted = plain(name);
        let is_called = |&at: &usize| [Lang::En, Lang::Fr].iter().any(|&lang| is_label(self.label(at, lang), &wanted));
        let mut called = (0..self.len).filter(is_called);
        let by_name = (0..self.len).find(|&at| self.name(at).eq_ignore_ascii_case(name));
        by_name.or_else(|| called.next().filter(|_| called.next().is_none()))
    }
}

/// A text as it is compared with labels, where British and American spelling are the same.
fn plain(text: &str) -> String {
    fold(text).trim().replace("licence", "license")
}

/// Whether a label says it: whole, without what stands in brackets, or with that alone, as a short form does.
fn is_label(label: &str, wanted: &str) -> bool {
    let (before, short) = label.split_once('(').unwrap_or((label, ""));
    [label, before, short].iter().any(|part| !part.is_empty() && plain(part) == wanted)
}

/// What a fact can be.
#[derive(Clone, Copy)]
pub enum FactKind {
    /// A product, by id, name or alias, in a role.
    Product(Role),
    /// What a key is for: a KMS host key of the closed list, or a product.
    KeyProduct,
    /// A value of a closed list.
    Choice(Choice),
    /// A count from the first to the last.
    Number(u32, u32),
    /// A count of some of what other facts count together.
    PartOf(&'static [Fact]),
    /// A KMS host key.
    HostKey,
    /// How far a system is patched: a day or a build.
    PatchLevel,
    /// The numbers of updates.
    Updates,
    /// Yes or no.
    YesNo,
    /// An error code, in any spelling.
    ErrorCode,
    /// A term of the glossary, by id, name or abbreviation.
    Term,
}

impl FactKind {
    /// As `questions()` calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Product(_) | Self::KeyProduct => "product",
            Self::Choice(_) | Self::HostKey | Self::Term => "choice",
            Self::PatchLevel | Self::Updates | Self::ErrorCode => "text",
            Self::Number(..) | Self::PartOf(_) => "number",
            Self::YesNo => "yes-no",
        }
    }

    /// The names of its values, when they are a closed list.
    pub fn names(&self) -> Option<Vec<&'static str>> {
        match self {
            Self::Choice(choice) => Some(choice.names()),
            Self::HostKey => Some(HostKey::ALL.iter().map(|key| key.name()).collect()),
            Self::YesNo => Some(vec!["yes", "no"]),
            _ => None,
        }
    }
}

/// Whether a fact may be left out, and what that means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has to be given.
    Required,
    /// Left out, it is not known; the answer says whether it matters.
    Open,
    /// Left out, this is taken, and the answer says so.
    Default(&'static str),
    /// Given, it makes the question narrower.
    Narrows,
}

impl Presence {
    /// As `questions()` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Open => "open",
            Self::Default(_) => "default",
            Self::Narrows => "narrows",
        }
    }

    /// What is taken when the fact is left out.
    pub fn default(self) -> Option<&'static str> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }
}

/// A fact of a question.
#[derive(Clone, Copy)]
pub struct FactSpec {
    /// The fact.
    pub fact: Fact,
    /// What it can be.
    pub kind: FactKind,
    /// Whether it may be left out.
    pub presence: Presence,
}

/// A fact of a question, for the tables.
pub(crate) const fn fact(fact: Fact, kind: FactKind, presence: Presence) -> FactSpec {
    FactSpec { fact, kind, presence }
}

/// What a result can be.
#[derive(Clone, Copy)]
pub enum ValueKind {
    /// A code of a closed list.
    Code(Choice),
    /// Codes of a closed list.
    Codes(Choice),
    /// An outcome for each value of a closed list.
    Outcomes(Choice),
    /// Published keys.
    Keys,
    /// KMS host keys.
    HostKeys,
    /// A text for programs, such as a build.
    Text,
    /// A count.
    Number,
    /// Yes or no.
    YesNo,
    /// A day.
    Date,
    /// An activation ID.
    Id,
}

impl ValueKind {
    /// As `questions()` calls it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Code(_) => "choice",
            Self::Codes(_) | Self::HostKeys => "choices",
            Self::Text => "text",
            Self::Outcomes(_) => "outcomes",
            Self::Keys => "keys",
            Self::Number => "number",
            Self::YesNo => "yes-no",
            Self::Date => "date",
            Self::Id => "id",
        }
    }
}

/// A result of a question's answers.
#[derive(Clone, Copy)]
pub struct ValueSpec {
    /// The result.
    pub name: ValueName,
    /// What it can be.
    pub kind: ValueKind,
}

/// A result of a question's answers, for the tables.
pub(crate) const fn value(name: ValueName, kind: ValueKind) -> ValueSpec {
    ValueSpec { name, kind }
}

impl Role {
    /// Whether a product can play the part.
    pub fn is_played_by(self, product: Product) -> bool {
        use crate::knowledge::Family::*;
        let family = product.family();
        match self {
            Self::Any | Self::DowngradeSource | Self::DowngradeTarget => true,
            Self::Guest => matches!(family, WindowsClient | WindowsServer | SmallBusinessServer | MultipointServer),
            Self::VmHost => matches!(family, WindowsClient | WindowsServer | AzureLocal),
            Self::Installed => matches!(family, WindowsClient | WindowsServer),
            Self::KmsClient => product.row().volume_key == Some(VolumeKey::Kms),
            // Windows Server 2003 is older than volume activation, and hosts it by an addition.
            Self::KmsHost => match family {
                WindowsServer if is_server_2003(product.version()) => true,
                WindowsClient | WindowsServer => product.row().volume_key == Some(VolumeKey::Kms),
                SmallBusinessServer => true,
                _ => false,
            },
        }
    }
}

fn is_server_2003(version: Version) -> bool {
    matches!(version, Version::WindowsServer2003 | Version::WindowsServer2003R2)
}
