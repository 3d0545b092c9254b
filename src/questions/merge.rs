//! One answer from the answers of all editions that a request leaves open.

use super::Fact;
use super::request::{Named, Request};
use crate::answer::{Answer, AnswerBasis, Missing, Outcome, Reason, SourceCard, Step, Value};
use crate::closed::closed;
use crate::knowledge::{DATA_AS_OF, OLD_FROM, Source};
use crate::text::Lang;

closed! {
    /// What is said of all editions together.
    Merged:
    /// The headline where the outcome differs from edition to edition.
    DependsOnEdition = "depends-on-edition",
    /// The headline where the outcome is the same for all editions and the details differ.
    SameForAll = "same-for-all",
    /// The headline of a look-up that differs from edition to edition.
    DiffersByEdition = "differs-by-edition",
    /// The editions that come to one outcome.
    OutcomeOf = "outcome-of",
    /// What to do where the outcome depends on one edition.
    AskAgain = "ask-again",
    /// What to do where more than that depends on the edition.
    NameTheEdition = "name-the-edition",
    /// What to do where the knowledge is old on the day of the answer.
    CheckTheSources = "check-the-sources",
}

pub(super) fn merge(request: &Request, answers: Vec<Answer>, lang: Lang) -> Answer {
    let outcomes: Vec<Outcome> = answers.iter().map(|answer| answer.outcome).collect();
    let first = &answers[0];
    let alike = answers.iter().all(|other| (&other.headline, &other.steps) == (&first.headline, &first.steps));
    let mut answers = answers.into_iter();
    let mut answer = answers.next().expect("a request has at least one situation");
    answers.for_each(|other| add(&mut answer, other));
    answer.facts = request.echo();
    answer.assumed.extend(request.assumptions(lang));
    let open = OpenEdition::all(request);
    let deciding: Vec<&OpenEdition> = open.iter().filter(|open| open.decides(&outcomes)).collect();
    if !deciding.is_empty() {
        answer.outcome = Outcome::Depends;
        say(&mut answer, Merged::DependsOnEdition, &deciding, &outcomes, lang);
        answer.missing.extend(deciding.iter().map(|open| open.missing(lang)));
    } else if !alike {
        let headline = if answer.question.is_look_up() { Merged::DiffersByEdition } else { Merged::SameForAll };
        say(&mut answer, headline, &open.iter().collect::<Vec<_>>(), &outcomes, lang);
    }
    if answer.as_of >= OLD_FROM {
        let text = lang.fill(Merged::CheckTheSources, &[("day", &lang.day(DATA_AS_OF))]);
        answer.steps.push(Step { text, command: None, shell: None, run_on: None });
    }
    answer.sources = cited(&answer);
    answer
}

/// A product fact that names a version without its edition.
struct OpenEdition<'r> {
    fact: Fact,
    named: &'r Named,
    /// How far apart the answers of two neighbouring editions are.
    stride: usize,
}

impl<'r> OpenEdition<'r> {
    fn all(request: &'r Request) -> Vec<Self> {
        let mut stride = 1;
        let open = request.open_editions().map(|(fact, named)| {
            let open = Self { fact, named, stride };
            stride *= named.products.len();
            open
        });
        open.collect()
    }

    /// The place of the edition that the answer at `at` is about.
    fn edition(&self, at: usize) -> usize {
        at / self.stride % self.named.products.len()
    }

    /// Whether another edition of this fact alone can change the outcome.
    fn decides(&self, outcomes: &[Outcome]) -> bool {
        (0..outcomes.len()).any(|at| outcomes[at] != outcomes[at - self.edition(at) * self.stride])
    }

    fn missing(&self, lang: Lang) -> Missing {
        let choices = self.named.products.iter().map(|product| product.name()).collect();
        Missing { fact: self.fact, label: lang.say(self.fact), choices: Some(choices) }
    }

    /// The outcomes with the editions that come to them, where this is the only fact that decides.
    fn outcomes(&self, outcomes: &[Outcome], lang: Lang) -> String {
        let mut listed = String::new();
        for &wanted in Outcome::ALL {
            let editions = self.named.products.iter().enumerate();
            let names = editions.filter(|(place, _)| outcomes[place * self.stride] == wanted);
            let names: Vec<&str> = names.map(|(_, product)| product.display_name(lang)).collect();
            if !names.is_empty() {
                let parts = [("outcome", lang.say(wanted)), ("editions", &*lang.all_of(&names))];
                listed.push_str(if listed.is_empty() { "" } else { ", " });
                listed.push_str(&lang.fill(Merged::OutcomeOf, &parts));
            }
        }
        listed
    }
}

/// Says in the headline what the editions have in common, and as the last step what to name.
fn say(answer: &mut Answer, headline: Merged, open: &[&OpenEdition], outcomes: &[Outcome], lang: Lang) {
    let mut versions: Vec<&str> = open.iter().filter_map(|open| open.named.version).collect();
    versions.dedup();
    let parts = [("versions", &*lang.all_of(&versions)), ("outcome", lang.say(answer.outcome))];
    answer.headline = lang.fill(headline, &parts);
    let text = match (headline, open) {
        (Merged::DependsOnEdition, [only]) => {
            lang.fill(Merged::AskAgain, &[("outcomes", &only.outcomes(outcomes, lang))])
        }
        _ => lang.fill(Merged::NameTheEdition, &parts),
    };
    answer.steps.push(Step { text, command: None, shell: None, run_on: None });
}

/// Adds what another edition's answer says; of the results and the steps, what holds for both stays.
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
    merged.steps.retain(|step| answer.steps.contains(step));
    extend(&mut merged.keys, answer.keys);
    extend(&mut merged.missing, answer.missing);
    extend(&mut merged.conflicts, answer.conflicts);
    extend(&mut merged.terms, answer.terms);
    for reason in answer.reasons {
        let same = |known: &Reason| (known.row, known.met, &known.text) == (reason.row, reason.met, &reason.text);
        if !merged.reasons.iter().any(same) {
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
