//! Where keys are and who may use them, in English.

use crate::answer::Outcome;
use crate::knowledge::{KeyUseFact, VolumePortal};
use crate::questions::{
    KeyRole, Relation, SharingHeadline, SharingStep, SourceDisputed, SourceHeadline, WantedVersion,
};
use crate::text::says;

says! { English::en for VolumePortal:
    AdminCenter => "the Microsoft 365 admin center (volume licensing tab)",
    Vlsc => "the Volume Licensing Service Center (VLSC)",
    Either => "the Volume Licensing Service Center (VLSC), or already in the Microsoft 365 admin center",
}

says! { English::en for WantedVersion:
    Current => "the current version",
    Previous => "the one before",
    Older => "an older one",
}

says! { English::en for KeyRole:
    ProductKeysReader => "Administrator or Product keys reader",
    BillingAdmin => "Billing Admin, and Owner or Contributor",
}

says! { English::en for Relation:
    SameOrganisation => "the same organisation",
    Affiliate => "a company of the same group",
    Unrelated => "another organisation",
}

says! { English::en for SourceHeadline:
    InPortal => "In {portal}. Programme: {programme}.",
    BusinessCenter => "In Microsoft Business Center. Programme: {programme}.",
    Tenant => "In your own tenant: its admin center lists the products. Programme: {programme}.",
    BillingAccount => "In the billing account, with the order. Programme: {programme}.",
    PartnerPortal => "In the partner portal. Programme: {programme}.",
    Device => "With the device: on its label, in its firmware or from its maker.",
    Box => "With the copy: in its box, your account or an e-mail.",
    Telephone => "By telephone only: the keys are on no portal. Programme: {programme}.",
    NotDocumented => "Not documented: Microsoft’s documentation does not say where the keys are today. Programme: {programme}.",
    NoProgramme => "There is no volume key without a programme.",
    NoVolumeKey => "There is no volume key of {product} to look for.",
    NotInProgramme => "A key of {product} cannot come from this programme: {programme}.",
}

says! { English::en for SourceDisputed:
    Portal => "Is the Volume Licensing Service Center still in use? Some Microsoft pages still send there; the page on administration says it closed in April 2024, which is followed.",
    OlderKeys => "Does Microsoft give keys of older versions? Its guidance on earlier versions says no; its page on product keys sends customers who install earlier versions to its support for keys. Ask, and count on the keys that you have.",
}

says! { English::en for SharingHeadline of Outcome:
    Yes => "Yes: one set of keys may serve all.",
    No => "No: each needs keys of its own.",
    Depends => "It depends on the programme that gave the keys.",
    Unknown => "Not documented: Microsoft’s documentation does not say whether these keys may serve all.",
}

says! { English::en for SharingStep:
    ChooseSet => "Use one set for all, or the keys of each agreement, as suits your administration; keep count of the licences of each company.",
    OwnAgreement => "Let the other user take keys from its own agreement or copies.",
    OwnKeys => "Keys of the other user’s own agreement.",
    TenantsByHost => "Activate the machines of tenants by AVMA or by your own KMS host: no key is handed over.",
}

says! { English::en for KeyUseFact:
    ByLicenceId => "Volume keys belong to one agreement, for the software licensed under it, and are listed by licence ID, of which a customer may hold several.",
    InVlsc => "The product key page of the Volume Licensing Service Center (VLSC) shows the keys, up to April 2024, when Microsoft closed it.",
    InAdminCenter => "The volume licensing tab of the Microsoft 365 admin center shows keys and downloads, say Microsoft’s pages, the earliest dated July 2021.",
    KmsByException => "These agreements bring a MAK; a KMS host key is given by exception, on a web form, to whoever shows as many computers as KMS needs.",
    KmsNoLonger => "A KMS host key no longer comes with Open License, and the exception for Open Value does not apply to it.",
    TelephoneForKeys => "It is activation by telephone that moved to a web portal in December 2025; for asking for keys, Microsoft’s page of December 2024 still gives telephone numbers.",
    OneSet => "Keys need not stay with the licence ID that delivered them: a parent company and its subsidiaries may use one set, or those of each agreement.",
    NotLicences => "Keys only activate: each company still needs the licences for what it runs.",
    OwnOrganisation => "Volume keys come with an agreement and are meant only for the organisation that holds it.",
    PartnerOrganisation => "Partner benefits serve within the partner’s organisation.",
    ForThirdParties => "The agreement is for serving or supplying third parties, not for sharing its keys.",
    OfOneCopy => "Such a key belongs to one device or one copy.",
    SharingNotDocumented => "Microsoft’s documentation gives the rule for volume agreements in general and does not name this case.",
}
