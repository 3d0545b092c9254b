//! What a word means: every term of the glossary by every name, and the seed's own answers.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_cites_the_seed, assert_complete};
use std::collections::BTreeSet;
use volkey::answer::Value;
use volkey::knowledge::{ErrorCode, Term, TermFact};
use volkey::questions::{Refusal, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, RequestError, ask};

fn asked(lang: Lang, term: &str) -> Result<Answer, RequestError> {
    ask(Question::Term, &[("term", term)], AskOptions { lang, as_of: Date::new(2026, 11, 24) })
}

#[track_caller]
fn answer(term: &str) -> Answer {
    asked(Lang::En, term).unwrap_or_else(|error| panic!("{term}: {error}"))
}

fn defined(answer: &Answer) -> &str {
    match answer.values.get(ValueName::Definition) {
        Some(Value::Text(term)) => term,
        other => panic!("no definition: {other:?}"),
    }
}

/// The names in both languages: those of the headlines and those that a row lists.
fn names(term: Term) -> Vec<String> {
    let row = term.row();
    let mut names: Vec<String> = row.english.iter().chain(row.french).map(|name| (*name).to_owned()).collect();
    for (lang, colon) in [(Lang::En, ": "), (Lang::Fr, "\u{a0}: ")] {
        let headline = asked(lang, term.name()).expect("a term").headline;
        names.push(headline.split(colon).next().expect("a name").to_owned());
    }
    names.push(term.name().to_owned());
    names
}

#[test]
fn every_term_has_a_definition_in_both_languages() {
    let mut cited = BTreeSet::new();
    for &term in Term::ALL {
        for lang in [Lang::En, Lang::Fr] {
            let answer = asked(lang, term.name()).expect("a term");
            assert_complete(&answer, lang, &[("term", term.name())]);
            assert_eq!((answer.outcome, defined(&answer)), (Outcome::Yes, term.name()));
            assert!(answer.headline.ends_with('.') && answer.headline.len() > 30, "{}", answer.headline);
            cited.extend(answer.reasons.iter().map(|reason| reason.row));
        }
        assert_ne!(
            asked(Lang::En, term.name()).expect("a term").headline,
            asked(Lang::Fr, term.name()).expect("a term").headline
        );
    }
    assert!(TermFact::ALL.iter().all(|fact| cited.contains(fact.name())), "{cited:?}");
    assert_eq!(Term::ALL.len(), 67);
}

#[test]
fn a_term_is_found_by_every_name_in_any_case_and_without_accents() {
    for &term in Term::ALL {
        for name in names(term) {
            let plain = name.replace(['é', 'è'], "e").replace('’', "'");
            for text in [&name, &name.to_lowercase(), &name.to_uppercase(), &format!("  {name} "), &plain] {
                assert_eq!(defined(&answer(text)), term.name(), "{text:?}");
            }
        }
    }
    for (text, term) in [
        ("GVLK", "gvlk"),
        ("Generic Volume License Key", "gvlk"),
        ("clé KMS", "csvlk"),
        ("cle d'activation multiple", "mak"),
        ("MASTÉRISATION", "reimaging-right"),
        ("N-1", "n-1"),
    ] {
        assert_eq!(defined(&answer(text)), term, "{text}");
    }
}

#[test]
fn related_terms_are_other_terms_and_lead_on() {
    let mut reached = BTreeSet::new();
    for &term in Term::ALL {
        let answer = answer(term.name());
        let Some(Value::List(related)) = answer.values.get(ValueName::Related) else { panic!("{term}: no list") };
        assert!(!related.is_empty() && !related.contains(&term.name().to_owned()), "{term}: {related:?}");
        let once: BTreeSet<&String> = related.iter().collect();
        assert_eq!(once.len(), related.len(), "{term} names one twice");
        assert_eq!(related, &answer.terms.iter().map(|term| term.name().to_owned()).collect::<Vec<_>>());
        reached.extend(related.iter().cloned());
    }
    assert!(reached.len() > 50, "most terms are reached from another: {reached:?}");
}

#[test]
fn every_term_that_an_answer_names_is_in_the_glossary() {
    let options = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
    let mut named = BTreeSet::new();
    let mut note = |answer: &Answer| {
        let json = serde_json::to_value(answer).expect("an answer is data");
        for term in json["terms"].as_array().expect("a list") {
            let term = term.as_str().expect("an id").to_owned();
            assert_eq!(defined(&asked(Lang::En, &term).expect("a term")), term);
            named.insert(term);
        }
    };
    for code in ErrorCode::ALL {
        note(&ask(Question::ErrorCode, &[("code", code.name())], options).expect("a code"));
    }
    for product in Product::ALL.iter().map(|product| product.name()) {
        note(&ask(Question::KeyForProduct, &[("product", product)], options).expect("a product"));
        note(&ask(Question::NotActivated, &[("product", product)], options).expect("a product"));
        if let Ok(answer) = ask(Question::VmActivation, &[("guest", product)], options) {
            note(&answer);
        }
        let facts = [("from", product), ("to", "Windows 10 Pro"), ("channel", "oem")];
        note(&ask(Question::Downgrade, &facts, options).expect("two products"));
    }
    note(&ask(Question::MakCount, &[("programme", "ea"), ("licences", "50")], options).expect("a count"));
    for term in ["mak", "kms", "gvlk", "avma", "adba", "downgrade-right", "vamt", "grace-period", "confirmation-id"] {
        assert!(named.contains(term), "no answer names {term}: {named:?}");
    }
}

#[test]
fn a_word_that_is_no_term_is_an_error_that_names_the_field_and_what_is_near() {
    for (text, near) in [("volume", "volume-licensing"), ("clé secrète", "product-key"), ("banana", "kms"), ("", "kms")]
    {
        let error = asked(Lang::En, text).expect_err(text);
        assert_eq!((error.refusal, &*error.field), (Refusal::NoSuchTerm, "term"), "{text}");
        assert!(error.allowed.contains(&near) && error.allowed.len() <= 8, "{text}: {:?}", error.allowed);
        assert!(error.allowed.iter().all(|term| Term::from_name(term).is_some()));
        assert!(error.message(Lang::En).contains(near) && error.message(Lang::Fr).contains(near));
    }
    let options = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
    assert_eq!(ask(Question::Term, &[], options).expect_err("no term").refusal, Refusal::Missing);
}

/// What activation is, and that it depends on the licence.
#[test]
fn activation_cites_the_seed() {
    let answer = answer("activation");
    assert_cites_the_seed(&answer, "activation-checks");
    assert_cites_the_seed(&answer, "activation-by-licence");
}

/// Since Vista, only a tool, to be planned.
#[test]
fn volume_activation_cites_the_seed() {
    let answer = answer("activation en volume");
    for row in ["volume-activation-since-vista", "volume-activation-only-a-tool", "volume-activation-plan"] {
        assert_cites_the_seed(&answer, row);
    }
}
