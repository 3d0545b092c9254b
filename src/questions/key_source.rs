//! Where are the keys of a programme, and who may see them?

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::{ProgrammeDisputed, key_for_product};
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::downgrade::DowngradeRule;
use crate::knowledge::keys::KeyFact;
use crate::knowledge::programmes::{HVMS_DISPUTED, OLDER_KEYS_DISPUTED, PORTAL_DISPUTED};
use crate::knowledge::{Family, KeyPlace, KeyUseFact as Row, Pool, Product, ProductNote, Programme, ProgrammeFact};

closed! {
    /// How old the version is whose key is wanted.
    WantedVersion:
    Current = "current",
    Previous = "previous",
    Older = "older",
}

closed! {
    /// Who sees the keys.
    KeyRole:
    /// The volume licensing roles Administrator and Product keys reader.
    ProductKeysReader = "product-keys-reader",
    /// Billing Admin, and Owner or Contributor of the billing account.
    BillingAdmin = "billing-admin",
}

closed! {
    /// The answer in a sentence.
    SourceHeadline:
    InPortal = "in-portal",
    BusinessCenter = "business-center",
    Tenant = "tenant",
    BillingAccount = "billing-account",
    PartnerPortal = "partner-portal",
    Device = "device",
    Box = "box",
    Telephone = "telephone",
    NotDocumented = "not-documented",
    NoProgramme = "no-programme",
    NoVolumeKey = "no-volume-key",
    NotInProgramme = "not-in-programme",
}

closed! {
    /// A contradiction about where keys are.
    SourceDisputed:
    Portal = "portal",
    OlderKeys = "older-keys",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Required),
    fact(Fact::Product, FactKind::Product(Role::Any), Presence::Open),
    fact(Fact::WantedVersion, FactKind::Choice(Choice::of::<WantedVersion>()), Presence::Open),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Where, ValueKind::Codes(Choice::of::<KeyPlace>())),
    value(ValueName::PhoneOnly, ValueKind::YesNo),
    value(ValueName::Role, ValueKind::Code(Choice::of::<KeyRole>())),
];

cited! {
    Row => |row| *row,
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(programme) = draft.situation.choice::<Programme>(Fact::Programme) else { return };
    match draft.situation.product(Fact::Product) {
        Some(product) if without_key(draft, programme, product) => {}
        product => where_keys_are(draft, programme, product),
    }
}

/// Whether there is no key of the product to find, which the draft then says.
fn without_key(draft: &mut Draft<'_>, programme: Programme, product: Product) -> bool {
    let saw = &[Fact::Programme, Fact::Product];
    let parts = [("programme", draft.lang.say(programme)), ("product", product.display_name(draft.lang))];
    let headline = match product.family() {
        _ if matches!(programme, Programme::Oem | Programme::Fpp | Programme::None) => return false,
        _ if programme == Programme::Isvr && product.pool() != Pool::Applications => {
            draft.because(ProgrammeFact::IsvrRights, Some(true), saw, &parts);
            SourceHeadline::NotInProgramme
        }
        Family::Microsoft365Apps => {
            draft.because(DowngradeRule::SubscriptionAppsTakeNoVolumeKey, Some(true), saw, &[]);
            draft.step(key_for_product::Step::SignIn, &[]);
            SourceHeadline::NoVolumeKey
        }
        Family::SqlServer => {
            draft.because(KeyFact::NoKeyNeeded, Some(true), saw, &parts);
            SourceHeadline::NoVolumeKey
        }
        Family::OfficeMac => {
            draft.because(KeyFact::MacOffice, Some(true), saw, &parts);
            SourceHeadline::NoVolumeKey
        }
        _ if product.row().notes.contains(&ProductNote::NotVolumeLicensed) => {
            draft.because(KeyFact::NotVolumeLicensed, Some(true), saw, &parts);
            draft.step(key_for_product::Step::UseOwnKey, &[]);
            SourceHeadline::NoVolumeKey
        }
        _ => return false,
    };
    draft.conclude(Outcome::Yes, headline, &parts);
    draft.set(ValueName::Where, Value::List(Vec::new()));
    true
}

fn where_keys_are(draft: &mut Draft<'_>, programme: Programme, product: Option<Product>) {
    let row = programme.row();
    let wanted = draft.situation.choice::<WantedVersion>(Fact::WantedVersion);
    let mut places = programme.places_on(draft.as_of);
    let place = places[0];
    let (outcome, headline) = match place {
        KeyPlace::NotDocumented => (Outcome::Unknown, SourceHeadline::NotDocumented),
        KeyPlace::Telephone => (Outcome::Yes, SourceHeadline::Telephone),
        KeyPlace::Nowhere => (Outcome::Yes, SourceHeadline::NoProgramme),
        KeyPlace::AdminCenter | KeyPlace::Vlsc => (Outcome::Yes, SourceHeadline::InPortal),
        KeyPlace::BusinessCenter => (Outcome::Yes, SourceHeadline::BusinessCenter),
        KeyPlace::Tenant => (Outcome::Yes, SourceHeadline::Tenant),
        KeyPlace::BillingAccount => (Outcome::Yes, SourceHeadline::BillingAccount),
        KeyPlace::PartnerPortal => (Outcome::Yes, SourceHeadline::PartnerPortal),
        KeyPlace::Device => (Outcome::Yes, SourceHeadline::Device),
        KeyPlace::Box => (Outcome::Yes, SourceHeadline::Box),
    };
    let portal = programme.portal_on(draft.as_of).map(|portal| draft.lang.say(portal)).unwrap_or_default();
    draft.conclude(outcome, headline, &[("programme", draft.lang.say(programme)), ("portal", portal)]);
    key_for_product::keys_of(draft, programme);
    // Of the old portal its own row knows; where keys are today, the programme's.
    draft.rests_on(if place == KeyPlace::Vlsc { *Row::InVlsc.row() } else { row.evidence });
    if let Some(product) = product {
        key_for_product::client_key(draft, product, Fact::Product);
    }

    if row.place == KeyPlace::AdminCenter {
        draft.also(Row::ByLicenceId, Some(true), &[], &[]);
        let kms = match programme {
            Programme::OpenLicense if draft.holds(Row::KmsNoLonger) => Some(Row::KmsNoLonger),
            Programme::OpenLicense | Programme::OpenValue | Programme::OpenValueSubscription => {
                Some(Row::KmsByException)
            }
            _ => None,
        };
        if let Some(kms) = kms {
            draft.also(kms, Some(true), &[Fact::Programme], &[]);
        }
        draft.conflict(SourceDisputed::Portal, PORTAL_DISPUTED);
        if wanted.is_some() {
            draft.also(DowngradeRule::VolumeMedia, Some(true), &[Fact::WantedVersion], &[]);
        }
        if wanted == Some(WantedVersion::Older) {
            draft.conflict(SourceDisputed::OlderKeys, OLDER_KEYS_DISPUTED);
            if draft.holds(Row::TelephoneForKeys) {
                places.push(KeyPlace::Telephone);
            }
        }
    }
    if programme == Programme::Hvms {
        draft.conflict(ProgrammeDisputed::Hvms, HVMS_DISPUTED);
    }
    if places.contains(&KeyPlace::Telephone) {
        draft.also(Row::TelephoneForKeys, Some(true), &[], &[]);
    }

    let role = match place {
        KeyPlace::AdminCenter => Some(KeyRole::ProductKeysReader),
        KeyPlace::BillingAccount => Some(KeyRole::BillingAdmin),
        _ => None,
    };
    if place != KeyPlace::NotDocumented {
        draft.set(ValueName::Where, Value::List(places.iter().map(|place| place.name().to_owned()).collect()));
        draft.set(ValueName::PhoneOnly, Value::YesNo(place == KeyPlace::Telephone));
    }
    draft.set(ValueName::Role, role.map_or(Value::Null, |role| Value::Text(role.name().to_owned())));
}
