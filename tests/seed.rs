//! Every statement of the French FAQ that volkey grew from is an answer: what to ask, what it comes to, and the row
//! that says it and cites the FAQ.

use std::collections::BTreeSet;
use volkey::{AskOptions, Date, Lang, Outcome, Question, ask};

/// `statement<TAB>question fact=value …<TAB>outcome<TAB>row`
const STATEMENTS: &str = include_str!("data/seed.tsv");
const DAY: Date = Date::new(2026, 11, 24);

#[test]
fn every_statement_is_answered_and_cites_the_faq() {
    let mut answered = BTreeSet::new();
    for line in STATEMENTS.lines() {
        let [statement, request, outcome, row] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line:?} has not four parts");
        };
        let mut words = request.split(' ');
        let question = words.next().and_then(Question::from_name).unwrap_or_else(|| panic!("{line}"));
        let facts: Vec<(&str, &str)> = words.filter_map(|word| word.split_once('=')).collect();
        for &lang in Lang::ALL {
            let answer = ask(question, &facts, AskOptions { lang, as_of: DAY })
                .unwrap_or_else(|error| panic!("{statement}: {error}"));
            assert_eq!(Some(answer.outcome), Outcome::from_name(outcome), "{statement} {request}");
            let reason = answer.reasons.iter().find(|reason| reason.row == row);
            let reason = reason.unwrap_or_else(|| panic!("{statement}: {request} gives no {row}"));
            let cites = |source: &volkey::Source| *source == volkey::Source::Seed;
            assert!(reason.sources.iter().any(cites), "{statement}: {row} does not cite the FAQ");
            assert!(answer.sources.iter().any(|card| cites(&card.id)), "{statement}");
        }
        answered.insert(statement.to_owned());
    }
    let all: BTreeSet<String> = (1..=42).map(|number| format!("SF-{number:02}")).collect();
    assert_eq!(answered, all);
}
