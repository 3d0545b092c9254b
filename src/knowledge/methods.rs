//! Activation methods beyond the key of one machine: KMS, subscriptions, inheritance from a host, Azure.

use super::Grade::{A, B, C};
use super::days::{
    BEFORE_SUBSCRIPTIONS, BEFORE_WINDOWS_10_1709, BEFORE_WINDOWS_10_1803, BEFORE_WINDOWS_10_1903, SUBSCRIPTIONS,
};
use super::{Dispute, Evidence, Source as S, derived, followed, stated, unsettled};
use crate::closed::{closed, table};

table! {
    /// A condition or a fact of an activation method.
    MethodRow -> Evidence:

    // Key Management Service, as far as a virtual machine is concerned.
    VolumeActivationSinceVista = "volume-activation-since-vista": stated(B, &[S::Seed]),
    KmsClientKey = "kms-client-key": stated(A, &[S::MsGvlkWindows, S::MsKmsPlanning]),
    KmsNotVolume = "kms-not-volume": derived(A, &[S::MsGvlkWindows, S::Seed]),
    KmsUndocumented = "kms-undocumented": derived(A, &[S::MsGvlkWindows]),
    Kms25Clients = "kms-25-clients": stated(A, &[S::MsKmsPlanning, S::MsPlanVolumeActivation]),
    Kms5Servers = "kms-5-servers": stated(A, &[S::MsKmsPlanning]),
    KmsCountsVirtual = "kms-counts-virtual": stated(A, &[S::MsKmsPlanning]),
    // What one cloud provider does; others were not looked at.
    KmsOfProvider = "kms-of-provider": stated(C, &[S::GoogleComputeActivate]),
    OneMethodOnly = "one-method-only": stated(A, &[S::MsSlmgr]),

    // Subscription activation.
    SubscriptionNotYet = "subscription-not-yet":
        derived(A, &[S::MsE3InCsp, S::MsSubscriptionActivationEarlier]).until(BEFORE_SUBSCRIPTIONS),
    // The earlier page names 1703 and 1709 for large enterprises, in two places.
    SubscriptionInSteps = "subscription-in-steps":
        derived(A, &[S::MsE3InCsp, S::MsSubscriptionActivationEarlier, S::MsLifecycleWindows10EnterpriseAndEducation])
            .since(SUBSCRIPTIONS).until(BEFORE_WINDOWS_10_1709),
    SubscriptionEditions = "subscription-editions": stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionProEducation = "subscription-pro-education": stated(A, &[S::MsSubscriptionActivation]),
    SubscriptionProEducationNotYet = "subscription-pro-education-not-yet":
        derived(A, &[S::MsSubscriptionActivationEarlier, S::MsLifecycleWindows10HomeAndPro])
            .until(BEFORE_WINDOWS_10_1903),
    SubscriptionOtherEditions = "subscription-other-editions": derived(A, &[S::MsSubscriptionActivation]),
    SubscriptionSinceWindows10 = "subscription-since-windows-10": stated(A, &[S::MsSubscriptionActivation]),
    SubscriptionNotLtsc = "subscription-not-ltsc": stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionClientsOnly = "subscription-clients-only": derived(A, &[S::MsSubscriptionActivation]),
    SubscriptionJoined = "subscription-joined": stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionDirectoryOnly = "subscription-directory-only":
        derived(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionUser = "subscription-user": stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionBaseActivated = "subscription-base-activated": stated(A, &[S::MsSubscriptionActivation]),
    SubscriptionSupported = "subscription-supported": stated(A, &[S::MsSubscriptionActivation]),
    SubscriptionRenewal = "subscription-renewal": stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionFallsBack = "subscription-falls-back": stated(A, &[S::MsDeployEnterprise, S::MsSubscriptionActivation]),
    SubscriptionReplacesKeys = "subscription-replaces-keys":
        stated(A, &[S::MsSubscriptionActivation, S::MsDeployEnterprise]),
    SubscriptionPerUser = "subscription-per-user": stated(A, &[S::MsDeployEnterprise]),

    // Subscription of a user with the right to virtual desktops (VDA). The page that was read is from about 2020.
    VdaHosted = "vda-hosted": stated(A, &[S::MsVda]),
    VdaOtherHoster = "vda-other-hoster": stated(A, &[S::MsVda]),

    // Inherited activation.
    InheritedNotYet = "inherited-not-yet":
        derived(A, &[S::MsSubscriptionActivationEarlier, S::MsLifecycleWindows10EnterpriseAndEducation])
            .until(BEFORE_WINDOWS_10_1803),
    InheritedClientHost = "inherited-client-host": stated(A, &[S::MsSubscriptionActivation, S::MsVda]),
    InheritedHyperV = "inherited-hyper-v": stated(A, &[S::MsSubscriptionActivation]),
    InheritedHostUndocumented = "inherited-host-undocumented": derived(A, &[S::MsSubscriptionActivation]),
    InheritedUser = "inherited-user": stated(A, &[S::MsSubscriptionActivation]),
    InheritedVda = "inherited-vda": derived(A, &[S::MsSubscriptionActivation, S::MsVda]),
    InheritedHostActivated = "inherited-host-activated": stated(A, &[S::MsSubscriptionActivation]),
    InheritedGuests = "inherited-guests": derived(A, &[S::MsSubscriptionActivation]),
    InheritedGuestUndocumented = "inherited-guest-undocumented": derived(A, &[S::MsSubscriptionActivation]),

    // Azure.
    AzureKms = "azure-kms":
        stated(A, &[S::MsAzureActivationProblems, S::MsAzureActivationStopped, S::MsSubscriptionActivation]),
    AzureKmsOutside = "azure-kms-outside": derived(A, &[S::MsAzureActivationProblems, S::MsAzure0xc004f074]),
    AzureKmsAddresses = "azure-kms-addresses": stated(A, &[S::MsAzureActivationStopped, S::MsAzureActivationProblems]),
    MultiSessionPlace = "multi-session-place": stated(A, &[S::MsMultisessionFaq]),
    MultiSessionAzureLocal = "multi-session-azure-local": derived(A, &[S::MsMultisessionFaq]),
    MultiSessionNoOwnKms = "multi-session-no-own-kms": stated(A, &[S::MsMultisessionFaq]),
    MultiSessionAzureKms = "multi-session-azure-kms": stated(A, &[S::MsMultisessionFaq]),
    VirtualDesktopAccess = "virtual-desktop-access": stated(A, &[S::MsMultisessionFaq]),
}

table! {
    /// What decides between the methods where several would do.
    ChoiceRow -> Evidence:
    MethodsThereAre = "choice-methods": stated(B, &[S::Seed, S::MsAvma, S::MsSubscriptionActivation]),
    SideBySide = "choice-side-by-side": stated(B, &[S::Seed]),
    MakUnder50 = "choice-mak-under-50": stated(B, &[S::Seed, S::MsOfficeasiaBlog]),
    Kms5Office = "choice-kms-5-office": stated(A, &[S::MsOfficeKms, S::MsOfficeVlOverview, S::Seed]),
    TwoHosts = "choice-two-hosts": stated(A, &[S::MsPlanVolumeActivation]),
    MakAway = "choice-mak-away": stated(A, &[S::MsPlanVolumeActivation]),
    IsolatedNetwork = "choice-isolated-network": stated(A, &[S::MsKmsPlanning, S::MsPlanVolumeActivation]),
    PcsOnly = "choice-pcs-only": derived(A, &[S::MsSubscriptionActivation]),
    ServersOnly = "choice-servers-only": derived(A, &[S::MsAvma]),
    OfficeClientKey = "choice-office-client-key": stated(A, &[S::MsGvlkOffice]),
    OfficeUndocumented = "choice-office-undocumented": derived(A, &[S::MsGvlkOffice]),
    OfficeAdba = "choice-office-adba": stated(A, &[S::MsOfficeAdba, S::Seed]),
    OfficeAdbaSystem = "choice-office-adba-system": stated(A, &[S::MsOfficeAdba]),
    OfficeBeforeAdba = "choice-office-before-adba": stated(B, &[S::Seed, S::MsTnOffice2013Va]),
    MakEveryOffice = "choice-mak-every-office": stated(A, &[S::MsOfficeVlOverview]),
    FirmwareKey = "choice-firmware-key": derived(A, &[S::MsIotActivation, S::MsDeployEnterprise]),
}

/// The documents that disagree about how many computers KMS pays from.
pub(crate) const SIZE_DISPUTED: Dispute = followed(&[S::Seed, S::MsOfficeasiaBlog, S::MsPlanVolumeActivation]);
/// The documents that disagree about whether a hosted machine must first have Windows Pro activated.
pub(crate) const HOSTED_BASE_DISPUTED: Dispute = unsettled(&[S::MsVda, S::MsSubscriptionActivation]);
