//! The words by which people ask, English and French, without accents and capitals. `*` stands for any ending, `@` for
//! a product; a word with a capital or an accent stands for itself as it is written.

use crate::questions::{Fact, Question};

/// Whether a phrase alone tells what is asked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sure {
    Always,
    /// Only in a sentence that says nothing else.
    IfAllIsRead,
}

use Sure::{Always, IfAllIsRead};

/// What asks a question: phrases that stand in the sentence together. The first that fits decides, so the particular
/// stand before the general. `@@` stands for two products, and `code` for an error code.
pub(super) const ASKED: &[(Question, Sure, &[&str])] = &[
    (Question::ErrorCode, Always, &["code"]),
    (Question::ErrorCode, Always, &["mak", "exhaust*"]),
    (Question::ErrorCode, Always, &["mak", "used up"]),
    (Question::ErrorCode, Always, &["mak", "epuise*"]),
    (Question::Term, IfAllIsRead, &["threshold*", "kms"]),
    (Question::Term, IfAllIsRead, &["seuil*", "kms"]),
    (Question::Term, IfAllIsRead, &["how many", "kms"]),
    (Question::Term, IfAllIsRead, &["combien", "kms"]),
    (Question::KmsKeyLimit, Always, &["how many host*"]),
    (Question::KmsKeyLimit, Always, &["how many kms host*"]),
    (Question::KmsKeyLimit, Always, &["combien d hote* kms"]),
    (Question::KmsKeyLimit, Always, &["how many times", "host key*"]),
    (Question::KmsKeyLimit, Always, &["host key*", "limit*"]),
    (Question::KmsKeyLimit, Always, &["combien d hote*"]),
    (Question::KmsKeyLimit, Always, &["combien de fois", "cle*", "hote*"]),
    (Question::MakCount, Always, &["mak", "how many"]),
    (Question::MakCount, Always, &["mak", "enough"]),
    (Question::MakCount, Always, &["mak", "suffi*"]),
    (Question::MakCount, Always, &["mak", "activations"]),
    (Question::MakCount, Always, &["mak", "combien"]),
    (Question::VmRights, Always, &["how many vm*"]),
    (Question::VmRights, Always, &["how many virtual*"]),
    (Question::VmRights, Always, &["combien de vm*"]),
    (Question::VmRights, Always, &["combien de machines virtuelles"]),
    (Question::VmRights, Always, &["cover*", "vm*"]),
    (Question::VmRights, Always, &["couv*", "vm*"]),
    (Question::KmsKeyLimit, Always, &["host key*", "enough"]),
    (Question::KmsKeyLimit, Always, &["cle* d hote*", "suffi*"]),
    (Question::KmsCount, Always, &["threshold*"]),
    (Question::KmsCount, Always, &["seuil*"]),
    (Question::KmsCount, Always, &["kms", "possible"]),
    (Question::KmsCount, Always, &["kms", "host*", "not count*", "client*"]),
    (Question::KmsCount, Always, &["kms", "hote*", "compte", "client*"]),
    (Question::KmsCount, Always, &["kms", "enough"]),
    (Question::KmsCount, Always, &["kms", "suffi*"]),
    (Question::KmsCount, Always, &["compteur*", "kms"]),
    (Question::KeyForProduct, IfAllIsRead, &["kms host key*", "@"]),
    (Question::KeyForProduct, IfAllIsRead, &["cle* d hote kms", "@"]),
    (Question::KmsHost, Always, &["host*", "kms"]),
    (Question::KmsHost, Always, &["hote*", "kms"]),
    (Question::KmsHost, Always, &["heberg*", "kms"]),
    (Question::KmsHost, Always, &["@@", "activ*", "kms"]),
    (Question::ExtendedUpdates, Always, &["esu"]),
    (Question::ExtendedUpdates, Always, &["extended security update*"]),
    (Question::ExtendedUpdates, Always, &["extended security"]),
    (Question::ExtendedUpdates, Always, &["extended update*"]),
    (Question::ExtendedUpdates, Always, &["securite etendu*"]),
    (Question::ExtendedUpdates, Always, &["mise* a jour", "etendu*"]),
    (Question::ExtendedUpdates, IfAllIsRead, &["support", "end*"]),
    (Question::ExtendedUpdates, IfAllIsRead, &["end of support"]),
    (Question::ExtendedUpdates, IfAllIsRead, &["fin", "support"]),
    (Question::Reimage, Always, &["reimag*"]),
    (Question::Reimage, Always, &["re imag*"]),
    (Question::Reimage, Always, &["refaire", "image*"]),
    (Question::Reimage, Always, &["reinstall*", "image*"]),
    (Question::EditionChange, Always, &["change*", "edition"]),
    (Question::EditionChange, Always, &["edition upgrade"]),
    (Question::EditionChange, Always, &["convert*"]),
    (Question::EditionChange, Always, &["evaluation"]),
    (Question::EditionChange, Always, &["passer de"]),
    (Question::EditionChange, IfAllIsRead, &["@@", "change*"]),
    (Question::EditionChange, IfAllIsRead, &["@@", "upgrad*"]),
    (Question::EditionChange, IfAllIsRead, &["@@", "switch*"]),
    (Question::EditionChange, IfAllIsRead, &["@@", "passer"]),
    (Question::EditionChange, IfAllIsRead, &["@@", "mettre a niveau"]),
    (Question::Downgrade, Always, &["downgrad*"]),
    (Question::Downgrade, Always, &["retrograd*"]),
    (Question::Downgrade, Always, &["earlier version*"]),
    (Question::Downgrade, Always, &["older version*"]),
    (Question::Downgrade, Always, &["previous version*"]),
    (Question::Downgrade, Always, &["version* anterieure*"]),
    (Question::Downgrade, Always, &["version* precedente*"]),
    (Question::Downgrade, Always, &["ancienne* version*"]),
    (Question::Downgrade, Always, &["go back", "licen*"]),
    (Question::Downgrade, Always, &["revenir", "licence*"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "install*", "licen*"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "install*", "oem"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "use", "licen*"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "use", "oem"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "run", "licen*"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "run", "oem"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "utilis*", "licen*"]),
    (Question::Downgrade, IfAllIsRead, &["@@", "utilis*", "oem"]),
    (Question::VmActivation, Always, &["activ*", "vm*"]),
    (Question::VmActivation, Always, &["activ*", "virtual*"]),
    (Question::VmActivation, Always, &["activ*", "guest*"]),
    (Question::VmActivation, Always, &["activ*", "invite*"]),
    (Question::VmActivation, Always, &["activ*", "machine* virtuelle*"]),
    (Question::VmActivation, Always, &["activ*", "hyper v"]),
    (Question::VmActivation, Always, &["activ*", "azure"]),
    (Question::VmActivation, Always, &["avma"]),
    (Question::NotActivated, Always, &["se passe", "pas active*"]),
    (Question::NotActivated, Always, &["se passe", "plus active*"]),
    (Question::NotActivated, IfAllIsRead, &["grace period"]),
    (Question::NotActivated, IfAllIsRead, &["delai de grace"]),
    (Question::NotActivated, IfAllIsRead, &["periode de grace"]),
    (Question::NotActivated, Always, &["not activated"]),
    (Question::NotActivated, IfAllIsRead, &["without", "activat*"]),
    (Question::NotActivated, Always, &["unactivated"]),
    (Question::NotActivated, IfAllIsRead, &["grace"]),
    (Question::NotActivated, Always, &["pas active*"]),
    (Question::NotActivated, IfAllIsRead, &["sans", "activ*"]),
    (Question::ActivationMethod, Always, &["activation method*"]),
    (Question::ActivationMethod, Always, &["kms or mak"]),
    (Question::ActivationMethod, Always, &["mak or kms"]),
    (Question::ActivationMethod, Always, &["methode* d activation"]),
    (Question::ActivationMethod, Always, &["kms ou mak"]),
    (Question::ActivationMethod, Always, &["mak ou kms"]),
    (Question::KeySharing, Always, &["shar*", "key*"]),
    (Question::KeySharing, Always, &["partag*", "cle*"]),
    (Question::KeySource, IfAllIsRead, &["where", "key*"]),
    (Question::KeySource, IfAllIsRead, &["where", "mak"]),
    (Question::KeySource, IfAllIsRead, &["ou", "mak"]),
    (Question::KeySource, IfAllIsRead, &["ou", "cle*"]),
    (Question::ProgrammeRights, IfAllIsRead, &["rights"]),
    (Question::ProgrammeRights, IfAllIsRead, &["droits"]),
    (Question::ProgrammeRights, IfAllIsRead, &["allow*"]),
    (Question::ProgrammeRights, IfAllIsRead, &["permet*"]),
    (Question::ProgrammeRights, IfAllIsRead, &["can i do with"]),
    (Question::ProgrammeRights, IfAllIsRead, &["peut on faire avec"]),
    (Question::KeyForProduct, Always, &["kms client key*"]),
    (Question::KeyForProduct, Always, &["client setup key*"]),
    (Question::KeyForProduct, Always, &["kms key*"]),
    (Question::KeyForProduct, Always, &["cle* kms"]),
    (Question::KeyForProduct, Always, &["gvlk* for"]),
    (Question::KeyForProduct, Always, &["gvlk* de"]),
    (Question::KeyForProduct, Always, &["gvlk* pour"]),
    (Question::KeyForProduct, Always, &["key* for"]),
    (Question::KeyForProduct, Always, &["cle* pour"]),
    (Question::KeyForProduct, IfAllIsRead, &["key*"]),
    (Question::KeyForProduct, IfAllIsRead, &["gvlk*"]),
    (Question::KeyForProduct, IfAllIsRead, &["cle*"]),
    (Question::KeyForProduct, IfAllIsRead, &["clef*"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "how"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "comment"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "computer*"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "servers"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "serveurs"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "pc*"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "poste*"]),
    (Question::ActivationMethod, IfAllIsRead, &["activ*", "ordinateur*"]),
];

/// Where the product stands that a word gives a role.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    /// Before the word or after it.
    Around,
    /// After the word.
    After,
}

/// A phrase and the facts that it points to.
type Role = (&'static str, &'static [Fact]);

/// The words that point to a product, and the facts that it can be: first those that outweigh the others, and with
/// each group whether its words leave no doubt.
pub(super) const ROLES: &[(Side, bool, &[Role])] = &[
    (
        Side::Around,
        true,
        &[
            ("host*", &[Fact::Host]),
            ("hote*", &[Fact::Host]),
            ("guest*", &[Fact::Guest]),
            ("invite*", &[Fact::Guest]),
            ("vm*", &[Fact::Guest]),
            ("virtual machine*", &[Fact::Guest]),
            ("machine* virtuelle*", &[Fact::Guest]),
            ("client*", &[Fact::Client]),
            ("kms server*", &[Fact::Host]),
            ("serveur* kms", &[Fact::Host]),
        ],
    ),
    (
        Side::After,
        true,
        &[
            ("from", &[Fact::From]),
            ("depuis", &[Fact::From]),
            ("to", &[Fact::To]),
            ("vers", &[Fact::To]),
            ("\u{e0}", &[Fact::To]),
            ("on", &[Fact::Host, Fact::Product]),
            ("under", &[Fact::Host]),
            ("sur", &[Fact::Host, Fact::Product]),
            ("sous", &[Fact::Host]),
        ],
    ),
    (Side::Around, false, &[("licen*", &[Fact::From, Fact::OriginalProduct])]),
    (
        Side::After,
        false,
        &[
            ("install*", &[Fact::To]),
            ("use", &[Fact::To]),
            ("run", &[Fact::To]),
            ("utiliser", &[Fact::To]),
            ("en", &[Fact::To]),
            ("have", &[Fact::From]),
            ("ai", &[Fact::From]),
            ("avons", &[Fact::From]),
            ("de", &[Fact::From]),
            ("with", &[Fact::ImageProduct, Fact::From]),
            ("avec", &[Fact::ImageProduct, Fact::From]),
            ("for", &[Fact::Client]),
            ("pour", &[Fact::Client]),
            ("of", &[Fact::Client, Fact::OriginalProduct]),
            ("activ*", &[Fact::Client, Fact::Guest]),
            ("and", &[]),
            ("et", &[]),
            ("or", &[]),
            ("ou", &[]),
        ],
    ),
];

/// What says that a fact has a value.
pub(super) const SAID: &[(Fact, &str, &[&str])] = &[
    (
        Fact::Channel,
        "oem-sa",
        &["oem with software assurance", "oem with sa", "oem avec software assurance", "oem avec sa"],
    ),
    (Fact::Channel, "vl-sa", &["software assurance", "vl with sa", "volume with sa", "SA"]),
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
    (Fact::OriginalLicence, "oem", &["oem", "preinstalled", "preinstalle*"]),
    (Fact::OriginalLicence, "fpp", &["fpp", "boxed", "en boite", "boite"]),
    (Fact::OriginalLicence, "retail", &["retail"]),
    (Fact::Programme, "eas", &["enterprise subscription agreement", "accord entreprise par abonnement"]),
    (Fact::Programme, "ea", &["enterprise agreement", "accord entreprise", "contrat entreprise", "EA", "AE"]),
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
    (Fact::Place, "avd", &["azure virtual desktop", "avd"]),
    (Fact::Place, "azure-local", &["azure local", "azure stack hci"]),
    (Fact::Place, "windows-365", &["windows 365", "cloud pc"]),
    (Fact::Place, "arc", &["azure arc", "arc"]),
    (Fact::Place, "azure", &["azure"]),
    (Fact::Place, "on-premises", &["on premises", "sur site"]),
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
    (Fact::Join, "entra", &["entra*", "entra* join*", "azure ad", "azure ad join*"]),
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
    // A network without Internet, or no network at all.
    (
        Fact::Network,
        "isolated",
        &[
            "isolated",
            "isole*",
            "not connected",
            "not connected to the internet",
            "pas connecte*",
            "no internet",
            "without internet",
            "sans internet",
        ],
    ),
    (
        Fact::Network,
        "offline",
        &[
            "offline",
            "hors ligne",
            "not connected",
            "not connected to the internet",
            "pas connecte*",
            "no internet",
            "without internet",
            "sans internet",
            "no network",
            "without network",
            "without a network",
            "sans reseau",
        ],
    ),
    (Fact::Network, "connected", &["connected", "connecte*", "online", "en ligne", "with internet", "avec internet"]),
    (Fact::Virtual, "yes", &["virtual*", "virtuel*"]),
    (Fact::Relation, "affiliate", &["affiliate*", "subsidiar*", "filiale*"]),
    (
        Fact::Relation,
        "same-organisation",
        &["same organisation", "same company", "meme organisation", "meme entreprise"],
    ),
    (Fact::Relation, "unrelated", &["another company", "unrelated", "autre entreprise", "autre societe"]),
    (Fact::Buyer, "consumer", &["consumer*", "private person", "particulier*"]),
    (Fact::Buyer, "csp", &["csp"]),
    (Fact::Buyer, "volume", &["volume"]),
    (Fact::Term, "kms-threshold", &["threshold*", "seuil*", "how many", "combien"]),
    (
        Fact::Code,
        "0xC004C020",
        &["mak exhausted", "mak is exhausted", "mak used up", "mak is used up", "mak epuise*", "mak est epuise*"],
    ),
];

/// What a number counts, after it or before it.
pub(super) const COUNTED: &[(Fact, &[&str])] = &[
    (Fact::Clients, &["@client", "client*", "pc*", "computer*", "poste*", "ordinateur*"]),
    (Fact::Servers, &["@server", "server*", "serveur*"]),
    (Fact::Office, &["@office", "office"]),
    (Fact::Computers, &["@client", "@office", "machine*", "computer*", "pc*", "client*", "poste*", "ordinateur*"]),
    (Fact::Hosts, &["host*", "hote*"]),
    (Fact::Licences, &["licen*"]),
    (Fact::Vms, &["vm*", "virtual machine*", "machine* virtuelle*"]),
    (Fact::Cores, &["core*", "coeur*"]),
    (Fact::Days, &["day*", "jour*"]),
    (Fact::Year, &["year", "annee"]),
    (Fact::Reinstalls, &["reinstall*"]),
    (
        Fact::Machines,
        &[
            "@client",
            "@server",
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

/// Words that a name does not go on over.
pub(super) const BREAKING: &str = "to from on vers \u{e0} sur depuis under sous windows win";

/// Words after which a product may be said short, as the one before it is.
pub(super) const JOINING: &str = "to vers \u{e0} a en and et or ou than";

/// Words that ask what a term is.
pub(super) const DEFINING: &str = "what which is are s does do mean* meaning stand stands for define definition explain difference between vs versus \
    c est quoi qu que ce veut veulent dire signifie* quel quelle quels quelles entre and et of a an the le la les l un une des du de d please licen* key* cle*";

/// Words that deny what follows.
pub(super) const NEGATING: &str = "not no non pas sans without isn aren ni neither";

/// Words that may stand between.
pub(super) const ARTICLES: &str = "a an the any un une de le la";

/// Words of volume activation: a sentence with one of them and no other fact still asks something.
pub(super) const FIELD: &str = "kms mak avma esu gvlk";

/// What no question is about, and changes what a sentence asks.
pub(super) const NOT_COVERED: &str = "much price* cost* prix cout* ebay amazon leak* stolen steal* vole* fuit* buy bought purchas* achet* sell* resell* sold vend* \
    revend* transfer* mov* deplac* cal cals rds exchange sharepoint dynamics crack* pirat* illegal* generat* generer cheap*";

/// English words that ask and say nothing by themselves.
pub(super) const ENGLISH: &str = "i you we my our your it its is are am was be been do does did can could may might should would will shall \
    must the a an this that these those what which who how when where why if or and but so of to from for in on at by with into as still also \
    have has had get got want need needed allowed possible please there any one find use used run running come comes happens mean means error* activ* \
    now already legally simply just only all both each full too then me us right ok many kind type able capable client* same help know tell give work works working \
    let make take takes put set up via under using possibly hi hello thanks thank ours \
    licen* machine* computer* device* laptop* pc* version* install* product programme program contract agreement microsoft system*";

/// The same in French.
pub(super) const FRENCH: &str = "je tu il ils elle elles on nous vous mon ma mes notre nos votre vos ce cet cette ces est sont suis ai as avons avez ont a etre \
    puis peut peux pouvons pouvez peuvent dois doit devons faut faire fais fait veux voudrais trouver donne donner passe signifie erreur* activ* \
    le la les un une des du de que quel quelle quels quelles qui comment quand ou pourquoi si et mais donc meme aussi deja encore legalement \
    seulement tous toutes tout possible complete* nombre besoin merci aide aidez savoir sa son ses leur leurs \
    en dans sur par avec pour vers sous y t ne bonjour pendant entre au aux \
    licen* client* machine* pc* ordinateur* poste* appareil* version* install* utilis* produit programme contrat microsoft systeme*";

/// Every phrase that tells something.
pub(super) fn known_phrases() -> impl Iterator<Item = &'static str> {
    let asked = ASKED.iter().flat_map(|(.., phrases)| *phrases);
    let roles = ROLES.iter().flat_map(|(.., words)| words.iter().map(|(word, _)| word));
    let said = SAID.iter().flat_map(|(.., phrases)| *phrases);
    let counted = COUNTED.iter().flat_map(|(_, nouns)| *nouns);
    asked.chain(roles).chain(said).chain(counted).chain(&[ENGLISH, FRENCH]).copied()
}
