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
    Documented => "Ce que permet le programme {programme} est documenté, dans la mesure indiquée ici.",
    NotDocumented => "Non documenté : aucun document lu ne dit ce que permet le programme {programme}.",
    NoProgramme => "Hors de tout programme, les termes de la licence elle-même décident.",
}

says! { French::fr for ProgrammeStep:
    AskByChannel => "Posez de nouveau la question avec l’origine de la licence : avec un ordinateur (oem) ou en boîte (fpp).",
}

says! { French::fr for ProgrammeDisputed:
    Copies => "Quelles copies en plus de celles achetées ? La FAQ de 2013 parle d’évaluation et de copies de formation limitées dans le temps ; la FAQ plus récente de Microsoft, d’une évaluation limitée pour la formation et la sauvegarde. Les deux sont montrées, sans qu’aucune donne un nombre.",
    SelectPlus => "Select Plus est-il retiré ? Microsoft a clos les nouveaux contrats commerciaux en 2015 ; un revendeur rapporte en 2017 que la fin des contrats existants est suspendue. Il est montré comme fermé aux nouveaux.",
    Hvms => "Que veut dire HVMS ? La FAQ de 2013 dit High Volume Messaging Services, une page de Microsoft pour les partenaires Harvest Virtual Machines. Rien ne tranche.",
}

says! { French::fr for ProgrammeFact:
    AllVolumeRights => "Tout client en volume peut employer les clés pour refaire une image et pour installer une version antérieure.",
    EvaluationAndTraining => "L’Accord Entreprise, Select et Select Plus y ajoutent des copies d’évaluation limitées et des copies de formation limitées dans le temps.",
    OneLicenceToReimage => "Pour refaire une image, un client Open achète au moins une licence du produit : elle apporte le support et la clé.",
    DuringTheTerm => "Les licences prennent fin avec l’abonnement, et ce qu’elles permettent avec elles.",
    MpsaRights => "Les documents sur les images et les versions antérieures citent ce contrat parmi les programmes en volume ; les copies d’évaluation et de formation n’y sont pas mentionnées.",
    CspRights => "Des revendeurs écrivent que la règle générale sur les versions antérieures vaut pour {programme}, certains avec deux versions en arrière pour Windows Server : tout dépend du produit. Le droit de refaire une image n’est pas mentionné.",
    SplaRights => "Un fournisseur de services peut employer des versions antérieures et des éditions inférieures, et essayer d’abord les produits en interne. Le droit de refaire une image n’est pas mentionné.",
    IsvrRights => "L’éditeur peut employer des versions antérieures dans sa propre solution, et laisser essayer celle-ci. Le programme n’a ni Windows ni Windows Server.",
    MpnRights => "Les avantages servent à l’usage interne, à la démonstration et à la formation interne, sans droit aux versions antérieures.",
    OemRights => "Les versions antérieures dépendent du produit : les éditions Pro de Windows et les serveurs les permettent, Office non. Une licence OEM ne donne pas de support en volume pour refaire une image, mais peut être la licence de la machine concernée.",
    FppRights => "Une copie en boîte ne permet pas de version antérieure ; pour les serveurs, les documents se contredisent. Elle ne donne pas de support en volume pour refaire une image, mais peut être la licence de la machine concernée.",
    RightsNotDocumented => "La documentation de Microsoft sur {programme} parle de ses clés, non d’images, de versions antérieures, d’évaluation ou de formation.",
    OutsideProgrammes => "Les droits indiqués ici sont ceux des contrats.",
    EaNarrowing => "Depuis 2025, certains contrats d’informatique en nuage ne sont plus renouvelés ; Microsoft oriente les petits clients vers le Contrat client ou un fournisseur de services.",
    SelectRetired => "Son retrait s’est achevé fin 2016 ; les anciens contrats restent visibles.",
    SelectPlusRetired => "Les nouveaux contrats commerciaux ont pris fin le 1er juillet 2015 ; les versions pour l’enseignement et l’administration ont été gardées.",
    OpenRetired => "Les derniers achats datent du 31 décembre 2021 ; les licences perpétuelles et leurs clés restent utilisables.",
    McaeServers => "Les logiciels serveurs y sont vendus par abonnement depuis le 1er octobre 2024.",
    EesUsers => "Ce programme fait suite au contrat Campus et demande 1 000 utilisateurs de l’enseignement.",
}
