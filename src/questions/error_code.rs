//! What does this error code mean, what lies behind it, and what helps?

use super::draft::{Draft, RowPart};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::{Disputed, commands};
use crate::answer::{Outcome, RunOn, Shell, Value};
use crate::closed::closed;
use crate::in_order;
use crate::knowledge::error_codes::OFFICE_REPAIRS;
use crate::knowledge::mak::TELEPHONE_DATED;
use crate::knowledge::{
    Basis, Case, Cause, CodeMethod, ErrorCode, Grade, MakRow, Product, Remedy, Source, Term, Whom, derived, followed,
    stated,
};

closed! {
    /// What is said of an error code beside its meaning.
    CodeWords:
    Known = "known",
    RepairsOffice = "repairs-office",
    Unknown = "unknown",
    Symbol = "symbol",
    NoSymbol = "no-symbol",
    Reported = "reported",
    OfMethods = "of-methods",
    NoSourcedRemedy = "no-sourced-remedy",
    RemedyFrom = "remedy-from",
    OtherMethod = "other-method",
    OtherProduct = "other-product",
    RepairList = "repair-list",
    Read = "read",
    AskMicrosoft = "ask-microsoft",
    ByTelephone = "by-telephone",
}

closed! {
    /// Where documents disagree about a code.
    CodeDisputed:
    HeaderWithoutNot = "header-without-not",
    Misprinted = "misprinted",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Code, FactKind::ErrorCode, Presence::Required),
    fact(Fact::Product, FactKind::Product(Role::Any), Presence::Narrows),
    fact(Fact::Method, FactKind::Choice(Choice::of::<CodeMethod>()), Presence::Narrows),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Meaning, ValueKind::Code(Choice::of::<ErrorCode>())),
    value(ValueName::Causes, ValueKind::Codes(Choice::of::<Cause>())),
    value(ValueName::Remedies, ValueKind::Codes(Choice::of::<Remedy>())),
];

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(number) = draft.situation.error_code(Fact::Code) else { return };
    let shown = format!("0x{number:08X}");
    match ErrorCode::of(number) {
        Some(code) => explain(draft, code, &shown),
        None if OFFICE_REPAIRS.contains(&number) => {
            draft.conclude(Outcome::Yes, CodeWords::RepairsOffice, &[("code", &shown)]);
            let evidence = stated(Grade::A, &[Source::MsOfficeActivationCodes]);
            because(draft, RowPart("office-repair", evidence), CodeWords::RepairList, &[]);
            draft.set(ValueName::Remedies, Value::List(vec![Remedy::RepairOffice.name().to_owned()]));
            draft.step(Remedy::RepairOffice, &[]);
        }
        None => {
            draft.conclude(Outcome::Unknown, CodeWords::Unknown, &[("code", &shown)]);
            let evidence = derived(Grade::A, &[Source::MsErrorCodes, Source::MsSlerror]);
            because(draft, RowPart("codes-read", evidence), CodeWords::Read, &[]);
            draft.step(CodeWords::AskMicrosoft, &[]);
        }
    }
}

fn because(draft: &mut Draft<'_>, row: RowPart, words: CodeWords, parts: &[(&str, &str)]) {
    let met = (words != CodeWords::Read).then_some(true);
    draft.because_as(row, words, met, &[Fact::Code], parts);
}

fn explain(draft: &mut Draft<'_>, code: ErrorCode, shown: &str) {
    let row = code.row();
    let lang = draft.lang;
    draft.conclude(Outcome::Yes, CodeWords::Known, &[("code", shown), ("meaning", lang.say(code))]);
    draft.set(ValueName::Meaning, Value::Text(code.name().to_owned()));
    let words = match (row.symbol, row.meaning.grade) {
        ("", Grade::A | Grade::B) => CodeWords::NoSymbol,
        ("", Grade::C | Grade::D) => CodeWords::Reported,
        _ => CodeWords::Symbol,
    };
    because(draft, RowPart(code.name(), row.meaning), words, &[("symbol", row.symbol)]);
    if !row.methods.is_empty() {
        let methods: Vec<&str> = row.methods.iter().map(|&method| lang.say(method)).collect();
        let parts = [("methods", &*lang.all_of(&methods))];
        draft.also_as(RowPart("methods", row.meaning), CodeWords::OfMethods, Some(true), &[Fact::Code], &parts);
    }
    match code {
        ErrorCode::XC004F210 => draft.conflict(CodeDisputed::HeaderWithoutNot, followed(&[Source::MsSlerror])),
        ErrorCode::X4004F065 => {
            draft.conflict(CodeDisputed::Misprinted, followed(&[Source::MsSlerror, Source::MsErrorCodes]));
        }
        _ => {}
    }
    row.methods.iter().filter_map(|method| term(*method)).for_each(|term| draft.term(term));
    let cases = cases(draft, code);
    if cases.iter().all(|case| case.evidence.basis == Basis::Derived) {
        let evidence = derived(Grade::C, row.meaning.sources);
        because(draft, RowPart("no-sourced-remedy", evidence), CodeWords::NoSourcedRemedy, &[]);
    }
    let (mut causes, mut remedies) = (Vec::new(), Vec::new());
    for case in cases {
        for &cause in case.causes {
            draft.also_as(RowPart(cause.name(), case.evidence), cause, None, &[Fact::Code], &[]);
            if !causes.iter().any(|known| known == cause.name()) {
                causes.push(cause.name().to_owned());
            }
        }
        for &remedy in case.remedies {
            if !remedies.iter().any(|known| known == remedy.name()) {
                remedies.push(remedy.name().to_owned());
                help(draft, remedy);
                if remedy == Remedy::ActivateOffline {
                    draft.conflict(Disputed::Telephone, TELEPHONE_DATED);
                }
            }
        }
        // What only its remedies rest on is cited too.
        if case.causes.is_empty() && case.evidence.sources != row.meaning.sources {
            draft.also_as(RowPart("remedy", case.evidence), CodeWords::RemedyFrom, Some(true), &[Fact::Code], &[]);
        }
    }
    draft.set(ValueName::Causes, Value::List(causes));
    draft.set(ValueName::Remedies, Value::List(remedies));
}

/// The word that a reader may want to look up.
fn term(method: CodeMethod) -> Option<Term> {
    match method {
        CodeMethod::Kms => Some(Term::Kms),
        CodeMethod::Adba => Some(Term::Adba),
        CodeMethod::Mak => Some(Term::Mak),
        CodeMethod::Avma => Some(Term::Avma),
        CodeMethod::Oem => Some(Term::Oem),
        CodeMethod::Retail => Some(Term::Fpp),
        CodeMethod::Offline => Some(Term::ConfirmationId),
        CodeMethod::Evaluation => None,
    }
}

/// The cases that product and method leave; all of them, with a word of warning, where they leave none.
fn cases(draft: &mut Draft<'_>, code: ErrorCode) -> Vec<&'static Case> {
    let row = code.row();
    let product = draft.situation.product(Fact::Product);
    let method = draft.situation.choice::<CodeMethod>(Fact::Method);
    // Without a product, what helps Windows comes before what helps Office alone.
    let mut cases = in_order::by(row.cases, |case| product.is_none() && case.whom == Whom::Office);
    if let Some(product) = product {
        let told_of: Vec<&Case> = cases.iter().copied().filter(|case| case.whom.covers(product)).collect();
        if told_of.is_empty() {
            let parts = [("product", draft.situation.product_name(Fact::Product, draft.lang))];
            let words = CodeWords::OtherProduct;
            draft.also_as(RowPart(words.name(), row.meaning), words, None, &[Fact::Product], &parts);
        } else {
            cases = told_of;
        }
    }
    let Some(method) = method else { return cases };
    if !row.methods.is_empty() && !row.methods.contains(&method) {
        let words = CodeWords::OtherMethod;
        draft.also_as(RowPart(words.name(), row.meaning), words, None, &[Fact::Method], &[]);
        return cases;
    }
    let of_method = |case: &&Case| case.methods.is_empty() || case.methods.contains(&method);
    let left: Vec<&Case> = cases.iter().copied().filter(of_method).collect();
    if left.is_empty() { cases } else { left }
}

/// The product whose commands are shown: that of the question, or today's Windows, which the answer then says.
fn machine(draft: &mut Draft<'_>) -> Product {
    draft.situation.product(Fact::Product).unwrap_or_else(|| {
        draft.assume(Fact::Product, Product::Windows11Pro.name());
        Product::Windows11Pro
    })
}

/// What the KMS host runs where nobody asks.
const HOST: Product = Product::WindowsServer2025Standard;

/// A step, with the command that does it where there is one.
fn help(draft: &mut Draft<'_>, remedy: Remedy) {
    let mut run = |shell, command: &str| draft.command(remedy, &[], RunOn::Client, shell, command.to_owned());
    match remedy {
        Remedy::TestPort => run(Shell::PowerShell, "Test-NetConnection KMS-HOST -Port 1688"),
        Remedy::StartHostService => run(Shell::PowerShell, "Start-Service sppsvc"),
        Remedy::AzureDirect => run(Shell::PowerShell, "Test-NetConnection azkms.core.windows.net -Port 1688"),
        Remedy::SyncClock => run(Shell::Cmd, "w32tm /resync"),
        Remedy::ReadEdition => run(Shell::Cmd, "DISM /Online /Get-CurrentEdition"),
        Remedy::ConvertEvaluation => run(Shell::Cmd, "DISM /Online /Get-TargetEditions"),
        // No documented method of the classes loads them all.
        Remedy::ReloadLicences => run(Shell::Cmd, "slmgr /rilc"),
        Remedy::OfficeVolumeInstall => run(Shell::Cmd, "cscript ospp.vbs /dstatus"),
        Remedy::ExtendSchema => {
            commands::plain("adprep /forestprep".to_owned()).run_on(draft, RunOn::Any, remedy, &[]);
        }
        Remedy::CheckDns => commands::find_hosts().run(draft, remedy, &[]),
        Remedy::ReadCount => commands::show_count(HOST).run_on(draft, RunOn::KmsHost, remedy, &[]),
        Remedy::ActivateHost => commands::activate(HOST).run_on(draft, RunOn::KmsHost, remedy, &[]),
        Remedy::Generalise => commands::generalise().run(draft, remedy, &[]),
        Remedy::Rearm => commands::rearm().run(draft, remedy, &[]),
        Remedy::ActivateOffline if !draft.holds(MakRow::MakOffline) => {
            commands::show_installation_id(machine(draft)).run(draft, CodeWords::ByTelephone, &[]);
        }
        Remedy::ActivateOffline | Remedy::NewConfirmation => {
            commands::show_installation_id(machine(draft)).run(draft, remedy, &[]);
        }
        Remedy::SetHost => commands::set_kms_host(machine(draft), "KMS-HOST").run(draft, remedy, &[]),
        Remedy::UseMak | Remedy::InstallMak => {
            commands::install(machine(draft), commands::YOUR_MAK).run(draft, remedy, &[]);
        }
        Remedy::ActivateAgain => commands::activate(machine(draft)).run(draft, remedy, &[]),
        Remedy::WaitThenRetry => commands::show_state(machine(draft)).run(draft, remedy, &[]),
        Remedy::InstallClientKey => {
            let named = draft.situation.product(Fact::Product);
            match named.and_then(|product| Some((product, product.row().gvlk?.key))) {
                Some((product, key)) => commands::install(product, key).run(draft, remedy, &[]),
                None => draft.step(remedy, &[]),
            }
        }
        _ => draft.step(remedy, &[]),
    }
}
