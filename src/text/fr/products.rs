use crate::knowledge::{Architecture, HostKeyName, KmsGroup, Pool, ProductNote};
use crate::text::says;

says! { French::fr for Pool:
    Systems => "Systèmes (Windows client)",
    Servers => "Serveurs",
    Applications => "Applications (Office, Project, Visio)",
}

says! { French::fr for Architecture:
    X86 => "x86 (32 bits)",
    X64 => "x64 (64 bits)",
    Arm64 => "Arm64",
    Ia64 => "Itanium",
}

says! { French::fr for KmsGroup:
    ClientVl => "Client VL",
    ServerGroupA => "groupe de serveurs A",
    ServerGroupB => "groupe de serveurs B",
    ServerGroupC => "groupe de serveurs C",
}

says! { French::fr for ProductNote:
    SeparateFromX86 => "Un produit à part de l’édition 32 bits, avec ses propres supports d’installation ; rien ne dit que sa clé soit interchangeable.",
    NotVolumeLicensed => "N’existe pas en licence en volume.",
    EditionNeverSold => "Sa clé est publiée, mais aucune liste de cycle de vie ne cite l’édition.",
    ThinPcNoPublishedKey => "Un avantage de la Software Assurance ; KMS en serait le mode d’activation par défaut, mais aucune clé publiée n’est connue.",
    Arm64From1709 => "Arm64 à partir de la version 1709.",
    EndsPerRelease => "Le support s’arrête version par version ; le jour donné est celui de la dernière version connue.",
    ArchitecturesUnverified => "Les architectures ne sont pas vérifiées.",
    AzureVirtualDesktopOnly => "Réservé à Azure Virtual Desktop ; aucune clé publiée n’est connue.",
    X86Unconfirmed => "La documentation de Microsoft ne confirme pas qu’il existe en x86.",
    IotBecomesFromEnterprise => "S’installe comme Entreprise LTSC, que cette clé transforme ensuite en IoT Entreprise LTSC.",
    Arm64Unconfirmed => "La documentation de Microsoft ne confirme pas qu’il existe en Arm64.",
    IotOwnMedia => "Il a ses propres supports d’installation, avec la clé préinstallée.",
    KeysPerBuild => "Les variantes 32 bits, 64 bits et Itanium sont des éditions distinctes, avec leurs propres clés.",
    DisputedLabel => "Ce nom ne figure que dans le tableau des clés d’installation de client KMS ; l’édition est douteuse.",
    AzureEditionOnly => "Activé par Azure et utilisable sur Azure Local ; il ne peut pas être hôte KMS.",
    Arm64OnWindows11 => "Sur un appareil Arm, il exige Windows 11 et s’installe depuis la version 64 bits.",
    PreviewEnded => "Une préversion qui a pris fin ; sa clé a été retirée.",
}

says! { French::fr for HostKeyName:
    Version => "{version}",
    Group => "{version} ({group})",
    ForWindows10 => "{version} pour Windows 10",
}
