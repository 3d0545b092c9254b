//! Les activations d’une clé MAK, en français.

use crate::knowledge::MakCountRow;
use crate::questions::{MakDisputed, MakHeadline, MakStep, RaiseWay};
use crate::text::says;

says! { French::fr for RaiseWay:
    WebForm => "formulaire web du support Microsoft",
    Telephone => "téléphone",
}

says! { French::fr for MakHeadline:
    Enough => "Oui. Activations nécessaires : {needed} ; restantes : {remaining}.",
    TooFew => "Non. Activations nécessaires : {needed} ; restantes : {remaining}.",
    NothingToActivate => "Rien n’est encore à activer : ce qui reste suffit.",
    StartsWith => "La clé est dotée d’ordinaire de {allowance} activations, et rien n’est encore à activer.",
    NoNumber => "Aucun nombre d’activations n’est publié pour ce contrat ; le portail donne celui de votre clé. Rien n’est encore à activer.",
    WhatRemains => "Cela dépend de ce qui reste sur la clé. Activations nécessaires : {needed}.",
    WhatRemainsOf => "Cela dépend de ce qui reste sur la clé, dotée d’ordinaire de {allowance} activations. Activations nécessaires : {needed}.",
    HowReinstalled => "Cela dépend de la manière de réinstaller. Activations nécessaires, au plus : {needed} ; restantes : {remaining}.",
    NoMak => "Non : il n’y a pas de clé MAK hors d’un contrat en volume.",
}

says! { French::fr for MakStep:
    ReadInVamt => "Lisez ce qui reste dans VAMT, qui fait partie du kit Windows ADK.",
    ReadRemaining => "Lisez ce qui reste : dans {portal}, parmi les clés de produit, ou dans VAMT, qui fait partie du kit Windows ADK.",
    RaiseByForm => "S’il en faut davantage, demandez-les par le formulaire web du support Microsoft : numéro de contrat ou identifiant de licence, produit, cinq derniers caractères de la clé, nombre et motif (rôle Administrateur ou Lecteur de clés de produit).",
    RaiseByTelephone => "S’il en faut davantage, demandez-les par téléphone au centre d’activation.",
    KeepConfirmations => "Avant de réinstaller, faites enregistrer les ID de confirmation par VAMT, puis appliquez-les de nouveau.",
    BuyLicences => "Si chaque machine doit avoir sa licence, achetez celles qui manquent : {missing}.",
    RaiseBy => "Un plafond relevé de {short}.",
}

says! { French::fr for MakDisputed:
    Allowance => "D’où vient le nombre ? La page de Microsoft de décembre 2024 parle d’un pourcentage des licences achetées ; la FAQ de 2013 sur les licences en volume cite plusieurs critères et, comme une page de 2025, plus d’activations que de licences. Rien ne tranche : tout est indiqué.",
    Raising => "Où relever le nombre ? La FAQ de 2013 sur les licences en volume nomme le centre d’activation ; les pages de Microsoft sur les clés de produit, dont la plus ancienne date de juillet 2021, un formulaire web. Suivi : le formulaire.",
    Reactivation => "Activer de nouveau la même machine coûte-t-il une activation ? Oui selon une réponse citée de Microsoft ; non pour l’Action Pack selon la FAQ des partenaires ; VAMT, lui, réapplique sans frais un ID de confirmation enregistré. Le besoin est compté avec ce coût.",
}

says! { French::fr for MakCountRow:
    Open1To25 => "{programme} : la FAQ donne 50 activations pour 1 à 25 licences, de quoi réinstaller et activer des machines virtuelles.",
    OpenAbove25 => "{programme} : au-delà de 25 licences, la documentation de Microsoft ne donne pas de nombre ; le portail l’affiche.",
    ByPriceLevel => "{programme} : le nombre suit le niveau de prix (A à D) et les licences achetées à ce niveau, la plupart des machines étant censées utiliser KMS ; aucun chiffre n’est publié.",
    MoreThanLicences => "{programme} : la clé offre plus d’activations que de licences, pour les réinstallations.",
    LikeCustomerAgreement => "{programme} : seul le Contrat client Microsoft est dit offrir plus d’activations que de licences.",
    PartnerKeys => "{programme} : chaque clé d’avantage a son propre compteur.",
    NumberNotStated => "{programme} : la documentation de Microsoft ne dit pas combien d’activations offrent ses clés.",
    NoMak => "Les clés d’activation multiple relèvent des contrats en volume.",
    EveryActivation => "Chaque activation diminue le nombre, que la machine soit physique ou virtuelle.",
    Reinstalled => "Réinstaller puis réactiver consomme une activation de plus : vérifiez d’abord ce qui reste.",
    StoredConfirmation => "Réinstaller n’en consomme aucune si VAMT réapplique l’ID de confirmation enregistré, sur le même matériel et avec la même clé.",
    PartnerReinstalled => "Avec les clés de partenaire, l’Action Pack ne paie rien pour réactiver le même matériel ; les partenaires dotés d’une compétence paient chaque fois.",
    ItselfOrByProxy => "Chaque machine contacte elle-même Microsoft, ou VAMT en active un grand nombre par une seule connexion.",
    NotLicences => "Les activations ne sont pas des licences : leur nombre ne sert ni à compter ni à facturer les licences.",
    LimitReviewed => "Le nombre peut être revu, à votre demande ou à celle de Microsoft, pour suivre l’usage courant.",
    RaisedByForm => "Davantage d’activations s’obtiennent par exception, avec un formulaire web : ainsi les pages de Microsoft sur les clés de produit, dont la plus ancienne date de juillet 2021.",
    RaisedByTelephone => "Pour davantage d’activations, la FAQ de 2013 sur les licences en volume renvoie au centre d’activation, par téléphone.",
    SeveralKeys => "Des commandes de dates différentes peuvent donner plusieurs clés MAK pour un produit ; chacune convient, dans la limite des licences.",
    UsedUp => "Une clé épuisée répond 0xC004C020.",
    SplaOffice => "Sous contrat de fournisseur de services, Office LTSC 2021 n’accepte qu’une clé MAK.",
}
