//! Says what a Microsoft volume-activation identifier is, and answers the licensing questions around it.

pub mod answer;
pub mod catalogue;
mod closed;
mod date;
pub mod identify;
mod in_order;
pub mod knowledge;
pub mod questions;
pub mod read;
mod text;
pub mod understand;
#[cfg(target_family = "wasm")]
pub mod wasm;

pub use answer::{Answer, AskOptions, Outcome};
pub use catalogue::{About, ProductCard, about, products, sources};
pub use date::{Date, NotADate};
pub use identify::{FoundKey, Identification, find_keys, identify, is_product_key, mask_keys};
pub use knowledge::{Product, Source};
pub use questions::{Question, RequestError, ask, questions};
pub use read::{Inventory, Pkeyconfig, Reading, SecretScan, read_file, read_pkeyconfig};
pub use text::Lang;
pub use understand::{Understood, understand};
