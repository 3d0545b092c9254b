//! The English labels of slmgr and ospp, the property names of the licensing classes, and what they stand for.

use super::{LicenceStatus, RowFact};

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Fact(RowFact),
    /// A property that only PowerShell prints.
    CimFact(RowFact),
    /// A span in minutes, with the days.
    Time,
    PartialKey,
    /// A reason or a code.
    Error,
    /// Minutes alone.
    Minutes,
    SkuId,
    ServiceVersion,
    /// A property of the class that says nothing about the licence.
    Property,
    /// A label that is known and not needed.
    Other,
}

/// What a label announces, in any case.
pub(super) fn label_of(label: &str) -> Option<Label> {
    LABELS.iter().find(|(known, _)| known.eq_ignore_ascii_case(label)).map(|(_, label)| *label)
}

use Label::{CimFact, Error, Fact, Minutes, Other, PartialKey, Property, ServiceVersion, SkuId, Time};

const LABELS: &[(&str, Label)] = &[
    // slmgr
    ("Software licensing service version", ServiceVersion),
    ("Name", Fact(RowFact::Name)),
    ("Description", Fact(RowFact::Channel)),
    ("Activation ID", Fact(RowFact::ActivationId)),
    ("Application ID", Fact(RowFact::ApplicationId)),
    ("Extended PID", Fact(RowFact::ExtendedPid)),
    ("Product Key Channel", Fact(RowFact::KeyChannel)),
    ("Installation ID", Fact(RowFact::InstallationId)),
    ("Processor Certificate URL", Other),
    ("Machine Certificate URL", Other),
    ("Use License URL", Other),
    ("Product Key Certificate URL", Other),
    ("Validation URL", Other),
    ("Partial Product Key", PartialKey),
    ("License Status", Fact(RowFact::Status)),
    ("Volume activation expiration", Time),
    ("Timebased activation expiration", Time),
    ("Automatic VM activation expiration", Time),
    ("Time remaining", Time),
    ("Notification Reason", Error),
    ("Evaluation End Date", Fact(RowFact::EvaluationEnds)),
    ("Remaining Windows rearm count", Fact(RowFact::RearmsLeft)),
    ("Remaining App rearm count", Fact(RowFact::RearmsLeft)),
    ("Remaining SKU rearm count", Fact(RowFact::SkuRearmsLeft)),
    ("Trusted time", Fact(RowFact::TrustedTime)),
    ("Configured Activation Type", Fact(RowFact::ActivationType)),
    ("Client Machine ID (CMID)", Fact(RowFact::ClientMachineId)),
    ("Registered KMS machine name", Fact(RowFact::KmsHost)),
    ("KMS machine name from DNS", Fact(RowFact::KmsHost)),
    ("DNS auto-discovery", Other),
    ("KMS machine IP address", Fact(RowFact::KmsHostAddress)),
    ("KMS machine extended PID", Fact(RowFact::KmsHostPid)),
    ("Activation interval", Fact(RowFact::ActivationInterval)),
    ("Renewal interval", Fact(RowFact::RenewalInterval)),
    ("Activation Object name", Fact(RowFact::ActivationObject)),
    ("AO DN", Other),
    ("AO extended PID", Other),
    ("AO activation ID", Other),
    ("Current count", Fact(RowFact::CurrentCount)),
    ("Listening on Port", Fact(RowFact::Port)),
    ("KMS priority", Fact(RowFact::Priority)),
    ("Total requests received", Fact(RowFact::TotalRequests)),
    ("Failed requests received", Fact(RowFact::FailedRequests)),
    ("Guest IAID", Other),
    ("Host machine name", Fact(RowFact::HostMachine)),
    ("Activation time", Fact(RowFact::ActivationTime)),
    ("Host Digital PID2", Other),
    // ospp
    ("PRODUCT ID", Other),
    ("SKU ID", SkuId),
    ("LICENSE NAME", Fact(RowFact::Name)),
    ("LICENSE DESCRIPTION", Fact(RowFact::Channel)),
    ("BETA EXPIRATION", Other),
    ("ERROR CODE", Error),
    ("ERROR DESCRIPTION", Other),
    ("REMAINING GRACE", Time),
    ("Last 5 characters of installed product key", PartialKey),
    ("Activation Type Configuration", Fact(RowFact::ActivationType)),
    ("KMS machine registry override defined", Fact(RowFact::KmsHost)),
    ("KMS host caching", Fact(RowFact::HostCaching)),
    // Win32 and CIM classes of licensing
    ("ID", SkuId),
    ("ApplicationID", CimFact(RowFact::ApplicationId)),
    ("PartialProductKey", PartialKey),
    ("ProductKeyID", CimFact(RowFact::ExtendedPid)),
    ("ProductKeyChannel", CimFact(RowFact::KeyChannel)),
    ("OfflineInstallationId", CimFact(RowFact::InstallationId)),
    ("LicenseStatus", CimFact(RowFact::Status)),
    ("LicenseStatusReason", Error),
    ("GracePeriodRemaining", Minutes),
    ("EvaluationEndDate", CimFact(RowFact::EvaluationEnds)),
    ("TrustedTime", CimFact(RowFact::TrustedTime)),
    ("RemainingAppReArmCount", CimFact(RowFact::RearmsLeft)),
    ("RemainingSkuReArmCount", CimFact(RowFact::SkuRearmsLeft)),
    ("KeyManagementServiceMachine", CimFact(RowFact::KmsHost)),
    ("DiscoveredKeyManagementServiceMachineName", CimFact(RowFact::KmsHost)),
    ("DiscoveredKeyManagementServiceMachineIpAddress", CimFact(RowFact::KmsHostAddress)),
    ("KeyManagementServiceProductKeyID", CimFact(RowFact::KmsHostPid)),
    ("KeyManagementServiceCurrentCount", CimFact(RowFact::CurrentCount)),
    ("VLActivationInterval", CimFact(RowFact::ActivationInterval)),
    ("VLRenewalInterval", CimFact(RowFact::RenewalInterval)),
    ("ADActivationObjectName", CimFact(RowFact::ActivationObject)),
    ("PSComputerName", CimFact(RowFact::Computer)),
    ("LicenseFamily", Property),
    ("LicenseIsAddon", Property),
    ("ProductKeyID2", Property),
];

/// The status that a text names: as slmgr, ospp or the class writes it.
pub(super) fn status_of(text: &str) -> Option<LicenceStatus> {
    use LicenceStatus::*;
    const STATUSES: [(&str, LicenceStatus); 11] = [
        ("unlicensed", Unlicensed),
        ("licensed", Licensed),
        ("initial grace period", InitialGrace),
        ("oob_grace", InitialGrace),
        ("additional grace period", AdditionalGrace),
        ("oot_grace", AdditionalGrace),
        ("non-genuine grace period", NonGenuineGrace),
        ("non_genuine_grace", NonGenuineGrace),
        ("notification", Notification),
        ("extended grace", ExtendedGrace),
        ("extended_grace", ExtendedGrace),
    ];
    let text = text.trim_matches(|character: char| character == '-' || character.is_whitespace()).to_ascii_lowercase();
    match text.parse::<usize>() {
        Ok(number) => LicenceStatus::ALL.get(number).copied(),
        Err(_) => STATUSES.into_iter().find(|(start, _)| text.starts_with(start)).map(|(_, status)| status),
    }
}
