//! What does this word mean?

use super::Disputed;
use super::draft::{Draft, RowPart, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, ValueKind, ValueName, ValueSpec, fact, value};
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::mak::TELEPHONE_DATED;
use crate::knowledge::{Definition, FormerMeaning, Term, TermFact};
use crate::text::Lang;

closed! {
    /// What is said of a term.
    TermWords:
    Defined = "defined",
    OtherLanguage = "other-language",
    AlsoCalled = "also-called",
}

pub(super) const FACTS: &[FactSpec] = &[fact(Fact::Term, FactKind::Term, Presence::Required)];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Definition, ValueKind::Code(Choice::of::<Definition>())),
    value(ValueName::Related, ValueKind::Codes(Choice::of::<Term>())),
];

cited! {
    TermFact => |row| *row,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(term) = draft.situation.choice::<Term>(Fact::Term) else { return };
    let lang = draft.lang;
    let other = match lang {
        Lang::En => Lang::Fr,
        Lang::Fr => Lang::En,
    };
    let former = FormerMeaning::of(term, draft.as_of);
    let definition = former.map_or_else(|| lang.say(Definition(term)), |former| lang.say(former));
    let evidence = former.map_or(term.row().evidence, |former| *former.row());
    let parts = [("name", lang.say(term)), ("definition", definition)];
    draft.conclude(Outcome::Yes, TermWords::Defined, &parts);
    let others = term.called(other).join(", ");
    let parts = [("others", &*others)];
    draft.because_as(RowPart(term.name(), evidence), TermWords::OtherLanguage, Some(true), &[Fact::Term], &parts);
    let names = term.called(lang)[1..].join(", ");
    if !names.is_empty() {
        let parts = [("others", &*names)];
        draft.also_as(RowPart("other-names", evidence), TermWords::AlsoCalled, Some(true), &[Fact::Term], &parts);
    }
    for &fact in told(term) {
        draft.also(fact, Some(true), &[Fact::Term], &[]);
    }
    if matches!(term, Term::Activation | Term::MakIndependent | Term::MakProxy) {
        draft.conflict(Disputed::Telephone, TELEPHONE_DATED);
    }
    let related = term.row().related;
    related.iter().for_each(|&term| draft.term(term));
    draft.set(ValueName::Definition, Value::Text(term.name().to_owned()));
    draft.set(ValueName::Related, Value::List(related.iter().map(|term| term.name().to_owned()).collect()));
}

/// What else the FAQ says of it.
fn told(term: Term) -> &'static [TermFact] {
    match term {
        Term::Activation => &[TermFact::ActivationChecks, TermFact::ActivationByLicence],
        Term::VolumeActivation => &[TermFact::SinceVista, TermFact::OnlyATool, TermFact::PlanRollout],
        _ => &[],
    }
}
