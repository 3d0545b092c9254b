//! Which method activates so many machines best? Each method is judged as for a virtual machine, and by count and network.

mod site;

use site::{Kind, Site};

use crate::answer::{Outcome, Value};
use crate::closed::{Line, closed};
use crate::knowledge::downgrade::DowngradeRule;
use crate::knowledge::keys::KeyFact;
use crate::knowledge::mak::TELEPHONE_DATED;
use crate::knowledge::methods::SIZE_DISPUTED;
use crate::knowledge::{ChoiceRow, DirectoryRow, Family, MakRow, MethodRow, Term, VmRow, VolumeKey};
use crate::questions::draft::Draft;
use crate::questions::facts::{
    Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value,
};
use crate::questions::vm_activation::judgement::{Judgement, Rule};
use crate::questions::vm_activation::{Headline, Join, Method, Names, UserLicence, advice};
use crate::questions::{CountHeadline, CountStep, Disputed, GraceHeadline, VmStep, commands, key_for_product};
use crate::text::{English, French};

closed! {
    /// A way to activate machines.
    ActivationMethod:
    Kms = "kms",
    Mak = "mak",
    Adba = "adba",
    Avma = "avma",
    Subscription = "subscription",
    AzureKms = "azure-kms",
}

use ActivationMethod::{Adba, Avma, AzureKms, Kms, Mak, Subscription};

closed! {
    /// What the machines reach.
    Network:
    Connected = "connected",
    /// Each other, and no Internet.
    Isolated = "isolated",
    Offline = "offline",
}

closed! {
    /// Where the machines are.
    MachinePlace:
    OnPremises = "on-premises",
    Azure = "azure",
    AzureLocal = "azure-local",
    Avd = "avd",
}

closed! {
    /// What the names of a general answer say, and the next thing to ask.
    ChoiceWords:
    AnyWindows = "any-windows",
    NameProduct = "name-product",
    SizeDisputed = "size-disputed",
    YesUnless = "yes-unless",
    StartKms = "start-kms",
    StartMak = "start-mak",
    StartAdba = "start-adba",
    StartAvma = "start-avma",
    StartSubscription = "start-subscription",
    StartAzureKms = "start-azure-kms",
}

const MOST: u32 = 1_000_000;

pub(in crate::questions) const FACTS: &[FactSpec] = &[
    fact(Fact::Computers, FactKind::Number(0, MOST), Presence::Required),
    fact(Fact::Servers, FactKind::Number(0, MOST), Presence::Default("0")),
    fact(Fact::Join, FactKind::Choice(Choice::of::<Join>()), Presence::Open),
    fact(Fact::Network, FactKind::Choice(Choice::of::<Network>()), Presence::Required),
    fact(Fact::Virtual, FactKind::YesNo, Presence::Default("no")),
    fact(Fact::UserLicence, FactKind::Choice(Choice::of::<UserLicence>()), Presence::Open),
    fact(Fact::Place, FactKind::Choice(Choice::of::<MachinePlace>()), Presence::Default("on-premises")),
    fact(Fact::Host, FactKind::Product(Role::VmHost), Presence::Open),
    fact(Fact::Product, FactKind::Product(Role::Any), Presence::Narrows),
    fact(Fact::OperatingSystem, FactKind::Product(Role::Guest), Presence::Open),
];

pub(in crate::questions) const VALUES: &[ValueSpec] = &[
    value(ValueName::Recommended, ValueKind::Code(Choice::of::<ActivationMethod>())),
    value(ValueName::Ranked, ValueKind::Codes(Choice::of::<ActivationMethod>())),
];

impl ActivationMethod {
    /// The same method, as it activates one machine.
    fn of_machine(self) -> Method {
        match self {
            Kms => Method::Kms,
            Mak => Method::Mak,
            Adba => Method::Adba,
            Avma => Method::Avma,
            Subscription => Method::Subscription,
            AzureKms => Method::AzureKms,
        }
    }
}

impl English for ActivationMethod {
    fn en(self) -> Line {
        self.of_machine().en()
    }
}

impl French for ActivationMethod {
    fn fr(self) -> Line {
        self.of_machine().fr()
    }
}

pub(in crate::questions) fn answer(draft: &mut Draft<'_>) {
    let Some(site) = Site::of(&draft.situation, draft.as_of) else { return };
    if let Some(product) = site.product {
        let named = [("product", product.display_name(draft.lang))];
        if product.family() == Family::Microsoft365Apps {
            let rule = DowngradeRule::SubscriptionAppsTakeNoVolumeKey;
            draft.conclude(Outcome::No, key_for_product::Headline::NoKey, &named);
            draft.because(rule, Some(false), &[Fact::Product], &[]);
            return draft.step(key_for_product::Step::SignIn, &[]);
        }
        if product.row().volume_key == Some(VolumeKey::Vlk) {
            draft.conclude(Outcome::No, GraceHeadline::NoActivation, &named);
            draft.because(KeyFact::BeforeActivation, Some(false), &[Fact::Product], &[]);
            return draft.step(key_for_product::Step::UseVolumeKey, &[]);
        }
    }
    if site.computers + site.servers == 0 {
        draft.conclude(Outcome::No, CountHeadline::Nothing, &[]);
        draft.because(ChoiceRow::MethodsThereAre, Some(true), &[Fact::Computers, Fact::Servers], &[]);
        return draft.step(CountStep::NameComputers, &[]);
    }
    let names = site.names(draft);
    let judged = site.order().into_iter().filter_map(|method| Some((method, site.judge(method)?)));
    let judged: Vec<(ActivationMethod, Judgement)> = judged.collect();
    let with = |outcome: Outcome| judged.iter().filter(move |(_, judgement)| judgement.outcome() == outcome);
    let best_first = [Outcome::Yes, Outcome::Depends, Outcome::Unknown];
    let outcome = best_first.into_iter().find(|&outcome| with(outcome).next().is_some()).unwrap_or(Outcome::No);
    let these: Vec<ActivationMethod> = with(outcome).map(|(method, _)| *method).collect();
    let working: &[ActivationMethod] = if outcome == Outcome::Yes { &these } else { &[] };
    // Judged best first: what is open and comes before the first that works would be better.
    let sooner = judged.iter().take_while(|(method, _)| working.first().is_some_and(|best| best != method));
    let sooner = sooner.filter(|(_, judgement)| judgement.outcome() == Outcome::Depends);
    let sooner: Vec<ActivationMethod> = sooner.map(|(method, _)| *method).collect();

    draft.set(ValueName::Ranked, Value::List(working.iter().map(|method| method.name().to_owned()).collect()));
    let recommended = working.first().map_or(Value::Null, |best| Value::Text(best.name().to_owned()));
    draft.set(ValueName::Recommended, recommended);
    conclude(draft, &judged, outcome, (&these, &sooner), &names);
    judged.iter().for_each(|(_, judgement)| judgement.mention(draft, &names));
    explain(draft, &site, (working, &sooner), &names);
    advise(draft, &site, working, &names, outcome);
}

fn conclude(
    draft: &mut Draft<'_>,
    judged: &[(ActivationMethod, Judgement)],
    outcome: Outcome,
    (these, sooner): (&[ActivationMethod], &[ActivationMethod]),
    names: &Names,
) {
    let lang = draft.lang;
    let say = |methods: &[ActivationMethod]| methods.iter().map(|&method| lang.say(method)).collect::<Vec<_>>();
    let (labels, sooner) = (say(these), lang.any_of(&say(sooner)));
    let deciding = judged.iter().filter(|(method, _)| these.contains(method));
    let mut reason = String::new();
    for (at, (_, judgement)) in deciding.enumerate() {
        if at == 0 {
            reason = judgement.sentence(draft.lang, names);
        }
        if at == 0 || outcome != Outcome::Yes {
            judgement.decide(draft, names);
        }
        for &fact in judgement.missing().iter().filter(|fact| FACTS.iter().any(|spec| spec.fact == **fact)) {
            draft.missing(fact);
        }
    }
    let list = draft.lang.any_of(&labels);
    let best = labels.first().copied().unwrap_or_default();
    let parts = names.and(&[("method", best), ("methods", &list), ("reason", &reason), ("sooner", &sooner)]);
    match sooner.is_empty() {
        true => draft.conclude(outcome, Headline::of_any(outcome, these.len()), &parts),
        false => draft.conclude(outcome, ChoiceWords::YesUnless, &parts),
    }
}

/// What else is known of the methods that work, and where documents disagree about them.
fn explain(
    draft: &mut Draft<'_>,
    site: &Site,
    (working, sooner): (&[ActivationMethod], &[ActivationMethod]),
    names: &Names,
) {
    let works = |method| working.contains(&method);
    let best = |method| working.first() == Some(&method);
    let mut note = |wanted: bool, rule: Rule, met: Option<bool>| {
        if wanted {
            draft.also(rule, met, &[], &names.parts());
        }
    };
    let sized = site.kind() != Kind::Servers && !site.virtual_machines && (works(Kms) || works(Mak));
    let yes = Some(true);
    note(sized, ChoiceRow::MakUnder50.into(), Some(site.computers < 50));
    note(site.virtual_machines && works(Kms), MethodRow::KmsCountsVirtual.into(), yes);
    note(site.virtual_machines && site.kind() == Kind::Pcs && works(Kms), VmRow::AdviceClient.into(), yes);
    note(site.virtual_machines && works(Mak), VmRow::MakRebuilt.into(), yes);
    note(works(Kms) && site.computers > 50, ChoiceRow::TwoHosts.into(), yes);
    note(works(Avma), VmRow::AvmaHyperVOnly.into(), None);
    note(works(Avma), VmRow::AvmaHostActivated.into(), None);
    note(works(Adba), DirectoryRow::AdbaForestSchema.into(), None);
    note(works(Adba), DirectoryRow::AdbaActivationObject.into(), None);
    note(works(Adba), DirectoryRow::AdbaNoMinimum.into(), yes);
    note(works(Adba), DirectoryRow::AdbaDuringSetup.into(), yes);
    let subscribed = works(Subscription) || sooner.contains(&Subscription);
    note(subscribed, MethodRow::SubscriptionBaseActivated.into(), None);
    let bought = matches!(site.kind(), Kind::Pcs | Kind::Both) && !site.virtual_machines;
    note(bought && site.network == Network::Connected, ChoiceRow::FirmwareKey.into(), None);
    note(works(Subscription), MethodRow::SubscriptionPerUser.into(), yes);
    note(best(Mak), MakRow::MakOnce.into(), yes);
    note(works(Mak), MakRow::MakAllowance.into(), yes);
    note(works(Mak) && site.kind() == Kind::Office, ChoiceRow::MakEveryOffice.into(), yes);
    note(works(Mak) && site.network != Network::Offline, ChoiceRow::MakAway.into(), yes);
    note(works(Mak) && site.network != Network::Connected, MakRow::MakOffline.into(), yes);
    note(works(Mak) && site.network != Network::Connected, MakRow::MakByTelephone.into(), yes);
    note(best(Mak) && site.network != Network::Offline, MakRow::MakThenKms.into(), yes);
    note(site.network == Network::Isolated, ChoiceRow::IsolatedNetwork.into(), yes);
    note(true, ChoiceRow::MethodsThereAre.into(), yes);
    note(works(Mak) && works(Kms), ChoiceRow::SideBySide.into(), yes);
    if sized && works(Kms) && site.computers < 50 {
        draft.conflict(ChoiceWords::SizeDisputed, SIZE_DISPUTED);
    }
    if works(Mak) {
        advice::mak_advice(draft);
    }
    if works(Mak) && site.network != Network::Connected {
        draft.conflict(Disputed::Telephone, TELEPHONE_DATED);
    }
    for &method in working {
        let term = match method {
            Kms | AzureKms => Term::Kms,
            Mak => Term::Mak,
            Adba => Term::Adba,
            Avma => Term::Avma,
            Subscription => continue,
        };
        draft.term(term);
    }
}

/// The key and the commands of the best method, once the product is known.
fn advise(draft: &mut Draft<'_>, site: &Site, working: &[ActivationMethod], names: &Names, outcome: Outcome) {
    let Some((&best, others)) = working.split_first() else {
        let step = if outcome == Outcome::Depends { VmStep::SettleFirst } else { VmStep::NothingWorks };
        return draft.step(step, &names.and(&[("methods", names.guest)]));
    };
    let Some(product) = site.product else {
        let start = match best {
            Kms => ChoiceWords::StartKms,
            Mak => ChoiceWords::StartMak,
            Adba => ChoiceWords::StartAdba,
            Avma => ChoiceWords::StartAvma,
            Subscription => ChoiceWords::StartSubscription,
            AzureKms => ChoiceWords::StartAzureKms,
        };
        draft.step(start, &[]);
        return draft.step(ChoiceWords::NameProduct, &[]);
    };
    let machine = site.machine(product);
    if site.kind() != Kind::Office {
        advice::do_it(draft, &machine, best.of_machine(), names);
    } else {
        advice::key(draft, &machine, best.of_machine());
        if best == Adba {
            draft.step(VmStep::ActivationObject, &names.parts());
        }
        let (step, key) = match best {
            Mak => (VmStep::InstallMak, Some(commands::YOUR_MAK)),
            _ => (VmStep::InstallClientKey, product.row().gvlk.map(|gvlk| gvlk.key)),
        };
        if let Some(key) = key {
            commands::install(product, key).run(draft, step, &names.parts());
        }
        commands::activate(product).run(draft, VmStep::Activate, &[]);
        commands::show_state(product).run(draft, VmStep::CheckState, &[]);
    }
    others.iter().for_each(|method| advice::key(draft, &machine, method.of_machine()));
}
