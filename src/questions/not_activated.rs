//! What happens to a product that is not activated, and when?

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::{VmStep, commands, key_for_product};
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::grace::{AFTER_GRACE_DISPUTED, WINDOWS_8_DISPUTED};
use crate::knowledge::keys::KeyFact;
use crate::knowledge::{
    DirectoryRow, Edition, Family, GraceRow as Row, MakRow, Product, Term, Version as V, VolumeKey,
};

closed! {
    /// How a product is, or was to be, activated.
    GraceMethod:
    Kms = "kms",
    Adba = "adba",
    Mak = "mak",
    Oem = "oem",
    Retail = "retail",
    None = "none",
}

closed! {
    /// The service pack of a product.
    ServicePack:
    Latest = "latest",
    None = "none",
    Sp1 = "sp1",
    Sp2 = "sp2",
}

closed! {
    /// How a product stands.
    LicenceState:
    Licensed = "licensed",
    Grace = "grace",
    Notification = "notification",
    ReducedFunctionality = "reduced-functionality",
}

closed! {
    /// The answer in a sentence.
    GraceHeadline:
    Period = "period",
    Validity = "validity",
    Licensed = "licensed",
    Running = "running",
    Over = "over",
    LapsedUnclear = "lapsed-unclear",
    NoActivation = "no-activation",
    Undocumented = "undocumented",
}

closed! {
    /// The copies that a period is documented for.
    GraceCopy:
    Any = "any",
    KmsClient = "kms-client",
    WithMak = "with-mak",
    Volume = "volume",
}

closed! {
    /// Something to do about a product that is not activated.
    GraceStep:
    FindHost = "find-host",
    ReachDomain = "reach-domain",
}

closed! {
    /// A contradiction between documents about grace periods.
    GraceDisputed:
    Windows8 = "windows-8",
    AfterGrace = "after-grace",
}

impl ServicePack {
    /// Whether the version had it, as far as grace periods are told of.
    fn is_of(self, version: V) -> bool {
        let of_two =
            matches!(version, V::WindowsVista | V::WindowsServer2008 | V::Office2010 | V::Project2010 | V::Visio2010);
        let of_one = matches!(
            version,
            V::Windows7 | V::WindowsThinPc | V::WindowsServer2008R2 | V::Office2013 | V::Project2013 | V::Visio2013
        );
        match self {
            Self::Latest | Self::None => true,
            Self::Sp1 => of_one || of_two,
            Self::Sp2 => of_two,
        }
    }
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Product, FactKind::Product(Role::Any), Presence::Required),
    fact(Fact::Method, FactKind::Choice(Choice::of::<GraceMethod>()), Presence::Narrows),
    fact(Fact::Days, FactKind::Number(0, 100_000), Presence::Open),
    fact(Fact::ServicePack, FactKind::Choice(Choice::of::<ServicePack>()), Presence::Narrows),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::GraceDays, ValueKind::Number),
    value(ValueName::State, ValueKind::Code(Choice::of::<LicenceState>())),
    value(ValueName::DaysLeft, ValueKind::Number),
];

/// An activation by KMS or Active Directory lasts so long after the last contact.
const VALID_DAYS: u32 = 180;

cited! {
    Row => |row| *row,
}

/// What is known of a product that is not activated.
enum Known {
    /// Older than the activation of volume copies.
    NoActivation,
    Grace(Grace),
    /// The row says what was read.
    Nothing(Row),
}

/// A grace period, and what follows it.
struct Grace {
    product: Product,
    method: Option<GraceMethod>,
    days: u32,
    row: Row,
    after: Row,
}

impl Grace {
    fn state(&self) -> LicenceState {
        match self.after {
            Row::AfterVistaRtm => LicenceState::ReducedFunctionality,
            _ => LicenceState::Notification,
        }
    }
}

impl Grace {
    fn copy(&self) -> GraceCopy {
        match self.row {
            Row::Windows8 => GraceCopy::KmsClient,
            Row::Usual => GraceCopy::WithMak,
            Row::Office => GraceCopy::Volume,
            _ => GraceCopy::Any,
        }
    }
}

impl Known {
    fn of(product: Product, method: Option<GraceMethod>, service_pack: ServicePack) -> Self {
        use GraceMethod::{Adba, Kms, Mak, Oem, Retail};
        let bought_alone = matches!(method, Some(Oem | Retail));
        let volume_key = product.row().volume_key;
        let grace = |days, row, after| Self::Grace(Grace { product, method, days, row, after });
        let too_old_for_directory = match product.version() {
            V::WindowsVista | V::Windows7 | V::WindowsServer2008 | V::WindowsServer2008R2 => true,
            version => matches!(version, V::Office2010 | V::Project2010 | V::Visio2010),
        };
        match product.version() {
            _ if product.is_preview() || product.is_doubtful() => Self::Nothing(Row::Undocumented),
            _ if volume_key == Some(VolumeKey::Vlk) && !bought_alone => Self::NoActivation,
            version if !service_pack.is_of(version) => Self::Nothing(Row::Undocumented),
            _ if matches!(method, Some(Kms | Adba)) && volume_key != Some(VolumeKey::Kms) => {
                Self::Nothing(Row::Undocumented)
            }
            _ if method == Some(Adba) && too_old_for_directory => Self::Nothing(Row::Undocumented),
            V::WindowsVista if service_pack == ServicePack::None => grace(30, Row::Vista, Row::AfterVistaRtm),
            V::WindowsVista => grace(30, Row::Vista, Row::AfterVista),
            V::WindowsServer2008 => grace(60, Row::Server2008, Row::AfterVista),
            V::Windows7 | V::WindowsServer2008R2 => grace(30, Row::Windows7, Row::AfterWindows7),
            _ if product.is_office() && volume_key == Some(VolumeKey::Kms) && !bought_alone => {
                grace(30, Row::Office, Row::AfterOffice)
            }
            _ if !is_windows_8_or_later(product) => Self::Nothing(Row::Undocumented),
            _ if bought_alone || volume_key.is_none() => Self::Nothing(Row::RetailWindows8),
            _ if method == Some(Mak) || volume_key == Some(VolumeKey::Mak) => grace(30, Row::Usual, Row::AfterWindows8),
            _ => grace(30, Row::Windows8, Row::AfterWindows8),
        }
    }
}

fn is_windows_8_or_later(product: Product) -> bool {
    match product.family() {
        Family::WindowsClient => product.version() == V::Windows8 || V::Windows8.is_older_than(product.version()),
        Family::WindowsServer => product.version() >= V::WindowsServer2012,
        _ => false,
    }
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(product) = draft.situation.product(Fact::Product) else { return };
    let method = draft.situation.choice(Fact::Method);
    let given = draft.situation.choice(Fact::ServicePack);
    if given.is_none() && product.version() == V::WindowsVista {
        draft.assume(Fact::ServicePack, ServicePack::Latest.name());
    }
    let service_pack = given.unwrap_or(ServicePack::Latest);
    let named = [("product", product.display_name(draft.lang))];
    match Known::of(product, method, service_pack) {
        Known::NoActivation => {
            draft.conclude(Outcome::Yes, GraceHeadline::NoActivation, &named);
            draft.because(KeyFact::BeforeActivation, Some(true), &[Fact::Product], &named);
            draft.set(ValueName::State, Value::Text(LicenceState::Licensed.name().to_owned()));
        }
        Known::Nothing(row) => {
            draft.conclude(Outcome::Unknown, GraceHeadline::Undocumented, &named);
            draft.because(row, None, &[Fact::Product, Fact::Method, Fact::ServicePack], &named);
            draft.step(key_for_product::Step::AskAccount, &[]);
        }
        Known::Grace(grace) => grace.answer(draft),
    }
}

impl Grace {
    /// The sentence that says how the product stands after the days given, its state, and the days left.
    fn standing(&self, days: Option<u32>) -> (GraceHeadline, Option<LicenceState>, Option<u32>) {
        let renewed = matches!(self.method, Some(GraceMethod::Kms | GraceMethod::Adba));
        let valid = if renewed { VALID_DAYS } else { 0 };
        let last = valid + self.days;
        // What follows a lapsed activation is stated for Office by KMS only.
        let settled = !renewed || (self.product.is_office() && self.method == Some(GraceMethod::Kms));
        match days {
            None if renewed => (GraceHeadline::Validity, None, None),
            None => (GraceHeadline::Period, None, None),
            Some(days) if renewed && days <= valid => {
                (GraceHeadline::Licensed, Some(LicenceState::Licensed), Some(valid - days))
            }
            Some(days) if days > last => (GraceHeadline::Over, Some(self.state()), Some(0)),
            Some(days) if settled => (GraceHeadline::Running, Some(LicenceState::Grace), Some(last - days)),
            Some(_) => (GraceHeadline::LapsedUnclear, None, None),
        }
    }

    fn answer(&self, draft: &mut Draft<'_>) {
        let (headline, state, left) = self.standing(draft.situation.number(Fact::Days));
        let outcome = if headline == GraceHeadline::LapsedUnclear { Outcome::Unknown } else { Outcome::Yes };
        let product = self.product.display_name(draft.lang);
        let parts = [
            ("product", product),
            ("copy", &*draft.lang.fill(self.copy(), &[("product", product)])),
            ("days", &*self.days.to_string()),
            ("left", &left.unwrap_or(0).to_string()),
            ("after", draft.lang.say(self.state())),
        ];
        draft.conclude(outcome, headline, &parts);
        draft.set(ValueName::GraceDays, Value::Number(self.days));
        draft.set(ValueName::State, state.map_or(Value::Null, |state| Value::Text(state.name().to_owned())));
        draft.set(ValueName::DaysLeft, left.map_or(Value::Null, Value::Number));
        self.decide(draft, headline);
        self.explain(draft);
        self.advise(draft, headline);
        [Term::GracePeriod, Term::NotificationMode].into_iter().for_each(|term| draft.term(term));
    }

    fn decide(&self, draft: &mut Draft<'_>, headline: GraceHeadline) {
        const SAW: &[Fact] = &[Fact::Product, Fact::Method, Fact::Days];
        match headline {
            GraceHeadline::Validity | GraceHeadline::Licensed if self.method == Some(GraceMethod::Adba) => {
                draft.because(DirectoryRow::Adba180Days, Some(true), SAW, &[]);
            }
            GraceHeadline::Validity | GraceHeadline::Licensed => {
                draft.because(Row::Kms180Days, Some(true), SAW, &[]);
            }
            GraceHeadline::LapsedUnclear => {
                draft.because(Row::LapsedWindows, None, SAW, &[]);
            }
            GraceHeadline::Running if self.method == Some(GraceMethod::Kms) => {
                draft.because(Row::LapsedOffice, Some(true), SAW, &[]);
            }
            GraceHeadline::Over if self.method == Some(GraceMethod::Kms) && self.product.is_office() => {
                draft.because(Row::LapsedOffice, Some(true), SAW, &[]);
                draft.because(self.after, Some(true), &[Fact::Product, Fact::Days], &[]);
            }
            GraceHeadline::Over if matches!(self.method, Some(GraceMethod::Kms | GraceMethod::Adba)) => {
                draft.because(Row::LapsedOver, Some(true), SAW, &[("days", &self.days.to_string())]);
                draft.because(self.after, Some(true), &[Fact::Product, Fact::Days, Fact::ServicePack], &[]);
            }
            GraceHeadline::Over => {
                // That the period is over rests on its length too.
                draft.because(self.row, Some(true), SAW, &[]);
                draft.because(self.after, Some(true), &[Fact::Product, Fact::Days, Fact::ServicePack], &[]);
            }
            _ => {
                draft.because(self.row, Some(true), SAW, &[]);
                draft.because(self.after, Some(true), &[Fact::Product, Fact::ServicePack], &[]);
            }
        }
    }

    fn explain(&self, draft: &mut Draft<'_>) {
        let office = self.product.is_office();
        let mut note = |wanted: bool, row: Row| {
            if wanted {
                draft.also(row, (row != Row::LapsedWindows).then_some(true), &[Fact::Product], &[]);
            }
        };
        let by_kms = self.method == Some(GraceMethod::Kms);
        note(by_kms, Row::Kms180Days);
        note(by_kms, Row::KmsRenewal);
        note(by_kms && office, Row::LapsedOffice);
        note(by_kms && !office, Row::LapsedWindows);
        note(true, self.row);
        note(true, self.after);
        note(self.row == Row::Vista, Row::NotGenuineVista);
        note(self.after == Row::AfterWindows8, Row::InAzure);
        if let Some(rearm) = self.rearm() {
            note(true, rearm);
        }
        match self.method {
            Some(GraceMethod::Adba) => {
                draft.also(DirectoryRow::Adba180Days, Some(true), &[Fact::Method], &[]);
            }
            Some(GraceMethod::Mak) => {
                draft.also(MakRow::MakOnce, Some(true), &[Fact::Method], &[]);
            }
            _ => {}
        }
        match self.row {
            Row::Windows8 | Row::Usual => draft.conflict(GraceDisputed::Windows8, WINDOWS_8_DISPUTED),
            _ if self.product.family() == Family::WindowsServer => {}
            _ => draft.conflict(GraceDisputed::AfterGrace, AFTER_GRACE_DISPUTED),
        }
    }

    /// How often the period can be started again.
    fn rearm(&self) -> Option<Row> {
        match (self.product.version(), self.product.edition()) {
            _ if self.product.is_office() => Some(Row::RearmOffice),
            (V::WindowsVista, Edition::Professional) => Some(Row::Rearm3Vista),
            (V::WindowsVista, Edition::Enterprise) if self.after == Row::AfterVista => Some(Row::Rearm5Vista),
            (V::WindowsVista | V::Windows8, _) => None,
            (V::Windows7 | V::WindowsServer2008 | V::WindowsServer2008R2, _) => Some(Row::Rearm3),
            _ => Some(Row::Rearm1001),
        }
    }

    fn advise(&self, draft: &mut Draft<'_>, headline: GraceHeadline) {
        if headline != GraceHeadline::Licensed {
            match self.method {
                Some(GraceMethod::Kms) => commands::find_hosts().run(draft, GraceStep::FindHost, &[]),
                Some(GraceMethod::Adba) => draft.step(GraceStep::ReachDomain, &[]),
                _ => {}
            }
            commands::activate(self.product).run(draft, VmStep::Activate, &[]);
        }
        commands::show_state(self.product).run(draft, VmStep::CheckState, &[]);
    }
}
