//! Are extended security updates to be had for this product, for whom, where, and until when?

mod advice;
mod case;

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::key_for_product;
use crate::Date;
use crate::answer::{KeyType, Outcome, Reason, Value};
use crate::closed::closed;
use crate::knowledge::{
    EsuFact, EsuPrerequisite, EsuProgramme, EsuYear, Product, Programme, consumers_until, takes_consumers,
};
pub(crate) use advice::{EsuDisputed, EsuStep};
use case::{Case, Ground, Standing};

closed! {
    /// Who buys extended updates, and how.
    Buyer:
    /// An organisation, by volume licensing.
    Volume = "volume",
    /// An organisation, through a cloud solution provider.
    Csp = "csp",
    Consumer = "consumer",
}

closed! {
    /// Where a machine with extended updates runs.
    EsuPlace:
    OnPremises = "on-premises",
    Azure = "azure",
    /// Azure Virtual Desktop.
    Avd = "avd",
    Windows365 = "windows-365",
    /// On premises and connected to Azure Arc.
    Arc = "arc",
}

closed! {
    /// How extended updates stand on a day.
    EsuStatus:
    Available = "available",
    Ended = "ended",
    Announced = "announced",
}

closed! {
    /// The answer in a sentence.
    Headline:
    Until = "until",
    ConsumersToo = "consumers-too",
    NoLastDay = "no-last-day",
    YearUntil = "year-until",
    Ended = "ended",
    YearEnded = "year-ended",
    Announced = "announced",
    YearAhead = "year-ahead",
    NotForThem = "not-for-them",
    None = "none",
    InSupport = "in-support",
    VersionInSupport = "version-in-support",
    ByPlace = "by-place",
    EndDisputed = "end-disputed",
    Undocumented = "undocumented",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Product, FactKind::Product(Role::Any), Presence::Required),
    fact(Fact::Year, FactKind::Number(1, 4), Presence::Narrows),
    fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Narrows),
    fact(Fact::Buyer, FactKind::Choice(Choice::of::<Buyer>()), Presence::Narrows),
    fact(Fact::Place, FactKind::Choice(Choice::of::<EsuPlace>()), Presence::Open),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Status, ValueKind::Code(Choice::of::<EsuStatus>())),
    value(ValueName::Until, ValueKind::Date),
    value(ValueName::Free, ValueKind::YesNo),
    value(ValueName::KeyType, ValueKind::Code(Choice::of::<KeyType>())),
    value(ValueName::ActivationId, ValueKind::Id),
    value(ValueName::Prerequisites, ValueKind::Codes(Choice::of::<EsuPrerequisite>())),
];

const SAW: &[Fact] = &[Fact::Product, Fact::Year, Fact::Programme, Fact::Buyer, Fact::Place];

cited! {
    EsuProgramme => |row| row.evidence,
    EsuYear => |row| row.evidence,
    EsuFact => |row| *row,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(product) = draft.situation.product(Fact::Product) else { return };
    let esu = match EsuProgramme::of(product) {
        Ok(esu) => esu,
        Err(fact) => return without(draft, product, fact),
    };
    let case = Case::of(&draft.situation, product, esu, draft.as_of);
    let places = match &case.place {
        Some(place) => std::slice::from_ref(place),
        None => EsuPlace::ALL,
    };
    // Windows 365 has no servers: nothing to consider unless it is named.
    let considered =
        |place: &&EsuPlace| case.place.is_some() || **place != EsuPlace::Windows365 || !esu.is_of_servers();
    let places: Vec<EsuPlace> = places.iter().filter(considered).copied().collect();
    let standings: Vec<Standing> = places.iter().map(|&place| case.stand(place)).collect();
    let first = standings[0];
    let agree = standings.iter().all(|standing| standing.outcome == first.outcome);

    let told = match (agree, first.outcome) {
        (true, Outcome::Yes) => Some(true),
        (true, Outcome::No) => Some(false),
        _ => None,
    };
    let lang = draft.lang;
    let names = advice::Names::of(lang, &case, &first);
    let parts = names.parts();
    if agree {
        draft.conclude(first.outcome, headline(&case, &first), &parts);
        let reason = decide(draft, first.ground, told, &parts);
        if (first.outcome, first.status) == (Outcome::No, Some(EsuStatus::Announced)) {
            let ahead = match first.ground {
                Ground::Year(_) => EsuStep::YearFirst,
                _ => EsuStep::SupportEndsFirst,
            };
            reason.would_need = Some(lang.fill(ahead, &parts));
        }
    } else {
        draft.conclude(Outcome::Depends, Headline::ByPlace, &parts);
        draft.missing(Fact::Place);
        for standing in &standings {
            decide(draft, standing.ground, told, &parts);
        }
    }
    advice::values(draft, &case, &standings, agree);
    advice::accompany(draft, &case, &standings, agree, &parts);
    if agree {
        advice::steps(draft, &case, &first, &parts);
    } else {
        advice::name_the_place(draft, &places, &standings);
    }
}

fn decide<'d>(draft: &'d mut Draft<'_>, ground: Ground, met: Option<bool>, parts: &[(&str, &str)]) -> &'d mut Reason {
    match ground {
        Ground::Programme(row) => draft.because(row, met, SAW, parts),
        Ground::Year(row) => draft.because(row, met, SAW, parts),
        Ground::Fact(row) => draft.because(row, met, SAW, parts),
    }
}

fn headline(case: &Case, standing: &Standing) -> Headline {
    let open = case.buyer.is_none() && takes_consumers(case.product.edition());
    match (standing.outcome, standing.status) {
        (Outcome::Yes, _) if case.year.is_some() => Headline::YearUntil,
        (Outcome::Yes, _) if standing.until.is_none() => Headline::NoLastDay,
        (Outcome::Yes, _) if both(case) && open => Headline::ConsumersToo,
        (Outcome::Yes, _) => Headline::Until,
        (Outcome::No, _)
            if matches!(standing.ground, Ground::Fact(EsuFact::NotAdmitted | EsuFact::NotForConsumers)) =>
        {
            Headline::NotForThem
        }
        (Outcome::No, Some(EsuStatus::Announced)) if matches!(standing.ground, Ground::Year(_)) => Headline::YearAhead,
        (Outcome::No, Some(EsuStatus::Announced)) => Headline::Announced,
        (Outcome::No, Some(EsuStatus::Ended)) if case.year.is_some() => Headline::YearEnded,
        (Outcome::No, Some(EsuStatus::Ended)) if standing.until.is_some() => Headline::Ended,
        (Outcome::No, _) => Headline::None,
        (Outcome::Depends, _) => Headline::EndDisputed,
        (Outcome::Unknown, _) => Headline::Undocumented,
    }
}

/// Whether organisations and consumers have the updates on the day, each until a day of their own.
fn both(case: &Case) -> bool {
    case.esu == EsuProgramme::Windows10
        && case.buyer.is_none()
        && case.licence.is_none()
        && takes_consumers(case.product.edition())
        && case.as_of <= consumers_until(case.as_of).0
}

/// A product that has no programme, or of which none is known.
fn without(draft: &mut Draft<'_>, product: Product, fact: Option<EsuFact>) {
    let ends = product.row().support_ends;
    let others = Product::ALL.iter().copied().filter(|other| other.version() == product.version());
    let first = others.filter(|other| other.row().support_ends.is_some()).min_by_key(|other| other.row().support_ends);
    let first = first.filter(|_| ends.is_none());
    let over = EsuProgramme::of_version(product.version()).and_then(|esu| esu.row().over_after);
    let (fact, outcome) = match (fact, ends.or(first.and_then(|other| other.row().support_ends))) {
        (None | Some(EsuFact::EditionUndocumented), Some(day)) if draft.as_of <= day => match first {
            None => (EsuFact::InSupport, Outcome::No),
            Some(_) => (EsuFact::VersionInSupport, Outcome::No),
        },
        (Some(EsuFact::EditionUndocumented), _) if over.is_some_and(|last| last < draft.as_of) => {
            (EsuFact::ProgrammeOver, Outcome::No)
        }
        (None, _) => (EsuFact::NothingRead, Outcome::Unknown),
        (Some(fact @ (EsuFact::NoneSeenFor8 | EsuFact::EditionUndocumented)), _) => (fact, Outcome::Unknown),
        (Some(fact), _) => (fact, Outcome::No),
    };
    let name = product.display_name(draft.lang);
    let day = ends.map(|day| draft.lang.day(day)).unwrap_or_default();
    let headline = match (fact, outcome) {
        (EsuFact::InSupport, _) => Headline::InSupport,
        (EsuFact::VersionInSupport, _) => Headline::VersionInSupport,
        (_, Outcome::Unknown) => Headline::Undocumented,
        _ => Headline::None,
    };
    draft.conclude(outcome, headline, &[("product", name), ("day", &day)]);
    let met = if outcome == Outcome::No { Some(false) } else { None };
    draft.because(fact, met, &[Fact::Product], &[("product", name)]);
    key_for_product::support(draft, first.unwrap_or(product), Fact::Product);
    draft.step(advice::without(fact, ends.is_some_and(|day| draft.as_of <= day)), &[]);
}

fn day(date: Date) -> Value {
    Value::Text(date.to_string())
}
