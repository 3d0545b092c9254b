//! Reimaging: which licences may be installed anew from volume media, under which programmes, and with which media.

use super::Grade::{A, B, C, D};
use super::{Dispute, Evidence, Source as S, derived, followed, stated};
use crate::closed::{closed, table};

table! {
    /// A fact about reimaging.
    ReimageRow -> Evidence:
    Right = "reimage-right": stated(B, &[S::Seed, S::DocslibBrief2015, S::MsBlogReimg2014]),
    Boxed = "reimage-boxed": stated(B, &[S::Seed, S::DocslibBrief2015, S::MsBlogReimg2014]),
    UpgradeCopy = "reimage-upgrade-copy": stated(C, &[S::MackReimg, S::PredDocReimg]),
    ServerCopy = "reimage-server-copy": derived(C, &[S::ChronicReimg, S::PredDocReimg]),
    VolumeCopy = "reimage-volume-copy": stated(B, &[S::CoaReimg]),
    OtherAgreement = "reimage-other-agreement": stated(B, &[S::ChronicReimg, S::MackReimg]),
    Identical = "reimage-identical": stated(B, &[S::ChronicReimg, S::Seed]),
    SameLanguage = "reimage-same-language": stated(B, &[S::Seed, S::ChronicReimg, S::MackReimg]),
    NewerVersion = "reimage-newer-version": stated(B, &[S::ChronicReimg, S::MsIeReimg]),
    WithDowngrade = "reimage-with-downgrade": stated(B, &[S::CoaReimg, S::ChronicReimg]),
    EnterpriseImage = "reimage-enterprise-image": stated(B, &[S::MsCa2009, S::ChronicReimg]),
    EnterpriseScope = "reimage-enterprise-scope": derived(C, &[S::ChronicReimg, S::MsWinLicensing]),
    EnterpriseToPro = "reimage-enterprise-to-pro": stated(C, &[S::PredReimg]),
    HomeDevice = "reimage-home-device": derived(C, &[S::Mangolassi, S::MsWinLicensing]),
    ProfessionalPlus = "reimage-professional-plus": stated(B, &[S::MsCa2009, S::MackReimg]),
    HomeAndBusiness = "reimage-home-and-business": stated(C, &[S::PredReimg]),
    HomeAndStudent = "reimage-home-and-student": stated(B, &[S::MsCa2009]),
    NotNamed = "reimage-product-not-named": derived(B, &[S::DocslibBrief2015, S::ChronicReimg]),
    Catalogue = "reimage-catalogue": stated(B, &[S::Seed, S::MsKeysVl, S::MsDownloadsFaq, S::Brief2003Reimg]),
    OpenLicence = "reimage-open-licence": stated(A, &[S::Seed, S::MsKeysFaq, S::MsKeysVl, S::MsDownloadsFaq]),
    Mpsa = "reimage-mpsa": stated(C, &[S::PredReimg]),
    LicenceAdvised = "reimage-licence-advised": stated(C, &[S::PredDocReimg, S::VmnerdsFr, S::Mangolassi]),
    NoAgreement = "reimage-no-agreement": stated(B, &[S::ChronicReimg, S::LadylicOemReimg]),
    ProgrammeNotNamed = "reimage-programme-not-named": derived(C, &[S::PredReimg, S::ChronicReimg]),
    PartnerKeys = "reimage-partner-keys": derived(D, &[S::MsMpn]),
    ForCustomers = "reimage-for-customers": derived(D, &[S::SpiceMsp, S::MsOemW7]),
    VolumeMedia = "reimage-volume-media": stated(B, &[S::DocslibBrief2015]),
    MakerMedia = "reimage-maker-media": stated(B, &[S::CoaReimg, S::ItproEs, S::Dom2002]),
    BoxedMedia = "reimage-boxed-media": stated(B, &[S::CoaReimg]),
    MakerImage = "reimage-maker-image": stated(C, &[S::LadylicOemReimg]),
    LicencePerDevice = "reimage-licence-per-device": stated(B, &[S::PredReimg, S::DocslibBrief2015]),
    Bitness = "reimage-bitness": derived(B, &[S::KompyBrief2011, S::Seed]),
}

/// The documents that disagree about whether customers of every programme need a licence of the product.
pub(crate) const LICENCE_DISPUTED: Dispute =
    followed(&[S::MsKeysFaq, S::MsDownloadsFaq, S::PredDocReimg, S::VmnerdsFr, S::Mangolassi]);
/// The documents that disagree about reimaging from the media of the maker.
pub(crate) const MAKER_MEDIA_DISPUTED: Dispute = followed(&[S::CoaReimg, S::ItproEs, S::Dom2002]);
