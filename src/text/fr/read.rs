//! Ce qui mérite un avertissement dans un fichier, en français.

use crate::read::WarningCode;
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
}
