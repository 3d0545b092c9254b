//! Les phrases françaises. Espaces insécables devant « : ; ? ! » et à l'intérieur des guillemets.

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

/// Before a name that starts with a vowel, « de » and « que » become « d’ » and « qu’ ».
pub(super) fn elide(before: &mut String, name: &str) {
    let vowel = name.starts_with(['A', 'E', 'I', 'O', 'a', 'e', 'i', 'o', 'u', 'é', 'É']);
    let word = ["de ", "que "].into_iter().find(|word| {
        before.strip_suffix(*word).is_some_and(|start| start.is_empty() || start.ends_with([' ', '(', '\u{a0}']))
    });
    if vowel && word.is_some() {
        before.truncate(before.len() - 2);
        before.push('’');
    }
}
