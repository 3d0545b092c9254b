//! The words of a sentence, and the products that they name.

use super::vocabulary::{BREAKING, ENGLISH, FRENCH, JOINING, SAID, known_phrases, phrases};
use crate::identify::error_code_number;
use crate::knowledge::names::{self, Found, fold};
use crate::knowledge::{Family, Product, Term};

/// A word, or the words that name a product.
pub(super) struct Word<'s> {
    pub(super) written: &'s str,
    pub(super) folded: String,
    /// The signs and spaces before it.
    before: &'s str,
    /// Whether an apostrophe shortens it.
    is_elided: bool,
    pub(super) named: Option<Named>,
}

/// A product that a sentence names, a version without its edition, or the few products that a name may mean.
#[derive(Clone)]
pub(super) struct Named {
    pub(super) ids: Vec<&'static str>,
    pub(super) products: Vec<Product>,
    is_version: bool,
}

/// A product with where its words end, and the whole of its name where they are only a part.
struct Span<'w> {
    named: Named,
    end: usize,
    name: Vec<&'w str>,
}

pub(super) struct Sentence<'s> {
    text: &'s str,
    pub(super) words: Vec<Word<'s>>,
}

/// A name may mean so many products and the rest be asked for.
const FEW: usize = 6;

/// As many words as the longest name has.
const MOST_WORDS: usize = 10;

impl<'s> Sentence<'s> {
    pub(super) fn of(text: &'s str) -> Self {
        let mut words: Vec<Word<'s>> = Vec::new();
        let (mut start, mut end) = (None, 0);
        let signs = text.char_indices().chain([(text.len(), ' ')]);
        for (at, c) in signs {
            let rest = &text[at..];
            // A minus is part of the number that it stands before.
            let is_first = at == 0 || text[..at].ends_with([' ', ':']);
            let is_minus = is_first && c == '-' && rest[1..].starts_with(|c: char| c.is_ascii_digit());
            let is_part = is_minus || c == '.' || fold(c.encode_utf8(&mut [0; 4])) != " ";
            match (is_part, start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    let dotted = &text[from..at];
                    let written = dotted.trim_matches('.');
                    start = None;
                    if !written.is_empty() {
                        let from = from + dotted.len() - dotted.trim_start_matches('.').len();
                        let before = &text[end..from];
                        end = from + written.len();
                        let is_short = written.chars().count() <= 2;
                        let is_elided = is_short && (before.ends_with(['\'', '’']) || rest.starts_with(['\'', '’']));
                        words.push(Word { written, folded: fold(written), before, is_elided, named: None });
                    }
                }
                _ => {}
            }
        }
        Self { text, words }
    }

    /// The same with the words of each product as one.
    pub(super) fn with_products(&self) -> Self {
        let mut words: Vec<Word<'s>> = Vec::new();
        let mut at = 0;
        let mut last: Option<Span<'_>> = None;
        while at < self.words.len() {
            let short = last.as_ref().and_then(|last| self.inherited(at, last));
            let Some(span) = short.or_else(|| self.product_from(at)) else {
                words.push(self.words[at].copy());
                at += 1;
                continue;
            };
            let end = span.end;
            words.push(Word {
                written: self.between(at, end),
                folded: self.folded(at, end).join(" "),
                named: Some(span.named.clone()),
                ..self.words[at].copy()
            });
            // What says how it was licensed may stand within the name.
            let is_apart = |at: &usize| names::is_in_passing(&self.words[*at].folded) && self.is_said(*at);
            words.extend((at..end).filter(is_apart).map(|at| self.words[at].copy()));
            at = end;
            last = Some(span);
        }
        Self { text: self.text, words }
    }

    fn folded(&self, start: usize, end: usize) -> Vec<&str> {
        self.words[start..end].iter().map(|word| word.folded.as_str()).collect()
    }

    fn between(&self, start: usize, end: usize) -> &'s str {
        let place = |word: &Word<'_>| word.written.as_ptr() as usize - self.text.as_ptr() as usize;
        let last = &self.words[end - 1];
        &self.text[place(&self.words[start])..place(last) + last.written.len()]
    }

    /// The longest name that starts at a word; a word of the sentence is no misspelt name.
    fn product_from(&self, start: usize) -> Option<Span<'_>> {
        if self.tells_nothing(start) || self.is_counting(start) {
            return None;
        }
        self.ends_from(start).find_map(|end| {
            let named = self.named(start, end)?;
            Some(Span { named, end, name: self.folded(start, end) })
        })
    }

    /// Where a name that starts at a word may end, the furthest first.
    fn ends_from(&self, start: usize) -> impl Iterator<Item = usize> {
        let longest = self.words.len().min(start + MOST_WORDS);
        // No name says a word twice, so what repeats one belongs to the next product.
        let repeats = |end: usize| (start..end).any(|at| self.words[at].folded == self.words[end].folded);
        let breaks = |end: usize| self.is_among(BREAKING, end) || self.is_parted(end) || repeats(end);
        let longest = (start + 1..longest).find(|&end| breaks(end)).unwrap_or(longest);
        (start + 1..=longest).rev().filter(|&end| !self.tells_nothing(end - 1))
    }

    /// Whether a number is how many there are of the product after it.
    fn is_counting(&self, at: usize) -> bool {
        let is_number = self.words[at].folded.parse::<u32>().is_ok();
        let next = self.words.get(at + 1).map_or("", |word| &word.folded);
        is_number && (matches!(next, "windows" | "win" | "office") || self.product_from_next(at))
    }

    fn product_from_next(&self, at: usize) -> bool {
        at + 1 < self.words.len() && self.product_from(at + 1).is_some()
    }

    /// A product said short after another one, such as the second of `Windows Server 2025 to 2019`: it has the other's
    /// name up to where it differs.
    fn inherited<'w>(&'w self, start: usize, last: &Span<'w>) -> Option<Span<'w>> {
        if start == 0 || !self.is_among(JOINING, start - 1) || self.tells_nothing(start) || self.is_counting(start) {
            return None;
        }
        let most = if last.named.is_version { last.name.len() } else { last.name.len() - 1 };
        self.ends_from(start).find_map(|end| {
            let words = self.folded(start, end);
            if words.iter().any(|word| matches!(*word, "windows" | "win" | "office") || !names::is_known(word)) {
                return None;
            }
            (1..=most).rev().find_map(|kept| {
                let name: Vec<&str> = last.name[..kept].iter().chain(&words).copied().collect();
                let named = Named::of(names::find(&name.join(" ")))?;
                (named.ids.len() == 1).then_some(Span { named, end, name })
            })
        })
    }

    fn named(&self, start: usize, end: usize) -> Option<Named> {
        let words = &self.words[start..end];
        let name = self.folded(start, end).join(" ");
        let named = match names::find(&name) {
            Found::Nothing { near } if !near.is_empty() && words.iter().all(may_be_of_a_name) => {
                Named::of(names::find_misspelt(&name))?
            }
            found => Named::of(found)?,
        };
        // One word that stands in longer names, such as `second`, says too little.
        let is_whole =
            named.is_version || named.ids[0].starts_with(&*name) || name.contains(|c: char| c.is_ascii_digit());
        (words.len() > 1 || is_whole && named.ids.len() == 1).then_some(named)
    }

    fn tells_nothing(&self, at: usize) -> bool {
        self.is_in_passing(at) || names::is_in_passing(&self.words[at].folded)
    }

    /// The longest name of a term that starts at a word, and where it ends.
    pub(super) fn term_from(&self, at: usize) -> Option<(Term, usize)> {
        let longest = self.words.len().min(at + MOST_WORDS);
        (at + 1..=longest).rev().find_map(|end| {
            let name = self.between(at, end);
            let term = Term::find(name).or_else(|| Term::find(name.strip_suffix('s')?))?;
            Some((term, end))
        })
    }

    /// The error code at a word.
    pub(super) fn code_at(&self, at: usize) -> Option<&'s str> {
        let word = &self.words[at];
        let is_code = word.written.contains(|c: char| c.is_ascii_digit()) && error_code_number(word.written).is_some();
        (is_code && word.named.is_none()).then_some(word.written)
    }

    pub(super) fn number_at(&self, at: usize) -> Option<u32> {
        self.words.get(at)?.folded.parse().ok().filter(|_| self.words[at].named.is_none())
    }

    /// Whether a sign before a word ends what was said.
    pub(super) fn is_parted(&self, at: usize) -> bool {
        self.words[at].before.contains(['?', '!', ';', ':', '.'])
    }

    /// Whether a phrase stands at a word.
    pub(super) fn is_at(&self, phrase: &str, at: usize) -> bool {
        let mut words = self.words[at..].iter();
        phrase.split(' ').all(|wanted| words.next().is_some_and(|word| word.is_like(wanted)))
    }

    pub(super) fn place(&self, phrase: &str) -> Option<usize> {
        (0..self.words.len()).find(|&at| self.is_at(phrase, at))
    }

    /// Whether a word is one of these.
    pub(super) fn is_among(&self, words: &str, at: usize) -> bool {
        words.split_whitespace().any(|wanted| self.words[at].is_like(wanted))
    }

    /// Whether a word stands in what is said of a fact.
    pub(super) fn is_said(&self, at: usize) -> bool {
        SAID.iter().flat_map(|(.., row)| phrases(row)).any(|phrase| has_word(phrase, &self.words[at]))
    }

    pub(super) fn is_in_passing(&self, at: usize) -> bool {
        self.words[at].is_elided || self.is_among(ENGLISH, at) || self.is_among(FRENCH, at)
    }
}

impl<'s> Word<'s> {
    fn copy(&self) -> Self {
        let Self { written, before, is_elided, .. } = *self;
        Self { written, folded: self.folded.clone(), before, is_elided, named: None }
    }

    /// Whether it is the word; `*` stands for any ending, a word with a capital or an accent for itself as written,
    /// `@` for any product, and `@client`, `@server` and `@office` for those.
    fn is_like(&self, wanted: &str) -> bool {
        match (wanted.strip_prefix('@'), wanted.strip_suffix('*')) {
            (Some(kind), _) => self.named.as_ref().is_some_and(|named| named.is_of(kind)),
            (_, Some(stem)) => self.folded.starts_with(stem),
            _ => self.folded == wanted || self.written == wanted,
        }
    }
}

impl Named {
    fn of(found: Found) -> Option<Self> {
        let (ids, products, is_version) = match found {
            Found::Product(product) => (vec![product.name()], vec![product], false),
            Found::Version { id, products, .. } => (vec![id], products, true),
            Found::Several(products) if products.len() <= FEW => {
                (products.iter().map(|product| product.name()).collect(), products, false)
            }
            Found::Several(_) | Found::Nothing { .. } => return None,
        };
        Some(Self { ids, products, is_version })
    }

    fn is_of(&self, kind: &str) -> bool {
        let family = self.products[0].family();
        match kind {
            "client" => family == Family::WindowsClient,
            "server" => family == Family::WindowsServer,
            "office" => self.products[0].name().starts_with("office"),
            _ => true,
        }
    }
}

/// Whether a word stands in names, or may be a misspelt one of these.
fn may_be_of_a_name(word: &Word<'_>) -> bool {
    names::is_known(&word.folded) || !(word.is_elided || known_phrases().any(|phrase| has_word(phrase, word)))
}

/// Whether a word stands in a phrase.
pub(super) fn has_word(phrase: &str, word: &Word<'_>) -> bool {
    phrase.split_whitespace().any(|known| word.is_like(known))
}
