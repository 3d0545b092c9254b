//! May a licensed product be installed anew from an image, and with which key?

mod verdict;

pub(crate) use verdict::Need as ReimageNeed;

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::{key_for_product, mak_count, programme_rights};
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::downgrade::DowngradeRule;
use crate::knowledge::reimaging::{LICENCE_DISPUTED, MAKER_MEDIA_DISPUTED};
use crate::knowledge::{
    Architecture, Family, MakCountRow, Product, Programme, ProgrammeState, ReimageRow as Row, Term, Version,
};
use verdict::{Finding, Ground};

closed! {
    /// How the licence of the device was acquired.
    OriginalLicence:
    /// With the computer.
    Oem = "oem",
    /// Boxed or downloaded, complete.
    Fpp = "fpp",
    /// Boxed or downloaded, as an upgrade.
    FppUpgrade = "fpp-upgrade",
    /// By the volume agreement.
    Volume = "vl",
    /// By another agreement with Microsoft.
    OtherAgreement = "other-agreement",
}

closed! {
    /// What gives the device or its user Windows Enterprise.
    EnterpriseRights:
    None = "none",
    /// Software Assurance.
    Sa = "sa",
    /// Windows Enterprise E3 or E5.
    E3E5 = "e3-e5",
    Vda = "vda",
}

closed! {
    /// The media that the image is made from.
    ImageMedia:
    Volume = "volume",
    Oem = "oem",
    Retail = "retail",
}

closed! {
    /// Which key the image takes.
    ImageKey:
    /// The keys of the volume agreement for the product in the image.
    VolumeKeys = "volume-keys",
    /// The key that each device came with.
    OwnKey = "own-key",
}

closed! {
    /// The answer in a sentence.
    ReimageHeadline:
    Yes = "yes",
    YesDisputed = "yes-disputed",
    OtherProduct = "other-product",
    NotVolume = "not-volume",
    OtherLanguage = "other-language",
    NoAgreement = "no-agreement",
    NoLicence = "no-licence",
    WrongMedia = "wrong-media",
    OnRights = "on-rights",
    OnTerms = "on-terms",
    Undocumented = "undocumented",
}

closed! {
    /// Something to do about reimaging.
    ReimageStep:
    AskDowngrade = "ask-downgrade",
    UseOriginal = "use-original",
    UseVolumeMedia = "use-volume-media",
    RecoverEach = "recover-each",
    BuyLicence = "buy-licence",
    /// Under another programme than the customer’s own.
    BuyElsewhere = "buy-elsewhere",
    ReadTerms = "read-terms",
}

closed! {
    /// A contradiction between documents about reimaging.
    ReimageDisputed:
    Licence = "licence",
    MakerMedia = "maker-media",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::OriginalLicence, FactKind::Choice(Choice::of::<OriginalLicence>()), Presence::Required),
    fact(Fact::OriginalProduct, FactKind::Product(Role::Any), Presence::Required),
    fact(Fact::ImageProduct, FactKind::Product(Role::Any), Presence::Required),
    fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Required),
    fact(Fact::Licences, FactKind::Number(0, 1_000_000), Presence::Required),
    fact(Fact::EnterpriseRights, FactKind::Choice(Choice::of::<EnterpriseRights>()), Presence::Open),
    fact(Fact::SameLanguage, FactKind::YesNo, Presence::Default("yes")),
    fact(Fact::Media, FactKind::Choice(Choice::of::<ImageMedia>()), Presence::Default("volume")),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Identical, ValueKind::YesNo),
    value(ValueName::LicencesNeeded, ValueKind::Number),
    value(ValueName::KeyToUse, ValueKind::Code(Choice::of::<ImageKey>())),
];

cited! {
    Row => |row| *row,
}

/// A device with its licence, and the image that is to go on it.
struct Case {
    licence: OriginalLicence,
    original: Product,
    image: Product,
    programme: Programme,
    licences: u32,
    rights: Option<EnterpriseRights>,
    same_language: bool,
    media: ImageMedia,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let situation = &draft.situation;
    let (Some(original), Some(image)) =
        (situation.product(Fact::OriginalProduct), situation.product(Fact::ImageProduct))
    else {
        return;
    };
    let (Some(licence), Some(programme)) = (situation.choice(Fact::OriginalLicence), situation.choice(Fact::Programme))
    else {
        return;
    };
    let case = Case {
        licence,
        original,
        image,
        programme,
        licences: situation.number(Fact::Licences).unwrap_or(0),
        rights: situation.choice(Fact::EnterpriseRights),
        same_language: situation.yes_no(Fact::SameLanguage).unwrap_or(true),
        media: situation.choice(Fact::Media).unwrap_or(ImageMedia::Volume),
    };
    let findings = case.findings(draft.as_of);
    let parts = [
        ("original", original.display_name(draft.lang)),
        ("image", image.display_name(draft.lang)),
        ("from", original.display_name(draft.lang)),
        ("to", image.display_name(draft.lang)),
        ("product", image.display_name(draft.lang)),
        ("programme", draft.lang.say(programme)),
    ];
    let outcome = findings[0].outcome();
    let headline = match findings[0].headline() {
        ReimageHeadline::Yes if case.lacks_an_advised_licence() => ReimageHeadline::YesDisputed,
        headline => headline,
    };
    draft.conclude(outcome, headline, &parts);
    for finding in &findings {
        finding.cite(draft, outcome, &parts);
    }
    [Term::ReimagingRight, Term::IdenticalProduct].into_iter().for_each(|term| draft.term(term));
    case.set_values(draft, outcome, &findings);
    case.explain(draft, outcome, &parts);
    case.advise(draft, outcome, &findings[0], &parts);
}

impl Case {
    fn uses_volume_media(&self) -> bool {
        self.media == ImageMedia::Volume
    }

    /// Whether advisers ask for a licence that is not there.
    fn lacks_an_advised_licence(&self) -> bool {
        self.licences == 0 && self.uses_volume_media() && self.licence_is_disputed()
    }

    fn set_values(&self, draft: &mut Draft<'_>, outcome: Outcome, findings: &[Finding]) {
        let identical = self.original == self.image && self.same_language;
        let key = match outcome {
            Outcome::No | Outcome::Unknown => None,
            _ if self.uses_volume_media() => Some(ImageKey::VolumeKeys),
            _ => Some(ImageKey::OwnKey),
        };
        draft.set(ValueName::Identical, Value::YesNo(identical));
        let covered = self.product_finding(draft.as_of).outcome() != Outcome::No;
        // A number would hide that advisers ask for a licence where Microsoft does not.
        let counts = |needed: &u32| covered && (*needed > 0 || !self.licence_is_disputed());
        let needed = findings.iter().find_map(Finding::licences_needed).filter(counts);
        draft.set(ValueName::LicencesNeeded, needed.map_or(Value::Null, Value::Number));
        draft.set(ValueName::KeyToUse, key.map_or(Value::Null, |key| Value::Text(key.name().to_owned())));
    }

    fn explain(&self, draft: &mut Draft<'_>, outcome: Outcome, parts: &[(&str, &str)]) {
        let architectures = self.image.row().architectures;
        let both = [Architecture::X86, Architecture::X64].iter().all(|one| architectures.contains(one));
        let old_client = matches!(self.image.version(), Version::WindowsVista | Version::Windows7);
        match outcome {
            Outcome::No | Outcome::Unknown => {
                if self.licence == OriginalLicence::Oem {
                    draft.also(Row::MakerImage, Some(true), &[Fact::OriginalLicence], parts);
                }
            }
            _ => {
                draft.also(Row::LicencePerDevice, Some(true), &[], parts);
                key_for_product::support(draft, self.image, Fact::ImageProduct);
                if both {
                    draft.also(Row::Bitness, None, &[Fact::ImageProduct], parts);
                }
                if old_client && self.licence == OriginalLicence::Oem && self.uses_volume_media() {
                    draft.also(DowngradeRule::KmsMarker, None, &[Fact::ImageProduct], parts);
                }
            }
        }
        if self.programme == Programme::Spla && self.uses_volume_media() {
            draft.also(Row::ForCustomers, None, &[Fact::Programme], parts);
        }
        if !self.uses_volume_media() {
            if self.media == ImageMedia::Oem {
                draft.conflict(ReimageDisputed::MakerMedia, MAKER_MEDIA_DISPUTED);
            }
        } else if self.licence_is_disputed() {
            draft.conflict(ReimageDisputed::Licence, LICENCE_DISPUTED);
        }
    }

    fn advise(&self, draft: &mut Draft<'_>, outcome: Outcome, first: &Finding, parts: &[(&str, &str)]) {
        let step = match (outcome, first.headline()) {
            (Outcome::Unknown, _) => return draft.step(key_for_product::Step::AskAccount, &[]),
            (Outcome::No, ReimageHeadline::NoLicence)
                if self.programme.row().state == Some(ProgrammeState::Retired) =>
            {
                programme_rights::retired(draft, self.programme);
                Some(ReimageStep::BuyElsewhere)
            }
            (Outcome::No, ReimageHeadline::NoLicence) => Some(ReimageStep::BuyLicence),
            (Outcome::No, ReimageHeadline::WrongMedia) => Some(ReimageStep::UseVolumeMedia),
            (Outcome::No, ReimageHeadline::NoAgreement | ReimageHeadline::NotVolume) => Some(ReimageStep::RecoverEach),
            (Outcome::No, _) => Some(ReimageStep::UseOriginal),
            (Outcome::Depends, ReimageHeadline::OnTerms) => Some(ReimageStep::ReadTerms),
            _ => None,
        };
        if let Some(step) = step {
            draft.step(step, parts);
        }
        if outcome == Outcome::No || !self.uses_volume_media() {
            return;
        }
        if matches!(self.product_finding(draft.as_of).ground, Ground::Downgrade(_)) {
            draft.step(ReimageStep::AskDowngrade, parts);
        }
        key_for_product::keys_of(draft, self.programme);
        key_for_product::volume_keys(draft, self.image, Fact::ImageProduct);
        if self.image.row().volume_key.is_some() && self.image.family() != Family::SmallBusinessServer {
            draft.also(MakCountRow::Reinstalled, Some(true), &[], &[]);
            mak_count::read_remaining(draft, self.programme);
            mak_count::ask_for_more(draft, self.programme);
        }
        [Term::Mak, Term::Gvlk, Term::VolumeMedia].into_iter().for_each(|term| draft.term(term));
    }
}
