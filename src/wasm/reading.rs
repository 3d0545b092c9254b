//! Files as JavaScript reads them: whole, or piece by piece.

use super::passed::{Options, bytes_of, fields, one_of, refused, text};
use super::{Units, given};
use crate::Lang;
use crate::questions::{Refusal, RequestError};
use crate::read::{Inventory, Row, RowFilter, SheetFormat, SheetOptions};
use js_sys::{Array, Uint32Array};
use wasm_bindgen::prelude::*;

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
