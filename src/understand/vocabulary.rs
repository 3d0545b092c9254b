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

/// What asks a question: phrases that stand in the sentence together, parted by commas, and `|` before the next that may.
/// The first row that fits decides, so the particular stand before the general. `@@` stands for two products, and `code` for an error code.
pub(super) const ASKED: &[(Question, Sure, &str)] = &[
    (Question::ErrorCode, Always, "code | mak, exhaust* | mak, used up | mak, epuise*"),
    (Question::Term, IfAllIsRead, "threshold*, kms | seuil*, kms | how many, kms | combien, kms"),
    (
        Question::KmsKeyLimit,
        Always,
        "how many host* | how many host*, kms key* | how many kms host* | combien d hote* kms | combien d hote*, cle kms | how many times, host key* | \
         host key*, limit* | combien d hote* | combien de fois, cle*, hote*",
    ),
    (Question::MakCount, Always, "mak, how many | mak, enough | mak, suffi* | mak, activations | mak, combien"),
    (
        Question::VmRights,
        Always,
        "how many vm* | how many virtual* | how many vm*, allow* | combien de vm* | combien de machines virtuelles | cover*, vm* | \
         couv*, vm*",
    ),
    (Question::KmsKeyLimit, Always, "host key*, enough | cle* d hote*, suffi*"),
    (
        Question::KmsCount,
        Always,
        "threshold* | seuil* | kms, possible | kms, host*, not count*, client* | kms, hote*, compte, client* | \
         kms, enough | kms, suffi* | compteur*, kms",
    ),
    (Question::KmsCount, IfAllIsRead, "kms, activate them | kms, work* | kms, fonctionne*"),
    (Question::KeyForProduct, IfAllIsRead, "kms host key*, @ | cle* d hote kms, @"),
    (Question::KmsHost, Always, "host*, kms | hote*, kms | heberg*, kms | @@, activ*, kms"),
    (
        Question::ExtendedUpdates,
        Always,
        "esu | extended security update* | extended security | extended update* | securite etendu* | \
         mise* a jour, etendu*",
    ),
    (
        Question::ExtendedUpdates,
        IfAllIsRead,
        "support, end* | end of support | fin, support | still supported | encore supporte* | encore pris en charge | \
         toujours pris en charge",
    ),
    (Question::Reimage, Always, "reimag* | re imag* | refaire, image* | reinstall*, image*"),
    (
        Question::EditionChange,
        Always,
        "change*, edition | edition upgrade | convert* | evaluation | passer de | passer de, sans reinstall* | \
         convert*, without reinstall*",
    ),
    (
        Question::EditionChange,
        IfAllIsRead,
        "@@, change* | @@, upgrad* | @@, switch* | @@, passer | @@, mettre a niveau",
    ),
    (
        Question::Downgrade,
        Always,
        "downgrad* | retrograd* | earlier version* | older version* | previous version* | version* anterieure* | \
         version* precedente* | ancienne* version* | go back, licen* | revenir, licence*",
    ),
    (
        Question::Downgrade,
        IfAllIsRead,
        "@@, install*, licen* | @@, install*, oem | @@, use, licen* | @@, use, oem | @@, run, licen* | \
         @@, run, oem | @@, utilis*, licen* | @@, utilis*, oem",
    ),
    (
        Question::VmActivation,
        Always,
        "activ*, vm* | activ*, virtual* | activ*, guest* | activ*, invite* | activ*, machine* virtuelle* | \
         activ*, hyper v | activ*, azure | avma",
    ),
    (Question::NotActivated, Always, "se passe, pas active* | se passe, plus active*"),
    (Question::NotActivated, IfAllIsRead, "grace period | delai de grace | periode de grace"),
    (Question::NotActivated, Always, "not activated"),
    (Question::NotActivated, IfAllIsRead, "without, activat*"),
    (Question::NotActivated, Always, "unactivated"),
    (Question::NotActivated, IfAllIsRead, "grace"),
    (Question::NotActivated, Always, "pas active*"),
    (Question::NotActivated, IfAllIsRead, "sans, activ*"),
    (
        Question::ActivationMethod,
        Always,
        "activation method* | kms or mak | mak or kms | methode* d activation | kms ou mak | mak ou kms",
    ),
    (
        Question::KeySharing,
        Always,
        "shar*, key* | partag*, cle* | affiliate*, use, key* | subsidiar*, use, key* | filiale*, utiliser, cle*",
    ),
    (
        Question::KeySource,
        IfAllIsRead,
        "where, key* | where, volume, key* | where, mak | ou, mak | ou, cle* | ou, cle* en volume",
    ),
    (Question::ProgrammeRights, IfAllIsRead, "rights | droits | allow* | permet* | can i do with | peut on faire avec"),
    (
        Question::KeyForProduct,
        Always,
        "kms client key* | client setup key* | kms key* | cle* kms | gvlk* for | gvlk* de | gvlk* pour | \
         key* for | cle* pour",
    ),
    (Question::KeyForProduct, IfAllIsRead, "key* | gvlk* | cle* | clef*"),
    (
        Question::ActivationMethod,
        IfAllIsRead,
        "activ*, how | activ*, comment | activ*, computer* | activ*, servers | activ*, serveurs | activ*, pc* | \
         activ*, poste* | activ*, ordinateur*",
    ),
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
            ("host* | hote* | kms server* | serveur* kms", &[Fact::Host]),
            ("guest* | invite* | vm* | virtual machine* | machine* virtuelle*", &[Fact::Guest]),
            ("client*", &[Fact::Client]),
        ],
    ),
    (
        Side::After,
        true,
        &[
            ("from | depuis", &[Fact::From]),
            ("to | vers | \u{e0}", &[Fact::To]),
            ("on | sur", &[Fact::Host, Fact::Product]),
            ("under | sous", &[Fact::Host]),
        ],
    ),
    (Side::Around, false, &[("licen*", &[Fact::From, Fact::OriginalProduct])]),
    (
        Side::After,
        false,
        &[
            ("install* | use | run | utiliser | en", &[Fact::To]),
            ("have | ai | avons | de", &[Fact::From]),
            ("with | avec", &[Fact::ImageProduct, Fact::From]),
            ("for | pour", &[Fact::Client]),
            ("of", &[Fact::Client, Fact::OriginalProduct]),
            ("activ*", &[Fact::Client, Fact::Guest]),
            ("and | et | or | ou", &[]),
        ],
    ),
];

/// What says that a fact has a value.
pub(super) const SAID: &[(Fact, &str, &str)] = &[
    (Fact::Channel, "oem-sa", "oem with software assurance | oem with sa | oem avec software assurance | oem avec sa"),
    (Fact::Channel, "vl-sa", "software assurance | vl with sa | volume with sa | SA"),
    (Fact::Channel, "oem", "oem | preinstalled | pre installed | preinstalle* | came with | fourni avec | livre avec"),
    (Fact::Channel, "fpp", "fpp | boxed | retail | en boite | boite"),
    (Fact::Channel, "csp", "csp | cloud solution provider"),
    (Fact::Channel, "subscription", "subscription | abonnement"),
    (Fact::Channel, "spla", "spla | hosted by a provider"),
    (Fact::Channel, "isvr", "isvr | isv royalty"),
    (Fact::Channel, "vl", "volume | vl"),
    (Fact::OriginalLicence, "oem", "oem | preinstalled | preinstalle*"),
    (Fact::OriginalLicence, "fpp", "fpp | boxed | en boite | boite"),
    (Fact::OriginalLicence, "retail", "retail"),
    (Fact::Programme, "eas", "enterprise subscription agreement | accord entreprise par abonnement"),
    (Fact::Programme, "ea", "enterprise agreement | accord entreprise | contrat entreprise | EA | AE"),
    (Fact::Programme, "select-plus", "select plus"),
    (Fact::Programme, "select", "select"),
    (Fact::Programme, "open-license", "open license | open licence"),
    (Fact::Programme, "open-value-subscription", "open value subscription | open value par abonnement"),
    (Fact::Programme, "open-value", "open value"),
    (Fact::Programme, "mpsa", "mpsa"),
    (Fact::Programme, "csp-perpetual", "csp perpetual | perpetual csp"),
    (Fact::Programme, "mca-e", "mca e | microsoft customer agreement"),
    (Fact::Programme, "ees", "ees | campus"),
    (Fact::Programme, "spla", "spla"),
    (Fact::Programme, "isvr", "isvr | isv royalty"),
    (Fact::Programme, "hvms", "hvms"),
    (Fact::Media, "volume", "volume image | volume media | image en volume | support en volume"),
    (Fact::Hypervisor, "hyper-v", "hyper v"),
    (Fact::Hypervisor, "avd", "azure virtual desktop | avd"),
    (Fact::Hypervisor, "azure-local", "azure local | azure stack hci"),
    (Fact::Hypervisor, "azure", "azure"),
    (Fact::Hypervisor, "other", "vmware | esxi | vsphere | proxmox | kvm | xen* | virtualbox | nutanix"),
    (Fact::Place, "avd", "azure virtual desktop | avd"),
    (Fact::Place, "azure-local", "azure local | azure stack hci"),
    (Fact::Place, "windows-365", "windows 365 | cloud pc"),
    (Fact::Place, "arc", "azure arc | arc"),
    (Fact::Place, "azure", "azure"),
    (Fact::Place, "on-premises", "on premises | sur site"),
    (Fact::Method, "avma", "avma | automatic virtual machine activation"),
    (Fact::Method, "adba", "adba | active directory based activation"),
    (Fact::Method, "azure-kms", "azure kms | kms of azure | kms d azure"),
    (Fact::Method, "kms", "kms"),
    (Fact::Method, "mak", "mak"),
    (Fact::Method, "oem", "oem"),
    (Fact::Method, "retail", "retail"),
    (Fact::Method, "subscription", "subscription activation | activation par abonnement"),
    (Fact::Method, "inherited", "inherited activation | activation heritee"),
    (Fact::Join, "hybrid", "hybrid*"),
    (Fact::Join, "entra", "entra* | entra* join* | joined to entra* | azure ad | azure ad join*"),
    (Fact::Join, "ad", "active directory | domain joined | domaine"),
    (Fact::Join, "none", "workgroup | groupe de travail"),
    (Fact::UserLicence, "e3", "e3"),
    (Fact::UserLicence, "e5", "e5"),
    (Fact::UserLicence, "vda", "vda"),
    (Fact::SMode, "yes", "s mode | mode s"),
    (Fact::HostActivated, "no", "host is not activated | hote n est pas active | unactivated host"),
    (Fact::Evaluation, "yes", "evaluation | eval"),
    (Fact::DomainController, "yes", "domain controller | controleur de domaine"),
    (Fact::FromInstallation, "core", "server core"),
    (Fact::ServicePack, "none", "without service pack | sans service pack"),
    // A network without Internet, or no network at all.
    (
        Fact::Network,
        "isolated",
        "isolated | isole* | not connected | not connected to the internet | pas connecte* | no internet | \
         without internet | sans internet",
    ),
    (
        Fact::Network,
        "offline",
        "offline | hors ligne | not connected | not connected to the internet | pas connecte* | no internet | \
         without internet | sans internet | no network | without network | without a network | sans reseau",
    ),
    (Fact::Network, "connected", "connected | connecte* | online | en ligne | with internet | avec internet"),
    (Fact::Virtual, "yes", "virtual* | virtuel*"),
    (Fact::Relation, "affiliate", "affiliate* | subsidiar* | same group | filiale* | meme groupe"),
    (Fact::Relation, "same-organisation", "same organisation | same company | meme organisation | meme entreprise"),
    (Fact::Relation, "unrelated", "another company | unrelated | autre entreprise | autre societe"),
    (Fact::Buyer, "consumer", "consumer* | private person | particulier*"),
    (Fact::Buyer, "csp", "csp"),
    (Fact::Buyer, "volume", "volume"),
    (Fact::Term, "kms-threshold", "threshold* | seuil* | how many | combien"),
    (
        Fact::Code,
        "0xC004C020",
        "mak exhausted | mak is exhausted | mak used up | mak is used up | mak epuise* | mak est epuise*",
    ),
];

/// What a number counts, after it or before it.
pub(super) const COUNTED: &[(Fact, &str)] = &[
    (Fact::Clients, "@client | client* | pc* | computer* | poste* | ordinateur*"),
    (Fact::Servers, "@server | server* | serveur*"),
    (Fact::Office, "@office | office"),
    (Fact::Computers, "@client | @office | machine* | computer* | pc* | client* | poste* | ordinateur*"),
    (Fact::Hosts, "host* | hote*"),
    (Fact::Licences, "licen*"),
    (Fact::Vms, "vm* | virtual machine* | machine* virtuelle*"),
    (Fact::Cores, "core* | coeur*"),
    (Fact::Days, "day* | jour*"),
    (Fact::Year, "year | annee"),
    (Fact::Reinstalls, "reinstall*"),
    (
        Fact::Machines,
        "@client | @server | vm* | virtual machine* | machine* virtuelle* | machine* | guest* | computer* | \
         pc* | poste* | ordinateur*",
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
    now already legally simply just only all both each full too then me us right ok many kind type able capable client* same problem* help know tell give work works working \
    let make take takes put set up via under using possibly hi hello thanks thank ours \
    licen* machine* computer* device* laptop* pc* version* install* product programme program contract agreement microsoft system*";

/// The same in French.
pub(super) const FRENCH: &str = "je tu il ils elle elles on nous vous mon ma mes notre nos votre vos ce cet cette ces est sont suis ai as avons avez ont a etre \
    puis peut peux pouvons pouvez peuvent dois doit devons faut faire fais fait veux voudrais trouver donne donner passe signifie erreur* activ* \
    le la les un une des du de que quel quelle quels quelles qui comment quand ou pourquoi si et mais donc meme aussi deja encore legalement \
    seulement tous toutes tout possible complete* nombre besoin merci aide aidez savoir sa son ses leur leurs \
    en dans sur par avec pour vers sous y t ne bonjour pendant entre au aux \
    licen* client* machine* pc* ordinateur* poste* appareil* version* install* utilis* produit programme contrat microsoft systeme*";

/// The phrases of a row of these tables.
pub(super) fn phrases(row: &'static str) -> impl Iterator<Item = &'static str> {
    row.split(['|', ',']).map(str::trim)
}

/// Every phrase that tells something.
pub(super) fn known_phrases() -> impl Iterator<Item = &'static str> {
    let asked = ASKED.iter().map(|(.., row)| row);
    let roles = ROLES.iter().flat_map(|(.., words)| words.iter().map(|(row, _)| row));
    let said = SAID.iter().map(|(.., row)| row);
    let counted = COUNTED.iter().map(|(_, row)| row);
    asked.chain(roles).chain(said).chain(counted).chain(&[ENGLISH, FRENCH]).flat_map(|row| phrases(row))
}
