//! Every statement of the French FAQ that volkey grew from is an answer: what to ask, what it comes to, and the row
//! that says it and cites the FAQ. Where today differs, the answer says so by a later document.

use std::collections::BTreeSet;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, Source, ask};

/// `statement<TAB>question fact=value …<TAB>outcome<TAB>row<TAB>today`: what says how today differs, a row or a source
/// that a conflict cites; `-` where the statement still holds.
const STATEMENTS: &str = include_str!("data/seed.tsv");
const DAY: Date = Date::new(2026, 11, 24);
/// What a later document is dated after: a year, a month or a day.
const YEAR_OF_THE_FAQ: &str = "2013";

#[test]
fn every_statement_is_answered_and_cites_the_faq() {
    let mut answered = BTreeSet::new();
    for line in STATEMENTS.lines() {
        let [statement, request, outcome, row, today] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line:?} has not five parts");
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
            let cites = |source: &Source| *source == Source::Seed;
            assert!(reason.sources.iter().any(cites), "{statement}: {row} does not cite the FAQ");
            assert!(answer.sources.iter().any(|card| cites(&card.id)), "{statement}");
            assert!(today == "-" || says_of_today(&answer, today), "{statement}: {request} says nothing by {today}");
        }
        answered.insert(statement.to_owned());
    }
    let all: BTreeSet<String> = (1..=42).map(|number| format!("SF-{number:02}")).collect();
    assert_eq!(answered, all);
}

/// Whether the answer has the row, or the source in a conflict, and rests in it on a document that is not of the time of the FAQ.
fn says_of_today(answer: &Answer, today: &str) -> bool {
    let reasons = answer.reasons.iter().filter(|reason| reason.row == today).map(|reason| reason.sources);
    let conflicts = answer.conflicts.iter().map(|conflict| conflict.sources);
    let conflicts = conflicts.filter(|sources| sources.iter().any(|source| source.name() == today));
    let is_later = |id: &Source| {
        let card = answer.sources.iter().find(|card| card.id == *id);
        card.is_some_and(|card| card.document_date.is_none_or(|date| &date[..4] > YEAR_OF_THE_FAQ))
    };
    reasons.chain(conflicts).any(|sources| sources.iter().any(is_later))
}
