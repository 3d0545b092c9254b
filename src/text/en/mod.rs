//! The English sentences.

mod common;
mod downgrade;
mod downgrade_rights;
mod edition_change;
mod errors;
mod grace;
mod identify;
mod key_use;
mod keys;
mod mak_count;
mod products;
mod programmes;
mod questions;
mod vm_activation;
