//! The words of licensing and activation: other names, what they lead to, and the documents that define them.

use super::names::fold;
use super::{
    Evidence,
    Grade::{A, B, C, D},
    Source as S, days, stated,
};
use crate::Date;
use crate::closed::{Closed, Line, closed, table};
use crate::text::{English, French, Lang};

/// What is known of a term beside its name and its definition.
#[derive(Debug)]
pub struct TermRow {
    /// Other names and abbreviations in English.
    pub english: &'static [&'static str],
    /// Other names and abbreviations in French.
    pub french: &'static [&'static str],
    /// The terms to read next.
    pub related: &'static [Term],
    /// What its definition rests on.
    pub evidence: Evidence,
}

const fn term(
    english: &'static [&'static str],
    french: &'static [&'static str],
    related: &'static [Term],
    evidence: Evidence,
) -> TermRow {
    TermRow { english, french, related, evidence }
}

table! {
    /// A term of the glossary.
    Term -> TermRow:
    VolumeLicensing = "volume-licensing": term(&["VL", "Commercial Licensing"], &["licence en volume", "licence commerciale"], &[Term::VolumeActivation, Term::ProductPool, Term::Ea, Term::Csp], stated(B, &[S::Seed])),
    Fpp = "fpp": term(&["FPP", "retail"], &["FPP", "version boîte"], &[Term::Oem, Term::LicenseTerms, Term::ProductKey], stated(B, &[S::Seed])),
    Oem = "oem": term(&["preinstalled licence"], &["licence préinstallée"], &[Term::SystemBuilder, Term::Rok, Term::Coa, Term::LicenseTerms], stated(C, &[S::Dom2012])),
    SystemBuilder = "system-builder": term(&["COEM", "SB"], &["OEM intégrateur"], &[Term::Oem, Term::Coa], stated(B, &[S::MsOemW7])),
    Rok = "rok": term(&["ROK"], &["ROK"], &[Term::Oem, Term::MediaKit], stated(B, &[S::MsOemFaq81])),
    Coa = "coa": term(&["COA"], &["COA", "étiquette de licence"], &[Term::Oem, Term::ProductKey], stated(C, &[S::DellOemWs])),
    ProductKey = "product-key": term(&["licence key"], &["clé produit"], &[Term::SetupKey, Term::Gvlk, Term::Csvlk, Term::Mak], stated(A, &[S::MsKeysFaq])),
    SetupKey = "setup-key": term(&["installation key"], &[], &[Term::ProductKey, Term::Vlk, Term::Gvlk], stated(B, &[S::Seed])),
    Vlk = "vlk": term(&["VLK"], &["VLK"], &[Term::SetupKey, Term::Gvlk, Term::Csvlk, Term::Mak], stated(A, &[S::MsKeysFaq])),
    Gvlk = "gvlk": term(&["GVLK", "Generic Volume License Key"], &["GVLK", "clé d’installation du client KMS", "clé générique de licence en volume"], &[Term::KmsClient, Term::Kms, Term::Csvlk, Term::Adba], stated(A, &[S::MsGvlkWindows])),
    Csvlk = "csvlk": term(&["CSVLK", "KMS key"], &["CSVLK", "clé KMS"], &[Term::KmsHost, Term::Gvlk, Term::Kms], stated(A, &[S::MsKmsPlanning])),
    Kms = "kms": term(&["KMS"], &["KMS"], &[Term::KmsHost, Term::KmsClient, Term::KmsThreshold, Term::Gvlk], stated(B, &[S::Seed])),
    KmsHost = "kms-host": term(&[], &["serveur KMS"], &[Term::Csvlk, Term::Kms, Term::KmsThreshold], stated(A, &[S::MsKmsPlanning])),
    KmsClient = "kms-client": term(&[], &[], &[Term::Gvlk, Term::Kms, Term::KmsThreshold], stated(A, &[S::MsKmsPlanning])),
    KmsThreshold = "kms-threshold": term(&["KMS count minimum"], &[], &[Term::KmsHost, Term::KmsClient], stated(B, &[S::Seed])),
    Mak = "mak": term(&["MAK"], &["MAK"], &[Term::MakAllotment, Term::MakIndependent, Term::MakProxy, Term::Vamt], stated(B, &[S::Seed])),
    MakIndependent = "mak-independent": term(&[], &[], &[Term::Mak, Term::MakProxy], stated(B, &[S::Seed])),
    MakProxy = "mak-proxy": term(&[], &[], &[Term::Mak, Term::Vamt, Term::MakIndependent], stated(B, &[S::Seed])),
    MakAllotment = "mak-allotment": term(&["MAK count"], &["quota d’activations"], &[Term::Mak, Term::PriceLevel], stated(B, &[S::Seed])),
    Adba = "adba": term(&["ADBA"], &["ADBA"], &[Term::Gvlk, Term::Csvlk, Term::VolumeActivation], stated(B, &[S::Seed])),
    Avma = "avma": term(&["AVMA"], &["AVMA"], &[Term::VolumeActivation, Term::Gvlk], stated(A, &[S::MsAvma])),
    Vamt = "vamt": term(&["VAMT"], &["VAMT"], &[Term::Mak, Term::MakProxy, Term::MakAllotment], stated(B, &[S::Seed])),
    OsaKey = "osa-key": term(&["OSA key"], &["clé OSA"], &[Term::OpenLicense, Term::ProductKey], stated(A, &[S::MsOsaOpen])),
    VolumeActivation = "volume-activation": term(&[], &[], &[Term::Kms, Term::Mak, Term::Adba, Term::Avma], stated(B, &[S::Seed])),
    Activation = "activation": term(&[], &[], &[Term::VolumeActivation, Term::ProductKey, Term::GracePeriod, Term::ConfirmationId], stated(B, &[S::Seed])),
    ActivationCenter = "activation-center": term(&["Product Activation call center"], &["Centre d’appels d’activation"], &[Term::Activation, Term::ConfirmationId, Term::MakAllotment], stated(C, &[S::Seed, S::LabNotesPortal, S::MediaProjectPhoneEnd])),
    ConfirmationId = "confirmation-id": term(&["confirmation ID"], &["ID de confirmation"], &[Term::Activation, Term::ActivationCenter], stated(A, &[S::MsKb2832566])),
    GracePeriod = "grace-period": term(&[], &[], &[Term::Activation, Term::NotificationMode], stated(B, &[S::Seed])),
    NotificationMode = "notification-mode": term(&[], &[], &[Term::GracePeriod, Term::Activation], stated(B, &[S::Seed])),
    DowngradeRight = "downgrade-right": term(&["version downgrade"], &["droit de downgrade", "droit de déclassement"], &[Term::DownEditionRight, Term::Version, Term::MediaKit, Term::LicenseTerms], stated(B, &[S::MsFr2008])),
    DownEditionRight = "down-edition-right": term(&["lower edition right"], &["rétrogradation d’édition"], &[Term::Edition, Term::DowngradeRight], stated(C, &[S::Golev])),
    Version = "version": term(&[], &[], &[Term::Edition, Term::N1, Term::DowngradeRight], stated(B, &[S::Thamani])),
    Edition = "edition": term(&[], &[], &[Term::Version, Term::DownEditionRight], stated(B, &[S::Thamani])),
    N1 = "n-1": term(&[], &[], &[Term::Version, Term::DowngradeRight], stated(B, &[S::Thamani])),
    ReimagingRight = "reimaging-right": term(&["re-imaging", "reimaging rights"], &["droit de réimagerie", "droit de reimaging", "mastérisation", "droit à refaire une image"], &[Term::Image, Term::IdenticalProduct, Term::VolumeMedia], stated(B, &[S::Seed])),
    Image = "image": term(&["master image"], &["master"], &[Term::ReimagingRight], stated(D, &[S::AdeoFr])),
    IdenticalProduct = "identical-product": term(&[], &[], &[Term::ReimagingRight, Term::Version, Term::Edition], stated(B, &[S::ChronicReimg])),
    VolumeMedia = "volume-media": term(&[], &["média de licences en volume"], &[Term::ReimagingRight, Term::M365AdminCenter], stated(B, &[S::DocslibBrief2015])),
    MediaKit = "media-kit": term(&["downgrade media kit"], &[], &[Term::Rok, Term::DowngradeRight], stated(B, &[S::MsWs2008Tc])),
    Vlsc = "vlsc": term(&["VLSC"], &["VLSC"], &[Term::M365AdminCenter, Term::RelationshipSummary], stated(B, &[S::MsKeysFaqFr])),
    M365AdminCenter = "m365-admin-center": term(&["MAC"], &[], &[Term::Vlsc, Term::LicenseId, Term::VolumeMedia], stated(A, &[S::MsManageVl])),
    BusinessCenter = "business-center": term(&[], &[], &[Term::Mpsa, Term::M365AdminCenter], stated(A, &[S::MsContractsFaq])),
    RelationshipSummary = "relationship-summary": term(&[], &[], &[Term::LicenseId, Term::Vlsc], stated(B, &[S::Seed])),
    LicenseId = "license-id": term(&["Licensing ID"], &[], &[Term::RelationshipSummary, Term::M365AdminCenter], stated(A, &[S::MsContractsFaq])),
    ProductPool = "product-pool": term(&["licence pool"], &["pool de produits"], &[Term::VolumeLicensing, Term::Csvlk], stated(A, &[S::MsContractsFaq])),
    PriceLevel = "price-level": term(&[], &[], &[Term::MakAllotment, Term::SelectPlus], stated(B, &[S::MirrorSelect])),
    Ea = "ea": term(&["EA"], &["AE"], &[Term::SoftwareAssurance, Term::McaE, Term::ProductTerms], stated(B, &[S::MirrorEa])),
    SelectPlus = "select-plus": term(&[], &[], &[Term::Mpsa, Term::PriceLevel], stated(B, &[S::MsSelectEnd])),
    OpenLicense = "open-license": term(&["OLP"], &["contrat Open"], &[Term::OpenValue, Term::Csp, Term::OsaKey], stated(B, &[S::MsOpenEnd])),
    OpenValue = "open-value": term(&["OV"], &[], &[Term::OpenLicense, Term::SoftwareAssurance], stated(B, &[S::MirrorOpen])),
    Mpsa = "mpsa": term(&["MPSA"], &["MPSA"], &[Term::SelectPlus, Term::BusinessCenter], stated(B, &[S::MsMpsa])),
    Csp = "csp": term(&["CSP"], &["CSP"], &[Term::OpenLicense, Term::McaE], stated(B, &[S::MsOpenEnd])),
    McaE = "mca-e": term(&["MCA-E"], &["MCA-E"], &[Term::Ea, Term::Csp], stated(A, &[S::MsMcaeKeys])),
    Spla = "spla": term(&["SPLA"], &["SPLA"], &[Term::VolumeLicensing], stated(D, &[S::PacSpla])),
    Isvr = "isvr": term(&["ISVR"], &["ISVR"], &[Term::VolumeLicensing], stated(C, &[S::AvnetIsv])),
    Hvms = "hvms": term(&["HVMS"], &["HVMS"], &[Term::ActivationCenter], stated(B, &[S::Seed])),
    CampusSchool = "campus-school": term(&["EES"], &["EES"], &[Term::VolumeLicensing], stated(B, &[S::MsEes])),
    SoftwareAssurance = "software-assurance": term(&["SA"], &["SA"], &[Term::DowngradeRight, Term::Ea, Term::OpenValue], stated(B, &[S::MsBlogExplained])),
    QualifyingOs = "qualifying-os": term(&["base licence"], &["licence de base"], &[Term::VolumeLicensing, Term::WindowsMarker, Term::Oem], stated(A, &[S::MsWinLicensing])),
    ProductTerms = "product-terms": term(&["PUR"], &["droits d’utilisation des produits"], &[Term::LicenseTerms, Term::VolumeLicensing], stated(B, &[S::Thamani])),
    LicenseTerms = "license-terms": term(&["EULA"], &["CLUF", "contrat de licence logicielle"], &[Term::ProductTerms, Term::Oem, Term::Fpp], stated(B, &[S::DoczzFrW8])),
    Cal = "cal": term(&["CAL"], &["CAL"], &[Term::DowngradeRight, Term::VolumeLicensing], stated(D, &[S::IttripIt])),
    Affiliate = "affiliate": term(&[], &[], &[Term::Ea, Term::VolumeLicensing], stated(B, &[S::Seed])),
    Esu = "esu": term(&["ESU"], &["ESU"], &[Term::Mak, Term::Ltsc], stated(A, &[S::MsKeysVl])),
    Ltsc = "ltsc": term(&["LTSC", "LTSB"], &["LTSC"], &[Term::Version, Term::Esu], stated(A, &[S::MsWinLicensing])),
    WindowsMarker = "windows-marker": term(&["ACPI_SLIC"], &["table ACPI_SLIC"], &[Term::Oem, Term::QualifyingOs], stated(A, &[S::MsKb942962])),
    EvaluationRights = "evaluation-rights": term(&["training copies"], &["copies de formation"], &[Term::Ea, Term::SelectPlus], stated(B, &[S::Seed])),
}

table! {
    /// What else the FAQ says of a term.
    TermFact -> Evidence:
    ActivationChecks = "activation-checks": stated(B, &[S::Seed, S::MsOfficeVlOverview]),
    ActivationByLicence = "activation-by-licence": stated(B, &[S::Seed]),
    SinceVista = "volume-activation-since-vista": stated(B, &[S::Seed]),
    OnlyATool = "volume-activation-only-a-tool": stated(B, &[S::Seed]),
    PlanRollout = "volume-activation-plan": stated(B, &[S::Seed]),
}

table! {
    /// What a term meant before something changed, to its last day.
    FormerMeaning -> Evidence:
    ActivationCenter = "activation-center": stated(B, &[S::Seed]).until(days::ACTIVATION_BY_TELEPHONE),
    Vlsc = "vlsc": stated(A, &[S::Seed, S::MsManageVl]).until(days::VLSC),
    SelectPlus = "select-plus": stated(B, &[S::Seed, S::MsSelectEnd]).until(Date::new(2015, 6, 30)),
    OpenLicense = "open-license": stated(B, &[S::Seed, S::MsOpenEnd]).until(Date::new(2021, 12, 31)),
}

impl FormerMeaning {
    /// That of a term on a day, where it had another than today's.
    pub(crate) fn of(term: Term, day: Date) -> Option<Self> {
        Self::from_name(term.name()).filter(|former| former.row().holds_on(day))
    }
}

/// The sentence that defines a term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Definition(pub Term);

impl Closed for Definition {
    const VALUES: &'static [Self] = &{
        let mut all = [Self(Term::ALL[0]); Term::ALL.len()];
        let mut at = 0;
        while at < all.len() {
            all[at] = Self(Term::ALL[at]);
            at += 1;
        }
        all
    };

    fn line(self) -> Line {
        self.0.line()
    }
}

/// As many terms as are offered in place of one that is not known.
const NEAR: usize = 8;

impl Term {
    /// Its id, its names and its abbreviations, in both languages.
    fn names(self) -> impl Iterator<Item = &'static str> {
        let row = self.row();
        let names = [self.name(), self.en().text(), self.fr().text()].into_iter();
        names.chain(row.english.iter().copied()).chain(row.french.iter().copied())
    }

    /// The term of an id, a name or an abbreviation, in any case and with or without accents.
    pub fn find(text: &str) -> Option<Self> {
        let wanted = fold(text);
        Self::ALL.iter().copied().find(|term| term.names().any(|name| fold(name) == wanted))
    }

    /// Terms with a word of the text in a name; a few to begin with where there is none.
    pub(crate) fn near(text: &str) -> Vec<Self> {
        let text = fold(text);
        let words: Vec<&str> = text.split(' ').filter(|word| word.len() > 2).collect();
        let has_word = |name: &str| fold(name).split(' ').any(|word| words.contains(&word));
        let near = Self::ALL.iter().copied().filter(|term| term.names().any(has_word));
        let near: Vec<Self> = near.take(NEAR).collect();
        if near.is_empty() { vec![Self::Kms, Self::Mak, Self::Gvlk, Self::DowngradeRight] } else { near }
    }

    /// What it is called in a language, with its other names.
    pub(crate) fn called(self, lang: Lang) -> Vec<&'static str> {
        let others = match lang {
            Lang::En => self.row().english,
            Lang::Fr => self.row().french,
        };
        [lang.say(self)].into_iter().chain(others.iter().copied()).collect()
    }
}
