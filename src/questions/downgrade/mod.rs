//! May a licence be used for an earlier version or a lower edition, and with which key?

mod advice;
mod keys;
mod verdict;

pub(crate) use advice::{Headline, KeyNote, Need, Step};
pub(crate) use keys::KeyFit;
pub(super) use verdict::Judgement;

use super::draft::{Cited, Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use crate::Date;
use crate::answer::{KeyType, Outcome, Reason, Value};
use crate::closed::closed;
use crate::knowledge::downgrade::{Condition, DowngradeRight, DowngradeRule};
use crate::knowledge::{Dispute, Evidence, HostKey, LicenceChannel, Product, Programme, Term};
use verdict::Ground;

closed! {
    /// An application of an Office suite.
    Component:
    Access = "access",
    Excel = "excel",
    InfoPath = "infopath",
    OneNote = "onenote",
    Outlook = "outlook",
    PowerPoint = "powerpoint",
    Publisher = "publisher",
    Word = "word",
}

closed! {
    /// Which key the earlier version takes.
    KeyUse:
    /// A key of the version that is installed, from a copy the customer holds.
    TargetKey = "target-key",
    /// The keys of that version from the volume agreement.
    VolumeKeys = "volume-keys",
    /// None: both versions share one client setup key.
    NoChange = "no-change",
    /// Keys asked for by telephone.
    Telephone = "telephone",
    /// The keys of the service provider's agreement.
    Provider = "provider-keys",
    /// Keys asked for through the partner or support.
    Partner = "partner-or-support",
}

closed! {
    /// Where the installation media come from.
    Media:
    /// A legal disc of that version that the customer finds.
    OwnMedia = "own-media",
    /// The volume licensing pages, or past kits.
    VolumePortal = "volume-portal",
    /// The Office content network, with the Office Deployment Tool.
    DeploymentTool = "office-deployment-tool",
    /// The admin center of the customer's tenant.
    AdminCenter = "admin-center",
    /// The service provider.
    Provider = "provider",
    /// The software maker's master copy.
    IsvMaster = "isv-master",
}

closed! {
    /// How the earlier version is activated.
    Route:
    /// Online, or through the product activation portal.
    OnlineOrPortal = "online-or-portal",
    /// Online, or by telephone, as it was until the portal took its place.
    OnlineOrTelephone = "online-or-telephone",
    /// KMS, Active Directory or MAK.
    VolumeActivation = "volume-activation",
    /// By a MAK only.
    Mak = "mak",
    /// Not at all: that version has no activation with such a key.
    None = "none",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::From, FactKind::Product(Role::DowngradeSource), Presence::Required),
    fact(Fact::To, FactKind::Product(Role::DowngradeTarget), Presence::Required),
    fact(Fact::Channel, FactKind::Choice(Choice::of::<LicenceChannel>()), Presence::Required),
    fact(Fact::Programme, FactKind::Choice(Choice::among_first::<Programme>(Programme::AGREEMENTS)), Presence::Open),
    fact(Fact::OfferedKeyType, FactKind::Choice(Choice::of::<KeyType>()), Presence::Narrows),
    fact(Fact::OfferedKeyProduct, FactKind::KeyProduct, Presence::Narrows),
    fact(Fact::Component, FactKind::Choice(Choice::of::<Component>()), Presence::Narrows),
    fact(Fact::SMode, FactKind::YesNo, Presence::Default("no")),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::RightAllowed, ValueKind::YesNo),
    value(ValueName::OfferedKeyWorks, ValueKind::YesNo),
    value(ValueName::KeyToUse, ValueKind::Code(Choice::of::<KeyUse>())),
    value(ValueName::Media, ValueKind::Code(Choice::of::<Media>())),
    value(ValueName::Activation, ValueKind::Code(Choice::of::<Route>())),
    value(ValueName::Until, ValueKind::Date),
];

const CASE: &[Fact] = &[Fact::From, Fact::Channel, Fact::To];

pub(super) fn answer(draft: &mut Draft<'_>) {
    let situation = &draft.situation;
    let (Some(from), Some(to)) = (situation.product(Fact::From), situation.product(Fact::To)) else { return };
    let Some(channel) = situation.choice::<LicenceChannel>(Fact::Channel) else { return };
    let s_mode = situation.yes_no(Fact::SMode).unwrap_or(false);
    let component = situation.choice::<Component>(Fact::Component);

    let judgement = verdict::judge(from, channel, to, s_mode, component, draft.as_of);
    explain(draft, &judgement);
    let right_allowed = match judgement.outcome {
        Outcome::Yes => Value::YesNo(true),
        Outcome::No => Value::YesNo(false),
        Outcome::Depends | Outcome::Unknown => Value::Null,
    };
    draft.set(ValueName::RightAllowed, right_allowed);
    if let Some(until) = judgement.until {
        draft.set(ValueName::Until, Value::Text(until.to_string()));
    }
    match judgement.outcome {
        Outcome::Yes | Outcome::Depends => advice::how(draft, from, channel, to, judgement.ground),
        Outcome::No | Outcome::Unknown => advice::instead(draft, to, &judgement),
    }
    keys::judge_offered(draft, to);
    draft.term(Term::DowngradeRight);
}

/// What a licence allows of another version or edition, as another question needs it.
pub(super) fn judge(from: Product, channel: LicenceChannel, to: Product, as_of: Date) -> Judgement {
    verdict::judge(from, channel, to, false, None, as_of)
}

impl Judgement {
    pub(super) fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Gives the row that decides as a reason; `parts` name `from` and `to`.
    pub(super) fn because<'d>(&self, draft: &'d mut Draft<'_>, saw: &[Fact], parts: &[(&str, &str)]) -> &'d mut Reason {
        let until = self.support_ended.map(|day| draft.lang.day(day)).unwrap_or_default();
        let parts = [parts, &[("until", &*until)]].concat();
        let met = match self.outcome {
            Outcome::Yes => Some(true),
            Outcome::No => Some(false),
            Outcome::Depends | Outcome::Unknown => None,
        };
        match self.ground {
            Ground::Right(right) => draft.because(right, met, saw, &parts),
            Ground::Rule(rule) => draft.because(rule, met, saw, &parts),
        }
    }
}

/// The reasons: the row that decides, its conditions, its contradiction, and what else throws light on the case.
fn explain(draft: &mut Draft<'_>, judgement: &Judgement) {
    let from = draft.situation.product_name(Fact::From, draft.lang);
    let to = draft.situation.product_name(Fact::To, draft.lang);
    let until = judgement.support_ended.map(|day| draft.lang.day(day)).unwrap_or_default();
    let parts = [("from", from), ("to", to), ("until", until.as_str())];
    let saw: &[Fact] = match judgement.ground {
        Ground::Rule(DowngradeRule::SMode) => &[Fact::From, Fact::Channel, Fact::To, Fact::SMode],
        Ground::Rule(DowngradeRule::ComponentOneNote | DowngradeRule::SuiteComponents) => {
            &[Fact::From, Fact::Channel, Fact::To, Fact::Component]
        }
        _ => CASE,
    };
    let would_need = match judgement.outcome {
        Outcome::No => advice::would_need(judgement).map(|need| draft.lang.fill(need, &parts)),
        _ => None,
    };
    judgement.because(draft, saw, &parts).would_need = would_need;
    for rule in judgement.also.iter().copied() {
        // The firmware marker is a fact of the machine that nobody is asked for.
        let holds = (rule != DowngradeRule::KmsMarker).then_some(true);
        draft.also(rule, holds, &[], &parts);
    }
    let ended = judgement.outcome == Outcome::No && judgement.until.is_some();
    if let (Ground::Right(right), false) = (judgement.ground, ended) {
        for &condition in right.row().conditions {
            draft.also_as(Clause(right, condition), condition, None, &[], &parts);
        }
    }
    if let Some((contradiction, standing)) = judgement.contradiction {
        draft.conflict(contradiction, Dispute { standing, ..*contradiction.row() });
    }
    draft.conclude(judgement.outcome, advice::headline(judgement), &parts);
}

cited! {
    DowngradeRight => |row| row.evidence,
    DowngradeRule => |row| *row,
    HostKey => |row| row.evidence,
}

/// A condition, cited with the sources of the right that it belongs to.
#[derive(Clone, Copy)]
struct Clause(DowngradeRight, Condition);

impl Cited for Clause {
    fn id(self) -> &'static str {
        self.1.name()
    }
    fn evidence(self) -> Evidence {
        self.0.row().evidence
    }
}
