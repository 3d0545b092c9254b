//! What an answer is: the same shape for every question, in Rust, in JavaScript and in `--json`.

use crate::closed::closed;
use crate::knowledge::{Basis, Grade, Source, Term};
use crate::questions::{Fact, Question, ValueName};
use crate::{Date, Lang};
use serde::ser::{Serialize, SerializeMap, Serializer};

closed! {
    /// What an answer comes to.
    Outcome:
    Yes = "yes",
    No = "no",
    /// A fact that nobody gave, or a condition to check oneself, decides; or the sources disagree.
    Depends = "depends",
    /// No source settles it.
    Unknown = "unknown",
}

/// An answer, in one language, with everything that led to it.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The version of this shape.
    pub schema_version: u32,
    /// The question that was asked.
    pub question: Question,
    /// The facts it was asked with, products by their ids.
    pub facts: Facts,
    /// What it comes to.
    pub outcome: Outcome,
    /// The answer in a sentence.
    pub headline: String,
    /// The results a program reads: codes, ids, numbers, days; never sentences.
    pub values: Values,
    /// The keys to use, best first.
    pub keys: Vec<KeyAdvice>,
    /// Why, the deciding reason first.
    pub reasons: Vec<Reason>,
    /// What to do now; after a no, what to do instead.
    pub steps: Vec<Step>,
    /// The open facts that could still change the outcome.
    pub missing: Vec<Missing>,
    /// The defaults that were taken.
    pub assumed: Vec<Assumed>,
    /// Where sources disagree, and what is followed.
    pub conflicts: Vec<Conflict>,
    /// The grade of the weakest row that decides.
    pub confidence: Grade,
    /// Whether the deciding rows are stated in their sources or derived from them.
    pub basis: AnswerBasis,
    /// The glossary terms that the answer uses.
    pub terms: Vec<Term>,
    /// Every source cited above, once.
    pub sources: Vec<SourceCard>,
    /// The day the answer is for.
    pub as_of: Date,
    /// The day the knowledge was last checked.
    pub data_version: Date,
}

closed! {
    /// How the deciding rows relate to their sources.
    AnswerBasis:
    Stated = "stated",
    Derived = "derived",
    Mixed = "mixed",
}

impl From<Basis> for AnswerBasis {
    fn from(basis: Basis) -> Self {
        match basis {
            Basis::Stated => Self::Stated,
            Basis::Derived => Self::Derived,
        }
    }
}

/// The facts of an answer, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(pub Vec<(Fact, FactValue)>);

/// A fact as an answer echoes it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum FactValue {
    /// A product id, the name of a choice, a day or a text.
    Text(String),
    /// A count.
    Number(u32),
    /// Yes or no.
    YesNo(bool),
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (fact, value) in &self.0 {
            map.serialize_entry(fact.name(), value)?;
        }
        map.end()
    }
}

/// The results of an answer that a program reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(pub Vec<(ValueName, Value)>);

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not documented, or different for the products asked about.
    Null,
    /// A code of a closed list, a product id or a day.
    Text(String),
    /// A count.
    Number(u32),
    /// Yes or no.
    YesNo(bool),
    /// Several codes or ids.
    List(Vec<String>),
    /// An outcome for each method.
    Outcomes(Vec<(&'static str, Outcome)>),
}

impl Values {
    /// The result of that name.
    pub fn get(&self, name: ValueName) -> Option<&Value> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name.name(), value)?;
        }
        map.end()
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::YesNo(yes) => serializer.serialize_bool(*yes),
            Self::List(items) => items.serialize(serializer),
            Self::Outcomes(outcomes) => {
                let mut map = serializer.serialize_map(Some(outcomes.len()))?;
                for (method, outcome) in outcomes {
                    map.serialize_entry(method, outcome)?;
                }
                map.end()
            }
        }
    }
}

closed! {
    /// A kind of key, as people meet them.
    KeyType:
    /// KMS client setup key (generic volume licence key).
    Gvlk = "gvlk",
    /// KMS host key.
    KmsHost = "kms-host",
    /// Multiple activation key.
    Mak = "mak",
    /// Automatic virtual machine activation key.
    Avma = "avma",
    /// The volume key of the time before activation.
    Volume = "volume",
    /// A key of a PC maker or system builder.
    Oem = "oem",
    /// The key of a boxed or downloaded copy.
    Retail = "retail",
    /// A setup key.
    Setup = "setup",
}

/// A key to use.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyAdvice {
    /// Its kind.
    #[serde(rename = "type")]
    pub key_type: KeyType,
    /// A product id, or a host key of the closed list.
    pub product: &'static str,
    /// The key itself, when Microsoft publishes it.
    pub published: Option<&'static str>,
    /// How it is used.
    pub note: String,
}

/// One reason of an answer: a row of the knowledge, and what it saw.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The id of the row.
    pub row: &'static str,
    /// Whether its condition holds; `None` where the person has to check it.
    pub met: Option<bool>,
    /// The facts it looked at.
    pub saw: Facts,
    /// The reason in a sentence.
    pub text: String,
    /// The nearest change that would meet it.
    pub would_need: Option<String>,
    /// The ids of its sources.
    pub sources: &'static [Source],
    /// The first day the row holds for, where a source dates it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// The last day the row holds for: past, it is history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
}

impl Reason {
    /// Whether its row holds on a day; most rows bear none.
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|first| first <= day) && self.valid_until.is_none_or(|last| day <= last)
    }
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// What to do.
    pub text: String,
    /// The command that does it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// The shell the command is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shell: Option<Shell>,
    /// The machine to run it on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_on: Option<RunOn>,
}

closed! {
    /// A shell that a command is for.
    Shell:
    Cmd = "cmd",
    PowerShell = "powershell",
}

closed! {
    /// The machine that a command runs on.
    RunOn:
    Client = "client",
    KmsHost = "kms-host",
    VmHost = "vm-host",
    Any = "any",
}

/// An open fact that could still change the outcome.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Missing {
    /// The fact.
    pub fact: Fact,
    /// Its label.
    pub label: &'static str,
    /// What it can be, when that is a closed list.
    pub choices: Option<Vec<&'static str>>,
}

/// A default that was taken.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Assumed {
    /// The fact.
    pub fact: Fact,
    /// What was taken for it.
    pub value: FactValue,
    /// Its label.
    pub label: &'static str,
}

/// A contradiction between sources.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Conflict {
    /// Both sides, and which one is followed, if one is.
    pub text: String,
    /// The ids of the sources that disagree.
    pub sources: &'static [Source],
    /// Whether nothing settles it; the answer is less sure then.
    pub open: bool,
}

/// A source as an answer shows it.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceCard {
    /// Its id.
    pub id: Source,
    /// Its title.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Its address.
    pub url: Option<&'static str>,
    /// The address of its French edition.
    pub url_fr: Option<String>,
    /// Its own date: a year, a month or a day.
    pub document_date: Option<&'static str>,
    /// The day it was read.
    pub read_on: Date,
    /// How much it weighs.
    pub grade: Grade,
}

impl From<Source> for SourceCard {
    fn from(id: Source) -> Self {
        let row = id.row();
        Self {
            id,
            title: row.title,
            publisher: row.publisher,
            url: row.url,
            url_fr: id.url_fr(),
            document_date: row.document_date,
            read_on: row.read_on,
            grade: row.grade,
        }
    }
}

/// How an answer is wanted.
#[derive(Clone, Copy, Debug)]
pub struct AskOptions {
    /// The language of its sentences.
    pub lang: Lang,
    /// The day it is for: rights that end do so by this day.
    pub as_of: Date,
}
