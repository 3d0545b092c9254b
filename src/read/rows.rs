//! The rows of an inventory: kept small, since there may be a million, and told in full when they are asked for.

use super::checks::channel_of;
use super::inventory::Counting;
use super::sheet::NAMES;
use super::{KeyPurpose, LicenceStatus, Pkeyconfig, RowFact, next};
use crate::answer::{FactValue, Facts};
use crate::identify::{Glance, KeyChannel};
use crate::questions::{ChoiceDescription, Question};
use crate::{Identification, Lang, identify};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::sync::Arc;

/// One row of a file.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Row {
    /// The line it stands in, from 1; where a row has several, the first.
    pub line: u32,
    /// Where it stands in a file that has a structure.
    pub path: Option<String>,
    /// What stands beside it to tell it apart, such as the name of a product.
    pub label: Option<String>,
    /// What it is.
    pub identification: Identification,
    /// What the file says of it.
    pub facts: RowFacts,
    /// The questions that it leads to.
    pub next: Vec<Next>,
}

/// What a file says beside an identifier.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowFacts(pub Vec<(RowFact, FactValue)>);

/// A fact that a row may have, described for people.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RowFactDescription {
    /// Its name.
    pub id: RowFact,
    /// Its label.
    pub label: &'static str,
    /// Whether it names a computer, a user or an organisation.
    pub is_name: bool,
    /// What its values mean, where they are codes.
    pub choices: Option<Vec<ChoiceDescription>>,
}

/// Every fact that a row may have, in their order.
pub fn row_facts(lang: Lang) -> Vec<RowFactDescription> {
    let choice = |id, label: &str| ChoiceDescription { id, label: label.to_owned() };
    let choices = |fact: RowFact| match fact {
        RowFact::Status => Some(LicenceStatus::ALL.iter().map(|one| choice(one.name(), lang.say(*one))).collect()),
        RowFact::Purpose => Some(KeyPurpose::ALL.iter().map(|one| choice(one.name(), lang.say(*one))).collect()),
        _ => None,
    };
    let described = |fact: &RowFact| RowFactDescription {
        id: *fact,
        label: lang.say(*fact),
        is_name: NAMES.contains(fact),
        choices: choices(*fact),
    };
    RowFact::ALL.iter().map(described).collect()
}

/// A question that a row leads to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Next {
    /// The question.
    pub question: Question,
    /// The facts that the row gives, as `ask` takes them; others may still be open.
    pub facts: Facts,
}

/// A row as it is kept: its text stands with those of all rows.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) line: u32,
    start: u32,
    length: u32,
    pub(super) glance: Glance,
    /// What the file says of it comes before what is known of it.
    pub(super) channel: Option<KeyChannel>,
    pub(super) beside: Option<Box<Beside>>,
}

/// What only some rows have.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub(super) path: Option<String>,
    pub(super) label: Option<String>,
    pub(super) facts: RowFacts,
}

/// The rows read so far.
#[derive(Debug, Default)]
pub(super) struct Rows {
    texts: Vec<u8>,
    pub(super) kept: Vec<Kept>,
    /// All rows so far, those that were forgotten too.
    pub(super) counting: Counting,
    /// The pkeyconfig files in which keys are looked up.
    pub(super) files: Vec<Arc<Pkeyconfig>>,
}

impl Rows {
    pub(super) fn push(&mut self, line: u32, text: &str) {
        self.keep(line, text.as_bytes(), Glance::of(text), None);
    }

    /// A text that was glanced at already.
    pub(super) fn push_glanced(&mut self, line: u32, text: &[u8], glance: Glance) {
        self.keep(line, text, glance, None);
    }

    pub(super) fn push_with(&mut self, line: u32, text: &str, beside: Beside) {
        self.keep(line, text.as_bytes(), Glance::of(text), Some(Box::new(beside)));
    }

    fn keep(&mut self, line: u32, text: &[u8], glance: Glance, beside: Option<Box<Beside>>) {
        let start = self.texts.len() as u32;
        self.texts.extend_from_slice(text);
        let glance = glance.looked_up_in(text, &self.files);
        let channel = beside.as_ref().and_then(|beside| channel_of(&beside.facts)).or(glance.channel);
        self.kept.push(Kept { line, start, length: text.len() as u32, glance, channel, beside });
        self.counting.count(Glance { channel, ..glance });
    }

    /// Forgets the rows, but not how many there were.
    pub(super) fn forget(&mut self) {
        self.texts.clear();
        self.kept.clear();
    }

    /// What a row is about, as it is written.
    pub(super) fn text(&self, kept: &Kept) -> &str {
        let start = kept.start as usize;
        let text = self.texts.get(start..start + kept.length as usize).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }

    /// A row in full.
    pub(super) fn told(&self, kept: &Kept, lang: Lang) -> Row {
        let identification = identify(self.text(kept), lang).looked_up_in(&self.files);
        let (path, label, facts) = match &kept.beside {
            Some(beside) => (beside.path.clone(), beside.label.clone(), beside.facts.clone()),
            None => (None, None, RowFacts::default()),
        };
        let next = next::of(&identification, &facts);
        Row { line: kept.line, path, label, identification, facts, next }
    }
}

impl RowFacts {
    /// The value of a fact.
    pub fn get(&self, fact: RowFact) -> Option<&FactValue> {
        self.0.iter().find(|(own, _)| *own == fact).map(|(_, value)| value)
    }

    pub(super) fn text(&self, fact: RowFact) -> Option<&str> {
        match self.get(fact) {
            Some(FactValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub(super) fn number(&self, fact: RowFact) -> Option<u32> {
        match self.get(fact) {
            Some(FactValue::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Sets a fact that is not known yet: what stands first is what the row is about.
    pub(super) fn set(&mut self, fact: RowFact, value: FactValue) {
        if self.get(fact).is_none() {
            self.0.push((fact, value));
        }
    }

    pub(super) fn set_text(&mut self, fact: RowFact, text: &str) {
        self.set(fact, FactValue::Text(text.to_owned()));
    }

    /// A whole number, if the text is one.
    pub(super) fn set_number(&mut self, fact: RowFact, text: &str) {
        if let Ok(number) = text.parse() {
            self.set(fact, FactValue::Number(number));
        }
    }
}

impl Serialize for RowFacts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (fact, value) in &self.0 {
            map.serialize_entry(fact.name(), value)?;
        }
        map.end()
    }
}
