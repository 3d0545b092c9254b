//! KMS hosts, in English.

use crate::closed::{Closed, Line};
use crate::knowledge::{HostRule, PortalName, Update};
use crate::questions::{Alternative, HostConflict, HostHeadline, HostStep, HostWords};
use crate::text::{English, says};

impl English for Update {
    fn en(self) -> Line {
        self.line()
    }
}

says! { English::en for HostHeadline:
    Yes => "Yes, {host} can be a KMS host for {client}.",
    No => "No, {host} cannot be a KMS host for {client}.",
    NotYet => "No, {host} cannot be a KMS host for {client} as it is: it lacks an update.",
    NotWithKey => "No, not with the host key for {key}: {host} can be a KMS host for {client} with another key.",
    Depends => "It depends on how {host} is updated: with the right update it can be a KMS host for {client}.",
    Unknown => "Not documented: Microsoft’s documentation does not say whether {host} can be a KMS host for {client}.",
    UnknownWithKey => "Not documented with the host key for {key}; {host} can be a KMS host for {client} with another key.",
}

says! { English::en for HostWords:
    Takes => "{host} takes the host key for {key} without any update.",
    TakesWith => "{host} takes the host key for {key} once {updates} is installed.",
    OfficeTakes => "{host} hosts KMS for {key}.",
    OfficeTakesWith => "{host} hosts KMS for {key} once {updates} is installed.",
    OfficeNot => "{host} does not host KMS for {key}.",
    OfficeOpen => "The page for {key} does not list {host}.",
    Serves => "The host key for {key} activates {client}.",
    OrLater => "{updates} or a later cumulative update",
    InstallUpdate => "On {host}: {updates}.",
    HostFrom => "Use a host on {system}, Standard or Datacenter, which needs no update for this.",
    KeyNote => "For {key}: yours, shown in {portal}.",
}

says! { English::en for Alternative:
    NewerHost => "Use a newer host.",
    ServerHost => "Move the KMS host to a Windows Server.",
    UpgradeTo2008R2 => "The volume licensing FAQ of 2013 proposes, first: upgrade the server to Windows Server 2008 R2.",
    DowngradeTo2003 => "Second: downgrade it to Windows Server 2003.",
    Windows7Host => "Third: host KMS on a volume edition of Windows 7; servers then lose their host.",
    Server2003InVm => "Fourth: run Windows Server 2003 in a virtual machine on it.",
    MakWithVamt => "With fewer than 50 computers, use a MAK with VAMT instead.",
    OtherKey => "Use another host key instead: that for {keys}.",
}

says! { English::en for HostRule:
    ClientHostClientsOnly => "{host} is a client system: it hosts KMS for clients only, never for servers.",
    ClientKeyOnServer => "The host key for {key} is for client systems and cannot be installed on a server.",
    ServerKeyOnClient => "The host key for {key} is for servers; {host} is a client system.",
    AzureEditionHost => "{host} cannot be a KMS host; Azure activates it.",
    SmallBusinessOpen => "The FAQ names a MAK for {host}; whether it can be a KMS host is stated nowhere.",
    HostNotListed => "The tables of KMS hosts do not list {host}.",
    EditionNotNamed => "The documents on KMS hosts name Standard and Datacenter; none says whether {host} takes the host key for {key}.",
    ClientKeyUnnamed => "Microsoft’s documentation does not name the host key that lets {host} activate {client}; in general a client host serves clients of its own version and earlier.",
    NewestKey => "The host key for {key} is newer than any that {host} takes.",
    OlderKey => "Microsoft’s documentation does not list the older host key for {key} on {host}.",
    Windows10KeyOn2016 => "The host key for {key} cannot be installed on {host}.",
    KeyServesNot => "The host key for {key} does not activate {client}.",
    KeyNotListed => "No list of what host keys activate names {client}.",
    Server2003AddOn => "Windows Server 2003 needs the separate KMS 1.0 package first, then the update and a restart.",
    UpdateFirst => "A newer key on a host without the update is refused with 0xC004F050.",
    NotDedicated => "The host may be physical or virtual and may do other work.",
    OfficeOwnKey => "Each Office version needs its own licence pack and its own host key; one host carries several of them beside Windows.",
    NewKeyNewCount => "Another host key sets the count to zero, as documented for the first generations.",
    MoveCount => "A new host counts from zero: let it run beside the old one until the minimum is reached.",
    MoveOldHost => "Then stop the old host: remove its DNS record and its key, restart it, and make it a client. Giving an activation back is not documented.",
    MoveCachedHost => "Clients keep the host that last answered and ask DNS again only when it does not.",
    MoveInPlace => "Upgrading a host in place is not documented; check it as a new one.",
    SeveralHostsInDns => "The DNS record is made by the first host; a later one cannot change it unless its permissions are widened or the record is made by hand.",
    PortalPlace => "The key is in the Microsoft 365 admin center: Billing, Your products, Volume licensing, View downloads and keys.",
    WaysOutOf2008 => "Windows Server 2008 activates Windows 7 after an update only, and Office 2010 not at all; the volume licensing FAQ of 2013 lists the ways out.",
}

says! { English::en for PortalName:
    ForWindows10 => "The portal names the key \"Windows Srv 2012R2 DataCtr/Std KMS for Windows 10\".",
    Windows10 => "The portal names the key \"Windows 10\".",
    Server2022 => "The portal names the key \"Windows Srv 2022 DataCtr/Std KMS\", as one guide shows.",
    Server2025 => "The portal names the key \"Windows Srv 2025 DataCtr/Std KMS\", as one note shows.",
    LooksLike => "The name in the portal was not seen; it should look like \"Windows Srv 2022 DataCtr/Std KMS\" with the year of {key}.",
}

says! { English::en for HostStep:
    Update => "Install {updates} on the host, then restart it.",
    Role => "Add the Volume Activation Services role, and open TCP port 1688.",
    OfficePack => "Install the licence pack of this Office (Microsoft Download Center, number {pack}).",
    InstallKey => "Install your host key for {key}.",
    Activate => "Activate it.",
    ActivateId => "Activate it by its activation ID, which slmgr /dlv all shows; without the ID the command activates Windows.",
    Check => "Check that the key is licensed, and read the count.",
    Dns => "Check that DNS names the host, with port 1688.",
    OldHost => "Where it replaces another: stop the old host from publishing, then delete its DNS record.",
    FixedClients => "On clients that were told a host by name, return to DNS.",
    AskSupport => "Ask volume licensing support, or use a system that the tables list.",
    AllOutOfSupport => "The systems that this FAQ proposes are all out of support.",
}

says! { English::en for HostConflict:
    UpdateOf2022 => "The planning page prints KB5034765 for Windows Server 2022; its release table gives KB5034770 for that day. Any cumulative update since 13 February 2024 is accepted.",
    Office2016Update => "Microsoft asks for KB2757817; a later report says that KB3079821 replaces it. Nothing settles it: either is accepted.",
    NewestOn2012 => "A page of 2016 says \"or newer\" without a limit; the current table ends with the key for Windows Server 2016, which is followed.",
    OfficeKeys => "One page says that one host key covers every Office; the page on hosts says one for each version, which is followed.",
    ServerHost => "The page on keys says that Windows Server is not supported as a host for Windows; the pages on KMS say the opposite and are followed.",
    Office2024Id => "Microsoft’s page on tools long gave another activation ID for Office LTSC 2024 (8D368FC1…); the one corrected in September 2024 is followed.",
}
