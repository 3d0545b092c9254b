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
    /// The headline where the outcome turns on more than one edition.
    DependsOnEdition = "depends-on-edition",
    /// The headline where the outcome differs from edition to edition.
    DependsOn = "depends-on",
    /// What the documented editions have in common, where their headlines differ.
    OutcomeFor = "outcome-for",
    /// The editions that are not documented.
    NotDocumentedFor = "not-documented-for",
    /// The headline where the outcome is the same for all editions and the details differ.
    SameForAll = "same-for-all",
    /// The headline of a look-up that differs from edition to edition.
    DiffersByEdition = "differs-by-edition",
    /// The editions that come to one outcome.
    OutcomeOf = "outcome-of",
    /// What to do where something depends on the edition.
    NameTheEdition = "name-the-edition",
    /// What to do where the knowledge is old on the day of the answer.
    CheckTheSources = "check-the-sources",
    /// What to mind where the answer is for a day before the knowledge was checked.
    AsDocumented = "as-documented",
}

pub(super) fn merge(request: &Request, answers: Vec<Answer>, lang: Lang) -> Answer {
    let outcomes: Vec<Outcome> = answers.iter().map(|answer| answer.outcome).collect();
    let first = &answers[0];
    let alike = answers.iter().all(|other| (&other.headline, &other.steps) == (&first.headline, &first.steps));
    let open = OpenEdition::all(request);
    let said: Vec<String> = match &open[..] {
        [only] => {
            answers.iter().enumerate().map(|(at, answer)| only.of_the_version(at, &answer.headline, lang)).collect()
        }
        _ => Vec::new(),
    };
    let headlines: Vec<String> = answers.iter().map(|answer| answer.headline.clone()).collect();
    let mut answers = answers.into_iter();
    let mut answer = answers.next().expect("a request has at least one situation");
    answers.for_each(|other| add(&mut answer, other));
    answer.facts = request.echo();
    answer.assumed.extend(request.assumptions(lang));
    let deciding: Vec<&OpenEdition> = open.iter().filter(|open| open.decides(&outcomes)).collect();
    if !deciding.is_empty() {
        answer.outcome = Outcome::Depends;
        let headline = match &open[..] {
            [only] => only.differing(answer.question.is_look_up(), &outcomes, &said, lang),
            _ => versions(Merged::DependsOnEdition, &deciding, Outcome::Depends, lang),
        };
        say(&mut answer, headline, &deciding, lang);
        answer.missing.extend(deciding.iter().map(|open| open.missing(lang)));
    } else if !alike {
        let open: Vec<&OpenEdition> = open.iter().collect();
        let headline = match common(said.iter()) {
            Some(headline) => headline.clone(),
            None if answer.question.is_look_up() => versions(Merged::DiffersByEdition, &open, answer.outcome, lang),
            None => most_in_common(&said, &headlines)
                .unwrap_or_else(|| versions(Merged::SameForAll, &open, answer.outcome, lang)),
        };
        say(&mut answer, headline, &open, lang);
    }
    if answer.as_of >= OLD_FROM {
        let text = lang.fill(Merged::CheckTheSources, &[("day", &lang.day(DATA_AS_OF))]);
        answer.steps.push(Step { text, command: None, shell: None, run_on: None });
    } else if answer.as_of < DATA_AS_OF {
        let parts = [("asOf", &*lang.day(answer.as_of)), ("day", &lang.day(DATA_AS_OF))];
        let text = lang.fill(Merged::AsDocumented, &parts);
        answer.steps.push(Step { text, command: None, shell: None, run_on: None });
    }
    answer.sources = cited(&answer);
    answer
}

/// What several editions have in common, and the headlines of the few others.
fn most_in_common(said: &[String], headlines: &[String]) -> Option<String> {
    const FEW: usize = 2;
    let shares = |lead: &String| said.iter().filter(|other| *other == lead).count();
    let lead = said.iter().find(|lead| shares(lead) > 1 && shares(lead) + FEW >= said.len())?;
    let mut whole = lead.clone();
    for (_, headline) in said.iter().zip(headlines).filter(|(said, _)| *said != lead) {
        whole += " ";
        whole += headline;
    }
    Some(whole)
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

    /// A headline about one edition, said of the version.
    fn of_the_version(&self, at: usize, headline: &str, lang: Lang) -> String {
        let edition = self.named.products[self.edition(at)].display_name(lang);
        headline.replace(edition, self.named.version.unwrap_or(edition))
    }

    /// The headline where this edition alone is open and decides: what the documented editions have in common, if they
    /// have, and what becomes of the others.
    fn differing(&self, is_look_up: bool, outcomes: &[Outcome], said: &[String], lang: Lang) -> String {
        let documented = || outcomes.iter().filter(|outcome| **outcome != Outcome::Unknown);
        let version = self.named.version.unwrap_or_default();
        let Some(outcome) = common(documented()) else {
            let listed = Outcome::ALL.iter().map(|&of| (of, self.come_to(of, outcomes, lang)));
            let listed = listed.filter(|(_, editions)| !editions.is_empty()).map(|(of, editions)| {
                lang.fill(Merged::OutcomeOf, &[("outcome", lang.say(of)), ("editions", &editions)])
            });
            let listed: Vec<String> = listed.collect();
            return lang.fill(Merged::DependsOn, &[("versions", version), ("outcomes", &listed.join(", "))]);
        };
        let theirs = said.iter().zip(outcomes).filter(|(_, of)| **of != Outcome::Unknown).map(|(said, _)| said);
        let lead = match common(theirs) {
            Some(headline) => headline.clone(),
            None if is_look_up => versions(Merged::DiffersByEdition, &[self], *outcome, lang),
            None => versions(Merged::OutcomeFor, &[self], *outcome, lang),
        };
        let parts = [("editions", &*self.come_to(Outcome::Unknown, outcomes, lang))];
        format!("{lead} {}", lang.fill(Merged::NotDocumentedFor, &parts))
    }

    /// The editions that come to an outcome; empty where none does.
    fn come_to(&self, wanted: Outcome, outcomes: &[Outcome], lang: Lang) -> String {
        let editions = self.named.products.iter().zip(outcomes).filter(|(_, outcome)| **outcome == wanted);
        let names: Vec<&str> = editions.map(|(product, _)| product.display_name(lang)).collect();
        lang.all_of(&names)
    }
}

/// The one value that all have.
fn common<T: PartialEq + Clone>(mut values: impl Iterator<Item = T>) -> Option<T> {
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}

/// A headline that names the versions.
fn versions(headline: Merged, open: &[&OpenEdition], outcome: Outcome, lang: Lang) -> String {
    let mut versions: Vec<&str> = open.iter().filter_map(|open| open.named.version).collect();
    versions.dedup();
    lang.fill(headline, &[("versions", &lang.all_of(&versions)), ("outcome", lang.say(outcome))])
}

/// Says in the headline what the editions have in common, and as the last step what to name.
fn say(answer: &mut Answer, headline: String, open: &[&OpenEdition], lang: Lang) {
    answer.headline = headline;
    let text = versions(Merged::NameTheEdition, open, answer.outcome, lang);
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
