//! The programmes and agreements by which licences are bought, and where each gives its keys.

use super::Grade::{A, B, C};
use super::{Evidence, Source as S, derived, stated};
use crate::answer::Outcome::{self, Depends, No, Unknown, Yes};
use crate::closed::{closed, table};

closed! {
    /// Where the keys of a programme are found today.
    KeyPlace:
    /// Microsoft 365 admin center, volume licensing tab.
    AdminCenter = "admin-center",
    /// Microsoft Business Center.
    BusinessCenter = "business-center",
    /// The customer's own tenant, product by product; the partner helps.
    Tenant = "tenant",
    /// The billing account, administered apart from the volume licensing pages.
    BillingAccount = "billing-account",
    /// By telephone only, from the activation centre.
    Telephone = "telephone",
    /// The partner portal.
    PartnerPortal = "partner-portal",
    /// No source says where they are today.
    NotDocumented = "not-documented",
    /// On the label, in the firmware, or from the maker.
    Device = "device",
    /// In the box, in an account or in an e-mail.
    Box = "box",
    /// There is no programme.
    Nowhere = "nowhere",
}

closed! {
    /// By what a programme grants keys.
    KeyGrant:
    /// By product group: systems, servers, applications.
    Pool = "pool",
    /// By what was bought.
    Purchase = "purchase",
    /// On request.
    Request = "request",
    /// One key for one device or copy.
    Copy = "copy",
}

closed! {
    /// Whether a programme is still sold.
    ProgrammeState:
    Active = "active",
    /// Sold, but not renewed for everybody.
    Narrowing = "narrowing",
    /// Closed to some buyers only.
    PartlyRetired = "partly-retired",
    Retired = "retired",
    /// Partners still report under it; whether it is sold is not documented.
    Listed = "listed",
}

/// What a programme lets its customers do besides using what they bought.
#[derive(Clone, Copy, Debug)]
pub struct Rights {
    /// Reimaging from its media.
    pub reimaging: Outcome,
    /// Using an earlier version.
    pub downgrade: Outcome,
    /// Copies for evaluation.
    pub evaluation: Outcome,
    /// Copies for training.
    pub training: Outcome,
}

const fn rights(reimaging: Outcome, downgrade: Outcome, evaluation: Outcome, training: Outcome) -> Rights {
    Rights { reimaging, downgrade, evaluation, training }
}

/// What every volume customer may do.
const VOLUME: Rights = rights(Yes, Yes, Unknown, Unknown);
/// The same, with copies for evaluation and training.
const WITH_COPIES: Rights = rights(Yes, Yes, Yes, Yes);
/// Licences that came with a computer or in a box; what they allow differs by product.
const COPY: Rights = rights(No, Depends, No, No);
/// A licence outside any programme: only customers of an agreement reimage; the rest is up to its own terms.
const OUTSIDE: Rights = rights(No, Depends, Unknown, Unknown);
const UNDOCUMENTED: Rights = rights(Unknown, Unknown, Unknown, Unknown);

/// What is known of a programme.
#[derive(Debug)]
pub struct ProgrammeRow {
    /// Where its keys are.
    pub place: KeyPlace,
    /// By what it grants keys.
    pub grant: KeyGrant,
    /// What it allows.
    pub rights: Rights,
    /// Whether it is still sold; nothing is known of that outside programmes.
    pub state: Option<ProgrammeState>,
    /// What the row rests on.
    pub evidence: Evidence,
}

const fn programme(
    place: KeyPlace,
    grant: KeyGrant,
    rights: Rights,
    state: Option<ProgrammeState>,
    evidence: Evidence,
) -> ProgrammeRow {
    ProgrammeRow { place, grant, rights, state, evidence }
}

const ACTIVE: Option<ProgrammeState> = Some(ProgrammeState::Active);
const NARROWING: Option<ProgrammeState> = Some(ProgrammeState::Narrowing);
const PARTLY_RETIRED: Option<ProgrammeState> = Some(ProgrammeState::PartlyRetired);
const RETIRED: Option<ProgrammeState> = Some(ProgrammeState::Retired);
const LISTED: Option<ProgrammeState> = Some(ProgrammeState::Listed);

table! {
    /// A licensing programme or agreement.
    Programme -> ProgrammeRow:
    Ea = "ea": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, NARROWING, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MsDownloadsFaq, S::NpiEa])),
    Eas = "eas": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, ACTIVE, derived(B, &[S::MsManageVl, S::MirrorEa, S::Seed])),
    Select = "select": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, RETIRED, stated(B, &[S::Seed, S::MsKeysFaq, S::MirrorSelect, S::DomSelect])),
    SelectPlus = "select-plus": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, PARTLY_RETIRED, stated(A, &[S::Seed, S::MsKeysFaq, S::MsSelectEnd, S::MsBlogSelect, S::Comparex2017])),
    OpenLicense = "open-license": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, VOLUME, RETIRED, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MsOpenEnd])),
    OpenValue = "open-value": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, VOLUME, ACTIVE, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MirrorOpen])),
    OpenValueSubscription = "open-value-subscription": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, VOLUME, ACTIVE, stated(B, &[S::MsKeysVl, S::MsDownloadsFaq, S::MsManageVl, S::MirrorOpen])),
    Mpsa = "mpsa": programme(KeyPlace::BusinessCenter, KeyGrant::Purchase, VOLUME, ACTIVE, stated(B, &[S::MsContractsFaq, S::MsManageVl, S::MsMpsa, S::PredReimg])),
    CspPerpetual = "csp-perpetual": programme(KeyPlace::Tenant, KeyGrant::Purchase, rights(Unknown, Depends, Unknown, Unknown), ACTIVE, stated(C, &[S::MsOpenEnd, S::SoftwareoneCsp, S::IttripEn])),
    McaE = "mca-e": programme(KeyPlace::BillingAccount, KeyGrant::Purchase, UNDOCUMENTED, ACTIVE, stated(A, &[S::MsMcaeKeys, S::MsManageVl, S::UscloudEa])),
    Ees = "ees": programme(KeyPlace::AdminCenter, KeyGrant::Pool, VOLUME, ACTIVE, derived(B, &[S::Seed, S::MsEes, S::EesGuide, S::MsDownloadsFaq, S::MsManageVl])),
    School = "school": programme(KeyPlace::AdminCenter, KeyGrant::Pool, VOLUME, ACTIVE, derived(B, &[S::Seed, S::MsDownloadsFaq, S::MsManageVl])),
    Spla = "spla": programme(KeyPlace::NotDocumented, KeyGrant::Request, rights(Unknown, Yes, Yes, Unknown), ACTIVE, stated(B, &[S::Seed, S::MsKmsPlanning, S::OctopusSpla, S::PacSpla])),
    Isvr = "isvr": programme(KeyPlace::Telephone, KeyGrant::Request, rights(Unknown, Yes, Depends, Unknown), ACTIVE, stated(B, &[S::Seed, S::AvnetIsv, S::HitIsv, S::ChronicIsv, S::MsVlcHvms])),
    Hvms = "hvms": programme(KeyPlace::Telephone, KeyGrant::Request, UNDOCUMENTED, LISTED, stated(B, &[S::Seed, S::MsVlcHvms])),
    Mpn = "mpn": programme(KeyPlace::PartnerPortal, KeyGrant::Request, rights(Unknown, No, Unknown, Yes), ACTIVE, stated(B, &[S::MsMpn])),
    Oem = "oem": programme(KeyPlace::Device, KeyGrant::Copy, COPY, ACTIVE, stated(B, &[S::MsOemW8, S::Npi, S::CoaReimg])),
    Fpp = "fpp": programme(KeyPlace::Box, KeyGrant::Copy, COPY, ACTIVE, stated(B, &[S::MsFr2008, S::Npi, S::CoaReimg])),
    /// None: a licence outside any programme.
    None = "none": programme(KeyPlace::Nowhere, KeyGrant::Copy, OUTSIDE, None, stated(A, &[S::MsKeysFaq, S::MsKeysVl])),
}

impl Programme {
    /// How many of the list are agreements; the others name licences outside any.
    pub(crate) const AGREEMENTS: usize = Self::Oem as usize;
}

table! {
    /// A fact about what a programme allows, and whether it is still sold.
    ProgrammeFact -> Evidence:
    AllVolumeRights = "all-volume-rights": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    EvaluationAndTraining = "evaluation-and-training": stated(B, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    LikeEnterpriseAgreement = "like-enterprise-agreement": derived(B, &[S::Seed, S::MsKeysVl, S::MirrorEa]),
    OneLicenceToReimage = "one-licence-to-reimage": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    DuringTheTerm = "during-the-term": derived(B, &[S::MirrorEa, S::MirrorOpen]),
    MpsaRights = "mpsa-rights": derived(B, &[S::MsMpsa, S::PredReimg]),
    CspRights = "csp-rights": stated(C, &[S::SoftwareoneCsp, S::IttripEn]),
    SplaRights = "spla-rights": stated(C, &[S::OctopusSpla, S::PacSpla]),
    IsvrRights = "isvr-rights": stated(C, &[S::AvnetIsv, S::HitIsv, S::ChronicIsv]),
    MpnRights = "mpn-rights": stated(B, &[S::MsMpn]),
    OemRights = "oem-rights": stated(C, &[S::MsOemW8, S::Npi, S::CoaReimg]),
    FppRights = "fpp-rights": stated(C, &[S::MsFr2008, S::Npi, S::CoaReimg]),
    RightsNotDocumented = "programme-rights-not-documented": derived(B, &[S::Seed, S::MsKeysFaq, S::MsMcaeKeys, S::MsVlcHvms]),
    OutsideProgrammes = "outside-programmes": stated(B, &[S::ChronicReimg, S::LadylicOemReimg]),
    EaNarrowing = "ea-narrowing": stated(C, &[S::NpiEa]),
    SelectRetired = "select-retired": stated(C, &[S::DomSelect]),
    SelectPlusRetired = "select-plus-retired": stated(B, &[S::MsSelectEnd, S::MsBlogSelect]),
    OpenRetired = "open-retired": stated(B, &[S::MsOpenEnd]),
    McaeServers = "mcae-servers": stated(C, &[S::UscloudEa]),
    EesUsers = "ees-users": stated(B, &[S::MsEes, S::EesGuide]),
}

/// The documents that disagree about what the copies for training are.
pub(crate) const COPIES_DISPUTED: &[S] = &[S::Seed, S::MsKeysFaq, S::MsKeysVl];
/// The documents that disagree about whether Select Plus is retired.
pub(crate) const SELECT_PLUS_DISPUTED: &[S] = &[S::MsSelectEnd, S::Comparex2017];
/// The documents that expand the letters HVMS differently.
pub(crate) const HVMS_DISPUTED: &[S] = &[S::Seed, S::MsVlcHvms];

table! {
    /// A fact about where the keys of a programme are, and who may use them.
    KeyUseFact -> Evidence:
    ByLicenceId = "keys-by-licence-id": stated(B, &[S::Seed, S::MsContractsFaq]),
    KmsByException = "kms-key-by-exception": stated(A, &[S::MsKeysVl]),
    KmsNoLonger = "kms-key-no-longer": stated(A, &[S::MsKeysVl]),
    TelephoneForKeys = "telephone-for-keys": stated(C, &[S::MsKeysVl, S::LabNotesPortal, S::MediaProjectPhoneEnd]),
    OneSet = "one-set-of-keys": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    NotLicences = "keys-are-not-licences": stated(A, &[S::MsKeysVl]),
    OwnOrganisation = "keys-for-own-organisation": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    PartnerOrganisation = "partner-keys-stay-inside": stated(B, &[S::MsMpn]),
    ForThirdParties = "keys-of-provider-and-maker": derived(C, &[S::OctopusSpla, S::AvnetIsv]),
    OfOneCopy = "key-of-one-copy": derived(C, &[S::Npi, S::CoaReimg]),
    SharingNotDocumented = "sharing-not-documented": derived(B, &[S::Seed, S::MsKeysFaq, S::MsMcaeKeys]),
}

/// The documents that disagree about whether the old volume licensing portal is in use.
pub(crate) const PORTAL_DISPUTED: &[S] = &[S::MsManageVl, S::MsKmsPlanning];
/// The documents that disagree about keys of versions that are no longer listed.
pub(crate) const OLDER_KEYS_DISPUTED: &[S] = &[S::MsGuidDowngrade, S::MsKeysVl];
