//! Le compteur d’un hôte KMS, en français.

use crate::knowledge::CountRow;
use crate::questions::{CountChange, CountConflict, CountHeadline, CountStep, Counted};
use crate::text::says;

says! { French::fr for Counted:
    Clients => "les postes Windows",
    Servers => "les serveurs Windows",
    Office => "Office",
}

says! { French::fr for CountHeadline:
    Yes => "Oui, le compteur suffit pour {kinds}.",
    No => "Non, cet hôte n’active pas {kinds}.",
    Depends => "Cela dépend : si {host} ne compte pas les machines virtuelles, il n’activera pas {kinds}.",
    Nothing => "Non : aucun ordinateur n’est indiqué, il n’y a rien à activer.",
    NotYet => "Pas encore : {short}",
    OthersDo => "C’est assez pour {kinds}.",
    Short => "{kind} ({count} sur {minimum}, il en manque {more})",
}

says! { French::fr for CountChange:
    More => "{more} de plus, pour que l’hôte en compte {minimum}.",
    ServerHost => "Un hôte sous Windows Server.",
    NewerHost => "Un hôte sous Windows 7, Windows Server 2008 R2 ou ultérieur.",
    DistinctIds => "Un ID de machine propre à chaque ordinateur.",
}

says! { French::fr for CountRow:
    ClientMinimum => "Les postes Windows s’activent à partir de 25 ; le compteur est à {count}.",
    ServerMinimum => "Les serveurs Windows s’activent à partir de 5 ; le compteur est à {count}.",
    OfficeMinimum => "Office, Project et Visio s’activent à partir de 5 ; le compteur est à {count}.",
    ClientHost => "Un système client comme {host} n’héberge KMS que pour des clients.",
    AddedTogether => "Postes et serveurs s’additionnent ; chaque type est ensuite comparé à son propre seuil.",
    CountedApart => "Windows et Office ont chacun leur compteur : l’un n’aide pas l’autre.",
    ClonesOnce => "Des copies de même ID de machine (CMID) ne comptent qu’une fois ; un compteur bloqué à 1 en est le signe.",
    ThirtyDays => "L’hôte oublie un ordinateur 30 jours après sa dernière demande.",
    MaximumClients => "Le compteur de l’hôte s’arrête à 50, quel que soit le nombre d’ordinateurs.",
    MaximumServers => "Le compteur d’un hôte que seuls des serveurs sollicitent s’arrête à 10.",
    MaximumOffice => "Le compteur Office de l’hôte s’arrête à 10.",
    BelowStillCounts => "Sous le seuil, les demandes comptent quand même ; les ordinateurs les répètent toutes les deux heures.",
    SeveralHosts => "Plusieurs hôtes KMS se partagent le compte.",
    CountEvents => "L’événement 12290 de l’hôte montre chaque demande avec son ID de machine ; le 12289 du client montre le compteur.",
    VirtualCounted => "Les machines physiques et virtuelles comptent toutes.",
    VirtualNotCounted => "Les hôtes de la première génération ne comptent que les machines physiques ; dès qu’elles suffisent, les virtuelles s’activent aussi.",
    VirtualUpdatedHost => "Aucun document ne dit si {host}, une fois mis à jour pour des clés plus récentes, compte les machines virtuelles ; ne tablez que sur les physiques.",
    OthersHaveNoMinimum => "L’activation basée sur Active Directory et les clés MAK n’ont pas de seuil.",
    FewerThan50 => "À moins de 50 ordinateurs, une clé MAK avec VAMT est le choix pratique.",
}

says! { French::fr for CountStep:
    Meanwhile => "Tant que le seuil n’est pas atteint, utilisez l’activation basée sur Active Directory ou une clé MAK.",
    ShowCount => "Lisez le compteur sur l’hôte, pour Windows et pour chaque Office.",
    ShowRequests => "Cherchez des demandes venant d’un même ID de machine.",
    Generalise => "Généralisez la machine avant de la copier, sans SkipRearm.",
    Rearm => "Sur une copie déjà en service, renouvelez l’ID de machine, puis redémarrez.",
    RearmOffice => "Faites de même pour Office, dans son dossier d’installation, et n’ouvrez plus Office avant la capture de l’image.",
    NameComputers => "Indiquez combien il y a de postes, de serveurs ou d’ordinateurs avec Office.",
}

says! { French::fr for CountConflict:
    AddedTogether => "Microsoft dit le compteur cumulatif entre systèmes ; un blog dit que postes et serveurs ne s’additionnent pas. Microsoft est suivi.",
    LooseMinimum => "Une page de Microsoft dit que rien n’est traité sous 25 ordinateurs ; les autres disent 5 pour les serveurs, valeur retenue.",
    FirstGeneration => "La FAQ de 2013 sur les licences en volume compte machines physiques et virtuelles ; pour les premiers hôtes, d’autres documents disent physiques seulement, ce qui est retenu pour eux.",
    Restart => "Microsoft dit que les ID de machine sont gardés 30 jours, et ailleurs qu’ils sont collectés de nouveau après un redémarrage. Rien n’en est déduit.",
}
