//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod edition_change;
mod error_codes;
mod errors;
mod glossary;
mod grace;
mod identify;
mod keys;
mod mak_count;
mod products;
mod questions;
mod vm_activation;
