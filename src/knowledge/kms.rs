//! What a KMS host counts, from which count on it activates, and how often its key may be activated.

use super::Grade::{A, B, C};
use super::{Dispute, Evidence, Source as S, days, derived, followed, stated, unsettled};
use crate::closed::{closed, table};

/// The count from which Windows clients activate.
pub const CLIENT_MINIMUM: u32 = 25;
/// The count from which Windows servers activate.
pub const SERVER_MINIMUM: u32 = 5;
/// The count from which Office, Project and Visio activate.
pub const OFFICE_MINIMUM: u32 = 5;
/// A host keeps this many times the largest minimum it serves, and counts no further.
pub const KEPT: u32 = 2;

table! {
    /// A fact about the count of a KMS host.
    CountRow -> Evidence:
    ClientMinimum = "client-minimum": stated(A, &[S::MsKmsPlanning, S::MsKmsHost, S::MsErrorCodes, S::Ms0xc004f038, S::Seed]),
    ServerMinimum = "server-minimum": stated(A, &[S::MsKmsPlanning, S::MsKmsHost, S::MsErrorCodes, S::Ms0xc004f038, S::Seed]),
    OfficeMinimum = "office-minimum": stated(A, &[S::MsOfficeKms, S::MsOfficeVlOverview, S::MsOffice0xc004f038, S::Seed]),
    ClientHost = "client-host-serves-clients": stated(A, &[S::MsKmsPlanning, S::MsKmsHost, S::MsKmsActivate]),
    // "Cumulative between operating systems" is Microsoft's word; the sums follow from it.
    AddedTogether = "added-together": stated(A, &[S::MsKmsTroubleshooting, S::ItprotodayVa2008, S::Windows7helpKms]),
    CountedApart = "counted-apart": stated(A, &[S::MsOfficeKmsHost, S::MsOffice0xc004f038]),
    ClonesOnce = "clones-count-once": stated(A, &[S::MsKmsCountNotIncreasing, S::MsAzureDuplicateCmid, S::MsOffice0xc004f038, S::MsKmsKnownIssues]),
    ThirtyDays = "kept-for-30-days": stated(A, &[S::MsKmsTroubleshooting, S::MsKmsPlanning]),
    MaximumClients = "kept-maximum": stated(A, &[S::MsKmsTroubleshooting]),
    MaximumServers = "kept-maximum-servers": stated(A, &[S::MsKmsTroubleshooting]),
    MaximumOffice = "kept-maximum-office": stated(A, &[S::MsOfficeKmsHost]),
    BelowStillCounts = "below-still-counts": stated(A, &[S::MsKmsTroubleshooting, S::MsSlmgr]),
    SeveralHosts = "several-hosts-split": stated(A, &[S::MsKmsTroubleshooting, S::MsOfficeKmsDiscovery]),
    CountEvents = "count-events": stated(A, &[S::MsKmsTroubleshooting, S::MsOfficeKmsHost]),
    VirtualCounted = "virtual-counted": stated(A, &[S::MsKmsPlanning, S::MsTnFf793434, S::MsTnDd772270, S::Seed]),
    // The planning guide of that generation could not be read; copies and error texts say so.
    VirtualNotCounted = "virtual-not-counted": stated(C, &[S::TrycatchVa2, S::NetworkerslogKms, S::Va2ManualPage29, S::MsSlerror]),
    VirtualUpdatedHost = "virtual-updated-host": derived(C, &[S::MsKmsTroubleshooting, S::MsKb968915]),
    OthersHaveNoMinimum = "others-have-no-minimum": stated(A, &[S::MsPlanVolumeActivation, S::MsOfficeVlOverview]),
    FewerThan50 = "fewer-than-50": stated(B, &[S::Seed, S::MsOfficeasiaBlog]),
}

/// The documents that disagree about adding clients and servers together.
pub(crate) const SUM_DISPUTED: Dispute = followed(&[S::MsKmsTroubleshooting, S::ItprotodayVa2008, S::KevingreeneKms]);
/// The documents that disagree about 25 computers before any answer.
pub(crate) const MINIMUM_DISPUTED: Dispute = followed(&[S::MsKmsActivate, S::MsKmsPlanning]);
/// The documents that disagree about virtual machines on the first generation of hosts.
pub(crate) const VIRTUAL_DISPUTED: Dispute = followed(&[S::TrycatchVa2, S::NetworkerslogKms, S::Seed]);
/// The documents that disagree about the count after a restart of the host.
pub(crate) const RESTART_DISPUTED: Dispute = unsettled(&[S::MsPlanVolumeActivation, S::MsKmsTroubleshooting]);

/// The computers that one host key activates.
pub const HOSTS_PER_KEY: u32 = 6;
/// The times that a host key is activated on one computer: the first, and nine more.
pub const ACTIVATIONS_PER_HOST: u32 = 10;

table! {
    /// A fact about how often a KMS host key is activated.
    LimitRow -> Evidence:
    HostsPerKey = "hosts-per-key": stated(A, &[S::MsKmsPlanning, S::Ms0xc004c008, S::PcghW7Activation]),
    ActivationsPerHost = "activations-per-host": stated(A, &[S::MsKmsPlanning, S::Ms0xc004c008, S::PcghW7Activation]),
    LimitRaised = "limit-raised": stated(A, &[S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ),
    LimitRaisedByTelephone = "limit-raised-by-telephone": stated(A, &[S::MsPlanVolumeActivation, S::Ms0xc004c008])
        .until(days::BEFORE_KEYS_FAQ),
    AnyNumberOfClients = "any-number-of-clients": stated(A, &[S::MsKmsPlanning, S::MsKmsTroubleshooting]),
    // Advice for redundancy, no limit.
    TwoHosts = "two-hosts": stated(A, &[S::MsPlanVolumeActivation]),
}

/// The documents that disagree about where more hosts or activations are asked for.
pub(crate) const LIMIT_RAISING_DISPUTED: Dispute =
    followed(&[S::MsPlanVolumeActivation, S::Ms0xc004c008, S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ);
