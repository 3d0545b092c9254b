//! How a virtual machine is activated: eight methods, each judged by its conditions; any one that works will do.

pub(super) mod advice;
mod avma;
mod client;
pub(super) mod judgement;
mod volume;

use super::draft::{Cited, Draft};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::request::Situation;
use crate::Date;
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::{DirectoryRow, Family, MethodRow, Product, VmRow};
use crate::text::Lang;
pub(crate) use advice::{Disputed, KeyNote, VmStep};
pub(crate) use judgement::{Change, Headline};
use judgement::{Judgement, Met, Rule};

closed! {
    /// Where a virtual machine runs.
    Hypervisor:
    HyperV = "hyper-v",
    AzureLocal = "azure-local",
    Azure = "azure",
    /// Azure Virtual Desktop.
    Avd = "avd",
    Other = "other",
}

closed! {
    /// A way to activate a virtual machine.
    Method:
    Kms = "kms",
    Mak = "mak",
    Avma = "avma",
    Adba = "adba",
    Subscription = "subscription",
    Inherited = "inherited",
    AzureKms = "azure-kms",
    Oem = "oem",
}

closed! {
    /// How Windows Server is licensed on Azure Local.
    AzureLocalLicence:
    Subscription = "subscription",
    /// The customer's own Datacenter keys.
    Benefits = "benefits",
    None = "none",
}

closed! {
    /// The directory that a machine is joined to.
    Join:
    None = "none",
    /// Active Directory alone.
    Ad = "ad",
    /// Active Directory and Microsoft Entra.
    Hybrid = "hybrid",
    Entra = "entra",
}

closed! {
    /// The Windows licence of a user.
    UserLicence:
    None = "none",
    E3 = "e3",
    E5 = "e5",
    Vda = "vda",
}

const MOST_MACHINES: u32 = 1_000_000;

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Guest, FactKind::Product(Role::Guest), Presence::Required),
    fact(Fact::Host, FactKind::Product(Role::VmHost), Presence::Open),
    fact(Fact::Hypervisor, FactKind::Choice(Choice::of::<Hypervisor>()), Presence::Open),
    fact(Fact::Method, FactKind::Choice(Choice::of::<Method>()), Presence::Narrows),
    fact(Fact::HostActivated, FactKind::YesNo, Presence::Default("yes")),
    fact(Fact::AzureLocalLicence, FactKind::Choice(Choice::of::<AzureLocalLicence>()), Presence::Open),
    fact(Fact::Join, FactKind::Choice(Choice::of::<Join>()), Presence::Open),
    fact(Fact::UserLicence, FactKind::Choice(Choice::of::<UserLicence>()), Presence::Open),
    fact(Fact::Machines, FactKind::Number(1, MOST_MACHINES), Presence::Default("1")),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Methods, ValueKind::Outcomes(Choice::of::<Method>())),
    value(ValueName::Recommended, ValueKind::Code(Choice::of::<Method>())),
    value(ValueName::MakActivationsUsed, ValueKind::Number),
    value(ValueName::AccessRight, ValueKind::YesNo),
];

/// A virtual machine, as far as it is known.
#[derive(Clone, Copy)]
pub(super) struct Vm {
    pub(super) guest: Product,
    pub(super) host: Option<Product>,
    pub(super) place: Place,
    pub(super) host_activated: bool,
    pub(super) azure_local_licence: Option<AzureLocalLicence>,
    pub(super) join: Option<Join>,
    pub(super) user: Option<UserLicence>,
    pub(super) machines: u32,
    /// The day of the answer.
    pub(super) day: Date,
}

/// Where a virtual machine runs, from what is said of its hypervisor and of its host.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Known(Hypervisor),
    Open,
    /// The host is Azure Local and the hypervisor is another: nothing can be concluded.
    Contradiction,
}

impl Place {
    pub(super) fn of(hypervisor: Option<Hypervisor>, host: Option<Product>) -> Self {
        let on_azure_local = host.is_some_and(|host| host.family() == Family::AzureLocal);
        match hypervisor {
            None | Some(Hypervisor::AzureLocal) if on_azure_local => Self::Known(Hypervisor::AzureLocal),
            Some(_) if on_azure_local => Self::Contradiction,
            Some(hypervisor) => Self::Known(hypervisor),
            None => Self::Open,
        }
    }
}

impl Vm {
    fn of(situation: &Situation<'_>, day: Date) -> Option<Self> {
        let host = situation.product(Fact::Host);
        Some(Self {
            guest: situation.product(Fact::Guest)?,
            host,
            place: Place::of(situation.choice(Fact::Hypervisor), host),
            host_activated: situation.yes_no(Fact::HostActivated).unwrap_or(true),
            azure_local_licence: situation.choice(Fact::AzureLocalLicence),
            join: situation.choice(Fact::Join),
            user: situation.choice(Fact::UserLicence),
            machines: situation.number(Fact::Machines).unwrap_or(1),
            day,
        })
    }

    fn is_client(&self) -> bool {
        self.guest.family() == Family::WindowsClient
    }
}

impl Method {
    /// The methods that work, best first: nothing to count and no host to reach before the rest, and a MAK,
    /// which each activation uses up, after everything that is not tied to one machine.
    const BEST_FIRST: [Self; 8] =
        [Self::Avma, Self::AzureKms, Self::Adba, Self::Kms, Self::Subscription, Self::Inherited, Self::Mak, Self::Oem];

    pub(super) fn judge(self, vm: &Vm) -> Judgement {
        if let Some(not_yet) = self.not_yet(vm.day) {
            return not_yet;
        }
        match self {
            Self::Kms => volume::kms(vm),
            Self::Mak => volume::mak(vm),
            Self::Avma => avma::judge(vm),
            Self::Adba => volume::adba(vm),
            Self::Subscription => client::subscription(vm),
            Self::Inherited => client::inherited(vm),
            Self::AzureKms => volume::azure_kms(vm),
            Self::Oem => volume::oem(vm),
        }
    }

    /// A no before the version of Windows that brought the method.
    pub(super) fn not_yet(self, day: Date) -> Option<Judgement> {
        let row: Rule = match self {
            Self::Avma => VmRow::AvmaNotYet.into(),
            Self::Adba => DirectoryRow::AdbaNotYet.into(),
            Self::Subscription => MethodRow::SubscriptionNotYet.into(),
            Self::Inherited => MethodRow::InheritedNotYet.into(),
            Self::Kms | Self::Mak | Self::AzureKms | Self::Oem => return None,
        };
        row.evidence().holds_on(day).then(|| Judgement::default().when(row, Met::No, &[]))
    }
}

/// Every method with its judgement, and what follows from all of them.
struct Verdicts {
    judgements: Vec<(Method, Judgement)>,
}

impl Verdicts {
    fn of(vm: &Vm) -> Self {
        Self { judgements: Method::BEST_FIRST.iter().map(|&method| (method, method.judge(vm))).collect() }
    }

    fn on(&self, method: Method) -> &Judgement {
        let at = Method::BEST_FIRST.iter().position(|&known| known == method).unwrap_or_default();
        &self.judgements[at].1
    }

    /// The methods of an outcome, best first.
    fn with(&self, outcome: Outcome) -> Vec<Method> {
        let with = self.judgements.iter().filter(|(_, judgement)| judgement.outcome() == outcome);
        with.map(|(method, _)| *method).collect()
    }

    /// The outcome for any method: the best there is.
    fn any(&self) -> Outcome {
        let best_first = [Outcome::Yes, Outcome::Depends, Outcome::Unknown];
        best_first.into_iter().find(|&outcome| !self.with(outcome).is_empty()).unwrap_or(Outcome::No)
    }
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(vm) = Vm::of(&draft.situation, draft.as_of) else { return };
    let verdicts = Verdicts::of(&vm);
    let names = Names::of(&draft.situation, draft.lang);
    let working = verdicts.with(Outcome::Yes);

    let outcomes = Method::ALL.iter().map(|&method| (method.name(), verdicts.on(method).outcome()));
    draft.set(ValueName::Methods, Value::Outcomes(outcomes.collect()));
    if let Some(best) = working.first() {
        draft.set(ValueName::Recommended, Value::Text(best.name().to_owned()));
    }
    if verdicts.on(Method::Mak).outcome() == Outcome::Yes {
        draft.set(ValueName::MakActivationsUsed, Value::Number(vm.machines));
    }

    match draft.situation.choice::<Method>(Fact::Method) {
        Some(method) => about_one(draft, &vm, &verdicts, method, &names),
        None => about_any(draft, &vm, &verdicts, &names),
    }
    client::access_right(draft, &vm, &names);
}

/// The answer about one method: why it works or not, and what to do; after anything but a yes, what works instead.
fn about_one(draft: &mut Draft<'_>, vm: &Vm, verdicts: &Verdicts, method: Method, names: &Names) {
    let judgement = verdicts.on(method);
    let outcome = judgement.outcome();
    judgement.decide(draft, names);
    judgement.add(draft, names);
    let reason = judgement.sentence(draft.lang, names);
    let parts = names.and(&[("method", draft.lang.say(method)), ("reason", &reason)]);
    draft.conclude(outcome, Headline::of_one(outcome), &parts);
    for &fact in judgement.missing().iter() {
        draft.missing(fact);
    }
    advice::accompany(draft, vm, method, names);
    if outcome == Outcome::Yes {
        advice::do_it(draft, vm, method, names);
        return;
    }
    let instead = verdicts.with(Outcome::Yes);
    match instead.first() {
        Some(&best) => {
            advice::instead(draft, &instead, names);
            advice::do_it(draft, vm, best, names);
            instead.iter().for_each(|&method| advice::key(draft, vm, method));
            verdicts.on(best).mention(draft, names);
            advice::accompany(draft, vm, best, names);
        }
        None => advice::nothing_works(draft, verdicts, names),
    }
}

/// The answer about any method: the best that works, and a word on the others.
fn about_any(draft: &mut Draft<'_>, vm: &Vm, verdicts: &Verdicts, names: &Names) {
    let outcome = verdicts.any();
    let these = verdicts.with(outcome);
    let best = these.first().copied().unwrap_or(Method::Avma);
    match outcome {
        Outcome::Yes => verdicts.on(best).decide(draft, names),
        _ => these.iter().for_each(|&method| verdicts.on(method).decide(draft, names)),
    }
    let labels: Vec<&str> = these.iter().map(|&method| draft.lang.say(method)).collect();
    let reason = verdicts.on(best).sentence(draft.lang, names);
    let list = draft.lang.any_of(&labels);
    let parts = names.and(&[("method", draft.lang.say(best)), ("methods", &list), ("reason", &reason)]);
    draft.conclude(outcome, Headline::of_any(outcome, these.len()), &parts);
    if outcome == Outcome::Depends {
        for &fact in these.iter().flat_map(|&method| verdicts.on(method).missing()).collect::<Vec<_>>().iter() {
            draft.missing(fact);
        }
    }
    for (_, judgement) in &verdicts.judgements {
        judgement.mention(draft, names);
    }
    match outcome {
        Outcome::Yes => {
            advice::accompany(draft, vm, best, names);
            advice::do_it(draft, vm, best, names);
            these[1..].iter().for_each(|&method| advice::key(draft, vm, method));
        }
        _ => advice::nothing_works(draft, verdicts, names),
    }
}

/// The names that sentences about a virtual machine may use: `guest` and `host` as they were asked about, a
/// version where the edition was left open; `product` is the guest in the edition that is judged.
pub(super) struct Names {
    pub(super) guest: &'static str,
    pub(super) product: &'static str,
    pub(super) version: &'static str,
    pub(super) host: &'static str,
    pub(super) machines: String,
}

impl Names {
    fn of(situation: &Situation<'_>, lang: Lang) -> Self {
        let guest = situation.product(Fact::Guest);
        Self {
            guest: situation.product_name(Fact::Guest, lang),
            product: guest.map_or("", |guest| guest.display_name(lang)),
            version: guest.map_or("", |guest| guest.version().row().name),
            host: situation.product_name(Fact::Host, lang),
            machines: situation.number(Fact::Machines).unwrap_or(1).to_string(),
        }
    }

    pub(super) fn parts(&self) -> Vec<(&str, &str)> {
        self.and(&[])
    }

    pub(super) fn and<'n>(&'n self, more: &[(&'n str, &'n str)]) -> Vec<(&'n str, &'n str)> {
        let own = [
            ("guest", self.guest),
            ("product", self.product),
            ("version", self.version),
            ("host", self.host),
            ("machines", &*self.machines),
        ];
        own.into_iter().chain(more.iter().copied()).collect()
    }
}
