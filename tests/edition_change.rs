//! Which edition becomes which: every pair, the servers in every way they are installed, and what people ask.

mod complete;

use complete::assert_complete;
use std::collections::BTreeSet;
use volkey::answer::Value;
use volkey::knowledge::{EditionChange, EditionWay};
use volkey::questions::{Fact, Refusal, Role, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

fn answer_in(lang: Lang, facts: &[(&str, &str)]) -> Answer {
    ask(Question::EditionChange, facts, AskOptions { lang, as_of: DAY })
        .unwrap_or_else(|error| panic!("{facts:?}: {error:?}"))
}

fn answer(facts: &[(&str, &str)]) -> Answer {
    answer_in(Lang::En, facts)
}

fn installed() -> impl Iterator<Item = Product> {
    Product::ALL.iter().copied().filter(|&product| Role::Installed.is_played_by(product))
}

/// The answer keeps its promises, and its results agree with its outcome.
#[track_caller]
fn assert_sound(answer: &Answer, lang: Lang, facts: &[(&str, &str)]) {
    assert_complete(answer, lang, facts);
    let way = match answer.values.get(ValueName::How) {
        Some(Value::Text(way)) => EditionWay::from_name(way),
        _ => None,
    };
    let expected: &[Outcome] = match way {
        Some(EditionWay::Key | EditionWay::Command | EditionWay::InPlaceSetup) => &[Outcome::Yes, Outcome::Depends],
        Some(EditionWay::Reinstall | EditionWay::NotPossible) => &[Outcome::No],
        None if answer.reasons.iter().any(|reason| reason.row == "edition-other-version") => &[Outcome::No],
        None => &[Outcome::Unknown],
    };
    assert!(expected.contains(&answer.outcome), "{facts:?}: {} by {way:?}", answer.outcome);
}

fn ask_all(facts: &[(&str, &str)], cited: &mut BTreeSet<&'static str>) -> Outcome {
    for lang in [Lang::Fr, Lang::En] {
        let answer = answer_in(lang, facts);
        assert_sound(&answer, lang, facts);
        cited.extend(answer.reasons.iter().map(|reason| reason.row));
    }
    answer(facts).outcome
}

#[test]
fn every_pair_of_editions_has_an_answer_and_every_row_is_cited() {
    let mut cited = BTreeSet::new();
    for from in installed() {
        for to in installed() {
            ask_all(&[("from", from.name()), ("to", to.name())], &mut cited);
        }
    }
    let servers = ["windows-server-2012-r2", "windows-server-2016", "windows-server-2025"];
    let of = |version: &str| installed().filter(|product| product.version().name() == version).collect::<Vec<_>>();
    for version in servers {
        for (from, to) in of(version).iter().flat_map(|from| of(version).into_iter().map(move |to| (*from, to))) {
            for (evaluation, role) in [("no", "no"), ("no", "yes"), ("yes", "no"), ("yes", "yes")] {
                for (now, wanted) in
                    [("desktop", "core"), ("core", "desktop"), ("core", "same"), ("desktop", "desktop")]
                {
                    let facts = [
                        ("from", from.name()),
                        ("to", to.name()),
                        ("evaluation", evaluation),
                        ("domain-controller", role),
                        ("from-installation", now),
                        ("to-installation", wanted),
                    ];
                    ask_all(&facts, &mut cited);
                }
            }
        }
    }
    let client = [("from", "windows-10-enterprise"), ("to", "windows-10-enterprise")];
    for more in [
        ("evaluation", "yes"),
        ("from-installation", "core"),
        ("to-installation", "core"),
        ("domain-controller", "yes"),
    ] {
        ask_all(&[client[0], client[1], more], &mut cited);
    }
    let idle: Vec<_> = EditionChange::ALL.iter().filter(|row| !cited.contains(row.name())).collect();
    assert!(idle.is_empty(), "no answer cites {idle:?}");
}

#[track_caller]
fn check(from: &str, to: &str, more: &[(&str, &str)], outcome: Outcome, row: &str) -> Answer {
    let facts = [&[("from", from), ("to", to)], more].concat();
    let answer = answer(&facts);
    assert_eq!((answer.outcome, answer.reasons[0].row), (outcome, row), "{facts:?}: {}", answer.headline);
    answer
}

/// The marks of Microsoft's two tables for Windows 10 and 11, read from Home to Enterprise: `r` supported with a
/// restart, `s` without one, `d` a supported downgrade, `c` on a condition, `-` neither, a dot not supported.
const TABLE: [(&str, &str); 6] = [
    ("home", "=rrrr."),
    ("pro", ".=ssrs"),
    ("pro-for-workstations", ".c=srs"),
    ("pro-education", "...=r."),
    ("education", ".ddd=-"),
    ("enterprise", ".dddr="),
];

#[test]
fn clients_change_as_the_tables_of_microsoft_say() {
    for version in ["windows-10", "windows-11"] {
        for (from, marks) in TABLE {
            for ((to, _), mark) in TABLE.iter().zip(marks.chars()) {
                let facts = [("from", &*format!("{version}-{from}")), ("to", &*format!("{version}-{to}"))];
                let answer = answer(&facts);
                let (outcome, restarts) = match mark {
                    'r' => (Outcome::Yes, Value::YesNo(true)),
                    's' => (Outcome::Yes, Value::YesNo(false)),
                    'd' => (Outcome::Yes, Value::Null),
                    'c' => (Outcome::Depends, Value::Null),
                    '-' => (Outcome::Unknown, Value::Null),
                    _ => (Outcome::No, Value::Null),
                };
                assert_eq!(
                    (answer.outcome, answer.values.get(ValueName::Reboot)),
                    (outcome, Some(&restarts)),
                    "{facts:?}"
                );
            }
        }
    }
}

#[test]
fn n_editions_follow_the_same_rules_among_themselves() {
    let n = check("windows-11-pro-n", "windows-11-enterprise-n", &[], Outcome::Yes, "edition-without-restart");
    assert!(n.reasons.iter().any(|reason| reason.row == "edition-same-n"));
    check("windows-11-pro-n", "windows-11-enterprise", &[], Outcome::No, "edition-across-n");
    check("windows-11-pro", "windows-11-pro-n", &[], Outcome::No, "edition-across-n");
}

fn commands(answer: &Answer) -> Vec<&str> {
    answer.steps.iter().filter_map(|step| step.command.as_deref()).collect()
}

#[test]
fn the_commands_carry_the_published_key() {
    let client = check("windows-11-pro", "windows-11-enterprise", &[], Outcome::Yes, "edition-without-restart");
    let key = Product::Windows11Enterprise.row().gvlk.expect("the key is published").key;
    let expected = [format!("changepk.exe /ProductKey {key}"), format!("slmgr /ipk {key}")];
    assert_eq!(commands(&client)[..2], expected);
    assert_eq!(client.keys[0].published, Some(key));
    assert_eq!(client.values.get(ValueName::KeyType), Some(&Value::Text("gvlk".to_owned())));

    let from = "windows-server-2022-standard";
    let to = "windows-server-2022-datacenter";
    let key = Product::WindowsServer2022Datacenter.row().gvlk.expect("the key is published").key;
    let server = check(from, to, &[], Outcome::Yes, "edition-standard-to-datacenter");
    let dism = |edition: &str| format!("DISM /online /Set-Edition:{edition} /ProductKey:{key} /AcceptEula");
    let terms = "DISM /online /Set-Edition:ServerDatacenter /GetEula:C:\\eula.rtf".to_owned();
    let before = [String::from("DISM /online /Get-TargetEditions"), terms, dism("ServerDatacenter")];
    assert_eq!(commands(&server)[..3], before);
    assert_eq!(server.values.get(ValueName::KeyType), Some(&Value::Text("retail".to_owned())));
    let core = check(from, to, &[("from-installation", "core")], Outcome::Yes, "edition-standard-to-datacenter");
    assert_eq!(commands(&core)[2], dism("ServerDatacenterCor"));

    let ltsc = check(
        "windows-10-enterprise-ltsc-2021",
        "windows-10-enterprise",
        &[],
        Outcome::Yes,
        "edition-ltsc-to-enterprise",
    );
    let key = Product::Windows10Enterprise.row().gvlk.expect("the key is published").key;
    assert_eq!(commands(&ltsc), [format!("setup.exe /pkey {key}")]);
}

#[test]
fn a_home_edition_changes_in_settings_only() {
    let answer = check("windows-11-home", "windows-11-pro", &[], Outcome::Yes, "edition-by-settings");
    assert_eq!(commands(&answer), ["start ms-settings:activation"]);
    assert_eq!(answer.values.get(ValueName::KeyType), Some(&Value::Null));
    let no = check("windows-11-home", "windows-11-enterprise", &[], Outcome::No, "edition-home-to-enterprise");
    assert_eq!(no.reasons[0].would_need.as_deref(), Some("Go to Pro by key first, then on to Enterprise."));
}

#[test]
fn contradictions_show_both_sides() {
    for (from, to) in [("windows-11-pro", "windows-11-home"), ("windows-10-education", "windows-10-enterprise")] {
        let answer = answer(&[("from", from), ("to", to)]);
        assert_eq!(answer.conflicts.len(), 1, "{from} to {to}");
        assert_eq!(
            answer.conflicts[0].sources.iter().map(|source| source.name()).collect::<Vec<_>>(),
            ["ms-edition-up", "ms-upgrade-paths"]
        );
    }
}

#[test]
fn long_term_releases_are_left_and_never_reached() {
    check("windows-10-enterprise", "windows-10-enterprise-ltsc-2021", &[], Outcome::No, "edition-to-ltsc");
    check("windows-10-enterprise-ltsc-2019", "windows-10-pro", &[], Outcome::No, "edition-ltsc-by-key");
    check("windows-11-enterprise-ltsc-2024", "windows-11-enterprise", &[], Outcome::Yes, "edition-ltsc-to-enterprise");
    check("windows-11-enterprise-ltsc-2024", "windows-10-enterprise", &[], Outcome::No, "edition-older-version");
    check(
        "windows-10-enterprise-ltsc-2021",
        "windows-10-iot-enterprise-ltsc-2021",
        &[],
        Outcome::Yes,
        "edition-ltsc-to-iot",
    );
    check(
        "windows-11-enterprise-ltsc-2024",
        "windows-11-iot-enterprise-ltsc-2024",
        &[],
        Outcome::No,
        "edition-iot-from-media",
    );
}

#[test]
fn what_is_no_change_of_edition() {
    check("windows-11-pro", "windows-10-pro", &[], Outcome::No, "edition-older-version");
    check("windows-10-pro", "windows-11-enterprise", &[], Outcome::No, "edition-other-version");
    check("windows-11-pro", "windows-server-2025-standard", &[], Outcome::No, "edition-other-family");
    check("windows-11-pro", "windows-11-pro", &[], Outcome::No, "edition-same");
    check(
        "windows-11-pro",
        "windows-11-enterprise",
        &[("from-installation", "core")],
        Outcome::No,
        "edition-servers-only",
    );
    check("windows-7-professional", "windows-7-enterprise", &[], Outcome::Unknown, "edition-client-undocumented");
}

#[test]
fn servers_go_up_and_never_down() {
    let standard = "windows-server-2019-standard";
    let datacenter = "windows-server-2019-datacenter";
    check(datacenter, standard, &[], Outcome::No, "edition-datacenter-to-standard");
    check(
        standard,
        datacenter,
        &[("domain-controller", "yes")],
        Outcome::Unknown,
        "edition-licensed-domain-controller",
    );
    check(standard, datacenter, &[("to-installation", "core")], Outcome::No, "edition-core-or-desktop");
    check(standard, standard, &[], Outcome::Yes, "edition-other-channel");
    check("windows-server-2019-essentials", standard, &[], Outcome::Unknown, "edition-essentials-to-standard");
    let azure = "windows-server-2022-datacenter-azure-edition";
    check("windows-server-2022-standard", azure, &[], Outcome::Yes, "edition-to-azure-edition");
    check(azure, "windows-server-2022-datacenter", &[], Outcome::No, "edition-from-azure-edition");
    check(
        "windows-server-2012-r2-standard",
        "windows-server-2012-r2-datacenter",
        &[],
        Outcome::Unknown,
        "edition-server-undocumented",
    );
}

#[test]
fn evaluations_become_full_editions_by_dism() {
    let standard = "windows-server-2022-standard";
    let datacenter = "windows-server-2022-datacenter";
    let desktop: &[_] = &[("evaluation", "yes")];
    let core: &[_] = &[("evaluation", "yes"), ("from-installation", "core")];
    let answer = check(standard, standard, desktop, Outcome::Yes, "evaluation-standard");
    assert_eq!(
        answer.headline,
        "Yes: DISM turns Windows Server 2022 Standard (evaluation) into Windows Server 2022 Standard, without reinstalling."
    );
    check(standard, datacenter, desktop, Outcome::Yes, "evaluation-standard");
    check(datacenter, datacenter, desktop, Outcome::Yes, "evaluation-datacenter");
    check(datacenter, standard, desktop, Outcome::No, "evaluation-not-standard");
    check(standard, datacenter, core, Outcome::Yes, "evaluation-standard-core");
    check(standard, standard, core, Outcome::No, "evaluation-not-standard-core");
    check(standard, standard, &[desktop, &[("to-installation", "core")]].concat(), Outcome::No, "evaluation-to-core");
    let controller = check(
        standard,
        standard,
        &[desktop, &[("domain-controller", "yes")]].concat(),
        Outcome::No,
        "evaluation-domain-controller",
    );
    assert!(controller.steps[0].text.contains("FSMO"));
    let media = check(
        "windows-server-2016-datacenter",
        "windows-server-2016-datacenter",
        core,
        Outcome::Depends,
        "evaluation-first-media",
    );
    assert_eq!(media.reasons[1].row, "evaluation-datacenter");
    check(
        "windows-server-2019-essentials",
        "windows-server-2019-essentials",
        desktop,
        Outcome::Yes,
        "evaluation-essentials",
    );
    check("windows-11-enterprise", "windows-11-enterprise", desktop, Outcome::Unknown, "edition-client-evaluation");
}

#[test]
fn a_version_without_its_edition_depends_on_the_edition() {
    let answer = answer(&[("from", "Windows Server 2022"), ("to", "windows-server-2022-datacenter")]);
    assert_eq!(answer.outcome, Outcome::Depends);
    assert_eq!(answer.missing[0].fact, Fact::From);
}

#[test]
fn a_wrong_fact_is_named_with_what_is_allowed() {
    let refused = |facts: &[(&str, &str)]| {
        ask(Question::EditionChange, facts, AskOptions { lang: Lang::En, as_of: DAY }).expect_err("not refused")
    };
    let office = refused(&[("from", "office-2019-standard"), ("to", "windows-11-pro")]);
    assert_eq!((office.refusal, &*office.field), (Refusal::NotInRole, "from"));
    let nano = refused(&[("from", "windows-11-pro"), ("to", "windows-11-pro"), ("from-installation", "nano")]);
    assert_eq!((&*nano.field, &*nano.allowed), ("from-installation", &["desktop", "core"][..]));
}

#[test]
fn no_row_is_surer_than_its_best_source() {
    for row in EditionChange::ALL {
        let evidence = row.row().evidence;
        let best = evidence.sources.iter().map(|source| source.row().grade).min();
        assert!(Some(evidence.grade) >= best, "{row} is graded {} on sources of {best:?}", evidence.grade);
    }
}

#[test]
fn another_version_is_an_upgrade_and_no_way_to_change_the_edition() {
    let upgrade = answer(&[("from", "windows-10-pro"), ("to", "windows-11-pro")]);
    assert_eq!((upgrade.outcome, upgrade.values.get(ValueName::How)), (Outcome::No, Some(&Value::Null)));
    assert_eq!(upgrade.steps[0].command.as_deref(), Some("setup.exe"));
    let back = answer(&[("from", "windows-server-2022-standard"), ("to", "windows-server-2019-standard")]);
    assert!(back.steps[0].text.contains("afresh"), "{:#?}", back.steps);
}
