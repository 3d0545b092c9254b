//! How a licence is acquired.

use crate::closed::closed;

closed! {
    /// How a licence was acquired. Two licences for one product can carry different rights.
    LicenceChannel:
    /// With the computer, from its maker or a system builder.
    Oem = "oem",
    /// Full packaged product: boxed, or downloaded from a shop.
    Fpp = "fpp",
    /// Volume licence without Software Assurance.
    Vl = "vl",
    /// Volume licence with Software Assurance.
    VlSa = "vl-sa",
    /// An OEM licence enrolled in Software Assurance.
    OemSa = "oem-sa",
    /// Perpetual licence bought from a Cloud Solution Provider.
    Csp = "csp",
    /// Subscription per user.
    Subscription = "subscription",
    /// Service provider licence agreement: hosted software.
    Spla = "spla",
    /// ISV Royalty: embedded in a software maker's solution.
    Isvr = "isvr",
    /// Benefit of the partner programme.
    Partner = "partner",
}
