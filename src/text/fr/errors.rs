use crate::questions::Refusal;
use crate::text::says;

says! { French::fr for Refusal:
    UnknownQuestion => "« {value} » n’est pas une question ; les questions sont {allowed}.",
    UnknownOption => "« {value} » n’est pas une option ici ; les options sont {allowed}.",
    UnknownFact => "La question {question} ne prend pas de donnée « {value} » ; elle prend {allowed}.",
    GivenTwice => "La donnée {field} figure deux fois ; indiquez-la une seule fois.",
    Missing => "La question {question} a besoin de la donnée {field} ({label}).",
    MissingOneOf => "La question {question} a besoin de la donnée {field} ({label}) ; valeurs possibles : {allowed}.",
    NotAllowed => "« {value} » n’est pas une valeur possible pour {field} ; valeurs possibles : {allowed}.",
    NotANumber => "« {value} » n’est pas une valeur possible pour {field} ; il faut un nombre entier entre {least} et {most}.",
    NotADate => "« {value} » n’est pas une valeur possible pour {field} ; il faut une date à partir de 2000, au format AAAA-MM-JJ, par exemple 2026-11-24.",
    NotAPatchLevel => "« {value} » ne convient pas à {field} : il faut une date à partir de 2000, au format AAAA-MM-JJ, ou une build comme 20348.2322.",
    NotUpdates => "« {value} » ne convient pas à {field} : il faut des numéros de mises à jour, comme KB5034768, KB5003646, ou none.",
    NoSuchProduct => "Aucun produit ne s’appelle « {value} » ({field}) ; indiquez son nom avec son édition, par exemple Windows 11 Professionnel.",
    NearProducts => "Aucun produit ne s’appelle « {value} » ({field}) ; vouliez-vous dire {allowed} ?",
    SeveralProducts => "« {value} » ({field}) peut désigner plusieurs produits ; choisissez parmi : {allowed}.",
    ManyProducts => "« {value} » ({field}) peut désigner {count} produits ; ajoutez la version et l’édition, comme dans {allowed}.",
    NotInRole => "{product} ne convient pas pour {field} : il faut {role}.",
    NotText => "La valeur de {field} doit être un texte.",
    NotAnObject => "La valeur de {field} doit être un objet, avec des noms et des valeurs.",
    NotBytes => "La valeur de {field} doit être un Uint8Array : les octets du fichier.",
    NotPkeyconfigs => "La valeur de {field} doit être ce que readPkeyconfig a donné, un ou une liste, sans free().",
    NotAFactValue => "La donnée {field} doit être un texte, un nombre, true ou false.",
    NotACode => "« {value} » n’est pas un code d’erreur ({field}) ; écrivez 0x et huit chiffres hexadécimaux, comme 0xC004F074.",
    NoSuchTerm => "« {value} » n’est pas un terme du glossaire ({field}) ; termes possibles : {allowed}.",
}
