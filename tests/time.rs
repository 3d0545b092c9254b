//! What the day of an answer changes: what held then is told, what came later is not.
#![allow(clippy::unwrap_used)]

mod complete;

use complete::{assert_complete, assert_same_in_both_languages, sentences};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use volkey::answer::{AnswerBasis, Value as Said};
use volkey::knowledge::{
    DirectoryRow, DowngradeRule, EsuFact, Evidence, Grade, HostRule, KeyFact, KeyUseFact, LimitRow, MakCountRow,
    MakRow, MethodRow, Programme, ProgrammeFact, VmRow,
};
use volkey::questions::{Refusal, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, RequestError, ask};

/// A request for each question, from the golden ones.
fn requests() -> BTreeMap<Question, Vec<(String, String)>> {
    let all: BTreeMap<String, Value> = serde_json::from_str(include_str!("golden/questions.json")).unwrap();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let facts = |request: &Value| -> Vec<_> {
        request["facts"].as_object().unwrap().iter().map(|(fact, value)| (fact.clone(), text(value))).collect()
    };
    all.values().map(|one| (Question::from_name(one["question"].as_str().unwrap()).unwrap(), facts(one))).collect()
}

fn on(day: Date, lang: Lang, question: Question, facts: &[(String, String)]) -> Result<Answer, RequestError> {
    let facts: Vec<(&str, &str)> = facts.iter().map(|(fact, value)| (fact.as_str(), value.as_str())).collect();
    ask(question, &facts, AskOptions { lang, as_of: day })
}

#[test]
fn knowledge_older_than_twelve_months_says_so() {
    let requests = requests();
    assert_eq!(requests.len(), Question::ALL.len());
    for (question, facts) in &requests {
        for (lang, says) in [(Lang::En, "last checked on 24 November 2026"), (Lang::Fr, "le 24 novembre 2026")] {
            let last_step = |day| on(day, lang, *question, facts).unwrap().steps.last().map(|step| step.text.clone());
            let old = last_step(Date::new(2027, 11, 24)).unwrap_or_default();
            assert!(old.contains(says), "{question}: {old:?}");
            let fresh = last_step(Date::new(2027, 11, 23)).unwrap_or_default();
            assert!(!fresh.contains(says), "{question}: {fresh:?}");
        }
    }
}

#[test]
fn a_day_before_2000_is_refused() {
    for (question, facts) in &requests() {
        let error = on(Date::new(1999, 12, 31), Lang::En, *question, facts).unwrap_err();
        assert_eq!((error.refusal, error.field.as_str()), (Refusal::NotADate, "asOf"));
        assert!(error.message(Lang::En).contains("1999-12-31"));
        assert!(on(Date::new(2000, 1, 1), Lang::En, *question, facts).is_ok(), "{question}");
    }
}

/// Every golden request, once.
fn all_requests() -> Vec<(Question, Vec<(String, String)>)> {
    let all: BTreeMap<String, Value> = serde_json::from_str(include_str!("golden/questions.json")).unwrap();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let read = |one: &Value| {
        let facts = one["facts"].as_object().unwrap().iter().map(|(fact, value)| (fact.clone(), text(value)));
        (Question::from_name(one["question"].as_str().unwrap()).unwrap(), facts.collect())
    };
    all.values().map(read).collect::<BTreeSet<_>>().into_iter().collect()
}

fn borrowed(facts: &[(String, String)]) -> Vec<(&str, &str)> {
    facts.iter().map(|(fact, value)| (fact.as_str(), value.as_str())).collect()
}

const TODAY: Date = Date::new(2026, 11, 24);
const DAYS: [Date; 4] = [Date::new(2013, 6, 1), Date::new(2020, 1, 1), Date::new(2024, 6, 1), TODAY];

#[test]
fn an_answer_of_any_day_is_complete_and_cites_no_row_of_another_time() {
    for (question, facts) in all_requests() {
        for day in DAYS {
            let answers = [Lang::En, Lang::Fr].map(|lang| {
                let answer = on(day, lang, question, &facts).unwrap();
                assert_complete(&answer, lang, &borrowed(&facts));
                answer
            });
            let [english, french] = &answers;
            // A term has other names in one language than in the other.
            if question != Question::Term {
                assert_same_in_both_languages(english, french);
            }
            for reason in &english.reasons {
                assert!(reason.holds_on(day), "{question} {facts:?} on {day}: {}", reason.row);
            }
            // What bears no date is told as it is documented today, and the answer says so.
            for (answer, says) in [(english, "as documented on 24 November 2026"), (french, "documenté au 24 novembre")]
            {
                let last = answer.steps.last().map(|step| step.text.as_str()).unwrap_or_default();
                assert_eq!(last.contains(says), day < TODAY, "{question} {facts:?} on {day}: {last:?}");
            }
        }
    }
}

/// The rows that hold from a day or to a day.
fn dated() -> Vec<(&'static str, Evidence)> {
    macro_rules! rows {
        ($($list:ty),+) => { [$(<$list>::ALL.iter().map(|row| (row.name(), *row.row())).collect::<Vec<_>>()),+].concat() };
    }
    let mut rows = rows![
        MakRow,
        MakCountRow,
        LimitRow,
        KeyFact,
        KeyUseFact,
        ProgrammeFact,
        EsuFact,
        DowngradeRule,
        HostRule,
        MethodRow,
        DirectoryRow,
        VmRow
    ];
    rows.retain(|(_, evidence)| evidence.from.is_some() || evidence.until.is_some());
    rows
}

#[test]
fn every_dated_row_is_cited_on_its_first_and_last_day_and_not_beyond() {
    let dated = dated();
    assert!(dated.len() > 25);
    let of_programme =
        |programme: &Programme| (Question::ProgrammeRights, vec![("programme".to_owned(), programme.to_string())]);
    let mut requests = all_requests();
    requests.extend(Programme::ALL.iter().map(of_programme));
    let cited = |day: Date| -> BTreeSet<&'static str> {
        let answers = requests.iter().map(|(question, facts)| on(day, Lang::En, *question, facts).unwrap());
        answers.flat_map(|answer| answer.reasons.into_iter().map(|reason| reason.row)).collect()
    };
    let mut days: BTreeMap<Date, BTreeSet<&'static str>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (row, evidence) in dated {
        let inside = [evidence.from, evidence.until].into_iter().flatten();
        let outside = [evidence.from.map(day_before), evidence.until.map(day_after)].into_iter().flatten();
        for day in inside {
            if !days.entry(day).or_insert_with(|| cited(day)).contains(row) {
                wrong.push(format!("{row} is not cited on {day}"));
            }
        }
        for day in outside {
            if days.entry(day).or_insert_with(|| cited(day)).contains(row) {
                wrong.push(format!("{row} is cited on {day}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn every_day(year: u16) -> impl Iterator<Item = Date> {
    (year..=year + 1).flat_map(|year| (1..=366).filter_map(move |ordinal| Date::from_ordinal(year, ordinal)))
}

fn day_before(day: Date) -> Date {
    every_day(day.year() - 1).take_while(|other| *other < day).last().unwrap()
}

fn day_after(day: Date) -> Date {
    every_day(day.year()).find(|other| *other > day).unwrap()
}

/// Asks on the day before and on the day of a change.
fn around(day: (u16, u8, u8), question: Question, facts: &[(&str, &str)]) -> [Answer; 2] {
    let day = Date::new(day.0, day.1, day.2);
    [day_before(day), day].map(|day| ask(question, facts, AskOptions { lang: Lang::En, as_of: day }).unwrap())
}

#[track_caller]
fn assert_says(answers: &[Answer; 2], before: &str, after: &str) {
    for (answer, says, not) in [(&answers[0], before, after), (&answers[1], after, before)] {
        let said: Vec<&str> = sentences(answer).collect();
        assert!(said.iter().any(|sentence| sentence.contains(says)), "{says:?} is not in {said:#?}");
        assert!(!said.iter().any(|sentence| sentence.contains(not)), "{not:?} is in {said:#?}");
    }
}

#[track_caller]
fn assert_value(answers: &[Answer; 2], name: ValueName, before: Said, after: Said) {
    assert_eq!([&answers[0], &answers[1]].map(|answer| answer.values.get(name).unwrap()), [&before, &after]);
}

fn code(name: &str) -> Said {
    Said::Text(name.to_owned())
}

fn codes(names: &[&str]) -> Said {
    Said::List(names.iter().map(|name| (*name).to_owned()).collect())
}

#[test]
fn a_portal_took_the_place_of_the_telephone_in_december_2025() {
    let day = (2025, 12, 3);
    let mak = [("guest", "windows-11-enterprise"), ("hypervisor", "hyper-v"), ("method", "mak")];
    assert_says(
        &around(day, Question::VmActivation, &mak),
        "Call the activation centre",
        "activation portal (aka.ms/aoh)",
    );
    let offline = [("computers", "10"), ("network", "offline")];
    let offline = around(day, Question::ActivationMethod, &offline);
    assert_eq!(offline.each_ref().map(|answer| cites(answer, "mak-by-telephone")), [true, false]);
    assert_eq!(offline.each_ref().map(|answer| cites(answer, "mak-offline")), [false, true]);
    assert_eq!(offline.each_ref().map(|answer| disputes(answer, "by telephone")), [false, true]);
    let code_ = [("code", "0x80072EE2")];
    assert_says(
        &around(day, Question::ErrorCode, &code_),
        "activation centre by telephone",
        "from the activation portal",
    );
    let esu = [("product", "windows-10-pro"), ("buyer", "volume"), ("place", "on-premises")];
    let esu = around(day, Question::ExtendedUpdates, &esu);
    assert_eq!(esu.each_ref().map(|answer| cites(answer, "esu-offline-by-telephone")), [true, false]);
    let older = [("from", "windows-8-pro"), ("to", "windows-7-professional"), ("channel", "oem")];
    let older = around(day, Question::Downgrade, &older);
    assert_value(&older, ValueName::Activation, code("online-or-telephone"), code("online-or-portal"));
    let term = [("term", "activation-center")];
    assert_says(&around(day, Question::Term, &term), "keys and MAK counters.", "since December 2025 a portal");
}

fn cites(answer: &Answer, row: &str) -> bool {
    answer.reasons.iter().any(|reason| reason.row == row)
}

fn disputes(answer: &Answer, words: &str) -> bool {
    answer.conflicts.iter().any(|conflict| conflict.text.contains(words))
}

#[test]
fn keys_moved_from_the_service_center_to_the_admin_center() {
    let facts = [("programme", "ea")];
    let documented = around((2021, 7, 22), Question::KeySource, &facts);
    assert_value(&documented, ValueName::Where, codes(&["vlsc"]), codes(&["vlsc", "admin-center"]));
    let closed = around((2024, 5, 1), Question::KeySource, &facts);
    assert_value(&closed, ValueName::Where, codes(&["vlsc", "admin-center"]), codes(&["admin-center"]));
    assert_value(&closed, ValueName::Role, Said::Null, code("product-keys-reader"));
    assert_eq!(closed.each_ref().map(|answer| disputes(answer, "still in use")), [false, true]);
    assert!(documented[0].headline.starts_with("In the Volume Licensing Service Center (VLSC)."));
    assert!(closed[1].headline.starts_with("In the Microsoft 365 admin center"));
    let provider = around((2024, 5, 1), Question::KeySource, &[("programme", "spla")]);
    assert_value(&provider, ValueName::Where, codes(&["vlsc"]), Said::Null);
    let term = [("term", "vlsc")];
    assert_says(&around((2024, 5, 1), Question::Term, &term), "in use until", "Former Microsoft portal");
}

#[test]
fn a_web_form_took_the_place_of_the_activation_centre_for_more_activations() {
    let day = (2021, 7, 22);
    let mak = [("programme", "ea"), ("licences", "100"), ("machines", "60"), ("remaining", "50")];
    let mak = around(day, Question::MakCount, &mak);
    assert_value(&mak, ValueName::HowToRaise, code("telephone"), code("web-form"));
    assert_eq!(mak.each_ref().map(|answer| cites(answer, "mak-raised-by-telephone")), [true, false]);
    assert_eq!(mak.each_ref().map(|answer| cites(answer, "mak-discouraged")), [true, false]);
    assert_eq!(mak.each_ref().map(|answer| disputes(answer, "should no longer be used")), [false, true]);
    let kms = around(day, Question::KmsKeyLimit, &[("hosts", "7")]);
    assert_value(&kms, ValueName::HowToRaise, codes(&["telephone"]), codes(&["web-form"]));
    assert_says(&kms, "Ask Microsoft’s activation centre", "with the web form");
}

/// How a method stands for one machine, the day before and on the day on which it came.
#[track_caller]
fn assert_begins(method: &str, day: (u16, u8, u8), then: Outcome, facts: &[(&str, &str)], says: [&str; 2]) {
    let answers = around(day, Question::VmActivation, &[&[("method", method)], facts].concat());
    assert_eq!(answers.each_ref().map(|answer| answer.outcome), [Outcome::No, then], "{method}");
    let began = Date::new(day.0, day.1, day.2);
    for (lang, says) in [(Lang::En, says[0]), (Lang::Fr, says[1])] {
        let facts: Vec<_> = [("guest", facts[0].1), ("method", method)].into();
        let told = |day| ask(Question::VmActivation, &facts, AskOptions { lang, as_of: day }).unwrap().headline;
        assert!(told(day_before(began)).ends_with(says), "{}", told(day_before(began)));
        assert!(!told(began).ends_with(says), "{}", told(began));
    }
    let any = answers.each_ref().map(|answer| match answer.values.get(ValueName::Methods) {
        Some(Said::Outcomes(methods)) => methods.iter().find(|(name, _)| *name == method).unwrap().1,
        other => unreachable!("{other:?}"),
    });
    assert_eq!(any, [Outcome::No, then]);
}

#[test]
fn a_method_is_not_offered_before_the_version_that_brought_it() {
    let user = [("join", "entra"), ("user-licence", "e3")];
    let pro = [[("guest", "windows-10-pro"), ("hypervisor", "azure")], user].concat();
    let first = ["on 1 September 2016.", "a commencé le 1er septembre 2016."];
    assert_begins("subscription", (2016, 9, 1), Outcome::Depends, &pro, first);
    let school = [[("guest", "windows-10-pro-education"), ("hypervisor", "azure")], user].concat();
    assert_begins("subscription", (2019, 5, 21), Outcome::Yes, &school, ["on 21 May 2019.", "depuis le 21 mai 2019."]);
    let inside = [[("guest", "windows-10-pro"), ("hypervisor", "hyper-v")], user].concat();
    let inside = [&inside[..], &[("host", "windows-10-enterprise")]].concat();
    assert_begins("inherited", (2018, 4, 30), Outcome::Yes, &inside, ["on 30 April 2018.", "depuis le 30 avril 2018."]);
    let server = [("guest", "windows-server-2012-r2-standard"), ("hypervisor", "hyper-v")];
    let server = [&server[..], &[("host", "windows-server-2012-r2-datacenter")]].concat();
    assert_begins("avma", (2013, 10, 18), Outcome::Yes, &server, ["on 18 October 2013.", "sorti le 18 octobre 2013."]);
    let member = [("guest", "windows-8-pro"), ("hypervisor", "hyper-v"), ("join", "ad")];
    assert_begins("adba", (2012, 8, 16), Outcome::Yes, &member, ["on 16 August 2012.", "le 16 août 2012."]);
}

#[test]
fn a_method_is_not_recommended_before_the_version_that_brought_it() {
    let of_pcs = [("computers", "10"), ("network", "connected"), ("join", "entra"), ("user-licence", "e3")];
    let first = around((2016, 9, 1), Question::ActivationMethod, &of_pcs);
    assert_value(&first, ValueName::Recommended, code("mak"), code("mak"));
    assert_eq!(first.each_ref().map(|answer| cites(answer, "subscription-not-yet")), [true, false]);
    assert_eq!(first.each_ref().map(|answer| cites(answer, "subscription-in-steps")), [false, true]);
    let everybody = around((2017, 10, 17), Question::ActivationMethod, &of_pcs);
    assert_value(&everybody, ValueName::Recommended, code("mak"), code("subscription"));
    let office = [("computers", "10"), ("network", "connected"), ("join", "ad")];
    let office = [&office[..], &[("product", "office-2013-standard"), ("operating-system", "windows-8-pro")]].concat();
    let office = around((2012, 8, 16), Question::ActivationMethod, &office);
    assert_value(&office, ValueName::Recommended, code("mak"), code("adba"));
    let servers = [("computers", "0"), ("servers", "3"), ("network", "offline"), ("virtual", "yes")];
    let host = [("host", "windows-server-2012-r2-datacenter"), ("product", "windows-server-2012-r2-standard")];
    let servers = around((2013, 10, 18), Question::ActivationMethod, &[&servers[..], &host].concat());
    assert_value(&servers, ValueName::Recommended, code("mak"), code("avma"));
    // What is for PCs alone, or for servers alone, was not there for either.
    let both = [("computers", "30"), ("servers", "5"), ("network", "connected"), ("virtual", "yes")];
    let both = around((2013, 10, 18), Question::ActivationMethod, &both);
    assert_eq!(both.each_ref().map(|answer| cites(answer, "choice-servers-only")), [false, true]);
}

#[test]
fn programmes_are_sold_until_they_are_retired() {
    for (programme, day, before, after) in [
        ("open-license", (2022, 1, 1), code("active"), code("retired")),
        ("select-plus", (2015, 7, 1), code("active"), code("partly-retired")),
        // Nothing is known of the time between the FAQ and the end of the phase-out.
        ("select", (2014, 1, 1), code("active"), Said::Null),
        ("select", (2017, 1, 1), Said::Null, code("retired")),
        ("ea", (2025, 1, 1), code("active"), code("narrowing")),
    ] {
        let answers = around(day, Question::ProgrammeRights, &[("programme", programme)]);
        assert_value(&answers, ValueName::Status, before, after);
    }
    let open = around((2022, 1, 1), Question::ProgrammeRights, &[("programme", "open-license")]);
    assert_eq!(open.each_ref().map(|answer| cites(answer, "open-sold")), [true, false]);
    let sold = open[0].reasons.iter().find(|reason| reason.row == "open-sold").unwrap();
    assert_eq!(sold.valid_until, Some(Date::new(2021, 12, 31)), "history says to which day it held");
    let term = around((2022, 1, 1), Question::Term, &[("term", "open-license")]);
    assert_says(&term, "from five licences.", "closed at the end of 2021");
}

#[test]
fn consumers_had_one_year_of_updates_until_a_second_was_announced() {
    let facts = [("product", "windows-10-home"), ("buyer", "consumer"), ("place", "on-premises")];
    let answers = around((2026, 6, 25), Question::ExtendedUpdates, &facts);
    assert_value(&answers, ValueName::Until, code("2026-10-13"), code("2027-10-12"));
    assert_eq!(answers.each_ref().map(|answer| disputes(answer, "The end for consumers")), [false, true]);
    let in_azure = [("product", "windows-server-2016-standard"), ("place", "azure")];
    let in_azure = around((2026, 3, 27), Question::ExtendedUpdates, &in_azure);
    assert_eq!(in_azure.each_ref().map(|answer| cites(answer, "esu-paid-in-azure")), [false, true]);
}

#[test]
fn what_only_says_history_is_not_told_too_early() {
    let pro = [("from", "windows-11-pro"), ("to", "windows-10-pro"), ("channel", "oem")];
    let pro = around((2024, 4, 1), Question::Downgrade, &pro);
    assert_eq!(pro.each_ref().map(|answer| cites(answer, "no-factory-downgrade")), [false, true]);
    let host = [("host", "windows-server-2008-standard"), ("client", "office-2010-standard")];
    let host = around((2020, 1, 15), Question::KmsHost, &host);
    let told = |answer: &Answer| sentences(answer).any(|sentence| sentence.contains("all out of support"));
    assert_eq!(host.each_ref().map(told), [false, true]);
    let setup = around((2021, 7, 22), Question::KeyForProduct, &[("product", "windows-xp-professional")]);
    assert_says(&setup, "gives setup keys by telephone", "gave setup keys by telephone");
}

#[test]
fn an_answer_that_an_open_dispute_touches_is_less_sure() {
    let mut touched = 0;
    for (question, facts) in all_requests() {
        for day in DAYS {
            let answer = on(day, Lang::En, question, &facts).unwrap();
            let open = answer.conflicts.iter().any(|conflict| conflict.open);
            touched += usize::from(open);
            let sure = answer.confidence == Grade::A || answer.basis == AnswerBasis::Stated;
            assert!(!(open && sure), "{question} {facts:?} on {day}");
        }
    }
    assert!(touched > 50, "{touched}");
}

#[test]
fn programmes_younger_than_the_day_are_not_documented() {
    for (programme, day, place) in
        [("csp-perpetual", (2021, 1, 1), "tenant"), ("mca-e", (2024, 10, 1), "billing-account")]
    {
        let asked = [("programme", programme)];
        let keys = around(day, Question::KeySource, &asked);
        assert_eq!(keys[0].outcome, Outcome::Unknown);
        assert_value(&keys, ValueName::Where, Said::Null, codes(&[place]));
        let rights = around(day, Question::ProgrammeRights, &asked);
        assert_eq!(rights[0].outcome, Outcome::Unknown);
        assert_value(&rights, ValueName::Status, Said::Null, code("active"));
    }
}

/// The portals that took over name no programme of service providers, whose keys were in the old one.
#[test]
fn the_portal_is_that_of_the_programme() {
    let asked = |programme: &str, day| {
        let facts = [("programme".to_owned(), programme.to_owned())];
        on(day, Lang::En, Question::KeySource, &facts).unwrap()
    };
    let providers = asked("spla", Date::new(2022, 1, 1));
    assert!(providers.headline.starts_with("In the Volume Licensing Service Center (VLSC)."), "{}", providers.headline);
    let others = asked("ea", Date::new(2022, 1, 1));
    assert!(others.headline.contains("admin center"), "{}", others.headline);
    assert!(!others.steps.iter().any(|step| step.text.contains("role Administrator")));
    assert!(asked("ea", Date::new(2026, 11, 24)).steps.iter().any(|step| step.text.contains("role Administrator")));

    let remaining = |programme| {
        let facts = [("programme", programme), ("licences", "10"), ("machines", "9")];
        around((2026, 11, 24), Question::MakCount, &facts)[1].steps[0].text.clone()
    };
    assert!(remaining("ea").contains("admin center"));
    assert_eq!(remaining("mca-e"), "Read what remains in VAMT, part of the Windows ADK.");
}

/// Where keys of older versions are asked for is told once a document tells it.
#[test]
fn older_keys_are_asked_for_by_telephone_where_a_row_says_so() {
    let facts = [("programme", "ea"), ("wanted-version", "older")];
    let answers = around((2025, 12, 3), Question::KeySource, &facts);
    assert_value(&answers, ValueName::Where, codes(&["admin-center"]), codes(&["admin-center", "telephone"]));
    assert!(cites(&answers[1], "telephone-for-keys"));
}
