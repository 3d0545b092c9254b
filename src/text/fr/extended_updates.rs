//! Les mises à jour de sécurité étendues.

use crate::knowledge::{EsuFact, EsuPrerequisite, EsuProgramme, EsuYear};
use crate::questions::{Buyer, EsuDisputed, EsuHeadline, EsuPlace, EsuStatus, EsuStep};
use crate::text::says;

says! { French::fr for Buyer:
    Volume => "une organisation, par licence en volume",
    Csp => "une organisation, par un fournisseur de solutions cloud (CSP)",
    Consumer => "un particulier",
}

says! { French::fr for EsuPlace:
    OnPremises => "sur site",
    Azure => "dans Azure",
    Avd => "dans Azure Virtual Desktop",
    Windows365 => "en PC cloud Windows 365",
    Arc => "avec Azure Arc",
}

says! { French::fr for EsuStatus:
    Available => "disponibles",
    Ended => "terminées",
    Announced => "annoncées",
}

says! { French::fr for EsuPrerequisite:
    Kb4474419 => "KB4474419 (SHA-2)",
    Kb4490628 => "KB4490628 (pile de maintenance)",
    Kb4538483 => "KB4538483 (package de licence)",
    Sha2Updates => "les mises à jour SHA-2",
    ServicingStack => "la dernière mise à jour de la pile de maintenance",
    LicensingPackage => "le package de licence",
    Kb5017220 => "KB5017220 ou un package de licence ultérieur",
    Kb5017221 => "KB5017221 ou un package de licence ultérieur",
    Kb5066791 => "KB5066791 ou une mise à jour cumulative ultérieure",
    Kb5072653 => "KB5072653 ou un package de licence ultérieur",
    ArcAgent1_34 => "l’agent Connected Machine, version 1.34 ou ultérieure",
    ArcAgent1_62 => "l’agent Connected Machine, version 1.62 ou ultérieure",
}

says! { French::fr for EsuHeadline:
    Until => "Oui : les mises à jour de sécurité étendues de {product} sont disponibles jusqu’au {day}.",
    ConsumersToo => "Oui : les mises à jour de sécurité étendues de {product} sont disponibles jusqu’au {day} pour les organisations, jusqu’au {consumers} pour les particuliers.",
    NoLastDay => "Oui : les mises à jour de sécurité étendues de {product} sont disponibles ; leur dernier jour n’est pas documenté.",
    YearUntil => "Oui : l’année {number} des mises à jour de sécurité étendues de {product} dure jusqu’au {day}.",
    Ended => "Non : les mises à jour de sécurité étendues de {product} ont pris fin le {day}.",
    YearEnded => "Non : l’année {number} des mises à jour de sécurité étendues de {product} a pris fin le {day}.",
    Announced => "Pas encore : {product} reçoit le support ordinaire jusqu’au {begins} ; les mises à jour de sécurité étendues suivront.",
    YearAhead => "Pas encore : l’année {number} des mises à jour de sécurité étendues de {product} commence le {from}.",
    NotForThem => "Non : les mises à jour de sécurité étendues de {product} ne sont pas vendues de cette façon.",
    None => "Non : ces mises à jour de sécurité étendues n’existent pas pour {product}.",
    InSupport => "Non, et c’est inutile : {product} reçoit le support ordinaire jusqu’au {day}.",
    VersionInSupport => "Non, et il n’en faut pas encore : la version de {product} est en support ordinaire, d’après les dates de ses autres éditions.",
    ByPlace => "Cela dépend du lieu où fonctionne {product}.",
    EndDisputed => "Cela dépend : les documents ne s’accordent pas sur le dernier jour des mises à jour de sécurité étendues de {product}.",
    Undocumented => "Non documenté : la documentation de Microsoft ne dit pas si les mises à jour de sécurité étendues de {product} sont disponibles ici.",
}

says! { French::fr for EsuProgramme:
    Windows7 => "Windows 7 avec SP1, Professionnel et Entreprise : trois ans après le {begins}, par licence en volume (sauf MPSA) ou par un fournisseur, par appareil.",
    Windows10 => "Windows 10 pour les organisations : trois ans après le {begins}, par licence en volume ou par un fournisseur, dès un appareil, sans Software Assurance.",
    Ltsb2016 => "Windows 10 Entreprise 2016 LTSB : jusqu’à trois ans après le {begins}, par licence en volume ou par un fournisseur.",
    Server2008 => "Windows Server 2008 SP2 et 2008 R2 SP1 : trois ans après le {begins}, par licence en volume, et un quatrième dans Azure seulement.",
    Server2012 => "Windows Server 2012 et 2012 R2 : trois ans après le {begins}, par EA, EAS, EES, SCE ou Open Value, par SPLA ou par abonnement ; par clé MAK ou par Azure Arc.",
    Server2016 => "Windows Server 2016 Standard et Datacenter : trois ans après le {begins}, par EA, EAS, EES, SCE ou Open Value, ou par abonnement ; pas par SPLA.",
}

says! { French::fr for EsuYear:
    Windows7Year1 | Windows7Year2 | Windows7Year3 | Server2008Year1 | Server2008Year2 | Server2008Year3 |
    Server2012Year1 | Server2012Year2 | Server2012Year3 | Windows10Year1 | Windows10Year2 | Windows10Year3 =>
        "Années documentées : l’année {year} va du {from} au {until}.",
    Server2008Year4 => "L’année 4 ne vaut que pour les machines dans Azure, sans clé.",
}

says! { French::fr for EsuFact:
    InSupport => "Les mises à jour de sécurité étendues commencent à la fin du support.",
    VersionInSupport => "Les mises à jour de sécurité étendues commencent quand le support a pris fin. Microsoft date cette fin pour d’autres éditions de cette version, pas pour {product}.",
    ProgrammeOver => "Le programme de cette version cite d’autres éditions, et il a pris fin.",
    NothingRead => "La documentation de Microsoft sur les mises à jour de sécurité étendues cite Windows 7, Windows 10, LTSB 2016 et Windows Server 2008 à 2016, non ce produit.",
    NotWindows7Edition => "Pour Windows 7, seules les éditions Professionnel et Entreprise y avaient droit.",
    EditionUndocumented => "Le programme de cette version cite d’autres éditions ; rien n’est dit de celle-ci.",
    NoneFor8_1 => "Microsoft a dit qu’il n’y a pas de programme pour Windows 8.1.",
    NoneSeenFor8 => "Aucun programme pour Windows 8 n’est connu ; son support s’est arrêté avec le passage à 8.1.",
    NoneForOffice2010 => "Microsoft a dit qu’il n’y a pas de programme pour Office 2010.",
    NotLongTerm => "Le programme de Windows 10 exclut LTSB et LTSC ; chaque version a sa propre date de fin.",
    NoSuchYear => "Le programme n’a pas ici d’année {number}.",
    YearsUndated => "Ni les dates ni les ID d’activation des années de ce programme ne sont connus ; ceux d’autres programmes ne conviennent pas.",
    EndUndated => "Trois ans au plus ont été annoncés ; la documentation de Microsoft ne donne pas le dernier jour.",
    EndDisputed => "Ce jour-là, les documents ne s’accordent plus sur l’existence de mises à jour. Demandez avant d’acheter.",
    NotAdmitted => "Achat exclu par les conditions de ces mises à jour : {programme}.",
    AdmissionUndocumented => "La documentation de Microsoft ne dit rien de cette façon d’acheter.",
    NotForConsumers => "Les particuliers ne peuvent s’inscrire qu’avec Windows 10 Famille, Professionnel, Professionnel pour les Stations de travail et Professionnel Éducation.",
    Consumers => "Les particuliers s’inscrivent dans les Paramètres jusqu’au {consumers}, avec un compte Microsoft et sans clé ; pas sur une machine jointe à un annuaire ou gérée.",
    ConsumersOneYear => "Les particuliers s’inscrivent dans les Paramètres jusqu’au {consumers}, d’après ce que l’on savait avant l’annonce d’une deuxième année, en juin 2026.",
    ConsumersInEurope => "L’inscription demande une sauvegarde des paramètres, 1 000 points Rewards ou un paiement ; dans l’Espace économique européen, elle est gratuite.",
    Assurance => "Vérifiez que les licences ont la Software Assurance ; SPLA (pour 2012) et les abonnements de serveur s’en passent.",
    Only22H2 => "Vérifiez que la machine a la version 22H2 : aucune autre ne reçoit les mises à jour.",
    FreeServers => "Les serveurs de 2008 et 2012 dans Azure les reçoivent gratuitement et sans clé ; sur Azure Local, Azure VMware Solution et similaires aussi, avec un peu de configuration.",
    FreeWindows10 => "Windows 10 22H2 dans Azure, Azure Virtual Desktop et Windows 365 les reçoit gratuitement, sans clé ni configuration.",
    FreeWindows7 => "Windows 7 dans Azure Virtual Desktop les recevait gratuitement.",
    PaidInAzure => "Les programmes proposés depuis le 1er avril 2026 coûtent autant dans Azure qu’ailleurs.",
    CloudPcDevice => "Un PC physique qui sert à atteindre un PC cloud Windows 365 les reçoit aussi, une fois la valeur de registre EnableESUSubscriptionCheck à 1.",
    ServerInWindows365 => "Windows 365 est documenté pour les clients ; aucun document n’y parle de serveurs.",
    ArcTestsFree => "À côté d’une licence payée, les machines de test et de reprise sont gratuites par Azure Arc.",
    MakUndocumented => "Seul Azure Arc est documenté ; rien ne dit si une clé MAK se vend aussi.",
    Arc => "Azure Arc les livre sans clé et facture au mois ; un achat tardif est facturé depuis la fin du support.",
    ArcCores => "Une licence dans Arc compte au moins 16 cœurs physiques, ou 8 virtuels ; Standard couvre deux machines virtuelles, Datacenter un nombre illimité.",
    ArcDesktops => "Pour les bureaux virtuels, Microsoft conseille une clé MAK plutôt qu’Arc.",
    Prepare7 | Prepare2008 | Prepare2012 | Prepare10 | PrepareArc => "Vérifiez que ceci est installé : {prerequisites}.",
    KeyRole => "La clé MAK s’affiche dans le centre d’administration pour les rôles Product Key Reader et VL Administrator.",
    NeedsId => "Sans l’ID d’activation, la commande active Windows lui-même et laisse de côté les mises à jour.",
    Offline => "Sans réseau : slmgr /dti avec l’ID d’activation, le portail d’activation, puis slmgr /atp avec les deux ID.",
    OfflineByTelephone => "Sans réseau : slmgr /dti avec l’ID d’activation, le centre d’activation par téléphone, puis slmgr /atp avec les deux ID.",
    Errors => "0xC004F050 et 0xC004E016 : le package de licence ou le redémarrage manque, ou ce n’est pas la bonne clé. 0xC004C020 : la clé MAK est épuisée.",
    ShownByBuild => "La build le dit dans tous les cas : 19045.6575 ou plus a reçu ces mises à jour ; sans elles, un PC reste à 19045.6456 ou 19045.6466.",
    SecurityOnly => "Ce sont des mises à jour de sécurité critiques ou importantes ; ni fonctions nouvelles ni support général.",
    Cumulative => "Les années s’enchaînent : une année exige que les précédentes soient payées.",
}

says! { French::fr for EsuStep:
    FindKey => "Trouvez la clé MAK dans {portal}, parmi les clés du contrat ; elle fonctionne une fois l’année commencée.",
    EnterKey => "Saisissez la clé MAK, en tant qu’administrateur, après le redémarrage.",
    ActivateId => "Activez l’année par son ID d’activation.",
    ShowId => "Vérifiez que la licence est active.",
    LinkArc => "Reliez la machine à Azure Arc, créez-y une licence de mises à jour étendues et associez-la.",
    ShowArc => "Vérifiez que l’état est actif.",
    JustUpdate => "Continuez à installer les mises à jour : il n’y a rien à acheter ni à saisir.",
    Enrol => "Inscrivez-vous dans Paramètres, Windows Update.",
    BuyThrough => "Achetez par un programme en volume cité ici, placez la machine là où les mises à jour sont gratuites, ou passez à une version prise en charge.",
    MoveOn => "Passez à une version prise en charge.",
    PlanAhead => "Continuez d’installer les mises à jour tant que dure le support, et préparez le passage à une version prise en charge plus longtemps.",
    KeepUpdated => "D’ici là, continuez à installer les mises à jour.",
    AskMicrosoft => "Demandez à Microsoft ou à votre partenaire de licences, et gardez la réponse par écrit.",
    NamePlace => "Reposez la question avec le lieu ; il y en a {places}.",
    SupportEndsFirst => "Que le support prenne d’abord fin, le {begins}.",
    YearFirst => "Que l’année commence d’abord, le {from}.",
}

says! { French::fr for EsuDisputed:
    FreeInAzure => "Gratuites dans Azure ? D’anciennes pages le disent de toutes les versions, de même qu’une réponse de mai 2026 et des consultants ; l’avis de Microsoft de mars 2026 fait payer les nouveaux programmes dans Azure comme ailleurs. Suivi : l’avis.",
    ConsumerEnd => "La fin pour les particuliers : 13 octobre 2026 dans les textes d’avant juin 2026, 12 octobre 2027 dans les pages de Microsoft depuis. Suivi : 2027.",
    Preparation => "Ce qu’il faut installer d’abord : la page ancienne cite KB5046613, la plus récente KB5066791 puis KB5072653. Suivi : la plus récente.",
    OneMak => "Une clé MAK pour toutes les années, ou une par année : trois sources, trois usages. La question n’est pas tranchée ; regardez les clés de votre contrat.",
    Server2016End => "La fin pour Windows Server 2016 : la page d’Azure Arc dit jusqu’en 2030, un tableau le 12 janvier 2030, une réponse janvier 2029. Suivi : 2030, sans date précise.",
}
