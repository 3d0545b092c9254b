//! The computers that a KMS host counts, and what it counts of them.

use crate::closed::closed;
use crate::knowledge::kms::{CLIENT_MINIMUM, CountRow, KEPT, OFFICE_MINIMUM, SERVER_MINIMUM};
use crate::knowledge::{Family, Product, Version};
use crate::questions::draft::Draft;
use crate::questions::facts::{Fact, ValueName};

closed! {
    /// A kind of computer with a minimum of its own.
    Counted:
    Clients = "clients",
    Servers = "servers",
    Office = "office",
}

impl Counted {
    pub(super) fn row(self) -> CountRow {
        match self {
            Self::Clients => CountRow::ClientMinimum,
            Self::Servers => CountRow::ServerMinimum,
            Self::Office => CountRow::OfficeMinimum,
        }
    }

    pub(super) fn minimum(self) -> u32 {
        match self {
            Self::Clients => CLIENT_MINIMUM,
            Self::Servers => SERVER_MINIMUM,
            Self::Office => OFFICE_MINIMUM,
        }
    }

    /// What the number of computers says of it: the minimum, what lacks, whether they activate.
    pub(super) fn values(self) -> (ValueName, ValueName, ValueName) {
        use ValueName::*;
        match self {
            Self::Clients => (ThresholdClients, MissingForClients, ClientsActivate),
            Self::Servers => (ThresholdServers, MissingForServers, ServersActivate),
            Self::Office => (ThresholdOffice, MissingForOffice, OfficeActivate),
        }
    }
}

/// How many computers a host counts: surely, and at most.
#[derive(Clone, Copy)]
pub(super) struct Count {
    pub(super) sure: u32,
    most: u32,
}

impl Count {
    pub(super) fn reaches(self, minimum: u32) -> Option<bool> {
        match (self.sure >= minimum, self.most >= minimum) {
            (true, _) => Some(true),
            (false, true) => None,
            (false, false) => Some(false),
        }
    }
}

/// The computers asked about, and the host that counts them.
pub(super) struct Site {
    pub(super) host: Product,
    pub(super) clients: u32,
    pub(super) servers: u32,
    pub(super) office: u32,
    pub(super) virtual_machines: u32,
    distinct: Option<u32>,
    pub(super) displayed: Option<u32>,
}

impl Site {
    pub(super) fn of(draft: &Draft<'_>) -> Option<Self> {
        let number = |fact| draft.situation.number(fact);
        let virtual_clients = number(Fact::VirtualClients)?;
        let site = Self {
            host: draft.situation.product(Fact::Host)?,
            clients: number(Fact::Clients)?,
            servers: number(Fact::Servers)?,
            office: number(Fact::Office)?,
            virtual_machines: virtual_clients,
            distinct: number(Fact::DistinctMachines),
            displayed: number(Fact::DisplayedCount),
        };
        // A client host refuses servers, so they are no part of its count.
        let virtual_servers = if site.is_client_host() { 0 } else { number(Fact::VirtualServers)? };
        Some(Self { virtual_machines: virtual_clients + virtual_servers, ..site })
    }

    pub(super) fn named(&self, kind: Counted) -> bool {
        let computers = match kind {
            Counted::Clients => self.clients,
            Counted::Servers => self.servers,
            Counted::Office => self.office,
        };
        let by_count = self.is_only_displayed() && kind != Counted::Office;
        computers > 0 || (by_count && !(kind == Counted::Servers && self.is_client_host()))
    }

    /// Whether the count that the host shows is all that is known; it is taken as the count of Windows.
    pub(super) fn is_only_displayed(&self) -> bool {
        self.displayed.is_some_and(|displayed| displayed > 0) && self.clients + self.servers + self.office == 0
    }

    pub(super) fn names_windows(&self) -> bool {
        self.clients + self.servers > 0 || self.is_only_displayed()
    }

    /// Whether more computers are all that a kind lacks.
    pub(super) fn may_yet_activate(&self, kind: Counted) -> bool {
        kind != Counted::Servers || !self.is_client_host()
    }

    pub(super) fn is_client_host(&self) -> bool {
        self.host.family() == Family::WindowsClient
    }

    /// Whether the KMS service came with Windows Vista or Windows Server 2008, or as an addition to an older system.
    pub(super) fn is_first_generation(&self) -> bool {
        use Version::*;
        matches!(
            self.host.version(),
            WindowsVista
                | WindowsServer2003
                | WindowsServer2003R2
                | WindowsServer2008
                | SmallBusinessServer2003
                | SmallBusinessServer2003R2
                | SmallBusinessServer2008
        )
    }

    /// The Windows computers that ask this host.
    pub(super) fn windows_computers(&self) -> u32 {
        if self.is_client_host() { self.clients } else { self.clients + self.servers }
    }

    pub(super) fn windows(&self) -> Count {
        if let Some(displayed) = self.displayed.filter(|_| self.names_windows()) {
            return Count { sure: displayed, most: displayed };
        }
        let all = self.windows_computers();
        let physical = if self.is_first_generation() { all - self.virtual_machines } else { all };
        Count { sure: self.distinct(physical), most: self.distinct(all) }
    }

    pub(super) fn office(&self) -> Count {
        let displayed = self.displayed.filter(|_| !self.names_windows() && self.office > 0);
        let count = displayed.unwrap_or_else(|| self.distinct(self.office));
        Count { sure: count, most: count }
    }

    pub(super) fn distinct(&self, computers: u32) -> u32 {
        self.distinct.map_or(computers, |distinct| distinct.min(computers))
    }

    pub(super) fn count(&self, kind: Counted) -> Count {
        if kind == Counted::Office { self.office() } else { self.windows() }
    }

    pub(super) fn activates(&self, kind: Counted) -> Option<bool> {
        if kind == Counted::Servers && self.is_client_host() {
            return Some(false);
        }
        self.count(kind).reaches(kind.minimum())
    }

    /// The row of the highest count that the host keeps for these computers.
    pub(super) fn maximum(&self) -> (CountRow, u32) {
        match () {
            () if self.clients > 0 || self.is_only_displayed() => (CountRow::MaximumClients, KEPT * CLIENT_MINIMUM),
            () if self.servers > 0 => (CountRow::MaximumServers, KEPT * SERVER_MINIMUM),
            () => (CountRow::MaximumOffice, KEPT * OFFICE_MINIMUM),
        }
    }

    /// The computers of the list that the displayed count is of.
    pub(super) fn listed(&self) -> u32 {
        if self.names_windows() { self.windows_computers() } else { self.office }
    }

    /// Whether computers share a machine ID: `None` when nothing tells.
    pub(super) fn has_clones(&self) -> Option<bool> {
        let expected = self.listed().min(self.maximum().1);
        match (self.distinct, self.displayed) {
            _ if self.is_only_displayed() => None,
            (Some(distinct), _) if distinct < self.windows_computers().max(self.office) => Some(true),
            (_, Some(displayed)) if displayed >= expected => Some(false),
            // A count that stays at one is the sign that Microsoft describes.
            (_, Some(1)) => Some(true),
            _ => None,
        }
    }

    pub(super) fn is_displayed_low(&self) -> bool {
        self.displayed.is_some_and(|displayed| displayed < self.listed().min(self.maximum().1))
    }
}
