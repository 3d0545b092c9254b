//! A closed list as something to choose from: by name, or by what it is called in either language.

use crate::closed::Closed;
use crate::knowledge::names::fold;
use crate::text::{English, French, Lang};

/// A closed list as a fact or a result takes it: its names, and a label for each.
#[derive(Clone, Copy)]
pub struct Choice {
    len: usize,
    name: fn(usize) -> &'static str,
    label: fn(usize, Lang) -> &'static str,
}

impl Choice {
    /// The choice among the values of a closed list.
    pub const fn of<T: Closed + English + French>() -> Self {
        Self {
            len: T::VALUES.len(),
            name: |at| T::VALUES[at].outside_name(),
            label: |at, lang| lang.say(T::VALUES[at]),
        }
    }

    /// The choice among the first values of a closed list.
    pub const fn among_first<T: Closed + English + French>(len: usize) -> Self {
        Self { len, ..Self::of::<T>() }
    }

    /// How many values there are.
    #[allow(clippy::len_without_is_empty)] // a closed list is never empty
    pub fn len(&self) -> usize {
        self.len
    }

    /// The name of the value at a place of the list.
    pub fn name(&self, at: usize) -> &'static str {
        (self.name)(at)
    }

    /// The label of the value at a place of the list.
    pub fn label(&self, at: usize, lang: Lang) -> &'static str {
        (self.label)(at, lang)
    }

    /// All names.
    pub fn names(&self) -> Vec<&'static str> {
        (0..self.len).map(self.name).collect()
    }

    /// The place of a name, in any case, or of the one value whose label in any language says the same.
    pub fn find(&self, name: &str) -> Option<usize> {
        let wanted = plain(name);
        let is_called = |&at: &usize| [Lang::En, Lang::Fr].iter().any(|&lang| is_label(self.label(at, lang), &wanted));
        let mut called = (0..self.len).filter(is_called);
        let by_name = (0..self.len).find(|&at| self.name(at).eq_ignore_ascii_case(name));
        by_name.or_else(|| called.next().filter(|_| called.next().is_none()))
    }
}

/// A text as it is compared with labels, where British and American spelling are the same.
fn plain(text: &str) -> String {
    fold(text).trim().replace("licence", "license")
}

/// Whether a label says it: whole, without what stands in brackets, or with that alone, as a short form does.
fn is_label(label: &str, wanted: &str) -> bool {
    let (before, short) = label.split_once('(').unwrap_or((label, ""));
    [label, before, short].iter().any(|part| !part.is_empty() && plain(part) == wanted)
}
