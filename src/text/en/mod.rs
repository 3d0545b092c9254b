//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod errors;
mod questions;
