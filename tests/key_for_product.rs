//! Which key a product takes: every product under every programme, and the seed's own answers.

#[path = "complete/mod.rs"]
mod complete;

use complete::{GRANTS, assert_cites_the_seed, assert_complete, sentences};
use std::collections::BTreeSet;
use volkey::answer::{AnswerBasis, Value};
use volkey::knowledge::{Grade, KeyFact, Pool, ProductNote, Programme, VolumeKey};
use volkey::questions::ValueName;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

#[track_caller]
fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    ask(Question::KeyForProduct, facts, AskOptions { lang, as_of: DAY })
        .unwrap_or_else(|error| panic!("{facts:?}: {}", error.message(Lang::En)))
}

#[track_caller]
fn answer(product: &str) -> Answer {
    answer_in(Lang::En, &[("product", product)])
}

fn list(answer: &Answer, name: ValueName) -> Vec<String> {
    match answer.values.get(name) {
        Some(Value::List(items)) => items.clone(),
        other => panic!("{name} is no list: {other:?}"),
    }
}

#[test]
fn every_product_under_every_programme_has_an_answer() {
    let mut cited = BTreeSet::new();
    for product in Product::ALL {
        let plain = answer(product.name());
        let row = product.row();
        let known = plain.outcome == Outcome::Yes;
        assert!(known || plain.outcome == Outcome::Unknown, "{product}: a look-up is answered or not documented");
        assert!(known || row.volume_key.is_none(), "{product} has a volume key");
        let published: Vec<String> = row.gvlk.iter().chain(&row.avma).map(|key| key.key.to_owned()).collect();
        assert_eq!(list(&plain, ValueName::PublishedKeys), published);
        assert_eq!(plain.values.get(ValueName::Pool), Some(&Value::Text(product.pool().name().to_owned())));
        // No document read names the host key of some editions.
        let kinds = |names: Vec<String>| names.into_iter().filter(|name| name != "kms-host").collect::<BTreeSet<_>>();
        let advised = plain.keys.iter().map(|key| key.key_type.name().to_owned()).collect();
        assert_eq!(kinds(list(&plain, ValueName::KeyTypes)), kinds(advised), "{product}");
        for programme in [None].into_iter().chain(Programme::ALL.iter().map(Some)) {
            for lang in [Lang::En, Lang::Fr] {
                let programme = programme.map(|programme| ("programme", programme.name()));
                let facts: Vec<(&str, &str)> = [("product", product.name())].into_iter().chain(programme).collect();
                let answer = answer_in(lang, &facts);
                assert_complete(&answer, lang, &facts);
                assert_eq!(answer.outcome, plain.outcome, "{facts:?}: a programme never changes which key there is");
                cited.extend(answer.reasons.iter().map(|reason| reason.row));
            }
        }
    }
    let facts = KeyFact::ALL.iter().filter(|fact| fact.row().until.is_none()).map(|fact| fact.name());
    let notes = ProductNote::ALL.iter().map(|note| note.name());
    let uncited: Vec<&str> = facts.chain(notes).filter(|row| !cited.contains(row)).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

#[test]
fn every_fact_matters_for_some_answer() {
    let says = |facts: &[(&str, &str)]| sentences(&answer_in(Lang::En, facts)).collect::<Vec<_>>().join("\n");
    let plain = says(&[("product", "windows-11-pro")]);
    assert_ne!(plain, says(&[("product", "windows-10-enterprise")]));
    for programme in Programme::ALL {
        assert_ne!(plain, says(&[("product", "windows-11-pro"), ("programme", programme.name())]), "{programme}");
    }
}

#[test]
fn a_version_is_answered_by_its_editions() {
    let versions = ["windows-10", "windows-server-2022", "windows-server-2008", "windows-xp", "office-2016"];
    for version in versions {
        for lang in [Lang::En, Lang::Fr] {
            let facts = [("product", version)];
            let whole = answer_in(lang, &facts);
            assert_complete(&whole, lang, &facts);
            let repeated = whole.steps.iter().enumerate().find(|(at, step)| whole.steps[..*at].contains(step));
            assert_eq!(repeated, None, "{version} says it twice");
            let editions = whole.missing.first().and_then(|missing| missing.choices.clone()).unwrap_or_default();
            let outcomes: BTreeSet<Outcome> = editions.iter().map(|edition| answer(edition).outcome).collect();
            assert!(editions.is_empty() || outcomes.len() > 1, "{version} asks for its edition to no purpose");
        }
    }
    let keys = answer("Office 2016").keys;
    let client_keys: BTreeSet<_> = keys.iter().filter_map(|key| key.published).collect();
    assert!(client_keys.len() > 1, "each edition has its own: {keys:?}");
}

/// A setup key for each product and version, and the three ways to get one.
#[test]
fn a_product_without_activation_takes_a_setup_key() {
    let xp = answer("Windows XP Professional");
    assert_eq!(list(&xp, ValueName::SetupKeyWhere), ["sleeve", "download-page", "telephone"]);
    for row in ["what", "bypass", "way-media", "way-download", "way-phone-no-longer"] {
        assert_cites_the_seed(&xp, &format!("setup-key-{row}"));
    }
    assert!(xp.conflicts.iter().any(|conflict| conflict.sources.iter().any(|source| source.name() == "seed")));
}

#[test]
fn agreements_grant_keys_by_group_by_purchase_or_by_telephone() {
    for (programme, row) in GRANTS {
        let facts = [("product", "Windows 11 Pro"), ("programme", programme)];
        assert_cites_the_seed(&answer_in(Lang::En, &facts), row);
    }
    for (product, pool) in [
        ("Windows 11 Pro", Pool::Systems),
        ("Windows Server 2025 Standard", Pool::Servers),
        ("Office LTSC 2024 Professional Plus", Pool::Applications),
    ] {
        assert_eq!(answer(product).values.get(ValueName::Pool), Some(&Value::Text(pool.name().to_owned())));
    }
}

/// What no document says of a key stays open.
#[test]
fn one_key_for_all_architectures_is_claimed_of_published_keys_only() {
    for &product in Product::ALL {
        let row = product.row();
        let expected = match (row.notes.contains(&ProductNote::KeysPerBuild), row.gvlk) {
            (true, _) => Value::YesNo(false),
            (false, Some(_)) if row.architectures.len() > 1 => Value::YesNo(true),
            _ => Value::Null,
        };
        let answer = answer(product.name());
        assert_eq!(answer.values.get(ValueName::SharedAcrossArchitectures), Some(&expected), "{product}");
        let says_so = answer.reasons.iter().any(|reason| reason.row == "one-key-per-edition");
        assert_eq!(says_so, expected == Value::YesNo(true), "{product}");
        let architectures = answer.reasons.iter().find(|reason| reason.row == "architectures");
        assert!(architectures.is_none_or(|reason| !reason.text.contains("key")), "{product}: {architectures:?}");
        let card = &volkey::products(product.name(), Lang::En);
        let card = card.iter().find(|card| card.id == product).expect("its card");
        assert_eq!(card.shared_across_architectures, expected == Value::YesNo(true), "{product}");
    }
}

#[test]
fn an_edition_that_is_not_volume_licensed_rests_on_the_table_of_volume_editions() {
    for product in ["Windows 7 Ultimate", "Windows Vista Ultimate", "Windows 11 Home"] {
        let answer = answer(product);
        let reason = &answer.reasons[0];
        assert_eq!(reason.row, "not-volume-licensed");
        assert_eq!((answer.confidence, answer.basis), (Grade::B, AnswerBasis::Derived), "{product}");
        let lifecycle = reason.sources.iter().find(|source| source.name().contains("lifecycle"));
        assert_eq!(lifecycle, None, "{product}: a support page says nothing of volume licensing");
    }
}

#[test]
fn host_keys_and_days_are_named_in_the_language_of_the_answer() {
    let facts = [("product", "Windows Server 2008 Standard")];
    let french = answer_in(Lang::Fr, &facts);
    let notes: Vec<&str> = french.keys.iter().map(|key| key.note.as_str()).collect();
    assert!(notes.iter().any(|note| note.contains("Windows Server 2008 R2 (groupe de serveurs B)")), "{notes:?}");
    assert!(sentences(&french).all(|sentence| !sentence.contains("(group ")), "{notes:?}");
    assert!(sentences(&french).any(|sentence| sentence.contains("14 janvier 2020")), "the end of support");
    assert!(sentences(&answer_in(Lang::En, &facts)).any(|sentence| sentence.contains("14 January 2020")));
}

#[test]
fn one_office_key_serves_both_builds() {
    for product in ["Office 2010 Standard", "Visio 2013 Professional", "Office LTSC 2024 Professional Plus"] {
        assert_cites_the_seed(&answer(product), "office-key-any-bitness");
    }
}

#[test]
fn small_business_server_2011_takes_a_mak() {
    let answer = answer("Small Business Server 2011 Standard");
    assert_eq!(list(&answer, ValueName::KeyTypes), ["mak"]);
    assert_cites_the_seed(&answer, "seed-sbs2011-key");
}

#[test]
fn a_published_key_comes_with_the_commands_that_enter_it_and_activate() {
    for (product, forms) in [
        ("Windows Vista Business", 1),
        ("Windows 11 Pro", 2),
        ("Windows Server 2025 Standard", 2),
        ("Office 2016 Standard", 1),
    ] {
        let answer = answer(product);
        let key = answer.keys[0].published.expect("the key is published");
        let given: Vec<&str> = answer.steps.iter().filter_map(|step| step.command.as_deref()).collect();
        let (enter, activate) = given.split_at(forms);
        assert!(enter.len() == activate.len(), "{product}: {given:?}");
        assert!(enter.iter().all(|command| command.contains(key)), "{product}: {given:?}");
        assert!(activate.iter().all(|command| !command.contains(key)), "{product}: {given:?}");
    }
}

#[test]
fn a_preview_and_a_doubtful_edition_are_not_to_be_installed() {
    let all = || Product::ALL.iter().copied();
    for product in all().filter(|product| product.is_preview() || product.is_doubtful()) {
        let answer = answer(product.name());
        assert!(answer.steps.iter().all(|step| step.command.is_none()), "{product}");
    }
    assert!(all().any(|product| product.row().volume_key == Some(VolumeKey::Kms) && product.is_preview()));
}
