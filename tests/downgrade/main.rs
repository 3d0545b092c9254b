//! May a licence be used for an earlier version, and which key does that take: every licence, every target,
//! every channel and every key that somebody offers.

#[path = "../complete/mod.rs"]
mod complete;
mod domain;
mod examples;
mod offered_keys;

use volkey::answer::Value;
use volkey::questions::ValueName;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

#[track_caller]
fn answer_in(lang: Lang, day: Date, facts: &[(&str, &str)]) -> Answer {
    ask(Question::Downgrade, facts, AskOptions { lang, as_of: day })
        .unwrap_or_else(|error| panic!("{facts:?}: {}", error.message(Lang::En)))
}

#[track_caller]
fn answer_on(day: Date, facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, day, facts)
}

#[track_caller]
fn answer(from: &str, to: &str, channel: &str) -> Answer {
    answer_on(DAY, &[("from", from), ("to", to), ("channel", channel)])
}

fn works(answer: &Answer) -> Option<bool> {
    match answer.values.get(ValueName::OfferedKeyWorks) {
        Some(Value::YesNo(works)) => Some(*works),
        Some(Value::Null) => None,
        other => panic!("whether an offered key works is yes, no or not known, not {other:?}"),
    }
}

/// Every product, in two halves for two threads.
fn halves() -> impl Iterator<Item = &'static [Product]> {
    Product::ALL.chunks(Product::ALL.len().div_ceil(2))
}
