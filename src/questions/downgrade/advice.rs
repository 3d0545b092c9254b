//! What to do: which key, which media, how to activate, or what else is possible.

use super::verdict::{Ground, Judgement};
use super::{KeyUse, Media, Route};
use crate::answer::{KeyAdvice, KeyType, Outcome, Value};
use crate::closed::closed;
use crate::knowledge::downgrade::{Condition, DowngradeRight, DowngradeRule, Refused};
use crate::knowledge::keys::KeyFact;
use crate::knowledge::{Family, HostKey, LicenceChannel, Product, Programme, Version, VolumeKey};
use crate::questions::commands::{self, Command};
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};
use crate::questions::key_for_product;

closed! {
    /// The answer in a sentence.
    Headline:
    Yes = "yes",
    YesUntil = "yes-until",
    Ended = "ended",
    NoHome = "no-home",
    NoRetail = "no-retail",
    NoPartner = "no-partner",
    NoSubscription = "no-subscription",
    NoRight = "no-right",
    NotThisTarget = "not-this-target",
    NotThisEdition = "not-this-edition",
    SMode = "s-mode",
    SameProduct = "same-product",
    OtherFamily = "other-family",
    NewerVersion = "newer-version",
    Preview = "preview",
    NotThisComponent = "not-this-component",
    Disputed = "disputed",
    DependsOnTerms = "depends-on-terms",
    DependsOnComponent = "depends-on-component",
    Unknown = "unknown",
    VersionsNotToldApart = "versions-not-told-apart",
}

closed! {
    /// How a key is used.
    KeyNote:
    /// Both versions take this client setup key.
    SharedClientKey = "shared-client-key",
    /// The client setup key of the target.
    ClientKeyOfTarget = "client-key-of-target",
    /// A host key that activates the target.
    HostKey = "host-key",
    /// The host keys that activate the target, by one set of sources.
    HostKeysServe = "host-keys-serve",
    /// A MAK of the target.
    MakOfTarget = "mak-of-target",
    /// The volume key of the target, from before volume activation.
    VolumeKeyOfTarget = "volume-key-of-target",
    /// An OEM or retail key of the target.
    GenuineKeyOfTarget = "genuine-key-of-target",
}

closed! {
    /// Something to do.
    Step:
    FindOwnMedia = "find-own-media",
    MediaFromPortal = "media-from-portal",
    MediaByDeploymentTool = "media-by-deployment-tool",
    MediaFromTenant = "media-from-tenant",
    MediaFromProvider = "media-from-provider",
    MediaFromIsv = "media-from-isv",
    InstallFresh = "install-fresh",
    ActivateOnline = "activate-online",
    BuyVolume = "buy-volume",
    StayOnVersion = "stay-on-version",
    ReinstallPrevious = "reinstall-previous",
    TakeListedVersion = "take-listed-version",
    KeepEdition = "keep-edition",
    LeaveSMode = "leave-s-mode",
    NewLicenceForNewer = "new-licence-for-newer",
    NothingToDowngrade = "nothing-to-downgrade",
    LicenceOfThatProduct = "licence-of-that-product",
    RunInVirtualMachine = "run-in-virtual-machine",
    AskPartner = "ask-partner",
    ReadTerms = "read-terms",
    KeepNewerComponent = "keep-newer-component",
}

closed! {
    /// The nearest change that would make a no a yes.
    Need:
    VolumeLicence = "volume-licence",
    ProfessionalEdition = "professional-edition",
    SameEdition = "same-edition",
    OlderTarget = "older-target",
    FullMode = "full-mode",
    ListedTarget = "listed-target",
}

pub(super) fn headline(judgement: &Judgement) -> Headline {
    use DowngradeRule as Rule;
    match (judgement.outcome, judgement.ground) {
        (Outcome::Yes, _) if judgement.until.is_some() => Headline::YesUntil,
        (Outcome::Yes, _) => Headline::Yes,
        (Outcome::Unknown, Ground::Rule(Rule::VersionsNotToldApart)) => Headline::VersionsNotToldApart,
        (Outcome::Unknown, _) => Headline::Unknown,
        (Outcome::Depends, Ground::Rule(_)) => Headline::DependsOnComponent,
        (Outcome::Depends, Ground::Right(_)) if judgement.support_ended.is_some() => Headline::Disputed,
        (Outcome::Depends, Ground::Right(_)) => Headline::DependsOnTerms,
        (Outcome::No, Ground::Right(_)) if judgement.until.is_some() => Headline::Ended,
        (Outcome::No, Ground::Right(right)) => refusal(right),
        (Outcome::No, Ground::Rule(rule)) => match rule {
            Rule::HomeNever => Headline::NoHome,
            Rule::RetailNever => Headline::NoRetail,
            Rule::EditionLock => Headline::NotThisEdition,
            Rule::SMode => Headline::SMode,
            Rule::SameProduct => Headline::SameProduct,
            Rule::OtherFamily => Headline::OtherFamily,
            Rule::NewerVersion => Headline::NewerVersion,
            Rule::PreviewIsNoTarget => Headline::Preview,
            Rule::ComponentOneNote => Headline::NotThisComponent,
            _ => Headline::NotThisTarget,
        },
    }
}

fn refusal(right: DowngradeRight) -> Headline {
    match right.row().refused {
        Refused::Target => Headline::NotThisTarget,
        Refused::Edition => Headline::NotThisEdition,
        Refused::Home => Headline::NoHome,
        Refused::Retail => Headline::NoRetail,
        Refused::PartnerBenefit => Headline::NoPartner,
        Refused::Subscription => Headline::NoSubscription,
        Refused::Licence => Headline::NoRight,
    }
}

/// What would make the no a yes, where something would.
pub(super) fn would_need(judgement: &Judgement) -> Option<Need> {
    match headline(judgement) {
        Headline::NoHome => Some(Need::ProfessionalEdition),
        Headline::NoRetail | Headline::NoPartner | Headline::NoSubscription | Headline::NoRight | Headline::Ended => {
            Some(Need::VolumeLicence)
        }
        Headline::NotThisTarget => Some(Need::ListedTarget),
        Headline::NotThisEdition => Some(Need::SameEdition),
        Headline::NewerVersion => Some(Need::OlderTarget),
        Headline::SMode => Some(Need::FullMode),
        _ => None,
    }
}

/// After a yes: the key, the media and the activation, as values, as keys and as steps, each with the row that
/// says so.
pub(super) fn how(draft: &mut Draft<'_>, from: Product, channel: LicenceChannel, to: Product, ground: Ground) {
    use DowngradeRule as Rule;
    let key_use = key_use(from, channel, to, ground);
    let media = media(channel, to);
    let route = route(key_use, to).map(|route| match route {
        Route::OnlineOrPortal if !draft.holds(Rule::ActivationPortal) => Route::OnlineOrTelephone,
        route => route,
    });
    let online = matches!(route, Some(Route::OnlineOrPortal | Route::OnlineOrTelephone));
    draft.set(ValueName::KeyToUse, Value::Text(key_use.name().to_owned()));
    draft.set(ValueName::Media, Value::Text(media.name().to_owned()));
    draft.set(ValueName::Activation, route.map_or(Value::Null, |route| Value::Text(route.name().to_owned())));

    let client = to.family() == Family::WindowsClient;
    let (step, of_media) = match media {
        Media::OwnMedia => (Step::FindOwnMedia, client.then_some(Rule::MediaAllowed)),
        Media::VolumePortal => (Step::MediaFromPortal, Some(Rule::VolumeMedia)),
        Media::DeploymentTool => (Step::MediaByDeploymentTool, Some(Rule::OfficeNoIso)),
        Media::AdminCenter => (Step::MediaFromTenant, None),
        Media::Provider => (Step::MediaFromProvider, None),
        Media::IsvMaster => (Step::MediaFromIsv, None),
    };
    let rows = [
        (key_use != KeyUse::NoChange).then_some(Rule::KeyOfTarget),
        of_media,
        client.then_some(Rule::NoInPlaceClient),
        (client && route == Some(Route::VolumeActivation)).then_some(Rule::KmsListToday),
        online.then_some(Rule::ActivationPortal),
        online.then_some(Rule::ActivationTelephone),
    ];
    for rule in rows.into_iter().flatten() {
        draft.also(rule, Some(true), &[], &[]);
    }
    let parts = [("to", draft.situation.product_name(Fact::To, draft.lang))];
    draft.step(step, &parts);
    if !matches!(key_use, KeyUse::TargetKey | KeyUse::NoChange) {
        where_the_keys_are(draft, channel);
    }
    name_keys(draft, key_use, to, ground);
    draft.step(Step::InstallFresh, &parts);
    if let (KeyUse::VolumeKeys | KeyUse::Partner | KeyUse::Provider, Some(key)) = (key_use, to.row().gvlk) {
        let parts = [("product", to.display_name(draft.lang))];
        commands::install(to, key.key).run(draft, Command::InstallClientKey, &parts);
        commands::activate(to).run(draft, Command::Activate, &parts);
    }
    if online {
        draft.step(Step::ActivateOnline, &parts);
    }
    if route == Some(Route::None) || to.row().volume_key == Some(VolumeKey::Vlk) {
        draft.also(KeyFact::BeforeActivation, Some(true), &[], &[]);
    }
    if to.row().support_ends.is_some_and(|day| day < draft.as_of) {
        key_for_product::support(draft, to, Fact::To);
    }
}

fn key_use(from: Product, channel: LicenceChannel, to: Product, ground: Ground) -> KeyUse {
    match (ground, channel) {
        (Ground::Right(right), _) if right.row().conditions.contains(&Condition::VolumeAgreementHeld) => {
            KeyUse::VolumeKeys
        }
        (_, LicenceChannel::Oem) if from.shares_client_key(to) => KeyUse::NoChange,
        (_, LicenceChannel::Oem | LicenceChannel::Fpp) => KeyUse::TargetKey,
        (_, LicenceChannel::Csp) => KeyUse::Partner,
        (_, LicenceChannel::Spla) => KeyUse::Provider,
        (_, LicenceChannel::Isvr) => KeyUse::Telephone,
        _ => KeyUse::VolumeKeys,
    }
}

fn media(channel: LicenceChannel, to: Product) -> Media {
    match channel {
        LicenceChannel::Oem | LicenceChannel::Fpp => Media::OwnMedia,
        LicenceChannel::Csp => Media::AdminCenter,
        LicenceChannel::Spla => Media::Provider,
        LicenceChannel::Isvr => Media::IsvMaster,
        _ if to.is_office() && to.row().odt_id.is_some() => Media::DeploymentTool,
        _ => Media::VolumePortal,
    }
}

fn route(key_use: KeyUse, to: Product) -> Option<Route> {
    let without_activation = to.family() == Family::WindowsClient && to.version() < Version::WindowsXp;
    match (key_use, to.row().volume_key) {
        (KeyUse::TargetKey | KeyUse::NoChange, _) if without_activation => Some(Route::None),
        (KeyUse::TargetKey | KeyUse::NoChange, _) => Some(Route::OnlineOrPortal),
        (KeyUse::Telephone, _) | (_, None) => None,
        (_, Some(VolumeKey::Kms)) => Some(Route::VolumeActivation),
        (_, Some(VolumeKey::Mak)) => Some(Route::Mak),
        (_, Some(VolumeKey::Vlk)) => Some(Route::None),
    }
}

/// Where the keys are: by the programme, or by the way the licence was acquired.
fn where_the_keys_are(draft: &mut Draft<'_>, channel: LicenceChannel) {
    let by_channel = match channel {
        LicenceChannel::Isvr => Some(Programme::Isvr),
        LicenceChannel::Csp => Some(Programme::CspPerpetual),
        LicenceChannel::Spla => Some(Programme::Spla),
        _ => None,
    };
    match draft.situation.choice::<Programme>(Fact::Programme).or(by_channel) {
        Some(programme) => key_for_product::keys_of(draft, programme),
        None => key_for_product::in_the_portal(draft),
    }
}

fn name_keys(draft: &mut Draft<'_>, key_use: KeyUse, to: Product, ground: Ground) {
    let lang = draft.lang;
    let to_name = to.display_name(lang);
    let from_name = draft.situation.product_name(Fact::From, lang);
    let note = |note: KeyNote, key: &str| lang.fill(note, &[("from", from_name), ("to", to_name), ("key", key)]);
    let published = to.row().gvlk.map(|row| row.key);
    let advise = |key_type, note| KeyAdvice { key_type, product: to.name(), published: None, note };
    match (key_use, to.row().volume_key) {
        (KeyUse::NoChange, _) => {
            draft.key(advise(KeyType::Oem, note(KeyNote::GenuineKeyOfTarget, "")));
            draft.key(KeyAdvice { published, ..advise(KeyType::Gvlk, note(KeyNote::SharedClientKey, "")) });
        }
        (KeyUse::TargetKey, volume_key) => {
            draft.key(advise(KeyType::Oem, note(KeyNote::GenuineKeyOfTarget, "")));
            draft.key(advise(KeyType::Retail, note(KeyNote::GenuineKeyOfTarget, "")));
            if volume_key == Some(VolumeKey::Vlk) {
                draft.key(advise(KeyType::Volume, note(KeyNote::VolumeKeyOfTarget, "")));
            }
        }
        (_, Some(VolumeKey::Vlk)) => draft.key(advise(KeyType::Volume, note(KeyNote::VolumeKeyOfTarget, ""))),
        (_, Some(VolumeKey::Mak)) => draft.key(advise(KeyType::Mak, note(KeyNote::MakOfTarget, ""))),
        (_, Some(VolumeKey::Kms)) => {
            let mak = advise(KeyType::Mak, note(KeyNote::MakOfTarget, ""));
            let (named, others) = host_keys(to, ground);
            name_host_keys(draft, to, &named);
            if !named.is_empty() {
                draft.key(mak.clone());
            }
            draft.key(KeyAdvice { published, ..advise(KeyType::Gvlk, note(KeyNote::ClientKeyOfTarget, "")) });
            name_host_keys(draft, to, &others);
            draft.key(mak);
        }
        (_, None) => {}
    }
    if !matches!(key_use, KeyUse::TargetKey | KeyUse::Telephone) {
        key_for_product::client_key(draft, to, Fact::To);
    }
}

/// The host keys that activate a product, of client systems first: those of the source on which the right rests,
/// and the others.
fn host_keys(to: Product, ground: Ground) -> (Vec<HostKey>, Vec<HostKey>) {
    let source = match ground {
        Ground::Right(right) => right.row().evidence.sources.first(),
        Ground::Rule(_) => None,
    };
    let (mut named, mut others) = (Vec::new(), Vec::new());
    for clients_only in [true, false] {
        let serves = |key: &&HostKey| key.row().clients_only == clients_only && key.activates(to) == Some(true);
        for &key in HostKey::ALL.iter().filter(serves) {
            let of_source = source.is_some_and(|source| key.row().evidence.sources.contains(source));
            if of_source { named.push(key) } else { others.push(key) }
        }
    }
    (named, others)
}

/// Names host keys, with one reason for those that the same sources speak of.
fn name_host_keys(draft: &mut Draft<'_>, to: Product, keys: &[HostKey]) {
    let lang = draft.lang;
    for keys in keys.chunk_by(|one, other| one.row().evidence.sources == other.row().evidence.sources) {
        let names: Vec<String> = keys.iter().map(|key| key.display_name(lang)).collect();
        let parts = [("keys", &*lang.any_of(&names)), ("to", to.display_name(lang))];
        draft.also_as(keys[0], KeyNote::HostKeysServe, Some(true), &[Fact::To], &parts);
        for (key, name) in keys.iter().zip(&names) {
            let note = lang.fill(KeyNote::HostKey, &[("key", name)]);
            draft.key(KeyAdvice { key_type: KeyType::KmsHost, product: key.name(), published: None, note });
        }
    }
}

/// After a no, or where nothing is documented: what else is possible.
pub(super) fn instead(draft: &mut Draft<'_>, to: Product, judgement: &Judgement) {
    use DowngradeRule as Rule;
    let steps: &[Step] = match (headline(judgement), judgement.ground) {
        (_, Ground::Right(DowngradeRight::Fpp8)) => &[Step::ReinstallPrevious, Step::BuyVolume],
        (_, Ground::Right(DowngradeRight::Sbs2011_2003)) => &[Step::RunInVirtualMachine],
        (Headline::SameProduct, _) => &[Step::NothingToDowngrade],
        (Headline::OtherFamily | Headline::Preview, _) => &[Step::LicenceOfThatProduct],
        (Headline::NewerVersion, _) => &[Step::NewLicenceForNewer],
        (Headline::SMode, _) => &[Step::LeaveSMode],
        (Headline::NotThisComponent, _) => &[Step::KeepNewerComponent],
        (Headline::NotThisEdition, _) => &[Step::KeepEdition, Step::LicenceOfThatProduct],
        (Headline::NotThisTarget, _) => &[Step::TakeListedVersion, Step::BuyVolume, Step::StayOnVersion],
        (Headline::Unknown, _) => &[Step::ReadTerms, Step::AskPartner],
        _ => &[Step::StayOnVersion, Step::BuyVolume],
    };
    let from_name = draft.situation.product_name(Fact::From, draft.lang);
    let to_name = draft.situation.product_name(Fact::To, draft.lang);
    let volume_licensed = to.row().volume_key.is_some();
    for &step in steps.iter().filter(|step| **step != Step::BuyVolume || volume_licensed) {
        draft.step(step, &[("from", from_name), ("to", to_name)]);
    }
    if steps.contains(&Step::BuyVolume) && volume_licensed {
        draft.also(Rule::VolumeAnyVersion, Some(true), &[], &[]);
    }
}
