//! Les limites d’une clé d’hôte KMS, en français.

use crate::knowledge::LimitRow;
use crate::questions::{LimitChange, LimitDisputed, LimitHeadline, LimitStep};
use crate::text::says;

says! { French::fr for LimitHeadline:
    Within => "Oui, une seule clé d’hôte KMS suffit.",
    TooManyHosts => "Non, c’est trop d’hôtes pour une seule clé d’hôte KMS.",
    TooManyActivations => "Non, c’est trop d’activations sur un même hôte.",
    TooManyOfBoth => "Non, c’est trop d’hôtes, et trop d’activations sur chacun.",
}

says! { French::fr for LimitChange:
    FewerHosts => "Six hôtes au plus, ou une limite relevée par Microsoft.",
    FewerActivations => "Dix activations au plus sur chaque hôte, ou une limite relevée par Microsoft.",
}

says! { French::fr for LimitRow:
    HostsPerKey => "Une clé d’hôte KMS active six ordinateurs différents.",
    ActivationsPerHost => "Sur chacun, elle peut être activée dix fois : une première, puis jusqu’à neuf autres.",
    LimitRaised => "Au-delà, l’activation échoue avec 0xC004C008. Microsoft peut relever la limite : par un formulaire web, selon ses pages sur les clés de produit, dont la plus ancienne date de juillet 2021.",
    LimitRaisedByTelephone => "Au-delà, l’activation échoue avec 0xC004C008. Microsoft peut relever la limite : par son centre d’activation, selon sa page de planification.",
    AnyNumberOfClients => "Un hôte sert un nombre illimité de clients : davantage de clients n’exigent pas davantage d’hôtes.",
    TwoHosts => "Au-delà de 50 clients, Microsoft conseille deux hôtes, pour que l’un puisse tomber en panne.",
}

says! { French::fr for LimitStep:
    SameKey => "Utilisez la même clé sur chacun de vos hôtes ; elle reste valable pour les autres.",
    AskForMore => "Demandez une limite plus haute par le formulaire du support Microsoft (contrat ou identifiant de licence, produit, nombre, motif), ou réduisez le nombre d’hôtes.",
    CallForMore => "Demandez une limite plus haute au centre d’activation de Microsoft, ou réduisez le nombre d’hôtes.",
}

says! { French::fr for LimitDisputed:
    Raising => "Où en demander plus ? La page de planification de Microsoft et sa page sur l’erreur nomment le centre d’activation ; ses pages sur les clés de produit, dont la plus ancienne date de juillet 2021, un formulaire web. Suivi : le formulaire.",
}
