//! Which fact each product of a sentence is, by the words around it.

use super::Given;
use super::Value;
use super::sentence::{Named, Sentence};
use super::vocabulary::{ROLES, Side, phrases};
use crate::questions::{Fact, FactKind, FactSpec, Presence, Question, Role};
use std::ops::Range;

/// At most so many words stand between a product and the word that gives its role.
const REACH: usize = 4;

/// A product of the sentence and what points to it.
struct Part {
    at: usize,
    facts: &'static [Fact],
    /// Whether the word can mean no other role.
    is_firm: bool,
    /// The place of the word.
    by: Option<Range<usize>>,
}

/// The products of each fact and the words that were read for them; `None` where a product may be one or another.
pub(super) fn assigned(
    sentence: &Sentence<'_>,
    question: Question,
    counted: &[usize],
) -> Option<(Vec<Given>, Vec<usize>)> {
    let parts = parts(sentence);
    let specs = question.facts();
    let mut given: Vec<Given> = Vec::new();
    let mut read = Vec::new();
    let named = |part: &Part| sentence.words[part.at].named.as_ref();
    let mut left = Vec::new();
    for part in &parts {
        let Some(named) = named(part) else { continue };
        let pointed = specs.iter().find(|spec| part.facts.contains(&spec.fact) && named.is_fit_for(spec));
        let is_taken = pointed.is_some_and(|spec| given.iter().any(|(taken, _)| taken.fact == spec.fact));
        match pointed {
            Some(spec) if part.is_firm || !is_taken => give(&mut given, spec, named),
            _ => {
                left.push(part);
                continue;
            }
        }
        read.push(part.at);
        read.extend(part.by.iter().cloned().flatten());
    }
    // Between a host and a guest only words decide, or what is left when one of them is known.
    let is_told = !matches!(question, Question::VmActivation | Question::KmsHost) || left.len() < 2;
    for part in left {
        let Some(named) = named(part) else { continue };
        let is_open = |spec: &&FactSpec| !given.iter().any(|(taken, _)| taken.fact == spec.fact);
        let fits = || specs.iter().filter(|spec| may_be_meant(spec, question) && named.is_fit_for(spec));
        // What a number counts need be no fact.
        let Some(spec) = fits().find(is_open).or_else(|| fits().next_back()) else {
            if counted.contains(&part.at) {
                continue;
            }
            return None;
        };
        if !is_told || (fits().count() > 1 && fits().find(is_open).is_none()) {
            return None;
        }
        give(&mut given, spec, named);
        read.push(part.at);
    }
    Some((given, read))
}

fn give(given: &mut Vec<Given>, spec: &'static FactSpec, named: &Named) {
    let values = named.ids.iter().map(|id| Value::Name(id));
    match given.iter_mut().find(|(taken, _)| taken.fact == spec.fact) {
        Some((_, known)) => values.for_each(|value| {
            if !known.contains(&value) {
                known.push(value);
            }
        }),
        None => given.push((spec, values.collect())),
    }
}

/// Whether a product that no word points to may be this fact.
fn may_be_meant(spec: &FactSpec, question: Question) -> bool {
    spec.presence == Presence::Required
        || spec.fact == Fact::Product
        || (spec.fact == Fact::Host && question == Question::VmActivation)
}

impl Named {
    fn is_fit_for(&self, spec: &FactSpec) -> bool {
        let role = match spec.kind {
            FactKind::Product(role) => role,
            FactKind::KeyProduct => Role::Any,
            _ => return false,
        };
        self.products.iter().any(|&product| role.is_played_by(product))
    }
}

/// The products with the nearest word that points to each, those words first that leave no doubt.
fn parts(sentence: &Sentence<'_>) -> Vec<Part> {
    let places = (0..sentence.words.len()).filter(|&at| sentence.words[at].named.is_some());
    let mut parts: Vec<Part> = places.map(|at| Part { at, facts: &[], is_firm: false, by: None }).collect();
    for (side, is_firm, words) in ROLES {
        for at in 0..sentence.words.len() {
            let mut standing = words.iter().flat_map(|(row, facts)| phrases(row).map(move |phrase| (phrase, facts)));
            let Some((phrase, facts)) = standing.find(|(phrase, _)| sentence.is_at(phrase, at)) else { continue };
            let end = at + phrase.split(' ').count();
            let behind = (end..sentence.words.len()).take(REACH);
            let behind = reached(sentence, behind, |at| at);
            let before = (at.saturating_sub(REACH)..at).rev();
            let before = if *side == Side::Around { reached(sentence, before, |at| at + 1) } else { None };
            for place in [before, behind].into_iter().flatten() {
                let part = parts.iter_mut().find(|part| part.at == place && part.by.is_none());
                if let Some(part) = part {
                    *part = Part { facts, is_firm: *is_firm, by: Some(at..end), at: place };
                    break;
                }
            }
        }
    }
    parts
}

/// The product that is reached over words that point nowhere.
fn reached(
    sentence: &Sentence<'_>,
    mut places: impl Iterator<Item = usize>,
    sign: fn(usize) -> usize,
) -> Option<usize> {
    let points = |at: usize| {
        ROLES
            .iter()
            .any(|(.., words)| words.iter().any(|(row, _)| phrases(row).any(|phrase| sentence.is_at(phrase, at))))
    };
    let is_between = |at: usize| sentence.is_in_passing(at) || sentence.is_said(at);
    let stops = |at: usize| sentence.is_parted(sign(at)) || points(at) || !is_between(at);
    let place = places.find(|&at| sentence.words[at].named.is_some() || stops(at))?;
    (sentence.words[place].named.is_some() && !sentence.is_parted(sign(place))).then_some(place)
}
