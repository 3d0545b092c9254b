//! How many virtual machines a licence allows: every product, machines, cores and licences at their boundaries.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_complete, sentences};
use std::collections::BTreeSet;
use volkey::answer::Value;
use volkey::knowledge::{InstanceFact, InstanceRight};
use volkey::questions::{Fact, Role, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
const NUMBERS: [&str; 9] = ["0", "1", "2", "3", "4", "5", "24", "25", "50"];

#[track_caller]
fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    let answer = ask(Question::VmRights, facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, facts);
    answer
}

#[track_caller]
fn answer(facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, facts)
}

#[track_caller]
fn of(product: &str, vms: &str, licences: &str) -> Answer {
    answer(&[("product", product), ("vms", vms), ("licences", licences)])
}

fn number(answer: &Answer, name: ValueName) -> Option<u32> {
    match answer.values.get(name) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

#[test]
fn every_product_has_an_answer_and_the_number_of_machines_only_settles() {
    let mut cited = BTreeSet::new();
    let mut decided = BTreeSet::new();
    for product in Product::ALL.iter().filter(|&&product| Role::Guest.is_played_by(product)) {
        for licences in ["1", "2", "3"] {
            for cores in [None, Some("1"), Some("15"), Some("16"), Some("17")] {
                let mut facts = vec![("product", product.name()), ("licences", licences)];
                facts.extend(cores.map(|cores| ("cores", cores)));
                let open = answer(&facts);
                let french = answer_in(Lang::Fr, &facts);
                assert_eq!((open.outcome, &open.values), (french.outcome, &french.values), "{facts:?}");
                assert_ne!(open.headline, french.headline);
                let asks = open.missing.iter().any(|missing| missing.fact == Fact::Vms);
                assert_eq!(asks, open.outcome == Outcome::Depends, "{facts:?}");
                for vms in NUMBERS {
                    let facts = [&facts[..], &[("vms", vms)]].concat();
                    let answer = answer(&facts);
                    let kept = open.outcome == Outcome::Depends || open.outcome == answer.outcome;
                    assert!(kept, "{facts:?}: {} becomes {}", open.outcome, answer.outcome);
                    assert_ne!(answer.outcome, Outcome::Depends, "{facts:?}");
                    assert_eq!(answer.outcome == Outcome::No, answer.reasons[0].would_need.is_some(), "{facts:?}");
                    cited.extend(answer.reasons.iter().map(|reason| reason.row));
                    decided.insert(answer.reasons[0].row);
                }
            }
        }
    }
    let idle: Vec<_> = InstanceRight::ALL.iter().filter(|row| !decided.contains(row.name())).collect();
    assert!(idle.is_empty(), "nothing is decided by {idle:?}");
    let uncited: Vec<_> = InstanceFact::ALL.iter().filter(|row| !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

#[test]
fn standard_allows_two_machines_for_each_licence() {
    for version in ["2012", "2012 R2", "2016", "2019", "2022", "2025"] {
        let product = format!("Windows Server {version} Standard");
        for (vms, licences, outcome, needed) in [
            ("0", "1", Outcome::Yes, 1),
            ("2", "1", Outcome::Yes, 1),
            ("3", "1", Outcome::No, 2),
            ("4", "2", Outcome::Yes, 2),
            ("5", "2", Outcome::No, 3),
            ("50", "25", Outcome::Yes, 25),
        ] {
            let answer = of(&product, vms, licences);
            assert_eq!(answer.outcome, outcome, "{product} {vms} {licences}");
            assert_eq!(number(&answer, ValueName::LicencesNeeded), Some(needed), "{product} {vms}");
            let allowed = licences.parse::<u32>().expect("a number of the test") * 2;
            assert_eq!(number(&answer, ValueName::Instances), Some(allowed));
        }
    }
}

/// Microsoft prints the two machines; that licences add up is what others say.
#[test]
fn a_second_licence_of_all_cores_is_less_sure() {
    let confidence = |licences| of("Windows Server 2022 Standard", "2", licences).confidence.name();
    assert_eq!((confidence("1"), confidence("2")), ("A", "C"));
}

#[test]
fn datacenter_sets_no_limit() {
    for version in ["2008", "2008 R2", "2012", "2012 R2", "2016", "2019", "2022", "2025"] {
        let answer = of(&format!("Windows Server {version} Datacenter"), "1000000", "1");
        assert_eq!(answer.outcome, Outcome::Yes, "{version}");
        assert_eq!(answer.values.get(ValueName::Unlimited), Some(&Value::YesNo(true)));
        assert_eq!(number(&answer, ValueName::Instances), None);
    }
}

#[test]
fn all_cores_are_licensed_and_sixteen_at_least() {
    let cores = |product, cores, vms| {
        number(&answer(&[("product", product), ("cores", cores), ("vms", vms)]), ValueName::CoresToLicense)
    };
    for (host, once) in [("1", 16), ("15", 16), ("16", 16), ("17", 17), ("64", 64)] {
        assert_eq!(cores("Windows Server 2022 Datacenter", host, "50"), Some(once), "{host}");
        assert_eq!(cores("Windows Server 2022 Standard", host, "2"), Some(once), "{host}");
        assert_eq!(cores("Windows Server 2022 Standard", host, "5"), Some(once * 3), "{host}");
        assert_eq!(cores("Windows Server 2012 R2 Standard", host, "2"), None, "licences of processors");
    }
}

/// The processors are not asked for: what each counts at least is said beside the number.
#[test]
fn a_processor_counts_as_eight_cores_at_least() {
    let answer = answer(&[("product", "Windows Server 2022 Standard"), ("cores", "24"), ("vms", "2")]);
    let cores = answer.reasons.iter().find(|reason| reason.row == "vm-rights-sixteen-cores").expect("the minimum");
    assert!(cores.text.contains("8 for each processor and 16 for each server"), "{}", cores.text);
    assert!(cores.sources.iter().any(|source| source.name() == "ms-answer-core-minimum"));
    let count = &answer.steps.last().expect("the number of core licences").text;
    assert!(count.contains("24") && count.contains("check the processors"), "{count}");
}

#[test]
fn how_many_is_answered_first() {
    let headline = |licences| answer(&[("product", "Windows Server 2022 Standard"), ("licences", licences)]).headline;
    assert_eq!(headline("1"), "Virtual machines allowed: 2. Licences that each cover the whole host: 1.");
    assert_eq!(headline("3"), "Virtual machines allowed: 6. Licences that each cover the whole host: 3.");
}

#[test]
fn earlier_editions_have_their_own_numbers() {
    for (product, most) in [
        ("Windows Server 2008 R2 Standard", "1"),
        ("Windows Server 2008 Enterprise", "4"),
        ("Windows Server 2012 Essentials", "1"),
        ("Windows Server 2012 R2 Essentials", "1"),
    ] {
        assert_eq!(of(product, most, "1").outcome, Outcome::Yes, "{product}");
        let one_more = (most.parse::<u32>().expect("a number of the test") + 1).to_string();
        assert_eq!(of(product, &one_more, "1").outcome, Outcome::No, "{product}");
    }
    assert_eq!(of("Windows Server 2008 Enterprise", "8", "2").outcome, Outcome::Yes);
    assert_eq!(
        of("Windows Server 2012 R2 Essentials", "2", "2").outcome,
        Outcome::Unknown,
        "nothing says what it adds"
    );
}

#[test]
fn what_no_document_numbers_stays_open() {
    for product in ["Windows Server 2022 Essentials", "Windows Server 2022 Datacenter Azure Edition", "Windows 11 Pro"]
    {
        assert_eq!(of(product, "1", "1").outcome, Outcome::Unknown, "{product}");
    }
    let client = answer(&[("product", "Windows 11 Enterprise")]);
    for row in ["desktop-access", "machines-per-user"] {
        assert!(client.reasons.iter().any(|reason| reason.row.contains(row)), "{row}: {:?}", client.reasons);
    }
}

#[test]
fn every_fact_matters() {
    let plain = [("product", "Windows Server 2022 Standard"), ("vms", "3"), ("cores", "16"), ("licences", "1")];
    let said = |facts: &[(&str, &str)]| sentences(&answer(facts)).collect::<Vec<_>>().join("\n");
    for (at, other) in ["Windows Server 2022 Datacenter", "2", "17", "2"].into_iter().enumerate() {
        let mut facts = plain;
        facts[at].1 = other;
        assert_ne!(said(&plain), said(&facts), "{}", plain[at].0);
    }
}

#[test]
fn wrong_facts_are_refused() {
    for (fact, value) in
        [("product", "Office 2016 Standard"), ("vms", "-1"), ("cores", "0"), ("cores", "100001"), ("licences", "0")]
    {
        let mut facts = vec![("product", "Windows Server 2022 Standard"), ("vms", "2")];
        facts.retain(|(known, _)| *known != fact);
        facts.push((fact, value));
        let error = ask(Question::VmRights, &facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, fact);
    }
}
