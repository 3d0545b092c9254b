//! Pkeyconfig files as JavaScript holds them: read once, then given to whatever identifies keys.

use super::given;
use super::passed::{Options, bytes_of, refused, thrown};
use crate::Lang;
use crate::questions::{Refusal, RequestError};
use crate::read::Unread;
use js_sys::Array;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// A pkeyconfig file that was read.
#[wasm_bindgen]
pub struct Pkeyconfig(Arc<crate::Pkeyconfig>);

#[wasm_bindgen]
extern "C" {
    /// What JavaScript holds of one, which it keeps when it passes it on.
    type Handle;

    #[wasm_bindgen(method, catch)]
    fn share(this: &Handle) -> Result<Pkeyconfig, JsValue>;
}

/// What a problem of a file is told as.
#[derive(serde::Serialize)]
struct Told {
    code: &'static str,
    message: String,
}

/// Reads a pkeyconfig file.
#[wasm_bindgen(js_name = readPkeyconfig)]
pub fn read_pkeyconfig(bytes: JsValue, options: JsValue) -> Result<Pkeyconfig, JsValue> {
    let Options { lang, name, .. } = Options::read(&options, &["lang", "name"])?;
    match crate::read_pkeyconfig(&name, &bytes_of(&bytes, lang)?) {
        Ok(file) => Ok(Pkeyconfig(Arc::new(file))),
        Err(unread) => Err(thrown(&unread.message(lang), unread.problem.name(), "bytes", &[])),
    }
}

#[wasm_bindgen]
impl Pkeyconfig {
    /// What it is told apart by.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name().to_owned()
    }

    /// The number of configurations.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// The number of ranges.
    #[wasm_bindgen(getter)]
    pub fn ranges(&self) -> usize {
        self.0.ranges()
    }

    /// Some configurations.
    pub fn configurations(&self, start: usize, count: usize) -> Result<JsValue, JsValue> {
        given(&self.0.configurations(start, count))
    }

    /// What could not be read.
    pub fn problems(&self, options: JsValue) -> Result<JsValue, JsValue> {
        let lang = Options::read(&options, &["lang"])?.lang;
        let told = |unread: &Unread| Told { code: unread.problem.name(), message: unread.message(lang) };
        given(&self.0.unread().iter().map(told).collect::<Vec<_>>())
    }

    /// The same file once more.
    pub fn share(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// The files that an option names: one, or a list of them.
pub(super) fn files_of(value: &JsValue, lang: Lang) -> Result<Vec<Arc<crate::Pkeyconfig>>, JsValue> {
    let list = if Array::is_array(value) { Array::from(value) } else { Array::of1(value) };
    let shared = |file: JsValue| match file.unchecked_into::<Handle>().share() {
        Ok(shared) => Ok(shared.0),
        Err(_) => Err(refused(&RequestError::new(Refusal::NotPkeyconfigs, "pkeyconfig", ""), lang)),
    };
    list.iter().map(shared).collect()
}
