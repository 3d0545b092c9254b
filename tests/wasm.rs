//! The border as JavaScript meets it, in Node and in a browser.
#![cfg(target_family = "wasm")]

use js_sys::{Array, JSON, JsString, Object, Reflect};
use volkey::wasm;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const NOTHING: JsValue = JsValue::UNDEFINED;

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
    let answer = ask("key-for-product", r#"{"product": "Windows 11 Pro"}"#, "{}").unwrap();
    assert_eq!(Object::keys(&get(&answer, "facts").into()).join(","), "product");
    assert_eq!(text(&answer, "asOf"), "2026-11-24");
    assert_eq!(text(&get(&answer, "facts"), "product"), "windows-11-pro");
    assert_eq!(get(&answer, "schemaVersion"), 1);
}

#[wasm_bindgen_test]
fn the_day_may_be_given() {
    let answer = ask("key-for-product", r#"{"product": "Windows 11 Pro"}"#, r#"{"asOf": "2020-02-29"}"#).unwrap();
    assert_eq!(text(&answer, "asOf"), "2020-02-29");
}

#[wasm_bindgen_test]
fn errors_name_the_field_and_what_is_allowed() {
    for (question, facts, options, field) in [
        ("upgrade", "{}", "{}", "question"),
        ("key-for-product", "[]", "{}", "facts"),
        ("key-for-product", "{}", "{}", "product"),
        ("key-for-product", r#"{"colour": "blue"}"#, "{}", "colour"),
        ("key-for-product", r#"{"product": null}"#, "{}", "product"),
        ("key-for-product", r#"{"product": "no such thing"}"#, "{}", "product"),
        ("key-for-product", "{}", r#"{"lang": "de"}"#, "lang"),
        ("key-for-product", "{}", r#"{"asOf": "yesterday"}"#, "asOf"),
        ("key-for-product", "{}", r#"{"language": "en"}"#, "language"),
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
    Reflect::set(&facts, &"product".into(), &half).unwrap();
    let error = wasm::ask("key-for-product".into(), facts.into(), NOTHING, "2026-11-24".into()).unwrap_err();
    assert_eq!(text(&error, "field"), "product");
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
