//! What is worth a warning in a file, and what to do about it.

use super::WarningCode;
use crate::Lang;

/// A warning about a file or a line of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Warning {
    /// What it is about.
    pub code: WarningCode,
    /// The line, from 1; none where it is about the whole file.
    pub line: Option<u32>,
    /// What is the matter, in a sentence.
    pub text: String,
}

/// The warnings so far, in one language.
#[derive(Debug)]
pub(super) struct Warnings {
    lang: Lang,
    pub(super) all: Vec<Warning>,
}

impl Warnings {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, all: Vec::new() }
    }

    pub(super) fn add(&mut self, code: WarningCode, line: Option<u32>, parts: &[(&str, &str)]) {
        self.all.push(Warning { code, line, text: self.lang.fill(code, parts) });
    }
}
