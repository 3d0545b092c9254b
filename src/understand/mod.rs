//! From a sentence in English or French to a question and its facts. Nothing is guessed: what was not read is told,
//! and a sentence that asks nothing known is not understood.

mod vocabulary;

use crate::answer::{FactValue, Facts, Missing};
use crate::identify::{error_code_number, mask_keys};
use crate::knowledge::names::{self, Found, fold};
use crate::knowledge::{Product, Term};
use crate::questions::{Fact, FactKind, FactSpec, Presence, Question, Role};
use crate::text::Lang;
use std::ops::Range;
use vocabulary::{ASKED, BEFORE_PRODUCTS, COUNTED, IN_PASSING, SAID};

/// What a sentence asks.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Understood {
    /// The question.
    pub question: Question,
    /// The facts that were read, ready to ask with.
    pub facts: Facts,
    /// The facts that the question needs besides.
    pub missing: Vec<Missing>,
    /// The words that were not read, as they are written.
    pub unread: Vec<String>,
}

/// Longer than any question, in bytes.
const LONGEST: usize = 1000;

/// The question that a sentence asks, and the facts that it gives; `None` where it asks none that is known. The sentence
/// may be English or French; `lang` is the language of the labels of what is missing.
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
/// ```
pub fn understand(sentence: &str, lang: Lang) -> Option<Understood> {
    if sentence.len() > LONGEST {
        return None;
    }
    let sentence = mask_keys(sentence);
    let mut sentence = Sentence::of(&sentence);
    let products = sentence.products();
    let question = sentence.question()?;
    let specs = question.facts();
    let mut facts = Facts::default();
    for (spec, product) in specs.iter().zip(assigned(specs, &products)) {
        let value = product.map(text).or_else(|| sentence.fact(spec));
        facts.0.extend(value.map(|value| (spec.fact, value)));
    }
    if facts.0.is_empty() {
        return None;
    }
    let is_open =
        |spec: &&FactSpec| spec.presence == Presence::Required && !facts.0.iter().any(|(known, _)| *known == spec.fact);
    let missing = specs.iter().filter(is_open).map(|spec| Missing {
        fact: spec.fact,
        label: lang.say(spec.fact),
        choices: spec.kind.names(),
    });
    let missing = missing.collect();
    // What names a product that no fact takes was not read either.
    let told: Vec<&FactValue> = facts.0.iter().map(|(_, value)| value).collect();
    products.iter().filter(|named| !told.contains(&&text(named.id))).for_each(|named| sentence.forget(named));
    Some(Understood { question, facts, missing, unread: sentence.unread() })
}

fn text(value: &str) -> FactValue {
    FactValue::Text(value.to_owned())
}

/// A product that a sentence names, or a version without its edition.
struct Named {
    id: &'static str,
    products: Vec<Product>,
    /// Its first word, and the word after it.
    words: (usize, usize),
    /// The facts that a word before it points to.
    pointed: &'static [Fact],
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

/// The product of each fact: first those that words point to, then the others.
fn assigned(specs: &[FactSpec], products: &[Named]) -> Vec<Option<&'static str>> {
    let mut taken: Vec<Option<&'static str>> = vec![None; specs.len()];
    let mut take = |named: &Named, fits: &dyn Fn(&FactSpec) -> bool| {
        let place =
            (0..specs.len()).find(|&at| taken[at].is_none() && fits(&specs[at]) && named.is_fit_for(&specs[at]));
        if let Some(at) = place {
            taken[at] = Some(named.id);
        }
        place.is_some()
    };
    let left: Vec<&Named> =
        products.iter().filter(|named| !take(named, &|spec| named.pointed.contains(&spec.fact))).collect();
    for named in left {
        take(named, &|_| true);
    }
    taken
}

struct Word<'s> {
    written: &'s str,
    folded: String,
    is_read: bool,
}

struct Sentence<'s> {
    words: Vec<Word<'s>>,
}

impl<'s> Sentence<'s> {
    fn of(sentence: &'s str) -> Self {
        let is_between = |c: char| c != '.' && fold(c.encode_utf8(&mut [0; 4])) == " ";
        let words = sentence.split(is_between).map(|word| word.trim_matches('.')).filter(|word| !word.is_empty());
        let word = |written: &'s str| Word { written, folded: fold(written), is_read: false };
        Self { words: words.map(word).collect() }
    }

    /// The products named, in the order of the sentence.
    fn products(&mut self) -> Vec<Named> {
        let mut products = Vec::new();
        let mut at = 0;
        while at < self.words.len() {
            match self.product_from(at) {
                Some(named) => {
                    let (start, end) = named.words;
                    for word in &mut self.words[start..end] {
                        word.is_read = !names::is_in_passing(&word.folded);
                    }
                    at = end;
                    products.push(named);
                }
                None => at += 1,
            }
        }
        products
    }

    /// The longest name that starts at a word; a word of the sentence is no misspelt name.
    fn product_from(&self, start: usize) -> Option<Named> {
        /// As many words as the longest name has.
        const MOST: usize = 10;
        if self.tells_nothing(start) {
            return None;
        }
        let longest = self.words.len().min(start + MOST);
        // No name says a word twice, so what repeats one belongs to the next product.
        let repeats = |end: usize| (start..end).any(|at| self.words[at].folded == self.words[end].folded);
        let longest = (start..longest).find(|&end| repeats(end)).unwrap_or(longest);
        let ends = (start + 1..=longest).rev().filter(|&end| !self.tells_nothing(end - 1));
        ends.filter_map(|end| self.named(start, end)).next()
    }

    fn tells_nothing(&self, at: usize) -> bool {
        let word = &self.words[at].folded;
        is_said_in_passing(word) || names::is_in_passing(word)
    }

    fn named(&self, start: usize, end: usize) -> Option<Named> {
        let words = &self.words[start..end];
        let name = words.iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ");
        let (id, products) = match names::find(&name) {
            Found::Nothing { near } if !near.is_empty() && words.iter().all(may_be_of_a_name) => {
                named(names::find_misspelt(&name))?
            }
            found => named(found)?,
        };
        let pointed = self.pointed_before(start);
        Some(Named { id, products, words: (start, end), pointed })
    }

    /// The facts that the nearest of the three words before a product points to.
    fn pointed_before(&self, product: usize) -> &'static [Fact] {
        let before = (product.saturating_sub(3)..product).rev().take_while(|&at| !self.words[at].is_read);
        let pointing = |at: usize| BEFORE_PRODUCTS.iter().find(|(word, _)| self.is_at(word, at));
        before.into_iter().find_map(pointing).map_or(&[], |(_, facts)| *facts)
    }

    /// The question that is asked, the most particular first.
    fn question(&mut self) -> Option<Question> {
        let (question, _) =
            ASKED.iter().find(|(_, phrases)| phrases.iter().all(|phrase| self.place(phrase).is_some()))?;
        for (_, phrases) in ASKED.iter().filter(|(asked, _)| asked == question) {
            for phrase in *phrases {
                self.read(phrase);
            }
        }
        Some(*question)
    }

    /// What the sentence says of a fact.
    fn fact(&mut self, spec: &FactSpec) -> Option<FactValue> {
        match spec.kind {
            FactKind::Choice(_) | FactKind::YesNo => {
                let names = spec.kind.names()?;
                let said = SAID.iter().filter(|(fact, value, _)| *fact == spec.fact && names.contains(value));
                let mut said = said.filter(|(.., phrases)| phrases.iter().any(|phrase| self.place(phrase).is_some()));
                let (_, value, phrases) = said.next()?;
                phrases.iter().for_each(|phrase| self.read(phrase));
                Some(text(value))
            }
            FactKind::Number(..) | FactKind::PartOf(_) => {
                let (_, nouns) = COUNTED.iter().find(|(fact, _)| *fact == spec.fact)?;
                let before = (0..self.words.len()).find_map(|at| self.counting(at, nouns));
                let (at, number) = before.or_else(|| (0..self.words.len()).find_map(|at| self.counted(at, nouns)))?;
                self.words[at].is_read = true;
                nouns.iter().for_each(|noun| self.read(noun));
                Some(FactValue::Number(number))
            }
            FactKind::ErrorCode => {
                let at = (0..self.words.len()).find(|&at| error_code_number(self.words[at].written).is_some())?;
                self.words[at].is_read = true;
                Some(text(self.words[at].written))
            }
            FactKind::Term => {
                let (words, term) = self.term()?;
                self.words[words].iter_mut().for_each(|word| word.is_read = true);
                Some(text(term.name()))
            }
            FactKind::Product(_)
            | FactKind::KeyProduct
            | FactKind::HostKey
            | FactKind::PatchLevel
            | FactKind::Updates => None,
        }
    }

    /// The longest name of a term.
    fn term(&self) -> Option<(Range<usize>, Term)> {
        let count = self.words.len();
        let spans = (1..=count).rev().flat_map(|length| (0..=count - length).map(move |at| at..at + length));
        let mut terms = spans.filter_map(|words| {
            let name = self.words[words.clone()].iter().map(|word| word.written).collect::<Vec<_>>().join(" ");
            Some((words, Term::find(&name)?))
        });
        terms.next()
    }

    fn number(&self, at: usize) -> Option<u32> {
        let word = self.words.get(at).filter(|word| !word.is_read)?;
        word.folded.parse().ok()
    }

    /// The number at a word that counts one of the nouns: the noun follows, at most three words on.
    fn counting(&self, at: usize, nouns: &[&str]) -> Option<(usize, u32)> {
        let number = self.number(at)?;
        let following = at + 1..self.words.len().min(at + 4);
        let mut following = following.take_while(|&at| self.number(at).is_none());
        following.any(|at| nouns.iter().any(|noun| self.is_at(noun, at))).then_some((at, number))
    }

    /// The number just after one of the nouns.
    fn counted(&self, at: usize, nouns: &[&str]) -> Option<(usize, u32)> {
        nouns.iter().any(|noun| self.is_at(noun, at)).then_some(at + 1).and_then(|at| Some((at, self.number(at)?)))
    }

    fn read(&mut self, phrase: &str) {
        while let Some(at) = (0..self.words.len()).find(|&at| !self.words[at].is_read && self.is_at(phrase, at)) {
            self.words[at..at + phrase.split(' ').count()].iter_mut().for_each(|word| word.is_read = true);
        }
    }

    fn place(&self, phrase: &str) -> Option<usize> {
        (0..self.words.len()).find(|&at| self.is_at(phrase, at))
    }

    /// Whether the phrase stands at a word; `*` stands for any ending.
    fn is_at(&self, phrase: &str, at: usize) -> bool {
        let mut words = self.words[at..].iter();
        phrase.split(' ').all(|wanted| words.next().is_some_and(|word| is_like(&word.folded, wanted)))
    }

    fn forget(&mut self, named: &Named) {
        self.words[named.words.0..named.words.1].iter_mut().for_each(|word| word.is_read = false);
    }

    fn unread(&self) -> Vec<String> {
        let unread = self.words.iter().filter(|word| !word.is_read && !is_said_in_passing(&word.folded));
        unread.map(|word| word.written.to_owned()).collect()
    }
}

fn named(found: Found) -> Option<(&'static str, Vec<Product>)> {
    match found {
        Found::Product(product) => Some((product.name(), vec![product])),
        Found::Version { id, products, .. } => Some((id, products)),
        Found::Several(_) | Found::Nothing { .. } => None,
    }
}

fn is_like(word: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == wanted,
    }
}

fn is_said_in_passing(word: &str) -> bool {
    IN_PASSING.split(' ').any(|known| is_like(word, known))
}

/// Whether a word stands in names, or may be a misspelt one of these.
fn may_be_of_a_name(word: &Word<'_>) -> bool {
    names::is_known(&word.folded) || !is_known(&word.folded)
}

/// Whether a word belongs to sentences rather than to names.
fn is_known(word: &str) -> bool {
    let asked = ASKED.iter().flat_map(|(_, phrases)| *phrases);
    let before = BEFORE_PRODUCTS.iter().map(|(word, _)| word);
    let said = SAID.iter().flat_map(|(.., phrases)| *phrases);
    let counted = COUNTED.iter().flat_map(|(_, phrases)| *phrases);
    let mut phrases = asked.chain(before).chain(said).chain(counted);
    is_said_in_passing(word) || phrases.any(|phrase| phrase.split(' ').any(|known| is_like(word, known)))
}
