//! The English sentences.

mod activation_method;
mod common;
mod downgrade;
mod downgrade_rights;
mod edition_change;
mod error_codes;
mod errors;
mod extended_updates;
mod glossary;
mod grace;
mod identify;
mod key_use;
mod keys;
mod kms_count;
mod kms_host;
mod kms_key_limit;
mod mak_count;
mod pkeyconfig;
mod products;
mod programmes;
mod questions;
mod read;
mod reimage;
mod vm_activation;
mod vm_rights;
