//! What the day of an answer changes for every question alike.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::collections::BTreeMap;
use volkey::questions::Refusal;
use volkey::{Answer, AskOptions, Date, Lang, Question, RequestError, ask};

/// A request for each question, from the golden ones.
fn requests() -> BTreeMap<Question, Vec<(String, String)>> {
    let all: BTreeMap<String, Value> = serde_json::from_str(include_str!("golden/questions.json")).unwrap();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let facts = |request: &Value| -> Vec<_> {
        request["facts"].as_object().unwrap().iter().map(|(fact, value)| (fact.clone(), text(value))).collect()
    };
    all.values().map(|one| (Question::from_name(one["question"].as_str().unwrap()).unwrap(), facts(one))).collect()
}

fn on(day: Date, lang: Lang, question: Question, facts: &[(String, String)]) -> Result<Answer, RequestError> {
    let facts: Vec<(&str, &str)> = facts.iter().map(|(fact, value)| (fact.as_str(), value.as_str())).collect();
    ask(question, &facts, AskOptions { lang, as_of: day })
}

#[test]
fn knowledge_older_than_twelve_months_says_so() {
    let requests = requests();
    assert_eq!(requests.len(), Question::ALL.len());
    for (question, facts) in &requests {
        for (lang, says) in [(Lang::En, "last checked on 24 November 2026"), (Lang::Fr, "le 24 novembre 2026")] {
            let last_step = |day| on(day, lang, *question, facts).unwrap().steps.last().map(|step| step.text.clone());
            let old = last_step(Date::new(2027, 11, 24)).unwrap_or_default();
            assert!(old.contains(says), "{question}: {old:?}");
            let fresh = last_step(Date::new(2027, 11, 23)).unwrap_or_default();
            assert!(!fresh.contains(says), "{question}: {fresh:?}");
        }
    }
}

#[test]
fn a_day_before_2000_is_refused() {
    for (question, facts) in &requests() {
        let error = on(Date::new(1999, 12, 31), Lang::En, *question, facts).unwrap_err();
        assert_eq!((error.refusal, error.field.as_str()), (Refusal::NotADate, "asOf"));
        assert!(error.message(Lang::En).contains("1999-12-31"));
        assert!(on(Date::new(2000, 1, 1), Lang::En, *question, facts).is_ok(), "{question}");
    }
}
