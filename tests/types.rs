//! The unions of src/types.d.ts are the closed lists of this crate, name for name and in their order.

use volkey::answer::{AnswerBasis, KeyType, RunOn, Shell};
use volkey::identify::{Certainty, Checksum, Forgiven, KeyChannel, KeyFormat, Kind, Status};
use volkey::knowledge::{Architecture, Family, Grade, KeyKind, KeyStatus, KmsGroup, Pool};
use volkey::questions::{Fact, Refusal, Role, ValueName};
use volkey::read::{Format, KeyPurpose, LicenceStatus, RowFact, RowMark, SheetFormat, WarningCode};
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
        "QuestionId" = Question,
        "FactId" = Fact,
        "ValueId" = ValueName,
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
