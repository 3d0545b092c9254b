//! The keys that Setup, an upgrade or a digital licence puts in so that the edition is known. They are known by
//! group and serial only, and are nobody's own licence.

use super::Grade::{A, C, D};
use super::{Evidence, Product, Source as S, stated};

/// A default installation key.
#[derive(Debug)]
pub struct DefaultKey {
    /// The group of the key.
    pub group: u32,
    /// Its serial.
    pub serial: u32,
    /// Its last five characters, where Microsoft prints them.
    pub ending: Option<&'static str>,
    /// The products that carry it, newest first.
    pub products: &'static [Product],
    /// What the row rests on.
    pub evidence: Evidence,
}

const fn seen(group: u32, serial: u32, products: &'static [Product], evidence: Evidence) -> DefaultKey {
    DefaultKey { group, serial, ending: None, products, evidence }
}

/// Every default installation key that is evidenced.
pub const DEFAULT_KEYS: &[DefaultKey] = &[
    DefaultKey {
        ending: Some("3V66T"),
        ..seen(3308, 0, &[Product::Windows11Pro, Product::Windows10Pro], stated(A, &[S::MsDeployEnterprise]))
    },
    seen(3261, 0, &[Product::Windows11Home, Product::Windows10Home], stated(C, &[S::DefaultKeyW11Home])),
    seen(3276, 0, &[Product::Windows10HomeSingleLanguage], stated(C, &[S::DefaultKeyW10HomeSl])),
    seen(3917, 0, &[Product::Windows10ProForWorkstations], stated(C, &[S::DefaultKeyW10ProWorkstations])),
    seen(3289, 0, &[Product::Windows10Enterprise], stated(C, &[S::DefaultKeyW10Enterprise])),
    seen(3922, 0, &[Product::Windows10ProForWorkstationsN], stated(D, &[S::EditionChannelImageTool])),
    seen(3801, 1, &[Product::Windows10ProEducationN], stated(D, &[S::EditionChannelImageTool])),
    seen(3280, 0, &[Product::Windows10Education], stated(D, &[S::DefaultKeyW10Education])),
];
