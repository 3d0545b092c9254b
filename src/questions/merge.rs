//! One answer from the answers of all editions that a request leaves open.

use super::request::Request;
use crate::answer::{Answer, AnswerBasis, Missing, Outcome, SourceCard, Value};
use crate::closed::closed;
use crate::knowledge::Source;
use crate::text::Lang;

closed! {
    /// The headline of an answer that differs from edition to edition.
    Merged:
    DependsOnEdition = "depends-on-edition",
}

pub(super) fn merge(request: &Request, mut answers: impl Iterator<Item = Answer>, lang: Lang) -> Answer {
    let mut answer = answers.next().expect("a request has at least one situation");
    let mut settled = true;
    for other in answers {
        settled &= answer.outcome == other.outcome;
        add(&mut answer, other);
    }
    answer.facts = request.echo();
    answer.assumed = request.assumptions(lang);
    if !settled {
        answer.outcome = Outcome::Depends;
        let mut names = Vec::new();
        for (fact, named) in request.open_editions() {
            names.extend(named.version);
            let choices = named.products.iter().map(|product| product.name()).collect();
            answer.missing.push(Missing { fact, label: lang.say(fact), choices: Some(choices) });
        }
        answer.headline = lang.fill(Merged::DependsOnEdition, &[("versions", &lang.all_of(&names))]);
    }
    answer.sources = cited(&answer);
    answer
}

/// Adds what another edition's answer says; of the results, what holds for both stays.
fn add(merged: &mut Answer, answer: Answer) {
    for ((_, known), (_, value)) in merged.values.0.iter_mut().zip(answer.values.0) {
        match (&mut *known, value) {
            (Value::Outcomes(known), Value::Outcomes(outcomes)) => {
                for ((_, known), (_, outcome)) in known.iter_mut().zip(outcomes) {
                    if *known != outcome {
                        *known = Outcome::Depends;
                    }
                }
            }
            (known, value) if *known != value => *known = Value::Null,
            _ => {}
        }
    }
    extend(&mut merged.keys, answer.keys);
    extend(&mut merged.steps, answer.steps);
    extend(&mut merged.missing, answer.missing);
    extend(&mut merged.conflicts, answer.conflicts);
    extend(&mut merged.terms, answer.terms);
    for reason in answer.reasons {
        if !merged.reasons.iter().any(|known| known.row == reason.row && known.met == reason.met) {
            merged.reasons.push(reason);
        }
    }
    merged.confidence = merged.confidence.max(answer.confidence);
    if merged.basis != answer.basis {
        merged.basis = AnswerBasis::Mixed;
    }
}

fn extend<T: PartialEq>(known: &mut Vec<T>, more: Vec<T>) {
    for item in more {
        if !known.contains(&item) {
            known.push(item);
        }
    }
}

fn cited(answer: &Answer) -> Vec<SourceCard> {
    let mut ids: Vec<Source> = Vec::new();
    let reasons = answer.reasons.iter().map(|reason| reason.sources);
    let conflicts = answer.conflicts.iter().map(|conflict| conflict.sources);
    for &id in reasons.chain(conflicts).flatten() {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().map(SourceCard::from).collect()
}
