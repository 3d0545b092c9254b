//! Extended security updates, in English.

use crate::knowledge::{EsuFact, EsuPrerequisite, EsuProgramme, EsuYear};
use crate::questions::{Buyer, EsuDisputed, EsuHeadline, EsuPlace, EsuStatus, EsuStep};
use crate::text::says;

says! { English::en for Buyer:
    Volume => "an organisation, by volume licence",
    Csp => "an organisation, through a cloud solution provider",
    Consumer => "a consumer",
}

says! { English::en for EsuPlace:
    OnPremises => "on premises",
    Azure => "in Azure",
    Avd => "in Azure Virtual Desktop",
    Windows365 => "as a Windows 365 Cloud PC",
    Arc => "connected to Azure Arc",
}

says! { English::en for EsuStatus:
    Available => "available",
    Ended => "ended",
    Announced => "announced",
}

says! { English::en for EsuPrerequisite:
    Kb4474419 => "KB4474419 (SHA-2)",
    Kb4490628 => "KB4490628 (servicing stack)",
    Kb4538483 => "KB4538483 (licensing package)",
    Sha2Updates => "the SHA-2 updates",
    ServicingStack => "the latest servicing stack update",
    LicensingPackage => "the licensing package",
    Kb5017220 => "KB5017220 or a later licensing package",
    Kb5017221 => "KB5017221 or a later licensing package",
    Kb5066791 => "KB5066791 or a later cumulative update",
    Kb5072653 => "KB5072653 or a later licensing package",
    ArcAgent1_34 => "version 1.34 or later of the Connected Machine agent",
    ArcAgent1_62 => "version 1.62 or later of the Connected Machine agent",
}

says! { English::en for EsuHeadline:
    Until => "Yes: extended security updates for {product} are available until {day}.",
    ConsumersToo => "Yes: extended security updates for {product} are available to organisations until {day}, to consumers until {consumers}.",
    NoLastDay => "Yes: extended security updates for {product} are available; their last day is not documented.",
    YearUntil => "Yes: year {number} of the extended security updates for {product} lasts until {day}.",
    Ended => "No: the extended security updates for {product} ended on {day}.",
    YearEnded => "No: year {number} of the extended security updates for {product} ended on {day}.",
    Announced => "Not yet: {product} is in ordinary support until {begins}; extended security updates follow.",
    YearAhead => "Not yet: year {number} of the extended security updates for {product} begins on {from}.",
    NotForThem => "No: extended security updates for {product} are not sold this way.",
    None => "No: there are no such extended security updates for {product}.",
    InSupport => "No, and none are needed: {product} is in ordinary support until {day}.",
    VersionInSupport => "No, and none are needed yet: the version of {product} is in ordinary support, by the dates of its other editions.",
    ByPlace => "It depends on where {product} runs.",
    EndDisputed => "It depends: the documents disagree on the last day of the extended security updates for {product}.",
    Undocumented => "Not documented: Microsoft’s documentation does not settle whether extended security updates for {product} are available here.",
}

says! { English::en for EsuProgramme:
    Windows7 => "Windows 7 with SP1, Professional and Enterprise: three years after {begins}, by volume licence (not MPSA) or through a provider, per device.",
    Windows10 => "Windows 10 for organisations: three years after {begins}, by volume licence or through a provider, from one device on, without Software Assurance.",
    Ltsb2016 => "Windows 10 Enterprise 2016 LTSB: up to three years after {begins}, by volume licence or through a provider.",
    Server2008 => "Windows Server 2008 SP2 and 2008 R2 SP1: three years after {begins}, by volume licence, and a fourth in Azure only.",
    Server2012 => "Windows Server 2012 and 2012 R2: three years after {begins}, by EA, EAS, EES, SCE or Open Value, by SPLA or by subscription; by MAK or by Azure Arc.",
    Server2016 => "Windows Server 2016 Standard and Datacenter: three years after {begins}, by EA, EAS, EES, SCE or Open Value, or by subscription; not by SPLA.",
}

says! { English::en for EsuYear:
    Windows7Year1 | Windows7Year2 | Windows7Year3 | Server2008Year1 | Server2008Year2 | Server2008Year3 |
    Server2012Year1 | Server2012Year2 | Server2012Year3 | Windows10Year1 | Windows10Year2 | Windows10Year3 =>
        "The documented years: year {year} is from {from} to {until}.",
    Server2008Year4 => "Year 4 is for machines in Azure only, without a key.",
}

says! { English::en for EsuFact:
    InSupport => "Extended security updates begin when support has ended.",
    VersionInSupport => "Extended security updates begin when support has ended. Microsoft dates the end for other editions of this version, not for {product}.",
    ProgrammeOver => "The programme of this version names other editions, and it has ended.",
    NothingRead => "Microsoft’s documentation on extended security updates names Windows 7, Windows 10, LTSB 2016 and Windows Server 2008 to 2016, and not this product.",
    NotWindows7Edition => "Of Windows 7, only Professional and Enterprise had extended updates.",
    EditionUndocumented => "The programme of this version names other editions; nothing is said of this one.",
    NoneFor8_1 => "Microsoft said that there is no programme for Windows 8.1.",
    NoneSeenFor8 => "No programme for Windows 8 is known; its support ended with the move to 8.1.",
    NoneForOffice2010 => "Microsoft said that there is no programme for Office 2010.",
    NotLongTerm => "The programme of Windows 10 leaves out LTSB and LTSC; each release has an end date of its own.",
    NoSuchYear => "The programme has no year {number} here.",
    YearsUndated => "No dates and no activation IDs for the years of this programme are known; those of other programmes do not serve.",
    EndUndated => "Up to three years were announced; Microsoft’s documentation does not give the last day.",
    EndDisputed => "On this day the documents no longer agree that there are updates. Ask before you buy.",
    NotAdmitted => "The terms of these updates exclude buying by this programme: {programme}.",
    AdmissionUndocumented => "Microsoft’s documentation says nothing of this way of buying.",
    NotForConsumers => "Consumers can enrol with Windows 10 Home, Pro, Pro for Workstations and Pro Education only.",
    Consumers => "Consumers enrol in Settings until {consumers}, with a Microsoft account and without a key; not on machines that are joined to a directory or managed.",
    ConsumersOneYear => "Consumers enrol in Settings until {consumers}, as known before the second year was announced in June 2026.",
    ConsumersInEurope => "Enrolling takes a backup of the settings, 1,000 Rewards points or a payment; in the European Economic Area it is free.",
    Assurance => "Check that the licences have Software Assurance; SPLA (for 2012) and server subscriptions do without.",
    Only22H2 => "Check that the machine has release 22H2: no other gets the updates.",
    FreeServers => "Servers of 2008 and 2012 in Azure have them free of charge and without a key; on Azure Local, Azure VMware Solution and the like too, with some configuration.",
    FreeWindows10 => "Windows 10 22H2 in Azure, Azure Virtual Desktop and Windows 365 has them free of charge, without key or configuration.",
    FreeWindows7 => "Windows 7 in Azure Virtual Desktop had them free of charge.",
    PaidInAzure => "Programmes offered from 1 April 2026 on cost the same in Azure as elsewhere.",
    CloudPcDevice => "A physical PC that is used to reach a Windows 365 Cloud PC has them too, once the registry value EnableESUSubscriptionCheck is 1.",
    ServerInWindows365 => "Windows 365 is documented for clients; no document speaks of servers there.",
    ArcTestsFree => "Beside a paid licence, machines for tests and for recovery are free by Azure Arc.",
    MakUndocumented => "Only Azure Arc is documented; whether a MAK is sold as well is not said.",
    Arc => "Azure Arc delivers without a key and bills by the month; what is bought late is billed back to the end of support.",
    ArcCores => "A licence in Arc counts at least 16 physical cores, or 8 virtual ones; Standard covers two virtual machines, Datacenter any number.",
    ArcDesktops => "For virtual desktops Microsoft advises a MAK instead of Arc.",
    Prepare7 | Prepare2008 | Prepare2012 | Prepare10 | PrepareArc => "Check that these are installed: {prerequisites}.",
    KeyRole => "In the admin center the MAK is shown to the roles Product Key Reader and VL Administrator.",
    NeedsId => "Without the activation ID the command activates Windows itself and leaves the updates out.",
    Offline => "Without a network: slmgr /dti with the activation ID, the activation portal, then slmgr /atp with both IDs.",
    OfflineByTelephone => "Without a network: slmgr /dti with the activation ID, the activation centre by telephone, then slmgr /atp with both IDs.",
    Errors => "0xC004F050 and 0xC004E016: the licensing package or the restart is missing, or it is another key. 0xC004C020: the MAK is used up.",
    ShownByBuild => "The build tells in every case: 19045.6575 or higher has had such updates; without them a PC stays at 19045.6456 or 19045.6466.",
    SecurityOnly => "They are security updates rated critical or important; no features and no general support.",
    Cumulative => "The years build on each other: a later one needs the earlier ones paid.",
}

says! { English::en for EsuStep:
    FindKey => "Find the MAK in {portal}, with the product keys of the contract; it works once the year has begun.",
    EnterKey => "Enter the MAK, as an administrator, after the restart.",
    ActivateId => "Activate the year by its activation ID.",
    ShowId => "Check that the licence is active.",
    LinkArc => "Connect the machine to Azure Arc, make a licence for extended updates there, and link it.",
    ShowArc => "Check that the state is active.",
    JustUpdate => "Keep updating: there is nothing to buy or to enter.",
    Enrol => "Enrol in Settings, Windows Update.",
    BuyThrough => "Buy by a volume programme named here, run the machine where the updates are free, or move to a supported version.",
    MoveOn => "Move to a supported version.",
    PlanAhead => "Keep installing updates while support lasts, and plan the move to a version that outlasts it.",
    KeepUpdated => "Keep installing updates until then.",
    AskMicrosoft => "Ask Microsoft or your licensing partner, and keep the answer in writing.",
    NamePlace => "Ask again with the place: the updates exist {places}.",
    SupportEndsFirst => "Support has to end first, on {begins}.",
    YearFirst => "The year has to begin first, on {from}.",
}

says! { English::en for EsuDisputed:
    FreeInAzure => "Free in Azure? Older pages say so of every version, and so do an answer of May 2026 and consultants; Microsoft's notice of March 2026 charges for new programmes in Azure as elsewhere. Followed: the notice.",
    ConsumerEnd => "The end for consumers: 13 October 2026 in texts before June 2026, 12 October 2027 in Microsoft's pages since. Followed: 2027.",
    Preparation => "What to install first: the older page names KB5046613, the later one KB5066791 and then KB5072653. Followed: the later.",
    OneMak => "One MAK for all years, or one for each: three sources, three practices. It is not settled; look at the keys of your contract.",
    Server2016End => "The end for Windows Server 2016: the page of Azure Arc says through 2030, one table 12 January 2030, one answer January 2029. Followed: 2030, without a day.",
}
