//! The English sentences.

mod common;
mod questions;
mod vm_activation;
