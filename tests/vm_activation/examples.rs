//! Questions that people ask, named by the reason that decides them.

use super::*;
use std::collections::BTreeSet;
use volkey::Product;
use volkey::questions::Hypervisor;

#[track_caller]
fn check(facts: &[(&str, &str)], outcome: Outcome, rows: &[&str]) -> Answer {
    let answer = answer(facts);
    assert_eq!(answer.outcome, outcome, "{facts:?}: {}", answer.headline);
    for row in rows {
        assert!(
            answer.reasons.iter().any(|reason| reason.row == *row),
            "{facts:?} does not cite {row}: {:?}",
            answer.reasons.iter().map(|reason| reason.row).collect::<Vec<_>>()
        );
    }
    answer
}

const ON_HYPER_V: (&str, &str) = ("hypervisor", "hyper-v");
const BY_AVMA: (&str, &str) = ("method", "avma");

#[test]
fn a_guest_must_not_be_newer_than_its_host() {
    let newer = [("guest", "Windows Server 2022 Standard"), ("host", "Windows Server 2019 Datacenter")];
    let no = check(&[&newer[..], &[ON_HYPER_V, BY_AVMA]].concat(), Outcome::No, &["avma-host-2019-guest-2022"]);
    assert_eq!(
        no.headline,
        "No. A Windows Server 2019 Datacenter host cannot activate a Windows Server 2022 Standard guest by AVMA; \
         the guest must not be newer than its host."
    );
    assert_eq!(no.reasons[0].would_need.as_deref(), Some("A Datacenter host with Windows Server 2022 or later."));
    assert_eq!(no.values.get(ValueName::Recommended), Some(&Value::Text("kms".to_owned())));
    assert!(no.steps[0].text.contains("KMS"), "{}", no.steps[0].text);
    let commands: Vec<&str> = no.steps.iter().filter_map(|step| step.command.as_deref()).collect();
    let client_key = Product::WindowsServer2022Standard.row().gvlk.expect("the key is published").key;
    assert_eq!(commands[0], format!("slmgr /ipk {client_key}"));
    assert!(commands[1].contains("InstallProductKey") && commands[1].contains(client_key), "{}", commands[1]);

    let older = [("guest", "Windows Server 2019 Standard"), ("host", "Windows Server 2022 Datacenter")];
    let yes = check(&[&older[..], &[ON_HYPER_V, BY_AVMA]].concat(), Outcome::Yes, &["avma-host-2022-guest-2019"]);
    let avma_key = Product::WindowsServer2019Standard.row().avma.expect("the key is published").key;
    assert_eq!(yes.keys[0].published, Some(avma_key));
    assert!(yes.steps.iter().any(|step| step.command.as_deref() == Some(&*format!("slmgr /ipk {avma_key}"))));
}

#[test]
fn avma_needs_an_activated_datacenter_host_with_hyper_v() {
    let guest = ("guest", "Windows Server 2016 Standard");
    let datacenter = ("host", "Windows Server 2022 Datacenter");
    let standard = ("host", "Windows Server 2022 Standard");
    let client = ("host", "Windows 11 Pro");
    check(&[guest, standard, ON_HYPER_V, BY_AVMA], Outcome::No, &["avma-datacenter-host"]);
    check(&[guest, client, ON_HYPER_V, BY_AVMA], Outcome::No, &["avma-datacenter-host"]);
    check(&[guest, datacenter, ("hypervisor", "other"), BY_AVMA], Outcome::No, &["avma-hyper-v-only"]);
    check(&[guest, ("hypervisor", "azure"), BY_AVMA], Outcome::No, &["avma-not-in-azure"]);
    let idle = [guest, datacenter, ON_HYPER_V, BY_AVMA, ("host-activated", "no")];
    check(&idle, Outcome::No, &["avma-host-activated"]);
    let assumed = check(&[guest, datacenter, ON_HYPER_V, BY_AVMA], Outcome::Yes, &["avma-host-activated"]);
    assert!(assumed.assumed.iter().any(|assumed| assumed.fact == Fact::HostActivated));
    check(
        &[guest, ("host", "Windows Server 2012 Datacenter"), ON_HYPER_V, BY_AVMA],
        Outcome::No,
        &["avma-from-2012-r2"],
    );
    let open = check(&[guest, BY_AVMA], Outcome::Depends, &["avma-hyper-v-only", "avma-datacenter-host"]);
    assert_eq!(missing(&open), [Fact::Hypervisor, Fact::Host, Fact::AzureLocalLicence]);
}

#[test]
fn releases_between_the_numbered_servers_are_derived_or_unknown() {
    let by = |guest, host| [("guest", guest), ("host", host), ON_HYPER_V, BY_AVMA];
    let older = "avma-release-older-than-host";
    let yes = check(&by("windows-server-1809-standard", "windows-server-2019-datacenter"), Outcome::Yes, &[older]);
    assert_eq!(yes.basis.name(), "mixed");
    let newer = "avma-release-newer-than-host";
    check(&by("windows-server-1709-standard", "windows-server-2012-r2-datacenter"), Outcome::No, &[newer]);
    let silent = "avma-release-undocumented";
    check(&by("windows-server-1903-standard", "windows-server-2019-datacenter"), Outcome::Unknown, &[silent]);
    check(&by("windows-server-20h2-standard", "windows-server-2022-datacenter"), Outcome::Unknown, &[silent]);
    let host = "avma-host-undocumented";
    check(&by("windows-server-2016-standard", "windows-server-1909-datacenter"), Outcome::Unknown, &[host]);
}

#[test]
fn essentials_of_2022_has_no_avma_key() {
    let facts = [("guest", "windows-server-2022-essentials"), ("host", "windows-server-2022-datacenter")];
    check(&[&facts[..], &[ON_HYPER_V, BY_AVMA]].concat(), Outcome::Unknown, &["avma-essentials-without-key"]);
}

#[test]
fn azure_local_activates_by_its_licence() {
    let place = ("hypervisor", "azure-local");
    let by = |guest, licence| [("guest", guest), place, BY_AVMA, ("azure-local-licence", licence)];
    check(&by("Windows Server 2016 Standard", "subscription"), Outcome::Yes, &["azure-local-subscription"]);
    check(&by("Windows Server 2016 Standard", "none"), Outcome::No, &["azure-local-licence"]);
    let azure_edition = "windows-server-2022-datacenter-azure-edition";
    check(&by(azure_edition, "subscription"), Outcome::Yes, &["azure-edition-places"]);
    let assurance = check(&by(azure_edition, "benefits"), Outcome::Depends, &["azure-local-azure-edition"]);
    assert_eq!(missing(&assurance), [Fact::Host]);

    let keys = |guest, host| [&by(guest, "benefits")[..], &[("host", host)]].concat();
    let guest = "Windows Server 2022 Standard";
    check(&keys(guest, "Windows Server 2025 Datacenter"), Outcome::Yes, &["azure-local-keys-2025"]);
    check(&keys(guest, "Windows Server 2022 Datacenter"), Outcome::Yes, &["azure-local-keys-2022"]);
    check(&keys(guest, "Windows Server 2019 Datacenter"), Outcome::No, &["azure-local-keys-2019"]);
    check(&keys(guest, "Windows Server 2016 Datacenter"), Outcome::No, &["azure-local-old-keys"]);
    let unsaid = check(&keys(guest, "Azure Local"), Outcome::Depends, &["azure-local-own-keys"]);
    assert!(unsaid.missing.is_empty(), "nobody asks for the version of a key: check it yourself");

    let old = check(&by("Windows Server 2012 R2 Standard", "subscription"), Outcome::No, &["azure-local-guests"]);
    assert_eq!(old.conflicts.len(), 1, "the page on Azure Stack HCI says otherwise");
}

#[test]
fn what_is_said_of_the_place_can_contradict_itself() {
    let facts = [("guest", "Windows Server 2022 Standard"), ("host", "Azure Local"), ("hypervisor", "other"), BY_AVMA];
    check(&facts, Outcome::Unknown, &["azure-local-host"]);
}

#[test]
fn azure_edition_runs_in_azure_and_on_azure_local_only() {
    let guest = ("guest", "windows-server-2025-datacenter-azure-edition");
    check(&[guest, ON_HYPER_V], Outcome::No, &["azure-edition-places"]);
    check(&[guest, ("hypervisor", "other"), ("method", "kms")], Outcome::No, &["azure-edition-places"]);
    check(&[guest, ("hypervisor", "azure"), ("method", "azure-kms")], Outcome::Yes, &["azure-kms"]);
    check(&[guest, ("hypervisor", "azure-local"), ("method", "kms")], Outcome::Yes, &["azure-edition-no-kms-host"]);
}

#[test]
fn multi_session_activates_in_azure_virtual_desktop_only() {
    let guest = ("guest", "windows-11-enterprise-multi-session");
    let in_avd =
        check(&[guest, ("hypervisor", "avd"), ("user-licence", "e3")], Outcome::Yes, &["multi-session-azure-kms"]);
    assert_eq!(in_avd.values.get(ValueName::Recommended), Some(&Value::Text("azure-kms".to_owned())));
    assert_eq!(in_avd.values.get(ValueName::AccessRight), Some(&Value::Null), "the page does not name the licences");
    check(&[guest, ("hypervisor", "avd"), ("method", "kms")], Outcome::No, &["multi-session-no-own-kms"]);
    check(&[guest, ON_HYPER_V], Outcome::No, &["multi-session-place"]);
    let local = [guest, ("hypervisor", "azure-local"), ("method", "mak")];
    check(&local, Outcome::Unknown, &["multi-session-azure-local"]);
}

#[test]
fn kms_needs_a_volume_edition_and_its_count() {
    let kms = ("method", "kms");
    check(&[("guest", "Windows 11 Enterprise"), kms], Outcome::Yes, &["kms-client-key", "kms-25-clients"]);
    check(&[("guest", "Windows Server 2022 Standard"), kms], Outcome::Yes, &["kms-client-key", "kms-5-servers"]);
    check(&[("guest", "windows-10-home"), kms], Outcome::No, &["kms-not-volume"]);
    check(&[("guest", "windows-xp-professional"), kms], Outcome::No, &["volume-activation-since-vista"]);
    check(&[("guest", "small-business-server-2011-standard"), kms], Outcome::Unknown, &["kms-undocumented"]);
    let many = check(&[("guest", "Windows 11 Pro"), kms, ("machines", "30")], Outcome::Yes, &["clone-same-id"]);
    assert!(many.steps.iter().any(|step| step.command.as_deref().is_some_and(|line| line.contains("/generalize"))));
    let one = answer(&[("guest", "Windows 11 Pro"), kms]);
    assert!(one.reasons.iter().all(|reason| reason.row != "clone-same-id"));
}

#[test]
fn a_mak_loses_an_activation_for_each_machine() {
    let mak = [("guest", "Windows 11 Pro"), ("method", "mak"), ("machines", "30")];
    let answer = check(&mak, Outcome::Yes, &["mak-every-machine", "mak-offline"]);
    assert_eq!(answer.values.get(ValueName::MakActivationsUsed), Some(&Value::Number(30)));
    assert!(answer.sources.iter().any(|source| source.id.name() == "seed"), "the seed says so");
    assert_eq!((answer.keys[0].key_type.name(), answer.keys[0].published), ("mak", None));
    assert_eq!(answer.conflicts.len(), 2, "the seed advises against it; older pages say telephone");
    let portal = answer.steps.iter().find(|step| step.text.contains("aka.ms/aoh")).expect("the way without Internet");
    assert!(portal.text.contains("account"), "{}", portal.text);
    let none = check(&[("guest", "windows-10-home"), ("method", "mak")], Outcome::No, &["mak-not-volume"]);
    assert_eq!(none.values.get(ValueName::MakActivationsUsed), Some(&Value::Null));
}

#[test]
fn active_directory_needs_a_domain_and_windows_8() {
    let adba = ("method", "adba");
    let eleven = ("guest", "Windows 11 Enterprise");
    for (join, outcome) in
        [("ad", Outcome::Yes), ("hybrid", Outcome::Yes), ("entra", Outcome::No), ("none", Outcome::No)]
    {
        check(&[eleven, adba, ("join", join)], outcome, &["adba-domain"]);
    }
    assert_eq!(missing(&check(&[eleven, adba], Outcome::Depends, &["adba-domain"])), [Fact::Join]);
    check(&[("guest", "windows-7-enterprise"), adba, ("join", "ad")], Outcome::No, &["adba-windows-7"]);
    let joined = answer(&[eleven, ("join", "ad")]);
    assert_eq!(joined.values.get(ValueName::Recommended), Some(&Value::Text("adba".to_owned())));
}

#[test]
fn a_subscription_needs_entra_and_a_licensed_user() {
    let by =
        |join, user| [("guest", "Windows 11 Pro"), ("method", "subscription"), ("join", join), ("user-licence", user)];
    check(
        &by("entra", "e3"),
        Outcome::Yes,
        &["subscription-joined", "subscription-user", "subscription-base-activated"],
    );
    check(&by("hybrid", "e5"), Outcome::Yes, &["subscription-joined"]);
    check(&by("ad", "e3"), Outcome::No, &["subscription-directory-only"]);
    check(&by("none", "e3"), Outcome::No, &["subscription-joined"]);
    check(&by("entra", "none"), Outcome::No, &["subscription-user"]);
    let hosted = |place| [&by("entra", "vda")[..], &[("hypervisor", place)]].concat();
    let azure = check(&hosted("azure"), Outcome::Yes, &["vda-hosted"]);
    assert_eq!(azure.conflicts.len(), 1, "two pages disagree about the activation beneath");
    let hoster = check(&hosted("other"), Outcome::Depends, &["vda-other-hoster"]);
    assert!(hoster.missing.is_empty(), "whether a hoster is qualified has to be checked");
    let ltsc = [("guest", "windows-10-enterprise-ltsc-2021"), ("method", "subscription")];
    check(&ltsc, Outcome::No, &["subscription-not-ltsc"]);
    check(
        &[("guest", "Windows 11 Education"), by("entra", "e3")[1], by("entra", "e3")[2], by("entra", "e3")[3]],
        Outcome::Unknown,
        &["subscription-other-editions"],
    );
}

#[test]
fn a_client_inherits_from_a_client_host_only() {
    let by = |host, user| {
        [("guest", "Windows 11 Pro"), ("method", "inherited"), ("host", host), ON_HYPER_V, ("user-licence", user)]
    };
    check(&by("Windows 11 Enterprise", "e3"), Outcome::Yes, &["inherited-client-host", "inherited-user"]);
    check(&by("Windows Server 2022 Datacenter", "e3"), Outcome::No, &["inherited-client-host"]);
    check(&by("Windows 11 Enterprise", "none"), Outcome::No, &["inherited-user"]);
    check(&by("Windows 11 Enterprise", "vda"), Outcome::Unknown, &["inherited-vda"]);
    let idle = [&by("Windows 11 Enterprise", "e3")[..], &[("host-activated", "no")]].concat();
    check(&idle, Outcome::No, &["inherited-host-activated"]);
}

#[test]
fn a_desktop_on_a_server_needs_a_licence_for_its_user() {
    let right = |user| {
        let facts = with(&[("guest", "Windows 11 Enterprise"), ON_HYPER_V], "user-licence", user);
        check(&facts, Outcome::Yes, &["desktop-access"]).values.get(ValueName::AccessRight).cloned()
    };
    assert_eq!(right(None), Some(Value::Null));
    assert_eq!(right(Some("none")), Some(Value::YesNo(false)));
    for user in ["e3", "e5", "vda"] {
        assert_eq!(right(Some(user)), Some(Value::YesNo(true)), "{user}");
    }
    let server = answer(&[("guest", "Windows Server 2022 Standard"), ("user-licence", "e3")]);
    assert_eq!(server.values.get(ValueName::AccessRight), Some(&Value::Null));
}

#[test]
fn an_oem_certificate_stays_with_its_server() {
    let oem = [("guest", "Windows Server 2022 Standard"), ("method", "oem")];
    let here = check(&[&oem[..], &[ON_HYPER_V]].concat(), Outcome::Depends, &["oem-certificate", "oem-bound"]);
    assert!(here.missing.is_empty(), "only the server itself shows whether it has a certificate");
    check(&[&oem[..], &[("hypervisor", "azure")]].concat(), Outcome::No, &["oem-bound"]);
    check(&[("guest", "Windows 11 Pro"), oem[1]], Outcome::Unknown, &["oem-undocumented"]);
}

#[test]
fn the_weakest_row_that_decides_sets_the_confidence() {
    let by = |host| [("guest", "Windows Server 2019 Standard"), ("host", host), ON_HYPER_V, BY_AVMA];
    assert_eq!(answer(&by("Windows Server 2022 Datacenter")).confidence.name(), "A");
    let quoted = answer(&by("Windows Server 2025 Datacenter"));
    assert_eq!((quoted.confidence.name(), quoted.basis.name()), ("B", "mixed"));
}

#[test]
fn an_open_edition_of_the_host_is_asked_for() {
    let facts = [("guest", "Windows Server 2019 Standard"), ("host", "Windows Server 2022"), ON_HYPER_V, BY_AVMA];
    let answer = check(&facts, Outcome::Depends, &["avma-datacenter-host", "avma-host-2022-guest-2019"]);
    assert_eq!(missing(&answer), [Fact::Host]);
}

#[test]
fn both_languages_say_the_same() {
    let guests = ["Windows 11 Pro", "Windows Server 2022 Standard", "windows-10-home", "windows-xp-professional"];
    for guest in guests {
        for hypervisor in or_open(Hypervisor::ALL.iter().map(|place| place.name())) {
            for method in or_open(Method::ALL.iter().map(|method| method.name())) {
                let facts = with(&with(&[("guest", guest)], "hypervisor", hypervisor), "method", method);
                let (english, french) = (answer(&facts), answer_in(Lang::Fr, &facts));
                assert_complete(&french, &facts);
                assert_ne!(english.headline, french.headline);
                let rows =
                    |answer: &Answer| answer.reasons.iter().map(|reason| (reason.row, reason.met)).collect::<Vec<_>>();
                assert_eq!(rows(&english), rows(&french), "{facts:?}");
                assert_eq!((english.outcome, &english.values), (french.outcome, &french.values), "{facts:?}");
                assert_eq!(english.steps.len(), french.steps.len(), "{facts:?}");
            }
        }
    }
}

#[test]
fn every_fact_matters() {
    // For each fact a situation in which its values lead to different answers.
    let eleven: [(&str, &str); 1] = [("guest", "Windows 11 Pro")];
    let server = [("guest", "Windows Server 2022 Standard"), BY_AVMA];
    let cases: [(&[(&str, &str)], &str, [&str; 2]); 9] = [
        (&[], "guest", ["Windows 11 Pro", "Windows Server 2022 Standard"]),
        (&server, "host", ["Windows Server 2022 Standard", "Windows Server 2022 Datacenter"]),
        (&server, "hypervisor", ["other", "hyper-v"]),
        (&eleven, "method", ["kms", "avma"]),
        (&[server[0], BY_AVMA, ON_HYPER_V], "host-activated", ["yes", "no"]),
        (&[server[0], BY_AVMA, ("host", "Azure Local")], "azure-local-licence", ["subscription", "none"]),
        (&eleven, "join", ["ad", "none"]),
        (&eleven, "user-licence", ["e3", "none"]),
        (&eleven, "machines", ["1", "2"]),
    ];
    let facts = Question::VmActivation.facts();
    assert_eq!(cases.iter().map(|(_, fact, _)| *fact).collect::<BTreeSet<_>>().len(), facts.len());
    for (given, fact, [one, other]) in cases {
        let [one, other] = [one, other].map(|value| answer(&with(given, fact, Some(value))));
        assert_ne!((one.outcome, one.values), (other.outcome, other.values), "{fact}");
    }
}

#[test]
fn numbers_outside_the_limits_are_refused() {
    let options = AskOptions { lang: Lang::En, as_of: DAY };
    for machines in ["0", "1000001", "-1", "many"] {
        let facts = [("guest", "Windows 11 Pro"), ("machines", machines)];
        assert!(ask(Question::VmActivation, &facts, options).is_err(), "{machines}");
    }
    for machines in ["1", "1000000"] {
        assert!(ask(Question::VmActivation, &[("guest", "Windows 11 Pro"), ("machines", machines)], options).is_ok());
    }
}
