//! What JavaScript passes, read against the closed lists, and what it is told when that is wrong.

use super::pkeyconfig;
use crate::closed::Closed;
use crate::questions::{Refusal, RequestError};
use crate::{Date, Lang};
use js_sys::{Array, Error, Reflect, Uint8Array};
use std::sync::Arc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The own names and values of an object; a getter among them may throw.
    #[wasm_bindgen(js_namespace = Object, catch, js_name = entries)]
    fn entries(object: &JsValue) -> Result<Array, JsValue>;

    /// A number as text, as JavaScript writes it.
    #[wasm_bindgen(js_name = String)]
    fn written(number: &JsValue) -> String;
}

pub(super) struct Options {
    pub(super) lang: Lang,
    pub(super) as_of: Option<Date>,
    /// The pkeyconfig files in which keys are looked up.
    pub(super) files: Vec<Arc<crate::Pkeyconfig>>,
    pub(super) name: String,
}

impl Options {
    pub(super) fn read(options: &JsValue, allowed: &[&'static str]) -> Result<Self, JsValue> {
        let mut read = Self { lang: Lang::En, as_of: None, files: Vec::new(), name: String::new() };
        if options.is_undefined() {
            return Ok(read);
        }
        let named = fields(options, "options", read.lang)?;
        // The language first: the other options are judged in it.
        if let Some((_, lang)) = named.iter().find(|(name, _)| name == "lang") {
            let name = text(lang, "lang", read.lang)?;
            read.lang = Lang::from_name(&name).ok_or_else(|| {
                let allowed = Lang::ALL.iter().map(|lang| lang.name()).collect();
                refused(&RequestError::new(Refusal::NotAllowed, "lang", &name).allowing(allowed), read.lang)
            })?;
        }
        for (name, value) in &named {
            if !allowed.contains(&name.as_str()) {
                let unknown = RequestError::new(Refusal::UnknownOption, name, name).allowing(allowed.to_vec());
                return Err(refused(&unknown, read.lang));
            }
            match name.as_str() {
                "asOf" => read.as_of = Some(day(value, "asOf", read.lang)?),
                "pkeyconfig" => read.files = pkeyconfig::files_of(value, read.lang)?,
                "name" => read.name = text(value, "name", read.lang)?,
                _ => {}
            }
        }
        Ok(read)
    }
}

/// The facts as text: numbers in decimals, true and false as yes and no.
pub(super) fn read_facts(facts: &JsValue, lang: Lang) -> Result<Vec<(String, String)>, JsValue> {
    let read = |(fact, value): (String, JsValue)| {
        let text = match (value.as_string(), value.as_bool(), value.as_f64()) {
            (Some(text), ..) => text,
            (_, Some(yes), _) => if yes { "yes" } else { "no" }.to_owned(),
            (_, _, Some(_)) => written(&value),
            _ => return Err(refused(&RequestError::new(Refusal::NotAFactValue, &fact, ""), lang)),
        };
        Ok((fact, text))
    };
    fields(facts, "facts", lang)?.into_iter().map(read).collect()
}

/// The names and values of a plain object; an undefined value counts as left out.
pub(super) fn fields(object: &JsValue, field: &str, lang: Lang) -> Result<Vec<(String, JsValue)>, JsValue> {
    if !object.is_object() || Array::is_array(object) {
        return Err(refused(&RequestError::new(Refusal::NotAnObject, field, ""), lang));
    }
    let pair = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        (entry.get(0).as_string().unwrap_or_default(), entry.get(1))
    };
    Ok(entries(object)?.iter().map(pair).filter(|(_, value)| !value.is_undefined()).collect())
}

pub(super) fn text(value: &JsValue, field: &str, lang: Lang) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| refused(&RequestError::new(Refusal::NotText, field, ""), lang))
}

pub(super) fn day(value: &JsValue, field: &str, lang: Lang) -> Result<Date, JsValue> {
    let value = text(value, field, lang)?;
    value.parse().map_err(|_| refused(&RequestError::new(Refusal::NotADate, field, &value), lang))
}

/// The value of a closed list that is named.
pub(super) fn one_of<L: Closed>(value: &JsValue, field: &str, lang: Lang) -> Result<L, JsValue> {
    let allowed = L::VALUES.iter().map(|value| value.outside_name()).collect();
    Ok(L::VALUES[place_of(value, allowed, field, lang)?])
}

fn place_of(value: &JsValue, allowed: Vec<&'static str>, field: &str, lang: Lang) -> Result<usize, JsValue> {
    let name = text(value, field, lang)?;
    let place = allowed.iter().position(|allowed| *allowed == name);
    place.ok_or_else(|| refused(&RequestError::new(Refusal::NotAllowed, field, &name).allowing(allowed), lang))
}

pub(super) fn bytes_of(value: &JsValue, lang: Lang) -> Result<Vec<u8>, JsValue> {
    match value.dyn_ref::<Uint8Array>() {
        Some(bytes) => Ok(bytes.to_vec()),
        None => Err(refused(&RequestError::new(Refusal::NotBytes, "bytes", ""), lang)),
    }
}

/// What is thrown for a request that is wrong.
pub(super) fn refused(request: &RequestError, lang: Lang) -> JsValue {
    thrown(&request.message(lang), request.refusal.name(), &request.field, &request.allowed)
}

/// An `Error` that also has the code of what is wrong, the field, and what is allowed.
pub(super) fn thrown(message: &str, code: &str, field: &str, allowed: &[&str]) -> JsValue {
    let error = Error::new(message);
    let allowed: Array = allowed.iter().map(|name| JsValue::from_str(name)).collect();
    // Setting a property of a new object cannot fail.
    for (name, value) in [("name", "RequestError"), ("code", code), ("field", field)] {
        let _ = Reflect::set(&error, &name.into(), &value.into());
    }
    let _ = Reflect::set(&error, &"allowed".into(), &allowed);
    error.into()
}
