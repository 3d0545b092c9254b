use crate::answer::{KeyType, Outcome};
use crate::questions::{Fact, Hint, Merged, Question, Role, ValueName};
use crate::text::{English, says};

says! { English::en for Question:
    KeyForProduct => "Which key does this product take?",
    Downgrade => "May I use an earlier version?",
    VmActivation => "How do I activate this virtual machine?",
    EditionChange => "Can I change the edition without reinstalling?",
    MakCount => "Do my MAK activations suffice?",
    NotActivated => "What happens without activation?",
    KeySource => "Where do my keys come from?",
    KeySharing => "May one set of keys serve several companies?",
    ProgrammeRights => "What does this programme allow?",
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
    Licences => "Number of licences",
    Reinstalls => "Number of reinstallations",
    Remaining => "Activations that remain",
    Days => "Days",
    ServicePack => "Service pack",
    WantedVersion => "Version wanted",
    Relation => "Who else would use the keys",
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
            Fact::Licences => "How many licences you have of the product.",
            Fact::Reinstalls => "How often you will reinstall, all machines together.",
            Fact::Remaining => "As the product keys page or VAMT shows it.",
            Fact::Days => "Days since the installation; by KMS or Active Directory, since the last contact.",
            Fact::ServicePack => "It matters for Windows Vista only.",
            Fact::WantedVersion => "Microsoft lists the current version and the one before.",
            Fact::Relation => "A part of your organisation, a company of the same group, or another.",
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
    Where => "Where the keys are",
    PhoneOnly => "By telephone only",
    Role => "Role that sees the keys",
    OneSetAllowed => "One set of keys allowed",
    Pools => "Product groups of its keys",
    Reimaging => "Reimaging",
    Downgrade => "Earlier versions",
    Evaluation => "Evaluation copies",
    Training => "Training copies",
    Status => "State of the programme",
}

says! { English::en for Role:
    Any => "any product",
    DowngradeSource => "a product that a licence is for",
    DowngradeTarget => "a product to install",
    Guest => "a Windows client or a Windows server system that can run in a virtual machine",
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
