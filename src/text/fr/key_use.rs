//! Où sont les clés et qui peut les employer, en français.

use crate::knowledge::KeyUseFact;
use crate::questions::{
    KeyRole, Relation, SharingHeadline, SharingStep, SourceDisputed, SourceHeadline, WantedVersion,
};
use crate::text::says;

says! { French::fr for WantedVersion:
    Current => "la version actuelle",
    Previous => "la précédente",
    Older => "une version plus ancienne",
}

says! { French::fr for KeyRole:
    ProductKeysReader => "Administrateur ou Lecteur de clés de produit",
    BillingAdmin => "Administrateur de facturation, et Propriétaire ou Contributeur",
}

says! { French::fr for Relation:
    SameOrganisation => "la même organisation",
    Affiliate => "une société du même groupe",
    Unrelated => "une autre organisation",
}

says! { French::fr for SourceHeadline:
    AdminCenter => "Dans le centre d’administration Microsoft 365, onglet des licences en volume. Programme : {programme}.",
    BusinessCenter => "Dans le Microsoft Business Center. Programme : {programme}.",
    Tenant => "Dans votre propre locataire : son centre d’administration liste les produits. Programme : {programme}.",
    BillingAccount => "Dans le compte de facturation, avec la commande. Programme : {programme}.",
    PartnerPortal => "Dans le portail des partenaires. Programme : {programme}.",
    Device => "Avec l’appareil : sur son étiquette, dans son micrologiciel ou chez son constructeur.",
    Box => "Avec la copie : dans sa boîte, votre compte ou un courriel.",
    Telephone => "Par téléphone seulement : les clés ne sont sur aucun portail ({programme}).",
    NotDocumented => "Non documenté : aucun document lu ne dit où sont les clés aujourd’hui ({programme}).",
    NoProgramme => "Sans programme, il n’y a pas de clé en volume.",
    NoVolumeKey => "Il n’y a pas de clé en volume à chercher pour {product}.",
    NotInProgramme => "Une clé pour {product} ne peut pas venir de ce programme : {programme}.",
}

says! { French::fr for SourceDisputed:
    Portal => "Le Volume Licensing Service Center sert-il encore ? Des pages de Microsoft y renvoient toujours ; la page sur l’administration dit qu’il a fermé en avril 2024, ce qui est suivi.",
    OlderKeys => "Microsoft donne-t-il des clés de versions plus anciennes ? Son guide des versions antérieures dit non ; sa FAQ garde le téléphone pour les clés en volume. Demandez, et comptez sur les clés que vous avez.",
}

says! { French::fr for SharingHeadline:
    Allowed => "Oui : un seul jeu de clés peut servir à tous.",
    NotAllowed => "Non : il faut à chacun ses propres clés.",
    ByProgramme => "Tout dépend du programme qui a donné les clés.",
    NotDocumented => "Non documenté : la documentation de Microsoft ne dit pas si ces clés peuvent servir à tous.",
}

says! { French::fr for SharingStep:
    ChooseSet => "Employez un seul jeu pour tous, ou les clés de chaque contrat, selon votre administration ; tenez le compte des licences de chaque société.",
    OwnAgreement => "L’autre utilisateur prend les clés de son propre contrat ou de ses propres copies.",
    OwnKeys => "Des clés du contrat de l’autre utilisateur.",
    TenantsByHost => "Activez les machines des locataires par AVMA ou par votre propre hôte KMS : aucune clé n’est remise.",
}

says! { French::fr for KeyUseFact:
    ByLicenceId => "Les clés en volume appartiennent à un contrat et valent pour les logiciels qu’il couvre ; elles sont classées par identifiant de licence, et un client peut en avoir plusieurs.",
    TelephoneForKeys => "Ce qui est passé à un portail web en décembre 2025 est l’activation par téléphone ; aucun document lu ne dit que la demande de clés a suivi.",
    OneSet => "Les clés ne sont pas liées à l’identifiant de licence qui les a fournies : une maison mère et ses filiales peuvent employer un seul jeu, ou celles de chaque contrat.",
    NotLicences => "Les clés ne font qu’activer : il faut toujours à chaque société les licences de ce qu’elle emploie.",
    OwnOrganisation => "Les clés en volume viennent d’un contrat et servent à l’organisation qui en détient les licences ; aucun document lu ne les étend à d’autres.",
    PartnerOrganisation => "Les avantages servent au sein de l’organisation du partenaire.",
    ForThirdParties => "Le contrat est fait pour servir ou fournir des tiers, non pour partager ses clés.",
    OfOneCopy => "Une telle clé appartient à un seul appareil ou à une seule copie.",
    SharingNotDocumented => "La documentation de Microsoft donne la règle des contrats en volume en général et ne cite pas ce cas.",
}
