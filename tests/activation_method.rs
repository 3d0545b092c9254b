//! Which method activates so many machines: counts at their boundaries, every product, and the promises of every answer.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_cites_the_seed, assert_complete, sentences};
use std::collections::BTreeSet;
use volkey::answer::Value;
use volkey::knowledge::ChoiceRow;
use volkey::questions::ValueName;
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

type Facts<'f> = Vec<(&'f str, &'f str)>;

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
const NETWORKS: [&str; 3] = ["connected", "isolated", "offline"];
const PLACES: [&str; 4] = ["on-premises", "azure", "azure-local", "avd"];
const JOINS: [Option<&str>; 5] = [None, Some("none"), Some("ad"), Some("hybrid"), Some("entra")];
const USERS: [Option<&str>; 4] = [None, Some("none"), Some("e3"), Some("vda")];
const HOSTS: [Option<&str>; 4] =
    [None, Some("windows-server-2022-datacenter"), Some("windows-server-2022-standard"), Some("azure-local")];
const COUNTS: [&str; 9] = ["0", "1", "4", "5", "20", "24", "25", "49", "50"];

#[track_caller]
fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    let answer = ask(Question::ActivationMethod, facts, AskOptions { lang, ..OPTIONS })
        .unwrap_or_else(|error| panic!("{facts:?}: {error}"));
    assert_complete(&answer, lang, facts);
    let ranked = ranked(&answer);
    let recommended = match answer.values.get(ValueName::Recommended) {
        Some(Value::Text(method)) => Some(method.as_str()),
        _ => None,
    };
    assert_eq!(recommended, ranked.first().copied(), "{facts:?}");
    assert_eq!(answer.outcome == Outcome::Yes, recommended.is_some(), "{facts:?}");
    answer
}

#[track_caller]
fn answer(facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, facts)
}

fn ranked(answer: &Answer) -> Vec<&str> {
    match answer.values.get(ValueName::Ranked) {
        Some(Value::List(methods)) => methods.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn with<'f>(facts: &[(&'f str, &'f str)], fact: &'f str, value: Option<&'f str>) -> Facts<'f> {
    facts.iter().copied().chain(value.map(|value| (fact, value))).collect()
}

/// A fact that is given never turns a yes into a no, or back, nor takes a method that works away.
fn assert_settles(open: &Answer, given: &Answer, facts: &[(&str, &str)]) {
    let kept = open.outcome == given.outcome || open.outcome == Outcome::Depends;
    assert!(kept, "{facts:?}: {} becomes {}", open.outcome, given.outcome);
    let lost = ranked(open).into_iter().find(|method| !ranked(given).contains(method));
    assert_eq!(lost, None, "{facts:?}");
}

/// What would come first but for an open condition is in the headline, with what a bought PC needs.
#[test]
fn a_better_method_with_open_conditions_is_named() {
    let facts = [("computers", "200"), ("network", "connected"), ("join", "entra"), ("product", "Windows 11 Pro")];
    let entra = answer(&facts);
    assert_eq!((entra.outcome, ranked(&entra)), (Outcome::Yes, vec!["kms", "mak"]));
    assert!(
        entra.headline.ends_with("unless the conditions of subscription activation are met."),
        "{}",
        entra.headline
    );
    for row in ["choice-firmware-key", "subscription-base-activated"] {
        assert!(entra.reasons.iter().any(|reason| reason.row == row && reason.met.is_none()), "{row}");
    }
    let without = answer(&[&facts[..], &[("user-licence", "none")]].concat());
    assert!(!without.headline.contains("unless"), "{}", without.headline);
}

/// Without a product there are neither keys nor commands, and still something to do.
#[test]
fn a_site_without_a_product_is_told_how_to_begin() {
    let first = |facts: &[(&str, &str)]| answer(facts).steps[0].text.clone();
    let kms = first(&[("computers", "200"), ("network", "connected")]);
    assert!(kms.starts_with("Set up a KMS host"), "{kms}");
    let mak = first(&[("computers", "5"), ("network", "offline")]);
    assert!(mak.starts_with("Find the MAK"), "{mak}");
}

#[test]
fn every_site_has_an_answer_and_one_more_fact_only_settles() {
    let mut cited = BTreeSet::new();
    let products = ["Windows Server 2019 Standard", "Windows 11 Pro", "Office 2016 Standard", "Office 2010 Standard"];
    let products: Vec<Option<&str>> = products.into_iter().map(Some).chain([None]).collect();
    for (computers, servers) in
        [("0", "4"), ("0", "5"), ("24", "0"), ("25", "0"), ("24", "1"), ("20", "4"), ("51", "9")]
    {
        for network in NETWORKS {
            for place in PLACES {
                for virtual_machines in ["yes", "no"] {
                    for &product in &products {
                        let facts = [
                            ("computers", computers),
                            ("servers", servers),
                            ("network", network),
                            ("place", place),
                            ("virtual", virtual_machines),
                        ];
                        let facts = with(&facts, "product", product);
                        let bare = answer(&facts);
                        answer_in(Lang::Fr, &facts);
                        cited.extend(bare.reasons.iter().map(|reason| reason.row));
                        for join in JOINS {
                            let joined = with(&facts, "join", join);
                            for host in HOSTS {
                                let hosted = with(&joined, "host", host);
                                let open = answer(&hosted);
                                assert_settles(&bare, &open, &hosted);
                                for user in &USERS[1..] {
                                    let licensed = with(&hosted, "user-licence", *user);
                                    let given = answer(&licensed);
                                    assert_settles(&open, &given, &licensed);
                                    cited.extend(given.reasons.iter().map(|reason| reason.row));
                                }
                            }
                            for system in ["Windows 7 Professional", "Windows 11 Pro"] {
                                let beneath = with(&joined, "operating-system", Some(system));
                                let given = answer(&beneath);
                                assert_settles(&answer(&joined), &given, &beneath);
                                cited.extend(given.reasons.iter().map(|reason| reason.row));
                            }
                        }
                    }
                }
            }
        }
    }
    let undocumented = Product::ALL.iter().filter(|product| product.is_office() && product.row().volume_key.is_none());
    for product in undocumented {
        let other = answer(&[("computers", "5"), ("network", "connected"), ("product", product.name())]);
        cited.extend(other.reasons.iter().map(|reason| reason.row));
    }
    let uncited: Vec<_> = ChoiceRow::ALL.iter().filter(|row| !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

#[test]
fn every_product_has_an_answer_in_both_languages() {
    for product in Product::ALL {
        for network in NETWORKS {
            for place in PLACES {
                let facts = [("computers", "30"), ("network", network), ("place", place), ("product", product.name())];
                for more in [vec![], vec![("join", "hybrid"), ("user-licence", "e3")], vec![("virtual", "yes")]] {
                    let facts = [&facts[..], &more].concat();
                    let (english, french) = (answer(&facts), answer_in(Lang::Fr, &facts));
                    assert_eq!((english.outcome, &english.values), (french.outcome, &french.values), "{facts:?}");
                    let rows = |answer: &Answer| answer.reasons.iter().map(|reason| reason.row).collect::<Vec<_>>();
                    assert_eq!(rows(&english), rows(&french), "{facts:?}");
                    assert_eq!(english.steps.len(), french.steps.len(), "{facts:?}");
                }
            }
        }
    }
}

/// PCs and servers are counted together; 25 activate PCs, 5 activate servers and Office.
#[test]
fn kms_works_from_25_pcs_and_from_5_servers() {
    for computers in COUNTS {
        for servers in COUNTS {
            let facts = [("computers", computers), ("servers", servers), ("network", "connected")];
            let count = |text: &str| text.parse::<u32>().expect("a number of the test");
            let all = count(computers) + count(servers);
            let works = ranked(&answer(&facts)).contains(&"kms");
            let servers_only = count(computers) == 0 && count(servers) > 0;
            assert_eq!(works, all >= if servers_only { 5 } else { 25 }, "{facts:?}");
            let office = with(&facts, "product", Some("Office LTSC 2024 Professional Plus"));
            assert_eq!(ranked(&answer(&office)).contains(&"kms"), all >= 5, "{office:?}");
        }
    }
}

/// Under 50 PCs the seed advises a MAK with VAMT; for virtual machines KMS.
#[test]
fn a_mak_comes_before_kms_under_50_pcs() {
    let of = |computers| answer(&[("computers", computers), ("network", "connected")]);
    for (computers, order) in
        [("24", &["mak"][..]), ("25", &["mak", "kms"]), ("49", &["mak", "kms"]), ("50", &["kms", "mak"])]
    {
        assert_eq!(ranked(&of(computers)), order, "{computers}");
    }
    let below = of("49");
    for row in ["choice-mak-under-50", "choice-methods", "choice-side-by-side", "mak-once"] {
        assert_cites_the_seed(&below, row);
    }
    assert!(below.conflicts.iter().all(|conflict| conflict.sources.iter().any(|source| source.name() == "seed")));
    assert_eq!(below.conflicts.len(), 2, "how many PCs, and whether to use a MAK at all");
    let machines = answer(&[("computers", "30"), ("network", "connected"), ("virtual", "yes")]);
    assert_eq!(ranked(&machines), ["kms", "mak"]);
    assert_cites_the_seed(&machines, "advice-client");
}

#[test]
fn each_method_is_the_first_choice_somewhere() {
    let server = [("computers", "0"), ("servers", "3"), ("product", "Windows Server 2019 Standard")];
    let pc = [("computers", "60"), ("product", "Windows 11 Pro"), ("network", "connected")];
    let on_datacenter = [("virtual", "yes"), ("host", "Windows Server 2022 Datacenter"), ("network", "offline")];
    for (best, facts) in [
        ("avma", [&server[..], &on_datacenter].concat()),
        ("azure-kms", [&pc[..], &[("place", "azure"), ("virtual", "yes")]].concat()),
        ("subscription", [&pc[..], &[("join", "entra"), ("user-licence", "e5")]].concat()),
        ("adba", [&pc[..], &[("join", "ad")]].concat()),
        ("kms", [&pc[..], &[("join", "none")]].concat()),
        ("mak", [&server[..], &[("network", "offline")]].concat()),
    ] {
        let answer = answer(&facts);
        assert_eq!(ranked(&answer).first(), Some(&best), "{facts:?}");
        let commands = answer.steps.iter().filter(|step| step.command.is_some()).count();
        assert!(commands > 0, "{facts:?} gives no command");
    }
    let directory = answer(&[("computers", "60"), ("network", "connected"), ("join", "ad")]);
    assert_cites_the_seed(&directory, "adba-during-setup");
}

#[test]
fn without_a_network_only_a_mak_and_the_host_itself_remain() {
    let facts = [("computers", "100"), ("join", "hybrid"), ("user-licence", "e5"), ("network", "offline")];
    assert_eq!(ranked(&answer(&facts)), ["mak"]);
    let isolated = [facts[0], facts[1], facts[2], ("network", "isolated")];
    assert_eq!(ranked(&answer(&isolated)), ["adba", "kms", "mak"]);
}

#[test]
fn the_system_beneath_office_decides_about_the_directory() {
    let of = |product, system| {
        let facts = [("computers", "60"), ("network", "connected"), ("join", "ad"), ("product", product)];
        ranked(&answer(&with(&facts, "operating-system", Some(system)))).contains(&"adba")
    };
    assert!(
        of("Office 2013 Standard", "Windows 8 Pro") && of("Office LTSC 2024 Standard", "Windows Server 2025 Standard")
    );
    assert!(!of("Office 2013 Standard", "Windows 7 Professional") && !of("Office 2010 Standard", "Windows 11 Pro"));
    let product = ("product", "Office LTSC 2024 Standard");
    let system = ("operating-system", "Windows 11 Pro");
    let answer = answer(&[("computers", "60"), ("network", "connected"), ("join", "ad"), product, system]);
    let pack = answer.reasons.iter().find(|reason| reason.row == "choice-office-adba").expect("a reason");
    assert!(pack.text.contains("licence pack"), "{}", pack.text);
}

#[test]
fn what_no_method_activates_gets_a_no() {
    for product in ["Windows 11 Home", "Microsoft 365 Apps for enterprise", "Windows XP Professional"] {
        let answer = answer(&[("computers", "60"), ("network", "connected"), ("product", product)]);
        assert_eq!(answer.outcome, Outcome::No, "{product}");
    }
}

#[test]
fn every_fact_matters() {
    let plain = [
        ("computers", "60"),
        ("servers", "0"),
        ("join", "ad"),
        ("network", "connected"),
        ("virtual", "yes"),
        ("user-licence", "e3"),
        ("place", "on-premises"),
        ("host", "Windows Server 2022 Datacenter"),
        ("product", "Windows Server 2019 Standard"),
        ("operating-system", "Windows 11 Pro"),
    ];
    let said = |facts: &[(&str, &str)]| sentences(&answer(facts)).collect::<Vec<_>>().join("\n");
    let changed = |at: usize, other| {
        let mut facts = plain;
        facts[at].1 = other;
        facts
    };
    for (at, other) in [(0, "4"), (2, "none"), (3, "offline"), (4, "no"), (6, "azure"), (7, "Windows 11 Pro")] {
        assert_ne!(said(&plain), said(&changed(at, other)), "{}", plain[at].0);
    }
    let pcs = changed(8, "Windows 11 Pro");
    assert_ne!(said(&plain), said(&pcs), "product");
    assert_ne!(said(&pcs), said(&pcs.map(|(fact, value)| (fact, if value == "e3" { "none" } else { value }))));
    let office = changed(8, "Office 2016 Standard");
    let on_seven =
        office.map(|(fact, value)| (fact, if value == "Windows 11 Pro" { "Windows 7 Professional" } else { value }));
    assert_ne!(said(&office), said(&on_seven), "operating-system");
    let alone = |servers| said(&[("computers", "24"), ("servers", servers), ("network", "connected")]);
    assert_ne!(alone("0"), alone("1"));
}

#[test]
fn wrong_facts_are_refused() {
    for (fact, value) in [
        ("computers", "-1"),
        ("servers", "1000001"),
        ("network", "slow"),
        ("place", "home"),
        ("host", "Office 2016 Standard"),
        ("operating-system", "Office 2016 Standard"),
    ] {
        let mut facts = vec![("computers", "5"), ("network", "connected")];
        facts.retain(|(known, _)| *known != fact);
        facts.push((fact, value));
        let error = ask(Question::ActivationMethod, &facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, fact);
    }
}

#[test]
fn nothing_is_recommended_for_no_machine() {
    let answer = answer(&[("computers", "0"), ("network", "connected")]);
    assert_eq!((answer.outcome, ranked(&answer)), (Outcome::No, Vec::new()));
    assert!(answer.headline.contains("nothing to activate"), "{}", answer.headline);
}

#[test]
fn office_by_active_directory_needs_its_activation_object() {
    let facts = [("computers", "20"), ("network", "connected"), ("join", "ad")];
    let office = [("product", "office-ltsc-2024-professional-plus"), ("operating-system", "windows-11-enterprise")];
    let answer = answer(&[facts.as_slice(), &office].concat());
    assert_eq!(ranked(&answer)[0], "adba", "{}", answer.headline);
    assert!(answer.steps[0].text.contains("activation object"), "{:#?}", answer.steps);
}
