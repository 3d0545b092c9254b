//! Extended security updates: every product for every buyer in every place on the days that matter, and what people ask.

mod complete;

use complete::assert_complete;
use std::collections::BTreeSet;
use volkey::answer::{AnswerBasis, Value};
use volkey::knowledge::{EsuFact, EsuProgramme, EsuYear, Grade, Programme};
use volkey::questions::{Buyer, EsuPlace, Fact, Refusal, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

/// Days within, before, between and after the programmes.
const DAYS: [Date; 10] = [
    Date::new(2019, 6, 1),
    Date::new(2021, 6, 1),
    Date::new(2023, 6, 1),
    Date::new(2025, 6, 1),
    Date::new(2025, 12, 1),
    DAY,
    Date::new(2027, 12, 1),
    Date::new(2029, 6, 1),
    Date::new(2029, 12, 1),
    Date::new(2031, 6, 1),
];

fn answer_on(as_of: Date, lang: Lang, facts: &[(&str, &str)]) -> Answer {
    ask(Question::ExtendedUpdates, facts, AskOptions { lang, as_of })
        .unwrap_or_else(|error| panic!("{facts:?}: {error:?}"))
}

fn on(as_of: Date, facts: &[(&str, &str)]) -> Answer {
    answer_on(as_of, Lang::En, facts)
}

fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

/// One product of each kind that the rules tell apart.
const KINDS: [&str; 16] = [
    "windows-7-professional",
    "windows-7-home-premium",
    "windows-8-pro",
    "windows-8.1-pro",
    "windows-10-home",
    "windows-10-enterprise",
    "windows-10-home-single-language",
    "windows-10-enterprise-ltsb-2016",
    "windows-10-enterprise-ltsc-2021",
    "windows-11-pro",
    "windows-server-2008-standard",
    "windows-server-2008-r2-standard",
    "windows-server-2012-standard",
    "windows-server-2012-r2-datacenter",
    "windows-server-2016-standard",
    "office-2010-standard",
];

/// Asks about each kind in every way and hands each answer over, with the facts that lack a place first.
fn every_case(mut see: impl FnMut(Date, &[(&str, &str)], &Answer, &[Answer])) {
    let years = [None, Some("1"), Some("2"), Some("3"), Some("4")];
    let buyers = Buyer::ALL.iter().map(|buyer| Some(buyer.name())).chain([None]).collect::<Vec<_>>();
    let licences = [None, Some("ea"), Some("mpsa"), Some("spla"), Some("oem")];
    for day in DAYS {
        for product in KINDS {
            for year in years {
                for &buyer in &buyers {
                    for licence in licences {
                        let given = [("year", year), ("buyer", buyer), ("programme", licence)];
                        let given = given.into_iter().filter_map(|(fact, value)| Some((fact, value?)));
                        let facts: Vec<_> = [("product", product)].into_iter().chain(given).collect();
                        let lang = if day == DAY { Lang::Fr } else { Lang::En };
                        let open = answer_on(day, lang, &facts);
                        assert_complete(&open, lang, &facts);
                        let settled: Vec<Answer> = EsuPlace::ALL
                            .iter()
                            .map(|place| {
                                let facts = [&facts[..], &[("place", place.name())]].concat();
                                let answer = answer_on(day, lang, &facts);
                                assert_complete(&answer, lang, &facts);
                                answer
                            })
                            .collect();
                        see(day, &facts, &open, &settled);
                    }
                }
            }
        }
    }
}

#[test]
fn every_product_has_an_answer() {
    for product in Product::ALL {
        for (day, lang) in DAYS.into_iter().flat_map(|day| Lang::ALL.iter().map(move |lang| (day, *lang))) {
            let facts = [("product", product.name())];
            let answer = answer_on(day, lang, &facts);
            assert_complete(&answer, lang, &facts);
            assert!(!answer.steps.is_empty(), "{facts:?} says nothing to do");
        }
    }
}

#[test]
fn a_place_only_settles_what_was_open_and_every_row_is_cited() {
    let mut cited = BTreeSet::new();
    every_case(|day, facts, open, settled| {
        for answer in settled.iter().chain([open]) {
            cited.extend(answer.reasons.iter().map(|reason| reason.row));
            let available = answer.values.get(ValueName::Status) == Some(&text("available"));
            assert!(answer.outcome != Outcome::Yes || available, "{facts:?} on {day}: yes, and not available");
        }
        let outcomes: BTreeSet<Outcome> = settled.iter().map(|answer| answer.outcome).collect();
        let turned = |other| matches!((open.outcome, other), (Outcome::Yes, Outcome::No) | (Outcome::No, Outcome::Yes));
        assert!(!outcomes.iter().any(|&other| turned(other)), "{facts:?} on {day}: {} and {outcomes:?}", open.outcome);
        let asks = open.missing.iter().any(|missing| missing.fact == Fact::Place);
        assert!(!asks || outcomes.len() > 1, "{facts:?} on {day} asks for the place to no purpose");
        assert!(settled.iter().all(|answer| answer.missing.is_empty()), "{facts:?} on {day}");
    });
    let rows = EsuProgramme::ALL.iter().map(|row| row.name()).chain(EsuYear::ALL.iter().map(|row| row.name()));
    let idle: Vec<_> =
        rows.chain(EsuFact::ALL.iter().map(|row| row.name())).filter(|row| !cited.contains(row)).collect();
    assert!(idle.is_empty(), "no answer cites {idle:?}");
}

#[test]
fn the_years_of_a_programme_follow_each_other_and_end_when_the_product_does() {
    for programme in EsuProgramme::ALL {
        let years: Vec<EsuYear> = programme.years().collect();
        let row = programme.row();
        for (at, year) in years.iter().enumerate() {
            let begins = if at == 0 { row.begins_after } else { years[at - 1].row().until };
            assert!(begins < year.row().from && year.row().from < year.row().until, "{year}");
            assert_eq!(year.row().number as usize, at + 1, "{year}");
        }
        if let Some(last) = years.last() {
            assert_eq!(Some(last.row().until), row.over_after, "{programme}");
        }
    }
    let mut ids: Vec<&str> = EsuYear::ALL.iter().filter_map(|year| year.row().activation_id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "two years share an activation ID");
    assert!(ids.iter().all(|id| id.len() == 36 && id.split('-').count() == 5));
}

#[test]
fn the_ends_are_those_of_the_products() {
    for product in Product::ALL {
        let row = product.row();
        let Ok(programme) = EsuProgramme::of(*product) else {
            assert_eq!(row.esu_ends, None, "{product} has an end and no programme");
            continue;
        };
        assert_eq!(Some(programme.row().begins_after), row.support_ends, "{product}");
        let with_key = programme.years().filter(|year| year.row().activation_id.is_some()).last();
        assert_eq!(with_key.map(|year| year.row().until), row.esu_ends, "{product}");
        let (Some(end), facts) = (row.esu_ends, [("product", product.name()), ("buyer", "volume")]) else { continue };
        if *product == Product::Windows10Home {
            continue; // for consumers alone: below
        }
        let last = on(end, &facts);
        assert_eq!(
            (last.outcome, last.values.get(ValueName::Until)),
            (Outcome::Yes, Some(&text(&end.to_string()))),
            "{product}"
        );
        assert_eq!(
            on(programme.row().begins_after, &facts).values.get(ValueName::Status),
            Some(&text("announced")),
            "{product}"
        );
        assert_ne!(on(Date::new(2031, 1, 1), &facts).outcome, Outcome::Yes, "{product}");
    }
}

#[track_caller]
fn check(as_of: Date, facts: &[(&str, &str)], outcome: Outcome, row: &str) -> Answer {
    let answer = on(as_of, facts);
    assert_eq!((answer.outcome, answer.reasons[0].row), (outcome, row), "{facts:?}: {}", answer.headline);
    answer
}

fn commands(answer: &Answer) -> Vec<&str> {
    answer.steps.iter().filter_map(|step| step.command.as_deref()).collect()
}

#[test]
fn windows_10_has_a_mak_and_an_activation_id_for_each_year() {
    let facts = [("product", "windows-10-enterprise")];
    let now = check(DAY, &facts, Outcome::Yes, "esu-windows-10-2");
    let id = EsuYear::Windows10Year2.row().activation_id.expect("year 2 has a key");
    assert_eq!(now.values.get(ValueName::ActivationId), Some(&text(id)));
    assert_eq!(now.values.get(ValueName::KeyType), Some(&text("mak")));
    assert_eq!(now.values.get(ValueName::Until), Some(&text("2028-10-10")));
    let prerequisites = Value::List(vec!["kb5066791".to_owned(), "kb5072653".to_owned()]);
    assert_eq!(now.values.get(ValueName::Prerequisites), Some(&prerequisites));
    assert!(commands(&now).contains(&&*format!("slmgr /ato {id}")), "{:?}", commands(&now));
    let year = |number| [facts[0], ("year", number)];
    let first = check(DAY, &year("1"), Outcome::No, "esu-windows-10-1");
    assert_eq!(
        first.headline,
        "No: year 1 of the extended security updates for Windows 10 Enterprise ended on 13 October 2026."
    );
    let third = check(DAY, &year("3"), Outcome::No, "esu-windows-10-3");
    assert_eq!(third.values.get(ValueName::Status), Some(&text("announced")));
    check(Date::new(2026, 10, 13), &year("1"), Outcome::Yes, "esu-windows-10-1");
    check(Date::new(2026, 10, 14), &year("2"), Outcome::Yes, "esu-windows-10-2");
    check(DAY, &year("4"), Outcome::No, "esu-no-such-year");
}

#[test]
fn windows_10_is_free_in_the_cloud() {
    for place in ["azure", "avd", "windows-365"] {
        let facts = [("product", "windows-10-enterprise"), ("place", place), ("buyer", "consumer")];
        let answer = check(DAY, &facts, Outcome::Yes, "esu-windows-10-2");
        assert_eq!(answer.values.get(ValueName::Free), Some(&Value::YesNo(true)), "{place}");
        assert_eq!(answer.values.get(ValueName::KeyType), Some(&Value::Null), "{place}");
    }
    let facts = [("product", "windows-10-enterprise"), ("place", "on-premises")];
    assert_eq!(on(DAY, &facts).values.get(ValueName::Free), Some(&Value::YesNo(false)));
}

#[test]
fn consumers_end_a_year_earlier() {
    let facts = [("product", "windows-10-home"), ("buyer", "consumer"), ("place", "on-premises")];
    let answer = check(DAY, &facts, Outcome::Yes, "esu-consumers");
    assert_eq!(answer.values.get(ValueName::Until), Some(&text("2027-10-12")));
    assert_eq!(answer.values.get(ValueName::KeyType), Some(&Value::Null));
    assert_eq!(answer.conflicts.len(), 1);
    check(Date::new(2027, 10, 12), &facts, Outcome::Yes, "esu-consumers");
    check(Date::new(2027, 10, 13), &facts, Outcome::No, "esu-consumers");
    let enterprise = [("product", "windows-10-enterprise"), ("buyer", "consumer"), ("place", "on-premises")];
    check(DAY, &enterprise, Outcome::No, "esu-not-for-consumers");
    let anywhere = on(DAY, &enterprise[..2]);
    assert_eq!((anywhere.outcome, commands(&anywhere).len()), (Outcome::Depends, 0));
    assert!(anywhere.steps[0].text.contains("in Azure Virtual Desktop"), "{}", anywhere.steps[0].text);
    let anybody = on(DAY, &[("product", "windows-10-pro")]);
    assert_eq!(anybody.values.get(ValueName::Until), Some(&Value::Null));
    assert!(
        anybody.reasons.iter().any(|reason| reason.row == "esu-shown-by-build" && reason.text.contains("19045.6575"))
    );
    assert!(anybody.headline.contains("10 October 2028") && anybody.headline.contains("12 October 2027"));
}

#[test]
fn the_programmes_of_2026_are_paid_in_azure_too() {
    let ltsb = [("product", "windows-10-enterprise-ltsb-2016"), ("place", "azure")];
    let answer = check(DAY, &ltsb, Outcome::Yes, "esu-windows-10-ltsb-2016");
    assert_eq!(answer.values.get(ValueName::Free), Some(&Value::YesNo(false)));
    assert_eq!((answer.conflicts.len(), answer.values.get(ValueName::Until)), (1, Some(&Value::Null)));
    check(Date::new(2029, 9, 30), &ltsb, Outcome::Yes, "esu-windows-10-ltsb-2016");
    check(Date::new(2029, 10, 1), &ltsb, Outcome::Unknown, "esu-end-undated");
    check(DAY, &[ltsb[0], ("year", "1")], Outcome::Unknown, "esu-years-undated");
}

#[test]
fn windows_server_2016_follows_its_support_and_is_delivered_by_arc() {
    let product = ("product", "windows-server-2016-datacenter");
    let before = check(DAY, &[product], Outcome::No, "esu-windows-server-2016");
    assert_eq!(before.values.get(ValueName::Status), Some(&text("announced")));
    assert!(before.headline.contains("12 January 2027"), "{}", before.headline);
    assert_eq!(before.reasons[0].would_need.as_deref(), Some("Support has to end first, on 12 January 2027."));
    let begun = Date::new(2027, 1, 13);
    check(begun, &[product, ("place", "arc")], Outcome::Yes, "esu-windows-server-2016");
    check(begun, &[product, ("place", "on-premises")], Outcome::Unknown, "esu-mak-undocumented");
    check(begun, &[product, ("place", "arc"), ("programme", "spla")], Outcome::No, "esu-not-admitted");
    let late = check(Date::new(2029, 1, 1), &[product, ("place", "arc")], Outcome::Depends, "esu-end-disputed");
    assert!(late.conflicts.iter().any(|conflict| conflict.text.contains("2030")));
    check(Date::new(2031, 1, 1), &[product, ("place", "arc")], Outcome::No, "esu-windows-server-2016");
}

#[test]
fn windows_server_2012_has_ended_and_2008_had_a_year_more_in_azure() {
    let product = ("product", "windows-server-2012-r2-standard");
    let ended = check(DAY, &[product], Outcome::No, "esu-windows-server-2012-3");
    assert_eq!(ended.values.get(ValueName::Status), Some(&text("ended")));
    let arc = check(Date::new(2026, 10, 13), &[product, ("place", "arc")], Outcome::Yes, "esu-windows-server-2012-3");
    assert_eq!(arc.values.get(ValueName::KeyType), Some(&Value::Null));
    assert!(commands(&arc).contains(&"azcmagent show"));

    let product = ("product", "windows-server-2008-standard");
    let last = Date::new(2024, 1, 9);
    check(last, &[product, ("place", "azure")], Outcome::Yes, "esu-windows-server-2008-4");
    check(last, &[product, ("place", "on-premises")], Outcome::No, "esu-windows-server-2008-3");
    check(last, &[product, ("place", "on-premises"), ("year", "4")], Outcome::No, "esu-windows-server-2008-4");
    let open = on(last, &[product]);
    assert_eq!((open.outcome, open.missing[0].fact), (Outcome::Depends, Fact::Place));
}

#[test]
fn products_without_a_programme() {
    check(DAY, &[("product", "windows-8.1-pro")], Outcome::No, "esu-none-for-8.1");
    check(DAY, &[("product", "windows-8-pro")], Outcome::Unknown, "esu-none-seen-for-8");
    check(DAY, &[("product", "windows-10-enterprise-ltsc-2021")], Outcome::No, "esu-not-long-term");
    check(DAY, &[("product", "windows-7-ultimate")], Outcome::No, "esu-not-windows-7-edition");
    check(DAY, &[("product", "office-2010-standard")], Outcome::No, "esu-none-for-office-2010");
    check(DAY, &[("product", "windows-11-pro")], Outcome::No, "esu-in-support");
    check(DAY, &[("product", "office-2016-standard")], Outcome::Unknown, "esu-nothing-read");
    let essentials = [("product", "windows-server-2016-essentials")];
    check(DAY, &essentials, Outcome::No, "esu-in-support");
    check(Date::new(2027, 6, 1), &essentials, Outcome::Unknown, "esu-edition-undocumented");
}

/// One edition without a date of its own makes nothing depend on the edition while its version is in support, nor once
/// the programme of its version is over; in between nothing is known of it.
#[test]
fn an_edition_without_a_date_is_judged_by_its_version() {
    let single = [("product", "windows-11-home-single-language")];
    let answer = check(DAY, &single, Outcome::No, "esu-version-in-support");
    assert_eq!((answer.confidence, answer.basis), (Grade::C, AnswerBasis::Derived));
    assert_eq!(on(DAY, &[("product", "windows-11")]).outcome, Outcome::No);
    check(Date::new(2030, 1, 1), &single, Outcome::Unknown, "esu-nothing-read");
    let foundation = [("product", "windows-server-2012-foundation")];
    check(Date::new(2023, 10, 10), &foundation, Outcome::No, "esu-version-in-support");
    check(Date::new(2024, 1, 1), &foundation, Outcome::Unknown, "esu-edition-undocumented");
    check(Date::new(2026, 10, 13), &foundation, Outcome::Unknown, "esu-edition-undocumented");
    check(Date::new(2026, 10, 14), &foundation, Outcome::No, "esu-programme-over");
    assert_eq!(on(DAY, &[("product", "windows-server-2012")]).outcome, Outcome::No);
}

/// Without such updates, updates go on while support lasts; afterwards only the move to another version is left.
#[test]
fn what_to_do_without_them_depends_on_support() {
    let step = |as_of, product| on(as_of, &[("product", product)]).steps.remove(0).text;
    let (before, after) = (Date::new(2027, 1, 12), Date::new(2027, 1, 13));
    let ltsc = "windows-10-enterprise-ltsc-2021";
    assert_eq!(step(before, ltsc), step(before, "windows-11-pro"));
    assert_eq!(step(after, ltsc), step(after, "windows-8.1-pro"));
    assert_ne!(step(before, ltsc), step(after, ltsc));
}

#[test]
fn a_licence_is_admitted_left_out_or_not_spoken_of() {
    let during = Date::new(2022, 6, 1);
    let seven = |licence| [("product", "windows-7-enterprise"), ("programme", licence), ("place", "on-premises")];
    check(during, &seven("ea"), Outcome::Yes, "esu-windows-7-3");
    check(during, &seven("mpsa"), Outcome::No, "esu-not-admitted");
    check(during, &seven("spla"), Outcome::Unknown, "esu-admission-undocumented");
    for licence in Programme::ALL {
        let facts = [("product", "windows-10-pro"), ("programme", licence.name()), ("place", "on-premises")];
        let answer = on(DAY, &facts);
        let admitted = EsuProgramme::Windows10.row().admitted.contains(licence);
        assert_eq!(answer.outcome == Outcome::Yes, admitted, "{licence}");
    }
}

#[test]
fn a_wrong_fact_is_named_with_what_is_allowed() {
    for year in ["0", "5", "-1", "first"] {
        let facts = [("product", "windows-10-pro"), ("year", year)];
        let error = ask(Question::ExtendedUpdates, &facts, AskOptions { lang: Lang::En, as_of: DAY }).expect_err(year);
        assert_eq!((error.refusal, &*error.field), (Refusal::NotANumber, "year"));
    }
    let facts = [("product", "windows-10-pro"), ("place", "moon")];
    let error = ask(Question::ExtendedUpdates, &facts, AskOptions { lang: Lang::En, as_of: DAY }).expect_err("moon");
    assert!(error.allowed.contains(&"windows-365"));
}

#[test]
fn no_row_is_surer_than_its_best_source() {
    let rows = EsuProgramme::ALL.iter().map(|row| (row.name(), row.row().evidence));
    let rows = rows.chain(EsuYear::ALL.iter().map(|row| (row.name(), row.row().evidence)));
    for (row, evidence) in rows.chain(EsuFact::ALL.iter().map(|row| (row.name(), *row.row()))) {
        let best = evidence.sources.iter().map(|source| source.row().grade).min();
        assert!(Some(evidence.grade) >= best, "{row} is graded {} on sources of {best:?}", evidence.grade);
    }
}

#[test]
fn an_organisation_is_promised_nothing_for_home() {
    let home = ("product", "windows-10-home");
    for facts in [vec![home, ("buyer", "volume")], vec![home, ("buyer", "csp")], vec![home, ("programme", "ea")]] {
        let answer = on(DAY, &[facts.as_slice(), &[("place", "on-premises")]].concat());
        assert_eq!((answer.outcome, answer.keys.len()), (Outcome::Unknown, 0), "{facts:?}");
    }
    let left_out = on(DAY, &[home, ("place", "on-premises")]);
    assert_eq!(left_out.values.get(ValueName::Until), Some(&text("2027-10-12")));
    assert_eq!((left_out.outcome, left_out.keys.len()), (Outcome::Yes, 0));
}
