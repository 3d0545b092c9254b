//! Stub.

use super::draft::Draft;
use super::facts::{Fact, FactKind, FactSpec, Presence, Role, ValueSpec, fact};

pub(super) const FACTS: &[FactSpec] = &[fact(Fact::Product, FactKind::Product(Role::Any), Presence::Required)];
pub(super) const VALUES: &[ValueSpec] = &[];

pub(super) fn answer(_draft: &mut Draft<'_>) {}
