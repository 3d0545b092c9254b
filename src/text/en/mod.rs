//! The English sentences.

mod common;
mod errors;
mod questions;
