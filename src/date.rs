//! A day of the calendar, as sources date their facts and answers are asked for.

use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A day, ordered by time. Written `YYYY-MM-DD`.
///
/// ```
/// use volkey::Date;
///
/// let day: Date = "2025-10-14".parse().unwrap();
/// assert!(day < Date::new(2026, 1, 1));
/// assert_eq!(day.to_string(), "2025-10-14");
/// assert!("2023-02-29".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day `day` of month `month` (from 1) of `year`.
    ///
    /// # Panics
    ///
    /// When there is no such day; in a table that is a compile error.
    pub const fn new(year: u16, month: u8, day: u8) -> Self {
        assert!(day >= 1 && day <= days_in(year, month), "no such day");
        Self { year, month, day }
    }

    /// The day number `ordinal` (from 1) of `year`, or `None` when the year has no such day.
    pub fn from_ordinal(year: u16, ordinal: u16) -> Option<Self> {
        let mut left = ordinal.checked_sub(1)?;
        for month in 1..=12 {
            let length = u16::from(days_in(year, month));
            if left < length {
                return Some(Self { year, month, day: left as u8 + 1 });
            }
            left -= length;
        }
        None
    }

    /// The year, for example 2026.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// The text is not a day written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a day written YYYY-MM-DD")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return Err(NotADate);
        }
        let number = |range: std::ops::Range<usize>| text[range].parse::<u16>().map_err(|_| NotADate);
        let (year, month, day) = (number(0..4)?, number(5..7)? as u8, number(8..10)? as u8);
        if day == 0 || day > days_in(year, month) {
            return Err(NotADate);
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
