//! The English sentences.

mod common;
mod questions;
