//! What the pkeyconfig files of a visitor say, and what of them could not be read, in English.

use crate::identify::FileVerdict;
use crate::read::PkeyconfigProblem;
use crate::text::says;

says! { English::en for FileVerdict:
    Found => "In your file: {descriptions}.",
    RangeNotValid => "In your file: {descriptions}. It marks the range that this serial is in as not valid.",
    SerialUnknown => "In your file, the group is of: {descriptions}. The last five characters do not show the serial, so the range is not known.",
    SerialOutsideRanges => "Your file has the group ({descriptions}) but no range with this serial: the key may be newer than the file.",
    OtherAlgorithm => "Your file has this group for keys of another algorithm only: a key of the newer format cannot belong to it.",
    GroupUnknown => "Your file does not have this group. Windows, Office and KMS hosts have a file each, and a key may be newer than a file: that is no fault of the key.",
    OlderFormat => "Keys of the older format cannot be looked up in your file: they show no group.",
}

says! { English::en for PkeyconfigProblem:
    NotAPkeyconfig => "This is no pkeyconfig file: it holds no pkeyConfigData. Windows has pkeyconfig.xrm-ms in System32\\spp\\tokens\\pkeyconfig, Office has pkeyconfig-office.xrm-ms among its licences.",
    Entities => "From line {number} on it was not read: it has a document type or entities there, which are not read.",
    TooLarge => "The list in it is larger than 64 MB and was not read.",
    Compressed => "The list in it is compressed, which is not read.",
    NotBase64 => "Character {number} of pkeyConfigData is not Base64: only what stands before it was read.",
    Broken => "From line {number} on it is cut off or not well-formed: only what stands before was read.",
    NoConfigurations => "The list in it has no configuration that can be read.",
    BrokenRows => "Rows left out, since something in them is missing or cannot be read: {number}.",
    StrayRanges => "Ranges of configurations that are not in the file: {number}.",
    SeveralLists => "It holds {number} lists; only the first was read.",
}
