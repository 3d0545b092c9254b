//! Products that are not activated, in English.

use crate::knowledge::GraceRow;
use crate::questions::{GraceCopy, GraceDisputed, GraceHeadline, GraceMethod, GraceStep, LicenceState, ServicePack};
use crate::text::says;

says! { English::en for GraceMethod:
    Kms => "KMS",
    Adba => "Active Directory",
    Mak => "multiple activation key (MAK)",
    Oem => "with the computer (OEM)",
    Retail => "in a box or by download (retail)",
    None => "none yet",
}

says! { English::en for ServicePack:
    Latest => "the latest",
    None => "none (first release)",
    Sp1 => "Service Pack 1",
    Sp2 => "Service Pack 2",
}

says! { English::en for LicenceState:
    Licensed => "licensed",
    Grace => "grace period",
    Notification => "notification mode",
    ReducedFunctionality => "reduced functionality mode",
}

says! { English::en for GraceHeadline:
    Period => "{copy} runs {days} days without activation; then comes {after}.",
    Validity => "An activation of {product} this way lasts 180 days from the last contact, and each contact renews it.",
    Licensed => "{product} is still activated. Days until a contact is due: {left}.",
    Running => "{copy} is in its grace period. Days left: {left}; then comes {after}.",
    Over => "{copy} has used up its time: it is in {after}.",
    LapsedUnclear => "Not documented: the activation of {product} has lapsed after 180 days, and Microsoft’s documentation does not say whether a grace period follows.",
    NoActivation => "{product} needs no activation with the volume key of its time.",
    Undocumented => "Not documented: how long {product} runs without this activation.",
}

says! { English::en for GraceCopy:
    Any => "{product}",
    KmsClient => "As a KMS client, {product}",
    WithMak => "With a MAK, {product}",
    Volume => "As a volume copy, {product}",
}

says! { English::en for GraceStep:
    FindHost => "See which KMS host the network names.",
    ReachDomain => "Bring the machine into contact with a domain controller of its forest.",
}

says! { English::en for GraceDisputed:
    Windows8 => "Microsoft’s article on KMS gives clients 30 days at first, without naming a version; press reports of 2012 say that retail copies of Windows 8 have no grace period. The article is followed for volume editions.",
    AfterGrace => "A university page says that Windows Vista and 7 lose functions and Office becomes read-only; Microsoft speaks of reminders only, the first release of Windows Vista apart, and is followed.",
}

says! { English::en for GraceRow:
    Vista => "Windows Vista waits 30 days for its activation.",
    Server2008 => "Windows Server 2008 has 60 days.",
    Windows7 => "Windows 7 and Windows Server 2008 R2 have 30 days.",
    Windows8 => "A KMS client has 30 days at first.",
    Usual => "A licensing FAQ of 2013, written for volume customers, speaks of 30 days as usual.",
    Office => "Volume editions of Office 2010 and later have 30 days; reminders begin after day 25.",
    RetailWindows8 => "Press reports say that retail copies of Windows 8 have no grace period; Microsoft’s documentation does not speak of copies outside volume licensing.",
    Undocumented => "Neither Microsoft’s pages on KMS and Office nor the FAQ give a period for {product} in this case.",
    Kms180Days => "An activation by KMS is valid for 180 days.",
    KmsRenewal => "An activated client renews every 7 days; one that is not activated tries every 2 hours.",
    LapsedOffice => "After 180 days without renewal Office has 30 days more before it is unlicensed.",
    LapsedWindows => "A university page gives Windows 30 days more after the 180; it contradicts Microsoft elsewhere, and Microsoft’s documentation does not say so.",
    LapsedOver => "Both the 180 days of the activation and {days} days of grace, if any follow them, are over: whichever counts, the time is up.",
    AfterVistaRtm => "The first release of Windows Vista falls to reduced functionality; Service Pack 1 took this away.",
    AfterVista => "Windows Vista from Service Pack 1 on and Windows Server 2008 go to notifications and lose no function.",
    AfterWindows7 => "Notification mode follows: a message at each sign-in and in the Action Center, a black desktop, and only security and critical updates.",
    AfterWindows8 => "Notification mode follows: reminders. No Microsoft text on how they look today is known.",
    AfterOffice => "Office then shows a red title bar and notifications; volume editions keep their functions.",
    InAzure => "A machine in Azure goes on working without activation, apart from the reminders.",
    NotGenuineVista => "Windows Vista found not genuine, or with a blocked key, has 30 days too.",
    Rearm3Vista => "The period of Windows Vista Business can be started again 3 times.",
    Rearm5Vista => "The period of Windows Vista Enterprise with Service Pack 1 can be started again 5 times.",
    Rearm3 => "The period can be started again 3 times (slmgr /rearm).",
    Rearm1001 => "The current table allows 1001 new starts of the period (slmgr /rearm); other texts still say 8.",
    RearmOffice => "The period of Office can be started again 5 times (ospprearm), and once more after activation by KMS.",
}
