//! The closed lists of an identification: what a text can be, what can be wrong with it, and what is said of it.

use crate::closed::{closed, table};

closed! {
    /// What a text can be.
    Kind:
    ProductKey = "product-key",
    PartialKey = "partial-key",
    ProductId = "product-id",
    ExtendedPid = "extended-pid",
    InstallationId = "installation-id",
    ConfirmationId = "confirmation-id",
    ActivationId = "activation-id",
    ErrorCode = "error-code",
    Channel = "channel",
    Placeholder = "placeholder",
    Unknown = "unknown",
}

closed! {
    /// How far an identifier is right. Well-formed is the strongest word there is.
    Status:
    WellFormed = "well-formed",
    /// It could still become well-formed, as while typing.
    Unfinished = "unfinished",
    Malformed = "malformed",
}

closed! {
    /// What reading a text forgave.
    Forgiven:
    Case = "case",
    Spaces = "spaces",
    Dashes = "dashes",
    Separators = "separators",
    Quotes = "quotes",
    FullWidth = "full-width",
    Invisible = "invisible",
    Label = "label",
}

closed! {
    /// What is wrong with an identifier.
    Problem:
    NeverUsedCharacter = "never-used-character",
    LooksLikeLatin = "looks-like-latin",
    NotAKeyCharacter = "not-a-key-character",
    SecondMarker = "second-marker",
    MarkerLast = "marker-last",
    TooLong = "too-long",
    ChecksumDoesNotFit = "checksum-does-not-fit",
    CheckDigit = "check-digit",
    WrongEnding = "wrong-ending",
    NoSuchDay = "no-such-day",
    FieldsMissing = "fields-missing",
    DigitCount = "digit-count",
    NotADigit = "not-a-digit",
    BlockCheckDigit = "block-check-digit",
    NotHexadecimal = "not-hexadecimal",
    ErrorCodeLength = "error-code-length",
    OutOfRange = "out-of-range",
    /// It goes on after its end.
    Surplus = "surplus",
}

closed! {
    /// The format of a product key.
    KeyFormat:
    /// With the marker N: Windows 8, Server 2012, Office 2013 and later.
    NFormat = "n-format",
    /// Before, without it.
    OlderFormat = "older-format",
}

closed! {
    /// What the checksum says.
    Checksum:
    Fits = "fits",
    DoesNotFit = "does-not-fit",
    /// The older format has none that can be checked.
    None = "none",
}

closed! {
    /// How sure the products are, best first.
    Certainty:
    Published = "published",
    YourFile = "your-file",
    PublishedEnding = "published-ending",
    Group = "group",
    FormatOnly = "format-only",
}

closed! {
    /// What the pkeyconfig files of a visitor say of a key, best first.
    FileVerdict:
    Found = "found",
    /// The range that the serial is in is marked as not valid.
    RangeNotValid = "range-not-valid",
    /// The group is there; the serial cannot be read from five characters.
    SerialUnknown = "serial-unknown",
    /// The group is there, but no range with the serial.
    SerialOutsideRanges = "serial-outside-ranges",
    /// The group is there for keys of another algorithm only.
    OtherAlgorithm = "other-algorithm",
    GroupUnknown = "group-unknown",
    /// Keys of the older format show no group.
    OlderFormat = "older-format",
}

closed! {
    /// The channel of a key.
    KeyChannel:
    Retail = "retail",
    OemDm = "oem-dm",
    OemSlp = "oem-slp",
    OemCoa = "oem-coa",
    OemNonslp = "oem-nonslp",
    Oem = "oem",
    VolumeGvlk = "volume-gvlk",
    VolumeMak = "volume-mak",
    VolumeKmsHost = "volume-kms-host",
    Avma = "avma",
    Timebased = "timebased",
    Volume = "volume",
    RetailDefault = "retail-default",
    Other = "other",
}

closed! {
    /// The answer in a sentence.
    Headline:
    PublishedGvlk = "published-gvlk",
    PublishedAvma = "published-avma",
    PublishedDoubtful = "published-doubtful",
    PublishedWithdrawn = "published-withdrawn",
    NearPublished = "near-published",
    GroupsReordered = "groups-reordered",
    DefaultKey = "default-key",
    GroupKnown = "group-known",
    NKey = "n-key",
    OlderKey = "older-key",
    BadKey = "bad-key",
    UnfinishedKey = "unfinished-key",
    PublishedEnding = "published-ending",
    DefaultEnding = "default-ending",
    EndingOfGroup = "ending-of-group",
    Ending = "ending",
    InYourFile = "in-your-file",
    ProductId = "product-id",
    ProductIdOf = "product-id-of",
    ExtendedPid = "extended-pid",
    ExtendedPidOf = "extended-pid-of",
    InstallationId = "installation-id",
    UnfinishedDigits = "unfinished-digits",
    ConfirmationId = "confirmation-id",
    ActivationId = "activation-id",
    ApplicationId = "application-id",
    ErrorCode = "error-code",
    ErrorCodeMeans = "error-code-means",
    Channel = "channel",
    Placeholder = "placeholder",
    /// The start of some kind.
    Unfinished = "unfinished",
    /// Some kind with something wrong in it.
    Mistyped = "mistyped",
    Nothing = "nothing",
    Unknown = "unknown",
}

closed! {
    /// What else has to be known.
    Note:
    WellFormedIsNotGenuine = "well-formed-is-not-genuine",
    ChecksumByChance = "checksum-by-chance",
    PublishedIsNotSecret = "published-is-not-secret",
    ShowsPublishedKey = "shows-published-key",
    DefaultIsNoLicence = "default-is-no-licence",
    WeaklyEvidenced = "weakly-evidenced",
    SameKeySeveralProducts = "same-key-several-products",
    OlderCannotBeChecked = "older-cannot-be-checked",
    MayBeTheStart = "may-be-the-start",
    GroupIsNotOwnership = "group-is-not-ownership",
    GroupAssumesNewer = "group-assumes-newer",
    UnusualGroups = "unusual-groups",
    NotAKey = "not-a-key",
    CheckDigitIsWeak = "check-digit-is-weak",
    ForTelephone = "for-telephone",
    ConfirmationRuleAssumed = "confirmation-rule-assumed",
    SecretOfOrganisation = "secret-of-organisation",
    SeveralInYourFile = "several-in-your-file",
    YourFileIsNotChecked = "your-file-is-not-checked",
    OemEnding = "oem-ending",
    DoubtfulEdition = "doubtful-edition",
    PreviewEnded = "preview-ended",
    MayBeACode = "may-be-a-code",
    CodeNotExplained = "code-not-explained",
}

closed! {
    /// How a text differs from a published key in one place.
    Difference:
    Other = "other",
    Missing = "missing",
    TooMany = "too-many",
}

closed! {
    /// What is added to the message of a problem.
    Remark:
    /// Where it is, as people count.
    Character = "character",
    OftenMeant = "often-meant",
}

table! {
    /// An application that licences belong to, with its id.
    Application -> &'static str:
    Windows = "windows": "55c92734-d682-4d71-983e-d6ec3f16059f",
    Office2010 = "office-2010": "59a52881-a989-479d-af46-f275c6370663",
    Office2013 = "office-2013": "0ff1ce15-a989-479d-af46-f275c6370663",
}
