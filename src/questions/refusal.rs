//! What is said to somebody whose request cannot be answered: which field, what is wrong, what is allowed.

use super::{Fact, Question, Role};
use crate::closed::closed;
use crate::identify::{beginning, mask_keys};
use crate::in_order;
use crate::knowledge::Product;
use crate::text::Lang;
use std::cmp::Reverse;
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
    NotAPatchLevel = "not-a-patch-level",
    NotUpdates = "not-updates",
    NoSuchProduct = "no-such-product",
    NearProducts = "near-products",
    SeveralProducts = "several-products",
    ManyProducts = "many-products",
    NotInRole = "not-in-role",
    NotText = "not-text",
    NotAnObject = "not-an-object",
    NotBytes = "not-bytes",
    NotPkeyconfigs = "not-pkeyconfigs",
    NotAFactValue = "not-a-fact-value",
    NotACode = "not-a-code",
    NoSuchTerm = "no-such-term",
}

/// Why a request cannot be answered, and what would do instead.
///
/// ```
/// use volkey::{AskOptions, Date, Lang, Question, ask};
///
/// let options = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
/// let error = ask(Question::KeyForProduct, &[("product", "Windows 12 Pro")], options).unwrap_err();
/// assert_eq!(error.field, "product");
/// assert!(error.to_string().starts_with("No product is called \"Windows 12 Pro\""));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RequestError {
    /// What is wrong.
    pub refusal: Refusal,
    /// The fact or the option that is wrong, missing or unknown; what looks like a key is hidden.
    pub field: String,
    /// What was given for it; empty when nothing was.
    pub value: String,
    /// What would do instead: values of a closed list, or product ids. Empty where that is no short list.
    pub allowed: Vec<&'static str>,
    products: Vec<Product>,
    question: Option<Question>,
    fact: Option<Fact>,
    role: Option<Role>,
    limits: (u32, u32),
}

/// The longest piece of a request that a sentence repeats, in characters. No key that is not published is repeated.
const REPEATED: usize = 60;

/// As many products as a sentence lists; of more it names some of those that Microsoft supports longest.
const LISTED: usize = 12;
const EXAMPLES: usize = 4;

impl RequestError {
    pub(crate) fn new(refusal: Refusal, field: &str, value: &str) -> Self {
        Self {
            refusal,
            field: mask_keys(field),
            value: value.to_owned(),
            allowed: Vec::new(),
            products: Vec::new(),
            question: None,
            fact: Fact::from_name(field),
            role: None,
            limits: (0, 0),
        }
    }

    pub(crate) fn allowing(self, allowed: Vec<&'static str>) -> Self {
        Self { allowed, ..self }
    }

    /// The products that would do, or that come near.
    pub(super) fn among(self, products: Vec<Product>) -> Self {
        Self { allowed: products.iter().map(|product| product.name()).collect(), products, ..self }
    }

    pub(super) fn of(self, question: Question) -> Self {
        Self { question: Some(question), ..self }
    }

    pub(super) fn within(self, least: u32, most: u32) -> Self {
        Self { limits: (least, most), ..self }
    }

    pub(super) fn outside(self, role: Role, product: Product) -> Self {
        Self { role: Some(role), products: vec![product], ..self }
    }

    /// The error in a sentence that names the field, says what is wrong and what to write instead.
    pub fn message(&self, lang: Lang) -> String {
        let (least, most) = (self.limits.0.to_string(), self.limits.1.to_string());
        lang.fill(
            self.refusal,
            &[
                ("field", &beginning(&self.field, REPEATED)),
                ("value", &beginning(&self.value, REPEATED)),
                ("allowed", &self.instead(lang)),
                ("question", self.question.map_or("", Question::name)),
                ("label", self.fact.map_or("", |fact| lang.say(fact))),
                ("least", &least),
                ("most", &most),
                ("count", &self.products.len().to_string()),
                ("product", self.products.first().map_or("", |product| product.display_name(lang))),
                ("role", self.role.map_or("", |role| lang.say(role))),
            ],
        )
    }

    fn instead(&self, lang: Lang) -> String {
        if self.products.is_empty() {
            return lang.any_of(&self.allowed);
        }
        let mut shown = self.products.clone();
        if shown.len() > LISTED {
            shown.clear();
            for product in &self.products {
                in_order::insert(&mut shown, *product, |product| Reverse(product.row().support_ends));
            }
            shown.truncate(EXAMPLES);
        }
        let named = shown.iter().map(|product| format!("{product} ({})", product.display_name(lang)));
        lang.any_of(&named.collect::<Vec<_>>())
    }
}

impl Refusal {
    pub(super) fn of_several(products: &[Product]) -> Self {
        if products.len() > LISTED { Self::ManyProducts } else { Self::SeveralProducts }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for RequestError {}
