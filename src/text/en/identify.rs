use crate::identify::{Application, Difference, Headline, KeyChannel, Kind, Note, Problem, Remark};
use crate::text::says;

says! { English::en for KeyChannel:
    Retail => "retail",
    OemDm => "OEM, key in the firmware",
    OemSlp => "OEM, preactivated by the maker",
    OemCoa => "OEM, key on the label",
    OemNonslp => "OEM, not preactivated",
    Oem => "OEM",
    VolumeGvlk => "volume, KMS client setup key",
    VolumeMak => "volume, MAK",
    VolumeKmsHost => "volume, KMS host key",
    Avma => "automatic virtual machine activation",
    Timebased => "limited in time",
    Volume => "volume",
    RetailDefault => "default installation key",
    Other => "another channel",
}

says! { English::en for Kind:
    ProductKey => "a product key",
    PartialKey => "the last five characters of a product key",
    ProductId => "a product ID",
    ExtendedPid => "an extended PID",
    InstallationId => "an installation ID",
    ConfirmationId => "a confirmation ID",
    ActivationId => "an activation ID (GUID)",
    ErrorCode => "an error code",
    Channel => "a licence channel",
    Placeholder => "a placeholder",
    Unknown => "nothing known",
}

says! { English::en for Application:
    Windows => "Windows",
    Office2010 => "Office 2010",
    Office2013 => "Office 2013 and later",
}

says! { English::en for Remark:
    Character => "Character {place}: {message}",
    OftenMeant => "; often meant: {meant}",
}

says! { English::en for Difference:
    Other => "character {place} is {found} and should be {expected}",
    Missing => "{expected} is missing before character {place}",
    TooMany => "character {place}, {found}, is one too many",
}

says! { English::en for Problem:
    NeverUsedCharacter => "'{found}' never occurs in a product key",
    LooksLikeLatin => "'{found}' is a letter of another script that looks like a Latin one",
    NotAKeyCharacter => "'{found}' is not a character of a product key",
    SecondMarker => "a second N: a key has at most one",
    MarkerLast => "N cannot stand in the last place",
    TooLong => "a product key has 25 characters; here are {count}",
    ChecksumDoesNotFit => "the checksum does not fit: at least one character is wrong or out of place",
    CheckDigit => "the check digit does not fit: the seven digits that end here do not sum to a multiple of 7",
    WrongEnding => "the last group should be AA and three digits, or AAOEM",
    NoSuchDay => "the last field names a day that does not exist: it is the day of the year and the year",
    FieldsMissing => "an extended PID has eight fields, up to the day of the year and the year; here some are missing",
    DigitCount => "an installation ID has 54 or 63 digits; here are {count}",
    NotADigit => "'{found}' is not a digit",
    BlockCheckDigit => "block {block} looks mistyped: its check digit does not fit",
    NotHexadecimal => "'{found}' is not a hexadecimal digit (0 to 9, A to F)",
    ErrorCodeLength => "an error code has eight hexadecimal digits, as in 0xC004F074; here are {count}",
    OutOfRange => "a negative error code lies between -2147483648 and -1",
    Surplus => "'{found}' is one too many: the identifier should end before it",
}

says! { English::en for Headline:
    PublishedGvlk => "The client setup key that Microsoft publishes for {products}.",
    PublishedAvma => "The key that Microsoft publishes for {products} as a virtual machine activated by its host (AVMA).",
    PublishedDoubtful => "A key that Microsoft publishes under the name {products}; the edition is doubtful.",
    PublishedWithdrawn => "The client setup key of a preview that has ended: {products}.",
    NearPublished => "Almost the key that Microsoft publishes for {products}, {key}: {differences}.",
    GroupsReordered => "The groups of the key that Microsoft publishes for {products}, but in another order: {key}.",
    DefaultKey => "The default installation key of {products}: it names the edition and is nobody's own licence.",
    GroupKnown => "A well-formed product key of a group that Microsoft publishes a key for: {products}.",
    NKey => "A well-formed product key of the newer format (Windows 8, Server 2012, Office 2013 and later). What it is for cannot be told from its characters.",
    OlderKey => "25 legal characters without an N: a key of the older format (before Windows 8 and Office 2013), or an N misread as M, H or W.",
    BadKey => "This is not a well-formed product key.",
    UnfinishedKey => "So far {count} of the 25 characters of a product key.",
    PublishedEnding => "The last five characters of the key that Microsoft publishes for {products}.",
    DefaultEnding => "The last five characters of the default installation key of {products}: it names the edition and is nobody's own licence.",
    EndingOfGroup => "The last five characters of a key; if it is of the newer format, its group is that of {products}.",
    Ending => "The last five characters of a product key, as tools print them. Which product it is for cannot be told from them.",
    InYourFile => "By your file, {kind} of: {descriptions}.",
    ProductId => "A product ID, as a system or an application shows it.",
    ProductIdOf => "A product ID of {products}, as a system or an application shows it.",
    ExtendedPid => "An extended PID, as slmgr /dlv prints it.",
    ExtendedPidOf => "An extended PID of {products}, as slmgr /dlv prints it.",
    InstallationId => "An installation ID, for activation without the Internet; its check digits fit.",
    UnfinishedDigits => "So far {count} digits: an installation ID has 54 or 63, a confirmation ID 48.",
    ConfirmationId => "A confirmation ID: the answer to an installation ID, for one installation.",
    ActivationId => "An activation ID (GUID): it names a licence in Windows or Office.",
    ApplicationId => "The application ID of {application}: it names the application, not a single licence.",
    ErrorCode => "The error code {code}.",
    Channel => "A licence channel: {channel}.",
    Placeholder => "A placeholder: it stands where a product key belongs.",
    Unfinished => "The start of what may be {kind}.",
    Mistyped => "This looks like {kind}, but it was mistyped or is incomplete.",
    Nothing => "Nothing to identify yet.",
    Unknown => "Not one of the identifiers that volkey knows.",
}

says! { English::en for Note:
    WellFormedIsNotGenuine => "Well-formed is not genuine, and genuine is not licensed.",
    ChecksumByChance => "One string in 1,024 passes the checksum by chance.",
    PublishedIsNotSecret => "Published keys are not secret. They install; a KMS host, Active Directory or a host of virtual machines activates, and the licence is another matter.",
    ShowsPublishedKey => "It shows the group and the serial of the key that Microsoft publishes for this product; every machine set up with that key shows them.",
    DefaultIsNoLicence => "Setup, an upgrade or a digital licence puts this key in so that the edition is known. It is nobody's own licence and cannot be bought; many machines share it.",
    WeaklyEvidenced => "That rests on one weak source.",
    SameKeySeveralProducts => "One key serves these products alike.",
    OlderCannotBeChecked => "Keys of the older format carry no check that can be verified without the maker.",
    MayBeTheStart => "Five characters may also be the start of a key.",
    GroupIsNotOwnership => "The group says what a key would belong to. It proves neither purchase nor right of use.",
    GroupAssumesNewer => "Five characters do not show the format; of a key from before Windows 8 and Office 2013 the group means nothing.",
    UnusualGroups => "The groups are usually five times five characters.",
    NotAKey => "This is not a product key and cannot be turned into one.",
    CheckDigitIsWeak => "The check digit never sees two digits swapped, nor a change by 7.",
    ForTelephone => "Since December 2025 the product activation portal takes an installation ID and gives the confirmation ID; before, it was the telephone.",
    ConfirmationRuleAssumed => "That a confirmation ID has check digits is documented; that they follow this rule is not.",
    SecretOfOrganisation => "A MAK and a KMS host key are secrets of the organisation: do not pass the key on.",
    SeveralInYourFile => "{count} entries of your file fit; what tells them apart is not in the key.",
    YourFileIsNotChecked => "The signature of your file was not checked. It says what the key would belong to; it proves neither purchase nor right of use.",
    OemEnding => "The ending AAOEM stands for a factory key.",
    DoubtfulEdition => "The table of client setup keys prints it under Windows Server 2012, which has no such edition; it may be a key of Windows 8.",
    PreviewEnded => "The preview has ended and its key was withdrawn.",
    CodeNotExplained => "It is named here, not explained: see Microsoft's “Troubleshoot Windows activation error codes”, https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    MayBeACode => "If this is an error code in decimal, write it in hexadecimal: 0x and eight digits.",
}
