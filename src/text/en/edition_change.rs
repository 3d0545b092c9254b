//! Changing the edition, in English.

use crate::knowledge::{EditionChange, EditionWay};
use crate::questions::{
    EditionDisputed, EditionHeadline, EditionStep, Installation, InstalledAs, Instead, WantedInstallation,
};
use crate::text::says;

says! { English::en for EditionWay:
    Key => "by a key",
    Command => "by DISM",
    InPlaceSetup => "by Setup, in place",
    Reinstall => "by a fresh installation",
    NotPossible => "not possible",
}

says! { English::en for Installation:
    Desktop => "Desktop Experience",
    Core => "Server Core",
}

says! { English::en for WantedInstallation:
    Same => "the same as now",
    Desktop => "Desktop Experience",
    Core => "Server Core",
}

says! { English::en for InstalledAs:
    Product => "{product}",
    Evaluation => "{product} (evaluation)",
    Core => "{product} (Server Core)",
    CoreEvaluation => "{product} (Server Core, evaluation)",
    Desktop => "{product} (Desktop Experience)",
    DesktopEvaluation => "{product} (Desktop Experience, evaluation)",
}

says! { English::en for EditionHeadline:
    ByKey => "Yes: a key turns {from} into {to}, without reinstalling.",
    ByCommand => "Yes: DISM turns {from} into {to}, without reinstalling.",
    BySetup => "Yes: Setup turns {from} into {to} in place; a key alone does not.",
    SameByKey => "Yes: {to} stays what it is and takes another key.",
    Reinstall => "No: {from} does not become {to} without a fresh installation.",
    NotPossible => "No: {from} does not become {to} in this way.",
    SameEdition => "There is nothing to change: it is {from} already.",
    Condition => "It depends on one condition whether {from} becomes {to}.",
    Undocumented => "Not documented: Microsoft’s documentation does not settle whether {from} becomes {to}.",
}

says! { English::en for EditionChange:
    OtherFamily => "Client and server are different products: going from one to the other is no change of edition.",
    OtherVersion => "That changes the version too: it is an upgrade, or a new installation, and no change of edition.",
    OlderVersion => "A key never brings back an earlier version; only a rollback within its period or a fresh installation does.",
    SameEdition => "The two editions are the same.",
    ServersOnly => "Only a Windows Server is installed as Server Core or is a domain controller: these facts contradict each other.",
    BySettings => "Listed by Microsoft, with a restart, for a key typed in Settings or an upgrade from the Store only; the command line is marked as not supported. The page names no kind of key.",
    WithRestart => "Listed by Microsoft: device management, a provisioning package, changepk or a key typed in Settings; the machine restarts.",
    WithoutRestart => "Listed by Microsoft: device management, a provisioning package, changepk or a key typed in Settings; no restart.",
    Down => "Listed by Microsoft among the supported downgrades of edition, by the ways of an upgrade; whether it restarts is not said. A Pro key in the firmware serves Pro only.",
    DeliveredWithPro => "Only a PC that was delivered with Pro goes back to it, by the key in its firmware. Check what came with the PC.",
    NotListed => "Microsoft's tables of edition upgrades and downgrades do not support it.",
    HomeToEnterprise => "Microsoft's table of upgrade paths marks Home to Enterprise as not supported.",
    ProToHome => "Microsoft's table supports no downgrade of edition from Pro.",
    EducationToEnterprise => "Microsoft's page on editions calls it neither an upgrade nor a downgrade and lists no way.",
    AcrossN => "N editions change among themselves; between an N edition and one without N, only personal data can be kept.",
    ToMultiSession => "No edition becomes Enterprise multi-session: such a machine is deployed from its own image.",
    FromMultiSession => "A multi-session machine that was given the key of another edition cannot be switched back; whether that key makes a supported machine is not said.",
    ClientEvaluation => "No Microsoft text on client evaluations is known; common advice is a fresh installation.",
    ClientUndocumented => "Microsoft's tables are about Home, Pro, Pro for Workstations, Pro Education, Education and Enterprise of Windows 10 and 11; they do not speak of this case.",
    ToLtsc => "From the General Availability Channel nothing leads to LTSC but an installation, clean or keeping only the data.",
    LtscToEnterprise => "From LTSC to Enterprise of the General Availability Channel: Setup with /pkey, from media of the same or a newer build, keeps files and applications.",
    LtscByKey => "Microsoft's table supports no change from Enterprise LTSC by key.",
    LtscToIot => "From build 19044.2905 (May 2023) on, the key turns Enterprise LTSC 2021 into IoT Enterprise LTSC, for fixed-function devices; a MAK does so too.",
    IotFromMedia => "Only for 2021 does Microsoft describe the change by key; IoT Enterprise LTSC 2024 is installed from its own media.",
    SameN => "N editions follow the same rules, with the key of the N edition.",
    BySubscription => "Without any key: a Windows Enterprise E3 or E5 licence of the user does it, until the licence ends.",
    EducationBySubscription => "Without any key: an Enterprise licence in an education tenant does it.",
    ProEducationKeepsKeys => "A machine that became Pro Education this way cannot use subscription activation to Education; it would have to be reinstalled.",
    LeavingSMode => "Leaving S mode is free, by the Store or device management; only a reinstallation brings it back.",
    NotByDism => "DISM /Set-Edition is for running servers, not for running clients.",
    OfflineImage => "An offline image is raised by DISM /Image /Set-Edition, once, from its lowest edition.",
    LicenceEnds => "When a subscription ends, Windows falls back by itself; after KMS or a MAK it is moved down by key.",
    OwnLicence => "The new edition needs its own licence: a key that is accepted gives no right.",
    StandardToDatacenter => "Standard becomes Datacenter at any time, with a retail key by Microsoft's page; the page of 2016 says that it restarts twice.",
    DatacenterToStandard => "Datacenter never becomes Standard, by command or by Setup; a right to Standard needs a fresh installation.",
    CoreOrDesktop => "Server Core and Desktop Experience are chosen at installation: neither becomes the other.",
    OtherChannel => "Retail, volume and OEM licences of one edition replace each other at any time.",
    ToAzureEdition => "Azure Edition is reached by an in-place upgrade, not by key, and runs in Azure or on Azure Local only.",
    FromAzureEdition => "Azure Edition becomes no other edition.",
    EssentialsToStandard => "Microsoft's page speaks of the full version of Essentials only.",
    LicensedDomainController => "Microsoft's page forbids it for evaluations and warns against turning a domain controller into a retail version; it does not speak of a licensed Standard.",
    ServerUndocumented => "Microsoft's pages speak of Standard, Datacenter, Essentials and Azure Edition since Windows Server 2016, and not of this case.",
    EvaluationStandard => "An evaluation of Standard becomes Standard or Datacenter, with a retail key; it restarts twice.",
    EvaluationDatacenter => "An evaluation of Datacenter becomes Datacenter, with a retail key; it restarts twice.",
    EvaluationNotStandard => "An evaluation of Datacenter becomes Datacenter, never Standard.",
    EvaluationStandardCore => "An evaluation of Standard on Server Core becomes Datacenter, with a retail key; it restarts twice.",
    EvaluationNotStandardCore => "For an evaluation of Standard on Server Core the page names Datacenter alone.",
    EvaluationToCore => "An evaluation with the desktop does not become Server Core.",
    EvaluationFirstMedia => "The first media of Windows Server 2016, older than 14393.0.161119-1705, cannot convert Server Core evaluations. Check the media.",
    EvaluationEssentials => "An evaluation of Essentials takes a retail, volume or OEM key by slmgr. The page of today leaves out the word evaluation.",
    EvaluationDomainController => "An evaluation that is a domain controller cannot be converted.",
    VolumeAfterRetail => "For a volume licence Microsoft's page converts with a retail key first and enters the volume key after; slmgr alone fails on an evaluation (0xC004F069).",
    ClientKeyInDism => "In practice the published client setup key serves in the DISM command; a log of one administrator shows it, no Microsoft page.",
    TargetEditions => "What DISM does not list as a target needs a fresh installation.",
    CurrentEdition => "DISM /online /Get-CurrentEdition tells: a name with Eval is an evaluation, one with Cor is Server Core. slmgr /dlv shows EVAL too.",
    KeyReplaced => "slmgr takes a key only when it is valid for the installed edition, and replaces the old one without asking.",
    SetupKeepsEdition => "Setup keeps the edition unless a higher one is chosen.",
}

says! { English::en for Instead:
    ThroughPro => "Go to Pro by key first, then on to Enterprise.",
    ThroughEnterprise => "Go to Enterprise with Setup first, then on by key.",
    DatacenterCore => "Datacenter as the target, or a fresh installation.",
    RemoveRole => "A server that is no domain controller any more.",
    SameVersionFirst => "Change the edition within the version, before or after the upgrade.",
}

says! { English::en for EditionStep:
    ShowTargets => "See what this installation can become.",
    ReadTerms => "Read the licence terms that the next command accepts.",
    SetEdition => "Change the edition. With a retail licence, put its key in the place of the client setup key.",
    ChangeKey => "Change the edition with the key of {to}; a MAK or another key of that edition will do too.",
    TypeInSettings => "Open Settings, Activation, Change product key, and type the key of {to}.",
    OrSlmgr => "Or with slmgr, which takes the client setup key.",
    RunSetup => "Run Setup in the running system, and choose {to}.",
    InstallAfresh => "Save the data and install {to} afresh, with a licence of its own.",
    MoveRoles => "Install another domain controller with a full edition, move the FSMO roles to it, remove Active Directory Domain Services from this server, and convert it then.",
    LeaveOut => "Leave out Server Core and the domain controller.",
    NameAnother => "Name another edition; another key of this edition needs no change.",
    AskMicrosoft => "Ask Microsoft or your licensing partner, and try it on a copy first.",
    UpgradeBySetup => "To upgrade, run Setup from the media of {to}, which keeps programs and files where it offers to.",
}

says! { English::en for EditionDisputed:
    ProToHome => "Pro to Home: the page on editions supports no downgrade from Pro; the page on upgrade paths marks it as a downgrade by Setup that keeps personal data and removes applications and settings. Followed: not by key.",
    EducationToEnterprise => "Education to Enterprise: the page on editions lists no way; the page on upgrade paths marks it as a downgrade by Setup that keeps personal data and removes applications. Neither is followed.",
}
