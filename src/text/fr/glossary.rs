//! The glossary, in French.

use crate::knowledge::{Definition, FormerMeaning, Term, TermFact};
use crate::questions::TermWords;
use crate::text::{French, says};

says! { French::fr for Term:
    VolumeLicensing => "licences en volume",
    Fpp => "produit complet en boîte",
    Oem => "licence OEM",
    SystemBuilder => "licence pour intégrateur système",
    Rok => "kit revendeur ROK",
    Coa => "certificat d’authenticité",
    ProductKey => "clé de produit",
    SetupKey => "clé d’installation",
    Vlk => "clé de licence en volume",
    Gvlk => "clé d’installation de client KMS",
    Csvlk => "clé d’hôte KMS",
    Kms => "service de gestion des clés",
    KmsHost => "hôte KMS",
    KmsClient => "client KMS",
    KmsThreshold => "seuil d’activation",
    Mak => "clé d’activation multiple",
    MakIndependent => "activation MAK indépendante",
    MakProxy => "activation MAK par proxy",
    MakAllotment => "nombre d’activations d’une clé MAK",
    Adba => "activation basée sur Active Directory",
    Avma => "activation automatique de machines virtuelles",
    Vamt => "outil de gestion de l’activation en volume",
    OsaKey => "clé d’activation de service en ligne",
    VolumeActivation => "activation en volume",
    Activation => "activation de produit",
    ActivationCenter => "Centre d’activation",
    ConfirmationId => "code d’activation à usage unique",
    GracePeriod => "période de grâce",
    NotificationMode => "mode de notification",
    DowngradeRight => "droit de rétrogradation",
    DownEditionRight => "droit de passage à une édition inférieure",
    Version => "version",
    Edition => "édition",
    N1 => "N, N-1, N-2",
    ReimagingRight => "droit de refaire une image",
    Image => "image type",
    IdenticalProduct => "produit identique",
    VolumeMedia => "support de licences en volume",
    MediaKit => "kit de rétrogradation",
    Vlsc => "Centre de gestion des licences en volume",
    M365AdminCenter => "Centre d’administration Microsoft 365",
    BusinessCenter => "Microsoft Business Center",
    RelationshipSummary => "Résumé des relations avec Microsoft",
    LicenseId => "identifiant de licence",
    ProductPool => "groupe de produits",
    PriceLevel => "niveau de prix A à D",
    Ea => "Accord Entreprise",
    SelectPlus => "Select Plus",
    OpenLicense => "Open License",
    OpenValue => "Open Value",
    Mpsa => "Contrat Produits et Services Microsoft",
    Csp => "fournisseur de solutions cloud",
    McaE => "contrat client Microsoft pour entreprise",
    Spla => "contrat SPLA",
    Isvr => "programme ISV Royalty",
    Hvms => "contrat HVMS",
    CampusSchool => "contrat Campus et School",
    SoftwareAssurance => "Software Assurance",
    QualifyingOs => "système d’exploitation éligible",
    ProductTerms => "Termes du produit",
    LicenseTerms => "termes du contrat de licence",
    Cal => "licence d’accès client",
    Affiliate => "filiale",
    Esu => "mises à jour de sécurité étendues",
    Ltsc => "canal de maintenance à long terme",
    WindowsMarker => "marqueur Windows de la table SLIC",
    EvaluationRights => "droits d’évaluation",
}

impl French for Definition {
    fn fr(self) -> &'static str {
        match self.0 {
            Term::VolumeLicensing => {
                "Achat de droits d’usage pour de nombreux postes ou utilisateurs par un contrat, et non à la boîte ou avec le PC."
            }
            Term::Fpp => "Exemplaire vendu au détail, en boîte ou en téléchargement, avec sa licence et sa clé.",
            Term::Oem => "Licence vendue avec un appareil et liée à lui pour toute sa vie.",
            Term::SystemBuilder => {
                "Copie OEM destinée aux assembleurs, qui l’installent sur les PC qu’ils construisent pour des tiers."
            }
            Term::Rok => "Copie serveur OEM vendue par un revendeur pour le matériel d’un constructeur.",
            Term::Coa => "Étiquette qui prouve l’authenticité d’une copie OEM ou en boîte et porte souvent sa clé.",
            Term::ProductKey => "Vingt-cinq caractères qui désignent le produit, l’édition et le canal installés.",
            Term::SetupKey => {
                "Clé qui permet d’installer une version donnée ; selon le produit elle suffit, ou l’activation reste à faire."
            }
            Term::Vlk => {
                "Nom générique des clés en volume ; à l’époque de XP et d’Office 2003, une seule clé pour tous les postes, sans activation."
            }
            Term::Gvlk => {
                "Clé publique de client ; avec elle, une édition en volume cherche un hôte KMS ou un objet d’annuaire pour s’activer."
            }
            Term::Csvlk => {
                "Clé secrète propre à un client, qui fait d’une machine un serveur d’activation pour ce client."
            }
            Term::Kms => {
                "Service du réseau de l’entreprise qui active les éditions en volume sans que chaque poste contacte Microsoft."
            }
            Term::KmsHost => "Machine qui exécute le service et détient la clé d’hôte.",
            Term::KmsClient => {
                "Machine munie d’une clé d’installation de client, qui renouvelle son activation auprès de l’hôte."
            }
            Term::KmsThreshold => {
                "Nombre minimal de machines vues par l’hôte : 25 pour Windows client, 5 pour les serveurs et Office."
            }
            Term::Mak => {
                "Clé en volume dotée d’un compteur, utilisée une fois par machine auprès du service de Microsoft."
            }
            Term::MakIndependent => {
                "Chaque machine contacte Microsoft elle-même, en ligne ou avec un ID de confirmation."
            }
            Term::MakProxy => "Une machine fait la demande pour plusieurs autres, au moyen de l’outil VAMT.",
            Term::MakAllotment => "Nombre d’activations attribué à une clé MAK, différent du nombre de licences.",
            Term::Adba => {
                "Les membres du domaine sous Windows 8, Server 2012, Office 2013 ou plus récent s’activent par un objet de l’annuaire."
            }
            Term::Avma => {
                "Un hôte Hyper-V Datacenter activé active ses invités Windows Server avec une clé générique publique."
            }
            Term::Vamt => {
                "Console Microsoft qui installe les clés, lit les compteurs et réalise l’activation par proxy."
            }
            Term::OsaKey => {
                "Code à usage unique des programmes Open qui ajoute ou renouvelle des abonnements en ligne ; il n’installe aucun logiciel."
            }
            Term::VolumeActivation => {
                "Ensemble de méthodes qui activent les éditions en volume, depuis Vista et Server 2008."
            }
            Term::Activation => {
                "Vérification par Microsoft de l’authenticité d’une copie et de l’usage non abusif de sa clé."
            }
            Term::ActivationCenter => {
                "Service téléphonique de Microsoft pour l’activation, les clés et les compteurs MAK ; depuis décembre 2025, un portail donne les ID de confirmation."
            }
            Term::ConfirmationId => {
                "Code valable pour une installation, que Microsoft donne quand une copie, par exemple rétrogradée, ne s’active pas en ligne ; ce n’est pas une clé de produit."
            }
            Term::GracePeriod => "Jours pendant lesquels une copie fonctionne sans activation, trente en général.",
            Term::NotificationMode => {
                "État après la période de grâce, où Windows rappelle à l’utilisateur d’activer, à chaque ouverture de session."
            }
            Term::DowngradeRight => "Droit d’utiliser une version antérieure du produit à la place de celle acquise.",
            Term::DownEditionRight => {
                "Droit, seulement s’il est accordé expressément, d’utiliser une édition inférieure du même produit."
            }
            Term::Version => "Génération d’un produit, désignée par une année, un numéro ou un nom.",
            Term::Edition => "Ensemble de fonctions au sein d’une génération, comme Standard ou Professionnel.",
            Term::N1 => "La version actuelle, la précédente, et celle d’avant.",
            Term::ReimagingRight => {
                "Droit des clients en volume d’installer des copies OEM ou en boîte déjà acquises à partir d’une image faite avec le support en volume."
            }
            Term::Image => "Copie préparée d’un système configuré, déployée sur de nombreux postes.",
            Term::IdenticalProduct => "Même produit, édition, version, langue et composants des deux côtés.",
            Term::VolumeMedia => "Fichiers d’installation du canal en volume, téléchargés ou sur disque.",
            Term::MediaKit => {
                "Disque et clé d’une version serveur antérieure vendus par un constructeur ; ce n’est pas une licence."
            }
            Term::Vlsc => "Ancien portail Microsoft des téléchargements et clés en volume, fermé en avril 2024.",
            Term::M365AdminCenter => "Portail qui présente désormais contrats, clés et téléchargements en volume.",
            Term::BusinessCenter => "Portail du programme MPSA.",
            Term::RelationshipSummary => {
                "Liste des identifiants de licence d’un client ; les clés sont fournies par identifiant."
            }
            Term::LicenseId => "Numéro du niveau de contrat où se passent les commandes et se livrent les clés.",
            Term::ProductPool => "L’une des trois familles : systèmes, serveurs, applications.",
            Term::PriceLevel => "Palier de remise selon le volume, qui joue aussi sur la taille des clés MAK.",
            Term::Ea => "Contrat de trois ans à l’échelle de l’entreprise pour les grandes organisations.",
            Term::SelectPlus => {
                "Contrat à la commande pour moyens et grands clients, retiré pour le secteur commercial."
            }
            Term::OpenLicense => "Programme à l’achat dès cinq licences, fermé fin 2021.",
            Term::OpenValue => "Programme de trois ans pour petites structures, Software Assurance incluse.",
            Term::Mpsa => "Contrat à la commande sans échéance, successeur de Select Plus.",
            Term::Csp => "Programme de partenaires qui vend des abonnements et, depuis 2021, des logiciels perpétuels.",
            Term::McaE => "Contrat direct destiné à succéder à l’Accord Entreprise pour une partie des clients.",
            Term::Spla => "Programme mensuel pour les sociétés qui hébergent des logiciels Microsoft pour des tiers.",
            Term::Isvr => "Programme des éditeurs qui intègrent des produits Microsoft à ce qu’ils vendent.",
            Term::Hvms => "Contrat de services particulier dont les clés ne sont données que par téléphone.",
            Term::CampusSchool => "Contrats de l’enseignement ; l’inscription actuelle est EES.",
            Term::SoftwareAssurance => {
                "Couverture payante donnant les nouvelles versions et d’autres avantages ; la rétrogradation n’en fait pas partie."
            }
            Term::QualifyingOs => {
                "Licence que le PC doit déjà avoir avant de recevoir une mise à niveau Windows en volume."
            }
            Term::ProductTerms => {
                "Document de référence de Microsoft pour les droits d’usage en volume, autrefois Product Use Rights."
            }
            Term::LicenseTerms => {
                "Contrat accepté au premier démarrage d’une copie OEM ou en boîte ; il énumère les versions antérieures permises."
            }
            Term::Cal => {
                "Droit d’un utilisateur ou d’un poste d’utiliser un serveur ; une plus récente couvre les serveurs plus anciens."
            }
            Term::Affiliate => "Société du même groupe, qui peut partager les clés mais non les licences.",
            Term::Esu => "Correctifs payants après la fin de support, activés par leurs propres clés MAK.",
            Term::Ltsc => "Branche sans mises à jour de fonctions, pour Windows Entreprise et Office perpétuel.",
            Term::WindowsMarker => {
                "Marque du micrologiciel prouvant une licence Windows OEM, vérifiée par KMS sous Vista et 7."
            }
            Term::EvaluationRights => {
                "Droit, pour l’Accord Entreprise, Select et Select Plus, d’essayer des produits pour un temps limité et de se former avec des copies."
            }
        }
    }
}

says! { French::fr for FormerMeaning:
    ActivationCenter => "Service téléphonique de Microsoft pour l’activation, les clés et les compteurs MAK.",
    Vlsc => "Portail Microsoft des téléchargements et clés en volume, en service jusqu’en avril 2024.",
    SelectPlus => "Contrat à la commande pour moyens et grands clients.",
    OpenLicense => "Programme à l’achat dès cinq licences.",
}

says! { French::fr for TermFact:
    ActivationChecks => "Elle vérifie que la copie est authentique et la clé non compromise, comme on active une carte bancaire ou un téléphone, et lie la clé à une installation sur un appareil.",
    ActivationByLicence => "Ses modalités dépendent de la licence (en boîte, OEM, en volume) : le plus souvent, quelqu’un saisit une clé, joint un serveur ou téléphone ; les outils diffèrent.",
    SinceVista => "Apparue avec Vista et Server 2008, elle automatise l’activation et reste invisible aux utilisateurs.",
    OnlyATool => "Elle ne concerne que les systèmes d’un programme en volume et n’est qu’un outil d’activation, sans lien avec les commandes ni la facturation.",
    PlanRollout => "Préparez son déploiement, et administrez-la.",
}

says! { French::fr for TermWords:
    Defined => "{name} : {definition}",
    OtherLanguage => "En anglais : {others}.",
    AlsoCalled => "Autres noms : {others}.",
}
