//! Whether a key that somebody offers works for the product that is installed.

use super::super::draft::{Draft, RowPart};
use crate::answer::{KeyType, Value};
use crate::closed::closed;
use crate::knowledge::keys::KeyRule;
use crate::knowledge::{Family, HostKey, Product, VolumeKey};
use crate::questions::facts::{Fact, ValueName};

closed! {
    /// What is said of an offered key.
    KeyFit:
    HostKeyServes = "host-key-serves",
    HostKeyDoesNotServe = "host-key-does-not-serve",
    HostKeyNotListed = "host-key-not-listed",
    NoHostKeyNamed = "no-host-key-named",
    SharedClientKey = "shared-client-key",
    SameProduct = "same-product",
    OtherProduct = "other-product",
    SameGroup = "same-group",
    OtherGroup = "other-group",
    GuestOfItsHost = "guest-of-its-host",
    OtherProductNotDocumented = "other-product-not-documented",
    TypeNotForProduct = "type-not-for-product",
    TypeNotDocumented = "type-not-documented",
    TypeUnknown = "type-unknown",
    SubscriptionApps = "subscription-apps",
    ProductOpen = "product-open",
}

/// What an offered key is for.
#[derive(Clone, Copy)]
enum Offered {
    Host(HostKey),
    Product(Product),
    Open,
}

/// What is found of an offered key.
struct Found {
    /// `None` where no document read says.
    works: Option<bool>,
    row: RowPart,
    fit: KeyFit,
}

fn found(works: impl Into<Option<bool>>, rule: KeyRule, fit: KeyFit) -> Found {
    Found { works: works.into(), row: RowPart(rule.name(), *rule.row()), fit }
}

pub(super) fn judge_offered(draft: &mut Draft<'_>, to: Product) {
    let situation = &draft.situation;
    let key_type = situation.choice::<KeyType>(Fact::OfferedKeyType);
    let offered = match (situation.host_key(Fact::OfferedKeyProduct), situation.product(Fact::OfferedKeyProduct)) {
        (Some(key), _) => Offered::Host(key),
        (None, Some(product)) => Offered::Product(product),
        (None, None) => Offered::Open,
    };
    let implied = matches!(offered, Offered::Host(_)).then_some(KeyType::KmsHost);
    let Found { works, row, fit } = match (key_type.or(implied), offered) {
        (None, Offered::Open) => return,
        _ if to.family() == Family::Microsoft365Apps => {
            found(false, KeyRule::SubscriptionSignsIn, KeyFit::SubscriptionApps)
        }
        (None, _) => found(None, KeyRule::KeyOfVersion, KeyFit::TypeUnknown),
        (Some(key_type), _) => judge(key_type, offered, to),
    };
    let lang = draft.lang;
    let name = match offered {
        Offered::Host(key) => key.display_name(lang),
        Offered::Product(product) => product.display_name(lang).to_owned(),
        Offered::Open => String::new(),
    };
    let kind = key_type.map_or("", |key_type| lang.say(key_type));
    let parts = [("to", situation.product_name(Fact::To, lang)), ("key", &*name), ("kind", kind)];
    draft.set(ValueName::OfferedKeyWorks, works.map_or(Value::Null, Value::YesNo));
    draft.also_as(row, fit, works, &[Fact::OfferedKeyType, Fact::OfferedKeyProduct, Fact::To], &parts);
}

fn judge(key_type: KeyType, offered: Offered, to: Product) -> Found {
    use KeyType::*;
    use VolumeKey as Takes;
    match (key_type, to.row().volume_key) {
        (Oem | Retail, _) | (Volume, Some(Takes::Vlk)) => of_the_target(offered, to, KeyRule::KeyOfVersion),
        (Gvlk | Setup, Some(Takes::Kms)) => client_key(offered, to),
        (Setup, _) => of_the_target(offered, to, KeyRule::SetupKeyOfVersion),
        (Mak, Some(Takes::Kms | Takes::Mak)) => multiple_key(offered, to),
        (KmsHost, takes) => host_key(offered, to, takes),
        (Avma, _) if to.row().avma.is_some() => match of_the_target(offered, to, KeyRule::AvmaForGuests) {
            // It activates only the guest of a Datacenter host, which is not asked here.
            Found { works: Some(true), .. } => found(None, KeyRule::AvmaForGuests, KeyFit::GuestOfItsHost),
            other => other,
        },
        (Avma, Some(_)) => found(false, KeyRule::AvmaForGuests, KeyFit::TypeNotForProduct),
        (_, takes) => no_such_key(takes),
    }
}

/// A kind of key that the product's row does not name. A row that names none at all says nothing.
fn no_such_key(takes: Option<VolumeKey>) -> Found {
    match takes {
        Some(VolumeKey::Vlk) => found(false, KeyRule::BeforeVolumeActivation, KeyFit::TypeNotForProduct),
        Some(VolumeKey::Kms) => found(false, KeyRule::VolumeKeysOfToday, KeyFit::TypeNotForProduct),
        Some(VolumeKey::Mak) | None => found(None, KeyRule::KindNotInTheTables, KeyFit::TypeNotDocumented),
    }
}

fn host_key(offered: Offered, to: Product, takes: Option<VolumeKey>) -> Found {
    let key = match offered {
        Offered::Host(key) => Some(key),
        Offered::Product(product) => HostKey::of(product),
        Offered::Open if takes == Some(VolumeKey::Kms) => {
            return found(None, KeyRule::HostKeyLists, KeyFit::ProductOpen);
        }
        Offered::Open => return no_such_key(takes),
    };
    let Some(key) = key else { return found(None, KeyRule::HostKeyLists, KeyFit::NoHostKeyNamed) };
    let works = key.activates(to);
    let fit = match works {
        Some(true) => KeyFit::HostKeyServes,
        Some(false) => KeyFit::HostKeyDoesNotServe,
        None => KeyFit::HostKeyNotListed,
    };
    Found { works, row: RowPart("offered-host-key", key.row().evidence), fit }
}

fn client_key(offered: Offered, to: Product) -> Found {
    match offered {
        Offered::Product(product) if product != to && product.shares_client_key(to) => {
            found(true, KeyRule::ClientKeyOfEdition, KeyFit::SharedClientKey)
        }
        Offered::Product(product) if product != to => found(false, KeyRule::ClientKeyOfEdition, KeyFit::OtherProduct),
        _ => of_the_target(offered, to, KeyRule::ClientKeyOfEdition),
    }
}

/// A MAK works inside its own group and generation; from Windows Server 2012 on no text says how far it reaches
/// beyond its own product.
fn multiple_key(offered: Offered, to: Product) -> Found {
    let rule = KeyRule::MakIsLateral;
    match offered {
        Offered::Product(product) if product != to && product.version() == to.version() => {
            match (product.row().kms_group, to.row().kms_group) {
                (Some(group), Some(other)) if group == other => found(true, rule, KeyFit::SameGroup),
                (Some(_), Some(_)) => found(false, rule, KeyFit::OtherGroup),
                _ => found(None, rule, KeyFit::OtherProductNotDocumented),
            }
        }
        _ => of_the_target(offered, to, rule),
    }
}

/// The key of a product and version. Versions that share their client setup key may share others: no text says.
fn of_the_target(offered: Offered, to: Product, rule: KeyRule) -> Found {
    match offered {
        Offered::Product(product) if product == to => found(true, rule, KeyFit::SameProduct),
        Offered::Product(product) if product.shares_client_key(to) => {
            found(None, rule, KeyFit::OtherProductNotDocumented)
        }
        Offered::Product(_) | Offered::Host(_) => found(false, rule, KeyFit::OtherProduct),
        Offered::Open => found(None, rule, KeyFit::ProductOpen),
    }
}
