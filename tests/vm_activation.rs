//! How a virtual machine is activated: every guest on every host, and the promises that each answer keeps.

use std::collections::BTreeSet;
use std::sync::OnceLock;
use volkey::answer::Value;
use volkey::questions::{Fact, Hypervisor, Method, Role, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    ask(Question::VmActivation, facts, AskOptions { lang, as_of: DAY })
        .unwrap_or_else(|error| panic!("{facts:?}: {}", error.message(Lang::En)))
}

fn answer(facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, facts)
}

#[track_caller]
fn check(facts: &[(&str, &str)], outcome: Outcome, rows: &[&str]) -> Answer {
    let answer = answer(facts);
    assert_eq!(answer.outcome, outcome, "{facts:?}: {}", answer.headline);
    for row in rows {
        assert!(
            answer.reasons.iter().any(|reason| reason.row == *row),
            "{facts:?} does not cite {row}: {:?}",
            answer.reasons.iter().map(|reason| reason.row).collect::<Vec<_>>()
        );
    }
    answer
}

fn outcomes(answer: &Answer) -> Vec<(&'static str, Outcome)> {
    match answer.values.get(ValueName::Methods) {
        Some(Value::Outcomes(outcomes)) => outcomes.clone(),
        other => panic!("no outcome for each method: {other:?}"),
    }
}

fn outcome_of(answer: &Answer, method: Method) -> Outcome {
    outcomes(answer).iter().find(|(name, _)| *name == method.name()).expect("every method has an outcome").1
}

fn missing(answer: &Answer) -> Vec<Fact> {
    answer.missing.iter().map(|missing| missing.fact).collect()
}

fn in_role(role: Role) -> impl Iterator<Item = Product> {
    Product::ALL.iter().copied().filter(move |&product| role.is_played_by(product))
}

/// The best of several outcomes: any method that works will do.
fn best(outcomes: impl Iterator<Item = Outcome> + Clone) -> Outcome {
    [Outcome::Yes, Outcome::Depends, Outcome::Unknown]
        .into_iter()
        .find(|wanted| outcomes.clone().any(|outcome| outcome == *wanted))
        .unwrap_or(Outcome::No)
}

/// What holds for every answer, whatever was asked.
fn assert_complete(answer: &Answer, facts: &[(&str, &str)]) {
    let sentences = [&answer.headline]
        .into_iter()
        .chain(answer.reasons.iter().flat_map(|reason| [&reason.text].into_iter().chain(&reason.would_need)))
        .chain(answer.steps.iter().map(|step| &step.text))
        .chain(answer.keys.iter().map(|key| &key.note));
    for sentence in sentences {
        assert!(!sentence.trim().is_empty() && !sentence.contains(['{', '}']), "{facts:?}: {sentence:?}");
        assert!(!sentence.contains("  "), "{facts:?}: a name is missing in {sentence:?}");
    }
    assert!(!answer.sources.is_empty(), "{facts:?} cites nothing");
    assert!(!answer.reasons.is_empty(), "{facts:?} gives no reason");
    assert!(!answer.steps.is_empty(), "{facts:?} says nothing to do");
    if answer.outcome != Outcome::Depends {
        assert!(answer.missing.is_empty(), "{facts:?} is settled and still asks for {:?}", missing(answer));
    }
    let any = best(outcomes(answer).iter().map(|(_, outcome)| *outcome).collect::<Vec<_>>().into_iter());
    let recommended = answer.values.get(ValueName::Recommended);
    assert_eq!(recommended != Some(&Value::Null), any == Outcome::Yes, "{facts:?}");
    if let Some(Value::Text(method)) = recommended {
        assert!(
            outcomes(answer).contains(&(Method::from_name(method).expect("a method").name(), Outcome::Yes)),
            "{facts:?}"
        );
    }
    let asked = facts.iter().find(|(fact, _)| *fact == "method").and_then(|(_, name)| Method::from_name(name));
    match asked {
        Some(method) => assert_eq!(answer.outcome, outcome_of(answer, method), "{facts:?}"),
        None => assert_eq!(answer.outcome, any, "{facts:?}"),
    }
}

/// The rows that answers cite, and whether a row decided alone for a no or with others for a yes.
#[derive(Default)]
struct Cited {
    rows: BTreeSet<&'static str>,
    first: BTreeSet<(&'static str, Option<bool>)>,
}

impl Cited {
    fn add(&mut self, answer: &Answer) {
        self.rows.extend(answer.reasons.iter().map(|reason| reason.row));
        self.first.extend(answer.reasons.first().map(|reason| (reason.row, reason.met)));
    }
}

fn with<'f>(facts: &[(&'f str, &'f str)], fact: &'f str, value: Option<&'f str>) -> Vec<(&'f str, &'f str)> {
    facts.iter().copied().chain(value.map(|value| (fact, value))).collect()
}

fn or_open<T>(values: impl Iterator<Item = T>) -> impl Iterator<Item = Option<T>> {
    values.map(Some).chain([None])
}

/// Asks about every guest on every host on every hypervisor by every method, once for all tests.
fn whole_domain() -> &'static Cited {
    static CITED: OnceLock<Cited> = OnceLock::new();
    CITED.get_or_init(|| {
        let guests: Vec<Product> = in_role(Role::Guest).collect();
        let halves = guests.chunks(guests.len().div_ceil(2));
        std::thread::scope(|scope| {
            let walks: Vec<_> = halves.map(|half| scope.spawn(|| walk(half))).collect();
            walks.into_iter().fold(Cited::default(), |mut all, walked| {
                let cited = walked.join().expect("a walk ended early");
                all.rows.extend(cited.rows);
                all.first.extend(cited.first);
                all
            })
        })
    })
}

fn walk(guests: &[Product]) -> Cited {
    let mut cited = Cited::default();
    let hosts: Vec<Option<&str>> = or_open(in_role(Role::VmHost).map(|host| host.name())).collect();
    for guest in guests {
        for &host in &hosts {
            let facts = with(&[("guest", guest.name())], "host", host);
            for hypervisor in or_open(Hypervisor::ALL.iter().map(|place| place.name())) {
                let facts = with(&facts, "hypervisor", hypervisor);
                for method in or_open(Method::ALL.iter().map(|method| method.name())) {
                    let facts = with(&facts, "method", method);
                    let answer = answer(&facts);
                    assert_complete(&answer, &facts);
                    cited.add(&answer);
                }
            }
        }
    }
    cited
}

#[test]
fn every_guest_on_every_host_has_an_answer() {
    assert!(whole_domain().rows.len() > 100);
}

#[test]
fn a_guest_newer_than_its_host_has_no_avma_and_hears_what_works() {
    let facts = |guest, host| [("guest", guest), ("host", host), ("hypervisor", "hyper-v"), ("method", "avma")];
    let refused = check(&facts("Windows Server 2022 Standard", "Windows Server 2019 Datacenter"), Outcome::No, &[]);
    assert!(!refused.steps.is_empty(), "what works instead");
    check(&facts("Windows Server 2019 Standard", "Windows Server 2022 Datacenter"), Outcome::Yes, &[]);
}
