use crate::knowledge::KeyPlace;
use crate::knowledge::keys::KeyFact;
use crate::questions::Command;
use crate::questions::key_for_product::{Conflict, Headline, SetupKeyPlace, Step, Words};
use crate::text::says;

says! { French::fr for KeyPlace:
    AdminCenter => "Les clés sont dans le centre d’administration Microsoft 365, onglet des licences en volume (rôle Administrateur ou Lecteur de clés de produit). Les versions qui n’y figurent plus se demandent par téléphone ou par ticket.",
    Vlsc => "Les clés sont dans le Volume Licensing Service Center (VLSC), page des clés de produit ; le centre d’activation les donne aussi par téléphone.",
    BusinessCenter => "Les clés sont dans le Microsoft Business Center.",
    Tenant => "Les clés sont dans la liste des produits du centre d’administration de votre locataire, ou se demandent au partenaire.",
    BillingAccount => "Les clés accompagnent la commande dans le compte de facturation (Administrateur de facturation, et Propriétaire ou Contributeur).",
    Telephone => "Demandez les clés au centre d’activation par téléphone : elles ne sont sur aucun portail.",
    PartnerPortal => "Les clés sont dans le portail des partenaires.",
    NotDocumented => "Demandez à votre interlocuteur où sont les clés : la documentation de Microsoft ne dit pas où ce programme les montre aujourd’hui.",
    Device => "La clé est sur l’étiquette, dans le micrologiciel ou chez le constructeur.",
    Box => "La clé est dans la boîte, dans votre compte ou dans un courriel.",
    Nowhere => "Sans contrat en volume, utilisez la clé fournie avec le produit.",
}

says! { French::fr for SetupKeyPlace:
    VolumeMedia => "Déjà sur le support en volume",
    PublishedList => "Dans la liste publiée par Microsoft",
    Sleeve => "Imprimée sur la pochette du disque",
    DownloadPage => "Affichée avec le téléchargement",
    Telephone => "Au centre d’activation, par téléphone",
    Embedded => "Intégrée au support en volume",
}

says! { French::fr for Headline:
    Published => "{product} utilise la clé d’installation de client KMS {key}, publiée par Microsoft, ou une clé MAK de votre contrat.",
    Unpublished => "{product} utilise une clé d’installation de client KMS déjà présente sur le support en volume ; aucune clé publiée n’est connue. Une clé MAK de votre contrat peut la remplacer.",
    MakOnly => "{product} utilise une clé MAK de votre contrat ; aucune clé KMS n’est documentée pour lui.",
    VolumeKey => "{product} utilise la clé en volume de votre contrat, propre à cette version.",
    NoVolumeKey => "{product} n’existe pas en licence en volume : il utilise la clé fournie avec le PC ou dans la boîte.",
    NoKey => "Aucune clé n’est à saisir pour {product}.",
    Embedded => "Avec le support en volume de {product}, aucune clé n’est à saisir : ce support la contient.",
    Preview => "La clé publiée pour {product} a expiré avec la préversion.",
    Doubtful => "Une clé est publiée sous le nom {product}, mais l’édition est douteuse.",
    AzureOnly => "{product} est activé par Azure ou Azure Local ; sa clé publiée est {key}.",
    Unknown => "Non documenté : la documentation de Microsoft ne dit pas quelle clé en volume utilise {product}.",
}

says! { French::fr for Words:
    PublishedKey => "Microsoft publie {key} pour {product}. Les clés publiées ne sont pas secrètes et ne valent pas licence.",
    AvmaKey => "Microsoft publie {key} pour {product} en tant qu’invité activé par son hôte Hyper-V.",
    Architectures => "Il existe pour {architectures}.",
    KmsGroup => "Groupe KMS : {group}. Une clé d’hôte de ce groupe ou d’un groupe supérieur l’active, de même qu’une clé MAK de ce groupe.",
    SupportEnded => "Le support de {product} par Microsoft a pris fin le {day}.",
    SupportEnds => "Microsoft prend en charge {product} jusqu’au {day}.",
    SharedAcrossVersions => "La même clé d’installation de client KMS vaut pour {others}.",
    KeyFor => "Pour {product}.",
}

says! { French::fr for Step:
    AskAccount => "Demandez à votre partenaire de licences ou à Microsoft, et gardez la réponse par écrit.",
    UseOwnKey => "Utilisez la clé de l’étiquette, du micrologiciel ou de la boîte.",
    UseVolumeKey => "Installez-le avec la clé en volume de votre contrat pour cette version précise ; il n’y a rien à activer.",
    SignIn => "Connectez-vous avec un compte auquel l’abonnement est attribué.",
    UseFinishedProduct => "Installez le produit final, avec sa propre clé.",
    OrAdminCenter => "Ou cherchez-les dans le centre d’administration Microsoft 365, onglet des licences en volume.",
}

says! { French::fr for Command:
    InstallClientKey => "Saisissez la clé d’installation de client KMS de {product}.",
    Activate => "Activez {product}.",
    SameInPowerShell => "La même chose en PowerShell, sans VBScript.",
}

says! { French::fr for Conflict:
    SetupKey => "Une clé d’installation suffit-elle à activer ? La FAQ de 2013 sur les licences en volume et l’ancienne FAQ de Microsoft disent qu’elle contourne l’activation ; la page de Microsoft de 2025 dit qu’elle permet seulement l’installation. Les deux disent vrai, pour des produits différents : ceux qui n’ont pas d’activation restent utilisables avec elle, ceux qui ont l’activation en volume doivent encore être activés.",
    DoubtfulLabel => "Le tableau des clés d’installation de client KMS donne cette clé sous Windows Server 2012 ; les données de cycle de vie de Microsoft ne connaissent pas cette édition, et une modification proposée en 2024 y voit une clé de Windows 8. La question n’est pas tranchée.",
    IotKey => "Le tableau des clés d’installation de client KMS donne cette clé pour IoT Entreprise LTSC 2021 et 2024 ; l’article sur IoT ne la donne que pour 2021 et dit que la clé de 2024 est préinstallée. Les deux indications sont conservées.",
}

says! { French::fr for KeyFact:
    What => "Il existe une clé d’installation par produit et par version ; elle permet l’installation.",
    Bypass => "Pour un produit sans activation, la clé d’installation suffit.",
    InstallOnly => "Aujourd’hui, une clé d’installation permet seulement d’installer ; l’activation par MAK ou KMS suit.",
    Reconcile => "Les produits à activation en volume s’installent avec une clé d’installation de client KMS générique et doivent encore être activés.",
    KmsClients => "Les ordinateurs qu’active un hôte KMS ont besoin d’une clé d’installation de client KMS ; la liste est publique.",
    GvlkCases => "Les éditions en volume la contiennent déjà : ne la saisissez que pour transformer en client KMS une version en boîte, une installation par MAK ou un ancien hôte KMS.",
    WayMedia => "Avec un disque, la clé d’installation est imprimée sur la pochette.",
    WayDownload => "Avec un téléchargement, la clé d’installation s’affiche sur la page, dans {portal} : notez-la.",
    WayPhone => "Le centre d’activation donne les clés d’installation par téléphone, contre les références du contrat et une preuve d’achat.",
    WayPhoneNoLonger => "Le centre d’activation donnait les clés d’installation par téléphone, contre les références du contrat et une preuve d’achat ; la FAQ de Microsoft datée de 2021 ne cite plus cette voie pour elles.",
    NoKeyNeeded => "Le support en volume de SQL Server contient sa clé : rien à saisir.",
    MacOffice => "Office pour Mac en volume s’active par un package de sérialisation, sans clé.",
    Export => "Les clés peuvent être exportées du portail ; un tel fichier contient de vrais secrets.",
    Roles => "Seuls les rôles Administrateur et Lecteur de clés de produit voient les clés.",
    ShareGvlk => "Windows 10 et 11 d’une même édition partagent une même clé d’installation de client KMS.",
    SeedSbs2011Key => "Pour Small Business Server 2011, les clients en volume utilisent une clé MAK, donnée sur la page des clés ou par téléphone.",
    KeysByPool => "{programme} : les clés sont attribuées par groupe de produits (systèmes, serveurs, applications).",
    KeysByPurchase => "{programme} : les clés sont attribuées selon les achats.",
    KeysByTelephone => "{programme} : les clés ne sont sur aucun portail, elles se demandent par téléphone.",
    NoProgramme => "Les clés en volume valent pour ce qui a été acquis par un programme en volume, et pour rien d’autre.",
    NoPool => "{programme} : aucune clé ne vaut pour tout un groupe de produits.",
    OfficeBitness => "Une même clé Office vaut pour la version 32 bits et pour la version 64 bits.",
    BeforeActivation => "L’activation est née avec Windows XP et Office XP, et pour les clés en volume avec Windows Vista, Windows Server 2008 et Office 2010 ; ce qui est plus ancien n’a pas à être activé.",
    NotInTheTables => "Aucun tableau des clés d’installation de client KMS de Microsoft ne cite {product}.",
    OneKeyPerEdition => "Une même clé vaut pour toutes ses architectures : les tableaux de Microsoft ont une ligne par édition.",
    KeysPerBuild => "Microsoft compte chaque variante comme une édition distincte, et une clé d’installation est propre à un produit.",
    MakOnly => "Les tableaux de Microsoft ne citent aucune clé KMS pour {product} : reste la clé MAK, mais la documentation de Microsoft ne le dit pas.",
    NotVolumeLicensed => "N’existe pas en licence en volume : le tableau de Microsoft des clés d’installation de client KMS, qui recense les éditions en volume, ne le cite pas.",
}
