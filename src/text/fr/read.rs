//! Ce qui mérite un avertissement dans un fichier, en français.

use crate::read::{LicenceStatus, RowFact, WarningCode};
use crate::text::says;

says! { French::fr for WarningCode:
    TooLarge => "Le fichier dépasse 64 Mo ; il a été lu jusqu’à cette ligne.",
    LineCut => "Une ligne dépasse 1 Mo ; la suite de cette ligne n’a pas été lue.",
    OtherPid => "La clé qui finit par {ending} est du groupe {own}, le PID étendu du groupe {other} : le résultat a été modifié ou assemblé.",
    OtherChannel => "La description indique {channel}, le canal de la clé {keyChannel} : le résultat a été modifié ou assemblé.",
    OtherBuild => "Le service de licences est en version {version}, antérieure à la build {build} du PID étendu : le résultat a été modifié ou assemblé.",
    NoExpiry => "Un client KMS activé devrait indiquer la fin de son activation, ce que celui-ci ne fait pas : le résultat est incomplet ou l’activation est d’une autre nature.",
    NothingInstalled => "Aucune clé de produit Office n’est installée.",
}

says! { French::fr for RowFact:
    Name => "Nom",
    Channel => "Description de la licence",
    KeyChannel => "Canal de la clé",
    ActivationId => "ID d’activation",
    ApplicationId => "ID d’application",
    ExtendedPid => "PID étendu",
    InstallationId => "ID d’installation",
    ServiceVersion => "Version du service de licences",
    Status => "État de la licence",
    StatusText => "État de la licence, tel qu’il est écrit",
    Error => "Code d’erreur",
    MinutesLeft => "Minutes restantes",
    DaysLeft => "Jours restants",
    Expires => "Fin, telle qu’elle est écrite",
    DaysSinceRenewal => "Jours depuis le dernier renouvellement, déduits du temps qui reste",
    DaysSinceRenewalAtLeast => "Jours depuis le dernier renouvellement, au moins",
    EvaluationEnds => "Fin de l’évaluation",
    RearmsLeft => "Réarmements restants",
    SkuRearmsLeft => "Réarmements restants pour ce produit",
    TrustedTime => "Heure de la machine",
    ActivationType => "Type d’activation autorisé",
    ClientMachineId => "ID de machine (CMID)",
    KmsHost => "Hôte KMS",
    KmsHostAddress => "Adresse de l’hôte KMS",
    KmsHostPid => "PID étendu de l’hôte KMS",
    ActivationInterval => "Minutes entre deux tentatives",
    RenewalInterval => "Minutes entre deux renouvellements",
    HostCaching => "Hôte KMS mémorisé",
    CurrentCount => "Compteur actuel",
    Port => "Port",
    DnsPublishing => "Publié dans le DNS",
    Priority => "Priorité",
    TotalRequests => "Demandes reçues",
    FailedRequests => "Demandes en échec",
    HostMachine => "Hôte de la machine virtuelle",
    ActivationTime => "Activé le",
    ActivationObject => "Objet d’activation",
    Computer => "Ordinateur",
}

says! { French::fr for LicenceStatus:
    Unlicensed => "sans licence",
    Licensed => "activé",
    InitialGrace => "période de grâce initiale",
    AdditionalGrace => "période de grâce supplémentaire : l’activation KMS a expiré ou le matériel a changé",
    NonGenuineGrace => "période de grâce d’une copie non authentique",
    Notification => "mode de notification : non activé",
    ExtendedGrace => "période de grâce prolongée",
}
