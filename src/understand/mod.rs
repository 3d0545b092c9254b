//! From a sentence in English or French to a question and its facts. Nothing is guessed: what decides and was not read
//! leaves the sentence not understood, and what may be one of several stays open.

mod reading;
mod roles;
mod sentence;
mod vocabulary;

use crate::answer::{FactValue, Facts, Missing};
use crate::identify::mask_keys;
use crate::questions::{FactSpec, Presence, Question};
use crate::text::Lang;
use reading::Reading;
use sentence::Sentence;
use vocabulary::{ASKED, DEFINING, ENGLISH, FRENCH};

/// What a sentence asks.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Understood {
    /// The question.
    pub question: Question,
    /// The facts that were read, ready to ask with.
    pub facts: Facts,
    /// The facts that the question needs besides; where the sentence names several values, these are the choices.
    pub missing: Vec<Missing>,
    /// The words that were not read, as they are written.
    pub unread: Vec<String>,
    /// The language of the sentence; where it could be either, the one that was asked for.
    pub lang: Lang,
}

/// Longer than any question, in bytes.
const LONGEST: usize = 1000;

/// The question that a sentence asks, and the facts that it gives; `None` where it asks none that is known, or says
/// something that may decide and is not understood. The sentence may be English or French; `lang` is the language of
/// the labels of what is missing.
///
/// ```
/// use volkey::{Lang, Question, understand};
///
/// let sentence = "Puis-je rétrograder Windows 11 Pro OEM vers Windows 10 ?";
/// let understood = understand(sentence, Lang::Fr).expect("it is about downgrading");
/// assert_eq!(understood.question, Question::Downgrade);
/// let facts: Vec<String> = understood.facts.0.iter().map(|(fact, _)| fact.to_string()).collect();
/// assert_eq!(facts, ["from", "to", "channel"]);
/// assert_eq!(understand("What is for lunch?", Lang::En), None);
/// assert_eq!(understand("Which key for Windows Server 2018?", Lang::En), None);
/// ```
pub fn understand(sentence: &str, lang: Lang) -> Option<Understood> {
    if sentence.len() > LONGEST {
        return None;
    }
    let sentence = mask_keys(sentence);
    let sentence = Sentence::of(&sentence);
    let (question, given, unread) = match defined(&sentence) {
        Some(terms) => (Question::Term, vec![(&Question::Term.facts()[0], terms)], Vec::new()),
        None => asked(sentence.with_products())?,
    };
    let missing = question.facts().iter().filter_map(|spec| {
        let read = given.iter().find(|(known, _)| known.fact == spec.fact).map(|(_, values)| values);
        let choices = match read {
            Some(values) if values.len() == 1 => return None,
            Some(values) => Some(values.iter().filter_map(Value::name).collect()),
            None if spec.presence == Presence::Required => spec.kind.names(),
            None => return None,
        };
        Some(Missing { fact: spec.fact, label: lang.say(spec.fact), choices })
    });
    let missing = missing.collect();
    let single = given.into_iter().filter_map(|(spec, mut values)| match values.len() {
        1 => Some((spec.fact, values.remove(0).into())),
        _ => None,
    });
    Some(Understood { question, facts: Facts(single.collect()), missing, unread, lang: sentence.language(lang) })
}

/// A value of a fact as the sentence gives it.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Name(&'static str),
    Number(u32),
    Written(String),
}

impl Value {
    fn name(&self) -> Option<&'static str> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }
}

impl From<Value> for FactValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Name(name) => Self::Text(name.to_owned()),
            Value::Number(number) => Self::Number(number),
            Value::Written(text) => Self::Text(text),
        }
    }
}

/// A fact with every value that the sentence names for it.
type Given = (&'static FactSpec, Vec<Value>);

/// The terms of a sentence that asks what they are, and nothing else; a term alone asks that too.
fn defined(sentence: &Sentence<'_>) -> Option<Vec<Value>> {
    let mut terms: Vec<Value> = Vec::new();
    let mut at = 0;
    while at < sentence.words.len() {
        let (term, end) = sentence.term_from(at).map_or((None, at + 1), |(term, end)| (Some(term), end));
        match term {
            Some(term) if terms.contains(&Value::Name(term.name())) => {}
            Some(term) => terms.push(Value::Name(term.name())),
            None if sentence.is_among(DEFINING, at) => {}
            None => return None,
        }
        at = end;
    }
    (!terms.is_empty()).then_some(terms)
}

/// The first question, the most particular first, that the whole of the sentence can be.
fn asked(sentence: Sentence<'_>) -> Option<(Question, Vec<Given>, Vec<String>)> {
    ASKED.iter().find_map(|(question, sure, row)| {
        let mut reading = Reading::of(&sentence, *question, *sure, row)?;
        let given = reading.facts()?;
        Some((*question, given, reading.unread()))
    })
}

impl Sentence<'_> {
    /// The language of most words that only one of them has.
    fn language(&self, otherwise: Lang) -> Lang {
        let count = |words: &str| (0..self.words.len()).filter(|&at| self.is_among(words, at)).count();
        match count(ENGLISH).cmp(&count(FRENCH)) {
            std::cmp::Ordering::Less => Lang::Fr,
            std::cmp::Ordering::Equal => otherwise,
            std::cmp::Ordering::Greater => Lang::En,
        }
    }
}
