//! The border to JavaScript: reads what is passed against the closed lists, hands out plain objects, and is
//! the only place that knows JavaScript.

mod passed;
mod pkeyconfig;
mod reading;

use crate::questions::{Refusal, RequestError};
use crate::{AskOptions, Identification, Lang, Question, catalogue};
use js_sys::{Array, Map, Object, Reflect};
use passed::{Options, day, read_facts, refused, text};
use rlsf::GlobalTlsf;
use serde::Serialize;
use wasm_bindgen::prelude::*;

// Measured: as fast as the standard one, and 6 kB smaller.
#[global_allocator]
static ALLOCATOR: GlobalTlsf = GlobalTlsf::new();

#[cfg(debug_assertions)]
#[wasm_bindgen(start)]
fn show_panics() {
    console_error_panic_hook::set_once();
}

/// What a text is.
#[wasm_bindgen]
pub fn identify(typed: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let Options { lang, files, .. } = Options::read(&options, &["lang", "pkeyconfig"])?;
    let typed = text(&typed, "text", lang)?;
    let mut identification = crate::identify(&typed, lang).looked_up_in(&files);
    Units::of(&typed).count(&mut identification);
    given(&identification)
}

/// Whether a text is a well-formed product key.
#[wasm_bindgen(js_name = isProductKey)]
pub fn is_product_key(typed: JsValue) -> Result<bool, JsValue> {
    Ok(crate::is_product_key(&text(&typed, "text", Lang::En)?))
}

/// The keys in a text.
#[wasm_bindgen(js_name = findKeys)]
pub fn find_keys(typed: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let lang = Options::read(&options, &["lang"])?.lang;
    let typed = text(&typed, "text", lang)?;
    let mut units = Units::of(&typed);
    // A key that stands there many times is told once, unless it has places of its own.
    let told = Map::new();
    let found = Array::new();
    for key in crate::find_keys(&typed, lang) {
        let written = JsValue::from_str(key.as_written());
        let identification = match told.has(&written) {
            true => told.get(&written),
            false => {
                let mut identification = key.identification();
                units.count(&mut identification);
                let has_places = identification.near.is_some() || !identification.problems.is_empty();
                let identification = given(&identification)?;
                if !has_places {
                    told.set(&written, &identification);
                }
                identification
            }
        };
        let object = Object::new();
        for (name, value) in [
            ("startsAt", units.before(key.starts_at).into()),
            ("endsAt", units.before(key.ends_at).into()),
            ("identification", identification),
        ] {
            Reflect::set(&object, &name.into(), &value)?;
        }
        found.push(&object);
    }
    Ok(found.into())
}

/// A text with its keys hidden.
#[wasm_bindgen(js_name = maskKeys)]
pub fn mask_keys(typed: JsValue) -> Result<String, JsValue> {
    Ok(crate::mask_keys(&text(&typed, "text", Lang::En)?))
}

/// Answers a question; `today` is the day it is for when the options name none.
#[wasm_bindgen]
pub fn ask(question: JsValue, facts: JsValue, options: JsValue, today: JsValue) -> Result<JsValue, JsValue> {
    let options = Options::read(&options, &["lang", "asOf"])?;
    let lang = options.lang;
    let name = text(&question, "question", lang)?;
    let Some(question) = Question::from_name(&name) else {
        let allowed = Question::ALL.iter().map(|question| question.name()).collect();
        let unknown = RequestError::new(Refusal::UnknownQuestion, "question", &name).allowing(allowed);
        return Err(refused(&unknown, lang));
    };
    let as_of = match options.as_of {
        Some(day) => day,
        None => day(&today, "asOf", lang)?,
    };
    let facts = read_facts(&facts, lang)?;
    let facts: Vec<(&str, &str)> = facts.iter().map(|(fact, value)| (fact.as_str(), value.as_str())).collect();
    let answer = crate::ask(question, &facts, AskOptions { lang, as_of });
    given(&answer.map_err(|error| refused(&error, lang))?)
}

/// The question and the facts of a sentence, or null.
#[wasm_bindgen]
pub fn understand(sentence: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let lang = Options::read(&options, &["lang"])?.lang;
    given(&crate::understand(&text(&sentence, "text", lang)?, lang))
}

/// The questions, described for a form.
#[wasm_bindgen]
pub fn questions(options: JsValue) -> Result<JsValue, JsValue> {
    given(&crate::questions(Options::read(&options, &["lang"])?.lang))
}

/// The products that a filter names, or all of them.
#[wasm_bindgen]
pub fn products(filter: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let lang = Options::read(&options, &["lang"])?.lang;
    let filter = if filter.is_undefined() { String::new() } else { text(&filter, "filter", lang)? };
    given(&catalogue::products(&filter, lang))
}

/// Every published key.
#[wasm_bindgen(js_name = publishedKeys)]
pub fn published_keys(options: JsValue) -> Result<JsValue, JsValue> {
    given(&catalogue::published_key_cards(Options::read(&options, &["lang"])?.lang))
}

/// Every source.
#[wasm_bindgen]
pub fn sources() -> Result<JsValue, JsValue> {
    given(&catalogue::sources())
}

/// The version, the day of the knowledge, and how much there is.
#[wasm_bindgen]
pub fn about() -> Result<JsValue, JsValue> {
    given(&catalogue::about())
}

/// A value as a plain object.
fn given(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

/// Positions in UTF-16 units, as JavaScript counts them, from positions in bytes. Keeps its place in the text, since
/// one position is asked for near another.
struct Units<'t> {
    text: &'t str,
    bytes: usize,
    units: usize,
}

impl<'t> Units<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, bytes: 0, units: 0 }
    }

    fn before(&mut self, byte: usize) -> usize {
        let between = |from: usize, to: usize| self.text.get(from..to).map_or(0, |part| part.encode_utf16().count());
        if byte < self.bytes {
            self.units -= between(byte, self.bytes);
        } else {
            self.units += between(self.bytes, byte);
        }
        self.bytes = byte;
        self.units
    }

    fn count(&mut self, identification: &mut Identification) {
        let problems = identification.problems.iter_mut().filter_map(|problem| problem.at.as_mut());
        let near = identification.near.iter_mut().flat_map(|near| &mut near.at);
        for at in problems.chain(near) {
            *at = self.before(*at);
        }
    }
}
