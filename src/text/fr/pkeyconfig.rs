//! Ce que disent les fichiers pkeyconfig du visiteur et ce qui n'a pu y être lu, en français.

use crate::identify::FileVerdict;
use crate::read::PkeyconfigProblem;
use crate::text::says;

says! { French::fr for FileVerdict:
    Found => "Dans votre fichier : {descriptions}.",
    RangeNotValid => "Dans votre fichier : {descriptions}. La plage où se trouve ce numéro de série y est marquée comme non valide.",
    SerialUnknown => "Dans votre fichier, ce groupe correspond à : {descriptions}. Les cinq derniers caractères ne donnent pas le numéro de série : la plage reste inconnue.",
    SerialOutsideRanges => "Votre fichier contient ce groupe ({descriptions}), mais aucune plage avec ce numéro de série : la clé est peut-être plus récente que le fichier.",
    OtherAlgorithm => "Votre fichier ne contient ce groupe que pour des clés d’un autre algorithme : une clé au nouveau format ne peut pas en faire partie.",
    GroupUnknown => "Votre fichier ne contient pas ce groupe. Windows, Office et les hôtes KMS ont chacun leur fichier, et une clé peut être plus récente qu’un fichier : la clé n’y est pour rien.",
    OlderFormat => "Une clé à l’ancien format ne peut pas être cherchée dans votre fichier : elle n’indique aucun groupe.",
}

says! { French::fr for PkeyconfigProblem:
    NotAPkeyconfig => "Ce n’est pas un fichier pkeyconfig : il ne contient pas de pkeyConfigData. Celui de Windows est pkeyconfig.xrm-ms, dans System32\\spp\\tokens\\pkeyconfig ; celui d’Office est pkeyconfig-office.xrm-ms, parmi ses licences.",
    Entities => "À partir de la ligne {number}, il n’a pas été lu : il y a là un type de document ou des entités, qui ne sont pas lus.",
    TooLarge => "La liste qu’il contient dépasse 64 Mo et n’a pas été lue.",
    Compressed => "La liste qu’il contient est compressée : elle n’est pas lue.",
    NotBase64 => "Le caractère {number} de pkeyConfigData n’est pas du Base64 : seul ce qui le précède a été lu.",
    Broken => "À partir de la ligne {number}, il est coupé ou mal formé : seul ce qui précède a été lu.",
    NoConfigurations => "La liste qu’il contient n’a aucune configuration lisible.",
    BrokenRows => "Lignes laissées de côté, car incomplètes ou illisibles : {number}.",
    StrayRanges => "Plages de configurations absentes du fichier : {number}.",
    SeveralLists => "Il contient {number} listes ; seule la première a été lue.",
}
