//! How many virtual machines a licence allows, in English.

use crate::knowledge::{InstanceFact, InstanceRight};
use crate::questions::{RightsHeadline, RightsStep};
use crate::text::says;

says! { English::en for RightsHeadline:
    Unlimited => "Yes: {product} allows any number of virtual machines on a host that it covers.",
    Enough => "Yes. Virtual machines: {vms}; allowed: {allowed}.",
    TooMany => "No. Virtual machines: {vms}; allowed: {allowed}.",
    HowMany => "Virtual machines allowed: {allowed}. Licences that each cover the whole host: {licences}.",
    SecondLicence => "Not documented: what a second licence of {product} adds. One allows {allowed} virtual machine.",
    Undocumented => "Not documented: how many virtual machines a licence of {product} allows.",
}

says! { English::en for RightsStep:
    MoreLicences => "Licences that each cover the whole host: {needed}; or the Datacenter edition.",
    OtherEdition => "An edition that allows more, such as Datacenter.",
    CountCores => "Core licences to have in all: {cores}, where every processor has at least 8 cores; one with fewer counts as 8, so check the processors.",
}

says! { English::en for InstanceRight:
    Enterprise2003R2 => "{product} allows four virtual machines for each licence, as one page says.",
    Standard2008 => "{product} allows one virtual machine; the host then only runs and manages it.",
    Enterprise2008 => "{product} allows four virtual machines for each licence; the host then only runs and manages them.",
    Datacenter2008 => "{product} sets no limit once all processors are licensed.",
    Standard2012 => "{product} allows two virtual machines for each licence, and each further licence adds two.",
    Datacenter2012 => "{product} sets no limit on processors that it covers.",
    Standard2016 => "{product} allows two virtual machines, and the host that runs them, for each licence of all its cores.",
    Datacenter2016 => "{product} sets no limit once all cores are licensed.",
    Essentials2012 => "{product} runs either on the machine itself or in one virtual machine, not both, as a forum answer says.",
    Essentials2012R2 => "{product} allows one virtual machine, and on the machine itself the Hyper-V role alone.",
}

says! { English::en for InstanceFact:
    ByProcessor => "A licence of this time covers up to two processors.",
    SixteenCores => "All cores of the host are licensed: at least 8 for each processor and 16 for each server.",
    CoresAgain => "Licensing all cores once more adds two virtual machines.",
    Undocumented => "Microsoft’s documentation gives no number for {product}.",
}
