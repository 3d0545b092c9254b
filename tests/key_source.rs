//! Where keys come from: every programme with every product and version wanted, and the seed's own answers.

#[path = "complete/mod.rs"]
mod complete;

use complete::{GRANTS, assert_cites_the_seed, assert_complete, sentences};
use volkey::answer::Value;
use volkey::knowledge::{Product, Programme};
use volkey::questions::{ValueName, WantedVersion};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };

#[track_caller]
fn answer_in(lang: Lang, programme: Programme, product: Option<&str>, wanted: Option<WantedVersion>) -> Answer {
    let mut facts = vec![("programme", programme.name())];
    facts.extend(product.map(|product| ("product", product)));
    facts.extend(wanted.map(|wanted| ("wanted-version", wanted.name())));
    let answer = ask(Question::KeySource, &facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, &facts);
    answer
}

#[track_caller]
fn answer(programme: Programme, product: Option<&str>, wanted: Option<WantedVersion>) -> Answer {
    answer_in(Lang::En, programme, product, wanted)
}

fn places(answer: &Answer) -> Vec<&str> {
    match answer.values.get(ValueName::Where) {
        Some(Value::List(places)) => places.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn wanted() -> impl Iterator<Item = Option<WantedVersion>> {
    WantedVersion::ALL.iter().copied().map(Some).chain([None])
}

fn rows(answer: &Answer) -> Vec<(&str, Option<bool>)> {
    answer.reasons.iter().map(|reason| (reason.row, reason.met)).collect()
}

#[test]
fn every_programme_with_every_product_has_an_answer() {
    for &programme in Programme::ALL {
        let open = answer(programme, None, None);
        for wanted in wanted() {
            for &product in Product::ALL {
                let english = answer(programme, Some(product.name()), wanted);
                let settled = open.outcome == Outcome::Unknown || open.outcome == english.outcome;
                assert!(settled, "{programme} {} {}", product.name(), english.outcome);
            }
            for product in [None, Some("windows-11-enterprise"), Some("sql-server"), Some("windows-11-home")] {
                let english = answer(programme, product, wanted);
                let french = answer_in(Lang::Fr, programme, product, wanted);
                assert_eq!(rows(&english), rows(&french));
                assert_eq!((english.outcome, &english.values), (french.outcome, &french.values));
                assert_ne!(english.headline, french.headline);
            }
        }
    }
}

#[test]
fn the_headline_says_where() {
    for (programme, place) in [
        ("ea", "In the Microsoft 365 admin center (volume licensing tab)."),
        ("csp-perpetual", "In your own tenant: its admin center lists the products."),
        ("oem", "With the device: on its label"),
        ("none", "There is no volume key without a programme."),
    ] {
        let programme = Programme::from_name(programme).expect("it is a programme");
        let headline = answer(programme, None, None).headline;
        assert!(headline.starts_with(place), "{headline}");
    }
}

/// Keys of agreements are on the portal by licence ID; those of ISV Royalty and HVMS are asked for by telephone.
#[test]
fn keys_are_on_a_portal_or_asked_for_by_telephone() {
    for (programme, row) in GRANTS {
        let programme = Programme::from_name(programme).expect("it is a programme");
        let answer = answer(programme, None, None);
        assert_cites_the_seed(&answer, row);
        let by_phone = row == "keys-by-telephone";
        assert_eq!(places(&answer), [if by_phone { "telephone" } else { "admin-center" }]);
        assert_eq!(answer.values.get(ValueName::PhoneOnly), Some(&Value::YesNo(by_phone)));
        if by_phone {
            assert!(answer.reasons.iter().any(|reason| reason.row == "telephone-for-keys"));
        } else {
            assert_cites_the_seed(&answer, "keys-by-licence-id");
            assert_eq!(answer.values.get(ValueName::Role), Some(&Value::Text("product-keys-reader".to_owned())));
        }
    }
}

#[test]
fn each_programme_has_its_place() {
    for (programme, place) in [
        (Programme::Mpsa, "business-center"),
        (Programme::CspPerpetual, "tenant"),
        (Programme::McaE, "billing-account"),
        (Programme::Mpn, "partner-portal"),
        (Programme::Oem, "device"),
        (Programme::Fpp, "box"),
        (Programme::None, "nowhere"),
    ] {
        assert_eq!(places(&answer(programme, None, None)), [place], "{programme}");
    }
    let spla = answer(Programme::Spla, None, None);
    assert_eq!((spla.outcome, places(&spla)), (Outcome::Unknown, vec![]));
    assert_eq!(spla.values.get(ValueName::PhoneOnly), Some(&Value::Null));
}

/// Agreements of small organisations bring a MAK; whether a KMS key is to be had differs by agreement.
#[test]
fn a_kms_key_under_open_programmes_is_an_exception() {
    let says = |programme, row| answer(programme, None, None).reasons.iter().any(|reason| reason.row == row);
    for &programme in Programme::ALL {
        let open_value = matches!(programme, Programme::OpenValue | Programme::OpenValueSubscription);
        assert_eq!(says(programme, "kms-key-by-exception"), open_value, "{programme}");
        assert_eq!(says(programme, "kms-key-no-longer"), programme == Programme::OpenLicense, "{programme}");
    }
}

#[test]
fn a_product_without_a_volume_key_sends_nobody_searching() {
    for (programme, product, row) in [
        (Programme::Ea, "sql-server", "setup-key-no-key-needed"),
        (Programme::Ea, "windows-11-home", "not-volume-licensed"),
        (Programme::Ea, "microsoft-365-apps", "m365-apps-kms"),
        (Programme::Isvr, "windows-11-enterprise", "isvr-rights"),
        (Programme::Isvr, "windows-server-2022-standard", "isvr-rights"),
    ] {
        let answer = answer(programme, Some(product), None);
        assert_eq!(answer.outcome, Outcome::Yes);
        assert_eq!(answer.reasons[0].row, row, "{programme} {product}");
        assert!(places(&answer).is_empty());
    }
    assert_eq!(places(&answer(Programme::Isvr, Some("office-2016-professional-plus"), None)), ["telephone"]);
    assert_eq!(places(&answer(Programme::Oem, Some("windows-11-home"), None)), ["device"]);
}

#[test]
fn every_fact_matters() {
    let said = |answer: &Answer| sentences(answer).map(str::to_owned).collect::<Vec<_>>();
    let plain = answer(Programme::OpenValue, None, None);
    for other in [
        answer(Programme::Mpsa, None, None),
        answer(Programme::OpenValue, Some("windows-11-enterprise"), None),
        answer(Programme::OpenValue, None, Some(WantedVersion::Previous)),
        answer(Programme::OpenValue, None, Some(WantedVersion::Older)),
    ] {
        assert_ne!((&plain.values, said(&plain)), (&other.values, said(&other)));
    }
    let older = answer(Programme::OpenValue, None, Some(WantedVersion::Older));
    assert_eq!(places(&older), ["admin-center", "telephone"]);
    assert_eq!(older.values.get(ValueName::PhoneOnly), Some(&Value::YesNo(false)));
    assert_eq!(older.conflicts.len(), 2);
}

#[test]
fn a_wrong_fact_is_refused() {
    for (fact, value) in [("programme", "vlsc"), ("wanted-version", "newest"), ("product", "nothing of the kind")] {
        let fine = [("programme", "ea"), ("wanted-version", "older"), ("product", "windows-11-enterprise")];
        assert!(ask(Question::KeySource, &fine, OPTIONS).is_ok());
        let facts = fine.map(|(name, fine)| (name, if name == fact { value } else { fine }));
        assert_eq!(ask(Question::KeySource, &facts, OPTIONS).expect_err("it cannot be").field, fact);
    }
}
