//! Which keys a product takes, which of them are published, and how a programme grants them.

use super::{Case, Conflict, SetupKeyPlace, Step, Words, from_sources};
use crate::answer::{KeyAdvice, KeyType, Value};
use crate::knowledge::downgrade::DowngradeRule;
use crate::knowledge::keys::{KeyFact, SETUP_KEY_DISPUTED};
use crate::knowledge::mak::TELEPHONE_DATED;
use crate::knowledge::products::KeyRow;
use crate::knowledge::{
    Family, HostKey, KeyGrant, KeyPlace, KeyUseFact, Product, ProductNote, Programme, Source, VolumePortal, unsettled,
};
use crate::questions::commands::{self, Command};
use crate::questions::downgrade::KeyNote;
use crate::questions::draft::{Draft, RowPart, cited};
use crate::questions::facts::{Fact, ValueName};
use crate::questions::{Disputed, programme_rights};

const SAW: &[Fact] = &[Fact::Product];

pub(super) fn explain(draft: &mut Draft<'_>, product: Product, case: Case) {
    let row = product.row();
    let name = product.display_name(draft.lang);
    let deciding = match case {
        Case::Kms => KeyFact::KmsClients,
        Case::Vlk => KeyFact::BeforeActivation,
        Case::Embedded => KeyFact::NoKeyNeeded,
        Case::Serializer => KeyFact::MacOffice,
        Case::Mak if product.version().row().family == Family::SmallBusinessServer => KeyFact::SeedSbs2011Key,
        Case::Mak => KeyFact::MakOnly,
        Case::OwnKey => KeyFact::NotVolumeLicensed,
        _ => KeyFact::NotInTheTables,
    };
    let parts = [("product", name)];
    match case {
        Case::SignIn => {
            let rule = DowngradeRule::SubscriptionAppsTakeNoVolumeKey;
            draft.because(rule, Some(true), SAW, &[]);
        }
        Case::Doubtful => {
            let rule = DowngradeRule::DoubtfulLabel;
            draft.because(rule, None, SAW, &[]);
            draft.conflict(Conflict::DoubtfulLabel, unsettled(&[Source::MsGvlkWindows]));
        }
        _ => {
            let met = (case != Case::Unknown).then_some(true);
            draft.because(deciding, met, SAW, &parts);
        }
    }
    client_key(draft, product, Fact::Product);
    printed(draft, product, row.avma, "avma-key", Words::AvmaKey, Fact::Product);
    let types = key_types(case, product);
    draft.set(ValueName::KeyTypes, Value::List(types.iter().map(|kind| kind.name().to_owned()).collect()));
    let keys = row.gvlk.iter().chain(&row.avma).map(|key| key.key.to_owned());
    draft.set(ValueName::PublishedKeys, Value::List(keys.collect()));
    types.iter().for_each(|&key_type| advise(draft, product, key_type));
    let more = match case {
        _ if product.is_office() => &[KeyFact::OfficeBitness][..],
        Case::Kms => &[KeyFact::GvlkCases],
        _ => &[],
    };
    for &fact in more {
        draft.also(fact, Some(true), &[], &[]);
    }
    if let (Some(key), false) = (row.gvlk, product.is_preview() || case == Case::Doubtful) {
        enter_client_key(draft, product);
        shared(draft, product, key);
    }
    if product.is_preview() {
        draft.step(Step::UseFinishedProduct, &[]);
    }
    if row.notes.contains(&ProductNote::IotOwnMedia) {
        draft.conflict(Conflict::IotKey, unsettled(&[Source::MsGvlkWindows, Source::MsIotVolumeLicense]));
    }
}

/// The client setup key that Microsoft prints for a product, with where it is printed.
pub(in crate::questions) fn client_key(draft: &mut Draft<'_>, product: Product, fact: Fact) {
    printed(draft, product, product.row().gvlk, "published-key", Words::PublishedKey, fact);
}

fn printed(draft: &mut Draft<'_>, product: Product, key: Option<KeyRow>, id: &'static str, words: Words, fact: Fact) {
    let Some(key) = key else { return };
    let parts = [("key", key.key), ("product", product.display_name(draft.lang))];
    draft.also_as(RowPart(id, from_sources(key.sources)), words, Some(true), &[fact], &parts);
}

/// The keys of a volume agreement that a product takes, and how its client setup key is entered.
pub(in crate::questions) fn volume_keys(draft: &mut Draft<'_>, product: Product, fact: Fact) {
    client_key(draft, product, fact);
    let types = key_types(Case::of(product), product);
    types.into_iter().filter(|&key| key != KeyType::Avma).for_each(|key| advise(draft, product, key));
    enter_client_key(draft, product);
}

fn enter_client_key(draft: &mut Draft<'_>, product: Product) {
    let Some(key) = product.row().gvlk else { return };
    let parts = [("product", product.display_name(draft.lang))];
    commands::install(product, key.key).run(draft, Command::InstallClientKey, &parts);
    commands::activate(product).run(draft, Command::Activate, &parts);
}

fn key_types(case: Case, product: Product) -> Vec<KeyType> {
    let azure = product.row().notes.contains(&ProductNote::AzureEditionOnly);
    let mut types = match case {
        Case::Kms if azure => vec![KeyType::Gvlk, KeyType::Mak],
        Case::Kms => vec![KeyType::Gvlk, KeyType::KmsHost, KeyType::Mak],
        Case::Mak => vec![KeyType::Mak],
        Case::Vlk => vec![KeyType::Volume],
        Case::OwnKey => vec![KeyType::Oem, KeyType::Retail],
        Case::Embedded | Case::Serializer | Case::SignIn | Case::Doubtful | Case::Unknown => Vec::new(),
    };
    types.extend(product.row().avma.map(|_| KeyType::Avma));
    types
}

fn advise(draft: &mut Draft<'_>, product: Product, key_type: KeyType) {
    let note = draft.lang.fill(Words::KeyFor, &[("product", product.display_name(draft.lang))]);
    let published = match key_type {
        KeyType::Gvlk => product.row().gvlk.map(|key| key.key),
        KeyType::Avma => product.row().avma.map(|key| key.key),
        _ => None,
    };
    if key_type != KeyType::KmsHost {
        return draft.key(KeyAdvice { key_type, product: product.name(), published, note });
    }
    for host in HostKey::ALL.iter().filter(|host| host.activates(product) == Some(true)) {
        let note = draft.lang.fill(KeyNote::HostKey, &[("key", &host.display_name(draft.lang))]);
        draft.key(KeyAdvice { key_type, product: host.name(), published, note });
    }
}

/// The other products that take the same published key.
fn shared(draft: &mut Draft<'_>, product: Product, key: KeyRow) {
    let lang = draft.lang;
    let others = Product::ALL.iter().filter(|other| **other != product && other.shares_client_key(product));
    let others: Vec<&str> = others.map(|other| other.display_name(lang)).collect();
    if others.is_empty() {
        return;
    }
    let row = RowPart("shared-client-key", from_sources(key.sources));
    let parts = [("others", &*lang.all_of(&others))];
    draft.also_as(row, Words::SharedAcrossVersions, Some(true), &[Fact::Product], &parts);
    if product.family() == Family::WindowsClient {
        draft.also(KeyFact::ShareGvlk, Some(true), &[], &[]);
    }
}

pub(super) fn setup_key(draft: &mut Draft<'_>, case: Case) {
    use SetupKeyPlace::*;
    let (needed, places, rows): (Option<bool>, &[SetupKeyPlace], &[KeyFact]) = match case {
        Case::Kms => (Some(false), &[VolumeMedia, PublishedList], &[KeyFact::InstallOnly, KeyFact::Reconcile]),
        Case::Mak | Case::Vlk => (
            Some(true),
            &[Sleeve, DownloadPage, Telephone],
            &[KeyFact::What, KeyFact::WayMedia, KeyFact::WayDownload, KeyFact::WayPhone, KeyFact::WayPhoneNoLonger],
        ),
        Case::Embedded => (Some(false), &[Embedded], &[]),
        Case::OwnKey | Case::Serializer | Case::SignIn => (Some(false), &[], &[]),
        Case::Doubtful | Case::Unknown => (None, &[], &[KeyFact::What]),
    };
    draft.set(ValueName::SetupKeyNeeded, needed.map_or(Value::Null, Value::YesNo));
    draft.set(ValueName::SetupKeyWhere, Value::List(places.iter().map(|place| place.name().to_owned()).collect()));
    for &row in rows {
        draft.also(row, Some(true), &[], &[]);
    }
    if case == Case::Vlk {
        draft.also(KeyFact::Bypass, Some(true), &[], &[]);
    }
    if case == Case::Mak {
        draft.conflict(Disputed::Telephone, TELEPHONE_DATED);
    }
    if matches!(case, Case::Kms | Case::Vlk) {
        draft.conflict(Conflict::SetupKey, SETUP_KEY_DISPUTED);
    }
}

/// How a programme grants keys, and where they are.
pub(in crate::questions) fn keys_of(draft: &mut Draft<'_>, programme: Programme) {
    let row = programme.row();
    let fact = match (row.grant, row.place) {
        (KeyGrant::Pool, _) => KeyFact::KeysByPool,
        (KeyGrant::Purchase, _) => KeyFact::KeysByPurchase,
        (KeyGrant::Request, KeyPlace::Telephone) => KeyFact::KeysByTelephone,
        (_, KeyPlace::Nowhere) => KeyFact::NoProgramme,
        (KeyGrant::Request | KeyGrant::Copy, _) => KeyFact::NoPool,
    };
    let parts = [("programme", draft.lang.say(programme))];
    // The programme's own sources: the FAQ names only some of them.
    draft.also_as(RowPart(fact.name(), row.evidence), fact, Some(true), &[Fact::Programme], &parts);
    programme_rights::retired(draft, programme);
    find(draft, &programme.places_on(draft.as_of));
}

/// The places where keys are, and who sees them in the portal.
fn find(draft: &mut Draft<'_>, places: &[KeyPlace]) {
    if places.contains(&KeyPlace::Vlsc) {
        draft.also(KeyUseFact::InVlsc, Some(true), &[], &[]);
    }
    if places.contains(&KeyPlace::AdminCenter) {
        draft.also(KeyUseFact::InAdminCenter, Some(true), &[], &[]);
        draft.also(KeyFact::Roles, Some(true), &[], &[]);
        draft.also(KeyFact::Export, Some(true), &[], &[]);
    }
    for &place in places {
        match place {
            // What today's pages say of roles and of older versions, they say of today.
            KeyPlace::AdminCenter if places.contains(&KeyPlace::Vlsc) => draft.step(Step::OrAdminCenter, &[]),
            _ => draft.step(place, &[]),
        }
    }
}

/// Where the keys of an agreement that nobody names are: in the portal of volume licensing.
pub(in crate::questions) fn in_the_portal(draft: &mut Draft<'_>) {
    find(draft, VolumePortal::on(draft.as_of).places());
}

cited! {
    KeyFact => |row| *row,
}
