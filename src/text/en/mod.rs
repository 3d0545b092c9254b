//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod errors;
mod identify;
mod keys;
mod kms_count;
mod kms_host;
mod kms_key_limit;
mod products;
mod questions;
mod vm_activation;
