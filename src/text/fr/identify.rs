use crate::identify::{Application, Difference, Headline, KeyChannel, Kind, Note, Problem, Remark};
use crate::text::says;

says! { French::fr for KeyChannel:
    Retail => "version en boîte",
    OemDm => "OEM, clé dans le micrologiciel",
    OemSlp => "OEM, préactivé par le constructeur",
    OemCoa => "OEM, clé sur l’étiquette",
    OemNonslp => "OEM, non préactivé",
    Oem => "OEM",
    VolumeGvlk => "volume, clé d’installation de client KMS",
    VolumeMak => "volume, clé MAK",
    VolumeKmsHost => "volume, clé d’hôte KMS",
    Avma => "activation automatique de machine virtuelle",
    Timebased => "à durée limitée",
    Volume => "volume",
    RetailDefault => "clé d’installation par défaut",
    Other => "autre canal",
}

says! { French::fr for Kind:
    ProductKey => "une clé de produit",
    PartialKey => "les cinq derniers caractères d’une clé de produit",
    ProductId => "un ID de produit",
    ExtendedPid => "un PID étendu",
    InstallationId => "un ID d’installation",
    ConfirmationId => "un ID de confirmation",
    ActivationId => "un ID d’activation (GUID)",
    ErrorCode => "un code d’erreur",
    Channel => "un canal de licence",
    Placeholder => "un texte de remplacement",
    Unknown => "rien de connu",
}

says! { French::fr for Application:
    Windows => "Windows",
    Office2010 => "Office 2010",
    Office2013 => "Office 2013 et versions ultérieures",
}

says! { French::fr for Remark:
    Character => "Caractère {place} : {message}",
    OftenMeant => " ; souvent confondu avec {meant}",
}

says! { French::fr for Difference:
    Other => "le caractère {place} est {found} au lieu de {expected}",
    Missing => "il manque {expected} avant le caractère {place}",
    TooMany => "le caractère {place}, {found}, est de trop",
}

says! { French::fr for Problem:
    NeverUsedCharacter => "« {found} » n’apparaît jamais dans une clé de produit",
    LooksLikeLatin => "« {found} » est une lettre d’un autre alphabet, qui ressemble à une lettre latine",
    NotAKeyCharacter => "« {found} » n’est pas un caractère de clé de produit",
    SecondMarker => "un second N : une clé n’en a qu’un au plus",
    MarkerLast => "N ne peut pas être à la dernière place",
    TooLong => "une clé de produit a 25 caractères ; il y en a ici {count}",
    ChecksumDoesNotFit => "la somme de contrôle ne convient pas : un caractère au moins est faux ou mal placé",
    CheckDigit => "le chiffre de contrôle ne convient pas : la somme des sept chiffres qui se terminent ici n’est pas un multiple de 7",
    WrongEnding => "le dernier groupe devrait être AA suivi de trois chiffres, ou AAOEM",
    NoSuchDay => "le dernier champ désigne un jour qui n’existe pas : c’est le jour de l’année, puis l’année",
    FieldsMissing => "un PID étendu a huit champs, jusqu’au jour de l’année et à l’année ; il en manque ici",
    DigitCount => "un ID d’installation a 54 ou 63 chiffres ; il y en a ici {count}",
    NotADigit => "« {found} » n’est pas un chiffre",
    BlockCheckDigit => "le bloc {block} semble mal tapé : son chiffre de contrôle ne convient pas",
    NotHexadecimal => "« {found} » n’est pas un chiffre hexadécimal (0 à 9, A à F)",
    ErrorCodeLength => "un code d’erreur a huit chiffres hexadécimaux, comme 0xC004F074 ; il y en a ici {count}",
    OutOfRange => "un code d’erreur négatif est compris entre -2147483648 et -1",
    Surplus => "« {found} » est de trop : l’identifiant devrait s’arrêter avant",
}

says! { French::fr for Headline:
    PublishedGvlk => "La clé d’installation de client KMS que Microsoft publie pour {products}.",
    PublishedAvma => "La clé que Microsoft publie pour {products} en machine virtuelle activée par son hôte (AVMA).",
    PublishedDoubtful => "Une clé que Microsoft publie sous le nom {products} ; l’édition est douteuse.",
    PublishedWithdrawn => "La clé d’installation de client KMS d’une préversion qui a pris fin : {products}.",
    NearPublished => "Presque la clé que Microsoft publie pour {products}, {key} : {differences}.",
    GroupsReordered => "Les groupes de la clé que Microsoft publie pour {products}, mais dans un autre ordre : {key}.",
    DefaultKey => "La clé d’installation par défaut de {products} : elle désigne l’édition et n’est la licence de personne.",
    GroupKnown => "Une clé de produit bien formée, d’un groupe pour lequel Microsoft publie une clé : {products}.",
    NKey => "Une clé de produit bien formée, au nouveau format (Windows 8, Server 2012, Office 2013 et versions ultérieures). Ses caractères ne disent pas à quoi elle sert.",
    OlderKey => "25 caractères admis sans N : une clé à l’ancien format (avant Windows 8 et Office 2013), ou un N mal lu en M, H ou W.",
    BadKey => "Ce n’est pas une clé de produit bien formée.",
    UnfinishedKey => "{count} des 25 caractères d’une clé de produit, pour l’instant.",
    PublishedEnding => "Les cinq derniers caractères de la clé que Microsoft publie pour {products}.",
    DefaultEnding => "Les cinq derniers caractères de la clé d’installation par défaut de {products} : elle désigne l’édition et n’est la licence de personne.",
    EndingOfGroup => "Les cinq derniers caractères d’une clé ; si elle est au nouveau format, son groupe est celui de {products}.",
    Ending => "Les cinq derniers caractères d’une clé de produit, tels que les outils les affichent. Ils ne disent pas de quel produit il s’agit.",
    InYourFile => "D’après votre fichier, {kind} de : {descriptions}.",
    ProductId => "Un ID de produit, tel qu’un système ou une application l’affiche.",
    ProductIdOf => "Un ID de produit de {products}, tel qu’un système ou une application l’affiche.",
    ExtendedPid => "Un PID étendu, tel que l’affiche slmgr /dlv.",
    ExtendedPidOf => "Un PID étendu de {products}, tel que l’affiche slmgr /dlv.",
    InstallationId => "Un ID d’installation, pour activer sans Internet ; ses chiffres de contrôle conviennent.",
    UnfinishedDigits => "{count} chiffres pour l’instant : un ID d’installation en a 54 ou 63, un ID de confirmation 48.",
    ConfirmationId => "Un ID de confirmation : la réponse à un ID d’installation, pour une seule installation.",
    ActivationId => "Un ID d’activation (GUID) : il désigne une licence dans Windows ou Office.",
    ApplicationId => "L’ID d’application de {application} : il désigne l’application, non une licence en particulier.",
    ErrorCode => "Le code d’erreur {code}.",
    Channel => "Un canal de licence : {channel}.",
    Placeholder => "Un texte de remplacement : il tient la place d’une clé de produit.",
    Unfinished => "Le début de ce qui peut être {kind}.",
    Mistyped => "On dirait {kind}, mais il y a une faute de frappe ou il manque quelque chose.",
    Nothing => "Rien à identifier pour l’instant.",
    Unknown => "Aucun des identifiants que volkey connaît.",
}

says! { French::fr for Note:
    WellFormedIsNotGenuine => "Bien formée ne veut pas dire authentique, et authentique ne veut pas dire sous licence.",
    ChecksumByChance => "Une chaîne sur 1 024 passe la somme de contrôle par hasard.",
    PublishedIsNotSecret => "Les clés publiées ne sont pas secrètes. Elles installent ; un hôte KMS, Active Directory ou un hôte de machines virtuelles active, et la licence est une autre affaire.",
    ShowsPublishedKey => "On y lit le groupe et le numéro de série de la clé que Microsoft publie pour ce produit ; toutes les machines installées avec cette clé les affichent.",
    DefaultIsNoLicence => "L’installation, une mise à niveau ou une licence numérique pose cette clé pour désigner l’édition. Elle n’est la licence de personne et ne s’achète pas ; beaucoup de machines la partagent.",
    WeaklyEvidenced => "Cela ne repose que sur une source faible.",
    SameKeySeveralProducts => "Une même clé sert tous ces produits.",
    OlderCannotBeChecked => "Les clés à l’ancien format ne portent aucun contrôle que l’on puisse vérifier sans leur éditeur.",
    MayBeTheStart => "Cinq caractères peuvent aussi être le début d’une clé.",
    GroupIsNotOwnership => "Le groupe dit à quoi une clé se rattacherait. Il ne prouve ni achat ni droit d’usage.",
    GroupAssumesNewer => "Cinq caractères ne montrent pas le format ; pour une clé d’avant Windows 8 et Office 2013, le groupe ne veut rien dire.",
    UnusualGroups => "Les groupes sont d’ordinaire de cinq fois cinq caractères.",
    NotAKey => "Ce n’est pas une clé de produit, et cela ne peut pas en devenir une.",
    CheckDigitIsWeak => "Le chiffre de contrôle ne voit ni deux chiffres échangés, ni un écart de 7.",
    ForTelephone => "Depuis décembre 2025, le portail d’activation des produits prend l’ID d’installation et donne l’ID de confirmation ; c’était auparavant le téléphone.",
    ConfirmationRuleAssumed => "Qu’un ID de confirmation ait des chiffres de contrôle est documenté ; qu’ils suivent cette règle ne l’est pas.",
    SecretOfOrganisation => "Une clé MAK ou d’hôte KMS est un secret de l’organisation : ne transmettez pas la clé.",
    SeveralInYourFile => "{count} entrées de votre fichier conviennent ; la clé ne dit pas ce qui les distingue.",
    YourFileIsNotChecked => "La signature de votre fichier n’a pas été vérifiée. Il dit à quoi la clé appartiendrait ; il ne prouve ni achat ni droit d’usage.",
    OemEnding => "La fin AAOEM désigne une clé d’usine.",
    DoubtfulEdition => "Le tableau des clés d’installation de client KMS la donne sous Windows Server 2012, qui n’a pas cette édition ; c’est peut-être une clé de Windows 8.",
    PreviewEnded => "La préversion a pris fin et sa clé a été retirée.",
    CodeNotExplained => "Il est nommé ici, sans être expliqué : voyez la page de Microsoft sur les codes d’erreur d’activation de Windows, https://learn.microsoft.com/fr-fr/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    MayBeACode => "S’il s’agit d’un code d’erreur en décimal, écrivez-le en hexadécimal : 0x et huit chiffres.",
}
