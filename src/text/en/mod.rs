//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod keys;
mod products;
mod errors;
mod questions;
