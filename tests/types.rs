//! The unions of src/types.d.ts are the closed lists of this crate, name for name and in their order; what each question
//! takes and gives is what its description says.

use volkey::answer::{AnswerBasis, KeyType, RunOn, Shell};
use volkey::identify::{Certainty, Checksum, FileVerdict, Forgiven, KeyChannel, KeyFormat, Kind, Status};
use volkey::knowledge::{
    Architecture, ErrorCode, Family, Grade, HostKey, KeyKind, KeyStatus, KmsGroup, Pool, Programme, Term,
};
use volkey::questions::{ChoiceDescription, Fact, FactDescription, Refusal, Role, ValueDescription};
use volkey::read::{Format, KeyPurpose, LicenceStatus, PkeyconfigProblem, RowFact, RowMark, SheetFormat, WarningCode};
use volkey::{Lang, Outcome, Question};

macro_rules! lists {
    ($($union:literal = $list:ty),+ $(,)?) => {
        vec![$(($union, <$list>::ALL.iter().map(|value| value.name()).collect::<Vec<_>>())),+]
    };
}

/// Every list that has its union in the types.
fn lists() -> Vec<(&'static str, Vec<&'static str>)> {
    lists! {
        "Lang" = Lang,
        "RefusalCode" = Refusal,
        "Outcome" = Outcome,
        "IdentifierKind" = Kind,
        "IdentifierStatus" = Status,
        "Tidied" = Forgiven,
        "KeyFormat" = KeyFormat,
        "Checksum" = Checksum,
        "Certainty" = Certainty,
        "Channel" = KeyChannel,
        "FileVerdict" = FileVerdict,
        "PkeyconfigProblemCode" = PkeyconfigProblem,
        "QuestionId" = Question,
        "ProgrammeId" = Programme,
        "TermId" = Term,
        "HostKeyId" = HostKey,
        "KnownErrorCode" = ErrorCode,
        "Role" = Role,
        "KeyType" = KeyType,
        "Basis" = AnswerBasis,
        "Grade" = Grade,
        "Shell" = Shell,
        "RunOn" = RunOn,
        "Pool" = Pool,
        "Family" = Family,
        "Architecture" = Architecture,
        "KmsGroup" = KmsGroup,
        "PublishedKind" = KeyKind,
        "KeyStatus" = KeyStatus,
        "FileFormat" = Format,
        "KeyPurpose" = KeyPurpose,
        "SheetFormat" = SheetFormat,
        "RowMark" = RowMark,
        "LicenceStatus" = LicenceStatus,
        "WarningCode" = WarningCode,
        "RowFact" = RowFact,
    }
}

/// The names of a union as the types declare it.
fn declared<'t>(types: &'t str, union: &str) -> Option<Vec<&'t str>> {
    let (_, after) = types.split_once(&format!("export type {union} ="))?;
    let (body, _) = after.split_once(';')?;
    Some(body.split('|').map(|name| name.trim().trim_matches('\'')).filter(|name| !name.is_empty()).collect())
}

#[test]
fn every_closed_list_is_declared_as_it_is() {
    let types = include_str!("../src/types.d.ts");
    let wrong: Vec<String> = lists()
        .into_iter()
        .filter(|(union, names)| declared(types, union).as_ref() != Some(names))
        .map(|(union, names)| format!("export type {union} =\n  | '{}';", names.join("'\n  | '")))
        .collect();
    assert!(wrong.is_empty(), "src/types.d.ts has to say:\n{}", wrong.join("\n"));
}

/// The values of a closed list as a union: by its name where it has one, or in lines that continue a member of an
/// interface.
fn union(choices: &[ChoiceDescription]) -> String {
    let names: Vec<&str> = choices.iter().map(|choice| choice.id).collect();
    if let Some((name, _)) = lists().into_iter().find(|(_, list)| *list == names) {
        return name.to_owned();
    }
    let mut lines = vec![String::new()];
    for choice in choices {
        let name = format!("'{}'", choice.id);
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(&name),
            Some(line) if line.len() + name.len() < 100 => line.push_str(&format!(" | {name}")),
            _ => lines.push(format!("| {name}")),
        }
    }
    lines.join("\n      ")
}

fn fact_type(fact: &FactDescription) -> String {
    match (fact.kind, &fact.choices) {
        // By its name, too.
        _ if fact.id == Fact::Programme => "ProgrammeId | (string & {})".to_owned(),
        ("choice", Some(choices)) => union(choices),
        ("number", _) => "NumberOrText".to_owned(),
        ("yes-no", _) => "YesNoOrText".to_owned(),
        _ => "string".to_owned(),
    }
}

fn value_type(value: &ValueDescription) -> String {
    match (value.kind, &value.choices) {
        ("choices", Some(choices)) => format!("({})[]", union(choices)),
        ("outcomes", Some(choices)) => format!("{{ [choice in {}]?: Outcome }}", union(choices)),
        ("choice", Some(choices)) => union(choices),
        ("keys", _) => "string[]".to_owned(),
        ("number", _) => "number".to_owned(),
        ("yes-no", _) => "boolean".to_owned(),
        _ => "string".to_owned(),
    }
}

/// A name as a member of an interface.
fn member(name: &str) -> String {
    if name.contains('-') { format!("'{name}'") } else { name.to_owned() }
}

#[test]
fn every_question_is_declared_with_its_facts_and_values() {
    let types = include_str!("../src/types.d.ts");
    let (mut facts, mut values) = (String::new(), String::new());
    for question in volkey::questions(Lang::En) {
        let takes = question.facts.iter().map(|fact| {
            let optional = if fact.presence == "required" { "" } else { "?" };
            format!("    {}{optional}: {};\n", member(fact.id.name()), fact_type(fact))
        });
        facts += &format!("  {}: {{\n{}  }};\n", member(question.id.name()), takes.collect::<String>());
        let gives =
            question.values.iter().map(|value| format!("    {}: {} | null;\n", value.id.name(), value_type(value)));
        values += &format!("  {}: {{\n{}  }};\n", member(question.id.name()), gives.collect::<String>());
    }
    for (name, body) in [("FactsOf", facts), ("ValuesOf", values)] {
        let wanted = format!("export interface {name} {{\n{body}}}\n");
        assert!(types.contains(&wanted), "src/types.d.ts has to say:\n{wanted}");
    }
}
