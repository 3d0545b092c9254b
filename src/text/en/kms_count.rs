//! The count of a KMS host, in English.

use crate::knowledge::CountRow;
use crate::questions::{CountChange, CountConflict, CountHeadline, CountStep, Counted};
use crate::text::says;

says! { English::en for Counted:
    Clients => "Windows clients",
    Servers => "Windows servers",
    Office => "Office",
}

says! { English::en for CountHeadline:
    Yes => "Yes, the count is high enough for {kinds}.",
    No => "No, this host does not activate {kinds}.",
    Depends => "It depends: if {host} does not count virtual machines, it does not activate {kinds}.",
    Nothing => "No: no computer is named, so there is nothing to activate.",
    NotYet => "Not yet: {short}",
    OthersDo => "Enough for {kinds}.",
    Short => "{kind} ({count} of {minimum}, {more} more needed)",
}

says! { English::en for CountChange:
    More => "{more} more, so that the host counts {minimum}.",
    ServerHost => "A host on Windows Server.",
    NewerHost => "A host on Windows 7, Windows Server 2008 R2 or later.",
    DistinctIds => "A machine ID of its own for each computer.",
}

says! { English::en for CountRow:
    ClientMinimum => "Windows clients activate from a count of 25; the count is {count}.",
    ServerMinimum => "Windows servers activate from a count of 5; the count is {count}.",
    OfficeMinimum => "Office, Project and Visio activate from a count of 5; the count is {count}.",
    ClientHost => "A client system such as {host} hosts KMS for clients only.",
    AddedTogether => "Clients and servers are added together; each kind is then compared with its own minimum.",
    CountedApart => "Windows and Office are counted apart: one does not help the other.",
    ClonesOnce => "Copies that share a machine ID (CMID) count once; a count that stays at 1 is the sign of it.",
    ThirtyDays => "The host forgets a computer 30 days after its last request.",
    MaximumClients => "The host keeps a count of at most 50, whatever the number of computers.",
    MaximumServers => "A host that only servers ask keeps a count of at most 10.",
    MaximumOffice => "The host keeps an Office count of at most 10.",
    BelowStillCounts => "Requests below the minimum still count; computers ask again every two hours.",
    SeveralHosts => "Several KMS hosts split the count between them.",
    CountEvents => "Event 12290 on the host shows each request with its machine ID; event 12289 on the client shows the count.",
    VirtualCounted => "Physical and virtual machines both count.",
    VirtualNotCounted => "Hosts of the first generation count physical machines only; virtual ones activate once these suffice.",
    VirtualUpdatedHost => "Whether {host} counts virtual machines once it is updated for newer keys is not documented; rely on physical machines.",
    OthersHaveNoMinimum => "Active Directory-based activation and MAKs have no minimum.",
    FewerThan50 => "With fewer than 50 computers, a MAK with VAMT is the practical choice.",
}

says! { English::en for CountStep:
    Meanwhile => "Until the minimum is reached, use Active Directory-based activation or a MAK.",
    ShowCount => "Read the current count on the host, for Windows and for each Office.",
    ShowRequests => "Look for requests that come from one and the same machine ID.",
    Generalise => "Generalise the machine before it is copied, without SkipRearm.",
    Rearm => "On a copy that is in use, renew the machine ID, then restart.",
    RearmOffice => "Do the same for Office, in its program folder, and do not open Office before the image is taken.",
    NameComputers => "Say how many clients, servers or computers with Office there are.",
}

says! { English::en for CountConflict:
    AddedTogether => "Microsoft calls the count cumulative between systems; one blog says clients and servers are not added. Microsoft is followed.",
    LooseMinimum => "One Microsoft page says that nothing is answered below 25 computers; the others say 5 for servers. Five is followed.",
    FirstGeneration => "The volume licensing FAQ of 2013 counts physical and virtual machines; documents on the first hosts say physical only, which is followed for them.",
    Restart => "Microsoft says that machine IDs are kept for 30 days, and elsewhere that they are collected afresh after a restart. Neither is relied on.",
}
