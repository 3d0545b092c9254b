//! Every sentence, in every language. A closed list has its sentences once per language, in the same file of
//! `en` and `fr`; a list that lacks one does not compile. Sentences hold no condition.

mod en;
mod fr;

use crate::Date;
use crate::closed::{Line, closed};

closed! {
    /// A language that answers come out in. Codes and ids never change with it.
    Lang:
    En = "en",
    Fr = "fr",
}

/// A closed list with a sentence for each value in English.
pub trait English: Copy {
    /// The sentence, or a template whose `{name}` parts [`fill`](Lang::fill) replaces.
    fn en(self) -> Line;
}

/// A closed list with a sentence for each value in French.
pub trait French: Copy {
    /// The sentence, or a template whose `{name}` parts [`fill`](Lang::fill) replaces.
    fn fr(self) -> Line;
}

/// Gives every value of a list its sentence in one language: `says! { English::en for Problem: Length => "…" }`.
/// A phrase about the values of another list says so: `English::en for Hint of Fact`.
macro_rules! says {
    ($language:ident::$code:ident for $phrase:ident of $list:ident: $($lines:tt)+) => {
        impl $crate::text::$language for $phrase {
            fn $code(self) -> $crate::closed::Line {
                $crate::text::says!(@line self.0, $list: $($lines)+)
            }
        }
    };
    ($language:ident::$code:ident for $list:ident: $($lines:tt)+) => {
        impl $crate::text::$language for $list {
            fn $code(self) -> $crate::closed::Line {
                $crate::text::says!(@line self, $list: $($lines)+)
            }
        }
    };
    (@line $of:expr, $list:ident: $($value:ident $(| $other:ident)* => $text:literal),+ $(,)?) => {{
        #[allow(clippy::enum_variant_names)]
        enum Place { $($value),+ }
        static TEXTS: $crate::closed::Texts = $crate::closed::Texts::new(concat!($($text, "\n"),+));
        let place = match $of { $($list::$value $(| $list::$other)* => Place::$value),+ };
        $crate::closed::Line { texts: &TEXTS, place: place as usize }
    }};
}
pub(crate) use says;

impl Lang {
    /// The sentence of a value in this language.
    pub fn say(self, phrase: impl English + French) -> &'static str {
        let line = match self {
            Self::En => phrase.en(),
            Self::Fr => phrase.fr(),
        };
        line.text()
    }

    /// The sentence of a value, with its `{name}` parts replaced.
    pub fn fill(self, phrase: impl English + French, parts: &[(&str, &str)]) -> String {
        self.fill_text(self.say(phrase), parts)
    }

    fn fill_text(self, template: &str, parts: &[(&str, &str)]) -> String {
        let mut text = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, tail)) = after.split_once('}') else { break };
            let value = parts.iter().find(|(part, _)| *part == name).map(|(_, value)| *value);
            debug_assert!(value.is_some(), "no value for {{{name}}} in {template:?}");
            text.push_str(before);
            let value = value.unwrap_or_default();
            if self == Self::Fr {
                fr::elide(&mut text, value);
            }
            text.push_str(value);
            rest = tail;
        }
        text.push_str(rest);
        text
    }

    /// A day as a sentence writes it.
    ///
    /// ```
    /// use volkey::{Date, Lang};
    ///
    /// assert_eq!(Lang::En.day(Date::new(2025, 10, 14)), "14 October 2025");
    /// assert_eq!(Lang::Fr.day(Date::new(2022, 3, 1)), "1er mars 2022");
    /// ```
    pub fn day(self, day: Date) -> String {
        let month = Month::ALL.get(usize::from(day.month()) - 1).map_or("", |month| self.say(*month));
        let first = if self == Self::Fr && day.day() == 1 { "er" } else { "" };
        format!("{}{first} {month} {}", day.day(), day.year())
    }

    /// The names as a list in words: `a, b or c`.
    pub fn any_of<S: AsRef<str>>(self, names: &[S]) -> String {
        self.list(names, self.say(Word::Or))
    }

    /// The names as a list in words: `a, b and c`.
    pub fn all_of<S: AsRef<str>>(self, names: &[S]) -> String {
        self.list(names, self.say(Word::And))
    }

    fn list<S: AsRef<str>>(self, names: &[S], last: &str) -> String {
        match names {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [first @ .., end] => {
                let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
                format!("{} {last} {}", first.join(", "), end.as_ref())
            }
        }
    }
}

closed! {
    /// The small words that join others.
    Word:
    And = "and",
    Or = "or",
    Yes = "yes",
    No = "no",
}

closed! {
    /// The months, in their order.
    Month:
    January = "january",
    February = "february",
    March = "march",
    April = "april",
    May = "may",
    June = "june",
    July = "july",
    August = "august",
    September = "september",
    October = "october",
    November = "november",
    December = "december",
}
