//! An answer while a question writes it: reasons, keys and steps in one language.

use super::Question;
use super::facts::{Fact, ValueName};
use super::request::Situation;
use crate::Date;
use crate::answer::{
    Answer, AnswerBasis, AskOptions, Assumed, Conflict, FactValue, Facts, KeyAdvice, Missing, Outcome, Reason, RunOn,
    Shell, Step, Value, Values,
};
use crate::knowledge::{Basis, DATA_AS_OF, Dispute, Evidence, Grade, Standing, Term, VolumePortal};
use crate::text::{English, French, Lang};

/// A row of the knowledge that a reason can cite.
pub(crate) trait Cited: Copy {
    fn id(self) -> &'static str;
    fn evidence(self) -> Evidence;
}

/// A part of a row that is cited by an id of its own.
#[derive(Clone, Copy)]
pub(crate) struct RowPart(pub(crate) &'static str, pub(crate) Evidence);

impl Cited for RowPart {
    fn id(self) -> &'static str {
        self.0
    }
    fn evidence(self) -> Evidence {
        self.1
    }
}

/// Cites lists with a row each: `cited! { MakRow => |row| *row }` says where in the row its evidence is.
macro_rules! cited {
    ($($list:ty => |$row:ident| $evidence:expr),+ $(,)?) => {
        $(impl $crate::questions::draft::Cited for $list {
            fn id(self) -> &'static str {
                self.name()
            }
            fn evidence(self) -> $crate::knowledge::Evidence {
                let $row = self.row();
                $evidence
            }
        })+
    };
}
pub(super) use cited;

/// A row that has a sentence of its own in `text`.
pub(crate) trait Row: Cited + English + French {}

impl<T: Cited + English + French> Row for T {}

/// An answer being written.
pub(crate) struct Draft<'r> {
    pub(crate) situation: Situation<'r>,
    pub(crate) lang: Lang,
    pub(crate) as_of: Date,
    answer: Answer,
    deciding: Vec<Evidence>,
}

impl<'r> Draft<'r> {
    pub(crate) fn new(question: Question, situation: Situation<'r>, options: AskOptions) -> Self {
        let answer = Answer {
            schema_version: 1,
            question,
            facts: Facts::default(),
            outcome: Outcome::Unknown,
            headline: String::new(),
            values: Values(question.values().iter().map(|spec| (spec.name, Value::Null)).collect()),
            keys: Vec::new(),
            reasons: Vec::new(),
            steps: Vec::new(),
            missing: Vec::new(),
            assumed: Vec::new(),
            conflicts: Vec::new(),
            confidence: Grade::A,
            basis: AnswerBasis::Stated,
            terms: Vec::new(),
            sources: Vec::new(),
            as_of: options.as_of,
            data_version: DATA_AS_OF,
        };
        Self { situation, lang: options.lang, as_of: options.as_of, answer, deciding: Vec::new() }
    }

    /// The outcome, and the sentence that says it.
    pub(crate) fn conclude(&mut self, outcome: Outcome, headline: impl English + French, parts: &[(&str, &str)]) {
        self.answer.outcome = outcome;
        self.answer.headline = self.fill(headline, parts);
    }

    /// A sentence, with its parts; the portal of volume licensing is that of the day.
    pub(crate) fn fill(&self, words: impl English + French, parts: &[(&str, &str)]) -> String {
        if !self.lang.say(words).contains("{portal}") {
            return self.lang.fill(words, parts);
        }
        let portal = self.lang.say(VolumePortal::on(self.as_of));
        self.lang.fill(words, &[parts, &[("portal", portal)]].concat())
    }

    /// Whether a row holds on the day of the answer.
    pub(crate) fn holds(&self, row: impl Cited) -> bool {
        row.evidence().holds_on(self.as_of)
    }

    /// A row that decides the outcome, in its own words: the confidence of the answer is that of the weakest of these.
    pub(crate) fn because(
        &mut self,
        row: impl Row,
        met: Option<bool>,
        saw: &[Fact],
        parts: &[(&str, &str)],
    ) -> &mut Reason {
        self.rests_on(row.evidence());
        self.also(row, met, saw, parts)
    }

    /// What decides the outcome and is a reason already, in other words than its own.
    pub(crate) fn rests_on(&mut self, evidence: Evidence) {
        self.deciding.push(evidence);
    }

    /// A row that decides the outcome, in other words than its own.
    pub(crate) fn because_as(
        &mut self,
        row: impl Cited,
        words: impl English + French,
        met: Option<bool>,
        saw: &[Fact],
        parts: &[(&str, &str)],
    ) -> &mut Reason {
        self.deciding.push(row.evidence());
        self.also_as(row, words, met, saw, parts)
    }

    /// A row that informs without deciding; `None` where the person has to check whether it holds.
    pub(crate) fn also(
        &mut self,
        row: impl Row,
        met: Option<bool>,
        saw: &[Fact],
        parts: &[(&str, &str)],
    ) -> &mut Reason {
        self.also_as(row, row, met, saw, parts)
    }

    /// A row that informs without deciding, in other words than its own.
    pub(crate) fn also_as(
        &mut self,
        row: impl Cited,
        words: impl English + French,
        met: Option<bool>,
        saw: &[Fact],
        parts: &[(&str, &str)],
    ) -> &mut Reason {
        let text = self.fill(words, parts);
        self.push(row.id(), row.evidence(), met, saw, text)
    }

    /// Adds a reason; a row gives its reason once, however often it is consulted, and none on a day that it does not
    /// hold for.
    fn push(
        &mut self,
        row: &'static str,
        evidence: Evidence,
        met: Option<bool>,
        saw: &[Fact],
        text: String,
    ) -> &mut Reason {
        let at = match self.answer.reasons.iter().position(|known| known.row == row) {
            Some(at) => at,
            None => {
                let saw = self.situation.saw(saw);
                let Evidence { sources, from: valid_from, until: valid_until, .. } = evidence;
                let reason = Reason { row, met, saw, text, would_need: None, sources, valid_from, valid_until };
                self.answer.reasons.push(reason);
                self.answer.reasons.len() - 1
            }
        };
        &mut self.answer.reasons[at]
    }

    /// A result that a program reads.
    pub(crate) fn set(&mut self, name: ValueName, value: Value) {
        let known = self.answer.values.0.iter_mut().find(|(known, _)| *known == name);
        debug_assert!(known.is_some(), "{name} is not a value of this question");
        if let Some((_, slot)) = known {
            *slot = value;
        }
    }

    /// A key to use.
    pub(crate) fn key(&mut self, key: KeyAdvice) {
        if !self.answer.keys.contains(&key) {
            self.answer.keys.push(key);
        }
    }

    /// Something to do that needs no command.
    pub(crate) fn step(&mut self, text: impl English + French, parts: &[(&str, &str)]) {
        let text = self.fill(text, parts);
        self.answer.steps.push(Step { text, command: None, shell: None, run_on: None });
    }

    /// Something to do with a command.
    pub(crate) fn command(
        &mut self,
        text: impl English + French,
        parts: &[(&str, &str)],
        run_on: RunOn,
        shell: Shell,
        command: String,
    ) {
        let text = self.fill(text, parts);
        self.answer.steps.push(Step { text, command: Some(command), shell: Some(shell), run_on: Some(run_on) });
    }

    /// What was taken for a fact that was not given, where only some answers need it.
    pub(crate) fn assume(&mut self, fact: Fact, name: &str) {
        if !self.answer.assumed.iter().any(|known| known.fact == fact) {
            let value = FactValue::Text(name.to_owned());
            self.answer.assumed.push(Assumed { fact, value, label: self.lang.say(fact) });
        }
    }

    /// An open fact that could still change the outcome.
    pub(crate) fn missing(&mut self, fact: Fact) {
        if self.answer.missing.iter().any(|known| known.fact == fact) {
            return;
        }
        let spec = self.answer.question.facts().iter().find(|spec| spec.fact == fact);
        let choices = spec.and_then(|spec| spec.kind.names());
        self.answer.missing.push(Missing { fact, label: self.lang.say(fact), choices });
    }

    /// A contradiction between sources, once both are there.
    pub(crate) fn conflict(&mut self, text: impl English + French, dispute: Dispute) {
        if dispute.from.is_some_and(|first| self.as_of < first) {
            return;
        }
        let text = self.lang.say(text).to_owned();
        let conflict = Conflict { text, sources: dispute.sources, open: dispute.standing == Standing::Open };
        if !self.answer.conflicts.contains(&conflict) {
            self.answer.conflicts.push(conflict);
        }
    }

    /// A glossary term that the answer uses.
    pub(crate) fn term(&mut self, term: Term) {
        if !self.answer.terms.contains(&term) {
            self.answer.terms.push(term);
        }
    }

    /// The answer of this one situation; `merge` completes it.
    pub(crate) fn finish(mut self) -> Answer {
        let day = self.as_of;
        self.deciding.retain(|evidence| evidence.holds_on(day));
        self.answer.reasons.retain(|reason| reason.holds_on(day));
        debug_assert!(!self.deciding.is_empty(), "nothing decides {:?}", self.answer.question);
        // What nothing settles makes the answer a reading of ours, and one grade less sure.
        let open = self.answer.conflicts.iter().any(|conflict| conflict.open);
        if let Some(weakest) = self.deciding.iter().map(|evidence| evidence.grade).max() {
            self.answer.confidence = if open { weakest.lower() } else { weakest };
        }
        let reading = open.then_some(Basis::Derived);
        let mut bases = self.deciding.iter().map(|evidence| evidence.basis).chain(reading).map(AnswerBasis::from);
        if let Some(first) = bases.next() {
            self.answer.basis = if bases.all(|basis| basis == first) { first } else { AnswerBasis::Mixed };
        }
        self.answer
    }
}
