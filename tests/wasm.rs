//! The border as JavaScript meets it, in Node and in a browser.
#![cfg(target_family = "wasm")]
#![allow(clippy::unwrap_used)]

use js_sys::{Array, JSON, JsString, Object, Reflect};
use volkey::wasm;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const NOTHING: JsValue = JsValue::UNDEFINED;
const DOWNGRADE: &str = r#"{"from": "Windows 7 Pro", "to": "windows-vista-business", "channel": "oem"}"#;

fn object(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap()
}

fn ask(question: &str, facts: &str, options: &str) -> Result<JsValue, JsValue> {
    wasm::ask(question.into(), object(facts), object(options), "2026-11-24".into())
}

#[wasm_bindgen_test]
fn answers_are_plain_objects() {
    let answer = ask("downgrade", DOWNGRADE, "{}").unwrap();
    assert_eq!(Object::keys(&get(&answer, "facts").into()).join(","), "from,to,channel");
    assert_eq!(text(&answer, "asOf"), "2026-11-24");
    assert_eq!(text(&get(&answer, "facts"), "from"), "windows-7-professional");
    assert_eq!(get(&answer, "schemaVersion"), 1);
}

#[wasm_bindgen_test]
fn the_day_may_be_given() {
    let answer = ask("downgrade", DOWNGRADE, r#"{"asOf": "2020-02-29"}"#).unwrap();
    assert_eq!(text(&answer, "asOf"), "2020-02-29");
}

#[wasm_bindgen_test]
fn errors_name_the_field_and_what_is_allowed() {
    for (question, facts, options, field) in [
        ("upgrade", "{}", "{}", "question"),
        ("downgrade", "[]", "{}", "facts"),
        ("downgrade", "{}", "{}", "from"),
        ("downgrade", r#"{"colour": "blue"}"#, "{}", "colour"),
        ("downgrade", r#"{"from": null}"#, "{}", "from"),
        ("downgrade", r#"{"from": "no such thing"}"#, "{}", "from"),
        ("downgrade", "{}", r#"{"lang": "de"}"#, "lang"),
        ("downgrade", "{}", r#"{"asOf": "yesterday"}"#, "asOf"),
        ("downgrade", "{}", r#"{"language": "en"}"#, "language"),
    ] {
        let error = ask(question, facts, options).unwrap_err();
        assert_eq!(text(&error, "field"), field);
        assert!(text(&error, "message").contains(field) || field == "question");
        assert!(Array::is_array(&get(&error, "allowed")));
    }
}

#[wasm_bindgen_test]
fn half_a_surrogate_pair_is_text() {
    let half: JsValue = JsString::from_char_code(&[0xD83D]).into();
    let facts = Object::new();
    Reflect::set(&facts, &"from".into(), &half).unwrap();
    let error = wasm::ask("downgrade".into(), facts.into(), NOTHING, "2026-11-24".into()).unwrap_err();
    assert_eq!(text(&error, "field"), "from");
    assert_eq!(Array::from(&wasm::products(half, NOTHING).unwrap()).length(), 0);
}

#[wasm_bindgen_test]
fn tables_are_lists() {
    for list in
        [wasm::questions(NOTHING), wasm::products(NOTHING, NOTHING), wasm::published_keys(NOTHING), wasm::sources()]
    {
        assert_ne!(Array::from(&list.unwrap()).length(), 0);
    }
}

#[wasm_bindgen_test]
fn positions_count_utf16_units() {
    // A letter outside the first plane is four bytes and two units.
    let found = Array::from(&wasm::find_keys("😀 W269N-WFGWX-YVC9B-4J6C9-T83GX é".into(), NOTHING).unwrap());
    assert_eq!(get(&found.get(0), "startsAt"), 3);
    assert_eq!(get(&found.get(0), "endsAt"), 32);
}

/// What an object or a list holds at a path such as `near.at.0`.
fn at(object: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(object.clone(), |value, name| get(&value, name))
}

#[wasm_bindgen_test]
fn places_inside_an_identification_count_utf16_units() {
    let near = "😀 W269N-WFGWX-YVC98-4J6C9-T83GX";
    let zero = "W269N-WFGWX-YVC9B-4J6C9-T83G0 😀";
    let mark = wasm::identify("« 😀W269N-WFGWX-YVC9B-4J6C9-T83G0 »".into(), NOTHING).unwrap();
    assert_eq!(at(&mark, "problems.0.at"), 2);
    assert_eq!(at(&mark, "problems.1.at"), 32);
    let found = wasm::find_keys(format!("{near} {zero}").into(), NOTHING).unwrap();
    assert_eq!(at(&found, "0.identification.near.at.0"), 19);
    assert_eq!(at(&found, "1.startsAt"), 33);
    assert_eq!(at(&found, "1.identification.problems.0.at"), 61);
}

#[wasm_bindgen_test]
fn any_text_is_identified() {
    let half: JsValue = JsString::from_char_code(&[0xD83D]).into();
    for typed in [half, "".into(), "é".repeat(5_000_000).into()] {
        assert_eq!(text(&wasm::identify(typed.clone(), NOTHING).unwrap(), "kind"), "unknown");
        assert_eq!(Array::from(&wasm::find_keys(typed.clone(), NOTHING).unwrap()).length(), 0);
        assert!(!wasm::is_product_key(typed).unwrap());
    }
    assert!(wasm::is_product_key("W269N-WFGWX-YVC9B-4J6C9-T83GX".into()).unwrap());
    assert_eq!(text(&wasm::identify(42.into(), NOTHING).unwrap_err(), "field"), "text");
}
