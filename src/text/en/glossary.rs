//! The glossary, in English.

use crate::knowledge::{Definition, FormerMeaning, Term, TermFact};
use crate::questions::TermWords;
use crate::text::{English, says};

says! { English::en for Term:
    VolumeLicensing => "Volume Licensing",
    Fpp => "Full Packaged Product",
    Oem => "OEM licence",
    SystemBuilder => "System builder licence",
    Rok => "Reseller Option Kit",
    Coa => "Certificate of Authenticity",
    ProductKey => "Product key",
    SetupKey => "Setup key",
    Vlk => "Volume licence key",
    Gvlk => "KMS client setup key",
    Csvlk => "KMS host key",
    Kms => "Key Management Service",
    KmsHost => "KMS host",
    KmsClient => "KMS client",
    KmsThreshold => "Activation threshold",
    Mak => "Multiple Activation Key",
    MakIndependent => "MAK independent activation",
    MakProxy => "MAK proxy activation",
    MakAllotment => "MAK activation allowance",
    Adba => "Active Directory-based activation",
    Avma => "Automatic Virtual Machine Activation",
    Vamt => "Volume Activation Management Tool",
    OsaKey => "Online Service Activation key",
    VolumeActivation => "Volume activation",
    Activation => "Product activation",
    ActivationCenter => "Activation Center",
    ConfirmationId => "Single-use activation code",
    GracePeriod => "Grace period",
    NotificationMode => "Notification mode",
    DowngradeRight => "Downgrade right",
    DownEditionRight => "Down-edition right",
    Version => "Version",
    Edition => "Edition",
    N1 => "N, N-1, N-2",
    ReimagingRight => "Reimaging right",
    Image => "Standard image",
    IdenticalProduct => "Identical product",
    VolumeMedia => "Volume media",
    MediaKit => "Downgrade kit",
    Vlsc => "Volume Licensing Service Center",
    M365AdminCenter => "Microsoft 365 admin center",
    BusinessCenter => "Microsoft Business Center",
    RelationshipSummary => "Relationship Summary",
    LicenseId => "License ID",
    ProductPool => "Product pool",
    PriceLevel => "Price level A to D",
    Ea => "Enterprise Agreement",
    SelectPlus => "Select Plus",
    OpenLicense => "Open License",
    OpenValue => "Open Value",
    Mpsa => "Microsoft Products and Services Agreement",
    Csp => "Cloud Solution Provider",
    McaE => "Microsoft Customer Agreement for Enterprise",
    Spla => "Services Provider License Agreement",
    Isvr => "ISV Royalty",
    Hvms => "HVMS agreement",
    CampusSchool => "Campus and School Agreement",
    SoftwareAssurance => "Software Assurance",
    QualifyingOs => "Qualifying operating system",
    ProductTerms => "Product Terms",
    LicenseTerms => "License terms",
    Cal => "Client Access License",
    Affiliate => "Affiliate",
    Esu => "Extended Security Updates",
    Ltsc => "Long-Term Servicing Channel",
    WindowsMarker => "Windows marker in SLIC table",
    EvaluationRights => "Evaluation rights",
}

impl English for Definition {
    fn en(self) -> &'static str {
        match self.0 {
            Term::VolumeLicensing => {
                "Buying rights to use Microsoft software for many devices or users under one agreement instead of by box or with a PC."
            }
            Term::Fpp => "A retail copy, boxed or downloaded, with a licence and key of its own.",
            Term::Oem => "A licence sold with a device and bound to it for life.",
            Term::SystemBuilder => "OEM copy sold to small assemblers, who install it on PCs they build for others.",
            Term::Rok => "An OEM server copy sold by a reseller for one maker’s hardware.",
            Term::Coa => "The label that proves an OEM or boxed copy and often shows its key.",
            Term::ProductKey => {
                "Twenty-five characters that identify the product, edition and channel being installed."
            }
            Term::SetupKey => {
                "A key that lets a given product version be installed; depending on the product it suffices, or activation must still follow."
            }
            Term::Vlk => {
                "Umbrella name for volume keys; in the XP and Office 2003 era, one key for all machines, without activation."
            }
            Term::Gvlk => {
                "Public client key that makes a volume edition look for a KMS host or a directory object to activate it."
            }
            Term::Csvlk => {
                "Secret key of one customer that turns a machine into an activation server for that customer."
            }
            Term::Kms => {
                "Service inside the company network that activates volume editions without each machine calling Microsoft."
            }
            Term::KmsHost => "The machine that runs the service and holds the host key.",
            Term::KmsClient => "A machine with a client setup key that renews its activation with the host.",
            Term::KmsThreshold => {
                "Smallest number of machines the host must have seen: 25 for client Windows, 5 for servers and Office."
            }
            Term::Mak => "Volume key with a counter, used once per machine against Microsoft’s service.",
            Term::MakIndependent => "Each machine contacts Microsoft by itself, online or with a confirmation ID.",
            Term::MakProxy => "One machine asks on behalf of many, through the VAMT tool.",
            Term::MakAllotment => "Number of activations loaded on a MAK, which differs from the number of licences.",
            Term::Adba => {
                "Domain members of Windows 8, Server 2012, Office 2013 or later activate through an object in the directory."
            }
            Term::Avma => {
                "An activated Datacenter Hyper-V host activates its Windows Server guests with a public generic key."
            }
            Term::Vamt => "Microsoft console that installs keys, reads counters and performs proxy activation.",
            Term::OsaKey => {
                "Single-use code of Open programmes that adds or renews cloud seats; it installs no software."
            }
            Term::VolumeActivation => "Set of methods that activate volume editions, since Vista and Server 2008.",
            Term::Activation => "Check by Microsoft that a copy is genuine and that its key is not used too widely.",
            Term::ActivationCenter => {
                "Microsoft’s telephone service for activation, keys and MAK counters; since December 2025 a portal gives the confirmation IDs."
            }
            Term::ConfirmationId => {
                "Code for one installation that Microsoft gives when a copy, for example a downgraded one, cannot activate online; it is not a product key."
            }
            Term::GracePeriod => "Days during which a copy runs without activation, usually thirty.",
            Term::NotificationMode => {
                "State after the grace period, in which Windows reminds the user at each sign-in."
            }
            Term::DowngradeRight => "Right to run an earlier version of the product in place of the one licensed.",
            Term::DownEditionRight => {
                "Right, only where expressly granted, to run a lower edition of the same product."
            }
            Term::Version => "One generation of a product, named by a year, number or name.",
            Term::Edition => "One set of features within a generation, such as Standard or Professional.",
            Term::N1 => "The current version, the one before it, and the one before that.",
            Term::ReimagingRight => {
                "Right of volume customers to install licensed OEM or boxed copies from one image made with volume media."
            }
            Term::Image => "Prepared copy of a configured system, deployed on many devices.",
            Term::IdenticalProduct => "Same product, edition, version, language and components on both sides.",
            Term::VolumeMedia => "Installation files of the volume channel, downloaded or on disc.",
            Term::MediaKit => "Disc and key of an older server version sold by a maker; it is no licence.",
            Term::Vlsc => "Former Microsoft portal for volume downloads and keys, closed in April 2024.",
            Term::M365AdminCenter => "Portal that now shows volume agreements, keys and downloads.",
            Term::BusinessCenter => "Portal of the MPSA programme.",
            Term::RelationshipSummary => "List of a customer’s License IDs; keys are delivered per License ID.",
            Term::LicenseId => "Number of the agreement level at which orders are placed and keys delivered.",
            Term::ProductPool => "One of three families: systems, servers, applications.",
            Term::PriceLevel => "Discount band that depends on volume and also affects the size of MAKs.",
            Term::Ea => "Three-year company-wide agreement for large organisations.",
            Term::SelectPlus => "Transactional agreement for mid-size and large customers, retired for commerce.",
            Term::OpenLicense => "Pay-as-you-go programme from five licences, closed at the end of 2021.",
            Term::OpenValue => "Three-year programme for small organisations with Software Assurance included.",
            Term::Mpsa => "Transactional agreement without end date that followed Select Plus.",
            Term::Csp => "Partner programme that sells subscriptions and, since 2021, perpetual software.",
            Term::McaE => "Direct agreement meant to follow the EA for part of its customers.",
            Term::Spla => "Monthly programme for companies that host Microsoft software for others.",
            Term::Isvr => "Programme for software makers who embed Microsoft products in what they sell.",
            Term::Hvms => "Special service agreement whose keys are given by telephone only.",
            Term::CampusSchool => "Academic agreements; the enrollment in use today is EES.",
            Term::SoftwareAssurance => {
                "Paid cover that gives new versions and other benefits; downgrade is not one of them."
            }
            Term::QualifyingOs => "Licence that a PC must already hold before a volume Windows upgrade is put on it.",
            Term::ProductTerms => "Microsoft’s document of record for volume use rights, formerly Product Use Rights.",
            Term::LicenseTerms => {
                "Contract accepted at first start of an OEM or boxed copy; it lists allowed earlier versions."
            }
            Term::Cal => "Right of a user or device to use a server; a newer one covers older servers.",
            Term::Affiliate => "Company of the same ownership group, which may share keys though not licences.",
            Term::Esu => "Paid patches after the end of support, switched on by MAKs of their own.",
            Term::Ltsc => "Release line without feature updates, for Windows Enterprise and perpetual Office.",
            Term::WindowsMarker => "Firmware mark proving an OEM Windows licence, checked by KMS on Vista and 7.",
            Term::EvaluationRights => {
                "Permission of EA, Select and Select Plus to try products for a limited time and train with copies."
            }
        }
    }
}

says! { English::en for FormerMeaning:
    ActivationCenter => "Microsoft’s telephone service for activation, keys and MAK counters.",
    Vlsc => "Microsoft portal for volume downloads and keys, in use until April 2024.",
    SelectPlus => "Transactional agreement for mid-size and large customers.",
    OpenLicense => "Pay-as-you-go programme from five licences.",
}

says! { English::en for TermFact:
    ActivationChecks => "It checks that the copy is genuine and the key is not compromised, as a bank card or a telephone is activated, and ties the key to one installation on one device.",
    ActivationByLicence => "How it is done depends on the licence (boxed, OEM, volume): for most, somebody types a key, reaches a server or calls; the tools differ.",
    SinceVista => "It came with Vista and Server 2008, automates activation and stays out of sight of the users.",
    OnlyATool => "It serves only systems under a volume programme, and is only a tool for activation: it has nothing to do with orders or invoices.",
    PlanRollout => "Plan its rollout, and administer it.",
}

says! { English::en for TermWords:
    Defined => "{name}: {definition}",
    OtherLanguage => "In French: {others}.",
    AlsoCalled => "Also called: {others}.",
}
