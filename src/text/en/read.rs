//! What is worth a warning in a file, in English.

use crate::read::{LicenceStatus, RowFact, WarningCode};
use crate::text::says;

says! { English::en for WarningCode:
    TooLarge => "The file is larger than 64 MB; it was read up to this line.",
    LineCut => "A line is longer than 1 MB; what follows in it was not read.",
    OtherPid => "The key ending in {ending} is of group {own}, the extended PID of group {other}: the output was edited or pasted together.",
    OtherChannel => "The description says {channel}, the key channel says {keyChannel}: the output was edited or pasted together.",
    OtherBuild => "The licensing service is of version {version}, older than build {build} of the extended PID: the output was edited or pasted together.",
    NoExpiry => "A KMS client that is licensed should name the end of its activation, and this one does not: the output is not whole, or the activation is of another kind.",
    NothingInstalled => "No product key of Office is installed.",
}

says! { English::en for RowFact:
    Name => "Name",
    Channel => "Licence description",
    KeyChannel => "Key channel",
    ActivationId => "Activation ID",
    ApplicationId => "Application ID",
    ExtendedPid => "Extended PID",
    InstallationId => "Installation ID",
    ServiceVersion => "Version of the licensing service",
    Status => "Licence status",
    StatusText => "Licence status, as written",
    Error => "Error code",
    MinutesLeft => "Minutes left",
    DaysLeft => "Days left",
    Expires => "Ends on, as written",
    DaysSinceRenewal => "Days since the last renewal, worked out from what is left",
    DaysSinceRenewalAtLeast => "Days since the last renewal, at least",
    EvaluationEnds => "End of the evaluation",
    RearmsLeft => "Rearms left",
    SkuRearmsLeft => "Rearms left for this product",
    TrustedTime => "Time of the machine",
    ActivationType => "Activation type allowed",
    ClientMachineId => "Machine ID (CMID)",
    KmsHost => "KMS host",
    KmsHostAddress => "Address of the KMS host",
    KmsHostPid => "Extended PID of the KMS host",
    ActivationInterval => "Minutes between attempts",
    RenewalInterval => "Minutes between renewals",
    HostCaching => "KMS host is remembered",
    CurrentCount => "Current count",
    Port => "Port",
    DnsPublishing => "Published in DNS",
    Priority => "Priority",
    TotalRequests => "Requests received",
    FailedRequests => "Requests that failed",
    HostMachine => "Host of the virtual machine",
    ActivationTime => "Activated on",
    ActivationObject => "Activation object",
    Computer => "Computer",
}

says! { English::en for LicenceStatus:
    Unlicensed => "not licensed",
    Licensed => "licensed",
    InitialGrace => "initial grace period",
    AdditionalGrace => "additional grace period: the KMS activation lapsed, or the hardware changed",
    NonGenuineGrace => "grace period of a copy that is not genuine",
    Notification => "notifications: not activated",
    ExtendedGrace => "extended grace period",
}
