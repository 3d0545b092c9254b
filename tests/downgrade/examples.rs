//! May a licence be used for an earlier version: the whole domain of licences, targets and channels.

use std::collections::BTreeSet;
use volkey::answer::{KeyType, Value};
use volkey::knowledge::{DowngradeRight, LicenceChannel};
use volkey::questions::ValueName;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

fn answer_on(day: Date, facts: &[(&str, &str)]) -> Answer {
    ask(Question::Downgrade, facts, AskOptions { lang: Lang::En, as_of: day })
        .unwrap_or_else(|error| panic!("{facts:?}: {}", error.message(Lang::En)))
}

fn answer(from: &str, to: &str, channel: &str) -> Answer {
    answer_on(DAY, &[("from", from), ("to", to), ("channel", channel)])
}

fn has_key(answer: &Answer, key_type: KeyType, product: &str) -> bool {
    answer.keys.iter().any(|key| key.key_type == key_type && key.product == product)
}

#[test]
fn windows_7_professional_goes_back_to_vista_by_the_seed() {
    let answer = answer("Windows 7 Professional", "Windows Vista Business", "oem");
    assert_eq!(answer.outcome, Outcome::Yes);
    assert!(has_key(&answer, KeyType::KmsHost, "windows-7-client"));
    assert!(has_key(&answer, KeyType::KmsHost, "vista-client"));
    assert!(has_key(&answer, KeyType::Mak, "windows-vista-business"));
    assert!(answer.sources.iter().any(|card| card.id.name() == "seed"));
}

#[test]
fn windows_xp_takes_a_key_of_xp_professional_only() {
    let answer = answer("Windows 7 Professionnel", "Windows XP Professionnel", "oem");
    assert_eq!(answer.outcome, Outcome::Yes);
    assert!(!answer.keys.is_empty());
    assert!(answer.keys.iter().all(|key| key.product == "windows-xp-professional"), "{:?}", answer.keys);
}

#[test]
fn home_boxed_and_subscription_licences_are_refused() {
    let cases = [
        ("Windows 11 Home", "Windows 10 Pro", "oem"),
        ("Windows 10 Pro", "Windows 7 Professional", "fpp"),
        ("microsoft-365-apps-for-enterprise", "microsoft-365-apps-for-business", "subscription"),
    ];
    for (from, to, channel) in cases {
        assert_eq!(answer(from, to, channel).outcome, Outcome::No, "{from} to {to} by {channel}");
    }
}

#[test]
fn a_dated_right_holds_until_its_day_and_not_after() {
    let facts = [("from", "Windows 11 Pro"), ("to", "Windows 10 Pro"), ("channel", "oem")];
    let last = answer_on(Date::new(2025, 10, 14), &facts);
    let after = answer_on(Date::new(2025, 10, 15), &facts);
    assert_eq!((last.outcome, after.outcome), (Outcome::Yes, Outcome::No));
    assert_eq!(after.values.get(ValueName::Until), Some(&Value::Text("2025-10-14".to_owned())));
}

#[test]
fn a_disputed_date_depends_after_it_and_shows_both_sides() {
    let facts = [("from", "Windows 8.1 Pro"), ("to", "Windows 7 Professional"), ("channel", "oem")];
    assert_eq!(answer_on(Date::new(2020, 1, 14), &facts).outcome, Outcome::Yes);
    let after = answer_on(DAY, &facts);
    assert_eq!(after.outcome, Outcome::Depends);
    assert!(after.missing.is_empty() && !after.conflicts.is_empty());
}

#[test]
fn windows_10_in_s_mode_has_to_leave_it_first() {
    let facts = [("from", "Windows 10 Pro"), ("to", "Windows 8.1 Pro"), ("channel", "oem")];
    let with = |s_mode| answer_on(Date::new(2022, 1, 1), &[&facts[..], &[("s-mode", s_mode)]].concat()).outcome;
    assert_eq!((with("no"), with("yes")), (Outcome::Yes, Outcome::No));
}

#[test]
fn an_offered_key_is_judged_for_the_version_installed() {
    let facts = [("from", "Windows 7 Professional"), ("to", "Windows Vista Business"), ("channel", "oem")];
    let works = |key_type, product| {
        let offered = [("offered-key-type", key_type), ("offered-key-product", product)];
        answer_on(DAY, &[&facts[..], &offered].concat()).values.get(ValueName::OfferedKeyWorks).cloned()
    };
    assert_eq!(works("kms-host", "windows-7-client"), Some(Value::YesNo(true)));
    assert_eq!(works("kms-host", "windows-10-client"), Some(Value::Null));
    assert_eq!(works("mak", "windows-vista-enterprise"), Some(Value::YesNo(true)));
    assert_eq!(works("mak", "windows-7-professional"), Some(Value::YesNo(false)));
    assert_eq!(works("volume", "windows-xp-professional"), Some(Value::YesNo(false)));
}

#[test]
fn an_offered_key_is_not_refused_where_nothing_is_documented() {
    let facts = [
        ("from", "Windows 7 Ultimate"),
        ("to", "Windows XP Tablet PC"),
        ("channel", "oem"),
        ("offered-key-type", "mak"),
    ];
    assert_eq!(answer_on(DAY, &facts).values.get(ValueName::OfferedKeyWorks), Some(&Value::Null));
}

#[test]
fn a_version_without_its_edition_depends_where_its_editions_differ() {
    let answer = answer("Windows 7", "Windows Vista Business", "oem");
    assert_eq!(answer.outcome, Outcome::Depends);
    let editions = answer.missing[0].choices.as_ref().expect("the editions");
    assert!(editions.contains(&"windows-7-professional") && editions.contains(&"windows-7-home-premium"));
}

/// Every licence, every target of its family, every channel. Another family is one definition, seen with one target.
#[test]
fn every_combination_has_an_answer_and_every_row_decides_one() {
    let mut deciding = BTreeSet::new();
    for from in Product::ALL {
        for to in Product::ALL {
            if from.family() != to.family() && *to != Product::WindowsXpProfessional {
                continue;
            }
            for channel in LicenceChannel::ALL {
                let answer = answer(from.name(), to.name(), channel.name());
                assert!(!answer.headline.is_empty() && !answer.sources.is_empty(), "{from} to {to} by {channel}");
                assert!(!answer.headline.contains('{'), "{}", answer.headline);
                let says_what_to_do = answer.outcome != Outcome::No || !answer.steps.is_empty();
                assert!(says_what_to_do, "{from} to {to} by {channel}: a no says what to do instead");
                deciding.insert(answer.reasons[0].row);
            }
        }
    }
    let rows = DowngradeRight::ALL.iter().map(|row| row.name());
    let idle: Vec<&str> = rows.filter(|row| !deciding.contains(row)).collect();
    assert!(idle.is_empty(), "rows that decide nothing: {idle:?}");
}
