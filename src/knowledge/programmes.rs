//! The programmes and agreements by which licences are bought, and where each gives its keys.

use super::Grade::{A, B, C};
use super::{Dispute, Evidence, Source as S, days, derived, followed, stated, unsettled};
use crate::Date;
use crate::answer::Outcome::{self, Depends, No, Unknown, Yes};
use crate::closed::{closed, table};

closed! {
    /// Where the keys of a programme are found today.
    KeyPlace:
    /// Microsoft 365 admin center, volume licensing tab.
    AdminCenter = "admin-center",
    /// The Volume Licensing Service Center, which closed in April 2024.
    Vlsc = "vlsc",
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
    /// The portal where volume customers manage agreements, keys and downloads, on a day.
    VolumePortal:
    AdminCenter = "admin-center",
    Vlsc = "vlsc",
    /// One after the other, or both.
    Either = "either",
}

impl VolumePortal {
    /// That of a day.
    pub fn on(day: Date) -> Self {
        let holds = |row: KeyUseFact| row.row().holds_on(day);
        match (holds(KeyUseFact::InVlsc), holds(KeyUseFact::InAdminCenter)) {
            (true, true) => Self::Either,
            (true, false) => Self::Vlsc,
            (false, _) => Self::AdminCenter,
        }
    }

    /// The places that it stands for.
    pub fn places(self) -> &'static [KeyPlace] {
        match self {
            Self::AdminCenter => &[KeyPlace::AdminCenter],
            Self::Vlsc => &[KeyPlace::Vlsc],
            Self::Either => &[KeyPlace::Vlsc, KeyPlace::AdminCenter],
        }
    }
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
    /// How it stood before, each to its last day, oldest first.
    pub before: &'static [(Date, Option<ProgrammeState>)],
    /// The first day that a document tells of it, where it is younger than the others.
    pub first: Option<Date>,
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
    ProgrammeRow { place, grant, rights, state, before: &[], first: None, evidence }
}

impl ProgrammeRow {
    const fn before(self, before: &'static [(Date, Option<ProgrammeState>)]) -> Self {
        Self { before, ..self }
    }

    const fn since(self, first: Date) -> Self {
        Self { first: Some(first), ..self }
    }
}

const ACTIVE: Option<ProgrammeState> = Some(ProgrammeState::Active);
const NARROWING: Option<ProgrammeState> = Some(ProgrammeState::Narrowing);
const PARTLY_RETIRED: Option<ProgrammeState> = Some(ProgrammeState::PartlyRetired);
const RETIRED: Option<ProgrammeState> = Some(ProgrammeState::Retired);
const LISTED: Option<ProgrammeState> = Some(ProgrammeState::Listed);

table! {
    /// A licensing programme or agreement.
    Programme -> ProgrammeRow:
    Ea = "ea": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, NARROWING, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MsDownloadsFaq, S::NpiEa])).before(&[(Date::new(2024, 12, 31), ACTIVE)]),
    Eas = "eas": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, ACTIVE, derived(B, &[S::MsManageVl, S::MirrorEa, S::Seed])),
    // Current in the FAQ of 2013, gone by the end of 2016; in between nothing is known.
    Select = "select": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, RETIRED, stated(B, &[S::Seed, S::MsKeysFaq, S::MirrorSelect, S::DomSelect])).before(&[(days::SEED, ACTIVE), (Date::new(2016, 12, 31), None)]),
    SelectPlus = "select-plus": programme(KeyPlace::AdminCenter, KeyGrant::Pool, WITH_COPIES, PARTLY_RETIRED, stated(A, &[S::Seed, S::MsKeysFaq, S::MsSelectEnd, S::MsBlogSelect, S::Comparex2017])).before(&[(Date::new(2015, 6, 30), ACTIVE)]),
    OpenLicense = "open-license": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, VOLUME, RETIRED, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MsOpenEnd])).before(&[(Date::new(2021, 12, 31), ACTIVE)]),
    OpenValue = "open-value": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, VOLUME, ACTIVE, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MirrorOpen])),
    OpenValueSubscription = "open-value-subscription": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, VOLUME, ACTIVE, stated(B, &[S::MsKeysVl, S::MsDownloadsFaq, S::MsManageVl, S::MirrorOpen])),
    Mpsa = "mpsa": programme(KeyPlace::BusinessCenter, KeyGrant::Purchase, VOLUME, ACTIVE, stated(B, &[S::MsContractsFaq, S::MsManageVl, S::MsMpsa, S::PredReimg])),
    CspPerpetual = "csp-perpetual": programme(KeyPlace::Tenant, KeyGrant::Purchase, rights(Unknown, Depends, Unknown, Unknown), ACTIVE, stated(C, &[S::MsOpenEnd, S::SoftwareoneCsp, S::IttripEn])).since(days::CSP_PERPETUAL),
    McaE = "mca-e": programme(KeyPlace::BillingAccount, KeyGrant::Purchase, UNDOCUMENTED, ACTIVE, stated(A, &[S::MsMcaeKeys, S::MsManageVl, S::UscloudEa])).since(days::CUSTOMER_AGREEMENT),
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
    /// Whether it is sold on a day.
    pub(crate) fn state_on(self, day: Date) -> Option<ProgrammeState> {
        if !self.is_known_on(day) {
            return None;
        }
        let before = self.row().before.iter().find(|(last, _)| day <= *last);
        before.map_or(self.row().state, |(_, state)| *state)
    }

    /// Whether any document tells of it on a day.
    pub(crate) fn is_known_on(self, day: Date) -> bool {
        self.row().first.is_none_or(|first| first <= day)
    }

    /// What it allows on a day.
    pub(crate) fn rights_on(self, day: Date) -> Rights {
        if self.is_known_on(day) { self.row().rights } else { UNDOCUMENTED }
    }

    /// The portal of volume licensing in which its keys are on a day, if they are in one.
    pub(crate) fn portal_on(self, day: Date) -> Option<VolumePortal> {
        match (self.row().place, VolumePortal::on(day)) {
            (KeyPlace::AdminCenter, portal) => Some(portal),
            (KeyPlace::NotDocumented, VolumePortal::Vlsc | VolumePortal::Either) => Some(VolumePortal::Vlsc),
            _ => None,
        }
    }

    /// Where its keys are on a day.
    pub(crate) fn places_on(self, day: Date) -> Vec<KeyPlace> {
        match self.portal_on(day) {
            Some(portal) => portal.places().to_vec(),
            None if self.is_known_on(day) => vec![self.row().place],
            None => vec![KeyPlace::NotDocumented],
        }
    }

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
    EaNarrowing = "ea-narrowing": stated(C, &[S::NpiEa]).since(Date::new(2025, 1, 1)),
    SelectSold = "select-sold": stated(B, &[S::Seed]).until(days::SEED),
    SelectRetired = "select-retired": stated(C, &[S::DomSelect]).since(Date::new(2017, 1, 1)),
    SelectPlusSold = "select-plus-sold": stated(B, &[S::Seed, S::MsSelectEnd, S::MsBlogSelect]).until(Date::new(2015, 6, 30)),
    SelectPlusRetired = "select-plus-retired": stated(B, &[S::MsSelectEnd, S::MsBlogSelect]).since(Date::new(2015, 7, 1)),
    OpenSold = "open-sold": stated(B, &[S::Seed, S::MsOpenEnd]).until(Date::new(2021, 12, 31)),
    OpenRetired = "open-retired": stated(A, &[S::MsOpenEnd, S::MsManageVl]).since(Date::new(2022, 1, 1)),
    McaeServers = "mcae-servers": stated(C, &[S::UscloudEa]).since(days::CUSTOMER_AGREEMENT),
    EesUsers = "ees-users": stated(B, &[S::MsEes, S::EesGuide]),
}

/// The documents that disagree about what the copies for training are.
pub(crate) const COPIES_DISPUTED: Dispute = unsettled(&[S::Seed, S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ);
/// The documents that disagree about whether Select Plus is retired.
pub(crate) const SELECT_PLUS_DISPUTED: Dispute =
    followed(&[S::MsSelectEnd, S::Comparex2017]).since(Date::new(2017, 4, 1));
/// The documents that expand the letters HVMS differently.
pub(crate) const HVMS_DISPUTED: Dispute = unsettled(&[S::Seed, S::MsVlcHvms]);

table! {
    /// A fact about where the keys of a programme are, and who may use them.
    KeyUseFact -> Evidence:
    ByLicenceId = "keys-by-licence-id": stated(B, &[S::Seed, S::MsContractsFaq]),
    InVlsc = "keys-in-vlsc": stated(A, &[S::Seed, S::MsManageVl, S::MsKmsPlanning]).until(days::VLSC),
    InAdminCenter = "keys-in-admin-center": stated(A, &[S::MsKeysFaq, S::MsKeysVl, S::MsManageVl]).since(days::KEYS_FAQ),
    KmsByException = "kms-key-by-exception": stated(A, &[S::MsKeysFaq, S::MsKeysVl]).since(days::KEYS_FAQ),
    KmsNoLonger = "kms-key-no-longer": stated(A, &[S::MsKeysVl]).since(days::KEYS_PAGE),
    TelephoneForKeys = "telephone-for-keys": stated(C, &[S::MsKeysVl, S::LabNotesPortal, S::MediaProjectPhoneEnd]).since(days::ACTIVATION_PORTAL),
    OneSet = "one-set-of-keys": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    NotLicences = "keys-are-not-licences": stated(A, &[S::MsKeysVl]),
    OwnOrganisation = "keys-for-own-organisation": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl]),
    PartnerOrganisation = "partner-keys-stay-inside": stated(B, &[S::MsMpn]),
    ForThirdParties = "keys-of-provider-and-maker": derived(C, &[S::OctopusSpla, S::AvnetIsv]),
    OfOneCopy = "key-of-one-copy": derived(C, &[S::Npi, S::CoaReimg]),
    SharingNotDocumented = "sharing-not-documented": derived(B, &[S::Seed, S::MsKeysFaq, S::MsMcaeKeys]),
}

/// The documents that disagree about whether the old volume licensing portal is in use.
pub(crate) const PORTAL_DISPUTED: Dispute = followed(&[S::MsManageVl, S::MsKmsPlanning]).since(days::VLSC_CLOSED);
/// The documents that disagree about keys of versions that are no longer listed.
pub(crate) const OLDER_KEYS_DISPUTED: Dispute = unsettled(&[S::MsGuidDowngrade, S::MsKeysVl]).since(days::KEYS_PAGE);
