//! Activating virtual machines, in English.

use crate::knowledge::{AvmaMatrix, DirectoryClient, DirectoryRow, MakRow, MethodRow, VmRow};
use crate::questions::{
    AzureLocalLicence, Change, Disputed, Headline, Hypervisor, Join, KeyNote, Method, UserLicence, VmStep,
};
use crate::text::says;

says! { English::en for Hypervisor:
    HyperV => "Hyper-V on Windows",
    AzureLocal => "Azure Local",
    Azure => "Azure",
    Avd => "Azure Virtual Desktop",
    Other => "another hypervisor",
}

says! { English::en for Method:
    Kms => "KMS",
    Mak => "a multiple activation key (MAK)",
    Avma => "automatic virtual machine activation (AVMA)",
    Adba => "Active Directory-based activation",
    Subscription => "subscription activation",
    Inherited => "inherited activation",
    AzureKms => "the KMS of Azure",
    Oem => "the key on the OEM certificate",
}

says! { English::en for AzureLocalLicence:
    Subscription => "Windows Server subscription",
    Benefits => "own Windows Server Datacenter keys",
    None => "neither",
}

says! { English::en for Join:
    None => "none (workgroup)",
    Ad => "Active Directory",
    Hybrid => "Active Directory and Microsoft Entra (hybrid)",
    Entra => "Microsoft Entra",
}

says! { English::en for UserLicence:
    None => "none",
    E3 => "Windows Enterprise E3",
    E5 => "Windows Enterprise E5",
    Vda => "Windows VDA",
}

says! { English::en for Headline:
    OneYes => "Yes, {method} works here. {reason}",
    OneNo => "No. {reason}",
    OneDepends => "It depends. {reason}",
    OneUnknown => "Not documented. {reason}",
    AnyYes => "Yes, {guest} can be activated by {methods}; the first choice is {method}.",
    OnlyYes => "Yes, {guest} can be activated by {method}.",
    AnyNo => "No, none of the documented methods activates {guest} here. {reason}",
    AnyDepends => "It depends: {guest} may be activated by {methods}. {reason}",
    AnyUnknown => "Not documented: Microsoft’s documentation does not settle how {guest} is activated here. {reason}",
}

says! { English::en for Change:
    NewerHost => "A Datacenter host with {version} or later.",
    DatacenterHost => "A Windows Server Datacenter host with the Hyper-V role, not older than its guest.",
    ActivateHost => "Activate the host first.",
    HyperVHost => "Run the machine on Hyper-V with Windows Server Datacenter, or on Azure Local.",
    NewerGuest => "A newer system.",
    ServerGuest => "A Windows Server in the virtual machine; for a Windows client, KMS, Active Directory or a MAK.",
    VolumeEdition => "A volume edition of the system, such as Pro or Enterprise.",
    GuestEdition => "The Datacenter, Standard or Essentials edition in the virtual machine.",
    RunInAzure => "Run the machine in Azure.",
    RunInAzureOrLocal => "Run the machine in Azure or on Azure Local.",
    RunInVirtualDesktop => "Run the machine in Azure Virtual Desktop.",
    LicenseAzureLocal => "The Windows Server subscription on Azure Local, or own keys of Windows Server 2019 Datacenter or later.",
    NewerKeys => "A Datacenter key for {version} or later, and not older than 2019.",
    SubscriptionOrAssurance => "The Windows Server subscription, or Software Assurance on the volume keys.",
    JoinDomain => "Join the machine to an Active Directory domain.",
    JoinEntra => "Join the machine to Microsoft Entra, or make its domain membership hybrid.",
    AssignLicence => "A Windows Enterprise E3 or E5 licence assigned to the user.",
    AssignAccess => "Windows Enterprise E3 or E5, VDA, or Software Assurance for the user or the device.",
    ProGuest => "Windows 10 or 11 Pro or Enterprise, General Availability Channel.",
    ClientHost => "A Hyper-V host with Windows 10 or 11 Pro or Enterprise.",
    SameChassis => "Run the machine on the server that the certificate came with.",
    TwentyFive => "25 machines, PCs and servers together.",
    Five => "5 machines.",
    ConnectNetwork => "A network that reaches the host or the directory.",
    ConnectInternet => "A network with Internet.",
    OneKindAlone => "Ask about the PCs and the servers apart.",
    NewerOffice => "Office 2013 or later.",
}

says! { English::en for AvmaMatrix:
    Host2012R2Guest2012R2 | Host2016Guest2012R2 | Host2016Guest2016 | Host2019Guest2012R2 | Host2019Guest2016 |
    Host2019Guest2019 | Host2022Guest2012R2 | Host2022Guest2016 | Host2022Guest2019 | Host2022Guest2022 |
    Host2025Guest2012R2 | Host2025Guest2016 | Host2025Guest2019 | Host2025Guest2022 | Host2025Guest2025 =>
        "A {host} host activates a {guest} guest by AVMA: the guest is not newer than its host.",
    Host2012R2Guest2016 | Host2012R2Guest2019 | Host2012R2Guest2022 | Host2012R2Guest2025 | Host2016Guest2019 |
    Host2016Guest2022 | Host2016Guest2025 | Host2019Guest2022 | Host2019Guest2025 | Host2022Guest2025 =>
        "A {host} host cannot activate a {guest} guest by AVMA; the guest must not be newer than its host.",
    Host2012R2GuestOlder | Host2012R2Guest2012 | Host2016GuestOlder | Host2016Guest2012 | Host2019GuestOlder |
    Host2019Guest2012 | Host2022GuestOlder | Host2022Guest2012 | Host2025GuestOlder | Host2025Guest2012 =>
        "A {host} host cannot activate a {guest} guest by AVMA: guests start with Windows Server 2012 R2.",
    Host2012R2GuestClient | Host2016GuestClient | Host2019GuestClient | Host2022GuestClient | Host2025GuestClient =>
        "A {host} host cannot activate a {guest} guest by AVMA: the feature is for Windows Server guests.",
}

says! { English::en for VmRow:
    AvmaNotYet => "There is no AVMA before Windows Server 2012 R2, which came on 18 October 2013.",
    AvmaDatacenterHost => "AVMA needs a host with Windows Server Datacenter and the Hyper-V role; Standard, Essentials and Windows clients cannot use it.",
    AvmaHyperVOnly => "AVMA works on Hyper-V only, not on other virtualization platforms.",
    AvmaHostActivated => "The host itself has to be activated, by volume licence or OEM.",
    AvmaFrom2012R2 => "AVMA starts with Windows Server 2012 R2, for the host and for the guest.",
    AvmaServerGuests => "AVMA activates Windows Server guests only; {guest} is a Windows client.",
    AvmaOtherServers => "{guest} is not among the systems that AVMA activates: it is older than the feature.",
    AvmaGuestEditions => "AVMA activates the Datacenter, Standard and Essentials editions; {product} is none of them.",
    AvmaEssentialsWithoutKey => "Hosts activate the Essentials edition of eligible versions, but no AVMA key is published for {product}.",
    AvmaReleaseOlderThanHost => "An AVMA key is published for {guest}, and the {host} host is newer; the matrix does not name the pair.",
    AvmaReleaseNewerThanHost => "{guest} is newer than the {host} host, which does not activate the version with the same AVMA key either.",
    AvmaReleaseUndocumented => "The AVMA matrix does not name {guest}, and nothing else settles which hosts activate it.",
    AvmaHostUndocumented => "The AVMA matrix does not name {host} as a host.",
    AvmaNotInAzure => "AVMA is not available in Azure: a machine moved there fails with 0xC004FD01 or 0xC004FD02 and needs the KMS client setup key.",
    AvmaDataExchange => "The Data Exchange integration service of the virtual machine has to be on, as it is by default.",
    AvmaGuestKey => "The published AVMA key of the edition is installed in the guest; no Internet, KMS or key of your own is needed.",
    AvmaCluster => "In a failover cluster, every node that may run the machine has to be an activated Datacenter host.",
    AvmaNotRights => "Activation gives no rights: the host still needs licences for its virtual machines.",
    AvmaEvents => "No message is shown: event 12310 on the host and event 12309 in the guest say whether the host was valid and activation succeeded.",
    AzureLocalSubscription => "With the Windows Server subscription, Azure Local activates Windows Server 2016 and later guests by AVMA, Azure Edition included.",
    AzureLocalKeys2025 => "On Azure Local, a Windows Server 2025 Datacenter key activates guests from 2016 to 2025.",
    AzureLocalKeys2022 => "On Azure Local, a Windows Server 2022 Datacenter key activates guests from 2016 to 2022.",
    AzureLocalKeys2019 => "On Azure Local, a Windows Server 2019 Datacenter key activates guests of 2016 and 2019.",
    AzureLocalOldKeys => "Keys of Windows Server 2016 or older cannot set up AVMA on Azure Local.",
    AzureLocalOwnKeys => "With own keys, the version of the Windows Server Datacenter key that was entered on Azure Local decides which guests it activates; give it as the host.",
    AzureLocalLicence => "On Azure Local, AVMA needs the Windows Server subscription or own Datacenter keys.",
    AzureLocalGuests => "Azure Local activates Windows Server guests from 2016 on; {guest} is older.",
    AzureLocalGuestUndocumented => "The page on Azure Local does not name {guest}.",
    AzureLocalAzureEdition => "On Azure Local, an Azure Edition guest needs the subscription, or Software Assurance with volume keys.",
    AzureLocalKeyPerHost => "Own keys on Azure Local: one key per host unless it is a volume key, the same version on all nodes; a version once entered cannot be lowered.",
    AzureLocal30Days => "Azure Local has to reach Azure at least every 30 days for its subscription to stay valid.",
    AzureLocalHost => "What is said of the place does not fit together: Azure Local is a place of its own. Choose azure-local where the host is Azure Local; with own keys, give the Windows Server of the key as host.",
    AzureEditionPlaces => "Azure Edition runs only in Azure and on Azure Local.",
    AdviceDatacenterHost => "On an activated Datacenter host that is not older than its guest, AVMA is the first choice; KMS, Active Directory and a MAK remain possible.",
    AdviceOtherHost => "On a Standard host or another hypervisor, use KMS or Active Directory; else a MAK, or the virtual key of the OEM certificate where there is one.",
    AdviceClient => "For Windows clients in virtual machines prefer KMS or Active Directory: a MAK loses an activation at each rebuild.",
    AdviceVirtualDesktops => "Active Directory suits virtual desktops that are rebuilt often: no minimum count, no host to reach.",
    AdviceAzure => "In Azure, Windows Server activates with the KMS of Azure on port 1688; the request has to leave from a public address of Azure.",
    AdviceIsolated => "For a machine without a network: AVMA for servers needs none; a MAK is activated through VAMT or with an installation ID. KMS and Active Directory are out of reach.",
    AdviceBelowMinimum => "Below 25 Windows clients or 5 servers KMS does not activate: use Active Directory where the domain allows it, else a MAK.",
    MakEveryMachine => "Every MAK activation lowers the count, physical or virtual; {machines} to activate use as many activations.",
    MakRebuilt => "Rebuilding the machine uses another activation, unless VAMT applies the stored confirmation ID again to the same hardware and key.",
    MakNewHardware => "A virtual machine whose virtual hardware changes, copied or restored as a new one, cannot use the stored confirmation ID again.",
    MakVamtVirtual => "VAMT treats virtual machines like physical ones and does not show which is which.",
    CloneSameId => "Copies of a machine that was not generalised share one machine ID and count once for KMS; generalise the source, or run slmgr /rearm and restart each copy.",
    CloneSkipRearm => "Generalised with SkipRearm set to 1, copies keep the same machine ID.",
    CloneOffice => "Office in the image has a machine ID of its own: run ospprearm before capture and do not open Office afterwards.",
    CloneLinkedDisks => "Machines on differencing disks inherit the machine ID of their parent unless the parent was generalised.",
    CloneRearmLimit => "Each generalising uses one rearm, and the number is limited: keep a master that was not generalised and capture copies of it.",
    Checkpoint => "Going back to a checkpoint from before activation brings back that state: KMS activates again, a MAK uses another activation.",
    DesktopAccess => "To reach a Windows client on a server, the user or the device needs Windows Enterprise E3 or E5, Software Assurance or VDA; retail and OEM licences alone give no such right.",
    MachinesPerUser => "A community answer says up to four virtual machines for each user with E3, E5 or VDA.",
    AzureGalleryKey => "Gallery images of Azure carry the KMS client setup key; Hybrid Benefit changes nothing about activation.",
    AzurePublicAddress => "Forced tunnelling or a proxy that hides the public address of Azure ends in 0xC004F074, although the port answers.",
    AzureSharedId => "Machines from one gallery image share a machine ID: on your own KMS they count once until each is rearmed.",
    AzureEditionNoKmsHost => "Azure Edition can be a client of KMS, not its host.",
    OemCertificate => "One maker states that the key on the server’s certificate of authenticity may activate the physical installation or a virtual machine on the same chassis; check that this server came with one.",
    OemBound => "OEM media and keys stay bound to the machine they were sold with; they do not follow a virtual machine elsewhere.",
    OemUndocumented => "Microsoft’s documentation does not say whether an OEM key may activate {product} in a virtual machine.",
}

says! { English::en for MakRow:
    MakVolumeEditions => "A MAK for its product group and edition activates {guest}.",
    MakNotVolume => "A MAK activates volume editions only; {product} is not one.",
    MakUndocumented => "Microsoft’s documentation names no MAK for {product}.",
    MakOnce => "A MAK is activated once with Microsoft and needs no renewal.",
    MakAllowance => "Each MAK has a fixed number of activations; VAMT shows what remains.",
    MakHardwareChange => "A significant hardware change asks for a new activation.",
    MakEditionScope => "A MAK covers the editions of its own product group and generation only.",
    MakThenKms => "A site may start with a MAK and go to KMS later, once each machine has its client setup key back.",
    MakOffline => "Without Internet, VAMT activates by proxy, or the installation ID is exchanged for a confirmation ID in the activation portal, which replaced the telephone on 3 December 2025.",
    MakByTelephone => "Without Internet, VAMT activates by proxy, or the activation centre gives a confirmation ID for the installation ID by telephone: so it was until a portal took its place on 3 December 2025.",
    MakDiscouraged => "The volume licensing FAQ of 2013 advises KMS and says that MAKs should no longer be used.",
    MakPreferred => "Microsoft’s pages on product keys, the earliest dated July 2021, prefer a MAK for Open agreements and KMS for large sites.",
}

says! { English::en for DirectoryClient:
    WindowsVista | Windows7 | WindowsServer2008 | WindowsServer2008R2 =>
        "{version} is older than Active Directory-based activation.",
    Windows8 | Windows8_1 | Windows10 | Windows11 | WindowsServer2012 | WindowsServer2012R2 | WindowsServer2016 |
    WindowsServer2019 | WindowsServer2022 | WindowsServer2025 =>
        "Active Directory activates {version} in its volume editions.",
}

says! { English::en for DirectoryRow:
    AdbaNotYet => "There is no Active Directory-based activation before Windows 8 and Windows Server 2012; the first customers had Windows 8 on 16 August 2012.",
    AdbaSinceWindows8 => "Active Directory-based activation covers Windows 8, Windows Server 2012 and later, {version} included.",
    AdbaBeforeWindows8 => "Active Directory-based activation starts with Windows 8 and Windows Server 2012; {version} does not take part.",
    AdbaNotVolume => "Active Directory activates machines with a KMS client setup key; {product} takes none.",
    AdbaDomain => "The machine has to be joined to a domain of the forest.",
    AdbaClientKey => "The machine needs the KMS client setup key, which volume media carry; retail media do not.",
    AdbaForestSchema => "The forest needs the schema of Windows Server 2012 or later; older domain controllers may stay.",
    AdbaActivationObject => "An enterprise administrator creates the activation object once, with the KMS host key.",
    AdbaNoMinimum => "No minimum count is needed.",
    Adba180Days => "The activation lasts 180 days, is renewed by contact with a domain controller, and is lost on leaving the domain.",
    AdbaFallsBack => "Active Directory is tried first; where it cannot be reached, the machine tries KMS.",
    AdbaDuringSetup => "A machine in the domain activates on its own during setup.",
}

says! { English::en for MethodRow:
    VolumeActivationSinceVista => "Volume activation began with Windows Vista and Windows Server 2008; {guest} is older and takes the volume key of its time.",
    KmsClientKey => "KMS activates {guest} with the client setup key of its edition.",
    KmsNotVolume => "{product} has no KMS client setup key: it is not a volume edition.",
    KmsUndocumented => "No KMS client setup key is published for {product} beyond doubt, and Microsoft’s documentation does not say that KMS activates it.",
    Kms25Clients => "Your KMS host activates Windows clients once it has counted 25 machines.",
    Kms5Servers => "Your KMS host activates Windows Server once it has counted 5 machines.",
    KmsCountsVirtual => "Virtual machines count like physical ones.",
    KmsOfProvider => "A cloud provider may run a KMS of its own for its images, as Google does; a machine moved away has to forget it (slmgr /ckms).",
    OneMethodOnly => "slmgr /act-type limits a machine to one method: 1 Active Directory, 2 KMS, 3 token, 0 any.",
    SubscriptionNotYet => "The first subscription that steps Windows Pro up, Enterprise E3 from a cloud solution provider, began on 1 September 2016.",
    SubscriptionInSteps => "Subscription activation came in steps: with Windows 10 1607 for Enterprise E3 from a cloud solution provider, with 1703 or 1709 (17 October 2017) for other licences.",
    SubscriptionEditions => "Subscription activation starts from Windows 10 or 11 Pro or Enterprise.",
    SubscriptionProEducation => "Pro Education with a digital licence becomes Education where the tenant has a Windows Enterprise subscription.",
    SubscriptionProEducationNotYet => "There is no subscription activation of Pro Education before Windows 10, version 1903, whose support began on 21 May 2019.",
    SubscriptionOtherEditions => "The page on subscription activation does not name {product}.",
    SubscriptionSinceWindows10 => "Subscription activation is for Windows 10 and 11; {guest} is older.",
    SubscriptionNotLtsc => "Subscription activation does not include the long-term servicing channel.",
    SubscriptionClientsOnly => "Subscription activation is for Windows clients; {guest} is a server.",
    SubscriptionJoined => "The machine has to be joined to Microsoft Entra, alone or hybrid; a workgroup or a mere registration is not enough.",
    SubscriptionDirectoryOnly => "Active Directory alone is not enough for subscription activation; the membership has to be hybrid.",
    SubscriptionUser => "The user needs a Windows Enterprise E3 or E5 licence.",
    SubscriptionBaseActivated => "Windows itself has to be activated beneath the subscription, for example by KMS; the subscription only steps it up.",
    SubscriptionSupported => "Windows has to be a version that Microsoft still supports.",
    SubscriptionRenewal => "The licence is renewed over the Internet about every 30 days; a machine that cannot renew goes back to Pro when the period ends.",
    SubscriptionFallsBack => "A machine falls back to Pro when the licence is removed, its membership is lost, or Conditional Access blocks the licensing application.",
    SubscriptionReplacesKeys => "Machines with Enterprise by KMS or MAK move to the subscription when a licensed user signs in; without a Pro key in the firmware, one has to be typed once.",
    SubscriptionPerUser => "The licences are per user, for up to five devices; per-device licences stay with KMS or a MAK.",
    VdaHosted => "In Azure or with a qualified multitenant hoster, a user with VDA rights brings the subscription to a virtual machine with Windows 10 1803 or later.",
    VdaOtherHoster => "Outside Azure, VDA needs a hoster with multitenant hosting rights; with another one, Windows Pro is first activated by KMS. Check which yours is.",
    InheritedNotYet => "There is no inherited activation before Windows 10, version 1803, whose support began on 30 April 2018.",
    InheritedClientHost => "Inherited activation comes from a Windows client host; Windows Server passes none on.",
    InheritedHyperV => "The hypervisor has to be Hyper-V of Windows.",
    InheritedHostUndocumented => "Microsoft’s documentation does not say whether {host} passes its activation on.",
    InheritedUser => "The user who creates the virtual machine needs Windows Enterprise E3 or E5; whoever signs in afterwards does not matter.",
    InheritedVda => "The page names E3, E5, A3 and A5 for inherited activation; it does not speak of VDA.",
    InheritedHostActivated => "The virtual machine takes over the activation of its host, so the host has to be activated.",
    InheritedGuests => "Inherited activation is for virtual machines with Windows 10 and 11 Pro and Enterprise.",
    InheritedGuestUndocumented => "Microsoft’s documentation does not say whether {product} inherits the activation of its host.",
    AzureKms => "Machines in Azure activate with the KMS of Azure, in a workgroup, hybrid or joined to Entra alike; the activation lasts 180 days and is renewed every 7 days.",
    AzureKmsOutside => "The KMS of Azure answers machines in Azure only: the request has to come from a public address of Azure.",
    AzureKmsAddresses => "Firewall rules need azkms.core.windows.net (20.118.99.224 and 40.83.235.53), port 1688; the Chinese, German and US government clouds have addresses of their own.",
    MultiSessionPlace => "Windows Enterprise multi-session runs in production only in Azure Virtual Desktop.",
    MultiSessionAzureLocal => "Microsoft’s page knows Windows Enterprise multi-session in Azure only; Azure Local is not settled by it.",
    MultiSessionNoOwnKms => "Windows Enterprise multi-session does not activate against a KMS host of your own.",
    MultiSessionAzureKms => "In Azure Virtual Desktop, Windows Enterprise multi-session activates with the KMS of Azure.",
    VirtualDesktopAccess => "For Azure Virtual Desktop, the licences that give access are those of its price page; Microsoft’s page does not name them.",
}

says! { English::en for Disputed:
    AzureLocalGuests => "The earlier page on Azure Stack HCI also ticks Windows Server 2012 and 2012 R2 guests; the current page on Azure Local starts at 2016 and is followed.",
    HostedBase => "A page of about 2020 lets hosted machines skip the activation of Windows Pro and asks for generation 1 machines; the page of 2024 says that Windows beneath has to be activated. Nothing settles it: both are shown.",
    MakAdvice => "The volume licensing FAQ of 2013 says that MAKs should no longer be used; Microsoft’s pages since recommend them for small or isolated sites and for Open agreements. Followed: the later pages.",
    Telephone => "Pages written before December 2025 speak of activation by telephone; according to reports, the activation portal has taken its place since 3 December 2025. Microsoft’s own page on it is not among the sources. Followed: the reports, which are later.",
    ForestSchema => "One Microsoft page asks for the forest schema of Windows Server 2012 R2; the protocol document and the Office page say 2012, which is followed.",
}

says! { English::en for KeyNote:
    Avma => "Install it in the guest; it works on a suitable host only.",
    Gvlk => "Volume media already carry it; it activates nothing without a KMS host or Active Directory.",
    Mak => "Your own, shown in {portal}; each activation uses it up by one.",
    Oem => "The virtual key on the certificate of authenticity of this server.",
}

says! { English::en for VmStep:
    Instead => "What works for {guest} instead: {methods}.",
    SettleFirst => "Settle the open conditions first; these may then work: {methods}.",
    NothingWorks => "None of these methods is documented as working for {guest} here: change what the reasons name, or use the licence that came with the system.",
    DataExchange => "On the host, see that the Data Exchange (Key-Value Pair Exchange) service of the machine is on.",
    AzureLocalSetUp => "See that Windows Server activation is set up on the Azure Local system, by subscription or by keys.",
    InstallAvmaKey => "Install the published AVMA key of {product} in the guest; it then activates on its own.",
    InstallClientKey => "Install the published KMS client setup key of {product}, unless volume media already did.",
    ClientKeyOfMedia => "Keep the KMS client setup key of the volume media; no key is published for {product}.",
    InstallMak => "Check how many activations remain, then install your MAK.",
    InstallOemKey => "Install the virtual key from the certificate of authenticity of this server.",
    Activate => "Activate now rather than at the next attempt.",
    CheckState => "Check the result: the state should be licensed.",
    ActivationObject => "Once for the forest: create the activation object with the Volume Activation Tools and your KMS host key.",
    PointToAzure => "Point the machine to the KMS of Azure.",
    TestAzure => "Test that the port answers.",
    InstallationId => "Without Internet: show the installation ID.",
    Portal => "On another device, exchange it for a confirmation ID in the activation portal (aka.ms/aoh), which asks for any Microsoft, work or school account.",
    ByTelephone => "Call the activation centre and read the installation ID out: it gives the confirmation ID.",
    ConfirmationId => "Enter the confirmation ID.",
    GeneraliseClones => "Before you copy the machine, generalise it, so that each of the {machines} counts for KMS.",
    SignIn => "Assign the licence to the user, then sign in to the machine with that account; no key, no restart.",
    JoinState => "Check that the machine is joined: AzureAdJoined should be YES.",
    CreateOnClient => "Create the virtual machine on the Windows client host while signed in as the user with the licence.",
}
