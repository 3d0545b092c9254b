//! The closed lists of reading: the formats, what tool output says beside an identifier, and what is worth a warning.

use crate::closed::closed;

closed! {
    /// What a file was read as. It is recognised by its content, never by its name alone.
    Format:
    /// Lines of text, with an identifier in each.
    PlainText = "plain-text",
    /// Cells apart by commas, semicolons, tabs or bars.
    Table = "table",
    /// The keys exported from the Microsoft 365 admin centre.
    AdminCenter = "admin-center",
    /// The list of the Volume Activation Management Tool.
    Vamt = "vamt",
    /// What slmgr printed.
    Slmgr = "slmgr",
    /// What ospp printed.
    Ospp = "ospp",
    /// What PowerShell printed of a licensing class.
    Cim = "cim",
    Unattend = "unattend",
    OfficeConfiguration = "office-configuration",
    PidTxt = "pid-txt",
    EditionConfiguration = "ei-cfg",
    CustomSettings = "custom-settings",
    TaskSequence = "task-sequence",
    Pkeyconfig = "pkeyconfig",
    /// Bytes that are no text.
    Binary = "binary",
    /// XML of another kind.
    Xml = "xml",
    /// JSON of another kind.
    Json = "json",
}

closed! {
    /// What Setup uses a key of an answer file for.
    KeyPurpose:
    ChooseImage = "choose-image",
    Activate = "activate",
}

closed! {
    /// What a file says beside an identifier.
    RowFact:
    Name = "name",
    Channel = "channel",
    KeyChannel = "keyChannel",
    ActivationId = "activationId",
    ApplicationId = "applicationId",
    ExtendedPid = "extendedPid",
    InstallationId = "installationId",
    ServiceVersion = "serviceVersion",
    /// The licence status, one of [`LicenceStatus`].
    Status = "status",
    /// The status as it is written, where it is in a language that is not known here.
    StatusText = "statusText",
    /// The error code that goes with the status.
    Error = "error",
    MinutesLeft = "minutesLeft",
    DaysLeft = "daysLeft",
    /// A day, as the machine wrote it.
    Expires = "expires",
    /// Days since a KMS host last renewed the activation.
    DaysSinceRenewal = "daysSinceRenewal",
    /// The same, where only the least of it can be told.
    DaysSinceRenewalAtLeast = "daysSinceRenewalAtLeast",
    EvaluationEnds = "evaluationEnds",
    RearmsLeft = "rearmsLeft",
    SkuRearmsLeft = "skuRearmsLeft",
    TrustedTime = "trustedTime",
    ActivationType = "activationType",
    ClientMachineId = "clientMachineId",
    KmsHost = "kmsHost",
    KmsHostAddress = "kmsHostAddress",
    KmsHostPid = "kmsHostPid",
    ActivationInterval = "activationInterval",
    RenewalInterval = "renewalInterval",
    HostCaching = "hostCaching",
    CurrentCount = "currentCount",
    Port = "port",
    DnsPublishing = "dnsPublishing",
    Priority = "priority",
    TotalRequests = "totalRequests",
    FailedRequests = "failedRequests",
    HostMachine = "hostMachine",
    ActivationTime = "activationTime",
    ActivationObject = "activationObject",
    Computer = "computer",
    User = "user",
    Organisation = "organisation",
    LicenceId = "licenceId",
    Activations = "activations",
    ActivationsUsed = "activationsUsed",
    ActivationsLeft = "activationsLeft",
    /// The day for which the file gives the activations.
    CountedOn = "countedOn",
    Description = "description",
    PartNumber = "partNumber",
    /// What Setup uses the key for, one of [`KeyPurpose`].
    Purpose = "purpose",
}

closed! {
    /// The licence status of a product, in the order of their numbers.
    LicenceStatus:
    Unlicensed = "unlicensed",
    Licensed = "licensed",
    InitialGrace = "initial-grace",
    /// The KMS activation ran out, or the hardware changed.
    AdditionalGrace = "additional-grace",
    NonGenuineGrace = "non-genuine-grace",
    Notification = "notification",
    ExtendedGrace = "extended-grace",
}

closed! {
    /// What is worth a warning.
    WarningCode:
    /// The bytes are those of a compressed archive.
    Archive = "archive",
    Binary = "binary",
    NulCharacters = "nul-characters",
    TooLarge = "too-large",
    LineCut = "line-cut",
    OtherPid = "other-pid",
    OtherChannel = "other-channel",
    OtherBuild = "other-build",
    NoExpiry = "no-expiry",
    NothingInstalled = "nothing-installed",
    UnclosedQuote = "unclosed-quote",
    /// A document type or an entity of XML, neither of which is read.
    Entities = "entities",
    Broken = "broken",
    /// A pkeyconfig file where a list of keys was looked for.
    KeyConfiguration = "key-configuration",
    NoKey = "no-key",
    /// Where a key would choose the image.
    NoImageKey = "no-image-key",
    PlaceholderKey = "placeholder-key",
    MalformedKey = "malformed-key",
    SecretKey = "secret-key",
    OnlyForImage = "only-for-image",
    KeyNotTaken = "key-not-taken",
    OtherProduct = "other-product",
    OtherOfficeChannel = "other-office-channel",
    OtherImage = "other-image",
    DifferentKeys = "different-keys",
    OtherPass = "other-pass",
}

closed! {
    /// What to do about a finding in an answer file.
    Remedy:
    GiveKey = "give-key",
    KeepApart = "keep-apart",
    MoveToShell = "move-to-shell",
    RemoveKey = "remove-key",
    KeyOfProduct = "key-of-product",
    MatchChannel = "match-channel",
    KeyOfImage = "key-of-image",
    OneKey = "one-key",
    OneEdition = "one-edition",
}

closed! {
    /// What makes a row worth a look.
    RowMark:
    /// There is a warning about its line.
    Warning = "warning",
    /// A key that is not to be passed on: neither published nor put in by Setup, and well-formed or said to be a MAK
    /// or a KMS host key.
    Secret = "secret",
    /// A product key that stands in another row too.
    Duplicate = "duplicate",
}

closed! {
    /// A sheet that rows are given out as.
    SheetFormat:
    Csv = "csv",
    Tsv = "tsv",
    Markdown = "markdown",
}
