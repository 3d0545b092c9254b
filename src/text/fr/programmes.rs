//! Les programmes, en français.

use crate::knowledge::{ProgrammeFact, ProgrammeState};
use crate::questions::{ProgrammeDisputed, ProgrammeHeadline, ProgrammeStep};
use crate::text::says;

says! { French::fr for ProgrammeState:
    Active => "en vigueur",
    Narrowing => "en vigueur, sans renouvellement pour tous",
    PartlyRetired => "fermé aux nouveaux contrats commerciaux",
    Retired => "retiré",
    Listed => "encore cité",
}

says! { French::fr for ProgrammeHeadline:
    Documented => "Ce que permet ce programme est documenté, dans la mesure indiquée ici : {programme}.",
    NotDocumented => "Non documenté : la documentation de Microsoft ne dit pas ce qui est permis. Programme : {programme}.",
    NoProgramme => "Hors de tout programme, on n’a pas le droit de refaire une image ; quant aux versions antérieures, la licence elle-même décide.",
}

says! { French::fr for ProgrammeStep:
    AskByChannel => "Reposez la question avec le mode d’acquisition de la licence : avec un ordinateur (oem) ou en boîte (fpp).",
}

says! { French::fr for ProgrammeDisputed:
    Copies => "Quelles copies en plus de celles achetées ? La FAQ de 2013 sur les licences en volume parle d’évaluation et de copies de formation limitées dans le temps ; les pages plus récentes de Microsoft, d’une évaluation limitée pour la formation et la sauvegarde. Les deux sont indiquées ; aucune ne donne de nombre.",
    SelectPlus => "Select Plus est-il retiré ? Microsoft a clos les nouveaux contrats commerciaux en 2015 ; un revendeur rapporte en 2017 que la fin des contrats existants est suspendue. Suivi : Microsoft ; il est donc indiqué comme fermé aux nouveaux contrats.",
    Hvms => "Que veut dire HVMS ? La FAQ de 2013 sur les licences en volume dit High Volume Messaging Services, une page de Microsoft pour les partenaires, Harvest Virtual Machines. Rien ne tranche.",
}

says! { French::fr for ProgrammeFact:
    AllVolumeRights => "Tout client en volume peut utiliser les clés pour refaire une image et pour installer une version antérieure.",
    EvaluationAndTraining => "L’Accord Entreprise, Select et Select Plus ajoutent des copies d’évaluation limitées et des copies de formation limitées dans le temps.",
    LikeEnterpriseAgreement => "La documentation de Microsoft cite l’Accord Entreprise, Select et Select Plus ; que {programme} donne les mêmes copies se déduit de ce qu’il est un Accord Entreprise.",
    OneLicenceToReimage => "Pour refaire une image, un client Open achète au moins une licence du produit : elle apporte le support et la clé.",
    DuringTheTerm => "Les licences prennent fin avec l’abonnement, et ce qu’elles permettent avec elles.",
    MpsaRights => "Les documents sur les images et les versions antérieures citent ce contrat parmi les programmes en volume ; les copies d’évaluation et de formation n’y sont pas mentionnées.",
    CspRights => "Des revendeurs écrivent que la règle générale sur les versions antérieures vaut pour {programme}, certains dans la limite de deux versions en arrière pour Windows Server : cela dépend du produit. Le droit de refaire une image n’est pas mentionné.",
    SplaRights => "Un fournisseur de services peut utiliser des versions antérieures et des éditions inférieures, et essayer d’abord les produits en interne. Le droit de refaire une image n’est pas mentionné.",
    IsvrRights => "L’éditeur peut utiliser des versions antérieures dans sa propre solution, et laisser essayer celle-ci. Le programme n’a ni Windows ni Windows Server.",
    MpnRights => "Les avantages servent à l’usage interne, à la démonstration et à la formation interne, sans droit aux versions antérieures.",
    OemRights => "Les versions antérieures dépendent du produit : les éditions Professionnel de Windows et les serveurs les permettent, Office non. Une licence OEM ne donne pas de support en volume pour refaire une image, mais peut être celle de l’appareil dont on refait l’image.",
    FppRights => "Une copie en boîte ne permet pas de version antérieure ; pour les serveurs, les documents se contredisent. Elle ne donne pas de support en volume pour refaire une image, mais peut être celle de l’appareil dont on refait l’image.",
    RightsNotDocumented => "La documentation de Microsoft sur {programme} parle de ses clés, non d’images, de versions antérieures, d’évaluation ou de formation.",
    OutsideProgrammes => "Seuls les clients d’un contrat en volume peuvent refaire une image avec ses supports ; une licence OEM ou en boîte peut être celle de l’appareil dont on refait l’image.",
    EaNarrowing => "Depuis 2025, certains contrats cloud des marchés directs peuvent ne plus être renouvelés ; Microsoft oriente les petits clients vers le Contrat client ou un fournisseur de solutions cloud.",
    SelectSold => "{programme} figure parmi les contrats en vigueur dans la FAQ de 2013 sur les licences en volume.",
    SelectRetired => "Le retrait de {programme} s’est achevé fin 2016 ; les anciens contrats restent visibles.",
    SelectPlusSold => "{programme} : de nouveaux contrats commerciaux étaient possibles jusqu’au 30 juin 2015.",
    SelectPlusRetired => "Les nouveaux contrats commerciaux ont pris fin le 1er juillet 2015 ; les versions pour l’enseignement et l’administration ont été maintenues.",
    OpenSold => "{programme} était vendu jusqu’au 31 décembre 2021.",
    OpenRetired => "{programme} : le dernier jour d’achat était le 31 décembre 2021 ; les licences perpétuelles et leurs clés restent utilisables.",
    McaeServers => "Les logiciels serveurs y sont vendus par abonnement depuis le 1er octobre 2024.",
    EesUsers => "Ce programme fait suite au contrat Campus et demande 1 000 utilisateurs de l’enseignement.",
}
