//! The activations of a MAK, in English.

use crate::knowledge::MakCountRow;
use crate::questions::{MakDisputed, MakHeadline, MakStep, RaiseWay};
use crate::text::says;

says! { English::en for RaiseWay:
    WebForm => "web form of Microsoft support",
    Telephone => "telephone",
}

says! { English::en for MakHeadline:
    Enough => "Yes. Activations needed: {needed}; remaining: {remaining}.",
    TooFew => "No. Activations needed: {needed}; remaining: {remaining}.",
    NothingToActivate => "There is nothing to activate yet, so whatever remains is enough.",
    StartsWith => "The key usually starts with {allowance} activations, and nothing is to be activated yet.",
    NoNumber => "No number of activations is published for this agreement; the portal shows that of your key. Nothing is to be activated yet.",
    WhatRemains => "It depends on what remains of the key. Activations needed: {needed}.",
    WhatRemainsOf => "It depends on what remains of the key, which usually starts with {allowance} activations. Activations needed: {needed}.",
    HowReinstalled => "It depends on how you reinstall. Activations needed at most: {needed}; remaining: {remaining}.",
    NoMak => "No: there is no MAK outside a volume agreement.",
}

says! { English::en for MakStep:
    ReadInVamt => "Read what remains in VAMT, part of the Windows ADK.",
    ReadRemaining => "Read what remains: in {portal}, with the product keys, or in VAMT, part of the Windows ADK.",
    RaiseByForm => "Where more are needed, ask with the web form of Microsoft support: agreement or licence ID, product, last five characters of the key, number and reason (role Administrator or Product keys reader).",
    RaiseByTelephone => "Where more are needed, ask the activation centre by telephone.",
    KeepConfirmations => "Before reinstalling, let VAMT store the confirmation IDs; afterwards apply them again.",
    BuyLicences => "Where each machine needs its own licence, buy those that are missing: {missing}.",
    RaiseBy => "A limit raised by {short}.",
}

says! { English::en for MakDisputed:
    Allowance => "What is the number taken from? Microsoft’s page of December 2024 says a percentage of the licences bought; the volume licensing FAQ of 2013 names several factors and, like a page of 2025, more activations than licences. Nothing settles it: all are shown.",
    Raising => "Where is the number raised? The volume licensing FAQ of 2013 names the activation centre; Microsoft’s pages on product keys, the earliest dated July 2021, a web form. Followed: the form.",
    Reactivation => "Does activating the same machine again cost an activation? A quoted answer of Microsoft says yes; the partner FAQ says no for Action Pack; VAMT applies a stored confirmation ID again at no cost. The need is counted with that cost.",
}

says! { English::en for MakCountRow:
    Open1To25 => "{programme}: the FAQ gives 50 activations for 1 to 25 licences, which leaves room for reinstallation and virtual machines.",
    OpenAbove25 => "{programme}: above 25 licences Microsoft’s documentation names no number; the portal shows it.",
    ByPriceLevel => "{programme}: the number follows the price level (A to D) and the licences bought at it, on the assumption that most machines use KMS; no figures are published.",
    MoreThanLicences => "{programme}: the key comes with more activations than licences, for reinstallation.",
    LikeCustomerAgreement => "{programme}: more activations than licences are stated for the Microsoft Customer Agreement only.",
    PartnerKeys => "{programme}: each benefit key has its own counter.",
    NumberNotStated => "{programme}: Microsoft’s documentation does not say how many activations its keys have.",
    NoMak => "Multiple activation keys belong to volume agreements.",
    EveryActivation => "Every activation lowers the number, of a physical or a virtual machine.",
    Reinstalled => "Reinstalling and activating again uses another activation: check what remains first.",
    StoredConfirmation => "A reinstallation uses none where VAMT applies the stored confirmation ID again, to the same hardware with the same key.",
    PartnerReinstalled => "With partner keys, Action Pack pays nothing for a new activation on the same hardware; competency partners pay each time.",
    ItselfOrByProxy => "Each machine contacts Microsoft itself, or VAMT activates many through one connection.",
    NotLicences => "Activations are not licences: the number neither counts nor bills licences.",
    LimitReviewed => "The number can be reviewed, by your wish or Microsoft’s, to follow regular use.",
    RaisedByForm => "More activations are granted by exception, on a web form: so say Microsoft’s pages on product keys, the earliest dated July 2021.",
    RaisedByTelephone => "For more activations, the volume licensing FAQ of 2013 says to call the activation centre.",
    SeveralKeys => "Orders of different dates may bring several MAKs for one product; any of them serves, within the licences there are.",
    UsedUp => "A key that is used up answers 0xC004C020.",
    SplaOffice => "Office LTSC 2021 under a service provider agreement takes a MAK only.",
}
