//! Whether a key that somebody offers works for the product that is installed.

use super::super::draft::{Cited, Draft};
use crate::answer::{KeyType, Value};
use crate::closed::closed;
use crate::knowledge::downgrade::DowngradeRule;
use crate::knowledge::{Evidence, Family, Grade, HostKey, Product, Source, VolumeKey, stated};
use crate::questions::facts::{Fact, ValueName};

closed! {
    /// What is said of an offered key.
    KeyFit:
    HostKeyServes = "host-key-serves",
    HostKeyDoesNotServe = "host-key-does-not-serve",
    HostKeyNotListed = "host-key-not-listed",
    SharedClientKey = "shared-client-key",
    SameProduct = "same-product",
    OtherProduct = "other-product",
    SameGroup = "same-group",
    OtherGroup = "other-group",
    MakNotDocumented = "mak-not-documented",
    TypeNotForProduct = "type-not-for-product",
    TypeNotDocumented = "type-not-documented",
    TypeUnknown = "type-unknown",
    SubscriptionApps = "subscription-apps",
    ProductOpen = "product-open",
}

closed! {
    /// The rows that an offered key is judged by, besides the host key itself.
    KeyRule:
    MakIsLateral = "mak-is-lateral",
    ClientKeyOfEdition = "client-key-of-edition",
    NoVolumeActivation = "no-volume-activation",
    AvmaForGuests = "avma-for-guests",
    SetupKeys = "setup-key-per-version",
}

impl Cited for KeyRule {
    fn id(self) -> &'static str {
        self.name()
    }
    fn evidence(self) -> Evidence {
        match self {
            Self::MakIsLateral => stated(Grade::B, &[Source::MsTnVa2_2008, Source::MsVlActivationFaq]),
            Self::ClientKeyOfEdition => stated(Grade::A, &[Source::MsGvlkWindows, Source::MsGvlkOffice]),
            Self::NoVolumeActivation => stated(Grade::B, &[Source::Seed, Source::Kb302878]),
            Self::AvmaForGuests => stated(Grade::A, &[Source::MsAvma]),
            Self::SetupKeys => stated(Grade::B, &[Source::Seed, Source::MsKeysFaq]),
        }
    }
}

impl Cited for HostKey {
    fn id(self) -> &'static str {
        self.name()
    }
    fn evidence(self) -> Evidence {
        self.row().evidence
    }
}

/// What an offered key is for.
enum Offered {
    Host(HostKey),
    Product(Product),
    Open,
}

/// What is found: whether it works, by which row, in which words.
enum Basis {
    Host(HostKey),
    Rule(KeyRule),
    Downgrade(DowngradeRule),
}

pub(super) fn judge_offered(draft: &mut Draft<'_>, to: Product) {
    let situation = &draft.situation;
    let key_type = situation.choice::<KeyType>(Fact::OfferedKeyType);
    let offered = match (situation.host_key(Fact::OfferedKeyProduct), situation.product(Fact::OfferedKeyProduct)) {
        (Some(key), _) => Offered::Host(key),
        (None, Some(product)) => Offered::Product(product),
        (None, None) => Offered::Open,
    };
    if key_type.is_none() && matches!(offered, Offered::Open) {
        return;
    }
    let key_type = key_type.or(matches!(offered, Offered::Host(_)).then_some(KeyType::KmsHost));
    let (works, basis, fit) = fit(key_type, &offered, to);
    let lang = draft.lang;
    let name = match offered {
        Offered::Host(key) => key.row().name,
        Offered::Product(product) => product.display_name(lang),
        Offered::Open => "",
    };
    let kind = key_type.map_or("", |key_type| lang.say(key_type));
    let parts = [("to", situation.product_name(Fact::To, lang)), ("key", name), ("kind", kind)];
    draft.set(ValueName::OfferedKeyWorks, works.map_or(Value::Null, Value::YesNo));
    let saw = [Fact::OfferedKeyType, Fact::OfferedKeyProduct, Fact::To];
    match basis {
        Basis::Host(key) => draft.also_as(key, fit, works, &saw, &parts),
        Basis::Rule(rule) => draft.also_as(rule, fit, works, &saw, &parts),
        Basis::Downgrade(rule) => draft.also_as(rule, fit, works, &saw, &parts),
    };
}

fn fit(key_type: Option<KeyType>, offered: &Offered, to: Product) -> (Option<bool>, Basis, KeyFit) {
    use KeyType::*;
    let volume_key = to.row().volume_key;
    if to.family() == Family::Microsoft365Apps {
        return (
            Some(false),
            Basis::Downgrade(DowngradeRule::SubscriptionAppsTakeNoVolumeKey),
            KeyFit::SubscriptionApps,
        );
    }
    let Some(key_type) = key_type else {
        return (None, Basis::Downgrade(DowngradeRule::KeyOfTarget), KeyFit::TypeUnknown);
    };
    match key_type {
        KmsHost => host_key(offered, to),
        Gvlk if volume_key == Some(VolumeKey::Kms) => client_key(offered, to),
        Mak if matches!(volume_key, Some(VolumeKey::Kms | VolumeKey::Mak)) => multiple_key(offered, to),
        Volume if volume_key == Some(VolumeKey::Vlk) => of_the_target(offered, to),
        Setup => {
            let (works, _, fit) = of_the_target(offered, to);
            (works, Basis::Rule(KeyRule::SetupKeys), fit)
        }
        Avma if to.row().avma.is_some() => {
            let (works, _, fit) = of_the_target(offered, to);
            // It activates only as a guest of a Datacenter host, which is not asked here.
            (works.filter(|works| !works), Basis::Rule(KeyRule::AvmaForGuests), fit)
        }
        Oem | Retail => of_the_target(offered, to),
        Gvlk | Mak | Volume | Avma => no_such_key(to),
    }
}

/// A kind of key that the product's row does not name. A row that names none at all says nothing.
fn no_such_key(to: Product) -> (Option<bool>, Basis, KeyFit) {
    match to.row().volume_key {
        Some(_) => (Some(false), Basis::Rule(KeyRule::NoVolumeActivation), KeyFit::TypeNotForProduct),
        None => (None, Basis::Downgrade(DowngradeRule::KeyOfTarget), KeyFit::TypeNotDocumented),
    }
}

fn host_key(offered: &Offered, to: Product) -> (Option<bool>, Basis, KeyFit) {
    let judged = |key: HostKey| {
        let works = key.activates(to);
        let fit = match works {
            Some(true) => KeyFit::HostKeyServes,
            Some(false) => KeyFit::HostKeyDoesNotServe,
            None => KeyFit::HostKeyNotListed,
        };
        (works, Basis::Host(key), fit)
    };
    match offered {
        Offered::Host(key) => judged(*key),
        Offered::Product(product) => match HostKey::of(*product) {
            Some(key) => judged(key),
            None => (None, Basis::Downgrade(DowngradeRule::KeyOfTarget), KeyFit::TypeUnknown),
        },
        Offered::Open => match to.row().volume_key {
            Some(VolumeKey::Kms) => (None, Basis::Downgrade(DowngradeRule::KmsListToday), KeyFit::ProductOpen),
            _ => no_such_key(to),
        },
    }
}

fn client_key(offered: &Offered, to: Product) -> (Option<bool>, Basis, KeyFit) {
    let basis = Basis::Rule(KeyRule::ClientKeyOfEdition);
    match offered {
        Offered::Product(product) if *product == to => (Some(true), basis, KeyFit::SameProduct),
        Offered::Product(product) => {
            let key = |product: Product| product.row().gvlk.map(|row| row.key);
            let shared = key(*product).is_some() && key(*product) == key(to);
            (Some(shared), basis, if shared { KeyFit::SharedClientKey } else { KeyFit::OtherProduct })
        }
        Offered::Host(_) => (Some(false), basis, KeyFit::OtherProduct),
        Offered::Open => (None, basis, KeyFit::ProductOpen),
    }
}

/// A MAK works inside its own group and generation; from Windows Server 2012 on no text says how far it reaches
/// beyond its own product.
fn multiple_key(offered: &Offered, to: Product) -> (Option<bool>, Basis, KeyFit) {
    let basis = Basis::Rule(KeyRule::MakIsLateral);
    match offered {
        Offered::Product(product) if *product == to => (Some(true), basis, KeyFit::SameProduct),
        Offered::Product(product) => match (product.row().kms_group, to.row().kms_group) {
            _ if product.version() != to.version() => (Some(false), basis, KeyFit::OtherProduct),
            (Some(group), Some(other)) if group == other => (Some(true), basis, KeyFit::SameGroup),
            (Some(_), Some(_)) => (Some(false), basis, KeyFit::OtherGroup),
            _ => (None, basis, KeyFit::MakNotDocumented),
        },
        Offered::Host(_) => (Some(false), basis, KeyFit::OtherProduct),
        Offered::Open => (None, basis, KeyFit::ProductOpen),
    }
}

fn of_the_target(offered: &Offered, to: Product) -> (Option<bool>, Basis, KeyFit) {
    let basis = Basis::Downgrade(DowngradeRule::KeyOfTarget);
    match offered {
        Offered::Product(product) if *product == to => (Some(true), basis, KeyFit::SameProduct),
        Offered::Product(_) | Offered::Host(_) => (Some(false), basis, KeyFit::OtherProduct),
        Offered::Open => (None, basis, KeyFit::ProductOpen),
    }
}
