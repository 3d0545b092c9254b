//! Which key does a product take, and where does it come from?

use super::draft::{Cited, Draft};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use crate::answer::{KeyAdvice, KeyType, Outcome, RunOn, Shell, Value};
use crate::closed::closed;
use crate::knowledge::keys::KeyFact;
use crate::knowledge::{
    Architecture, Evidence, Family, HostKey, KeyGrant, KeyPlace, KmsGroup, Pool, Product, ProductNote, Programme,
    Source, VolumeKey, derived, stated,
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
    SharedAcrossArchitectures = "shared-across-architectures",
    OneArchitecture = "one-architecture",
    KeysPerBuild = "keys-per-build",
    KmsGroup = "kms-group",
    SupportEnded = "support-ended",
    SupportEnds = "support-ends",
}

closed! {
    /// Something to do.
    Step:
    InstallClientKey = "install-client-key",
    SharedAcrossVersions = "shared-across-versions",
    AskAccount = "ask-account",
    UseOwnKey = "use-own-key",
    SignIn = "sign-in",
    UseFinishedProduct = "use-finished-product",
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
    let name = draft.situation.product_name(Fact::Product, draft.lang);
    let case = Case::of(product);
    let key = product.row().gvlk.or(product.row().avma).map_or("", |row| row.key);
    draft.conclude(case.outcome(), case.headline(product), &[("product", name), ("key", key)]);
    describe(draft, product);
    keys(draft, product, case, name);
    setup_key(draft, case);
    programme(draft);
    let open = case == Case::Unknown;
    if open || case == Case::OwnKey || case == Case::SignIn {
        draft.step(
            match case {
                Case::OwnKey => Step::UseOwnKey,
                Case::SignIn => Step::SignIn,
                _ => Step::AskAccount,
            },
            &[],
        );
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
            (None, _) => Self::Unknown,
        }
    }

    fn outcome(self) -> Outcome {
        if self == Self::Unknown { Outcome::Unknown } else { Outcome::Yes }
    }

    fn headline(self, product: Product) -> Headline {
        match self {
            Self::Kms if product.is_preview() => Headline::Preview,
            Self::Kms if product.is_doubtful() => Headline::Doubtful,
            Self::Kms if product.row().notes.contains(&ProductNote::AzureEditionOnly) => Headline::AzureOnly,
            Self::Kms if product.row().gvlk.is_some() => Headline::Published,
            Self::Kms => Headline::Unpublished,
            Self::Mak => Headline::MakOnly,
            Self::Vlk => Headline::VolumeKey,
            Self::OwnKey => Headline::NoVolumeKey,
            Self::Embedded | Self::Serializer | Self::SignIn => Headline::NoKey,
            Self::Unknown => Headline::Unknown,
        }
    }
}

/// What a product row says, cited with the row's own sources.
#[derive(Clone, Copy)]
struct OfProduct(&'static str, Evidence);

impl Cited for OfProduct {
    fn id(self) -> &'static str {
        self.0
    }
    fn evidence(self) -> Evidence {
        self.1
    }
}

/// Evidence as good as the first source.
fn from_sources(sources: &'static [Source]) -> Evidence {
    stated(sources[0].row().grade, sources)
}

fn describe(draft: &mut Draft<'_>, product: Product) {
    let row = product.row();
    let lang = draft.lang;
    let names: Vec<&str> = row.architectures.iter().map(|architecture| lang.say(*architecture)).collect();
    let codes = row.architectures.iter().map(|architecture| architecture.name().to_owned()).collect();
    draft.set(ValueName::Pool, Value::Text(product.pool().name().to_owned()));
    if !row.architectures.is_empty() {
        draft.set(ValueName::Architectures, Value::List(codes));
        draft.set(ValueName::SharedAcrossArchitectures, Value::YesNo(product.shares_key_across_architectures()));
    }
    if let Some(group) = row.kms_group {
        draft.set(ValueName::KmsGroup, Value::Text(group.name().to_owned()));
    }

    let of_row = |id| OfProduct(id, from_sources(row.sources));
    let list = lang.all_of(&names);
    if !names.is_empty() {
        let words = match (product.shares_key_across_architectures(), names.len()) {
            (true, _) => Words::SharedAcrossArchitectures,
            (false, 1) => Words::OneArchitecture,
            (false, _) => Words::KeysPerBuild,
        };
        draft.also_as(of_row("architectures"), words, Some(true), &[Fact::Product], &[("architectures", &list)]);
    }
    for &note in row.notes {
        draft.also_as(OfProduct(note.name(), from_sources(row.sources)), note, Some(true), &[Fact::Product], &[]);
    }
    if let Some(group) = row.kms_group {
        let evidence = stated(crate::knowledge::Grade::B, &[Source::MsTnKmsGroups, Source::MsVlActivationFaq]);
        let parts = [("group", lang.say(group))];
        draft.also_as(OfProduct("kms-group", evidence), Words::KmsGroup, Some(true), &[Fact::Product], &parts);
    }
    if let Some(day) = row.support_ends {
        let words = if day < draft.as_of { Words::SupportEnded } else { Words::SupportEnds };
        draft.also_as(of_row("support"), words, Some(true), &[Fact::Product], &[("day", &day.to_string())]);
    }
}

fn keys(draft: &mut Draft<'_>, product: Product, case: Case, name: &str) {
    let row = product.row();
    let saw = [Fact::Product];
    let mut types: Vec<KeyType> = Vec::new();
    let mut published: Vec<String> = Vec::new();
    if let Some(key) = row.gvlk {
        let parts = [("key", key.key), ("product", name)];
        draft.because_as(
            OfProduct("published-key", from_sources(key.sources)),
            Words::PublishedKey,
            Some(true),
            &saw,
            &parts,
        );
    }
    if let Some(key) = row.avma {
        let parts = [("key", key.key), ("product", name)];
        draft.because_as(OfProduct("avma-key", from_sources(key.sources)), Words::AvmaKey, Some(true), &saw, &parts);
    }
    published.extend(row.gvlk.iter().chain(&row.avma).map(|key| key.key.to_owned()));
    match case {
        Case::Kms => {
            types.push(KeyType::Gvlk);
            if !row.notes.contains(&ProductNote::AzureEditionOnly) {
                types.push(KeyType::KmsHost);
            }
            types.push(KeyType::Mak);
            draft.because_as(KeyFact::KmsClients, KeyFact::KmsClients, Some(true), &saw, &[]);
            draft.also_as(KeyFact::GvlkCases, KeyFact::GvlkCases, Some(true), &[], &[]);
        }
        Case::Mak => {
            types.push(KeyType::Mak);
            match product.version().row().family {
                Family::SmallBusinessServer => {
                    draft.because_as(KeyFact::SeedSbs2011Key, KeyFact::SeedSbs2011Key, Some(true), &saw, &[]);
                }
                _ => {
                    let evidence = derived(row.sources[0].row().grade, row.sources);
                    draft.because_as(
                        OfProduct("mak-only", evidence),
                        Headline::MakOnly,
                        Some(true),
                        &saw,
                        &[("product", name)],
                    );
                }
            }
        }
        Case::Vlk => {
            types.push(KeyType::Volume);
            draft.because_as(KeyFact::Bypass, KeyFact::Bypass, Some(true), &saw, &[]);
        }
        Case::OwnKey => {
            types.extend([KeyType::Oem, KeyType::Retail]);
            let evidence = from_sources(row.sources);
            draft.because_as(
                OfProduct("not-volume-licensed", evidence),
                ProductNote::NotVolumeLicensed,
                Some(true),
                &saw,
                &[],
            );
        }
        Case::Embedded => {
            draft.because_as(KeyFact::NoKeyNeeded, KeyFact::NoKeyNeeded, Some(true), &saw, &[]);
        }
        Case::Serializer => {
            draft.because_as(KeyFact::MacOffice, KeyFact::MacOffice, Some(true), &saw, &[]);
        }
        Case::SignIn => {
            let rule = crate::knowledge::downgrade::DowngradeRule::SubscriptionAppsTakeNoVolumeKey;
            draft.because_as(rule, rule, Some(true), &saw, &[]);
        }
        Case::Unknown => {
            draft.because_as(KeyFact::What, KeyFact::What, None, &saw, &[]);
        }
    }
    if row.avma.is_some() {
        types.push(KeyType::Avma);
    }
    draft.set(ValueName::KeyTypes, Value::List(types.iter().map(|kind| kind.name().to_owned()).collect()));
    draft.set(ValueName::PublishedKeys, Value::List(published));
    advise(draft, product, &types);
    if matches!(product.family(), Family::Office | Family::Project | Family::Visio) {
        draft.also_as(KeyFact::OfficeBitness, KeyFact::OfficeBitness, Some(true), &[], &[]);
    } else if case == Case::Kms {
        draft.also_as(KeyFact::OneKeyPerEdition, KeyFact::OneKeyPerEdition, Some(true), &[], &[]);
    }
    shared(draft, product);
    contradictions(draft, product);
}

fn advise(draft: &mut Draft<'_>, product: Product, types: &[KeyType]) {
    let row = product.row();
    let lang = draft.lang;
    for &key_type in types {
        let published = match key_type {
            KeyType::Gvlk => row.gvlk.map(|key| key.key),
            KeyType::Avma => row.avma.map(|key| key.key),
            _ => None,
        };
        let note = lang.say(key_type).to_owned();
        if key_type == KeyType::KmsHost {
            for &host in HostKey::ALL.iter().filter(|host| host.activates(product) == Some(true)) {
                let note = format!("{note}: {}", host.row().name);
                draft.key(KeyAdvice { key_type, product: host.name(), published: None, note });
            }
        } else {
            draft.key(KeyAdvice { key_type, product: product.name(), published, note });
        }
    }
    let office = matches!(product.family(), Family::Office | Family::Project | Family::Visio);
    if let (Some(key), false) = (row.gvlk, office || product.is_preview() || product.is_doubtful()) {
        let command = format!("slmgr /ipk {}", key.key);
        draft.command(Step::InstallClientKey, &[], RunOn::Client, Shell::Cmd, command);
        let command = format!(
            "Get-CimInstance SoftwareLicensingService | Invoke-CimMethod -MethodName InstallProductKey -Arguments @{{ ProductKey = '{}' }}",
            key.key
        );
        draft.command(Step::InstallClientKey, &[], RunOn::Client, Shell::PowerShell, command);
    }
    if let (Some(key), true, false) = (row.gvlk, office, product.is_preview()) {
        let command = format!("cscript ospp.vbs /inpkey:{}", key.key);
        draft.command(Step::InstallClientKey, &[], RunOn::Client, Shell::Cmd, command);
    }
    if product.is_preview() {
        draft.step(Step::UseFinishedProduct, &[]);
    }
}

/// The other products that take the same published key.
fn shared(draft: &mut Draft<'_>, product: Product) {
    let Some(key) = product.row().gvlk else { return };
    let lang = draft.lang;
    let same = |other: &&Product| **other != product && other.row().gvlk.is_some_and(|row| row.key == key.key);
    let others: Vec<&str> = Product::ALL.iter().filter(same).map(|other| other.display_name(lang)).collect();
    if others.is_empty() {
        return;
    }
    draft.step(Step::SharedAcrossVersions, &[("others", &lang.all_of(&others))]);
    if product.family() == Family::WindowsClient {
        draft.also_as(KeyFact::ShareGvlk, KeyFact::ShareGvlk, Some(true), &[], &[]);
    }
}

fn contradictions(draft: &mut Draft<'_>, product: Product) {
    if product.is_doubtful() {
        draft.conflict(Conflict::DoubtfulLabel, &[Source::MsGvlkWindows]);
    }
    if product == Product::Windows11IotEnterpriseLtsc2024 {
        draft.conflict(Conflict::IotKey, &[Source::MsGvlkWindows, Source::MsIotVolumeLicense]);
    }
}

fn setup_key(draft: &mut Draft<'_>, case: Case) {
    use SetupKeyPlace::*;
    let (needed, places): (Option<bool>, &[SetupKeyPlace]) = match case {
        Case::Kms => (Some(false), &[VolumeMedia, PublishedList]),
        Case::Mak | Case::Vlk => (Some(true), &[Sleeve, DownloadPage, Telephone]),
        Case::Embedded => (Some(false), &[Embedded]),
        Case::OwnKey | Case::Serializer | Case::SignIn => (Some(false), &[]),
        Case::Unknown => (None, &[]),
    };
    draft.set(ValueName::SetupKeyNeeded, needed.map_or(Value::Null, Value::YesNo));
    draft.set(ValueName::SetupKeyWhere, Value::List(places.iter().map(|place| place.name().to_owned()).collect()));
    let rows: &[KeyFact] = match case {
        Case::Kms => &[KeyFact::InstallOnly, KeyFact::Reconcile],
        Case::Mak | Case::Vlk => &[KeyFact::What, KeyFact::WayMedia, KeyFact::WayDownload, KeyFact::WayPhone],
        _ => &[],
    };
    for &row in rows {
        draft.also_as(row, row, Some(true), &[], &[]);
    }
    if matches!(case, Case::Kms | Case::Vlk) {
        draft.conflict(Conflict::SetupKey, &[Source::Seed, Source::MsKeysFaq, Source::MsMcaeKeys]);
    }
}

/// How the programme grants keys, and where they are.
fn programme(draft: &mut Draft<'_>) {
    let Some(programme) = draft.situation.choice::<Programme>(Fact::Programme) else { return };
    let row = programme.row();
    let fact = match (row.grant, row.place) {
        (KeyGrant::Pool, _) => KeyFact::KeysByPool,
        (KeyGrant::Purchase, _) => KeyFact::KeysByPurchase,
        (KeyGrant::Request, KeyPlace::Telephone) => KeyFact::KeysByTelephone,
        (KeyGrant::Request | KeyGrant::Copy, _) => KeyFact::NoPool,
    };
    let parts = [("programme", draft.lang.say(programme))];
    // The programme's own sources: the FAQ names only some of them.
    draft.also_as(OfProduct(fact.name(), row.evidence), fact, Some(true), &[Fact::Programme], &parts);
    draft.also_as(KeyFact::Roles, KeyFact::Roles, Some(true), &[], &[]);
    draft.also_as(KeyFact::Export, KeyFact::Export, Some(true), &[], &[]);
    draft.step(row.place, &[]);
}

impl Cited for KeyFact {
    fn id(self) -> &'static str {
        self.name()
    }
    fn evidence(self) -> Evidence {
        *self.row()
    }
}
