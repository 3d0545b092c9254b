//! Downgrade rights: which licence may be used for which earlier version or lower edition.

mod rights;
mod rules;

pub use rights::DowngradeRight;
pub use rules::DowngradeRule;

use super::{
    Dispute, Edition, Evidence, Family, LicenceChannel, Product, ProductNote, Source, Version, followed, unsettled,
};
use crate::closed::{closed, table};

/// A row: a group of licences, a group of targets, and what the sources say of them.
#[derive(Debug)]
pub struct Right {
    /// The licences it speaks of.
    pub licences: Licences,
    /// How they were acquired.
    pub channels: &'static [LicenceChannel],
    /// What they would be used for.
    pub targets: Targets,
    /// What the sources say.
    pub verdict: Verdict,
    /// What a no is about.
    pub refused: Refused,
    /// How long it holds.
    pub window: Window,
    /// What else has to hold; to be checked by the person.
    pub conditions: &'static [Condition],
    /// Where the sources disagree.
    pub contradiction: Option<Contradiction>,
    /// The rules that throw light on it.
    pub also: &'static [DowngradeRule],
    /// What it rests on.
    pub evidence: Evidence,
}

/// A group of licences. An empty list stands for all.
#[derive(Debug)]
pub struct Licences {
    pub(super) families: &'static [Family],
    pub(super) versions: &'static [Version],
    pub(super) editions: &'static [Edition],
}

/// A group of targets, seen from the licence.
#[derive(Debug)]
pub enum Targets {
    /// These products.
    These(&'static [Product]),
    /// Every earlier version of the same edition.
    Earlier,
    /// The same or an earlier version, in the same or a lower of these editions, no older than the version.
    EarlierOrLower(&'static [Edition], Option<Version>),
    /// These editions, in the same or an earlier version.
    Editions(&'static [Edition]),
    /// Whatever it is: the row speaks of the licence.
    Whatever,
}

/// What a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is allowed.
    Yes,
    /// It is not.
    No,
    /// A condition that nobody can be asked decides.
    Depends,
    /// The documents read do not settle it.
    Unknown,
}

/// What a right that is refused is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// This target; others are allowed.
    Target,
    /// An edition other than that of the licence.
    Edition,
    /// A home edition: it carries no right.
    Home,
    /// A boxed or downloaded copy: it carries no right.
    Retail,
    /// A benefit of the partner programme: it carries no right.
    PartnerBenefit,
    /// A subscription: it carries no right.
    Subscription,
    /// Another licence that carries no right.
    Licence,
}

/// How long a right holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// No end is stated.
    Open,
    /// Until support of the target ends.
    WhileTargetSupported,
    /// After the end of support of the target the sources disagree.
    DisputedAfterSupport,
}

closed! {
    /// What has to hold besides, and nobody asks: a clause of the customer's own contract, a fact of the machine. It
    /// is cited with the sources of the right that names it.
    Condition:
    PreinstalledOnThisPc = "preinstalled-on-this-pc",
    AcceptTermsFirst = "accept-terms-first",
    OneVersionAtATime = "one-version-at-a-time",
    LabelStaysWithPc = "label-stays-with-pc",
    NobodyHasToSupply = "nobody-has-to-supply",
    SameLanguage = "same-language",
    OnlyOneOfThem = "only-one-of-them",
    Windows98FiveDevices = "windows-98-five-devices",
    VolumeAgreementHeld = "volume-agreement-held",
    LegacyBoot = "legacy-boot",
    SystemBuilderPersonalUse = "sb-personal-8",
    EnrolledWithin90Days = "enrolled-within-90-days",
    RightOfTheVolumeLicence = "right-of-the-volume-licence",
    QualifyingLicence = "qualifying-licence",
    UseRightsOfLicensedVersion = "use-rights-of-licensed-version",
    MultilanguageStaysEnterprise = "multilanguage-stays-enterprise",
    RightsFollowLicence = "rights-follow-licence",
    CalsOfLicensedVersion = "cals-of-licensed-version",
    Reinstall = "reinstall",
    MayReturn = "may-return",
    SixtyFourBitMayRunThirtyTwo = "sixty-four-bit-may-run-thirty-two",
    ReadTheTermsInTheBox = "read-the-terms-in-the-box",
    ToHostKms = "to-host-kms",
    ReportLicensedVersion = "report-licensed-version",
    WholeSuiteOnly = "whole-suite-only",
    OwnMediaOnly = "own-media-only",
    PremiumSecondServer = "premium-second-server",
    RightNotStatedForOem = "right-not-stated-for-oem",
    SameEditionInBoth = "same-edition-in-both",
    ComponentsOfTheOlderSuite = "components-of-the-older-suite",
    SeveralVersionsTogether = "several-versions-together",
    EditionAcceptedForSa = "edition-accepted-for-sa",
    RightBelongsToIsv = "right-belongs-to-isv",
    DistributionPeriod = "distribution-period",
}

table! {
    /// A matter in which sources disagree; both sides are shown, with the one that is followed.
    Contradiction -> Dispute:
    OemTimeLimit = "oem-time-limit": unsettled(&[Source::Win7Eula, Source::MsOemW7, Source::TechspotW7, Source::MsOemGb, Source::CoaReimg]),
    VistaUltimate = "vista-ultimate": followed(&[Source::MsOemW8, Source::Win7Eula]),
    VistaToWindows2000 = "vista-to-windows-2000": followed(&[Source::MsOemOld, Source::StealthVista]),
    Windows81ToVista = "windows-8.1-to-vista": followed(&[Source::MsOemFaq81, Source::MsKb2832566]),
    End81 = "windows-8.1-end": followed(&[Source::Lifecycle, Source::CoaReimg]),
    EsuAsSupport = "esu-as-support": unsettled(&[Source::MsSurface, Source::EkeW10]),
    BoxedVista = "boxed-vista": followed(&[Source::MsFr2008, Source::LockergnomeVista]),
    BoxedServer = "boxed-server": unsettled(&[Source::MsWs2008Tc, Source::HpeJp, Source::MsFr2008]),
    ServerDepthOem = "server-depth-oem": followed(&[Source::MsWs2008, Source::MsDeOemWs, Source::Hpe2016, Source::Ware247]),
    ServerDepthCsp = "server-depth-csp": followed(&[Source::IttripEn, Source::IttripIt, Source::MsGuidDowngrade]),
    StandardAsEssentials = "standard-as-essentials": unsettled(&[Source::IttripFr, Source::JiriWs, Source::Hpe2012r2]),
    SbsTo2003 = "sbs-2011-to-2003": followed(&[Source::HpSbs, Source::Brief2007]),
}

/// The row that decides, if one speaks.
pub(crate) fn right_for(from: Product, channel: LicenceChannel, to: Product) -> Option<DowngradeRight> {
    DowngradeRight::ALL.iter().copied().find(|right| {
        let row = right.row();
        row.channels.contains(&channel) && row.licences.contain(from) && row.targets.contain(from, to)
    })
}

/// Whether the licence is one whose terms name all their targets, so that silence means no.
pub(crate) fn has_closed_list(from: Product) -> bool {
    DowngradeRight::ALL.iter().any(|right| {
        let row = right.row();
        from.family() == Family::WindowsClient
            && row.channels == [LicenceChannel::Oem]
            && row.verdict == Verdict::Yes
            && row.licences.contain(from)
    })
}

impl Licences {
    fn contain(&self, product: Product) -> bool {
        (self.families.is_empty() || self.families.contains(&product.family()))
            && (self.versions.is_empty() || self.versions.contains(&product.version()))
            && (self.editions.is_empty() || self.editions.contains(&product.edition()))
    }
}

impl Targets {
    fn contain(&self, from: Product, to: Product) -> bool {
        match self {
            Self::These(products) => products.contains(&to),
            Self::Earlier => to.version().is_older_than(from.version()) && from.edition().same_line(to.edition()),
            Self::EarlierOrLower(editions, oldest) => {
                editions.contains(&to.edition())
                    && oldest.is_none_or(|oldest| to.version() >= oldest)
                    && from.family() == to.family()
                    && to.edition().rank(to.version()) <= from.edition().rank(from.version())
            }
            Self::Editions(editions) => {
                from.family() == to.family() && editions.iter().any(|edition| edition.same_line(to.edition()))
            }
            Self::Whatever => true,
        }
    }
}

impl Product {
    /// Whether it is a preview that has ended.
    pub fn is_preview(self) -> bool {
        self.row().notes.contains(&ProductNote::PreviewEnded)
    }

    /// Whether it is an Office suite, a Project or a Visio, or a single application of Office.
    pub fn is_office(self) -> bool {
        matches!(self.family(), Family::Office | Family::Project | Family::Visio)
    }

    /// Whether both take the same published client setup key.
    pub fn shares_client_key(self, other: Self) -> bool {
        let key = |product: Self| product.row().gvlk.map(|row| row.key);
        key(self).is_some() && key(self) == key(other)
    }

    /// Whether its edition exists only as a doubtful label of one table.
    pub fn is_doubtful(self) -> bool {
        self.row().notes.contains(&ProductNote::DisputedLabel)
    }
}
