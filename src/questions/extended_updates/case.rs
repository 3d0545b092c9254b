//! How extended updates stand for somebody, in a place, on a day.

use super::{Buyer, EsuPlace, EsuStatus};
use crate::Date;
use crate::answer::Outcome;
use crate::knowledge::{Edition, EsuFact, EsuProgramme, EsuYear, Product, Programme, consumers_until, takes_consumers};
use crate::questions::facts::Fact;
use crate::questions::request::Situation;

/// The row that decides.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ground {
    Programme(EsuProgramme),
    Year(EsuYear),
    Fact(EsuFact),
}

/// How things stand in one place.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    pub(super) outcome: Outcome,
    pub(super) status: Option<EsuStatus>,
    pub(super) ground: Ground,
    pub(super) until: Option<Date>,
    pub(super) free: bool,
}

impl Standing {
    fn new(outcome: Outcome, status: Option<EsuStatus>, ground: Ground) -> Self {
        Self { outcome, status, ground, until: None, free: false }
    }
}

/// What is asked, for a product that has a programme.
#[derive(Clone, Copy)]
pub(super) struct Case {
    pub(super) product: Product,
    pub(super) esu: EsuProgramme,
    pub(super) year: Option<u32>,
    pub(super) licence: Option<Programme>,
    pub(super) buyer: Option<Buyer>,
    pub(super) place: Option<EsuPlace>,
    pub(super) as_of: Date,
}

impl Case {
    pub(super) fn of(situation: &Situation<'_>, product: Product, esu: EsuProgramme, as_of: Date) -> Self {
        let licence = situation.choice(Fact::Programme);
        let buyer = situation.choice(Fact::Buyer);
        let consumer = (is_for_consumers_alone(product, esu) && licence.is_none()).then_some(Buyer::Consumer);
        Self {
            product,
            esu,
            year: situation.number(Fact::Year),
            licence,
            buyer: buyer.or(consumer),
            place: situation.choice(Fact::Place),
            as_of,
        }
    }

    /// Whether machines in a place have the updates free of charge and without a key.
    pub(super) fn free_row(&self, place: EsuPlace) -> Option<EsuFact> {
        match (self.esu, place) {
            (EsuProgramme::Windows10, EsuPlace::Azure | EsuPlace::Avd | EsuPlace::Windows365) => {
                Some(EsuFact::FreeWindows10)
            }
            (EsuProgramme::Windows7, EsuPlace::Avd) => Some(EsuFact::FreeWindows7),
            (EsuProgramme::Server2008 | EsuProgramme::Server2012, EsuPlace::Azure | EsuPlace::Avd) => {
                Some(EsuFact::FreeServers)
            }
            _ => None,
        }
    }

    /// Whether a consumer asks who can enrol.
    pub(super) fn enrols(&self) -> bool {
        self.buyer == Some(Buyer::Consumer)
            && self.esu == EsuProgramme::Windows10
            && takes_consumers(self.product.edition())
    }

    /// The row on consumers that holds on the day.
    pub(super) fn consumers(&self) -> EsuFact {
        let rows = [EsuFact::Consumers, EsuFact::ConsumersOneYear];
        rows.into_iter().find(|row| row.row().holds_on(self.as_of)).unwrap_or(EsuFact::Consumers)
    }

    /// Whether who asks can buy the updates, and the row that says so.
    fn buys(&self) -> (Outcome, Ground) {
        let row = self.esu.row();
        if self.buyer != Some(Buyer::Consumer) && is_for_consumers_alone(self.product, self.esu) {
            return (Outcome::Unknown, Ground::Fact(EsuFact::EditionUndocumented));
        }
        let by_buyer = match self.buyer {
            None | Some(Buyer::Volume) => (Outcome::Yes, Ground::Programme(self.esu)),
            Some(Buyer::Csp) => match row.by_csp {
                Some(true) => (Outcome::Yes, Ground::Programme(self.esu)),
                _ => (Outcome::Unknown, Ground::Fact(EsuFact::AdmissionUndocumented)),
            },
            Some(Buyer::Consumer) if self.enrols() => return (Outcome::Yes, Ground::Fact(self.consumers())),
            Some(Buyer::Consumer) => return (Outcome::No, Ground::Fact(EsuFact::NotForConsumers)),
        };
        match self.licence {
            Some(licence) if row.refused.contains(&licence) => (Outcome::No, Ground::Fact(EsuFact::NotAdmitted)),
            Some(licence) if !row.admitted.contains(&licence) => {
                (Outcome::Unknown, Ground::Fact(EsuFact::AdmissionUndocumented))
            }
            _ => by_buyer,
        }
    }

    /// Whether the day is within the programme, or within the year that is asked about.
    fn on_the_day(&self, place: EsuPlace) -> Standing {
        use Outcome::{Depends, No, Unknown, Yes};
        let row = self.esu.row();
        let programme = Ground::Programme(self.esu);
        let consumers = Ground::Fact(self.consumers());
        let in_azure = matches!(place, EsuPlace::Azure | EsuPlace::Avd);
        let (ended, announced) = (Some(EsuStatus::Ended), Some(EsuStatus::Announced));
        if self.as_of <= row.begins_after {
            return Standing::new(No, announced, if self.enrols() { consumers } else { programme });
        }
        if self.enrols() && self.free_row(place).is_none() {
            let (last, years) = consumers_until(self.as_of);
            let until = Some(last);
            return match self.year {
                Some(year) if year > years => Standing::new(No, None, Ground::Fact(EsuFact::NoSuchYear)),
                Some(1..) => self.in_years(in_azure),
                _ if self.as_of > last => Standing { until, ..Standing::new(No, ended, consumers) },
                _ => Standing { until, ..Standing::new(Yes, Some(EsuStatus::Available), consumers) },
            };
        }
        if self.esu.years().next().is_some() {
            return self.in_years(in_azure);
        }
        match row.over_after {
            _ if self.year.is_some_and(|year| year > 3) => Standing::new(No, None, Ground::Fact(EsuFact::NoSuchYear)),
            Some(over) if self.as_of > over => Standing::new(No, ended, programme),
            _ if self.year.is_some() => Standing::new(Unknown, None, Ground::Fact(EsuFact::YearsUndated)),
            _ if self.as_of <= row.sure_until => Standing::new(Yes, Some(EsuStatus::Available), programme),
            Some(_) => Standing::new(Depends, None, Ground::Fact(EsuFact::EndDisputed)),
            None => Standing::new(Unknown, None, Ground::Fact(EsuFact::EndUndated)),
        }
    }

    /// The same for a programme whose years are documented.
    fn in_years(&self, in_azure: bool) -> Standing {
        let here = |year: &EsuYear| in_azure || year.row().activation_id.is_some();
        let wanted = |year: &EsuYear| self.year.is_none_or(|number| year.row().number == number);
        let mut years = self.esu.years().filter(wanted);
        let Some(first) = years.next() else {
            return Standing::new(Outcome::No, None, Ground::Fact(EsuFact::NoSuchYear));
        };
        let years = || self.esu.years().filter(wanted).filter(here);
        let current = years().find(|year| (year.row().from..=year.row().until).contains(&self.as_of));
        let last = years().last();
        let until = last.map(|year| year.row().until);
        let standing = match (current, last) {
            (Some(year), _) => Standing::new(Outcome::Yes, Some(EsuStatus::Available), Ground::Year(year)),
            (None, Some(year)) if self.as_of < year.row().from => {
                Standing::new(Outcome::No, Some(EsuStatus::Announced), Ground::Year(year))
            }
            (None, Some(year)) => Standing::new(Outcome::No, Some(EsuStatus::Ended), Ground::Year(year)),
            (None, None) => Standing::new(Outcome::No, None, Ground::Year(first)),
        };
        Standing { until, ..standing }
    }

    /// How things stand in one place.
    pub(super) fn stand(&self, place: EsuPlace) -> Standing {
        let day = self.on_the_day(place);
        let but = |outcome, ground| Standing { outcome, ground, ..day };
        if place == EsuPlace::Windows365 && self.esu.is_of_servers() {
            return Standing::new(Outcome::Unknown, None, Ground::Fact(EsuFact::ServerInWindows365));
        }
        if day.outcome == Outcome::No {
            return day;
        }
        if self.free_row(place).is_some() {
            return Standing { free: true, ..day };
        }
        let keyless = place == EsuPlace::Arc && self.esu.row().by_arc;
        match self.buys() {
            (Outcome::Yes, _) if self.esu == EsuProgramme::Server2016 && !keyless && day.outcome == Outcome::Yes => {
                but(Outcome::Unknown, Ground::Fact(EsuFact::MakUndocumented))
            }
            (Outcome::Yes, _) => day,
            (outcome, ground) => but(outcome, ground),
        }
    }
}

/// The programme for organisations names Enterprise, Education, Pro and others in commercial use, not Home.
fn is_for_consumers_alone(product: Product, esu: EsuProgramme) -> bool {
    esu == EsuProgramme::Windows10 && product.edition() == Edition::Home
}
