//! Le choix d’une méthode d’activation, en français.

use crate::knowledge::ChoiceRow;
use crate::questions::{ChoiceWords, MachinePlace, Network};
use crate::text::says;

says! { French::fr for Network:
    Connected => "un réseau relié à Internet",
    Isolated => "un réseau sans Internet",
    Offline => "aucun réseau",
}

says! { French::fr for MachinePlace:
    OnPremises => "sur site",
    Azure => "Azure",
    AzureLocal => "Azure Local",
    Avd => "Azure Virtual Desktop",
}

says! { French::fr for ChoiceWords:
    AnyWindows => "Windows",
    NameProduct => "Reposez la question avec le produit : sa clé et les commandes suivront. Cette réponse porte sur l’ensemble des éditions en volume de Windows.",
    YesUnless => "Oui, on peut activer {guest} par {methods} ; premier choix : {method}, sauf si les conditions sont remplies pour {sooner}.",
    StartKms => "Installez un hôte KMS avec la clé d’hôte de votre contrat. Les clients le trouvent par le DNS ; le support en volume contient leur clé d’installation.",
    StartMak => "Trouvez la MAK parmi les clés de produit de votre contrat, puis installez-la sur chaque machine, ou sur plusieurs avec VAMT.",
    StartAdba => "Créez une fois pour la forêt l’objet d’activation, avec les Outils d’activation en volume et votre clé d’hôte KMS. Le support en volume contient la clé d’installation de client.",
    StartAvma => "Installez dans chaque machine virtuelle la clé AVMA publiée de l’édition.",
    StartSubscription => "Attribuez les licences aux utilisateurs, qui ouvrent ensuite une session avec ces comptes ; ni clé ni redémarrage.",
    StartAzureKms => "Les machines issues d’images Azure trouvent d’elles-mêmes le KMS d’Azure ; dirigez-y les autres.",
    SizeDisputed => "À partir de combien de PC un hôte KMS en vaut-il la peine ? Il fonctionne dès 25, et la page de planification de Microsoft le conseille au-delà ; la FAQ de 2013 sur les licences en volume et un blog de Microsoft conseillent une clé MAK avec VAMT en dessous de 50, et c’est ce qui est suivi.",
}

says! { French::fr for ChoiceRow:
    MethodsThereAre => "L’activation en volume a commencé avec KMS et MAK ; Active Directory est arrivé avec Windows 8, Windows Server 2012 et Office 2013, AVMA et les abonnements plus tard.",
    FirmwareKey => "Un PC dont le microprogramme contient une clé Windows active par Internet, une fois pour toutes, l’édition de cette clé : seule une autre édition exige une activation en volume.",
    SideBySide => "KMS et MAK peuvent coexister.",
    MakUnder50 => "En dessous de 50 PC, une clé MAK avec VAMT est conseillée plutôt qu’un hôte KMS.",
    Kms5Office => "Votre hôte KMS active Office, Project et Visio dès qu’il a compté 5 ordinateurs qui les utilisent.",
    TwoHosts => "Au-delà de 50 ordinateurs, deux hôtes KMS sont conseillés, pour que l’un puisse tomber en panne.",
    MakAway => "Les machines qui ne joignent pas l’hôte KMS pendant 180 jours ont besoin d’une clé MAK.",
    IsolatedNetwork => "Un réseau isolé peut avoir son propre hôte KMS ou son propre annuaire ; seule la clé d’hôte s’active auprès de Microsoft, une fois.",
    PcsOnly => "L’activation par abonnement ne concerne que les PC ; il faut une autre méthode pour les serveurs.",
    ServersOnly => "AVMA ne concerne que les serveurs ; il faut une autre méthode pour les PC.",
    OfficeClientKey => "KMS active {product} avec sa clé d’installation de client, intégrée aux copies en volume.",
    OfficeUndocumented => "Le tableau de Microsoft des clés d’installation de client KMS pour Office ne cite pas {product}.",
    OfficeAdba => "Active Directory active Office à partir de 2013, dans ses éditions en volume, une fois le pack de licences de cet Office installé là où l’objet d’activation est créé.",
    OfficeAdbaSystem => "Le système sous Office compte aussi : Windows 8, Windows Server 2012 ou plus récent.",
    OfficeBeforeAdba => "{product} est antérieur à l’activation basée sur Active Directory : KMS ou une clé MAK.",
    MakEveryOffice => "Une clé MAK doit être saisie dans chaque installation d’Office ; la clé intégrée ne sert qu’à KMS et à Active Directory.",
}
