//! Les produits non activés, en français.

use crate::knowledge::GraceRow;
use crate::questions::{GraceCopy, GraceDisputed, GraceHeadline, GraceMethod, GraceStep, LicenceState, ServicePack};
use crate::text::says;

says! { French::fr for GraceMethod:
    Kms => "KMS",
    Adba => "Active Directory",
    Mak => "clé d’activation multiple (MAK)",
    Oem => "avec l’ordinateur (OEM)",
    Retail => "en boîte ou par téléchargement",
    None => "aucune pour l’instant",
}

says! { French::fr for ServicePack:
    Latest => "le dernier",
    None => "aucun (version initiale)",
    Sp1 => "Service Pack 1",
    Sp2 => "Service Pack 2",
}

says! { French::fr for LicenceState:
    Licensed => "avec licence",
    Grace => "période de grâce",
    Notification => "mode de notification",
    ReducedFunctionality => "mode de fonctionnalités réduites",
}

says! { French::fr for GraceHeadline:
    Period => "{copy} fonctionne {days} jours sans activation ; vient ensuite le {after}.",
    Validity => "Ainsi activé, {product} le reste 180 jours après le dernier contact, et chaque contact renouvelle l’activation.",
    Licensed => "{product} est encore activé. Jours avant qu’un contact soit nécessaire : {left}.",
    Running => "{copy} est en période de grâce. Jours restants : {left} ; vient ensuite le {after}.",
    Over => "{copy} a épuisé son délai : le produit est en {after}.",
    LapsedUnclear => "Non documenté : l’activation de {product} a expiré après 180 jours, et la documentation de Microsoft ne dit pas si une période de grâce suit.",
    NoActivation => "{product} ne demande aucune activation avec la clé en volume de son époque.",
    Undocumented => "Non documenté : combien de temps {product} fonctionne sans cette activation.",
}

says! { French::fr for GraceCopy:
    Any => "{product}",
    KmsClient => "Comme client KMS, {product}",
    WithMak => "Avec une MAK, {product}",
    Volume => "En licence en volume, {product}",
}

says! { French::fr for GraceStep:
    FindHost => "Vérifiez quel hôte KMS le réseau annonce.",
    ReachDomain => "Mettez la machine en contact avec un contrôleur de domaine de sa forêt.",
}

says! { French::fr for GraceDisputed:
    Windows8 => "L’article de Microsoft sur KMS donne d’abord 30 jours aux clients, sans nommer de version ; la presse de 2012 dit que les copies en boîte de Windows 8 n’ont pas de période de grâce. L’article est suivi pour les éditions en volume.",
    AfterGrace => "Une page universitaire dit que Windows Vista et 7 perdent des fonctions et qu’Office passe en lecture seule ; Microsoft ne parle que de rappels, sauf pour la version initiale de Windows Vista, et c’est ce qui est suivi.",
}

says! { French::fr for GraceRow:
    Vista => "Windows Vista attend son activation 30 jours.",
    Server2008 => "Windows Server 2008 dispose de 60 jours.",
    Windows7 => "Windows 7 et Windows Server 2008 R2 disposent de 30 jours.",
    Windows8 => "Un client KMS dispose d’abord de 30 jours.",
    Usual => "Une FAQ de 2013, écrite pour les clients en volume, donne 30 jours comme délai habituel.",
    Office => "Les éditions en volume d’Office 2010 et des versions suivantes disposent de 30 jours ; les rappels commencent après le 25e.",
    RetailWindows8 => "La presse dit que les copies en boîte de Windows 8 n’ont pas de période de grâce ; la documentation de Microsoft ne parle pas des copies hors licence en volume.",
    Undocumented => "Ni les pages de Microsoft sur KMS et Office ni la FAQ ne donnent de délai pour {product} dans ce cas.",
    Kms180Days => "Une activation par KMS vaut 180 jours.",
    KmsRenewal => "Un client activé renouvelle tous les 7 jours ; un client qui ne l’est pas essaie toutes les 2 heures.",
    LapsedOffice => "Après 180 jours sans renouvellement, Office dispose encore de 30 jours avant d’être sans licence.",
    LapsedWindows => "Une page universitaire donne à Windows 30 jours de plus après les 180 ; elle contredit Microsoft sur d’autres points, et la documentation de Microsoft ne le dit pas.",
    LapsedOver => "Les 180 jours de l’activation et {days} jours de grâce, s’il en suit, sont écoulés : quoi qu’il en soit, le délai est passé.",
    AfterVistaRtm => "La version initiale de Windows Vista passe en fonctionnalités réduites ; le Service Pack 1 y a mis fin.",
    AfterVista => "Windows Vista à partir du Service Pack 1 et Windows Server 2008 passent aux notifications, sans perdre de fonction.",
    AfterWindows7 => "Suit le mode de notification : un message à chaque ouverture de session et dans le Centre de maintenance, un bureau noir, et les seules mises à jour de sécurité et critiques.",
    AfterWindows8 => "Suit le mode de notification : des rappels. La documentation de Microsoft ne dit pas quel aspect ils ont aujourd’hui.",
    AfterOffice => "Office affiche alors une barre de titre rouge et des notifications ; les éditions en volume gardent leurs fonctions.",
    InAzure => "Une machine dans Azure continue de fonctionner sans activation, rappels mis à part.",
    NotGenuineVista => "Windows Vista jugé non authentique, ou dont la clé est bloquée, dispose aussi de 30 jours.",
    Rearm3Vista => "Le délai de Windows Vista Professionnel peut être réarmé 3 fois.",
    Rearm5Vista => "Le délai de Windows Vista Entreprise avec Service Pack 1 peut être réarmé 5 fois.",
    Rearm3 => "Le délai peut être réarmé 3 fois (slmgr /rearm).",
    Rearm1001 => "Le tableau actuel permet 1001 réarmements (slmgr /rearm) ; d’autres textes disent encore 8.",
    RearmOffice => "Le délai d’Office peut être réarmé 5 fois (ospprearm), et une fois de plus après une activation par KMS.",
}
