use crate::knowledge::KeyPlace;
use crate::knowledge::keys::KeyFact;
use crate::questions::Command;
use crate::questions::key_for_product::{Conflict, Headline, SetupKeyPlace, Step, Words};
use crate::text::says;

says! { English::en for KeyPlace:
    AdminCenter => "Find the keys in the Microsoft 365 admin center, on the volume licensing tab (role Administrator or Product keys reader). Versions it no longer lists are asked for by telephone or support case.",
    Vlsc => "Find the keys in the Volume Licensing Service Center (VLSC), on the product key page, or ask the activation centre for them by telephone.",
    BusinessCenter => "Find the keys in Microsoft Business Center.",
    Tenant => "Find the keys in the product list of your tenant's admin center, or ask the partner.",
    BillingAccount => "Find the keys with the order in the billing account (Billing Admin, and Owner or Contributor).",
    Telephone => "Ask the activation centre for the keys by telephone: they are on no portal.",
    PartnerPortal => "Find the keys in the partner portal.",
    NotDocumented => "Ask your account contact where the keys are: Microsoft’s documentation does not say where this programme shows them today.",
    Device => "The key is on the label, in the firmware, or with the maker.",
    Box => "The key is in the box, in your account or in an e-mail.",
    Nowhere => "Without a volume agreement, use the key that came with the product.",
}

says! { English::en for SetupKeyPlace:
    VolumeMedia => "Already on volume media",
    PublishedList => "In Microsoft's published list",
    Sleeve => "Printed on the sleeve of the disc",
    DownloadPage => "Shown with the download",
    Telephone => "From the activation centre, by telephone",
    Embedded => "Embedded in the volume media",
}

says! { English::en for Headline:
    Published => "{product} takes the client setup key {key}, published by Microsoft, or a MAK of your agreement.",
    Unpublished => "{product} takes a client setup key that volume media carry; no published key is known. A MAK of your agreement may take its place.",
    MakOnly => "{product} takes a MAK of your agreement; no KMS key is documented for it.",
    VolumeKey => "{product} takes the volume key of your agreement for exactly this version.",
    NoVolumeKey => "{product} is not volume licensed: it takes the key that came with the PC or the box.",
    NoKey => "There is no key to type for {product}.",
    Embedded => "With volume media of {product} there is no key to type: they carry it.",
    Preview => "The key published for {product} expired with the preview.",
    Doubtful => "A key is published under the name {product}, but the edition is doubtful.",
    AzureOnly => "{product} is activated by Azure or Azure Local; its published key is {key}.",
    Unknown => "Not documented: Microsoft’s documentation does not say which volume key {product} takes.",
}

says! { English::en for Words:
    PublishedKey => "Microsoft publishes {key} for {product}. Published keys are not secret and are no licence.",
    AvmaKey => "Microsoft publishes {key} for {product} as a guest activated by its Hyper-V host.",
    Architectures => "It exists for {architectures}.",
    KmsGroup => "Its KMS group is {group}: a host key of this group or a higher one activates it, and so does a MAK of this group.",
    SupportEnded => "Microsoft's support of {product} ended on {day}.",
    SupportEnds => "Microsoft supports {product} until {day}.",
    SharedAcrossVersions => "The same client setup key serves {others}.",
    KeyFor => "For {product}.",
}

says! { English::en for Step:
    AskAccount => "Ask your licensing partner or Microsoft, and keep the answer in writing.",
    UseOwnKey => "Use the key on the label, in the firmware, or in the box.",
    UseVolumeKey => "Install it with the volume key of your agreement for exactly this version; there is nothing to activate.",
    SignIn => "Sign in with an account that has the subscription.",
    UseFinishedProduct => "Install the finished product, with its own key.",
    OrAdminCenter => "Or find them in the Microsoft 365 admin center, on the volume licensing tab.",
}

says! { English::en for Command:
    InstallClientKey => "Enter the client setup key of {product}.",
    Activate => "Activate {product}.",
    SameInPowerShell => "The same in PowerShell, without VBScript.",
}

says! { English::en for Conflict:
    SetupKey => "Does a setup key activate? The volume licensing FAQ of 2013 and Microsoft's older FAQ say that it bypasses activation; Microsoft's page of 2025 says that it only lets the installation go ahead. Both are true of different products: those without activation stay usable with it, those with volume activation must still be activated.",
    DoubtfulLabel => "The table of client setup keys prints this key under Windows Server 2012; Microsoft's lifecycle data knows no such edition, and a change proposed in 2024 takes it for a key of Windows 8. The matter is not settled.",
    IotKey => "The table of client setup keys prints this key for IoT Enterprise LTSC 2021 and 2024; the IoT article prints it for 2021 only and says that 2024 has its key preinstalled. Both are kept.",
}

says! { English::en for KeyFact:
    What => "A setup key exists for each product and version; it opens the installation.",
    Bypass => "For a product without activation, the setup key is all it takes.",
    InstallOnly => "Today a setup key only lets the installation go ahead; activation by MAK or KMS follows.",
    Reconcile => "Products with volume activation install with a generic client setup key and must still be activated.",
    KmsClients => "Computers that a KMS host activates need a client setup key; the list is public.",
    GvlkCases => "Volume editions carry it already: type it only to turn a MAK, retail or former KMS host installation into a KMS client.",
    WayMedia => "With a disc, the setup key is printed on its sleeve.",
    WayDownload => "With a download, the setup key is shown on the download page, in {portal}: note it.",
    WayPhone => "The activation centre gives setup keys by telephone, against agreement details and proof of purchase.",
    WayPhoneNoLonger => "The activation centre gave setup keys by telephone, against agreement details and proof of purchase; Microsoft’s FAQ dated 2021 no longer names this way for them.",
    NoKeyNeeded => "Volume media of SQL Server embed their key: there is none to type.",
    MacOffice => "Volume copies of Office for Mac take a serializer package, no key.",
    Export => "Keys can be exported from the portal; such a file holds live secrets.",
    Roles => "Only the roles Administrator and Product keys reader see keys.",
    ShareGvlk => "Windows 10 and 11 of one edition share one client setup key.",
    SeedSbs2011Key => "For Small Business Server 2011 volume customers take a MAK, from the product key page or by telephone.",
    KeysByPool => "{programme} grants keys by product group: systems, servers, applications.",
    KeysByPurchase => "{programme} grants keys according to what was bought.",
    KeysByTelephone => "{programme}: keys are on no portal; ask for them by telephone.",
    NoProgramme => "Volume keys are for what was licensed under a volume programme, and for nothing else.",
    NoPool => "{programme} gives no keys for a whole product group.",
    OfficeBitness => "One Office key serves the 32-bit and the 64-bit version.",
    BeforeActivation => "Activation began with Windows XP and Office XP, and for volume keys with Windows Vista, Windows Server 2008 and Office 2010; what is older needs none.",
    NotInTheTables => "None of Microsoft's tables of client setup keys names {product}.",
    OneKeyPerEdition => "One key serves all its architectures: Microsoft's tables have one row per edition.",
    KeysPerBuild => "Microsoft lists each build as an edition of its own, and a setup key belongs to one product.",
    MakOnly => "Microsoft's tables name no KMS key for {product}: a MAK is what remains, though Microsoft’s documentation does not say so.",
    NotVolumeLicensed => "Not volume licensed: Microsoft's table of client setup keys, which lists the volume editions, leaves it out.",
}
