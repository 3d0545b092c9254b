use crate::answer::{KeyType, Outcome};
use crate::questions::{Fact, Hint, Merged, Question, Role, ValueName};
use crate::text::{French, says};

says! { French::fr for Question:
    KeyForProduct => "Quelle clé pour ce produit ?",
    Downgrade => "Puis-je utiliser une version antérieure ?",
    VmActivation => "Comment activer cette machine virtuelle ?",
    VmRights => "Combien de machines virtuelles puis-je exécuter ?",
    ActivationMethod => "Comment activer mes machines ?",
    EditionChange => "Puis-je changer d’édition sans réinstaller ?",
    MakCount => "Mes activations MAK suffisent-elles ?",
    NotActivated => "Que se passe-t-il sans activation ?",
    KmsHost => "Ce système peut-il être hôte KMS ?",
    KmsCount => "Y a-t-il assez d’ordinateurs pour KMS ?",
    KmsKeyLimit => "Une seule clé d’hôte KMS suffit-elle ?",
    ExtendedUpdates => "Les mises à jour de sécurité étendues sont-elles disponibles ?",
    Term => "Que signifie ce terme ?",
    ErrorCode => "Que signifie ce code d’erreur ?",
    KeySource => "D’où viennent mes clés ?",
    KeySharing => "Un seul jeu de clés peut-il servir à plusieurs sociétés ?",
    ProgrammeRights => "Que permet ce programme ?",
    Reimage => "Puis-je refaire l’image de cet appareil ?",
}

says! { French::fr for Outcome:
    Yes => "oui",
    No => "non",
    Depends => "cela dépend",
    Unknown => "non documenté",
}

says! { French::fr for KeyType:
    Gvlk => "clé d’installation de client KMS (GVLK)",
    KmsHost => "clé d’hôte KMS",
    Mak => "clé d’activation multiple (MAK)",
    Avma => "clé AVMA",
    Volume => "clé en volume antérieure à l’activation",
    Oem => "clé OEM",
    Retail => "clé de version en boîte",
    Setup => "clé d’installation",
}

says! { French::fr for Fact:
    Product => "Produit",
    Programme => "Programme de licences",
    From => "Produit que vous possédez",
    To => "Produit que vous voulez utiliser",
    Channel => "Mode d’acquisition de la licence",
    OfferedKeyType => "Type de la clé qu’on vous propose",
    OfferedKeyProduct => "Produit auquel cette clé est destinée",
    Component => "Application isolée",
    SMode => "Windows est en mode S",
    Guest => "Système de la machine virtuelle",
    Host => "Système de l’hôte",
    Hypervisor => "Où la machine virtuelle s’exécute",
    Method => "Méthode d’activation",
    HostActivated => "L’hôte est activé",
    AzureLocalLicence => "Licence Windows Server sur Azure Local",
    Join => "Annuaire auquel la machine est jointe",
    UserLicence => "Licence Windows de l’utilisateur",
    Evaluation => "C’est une version d’évaluation",
    FromInstallation => "Type d’installation actuel",
    ToInstallation => "Type d’installation voulu",
    DomainController => "C’est un contrôleur de domaine",
    Machines => "Nombre de machines",
    Vms => "Machines virtuelles sur l’hôte",
    Cores => "Cœurs de l’hôte",
    Licences => "Nombre de licences",
    Computers => "Nombre de PC",
    Servers => "Nombre de serveurs",
    Network => "Réseau des machines",
    Virtual => "Les machines sont virtuelles",
    Place => "Où sont les machines",
    OperatingSystem => "Système sous Office",
    Reinstalls => "Nombre de réinstallations",
    Remaining => "Activations restantes",
    Days => "Jours",
    ServicePack => "Service Pack",
    Client => "Produit à activer",
    HostKey => "Clé d’hôte KMS",
    PatchedTo => "Niveau de mise à jour de l’hôte",
    UpdatesInstalled => "Mises à jour de l’hôte",
    Clients => "Postes Windows",
    Office => "Ordinateurs avec Office",
    VirtualClients => "Postes virtuels",
    VirtualServers => "Serveurs virtuels",
    DistinctMachines => "ID de machine différents",
    DisplayedCount => "Compteur affiché par l’hôte",
    Hosts => "Nombre d’hôtes KMS",
    ActivationsPerHost => "Activations sur chaque hôte",
    Year => "Année du programme",
    Buyer => "Acheteur",
    Term => "Terme",
    Code => "Code d’erreur",
    WantedVersion => "Version voulue",
    Relation => "Qui d’autre utiliserait les clés",
    OriginalLicence => "Mode d’acquisition de la licence de l’appareil",
    OriginalProduct => "Produit sous licence sur l’appareil",
    ImageProduct => "Produit de l’image",
    EnterpriseRights => "Droits à Windows Entreprise",
    SameLanguage => "La langue est celle de la licence",
    Media => "Support dont l’image est tirée",
}

impl French for Hint {
    fn fr(self) -> &'static str {
        match self.0 {
            Fact::Product | Fact::From | Fact::To | Fact::Guest | Fact::Host => {
                "Le produit et son édition, par exemple Windows 11 Professionnel ou Server 2022 Datacenter."
            }
            Fact::Programme => "Le programme ou le contrat de licences en volume.",
            Fact::Channel => "Avec l’ordinateur, en boîte, en volume, par abonnement.",
            Fact::OfferedKeyType => "À laisser vide, sauf si l’on vous propose une clé.",
            Fact::OfferedKeyProduct => "Un produit, ou une clé d’hôte KMS comme windows-7-client.",
            Fact::Component => "Seulement si la question porte sur une application d’une suite.",
            Fact::SMode => "En mode S, Windows 10 et 11 n’exécutent que les applications du Store.",
            Fact::Hypervisor => "Hyper-V, Azure Local, Azure, Azure Virtual Desktop ou un autre.",
            Fact::Method => "À laisser vide pour tout savoir de chaque méthode.",
            Fact::HostActivated => "L’activation automatique des machines virtuelles exige un hôte activé.",
            Fact::AzureLocalLicence => "L’abonnement Windows Server, vos propres clés, ou aucun des deux.",
            Fact::Join => "Active Directory, Microsoft Entra, les deux (hybride) ou aucun.",
            Fact::UserLicence => "Une licence qui comprend Windows Entreprise pour l’utilisateur.",
            Fact::Evaluation => "DISM /online /Get-CurrentEdition affiche un nom qui contient Eval.",
            Fact::FromInstallation | Fact::ToInstallation => {
                "Expérience de bureau ou Server Core ; pour les serveurs seulement."
            }
            Fact::Year => "À laisser vide pour s’en tenir au jour de la réponse.",
            Fact::Buyer => "Une organisation, en volume ou par un fournisseur, ou un particulier.",
            Fact::DomainController => "Le serveur porte le rôle Services de domaine Active Directory.",
            Fact::Machines => "Combien de machines vous allez activer.",
            Fact::Licences => {
                "Combien de licences du produit vous possédez ; pour Windows Server, une licence couvre une fois tout l’hôte."
            }
            Fact::Reinstalls => "Combien de fois vous réinstallerez, toutes machines confondues.",
            Fact::Remaining => "Tel que l’affiche la page des clés de produit ou VAMT.",
            Fact::Days => "Jours depuis l’installation ; par KMS ou Active Directory, depuis le dernier contact.",
            Fact::ServicePack => "N’importe que pour Windows Vista.",
            Fact::Client => {
                "Le produit qui sollicite l’hôte, par exemple Windows 11 Entreprise ou Office LTSC 2024 Standard."
            }
            Fact::HostKey => "À laisser vide pour savoir quelles clés conviennent.",
            Fact::PatchedTo => "La date de sa dernière mise à jour cumulative, ou sa build, comme 20348.2322.",
            Fact::UpdatesInstalled => "Leurs numéros, comme KB5034768, KB5003646 ; none s’il n’y en a aucune.",
            Fact::Clients | Fact::Servers => "Combien il y en a, physiques et virtuels.",
            Fact::Office => "Combien ont une édition en volume d’Office, de Project ou de Visio.",
            Fact::VirtualClients | Fact::VirtualServers => "Combien de ceux-là sont des machines virtuelles.",
            Fact::Hosts => "Combien d’ordinateurs vous activez avec la même clé d’hôte KMS.",
            Fact::ActivationsPerHost => "Combien de fois la clé est activée sur l’un d’eux, la première comprise.",
            Fact::DistinctMachines => "À laisser vide, sauf si des ordinateurs sont des copies les uns des autres.",
            Fact::DisplayedCount => {
                "Le compteur de slmgr /dlv : celui de Windows, ou celui d’Office si aucun Windows n’est indiqué."
            }
            Fact::Computers => "Combien de PC vous allez activer ; pour Office, combien en sont dotés.",
            Fact::Network => "Avec Internet, sans Internet, ou aucun réseau.",
            Fact::Virtual => "Les machines virtuelles ont leurs propres méthodes.",
            Fact::Place => "Sur site, dans Azure, ou dans un service qui en dépend.",
            Fact::OperatingSystem => "Pour Office seulement : le Windows qui l’exécute.",
            Fact::Vms => "Combien de machines virtuelles Windows Server il exécute.",
            Fact::Cores => "Tous les cœurs physiques de l’hôte.",
            Fact::Term => {
                "Un terme des licences ou de l’activation, en français ou en anglais, comme GVLK ou droit de rétrogradation."
            }
            Fact::Code => {
                "Un code d’erreur : 0x et huit chiffres, en décimal, ou ses quatre derniers chiffres, comme F074."
            }
            Fact::WantedVersion => "Microsoft propose la version actuelle et la précédente.",
            Fact::Relation => "Une partie de votre organisation, une société du même groupe, ou une autre.",
            Fact::OriginalProduct | Fact::ImageProduct => {
                "Avec édition et version, par exemple Windows 11 Professionnel."
            }
            Fact::OriginalLicence => "Avec l’ordinateur, en boîte, en volume.",
            Fact::EnterpriseRights => "Une licence de l’appareil ou de son utilisateur qui ajoute Windows Entreprise.",
            Fact::SameLanguage => "Répondez non si l’image est dans une autre langue.",
            Fact::Media => "Le support en volume, sauf si vous prenez celui du PC ou d’une boîte.",
        }
    }
}

says! { French::fr for ValueName:
    Pool => "Groupe de produits",
    Architectures => "Architectures",
    SharedAcrossArchitectures => "Même clé pour toutes les architectures",
    KmsGroup => "Groupe KMS",
    KeyTypes => "Types de clés",
    PublishedKeys => "Clés publiées",
    SetupKeyNeeded => "Clé d’installation à part, fournie par le contrat, nécessaire",
    SetupKeyWhere => "Où se trouve la clé d’installation",
    RightAllowed => "Droit d’utiliser la version antérieure",
    OfferedKeyWorks => "La clé proposée fonctionne",
    KeyToUse => "Clé à utiliser",
    Media => "Support d’installation",
    Activation => "Activation",
    Until => "Fin du droit",
    Methods => "Méthodes",
    Recommended => "Méthode conseillée",
    MakActivationsUsed => "Activations MAK consommées",
    AccessRight => "Droit d’accès au bureau",
    Instances => "Machines virtuelles permises",
    Unlimited => "Sans limite",
    LicencesNeeded => "Licences nécessaires",
    CoresToLicense => "Licences de cœur nécessaires",
    Ranked => "Méthodes, la meilleure d’abord",
    How => "Moyen",
    Reboot => "Redémarrage",
    KeyType => "Type de clé",
    Activations => "Activations de la clé",
    Needed => "Activations nécessaires",
    Enough => "Activations suffisantes",
    LicencesMissing => "Licences manquantes",
    HowToRaise => "Où en demander davantage",
    GraceDays => "Jours sans activation",
    State => "État",
    DaysLeft => "Jours restants",
    RequiredUpdate => "Mise à jour exigée de l’hôte",
    RequiredBuild => "Build avec cette mise à jour",
    HostKeys => "Clés d’hôte qui conviennent",
    OfficePack => "Pack de licences Office",
    Alternatives => "Solutions",
    CountedWindows => "Compteur Windows",
    CountedOffice => "Compteur Office",
    ThresholdClients => "Seuil des postes",
    ThresholdServers => "Seuil des serveurs",
    ThresholdOffice => "Seuil d’Office",
    MissingForClients => "Manquent aux postes",
    MissingForServers => "Manquent aux serveurs",
    MissingForOffice => "Manquent à Office",
    ClientsActivate => "Les postes s’activent",
    ServersActivate => "Les serveurs s’activent",
    OfficeActivate => "Office s’active",
    DisplayedMaximum => "Compteur maximal affiché",
    ClonesLikely => "Des ID de machine sont partagés",
    MaximumHosts => "Hôtes par clé",
    MaximumPerHost => "Activations par hôte",
    WithinLimits => "Dans les limites",
    Status => "État",
    Free => "Gratuit",
    ActivationId => "ID d’activation",
    Prerequisites => "À installer d’abord",
    Definition => "Définition",
    Related => "Termes liés",
    Meaning => "Sens",
    Causes => "Causes",
    Remedies => "Remèdes",
    Where => "Où sont les clés",
    PhoneOnly => "Par téléphone seulement",
    Role => "Rôle qui voit les clés",
    OneSetAllowed => "Un seul jeu de clés permis",
    Pools => "Groupes de produits de ses clés",
    Reimaging => "Refaire une image",
    Downgrade => "Versions antérieures",
    Evaluation => "Copies d’évaluation",
    Training => "Copies de formation",
    Identical => "Image identique au produit sous licence",
}

says! { French::fr for Role:
    Any => "un produit",
    DowngradeSource => "un produit sous licence",
    DowngradeTarget => "un produit à installer",
    Guest => "un système Windows, client ou serveur, qui peut s’exécuter dans une machine virtuelle",
    KmsClient => "une édition en volume que KMS active",
    KmsHost => "une édition en volume d’un Windows client depuis Windows Vista ou de Windows Server depuis 2003, ou Small Business Server",
    VmHost => "un Windows client, un Windows Server ou Azure Local, capable d’héberger des machines virtuelles",
    Installed => "un Windows client ou un Windows Server",
}

says! { French::fr for Merged:
    DependsOnEdition => "Cela dépend de l’édition : {versions}.",
    SameForAll => "La réponse est la même pour toutes les éditions de {versions} : {outcome}.",
    DiffersByEdition => "La réponse diffère selon l’édition de {versions}.",
    DependsOn => "Cela dépend de l’édition de {versions} : {outcomes}.",
    OutcomeFor => "{versions} : {outcome}.",
    NotDocumentedFor => "Non documenté pour {editions}.",
    OutcomeOf => "{outcome} ({editions})",
    CheckTheSources => "Tout cela a été vérifié pour la dernière fois le {day}, plus de douze mois avant la date de la réponse : relisez les sources.",
    AsDocumented => "Cette réponse vaut pour le {asOf}. Ce qui y porte une date est donné à ce jour ; le reste est tel que documenté au {day} et a pu être différent.",
    NameTheEdition => "Précisez l’édition de {versions} : le reste de la réponse en dépend.",
}
