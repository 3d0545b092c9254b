//! What happens without activation: every product by every method, days at their boundaries, and the seed's own answer.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_cites_the_seed, assert_complete, sentences};
use std::collections::BTreeSet;
use volkey::answer::{AnswerBasis, Value};
use volkey::knowledge::{GraceRow, Grade};
use volkey::questions::ValueName;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
const METHODS: [&str; 6] = ["kms", "adba", "mak", "oem", "retail", "none"];
const DAYS: [&str; 14] = ["0", "1", "24", "25", "30", "31", "49", "50", "60", "61", "180", "181", "210", "211"];

#[track_caller]
fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    let answer = ask(Question::NotActivated, facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, facts);
    answer
}

#[track_caller]
fn answer(facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, facts)
}

/// The state and the days left.
fn standing(answer: &Answer) -> (&str, Option<u32>) {
    let state = match answer.values.get(ValueName::State) {
        Some(Value::Text(state)) => state.as_str(),
        _ => "",
    };
    (state, number(answer, ValueName::DaysLeft))
}

fn number(answer: &Answer, name: ValueName) -> Option<u32> {
    match answer.values.get(name) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

fn or_open<'n>(values: &[&'n str]) -> Vec<Option<&'n str>> {
    values.iter().map(|value| Some(*value)).chain([None]).collect()
}

#[test]
fn every_product_by_every_method_has_an_answer() {
    let mut cited = BTreeSet::new();
    for product in Product::ALL {
        for method in or_open(&METHODS) {
            for service_pack in [None, Some("none")] {
                let mut facts = vec![("product", product.name())];
                facts.extend(method.map(|method| ("method", method)));
                facts.extend(service_pack.map(|pack| ("service-pack", pack)));
                let open = answer(&facts);
                answer_in(Lang::Fr, &facts);
                for days in DAYS {
                    let facts = [&facts[..], &[("days", days)]].concat();
                    let answer = answer(&facts);
                    assert!(matches!(answer.outcome, Outcome::Yes | Outcome::Unknown), "{facts:?}: a look-up");
                    assert_eq!(number(&open, ValueName::GraceDays), number(&answer, ValueName::GraceDays));
                    let stands = !standing(&answer).0.is_empty();
                    assert_eq!(stands, answer.outcome == Outcome::Yes, "{facts:?}: days decide the state");
                    cited.extend(answer.reasons.iter().map(|reason| reason.row));
                }
            }
        }
    }
    let uncited: Vec<_> = GraceRow::ALL.iter().filter(|row| !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

#[test]
fn the_grace_period_ends_after_its_last_day() {
    for (product, grace, after) in [
        ("Windows 7 Professional", 30, "notification"),
        ("Windows Server 2008 R2 Standard", 30, "notification"),
        ("Windows Server 2008 Standard", 60, "notification"),
        ("Windows 11 Enterprise", 30, "notification"),
        ("Windows Server 2025 Datacenter", 30, "notification"),
        ("Office LTSC 2024 Professional Plus", 30, "notification"),
    ] {
        let after_days = |days: u32| answer(&[("product", product), ("method", "none"), ("days", &days.to_string())]);
        assert_eq!(standing(&after_days(0)), ("grace", Some(grace)), "{product}");
        assert_eq!(standing(&after_days(grace)), ("grace", Some(0)), "{product}");
        assert_eq!(standing(&after_days(grace + 1)), (after, Some(0)), "{product}");
    }
}

/// The 30 days are those of KMS clients: nothing says so of other copies.
#[test]
fn the_headline_says_which_copies_the_period_is_for() {
    let headline = |facts: &[(&str, &str)]| answer(facts).headline;
    let eleven = ("product", "Windows 11 Pro");
    assert!(headline(&[eleven]).starts_with("As a KMS client, Windows 11 Pro runs 30 days"));
    assert!(headline(&[eleven, ("days", "5")]).starts_with("As a KMS client, Windows 11 Pro is in its grace period"));
    assert!(headline(&[eleven, ("days", "31")]).starts_with("As a KMS client, Windows 11 Pro has used up its time"));
    assert!(headline(&[eleven, ("method", "mak")]).starts_with("With a MAK, Windows 11 Pro runs 30 days"));
    assert!(headline(&[("product", "Office 2016 Standard")]).starts_with("As a volume copy, "));
    assert!(headline(&[("product", "Windows 7 Professional")]).starts_with("Windows 7 Professional runs 30 days"));
}

#[test]
fn only_the_first_release_of_vista_loses_functions() {
    let after = |pack| answer(&[("product", "Windows Vista Enterprise"), ("service-pack", pack), ("days", "31")]);
    assert_eq!(standing(&after("none")).0, "reduced-functionality");
    for pack in ["sp1", "sp2", "latest"] {
        assert_eq!(standing(&after(pack)).0, "notification", "{pack}");
    }
    for product in ["Windows 7 Professional", "Windows Server 2008 Standard", "Office 2010 Standard"] {
        let first = answer(&[("product", product), ("service-pack", "none"), ("days", "61")]);
        assert_eq!(standing(&first).0, "notification", "{product}");
    }
}

#[test]
fn an_activation_by_kms_or_directory_lasts_180_days_from_the_last_contact() {
    let after = |product, method, days| answer(&[("product", product), ("method", method), ("days", days)]);
    for (product, method) in [("Windows 11 Pro", "kms"), ("Windows 11 Pro", "adba"), ("Office 2016 Standard", "kms")] {
        assert_eq!(standing(&after(product, method, "0")), ("licensed", Some(180)), "{product} {method}");
        assert_eq!(standing(&after(product, method, "180")), ("licensed", Some(0)), "{product} {method}");
        assert_eq!(standing(&after(product, method, "211")).0, "notification", "{product} {method}");
    }
    // Office states its 30 days more; that Windows has used up all that could follow is concluded.
    let sure = |product, method| {
        let over = after(product, method, "212");
        (over.reasons[0].row, over.confidence, over.basis)
    };
    assert_eq!(sure("Office 2016 Standard", "kms"), ("grace-lapsed-office", Grade::A, AnswerBasis::Stated));
    assert_eq!(sure("Windows 11 Pro", "kms"), ("grace-lapsed-over", Grade::C, AnswerBasis::Mixed));
    assert_eq!(sure("Windows 11 Pro", "adba"), ("grace-lapsed-over", Grade::C, AnswerBasis::Mixed));
    let mak = after("Windows 11 Pro", "mak", "31");
    assert_eq!((mak.confidence, mak.basis), (Grade::B, AnswerBasis::Mixed));
    for days in ["181", "210"] {
        assert_eq!(standing(&after("Office 2016 Standard", "kms", days)).0, "grace");
        assert_eq!(after("Windows 11 Pro", "kms", days).outcome, Outcome::Unknown);
    }
    assert_eq!(standing(&after("Office 2016 Standard", "kms", "210")).1, Some(0));
    assert_cites_the_seed(&after("Windows 11 Pro", "adba", "210"), "after-grace-windows-8");
}

/// Usually 30 days, then a message at each sign-in and in the Action Center.
#[test]
fn the_seed_speaks_of_thirty_days_and_of_notifications() {
    let seven = answer(&[("product", "Windows 7 Professional"), ("days", "31")]);
    assert_eq!((seven.outcome, standing(&seven).0), (Outcome::Yes, "notification"));
    assert_cites_the_seed(&seven, "grace-windows-7");
    assert_cites_the_seed(&seven, "after-grace-windows-7");
    assert_cites_the_seed(&answer(&[("product", "Windows 11 Pro"), ("method", "mak")]), "grace-usual");
}

#[test]
fn what_no_document_settles_stays_open() {
    for facts in [
        [("product", "Windows 11 Home"), ("days", "5")],
        [("product", "Windows 11 Pro"), ("method", "retail")],
        [("product", "Office 2016 Standard"), ("method", "oem")],
        [("product", "Windows 7 Professional"), ("method", "adba")],
        [("product", "Microsoft 365 Apps for enterprise"), ("days", "40")],
    ] {
        let answer = answer(&facts);
        assert_eq!((answer.outcome, standing(&answer)), (Outcome::Unknown, ("", None)), "{facts:?}");
    }
}

#[test]
fn every_fact_matters() {
    let plain = [("product", "windows-vista-business"), ("method", "kms"), ("days", "211"), ("service-pack", "sp1")];
    let said = |facts: &[(&str, &str)]| sentences(&answer(facts)).collect::<Vec<_>>().join("\n");
    for (at, other) in ["windows-7-professional", "none", "24", "none"].into_iter().enumerate() {
        let mut facts = plain;
        facts[at].1 = other;
        assert_ne!(said(&plain), said(&facts), "{}", plain[at].0);
    }
}

#[test]
fn wrong_facts_are_refused() {
    for (fact, value) in [("days", "-1"), ("days", "100001"), ("method", "avma"), ("service-pack", "4")] {
        let facts = [("product", "Windows 7 Professional"), (fact, value)];
        let error = ask(Question::NotActivated, &facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, fact);
        assert!(!error.allowed.is_empty() || error.to_string().contains("100000"), "{error}");
    }
}

#[test]
fn a_service_pack_that_there_never_was_has_no_answer() {
    let outcome = |product, pack| answer(&[("product", product), ("service-pack", pack)]).outcome;
    assert_eq!(outcome("windows-7-professional", "sp2"), Outcome::Unknown);
    assert_eq!(outcome("windows-11-pro", "sp1"), Outcome::Unknown);
    assert_eq!(outcome("office-ltsc-2024-professional-plus", "sp1"), Outcome::Unknown);
    assert_eq!(outcome("windows-7-professional", "sp1"), Outcome::Yes);
    assert_eq!(outcome("windows-vista-business", "sp2"), Outcome::Yes);
    let assumed = |product| answer(&[("product", product)]).assumed.len();
    assert_eq!((assumed("windows-vista-business"), assumed("office-ltsc-2024-professional-plus")), (1, 0));
}
