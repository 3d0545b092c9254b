//! The programmes and agreements by which licences are bought, and where each gives its keys.

use super::Grade::{A, B, C};
use super::{Evidence, Source as S, derived, stated};
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

/// What is known of a programme.
#[derive(Debug)]
pub struct ProgrammeRow {
    /// Where its keys are.
    pub place: KeyPlace,
    /// By what it grants keys.
    pub grant: KeyGrant,
    /// What the row rests on.
    pub evidence: Evidence,
}

const fn programme(place: KeyPlace, grant: KeyGrant, evidence: Evidence) -> ProgrammeRow {
    ProgrammeRow { place, grant, evidence }
}

table! {
    /// A licensing programme or agreement.
    Programme -> ProgrammeRow:
    Ea = "ea": programme(KeyPlace::AdminCenter, KeyGrant::Pool, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MsDownloadsFaq, S::NpiEa])),
    Eas = "eas": programme(KeyPlace::AdminCenter, KeyGrant::Pool, derived(B, &[S::MsManageVl, S::MirrorEa, S::Seed])),
    Select = "select": programme(KeyPlace::AdminCenter, KeyGrant::Pool, stated(B, &[S::Seed, S::MsKeysFaq, S::MirrorSelect, S::DomSelect])),
    SelectPlus = "select-plus": programme(KeyPlace::AdminCenter, KeyGrant::Pool, stated(A, &[S::Seed, S::MsKeysFaq, S::MsSelectEnd, S::MsBlogSelect, S::Comparex2017])),
    OpenLicense = "open-license": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MsOpenEnd])),
    OpenValue = "open-value": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsManageVl, S::MirrorOpen])),
    OpenValueSubscription = "open-value-subscription": programme(KeyPlace::AdminCenter, KeyGrant::Purchase, stated(B, &[S::MsKeysVl, S::MsDownloadsFaq, S::MsManageVl, S::MirrorOpen])),
    Mpsa = "mpsa": programme(KeyPlace::BusinessCenter, KeyGrant::Purchase, stated(B, &[S::MsContractsFaq, S::MsManageVl, S::MsMpsa, S::PredReimg])),
    CspPerpetual = "csp-perpetual": programme(KeyPlace::Tenant, KeyGrant::Purchase, stated(C, &[S::MsOpenEnd, S::SoftwareoneCsp, S::IttripEn])),
    McaE = "mca-e": programme(KeyPlace::BillingAccount, KeyGrant::Purchase, stated(A, &[S::MsMcaeKeys, S::MsManageVl, S::UscloudEa])),
    Ees = "ees": programme(KeyPlace::AdminCenter, KeyGrant::Pool, derived(B, &[S::Seed, S::MsEes, S::EesGuide, S::MsDownloadsFaq, S::MsManageVl])),
    School = "school": programme(KeyPlace::AdminCenter, KeyGrant::Pool, derived(B, &[S::Seed, S::MsDownloadsFaq, S::MsManageVl])),
    Spla = "spla": programme(KeyPlace::NotDocumented, KeyGrant::Request, stated(B, &[S::Seed, S::MsKmsPlanning, S::OctopusSpla, S::PacSpla])),
    Isvr = "isvr": programme(KeyPlace::Telephone, KeyGrant::Request, stated(B, &[S::Seed, S::AvnetIsv, S::HitIsv, S::ChronicIsv, S::MsVlcHvms])),
    Hvms = "hvms": programme(KeyPlace::Telephone, KeyGrant::Request, stated(B, &[S::Seed, S::MsVlcHvms])),
    Mpn = "mpn": programme(KeyPlace::PartnerPortal, KeyGrant::Request, stated(B, &[S::MsMpn])),
    Oem = "oem": programme(KeyPlace::Device, KeyGrant::Copy, stated(B, &[S::MsOemW8, S::Npi, S::CoaReimg])),
    Fpp = "fpp": programme(KeyPlace::Box, KeyGrant::Copy, stated(B, &[S::MsFr2008, S::Npi, S::CoaReimg])),
    /// None: a licence outside any programme.
    None = "none": programme(KeyPlace::Nowhere, KeyGrant::Copy, stated(B, &[S::MsKeysFaq])),
}
