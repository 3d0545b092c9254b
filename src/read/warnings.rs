//! What is worth a warning in a file, and what to do about it.

use super::{Remedy, WarningCode};
use crate::{Lang, Source};

/// A warning about a file or a line of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Warning {
    /// What it is about.
    pub code: WarningCode,
    /// The line, from 1; none where it is about the whole file.
    pub line: Option<u32>,
    /// Where it stands in a file that has a structure.
    pub path: Option<String>,
    /// What is the matter, in a sentence.
    pub text: String,
    /// What to do about it; an answer file with such a warning has a fault.
    pub remedy: Option<String>,
    /// The documents that say so.
    pub sources: &'static [Source],
}

/// A fault of an answer file.
#[derive(Debug)]
pub(super) struct Finding<'f> {
    pub(super) code: WarningCode,
    pub(super) line: u32,
    pub(super) path: &'f str,
    pub(super) parts: &'f [(&'f str, &'f str)],
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
        let text = self.lang.fill(code, parts);
        self.all.push(Warning { code, line, path: None, text, remedy: None, sources: &[] });
    }

    /// Adds a warning of which one is enough.
    pub(super) fn add_once(&mut self, code: WarningCode, line: Option<u32>) {
        if !self.has(code) {
            self.add(code, line, &[]);
        }
    }

    pub(super) fn has(&self, code: WarningCode) -> bool {
        self.all.iter().any(|warning| warning.code == code)
    }

    pub(super) fn find(&mut self, Finding { code, line, path, parts }: Finding) {
        let (remedy, sources) = rests_on(code);
        self.all.push(Warning {
            code,
            line: Some(line),
            path: Some(path.to_owned()),
            text: self.lang.fill(code, parts),
            remedy: remedy.map(|remedy| self.lang.fill(remedy, parts)),
            sources,
        });
    }
}

/// What to do about a finding, and the documents that it rests on.
fn rests_on(code: WarningCode) -> (Option<Remedy>, &'static [Source]) {
    use WarningCode::*;
    const SHELL: Source = Source::MsUnattendShellSetupKey;
    const USER_DATA: Source = Source::MsUnattendUserdataKey;
    const OFFICE: Source = Source::MsOffice2021Deploy;
    let (remedy, sources): (Remedy, &[Source]) = match code {
        NoKey => (Remedy::GiveKey, &[SHELL]),
        NoImageKey => (Remedy::GiveKey, &[USER_DATA]),
        PlaceholderKey | MalformedKey => (Remedy::GiveKey, &[SHELL]),
        SecretKey => (Remedy::KeepApart, &[]),
        OnlyForImage => (Remedy::MoveToShell, &[USER_DATA, SHELL]),
        KeyNotTaken => (Remedy::RemoveKey, &[OFFICE]),
        OtherProduct => (Remedy::KeyOfProduct, &[OFFICE]),
        OtherOfficeChannel => (Remedy::MatchChannel, &[OFFICE]),
        OtherImage => (Remedy::KeyOfImage, &[USER_DATA]),
        DifferentKeys => (Remedy::OneKey, &[]),
        OtherPass => (Remedy::OneEdition, &[USER_DATA, SHELL]),
        _ => return (None, &[]),
    };
    (Some(remedy), sources)
}
