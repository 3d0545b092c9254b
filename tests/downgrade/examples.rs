//! Questions that people ask, the seed's first among them.

use super::complete::{GRANTS, assert_cites_the_seed};
use super::*;
use volkey::answer::KeyType;

fn has_key(answer: &Answer, key_type: KeyType, product: &str) -> bool {
    answer.keys.iter().any(|key| key.key_type == key_type && key.product == product)
}

fn rows(answer: &Answer) -> Vec<&'static str> {
    answer.reasons.iter().map(|reason| reason.row).collect()
}

/// A Windows 7 or Vista host key, or a Vista MAK, in either language.
#[test]
fn windows_7_professional_goes_back_to_vista_by_the_seed() {
    for (lang, from, to) in [
        (Lang::En, "Windows 7 Professional", "Windows Vista Business"),
        (Lang::Fr, "Windows 7 Professionnel", "Windows Vista Professionnel"),
    ] {
        let answer = answer_in(lang, DAY, &[("from", from), ("to", to), ("channel", "oem")]);
        assert_eq!(answer.outcome, Outcome::Yes);
        assert_cites_the_seed(&answer, "seed-7-pro-vl-keys-vista");
        assert_eq!(answer.reasons[0].row, "seed-7-pro-vl-keys-vista");
        assert!(has_key(&answer, KeyType::KmsHost, "windows-7-client"));
        assert!(has_key(&answer, KeyType::KmsHost, "vista-client"));
        assert!(has_key(&answer, KeyType::Mak, "windows-vista-business"));
        assert!(answer.headline.starts_with(if lang == Lang::Fr { "Oui" } else { "Yes" }), "{}", answer.headline);
    }
}

/// The keys that the seed names stand before those that its answer leaves out.
#[test]
fn the_keys_that_the_deciding_row_names_come_first() {
    let answer = answer("Windows 7 Professional", "Windows Vista Business", "oem");
    let keys: Vec<_> = answer.keys.iter().map(|key| (key.key_type, key.product)).collect();
    let named = [
        (KeyType::KmsHost, "vista-client"),
        (KeyType::KmsHost, "windows-7-client"),
        (KeyType::Mak, "windows-vista-business"),
        (KeyType::Gvlk, "windows-vista-business"),
    ];
    assert_eq!(keys[..4], named);
    assert!(keys[4..].iter().all(|(key_type, _)| *key_type == KeyType::KmsHost), "{keys:?}");
    assert!(has_key(&answer, KeyType::KmsHost, "windows-server-2012-r2"));
}

#[test]
fn windows_xp_takes_a_key_of_xp_professional_only() {
    for (lang, from, to) in [
        (Lang::En, "Windows 7 Professional", "Windows XP Professional"),
        (Lang::Fr, "Windows 7 Professionnel", "Windows XP Professionnel"),
    ] {
        let facts = [("from", from), ("to", to), ("channel", "oem")];
        let answer = answer_in(lang, DAY, &facts);
        assert_eq!(answer.outcome, Outcome::Yes);
        assert_cites_the_seed(&answer, "seed-7-pro-xp");
        assert!(!answer.keys.is_empty());
        assert!(answer.keys.iter().all(|key| key.product == "windows-xp-professional"), "{:?}", answer.keys);
        let volume = [KeyType::KmsHost, KeyType::Gvlk, KeyType::Mak];
        assert!(volume.iter().all(|kind| answer.keys.iter().all(|key| key.key_type != *kind)), "{:?}", answer.keys);
        for key in ["windows-7-professional", "windows-vista-business"] {
            let offered = [("offered-key-type", "mak"), ("offered-key-product", key)];
            let offered = answer_in(lang, DAY, &[&facts[..], &offered].concat());
            assert_eq!(works(&offered), Some(false), "{key}");
        }
    }
}

#[test]
fn a_server_of_2008_may_go_back_to_2003_to_host_kms() {
    let answer = answer("Windows Server 2008 Standard", "Windows Server 2003 Standard", "vl");
    assert_eq!(answer.outcome, Outcome::Yes);
    assert_cites_the_seed(&answer, "seed-ws2008-kms-host");
    assert_cites_the_seed(&answer, "to-host-kms");
}

#[test]
fn a_volume_programme_says_how_it_grants_the_keys() {
    for (programme, row) in GRANTS {
        let facts = [("from", "Windows 10 Pro"), ("to", "Windows 7 Professional"), ("channel", "vl")];
        let answer = answer_on(DAY, &[&facts[..], &[("programme", programme)]].concat());
        assert_cites_the_seed(&answer, row);
    }
}

#[test]
fn one_office_key_serves_both_builds() {
    let answer = answer("Office 2013 Professional Plus", "Office 2010 Professional Plus", "vl");
    assert_cites_the_seed(&answer, "office-bitness");
}

/// A home edition, a boxed copy, a subscription: no, with what to do instead.
#[test]
fn home_boxed_and_subscription_licences_are_refused() {
    let cases = [
        ("Windows 7 Home Premium", "Windows Vista Business", "oem", "oem-7-home", true),
        ("Windows 11 Home", "Windows 10 Pro", "oem", "oem-11-home", true),
        ("Windows 11 Home", "Windows 10 Home", "oem", "oem-11-home", false),
        ("Windows 10 Pro", "Windows 7 Professional", "fpp", "fpp-10", true),
        ("Office 2016 Professional Plus", "Office 2013 Professional Plus", "fpp", "fpp-office", true),
        ("microsoft-365-apps-for-enterprise", "Office 2019 Professional Plus", "subscription", "m365-apps", true),
    ];
    for (from, to, channel, row, volume) in cases {
        let answer = answer(from, to, channel);
        assert_eq!((answer.outcome, answer.reasons[0].row), (Outcome::No, row), "{from} to {to} by {channel}");
        assert!(answer.reasons[0].would_need.is_some(), "{from} to {to} by {channel}");
        assert!(answer.steps[0].text.contains("Use the version"), "{:?}", answer.steps);
        // A home edition is not sold in volume.
        let advised = answer.steps.iter().any(|step| step.text.contains("volume licence"));
        assert_eq!((advised, rows(&answer).contains(&"vl-any-version")), (volume, volume), "{from} to {to}");
    }
    let facts = [("from", "Windows 10 Famille"), ("to", "Windows 7 Professionnel"), ("channel", "oem")];
    let french = answer_in(Lang::Fr, DAY, &facts);
    assert!(french.outcome == Outcome::No && french.headline.starts_with("Non"), "{}", french.headline);
}

#[test]
fn a_dated_right_holds_until_its_day_and_not_after() {
    let facts = [("from", "Windows 11 Pro"), ("to", "Windows 10 Pro"), ("channel", "oem")];
    let last = answer_on(Date::new(2025, 10, 14), &facts);
    let after = answer_on(Date::new(2025, 10, 15), &facts);
    assert_eq!((last.outcome, after.outcome), (Outcome::Yes, Outcome::No));
    assert_eq!(after.values.get(ValueName::Until), Some(&Value::Text("2025-10-14".to_owned())));
    assert!(after.headline.contains("14 October 2025"), "{}", after.headline);
    assert!(answer_in(Lang::Fr, DAY, &facts).headline.contains("le 14 octobre 2025"));
    // Nobody can go back to a day before its end.
    assert_eq!(after.reasons[0].would_need.as_deref(), Some("A volume licence of that edition."));
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
    let judge = |to, key_type, product| {
        let facts = [("from", "Windows 11 Pro"), ("to", to), ("channel", "vl")];
        works(&answer_on(
            DAY,
            &[&facts[..], &[("offered-key-type", key_type), ("offered-key-product", product)]].concat(),
        ))
    };
    let vista = "Windows Vista Business";
    assert_eq!(judge(vista, "kms-host", "windows-7-client"), Some(true));
    assert_eq!(judge(vista, "kms-host", "windows-10-client"), None);
    assert_eq!(judge(vista, "mak", "windows-vista-enterprise"), Some(true));
    assert_eq!(judge(vista, "mak", "windows-7-professional"), Some(false));
    assert_eq!(judge(vista, "volume", "windows-xp-professional"), Some(false));
    assert_eq!(judge("Windows 10 Pro", "gvlk", "windows-11-pro"), Some(true));
    assert_eq!(judge("Windows 10 Pro", "gvlk", "windows-10-enterprise"), Some(false));
    assert_eq!(judge("Windows 10 Pro", "retail", "windows-11-pro"), None);
    assert_eq!(judge("Windows 7 Professional", "oem", "windows-11-pro"), Some(false));
    assert_eq!(judge("Windows 7 Professional", "kms-host", "vista-client"), Some(false));
}

#[test]
fn an_offered_key_is_not_refused_where_nothing_is_documented() {
    let facts = [("from", "Windows 7 Ultimate"), ("to", "Windows XP Tablet PC"), ("channel", "oem")];
    let answer = answer_on(DAY, &[&facts[..], &[("offered-key-type", "mak")]].concat());
    assert_eq!(works(&answer), None);
}

#[test]
fn a_version_without_its_edition_depends_where_its_editions_differ() {
    let answer = answer("Windows 7", "Windows Vista Business", "oem");
    assert_eq!(answer.outcome, Outcome::Depends);
    let editions = answer.missing[0].choices.as_ref().expect("the editions");
    assert!(editions.contains(&"windows-7-professional") && editions.contains(&"windows-7-home-premium"));
    let [step] = &answer.steps[..] else { panic!("what holds for one edition only is left out: {:?}", answer.steps) };
    assert_eq!(step.text, "Name the edition of Windows 7: the rest of the answer depends on it.");
    let lead = "It depends on the edition of Windows 7: yes (Windows 7 Professional), no (";
    assert!(answer.headline.starts_with(lead), "{}", answer.headline);
}

#[test]
fn a_version_whose_editions_agree_is_settled() {
    let answer = answer("Windows 8", "Windows 7 Professional", "fpp");
    assert_eq!((answer.outcome, answer.missing.len()), (Outcome::No, 0));
    assert_eq!(answer.steps.iter().filter(|step| step.text.starts_with("Name the edition")).count(), 0);
}

/// Only the terms of Windows 10 are known to speak of S mode.
#[test]
fn s_mode_of_windows_11_is_not_documented() {
    let facts = |s_mode| [("from", "Windows 11 Pro"), ("to", "Windows 10 Pro"), ("channel", "oem"), ("s-mode", s_mode)];
    assert_eq!(answer_on(Date::new(2025, 1, 1), &facts("no")).outcome, Outcome::Yes);
    let answer = answer_on(Date::new(2025, 1, 1), &facts("yes"));
    assert_eq!((answer.outcome, answer.reasons[0].row), (Outcome::Unknown, "s-mode-undocumented"));
}

#[test]
fn the_versions_of_sql_server_are_not_told_apart() {
    let answer = answer_on(DAY, &[("from", "SQL Server 2022"), ("to", "SQL Server 2019"), ("channel", "vl")]);
    assert_eq!((answer.outcome, answer.reasons[0].row), (Outcome::Unknown, "versions-not-told-apart"));
}
