//! What is worth a warning in a file, in English.

use crate::read::WarningCode;
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
}
