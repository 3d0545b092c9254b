use crate::answer::{KeyType, Outcome};
use crate::questions::{Fact, Hint, Merged, Question, Role, ValueName};
use crate::text::{English, says};

says! { English::en for Question:
    KeyForProduct => "Which key does this product take?",
    Downgrade => "May I use an earlier version?",
    VmActivation => "How do I activate this virtual machine?",
    VmRights => "How many virtual machines may I run?",
    ActivationMethod => "How do I activate my machines?",
    EditionChange => "Can I change the edition without reinstalling?",
    MakCount => "Do my MAK activations suffice?",
    NotActivated => "What happens without activation?",
    KmsHost => "Can this system be a KMS host?",
    KmsCount => "Are there enough computers for KMS?",
    KmsKeyLimit => "Is one KMS host key enough?",
}

says! { English::en for Outcome:
    Yes => "yes",
    No => "no",
    Depends => "it depends",
    Unknown => "not documented",
}

says! { English::en for KeyType:
    Gvlk => "KMS client setup key (GVLK)",
    KmsHost => "KMS host key",
    Mak => "multiple activation key (MAK)",
    Avma => "AVMA key",
    Volume => "volume key of the time before activation",
    Oem => "OEM key",
    Retail => "retail key",
    Setup => "setup key",
}

says! { English::en for Fact:
    Product => "Product",
    Programme => "Licensing programme",
    From => "Licence you have",
    To => "Version you want to use",
    Channel => "How the licence was acquired",
    OfferedKeyType => "Kind of key you were offered",
    OfferedKeyProduct => "What that key is for",
    Component => "Single application",
    SMode => "Windows is in S mode",
    Guest => "System in the virtual machine",
    Host => "System of the host",
    Hypervisor => "Where the virtual machine runs",
    Method => "Activation method",
    HostActivated => "The host is activated",
    AzureLocalLicence => "Windows Server licence on Azure Local",
    Join => "Directory the machine is joined to",
    UserLicence => "Windows licence of the user",
    Evaluation => "It is an evaluation copy",
    FromInstallation => "Installed with",
    ToInstallation => "To be installed with",
    DomainController => "It is a domain controller",
    Machines => "Number of machines",
    Vms => "Virtual machines on the host",
    Cores => "Cores of the host",
    Licences => "Number of licences",
    Computers => "Number of PCs",
    Servers => "Number of servers",
    Network => "Network of the machines",
    Virtual => "The machines are virtual",
    Place => "Where the machines are",
    OperatingSystem => "System beneath Office",
    Reinstalls => "Number of reinstallations",
    Remaining => "Activations that remain",
    Days => "Days",
    ServicePack => "Service pack",
    Client => "Product to activate",
    HostKey => "KMS host key",
    PatchedTo => "Host updated to",
    UpdatesInstalled => "Updates on the host",
    Clients => "Windows clients",
    Office => "Computers with Office",
    VirtualClients => "Clients that are virtual",
    VirtualServers => "Servers that are virtual",
    DistinctMachines => "Different machine IDs",
    DisplayedCount => "Count that the host shows",
    Hosts => "Number of KMS hosts",
    ActivationsPerHost => "Activations on each host",
}

impl English for Hint {
    fn en(self) -> &'static str {
        match self.0 {
            Fact::Product | Fact::From | Fact::To | Fact::Guest | Fact::Host => {
                "The product with its edition, for example Windows 11 Pro or Server 2022 Datacenter."
            }
            Fact::Programme => "The volume licensing programme or agreement.",
            Fact::Channel => "With the computer, in a box, by volume licence, by subscription.",
            Fact::OfferedKeyType => "Leave it out unless somebody offers you a key.",
            Fact::OfferedKeyProduct => "A product, or a KMS host key such as windows-7-client.",
            Fact::Component => "Only when the question is about one application of a suite.",
            Fact::SMode => "Windows 10 and 11 in S mode run only applications from the Store.",
            Fact::Hypervisor => "Hyper-V, Azure Local, Azure, Azure Virtual Desktop or another.",
            Fact::Method => "Leave it out to hear about every method.",
            Fact::HostActivated => "Automatic activation of virtual machines needs an activated host.",
            Fact::AzureLocalLicence => "The Windows Server subscription, your own keys, or neither.",
            Fact::Join => "Active Directory, Microsoft Entra, both (hybrid) or none.",
            Fact::UserLicence => "A licence that includes Windows Enterprise for the user.",
            Fact::Evaluation => "DISM /online /Get-CurrentEdition shows a name with Eval.",
            Fact::FromInstallation | Fact::ToInstallation => "Desktop Experience or Server Core; only for servers.",
            Fact::DomainController => "The server holds the role of Active Directory Domain Services.",
            Fact::Machines => "How many machines you will activate.",
            Fact::Licences => {
                "How many licences you have of the product; for Windows Server, one covers the whole host once."
            }
            Fact::Reinstalls => "How often you will reinstall, all machines together.",
            Fact::Remaining => "As the product keys page or VAMT shows it.",
            Fact::Days => "Days since the installation; by KMS or Active Directory, since the last contact.",
            Fact::ServicePack => "It matters for Windows Vista only.",
            Fact::Client => {
                "The product that asks the host, for example Windows 11 Enterprise or Office LTSC 2024 Standard."
            }
            Fact::HostKey => "Leave it out to hear which keys would do.",
            Fact::PatchedTo => "The day of its last cumulative update, or its build, such as 20348.2322.",
            Fact::UpdatesInstalled => "Their numbers, such as KB5034768, KB5003646; none where there are none.",
            Fact::Clients | Fact::Servers => "How many there are, physical and virtual.",
            Fact::Office => "How many with a volume edition of Office, Project or Visio.",
            Fact::VirtualClients | Fact::VirtualServers => "How many of those are virtual machines.",
            Fact::Hosts => "How many computers you activate with the same KMS host key.",
            Fact::ActivationsPerHost => "How often the key is activated on one of them, the first time included.",
            Fact::DistinctMachines => "Leave it out unless computers are copies of one another.",
            Fact::DisplayedCount => {
                "The current count of slmgr /dlv: of Windows, or of Office where no Windows is named."
            }
            Fact::Computers => "How many PCs you will activate; of Office, how many have it.",
            Fact::Network => "With Internet, without Internet, or no network at all.",
            Fact::Virtual => "Virtual machines have methods of their own.",
            Fact::Place => "On premises, in Azure, on Azure Local or in Azure Virtual Desktop.",
            Fact::OperatingSystem => "Only for Office: the Windows it runs on.",
            Fact::Vms => "How many virtual machines with Windows Server run on it.",
            Fact::Cores => "All physical cores of the host.",
        }
    }
}

says! { English::en for ValueName:
    Pool => "Product group",
    Architectures => "Architectures",
    SharedAcrossArchitectures => "One key for all architectures",
    KmsGroup => "KMS group",
    KeyTypes => "Kinds of key",
    PublishedKeys => "Published keys",
    SetupKeyNeeded => "Separate setup key from the agreement needed",
    SetupKeyWhere => "Where the setup key is",
    RightAllowed => "Right to use the earlier version",
    OfferedKeyWorks => "The offered key works",
    KeyToUse => "Key to use",
    Media => "Installation media",
    Activation => "Activation",
    Until => "Right ends on",
    Methods => "Methods",
    Recommended => "Recommended method",
    MakActivationsUsed => "MAK activations used",
    AccessRight => "Right of access to the desktop",
    Instances => "Virtual machines allowed",
    Unlimited => "Without limit",
    LicencesNeeded => "Licences needed",
    CoresToLicense => "Core licences needed",
    Ranked => "Methods, best first",
    How => "Way",
    Reboot => "Restart",
    KeyType => "Kind of key",
    Activations => "Activations of the key",
    Needed => "Activations needed",
    Enough => "Enough activations",
    LicencesMissing => "Licences missing",
    HowToRaise => "Where to ask for more",
    GraceDays => "Days without activation",
    State => "State",
    DaysLeft => "Days left",
    RequiredUpdate => "Update that the host needs",
    RequiredBuild => "Build with that update",
    HostKeys => "Host keys that would do",
    OfficePack => "Office licence pack",
    Alternatives => "Ways out",
    CountedWindows => "Windows count",
    CountedOffice => "Office count",
    ThresholdClients => "Minimum for clients",
    ThresholdServers => "Minimum for servers",
    ThresholdOffice => "Minimum for Office",
    MissingForClients => "Missing for clients",
    MissingForServers => "Missing for servers",
    MissingForOffice => "Missing for Office",
    ClientsActivate => "Clients activate",
    ServersActivate => "Servers activate",
    OfficeActivate => "Office activates",
    DisplayedMaximum => "Highest count shown",
    ClonesLikely => "Machine IDs are shared",
    MaximumHosts => "Hosts per key",
    MaximumPerHost => "Activations per host",
    WithinLimits => "Within the limits",
}

says! { English::en for Role:
    Any => "any product",
    DowngradeSource => "a product that a licence is for",
    DowngradeTarget => "a product to install",
    Guest => "a Windows client or a Windows server system that can run in a virtual machine",
    KmsClient => "a volume edition that KMS activates",
    KmsHost => "a volume edition of a Windows client from Windows Vista on, a volume edition of Windows Server from 2003 on, or Small Business Server",
    VmHost => "a Windows client, a Windows Server or Azure Local that can host virtual machines",
    Installed => "a Windows client or a Windows Server",
}

says! { English::en for Merged:
    DependsOnEdition => "It depends on the edition of {versions}.",
    SameForAll => "The same for every edition of {versions}: {outcome}.",
    DiffersByEdition => "It differs from edition to edition of {versions}.",
    OutcomeOf => "{outcome} ({editions})",
    AskAgain => "Ask again with the edition: {outcomes}.",
    NameTheEdition => "Name the edition of {versions}: the rest of the answer depends on it.",
}
