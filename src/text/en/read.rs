//! What is worth a warning in a file, in English.

use crate::read::{Remedy, WarningCode};
use crate::text::says;

says! { English::en for WarningCode:
    Archive => "This is a compressed archive: unpack it and read the files in it.",
    Binary => "This is no text; only the product keys in it were looked for.",
    NulCharacters => "The text holds NUL characters; the lines were read around them.",
    TooLarge => "The file is larger than 64 MB; it was read up to this line.",
    LineCut => "A line is longer than 1 MB; what follows in it was not read.",
    OtherPid => "The key ending in {ending} is of group {own}, the extended PID of group {other}: the output was edited or pasted together.",
    OtherChannel => "The description says {channel}, the key channel says {keyChannel}: the output was edited or pasted together.",
    OtherBuild => "The licensing service is of version {version}, older than build {build} of the extended PID: the output was edited or pasted together.",
    NoExpiry => "A KMS client that is licensed should name the end of its activation, and this one does not: the output is not whole, or the activation is of another kind.",
    NothingInstalled => "No product key of Office is installed.",
    UnclosedQuote => "A quote that opens here is never closed; the lines were read one by one.",
    Entities => "This XML has a document type or entities, which are not read; only the product keys in the text were looked for.",
    Broken => "From here on the file is not well-formed; only the product keys in it were looked for.",
    NoKey => "No key stands here, and Setup does not allow this setting to be empty.",
    PlaceholderKey => "This is a placeholder, not a key; an invalid key in an answer file makes Windows Setup fail.",
    MalformedKey => "This is not a well-formed key; an invalid key in an answer file makes Windows Setup fail.",
    SecretKey => "The key ending in {ending} stands here in full and is not a published one: it is a secret of its owner.",
    OnlyForImage => "In the windowsPE pass the key ending in {ending} chooses the image. If it is a MAK, it has to stand in Microsoft-Windows-Shell-Setup.",
    KeyNotTaken => "{id} takes no key: Microsoft 365 Apps are activated by their users.",
    OtherProduct => "The key ending in {ending} is for {products}, not for {id}.",
    OtherOfficeChannel => "{id} is installed from the channel {wanted}, not {channel}.",
    OtherImage => "The key ending in {ending} is for {products}, but the image is {image}.",
    DifferentKeys => "The key ending in {ending} differs from the one for the same product at {path}.",
    OtherPass => "The image is chosen by a key for {image}, but Windows is activated with one for {products}.",
}

says! { English::en for Remedy:
    GiveKey => "Put a key here, or remove the setting.",
    KeepApart => "Keep the file out of repositories and images, or fill in the key only when it is used.",
    MoveToShell => "Put a MAK in the ProductKey setting of Microsoft-Windows-Shell-Setup, in the specialize pass.",
    RemoveKey => "Remove the key.",
    KeyOfProduct => "Give the key of {id}, or install the product that the key is for.",
    MatchChannel => "Set the channel to {wanted}.",
    KeyOfImage => "Give a key of the edition of the image, or choose the other image.",
    OneKey => "Keep one of the two, unless the difference is meant.",
    OneEdition => "Give both passes a key of one edition, unless the edition is to change.",
}
