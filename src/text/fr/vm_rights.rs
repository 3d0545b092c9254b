//! Combien de machines virtuelles permet une licence, en français.

use crate::knowledge::{InstanceFact, InstanceRight};
use crate::questions::{RightsHeadline, RightsStep};
use crate::text::says;

says! { French::fr for RightsHeadline:
    Unlimited => "Oui : {product} permet autant de machines virtuelles que l’on veut sur un hôte couvert.",
    Enough => "Oui. Machines virtuelles : {vms} ; permises : {allowed}.",
    TooMany => "Non. Machines virtuelles : {vms} ; permises : {allowed}.",
    HowMany => "Machines virtuelles permises : {allowed}. Licences couvrant chacune tout l’hôte : {licences}.",
    SecondLicence => "Non documenté : ce qu’ajoute une deuxième licence de {product}. Une licence permet {allowed} machine virtuelle.",
    Undocumented => "Non documenté : combien de machines virtuelles permet une licence de {product}.",
}

says! { French::fr for RightsStep:
    MoreLicences => "Licences couvrant chacune tout l’hôte : {needed} ; ou bien l’édition Datacenter.",
    OtherEdition => "Une édition qui en permet davantage, comme Datacenter.",
    CountCores => "Licences de cœur nécessaires en tout : {cores}, si chaque processeur a au moins 8 cœurs ; celui qui en a moins compte pour 8 : vérifiez les processeurs.",
}

says! { French::fr for InstanceRight:
    Enterprise2003R2 => "{product} permet quatre machines virtuelles par licence, selon une seule page.",
    Standard2008 => "{product} permet une machine virtuelle ; l’hôte ne fait alors que l’exécuter et la gérer.",
    Enterprise2008 => "{product} permet quatre machines virtuelles par licence ; l’hôte ne fait alors que les exécuter et les gérer.",
    Datacenter2008 => "{product} ne fixe aucune limite si tous les processeurs sont sous licence.",
    Standard2012 => "{product} permet deux machines virtuelles par licence, et chaque licence de plus en ajoute deux.",
    Datacenter2012 => "{product} ne fixe aucune limite sur les processeurs qu’il couvre.",
    Standard2016 => "{product} permet deux machines virtuelles, plus l’hôte qui les exécute, par licence de tous ses cœurs.",
    Datacenter2016 => "{product} ne fixe aucune limite si tous les cœurs sont sous licence.",
    Essentials2012 => "{product} s’exécute soit sur la machine, soit dans une machine virtuelle, pas les deux, selon une réponse de forum.",
    Essentials2012R2 => "{product} permet une machine virtuelle, la machine elle-même n’ayant que le rôle Hyper-V.",
}

says! { French::fr for InstanceFact:
    ByProcessor => "Une licence de cette époque couvre deux processeurs au plus.",
    SixteenCores => "Tous les cœurs de l’hôte sont sous licence : au moins 8 par processeur et 16 par serveur.",
    CoresAgain => "Mettre une fois de plus tous les cœurs sous licence ajoute deux machines virtuelles.",
    Undocumented => "La documentation de Microsoft ne donne pas de nombre pour {product}.",
}
