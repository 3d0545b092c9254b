//! Reimaging, in English.

use crate::knowledge::ReimageRow;
use crate::questions::{
    EnterpriseRights, ImageKey, ImageMedia, OriginalLicence, ReimageDisputed, ReimageHeadline, ReimageNeed, ReimageStep,
};
use crate::text::says;

says! { English::en for OriginalLicence:
    Oem => "with the computer (OEM)",
    Fpp => "boxed or downloaded, complete",
    FppUpgrade => "boxed or downloaded, as an upgrade",
    Volume => "volume licence",
    OtherAgreement => "another agreement with Microsoft",
}

says! { English::en for EnterpriseRights:
    None => "none",
    Sa => "Software Assurance",
    E3E5 => "Windows Enterprise E3 or E5",
    Vda => "Windows VDA",
}

says! { English::en for ImageMedia:
    Volume => "volume media",
    Oem => "media of the PC maker",
    Retail => "boxed media",
}

says! { English::en for ImageKey:
    VolumeKeys => "volume keys of the product in the image",
    OwnKey => "the key that each device came with",
}

says! { English::en for ReimageHeadline:
    Yes => "Yes: {image} may go on the device as an image.",
    YesDisputed => "Yes: {image} may go on the device as an image. Whether it takes one volume licence of {image} is disputed: advisers say so, Microsoft does not.",
    OtherProduct => "No: the licence for {original} does not cover an image of {image}.",
    NotVolume => "No: there are no volume media of {image}.",
    OtherLanguage => "No: the image is in another language than the licence.",
    NoAgreement => "No: this right needs a volume agreement.",
    NoLicence => "No: one volume licence of {image} is missing.",
    WrongMedia => "No: these media are not for an image on this device.",
    OnRights => "It depends on what other licence the device or its user has.",
    OnTerms => "It depends: check what the first reason names.",
    Undocumented => "Not documented: Microsoft’s documentation does not settle whether {image} may go on the device as an image.",
}

says! { English::en for ReimageNeed:
    LanguageChoice => "A licence that leaves the choice of language.",
    LicenceForVersion => "For each device, an upgrade licence to {image} or Software Assurance.",
    EnterpriseLicence => "For each device or user, a licence of Windows Enterprise or Software Assurance.",
    ProfessionalUpgrade => "First an upgrade of the device to a Pro edition.",
    OneLicence => "One volume licence of {image}.",
    Agreement => "A volume agreement.",
}

says! { English::en for ReimageStep:
    AskDowngrade => "Ask also about the earlier version: the right may have an end date, and that version its own key and media.",
    UseOriginal => "Make the image of {original}, in the language of the licence, or buy licences for {image}.",
    UseVolumeMedia => "Make the image from the media of your volume agreement.",
    RecoverEach => "Restore each device from the media it came with.",
    BuyLicence => "Buy one volume licence of {image}: media and key come with it.",
    BuyElsewhere => "Buy one volume licence of {image} under a programme that is still sold, such as Open Value: media and key come with it.",
    ReadTerms => "Read the terms of the licence and keep your partner’s answer in writing.",
}

says! { English::en for ReimageDisputed:
    Licence => "Does it take a licence of the product? Microsoft says so of Open customers only; three advisers say so of everybody. Microsoft is followed.",
    MakerMedia => "May the maker’s media serve several devices? An older brief says only to recover each; a later one allows the unmodified image on devices that came with it; in 2002 Windows XP allowed it. The later brief is followed.",
}

says! { English::en for ReimageRow:
    Right => "Every volume customer may reimage OEM copies from volume media; it is no Software Assurance benefit.",
    Boxed => "Boxed copies may be reimaged like OEM ones, each with its own licence.",
    UpgradeCopy => "An upgrade licence needs a complete licence under it, on the same device.",
    ServerCopy => "The right is written for products in general; Microsoft’s documentation does not confirm it for OEM or boxed servers: check the Product Terms.",
    VolumeCopy => "A device licensed in volume takes its image from volume media.",
    OtherAgreement => "A licence by another agreement counts like an OEM one, on the same conditions.",
    Identical => "Product, edition, version, language and components of the image have to be those of the licence.",
    SameLanguage => "The language of the image has to be that of the licence.",
    NewerVersion => "A newer version in the image needs an upgrade licence or Software Assurance.",
    WithDowngrade => "The downgrade right gives the earlier version, the reimaging right the volume media: both work together.",
    EnterpriseImage => "An Enterprise image on a Pro device needs an Enterprise licence or Software Assurance for each device or user.",
    EnterpriseScope => "Microsoft’s documentation does not say that these rights cover this image on the device itself.",
    EnterpriseToPro => "A volume licence of Enterprise may run Pro of the same version.",
    HomeDevice => "A Home edition is another product, and the commercial upgrade licences do not accept it as a base.",
    ProfessionalPlus => "Professional and Professional Plus are two products, whatever the names suggest.",
    HomeAndBusiness => "Home and Business has other components than any volume suite.",
    HomeAndStudent => "Home and Student has no volume counterpart.",
    NotNamed => "Microsoft’s documentation does not say that this product is reimaged from volume media.",
    Catalogue => "{programme} gives media and keys before any purchase: no licence of the product is needed for them.",
    OpenLicence => "{programme} gives media and key of what was bought only: one licence of the product is needed.",
    Mpsa => "The lists of programmes with this right name MPSA.",
    LicenceAdvised => "Advisers count one licence of the product under any programme; Microsoft says nothing of it for {programme}.",
    NoAgreement => "Only customers of a volume agreement have this right.",
    ProgrammeNotNamed => "{programme} is not in the lists of programmes with this right.",
    PartnerKeys => "Microsoft’s documentation does not say that partner benefit keys serve bought computers.",
    ForCustomers => "For a customer’s computers the right is the customer’s, with the customer’s media and key.",
    VolumeMedia => "Media and key come from the volume agreement, never from the OEM or boxed copy.",
    MakerMedia => "The maker’s image, unmodified, serves only devices that came with it.",
    BoxedMedia => "Boxed media serve only the device that the licence in the box covers.",
    MakerImage => "The PC maker can build your image in the factory: that needs no volume licence.",
    LicencePerDevice => "Every device has its own licence: an image replaces none.",
    Bitness => "Whether 32 and 64 bits must match is not documented; the list of what must be identical leaves it out.",
}
