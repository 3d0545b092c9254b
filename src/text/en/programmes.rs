//! The programmes, in English.

use crate::knowledge::{ProgrammeFact, ProgrammeState};
use crate::questions::{ProgrammeDisputed, ProgrammeHeadline, ProgrammeStep};
use crate::text::says;

says! { English::en for ProgrammeState:
    Active => "active",
    Narrowing => "active, not renewed for everybody",
    PartlyRetired => "closed to new commercial agreements",
    Retired => "retired",
    Listed => "still listed",
}

says! { English::en for ProgrammeHeadline:
    Documented => "What {programme} allows is documented, as far as listed here.",
    NotDocumented => "Not documented: Microsoft’s documentation does not say what {programme} allows.",
    NoProgramme => "Outside every programme there is no right to reimage; the licence itself decides about earlier versions.",
}

says! { English::en for ProgrammeStep:
    AskByChannel => "Ask again with the way the licence was acquired: with a computer (oem) or in a box (fpp).",
}

says! { English::en for ProgrammeDisputed:
    Copies => "Which copies besides those bought? The volume licensing FAQ of 2013 speaks of evaluation and of time-limited training copies; Microsoft’s later pages of limited evaluation for training and back-up. Both are shown, and neither gives a number.",
    SelectPlus => "Is Select Plus retired? Microsoft ended new commercial agreements in 2015; a reseller reported in 2017 that the end of existing ones was suspended. Followed: Microsoft, so it is shown as closed to new ones.",
    Hvms => "What does HVMS mean? The volume licensing FAQ of 2013 says High Volume Messaging Services, a Microsoft partner page Harvest Virtual Machines. It is not resolved.",
}

says! { English::en for ProgrammeFact:
    AllVolumeRights => "Every volume customer may use the keys to reimage and to install earlier versions.",
    EvaluationAndTraining => "Enterprise Agreement, Select and Select Plus add limited evaluation copies and time-limited copies for training.",
    LikeEnterpriseAgreement => "Microsoft’s documentation names Enterprise Agreement, Select and Select Plus; that {programme} has the same copies is concluded from its being an Enterprise Agreement.",
    OneLicenceToReimage => "To reimage, an Open customer buys at least one licence of the product: it brings the media and the key.",
    DuringTheTerm => "The licences end with the term of the subscription, and what they allow with them.",
    MpsaRights => "The documents on reimaging and earlier versions name this agreement among the volume programmes; copies for evaluation and training are not mentioned.",
    CspRights => "Resellers write that the general rule on earlier versions holds for {programme}, some within two versions back for Windows Server: it depends on the product. Reimaging is not mentioned.",
    SplaRights => "A service provider may use earlier versions and lower editions, and test products internally first. Reimaging is not mentioned.",
    IsvrRights => "The software maker may use earlier versions in its own solution, and let that solution be tried. The programme has neither Windows nor Windows Server.",
    MpnRights => "The benefits serve internal use, demonstration and internal training, without a right to earlier versions.",
    OemRights => "Earlier versions depend on the product: Windows Pro editions and servers allow them, Office does not. An OEM licence gives no volume media to reimage with, but may be that of the device that is reimaged.",
    FppRights => "A boxed copy allows no earlier version; for servers the documents disagree. It gives no volume media to reimage with, but may be that of the device that is reimaged.",
    RightsNotDocumented => "Microsoft’s documentation of {programme} speaks of its keys, not of reimaging, earlier versions, evaluation or training.",
    OutsideProgrammes => "Only customers of a volume agreement may reimage from its media; an OEM or boxed licence may be that of the device that is reimaged.",
    EaNarrowing => "Since 2025 some cloud agreements in direct markets may no longer be renewed; Microsoft steers smaller customers to the Customer Agreement or to a cloud solution provider.",
    SelectSold => "{programme} is among the current agreements in the volume licensing FAQ of 2013.",
    SelectRetired => "The phase-out of {programme} was complete by the end of 2016; past agreements stay visible.",
    SelectPlusSold => "{programme} was open to new commercial agreements until 30 June 2015.",
    SelectPlusRetired => "New commercial agreements ended on 1 July 2015; academic and government versions were kept.",
    OpenSold => "{programme} was sold until 31 December 2021.",
    OpenRetired => "The last day to buy under {programme} was 31 December 2021; perpetual licences and their keys remain usable.",
    McaeServers => "Server software has been sold in it by subscription since 1 October 2024.",
    EesUsers => "It follows the Campus Agreement and needs 1,000 education users.",
}
