//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod edition_change;
mod errors;
mod extended_updates;
mod identify;
mod keys;
mod products;
mod questions;
mod vm_activation;
