//! How far a system is patched, as people say it: a day, a build, or the updates it has.

use super::facts::Fact;
use super::refusal::{Refusal, RequestError};
use crate::Date;
use crate::knowledge::Update;
use crate::knowledge::kms_hosts::UpdateRow;

/// How far a system is patched.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum PatchLevel {
    /// The day of its last cumulative update.
    Day(Date),
    /// Its build, and the revision of it.
    Build(u32, u32),
}

/// No system with updates is older.
const FIRST_YEAR: u16 = 2000;

impl PatchLevel {
    pub(super) fn read(fact: Fact, text: &str) -> Result<Self, RequestError> {
        let refused = || RequestError::new(Refusal::NotAPatchLevel, fact.name(), text);
        if let Ok(day) = text.parse::<Date>() {
            return if day.year() < FIRST_YEAR { Err(refused()) } else { Ok(Self::Day(day)) };
        }
        let (build, revision) = text.strip_prefix("10.0.").unwrap_or(text).split_once('.').ok_or_else(refused)?;
        match (number(build), number(revision)) {
            (Some(build), Some(revision)) if build >= 1000 => Ok(Self::Build(build, revision)),
            _ => Err(refused()),
        }
    }

    /// Whether a system at this level has the update: `None` when the level does not tell.
    pub(super) fn has(self, update: &UpdateRow) -> Option<bool> {
        match (self, update.since, update.build) {
            (Self::Day(day), Some((before, _)), _) if day <= before => Some(false),
            (Self::Day(day), Some((_, from)), _) if day >= from => Some(true),
            (Self::Build(build, revision), _, Some((of, from))) if build == of => Some(revision >= from),
            _ => None,
        }
    }
}

impl std::fmt::Display for PatchLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Build(build, revision) => write!(f, "{build}.{revision}"),
        }
    }
}

fn number(text: &str) -> Option<u32> {
    (text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() <= 6).then(|| text.parse().ok()).flatten()
}

/// The numbers of updates, from a list such as `KB5034768, KB5003646`; `none` is the empty list.
pub(super) fn read_updates(fact: Fact, text: &str) -> Result<Vec<u32>, RequestError> {
    let words = text.split([',', ';', ' ']).filter(|word| !word.is_empty());
    if text.eq_ignore_ascii_case("none") {
        return Ok(Vec::new());
    }
    let read = |word: &str| {
        let digits = word.get(..2).filter(|start| start.eq_ignore_ascii_case("KB")).map_or(word, |_| &word[2..]);
        let is_number = (6..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| digits.parse().ok()).flatten()
    };
    let numbers: Option<Vec<u32>> = words.map(read).collect();
    match numbers {
        Some(numbers) if !numbers.is_empty() => Ok(numbers),
        _ => Err(RequestError::new(Refusal::NotUpdates, fact.name(), text)),
    }
}

/// Whether a host has what it needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Installed {
    Yes,
    No,
    /// One of these facts would tell; none can where the list is empty.
    Open(&'static [Fact]),
}

impl Installed {
    /// Whether any one of the updates is there, by what is said of the level and of the list.
    pub(super) fn of(needs: &[Update], level: Option<PatchLevel>, list: Option<&[u32]>) -> Self {
        if needs.is_empty() {
            return Self::Yes;
        }
        let cumulative = needs.iter().any(|update| update.row().since.is_some());
        let by_level = level.and_then(|level| {
            let told: Vec<bool> = needs.iter().filter_map(|update| level.has(update.row())).collect();
            (!told.is_empty()).then(|| told.contains(&true))
        });
        let by_list = list.map(|list| needs.iter().any(|update| list.contains(&update.row().kb)));
        match (by_level, by_list) {
            (Some(true), _) | (None, Some(true)) => Self::Yes,
            // The two contradict each other.
            (Some(false), Some(true)) => Self::Open(&[]),
            (Some(false), _) => Self::No,
            // A later cumulative update has another number.
            (None, Some(false)) if cumulative && level.is_none() => Self::Open(&[Fact::PatchedTo]),
            (None, Some(false)) if cumulative => Self::Open(&[]),
            (None, Some(false)) => Self::No,
            (None, None) if cumulative && level.is_none() => Self::Open(&[Fact::PatchedTo, Fact::UpdatesInstalled]),
            (None, None) => Self::Open(&[Fact::UpdatesInstalled]),
        }
    }
}
