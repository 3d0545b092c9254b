//! Le changement d’édition.

use crate::knowledge::{EditionChange, EditionWay};
use crate::questions::{
    EditionDisputed, EditionHeadline, EditionStep, Installation, InstalledAs, Instead, WantedInstallation,
};
use crate::text::says;

says! { French::fr for EditionWay:
    Key => "par une clé",
    Command => "par DISM",
    InPlaceSetup => "par le programme d’installation, sur place",
    Reinstall => "par une nouvelle installation",
    NotPossible => "impossible",
}

says! { French::fr for Installation:
    Desktop => "Expérience de bureau",
    Core => "Server Core",
}

says! { French::fr for WantedInstallation:
    Same => "inchangé",
    Desktop => "Expérience de bureau",
    Core => "Server Core",
}

says! { French::fr for InstalledAs:
    Product => "{product}",
    Evaluation => "{product} (évaluation)",
    Core => "{product} (Server Core)",
    CoreEvaluation => "{product} (Server Core, évaluation)",
    Desktop => "{product} (Expérience de bureau)",
    DesktopEvaluation => "{product} (Expérience de bureau, évaluation)",
}

says! { French::fr for EditionHeadline:
    ByKey => "Oui : une clé transforme {from} en {to}, sans réinstallation.",
    ByCommand => "Oui : DISM transforme {from} en {to}, sans réinstallation.",
    BySetup => "Oui : le programme d’installation transforme {from} en {to} sur place ; une clé seule n’y suffit pas.",
    SameByKey => "Oui : {to} reste tel quel et reçoit une autre clé.",
    Reinstall => "Non : {from} ne devient pas {to} sans nouvelle installation.",
    NotPossible => "Non : {from} ne devient pas {to} de cette façon.",
    SameEdition => "Il n’y a rien à changer : c’est déjà {from}.",
    Condition => "Cela dépend : une condition décide si {from} devient {to}.",
    Undocumented => "Non documenté : la documentation de Microsoft ne dit pas si {from} peut devenir {to}.",
}

says! { French::fr for EditionChange:
    OtherFamily => "Client et serveur sont des produits différents : passer de l’un à l’autre n’est pas un changement d’édition.",
    OtherVersion => "La version change aussi : c’est une mise à niveau ou une nouvelle installation, non un changement d’édition.",
    OlderVersion => "Une clé ne ramène jamais à une version antérieure ; seuls le retour arrière dans son délai ou une nouvelle installation le font.",
    SameEdition => "Les deux éditions sont les mêmes.",
    ServersOnly => "Seul un Windows Server s’installe en Server Core ou sert de contrôleur de domaine : ces indications se contredisent.",
    BySettings => "Prévu par Microsoft, avec redémarrage, seulement par une clé saisie dans les Paramètres ou une mise à niveau par le Store ; la ligne de commande y est marquée comme non prise en charge. La page ne précise pas le type de clé.",
    WithRestart => "Prévu par Microsoft : gestion des appareils, package de provisionnement, changepk ou clé saisie dans les Paramètres ; la machine redémarre.",
    WithoutRestart => "Prévu par Microsoft : gestion des appareils, package de provisionnement, changepk ou clé saisie dans les Paramètres ; sans redémarrage.",
    Down => "Prévu par Microsoft parmi les passages à une édition inférieure, par les mêmes moyens qu’une mise à niveau ; le redémarrage n’est pas précisé. Une clé Professionnel du micrologiciel ne vaut que pour cette édition.",
    DeliveredWithPro => "Seul un PC livré avec l’édition Professionnel y revient, par la clé de son micrologiciel. Vérifiez ce qui a été livré avec le PC.",
    NotListed => "Les tableaux de Microsoft sur les changements d’édition ne prévoient pas ce passage.",
    HomeToEnterprise => "Le tableau des mises à niveau de Microsoft marque le passage de Famille à Entreprise comme non pris en charge.",
    ProToHome => "Le tableau de Microsoft ne prévoit aucune édition inférieure à partir de Professionnel.",
    EducationToEnterprise => "La page de Microsoft sur les éditions n’y voit ni mise à niveau ni passage à une édition inférieure, et n’indique aucun moyen.",
    AcrossN => "On passe d’une édition N à une autre édition N ; entre une édition N et une édition ordinaire, seules les données personnelles peuvent être conservées.",
    ToMultiSession => "Aucune édition ne devient Entreprise à sessions multiples : une telle machine se déploie depuis sa propre image.",
    FromMultiSession => "Une machine à sessions multiples qui a reçu la clé d’une autre édition ne peut pas revenir en arrière ; rien ne dit si cette clé donne une machine prise en charge.",
    ClientEvaluation => "Aucun texte de Microsoft sur les évaluations de Windows client n’est connu ; le conseil courant est une nouvelle installation.",
    ClientUndocumented => "Les tableaux de Microsoft portent sur les éditions Famille, Professionnel, Professionnel pour les Stations de travail, Professionnel Éducation, Éducation et Entreprise de Windows 10 et 11 ; ils ne disent rien de ce cas.",
    ToLtsc => "Depuis le canal de disponibilité générale, rien ne mène à LTSC sauf une installation, à neuf ou en ne gardant que les données.",
    LtscToEnterprise => "De LTSC vers Entreprise du canal de disponibilité générale : le programme d’installation avec /pkey, depuis un support de la même build ou d’une build plus récente, conserve fichiers et applications.",
    LtscByKey => "Le tableau de Microsoft ne prévoit aucun changement par clé à partir d’Entreprise LTSC.",
    LtscToIot => "À partir de la build 19044.2905 (mai 2023), la clé transforme Entreprise LTSC 2021 en IoT Entreprise LTSC, pour les appareils à fonction fixe ; une clé MAK le permet aussi.",
    IotFromMedia => "Microsoft ne décrit le changement par clé que pour 2021 ; IoT Entreprise LTSC 2024 s’installe depuis son propre support.",
    SameN => "Les éditions N suivent les mêmes règles, avec la clé de l’édition N.",
    BySubscription => "Sans aucune clé : une licence Windows Entreprise E3 ou E5 de l’utilisateur suffit, tant qu’elle dure.",
    EducationBySubscription => "Sans aucune clé : une licence Entreprise dans un locataire d’enseignement suffit.",
    ProEducationKeepsKeys => "Une machine passée ainsi à Professionnel Éducation ne peut pas utiliser l’activation par abonnement vers Éducation ; il faudrait la réinstaller.",
    LeavingSMode => "Quitter le mode S est gratuit, par le Store ou la gestion des appareils ; seule une réinstallation y ramène.",
    NotByDism => "DISM /Set-Edition est fait pour les serveurs en marche, non pour les clients en marche.",
    OfflineImage => "Une image hors connexion passe à une édition supérieure par DISM /Image /Set-Edition, une seule fois, depuis son édition la plus basse.",
    LicenceEnds => "À la fin d’un abonnement, Windows revient de lui-même à l’édition précédente ; après KMS ou une clé MAK, on l’y ramène par une clé.",
    OwnLicence => "La nouvelle édition exige sa propre licence : une clé acceptée ne donne aucun droit.",
    StandardToDatacenter => "Standard devient Datacenter à tout moment, avec une clé de version en boîte selon la page de Microsoft ; celle de 2016 annonce deux redémarrages.",
    DatacenterToStandard => "Datacenter ne devient jamais Standard, ni par commande ni par le programme d’installation ; un droit à Standard passe par une nouvelle installation.",
    CoreOrDesktop => "Server Core et Expérience de bureau se choisissent à l’installation : l’un ne devient pas l’autre.",
    OtherChannel => "Les licences en boîte, en volume et OEM d’une même édition se remplacent à tout moment.",
    ToAzureEdition => "On passe à Azure Edition par une mise à niveau sur place, non par une clé, et cette édition ne fonctionne que dans Azure ou sur Azure Local.",
    FromAzureEdition => "Azure Edition ne devient aucune autre édition.",
    EssentialsToStandard => "La page de Microsoft ne parle que de la version complète d’Essentials.",
    LicensedDomainController => "La page de Microsoft l’interdit pour les évaluations et déconseille de convertir un contrôleur de domaine en version en boîte ; elle ne parle pas d’une édition Standard sous licence.",
    ServerUndocumented => "Les pages de Microsoft parlent de Standard, Datacenter, Essentials et Azure Edition depuis Windows Server 2016, et non de ce cas.",
    EvaluationStandard => "Une évaluation de Standard devient Standard ou Datacenter, avec une clé de version en boîte ; elle redémarre deux fois.",
    EvaluationDatacenter => "Une évaluation de Datacenter devient Datacenter, avec une clé de version en boîte ; elle redémarre deux fois.",
    EvaluationNotStandard => "Une évaluation de Datacenter devient Datacenter, jamais Standard.",
    EvaluationStandardCore => "Une évaluation de Standard en Server Core devient Datacenter, avec une clé de version en boîte ; elle redémarre deux fois.",
    EvaluationNotStandardCore => "Pour une évaluation de Standard en Server Core, la page ne cite que Datacenter.",
    EvaluationToCore => "Une évaluation avec le bureau ne devient pas Server Core.",
    EvaluationFirstMedia => "Le premier support de Windows Server 2016, antérieur à 14393.0.161119-1705, ne sait pas convertir les évaluations Server Core. Vérifiez le support.",
    EvaluationEssentials => "Une évaluation d’Essentials reçoit par slmgr une clé de version en boîte, en volume ou OEM. La page actuelle ne dit plus « évaluation ».",
    EvaluationDomainController => "Une évaluation qui sert de contrôleur de domaine ne peut pas être convertie.",
    VolumeAfterRetail => "Pour une licence en volume, la page de Microsoft convertit d’abord avec une clé de version en boîte, puis saisit la clé en volume ; slmgr seul échoue sur une évaluation (0xC004F069).",
    ClientKeyInDism => "En pratique, la clé d’installation de client KMS publiée convient dans la commande DISM ; le journal d’un administrateur le montre, aucune page de Microsoft.",
    TargetEditions => "Ce que DISM ne cite pas comme cible passe par une nouvelle installation.",
    CurrentEdition => "DISM /online /Get-CurrentEdition le dit : un nom qui contient Eval est une évaluation, un nom qui contient Cor est Server Core. slmgr /dlv affiche aussi EVAL.",
    KeyReplaced => "slmgr n’accepte une clé que si elle vaut pour l’édition installée, et remplace l’ancienne sans rien demander.",
    SetupKeepsEdition => "Le programme d’installation conserve l’édition, sauf si l’on en choisit une supérieure.",
}

says! { French::fr for Instead:
    ThroughPro => "Passer d’abord à Professionnel par une clé, puis à Entreprise.",
    ThroughEnterprise => "Passer d’abord à Entreprise par le programme d’installation, puis continuer par une clé.",
    DatacenterCore => "Datacenter comme cible, ou une nouvelle installation.",
    RemoveRole => "Un serveur qui n’est plus contrôleur de domaine.",
    SameVersionFirst => "Changer d’édition au sein de la version, avant ou après la mise à niveau.",
}

says! { French::fr for EditionStep:
    ShowTargets => "Voyez ce que cette installation peut devenir.",
    ReadTerms => "Lisez les termes du contrat de licence que la commande suivante accepte.",
    SetEdition => "Changez l’édition. Avec une licence en boîte, mettez sa clé à la place de la clé d’installation de client KMS.",
    ChangeKey => "Changez l’édition avec la clé de {to} ; une clé MAK ou une autre clé de cette édition convient aussi.",
    TypeInSettings => "Ouvrez Paramètres, Activation, Changer la clé de produit (Product Key), et saisissez la clé de {to}.",
    OrSlmgr => "Ou avec slmgr, qui accepte la clé d’installation de client KMS.",
    RunSetup => "Lancez le programme d’installation dans le système en marche, et choisissez {to}.",
    InstallAfresh => "Sauvegardez les données et installez {to} à neuf, avec sa propre licence.",
    MoveRoles => "Installez un autre contrôleur de domaine avec une édition complète, transférez-lui les rôles FSMO, retirez les services de domaine Active Directory de ce serveur, puis convertissez-le.",
    LeaveOut => "Retirez de la question Server Core et le contrôleur de domaine.",
    NameAnother => "Nommez une autre édition ; une autre clé de celle-ci ne demande aucun changement.",
    AskMicrosoft => "Demandez à Microsoft ou à votre partenaire de licences, et essayez d’abord sur une copie.",
    UpgradeBySetup => "Pour la mise à niveau, lancez le programme d’installation depuis le support de {to} ; il garde programmes et fichiers s’il le propose.",
}

says! { French::fr for EditionDisputed:
    ProToHome => "De Professionnel à Famille : la page sur les éditions ne prévoit aucune édition inférieure ; celle sur les mises à niveau y voit un passage par le programme d’installation, qui conserve les données personnelles et retire applications et paramètres. Suivi : pas par une clé.",
    EducationToEnterprise => "D’Éducation à Entreprise : la page sur les éditions n’indique aucun moyen ; celle sur les mises à niveau y voit un passage par le programme d’installation, qui conserve les données personnelles et retire les applications. Aucune n’est suivie.",
}
