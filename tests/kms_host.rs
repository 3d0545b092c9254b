//! Which system can be a KMS host of what: every host with every client, with and without the updates it needs.

mod complete;

use complete::{assert_cites_the_seed, assert_complete};
use volkey::answer::Value;
use volkey::knowledge::{HostKey, HostRule, Hosting, OfficeHosting, PortalName, Update};
use volkey::questions::{Fact, Refusal, Role, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, RequestError, ask};

use Outcome::{Depends, No, Unknown, Yes};

fn try_in(lang: Lang, facts: &[(&str, &str)]) -> Result<Answer, RequestError> {
    ask(Question::KmsHost, facts, AskOptions { lang, as_of: Date::new(2026, 11, 24) })
}

fn answer(facts: &[(&str, &str)]) -> Answer {
    let french = try_in(Lang::Fr, facts).unwrap_or_else(|error| panic!("{facts:?}: {error}"));
    let english = try_in(Lang::En, facts).unwrap_or_else(|error| panic!("{facts:?}: {error}"));
    assert_complete(&french, Lang::Fr, facts);
    assert_complete(&english, Lang::En, facts);
    assert_eq!((english.outcome, &english.values), (french.outcome, &french.values), "{facts:?}");
    assert!(!english.steps.is_empty(), "{facts:?}: nothing to do");
    english
}

fn between(host: &str, client: &str, more: &[(&str, &str)]) -> Answer {
    let facts: Vec<_> = [("host", host), ("client", client)].into_iter().chain(more.iter().copied()).collect();
    answer(&facts)
}

fn playing(role: Role) -> impl Iterator<Item = Product> {
    Product::ALL.iter().copied().filter(move |product| role.is_played_by(*product))
}

fn missing(answer: &Answer) -> Vec<Fact> {
    answer.missing.iter().map(|missing| missing.fact).collect()
}

fn text(answer: &Answer, name: ValueName) -> Option<&str> {
    match answer.values.get(name) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

fn list(answer: &Answer, name: ValueName) -> Vec<&str> {
    match answer.values.get(name) {
        Some(Value::List(items)) => items.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Whether every row of a list is the reason of some answer; the names of those that are not.
fn idle<'n>(answers: &[Answer], rows: impl Iterator<Item = &'n str>) -> Vec<&'n str> {
    let cited = |row: &&str| answers.iter().flat_map(|answer| &answer.reasons).any(|reason| reason.row == *row);
    rows.filter(|row| !cited(row)).collect()
}

/// A host, a client, and what the tables of hosts say of them: the outcome without a word on updates, and the
/// update that would help.
const SAID: [(&str, &str, Outcome, Option<&str>); 61] = [
    ("Windows Server 2003 Standard", "Windows Vista Business", Yes, None),
    ("Windows Server 2003 Standard", "Windows Server 2008 Standard", Depends, Some("KB948003")),
    ("Windows Server 2003 Standard", "Windows 7 Professional", Depends, Some("KB968915")),
    ("Windows Server 2003 Standard", "Windows 8 Pro", No, None),
    ("Windows Server 2003 Standard", "Windows Server 2012 Standard", No, None),
    ("Windows Server 2003 Standard", "Office 2010 Professional Plus", Depends, Some("KB968915")),
    ("Windows Server 2003 Standard", "Office 2013 Professional Plus", No, None),
    ("Windows Vista Business", "Windows Vista Enterprise", Yes, None),
    ("Windows Vista Business", "Windows 7 Professional", Depends, Some("KB968912")),
    ("Windows Vista Business", "Windows 8 Pro", Depends, Some("KB2757817")),
    ("Windows Vista Business", "Windows Server 2008 Standard", No, None),
    ("Windows Vista Business", "Office 2010 Professional Plus", No, None),
    ("Windows Server 2008 Standard", "Windows Server 2008 Standard", Yes, None),
    ("Windows Server 2008 Standard", "Windows 7 Professional", Depends, Some("KB968912")),
    ("Windows Server 2008 Standard", "Office 2010 Professional Plus", No, None),
    ("Windows Server 2008 Standard", "Windows 10 Enterprise", No, None),
    ("Windows 7 Professional", "Windows Vista Business", Yes, None),
    ("Windows 7 Professional", "Windows 10 Enterprise", Depends, Some("KB3079821")),
    ("Windows 7 Professional", "Office 2010 Professional Plus", Yes, None),
    ("Windows 7 Professional", "Office 2013 Professional Plus", Depends, Some("KB2757817")),
    ("Windows 7 Professional", "Office 2019 Professional Plus", No, None),
    ("Windows 7 Professional", "Windows 11 Enterprise", No, None),
    ("Windows Server 2008 R2 Standard", "Windows 10 Enterprise", Depends, Some("KB3079821")),
    ("Windows Server 2008 R2 Standard", "Windows Server 2012 Standard", Depends, Some("KB2757817")),
    ("Windows Server 2008 R2 Standard", "Windows Server 2016 Standard", No, None),
    ("Windows 8 Enterprise", "Windows 10 Enterprise", No, None),
    ("Windows 8.1 Enterprise", "Windows 10 Enterprise", Depends, Some("KB3172614")),
    ("Windows Server 2012 Standard", "Windows Server 2016 Standard", Depends, Some("KB3172615")),
    ("Windows Server 2012 Standard", "Windows Server 2019 Standard", No, None),
    ("Windows Server 2012 Standard", "Office LTSC 2021 Professional Plus", No, None),
    ("Windows Server 2012 R2 Standard", "Windows Server 2019 Standard", Depends, Some("KB4467695")),
    ("Windows Server 2012 R2 Standard", "Windows Server 2022 Standard", No, None),
    ("Windows Server 2012 R2 Standard", "Office 2013 Professional Plus", Unknown, None),
    ("Windows Server 2016 Standard", "Windows Server 2019 Standard", Depends, Some("KB4478877")),
    ("Windows Server 2016 Standard", "Windows 11 Enterprise", Depends, Some("KB5003638")),
    ("Windows Server 2016 Standard", "Windows Server 2025 Standard", No, None),
    ("Windows Server 2019 Standard", "Windows 11 Enterprise", Depends, Some("KB5003646")),
    ("Windows Server 2019 Standard", "Windows Server 2025 Standard", Depends, Some("KB5034768")),
    ("Windows Server 2019 Standard", "Office LTSC 2024 Professional Plus", No, None),
    ("Windows Server 2022 Standard", "Windows 11 Enterprise", Yes, None),
    ("Windows Server 2019 Essentials", "Windows 11 Enterprise", Unknown, None),
    ("Windows Server 2012 Essentials", "Windows Server 2022 Standard", No, None),
    ("Windows Server 2019 Essentials", "Office 2019 Professional Plus", Yes, None),
    ("Windows Server 2022 Standard", "Windows Server 2025 Standard", Depends, Some("KB5034770")),
    ("Windows Server 2022 Datacenter: Azure Edition", "Windows 11 Enterprise", No, None),
    ("Windows Server 2025 Standard", "Windows 11 Enterprise LTSC 2024", Yes, None),
    ("Windows 10 Enterprise", "Office LTSC 2024 Professional Plus", Yes, None),
    ("Windows 10 Enterprise", "Windows Server 2016 Standard", No, None),
    ("Windows 10 Enterprise", "Windows 10 Enterprise LTSB 2015", Yes, None),
    ("Windows 10 Enterprise", "Windows 10 Enterprise LTSB 2016", No, None),
    ("Windows 10 Enterprise", "Windows 11 Enterprise", No, None),
    ("Windows Server 2008 R2 Standard", "Windows 10 Enterprise LTSB 2015", Depends, Some("KB3079821")),
    ("Windows Server 2019 Standard", "Windows 10 Enterprise LTSC 2021", Yes, None),
    ("Windows Server 2016 Standard", "Windows 10 Enterprise LTSC 2019", Depends, Some("KB4478877")),
    // No table lists Windows 11 as a host; what is said of clients in general is all there is.
    ("Windows 11 Enterprise", "Windows 11 Enterprise", Unknown, None),
    ("Windows 11 Enterprise", "Windows 10 Enterprise", Unknown, None),
    ("Windows 11 Enterprise", "Windows Server 2022 Standard", No, None),
    ("Windows 11 Enterprise", "Office LTSC 2024 Professional Plus", Yes, None),
    ("Windows Server 2003 R2 Standard", "Windows Server 2008 Standard", Unknown, None),
    ("Windows Server, version 1809 Standard", "Windows 10 Enterprise", Unknown, None),
    ("Small Business Server 2011 Standard", "Windows 7 Professional", Unknown, None),
];

#[test]
fn a_host_does_what_the_tables_say() {
    for (host, client, outcome, update) in SAID {
        let answer = between(host, client, &[]);
        assert_eq!((answer.outcome, text(&answer, ValueName::RequiredUpdate)), (outcome, update), "{host}, {client}");
        if let Some(update) = update {
            assert_eq!(between(host, client, &[("updates-installed", update)]).outcome, Yes, "{host}, {client}");
        }
    }
}

#[test]
fn every_host_has_an_answer_for_every_client_and_every_row_is_cited() {
    let mut answers = Vec::new();
    for host in playing(Role::KmsHost) {
        for client in playing(Role::KmsClient) {
            let answer = between(host.name(), client.name(), &[]);
            let keys = list(&answer, ValueName::HostKeys);
            assert_eq!(keys.is_empty(), !matches!(answer.outcome, Yes | Depends), "{host}, {client}");
            assert_eq!(answer.missing.is_empty(), answer.outcome != Depends, "{host}, {client}");
            answers.push(answer);
        }
    }
    for &key in HostKey::ALL {
        for host in ["windows-7-professional", "windows-server-2016-standard", "windows-server-2022-standard"] {
            for client in ["windows-7-professional", "windows-server-2016-standard", "office-2016-professional-plus"] {
                answers.push(between(host, client, &[("host-key", key.name())]));
            }
        }
    }
    let of_vista = [("host-key", "vista-client")];
    answers.push(between("windows-server-2008-standard", "windows-vista-business", &of_vista));
    assert_eq!(idle(&answers, Hosting::ALL.iter().map(|row| row.name())), [""; 0]);
    assert_eq!(idle(&answers, OfficeHosting::ALL.iter().map(|row| row.name())), [""; 0]);
    assert_eq!(idle(&answers, HostRule::ALL.iter().map(|row| row.name())), [""; 0]);
    assert_eq!(idle(&answers, PortalName::ALL.iter().map(|row| row.name())), [""; 0]);
    let required: Vec<&str> = answers.iter().filter_map(|answer| text(answer, ValueName::RequiredUpdate)).collect();
    assert!(Update::ALL.iter().all(|update| required.contains(&update.name())));
}

/// Facts of the updates that contradict each other: the level is too old for an update of the list.
fn contradicts(level: Option<&str>, list: Option<&str>) -> bool {
    level.is_some_and(|level| level == "2016-01-01" || level == "17763.1") && list.is_some_and(|list| list != "none")
}

#[test]
fn saying_more_of_the_updates_never_turns_an_answer_round() {
    let hosts = ["windows-server-2008-standard", "windows-server-2008-r2-standard", "windows-server-2012-r2-standard"];
    let hosts = hosts.into_iter().chain(["windows-server-2019-standard", "windows-7-professional"]);
    let clients = ["windows-7-professional", "windows-10-enterprise", "windows-server-2019-standard"];
    let clients: Vec<&str> =
        clients.into_iter().chain(["windows-server-2025-standard", "office-2016-professional-plus"]).collect();
    let levels = [None, Some("2016-01-01"), Some("2026-11-10"), Some("17763.1"), Some("17763.8755")];
    let lists = [None, Some("none")].into_iter().chain(Update::ALL.iter().map(|update| Some(update.name())));
    let lists: Vec<Option<&str>> = lists.chain([Some("KB2757817, KB3079821")]).collect();
    for host in hosts {
        for client in &clients {
            let with = |level: Option<&str>, list: Option<&str>| {
                let level = level.map(|level| ("patched-to", level));
                let list = list.map(|list| ("updates-installed", list));
                between(host, client, &level.into_iter().chain(list).collect::<Vec<_>>())
            };
            let open = with(None, None);
            for level in levels {
                for &list in &lists {
                    let both = with(level, list);
                    for fewer in [&open, &with(level, None), &with(None, list)] {
                        let settled = fewer.outcome == Depends || fewer.outcome == both.outcome;
                        assert!(settled || contradicts(level, list), "{host}, {client}, {level:?}, {list:?}");
                    }
                    assert!(both.outcome != Depends || open.outcome == Depends);
                }
            }
        }
    }
}

#[test]
fn a_day_or_a_build_tells_of_a_cumulative_update() {
    let host = "Windows Server 2022 Standard";
    let at = |level| between(host, "Windows Server 2025 Standard", &[("patched-to", level)]);
    let open = between(host, "Windows Server 2025 Standard", &[]);
    assert_eq!(missing(&open), [Fact::PatchedTo, Fact::UpdatesInstalled]);
    assert_eq!(text(&open, ValueName::RequiredBuild), Some("20348.2322"));
    assert!(!open.conflicts.is_empty());
    for (level, outcome) in [
        ("2024-02-12", No),
        ("2024-02-13", Yes),
        ("20348.2321", No),
        ("20348.2322", Yes),
        ("10.0.20348.5139", Yes),
        ("17763.9999", Depends),
    ] {
        assert_eq!(at(level).outcome, outcome, "{level}");
    }
    let july = |level| between("Windows Server 2012 R2 Standard", "Windows 10 Pro", &[("patched-to", level)]).outcome;
    assert_eq!(["2016-06-30", "2016-07-15", "2016-08-01"].map(july), [No, Depends, Yes]);
    // An update that stands alone is in no level.
    let alone = between("Windows 7 Professional", "Windows 10 Pro", &[("patched-to", "2019-12-10")]);
    assert_eq!((alone.outcome, missing(&alone)), (Depends, vec![Fact::UpdatesInstalled]));
    let without = between("Windows 7 Professional", "Windows 10 Pro", &[("updates-installed", "none")]);
    assert_eq!(without.outcome, No);
    assert!(without.reasons[0].would_need.as_deref().is_some_and(|change| change.contains("KB3079821")));
}

#[test]
fn a_key_that_is_named_is_the_only_one_judged() {
    let with = |host, client, key| between(host, client, &[("host-key", key)]).outcome;
    let host = "Windows Server 2019 Standard";
    assert_eq!(with(host, "Windows 11 Enterprise", "windows-server-2019"), No);
    assert_eq!(with(host, "Windows 11 Enterprise", "windows-server-2022"), Depends);
    assert_eq!(with(host, "Windows Server 2016 Standard", "windows-server-2016"), Unknown);
    assert_eq!(with(host, "Windows 10 Pro", "windows-10-client"), No);
    assert_eq!(with("Windows Server 2012 R2 Standard", "Windows 10 Pro", "windows-10-client"), No);
    let on_2016 = "Windows Server 2016 Standard";
    assert_eq!(with(on_2016, "Windows 10 Pro", "windows-server-2012-r2-for-windows-10"), No);
    assert_eq!(with("Windows Server 2012 Standard", "Windows Server 2019 Standard", "windows-server-2019"), No);
    assert_eq!(with("Windows Server 2025 Standard", "Office 2019 Standard", "office-2016"), No);
    assert_eq!(with("Windows 11 Enterprise", "Windows 11 Enterprise", "windows-server-2022"), No);
    let keys = between(host, "Windows 11 Enterprise", &[]);
    assert_eq!(list(&keys, ValueName::HostKeys), ["windows-server-2022", "windows-server-2025"]);
    assert_eq!(keys.keys.len(), 2);
}

fn says(answer: &Answer, words: &str) -> bool {
    answer.steps.iter().any(|step| step.text.contains(words))
}

#[test]
fn a_key_that_is_refused_leads_to_the_right_one() {
    let host = "Windows Server 2022 Standard";
    for (client, key, right) in [
        ("Windows 11 Pro", "office-2019", "windows-server-2022"),
        ("Office 2019 Standard", "windows-server-2022", "office-2019"),
        ("Windows Server 2016 Standard", "windows-server-2016", "windows-server-2022"),
    ] {
        let answer = between(host, client, &[("host-key", key)]);
        assert_ne!(answer.outcome, Yes, "{client}");
        assert_eq!(list(&answer, ValueName::HostKeys)[0], right);
        assert_eq!(list(&answer, ValueName::Alternatives), ["other-key"]);
        assert!(says(&answer, "Use another host key instead"), "{client}: {:#?}", answer.steps);
        assert!(!says(&answer, "Use a host on"), "{client}");
        assert!(!answer.headline.contains("as it is"), "{}", answer.headline);
    }
    let refused = between("Windows 10 Pro", "Windows Server 2022 Standard", &[("host-key", "windows-server-2022")]);
    assert!(list(&refused, ValueName::HostKeys).is_empty());
}

#[test]
fn a_newer_host_is_proposed_only_where_there_is_one() {
    for host in playing(Role::KmsHost) {
        for client in playing(Role::KmsClient) {
            let answer = between(host.name(), client.name(), &[]);
            let proposed = list(&answer, ValueName::Alternatives).contains(&"newer-host");
            assert!(!proposed || says(&answer, "Use a host on"), "{host}, {client}");
        }
    }
    let proposed = |host, client| list(&between(host, client, &[]), ValueName::Alternatives).contains(&"newer-host");
    assert!(proposed("Windows Server 2016 Standard", "Windows Server 2025 Standard"));
    assert!(!proposed("Windows Server 2025 Standard", "Office 2010 Standard"));
}

#[test]
fn as_it_is_is_said_where_an_update_helps() {
    let headline = |host, client, more: &[(&str, &str)]| between(host, client, more).headline;
    let server = "Windows Server 2025 Standard";
    assert!(!headline("Windows Server 2016 Standard", server, &[]).contains("as it is"));
    assert!(headline("Windows Server 2022 Standard", server, &[("patched-to", "2024-02-12")]).contains("as it is"));
}

#[test]
fn office_has_its_own_pack_and_key() {
    let answer = between("Windows Server 2022 Standard", "Office LTSC 2024 Professional Plus", &[]);
    assert_eq!(answer.outcome, Yes);
    assert_eq!(answer.values.get(ValueName::OfficePack), Some(&Value::Number(106246)));
    assert_eq!(list(&answer, ValueName::HostKeys), ["office-ltsc-2024"]);
    assert!(answer.reasons.iter().any(|reason| reason.row == "office-own-key"));
    assert!(answer.conflicts.iter().any(|conflict| conflict.text.contains("8D368FC1")));
    let activates =
        |answer: &Answer, command: &str| answer.steps.iter().any(|step| step.command.as_deref() == Some(command));
    assert!(activates(&answer, "slmgr /ato F3D89BBF-C0EC-47CE-A8FA-E5A5F97E447F"), "{:#?}", answer.steps);
    let of_2021 = between("Windows Server 2022 Standard", "Office LTSC 2021 Standard", &[]);
    assert!(of_2021.reasons.iter().any(|reason| reason.row == "mak-spla-office-2021" && reason.met.is_none()));
    let of_2013 = between("Windows Server 2012 Standard", "Office 2013 Professional Plus", &[]);
    assert!(activates(&of_2013, "slmgr /ato ACTIVATION-ID"), "{:#?}", of_2013.steps);
    let of_windows = between("Windows Server 2022 Standard", "Windows 11 Enterprise", &[]);
    assert!(activates(&of_windows, "slmgr /ato") && of_windows.conflicts.len() == 1);
    // The commands without an ID are for Windows.
    for client in ["Office 2010 Standard", "Office 2016 Standard", "Office LTSC 2024 Professional Plus"] {
        let answer = between("Windows 7 Professional", client, &[("updates-installed", "KB2757817")]);
        let answer = if answer.outcome == Yes { answer } else { between("Windows Server 2022 Standard", client, &[]) };
        assert_eq!(answer.outcome, Yes, "{client}");
        for command in answer.steps.iter().filter_map(|step| step.command.as_deref()) {
            let is_for_windows = command == "slmgr /ato" || command.contains("55c92734");
            assert!(!is_for_windows, "{client}: {command}");
        }
    }
    assert_eq!(between("Windows Server 2008 R2 Standard", "Visio 2016 Professional", &[]).outcome, Depends);
    let either = between("Windows 7 Enterprise", "Project 2016 Standard", &[("updates-installed", "3079821")]);
    assert_eq!(either.outcome, Yes);
}

#[test]
fn what_the_faq_of_2013_says_is_answered_with_it() {
    let server_2008 = "Windows Server 2008 Standard";
    let for_7 = between(server_2008, "Windows 7 Professional", &[("updates-installed", "none")]);
    assert_eq!(for_7.outcome, No);
    assert_cites_the_seed(&for_7, "host-2008-2008-r2");
    let for_office = between(server_2008, "Office 2010 Professional Plus", &[]);
    assert_eq!(for_office.outcome, No);
    assert_cites_the_seed(&for_office, "office-host-2010");
    assert_cites_the_seed(&for_office, "ways-out-of-2008");
    assert_cites_the_seed(&for_office, "fewer-than-50");
    let ways = ["upgrade-to-2008-r2", "downgrade-to-2003", "windows-7-host", "server-2003-in-vm"];
    assert_eq!(list(&for_office, ValueName::Alternatives)[..4], ways);
    for host in ["Windows Server 2003 Standard", "Windows 7 Professional", "Windows Server 2008 R2 Standard"] {
        let answer = between(host, "Office 2010 Professional Plus", &[("updates-installed", "KB968915")]);
        assert_eq!(answer.outcome, Yes, "{host}");
        assert_cites_the_seed(&answer, "office-host-2010");
        assert_cites_the_seed(&answer, "not-dedicated");
    }
    let update = [("updates-installed", "KB2757817")];
    for host in
        ["Windows 7 Enterprise", "Windows 8 Pro", "Windows Server 2008 R2 Standard", "Windows Server 2012 Standard"]
    {
        let answer = between(host, "Office 2013 Professional Plus", &update);
        assert_eq!(answer.outcome, Yes, "{host}");
        assert_cites_the_seed(&answer, "office-host-2013");
    }
    for (host, update) in [
        ("Windows Server 2003 Standard", "KB968915"),
        (server_2008, "KB968912"),
        ("Windows Vista Business", "KB968912"),
    ] {
        let answer = between(host, "Windows 7 Professional", &[("updates-installed", update)]);
        assert_eq!(answer.outcome, Yes, "{host}");
        assert_cites_the_seed(&answer, answer.reasons[0].row);
    }
}

#[test]
fn a_version_without_its_edition_is_asked_for_each() {
    let answer = between("Windows Server 2022", "Windows 11", &[]);
    assert_eq!(answer.outcome, Yes, "{answer:#?}");
}

#[test]
fn what_is_no_host_or_no_client_is_refused_by_name() {
    let refused = |host: &str, client: &str, more: &[(&str, &str)]| {
        let facts: Vec<_> = [("host", host), ("client", client)].into_iter().chain(more.iter().copied()).collect();
        let error = try_in(Lang::En, &facts).expect_err("refused");
        (error.refusal, error.field.clone())
    };
    let (server, client) = ("Windows Server 2022 Standard", "Windows 11 Pro");
    let in_role = |fact: &str| (Refusal::NotInRole, fact.to_owned());
    for host in [
        "Office LTSC 2024 Professional Plus",
        "Windows XP Professional",
        "Azure Local",
        "Windows 2000 Server",
        "Windows 11 Home",
    ] {
        assert_eq!(refused(host, client, &[]), in_role("host"), "{host}");
    }
    for client in [
        "Windows 11 Home",
        "Windows XP Professional",
        "Office 2007 Standard",
        "SQL Server",
        "Windows Server 2025 Essentials",
    ] {
        assert_eq!(refused(server, client, &[]), in_role("client"), "{client}");
    }
    for (fact, value, refusal) in [
        ("host-key", "windows-server-2030", Refusal::NotAllowed),
        ("patched-to", "1999-12-31", Refusal::NotAPatchLevel),
        ("patched-to", "last week", Refusal::NotAPatchLevel),
        ("patched-to", "20348", Refusal::NotAPatchLevel),
        ("updates-installed", "", Refusal::NotUpdates),
        ("updates-installed", "KB12", Refusal::NotUpdates),
        ("updates-installed", "KB5034768 and more", Refusal::NotUpdates),
    ] {
        assert_eq!(refused(server, client, &[(fact, value)]), (refusal, fact.to_owned()), "{value}");
    }
}
