//! How a virtual machine is activated: every guest on every host, and the promises that each answer keeps.

#![allow(clippy::type_complexity)] // facts are pairs of texts, in lists

mod domain;
mod examples;

use volkey::answer::Value;
use volkey::questions::{Fact, Method, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    ask(Question::VmActivation, facts, AskOptions { lang, as_of: DAY })
        .unwrap_or_else(|error| panic!("{facts:?}: {error:?}"))
}

fn answer(facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, facts)
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
            outcomes(answer).contains(&(Method::from_name(method).expect("given by the test").name(), Outcome::Yes)),
            "{facts:?}"
        );
    }
    let asked = facts.iter().find(|(fact, _)| *fact == "method").and_then(|(_, name)| Method::from_name(name));
    match asked {
        Some(method) => assert_eq!(answer.outcome, outcome_of(answer, method), "{facts:?}"),
        None => assert_eq!(answer.outcome, any, "{facts:?}"),
    }
}

fn with<'f>(facts: &[(&'f str, &'f str)], fact: &'f str, value: Option<&'f str>) -> Vec<(&'f str, &'f str)> {
    facts.iter().copied().chain(value.map(|value| (fact, value))).collect()
}

fn or_open<T>(values: impl Iterator<Item = T>) -> impl Iterator<Item = Option<T>> {
    values.map(Some).chain([None])
}
