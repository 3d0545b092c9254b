//! A sentence read as one question: its facts, and what is left unread.

use super::sentence::{Sentence, has_word};
use super::vocabulary::{ARTICLES, ASKED, COUNTED, FIELD, NEGATING, NOT_COVERED, SAID, Sure, known_phrases, phrases};
use super::{Given, Value, roles};
use crate::knowledge::{ErrorCode, names};
use crate::questions::{Fact, FactKind, FactSpec, Question};
use std::ops::Range;

pub(super) struct Reading<'r, 's> {
    sentence: &'r Sentence<'s>,
    question: Question,
    sure: Sure,
    read: Vec<bool>,
}

/// What a sentence says of a fact, and where.
struct Said {
    spec: &'static FactSpec,
    value: &'static str,
    words: Range<usize>,
}

impl<'r, 's> Reading<'r, 's> {
    /// The sentence as this question, when its phrases stand in it.
    pub(super) fn of(sentence: &'r Sentence<'s>, question: Question, sure: Sure, row: &'static str) -> Option<Self> {
        let stands = |phrase: &str| match phrase {
            "@@" => sentence.words.iter().filter(|word| word.named.is_some()).count() > 1,
            "code" => (0..sentence.words.len()).any(|at| sentence.code_at(at).is_some()),
            _ => sentence.place(phrase).is_some(),
        };
        if !row.split('|').any(|together| phrases(together).all(stands)) {
            return None;
        }
        let mut reading = Self { sentence, question, sure, read: vec![false; sentence.words.len()] };
        let asked = ASKED.iter().filter(|(asked, ..)| *asked == question);
        asked.flat_map(|(.., row)| phrases(row)).for_each(|phrase| reading.read_phrase(phrase));
        Some(reading)
    }

    /// The facts, unless something that may decide is left unread.
    pub(super) fn facts(&mut self) -> Option<Vec<Given>> {
        let counted = self.counted();
        let numbers = self.numbers();
        let (mut given, read) = roles::assigned(self.sentence, self.question, &counted)?;
        read.into_iter().for_each(|at| self.read[at] = true);
        given.extend(numbers);
        for (spec, value) in self.said()? {
            match given.iter_mut().find(|(known, _)| known.fact == spec.fact) {
                Some((_, values)) => values.push(Value::Name(value)),
                None => given.push((spec, vec![Value::Name(value)])),
            }
        }
        given.extend(self.codes()?);
        let is_whole = self.sure == Sure::IfAllIsRead || given.is_empty();
        if given.is_empty() && !(0..self.read.len()).any(|at| self.sentence.is_among(FIELD, at)) {
            return None;
        }
        let decides = |at: usize| !self.read[at] && (self.decides(at, &counted) || is_whole && self.is_content(at));
        if (0..self.read.len()).any(decides) {
            return None;
        }
        let of =
            |spec: &FactSpec| Some(given.swap_remove(given.iter().position(|(other, _)| other.fact == spec.fact)?));
        Some(self.question.facts().iter().filter_map(of).collect())
    }

    /// The words that were not read and are more than a matter of form.
    pub(super) fn unread(&self) -> Vec<String> {
        let unread = (0..self.read.len()).filter(|&at| !self.read[at] && !self.sentence.is_in_passing(at));
        unread.map(|at| self.sentence.words[at].written.to_owned()).collect()
    }

    fn read_phrase(&mut self, phrase: &str) {
        let long = phrase.split(' ').count();
        for at in (0..self.read.len()).filter(|&at| self.sentence.is_at(phrase, at)) {
            for at in at..at + long {
                // A product is read as a fact, or not at all.
                self.read[at] |= self.sentence.words[at].named.is_none();
            }
        }
    }

    /// The numbers and products of which it is said how many there are.
    fn counted(&self) -> Vec<usize> {
        let nouns = || COUNTED.iter().flat_map(|(_, row)| phrases(row));
        let counting = (0..self.read.len())
            .filter_map(|at| self.counting(at, &|at| nouns().any(|noun| self.sentence.is_at(noun, at))));
        counting.flat_map(|(number, noun)| [number, noun]).collect()
    }

    /// A number and the first of the three words after it that is a noun.
    fn counting(&self, at: usize, is_noun: &dyn Fn(usize) -> bool) -> Option<(usize, usize)> {
        self.sentence.number_at(at)?;
        let following = (at + 1..self.read.len()).take(3);
        let mut following =
            following.take_while(|&at| self.sentence.number_at(at).is_none() && !self.sentence.is_parted(at));
        following.find(|&at| is_noun(at)).map(|noun| (at, noun))
    }

    /// Each number with the fact whose noun is nearest after it; else the fact whose noun stands just before it.
    fn numbers(&mut self) -> Vec<Given> {
        let mut given: Vec<Given> = Vec::new();
        for at in 0..self.read.len() {
            let Some(number) = self.sentence.number_at(at) else { continue };
            let counted = |spec: &'static FactSpec| {
                let is_noun = |at| counts(self.sentence, spec.fact, at);
                let before = at.checked_sub(1).filter(|&before| is_noun(before));
                let after = self.counting(at, &is_noun).map(|(_, noun)| noun);
                let noun = after.or(before)?;
                Some((noun.abs_diff(at) + usize::from(after.is_none()) * self.read.len(), noun, spec))
            };
            let open = |spec: &&FactSpec| !given.iter().any(|(known, _)| known.fact == spec.fact);
            let specs = self.question.facts().iter().filter(open);
            let nearest = specs.filter_map(counted).min_by_key(|(far, ..)| *far);
            if let Some((_, noun, spec)) = nearest {
                let words = if noun < at { noun..at + 1 } else { at..noun + 1 };
                words.for_each(|at| self.read[at] = true);
                given.push((spec, vec![Value::Number(number)]));
            }
        }
        given
    }

    /// What is said of the facts, one thing at a place; `None` where it is denied.
    fn said(&mut self) -> Option<Vec<(&'static FactSpec, &'static str)>> {
        let mut all: Vec<Said> = Vec::new();
        for spec in self.question.facts() {
            let names = spec.kind.names();
            let may_be = |value: &&str| match spec.kind {
                FactKind::Choice(_) | FactKind::YesNo => names.as_ref().is_some_and(|names| names.contains(value)),
                _ => true,
            };
            for (_, value, row) in SAID.iter().filter(|(fact, value, _)| *fact == spec.fact && may_be(value)) {
                for phrase in phrases(row) {
                    let places = (0..self.read.len()).filter(|&at| self.sentence.is_at(phrase, at));
                    let long = phrase.split(' ').count();
                    all.extend(places.map(|at| Said { spec, value, words: at..at + long }));
                }
            }
        }
        // `Azure Virtual Desktop` says nothing of Azure alone.
        let is_within = |part: &Said, whole: &Said| {
            part.words.len() < whole.words.len()
                && whole.words.start <= part.words.start
                && part.words.end <= whole.words.end
        };
        let mut said: Vec<&Said> = Vec::new();
        for one in &all {
            let again = |other: &&Said| other.spec.fact == one.spec.fact && other.value == one.value;
            if !all.iter().any(|other| is_within(one, other)) && !said.iter().any(again) {
                said.push(one);
            }
        }
        let denied = |one: &&Said| {
            let mut before = (0..one.words.start).rev().skip_while(|&at| self.sentence.is_among(ARTICLES, at));
            before.next().is_some_and(|at| self.sentence.is_among(NEGATING, at))
        };
        if said.iter().any(denied) {
            return None;
        }
        all.iter().flat_map(|one| one.words.clone()).for_each(|at| self.read[at] = true);
        Some(said.into_iter().map(|one| (one.spec, one.value)).collect())
    }

    /// The error codes; several only if each is known.
    fn codes(&mut self) -> Option<Option<Given>> {
        let Some(spec) = self.question.facts().iter().find(|spec| matches!(spec.kind, FactKind::ErrorCode)) else {
            return Some(None);
        };
        let mut codes: Vec<&str> = Vec::new();
        for at in 0..self.read.len() {
            if let Some(code) = self.sentence.code_at(at) {
                self.read[at] = true;
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
        }
        Some(match codes.as_slice() {
            [] => None,
            [code] => Some((spec, vec![Value::Written((*code).to_owned())])),
            several => {
                let known =
                    |code: &&str| Some(Value::Name(ErrorCode::of(crate::identify::error_code_number(code)?)?.name()));
                Some((spec, several.iter().map(known).collect::<Option<_>>()?))
            }
        })
    }

    /// Whether a word that was not read may change the answer.
    fn decides(&self, at: usize, counted: &[usize]) -> bool {
        let (sentence, word) = (self.sentence, &self.sentence.words[at]);
        let is_named = |at: usize| sentence.words.get(at).is_some_and(|word| word.named.is_some());
        if word.named.is_some() || word.folded.contains(|c: char| c.is_ascii_digit()) {
            return !counted.contains(&at);
        }
        let is_of_names = names::is_known(&word.folded) && !names::is_in_passing(&word.folded);
        let follows = at > 0 && is_named(at - 1) && !sentence.is_parted(at);
        let leads = is_named(at + 1) && !sentence.is_parted(at + 1);
        if sentence.is_in_passing(at) {
            return false;
        }
        let is_said = SAID.iter().any(|(fact, _, row)| {
            !matches!(fact, Fact::Method | Fact::Programme) && phrases(row).any(|phrase| sentence.is_at(phrase, at))
        });
        let is_strange = !names::is_in_passing(&word.folded) && !known_phrases().any(|phrase| has_word(phrase, word));
        sentence.is_among(NOT_COVERED, at)
            || sentence.is_among(NEGATING, at)
            || is_of_names
            || is_said
            || ((follows || leads) && is_strange)
    }

    fn is_content(&self, at: usize) -> bool {
        !self.sentence.is_in_passing(at) && !names::is_in_passing(&self.sentence.words[at].folded)
    }
}

/// Whether a word is a noun by which this fact counts.
fn counts(sentence: &Sentence<'_>, fact: Fact, at: usize) -> bool {
    COUNTED.iter().any(|(known, nouns)| *known == fact && phrases(nouns).any(|noun| sentence.is_at(noun, at)))
}
