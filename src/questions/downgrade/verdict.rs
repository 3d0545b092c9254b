//! What decides: definitions first, then the row that speaks, then the general rules; otherwise nothing is documented.

use super::Component;
use crate::Date;
use crate::answer::Outcome;
use crate::knowledge::downgrade::{
    Contradiction, DowngradeRight, DowngradeRule, Right, Verdict, Window, has_closed_list, right_for,
};
use crate::knowledge::{Edition, EditionClass, Family, LicenceChannel, Product, Standing, Version};
use std::cmp::Ordering;

/// What an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::questions) enum Ground {
    /// A right, or its absence, that the sources state for this licence.
    Right(DowngradeRight),
    /// A definition or a general rule.
    Rule(DowngradeRule),
}

/// The outcome, with what it rests on.
#[derive(Debug)]
pub(in crate::questions) struct Judgement {
    pub(super) outcome: Outcome,
    pub(super) ground: Ground,
    /// The day a dated right ends.
    pub(super) until: Option<Date>,
    /// The day support of the target ends, where that matters.
    pub(super) support_ended: Option<Date>,
    /// Where the sources disagree, and whether that is settled for the case and the day.
    pub(super) contradiction: Option<(Contradiction, Standing)>,
    /// Rules that throw light on the case.
    pub(super) also: &'static [DowngradeRule],
}

impl Judgement {
    fn new(outcome: Outcome, ground: Ground) -> Self {
        Self { outcome, ground, until: None, support_ended: None, contradiction: None, also: &[] }
    }

    fn no(rule: DowngradeRule) -> Self {
        Self::new(Outcome::No, Ground::Rule(rule))
    }

    fn also(self, also: &'static [DowngradeRule]) -> Self {
        Self { also, ..self }
    }
}

pub(super) fn judge(
    from: Product,
    channel: LicenceChannel,
    to: Product,
    s_mode: bool,
    component: Option<Component>,
    as_of: Date,
) -> Judgement {
    use DowngradeRule::*;
    if let Some(definition) = not_a_downgrade(from, to) {
        return definition;
    }
    let judgement = match right_for(from, channel, to) {
        Some(right) => stated(right, to, as_of),
        None => general(from, channel, to),
    };
    let allowed = judgement.outcome == Outcome::Yes;
    if s_mode && allowed && channel == LicenceChannel::Oem {
        match from.version() {
            Version::Windows10 => return Judgement::no(SMode),
            Version::Windows11 => return Judgement::new(Outcome::Unknown, Ground::Rule(SModeUndocumented)),
            _ => {}
        }
    }
    match component {
        Some(Component::OneNote)
            if allowed && from.version() == Version::Office2010 && to.version() == Version::Office2007 =>
        {
            Judgement::no(ComponentOneNote)
        }
        Some(_) if allowed && from.family() == Family::Office => {
            Judgement::new(Outcome::Depends, Ground::Rule(SuiteComponents))
        }
        _ => judgement,
    }
}

fn not_a_downgrade(from: Product, to: Product) -> Option<Judgement> {
    use DowngradeRule::*;
    // The subscription applications are Office, and a row says what they allow.
    let subscription = from.family() == Family::Microsoft365Apps && to.family() == Family::Office;
    if from.family() != to.family() && !subscription {
        return Some(Judgement::no(OtherFamily));
    }
    if from == Product::SqlServer && to == from {
        return Some(Judgement::new(Outcome::Unknown, Ground::Rule(VersionsNotToldApart)));
    }
    if from.version() == to.version() && from.edition().same_line(to.edition()) {
        return Some(Judgement::no(SameProduct));
    }
    if from.is_doubtful() || to.is_doubtful() {
        return Some(Judgement::new(Outcome::Unknown, Ground::Rule(DoubtfulLabel)));
    }
    if to.version().age(from.version()) == Some(Ordering::Greater) {
        return Some(Judgement::no(NewerVersion));
    }
    (from.is_preview() || to.is_preview()).then(|| Judgement::no(PreviewIsNoTarget))
}

/// What a row says on that day.
fn stated(right: DowngradeRight, to: Product, as_of: Date) -> Judgement {
    let row = right.row();
    let ends = support_ends(to);
    let over = ends.is_some_and(|day| day < as_of);
    let (outcome, until) = match (row.verdict, row.window) {
        (Verdict::Yes, Window::Open) => (Outcome::Yes, None),
        (Verdict::Yes, Window::WhileTargetSupported) => (if over { Outcome::No } else { Outcome::Yes }, ends),
        (Verdict::Yes, Window::DisputedAfterSupport) => (if over { Outcome::Depends } else { Outcome::Yes }, None),
        (Verdict::No, _) => (Outcome::No, None),
        (Verdict::Depends, _) => (Outcome::Depends, None),
        (Verdict::Unknown, _) => (Outcome::Unknown, None),
    };
    let support_ended = (row.window != Window::Open).then_some(ends).flatten();
    let contradiction = row.contradiction.map(|of| (of, standing(row, of, to, over, as_of)));
    Judgement { until, support_ended, contradiction, ..Judgement::new(outcome, Ground::Right(right)) }.also(row.also)
}

/// Whether a contradiction is settled on that day: one about the end of a right makes no difference before it, nor
/// once extended updates have ended too.
fn standing(row: &Right, contradiction: Contradiction, to: Product, over: bool, as_of: Date) -> Standing {
    let extended = to.row().esu_ends.is_none_or(|day| as_of <= day);
    match (row.window, contradiction) {
        (Window::DisputedAfterSupport, _) if over => Standing::Open,
        (Window::DisputedAfterSupport, _) => Standing::Followed,
        (_, Contradiction::EsuAsSupport) if over && extended => Standing::Open,
        (_, Contradiction::EsuAsSupport) => Standing::Followed,
        _ => contradiction.row().standing,
    }
}

/// The last day of support, of the version where the row has none of its own.
fn support_ends(product: Product) -> Option<Date> {
    let of_version = Product::ALL.iter().filter(|other| other.version() == product.version());
    product.row().support_ends.or_else(|| of_version.filter_map(|other| other.row().support_ends).max())
}

/// What the general rules say where no row speaks.
fn general(from: Product, channel: LicenceChannel, to: Product) -> Judgement {
    use DowngradeRule::*;
    use LicenceChannel::{Fpp, Oem, Vl, VlSa};
    let client = from.family() == Family::WindowsClient;
    if client && from.edition().class() == EditionClass::Consumer && from.edition() != Edition::Windows9x {
        return Judgement::no(HomeNever);
    }
    if client && channel == Fpp {
        return Judgement::no(RetailNever);
    }
    if client && channel == Oem && has_closed_list(from) {
        return Judgement::no(ClosedList).also(&[NoChaining]);
    }
    let earlier = to.version().is_older_than(from.version()) && from.edition().same_line(to.edition());
    if earlier && channel == Oem && is_recent_server(from) {
        let contradiction = Some((Contradiction::ServerDepthOem, Standing::Followed));
        let judgement = Judgement { contradiction, ..Judgement::new(Outcome::Yes, Ground::Rule(ServerAnyVersion)) };
        return judgement.also(&[KitIsNotLicence, NoInPlaceServer]);
    }
    if earlier && matches!(channel, Vl | VlSa) {
        return Judgement::new(Outcome::Yes, Ground::Rule(VolumeAnyVersion)).also(&[SaNotNeeded]);
    }
    if is_another_edition(from, to) {
        return Judgement::no(EditionLock).also(&[VersionIsNotEdition]);
    }
    Judgement::new(Outcome::Unknown, Ground::Rule(Undocumented))
}

fn is_recent_server(product: Product) -> bool {
    product.family() == Family::WindowsServer
        && product.version() >= Version::WindowsServer2012
        && matches!(product.edition(), Edition::Standard | Edition::Datacenter)
}

/// Whether the editions differ in a way that the sources exclude. Variants of one edition (N, x64, without
/// Hyper-V, long-term releases) and single applications are not spoken of.
fn is_another_edition(from: Product, to: Product) -> bool {
    use Edition::*;
    let (from_edition, to_edition) = (from.edition(), to.edition());
    match from.family() {
        Family::WindowsClient => from_edition.class() != to_edition.class(),
        Family::WindowsServer => {
            let main = |edition| matches!(edition, Foundation | Essentials | Web | Standard | Enterprise | Datacenter);
            main(from_edition) && main(to_edition) && from_edition != to_edition
        }
        Family::Office => {
            let suite = |edition| {
                matches!(
                    edition,
                    ProfessionalPlus
                        | Standard
                        | Enterprise
                        | Professional
                        | SmallBusiness
                        | Basic
                        | Ultimate
                        | HomeAndStudent
                        | HomeAndBusiness
                        | Home
                )
            };
            suite(from_edition) && suite(to_edition) && from_edition != to_edition
        }
        Family::Project | Family::Visio => !from_edition.same_line(to_edition),
        _ => false,
    }
}
