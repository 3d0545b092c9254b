//! Can this edition of Windows become that one without reinstalling, and how?

mod advice;

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec, fact, value};
use super::request::Situation;
use crate::answer::{KeyType, Outcome, Value};
use crate::closed::closed;
use crate::knowledge::{Edition, EditionChange, EditionWay, Family, Product, Version};
pub(crate) use advice::{Disputed, EditionStep, Instead};

closed! {
    /// How a Windows Server is installed.
    Installation:
    /// With the desktop: Desktop Experience.
    Desktop = "desktop",
    /// Server Core.
    Core = "core",
}

closed! {
    /// How a Windows Server is to be installed.
    WantedInstallation:
    /// As it is.
    Same = "same",
    /// With the desktop: Desktop Experience.
    Desktop = "desktop",
    /// Server Core.
    Core = "core",
}

closed! {
    /// The answer in a sentence.
    Headline:
    ByKey = "by-key",
    ByCommand = "by-command",
    BySetup = "by-setup",
    SameByKey = "same-by-key",
    Reinstall = "reinstall",
    NotPossible = "not-possible",
    SameEdition = "same-edition",
    Condition = "condition",
    Undocumented = "undocumented",
}

closed! {
    /// How a machine is called that is more than its product.
    InstalledAs:
    Product = "product",
    Evaluation = "evaluation",
    Core = "core",
    CoreEvaluation = "core-evaluation",
    Desktop = "desktop",
    DesktopEvaluation = "desktop-evaluation",
}

pub(super) const FACTS: &[FactSpec] = &[
    fact(Fact::From, FactKind::Product(Role::Installed), Presence::Required),
    fact(Fact::To, FactKind::Product(Role::Installed), Presence::Required),
    fact(Fact::Evaluation, FactKind::YesNo, Presence::Default("no")),
    fact(Fact::FromInstallation, FactKind::Choice(Choice::of::<Installation>()), Presence::Default("desktop")),
    fact(Fact::ToInstallation, FactKind::Choice(Choice::of::<WantedInstallation>()), Presence::Default("same")),
    fact(Fact::DomainController, FactKind::YesNo, Presence::Default("no")),
];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::How, ValueKind::Code(Choice::of::<EditionWay>())),
    value(ValueName::Reboot, ValueKind::YesNo),
    value(ValueName::KeyType, ValueKind::Code(Choice::of::<KeyType>())),
];

cited! {
    EditionChange => |row| row.evidence,
}

/// A machine with its edition, and the edition it is to have.
#[derive(Clone, Copy)]
struct Machine {
    from: Product,
    to: Product,
    evaluation: bool,
    core: bool,
    core_wanted: bool,
    domain_controller: bool,
}

impl Machine {
    fn of(situation: &Situation<'_>) -> Option<Self> {
        let core = situation.choice(Fact::FromInstallation) == Some(Installation::Core);
        Some(Self {
            from: situation.product(Fact::From)?,
            to: situation.product(Fact::To)?,
            evaluation: situation.yes_no(Fact::Evaluation).unwrap_or(false),
            core,
            core_wanted: match situation.choice(Fact::ToInstallation) {
                Some(WantedInstallation::Desktop) => false,
                Some(WantedInstallation::Core) => true,
                Some(WantedInstallation::Same) | None => core,
            },
            domain_controller: situation.yes_no(Fact::DomainController).unwrap_or(false),
        })
    }

    /// What is known of the change.
    fn change(&self) -> EditionChange {
        use EditionChange::*;
        let (from, to) = (self.from.version(), self.to.version());
        let client = self.from.family() == Family::WindowsClient;
        if self.from.family() != self.to.family() {
            OtherFamily
        } else if client && (self.core || self.core_wanted || self.domain_controller) {
            ServersOnly
        } else if client && to.is_older_than(from) {
            OlderVersion
        } else if from == to {
            if client { self.of_client() } else { self.of_server() }
        } else if client && self.to.edition().is_long_term() && is_current(from) {
            ToLtsc
        } else if client && self.from.edition().is_long_term() && from.age(to).is_none() {
            self.leaving_long_term()
        } else {
            OtherVersion
        }
    }

    /// Of one of the long-term releases to the Windows it was built from.
    fn leaving_long_term(&self) -> EditionChange {
        use EditionChange::*;
        let (from, from_n) = self.from.edition().without_n();
        let (to, to_n) = self.to.edition().without_n();
        match (from, to) {
            (_, Edition::EnterpriseMultiSession) => ToMultiSession,
            _ if from_n != to_n => AcrossN,
            (Edition::EnterpriseLtsc, Edition::Enterprise) => LtscToEnterprise,
            (Edition::IotEnterpriseLtsc, Edition::Enterprise) => ClientUndocumented,
            _ => LtscByKey,
        }
    }

    fn of_client(&self) -> EditionChange {
        use EditionChange::*;
        let (from, from_n) = self.from.edition().without_n();
        let (to, to_n) = self.to.edition().without_n();
        if self.evaluation {
            return ClientEvaluation;
        }
        match (from, to) {
            _ if self.from == self.to => SameEdition,
            _ if !is_current(self.from.version()) && !from.is_long_term() => ClientUndocumented,
            (_, Edition::EnterpriseMultiSession) => ToMultiSession,
            (Edition::EnterpriseMultiSession, _) => FromMultiSession,
            _ if from_n != to_n => AcrossN,
            (Edition::EnterpriseLtsc, Edition::IotEnterpriseLtsc) => match self.from.version() {
                Version::Windows10Ltsc2021 => LtscToIot,
                _ => IotFromMedia,
            },
            _ if !is_listed(from) || !is_listed(to) => ClientUndocumented,
            _ => EditionChange::of_client(from, to),
        }
    }

    fn of_server(&self) -> EditionChange {
        use Edition::{Datacenter, DatacenterAzureEdition, Essentials, Standard};
        use EditionChange::*;
        let (from, to) = (self.from.edition(), self.to.edition());
        let documented = matches!(
            self.from.version(),
            Version::WindowsServer2016
                | Version::WindowsServer2019
                | Version::WindowsServer2022
                | Version::WindowsServer2025
        );
        match (from, to) {
            _ if !documented => ServerUndocumented,
            _ if self.evaluation && self.domain_controller => EvaluationDomainController,
            _ if self.evaluation && !self.core && self.core_wanted => EvaluationToCore,
            _ if self.core != self.core_wanted => CoreOrDesktop,
            (Standard, Standard) if self.evaluation && self.core => EvaluationNotStandardCore,
            (Standard, Datacenter) if self.evaluation && self.core => EvaluationStandardCore,
            (Standard, Standard | Datacenter) if self.evaluation => EvaluationStandard,
            (Datacenter, Datacenter) if self.evaluation => EvaluationDatacenter,
            (Datacenter, Standard) if self.evaluation => EvaluationNotStandard,
            (Essentials, Essentials) if self.evaluation => EvaluationEssentials,
            (Essentials, Standard) => EssentialsToStandard,
            _ if self.evaluation => ServerUndocumented,
            _ if from == to => OtherChannel,
            (Standard, Datacenter) if self.domain_controller => LicensedDomainController,
            (Standard, Datacenter) => StandardToDatacenter,
            (Datacenter, Standard) => DatacenterToStandard,
            (Standard | Datacenter, DatacenterAzureEdition) => ToAzureEdition,
            (DatacenterAzureEdition, Standard | Datacenter) => FromAzureEdition,
            _ => ServerUndocumented,
        }
    }

    /// A condition that no fact of the question says, and on which the change depends.
    fn condition(&self, change: EditionChange) -> Option<EditionChange> {
        let first_media = self.core && self.from.version() == Version::WindowsServer2016;
        match change {
            EditionChange::DeliveredWithPro => Some(change),
            EditionChange::EvaluationStandardCore | EditionChange::EvaluationDatacenter if first_media => {
                Some(EditionChange::EvaluationFirstMedia)
            }
            _ => None,
        }
    }
}

/// Whether the tables of edition changes are about the version.
fn is_current(version: Version) -> bool {
    matches!(version, Version::Windows10 | Version::Windows11)
}

/// Whether the tables of edition changes name the edition.
fn is_listed(edition: Edition) -> bool {
    use Edition::{Education, Enterprise, Home, ProEducation, ProForWorkstations, Professional};
    matches!(edition, Home | Professional | ProForWorkstations | ProEducation | Education | Enterprise)
}

/// The way as an outcome: what needs a fresh installation is no change.
fn outcome(way: Option<EditionWay>) -> Outcome {
    match way {
        Some(EditionWay::Key | EditionWay::Command | EditionWay::InPlaceSetup) => Outcome::Yes,
        Some(EditionWay::Reinstall | EditionWay::NotPossible) => Outcome::No,
        None => Outcome::Unknown,
    }
}

fn headline(machine: &Machine, way: Option<EditionWay>) -> Headline {
    match way {
        Some(EditionWay::Key) if machine.from == machine.to && !machine.evaluation => Headline::SameByKey,
        Some(EditionWay::Key) => Headline::ByKey,
        Some(EditionWay::Command) => Headline::ByCommand,
        Some(EditionWay::InPlaceSetup) => Headline::BySetup,
        Some(EditionWay::Reinstall) => Headline::Reinstall,
        Some(EditionWay::NotPossible) if machine.change() == EditionChange::SameEdition => Headline::SameEdition,
        Some(EditionWay::NotPossible) => Headline::NotPossible,
        None => Headline::Undocumented,
    }
}

const SAW: &[Fact] =
    &[Fact::From, Fact::To, Fact::Evaluation, Fact::FromInstallation, Fact::ToInstallation, Fact::DomainController];

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(machine) = Machine::of(&draft.situation) else { return };
    let change = machine.change();
    let condition = machine.condition(change);
    let row = change.row();
    let names = machine.names(draft.lang);
    let parts = [("from", &*names.0), ("to", &*names.1)];
    let (outcome, headline) = match condition {
        Some(_) => (Outcome::Depends, Headline::Condition),
        None => (outcome(row.way), headline(&machine, row.way)),
    };
    draft.conclude(outcome, headline, &parts);
    if let Some(condition) = condition {
        draft.because(condition, None, SAW, &parts);
    }
    let met = match outcome {
        Outcome::Unknown => None,
        outcome => Some(outcome != Outcome::No),
    };
    let instead = advice::instead(change).map(|instead| draft.lang.fill(instead, &parts));
    draft.because(change, met, SAW, &parts).would_need = instead;
    advice::accompany(draft, &machine, change);

    // Another version is no change of edition at all.
    if let Some(way) = row.way.filter(|_| change != EditionChange::OtherVersion) {
        draft.set(ValueName::How, Value::Text(way.name().to_owned()));
    }
    if let Some(restarts) = row.restarts {
        draft.set(ValueName::Reboot, Value::YesNo(restarts));
    }
    advice::keys(draft, &machine, change);
    advice::steps(draft, &machine, change, &parts);
}

impl Machine {
    /// What the machine is and what it is to become, as sentences call them.
    fn names(&self, lang: crate::Lang) -> (String, String) {
        let moves = self.core != self.core_wanted;
        let installed_as = |core: bool, evaluation: bool| match (core, moves, evaluation) {
            (true, _, false) => InstalledAs::Core,
            (true, _, true) => InstalledAs::CoreEvaluation,
            (false, true, false) => InstalledAs::Desktop,
            (false, true, true) => InstalledAs::DesktopEvaluation,
            (false, false, false) => InstalledAs::Product,
            (false, false, true) => InstalledAs::Evaluation,
        };
        let name = |product: Product, installed_as| lang.fill(installed_as, &[("product", product.display_name(lang))]);
        let from = name(self.from, installed_as(self.core, self.evaluation));
        (from, name(self.to, installed_as(self.core_wanted, false)))
    }
}
