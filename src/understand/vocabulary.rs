//! The words by which people ask, English and French, without accents and capitals. `*` stands for any ending.

use crate::questions::{Fact, Question};

/// What asks a question: phrases that stand in the sentence together. The first that fits decides, so the particular
/// stand before the general.
pub(super) const ASKED: &[(Question, &[&str])] = &[
    (Question::MakCount, &["mak", "how many"]),
    (Question::MakCount, &["mak", "enough"]),
    (Question::MakCount, &["mak", "suffi*"]),
    (Question::MakCount, &["mak", "activations"]),
    (Question::MakCount, &["mak", "combien"]),
    (Question::EditionChange, &["change*", "edition"]),
    (Question::EditionChange, &["edition upgrade"]),
    (Question::EditionChange, &["convert*"]),
    (Question::EditionChange, &["evaluation"]),
    (Question::EditionChange, &["passer de"]),
    (Question::Downgrade, &["downgrad*"]),
    (Question::Downgrade, &["retrograd*"]),
    (Question::Downgrade, &["earlier version*"]),
    (Question::Downgrade, &["older version*"]),
    (Question::Downgrade, &["previous version*"]),
    (Question::Downgrade, &["version* anterieure*"]),
    (Question::Downgrade, &["version* precedente*"]),
    (Question::Downgrade, &["ancienne* version*"]),
    (Question::Downgrade, &["go back", "licen*"]),
    (Question::Downgrade, &["revenir", "licence*"]),
    (Question::Downgrade, &["install", "with", "licen*"]),
    (Question::Downgrade, &["use", "with", "licen*"]),
    (Question::Downgrade, &["installer", "avec", "licence*"]),
    (Question::Downgrade, &["utiliser", "avec", "licence*"]),
    (Question::VmActivation, &["activ*", "vm*"]),
    (Question::VmActivation, &["activ*", "virtual*"]),
    (Question::VmActivation, &["activ*", "guest*"]),
    (Question::VmActivation, &["activ*", "invite*"]),
    (Question::VmActivation, &["activ*", "machine* virtuelle*"]),
    (Question::VmActivation, &["activ*", "hyper v"]),
    (Question::VmActivation, &["activ*", "azure"]),
    (Question::VmActivation, &["avma"]),
    (Question::NotActivated, &["not activated"]),
    (Question::NotActivated, &["without", "activat*"]),
    (Question::NotActivated, &["unactivated"]),
    (Question::NotActivated, &["grace"]),
    (Question::NotActivated, &["pas active*"]),
    (Question::NotActivated, &["sans", "activ*"]),
    (Question::KeyForProduct, &["key*"]),
    (Question::KeyForProduct, &["gvlk*"]),
    (Question::KeyForProduct, &["cle*"]),
    (Question::KeyForProduct, &["clef*"]),
];

/// What points from just before a product to the facts that it can be.
pub(super) const BEFORE_PRODUCTS: &[(&str, &[Fact])] = &[
    ("from", &[Fact::From]),
    ("licen*", &[Fact::From]),
    ("have", &[Fact::From]),
    ("ai", &[Fact::From]),
    ("avons", &[Fact::From]),
    ("depuis", &[Fact::From]),
    ("de", &[Fact::From]),
    ("to", &[Fact::To]),
    ("install*", &[Fact::To]),
    ("use", &[Fact::To]),
    ("run", &[Fact::To]),
    ("utiliser", &[Fact::To]),
    ("vers", &[Fact::To]),
    ("en", &[Fact::To]),
    ("a", &[Fact::To]),
    ("on", &[Fact::Host, Fact::Product]),
    ("under", &[Fact::Host]),
    ("sur", &[Fact::Host, Fact::Product]),
    ("sous", &[Fact::Host]),
    ("host*", &[Fact::Host]),
    ("hote*", &[Fact::Host]),
    ("guest*", &[Fact::Guest]),
    ("invite*", &[Fact::Guest]),
    ("vm", &[Fact::Guest]),
    ("activ*", &[Fact::Guest]),
    ("with", &[Fact::From]),
    ("avec", &[Fact::From]),
];

/// What says that a fact has a value.
pub(super) const SAID: &[(Fact, &str, &[&str])] = &[
    (
        Fact::Channel,
        "oem-sa",
        &["oem with software assurance", "oem with sa", "oem avec software assurance", "oem avec sa"],
    ),
    (Fact::Channel, "vl-sa", &["software assurance", "vl with sa", "volume with sa", "sa"]),
    (
        Fact::Channel,
        "oem",
        &["oem", "preinstalled", "pre installed", "preinstalle*", "came with", "fourni avec", "livre avec"],
    ),
    (Fact::Channel, "fpp", &["fpp", "boxed", "retail", "en boite", "boite"]),
    (Fact::Channel, "csp", &["csp", "cloud solution provider"]),
    (Fact::Channel, "subscription", &["subscription", "abonnement"]),
    (Fact::Channel, "spla", &["spla", "hosted by a provider"]),
    (Fact::Channel, "isvr", &["isvr", "isv royalty"]),
    (Fact::Channel, "vl", &["volume", "vl"]),
    (Fact::Programme, "eas", &["enterprise subscription agreement", "accord entreprise par abonnement"]),
    (Fact::Programme, "ea", &["enterprise agreement", "accord entreprise", "contrat entreprise"]),
    (Fact::Programme, "select-plus", &["select plus"]),
    (Fact::Programme, "select", &["select"]),
    (Fact::Programme, "open-license", &["open license", "open licence"]),
    (Fact::Programme, "open-value-subscription", &["open value subscription", "open value par abonnement"]),
    (Fact::Programme, "open-value", &["open value"]),
    (Fact::Programme, "mpsa", &["mpsa"]),
    (Fact::Programme, "csp-perpetual", &["csp perpetual", "perpetual csp"]),
    (Fact::Programme, "mca-e", &["mca e", "microsoft customer agreement"]),
    (Fact::Programme, "ees", &["ees", "campus"]),
    (Fact::Programme, "spla", &["spla"]),
    (Fact::Programme, "isvr", &["isvr", "isv royalty"]),
    (Fact::Programme, "hvms", &["hvms"]),
    (Fact::Hypervisor, "hyper-v", &["hyper v"]),
    (Fact::Hypervisor, "avd", &["azure virtual desktop", "avd"]),
    (Fact::Hypervisor, "azure-local", &["azure local", "azure stack hci"]),
    (Fact::Hypervisor, "azure", &["azure"]),
    (Fact::Hypervisor, "other", &["vmware", "esxi", "vsphere", "proxmox", "kvm", "xen*", "virtualbox", "nutanix"]),
    (Fact::Method, "avma", &["avma", "automatic virtual machine activation"]),
    (Fact::Method, "adba", &["adba", "active directory based activation"]),
    (Fact::Method, "azure-kms", &["azure kms", "kms of azure", "kms d azure"]),
    (Fact::Method, "kms", &["kms"]),
    (Fact::Method, "mak", &["mak"]),
    (Fact::Method, "oem", &["oem"]),
    (Fact::Method, "retail", &["retail"]),
    (Fact::Method, "subscription", &["subscription activation", "activation par abonnement"]),
    (Fact::Method, "inherited", &["inherited activation", "activation heritee"]),
    (Fact::Join, "hybrid", &["hybrid*"]),
    (Fact::Join, "entra", &["entra*", "azure ad"]),
    (Fact::Join, "ad", &["active directory", "domain joined", "domaine"]),
    (Fact::Join, "none", &["workgroup", "groupe de travail"]),
    (Fact::UserLicence, "e3", &["e3"]),
    (Fact::UserLicence, "e5", &["e5"]),
    (Fact::UserLicence, "vda", &["vda"]),
    (Fact::SMode, "yes", &["s mode", "mode s"]),
    (Fact::HostActivated, "no", &["host is not activated", "hote n est pas active", "unactivated host"]),
    (Fact::Evaluation, "yes", &["evaluation", "eval"]),
    (Fact::DomainController, "yes", &["domain controller", "controleur de domaine"]),
    (Fact::FromInstallation, "core", &["server core"]),
    (Fact::ServicePack, "none", &["without service pack", "sans service pack"]),
];

/// What a number counts, after it or before it.
pub(super) const COUNTED: &[(Fact, &[&str])] = &[
    (Fact::Licences, &["licen*"]),
    (Fact::Days, &["day*", "jour*"]),
    (Fact::Reinstalls, &["reinstall*"]),
    (
        Fact::Machines,
        &[
            "vm*",
            "virtual machine*",
            "machine* virtuelle*",
            "machine*",
            "guest*",
            "computer*",
            "pc*",
            "poste*",
            "ordinateur*",
        ],
    ),
];

/// Words that ask and say nothing by themselves.
pub(super) const IN_PASSING: &str = "i you we my our your it is are am was be been do does did can could may might should would will shall \
    must the a an this that these those what which who how when where why if or and but so of to from for in on at by with into as still also \
    have has had get got want need allowed possible please there any one find use used come comes happens \
    je tu il elle on nous vous mon ma mes notre nos votre vos ce cet cette ces est sont suis ai as avons avez ont a \
    puis peut peux pouvons pouvez peuvent dois doit devons faut faire fais fait veux voudrais trouver donne donner passe \
    le la les l un une des du de d que qu quel quelle quels quelles qui comment quand ou pourquoi si et mais donc \
    en dans sur par avec pour vers sous y t s c n ne pas est ce se bonjour merci pendant entre \
    licen* machine* computer* pc* ordinateur* poste* version* install* use* utilis* product produit programme contrat agreement microsoft system* systeme*";
