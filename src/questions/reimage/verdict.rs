//! What decides: the product in the image, its language, the licence of the device, the media and the programme are
//! judged one by one, and the worst of them is the outcome.

use super::{Case, EnterpriseRights as Rights, ImageMedia, OriginalLicence as Licence, ReimageHeadline as Headline};
use crate::Date;
use crate::answer::Outcome;
use crate::closed::closed;
use crate::in_order;
use crate::knowledge::downgrade::DowngradeRule;
use crate::knowledge::{
    Edition, EditionClass, Family, KeyFact, LicenceChannel, ProductNote, Programme, ReimageRow as Row,
};
use crate::questions::downgrade::{self, Judgement};
use crate::questions::draft::Draft;
use crate::questions::facts::Fact;
use std::cmp::Ordering;

closed! {
    /// The nearest change that would make a no a yes.
    Need:
    LanguageChoice = "language-choice",
    LicenceForVersion = "licence-for-version",
    EnterpriseLicence = "enterprise-licence",
    ProfessionalUpgrade = "professional-upgrade",
    OneLicence = "one-licence",
    Agreement = "agreement",
}

/// What a finding rests on.
pub(super) enum Ground {
    Row(Row),
    Key(KeyFact),
    Rule(DowngradeRule),
    /// What the licence allows of other versions and editions.
    Downgrade(Judgement),
}

/// How one part of the case stands.
pub(super) struct Finding {
    outcome: Outcome,
    pub(super) ground: Ground,
    /// It would stand otherwise with other rights to Windows Enterprise.
    open_rights: bool,
}

const PRODUCTS: &[Fact] = &[Fact::OriginalLicence, Fact::OriginalProduct, Fact::ImageProduct, Fact::EnterpriseRights];

impl Finding {
    fn new(outcome: Outcome, ground: Ground) -> Self {
        Self { outcome, ground, open_rights: false }
    }

    fn row(outcome: Outcome, row: Row) -> Self {
        Self::new(outcome, Ground::Row(row))
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.outcome
    }

    pub(super) fn headline(&self) -> Headline {
        match (self.outcome, &self.ground) {
            (Outcome::Yes, _) => Headline::Yes,
            (Outcome::Depends, _) if self.open_rights => Headline::OnRights,
            (Outcome::Depends, _) => Headline::OnTerms,
            (Outcome::Unknown, _) => Headline::Undocumented,
            (Outcome::No, Ground::Key(_) | Ground::Rule(_)) => Headline::NotVolume,
            (Outcome::No, Ground::Row(row)) => match row {
                Row::SameLanguage => Headline::OtherLanguage,
                Row::NoAgreement => Headline::NoAgreement,
                Row::OpenLicence | Row::LicencePerDevice => Headline::NoLicence,
                Row::MakerMedia | Row::BoxedMedia => Headline::WrongMedia,
                _ => Headline::OtherProduct,
            },
            (Outcome::No, Ground::Downgrade(_)) => Headline::OtherProduct,
        }
    }

    fn need(&self) -> Option<Need> {
        let Ground::Row(row) = self.ground else { return None };
        match row {
            _ if self.outcome != Outcome::No => None,
            Row::SameLanguage => Some(Need::LanguageChoice),
            Row::NewerVersion => Some(Need::LicenceForVersion),
            Row::EnterpriseImage => Some(Need::EnterpriseLicence),
            Row::HomeDevice => Some(Need::ProfessionalUpgrade),
            Row::OpenLicence | Row::LicencePerDevice => Some(Need::OneLicence),
            Row::NoAgreement => Some(Need::Agreement),
            _ => None,
        }
    }

    /// The volume licences of the product in the image that it takes to have media and key.
    pub(super) fn licences_needed(&self) -> Option<u32> {
        match self.ground {
            Ground::Row(Row::Catalogue) => Some(0),
            Ground::Row(Row::OpenLicence | Row::VolumeCopy | Row::LicencePerDevice) => Some(1),
            _ => None,
        }
    }

    /// Gives the reason: it decides where it is as bad as the whole.
    pub(super) fn cite(&self, draft: &mut Draft<'_>, of_all: Outcome, parts: &[(&str, &str)]) {
        let met = match self.outcome {
            Outcome::Yes => Some(true),
            Outcome::No => Some(false),
            Outcome::Depends | Outcome::Unknown => None,
        };
        let would_need = self.need().map(|need| draft.lang.fill(need, parts));
        let decides = self.outcome == of_all;
        let reason = match &self.ground {
            Ground::Row(row) if decides => draft.because(*row, met, self.saw(), parts),
            Ground::Row(row) => draft.also(*row, met, self.saw(), parts),
            Ground::Key(fact) => draft.because(*fact, met, PRODUCTS, parts),
            Ground::Rule(rule) => draft.because(*rule, met, PRODUCTS, parts),
            Ground::Downgrade(judgement) => judgement.because(draft, PRODUCTS, parts),
        };
        reason.met = met;
        reason.would_need = would_need;
        if matches!(self.ground, Ground::Downgrade(_)) {
            draft.also(Row::WithDowngrade, Some(true), PRODUCTS, parts);
        }
        if self.open_rights && of_all == Outcome::Depends {
            draft.missing(Fact::EnterpriseRights);
        }
    }

    fn saw(&self) -> &'static [Fact] {
        let Ground::Row(row) = self.ground else { return PRODUCTS };
        match row {
            Row::SameLanguage => &[Fact::SameLanguage],
            Row::Right | Row::Boxed | Row::UpgradeCopy | Row::ServerCopy | Row::OtherAgreement => {
                &[Fact::OriginalLicence, Fact::OriginalProduct]
            }
            Row::VolumeCopy | Row::LicencePerDevice => &[Fact::OriginalLicence, Fact::Licences],
            Row::MakerMedia | Row::BoxedMedia | Row::VolumeMedia => &[Fact::Media, Fact::OriginalLicence],
            Row::Catalogue | Row::Mpsa | Row::NoAgreement | Row::ProgrammeNotNamed | Row::PartnerKeys => {
                &[Fact::Programme]
            }
            Row::OpenLicence | Row::LicenceAdvised => &[Fact::Programme, Fact::Licences],
            _ => PRODUCTS,
        }
    }
}

/// How bad an outcome is among others that must all hold.
fn severity(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Yes => 0,
        Outcome::Depends => 1,
        Outcome::Unknown => 2,
        Outcome::No => 3,
    }
}

impl Case {
    /// How every part stands, the worst first.
    pub(super) fn findings(&self, as_of: Date) -> Vec<Finding> {
        let mut findings = vec![self.product_finding(as_of)];
        if !self.same_language {
            findings.push(Finding::row(Outcome::No, Row::SameLanguage));
        }
        findings.push(self.media_finding());
        if self.uses_volume_media() {
            findings.push(self.licence_finding());
            findings.extend(self.programme_findings());
        }
        in_order::by(findings, |finding| std::cmp::Reverse(severity(finding.outcome)))
    }

    /// Whether the licence covers the product in the image; open where that turns on rights that are not given.
    pub(super) fn product_finding(&self, as_of: Date) -> Finding {
        if let Some(rights) = self.rights {
            return self.product_with(rights, as_of);
        }
        let without = self.product_with(Rights::None, as_of);
        let same = |&rights: &Rights| self.product_with(rights, as_of).outcome == without.outcome;
        match Rights::ALL.iter().all(same) {
            true => without,
            false => Finding { outcome: Outcome::Depends, open_rights: true, ..self.product_with(Rights::Sa, as_of) },
        }
    }

    fn product_with(&self, rights: Rights, as_of: Date) -> Finding {
        use Edition::{HomeAndBusiness, HomeAndStudent, Professional, ProfessionalPlus};
        let (original, image) = (self.original, self.image);
        let age = image.version().age(original.version());
        let same_version = age == Some(Ordering::Equal);
        let client = original.family() == Family::WindowsClient;
        match (original.edition(), image.edition()) {
            _ if original == image => self.identical(),
            _ if original.is_doubtful() || image.is_doubtful() => Finding::row(Outcome::Unknown, Row::NotNamed),
            _ if original.family() != image.family() => Finding::row(Outcome::No, Row::Identical),
            (from, to) if client && is_enterprise(to) && !is_enterprise(from) => {
                enterprise(from, to, rights, same_version, age == Some(Ordering::Greater))
            }
            (Edition::Enterprise, Professional) if client && same_version && self.is_under_agreement() => {
                Finding::row(Outcome::Yes, Row::EnterpriseToPro)
            }
            (from, to) if age == Some(Ordering::Greater) => {
                let covered = rights == Rights::Sa && from.same_line(to) && !is_consumer(from);
                Finding::row(if covered { Outcome::Yes } else { Outcome::No }, Row::NewerVersion)
            }
            _ if age == Some(Ordering::Less) || (same_version && original.family() == Family::WindowsServer) => {
                let judgement = downgrade::judge(original, self.channel(rights), image, as_of);
                Finding::new(judgement.outcome(), Ground::Downgrade(judgement))
            }
            (Professional, ProfessionalPlus) => Finding::row(Outcome::No, Row::ProfessionalPlus),
            (HomeAndBusiness, _) => Finding::row(Outcome::No, Row::HomeAndBusiness),
            (HomeAndStudent, _) => Finding::row(Outcome::No, Row::HomeAndStudent),
            (from, _) if client && is_consumer(from) => Finding::row(Outcome::No, Row::HomeDevice),
            _ => Finding::row(Outcome::No, Row::Identical),
        }
    }

    fn identical(&self) -> Finding {
        let row = self.image.row();
        match self.image.family() {
            _ if !self.uses_volume_media() => Finding::row(Outcome::Yes, Row::Identical),
            _ if row.notes.contains(&ProductNote::NotVolumeLicensed) => {
                Finding::new(Outcome::No, Ground::Key(KeyFact::NotVolumeLicensed))
            }
            Family::Microsoft365Apps => {
                Finding::new(Outcome::No, Ground::Rule(DowngradeRule::SubscriptionAppsTakeNoVolumeKey))
            }
            Family::OfficeMac => Finding::row(Outcome::Yes, Row::Identical),
            _ if row.volume_key.is_none() || self.image.is_preview() || self.image.is_doubtful() => {
                Finding::row(Outcome::Unknown, Row::NotNamed)
            }
            _ => Finding::row(Outcome::Yes, Row::Identical),
        }
    }

    fn is_under_agreement(&self) -> bool {
        matches!(self.licence, Licence::Volume | Licence::OtherAgreement)
    }

    fn channel(&self, rights: Rights) -> LicenceChannel {
        match self.licence {
            Licence::Oem if rights == Rights::Sa => LicenceChannel::OemSa,
            Licence::Oem => LicenceChannel::Oem,
            Licence::Fpp | Licence::FppUpgrade => LicenceChannel::Fpp,
            _ if rights == Rights::Sa => LicenceChannel::VlSa,
            Licence::Volume | Licence::OtherAgreement => LicenceChannel::Vl,
        }
    }

    fn media_finding(&self) -> Finding {
        match self.media {
            ImageMedia::Volume => Finding::row(Outcome::Yes, Row::VolumeMedia),
            ImageMedia::Retail => Finding::row(Outcome::No, Row::BoxedMedia),
            ImageMedia::Oem if self.licence == Licence::Oem && self.original == self.image => {
                Finding::row(Outcome::Depends, Row::MakerMedia)
            }
            ImageMedia::Oem => Finding::row(Outcome::No, Row::MakerMedia),
        }
    }

    fn licence_finding(&self) -> Finding {
        let server = self.original.family() == Family::WindowsServer;
        match self.licence {
            Licence::Oem | Licence::Fpp if server => Finding::row(Outcome::Depends, Row::ServerCopy),
            Licence::Oem => Finding::row(Outcome::Yes, Row::Right),
            Licence::Fpp => Finding::row(Outcome::Yes, Row::Boxed),
            Licence::FppUpgrade => Finding::row(Outcome::Depends, Row::UpgradeCopy),
            Licence::Volume if self.licences == 0 => Finding::row(Outcome::No, Row::LicencePerDevice),
            Licence::Volume => Finding::row(Outcome::Yes, Row::VolumeCopy),
            Licence::OtherAgreement => Finding::row(Outcome::Yes, Row::OtherAgreement),
        }
    }

    /// Whether advisers, and Microsoft not, ask for a licence of the product under the programme.
    pub(super) fn licence_is_disputed(&self) -> bool {
        use Programme::{Ea, Eas, Ees, Mpsa, School, Select, SelectPlus};
        matches!(self.programme, Ea | Eas | Select | SelectPlus | Ees | School | Mpsa)
    }

    fn programme_findings(&self) -> Vec<Finding> {
        use Programme as P;
        let held = self.licences > 0;
        match self.programme {
            P::Oem | P::Fpp | P::None => vec![Finding::row(Outcome::No, Row::NoAgreement)],
            P::Mpn => vec![Finding::row(Outcome::Unknown, Row::PartnerKeys)],
            P::CspPerpetual | P::McaE | P::Spla | P::Isvr | P::Hvms => {
                vec![Finding::row(Outcome::Unknown, Row::ProgrammeNotNamed)]
            }
            P::OpenLicense | P::OpenValue | P::OpenValueSubscription => {
                vec![Finding::row(if held { Outcome::Yes } else { Outcome::No }, Row::OpenLicence)]
            }
            P::Mpsa => {
                let advised = if held { Outcome::Yes } else { Outcome::Depends };
                vec![Finding::row(Outcome::Yes, Row::Mpsa), Finding::row(advised, Row::LicenceAdvised)]
            }
            P::Ea | P::Eas | P::Select | P::SelectPlus | P::Ees | P::School => {
                vec![Finding::row(Outcome::Yes, Row::Catalogue)]
            }
        }
    }
}

fn is_enterprise(edition: Edition) -> bool {
    edition.class() == EditionClass::Enterprise
}

fn is_consumer(edition: Edition) -> bool {
    edition.class() == EditionClass::Consumer
}

/// An image of Windows Enterprise on a device with another edition.
fn enterprise(from: Edition, to: Edition, rights: Rights, same_version: bool, newer: bool) -> Finding {
    let plain = to == Edition::Enterprise;
    match rights {
        _ if is_consumer(from) => Finding::row(Outcome::No, Row::HomeDevice),
        _ if from.class() != EditionClass::Professional => Finding::row(Outcome::No, Row::Identical),
        Rights::None => Finding::row(Outcome::No, Row::EnterpriseImage),
        Rights::Sa if plain && (same_version || newer) => Finding::row(Outcome::Yes, Row::EnterpriseImage),
        Rights::E3E5 if plain && same_version => Finding::row(Outcome::Yes, Row::EnterpriseImage),
        Rights::Sa | Rights::E3E5 | Rights::Vda => Finding::row(Outcome::Unknown, Row::EnterpriseScope),
    }
}
