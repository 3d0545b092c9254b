//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod edition_change;
mod errors;
mod identify;
mod keys;
mod products;
mod questions;
mod vm_activation;
