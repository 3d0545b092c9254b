//! What accompanies a method: conditions to check oneself, disputes, the key to use and the commands.

use super::judgement::Rule;
use super::{Hypervisor, Method, Names, Place, Verdicts, Vm};
use crate::answer::{KeyAdvice, KeyType, Outcome, RunOn, Shell};
use crate::closed::closed;
use crate::knowledge::directory::SCHEMA_DISPUTED;
use crate::knowledge::mak::{MAK_ADVICE_DISPUTED, TELEPHONE_DATED};
use crate::knowledge::methods::HOSTED_BASE_DISPUTED;
use crate::knowledge::virtual_machines::AZURE_LOCAL_GUESTS_DISPUTED;
use crate::knowledge::{AvmaGuest, DirectoryRow, Dispute, Edition, MakRow, MethodRow, Term, VmRow};
use crate::questions::commands::{self, Pair};
use crate::questions::draft::Draft;

closed! {
    /// A contradiction between documents about virtual machines.
    Disputed:
    AzureLocalGuests = "azure-local-guests",
    HostedBase = "hosted-base",
    MakAdvice = "mak-advice",
    Telephone = "telephone",
    ForestSchema = "forest-schema",
}

closed! {
    /// How a key is used in a virtual machine.
    KeyNote:
    Avma = "avma",
    Gvlk = "gvlk",
    Mak = "mak",
    Oem = "oem",
}

closed! {
    /// Something to do about the activation of a virtual machine.
    VmStep:
    Instead = "instead",
    SettleFirst = "settle-first",
    NothingWorks = "nothing-works",
    DataExchange = "data-exchange",
    AzureLocalSetUp = "azure-local-set-up",
    InstallAvmaKey = "install-avma-key",
    InstallClientKey = "install-client-key",
    ClientKeyOfMedia = "client-key-of-media",
    InstallMak = "install-mak",
    InstallOemKey = "install-oem-key",
    Activate = "activate",
    CheckState = "check-state",
    ActivationObject = "activation-object",
    PointToAzure = "point-to-azure",
    TestAzure = "test-azure",
    InstallationId = "installation-id",
    Portal = "portal",
    ByTelephone = "by-telephone",
    ConfirmationId = "confirmation-id",
    GeneraliseClones = "generalise-clones",
    SignIn = "sign-in",
    JoinState = "join-state",
    CreateOnClient = "create-on-client",
}

/// What only the person can check; the other rows that accompany a method inform.
const CONDITIONS: &[Rule] = &[
    Rule::Vm(VmRow::AvmaDataExchange),
    Rule::Vm(VmRow::AvmaCluster),
    Rule::Vm(VmRow::AvmaNotRights),
    Rule::Vm(VmRow::AzureLocalKeyPerHost),
    Rule::Vm(VmRow::AzureLocal30Days),
    Rule::Vm(VmRow::AzurePublicAddress),
    Rule::Method(MethodRow::Kms25Clients),
    Rule::Method(MethodRow::Kms5Servers),
    Rule::Method(MethodRow::SubscriptionBaseActivated),
    Rule::Mak(MakRow::MakAllowance),
    Rule::Directory(DirectoryRow::AdbaForestSchema),
    Rule::Directory(DirectoryRow::AdbaActivationObject),
];

/// The conditions to check oneself, what else is known of the method, and where documents disagree about it.
pub(in crate::questions) fn accompany(draft: &mut Draft<'_>, vm: &Vm, method: Method, names: &Names) {
    terms(method).iter().for_each(|term| draft.term(*term));
    if method.judge(vm).is_no() {
        return dispute(draft, vm, method);
    }
    let client = vm.is_client();
    let elsewhere = matches!(vm.place, Place::Known(Hypervisor::Other));
    let in_azure = matches!(vm.place, Place::Known(Hypervisor::Azure | Hypervisor::Avd));
    let clones: &[Rule] = match vm.machines {
        1 => &[],
        _ => &[
            Rule::Vm(VmRow::CloneSameId),
            Rule::Vm(VmRow::CloneSkipRearm),
            Rule::Vm(VmRow::CloneLinkedDisks),
            Rule::Vm(VmRow::CloneRearmLimit),
            Rule::Vm(VmRow::CloneOffice),
        ],
    };
    let mut note = |wanted: bool, rule: Rule| {
        if wanted && CONDITIONS.contains(&rule) {
            draft.also(rule, None, &[], &names.parts());
        } else if wanted {
            draft.also(rule, Some(true), &[], &names.parts());
        }
    };
    match method {
        Method::Avma => {
            let on_azure_local = vm.place == Place::Known(Hypervisor::AzureLocal);
            note(!on_azure_local, VmRow::AdviceDatacenterHost.into());
            note(!on_azure_local, VmRow::AvmaDataExchange.into());
            note(true, VmRow::AvmaGuestKey.into());
            note(!on_azure_local, VmRow::AvmaCluster.into());
            note(true, VmRow::AvmaNotRights.into());
            note(true, VmRow::AvmaEvents.into());
            note(true, VmRow::AdviceIsolated.into());
            note(on_azure_local, VmRow::AzureLocalKeyPerHost.into());
            note(on_azure_local, VmRow::AzureLocal30Days.into());
        }
        Method::Kms => {
            note(client, VmRow::AdviceClient.into());
            note(!client && !in_azure, VmRow::AdviceOtherHost.into());
            note(client, MethodRow::Kms25Clients.into());
            note(!client, MethodRow::Kms5Servers.into());
            note(true, MethodRow::KmsCountsVirtual.into());
            note(true, VmRow::AdviceBelowMinimum.into());
            clones.iter().for_each(|&rule| note(true, rule));
            note(in_azure, VmRow::AzureSharedId.into());
            note(elsewhere, MethodRow::KmsOfProvider.into());
            note(true, MethodRow::OneMethodOnly.into());
            note(vm.guest.edition() == Edition::DatacenterAzureEdition, VmRow::AzureEditionNoKmsHost.into());
            note(true, VmRow::Checkpoint.into());
        }
        Method::Mak => {
            note(true, MakRow::MakOnce.into());
            note(true, VmRow::MakEveryMachine.into());
            note(true, MakRow::MakAllowance.into());
            note(true, VmRow::MakRebuilt.into());
            note(true, VmRow::MakNewHardware.into());
            note(true, MakRow::MakHardwareChange.into());
            note(true, MakRow::MakEditionScope.into());
            note(true, MakRow::MakOffline.into());
            note(true, MakRow::MakByTelephone.into());
            note(true, MakRow::MakThenKms.into());
            note(true, VmRow::MakVamtVirtual.into());
            note(true, VmRow::AdviceIsolated.into());
            note(true, VmRow::Checkpoint.into());
        }
        Method::Adba => {
            note(client, VmRow::AdviceVirtualDesktops.into());
            note(true, DirectoryRow::AdbaForestSchema.into());
            note(true, DirectoryRow::AdbaActivationObject.into());
            note(true, DirectoryRow::AdbaNoMinimum.into());
            note(true, DirectoryRow::AdbaDuringSetup.into());
            note(true, DirectoryRow::Adba180Days.into());
            note(true, DirectoryRow::AdbaFallsBack.into());
            note(true, MethodRow::OneMethodOnly.into());
        }
        Method::Subscription => {
            note(true, MethodRow::SubscriptionBaseActivated.into());
            note(true, MethodRow::SubscriptionSupported.into());
            note(true, MethodRow::SubscriptionRenewal.into());
            note(true, MethodRow::SubscriptionPerUser.into());
            note(true, MethodRow::SubscriptionReplacesKeys.into());
            note(true, MethodRow::SubscriptionFallsBack.into());
        }
        Method::Inherited => note(true, MethodRow::SubscriptionSupported.into()),
        Method::AzureKms => {
            note(!client, VmRow::AdviceAzure.into());
            note(true, VmRow::AzureGalleryKey.into());
            note(true, VmRow::AzurePublicAddress.into());
            note(true, MethodRow::AzureKmsAddresses.into());
        }
        Method::Oem => note(true, VmRow::OemBound.into()),
    }
    dispute(draft, vm, method);
}

fn dispute(draft: &mut Draft<'_>, vm: &Vm, method: Method) {
    let hosted = matches!(vm.place, Place::Known(Hypervisor::Azure | Hypervisor::Avd | Hypervisor::Other));
    let between = matches!(AvmaGuest::of(vm.guest), Some(AvmaGuest::Server2012 | AvmaGuest::Server2012R2));
    let on_azure_local = matches!(vm.place, Place::Open | Place::Known(Hypervisor::AzureLocal));
    let mut conflict = |wanted: bool, words: Disputed, dispute: Dispute| {
        if wanted {
            draft.conflict(words, dispute);
        }
    };
    match method {
        Method::Avma => conflict(between && on_azure_local, Disputed::AzureLocalGuests, AZURE_LOCAL_GUESTS_DISPUTED),
        Method::Subscription => conflict(hosted && vm.is_client(), Disputed::HostedBase, HOSTED_BASE_DISPUTED),
        Method::Adba => conflict(true, Disputed::ForestSchema, SCHEMA_DISPUTED),
        Method::Mak => {
            draft.conflict(Disputed::Telephone, TELEPHONE_DATED);
            mak_advice(draft);
        }
        Method::Kms | Method::Inherited | Method::AzureKms | Method::Oem => {}
    }
}

/// What Microsoft advises about a MAK, then and now.
pub(in crate::questions) fn mak_advice(draft: &mut Draft<'_>) {
    draft.also(MakRow::MakDiscouraged, Some(true), &[], &[]);
    draft.also(MakRow::MakPreferred, Some(true), &[], &[]);
    draft.conflict(Disputed::MakAdvice, MAK_ADVICE_DISPUTED);
}

/// The words of the glossary that belong to a method.
fn terms(method: Method) -> &'static [Term] {
    match method {
        Method::Kms => &[Term::Kms, Term::KmsThreshold, Term::Gvlk],
        Method::Mak => &[Term::Mak, Term::Vamt, Term::ConfirmationId],
        Method::Avma => &[Term::Avma],
        Method::Adba => &[Term::Adba, Term::Gvlk],
        Method::AzureKms => &[Term::Kms, Term::Gvlk],
        Method::Oem => &[Term::Oem, Term::Coa],
        Method::Subscription | Method::Inherited => &[],
    }
}

/// The key that a method needs in the guest.
pub(in crate::questions) fn key(draft: &mut Draft<'_>, vm: &Vm, method: Method) {
    let row = vm.guest.row();
    let (key_type, published, note) = match method {
        Method::Avma => (KeyType::Avma, row.avma.map(|avma| avma.key), KeyNote::Avma),
        Method::Kms | Method::Adba | Method::AzureKms if row.volume_key.is_some() => {
            (KeyType::Gvlk, row.gvlk.map(|gvlk| gvlk.key), KeyNote::Gvlk)
        }
        Method::Mak => (KeyType::Mak, None, KeyNote::Mak),
        Method::Oem => (KeyType::Oem, None, KeyNote::Oem),
        Method::Kms | Method::Adba | Method::AzureKms | Method::Subscription | Method::Inherited => return,
    };
    let note = draft.fill(note, &[]);
    draft.key(KeyAdvice { key_type, product: vm.guest.name(), published, note });
}

/// The methods that work instead of the one that does not.
pub(super) fn instead(draft: &mut Draft<'_>, working: &[Method], names: &Names) {
    let labels: Vec<&str> = working.iter().map(|&method| draft.lang.say(method)).collect();
    let list = draft.lang.any_of(&labels);
    draft.step(VmStep::Instead, &names.and(&[("methods", &list)]));
}

/// No method works for certain: those that may, once their open facts are settled; or none at all.
pub(super) fn nothing_works(draft: &mut Draft<'_>, verdicts: &Verdicts, names: &Names) {
    let labels: Vec<&str> = verdicts.with(Outcome::Depends).iter().map(|&method| draft.lang.say(method)).collect();
    match labels.as_slice() {
        [] => draft.step(VmStep::NothingWorks, &names.parts()),
        labels => {
            let list = draft.lang.any_of(labels);
            draft.step(VmStep::SettleFirst, &names.and(&[("methods", &list)]));
        }
    }
}

/// The key and the commands of a method that works.
pub(in crate::questions) fn do_it(draft: &mut Draft<'_>, vm: &Vm, method: Method, names: &Names) {
    key(draft, vm, method);
    let mut steps = Steps { draft, vm, names };
    match method {
        Method::Avma => {
            match vm.place {
                Place::Known(Hypervisor::AzureLocal) => steps.say(VmStep::AzureLocalSetUp),
                _ => steps.on_host(VmStep::DataExchange, "Get-VMIntegrationService -VMName NAME"),
            }
            steps.install(VmStep::InstallAvmaKey, vm.guest.row().avma.map(|avma| avma.key));
            steps.check();
        }
        Method::Kms => {
            steps.clones();
            steps.install_client_key();
            steps.activate();
            steps.check();
        }
        Method::Adba => {
            steps.say(VmStep::ActivationObject);
            steps.install_client_key();
            steps.activate();
            steps.check();
        }
        Method::AzureKms => {
            steps.install_client_key();
            steps.run(VmStep::PointToAzure, commands::set_kms_host(vm.guest, "azkms.core.windows.net"));
            steps.powershell(VmStep::TestAzure, "Test-NetConnection azkms.core.windows.net -Port 1688");
            steps.activate();
            steps.check();
        }
        Method::Mak => {
            steps.install(VmStep::InstallMak, Some(commands::YOUR_MAK));
            steps.activate();
            steps.run(VmStep::InstallationId, commands::show_installation_id(vm.guest));
            steps.say(if steps.draft.holds(MakRow::MakOffline) { VmStep::Portal } else { VmStep::ByTelephone });
            steps.cmd(VmStep::ConfirmationId, "slmgr /atp CONFIRMATION-ID");
            steps.check();
        }
        Method::Oem => {
            steps.install(VmStep::InstallOemKey, Some("KEY-ON-THE-CERTIFICATE"));
            steps.activate();
            steps.check();
        }
        Method::Subscription => {
            steps.cmd(VmStep::JoinState, "dsregcmd /status");
            steps.say(VmStep::SignIn);
            steps.check();
        }
        Method::Inherited => {
            steps.say(VmStep::CreateOnClient);
            steps.check();
        }
    }
}

/// What to do with one machine, step by step.
struct Steps<'d, 'r, 'n> {
    draft: &'d mut Draft<'r>,
    vm: &'d Vm,
    names: &'n Names,
}

impl Steps<'_, '_, '_> {
    fn say(&mut self, step: VmStep) {
        self.draft.step(step, &self.names.parts());
    }

    fn cmd(&mut self, step: VmStep, command: &str) {
        self.draft.command(step, &self.names.parts(), RunOn::Client, Shell::Cmd, command.to_owned());
    }

    fn powershell(&mut self, step: VmStep, command: &str) {
        self.draft.command(step, &self.names.parts(), RunOn::Client, Shell::PowerShell, command.to_owned());
    }

    fn on_host(&mut self, step: VmStep, command: &str) {
        self.draft.command(step, &self.names.parts(), RunOn::VmHost, Shell::PowerShell, command.to_owned());
    }

    fn run(&mut self, step: VmStep, pair: Pair) {
        pair.run(self.draft, step, &self.names.parts());
    }

    fn install(&mut self, step: VmStep, key: Option<&str>) {
        if let Some(key) = key {
            self.run(step, commands::install(self.vm.guest, key));
        }
    }

    fn install_client_key(&mut self) {
        match self.vm.guest.row().gvlk {
            Some(gvlk) => self.install(VmStep::InstallClientKey, Some(gvlk.key)),
            None if self.vm.guest.row().volume_key.is_some() => self.say(VmStep::ClientKeyOfMedia),
            None => {}
        }
    }

    fn activate(&mut self) {
        self.run(VmStep::Activate, commands::activate(self.vm.guest));
    }

    fn check(&mut self) {
        self.run(VmStep::CheckState, commands::show_state(self.vm.guest));
    }

    fn clones(&mut self) {
        if self.vm.machines > 1 {
            self.run(VmStep::GeneraliseClones, commands::generalise());
        }
    }
}
