//! What the heading of a column says of its cells: read loosely, in English and French, since no tool documents its own.

use super::RowFact;
use crate::knowledge::names;

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Keys, whole or their last five characters.
    Key,
    Fact(RowFact),
    /// What tells a row apart.
    Label,
    /// Something that is known and not needed.
    Other,
    Unknown,
}

use Role::{Fact, Key, Label, Other};

/// Words that a heading holds, all of them; the first row that fits decides.
const HEADINGS: &[(&[&str], Role)] = &[
    (&["osa"], Other),
    (&["genuine"], Other),
    (&["key", "type"], Fact(RowFact::KeyChannel)),
    (&["type", "cle"], Fact(RowFact::KeyChannel)),
    (&["key", "channel"], Fact(RowFact::KeyChannel)),
    (&["canal"], Fact(RowFact::KeyChannel)),
    (&["licen", "id"], Fact(RowFact::LicenceId)),
    (&["licen", "stat"], Fact(RowFact::Status)),
    (&["etat", "licen"], Fact(RowFact::Status)),
    (&["etat", "activation"], Fact(RowFact::Status)),
    (&["organi"], Fact(RowFact::Organisation)),
    (&["kms", "host"], Fact(RowFact::KmsHost)),
    (&["hote", "kms"], Fact(RowFact::KmsHost)),
    (&["computer"], Fact(RowFact::Computer)),
    (&["hostname"], Fact(RowFact::Computer)),
    (&["machine", "name"], Fact(RowFact::Computer)),
    (&["ordinateur"], Fact(RowFact::Computer)),
    (&["poste"], Fact(RowFact::Computer)),
    (&["user"], Fact(RowFact::User)),
    (&["utilisateur"], Fact(RowFact::User)),
    (&["activation", "remain"], Fact(RowFact::ActivationsLeft)),
    (&["activation", "left"], Fact(RowFact::ActivationsLeft)),
    (&["activation", "rest"], Fact(RowFact::ActivationsLeft)),
    (&["activation", "used"], Fact(RowFact::ActivationsUsed)),
    (&["activation", "utilis"], Fact(RowFact::ActivationsUsed)),
    (&["activation", "id"], Fact(RowFact::ActivationId)),
    (&["id", "application"], Fact(RowFact::ApplicationId)),
    (&["extended", "pid"], Fact(RowFact::ExtendedPid)),
    (&["pid", "etendu"], Fact(RowFact::ExtendedPid)),
    (&["expir"], Fact(RowFact::Expires)),
    (&["date"], Fact(RowFact::CountedOn)),
    (&["remain"], Fact(RowFact::ActivationsLeft)),
    (&["restant"], Fact(RowFact::ActivationsLeft)),
    (&["used"], Fact(RowFact::ActivationsUsed)),
    (&["activations"], Fact(RowFact::Activations)),
    (&["seats"], Fact(RowFact::Activations)),
    (&["part", "number"], Fact(RowFact::PartNumber)),
    (&["sku"], Fact(RowFact::PartNumber)),
    (&["stat"], Fact(RowFact::Status)),
    (&["key"], Key),
    (&["cle"], Key),
    (&["last", "5"], Key),
    (&["5", "dernier"], Key),
    (&["product"], Label),
    (&["produit"], Label),
    (&["name"], Label),
    (&["nom"], Label),
    (&["edition"], Label),
    (&["descri"], Label),
    (&["comment"], Label),
    (&["note"], Label),
    (&["remar"], Label),
    (&["type"], Fact(RowFact::KeyChannel)),
];

pub(super) fn role_of(heading: &str) -> Role {
    let heading = names::fold(heading);
    HEADINGS
        .iter()
        .find(|(words, _)| words.iter().all(|word| heading.contains(word)))
        .map_or(Role::Unknown, |row| row.1)
}
