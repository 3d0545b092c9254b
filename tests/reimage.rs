//! Whether an image may go on a licensed device: every licence, programme, right and medium, all products of a
//! family with each other, and the seed's own answers.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_cites_the_seed, assert_complete, assert_same_in_both_languages, sentences};
use std::collections::BTreeSet;
use volkey::answer::Value;
use volkey::knowledge::{Product, Programme, ReimageRow};
use volkey::questions::{EnterpriseRights, Fact, ImageMedia, OriginalLicence, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };

/// One answer for the facts, complete in that language.
#[track_caller]
fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    let answer = ask(Question::Reimage, facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, facts);
    answer
}

/// The device of an Open customer with an OEM licence of Windows 11 Pro, but for what is given.
#[track_caller]
fn answer(changed: &[(&str, &str)]) -> Answer {
    let usual = [
        ("original-licence", "oem"),
        ("original-product", "windows-11-pro"),
        ("image-product", "windows-11-pro"),
        ("programme", "open-value"),
        ("licences", "1"),
    ];
    let kept = usual.into_iter().filter(|(fact, _)| changed.iter().all(|(name, _)| name != fact));
    answer_in(Lang::En, &kept.chain(changed.iter().copied()).collect::<Vec<_>>())
}

fn cites(answer: &Answer, row: &str, met: Option<bool>) -> bool {
    answer.reasons.iter().any(|reason| reason.row == row && reason.met == met)
}

/// Pairs of a licence and an image, one for each way in which the two can stand to each other.
const PAIRS: [(&str, &str); 26] = [
    ("windows-11-pro", "windows-11-pro"),
    ("windows-7-professional", "windows-7-professional"),
    ("windows-11-home", "windows-11-home"),
    ("windows-11-pro", "windows-11-enterprise"),
    ("windows-10-pro", "windows-11-enterprise"),
    ("windows-11-pro", "windows-10-enterprise"),
    ("windows-11-pro", "windows-11-enterprise-ltsc-2024"),
    ("windows-11-home", "windows-11-enterprise"),
    ("windows-11-home", "windows-11-pro"),
    ("windows-11-enterprise", "windows-11-pro"),
    ("windows-11-pro", "windows-11-education"),
    ("windows-10-pro", "windows-11-pro"),
    ("windows-11-pro", "windows-10-pro"),
    ("windows-11-pro", "windows-7-professional"),
    ("windows-7-professional", "windows-vista-business"),
    ("windows-server-2022-standard", "windows-server-2022-standard"),
    ("windows-server-2022-datacenter", "windows-server-2022-standard"),
    ("windows-server-2022-standard", "windows-server-2019-standard"),
    ("office-ltsc-2021-professional-plus", "office-ltsc-2021-professional-plus"),
    ("office-2010-professional", "office-2010-professional-plus"),
    ("office-2016-home-and-business", "office-2016-standard"),
    ("office-2010-home-and-student", "office-2010-standard"),
    ("office-ltsc-2021-professional-plus", "office-ltsc-2021-standard"),
    ("microsoft-365-apps-for-enterprise", "microsoft-365-apps-for-enterprise"),
    ("sql-server", "sql-server"),
    ("windows-11-pro", "office-ltsc-2021-professional-plus"),
];

#[test]
fn every_licence_programme_right_and_medium_has_an_answer() {
    let mut cited = BTreeSet::new();
    for (original, image) in PAIRS {
        for licence in OriginalLicence::ALL {
            for programme in Programme::ALL {
                for (licences, language) in [("0", "yes"), ("1", "yes"), ("25", "yes"), ("1", "no")] {
                    let facts = [
                        ("original-licence", licence.name()),
                        ("original-product", original),
                        ("image-product", image),
                        ("programme", programme.name()),
                        ("licences", licences),
                        ("same-language", language),
                    ];
                    for media in ImageMedia::ALL {
                        let facts = [&facts[..], &[("media", media.name())]].concat();
                        let open = answer_in(Lang::En, &facts);
                        cited.extend(open.reasons.iter().map(|reason| reason.row));
                        let mut settled = BTreeSet::new();
                        for rights in EnterpriseRights::ALL {
                            let facts = [&facts[..], &[("enterprise-rights", rights.name())]].concat();
                            let answer = answer_in(Lang::En, &facts);
                            cited.extend(answer.reasons.iter().map(|reason| reason.row));
                            settled.insert(answer.outcome);
                        }
                        let decided = matches!(open.outcome, Outcome::Yes | Outcome::No);
                        let kept = !decided || settled == BTreeSet::from([open.outcome]);
                        assert!(kept, "{facts:?}: {} becomes {settled:?}", open.outcome);
                        let asks = open.missing.iter().any(|missing| missing.fact == Fact::EnterpriseRights);
                        assert!(!asks || settled.len() > 1, "{facts:?} asks for what changes nothing");
                    }
                }
            }
        }
    }
    let uncited: Vec<_> = ReimageRow::ALL.iter().filter(|row| !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

/// Only the identical product is reimaged without any other right, and none that is not volume licensed.
#[test]
fn all_products_of_a_family_are_told_apart() {
    for original in Product::ALL {
        for image in Product::ALL.iter().filter(|image| image.family() == original.family()) {
            for licence in ["oem", "vl"] {
                let facts = [
                    ("original-licence", licence),
                    ("original-product", original.name()),
                    ("image-product", image.name()),
                    ("programme", "ea"),
                    ("licences", "1"),
                ];
                let lang = if licence == "oem" { Lang::En } else { Lang::Fr };
                let answer = answer_in(lang, &facts);
                let identical = answer.values.get(ValueName::Identical);
                assert_eq!(identical, Some(&Value::YesNo(original == image)), "{facts:?}");
                let by_identity = answer.reasons[0].row == "reimage-identical" && answer.outcome == Outcome::Yes;
                assert!(!by_identity || original == image, "{facts:?}");
            }
        }
    }
}

#[test]
fn both_languages_say_the_same() {
    for (original, image) in PAIRS {
        for media in ["volume", "oem", "retail"] {
            for (licence, programme, licences) in [("oem", "ea", "0"), ("fpp", "mpsa", "0"), ("vl", "spla", "1")] {
                let facts = [
                    ("original-licence", licence),
                    ("original-product", original),
                    ("image-product", image),
                    ("programme", programme),
                    ("licences", licences),
                    ("media", media),
                ];
                let (english, french) = (answer_in(Lang::En, &facts), answer_in(Lang::Fr, &facts));
                assert_same_in_both_languages(&english, &french);
            }
        }
    }
}

#[test]
fn every_fact_matters() {
    let said = |answer: &Answer| {
        let sentences = sentences(answer).map(str::to_owned).collect::<Vec<_>>();
        (answer.outcome, answer.values.clone(), sentences)
    };
    let plain = said(&answer(&[]));
    for other in [
        ("original-licence", "fpp"),
        ("original-product", "windows-11-home"),
        ("image-product", "windows-10-pro"),
        ("programme", "ea"),
        ("licences", "0"),
        ("same-language", "no"),
        ("media", "oem"),
    ] {
        assert_ne!(plain, said(&answer(&[other])), "{other:?}");
    }
    let enterprise =
        |rights| said(&answer(&[("image-product", "windows-11-enterprise"), ("enterprise-rights", rights)]));
    assert_ne!(enterprise("none"), enterprise("sa"));
}

/// SF-08, SF-39: every volume customer may reimage OEM and boxed copies, if the copies are identical.
#[test]
fn oem_and_boxed_copies_are_reimaged_with_the_identical_product() {
    for (licence, row) in [("oem", "reimage-right"), ("fpp", "reimage-boxed")] {
        for programme in ["ea", "eas", "select", "select-plus", "open-license", "open-value", "ees", "school"] {
            let yes = answer(&[("original-licence", licence), ("programme", programme)]);
            assert_eq!(yes.outcome, Outcome::Yes, "{licence} {programme}");
            assert_eq!(yes.values.get(ValueName::KeyToUse), Some(&Value::Text("volume-keys".to_owned())));
            assert_cites_the_seed(&yes, row);
            assert_cites_the_seed(&yes, "reimage-identical");
        }
        let other = answer(&[("original-licence", licence), ("image-product", "windows-11-education")]);
        assert_eq!(other.outcome, Outcome::No);
        assert_eq!(other.values.get(ValueName::KeyToUse), Some(&Value::Null));
        assert_cites_the_seed(&other, "reimage-identical");
    }
}

/// SF-40: Open customers need one licence of the product; the keys are on the product key page.
#[test]
fn open_customers_need_one_licence_of_the_product() {
    for programme in ["open-license", "open-value", "open-value-subscription"] {
        let needs_one = Some(&Value::Number(1));
        for (licences, outcome) in [("0", Outcome::No), ("1", Outcome::Yes), ("4", Outcome::Yes)] {
            let answer = answer(&[("programme", programme), ("licences", licences)]);
            assert_eq!((answer.outcome, answer.values.get(ValueName::LicencesNeeded)), (outcome, needs_one));
            assert_cites_the_seed(&answer, "reimage-open-licence");
        }
        let without = answer(&[("programme", programme), ("licences", "0")]);
        assert_eq!(without.reasons[0].would_need.as_deref(), Some("One volume licence of Windows 11 Pro."));
    }
    let catalogue = answer(&[("programme", "select"), ("licences", "0")]);
    assert_eq!(catalogue.outcome, Outcome::Yes);
    assert_eq!(catalogue.values.get(ValueName::LicencesNeeded), Some(&Value::Null), "the advisers count one");
    assert!(catalogue.headline.contains("disputed"), "{}", catalogue.headline);
    assert!(!answer(&[("programme", "select"), ("licences", "1")]).headline.contains("disputed"), "either way enough");
    assert!(catalogue.steps[0].text.contains("admin center"), "where the keys are comes first: {:?}", catalogue.steps);
    assert_cites_the_seed(&catalogue, "reimage-catalogue");
    assert_eq!(catalogue.conflicts.len(), 2, "raising, and advisers ask for a licence everywhere");
    assert!(catalogue.steps.iter().any(|step| step.text.contains("admin center")), "where the keys are");
}

/// SF-41: Windows 7 Professional by MAK: look at what remains, and have the number raised.
#[test]
fn a_mak_pays_for_every_reinstallation() {
    let windows_7 = ("windows-7-professional", "windows-7-professional");
    let answer = answer(&[("original-product", windows_7.0), ("image-product", windows_7.1)]);
    assert_eq!(answer.outcome, Outcome::Yes);
    assert_cites_the_seed(&answer, "mak-reinstalled");
    for word in ["VAMT", "web form"] {
        assert!(answer.steps.iter().any(|step| step.text.contains(word)), "{word}");
    }
    assert!(cites(&answer, "kms-marker", None));
    assert!(answer.keys.iter().any(|key| key.published == Some("FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4")));
}

#[test]
fn an_enterprise_image_takes_enterprise_rights() {
    let with = |rights| answer(&[("image-product", "windows-11-enterprise"), ("enterprise-rights", rights)]).outcome;
    assert_eq!(with("none"), Outcome::No);
    assert_eq!(with("sa"), Outcome::Yes);
    assert_eq!(with("e3-e5"), Outcome::Yes);
    assert_eq!(with("vda"), Outcome::Unknown);
    let open = answer(&[("image-product", "windows-11-enterprise")]);
    assert_eq!((open.outcome, open.missing[0].fact), (Outcome::Depends, Fact::EnterpriseRights));
    for rights in ["sa", "e3-e5"] {
        let home = [("original-product", "windows-11-home"), ("image-product", "windows-11-enterprise")];
        let answer = answer(&[&home[..], &[("enterprise-rights", rights)]].concat());
        assert_eq!((answer.outcome, answer.reasons[0].row), (Outcome::No, "reimage-home-device"), "{rights}");
        assert_eq!(answer.reasons[0].would_need.as_deref(), Some("First an upgrade of the device to a Pro edition."));
    }
}

/// Reimaging alone gives no other version: the downgrade right does, a newer version takes Software Assurance.
#[test]
fn another_version_takes_another_right() {
    let older = answer(&[("image-product", "windows-10-pro"), ("enterprise-rights", "none")]);
    let downgrade = [("from", "windows-11-pro"), ("to", "windows-10-pro"), ("channel", "oem")];
    let right = ask(Question::Downgrade, &downgrade, OPTIONS).expect("the facts are right");
    assert!(cites(&older, right.reasons[0].row, right.reasons[0].met), "the downgrade right decides");
    assert!(cites(&older, "reimage-with-downgrade", Some(true)));

    let allowed = [("original-product", "windows-7-professional"), ("image-product", "windows-vista-business")];
    let allowed = answer(&[&allowed[..], &[("original-licence", "vl")]].concat());
    assert_eq!(allowed.outcome, Outcome::Yes);
    assert_eq!(allowed.values.get(ValueName::Identical), Some(&Value::YesNo(false)));

    let newer = [("original-product", "windows-10-pro"), ("image-product", "windows-11-pro")];
    let with = |rights| answer(&[&newer[..], &[("enterprise-rights", rights)]].concat()).outcome;
    assert_eq!((with("none"), with("sa")), (Outcome::No, Outcome::Yes));
}

#[test]
fn only_volume_media_serve_all_devices() {
    let with = |licence, media| answer(&[("original-licence", licence), ("media", media)]).outcome;
    assert_eq!(with("oem", "retail"), Outcome::No);
    assert_eq!(with("fpp", "retail"), Outcome::No);
    assert_eq!(with("fpp", "oem"), Outcome::No);
    let maker = answer(&[("media", "oem"), ("programme", "none"), ("licences", "0")]);
    assert_eq!(maker.outcome, Outcome::Depends);
    assert_eq!(maker.values.get(ValueName::KeyToUse), Some(&Value::Text("own-key".to_owned())));
    assert!(!maker.conflicts.is_empty());
}

#[test]
fn outside_the_programmes_with_this_right_there_is_none() {
    for (programme, outcome) in [
        ("none", Outcome::No),
        ("oem", Outcome::No),
        ("fpp", Outcome::No),
        ("csp-perpetual", Outcome::Unknown),
        ("mca-e", Outcome::Unknown),
        ("spla", Outcome::Unknown),
        ("mpn", Outcome::Unknown),
    ] {
        assert_eq!(answer(&[("programme", programme)]).outcome, outcome, "{programme}");
    }
    for &programme in Programme::ALL.iter().filter(|&&programme| programme != Programme::None) {
        let right = programme.row().rights.reimaging;
        assert_eq!(answer(&[("programme", programme.name())]).outcome, right, "{programme}");
    }
    let mpsa = |licences| answer(&[("programme", "mpsa"), ("licences", licences)]).outcome;
    assert_eq!((mpsa("0"), mpsa("1")), (Outcome::Depends, Outcome::Yes));
}

#[test]
fn one_version_left_open_twice_is_named_once() {
    let answer = answer(&[("original-product", "Windows 11"), ("image-product", "Windows 11")]);
    assert_eq!(answer.headline, "It depends on the edition of Windows 11.");
}

/// Nobody buys under Open License any more, so the licence that is missing has to come by another programme.
#[test]
fn a_retired_programme_sells_no_licence() {
    let lacks = |programme| answer(&[("programme", programme), ("licences", "0")]);
    let says = |answer: &Answer, row| answer.reasons.iter().any(|reason| reason.row == row);
    let (retired, sold) = (lacks("open-license"), lacks("open-value"));
    assert_eq!((retired.outcome, sold.outcome), (Outcome::No, Outcome::No));
    assert!(says(&retired, "open-retired") && !says(&sold, "open-retired"));
    assert_ne!(retired.steps[0].text, sold.steps[0].text);
}

#[test]
fn a_wrong_fact_is_refused() {
    let fine = [
        ("original-licence", "oem"),
        ("original-product", "windows-11-pro"),
        ("image-product", "windows-11-pro"),
        ("programme", "ea"),
        ("licences", "0"),
        ("enterprise-rights", "none"),
        ("same-language", "yes"),
        ("media", "volume"),
    ];
    assert!(ask(Question::Reimage, &fine, OPTIONS).is_ok());
    for (fact, value) in [
        ("original-licence", "stolen"),
        ("original-product", "windows-12-pro"),
        ("image-product", ""),
        ("programme", "enterprise"),
        ("licences", "-1"),
        ("licences", "1000001"),
        ("enterprise-rights", "e7"),
        ("same-language", "french"),
        ("media", "download"),
    ] {
        let facts = fine.map(|(name, fine)| (name, if name == fact { value } else { fine }));
        let error = ask(Question::Reimage, &facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, fact, "{value}");
    }
}
