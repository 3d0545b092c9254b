//! Ce qui mérite un avertissement dans un fichier, en français.

use crate::read::{Remedy, WarningCode};
use crate::text::says;

says! { French::fr for WarningCode:
    Archive => "C’est une archive compressée : décompressez-la et lisez les fichiers qu’elle contient.",
    Binary => "Ce n’est pas du texte ; seules les clés de produit y ont été cherchées.",
    NulCharacters => "Le texte contient des caractères NUL ; les lignes ont été lues malgré eux.",
    TooLarge => "Le fichier dépasse 64 Mo ; il a été lu jusqu’à cette ligne.",
    LineCut => "Une ligne dépasse 1 Mo ; la suite de cette ligne n’a pas été lue.",
    OtherPid => "La clé qui finit par {ending} est du groupe {own}, le PID étendu du groupe {other} : le résultat a été modifié ou assemblé.",
    OtherChannel => "La description indique {channel}, le canal de la clé {keyChannel} : le résultat a été modifié ou assemblé.",
    OtherBuild => "Le service de licences est en version {version}, antérieure à la build {build} du PID étendu : le résultat a été modifié ou assemblé.",
    NoExpiry => "Un client KMS activé devrait indiquer la fin de son activation, ce que celui-ci ne fait pas : le résultat est incomplet ou l’activation est d’une autre nature.",
    NothingInstalled => "Aucune clé de produit Office n’est installée.",
    UnclosedQuote => "Un guillemet ouvert ici n’est jamais fermé ; les lignes ont été lues une par une.",
    Entities => "Ce XML a un type de document ou des entités, qui ne sont pas lus ; seules les clés de produit du texte ont été cherchées.",
    Broken => "À partir d’ici, le fichier est mal formé ; seules les clés de produit y ont été cherchées.",
    NoKey => "Aucune clé ne figure ici, or l’installation n’admet pas que ce paramètre soit vide.",
    PlaceholderKey => "C’est un texte de remplacement, pas une clé ; une clé non valide dans un fichier de réponses fait échouer l’installation de Windows.",
    MalformedKey => "Ce n’est pas une clé bien formée ; une clé non valide dans un fichier de réponses fait échouer l’installation de Windows.",
    SecretKey => "La clé qui finit par {ending} figure ici en entier et n’est pas publiée : c’est un secret de son détenteur.",
    OnlyForImage => "À l’étape windowsPE, la clé qui finit par {ending} choisit l’image. Si c’est une MAK, elle doit figurer dans Microsoft-Windows-Shell-Setup.",
    KeyNotTaken => "{id} ne prend pas de clé : ce sont ses utilisateurs qui activent Microsoft 365 Apps.",
    OtherProduct => "La clé qui finit par {ending} est celle de {products}, pas de {id}.",
    OtherOfficeChannel => "{id} s’installe depuis le canal {wanted}, pas {channel}.",
    OtherImage => "La clé qui finit par {ending} est celle de {products}, mais l’image est {image}.",
    DifferentKeys => "La clé qui finit par {ending} n’est pas celle que donne {path} pour le même produit.",
    OtherPass => "L’image est choisie par une clé de {image}, mais Windows est activé avec une clé de {products}.",
}

says! { French::fr for Remedy:
    GiveKey => "Mettez une clé ici ou supprimez le paramètre.",
    KeepApart => "Gardez ce fichier hors des dépôts et des images, ou n’y mettez la clé qu’au moment de l’employer.",
    MoveToShell => "Mettez une MAK dans le paramètre ProductKey de Microsoft-Windows-Shell-Setup, à l’étape specialize.",
    RemoveKey => "Supprimez la clé.",
    KeyOfProduct => "Donnez la clé de {id} ou installez le produit auquel cette clé appartient.",
    MatchChannel => "Réglez le canal sur {wanted}.",
    KeyOfImage => "Donnez une clé de l’édition de l’image ou choisissez l’autre image.",
    OneKey => "Ne gardez que l’une des deux, sauf si la différence est voulue.",
    OneEdition => "Donnez aux deux étapes une clé de la même édition, sauf si l’édition doit changer.",
}
