//! L’activation des machines virtuelles.

use crate::knowledge::{AvmaMatrix, DirectoryClient, DirectoryRow, MakRow, MethodRow, VmRow};
use crate::questions::{
    AzureLocalLicence, Change, Disputed, Headline, Hypervisor, Join, KeyNote, Method, UserLicence, VmStep,
};
use crate::text::says;

says! { French::fr for Hypervisor:
    HyperV => "Hyper-V sous Windows",
    AzureLocal => "Azure Local",
    Azure => "Azure",
    Avd => "Azure Virtual Desktop",
    Other => "un autre hyperviseur",
}

says! { French::fr for Method:
    Kms => "KMS",
    Mak => "une clé d’activation multiple (MAK)",
    Avma => "l’activation automatique des machines virtuelles (AVMA)",
    Adba => "l’activation basée sur Active Directory",
    Subscription => "l’activation par abonnement",
    Inherited => "l’activation héritée de l’hôte",
    AzureKms => "le KMS d’Azure",
    Oem => "la clé du certificat OEM",
}

says! { French::fr for AzureLocalLicence:
    Subscription => "abonnement Windows Server",
    Benefits => "clés Windows Server Datacenter de l’entreprise",
    None => "ni l’un ni l’autre",
}

says! { French::fr for Join:
    None => "aucun (groupe de travail)",
    Ad => "Active Directory",
    Hybrid => "Active Directory et Microsoft Entra (hybride)",
    Entra => "Microsoft Entra",
}

says! { French::fr for UserLicence:
    None => "aucune",
    E3 => "Windows Entreprise E3",
    E5 => "Windows Entreprise E5",
    Vda => "Windows VDA",
}

says! { French::fr for Headline:
    OneYes => "Oui, {method} convient ici. {reason}",
    OneNo => "Non. {reason}",
    OneDepends => "Cela dépend. {reason}",
    OneUnknown => "Non documenté. {reason}",
    AnyYes => "Oui, {guest} peut utiliser {methods} ; premier choix : {method}.",
    OnlyYes => "Oui, {guest} peut utiliser {method}.",
    AnyNo => "Non, aucune des méthodes documentées n’active {guest} ici. {reason}",
    AnyDepends => "Cela dépend : {guest} pourra peut-être utiliser {methods}. {reason}",
    AnyUnknown => "Non documenté : la documentation de Microsoft ne dit pas comment activer {guest} ici. {reason}",
}

says! { French::fr for Change:
    NewerHost => "Un hôte Datacenter sous {version} ou plus récent.",
    DatacenterHost => "Un hôte Windows Server Datacenter avec le rôle Hyper-V, pas plus ancien que l’invité.",
    ActivateHost => "Activer d’abord l’hôte.",
    HyperVHost => "Exécuter la machine sous Hyper-V avec Windows Server Datacenter, ou sur Azure Local.",
    NewerGuest => "Un système plus récent.",
    ServerGuest => "Un Windows Server dans la machine virtuelle ; pour un Windows client, KMS, Active Directory ou une clé MAK.",
    VolumeEdition => "Une édition en volume du système, par exemple Professionnel ou Entreprise.",
    GuestEdition => "L’édition Datacenter, Standard ou Essentials dans la machine virtuelle.",
    RunInAzure => "Exécuter la machine dans Azure.",
    RunInAzureOrLocal => "Exécuter la machine dans Azure ou sur Azure Local.",
    RunInVirtualDesktop => "Exécuter la machine dans Azure Virtual Desktop.",
    LicenseAzureLocal => "L’abonnement Windows Server sur Azure Local, ou des clés Windows Server 2019 Datacenter ou plus récentes.",
    NewerKeys => "Une clé Datacenter pour {version} ou plus récent, au moins 2019.",
    SubscriptionOrAssurance => "L’abonnement Windows Server, ou la Software Assurance sur les clés en volume.",
    JoinDomain => "Joindre la machine à un domaine Active Directory.",
    JoinEntra => "Joindre la machine à Microsoft Entra, ou rendre hybride son appartenance au domaine.",
    AssignLicence => "Une licence Windows Entreprise E3 ou E5 attribuée à l’utilisateur.",
    AssignAccess => "Windows Entreprise E3 ou E5, VDA, ou la Software Assurance pour l’utilisateur ou l’appareil.",
    ProGuest => "Windows 10 ou 11 Professionnel ou Entreprise, canal de disponibilité générale.",
    ClientHost => "Un hôte Hyper-V sous Windows 10 ou 11 Professionnel ou Entreprise.",
    SameChassis => "Exécuter la machine sur le serveur livré avec le certificat.",
    TwentyFive => "25 machines, PC et serveurs confondus.",
    Five => "5 machines.",
    ConnectNetwork => "Un réseau qui atteint l’hôte ou l’annuaire.",
    ConnectInternet => "Un réseau relié à Internet.",
    OneKindAlone => "Posez la question à part pour les PC et pour les serveurs.",
    NewerOffice => "Office 2013 ou plus récent.",
}

says! { French::fr for AvmaMatrix:
    Host2012R2Guest2012R2 | Host2016Guest2012R2 | Host2016Guest2016 | Host2019Guest2012R2 | Host2019Guest2016 |
    Host2019Guest2019 | Host2022Guest2012R2 | Host2022Guest2016 | Host2022Guest2019 | Host2022Guest2022 |
    Host2025Guest2012R2 | Host2025Guest2016 | Host2025Guest2019 | Host2025Guest2022 | Host2025Guest2025 =>
        "Un hôte {host} active un invité {guest} par AVMA : l’invité n’est pas plus récent que son hôte.",
    Host2012R2Guest2016 | Host2012R2Guest2019 | Host2012R2Guest2022 | Host2012R2Guest2025 | Host2016Guest2019 |
    Host2016Guest2022 | Host2016Guest2025 | Host2019Guest2022 | Host2019Guest2025 | Host2022Guest2025 =>
        "Un hôte {host} ne peut pas activer un invité {guest} par AVMA ; l’invité ne doit pas être plus récent que son hôte.",
    Host2012R2GuestOlder | Host2012R2Guest2012 | Host2016GuestOlder | Host2016Guest2012 | Host2019GuestOlder |
    Host2019Guest2012 | Host2022GuestOlder | Host2022Guest2012 | Host2025GuestOlder | Host2025Guest2012 =>
        "Un hôte {host} ne peut pas activer un invité {guest} par AVMA : les invités commencent à Windows Server 2012 R2.",
    Host2012R2GuestClient | Host2016GuestClient | Host2019GuestClient | Host2022GuestClient | Host2025GuestClient =>
        "Un hôte {host} ne peut pas activer un invité {guest} par AVMA : la fonction est réservée aux invités Windows Server.",
}

says! { French::fr for VmRow:
    AvmaNotYet => "AVMA n’existe pas avant Windows Server 2012 R2, sorti le 18 octobre 2013.",
    AvmaDatacenterHost => "AVMA exige un hôte Windows Server Datacenter avec le rôle Hyper-V ; Standard, Essentials et les Windows clients ne conviennent pas.",
    AvmaHyperVOnly => "AVMA ne fonctionne que sous Hyper-V, pas avec d’autres plateformes de virtualisation.",
    AvmaHostActivated => "L’hôte doit être activé lui-même, en volume ou OEM.",
    AvmaFrom2012R2 => "AVMA commence à Windows Server 2012 R2, pour l’hôte comme pour l’invité.",
    AvmaServerGuests => "AVMA n’active que des invités Windows Server ; {guest} est un Windows client.",
    AvmaOtherServers => "{guest} ne figure pas parmi les systèmes qu’AVMA active : il est plus ancien que la fonction.",
    AvmaGuestEditions => "AVMA active les éditions Datacenter, Standard et Essentials ; {product} n’en fait pas partie.",
    AvmaEssentialsWithoutKey => "Les hôtes activent l’édition Essentials des versions admises, mais aucune clé AVMA n’est publiée pour {product}.",
    AvmaReleaseOlderThanHost => "Une clé AVMA est publiée pour {guest}, et l’hôte {host} est plus récent ; le tableau ne nomme pas ce couple.",
    AvmaReleaseNewerThanHost => "{guest} est plus récent que l’hôte {host}, lequel n’active pas non plus la version qui a la même clé AVMA.",
    AvmaReleaseUndocumented => "Le tableau AVMA ne nomme pas {guest}, et rien d’autre ne dit quels hôtes l’activent.",
    AvmaHostUndocumented => "Le tableau AVMA ne nomme pas {host} parmi les hôtes.",
    AvmaNotInAzure => "AVMA n’existe pas dans Azure : une machine qui y est déplacée échoue avec 0xC004FD01 ou 0xC004FD02 et a besoin de la clé d’installation de client KMS.",
    AvmaDataExchange => "Le service d’intégration Échange de données de la machine virtuelle doit être actif, comme il l’est par défaut.",
    AvmaGuestKey => "La clé AVMA publiée de l’édition s’installe dans l’invité ; ni Internet, ni KMS, ni clé de l’entreprise ne sont nécessaires.",
    AvmaCluster => "Dans un cluster de basculement, chaque nœud susceptible d’exécuter la machine doit être un hôte Datacenter activé.",
    AvmaNotRights => "L’activation ne donne aucun droit : l’hôte doit toujours être sous licence pour ses machines virtuelles.",
    AvmaEvents => "Aucun message ne s’affiche : l’événement 12310 sur l’hôte et l’événement 12309 dans l’invité disent si l’hôte convient et si l’activation a réussi.",
    AzureLocalSubscription => "Avec l’abonnement Windows Server, Azure Local active par AVMA les invités Windows Server 2016 et ultérieurs, Azure Edition comprise.",
    AzureLocalKeys2025 => "Sur Azure Local, une clé Windows Server 2025 Datacenter active les invités de 2016 à 2025.",
    AzureLocalKeys2022 => "Sur Azure Local, une clé Windows Server 2022 Datacenter active les invités de 2016 à 2022.",
    AzureLocalKeys2019 => "Sur Azure Local, une clé Windows Server 2019 Datacenter active les invités 2016 et 2019.",
    AzureLocalOldKeys => "Les clés de Windows Server 2016 ou plus ancien ne permettent pas de configurer AVMA sur Azure Local.",
    AzureLocalOwnKeys => "Avec ses propres clés, c’est la version de la clé Windows Server Datacenter saisie sur Azure Local qui décide des invités activés ; indiquez-la comme hôte.",
    AzureLocalLicence => "Sur Azure Local, AVMA exige l’abonnement Windows Server ou des clés Datacenter de l’entreprise.",
    AzureLocalGuests => "Azure Local active les invités Windows Server à partir de 2016 ; {guest} est plus ancien.",
    AzureLocalGuestUndocumented => "La page d’Azure Local ne nomme pas {guest}.",
    AzureLocalAzureEdition => "Sur Azure Local, un invité Azure Edition exige l’abonnement, ou la Software Assurance avec des clés en volume.",
    AzureLocalKeyPerHost => "Clés de l’entreprise sur Azure Local : une clé par hôte sauf clé en volume, la même version sur tous les nœuds ; la version saisie ne peut plus être abaissée.",
    AzureLocal30Days => "Azure Local doit joindre Azure au moins tous les 30 jours pour que son abonnement reste valable.",
    AzureLocalHost => "Les indications sur le lieu ne concordent pas : Azure Local est un lieu à part. Choisissez azure-local quand l’hôte est Azure Local ; avec vos propres clés, indiquez comme hôte le Windows Server de la clé.",
    AzureEditionPlaces => "Azure Edition ne s’exécute que dans Azure et sur Azure Local.",
    AdviceDatacenterHost => "Sur un hôte Datacenter activé et pas plus ancien que l’invité, AVMA est le premier choix ; KMS, Active Directory et une clé MAK restent possibles.",
    AdviceOtherHost => "Sur un hôte Standard ou un autre hyperviseur, préférez KMS ou Active Directory ; à défaut une clé MAK, ou la clé virtuelle du certificat OEM s’il y en a une.",
    AdviceClient => "Pour des Windows clients en machines virtuelles, préférez KMS ou Active Directory : une clé MAK perd une activation à chaque reconstruction.",
    AdviceVirtualDesktops => "Active Directory convient aux bureaux virtuels souvent reconstruits : ni seuil à atteindre, ni hôte à joindre.",
    AdviceAzure => "Dans Azure, Windows Server s’active auprès du KMS d’Azure, port 1688 ; la demande doit partir d’une adresse publique d’Azure.",
    AdviceIsolated => "Pour une machine sans réseau : AVMA, pour les serveurs, n’en demande pas ; une clé MAK s’active par VAMT ou par un ID d’installation. KMS et Active Directory sont hors d’atteinte.",
    AdviceBelowMinimum => "Sous 25 postes Windows ou 5 serveurs, KMS n’active rien : utilisez Active Directory si le domaine le permet, sinon une clé MAK.",
    MakEveryMachine => "Chaque activation par clé MAK abaisse le compteur, machine physique ou virtuelle ; {machines} à activer en consomment autant.",
    MakRebuilt => "Reconstruire la machine consomme une autre activation, sauf si VAMT réapplique l’ID de confirmation conservé au même matériel et à la même clé.",
    MakNewHardware => "Une machine virtuelle dont le matériel virtuel change, copiée ou restaurée comme nouvelle, ne peut pas réutiliser l’ID de confirmation conservé.",
    MakVamtVirtual => "VAMT traite les machines virtuelles comme les physiques et ne les distingue pas.",
    CloneSameId => "Les copies d’une machine non généralisée partagent un ID de machine et ne comptent qu’une fois pour KMS ; généralisez la source, ou exécutez slmgr /rearm puis redémarrez chaque copie.",
    CloneSkipRearm => "Généralisées avec SkipRearm à 1, les copies gardent le même ID de machine.",
    CloneOffice => "Office dans l’image a son propre ID de machine : exécutez ospprearm avant la capture et n’ouvrez plus Office ensuite.",
    CloneLinkedDisks => "Les machines sur disques de différenciation héritent de l’ID de machine du parent, sauf si celui-ci a été généralisé.",
    CloneRearmLimit => "Chaque généralisation consomme un réarmement, en nombre limité : gardez un modèle non généralisé et capturez-en des copies.",
    Checkpoint => "Revenir à un point de contrôle antérieur à l’activation rétablit cet état : KMS réactive, une clé MAK consomme une autre activation.",
    DesktopAccess => "Pour accéder à un Windows client sur un serveur, l’utilisateur ou l’appareil doit avoir Windows Entreprise E3 ou E5, la Software Assurance ou VDA ; les licences en boîte et OEM seules n’en donnent pas le droit.",
    MachinesPerUser => "Une réponse de la communauté parle de quatre machines virtuelles au plus par utilisateur E3, E5 ou VDA.",
    AzureGalleryKey => "Les images de la galerie Azure portent la clé d’installation de client KMS ; Hybrid Benefit ne change rien à l’activation.",
    AzurePublicAddress => "Un tunnel forcé ou un proxy qui masque l’adresse publique d’Azure mène à 0xC004F074, même si le port répond.",
    AzureSharedId => "Les machines d’une même image de galerie partagent un ID de machine : sur votre propre KMS elles ne comptent qu’une fois tant que chacune n’est pas réarmée.",
    AzureEditionNoKmsHost => "Azure Edition peut être client KMS, pas hôte.",
    OemCertificate => "Un constructeur indique que la clé du certificat d’authenticité du serveur peut activer l’installation physique ou une machine virtuelle sur le même châssis ; vérifiez que ce serveur en a un.",
    OemBound => "Les supports et clés OEM restent liés à la machine vendue ; ils ne suivent pas une machine virtuelle ailleurs.",
    OemUndocumented => "La documentation de Microsoft ne dit pas si une clé OEM peut activer {product} dans une machine virtuelle.",
}

says! { French::fr for MakRow:
    MakVolumeEditions => "Une clé MAK de son groupe de produits et de son édition active {guest}.",
    MakNotVolume => "Une clé MAK n’active que les éditions en volume ; {product} n’en est pas une.",
    MakUndocumented => "La documentation de Microsoft ne cite pas de clé MAK pour {product}.",
    MakOnce => "Une clé MAK s’active une seule fois auprès de Microsoft, sans renouvellement.",
    MakAllowance => "Chaque clé MAK a un nombre fixe d’activations ; VAMT montre ce qui reste.",
    MakHardwareChange => "Un changement matériel important demande une nouvelle activation.",
    MakEditionScope => "Une clé MAK ne couvre que les éditions de son groupe de produits et de sa génération.",
    MakThenKms => "On peut commencer par une clé MAK puis passer à KMS, dès que chaque machine a retrouvé sa clé d’installation de client.",
    MakOffline => "Sans Internet, VAMT active par proxy, ou l’on échange l’ID d’installation contre un ID de confirmation dans le portail d’activation, qui a remplacé le téléphone le 3 décembre 2025.",
    MakByTelephone => "Sans Internet, VAMT active par proxy, ou le centre d’activation donne par téléphone un ID de confirmation contre l’ID d’installation : il en fut ainsi jusqu’à ce qu’un portail en tienne lieu, le 3 décembre 2025.",
    MakDiscouraged => "La FAQ de 2013 sur les licences en volume conseille KMS et dit de ne plus utiliser de clés MAK.",
    MakPreferred => "Les pages de Microsoft sur les clés de produit, dont la plus ancienne date de juillet 2021, préfèrent une clé MAK pour les contrats Open et KMS pour les grands sites.",
}

says! { French::fr for DirectoryClient:
    WindowsVista | Windows7 | WindowsServer2008 | WindowsServer2008R2 =>
        "{version} est antérieur à l’activation basée sur Active Directory.",
    Windows8 | Windows8_1 | Windows10 | Windows11 | WindowsServer2012 | WindowsServer2012R2 | WindowsServer2016 |
    WindowsServer2019 | WindowsServer2022 | WindowsServer2025 =>
        "Active Directory active les éditions en volume de {version}.",
}

says! { French::fr for DirectoryRow:
    AdbaNotYet => "L’activation basée sur Active Directory n’existe pas avant Windows 8 et Windows Server 2012 ; les premiers clients ont eu Windows 8 le 16 août 2012.",
    AdbaSinceWindows8 => "L’activation basée sur Active Directory couvre Windows 8, Windows Server 2012 et la suite, dont {version}.",
    AdbaBeforeWindows8 => "L’activation basée sur Active Directory commence à Windows 8 et Windows Server 2012 ; {version} n’en bénéficie pas.",
    AdbaNotVolume => "Active Directory active les machines dotées d’une clé d’installation de client KMS ; {product} n’en accepte pas.",
    AdbaDomain => "La machine doit être jointe à un domaine de la forêt.",
    AdbaClientKey => "La machine a besoin de la clé d’installation de client KMS, présente sur les supports en volume, absente des supports en boîte.",
    AdbaForestSchema => "La forêt doit avoir le schéma de Windows Server 2012 ou plus récent ; d’anciens contrôleurs de domaine peuvent rester.",
    AdbaActivationObject => "Un administrateur de l’entreprise crée une fois l’objet d’activation, avec la clé d’hôte KMS.",
    AdbaNoMinimum => "Aucun seuil n’est à atteindre.",
    Adba180Days => "L’activation dure 180 jours, se renouvelle au contact d’un contrôleur de domaine et se perd à la sortie du domaine.",
    AdbaFallsBack => "Active Directory est essayé d’abord ; s’il est injoignable, la machine essaie KMS.",
    AdbaDuringSetup => "Une machine du domaine s’active d’elle-même pendant l’installation.",
}

says! { French::fr for MethodRow:
    VolumeActivationSinceVista => "L’activation en volume est apparue avec Windows Vista et Windows Server 2008 ; {guest} est plus ancien et utilise la clé en volume de son époque.",
    KmsClientKey => "KMS active {guest} avec la clé d’installation de client de son édition.",
    KmsNotVolume => "{product} n’a pas de clé d’installation de client KMS : ce n’est pas une édition en volume.",
    KmsUndocumented => "Aucune clé d’installation de client KMS n’est publiée sans équivoque pour {product}, et la documentation de Microsoft ne dit pas que KMS l’active.",
    Kms25Clients => "Votre hôte KMS active les postes Windows dès qu’il a compté 25 machines.",
    Kms5Servers => "Votre hôte KMS active Windows Server dès qu’il a compté 5 machines.",
    KmsCountsVirtual => "Les machines virtuelles comptent comme les physiques.",
    KmsOfProvider => "Un fournisseur de cloud peut avoir son propre KMS pour ses images, comme Google ; une machine qui en part doit l’oublier (slmgr /ckms).",
    OneMethodOnly => "slmgr /act-type limite la machine à une méthode : 1 Active Directory, 2 KMS, 3 jeton, 0 toutes.",
    SubscriptionNotYet => "Le premier abonnement qui élève Windows Professionnel, Entreprise E3 d’un fournisseur de solutions cloud, a commencé le 1er septembre 2016.",
    SubscriptionInSteps => "L’activation par abonnement est arrivée par étapes : avec Windows 10 1607 pour Entreprise E3 d’un fournisseur de solutions cloud, avec 1703 ou 1709 (17 octobre 2017) pour d’autres licences.",
    SubscriptionEditions => "L’activation par abonnement part de Windows 10 ou 11 Professionnel ou Entreprise.",
    SubscriptionProEducation => "Professionnel Éducation avec licence numérique devient Éducation si le locataire a un abonnement Windows Entreprise.",
    SubscriptionProEducationNotYet => "L’activation par abonnement de Professionnel Éducation n’existe pas avant Windows 10 version 1903, pris en charge depuis le 21 mai 2019.",
    SubscriptionOtherEditions => "La page de l’activation par abonnement ne nomme pas {product}.",
    SubscriptionSinceWindows10 => "L’activation par abonnement concerne Windows 10 et 11 ; {guest} est plus ancien.",
    SubscriptionNotLtsc => "L’activation par abonnement ne comprend pas le canal de maintenance à long terme (LTSC).",
    SubscriptionClientsOnly => "L’activation par abonnement concerne les Windows clients ; {guest} est un serveur.",
    SubscriptionJoined => "La machine doit être jointe à Microsoft Entra, seul ou en hybride ; un groupe de travail ou une simple inscription ne suffit pas.",
    SubscriptionDirectoryOnly => "Active Directory seul ne suffit pas à l’activation par abonnement ; l’appartenance doit être hybride.",
    SubscriptionUser => "L’utilisateur doit avoir une licence Windows Entreprise E3 ou E5.",
    SubscriptionBaseActivated => "Windows doit être activé sous l’abonnement, par exemple par KMS ; l’abonnement ne fait qu’élever l’édition.",
    SubscriptionSupported => "Windows doit être d’une version encore prise en charge par Microsoft.",
    SubscriptionRenewal => "La licence se renouvelle par Internet environ tous les 30 jours ; faute de renouvellement, la machine revient à Professionnel à la fin de la période.",
    SubscriptionFallsBack => "La machine revient à Professionnel si la licence est retirée, si elle n’est plus jointe ou si l’accès conditionnel bloque l’application de licences.",
    SubscriptionReplacesKeys => "Les machines Entreprise activées par KMS ou MAK passent à l’abonnement quand un utilisateur sous licence ouvre une session ; sans clé Professionnel dans le microprogramme, on en saisit une une fois.",
    SubscriptionPerUser => "Les licences sont par utilisateur, pour cinq appareils au plus ; les licences par appareil restent à KMS ou à une clé MAK.",
    VdaHosted => "Dans Azure ou chez un hébergeur mutualisé agréé, un utilisateur avec droits VDA apporte son abonnement à une machine virtuelle Windows 10 1803 ou ultérieur.",
    VdaOtherHoster => "Hors d’Azure, VDA exige un hébergeur doté des droits d’hébergement mutualisé ; chez un autre, Windows Professionnel est d’abord activé par KMS. Vérifiez quel est le vôtre.",
    InheritedNotYet => "L’activation héritée n’existe pas avant Windows 10 version 1803, pris en charge depuis le 30 avril 2018.",
    InheritedClientHost => "L’activation héritée vient d’un hôte Windows client ; Windows Server ne la transmet pas.",
    InheritedHyperV => "L’hyperviseur doit être Hyper-V de Windows.",
    InheritedHostUndocumented => "La documentation de Microsoft ne dit pas si {host} transmet son activation.",
    InheritedUser => "L’utilisateur qui crée la machine virtuelle doit avoir Windows Entreprise E3 ou E5 ; peu importe qui ouvre une session ensuite.",
    InheritedVda => "La page cite E3, E5, A3 et A5 pour l’activation héritée ; elle ne parle pas de VDA.",
    InheritedHostActivated => "La machine virtuelle reprend l’activation de son hôte : celui-ci doit être activé.",
    InheritedGuests => "L’activation héritée concerne les machines virtuelles sous Windows 10 et 11 Professionnel et Entreprise.",
    InheritedGuestUndocumented => "La documentation de Microsoft ne dit pas si {product} hérite de l’activation de son hôte.",
    AzureKms => "Les machines dans Azure s’activent auprès du KMS d’Azure, en groupe de travail, hybrides ou jointes à Entra ; l’activation dure 180 jours et se renouvelle tous les 7 jours.",
    AzureKmsOutside => "Le KMS d’Azure ne répond qu’aux machines d’Azure : la demande doit venir d’une adresse publique d’Azure.",
    AzureKmsAddresses => "Les règles de pare-feu visent azkms.core.windows.net (20.118.99.224 et 40.83.235.53), port 1688 ; les clouds chinois, allemand et du gouvernement américain ont leurs propres adresses.",
    MultiSessionPlace => "Windows Entreprise à sessions multiples ne s’exécute en production que dans Azure Virtual Desktop.",
    MultiSessionAzureLocal => "La page de Microsoft ne connaît Windows Entreprise à sessions multiples que dans Azure ; elle ne tranche pas pour Azure Local.",
    MultiSessionNoOwnKms => "Windows Entreprise à sessions multiples ne s’active pas auprès de votre propre hôte KMS.",
    MultiSessionAzureKms => "Dans Azure Virtual Desktop, Windows Entreprise à sessions multiples s’active auprès du KMS d’Azure.",
    VirtualDesktopAccess => "Pour Azure Virtual Desktop, les licences qui donnent accès sont celles de sa page de tarifs ; la page de Microsoft ne les nomme pas.",
}

says! { French::fr for Disputed:
    AzureLocalGuests => "L’ancienne page d’Azure Stack HCI admet aussi les invités Windows Server 2012 et 2012 R2 ; la page actuelle d’Azure Local commence à 2016, et c’est elle qui est suivie.",
    HostedBase => "Une page d’environ 2020 dispense les machines hébergées d’activer Windows Professionnel et demande la génération 1 ; la page de 2024 dit que le Windows sous-jacent doit être activé. Rien ne tranche : les deux sont citées.",
    MakAdvice => "La FAQ de 2013 sur les licences en volume dit de ne plus utiliser de clés MAK ; les pages ultérieures de Microsoft les conseillent aux sites petits ou isolés et pour les contrats Open. Suivi : les pages ultérieures.",
    Telephone => "Les pages d’avant décembre 2025 parlent d’activation par téléphone ; selon des témoignages, le portail d’activation en tient lieu depuis le 3 décembre 2025. La page de Microsoft à ce sujet ne fait pas partie des sources. Suivi : les témoignages, plus récents.",
    ForestSchema => "Une page de Microsoft demande le schéma de Windows Server 2012 R2 ; le document du protocole et la page d’Office disent 2012, ce qui est suivi.",
}

says! { French::fr for KeyNote:
    Avma => "À installer dans l’invité ; elle ne fonctionne que sur un hôte adéquat.",
    Gvlk => "Déjà présente sur les supports en volume ; elle n’active rien sans hôte KMS ou Active Directory.",
    Mak => "La vôtre, indiquée dans {portal} ; chaque activation la décompte d’une unité.",
    Oem => "La clé virtuelle du certificat d’authenticité de ce serveur.",
}

says! { French::fr for VmStep:
    Instead => "Ce qui convient à {guest} : {methods}.",
    SettleFirst => "Réglez d’abord les conditions en suspens ; ensuite peuvent convenir : {methods}.",
    NothingWorks => "Aucune de ces méthodes n’est documentée pour {guest} ici : modifiez ce que signalent les raisons, ou utilisez la licence livrée avec le système.",
    DataExchange => "Sur l’hôte, vérifiez que le service Échange de données (paires clé-valeur) de la machine est actif.",
    AzureLocalSetUp => "Vérifiez que l’activation de Windows Server est configurée sur le système Azure Local, par abonnement ou par clés.",
    InstallAvmaKey => "Installez dans l’invité la clé AVMA publiée pour {product} ; l’activation se fait ensuite seule.",
    InstallClientKey => "Installez la clé d’installation de client KMS publiée pour {product}, sauf si le support en volume l’a déjà fait.",
    ClientKeyOfMedia => "Gardez la clé d’installation de client KMS du support en volume ; aucune n’est publiée pour {product}.",
    InstallMak => "Vérifiez le nombre d’activations restantes, puis installez votre clé MAK.",
    InstallOemKey => "Installez la clé virtuelle du certificat d’authenticité de ce serveur.",
    Activate => "Activez sans attendre la prochaine tentative.",
    CheckState => "Vérifiez le résultat : l’état doit être « avec licence ».",
    ActivationObject => "Une fois pour la forêt : créez l’objet d’activation avec les Outils d’activation en volume et votre clé d’hôte KMS.",
    PointToAzure => "Dirigez la machine vers le KMS d’Azure.",
    TestAzure => "Vérifiez que le port répond.",
    InstallationId => "Sans Internet : affichez l’ID d’installation.",
    Portal => "Sur un autre appareil, échangez-le contre un ID de confirmation dans le portail d’activation (aka.ms/aoh), qui demande un compte Microsoft, professionnel ou scolaire quelconque.",
    ByTelephone => "Appelez le centre d’activation et dictez l’ID d’installation : il donne l’ID de confirmation.",
    ConfirmationId => "Saisissez l’ID de confirmation.",
    GeneraliseClones => "Avant de copier la machine, généralisez-la, pour que chacune des {machines} compte pour KMS.",
    SignIn => "Attribuez la licence à l’utilisateur, puis ouvrez une session avec ce compte ; ni clé, ni redémarrage.",
    JoinState => "Vérifiez que la machine est jointe : AzureAdJoined doit valoir YES.",
    CreateOnClient => "Créez la machine virtuelle sur l’hôte Windows client, en session de l’utilisateur qui a la licence.",
}
