//! What goes with a change of edition: further rows, the key, and what to do.

use super::super::commands;
use super::super::key_for_product::{Words, client_key};
use super::{Machine, outcome};
use crate::answer::{KeyAdvice, KeyType, Outcome, Value};
use crate::closed::closed;
use crate::knowledge::{EDUCATION_DISPUTED, Edition, EditionChange, EditionWay, Family, PRO_TO_HOME_DISPUTED};
use crate::questions::Command;
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};

closed! {
    /// Something to do.
    EditionStep:
    ShowTargets = "show-targets",
    ReadTerms = "read-terms",
    SetEdition = "set-edition",
    ChangeKey = "change-key",
    TypeInSettings = "type-in-settings",
    OrSlmgr = "or-slmgr",
    RunSetup = "run-setup",
    InstallAfresh = "install-afresh",
    MoveRoles = "move-roles",
    LeaveOut = "leave-out",
    NameAnother = "name-another",
    AskMicrosoft = "ask-microsoft",
    UpgradeBySetup = "upgrade-by-setup",
}

closed! {
    /// The nearest change that would do.
    Instead:
    ThroughPro = "through-pro",
    ThroughEnterprise = "through-enterprise",
    DatacenterCore = "datacenter-core",
    RemoveRole = "remove-role",
    SameVersionFirst = "same-version-first",
}

closed! {
    /// What the sources disagree about.
    Disputed:
    ProToHome = "pro-to-home",
    EducationToEnterprise = "education-to-enterprise",
}

pub(super) fn instead(change: EditionChange) -> Option<Instead> {
    match change {
        EditionChange::HomeToEnterprise | EditionChange::EducationToEnterprise => Some(Instead::ThroughPro),
        EditionChange::LtscByKey => Some(Instead::ThroughEnterprise),
        EditionChange::EvaluationNotStandardCore => Some(Instead::DatacenterCore),
        EditionChange::EvaluationDomainController => Some(Instead::RemoveRole),
        EditionChange::OtherVersion => Some(Instead::SameVersionFirst),
        _ => None,
    }
}

/// The rows that inform without deciding, and the disputes.
pub(super) fn accompany(draft: &mut Draft<'_>, machine: &Machine, change: EditionChange) {
    use EditionChange::*;
    let (from, n) = machine.from.edition().without_n();
    let client = machine.from.family() == Family::WindowsClient;
    let yes = outcome(change.row().way) == Outcome::Yes;
    let by_dism = change.row().way == Some(EditionWay::Command);
    let to_azure = change == ToAzureEdition;
    let enterprise = machine.to.edition().without_n().0 == Edition::Enterprise;
    let rows = [
        (client && yes && n, SameN),
        (change == WithoutRestart && from == Edition::Professional && enterprise, BySubscription),
        (change == WithRestart && from == Edition::ProEducation, EducationBySubscription),
        (
            change == WithoutRestart && machine.to.edition().without_n().0 == Edition::ProEducation,
            ProEducationKeepsKeys,
        ),
        (change == SameEdition, LeavingSMode),
        (change == Down, LicenceEnds),
        (client && yes && change.row().way == Some(EditionWay::Key), NotByDism),
        (client && yes && change.row().way == Some(EditionWay::Key), OfflineImage),
        (by_dism && machine.evaluation, VolumeAfterRetail),
        (by_dism, ClientKeyInDism),
        (by_dism, TargetEditions),
        (!client && machine.evaluation, CurrentEdition),
        (matches!(change, OtherChannel | EvaluationEssentials), KeyReplaced),
        (to_azure, SetupKeepsEdition),
        (yes && change != OtherChannel, OwnLicence),
    ];
    for (_, row) in rows.into_iter().filter(|(goes_with, _)| *goes_with) {
        draft.also(row, Some(true), &[], &[]);
    }
    match change {
        ProToHome => draft.conflict(Disputed::ProToHome, PRO_TO_HOME_DISPUTED),
        EducationToEnterprise => draft.conflict(Disputed::EducationToEnterprise, EDUCATION_DISPUTED),
        _ => {}
    }
}

/// The kind of key, and the key where Microsoft publishes it.
pub(super) fn keys(draft: &mut Draft<'_>, machine: &Machine, change: EditionChange) {
    if outcome(change.row().way) != Outcome::Yes || change == EditionChange::BySettings {
        return;
    }
    let published = machine.published();
    let note = draft.lang.fill(Words::KeyFor, &[("product", machine.to.display_name(draft.lang))]);
    let advice =
        |key_type, published| KeyAdvice { key_type, product: machine.to.name(), published, note: note.clone() };
    let any_channel = matches!(change, EditionChange::OtherChannel | EditionChange::EvaluationEssentials);
    let key_type = match change.row().way {
        Some(EditionWay::Command) => Some(KeyType::Retail),
        _ if change == EditionChange::ToAzureEdition || any_channel => None,
        _ => published.map(|_| KeyType::Gvlk),
    };
    if let Some(key_type) = key_type {
        draft.set(ValueName::KeyType, Value::Text(key_type.name().to_owned()));
    }
    if change.row().way == Some(EditionWay::Command) {
        draft.key(advice(KeyType::Retail, None));
    }
    if published.is_some() {
        draft.key(advice(KeyType::Gvlk, published));
        client_key(draft, machine.to, Fact::To);
    }
}

impl Machine {
    fn published(&self) -> Option<&'static str> {
        self.to.row().gvlk.map(|row| row.key)
    }

    /// The edition as DISM spells it.
    fn edition_id(&self) -> String {
        let id = self.to.row().edition_id.unwrap_or_default();
        if self.core_wanted { format!("{id}Cor") } else { id.to_owned() }
    }
}

pub(super) fn steps(draft: &mut Draft<'_>, machine: &Machine, change: EditionChange, parts: &[(&str, &str)]) {
    let key = machine.published().unwrap_or(commands::YOUR_KEY);
    let install = |draft: &mut Draft<'_>| {
        commands::install(machine.to, key).run(draft, Command::InstallClientKey, &[("product", parts[1].1)]);
        commands::activate(machine.to).run(draft, Command::Activate, &[("product", parts[1].1)]);
    };
    match change {
        EditionChange::BySettings => {
            commands::plain("start ms-settings:activation".to_owned()).run(draft, EditionStep::TypeInSettings, parts);
        }
        EditionChange::LtscToIot | EditionChange::OtherChannel | EditionChange::EvaluationEssentials => install(draft),
        EditionChange::EvaluationDomainController => draft.step(EditionStep::MoveRoles, parts),
        EditionChange::OtherVersion if machine.from.version().is_older_than(machine.to.version()) => {
            commands::plain("setup.exe".to_owned()).run(draft, EditionStep::UpgradeBySetup, parts);
        }
        EditionChange::OtherVersion => draft.step(EditionStep::InstallAfresh, parts),
        EditionChange::ServersOnly => draft.step(EditionStep::LeaveOut, parts),
        _ => match change.row().way {
            Some(EditionWay::Key) => {
                commands::plain(format!("changepk.exe /ProductKey {key}")).run(draft, EditionStep::ChangeKey, parts);
                if machine.published().is_some() {
                    commands::install(machine.to, key).run(draft, EditionStep::OrSlmgr, parts);
                }
                commands::activate(machine.to).run(draft, Command::Activate, &[("product", parts[1].1)]);
            }
            Some(EditionWay::Command) => {
                let set = format!("DISM /online /Set-Edition:{}", machine.edition_id());
                show_targets(draft);
                commands::plain(format!("{set} /GetEula:C:\\eula.rtf")).run(draft, EditionStep::ReadTerms, parts);
                let set = format!("{set} /ProductKey:{key} /AcceptEula");
                commands::plain(set).run(draft, EditionStep::SetEdition, parts);
                commands::activate(machine.to).run(draft, Command::Activate, &[("product", parts[1].1)]);
            }
            Some(EditionWay::InPlaceSetup) => {
                let setup = match change {
                    EditionChange::LtscToEnterprise => format!("setup.exe /pkey {key}"),
                    _ => "setup.exe".to_owned(),
                };
                commands::plain(setup).run(draft, EditionStep::RunSetup, parts);
            }
            Some(EditionWay::Reinstall) => draft.step(EditionStep::InstallAfresh, parts),
            Some(EditionWay::NotPossible) if change == EditionChange::OtherFamily => {
                draft.step(EditionStep::InstallAfresh, parts);
            }
            Some(EditionWay::NotPossible) => draft.step(EditionStep::NameAnother, parts),
            None => {
                if machine.from.family() == Family::WindowsServer {
                    show_targets(draft);
                }
                draft.step(EditionStep::AskMicrosoft, parts);
            }
        },
    }
}

fn show_targets(draft: &mut Draft<'_>) {
    commands::plain("DISM /online /Get-TargetEditions".to_owned()).run(draft, EditionStep::ShowTargets, &[]);
}
