//! The machines to activate, and each method judged for them.

use super::ActivationMethod::{self, Adba, Avma, AzureKms, Kms, Mak, Subscription};
use super::{ChoiceWords, MachinePlace, Network};
use crate::Date;
use crate::knowledge::{
    ChoiceRow, DirectoryClient, DirectoryRow, Edition, Family, MethodRow, Pool, Product, Version, VmRow, VolumeKey,
};
use crate::questions::draft::Draft;
use crate::questions::facts::Fact;
use crate::questions::request::Situation;
use crate::questions::vm_activation::judgement::{Judgement, Met, Rule};
use crate::questions::vm_activation::{Change, Hypervisor, Join, Names, Place, UserLicence, Vm};

/// What the machines run.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Pcs,
    Servers,
    Both,
    Office,
}

/// The machines to activate, as far as they are known.
pub(super) struct Site {
    pub(super) computers: u32,
    pub(super) servers: u32,
    pub(super) network: Network,
    pub(super) virtual_machines: bool,
    pub(super) place: MachinePlace,
    pub(super) host: Option<Product>,
    pub(super) join: Option<Join>,
    pub(super) user: Option<UserLicence>,
    pub(super) product: Option<Product>,
    pub(super) system: Option<Product>,
    pub(super) day: Date,
}

impl Site {
    pub(super) fn of(situation: &Situation<'_>, day: Date) -> Option<Self> {
        Some(Self {
            computers: situation.number(Fact::Computers)?,
            servers: situation.number(Fact::Servers).unwrap_or(0),
            network: situation.choice(Fact::Network)?,
            virtual_machines: situation.yes_no(Fact::Virtual).unwrap_or(false),
            place: situation.choice(Fact::Place).unwrap_or(MachinePlace::OnPremises),
            host: situation.product(Fact::Host),
            join: situation.choice(Fact::Join),
            user: situation.choice(Fact::UserLicence),
            product: situation.product(Fact::Product),
            system: situation.product(Fact::OperatingSystem),
            day,
        })
    }

    pub(super) fn kind(&self) -> Kind {
        match self.product.map(Product::pool) {
            Some(Pool::Systems) => Kind::Pcs,
            Some(Pool::Servers) => Kind::Servers,
            Some(Pool::Applications) => Kind::Office,
            None if self.servers == 0 => Kind::Pcs,
            None if self.computers == 0 => Kind::Servers,
            None => Kind::Both,
        }
    }

    /// The products that are judged: the one asked about, else today's Windows in a volume edition.
    fn products(&self) -> Vec<Product> {
        match (self.product, self.kind()) {
            (Some(product), _) => vec![product],
            (None, Kind::Servers) => vec![Product::WindowsServer2025Standard],
            (None, Kind::Both) => vec![Product::Windows11Enterprise, Product::WindowsServer2025Standard],
            (None, _) => vec![Product::Windows11Enterprise],
        }
    }

    /// One of the machines. The hypervisor is not asked for: where it matters, that is a condition to check.
    pub(super) fn machine(&self, product: Product) -> Vm {
        // In Azure nobody has a host of their own.
        let host = self.host.filter(|_| !self.is_in_azure());
        let on_azure_local = host.is_some_and(|host| host.family() == Family::AzureLocal);
        let hypervisor = match self.place {
            MachinePlace::OnPremises if on_azure_local => Hypervisor::AzureLocal,
            MachinePlace::OnPremises if self.virtual_machines => Hypervisor::HyperV,
            MachinePlace::OnPremises => Hypervisor::Other,
            MachinePlace::Azure => Hypervisor::Azure,
            MachinePlace::AzureLocal => Hypervisor::AzureLocal,
            MachinePlace::Avd => Hypervisor::Avd,
        };
        Vm {
            guest: product,
            host,
            place: Place::of(Some(hypervisor), host),
            host_activated: true,
            azure_local_licence: None,
            join: self.join,
            user: self.user,
            machines: 1,
            day: self.day,
        }
    }

    fn is_in_azure(&self) -> bool {
        matches!(self.place, MachinePlace::Azure | MachinePlace::Avd)
    }

    /// Whether the advice holds that so few PCs do better with a MAK than with a KMS host.
    fn is_small(&self) -> bool {
        self.kind() != Kind::Servers && !self.virtual_machines && self.computers < 50
    }

    /// All methods, best first.
    pub(super) fn order(&self) -> [ActivationMethod; 6] {
        match () {
            () if self.virtual_machines => [Avma, AzureKms, Adba, Kms, Subscription, Mak],
            () if self.is_small() => [Avma, AzureKms, Subscription, Adba, Mak, Kms],
            () => [Avma, AzureKms, Subscription, Adba, Kms, Mak],
        }
    }

    /// The judgement of a method, or `None` where it is not for such machines at all.
    pub(super) fn judge(&self, method: ActivationMethod) -> Option<Judgement> {
        const COUNTS: &[Fact] = &[Fact::Computers, Fact::Servers];
        let alone = |row| Judgement::default().unless(row, Met::No, COUNTS, Change::OneKindAlone);
        let not_yet = method.of_machine().not_yet(self.day);
        let judgement = match (method, self.kind(), self.product) {
            (Avma | Subscription | AzureKms, Kind::Office, _) => return None,
            (Avma, ..) if !self.virtual_machines => return None,
            (Avma, Kind::Pcs, _) | (Subscription, Kind::Servers, _) => return None,
            (AzureKms, ..) if !self.is_in_azure() => return None,
            _ if not_yet.is_some() => return not_yet,
            (Avma, Kind::Both, _) => alone(ChoiceRow::ServersOnly),
            (Subscription, Kind::Both, _) => alone(ChoiceRow::PcsOnly),
            (Avma, Kind::Servers, None) => self.avma_of_any_server(),
            (Adba, Kind::Office, Some(product)) => self.office_by_directory(product),
            (Kms, Kind::Office, Some(product)) => office_client_key(product),
            _ => {
                let each = self.products().into_iter().map(|product| method.of_machine().judge(&self.machine(product)));
                each.fold(Judgement::default(), Judgement::and)
            }
        };
        Some(judgement.and(self.counted(method)).and(self.reached(method)))
    }

    fn avma_of_any_server(&self) -> Judgement {
        let judgement = Judgement::default();
        let place = self.machine(Product::WindowsServer2025Standard).place;
        match self.host {
            _ if self.is_in_azure() => judgement.when(VmRow::AvmaNotInAzure, Met::No, &[Fact::Place]),
            None => judgement.when(VmRow::AdviceDatacenterHost, Met::Open(&[Fact::Host, Fact::Product]), &[]),
            Some(host) if host.edition() == Edition::Datacenter || place == Place::Known(Hypervisor::AzureLocal) => {
                judgement.when(VmRow::AdviceDatacenterHost, Met::Open(&[Fact::Product]), &[Fact::Host])
            }
            Some(_) => judgement.unless(VmRow::AvmaDatacenterHost, Met::No, &[Fact::Host], Change::DatacenterHost),
        }
    }

    /// Office takes part from 2013 on, where the system beneath does.
    fn office_by_directory(&self, product: Product) -> Judgement {
        const SYSTEM: &[Fact] = &[Fact::OperatingSystem];
        if matches!(product.version(), Version::Office2010 | Version::Project2010 | Version::Visio2010) {
            let judgement = Judgement::default();
            return judgement.unless(ChoiceRow::OfficeBeforeAdba, Met::No, &[Fact::Product], Change::NewerOffice);
        }
        let takes_part = |system: Product| match DirectoryClient::find(system) {
            Some(client) => client.row().takes_part,
            None => {
                let first = [Version::Windows8, Version::WindowsServer2012];
                !first.into_iter().any(|first| system.version().is_older_than(first))
            }
        };
        let joined = match self.join {
            None => Met::Open(&[Fact::Join]),
            Some(Join::Ad | Join::Hybrid) => Met::Yes,
            Some(Join::None | Join::Entra) => Met::No,
        };
        let system = match self.system.map(takes_part) {
            None => Met::Open(SYSTEM),
            Some(true) => Met::Yes,
            Some(false) => Met::No,
        };
        office_client_key(product)
            .when(ChoiceRow::OfficeAdba, Met::Yes, &[Fact::Product])
            .unless(ChoiceRow::OfficeAdbaSystem, system, SYSTEM, Change::NewerGuest)
            .unless(DirectoryRow::AdbaDomain, joined, &[Fact::Join], Change::JoinDomain)
    }

    /// Whether a KMS host counts enough machines.
    fn counted(&self, method: ActivationMethod) -> Judgement {
        const COUNTS: &[Fact] = &[Fact::Computers, Fact::Servers];
        let all = self.computers + self.servers;
        let (row, enough, change) = match self.kind() {
            Kind::Pcs | Kind::Both => (Rule::from(MethodRow::Kms25Clients), all >= 25, Change::TwentyFive),
            Kind::Servers => (MethodRow::Kms5Servers.into(), all >= 5, Change::Five),
            Kind::Office => (ChoiceRow::Kms5Office.into(), all >= 5, Change::Five),
        };
        match method {
            Kms => Judgement::default().unless(row, if enough { Met::Yes } else { Met::No }, COUNTS, change),
            _ => Judgement::default(),
        }
    }

    /// Whether the network carries the method.
    fn reached(&self, method: ActivationMethod) -> Judgement {
        const NETWORK: &[Fact] = &[Fact::Network];
        let judgement = Judgement::default();
        match (method, self.network) {
            (Kms | Adba | AzureKms, Network::Offline) => {
                judgement.unless(VmRow::AdviceIsolated, Met::No, NETWORK, Change::ConnectNetwork)
            }
            (Subscription, Network::Offline | Network::Isolated) => {
                judgement.unless(MethodRow::SubscriptionRenewal, Met::No, NETWORK, Change::ConnectInternet)
            }
            _ => judgement,
        }
    }

    pub(super) fn names(&self, draft: &Draft<'_>) -> Names {
        let any = draft.lang.say(ChoiceWords::AnyWindows);
        let asked = draft.situation.product_name(Fact::Product, draft.lang);
        Names {
            guest: if asked.is_empty() { any } else { asked },
            product: self.product.map_or(any, |product| product.display_name(draft.lang)),
            version: self.product.map_or(any, |product| product.version().row().name),
            host: draft.situation.product_name(Fact::Host, draft.lang),
            machines: (self.computers + self.servers).to_string(),
        }
    }
}

/// Whether an Office takes a KMS client setup key.
fn office_client_key(product: Product) -> Judgement {
    let (row, met) = match product.row().volume_key {
        Some(VolumeKey::Kms) => (ChoiceRow::OfficeClientKey, Met::Yes),
        _ => (ChoiceRow::OfficeUndocumented, Met::Undocumented),
    };
    Judgement::default().when(row, met, &[Fact::Product])
}
