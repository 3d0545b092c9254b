use crate::knowledge::{Architecture, HostKeyName, KmsGroup, Pool, ProductNote};
use crate::text::says;

says! { English::en for Pool:
    Systems => "Systems (client Windows)",
    Servers => "Servers",
    Applications => "Applications (Office, Project, Visio)",
}

says! { English::en for Architecture:
    X86 => "x86 (32-bit)",
    X64 => "x64 (64-bit)",
    Arm64 => "Arm64",
    Ia64 => "Itanium",
}

says! { English::en for KmsGroup:
    ClientVl => "Client VL",
    ServerGroupA => "Server Group A",
    ServerGroupB => "Server Group B",
    ServerGroupC => "Server Group C",
}

says! { English::en for ProductNote:
    SeparateFromX86 => "A product of its own beside the 32-bit edition, with media of its own; its key is not known to be interchangeable.",
    NotVolumeLicensed => "Not volume licensed.",
    EditionNeverSold => "Its key is published, but no lifecycle list names the edition.",
    ThinPcNoPublishedKey => "A Software Assurance benefit; KMS is said to be its default, but no published key is known.",
    Arm64From1709 => "Arm64 from version 1709 on.",
    EndsPerRelease => "Support ends release by release; the day given is that of the latest release known.",
    ArchitecturesUnverified => "The architectures are not verified.",
    AzureVirtualDesktopOnly => "For Azure Virtual Desktop only; no published key is known.",
    X86Unconfirmed => "Microsoft’s documentation does not confirm that it exists for x86.",
    IotBecomesFromEnterprise => "Installed as Enterprise LTSC, which this key then turns into IoT Enterprise LTSC.",
    Arm64Unconfirmed => "Microsoft’s documentation does not confirm that it exists for Arm64.",
    IotOwnMedia => "It has media of its own, with the key preinstalled.",
    KeysPerBuild => "The 32-bit, 64-bit and Itanium builds are separate editions with keys of their own.",
    DisputedLabel => "The name stands only in the table of client setup keys; the edition is doubtful.",
    AzureEditionOnly => "Activated by Azure and usable on Azure Local; it cannot be a KMS host.",
    Arm64OnWindows11 => "On Arm-based devices it needs Windows 11, and is installed from the 64-bit build.",
    PreviewEnded => "A preview that has ended; its key was withdrawn.",
}

says! { English::en for HostKeyName:
    Version => "{version}",
    Group => "{version} ({group})",
    ForWindows10 => "{version} for Windows 10",
}
