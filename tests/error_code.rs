//! What an error code means: every code with every product and method, in every spelling.

#[path = "complete/mod.rs"]
mod complete;

use complete::assert_complete;
use std::collections::BTreeSet;
use volkey::answer::{AnswerBasis, Value};
use volkey::knowledge::{Basis, Cause, CodeMethod, ErrorCode, Remedy, Whom};
use volkey::questions::{Refusal, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Product, Question, RequestError, ask, identify};

const DAY: Date = Date::new(2026, 11, 24);

/// One product of each group that documents tell codes of, and one that none tells of.
const PRODUCTS: [&str; 10] = [
    "Windows Vista Business",
    "Windows 7 Professional",
    "Windows 8.1 Pro",
    "Windows 10 Enterprise",
    "Windows 11 Pro",
    "Windows Server 2008 R2 Standard",
    "Windows Server 2012 R2 Standard",
    "Windows Server 2022 Standard",
    "Office LTSC 2021 Professional Plus",
    "SQL Server 2019 Standard",
];

fn asked(lang: Lang, facts: &[(&str, &str)]) -> Result<Answer, RequestError> {
    ask(Question::ErrorCode, facts, AskOptions { lang, as_of: DAY })
}

#[track_caller]
fn answer(facts: &[(&str, &str)]) -> Answer {
    asked(Lang::En, facts).unwrap_or_else(|error| panic!("{facts:?}: {error}"))
}

#[track_caller]
fn code(text: &str) -> Answer {
    answer(&[("code", text)])
}

fn list(answer: &Answer, name: ValueName) -> Vec<&str> {
    match answer.values.get(name) {
        Some(Value::List(items)) => items.iter().map(String::as_str).collect(),
        other => panic!("{name} is no list: {other:?}"),
    }
}

#[test]
fn every_code_is_explained_for_every_product_and_method() {
    let products = PRODUCTS.map(|product| Some(("product", product)));
    let methods = CodeMethod::ALL.iter().map(|method| Some(("method", method.name())));
    let methods: Vec<_> = [None].into_iter().chain(methods).collect();
    let (mut causes, mut remedies) = (BTreeSet::new(), BTreeSet::new());
    for known in ErrorCode::ALL {
        for product in [None].into_iter().chain(products) {
            for &method in &methods {
                let facts = [Some(("code", known.name())), product, method];
                let facts: Vec<(&str, &str)> = facts.into_iter().flatten().collect();
                for lang in [Lang::En, Lang::Fr] {
                    let answer = asked(lang, &facts).expect("the facts are right");
                    assert_complete(&answer, lang, &facts);
                    assert_eq!(answer.outcome, Outcome::Yes, "{facts:?}: what narrows never unsays what is known");
                    assert_eq!(answer.values.get(ValueName::Meaning), Some(&Value::Text(known.name().to_owned())));
                    assert!(!answer.steps.is_empty(), "{facts:?}: nothing to do");
                    causes.extend(list(&answer, ValueName::Causes).into_iter().map(str::to_owned));
                    remedies.extend(list(&answer, ValueName::Remedies).into_iter().map(str::to_owned));
                }
            }
        }
    }
    let uncited = Cause::ALL.iter().map(|cause| cause.name()).filter(|cause| !causes.contains(*cause));
    assert_eq!(uncited.collect::<Vec<_>>(), [""; 0], "causes that no answer names");
    let unused = Remedy::ALL.iter().map(|remedy| remedy.name()).filter(|remedy| !remedies.contains(*remedy));
    assert_eq!(unused.collect::<Vec<_>>(), [""; 0], "remedies that no answer names");
}

#[test]
fn every_product_of_windows_and_office_is_in_some_group_and_every_group_has_a_product() {
    for whom in Whom::ALL {
        assert!(Product::ALL.iter().any(|product| whom.covers(*product)), "{whom} covers nothing");
        let stranger: Product = *Product::ALL.iter().find(|product| product.name().starts_with("sql-")).expect("one");
        assert!(!whom.covers(stranger), "{whom} covers {stranger}");
    }
}

#[test]
fn a_code_without_a_sourced_remedy_says_so() {
    for known in ErrorCode::ALL {
        let answer = code(known.name());
        let sourced = known.row().cases.iter().any(|case| case.evidence.basis == Basis::Stated);
        let says_so = answer.reasons.iter().any(|reason| reason.row == "no-sourced-remedy");
        assert_eq!(says_so, !sourced, "{known}");
        assert_eq!(answer.basis == AnswerBasis::Stated, sourced, "{known}");
    }
    assert_eq!(code("0xC004F056").basis, AnswerBasis::Mixed);
}

#[test]
fn a_code_is_read_in_all_its_spellings() {
    for text in [
        "0xC004F074",
        "0xc004f074",
        "0XC004F074",
        "C004F074",
        "F074",
        "f074",
        " 0xC004F074 ",
        "-1073418124",
        "3221549172",
        "0xC004F074: The Software Licensing Service reported",
    ] {
        let answer = code(text);
        assert_eq!(answer.values.get(ValueName::Meaning), Some(&Value::Text("0xC004F074".to_owned())), "{text}");
        assert!(answer.headline.starts_with("0xC004F074: "), "{text}: {}", answer.headline);
    }
    for known in ErrorCode::ALL {
        let signed = (known.number() as i32).to_string();
        let short = &known.name()[6..];
        let number = known.number().to_string();
        let is_telling = short.contains(|digit: char| digit.is_ascii_alphabetic());
        let spellings = [known.name(), &known.name()[2..], &number, &signed].into_iter();
        for text in spellings.chain(is_telling.then_some(short)) {
            assert_eq!(code(text).headline, code(known.name()).headline, "{text} is {known}");
        }
    }
    let printed = code("0xC004F065");
    assert_eq!(printed.values.get(ValueName::Meaning), Some(&Value::Text("0x4004F065".to_owned())));
    assert!(printed.headline.starts_with("0xC004F065"), "the code as it was given: {}", printed.headline);
}

#[test]
fn a_text_that_is_no_code_is_an_error_that_names_the_field() {
    for text in [
        "",
        "hello",
        "0x",
        "0xC004F07",
        "0xC004F0741",
        "0xC004G074",
        "F07",
        "F07G",
        "-1",
        "é074",
        "12345",
        "1688",
        "0xC004",
        "0x8007",
        "0xF074",
    ] {
        let error = asked(Lang::En, &[("code", text)]).expect_err(text);
        assert_eq!((error.refusal, &*error.field), (Refusal::NotACode, "code"), "{text:?}");
        assert!(error.message(Lang::En).contains("0xC004F074") && error.message(Lang::Fr).contains("0xC004F074"));
    }
    assert_eq!(asked(Lang::En, &[]).expect_err("no code").refusal, Refusal::Missing);
}

/// Codes that the table of the article leaves out, and that stand beside others in Microsoft's header.
#[test]
fn the_neighbours_of_known_codes_are_explained() {
    for (text, symbol, remedy) in [
        ("C030", "SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE", "wait-for-start"),
        ("C031", "SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE", "permanent-key"),
        ("C033", "SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED", "ask-seller"),
        ("0x803FA065", "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE", "buy-key"),
        ("0x803FA066", "SL_REMAPPING_MDOLLAR_INVALID_BINDING", "buy-key"),
    ] {
        let answer = code(text);
        assert_eq!((answer.outcome, answer.basis), (Outcome::Yes, AnswerBasis::Mixed), "{text}");
        assert!(answer.reasons[0].text.contains(symbol), "{text}: {}", answer.reasons[0].text);
        assert_eq!(list(&answer, ValueName::Remedies), [remedy], "{text}");
    }
}

#[test]
fn a_code_that_nothing_explains_is_unknown() {
    for text in ["0x80041010", "0xC004F999", "F998", "80040154"] {
        for lang in [Lang::En, Lang::Fr] {
            let facts = [("code", text)];
            let answer = asked(lang, &facts).expect("a code");
            assert_complete(&answer, lang, &facts);
            assert_eq!((answer.outcome, answer.steps.len()), (Outcome::Unknown, 1), "{text}");
            assert_eq!(answer.values.get(ValueName::Meaning), Some(&Value::Null), "{text}");
        }
    }
}

/// Microsoft's article says what to do, and not what they mean.
#[test]
fn office_codes_that_a_repair_answers_have_no_meaning() {
    for text in ["0xC004B001", "0xC004B009", "0xC004F001", "0xC004F011", "0xC004F017", "0xC004F022", "0xC004F027"] {
        let answer = code(text);
        assert_eq!(answer.outcome, Outcome::Yes, "{text}");
        assert_eq!(answer.values.get(ValueName::Meaning), Some(&Value::Null), "{text}");
        assert_eq!(list(&answer, ValueName::Remedies), ["repair-office"], "{text}");
    }
    assert_eq!(code("0xC004B00A").outcome, Outcome::Unknown);
}

#[test]
fn the_remedy_follows_the_product_and_the_method() {
    let remedies = |facts: &[(&str, &str)]| {
        list(&answer(facts), ValueName::Remedies).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let office = ("product", "Office LTSC 2021 Professional Plus");
    assert_eq!(remedies(&[("code", "F069"), office]), ["office-volume-install"]);
    let client = ("product", "Windows 11 Pro");
    assert_eq!(remedies(&[("code", "F069"), client]), ["read-edition", "match-edition"]);
    let server = ("product", "Windows Server 2012 R2 Standard");
    assert!(remedies(&[("code", "E016"), server]).contains(&"esu-2012".to_owned()));
    assert!(!remedies(&[("code", "E016"), client]).contains(&"esu-2012".to_owned()));
    assert_eq!(remedies(&[("code", "F014"), ("method", "mak")]), ["install-mak"]);
    assert_eq!(remedies(&[("code", "F014"), ("method", "kms")]), ["install-client-key"]);
    assert_eq!(remedies(&[("code", "F014")]).len(), 2);
    for code in ["F213", "0x803F7001"] {
        let asked = |method| remedies(&[("code", code), ("product", "Windows 10 Enterprise"), ("method", method)]);
        assert_eq!(asked("kms"), ["install-client-key"], "{code}");
        assert_eq!(asked("mak"), ["install-mak"], "{code}");
        assert_eq!(asked("oem"), ["hardware-troubleshooter", "type-own-key"], "{code}");
    }
    assert!(remedies(&[("code", "F034"), ("product", "Windows 11 Pro")]).contains(&"activate-again".to_owned()));
    assert!(
        !remedies(&[("code", "F034"), ("product", "Windows 7 Professional")]).contains(&"activate-again".to_owned())
    );
    let seven = ("product", "Windows 7 Professional");
    assert!(remedies(&[("code", "0x80072F8F"), seven]).contains(&"turn-on-tls".to_owned()));
    assert!(!remedies(&[("code", "0x80072F8F"), client]).contains(&"turn-on-tls".to_owned()));
}

/// Microsoft's article on this code: port, service, records, clock; and the events of the client say more.
#[test]
fn no_host_contacted_has_its_everyday_causes() {
    let answer = code("F074");
    for cause in ["port-blocked", "host-service-stopped", "stale-records", "clock-differs", "host-too-old"] {
        assert!(list(&answer, ValueName::Causes).contains(&cause), "{cause}");
    }
    let commands: Vec<&str> = answer.steps.iter().filter_map(|step| step.command.as_deref()).collect();
    assert_eq!(commands[0], "Test-NetConnection KMS-HOST -Port 1688");
    assert!(commands.contains(&"Start-Service sppsvc") && commands.contains(&"w32tm /resync"), "{commands:?}");
    let said: String = answer.steps.iter().map(|step| &*step.text).collect();
    assert!(said.contains("0xC004F06C") && said.contains("0xC004F042"), "{said}");
}

/// Windows gives them, not its activation: the meaning is stated, what to do follows from it.
#[test]
fn codes_of_windows_itself_are_explained() {
    for (text, symbol) in [("0x80072EE7", "WININET_E_NAME_NOT_RESOLVED"), ("0x80004005", "E_FAIL")] {
        let answer = code(text);
        assert_eq!((answer.outcome, answer.basis), (Outcome::Yes, AnswerBasis::Mixed), "{text}");
        assert!(answer.reasons[0].text.contains(symbol), "{text}: {}", answer.reasons[0].text);
    }
}

#[test]
fn a_product_or_method_that_no_document_tells_of_is_named() {
    let says = |facts: &[(&str, &str)], row| answer(facts).reasons.iter().any(|reason| reason.row == row);
    let (code, office) = (("code", "F074"), ("product", "Office LTSC 2021 Professional Plus"));
    assert!(says(&[code, office], "other-product"));
    assert!(!says(&[code, ("product", "Windows 11 Pro")], "other-product"));
    assert!(says(&[code, ("method", "mak")], "other-method"));
    assert!(!says(&[code, ("method", "kms")], "other-method"));
}

#[test]
fn both_sides_show_where_documents_disagree() {
    for (text, source) in [("F210", "ms-slerror"), ("0xC004F065", "ms-error-codes"), ("0x80072EE2", "lab-notes-portal")]
    {
        let conflicts = code(text).conflicts;
        let cites = conflicts.iter().any(|conflict| conflict.sources.iter().any(|cited| cited.name() == source));
        assert!(cites, "{text}: {conflicts:?}");
    }
    assert_eq!(code("F074").conflicts, []);
}

#[test]
fn commands_fit_the_product_and_carry_its_published_key() {
    let commands = |facts: &[(&str, &str)]| {
        let steps = answer(facts).steps;
        steps.into_iter().filter_map(|step| step.command).collect::<Vec<_>>().join("\n")
    };
    let key = Product::Windows11Pro.row().gvlk.expect("published").key;
    let enter = commands(&[("code", "F014"), ("product", "Windows 11 Pro"), ("method", "kms")]);
    assert!(enter.contains(&format!("slmgr /ipk {key}")) && enter.contains("InstallProductKey"), "{enter}");
    let host = commands(&[("code", "0x8007232B"), ("product", "Windows 7 Professional")]);
    assert!(host.contains("slmgr /skms KMS-HOST:1688") && !host.contains("Get-Cim"), "{host}");
    assert!(host.contains("nslookup -type=srv _vlmcs._tcp"), "{host}");
}

#[test]
fn identify_says_what_a_known_code_means() {
    for lang in [Lang::En, Lang::Fr] {
        for known in ErrorCode::ALL {
            let found = identify(known.name(), lang);
            let headline = asked(lang, &[("code", known.name())]).expect("a code").headline;
            assert_eq!(found.headline, headline, "{known}");
            assert!(found.notes.is_empty(), "{known}: {:?}", found.notes);
        }
    }
    let unknown = identify("0xC004F999", Lang::En);
    assert!(unknown.notes[0].contains("https://learn.microsoft.com/"), "{:?}", unknown.notes);
}

#[test]
fn commands_run_as_printed_and_say_which_product_they_are_for() {
    for known in ErrorCode::ALL {
        let answer = code(known.name());
        for (at, step) in answer.steps.iter().enumerate() {
            let Some(command) = step.command.as_deref() else { continue };
            assert!(!command.starts_with("sysprep"), "{known}: {command} is not on the path");
            let has_powershell = ["/dli", "/dti", "/rearm", "/ato"].iter().any(|option| command.contains(option));
            let next = answer.steps.get(at + 1).and_then(|next| next.command.as_deref()).unwrap_or_default();
            assert!(!has_powershell || next.contains("CimInstance"), "{known}: {command}, then {next}");
        }
    }
    let assumed = |facts: &[(&str, &str)]| answer(facts).assumed.len();
    assert_eq!(assumed(&[("code", "0x8007232B")]), 1);
    assert_eq!(assumed(&[("code", "0x8007232B"), ("product", "Windows 10 Pro")]), 0);
    let first = code("0xC004F034").steps[0].text.clone();
    assert!(!first.contains("Office"), "{first}");
}
