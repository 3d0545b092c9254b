//! Activation IDs, and the application IDs that tools print beside them.

use super::pattern::follow;
use super::tidy::Tidied;
use super::{Application, Headline, Identification, Kind, Note, Problem, key};
use crate::Lang;

const GUID: &str = "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh";

pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let fit = follow(GUID, tidied)?;
    // Digits alone may be anything, letters alone a word, and both a key.
    let has = |class: fn(&char) -> bool| tidied.letters.iter().any(|sign| class(&sign.letter));
    let mixed = has(char::is_ascii_digit) && has(char::is_ascii_alphabetic) && has(|letter| !key::is_legal(*letter));
    let telling = mixed || fit.canonical.contains('-');
    if !telling || tidied.letters.len() < 8 && !fit.wrong.is_empty() {
        return None;
    }
    let mut found = Identification::of(Kind::ActivationId, &fit.canonical, tidied, lang);
    for sign in &fit.wrong {
        found = found.wrong_character(Problem::NotHexadecimal, sign, key::digit_meant(sign.letter));
    }
    if let Some(sign) = &fit.surplus {
        found = found.wrong_character(Problem::Surplus, sign, "");
    }
    if found.status.is_some() {
        return Some(found.mistyped());
    }
    if !fit.is_whole {
        return Some(found.unfinished());
    }
    let found = found.well_formed().noted(Note::NotAKey);
    Some(match Application::ALL.iter().find(|application| application.row() == &fit.canonical) {
        Some(application) => found.headed(Headline::ApplicationId, &[("application", lang.say(*application))]),
        None => found.headed(Headline::ActivationId, &[]),
    })
}
