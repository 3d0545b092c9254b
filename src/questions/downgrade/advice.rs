//! What to do: which key, which media, how to activate, or what else is possible.

use super::verdict::{Ground, Judgement};
use super::{KeyUse, Media, Route};
use crate::answer::{KeyAdvice, KeyType, Outcome, RunOn, Shell, Value};
use crate::closed::closed;
use crate::knowledge::downgrade::{DowngradeRight, DowngradeRule};
use crate::knowledge::{
    EditionClass, Family, HostKey, KeyPlace, LicenceChannel, Product, Programme, Version, VolumeKey,
};
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};

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
}

closed! {
    /// How a key is used.
    KeyNote:
    SharedClientKey = "shared-client-key",
    ClientKeyWithHost = "client-key-with-host",
    HostKeyServes = "host-key-serves",
    MakOfTarget = "mak-of-target",
    VolumeKeyOfTarget = "volume-key-of-target",
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
    InstallClientKey = "install-client-key",
    InstallOfficeKey = "install-office-key",
    Activate = "activate",
    ActivateInPortal = "activate-in-portal",
    NoActivationNeeded = "no-activation-needed",
    UnsupportedTarget = "unsupported-target",
    BuyVolume = "buy-volume",
    BuyVolumeForOffice = "buy-volume-for-office",
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
    SameEdition = "same-edition",
    OlderTarget = "older-target",
    FullMode = "full-mode",
    SupportedTarget = "supported-target",
    ListedTarget = "listed-target",
}

pub(super) fn headline(judgement: &Judgement) -> Headline {
    use DowngradeRule as Rule;
    match (judgement.outcome, judgement.ground) {
        (Outcome::Yes, _) if judgement.until.is_some() => Headline::YesUntil,
        (Outcome::Yes, _) => Headline::Yes,
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
    use DowngradeRight::*;
    match right {
        OemXpHome | OemVistaHome | Oem7Home | Oem8Core | Oem8_1Core | Oem10Home | Oem11Home => Headline::NoHome,
        FppXpVista | Fpp7 | Fpp8 | Fpp8_1 | Fpp10 | Fpp11 | FppOffice | OemFppProject | OemFppVisio => {
            Headline::NoRetail
        }
        MpnAny | WsMpn | MpnOffice => Headline::NoPartner,
        M365Apps => Headline::NoSubscription,
        Oem9x2000 | Ws2008Foundation | OemOffice => Headline::NoRight,
        VlProToEnterprise | VlTo7Ultimate | WsUpEdition | VlProplusToStandard | VlStandardToProplus
        | VlProjectEdition | VlVisioEdition => Headline::NotThisEdition,
        _ => Headline::NotThisTarget,
    }
}

/// What would make the no a yes, where something would.
pub(super) fn would_need(judgement: &Judgement) -> Option<Need> {
    match headline(judgement) {
        Headline::NoHome | Headline::NoRetail | Headline::NoPartner | Headline::NoSubscription | Headline::NoRight => {
            Some(Need::VolumeLicence)
        }
        Headline::Ended => Some(Need::SupportedTarget),
        Headline::NotThisTarget => Some(Need::ListedTarget),
        Headline::NotThisEdition => Some(Need::SameEdition),
        Headline::NewerVersion => Some(Need::OlderTarget),
        Headline::SMode => Some(Need::FullMode),
        _ => None,
    }
}

/// After a yes: the key, the media and the activation, as values, as keys and as steps.
pub(super) fn how(draft: &mut Draft<'_>, from: Product, channel: LicenceChannel, to: Product, ground: Ground) {
    let key_use = key_use(channel, ground);
    let media = media(channel, to);
    let route = route(key_use, to);
    draft.set(ValueName::KeyToUse, Value::Text(key_use.name().to_owned()));
    draft.set(ValueName::Media, Value::Text(media.name().to_owned()));
    draft.set(ValueName::Activation, route.map_or(Value::Null, |route| Value::Text(route.name().to_owned())));

    let name = draft.situation.product_name(Fact::To, draft.lang);
    let parts = [("to", name)];
    draft.step(
        match media {
            Media::OwnMedia => Step::FindOwnMedia,
            Media::VolumePortal => Step::MediaFromPortal,
            Media::DeploymentTool => Step::MediaByDeploymentTool,
            Media::AdminCenter => Step::MediaFromTenant,
            Media::Provider => Step::MediaFromProvider,
            Media::IsvMaster => Step::MediaFromIsv,
        },
        &parts,
    );
    if key_use != KeyUse::TargetKey {
        where_the_keys_are(draft, channel);
    }
    name_keys(draft, from, key_use, to);
    draft.step(Step::InstallFresh, &parts);
    install_key(draft, key_use, to);
    match route {
        Some(Route::OnlineOrPortal) => draft.step(Step::ActivateInPortal, &parts),
        Some(Route::None) => draft.step(Step::NoActivationNeeded, &parts),
        _ => {}
    }
    if to.row().support_ends.is_some_and(|day| day < draft.as_of) {
        let day = to.row().support_ends.map(|day| day.to_string()).unwrap_or_default();
        draft.step(Step::UnsupportedTarget, &[("to", name), ("day", &day)]);
    }
}

fn key_use(channel: LicenceChannel, ground: Ground) -> KeyUse {
    match (ground, channel) {
        (Ground::Right(DowngradeRight::Seed7ProVlKeysVista), _) => KeyUse::VolumeKeys,
        (Ground::Right(DowngradeRight::Oem11Pro10), _) => KeyUse::NoChange,
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
        _ if is_office(to) && to.row().odt_id.is_some() => Media::DeploymentTool,
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

fn where_the_keys_are(draft: &mut Draft<'_>, channel: LicenceChannel) {
    let programme = draft.situation.choice::<Programme>(Fact::Programme);
    let place = match (programme, channel) {
        (Some(programme), _) => programme.row().place,
        (None, LicenceChannel::Isvr) => KeyPlace::Telephone,
        (None, LicenceChannel::Csp) => KeyPlace::Tenant,
        (None, LicenceChannel::Spla) => KeyPlace::NotDocumented,
        (None, _) => KeyPlace::AdminCenter,
    };
    draft.step(place, &[]);
}

fn name_keys(draft: &mut Draft<'_>, from: Product, key_use: KeyUse, to: Product) {
    let to_name = draft.situation.product_name(Fact::To, draft.lang);
    let from_name = draft.situation.product_name(Fact::From, draft.lang);
    let lang = draft.lang;
    let note = |note: KeyNote, key: &str| lang.fill(note, &[("from", from_name), ("to", to_name), ("key", key)]);
    let published = to.row().gvlk.map(|row| row.key);
    let advise = |key_type, note| KeyAdvice { key_type, product: to.name(), published: None, note };
    match (key_use, to.row().volume_key) {
        (KeyUse::NoChange, _) => {
            let shared = from.row().gvlk.map(|row| row.key) == published;
            let text = note(if shared { KeyNote::SharedClientKey } else { KeyNote::ClientKeyWithHost }, "");
            draft.key(KeyAdvice { published, ..advise(KeyType::Gvlk, text) });
            draft.key(advise(KeyType::Oem, note(KeyNote::GenuineKeyOfTarget, "")));
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
            draft.key(KeyAdvice { published, ..advise(KeyType::Gvlk, note(KeyNote::ClientKeyWithHost, "")) });
            let mut host_keys: Vec<HostKey> = HostKey::ALL.to_vec();
            host_keys.retain(|key| key.activates(to) == Some(true));
            host_keys.sort_by_key(|key| !key.row().clients_only);
            for key in host_keys {
                let text = note(KeyNote::HostKeyServes, key.row().name);
                draft.key(KeyAdvice { product: key.name(), ..advise(KeyType::KmsHost, text) });
            }
            draft.key(advise(KeyType::Mak, note(KeyNote::MakOfTarget, "")));
        }
        (_, None) => {}
    }
}

/// The commands that put a published client key in place.
fn install_key(draft: &mut Draft<'_>, key_use: KeyUse, to: Product) {
    let Some(key) = to.row().gvlk.map(|row| row.key) else { return };
    if matches!(key_use, KeyUse::TargetKey | KeyUse::NoChange | KeyUse::Telephone) {
        return;
    }
    if is_office(to) {
        let command = format!("cscript ospp.vbs /inpkey:{key}");
        draft.command(Step::InstallOfficeKey, &[], RunOn::Client, Shell::Cmd, command);
        return;
    }
    draft.command(Step::InstallClientKey, &[], RunOn::Client, Shell::Cmd, format!("slmgr /ipk {key}"));
    let modern = to.version() >= Version::Windows8 && to.family() == Family::WindowsClient
        || to.version() >= Version::WindowsServer2012 && to.family() == Family::WindowsServer;
    if modern {
        let command = format!(
            "Get-CimInstance SoftwareLicensingService | Invoke-CimMethod -MethodName InstallProductKey -Arguments @{{ ProductKey = '{key}' }}"
        );
        draft.command(Step::InstallClientKey, &[], RunOn::Client, Shell::PowerShell, command);
    }
    draft.command(Step::Activate, &[], RunOn::Client, Shell::Cmd, "slmgr /ato".to_owned());
    if modern {
        let command = "Get-CimInstance SoftwareLicensingProduct -Filter \"PartialProductKey IS NOT NULL\" | \
                       Invoke-CimMethod -MethodName Activate"
            .to_owned();
        draft.command(Step::Activate, &[], RunOn::Client, Shell::PowerShell, command);
    }
}

/// After a no, or where nothing is documented: what else is possible.
pub(super) fn instead(draft: &mut Draft<'_>, from: Product, channel: LicenceChannel, ground: Ground) {
    let from_name = draft.situation.product_name(Fact::From, draft.lang);
    let to_name = draft.situation.product_name(Fact::To, draft.lang);
    let parts = [("from", from_name), ("to", to_name)];
    let mut steps: Vec<Step> = Vec::new();
    match ground {
        Ground::Rule(DowngradeRule::SameProduct) => steps.push(Step::NothingToDowngrade),
        Ground::Rule(DowngradeRule::OtherFamily) => steps.push(Step::LicenceOfThatProduct),
        Ground::Rule(DowngradeRule::NewerVersion) => steps.push(Step::NewLicenceForNewer),
        Ground::Rule(DowngradeRule::PreviewIsNoTarget) => steps.push(Step::LicenceOfThatProduct),
        Ground::Rule(DowngradeRule::SMode) => steps.push(Step::LeaveSMode),
        Ground::Rule(DowngradeRule::ComponentOneNote) => steps.push(Step::KeepNewerComponent),
        Ground::Rule(DowngradeRule::Undocumented | DowngradeRule::DoubtfulLabel) => {
            steps.extend([Step::ReadTerms, Step::AskPartner]);
        }
        Ground::Rule(DowngradeRule::EditionLock) => steps.extend([Step::KeepEdition, Step::LicenceOfThatProduct]),
        Ground::Right(DowngradeRight::Fpp8) => steps.extend([Step::ReinstallPrevious, Step::BuyVolume]),
        Ground::Right(DowngradeRight::Sbs2011_2003) => steps.push(Step::RunInVirtualMachine),
        Ground::Right(right) if is_edition_refusal(right) => steps.push(Step::KeepEdition),
        _ if is_office(from) || from.family() == Family::Microsoft365Apps => {
            steps.extend([Step::StayOnVersion, Step::BuyVolumeForOffice])
        }
        _ => {
            let lists_others = channel == LicenceChannel::Oem && from.edition().class() == EditionClass::Professional;
            if lists_others && matches!(ground, Ground::Rule(DowngradeRule::ClosedList) | Ground::Right(_)) {
                steps.push(Step::TakeListedVersion);
            }
            steps.extend([Step::BuyVolume, Step::StayOnVersion]);
        }
    }
    for step in steps {
        draft.step(step, &parts);
    }
}

fn is_edition_refusal(right: DowngradeRight) -> bool {
    refusal(right) == Headline::NotThisEdition
}

pub(super) fn is_office(product: Product) -> bool {
    matches!(product.family(), Family::Office | Family::Project | Family::Visio)
}
