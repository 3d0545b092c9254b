//! Whether enough computers are there for KMS: every count around the minimums, on every generation of host.

mod complete;

use complete::{assert_cites_the_seed, assert_complete};
use volkey::answer::Value;
use volkey::knowledge::CountRow;
use volkey::questions::{Refusal, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, RequestError, ask};

const BOUNDARIES: [u32; 8] = [0, 1, 4, 5, 24, 25, 49, 50];
const HOSTS: [&str; 4] =
    ["Windows Server 2025 Standard", "Windows 10 Pro", "Windows Server 2008 Standard", "Windows Vista Business"];

fn try_in(lang: Lang, facts: &[(&str, &str)]) -> Result<Answer, RequestError> {
    ask(Question::KmsCount, facts, AskOptions { lang, as_of: Date::new(2026, 11, 24) })
}

fn answer(facts: &[(&str, &str)]) -> Answer {
    try_in(Lang::En, facts).unwrap_or_else(|error| panic!("{facts:?}: {error}"))
}

/// So many clients, servers and computers with Office, and what else is known.
fn site(clients: u32, servers: u32, office: u32, more: &[(&str, &str)]) -> Answer {
    let counts = [clients, servers, office].map(|count| count.to_string());
    let facts: Vec<_> = ["clients", "servers", "office"].into_iter().zip(counts.iter().map(String::as_str)).collect();
    let facts: Vec<_> = facts.into_iter().chain(more.iter().copied()).collect();
    let french = try_in(Lang::Fr, &facts).unwrap_or_else(|error| panic!("{facts:?}: {error}"));
    let english = answer(&facts);
    assert_complete(&french, Lang::Fr, &facts);
    assert_complete(&english, Lang::En, &facts);
    assert_eq!((english.outcome, &english.values), (french.outcome, &french.values));
    assert!(!english.steps.is_empty(), "{facts:?}: nothing to do");
    english
}

#[track_caller]
fn assert_values(answer: &Answer, expected: &[(ValueName, Value)]) {
    for (name, value) in expected {
        assert_eq!(answer.values.get(*name), Some(value), "{name} of {:?}", answer.facts);
    }
}

fn number(count: u32) -> Value {
    Value::Number(count)
}

fn cites(answer: &Answer, row: CountRow) -> bool {
    answer.reasons.iter().any(|reason| reason.row == row.name())
}

/// What the counts come to by the sentences of the sources, written down apart from the answers.
#[test]
fn every_count_is_compared_with_its_own_minimum() {
    for host in HOSTS {
        let client_host = host.contains("Windows 10") || host.contains("Vista");
        let first_generation = host.contains("2008") || host.contains("Vista");
        for clients in BOUNDARIES {
            for servers in BOUNDARIES {
                for office in BOUNDARIES {
                    for are_virtual in [false, true] {
                        let of = |count: u32| if are_virtual { count.to_string() } else { "0".to_owned() };
                        let (virtual_clients, virtual_servers) = (of(clients), of(servers));
                        let more = [
                            ("host", host),
                            ("virtual-clients", &*virtual_clients),
                            ("virtual-servers", &*virtual_servers),
                        ];
                        let answer = site(clients, servers, office, &more);
                        let asking = if client_host { clients } else { clients + servers };
                        let doubtful = first_generation && are_virtual;
                        let reaches = |minimum| match asking >= minimum {
                            true if doubtful => None,
                            reached => Some(reached),
                        };
                        let clients_activate = (clients > 0).then(|| reaches(25));
                        let servers_activate =
                            (servers > 0).then(|| if client_host { Some(false) } else { reaches(5) });
                        let office_activates = (office > 0).then_some(Some(office >= 5));
                        let kinds = [clients_activate, servers_activate, office_activates];
                        let named: Vec<Option<bool>> = kinds.into_iter().flatten().collect();
                        let expected = match () {
                            () if named.is_empty() || named.contains(&Some(false)) => Outcome::No,
                            () if named.contains(&None) => Outcome::Depends,
                            () => Outcome::Yes,
                        };
                        assert_eq!(answer.outcome, expected, "{:?}", answer.facts);
                        let value = |kind: Option<Option<bool>>| kind.flatten().map_or(Value::Null, Value::YesNo);
                        assert_values(
                            &answer,
                            &[
                                (ValueName::ClientsActivate, value(clients_activate)),
                                (ValueName::ServersActivate, value(servers_activate)),
                                (ValueName::OfficeActivate, value(office_activates)),
                                (ValueName::CountedOffice, number(office)),
                                (ValueName::CountedWindows, number(if doubtful { 0 } else { asking })),
                            ],
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn below_a_minimum_the_headline_counts_what_is_missing() {
    let headline = |clients, servers, office| site(clients, servers, office, &[]).headline;
    assert_eq!(headline(16, 5, 0), "Not yet: Windows clients (21 of 25, 4 more needed). Enough for Windows servers.");
    let all = "Not yet: Windows clients (20 of 25, 5 more needed) and Office (4 of 5, 1 more needed).";
    assert_eq!(headline(20, 0, 4), all);
    let client_host = site(25, 5, 0, &[("host", "Windows 10 Enterprise")]);
    assert_eq!(client_host.headline, "No, this host does not activate Windows servers.", "however many there are");
    let change = site(18, 0, 0, &[]).reasons.into_iter().find_map(|reason| reason.would_need);
    assert_eq!(change.as_deref(), Some("7 more, so that the host counts 25."));
}

#[test]
fn copies_and_what_the_host_shows_are_followed() {
    for clients in BOUNDARIES {
        for servers in [0, 4, 5] {
            for office in [0, 4, 5] {
                for distinct in [0, 1, clients + servers + office] {
                    let distinct = distinct.min(clients + servers + office).to_string();
                    site(clients, servers, office, &[("distinct-machines", &distinct)]);
                }
                for displayed in BOUNDARIES {
                    let shown = displayed.to_string();
                    let answer = site(clients, servers, office, &[("displayed-count", &shown)]);
                    if clients + servers > 0 {
                        assert_values(&answer, &[(ValueName::CountedWindows, number(displayed))]);
                        assert_values(&answer, &[(ValueName::CountedOffice, number(office))]);
                    } else if office > 0 {
                        assert_values(&answer, &[(ValueName::CountedOffice, number(displayed))]);
                    }
                }
            }
        }
    }
}

#[test]
fn clients_and_servers_are_added_together_and_office_is_not() {
    assert_eq!(site(20, 5, 0, &[]).outcome, Outcome::Yes);
    let servers_only = site(19, 5, 0, &[]);
    assert_eq!(servers_only.outcome, Outcome::No);
    assert_values(
        &servers_only,
        &[
            (ValueName::CountedWindows, number(24)),
            (ValueName::MissingForClients, number(1)),
            (ValueName::MissingForServers, number(0)),
            (ValueName::MissingForOffice, Value::Null),
            (ValueName::ServersActivate, Value::YesNo(true)),
            (ValueName::OfficeActivate, Value::Null),
        ],
    );
    assert_eq!(servers_only.reasons[0].row, "client-minimum");
    assert!(servers_only.reasons[0].would_need.as_deref().is_some_and(|change| change.starts_with("1 more")));
    assert!(cites(&servers_only, CountRow::AddedTogether));
    let apart = site(30, 0, 4, &[]);
    assert_eq!(apart.outcome, Outcome::No);
    assert!(cites(&apart, CountRow::CountedApart));
    assert_values(
        &apart,
        &[(ValueName::MissingForOffice, number(1)), (ValueName::ClientsActivate, Value::YesNo(true))],
    );
}

#[test]
fn a_count_that_stays_at_one_is_the_sign_of_clones() {
    let clones = site(30, 0, 0, &[("displayed-count", "1")]);
    assert_values(&clones, &[(ValueName::ClonesLikely, Value::YesNo(true)), (ValueName::CountedWindows, number(1))]);
    assert!(clones.steps.iter().any(|step| step.command.as_deref() == Some("slmgr /rearm")));
    let told = site(30, 0, 30, &[("distinct-machines", "1")]);
    assert_values(&told, &[(ValueName::ClonesLikely, Value::YesNo(true)), (ValueName::CountedOffice, number(1))]);
    assert!(told.steps.iter().any(|step| step.command.as_deref() == Some("ospprearm.exe")));
    let low = site(30, 0, 0, &[("displayed-count", "20")]);
    assert_values(&low, &[(ValueName::ClonesLikely, Value::Null)]);
    assert!([CountRow::ThirtyDays, CountRow::SeveralHosts].into_iter().all(|row| cites(&low, row)));
    let full = site(400, 0, 0, &[("displayed-count", "50")]);
    assert_values(&full, &[(ValueName::ClonesLikely, Value::YesNo(false))]);
    assert_eq!(full.outcome, Outcome::Yes);
}

#[test]
fn the_count_shown_ends_at_twice_the_largest_minimum() {
    for (clients, servers, office, most) in [(1, 9, 9, 50), (0, 40, 9, 10), (0, 0, 40, 10)] {
        assert_values(&site(clients, servers, office, &[]), &[(ValueName::DisplayedMaximum, number(most))]);
    }
}

#[test]
fn a_host_of_the_first_generation_surely_counts_physical_machines_only() {
    let host = ("host", "Windows Server 2008 Standard");
    let open = site(30, 0, 0, &[host, ("virtual-clients", "10")]);
    assert_eq!((open.outcome, open.reasons[0].met), (Outcome::Depends, None));
    assert_values(&open, &[(ValueName::CountedWindows, number(20)), (ValueName::ClientsActivate, Value::Null)]);
    assert_eq!(site(30, 0, 0, &[host, ("virtual-clients", "5")]).outcome, Outcome::Yes);
    assert_eq!(site(24, 0, 0, &[host, ("virtual-clients", "5")]).outcome, Outcome::No);
    assert_eq!(site(30, 0, 0, &[("virtual-clients", "10")]).outcome, Outcome::Yes);
}

#[test]
fn what_the_faq_of_2013_says_is_answered_with_it() {
    let answer = site(25, 5, 5, &[("virtual-clients", "25")]);
    assert_eq!(answer.outcome, Outcome::Yes);
    for row in ["virtual-counted", "client-minimum", "server-minimum", "office-minimum"] {
        assert_cites_the_seed(&answer, row);
    }
    assert_cites_the_seed(&site(24, 0, 0, &[]), "fewer-than-50");
}

#[test]
fn every_row_is_cited_by_some_answer() {
    let shown = ("displayed-count", "20");
    let old = [("host", "Windows Server 2008 Standard"), ("virtual-clients", "10")];
    let answers = [
        site(24, 4, 4, &[("virtual-servers", "4")]),
        site(30, 0, 0, &[shown]),
        site(0, 5, 0, &[("host", "Windows 10 Pro")]),
        site(0, 6, 0, &[]),
        site(0, 0, 6, &[]),
        site(30, 0, 0, &old),
    ];
    for row in CountRow::ALL {
        assert!(answers.iter().any(|answer| cites(answer, *row)), "{row} is idle");
    }
}

#[test]
fn every_fact_matters() {
    let base: [(&str, &str); 3] = [("clients", "30"), ("servers", "0"), ("office", "0")];
    let host = [("host", "Windows Server 2008 Standard")];
    let with = |more: &[(&'static str, &'static str)]| {
        let kept = base.iter().filter(|(fact, _)| !more.iter().any(|(changed, _)| changed == fact));
        answer(&kept.chain(more).copied().collect::<Vec<_>>()).outcome
    };
    assert_eq!(with(&[]), Outcome::Yes);
    assert_eq!(with(&[("clients", "24")]), Outcome::No);
    assert_eq!(with(&[("servers", "1"), ("host", "Windows 10 Pro")]), Outcome::No);
    assert_eq!(with(&[("office", "4")]), Outcome::No);
    assert_eq!(with(&[host[0], ("virtual-clients", "30")]), Outcome::Depends);
    assert_eq!(with(&[host[0], ("clients", "0"), ("servers", "5"), ("virtual-servers", "1")]), Outcome::Depends);
    assert_eq!(with(&[("distinct-machines", "24")]), Outcome::No);
    assert_eq!(with(&[("displayed-count", "24")]), Outcome::No);
}

#[test]
fn numbers_that_cannot_be_are_refused_by_name() {
    let refused = |fact: &str, value: &str| {
        let base = [("clients", "30"), ("servers", "4"), ("office", "2")];
        let kept = base.iter().copied().filter(|(name, _)| *name != fact);
        let error = try_in(Lang::En, &kept.chain([(fact, value)]).collect::<Vec<_>>()).expect_err("refused");
        assert_eq!(error.field, fact);
        (error.refusal, error.to_string())
    };
    for (fact, value, most) in [
        ("clients", "-1", "1000000"),
        ("servers", "1000001", "1000000"),
        ("office", "2.5", "1000000"),
        ("virtual-clients", "31", "30"),
        ("virtual-servers", "5", "4"),
        ("distinct-machines", "37", "36"),
        ("displayed-count", "51", "50"),
    ] {
        let (refusal, message) = refused(fact, value);
        assert_eq!(refusal, Refusal::NotANumber);
        assert!(message.contains(&format!("from 0 to {most}")), "{message}");
    }
    for host in ["Office LTSC 2024 Professional Plus", "Windows XP Professional", "Azure Local"] {
        assert_eq!(refused("host", host).0, Refusal::NotInRole, "{host}");
    }
    let missing = try_in(Lang::En, &[("clients", "30"), ("servers", "0")]).expect_err("refused");
    assert_eq!((missing.refusal, &*missing.field), (Refusal::Missing, "office"));
}

#[test]
fn a_displayed_count_speaks_where_no_computer_is_named() {
    let shows = |count| site(0, 0, 0, &[("displayed-count", count)]);
    for (count, clients, servers) in [("4", false, false), ("5", false, true), ("24", false, true), ("30", true, true)]
    {
        let answer = shows(count);
        assert_values(
            &answer,
            &[
                (ValueName::ClientsActivate, Value::YesNo(clients)),
                (ValueName::ServersActivate, Value::YesNo(servers)),
                (ValueName::DisplayedMaximum, number(50)),
                (ValueName::ClonesLikely, Value::Null),
            ],
        );
        assert_eq!(answer.outcome, if clients && servers { Outcome::Yes } else { Outcome::No }, "{count}");
    }
    assert!(shows("0").headline.contains("nothing to activate"));
}
