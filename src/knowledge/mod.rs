//! What volkey knows: facts in tables, each row with its sources. Sentences are in `text`, decisions in `questions`.

pub(crate) mod channels;
pub(crate) mod days;
pub(crate) mod default_keys;
pub(crate) mod directory;
pub(crate) mod downgrade;
pub(crate) mod edition_change;
pub(crate) mod editions;
pub(crate) mod error_codes;
pub(crate) mod extended_updates;
pub(crate) mod glossary;
pub(crate) mod grace;
pub(crate) mod host_keys;
pub(crate) mod instances;
pub(crate) mod keys;
pub(crate) mod kms;
pub(crate) mod kms_hosts;
pub(crate) mod mak;
pub(crate) mod methods;
pub(crate) mod names;
pub(crate) mod products;
pub(crate) mod programmes;
pub(crate) mod published_keys;
pub(crate) mod reimaging;
pub(crate) mod sources;
pub(crate) mod versions;
pub(crate) mod virtual_machines;

pub use channels::LicenceChannel;
pub use directory::{DirectoryClient, DirectoryClientRow, DirectoryRow};
pub use downgrade::{Condition, Contradiction, DowngradeRight, DowngradeRule};
pub(crate) use edition_change::{EDUCATION_DISPUTED, PRO_TO_HOME_DISPUTED};
pub use edition_change::{EditionChange, EditionChangeRow, EditionWay};
pub use editions::{Edition, EditionClass};
pub use error_codes::{Case, Cause, CodeMethod, CodeRow, ErrorCode, Remedy, Whom};
pub(crate) use extended_updates::{
    CONSUMER_END_DISPUTED, FREE_IN_AZURE_DISPUTED, ONE_MAK_DISPUTED, PREPARATION_DISPUTED, SERVER_2016_END_DISPUTED,
    consumers_until, takes_consumers,
};
pub use extended_updates::{EsuFact, EsuPrerequisite, EsuProgramme, EsuProgrammeRow, EsuYear, EsuYearRow};
pub use glossary::{Definition, FormerMeaning, Term, TermFact, TermRow};
pub use grace::GraceRow;
pub use host_keys::{HostKey, HostKeyName};
pub use instances::{InstanceFact, InstanceRight, InstanceRow, Instances, LicensedBy};
pub use keys::{KeyFact, KeyRule};
pub use kms::{CountRow, LimitRow};
pub use kms_hosts::{HostRule, Hosting, OfficeHosting, PortalName, Update};
pub use mak::{MakCountRow, MakRow};
pub use methods::{ChoiceRow, MethodRow};
pub use names::{Found, aliases, find};
pub use products::{Architecture, KeyStatus, KmsGroup, Pool, Product, ProductNote, ProductRow, VolumeKey};
pub use programmes::{KeyGrant, KeyPlace, KeyUseFact, Programme, ProgrammeFact, ProgrammeState, Rights, VolumePortal};
pub use published_keys::{KeyKind, PublishedKey, published_keys};
pub use reimaging::ReimageRow;
pub use sources::{Source, SourceRow};
pub use versions::{Family, Version};
pub use virtual_machines::{AvmaGuest, AvmaMatrix, AvmaRow, VmRow};

use crate::Date;
use crate::closed::closed;

/// The day the tables were last checked against their sources.
pub const DATA_AS_OF: Date = Date::new(2026, 11, 24);

/// From this day on they are old: twelve months have passed.
pub const OLD_FROM: Date = Date::new(DATA_AS_OF.year() + 1, DATA_AS_OF.month(), DATA_AS_OF.day());

closed! {
    /// How much a source weighs, best first.
    Grade:
    /// Microsoft or a licence text, read in full.
    A = "A",
    /// The French FAQ that volkey grew from, or Microsoft text read as an excerpt or a faithful quotation.
    B = "B",
    /// A maker, a distributor or a licensing specialist.
    C = "C",
    /// Press, community, or one weak source.
    D = "D",
}

impl Grade {
    /// The grade below; there is none below the last.
    pub(crate) fn lower(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::C,
            Self::C | Self::D => Self::D,
        }
    }
}

closed! {
    /// How a row relates to its sources.
    Basis:
    /// The source states the case.
    Stated = "stated",
    /// A general rule of the source, applied to the case.
    Derived = "derived",
}

/// What a row rests on.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// How sure the row is; no better than its best source.
    pub grade: Grade,
    /// Whether a source states it.
    pub basis: Basis,
    /// At least one.
    pub sources: &'static [Source],
    /// The first day it holds for, where a source states one; see `days`.
    pub from: Option<Date>,
    /// The last day it holds for, where a source states one.
    pub until: Option<Date>,
}

impl Evidence {
    const fn new(grade: Grade, basis: Basis, sources: &'static [Source]) -> Self {
        assert!(!sources.is_empty(), "a row needs a source");
        let (mut best, mut at) = (Grade::D, 0);
        while at < sources.len() {
            let of_source = sources[at].grade();
            if (of_source as u8) < best as u8 {
                best = of_source;
            }
            at += 1;
        }
        assert!(grade as u8 >= best as u8, "a row is no surer than its best source");
        Self { grade, basis, sources, from: None, until: None }
    }

    /// It holds from that day on.
    pub(crate) const fn since(self, day: Date) -> Self {
        Self { from: Some(day), ..self }
    }

    /// It held to that day, the last.
    pub(crate) const fn until(self, day: Date) -> Self {
        Self { until: Some(day), ..self }
    }

    /// Whether it holds on a day. Most rows bear no day: they tell what is documented today.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|first| first <= day) && self.until.is_none_or(|last| day <= last)
    }
}

/// A matter in which documents disagree.
#[derive(Clone, Copy, Debug)]
pub struct Dispute {
    /// The documents on both sides.
    pub sources: &'static [Source],
    /// Whether one side is followed.
    pub standing: Standing,
    /// The first day on which both sides are there, where that is known.
    pub from: Option<Date>,
}

/// Whether a dispute is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One side is followed, and the sentence says which; or both hold, each for a case of its own.
    Followed,
    /// Nothing settles it: an answer that it touches is less sure.
    Open,
}

impl Dispute {
    /// The later of its documents bears that date.
    pub(crate) const fn since(self, day: Date) -> Self {
        Self { from: Some(day), ..self }
    }

    /// The same where it makes no difference.
    pub(crate) const fn settled(self) -> Self {
        Self { standing: Standing::Followed, ..self }
    }
}

/// One side is followed.
pub(crate) const fn followed(sources: &'static [Source]) -> Dispute {
    Dispute { sources, standing: Standing::Followed, from: None }
}

/// No side is.
pub(crate) const fn unsettled(sources: &'static [Source]) -> Dispute {
    Dispute { sources, standing: Standing::Open, from: None }
}

/// The case is stated in the sources.
pub(crate) const fn stated(grade: Grade, sources: &'static [Source]) -> Evidence {
    Evidence::new(grade, Basis::Stated, sources)
}

/// The case follows from a general rule of the sources.
pub(crate) const fn derived(grade: Grade, sources: &'static [Source]) -> Evidence {
    Evidence::new(grade, Basis::Derived, sources)
}
