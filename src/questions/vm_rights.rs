//! How many virtual machines do the licences of a host allow, and how many cores have to be licensed?

use super::draft::{Draft, cited};
use super::facts::{Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::key_for_product;
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::{Family, InstanceFact, InstanceRight, Instances, LicensedBy, Product, VmRow};

closed! {
    /// The answer in a sentence.
    RightsHeadline:
    Unlimited = "unlimited",
    Enough = "enough",
    TooMany = "too-many",
    HowMany = "how-many",
    SecondLicence = "second-licence",
    Undocumented = "undocumented",
}

closed! {
    /// Something to do about the licences of a host.
    RightsStep:
    MoreLicences = "more-licences",
    OtherEdition = "other-edition",
    CountCores = "count-cores",
}

const MOST: u32 = 1_000_000;

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Product, FactKind::Product(Role::Guest), Presence::Required),
    fact(Fact::Vms, FactKind::Number(0, MOST), Presence::Open),
    fact(Fact::Cores, FactKind::Number(1, 100_000), Presence::Open),
    fact(Fact::Licences, FactKind::Number(1, MOST), Presence::Default("1")),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Instances, ValueKind::Number),
    value(ValueName::Unlimited, ValueKind::YesNo),
    value(ValueName::LicencesNeeded, ValueKind::Number),
    value(ValueName::CoresToLicense, ValueKind::Number),
];

/// A host counts as having at least so many cores.
const LEAST_CORES: u32 = 16;

cited! {
    InstanceRight => |row| row.evidence,
    InstanceFact => |row| *row,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(product) = draft.situation.product(Fact::Product) else { return };
    match InstanceRight::find(product) {
        Some(right) => known(draft, product, right),
        None => undocumented(draft, product),
    }
}

fn undocumented(draft: &mut Draft<'_>, product: Product) {
    let named = [("product", product.display_name(draft.lang))];
    draft.conclude(Outcome::Unknown, RightsHeadline::Undocumented, &named);
    draft.because(InstanceFact::Undocumented, None, &[Fact::Product], &named);
    if product.family() == Family::WindowsClient {
        draft.also(VmRow::DesktopAccess, None, &[], &[]);
        draft.also(VmRow::MachinesPerUser, None, &[], &[]);
    }
    draft.step(key_for_product::Step::AskAccount, &[]);
}

/// How many virtual machines so many licences allow, and how many licences so many machines need.
struct Rights {
    /// `None` without a limit.
    allowed: Option<u32>,
    /// `None` where no document read says, or the number of machines is open.
    needed: Option<u32>,
}

impl Rights {
    fn of(instances: Instances, licences: u32, vms: Option<u32>) -> Self {
        match instances {
            Instances::Unlimited => Self { allowed: None, needed: Some(1) },
            Instances::PerLicence(each) => {
                Self { allowed: Some(each.saturating_mul(licences)), needed: vms.map(|vms| vms.div_ceil(each).max(1)) }
            }
            Instances::Only(each) => Self { allowed: Some(each), needed: vms.filter(|vms| *vms <= each).map(|_| 1) },
        }
    }
}

fn known(draft: &mut Draft<'_>, product: Product, right: InstanceRight) {
    let situation = &draft.situation;
    let licences = situation.number(Fact::Licences).unwrap_or(1);
    let (vms, cores) = (situation.number(Fact::Vms), situation.number(Fact::Cores));
    let row = right.row();
    let rights = Rights::of(row.instances, licences, vms);
    let second_undocumented = licences > 1 && matches!(row.instances, Instances::Only(_));
    let (outcome, headline) = match (rights.allowed, vms) {
        (None, _) => (Outcome::Yes, RightsHeadline::Unlimited),
        (Some(_), None) => (Outcome::Depends, RightsHeadline::HowMany),
        (Some(allowed), Some(vms)) if vms <= allowed => (Outcome::Yes, RightsHeadline::Enough),
        _ if second_undocumented => (Outcome::Unknown, RightsHeadline::SecondLicence),
        _ => (Outcome::No, RightsHeadline::TooMany),
    };
    let by_core = row.by == LicensedBy::Core;
    let cores = cores.filter(|_| by_core).map(|cores| {
        let sets = rights.needed.unwrap_or(licences);
        cores.max(LEAST_CORES).saturating_mul(sets)
    });
    let number = |number: Option<u32>| number.unwrap_or(0).to_string();
    let parts = [
        ("product", product.display_name(draft.lang)),
        ("vms", &*number(vms)),
        ("allowed", &number(rights.allowed)),
        ("needed", &number(rights.needed)),
        ("licences", &licences.to_string()),
        ("cores", &number(cores)),
    ];
    draft.conclude(outcome, headline, &parts);
    let value = |number: Option<u32>| number.map_or(Value::Null, Value::Number);
    draft.set(ValueName::Instances, value(rights.allowed));
    draft.set(ValueName::Unlimited, Value::YesNo(rights.allowed.is_none()));
    draft.set(ValueName::LicencesNeeded, value(rights.needed));
    draft.set(ValueName::CoresToLicense, value(cores));

    let met = match outcome {
        Outcome::Yes => Some(true),
        Outcome::No => Some(false),
        _ => None,
    };
    let instead = match rights.needed {
        Some(_) => RightsStep::MoreLicences,
        None => RightsStep::OtherEdition,
    };
    let would_need = (outcome == Outcome::No).then(|| draft.lang.fill(instead, &parts));
    draft.because(right, met, &[Fact::Product, Fact::Vms, Fact::Licences], &parts).would_need = would_need;
    if outcome == Outcome::Depends {
        draft.missing(Fact::Vms);
    }
    if by_core {
        draft.also(InstanceFact::SixteenCores, Some(true), &[Fact::Cores], &parts);
        match row.instances {
            Instances::Unlimited => {}
            _ if licences > 1 => {
                draft.because(InstanceFact::CoresAgain, Some(true), &[Fact::Licences], &parts);
            }
            _ => {
                draft.also(InstanceFact::CoresAgain, Some(true), &[], &parts);
            }
        }
    } else if matches!(right, InstanceRight::Standard2012 | InstanceRight::Datacenter2012) {
        draft.also(InstanceFact::ByProcessor, Some(true), &[], &parts);
    }
    draft.also(VmRow::AvmaNotRights, None, &[], &[]);
    if matches!(outcome, Outcome::No) {
        draft.step(instead, &parts);
    } else if outcome == Outcome::Unknown {
        draft.step(key_for_product::Step::AskAccount, &[]);
    }
    if cores.is_some() {
        draft.step(RightsStep::CountCores, &parts);
    }
}
