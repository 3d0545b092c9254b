//! What is said to somebody whose request cannot be answered: which field, what is wrong, what is allowed.

use super::request::RequestError;
use crate::closed::closed;
use crate::text::Lang;
use std::fmt;

closed! {
    /// Why a request cannot be answered.
    Refusal:
    UnknownQuestion = "unknown-question",
    UnknownOption = "unknown-option",
    UnknownFact = "unknown-fact",
    GivenTwice = "given-twice",
    Missing = "missing",
    MissingOneOf = "missing-one-of",
    NotAllowed = "not-allowed",
    NotANumber = "not-a-number",
    NotADate = "not-a-date",
    NoSuchProduct = "no-such-product",
    NearProducts = "near-products",
    SeveralProducts = "several-products",
    ManyProducts = "many-products",
    NotInRole = "not-in-role",
    NotText = "not-text",
    NotAnObject = "not-an-object",
    NotAFactValue = "not-a-fact-value",
}

/// The longest piece of a request that a sentence repeats, in characters.
const REPEATED: usize = 60;

/// As many products as a sentence lists; of more it names the last, which are the newest of a family.
const LISTED: usize = 12;

/// A value as a sentence repeats it: its beginning, when it is long.
pub(crate) fn shortened(value: &str) -> String {
    match value.char_indices().nth(REPEATED) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

impl RequestError {
    /// The fact that is wrong, missing or unknown.
    pub fn field(&self) -> &str {
        match self {
            Self::UnknownFact { fact, .. } => fact,
            Self::GivenTwice { fact }
            | Self::Missing { fact, .. }
            | Self::NotAllowed { fact, .. }
            | Self::NotYesNo { fact, .. }
            | Self::NotANumber { fact, .. }
            | Self::NotADate { fact, .. }
            | Self::NoSuchProduct { fact, .. }
            | Self::SeveralProducts { fact, .. }
            | Self::NotInRole { fact, .. } => fact.name(),
        }
    }

    /// What would be allowed instead: names of facts, values of a closed list, product ids. Empty where that
    /// is no short list.
    pub fn allowed(&self) -> Vec<&'static str> {
        match self {
            Self::UnknownFact { question, .. } => question.facts().iter().map(|spec| spec.fact.name()).collect(),
            Self::Missing { question, fact } => {
                let spec = question.facts().iter().find(|spec| spec.fact == *fact);
                spec.and_then(|spec| spec.kind.names()).unwrap_or_default()
            }
            Self::NotAllowed { allowed, .. } => allowed.clone(),
            Self::NotYesNo { .. } => vec!["yes", "no"],
            Self::NoSuchProduct { near: products, .. } | Self::SeveralProducts { products, .. } => {
                products.iter().map(|product| product.name()).collect()
            }
            Self::GivenTwice { .. } | Self::NotANumber { .. } | Self::NotADate { .. } | Self::NotInRole { .. } => {
                Vec::new()
            }
        }
    }

    /// The error in a sentence that names the fact, says what is wrong and what is allowed.
    pub fn message(&self, lang: Lang) -> String {
        let allowed = match self {
            Self::NoSuchProduct { near: products, .. } | Self::SeveralProducts { products, .. } => {
                let from = if products.len() > LISTED { products.len() - 4 } else { 0 };
                let named =
                    products[from..].iter().map(|product| format!("{product} ({})", product.display_name(lang)));
                lang.any_of(&named.collect::<Vec<_>>())
            }
            _ => lang.any_of(&self.allowed()),
        };
        let say = |refusal, parts: &[(&str, &str)]| {
            let named = [("field", self.field()), ("allowed", &allowed)];
            lang.fill(refusal, &[&named, parts].concat())
        };
        match self {
            Self::UnknownFact { question, fact } => {
                say(Refusal::UnknownFact, &[("value", &shortened(fact)), ("question", question.name())])
            }
            Self::GivenTwice { .. } => say(Refusal::GivenTwice, &[]),
            Self::Missing { question, fact } => {
                let refusal = if allowed.is_empty() { Refusal::Missing } else { Refusal::MissingOneOf };
                say(refusal, &[("question", question.name()), ("label", lang.say(*fact))])
            }
            Self::NotAllowed { value, .. } | Self::NotYesNo { value, .. } => {
                say(Refusal::NotAllowed, &[("value", &shortened(value))])
            }
            Self::NotANumber { value, least, most, .. } => {
                let (least, most) = (least.to_string(), most.to_string());
                say(Refusal::NotANumber, &[("value", &shortened(value)), ("least", &least), ("most", &most)])
            }
            Self::NotADate { value, .. } => say(Refusal::NotADate, &[("value", &shortened(value))]),
            Self::NoSuchProduct { value, near, .. } => {
                let refusal = if near.is_empty() { Refusal::NoSuchProduct } else { Refusal::NearProducts };
                say(refusal, &[("value", &shortened(value))])
            }
            Self::SeveralProducts { value, products, .. } => {
                let refusal = if products.len() > LISTED { Refusal::ManyProducts } else { Refusal::SeveralProducts };
                say(refusal, &[("value", &shortened(value)), ("count", &products.len().to_string())])
            }
            Self::NotInRole { product, role, .. } => {
                say(Refusal::NotInRole, &[("product", product.display_name(lang)), ("role", lang.say(*role))])
            }
        }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for RequestError {}
