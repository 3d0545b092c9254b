//! Golden answers: the answer in full, file by file, each named by its reason. The package and the page are held
//! to the same files; `node scripts/golden.mjs` writes them.
#![allow(clippy::unwrap_used)]

use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};
use volkey::{AskOptions, Lang, Question};

/// The places where two values differ, as paths.
fn differences(path: &str, golden: &Value, answer: &Value, into: &mut Vec<String>) {
    match (golden, answer) {
        (Value::Object(golden), Value::Object(answer)) => {
            let names: std::collections::BTreeSet<&String> = golden.keys().chain(answer.keys()).collect();
            for name in names {
                let of = |value: &serde_json::Map<String, Value>| value.get(name).cloned().unwrap_or("absent".into());
                differences(&format!("{path}.{name}"), &of(golden), &of(answer), into);
            }
        }
        (Value::Array(golden), Value::Array(answer)) if golden.len() == answer.len() => {
            for (at, (golden, answer)) in golden.iter().zip(answer).enumerate() {
                differences(&format!("{path}[{at}]"), golden, answer, into);
            }
        }
        _ if golden == answer => {}
        _ => into.push(format!("{path}: {answer} instead of {golden}")),
    }
}

fn ask(request: &Value, lang: Lang) -> Value {
    let text = |name: &str| request[name].as_str().unwrap();
    let facts: Vec<(&str, String)> = request["facts"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(fact, value)| (fact.as_str(), value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect();
    let facts: Vec<(&str, &str)> = facts.iter().map(|(fact, value)| (*fact, value.as_str())).collect();
    let options = AskOptions { lang, as_of: text("asOf").parse().unwrap() };
    let answer = volkey::ask(Question::from_name(text("question")).unwrap(), &facts, options);
    serde_json::to_value(answer.unwrap_or_else(|error| panic!("{error}"))).unwrap()
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn golden_answers_are_what_is_answered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let requests: BTreeMap<String, Value> = serde_json::from_value(read(&folder.join("questions.json"))).unwrap();
    assert!(!requests.is_empty());
    let mut wrong = Vec::new();
    for (reason, request) in &requests {
        let golden = read(&folder.join(format!("{reason}.json")));
        differences(&format!("{reason}.en"), &golden["en"], &ask(request, Lang::En), &mut wrong);
        let french = ask(request, Lang::Fr);
        for name in ["outcome", "headline"] {
            differences(&format!("{reason}.fr.{name}"), &golden["fr"][name], &french[name], &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
