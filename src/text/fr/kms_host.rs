//! Les hôtes KMS, en français.

use crate::closed::{Closed, Line};
use crate::knowledge::{HostRule, PortalName, Update};
use crate::questions::{Alternative, HostConflict, HostHeadline, HostStep, HostWords};
use crate::text::{French, says};

impl French for Update {
    fn fr(self) -> Line {
        self.line()
    }
}

says! { French::fr for HostHeadline:
    Yes => "Oui, {host} peut être hôte KMS pour {client}.",
    No => "Non, {host} ne peut pas être hôte KMS pour {client}.",
    NotYet => "Non, en l’état, {host} ne peut pas être hôte KMS pour {client} : il lui manque une mise à jour.",
    NotWithKey => "Non, pas avec la clé d’hôte de {key} : {host} peut être hôte KMS pour {client} avec une autre clé.",
    Depends => "Cela dépend des mises à jour : avec celle qu’il faut, {host} peut être hôte KMS pour {client}.",
    Unknown => "Non documenté : la documentation de Microsoft ne dit pas si {host} peut être hôte KMS pour {client}.",
    UnknownWithKey => "Non documenté avec la clé d’hôte de {key} ; {host} peut être hôte KMS pour {client} avec une autre clé.",
}

says! { French::fr for HostWords:
    Takes => "{host} accepte la clé d’hôte de {key} sans mise à jour.",
    TakesWith => "{host} accepte la clé d’hôte de {key} une fois {updates} en place.",
    OfficeTakes => "{host} héberge KMS pour {key}.",
    OfficeTakesWith => "{host} héberge KMS pour {key} une fois {updates} en place.",
    OfficeNot => "{host} n’héberge pas KMS pour {key}.",
    OfficeOpen => "La page consacrée à {key} ne cite pas {host}.",
    Serves => "La clé d’hôte de {key} active {client}.",
    OrLater => "{updates} ou une mise à jour cumulative plus récente",
    InstallUpdate => "Sur {host} : {updates}.",
    HostFrom => "Prenez un hôte sous {system}, Standard ou Datacenter, qui n’a besoin d’aucune mise à jour pour cela.",
    KeyNote => "Pour {key} : la vôtre, indiquée dans {portal}.",
}

says! { French::fr for Alternative:
    NewerHost => "Prenez un hôte plus récent.",
    ServerHost => "Placez l’hôte KMS sur un Windows Server.",
    UpgradeTo2008R2 => "La FAQ de 2013 sur les licences en volume propose d’abord de mettre le serveur à niveau vers Windows Server 2008 R2.",
    DowngradeTo2003 => "Ensuite, de le rétrograder vers Windows Server 2003.",
    Windows7Host => "Ou d’héberger KMS sur une édition en volume de Windows 7 ; les serveurs perdent alors leur hôte.",
    Server2003InVm => "Ou d’exécuter Windows Server 2003 dans une machine virtuelle sur ce serveur.",
    MakWithVamt => "À moins de 50 ordinateurs, préférez une clé MAK avec VAMT.",
    OtherKey => "Prenez plutôt une autre clé d’hôte : celle de {keys}.",
}

says! { French::fr for HostRule:
    ClientHostClientsOnly => "{host} est un système client : il n’héberge KMS que pour des clients, jamais pour des serveurs.",
    ClientKeyOnServer => "La clé d’hôte de {key} est destinée aux systèmes clients et ne s’installe pas sur un serveur.",
    ServerKeyOnClient => "La clé d’hôte de {key} est destinée aux serveurs ; {host} est un système client.",
    AzureEditionHost => "{host} ne peut pas être hôte KMS ; c’est Azure qui l’active.",
    SmallBusinessOpen => "La FAQ indique une clé MAK pour {host} ; rien ne dit s’il peut être hôte KMS.",
    HostNotListed => "Les tableaux des hôtes KMS ne citent pas {host}.",
    EditionNotNamed => "Les documents sur les hôtes KMS citent Standard et Datacenter ; aucun ne dit si {host} accepte la clé d’hôte de {key}.",
    ClientKeyUnnamed => "La documentation de Microsoft ne nomme pas la clé d’hôte qui permettrait à {host} d’activer {client} ; en général, un hôte client sert les clients de sa version et des précédentes.",
    NewestKey => "La clé d’hôte de {key} est plus récente que toutes celles que {host} accepte.",
    OlderKey => "La documentation de Microsoft ne cite pas l’ancienne clé d’hôte de {key} sur {host}.",
    Windows10KeyOn2016 => "La clé d’hôte de {key} ne s’installe pas sur {host}.",
    KeyServesNot => "La clé d’hôte de {key} n’active pas {client}.",
    KeyNotListed => "Aucune liste de ce qu’activent les clés d’hôte ne cite {client}.",
    Server2003AddOn => "Windows Server 2003 exige d’abord le module séparé KMS 1.0, puis la mise à jour et un redémarrage.",
    UpdateFirst => "Sans la mise à jour, l’hôte refuse une clé plus récente avec 0xC004F050.",
    NotDedicated => "L’hôte peut être physique ou virtuel, et servir à autre chose.",
    OfficeOwnKey => "Chaque version d’Office exige son pack de licences et sa clé d’hôte ; un même hôte en porte plusieurs, à côté de Windows.",
    NewKeyNewCount => "Une autre clé d’hôte remet le compteur à zéro ; c’est documenté pour les premières générations.",
    MoveCount => "Un nouvel hôte compte à partir de zéro : laissez-le tourner à côté de l’ancien jusqu’à ce que le seuil soit atteint.",
    MoveOldHost => "Arrêtez ensuite l’ancien hôte : retirez son enregistrement DNS et sa clé, redémarrez-le, puis faites-en un client. Rien ne dit comment rendre une activation.",
    MoveCachedHost => "Les clients gardent l’hôte qui a répondu en dernier et n’interrogent de nouveau le DNS que s’il ne répond plus.",
    MoveInPlace => "La mise à niveau sur place d’un hôte n’est pas documentée ; contrôlez-le comme un nouveau.",
    SeveralHostsInDns => "C’est le premier hôte qui crée l’enregistrement DNS ; un autre ne peut le modifier que si ses autorisations sont étendues, ou l’enregistrement se crée à la main.",
    PortalPlace => "La clé est dans le centre d’administration Microsoft 365 : Facturation, Vos produits, Licences en volume, Afficher les téléchargements et les clés.",
    WaysOutOf2008 => "Windows Server 2008 n’active Windows 7 qu’après une mise à jour, et jamais Office 2010 ; la FAQ de 2013 sur les licences en volume donne les solutions.",
}

says! { French::fr for PortalName:
    ForWindows10 => "Le portail nomme cette clé « Windows Srv 2012R2 DataCtr/Std KMS for Windows 10 ».",
    Windows10 => "Le portail nomme cette clé « Windows 10 ».",
    Server2022 => "Le portail nomme cette clé « Windows Srv 2022 DataCtr/Std KMS », d’après un guide.",
    Server2025 => "Le portail nomme cette clé « Windows Srv 2025 DataCtr/Std KMS », d’après une note.",
    LooksLike => "Son nom dans le portail n’a pas été vu ; il doit ressembler à « Windows Srv 2022 DataCtr/Std KMS », avec l’année de {key}.",
}

says! { French::fr for HostStep:
    Update => "Installez {updates} sur l’hôte, puis redémarrez-le.",
    Role => "Ajoutez le rôle Services d’activation en volume et ouvrez le port TCP 1688.",
    OfficePack => "Installez le pack de licences de cet Office (Centre de téléchargement Microsoft, numéro {pack}).",
    InstallKey => "Installez votre clé d’hôte de {key}.",
    Activate => "Activez-la.",
    ActivateId => "Activez-la par son ID d’activation, que slmgr /dlv all affiche ; sans lui, la commande active Windows.",
    Check => "Vérifiez que l’état de la clé est « avec licence », et lisez le compteur.",
    Dns => "Vérifiez que le DNS annonce l’hôte, avec le port 1688.",
    OldHost => "S’il en remplace un autre : arrêtez la publication de l’ancien, puis supprimez son enregistrement DNS.",
    FixedClients => "Sur les clients où un hôte est fixé par son nom, revenez au DNS.",
    AskSupport => "Demandez au support des licences en volume, ou prenez un système que les tableaux citent.",
    AllOutOfSupport => "Aucun des systèmes que cette FAQ propose n’a plus de support.",
}

says! { French::fr for HostConflict:
    UpdateOf2022 => "La page de planification indique KB5034765 pour Windows Server 2022 ; le tableau des versions donne KB5034770 ce jour-là. Toute mise à jour cumulative depuis le 13 février 2024 est acceptée.",
    Office2016Update => "Microsoft demande KB2757817 ; selon un signalement ultérieur, KB3079821 la remplace. Rien ne tranche : l’une ou l’autre est acceptée.",
    NewestOn2012 => "Une page de 2016 dit « ou ultérieur » sans limite ; le tableau actuel s’arrête à la clé de Windows Server 2016, ce qui est suivi.",
    OfficeKeys => "Une page dit qu’une seule clé d’hôte vaut pour tout Office ; celle des hôtes en demande une par version, ce qui est suivi.",
    ServerHost => "La page des clés dit que Windows Server n’est pas pris en charge comme hôte pour Windows ; les pages sur KMS disent le contraire et sont suivies.",
    Office2024Id => "La page de Microsoft sur les outils a longtemps donné un autre ID d’activation pour Office LTSC 2024 (8D368FC1…) ; celui qui a été corrigé en septembre 2024 est suivi.",
}
