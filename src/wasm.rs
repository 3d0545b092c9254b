//! The border to JavaScript: reads what is passed against the closed lists, hands out plain objects, and is
//! the only place that knows JavaScript.

mod pkeyconfig;

use crate::closed::Closed;
use crate::questions::{Refusal, RequestError};
use crate::read::{Inventory, Row, RowFilter, SheetFormat, SheetOptions};
use crate::{AskOptions, Date, Identification, Lang, Question, catalogue};
use js_sys::{Array, Error, Map, Object, Reflect, Uint8Array, Uint32Array};
use rlsf::GlobalTlsf;
use serde::Serialize;
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

/// A file, read whole.
#[wasm_bindgen(js_name = readFile)]
pub fn read_file(name: JsValue, bytes: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let Options { lang, files, .. } = Options::read(&options, &["lang", "pkeyconfig"])?;
    let (name, bytes) = (text(&name, "name", lang)?, bytes_of(&bytes, lang)?);
    let mut reading = crate::Reading::new(&name, lang);
    reading.look_up_in(files);
    reading.push(&bytes);
    reading.finish();
    let rows = counted_rows(&reading, 0, reading.len());
    given(&Inventory {
        schema_version: 1,
        format: reading.format(),
        rows,
        counts: reading.counts(),
        warnings: reading.warnings().to_vec(),
    })
}

/// Rows with their places in UTF-16 units.
fn counted_rows(reading: &crate::Reading, start: usize, count: usize) -> Vec<Row> {
    let mut rows = reading.rows(start, count);
    for (at, row) in rows.iter_mut().enumerate() {
        Units::of(reading.written(start + at)).count(&mut row.identification);
    }
    rows
}

/// What a row may say.
#[wasm_bindgen(js_name = rowFacts)]
pub fn row_facts(options: JsValue) -> Result<JsValue, JsValue> {
    given(&crate::read::row_facts(Options::read(&options, &["lang"])?.lang))
}

/// A file that is read piece by piece.
#[wasm_bindgen]
pub struct Reading(crate::Reading, Lang);

#[wasm_bindgen]
impl Reading {
    /// Starts to read a file.
    #[wasm_bindgen(constructor)]
    pub fn new(name: JsValue, options: JsValue) -> Result<Self, JsValue> {
        let Options { lang, files, .. } = Options::read(&options, &["lang", "pkeyconfig"])?;
        let mut reading = crate::Reading::new(&text(&name, "name", lang)?, lang);
        reading.look_up_in(files);
        Ok(Self(reading, lang))
    }

    /// Reads on.
    pub fn push(&mut self, bytes: JsValue) -> Result<(), JsValue> {
        self.0.push(&bytes_of(&bytes, self.1)?);
        Ok(())
    }

    /// Reads what is left, once there is no more.
    pub fn finish(&mut self) {
        self.0.finish();
    }

    /// What it is read as.
    #[wasm_bindgen(getter)]
    pub fn format(&self) -> String {
        self.0.format().name().to_owned()
    }

    /// The number of rows.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// Some rows in full.
    pub fn rows(&self, start: usize, count: usize) -> Result<JsValue, JsValue> {
        given(&counted_rows(&self.0, start, count))
    }

    /// What a row is about, as it stands in the file.
    pub fn written(&self, row: usize) -> String {
        self.0.written(row).to_owned()
    }

    /// The rows that fit a filter.
    pub fn find(&self, filter: JsValue) -> Result<Uint32Array, JsValue> {
        Ok(Uint32Array::from(self.0.find(&row_filter(&filter, self.1)?).as_slice()))
    }

    /// The product keys that more than one row holds.
    pub fn duplicates(&self) -> Result<JsValue, JsValue> {
        given(&self.0.duplicates())
    }

    /// The heading of a sheet.
    #[wasm_bindgen(js_name = sheetHeading)]
    pub fn sheet_heading(&self, format: JsValue) -> Result<String, JsValue> {
        Ok(crate::Reading::sheet_heading(sheet_format(&format, self.1)?))
    }

    /// Some rows as lines of a sheet; `options` has `showKeys` and `hideNames`.
    pub fn sheet(&self, format: JsValue, start: usize, count: usize, options: JsValue) -> Result<String, JsValue> {
        Ok(self.0.sheet(sheet_format(&format, self.1)?, start, count, sheet_options(&options, self.1)?))
    }

    /// Forgets the rows read so far.
    #[wasm_bindgen(js_name = forgetRows)]
    pub fn forget_rows(&mut self) {
        self.0.forget_rows();
    }

    /// How many rows there are of each sort.
    pub fn counts(&self) -> Result<JsValue, JsValue> {
        given(&self.0.counts())
    }

    /// What is worth a warning.
    pub fn warnings(&self) -> Result<JsValue, JsValue> {
        given(&self.0.warnings())
    }
}

/// A file in which secret keys are looked for piece by piece.
#[wasm_bindgen]
pub struct SecretScan(crate::SecretScan, Lang);

#[wasm_bindgen]
impl SecretScan {
    /// Starts with an empty file.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<Self, JsValue> {
        let lang = Options::read(&options, &["lang"])?.lang;
        Ok(Self(crate::SecretScan::new(lang), lang))
    }

    /// Reads on, and gives the keys that are found by it.
    pub fn push(&mut self, bytes: JsValue) -> Result<JsValue, JsValue> {
        given(&self.0.push(&bytes_of(&bytes, self.1)?))
    }

    /// Reads what is left, once there is no more.
    pub fn finish(&mut self) -> Result<JsValue, JsValue> {
        given(&self.0.finish())
    }

    /// Whether the file is text.
    #[wasm_bindgen(getter, js_name = isText)]
    pub fn is_text(&self) -> bool {
        self.0.is_text()
    }
}

fn sheet_format(format: &JsValue, lang: Lang) -> Result<SheetFormat, JsValue> {
    one_of(format, "format", lang)
}

/// The value of a closed list that is named.
fn one_of<L: Closed>(value: &JsValue, field: &str, lang: Lang) -> Result<L, JsValue> {
    let allowed = L::VALUES.iter().map(|value| value.outside_name()).collect();
    Ok(L::VALUES[place_of(value, allowed, field, lang)?])
}

fn place_of(value: &JsValue, allowed: Vec<&'static str>, field: &str, lang: Lang) -> Result<usize, JsValue> {
    let name = text(value, field, lang)?;
    let place = allowed.iter().position(|allowed| *allowed == name);
    place.ok_or_else(|| refused(&RequestError::new(Refusal::NotAllowed, field, &name).allowing(allowed), lang))
}

fn row_filter(filter: &JsValue, lang: Lang) -> Result<RowFilter, JsValue> {
    let mut read = RowFilter::default();
    for (name, value) in fields(filter, "filter", lang)? {
        match name.as_str() {
            "kind" => read.kind = Some(one_of(&value, &name, lang)?),
            "status" => read.status = Some(one_of(&value, &name, lang)?),
            "product" => read.product = Some(one_of(&value, &name, lang)?),
            "pool" => read.pool = Some(one_of(&value, &name, lang)?),
            "kmsGroup" => read.kms_group = Some(one_of(&value, &name, lang)?),
            "channel" => read.channel = Some(one_of(&value, &name, lang)?),
            "text" => read.text = text(&value, &name, lang)?,
            "marks" => {
                let marks = if Array::is_array(&value) { Array::from(&value) } else { Array::of1(&value) };
                read.marks = marks.iter().map(|mark| one_of(&mark, "marks", lang)).collect::<Result<_, _>>()?;
            }
            _ => {
                const ALL: [&str; 8] = ["kind", "status", "product", "pool", "kmsGroup", "channel", "text", "marks"];
                return Err(refused(
                    &RequestError::new(Refusal::UnknownOption, &name, &name).allowing(ALL.to_vec()),
                    lang,
                ));
            }
        }
    }
    Ok(read)
}

fn sheet_options(options: &JsValue, lang: Lang) -> Result<SheetOptions, JsValue> {
    let mut read = SheetOptions::default();
    if options.is_undefined() {
        return Ok(read);
    }
    for (name, value) in fields(options, "options", lang)? {
        match name.as_str() {
            "showKeys" => read.show_keys = value.is_truthy(),
            "hideNames" => read.hide_names = value.is_truthy(),
            _ => {
                let unknown = RequestError::new(Refusal::UnknownOption, &name, &name);
                return Err(refused(&unknown.allowing(vec!["showKeys", "hideNames"]), lang));
            }
        }
    }
    Ok(read)
}

fn bytes_of(value: &JsValue, lang: Lang) -> Result<Vec<u8>, JsValue> {
    match value.dyn_ref::<Uint8Array>() {
        Some(bytes) => Ok(bytes.to_vec()),
        None => Err(refused(&RequestError::new(Refusal::NotBytes, "bytes", ""), lang)),
    }
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

struct Options {
    lang: Lang,
    as_of: Option<Date>,
    /// The pkeyconfig files in which keys are looked up.
    files: Vec<Arc<crate::Pkeyconfig>>,
    name: String,
}

impl Options {
    fn read(options: &JsValue, allowed: &[&'static str]) -> Result<Self, JsValue> {
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
fn read_facts(facts: &JsValue, lang: Lang) -> Result<Vec<(String, String)>, JsValue> {
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
fn fields(object: &JsValue, field: &str, lang: Lang) -> Result<Vec<(String, JsValue)>, JsValue> {
    if !object.is_object() || Array::is_array(object) {
        return Err(refused(&RequestError::new(Refusal::NotAnObject, field, ""), lang));
    }
    let pair = |entry: JsValue| {
        let entry: Array = entry.unchecked_into();
        (entry.get(0).as_string().unwrap_or_default(), entry.get(1))
    };
    Ok(entries(object)?.iter().map(pair).filter(|(_, value)| !value.is_undefined()).collect())
}

fn text(value: &JsValue, field: &str, lang: Lang) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| refused(&RequestError::new(Refusal::NotText, field, ""), lang))
}

fn day(value: &JsValue, field: &str, lang: Lang) -> Result<Date, JsValue> {
    let value = text(value, field, lang)?;
    value.parse().map_err(|_| refused(&RequestError::new(Refusal::NotADate, field, &value), lang))
}

/// An `Error` that also has the code of what is wrong, the field, and what is allowed.
fn refused(request: &RequestError, lang: Lang) -> JsValue {
    let error = Error::new(&request.message(lang));
    let allowed: Array = request.allowed.iter().map(|name| JsValue::from_str(name)).collect();
    // Setting a property of a new object cannot fail.
    for (name, value) in [("name", "RequestError"), ("code", request.refusal.name()), ("field", &request.field)] {
        let _ = Reflect::set(&error, &name.into(), &value.into());
    }
    let _ = Reflect::set(&error, &"allowed".into(), &allowed);
    error.into()
}
