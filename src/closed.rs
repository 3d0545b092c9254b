//! The two ways a closed list is declared: [`closed!`] for names, [`table!`] for names with a row of data.
//!
//! A value is written once, with its outside name beside it; the Rust name, the outside name, the list of
//! all values and the TypeScript union come from that one place.

use std::sync::OnceLock;

/// What every closed list has in common, for code that works with any of them.
pub trait Closed: Copy + PartialEq + 'static {
    /// Every value, in the order of declaration.
    const VALUES: &'static [Self];

    /// Its place among the names of the list.
    fn line(self) -> Line;

    /// The outside name.
    fn outside_name(self) -> &'static str {
        self.line().text()
    }
}

/// The texts of a list, each ended by a newline: compressed, they are smaller than one by one. The first to ask for
/// one of them takes them apart.
pub struct Texts {
    joined: &'static str,
    lines: OnceLock<Vec<&'static str>>,
}

impl Texts {
    /// From texts that are joined already.
    pub const fn new(joined: &'static str) -> Self {
        Self { joined, lines: OnceLock::new() }
    }

    /// The text at a place of the list.
    #[inline(never)]
    pub fn at(&self, place: usize) -> &'static str {
        self.lines.get_or_init(|| self.joined.lines().collect()).get(place).copied().unwrap_or_default()
    }
}

/// One of the texts of a list.
#[derive(Clone, Copy)]
pub struct Line {
    /// The texts it is one of.
    pub texts: &'static Texts,
    /// Its place among them.
    pub place: usize,
}

impl Line {
    /// Its text.
    pub fn text(self) -> &'static str {
        self.texts.at(self.place)
    }
}

/// Declares an enum whose values have an outside name.
macro_rules! closed {
    ($(#[$meta:meta])* $list:ident: $($(#[$doc:meta])* $value:ident = $name:literal),+ $(,)?) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(clippy::enum_variant_names)] // a value is named as the field names it
        pub enum $list { $($(#[$doc])* #[doc = concat!("`", $name, "`")] $value),+ }

        impl $list {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The outside name: the same in JSON, on the command line and in TypeScript.
                    pub fn name(self) -> &'static str {
                $crate::closed::Closed::outside_name(self)
            }

            /// The value of an outside name, spelled exactly.
            #[allow(dead_code)] // lists that nobody is asked for are only ever written
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl $crate::closed::Closed for $list {
            const VALUES: &'static [Self] = Self::ALL;

                    fn line(self) -> $crate::closed::Line {
                static NAMES: $crate::closed::Texts = $crate::closed::Texts::new(concat!($($name, "\n"),+));
                $crate::closed::Line { texts: &NAMES, place: self as usize }
            }
        }

        impl serde::Serialize for $list {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl std::fmt::Display for $list {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

/// Declares a closed list in which every value has a row of data, reached with `row()`.
macro_rules! table {
    ($(#[$meta:meta])* $list:ident -> $row:ty: $($(#[$doc:meta])* $value:ident = $name:literal: $data:expr),+ $(,)?) => {
        closed! { $(#[$meta])* $list: $($(#[$doc])* $value = $name),+ }

        impl $list {
            /// What is known of it.
            pub const fn row(self) -> &'static $row {
                const ROWS: &[$row] = &[$($data),+];
                &ROWS[self as usize]
            }
        }
    };
}

pub(crate) use {closed, table};
