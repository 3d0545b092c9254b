//! Which key does a product take, and where does it come from?

mod keys;

pub(super) use keys::{client_key, in_the_portal, keys_of, volume_keys};

use super::draft::{Draft, RowPart};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use crate::answer::{KeyType, Outcome, Value};
use crate::closed::closed;
use crate::knowledge::keys::KeyFact;
use crate::knowledge::{
    Architecture, Evidence, Family, Grade, KmsGroup, Pool, Product, ProductNote, Programme, Source, VolumeKey, stated,
};

closed! {
    /// Where a setup key is found.
    SetupKeyPlace:
    VolumeMedia = "volume-media",
    PublishedList = "published-list",
    Sleeve = "sleeve",
    DownloadPage = "download-page",
    Telephone = "telephone",
    Embedded = "embedded",
}

closed! {
    /// The answer in a sentence.
    Headline:
    Published = "published",
    Unpublished = "unpublished",
    MakOnly = "mak-only",
    VolumeKey = "volume-key",
    NoVolumeKey = "no-volume-key",
    NoKey = "no-key",
    Embedded = "embedded",
    Preview = "preview",
    Doubtful = "doubtful",
    AzureOnly = "azure-only",
    Unknown = "unknown",
}

closed! {
    /// What is said of this very product.
    Words:
    PublishedKey = "published-key",
    AvmaKey = "avma-key",
    Architectures = "architectures",
    KmsGroup = "kms-group",
    SupportEnded = "support-ended",
    SupportEnds = "support-ends",
    SharedAcrossVersions = "shared-across-versions",
    KeyFor = "key-for",
}

closed! {
    /// Something to do.
    Step:
    AskAccount = "ask-account",
    UseOwnKey = "use-own-key",
    UseVolumeKey = "use-volume-key",
    SignIn = "sign-in",
    UseFinishedProduct = "use-finished-product",
    /// While one portal takes the place of the other.
    OrAdminCenter = "or-admin-center",
}

closed! {
    /// A contradiction about keys.
    Conflict:
    SetupKey = "setup-key",
    DoubtfulLabel = "doubtful-label",
    IotKey = "iot-key",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::Product, FactKind::Product(Role::Any), Presence::Required),
    fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Open),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Pool, ValueKind::Code(Choice::of::<Pool>())),
    value(ValueName::Architectures, ValueKind::Codes(Choice::of::<Architecture>())),
    value(ValueName::SharedAcrossArchitectures, ValueKind::YesNo),
    value(ValueName::KmsGroup, ValueKind::Code(Choice::of::<KmsGroup>())),
    value(ValueName::KeyTypes, ValueKind::Codes(Choice::of::<KeyType>())),
    value(ValueName::PublishedKeys, ValueKind::Keys),
    value(ValueName::SetupKeyNeeded, ValueKind::YesNo),
    value(ValueName::SetupKeyWhere, ValueKind::Codes(Choice::of::<SetupKeyPlace>())),
];

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(product) = draft.situation.product(Fact::Product) else { return };
    let case = Case::of(product);
    let key = product.row().gvlk.or(product.row().avma).map_or("", |row| row.key);
    let parts = [("product", product.display_name(draft.lang)), ("key", key)];
    draft.conclude(case.outcome(), case.headline(product), &parts);
    keys::explain(draft, product, case);
    describe(draft, product);
    keys::setup_key(draft, case);
    if let Some(programme) = draft.situation.choice::<Programme>(Fact::Programme) {
        keys_of(draft, programme);
    }
    match case {
        Case::OwnKey => draft.step(Step::UseOwnKey, &[]),
        Case::SignIn => draft.step(Step::SignIn, &[]),
        Case::Doubtful | Case::Unknown => draft.step(Step::AskAccount, &[]),
        _ => {}
    }
}

/// What kind of key a product takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Kms,
    Mak,
    Vlk,
    OwnKey,
    Embedded,
    Serializer,
    SignIn,
    Doubtful,
    Unknown,
}

impl Case {
    fn of(product: Product) -> Self {
        let consumer = product.row().notes.contains(&ProductNote::NotVolumeLicensed);
        match (product.row().volume_key, product.family()) {
            (Some(VolumeKey::Kms), _) => Self::Kms,
            (Some(VolumeKey::Mak), _) => Self::Mak,
            (Some(VolumeKey::Vlk), _) => Self::Vlk,
            (None, Family::SqlServer) => Self::Embedded,
            (None, Family::OfficeMac) => Self::Serializer,
            (None, Family::Microsoft365Apps) => Self::SignIn,
            (None, _) if consumer => Self::OwnKey,
            (None, _) if product.is_doubtful() => Self::Doubtful,
            (None, _) => Self::Unknown,
        }
    }

    fn outcome(self) -> Outcome {
        if matches!(self, Self::Doubtful | Self::Unknown) { Outcome::Unknown } else { Outcome::Yes }
    }

    fn headline(self, product: Product) -> Headline {
        match self {
            Self::Kms if product.is_preview() => Headline::Preview,
            Self::Kms if product.row().notes.contains(&ProductNote::AzureEditionOnly) => Headline::AzureOnly,
            Self::Kms if product.row().gvlk.is_some() => Headline::Published,
            Self::Kms => Headline::Unpublished,
            Self::Mak => Headline::MakOnly,
            Self::Vlk => Headline::VolumeKey,
            Self::OwnKey => Headline::NoVolumeKey,
            Self::Embedded => Headline::Embedded,
            Self::Serializer | Self::SignIn => Headline::NoKey,
            Self::Doubtful => Headline::Doubtful,
            Self::Unknown => Headline::Unknown,
        }
    }
}

/// What the first of the sources prints itself.
fn from_sources(sources: &'static [Source]) -> Evidence {
    stated(sources[0].grade(), sources)
}

fn describe(draft: &mut Draft<'_>, product: Product) {
    let row = product.row();
    let lang = draft.lang;
    let names: Vec<&str> = row.architectures.iter().map(|architecture| lang.say(*architecture)).collect();
    let codes = row.architectures.iter().map(|architecture| architecture.name().to_owned()).collect();
    draft.set(ValueName::Pool, Value::Text(product.pool().name().to_owned()));
    if !row.architectures.is_empty() {
        draft.set(ValueName::Architectures, Value::List(codes));
    }
    let shared = product.shares_key_across_architectures();
    draft.set(ValueName::SharedAcrossArchitectures, shared.map_or(Value::Null, Value::YesNo));
    if let Some(group) = row.kms_group {
        draft.set(ValueName::KmsGroup, Value::Text(group.name().to_owned()));
    }

    let of_row = |id: &'static str| RowPart(id, from_sources(row.sources));
    let list = lang.all_of(&names);
    if !names.is_empty() {
        let parts = [("architectures", &*list)];
        draft.also_as(of_row("architectures"), Words::Architectures, Some(true), &[Fact::Product], &parts);
    }
    if shared == Some(true) {
        draft.also(KeyFact::OneKeyPerEdition, Some(true), &[Fact::Product], &[]);
    }
    for &note in row.notes {
        let fact = match note {
            ProductNote::NotVolumeLicensed => Some(KeyFact::NotVolumeLicensed),
            ProductNote::KeysPerBuild => Some(KeyFact::KeysPerBuild),
            _ => None,
        };
        match fact {
            Some(fact) => draft.also(fact, Some(true), &[Fact::Product], &[]),
            None => draft.also_as(of_row(note.name()), note, Some(true), &[Fact::Product], &[]),
        };
    }
    if let Some(group) = row.kms_group {
        let evidence = stated(Grade::B, &[Source::MsTnKmsGroups, Source::MsVlActivationFaq]);
        let parts = [("group", lang.say(group))];
        draft.also_as(RowPart("kms-group", evidence), Words::KmsGroup, Some(true), &[Fact::Product], &parts);
    }
    support(draft, product, Fact::Product);
}

/// The end of Microsoft's support, past or to come.
pub(super) fn support(draft: &mut Draft<'_>, product: Product, fact: Fact) {
    let Some(day) = product.row().support_ends else { return };
    let words = if day < draft.as_of { Words::SupportEnded } else { Words::SupportEnds };
    let parts = [("product", product.display_name(draft.lang)), ("day", &*draft.lang.day(day))];
    draft.also_as(RowPart("support", from_sources(product.row().sources)), words, Some(true), &[fact], &parts);
}
