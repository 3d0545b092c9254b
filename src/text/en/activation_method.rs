//! Choosing a method of activation, in English.

use crate::knowledge::ChoiceRow;
use crate::questions::{ChoiceWords, MachinePlace, Network};
use crate::text::says;

says! { English::en for Network:
    Connected => "a network with Internet",
    Isolated => "a network without Internet",
    Offline => "no network",
}

says! { English::en for MachinePlace:
    OnPremises => "on premises",
    Azure => "Azure",
    AzureLocal => "Azure Local",
    Avd => "Azure Virtual Desktop",
}

says! { English::en for ChoiceWords:
    AnyWindows => "Windows",
    NameProduct => "For the key and the commands, name the product. This answer is about the volume editions of Windows as a whole.",
    YesUnless => "Yes, {guest} can be activated by {methods}; the first choice is {method}, unless the conditions of {sooner} are met.",
    StartKms => "Set up a KMS host with the host key of your agreement. Clients find it through DNS; volume media carry their client setup key.",
    StartMak => "Find the MAK with the product keys of your agreement, then install it on each machine, or on many by VAMT.",
    StartAdba => "Create the activation object once for the forest, with the Volume Activation Tools and your KMS host key. Volume media carry the client setup key.",
    StartAvma => "Install the published AVMA key of the edition in each virtual machine.",
    StartSubscription => "Assign the licences to the users, who then sign in with these accounts; no key, no restart.",
    StartAzureKms => "Machines from Azure images find the KMS of Azure themselves; point others to it.",
    SizeDisputed => "From how many PCs is a KMS host worth it? It works from 25, and Microsoft’s planning page advises it beyond that; the volume licensing FAQ of 2013 and a blog of Microsoft advise a MAK with VAMT under 50, which is followed.",
}

says! { English::en for ChoiceRow:
    MethodsThereAre => "Volume activation began with KMS and MAK; Active Directory came with Windows 8, Windows Server 2012 and Office 2013, AVMA and subscriptions later.",
    FirmwareKey => "A PC with a Windows key in its firmware activates the edition of that key once over the Internet, for good: only another edition needs volume activation.",
    SideBySide => "KMS and MAK may be used side by side.",
    MakUnder50 => "Under 50 PCs a MAK with VAMT is advised rather than a KMS host.",
    Kms5Office => "Your KMS host activates Office, Project and Visio once it has counted 5 computers with them.",
    TwoHosts => "Beyond 50 computers, two KMS hosts are advised, so that one may fail.",
    MakAway => "Machines that do not reach the KMS host for 180 days need a MAK.",
    IsolatedNetwork => "An isolated network may have its own KMS host or directory; only the host key is activated with Microsoft, once.",
    PcsOnly => "Subscription activation is for PCs only; the servers need another method.",
    ServersOnly => "AVMA is for servers only; the PCs need another method.",
    OfficeClientKey => "KMS activates {product} with its client setup key, built into volume copies.",
    OfficeUndocumented => "Microsoft’s table of client setup keys for Office does not name {product}.",
    OfficeAdba => "Active Directory activates Office from 2013 on in its volume editions, once the licence pack of that Office is where the activation object is made.",
    OfficeAdbaSystem => "The system beneath Office decides as well: Windows 8, Windows Server 2012 or later.",
    OfficeBeforeAdba => "{product} is older than Active Directory-based activation: KMS or a MAK.",
    MakEveryOffice => "A MAK has to be entered in every installation of Office; its built-in key serves KMS and Active Directory only.",
}
