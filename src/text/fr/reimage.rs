//! Refaire une image, en français.

use crate::knowledge::ReimageRow;
use crate::questions::{
    EnterpriseRights, ImageKey, ImageMedia, OriginalLicence, ReimageDisputed, ReimageHeadline, ReimageNeed, ReimageStep,
};
use crate::text::says;

says! { French::fr for OriginalLicence:
    Oem => "avec l’ordinateur (OEM)",
    Fpp => "en boîte ou téléchargée, complète",
    FppUpgrade => "en boîte ou téléchargée, de mise à niveau",
    Volume => "licence en volume",
    OtherAgreement => "autre contrat avec Microsoft",
}

says! { French::fr for EnterpriseRights:
    None => "aucun",
    Sa => "Software Assurance",
    E3E5 => "Windows Entreprise E3 ou E5",
    Vda => "Windows VDA",
}

says! { French::fr for ImageMedia:
    Volume => "support des licences en volume",
    Oem => "support du constructeur",
    Retail => "support de la boîte",
}

says! { French::fr for ImageKey:
    VolumeKeys => "clés en volume du produit de l’image",
    OwnKey => "la clé livrée avec chaque appareil",
}

says! { French::fr for ReimageHeadline:
    Yes => "Oui : une image de {image} peut être installée sur l’appareil.",
    YesDisputed => "Oui : une image de {image} peut être installée sur l’appareil. Qu’il faille une licence en volume de {image} est contesté : des conseillers l’affirment, Microsoft ne le dit pas.",
    OtherProduct => "Non : la licence de {original} ne couvre pas une image de {image}.",
    NotVolume => "Non : il n’existe pas de support en volume de {image}.",
    OtherLanguage => "Non : l’image n’est pas dans la langue de la licence.",
    NoAgreement => "Non : ce droit suppose un contrat en volume.",
    NoLicence => "Non : il manque une licence en volume de {image}.",
    WrongMedia => "Non : ce support ne convient pas à une image pour cet appareil.",
    OnRights => "Cela dépend de l’autre licence qu’a l’appareil ou son utilisateur.",
    OnTerms => "Cela dépend : vérifiez ce que dit la première raison.",
    Undocumented => "Non documenté : la documentation de Microsoft ne dit pas si une image de {image} peut être installée sur l’appareil.",
}

says! { French::fr for ReimageNeed:
    LanguageChoice => "Une licence qui laisse le choix de la langue.",
    LicenceForVersion => "Pour chaque appareil, une licence de mise à niveau vers {image} ou la Software Assurance.",
    EnterpriseLicence => "Pour chaque appareil ou utilisateur, une licence de Windows Entreprise ou la Software Assurance.",
    ProfessionalUpgrade => "D’abord, une mise à niveau de l’appareil vers une édition Professionnel.",
    OneLicence => "Une licence en volume de {image}.",
    Agreement => "Un contrat en volume.",
}

says! { French::fr for ReimageStep:
    AskDowngrade => "Posez aussi la question de la version antérieure : le droit peut avoir une date limite, et cette version sa clé et son support.",
    UseOriginal => "Faites l’image de {original}, dans la langue de la licence, ou achetez des licences de {image}.",
    UseVolumeMedia => "Faites l’image depuis le support de votre contrat en volume.",
    RecoverEach => "Restaurez chaque appareil avec le support livré avec lui.",
    BuyLicence => "Achetez une licence en volume de {image} : elle donne le support et la clé.",
    BuyElsewhere => "Achetez une licence en volume de {image} par un programme encore vendu, comme Open Value : elle donne le support et la clé.",
    ReadTerms => "Lisez les termes de la licence et gardez par écrit une réponse de votre partenaire.",
}

says! { French::fr for ReimageDisputed:
    Licence => "Faut-il une licence du produit ? Microsoft ne le dit que des clients Open ; trois conseillers le disent de tous. Microsoft est suivi.",
    MakerMedia => "Le support du constructeur peut-il servir à plusieurs appareils ? Un ancien résumé ne permet que de restaurer chacun ; un résumé ultérieur admet l’image non modifiée sur les appareils livrés avec elle ; en 2002, Windows XP le permettait. Le résumé ultérieur est suivi.",
}

says! { French::fr for ReimageRow:
    Right => "Tout client en volume peut refaire l’image d’une copie OEM depuis le support en volume ; ce n’est pas un avantage de la Software Assurance.",
    Boxed => "L’image d’une copie en boîte peut être refaite comme celle d’une copie OEM, chacune avec sa licence.",
    UpgradeCopy => "Une licence de mise à niveau suppose une licence complète sur le même appareil.",
    ServerCopy => "Le droit vise les produits en général ; aucun document lu ne le confirme pour un serveur OEM ou en boîte : vérifiez les Termes du produit.",
    VolumeCopy => "Un appareil sous licence en volume reçoit son image du support en volume.",
    OtherAgreement => "Une licence d’un autre contrat compte comme une licence OEM, aux mêmes conditions.",
    Identical => "Produit, édition, version, langue et composants de l’image doivent être ceux de la licence.",
    SameLanguage => "La langue de l’image doit être celle de la licence.",
    NewerVersion => "Une version plus récente dans l’image suppose une licence de mise à niveau ou la Software Assurance.",
    WithDowngrade => "Le droit de rétrogradation donne la version antérieure, le droit de refaire une image donne le support en volume : les deux se combinent.",
    EnterpriseImage => "Une image Entreprise sur un appareil Professionnel suppose une licence Entreprise ou la Software Assurance pour chaque appareil ou utilisateur.",
    EnterpriseScope => "La documentation de Microsoft ne dit pas que ces droits couvrent cette image sur l’appareil lui-même.",
    EnterpriseToPro => "Une licence en volume d’Entreprise permet l’édition Professionnel de la même version.",
    HomeDevice => "Une édition Famille est un autre produit, et les licences de mise à niveau pour entreprises ne l’acceptent pas comme base.",
    ProfessionalPlus => "Professionnel et Professionnel Plus sont deux produits, malgré leurs noms.",
    HomeAndBusiness => "Famille et Petite Entreprise n’a les composants d’aucune suite en volume.",
    HomeAndStudent => "Famille et Étudiant n’a pas d’équivalent en volume.",
    NotNamed => "La documentation de Microsoft ne dit pas que l’image de ce produit se refait depuis un support en volume.",
    Catalogue => "{programme} : support et clés sont donnés avant tout achat ; aucune licence du produit n’est nécessaire pour les avoir.",
    OpenLicence => "{programme} : support et clé ne sont donnés que pour les produits achetés ; il faut une licence du produit.",
    Mpsa => "Les listes des programmes qui ont ce droit nomment MPSA.",
    LicenceAdvised => "Des conseillers comptent une licence du produit quel que soit le programme ; Microsoft n’en dit rien pour {programme}.",
    NoAgreement => "Seuls les clients d’un contrat en volume ont ce droit.",
    ProgrammeNotNamed => "{programme} : absent des listes des programmes qui ont ce droit.",
    PartnerKeys => "Aucun document lu ne permet d’utiliser les clés d’avantage partenaire sur les ordinateurs achetés.",
    ForCustomers => "Pour les ordinateurs d’un client, le droit est celui du client, avec son support et sa clé.",
    VolumeMedia => "Support et clé viennent du contrat en volume, jamais de la copie OEM ou en boîte.",
    MakerMedia => "L’image du constructeur, non modifiée, ne sert qu’aux appareils livrés avec elle.",
    BoxedMedia => "Le support d’une boîte ne sert qu’à l’appareil que couvre la licence de cette boîte.",
    MakerImage => "Le constructeur peut préparer votre image en usine : cela ne demande aucune licence en volume.",
    LicencePerDevice => "Chaque appareil a sa licence : une image n’en remplace aucune.",
    Bitness => "Les documents lus ne disent pas si 32 et 64 bits doivent concorder ; la liste de ce qui doit être identique ne le cite pas.",
}
