//! Où sont les clés et qui peut les utiliser, en français.

use crate::answer::Outcome;
use crate::knowledge::{KeyUseFact, VolumePortal};
use crate::questions::{
    KeyRole, Relation, SharingHeadline, SharingStep, SourceDisputed, SourceHeadline, WantedVersion,
};
use crate::text::says;

says! { French::fr for VolumePortal:
    AdminCenter => "le centre d’administration Microsoft 365 (onglet des licences en volume)",
    Vlsc => "le Volume Licensing Service Center (VLSC)",
    Either => "le Volume Licensing Service Center (VLSC), ou déjà dans le centre d’administration Microsoft 365",
}

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
    InPortal => "Dans {portal}. Programme : {programme}.",
    BusinessCenter => "Dans le Microsoft Business Center. Programme : {programme}.",
    Tenant => "Dans votre propre locataire : son centre d’administration liste les produits. Programme : {programme}.",
    BillingAccount => "Dans le compte de facturation, avec la commande. Programme : {programme}.",
    PartnerPortal => "Dans le portail des partenaires. Programme : {programme}.",
    Device => "Avec l’appareil : sur son étiquette, dans son micrologiciel ou chez son constructeur.",
    Box => "Avec la copie : dans sa boîte, votre compte ou un courriel.",
    Telephone => "Par téléphone seulement : les clés ne sont sur aucun portail. Programme : {programme}.",
    NotDocumented => "Non documenté : la documentation de Microsoft ne dit pas où sont les clés aujourd’hui. Programme : {programme}.",
    NoProgramme => "Sans programme, il n’y a pas de clé en volume.",
    NoVolumeKey => "Il n’y a pas de clé en volume à chercher pour {product}.",
    NotInProgramme => "Une clé pour {product} ne peut pas venir de ce programme : {programme}.",
}

says! { French::fr for SourceDisputed:
    Portal => "Le Volume Licensing Service Center sert-il encore ? Des pages de Microsoft y renvoient toujours ; la page sur l’administration dit qu’il a fermé en avril 2024, ce qui est suivi.",
    OlderKeys => "Microsoft donne-t-il des clés de versions plus anciennes ? Son guide des versions antérieures dit non ; sa page sur les clés de produit renvoie à son support les clients qui installent une version antérieure. Demandez, et comptez sur les clés que vous avez.",
}

says! { French::fr for SharingHeadline of Outcome:
    Yes => "Oui : un seul jeu de clés peut servir à tous.",
    No => "Non : il faut à chacun ses propres clés.",
    Depends => "Cela dépend du programme qui a donné les clés.",
    Unknown => "Non documenté : la documentation de Microsoft ne dit pas si ces clés peuvent servir à tous.",
}

says! { French::fr for SharingStep:
    ChooseSet => "Utilisez un seul jeu pour tous, ou les clés de chaque contrat, selon ce qui convient à votre administration ; tenez le compte des licences de chaque société.",
    OwnAgreement => "Laissez l’autre utilisateur prendre les clés de son propre contrat ou de ses propres copies.",
    OwnKeys => "Des clés issues du contrat de l’autre utilisateur.",
    TenantsByHost => "Activez les machines des locataires par AVMA ou par votre propre hôte KMS : aucune clé n’est remise.",
}

says! { French::fr for KeyUseFact:
    ByLicenceId => "Les clés en volume appartiennent à un contrat et valent pour les logiciels qu’il couvre ; elles sont classées par identifiant de licence, et un client peut en avoir plusieurs.",
    InVlsc => "La page des clés de produit du Volume Licensing Service Center (VLSC) montre les clés, jusqu’en avril 2024, où Microsoft l’a fermé.",
    InAdminCenter => "L’onglet des licences en volume du centre d’administration Microsoft 365 présente clés et téléchargements, selon les pages de Microsoft, dont la plus ancienne est datée de juillet 2021.",
    KmsByException => "Ces contrats donnent une clé MAK ; une clé d’hôte KMS s’obtient par exception, par un formulaire web, si l’on justifie du nombre d’ordinateurs que KMS exige.",
    KmsNoLonger => "Open License ne donne plus de clé d’hôte KMS, et l’exception prévue pour Open Value ne s’y applique pas.",
    TelephoneForKeys => "C’est l’activation par téléphone qui est passée à un portail web en décembre 2025 ; pour demander des clés, la page de Microsoft de décembre 2024 donne toujours des numéros de téléphone.",
    OneSet => "Les clés ne sont pas liées à l’identifiant de licence qui les a fournies : une maison mère et ses filiales peuvent utiliser un seul jeu, ou celles de chaque contrat.",
    NotLicences => "Les clés ne font qu’activer : il faut toujours à chaque société les licences de ce qu’elle utilise.",
    OwnOrganisation => "Les clés en volume viennent d’un contrat et ne sont destinées qu’à l’organisation qui le détient.",
    PartnerOrganisation => "Les avantages partenaires servent au sein de l’organisation du partenaire.",
    ForThirdParties => "Le contrat est fait pour servir ou approvisionner des tiers, non pour partager ses clés.",
    OfOneCopy => "Une telle clé appartient à un seul appareil ou à une seule copie.",
    SharingNotDocumented => "La documentation de Microsoft donne la règle des contrats en volume en général et ne cite pas ce cas.",
}
