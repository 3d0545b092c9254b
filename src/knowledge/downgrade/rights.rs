//! The downgrade rights that the sources state, licence by licence. The first row that speaks decides, so a
//! particular row stands before a general one.

use super::{
    Condition::{self, *},
    Contradiction,
    DowngradeRule::{self, *},
    Licences, Refused, Right, Targets,
    Targets::{Earlier, EarlierOrLower, Editions, These, Whatever},
    Verdict, Window,
};
use crate::closed::{closed, table};
use crate::knowledge::Grade::{A, B, C, D};
use crate::knowledge::LicenceChannel::{self, Csp, Fpp, Isvr, Oem, OemSa, Partner, Spla, Subscription, Vl, VlSa};
use crate::knowledge::{Edition as E, Evidence, Family as F, Product as P, Source as S, Version as V, derived, stated};

const OEM: &[LicenceChannel] = &[Oem];
const OEM_SA: &[LicenceChannel] = &[OemSa];
const FPP: &[LicenceChannel] = &[Fpp];
const OEM_FPP: &[LicenceChannel] = &[Oem, Fpp];
const VOLUME: &[LicenceChannel] = &[Vl, VlSa];
const OEM_AND_VOLUME: &[LicenceChannel] = &[Oem, Vl, VlSa];
const VOLUME_SA: &[LicenceChannel] = &[VlSa];
const CSP: &[LicenceChannel] = &[Csp];
const SUBSCRIPTION: &[LicenceChannel] = &[Subscription];
const SPLA: &[LicenceChannel] = &[Spla];
const ISVR: &[LicenceChannel] = &[Isvr];
const PARTNER: &[LicenceChannel] = &[Partner];
const EVERY: &[LicenceChannel] = LicenceChannel::ALL;

const ANY: &[E] = &[];
const SERVER_2008: &[V] = &[V::WindowsServer2008, V::WindowsServer2008R2];
const SERVER_2012: &[V] = &[V::WindowsServer2012, V::WindowsServer2012R2];
const SERVER_EDITIONS: &[E] = &[E::Standard, E::Enterprise, E::Datacenter];
const SERVER_AND_ESSENTIALS: &[E] = &[E::Essentials, E::Standard, E::Enterprise, E::Datacenter];
const XP_PROFESSIONAL: &[P] = &[P::WindowsXpProfessional, P::WindowsXpProfessionalX64, P::WindowsXpTabletPc];

const OEM_CLIENT: &[Condition] =
    &[PreinstalledOnThisPc, AcceptTermsFirst, OneVersionAtATime, LabelStaysWithPc, NobodyHasToSupply];
const OEM_XP: &[Condition] = &[
    PreinstalledOnThisPc,
    AcceptTermsFirst,
    OneVersionAtATime,
    LabelStaysWithPc,
    NobodyHasToSupply,
    SameLanguage,
    OnlyOneOfThem,
    Windows98FiveDevices,
];
const OEM_SEED: &[Condition] = &[PreinstalledOnThisPc];
const OEM_WITH_VOLUME_KEYS: &[Condition] = &[PreinstalledOnThisPc, VolumeAgreementHeld];
const OEM_WINDOWS_8: &[Condition] =
    &[PreinstalledOnThisPc, AcceptTermsFirst, OneVersionAtATime, LabelStaysWithPc, NobodyHasToSupply, LegacyBoot];
const OEM_ENROLLED: &[Condition] = &[EnrolledWithin90Days, RightOfTheVolumeLicence];
const PERSONAL_USE: &[Condition] = &[SystemBuilderPersonalUse];
const VOLUME_CLIENT: &[Condition] = &[QualifyingLicence, UseRightsOfLicensedVersion];
const VOLUME_WINDOWS_8: &[Condition] = &[QualifyingLicence, UseRightsOfLicensedVersion, MultilanguageStaysEnterprise];
const SERVER: &[Condition] = &[RightsFollowLicence, CalsOfLicensedVersion, Reinstall, MayReturn];
const SERVER_OEM_2008: &[Condition] =
    &[RightsFollowLicence, CalsOfLicensedVersion, Reinstall, MayReturn, SixtyFourBitMayRunThirtyTwo];
const SERVER_BOX: &[Condition] = &[ReadTheTermsInTheBox, RightsFollowLicence, CalsOfLicensedVersion, Reinstall];
const SERVER_SEED: &[Condition] = &[ToHostKms];
const SERVER_HOSTED: &[Condition] = &[ReportLicensedVersion];
const SBS: &[Condition] = &[WholeSuiteOnly, OwnMediaOnly, PremiumSecondServer];
const SBS_SUITE: &[Condition] = &[WholeSuiteOnly];
const SBS_OEM: &[Condition] = &[RightNotStatedForOem, WholeSuiteOnly, OwnMediaOnly];
const SAME_EDITION: &[Condition] = &[SameEditionInBoth];
const OFFICE: &[Condition] = &[SameEditionInBoth, ComponentsOfTheOlderSuite, SeveralVersionsTogether];
const OFFICE_ENROLLED: &[Condition] = &[EnrolledWithin90Days, EditionAcceptedForSa];
const ISVR_RIGHTS: &[Condition] = &[RightBelongsToIsv, DistributionPeriod];

const fn licence(versions: &'static [V], editions: &'static [E]) -> Licences {
    Licences { families: &[], versions, editions }
}
const fn any_version(families: &'static [F], editions: &'static [E]) -> Licences {
    Licences { families, versions: &[], editions }
}

const fn right(
    verdict: Verdict,
    licences: Licences,
    channels: &'static [LicenceChannel],
    targets: Targets,
    evidence: Evidence,
) -> Right {
    Right {
        licences,
        channels,
        targets,
        verdict,
        refused: Refused::Target,
        window: Window::Open,
        conditions: &[],
        contradiction: None,
        also: &[],
        evidence,
    }
}
const fn yes(licences: Licences, channels: &'static [LicenceChannel], targets: Targets, evidence: Evidence) -> Right {
    right(Verdict::Yes, licences, channels, targets, evidence)
}
const fn no(licences: Licences, channels: &'static [LicenceChannel], targets: Targets, evidence: Evidence) -> Right {
    right(Verdict::No, licences, channels, targets, evidence)
}
const fn depends(
    licences: Licences,
    channels: &'static [LicenceChannel],
    targets: Targets,
    evidence: Evidence,
) -> Right {
    right(Verdict::Depends, licences, channels, targets, evidence)
}
const fn unknown(
    licences: Licences,
    channels: &'static [LicenceChannel],
    targets: Targets,
    evidence: Evidence,
) -> Right {
    right(Verdict::Unknown, licences, channels, targets, evidence)
}

impl Right {
    const fn while_supported(self) -> Self {
        Self { window: Window::WhileTargetSupported, ..self }
    }
    const fn disputed(self) -> Self {
        Self { window: Window::DisputedAfterSupport, ..self }
    }
    const fn provided(self, conditions: &'static [Condition]) -> Self {
        Self { conditions, ..self }
    }
    const fn disputed_by(self, contradiction: Contradiction) -> Self {
        Self { contradiction: Some(contradiction), ..self }
    }
    const fn refuses(self, refused: Refused) -> Self {
        Self { refused, ..self }
    }
    const fn with(self, also: &'static [DowngradeRule]) -> Self {
        Self { also, ..self }
    }
}

table! {
    /// A downgrade right, or its absence, as a source states it: for which licences and targets, under which
    /// conditions. What it says in a sentence is in `text`.
    DowngradeRight -> Right:

    OemXpPro = "oem-xp-pro":
        yes(licence(&[V::WindowsXp], &[E::Professional]), OEM, These(&[P::Windows2000Professional, P::WindowsNtWorkstation4_0, P::Windows98SecondEdition]), stated(B, &[S::XpEula, S::Dom2002, S::Kb302878]))
            .provided(OEM_XP).with(&[OemTwoVersionsBack]),
    OemXpHome = "oem-xp-home":
        no(licence(&[V::WindowsXp], &[E::Home]), OEM, Whatever, stated(B, &[S::VillageXp]))
            .refuses(Refused::Home),
    OemXpTablet = "oem-xp-tablet":
        unknown(licence(&[V::WindowsXp], &[E::TabletPc]), OEM, Whatever, stated(B, &[S::VillageXp])),
    OemVistaBusiness = "oem-vista-business":
        yes(licence(&[V::WindowsVista], &[E::Professional]), OEM, These(XP_PROFESSIONAL), stated(B, &[S::ReasonVista, S::MsOemOld, S::MsFr2008, S::StealthVista]))
            .provided(OEM_CLIENT).disputed_by(Contradiction::VistaToWindows2000).with(&[OemTwoVersionsBack]),
    OemVistaUltimate = "oem-vista-ultimate":
        yes(licence(&[V::WindowsVista], &[E::Ultimate]), OEM, These(XP_PROFESSIONAL), stated(B, &[S::ReasonVista, S::MsOemOld, S::MsFr2008, S::StealthVista]))
            .provided(OEM_CLIENT).disputed_by(Contradiction::VistaToWindows2000).with(&[OemTwoVersionsBack]),
    OemVistaHome = "oem-vista-home":
        no(licence(&[V::WindowsVista], &[E::HomeBasic, E::HomePremium, E::Starter]), OEM, Whatever, stated(B, &[S::ReasonVista, S::MsOemOld]))
            .refuses(Refused::Home),
    Seed7ProVlKeysVista = "seed-7-pro-vl-keys-vista":
        yes(licence(&[V::Windows7], &[E::Professional]), OEM, These(&[P::WindowsVistaBusiness]), stated(B, &[S::Seed, S::MsOemW7, S::MsKmsPlanning]))
            .provided(OEM_WITH_VOLUME_KEYS).disputed_by(Contradiction::OemTimeLimit).with(&[KmsMarker]),
    Seed7ProXp = "seed-7-pro-xp":
        yes(licence(&[V::Windows7], &[E::Professional]), OEM, These(&[P::WindowsXpProfessional]), stated(B, &[S::Seed, S::MsOemW8, S::Kb302878]))
            .provided(OEM_SEED).disputed_by(Contradiction::OemTimeLimit),
    Oem7Pro = "oem-7-pro":
        yes(licence(&[V::Windows7], &[E::Professional]), OEM, These(&[P::WindowsVistaBusiness, P::WindowsXpProfessional, P::WindowsXpProfessionalX64, P::WindowsXpTabletPc]), stated(A, &[S::MsOemW8, S::Win7Eula, S::MsOemW7, S::TlbW7, S::TechspotW7, S::CompuconW7, S::XiDevicepartner]))
            .disputed().provided(OEM_CLIENT).disputed_by(Contradiction::OemTimeLimit).with(&[OemTwoVersionsBack]),
    Oem7Ultimate = "oem-7-ultimate":
        yes(licence(&[V::Windows7], &[E::Ultimate]), OEM, These(&[P::WindowsVistaUltimate, P::WindowsVistaBusiness, P::WindowsXpProfessional, P::WindowsXpProfessionalX64, P::WindowsXpTabletPc]), stated(B, &[S::MsOemW8, S::MsOemW7]))
            .disputed().provided(OEM_CLIENT).disputed_by(Contradiction::VistaUltimate).with(&[OemTwoVersionsBack]),
    Oem7Home = "oem-7-home":
        no(licence(&[V::Windows7], &[E::Starter, E::HomeBasic, E::HomePremium]), OEM, Whatever, stated(B, &[S::MsOemW8, S::XiDevicepartner]))
            .refuses(Refused::Home),
    Oem8Pro = "oem-8-pro":
        yes(licence(&[V::Windows8], &[E::Professional]), OEM, These(&[P::Windows7Professional, P::WindowsVistaBusiness]), stated(A, &[S::MsKb2832566, S::MsOemW8, S::Dom2012, S::MsOemGb, S::OneyoW8, S::XiDevicepartner]))
            .disputed().provided(OEM_WINDOWS_8).disputed_by(Contradiction::OemTimeLimit).with(&[OemTwoVersionsBack]),
    Oem8ProXp = "oem-8-pro-xp":
        no(licence(&[V::Windows8], &[E::Professional]), OEM, These(&[P::WindowsXpProfessional]), stated(A, &[S::MsPhW8, S::Dom2012, S::MsKb2832566]))
            .with(&[NoChaining]),
    Oem8Core = "oem-8-core":
        no(licence(&[V::Windows8, V::WindowsRt], &[E::Home, E::HomeSingleLanguage, E::Rt]), OEM, Whatever, stated(A, &[S::MsKb2832566]))
            .refuses(Refused::Home),
    Oem8_1Pro = "oem-8.1-pro":
        yes(licence(&[V::Windows8_1], &[E::Professional]), OEM, These(&[P::Windows7Professional, P::WindowsVistaBusiness]), stated(B, &[S::MsOemFaq81, S::XiDevicepartner]))
            .disputed().provided(OEM_CLIENT).disputed_by(Contradiction::Windows81ToVista).with(&[OemTwoVersionsBack]),
    Oem8_1ProXp = "oem-8.1-pro-xp":
        no(licence(&[V::Windows8_1], &[E::Professional]), OEM, These(&[P::WindowsXpProfessional]), derived(B, &[S::MsOemFaq81, S::Dom2012]))
            .with(&[NoChaining]),
    Oem8_1Core = "oem-8.1-core":
        no(licence(&[V::Windows8_1], &[E::Home, E::HomeSingleLanguage, E::HomeWithBing]), OEM, Whatever, derived(B, &[S::XiDevicepartner, S::MsKb2832566]))
            .refuses(Refused::Home),
    Oem10Pro8_1 = "oem-10-pro-8.1":
        yes(licence(&[V::Windows10], &[E::Professional]), OEM, These(&[P::Windows8_1Pro]), stated(B, &[S::EkeW10, S::CoaReimg, S::XiDevicepartner, S::MsOemFr]))
            .while_supported().provided(OEM_CLIENT).disputed_by(Contradiction::End81),
    Oem10Pro7 = "oem-10-pro-7":
        yes(licence(&[V::Windows10], &[E::Professional]), OEM, These(&[P::Windows7Professional]), stated(B, &[S::EkeW10, S::CoaReimg, S::BottW10, S::MsOemFr, S::EshW10]))
            .while_supported().provided(OEM_CLIENT).disputed_by(Contradiction::EsuAsSupport),
    Oem10ProOther = "oem-10-pro-other":
        no(licence(&[V::Windows10], &[E::Professional]), OEM, These(&[P::Windows8Pro, P::WindowsVistaBusiness, P::WindowsXpProfessional, P::Windows7Ultimate]), derived(B, &[S::EkeW10, S::CoaReimg]))
            .with(&[NoChaining]),
    Oem10Home = "oem-10-home":
        no(licence(&[V::Windows10], &[E::Home, E::HomeSingleLanguage]), OEM, Whatever, stated(B, &[S::EkeW10, S::CtechW10]))
            .refuses(Refused::Home),
    Oem11Pro10 = "oem-11-pro-10":
        yes(licence(&[V::Windows11], &[E::Professional]), OEM, These(&[P::Windows10Pro]), stated(A, &[S::MsSurface]))
            .while_supported().provided(OEM_CLIENT).disputed_by(Contradiction::EsuAsSupport).with(&[NoFactoryDowngrade]),
    Oem11ProOlder = "oem-11-pro-older":
        no(licence(&[V::Windows11], &[E::Professional]), OEM, These(&[P::Windows8_1Pro, P::Windows7Professional, P::WindowsVistaBusiness, P::WindowsXpProfessional]), derived(B, &[S::MsSurface]))
            .with(&[NoChaining]),
    Oem11Home = "oem-11-home":
        no(licence(&[V::Windows11], &[E::Home, E::HomeSingleLanguage]), OEM, Whatever, derived(B, &[S::MsSurface, S::EkeW10]))
            .refuses(Refused::Home),
    OemProVariants = "oem-pro-variants":
        unknown(licence(&[V::Windows10, V::Windows11], &[E::ProForWorkstations, E::ProEducation]), OEM, Whatever, stated(B, &[S::EkeW10])),
    Oem9x2000 = "oem-9x-2000":
        no(licence(&[V::WindowsNt4_0, V::Windows95, V::Windows98, V::Windows98SecondEdition, V::WindowsMe, V::Windows2000], ANY), OEM, Whatever, stated(C, &[S::Dom2002]))
            .refuses(Refused::Licence),
    FppXpVista = "fpp-xp-vista":
        no(licence(&[V::WindowsXp, V::WindowsVista], ANY), FPP, Whatever, stated(B, &[S::MsFr2008, S::LockergnomeVista]))
            .disputed_by(Contradiction::BoxedVista).refuses(Refused::Retail),
    Fpp7 = "fpp-7":
        no(licence(&[V::Windows7], ANY), FPP, Whatever, stated(C, &[S::SoftpediaW7, S::Npi]))
            .refuses(Refused::Retail),
    Fpp8 = "fpp-8":
        no(licence(&[V::Windows8], ANY), FPP, Whatever, stated(A, &[S::MsKb2832566]))
            .provided(PERSONAL_USE).refuses(Refused::Retail),
    Fpp8_1 = "fpp-8.1":
        no(licence(&[V::Windows8_1], ANY), FPP, Whatever, derived(B, &[S::MsKb2832566, S::Npi]))
            .refuses(Refused::Retail),
    Fpp10 = "fpp-10":
        no(licence(&[V::Windows10], ANY), FPP, Whatever, stated(C, &[S::CtechW10, S::Npi]))
            .refuses(Refused::Retail),
    Fpp11 = "fpp-11":
        no(licence(&[V::Windows11], ANY), FPP, Whatever, derived(C, &[S::Npi, S::MsGuidDowngrade]))
            .refuses(Refused::Retail),
    VlXpPro = "vl-xp-pro":
        yes(licence(&[V::WindowsXp], &[E::Professional]), VOLUME, These(&[P::Windows2000Professional, P::WindowsNtWorkstation4_0, P::Windows98SecondEdition]), stated(B, &[S::Chart2003]))
            .provided(VOLUME_CLIENT),
    VlVistaBusiness = "vl-vista-business":
        yes(licence(&[V::WindowsVista], &[E::Professional]), VOLUME, Earlier, derived(B, &[S::Brief2007, S::MsFr2008]))
            .provided(VOLUME_CLIENT).with(&[SaNotNeeded]),
    Vl7Pro = "vl-7-pro":
        yes(licence(&[V::Windows7], &[E::Professional]), VOLUME, Earlier, stated(B, &[S::MirrorW7, S::Brief2007]))
            .provided(VOLUME_CLIENT).with(&[SaNotNeeded]),
    Vl8Pro = "vl-8-pro":
        yes(licence(&[V::Windows8], &[E::Professional]), VOLUME, Earlier, stated(A, &[S::MsKb2832566, S::MsPhW8]))
            .provided(VOLUME_CLIENT).with(&[SaNotNeeded]),
    Vl8_1Pro = "vl-8.1-pro":
        yes(licence(&[V::Windows8_1], &[E::Professional]), VOLUME, Earlier, derived(B, &[S::MsKb2832566, S::Thamani]))
            .provided(VOLUME_CLIENT).with(&[SaNotNeeded]),
    Vl10Pro = "vl-10-pro":
        yes(licence(&[V::Windows10], &[E::Professional]), VOLUME, Earlier, stated(B, &[S::Thamani, S::DorogaBrief, S::PredDown]))
            .provided(VOLUME_CLIENT).with(&[SaNotNeeded]),
    Vl11Pro = "vl-11-pro":
        yes(licence(&[V::Windows11], &[E::Professional]), VOLUME, Earlier, derived(B, &[S::MsGuidDowngrade, S::MsDownloadsVl]))
            .provided(VOLUME_CLIENT).with(&[SaNotNeeded]),
    VlProToEnterprise = "vl-pro-to-enterprise":
        no(licence(&[V::Windows7, V::Windows8, V::Windows8_1, V::Windows10, V::Windows11], &[E::Professional]), VOLUME, These(&[P::Windows10Enterprise, P::Windows8_1Enterprise, P::Windows7Enterprise]), stated(B, &[S::DorogaBrief]))
            .refuses(Refused::Edition),
    VlTo7Ultimate = "vl-to-7-ultimate":
        no(licence(&[V::Windows8, V::Windows8_1, V::Windows10, V::Windows11], &[E::Professional, E::Enterprise]), VOLUME, These(&[P::Windows7Ultimate]), stated(A, &[S::MsKb2832566]))
            .refuses(Refused::Edition),
    SaVistaEnt = "sa-vista-ent":
        yes(licence(&[V::WindowsVista], &[E::Enterprise]), VOLUME_SA, These(&[P::WindowsVistaBusiness, P::WindowsXpProfessional, P::Windows2000Professional, P::WindowsNtWorkstation4_0]), derived(B, &[S::Brief2007, S::Chart2003]))
            .provided(VOLUME_CLIENT),
    Sa7Ent = "sa-7-ent":
        yes(licence(&[V::Windows7], &[E::Enterprise]), VOLUME_SA, These(&[P::WindowsVistaEnterprise, P::Windows7Professional, P::WindowsVistaBusiness, P::WindowsXpProfessional, P::Windows2000Professional]), derived(C, &[S::SoftpediaW7, S::Brief2007]))
            .provided(VOLUME_CLIENT),
    Sa8Ent = "sa-8-ent":
        yes(licence(&[V::Windows8, V::Windows8_1], &[E::Enterprise]), VOLUME_SA, These(&[P::Windows7Enterprise, P::Windows7Professional, P::WindowsVistaEnterprise, P::WindowsVistaBusiness, P::WindowsXpProfessional]), stated(A, &[S::MsKb2832566]))
            .provided(VOLUME_WINDOWS_8),
    Sa10Ent = "sa-10-ent":
        yes(licence(&[V::Windows10], &[E::Enterprise]), VOLUME_SA, These(&[P::Windows8_1Enterprise, P::Windows8Enterprise, P::Windows7Enterprise, P::Windows10Pro, P::Windows8_1Pro, P::Windows7Professional]), stated(B, &[S::DorogaBrief, S::PredDown, S::PredReimg]))
            .provided(VOLUME_CLIENT),
    Sa11Ent = "sa-11-ent":
        yes(licence(&[V::Windows11], &[E::Enterprise]), VOLUME_SA, These(&[P::Windows10Enterprise, P::Windows8_1Enterprise, P::Windows8Enterprise, P::Windows7Enterprise, P::WindowsVistaEnterprise, P::Windows11Pro, P::Windows10Pro]), derived(B, &[S::MsGuidDowngrade, S::MsSurface, S::MsEditionUp]))
            .provided(VOLUME_CLIENT),
    Sa10Ltsc = "sa-10-ltsc":
        yes(licence(&[V::Windows10Ltsb2015, V::Windows10Ltsb2016, V::Windows10Ltsc2019, V::Windows10Ltsc2021], &[E::EnterpriseLtsc]), VOLUME_SA, These(&[P::Windows8_1Enterprise, P::Windows8Enterprise, P::Windows7Enterprise, P::Windows10Pro]), stated(C, &[S::PredDown]))
            .provided(VOLUME_CLIENT),
    SaEducation = "sa-education":
        unknown(licence(&[V::Windows10, V::Windows11], &[E::Education]), VOLUME_SA, These(&[P::Windows10Pro, P::Windows10ProForWorkstations, P::Windows10ProEducation]), stated(C, &[S::MsEditionUp, S::PredDown])),
    SaOemEnrolled = "sa-oem-enrolled":
        yes(any_version(&[F::WindowsClient], &[E::Professional]), OEM_SA, Earlier, stated(B, &[S::MsBlogExplained, S::Brief2007, S::MirrorW8]))
            .provided(OEM_ENROLLED),
    SubEnterpriseE3 = "sub-enterprise-e3":
        unknown(licence(&[V::Windows10, V::Windows11], &[E::Enterprise]), SUBSCRIPTION, Whatever, stated(C, &[S::MsWinLicensing])),
    Csp11ProUpgrade = "csp-11-pro-upgrade":
        unknown(licence(&[V::Windows11], &[E::Professional]), CSP, These(&[P::Windows10Pro]), derived(C, &[S::MsGuidDowngrade, S::MsWinLicensing])),
    MpnAny = "mpn-any":
        no(any_version(&[F::WindowsClient], ANY), PARTNER, Whatever, stated(B, &[S::MsMpn]))
            .refuses(Refused::PartnerBenefit),

    Ws2008Fpp = "ws2008-fpp":
        depends(licence(SERVER_2008, &[E::Web, E::Standard, E::Enterprise, E::Datacenter]), FPP, Earlier, stated(B, &[S::MsWs2008Tc, S::HpeJp, S::MsFr2008]))
            .provided(SERVER_BOX).disputed_by(Contradiction::BoxedServer),
    Ws2008DcDown = "ws2008-dc-down":
        yes(licence(SERVER_2008, &[E::Datacenter]), OEM, These(&[P::WindowsServer2008R2Enterprise, P::WindowsServer2008R2Standard, P::WindowsServer2008Enterprise, P::WindowsServer2008Standard]), stated(B, &[S::MsWs2008]))
            .provided(SERVER),
    Ws2008EntDown = "ws2008-ent-down":
        yes(licence(SERVER_2008, &[E::Enterprise]), OEM, These(&[P::WindowsServer2008R2Standard, P::WindowsServer2008Standard]), stated(B, &[S::MsWs2008, S::RichcWs2008]))
            .provided(SERVER),
    Ws2008AnyVersion = "ws2008-any-version":
        yes(licence(SERVER_2008, &[E::Web, E::Standard, E::Enterprise, E::Datacenter]), OEM, Earlier, stated(B, &[S::MsWs2008, S::MsOemOld, S::CompuconWs2008]))
            .provided(SERVER_OEM_2008).with(&[Standard2008Line, Enterprise2008Line, Web2008Line, KitIsNotLicence]),
    SeedWs2008KmsHost = "seed-ws2008-kms-host":
        yes(licence(&[V::WindowsServer2008], &[E::Standard, E::Enterprise, E::Datacenter]), VOLUME, These(&[P::WindowsServer2003Standard, P::WindowsServer2003Enterprise, P::WindowsServer2003Datacenter]), stated(B, &[S::Seed]))
            .provided(SERVER_SEED),
    Ws2008Vl = "ws2008-vl":
        yes(licence(SERVER_2008, &[E::Web, E::Standard, E::Enterprise, E::Datacenter]), VOLUME, Earlier, stated(B, &[S::MsWs2008, S::Brief2007, S::MsWs2008Tc]))
            .provided(SERVER),
    Ws2008VlDown = "ws2008-vl-down":
        yes(licence(SERVER_2008, &[E::Datacenter, E::Enterprise]), VOLUME, EarlierOrLower(SERVER_EDITIONS, None), derived(B, &[S::MsWs2008]))
            .provided(SERVER),
    Ws2008Foundation = "ws2008-foundation":
        no(licence(SERVER_2008, &[E::Foundation]), OEM, Whatever, stated(C, &[S::HpFoundation]))
            .refuses(Refused::Licence),
    Ws2012Dc = "ws2012-dc":
        yes(licence(SERVER_2012, &[E::Datacenter]), OEM, These(&[P::WindowsServer2012R2Standard, P::WindowsServer2012Standard, P::WindowsServer2012R2Essentials, P::WindowsServer2008R2Datacenter, P::WindowsServer2008R2Enterprise, P::WindowsServer2008R2Standard, P::WindowsServer2008Datacenter, P::WindowsServer2008Enterprise, P::WindowsServer2008Standard]), stated(C, &[S::Hpe2012r2, S::DomWs2016, S::MsDeOemWs]))
            .provided(SERVER).with(&[VersionAndEditionCombine, EnterpriseUnderStandard, NoInPlaceServer]),
    Ws2012Std = "ws2012-std":
        yes(licence(SERVER_2012, &[E::Standard]), OEM, These(&[P::WindowsServer2012R2Essentials, P::WindowsServer2008R2Enterprise, P::WindowsServer2008R2Standard, P::WindowsServer2008Enterprise, P::WindowsServer2008Standard]), stated(C, &[S::Hpe2012r2, S::DomWs2016, S::MsDeOemWs]))
            .provided(SERVER).with(&[EnterpriseUnderStandard, NoInPlaceServer]),
    Ws2012Vl = "ws2012-vl":
        yes(licence(SERVER_2012, &[E::Datacenter, E::Standard]), VOLUME, EarlierOrLower(SERVER_AND_ESSENTIALS, None), stated(C, &[S::DomWs2016, S::Brief2007]))
            .provided(SERVER).with(&[VersionAndEditionCombine, EnterpriseUnderStandard, NoInPlaceServer]),
    Ws2012Ess = "ws2012-ess":
        unknown(licence(SERVER_2012, &[E::Essentials]), OEM, Earlier, stated(D, &[S::JiriWs])),
    Ws2012Foundation = "ws2012-foundation":
        yes(licence(&[V::WindowsServer2012], &[E::Foundation]), OEM, These(&[P::WindowsServer2008R2Foundation]), derived(C, &[S::HpFoundation]))
            .provided(SERVER),
    Ws2016Dc = "ws2016-dc":
        yes(licence(&[V::WindowsServer2016], &[E::Datacenter]), OEM, These(&[P::WindowsServer2016Standard, P::WindowsServer2012R2Datacenter, P::WindowsServer2012R2Standard, P::WindowsServer2012Datacenter, P::WindowsServer2012Standard, P::WindowsServer2008R2Enterprise]), stated(C, &[S::Hpe2016, S::DomWs2016, S::MsDeOemWs]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthOem).with(&[EnterpriseUnderStandard, NoInPlaceServer]),
    Ws2016Std = "ws2016-std":
        yes(licence(&[V::WindowsServer2016], &[E::Standard]), OEM, These(&[P::WindowsServer2012R2Standard, P::WindowsServer2012Standard, P::WindowsServer2008R2Enterprise, P::WindowsServer2008R2Standard]), stated(C, &[S::Hpe2016, S::DomWs2016]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthOem).with(&[EnterpriseUnderStandard, NoInPlaceServer]),
    Ws2019Dc = "ws2019-dc":
        yes(licence(&[V::WindowsServer2019], &[E::Datacenter]), VOLUME, EarlierOrLower(SERVER_AND_ESSENTIALS, None), stated(D, &[S::JiriWs, S::Hpe2019Downgrade]))
            .provided(SERVER).with(&[VersionAndEditionCombine, AvmaEditions, NoInPlaceServer]),
    Ws2019Std = "ws2019-std":
        yes(licence(&[V::WindowsServer2019], &[E::Standard]), VOLUME, EarlierOrLower(SERVER_AND_ESSENTIALS, None), stated(D, &[S::JiriWs, S::Hpe2019Downgrade]))
            .provided(SERVER),
    Ws2019Ess = "ws2019-ess":
        yes(licence(&[V::WindowsServer2019], &[E::Essentials]), OEM, Earlier, stated(D, &[S::JiriWs]))
            .provided(SERVER),
    Ws2019DcOem = "ws2019-dc-oem":
        yes(licence(&[V::WindowsServer2019], &[E::Datacenter]), OEM, These(&[P::WindowsServer2019Standard, P::WindowsServer2016Datacenter, P::WindowsServer2016Standard, P::WindowsServer2012R2Datacenter, P::WindowsServer2012R2Standard]), stated(C, &[S::Hpe2019Downgrade, S::HpeKit, S::Ware247]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthOem).with(&[KitIsNotLicence, NoInPlaceServer]),
    Ws2019StdOem = "ws2019-std-oem":
        yes(licence(&[V::WindowsServer2019], &[E::Standard]), OEM, These(&[P::WindowsServer2016Standard, P::WindowsServer2012R2Standard]), stated(C, &[S::Hpe2019Downgrade, S::HpeKit, S::Ware247]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthOem).with(&[KitIsNotLicence, NoInPlaceServer]),
    Ws2022StdEssentials = "ws2022-std-essentials":
        unknown(licence(&[V::WindowsServer2022, V::WindowsServer2025], &[E::Standard, E::Datacenter]), OEM_AND_VOLUME, Editions(&[E::Essentials]), stated(D, &[S::IttripFr, S::JiriWs, S::Hpe2012r2]))
            .disputed_by(Contradiction::StandardAsEssentials),
    Ws2022Std = "ws2022-std":
        yes(licence(&[V::WindowsServer2022], &[E::Standard]), VOLUME, Earlier, derived(B, &[S::IttripFr, S::IttripPt, S::MsGuidDowngrade]))
            .provided(SERVER),
    Ws2022Dc = "ws2022-dc":
        yes(licence(&[V::WindowsServer2022], &[E::Datacenter]), VOLUME, EarlierOrLower(SERVER_EDITIONS, None), derived(C, &[S::MsGuidDowngrade, S::Golev]))
            .provided(SERVER).with(&[VersionAndEditionCombine, AvmaEditions, NoInPlaceServer]),
    Ws2022Oem = "ws2022-oem":
        yes(licence(&[V::WindowsServer2022], &[E::Standard, E::Datacenter]), OEM, EarlierOrLower(SERVER_EDITIONS, Some(V::WindowsServer2016)), derived(C, &[S::DellOemWs, S::MsDeOemWs]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthOem).with(&[KitIsNotLicence, NoInPlaceServer]),
    Ws2025Vl = "ws2025-vl":
        yes(licence(&[V::WindowsServer2025], &[E::Standard, E::Datacenter]), VOLUME, EarlierOrLower(SERVER_EDITIONS, None), derived(B, &[S::MsGuidDowngrade, S::MsKmsPlanning]))
            .provided(SERVER).with(&[VersionAndEditionCombine, AvmaEditions, NoInPlaceServer]),
    Ws2025Oem = "ws2025-oem":
        yes(licence(&[V::WindowsServer2025], &[E::Standard, E::Datacenter]), OEM, EarlierOrLower(SERVER_EDITIONS, None), derived(C, &[S::DellOemWs, S::MsDeOemWs]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthOem).with(&[KitIsNotLicence, NoInPlaceServer]),
    WsCsp = "ws-csp":
        yes(licence(&[V::WindowsServer2019, V::WindowsServer2022, V::WindowsServer2025], &[E::Standard, E::Datacenter]), CSP, EarlierOrLower(SERVER_EDITIONS, Some(V::WindowsServer2016)), derived(D, &[S::IttripEn, S::IttripIt, S::MsGuidDowngrade]))
            .provided(SERVER).disputed_by(Contradiction::ServerDepthCsp),
    WsSpla = "ws-spla":
        yes(any_version(&[F::WindowsServer], ANY), SPLA, EarlierOrLower(SERVER_AND_ESSENTIALS, None), stated(C, &[S::OctopusSpla]))
            .provided(SERVER_HOSTED),
    WsUpEdition = "ws-up-edition":
        no(any_version(&[F::WindowsServer], &[E::Standard, E::Enterprise, E::Essentials, E::Foundation]), VOLUME, Editions(&[E::Datacenter]), derived(C, &[S::Golev, S::DomWs2016]))
            .refuses(Refused::Edition),
    Sbs2008 = "sbs2008":
        yes(licence(&[V::SmallBusinessServer2008], &[E::Standard, E::Premium]), OEM, Earlier, stated(B, &[S::MsSbs, S::MsOemOld]))
            .provided(SBS),
    Sbs2011_2008Vl = "sbs2011-2008-vl":
        yes(licence(&[V::SmallBusinessServer2011], &[E::Standard]), VOLUME, These(&[P::SmallBusinessServer2008Standard]), stated(C, &[S::HpSbs]))
            .provided(SBS_SUITE),
    Sbs2011_2008Oem = "sbs2011-2008-oem":
        depends(licence(&[V::SmallBusinessServer2011], &[E::Standard]), OEM, These(&[P::SmallBusinessServer2008Standard]), stated(C, &[S::HpSbs]))
            .provided(SBS_OEM),
    Sbs2011_2003 = "sbs2011-2003":
        no(licence(&[V::SmallBusinessServer2011], &[E::Standard]), OEM, These(&[P::SmallBusinessServer2003Standard, P::SmallBusinessServer2003R2Standard]), stated(C, &[S::HpSbs]))
            .disputed_by(Contradiction::SbsTo2003),
    WsMpn = "ws-mpn":
        no(any_version(&[F::WindowsServer, F::SmallBusinessServer, F::MultipointServer], ANY), PARTNER, Whatever, stated(B, &[S::MsMpn]))
            .refuses(Refused::PartnerBenefit),

    VlProplus2024 = "vl-proplus-2024":
        yes(licence(&[V::OfficeLtsc2024], &[E::ProfessionalPlus]), VOLUME, Earlier, derived(B, &[S::MsDownloadsVl, S::MsGuidDowngrade, S::OfficeBrief2020]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlStandard2024 = "vl-standard-2024":
        yes(licence(&[V::OfficeLtsc2024], &[E::Standard]), VOLUME, Earlier, derived(B, &[S::MsDownloadsVl, S::MsGuidDowngrade, S::OfficeBrief2020]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlProplus2021 = "vl-proplus-2021":
        yes(licence(&[V::OfficeLtsc2021], &[E::ProfessionalPlus]), VOLUME, Earlier, derived(B, &[S::MsDownloadsVl, S::MsGuidDowngrade, S::OfficeBrief2020]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlStandard2021 = "vl-standard-2021":
        yes(licence(&[V::OfficeLtsc2021], &[E::Standard]), VOLUME, Earlier, derived(B, &[S::MsDownloadsVl, S::MsGuidDowngrade, S::OfficeBrief2020]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlProplus2019 = "vl-proplus-2019":
        yes(licence(&[V::Office2019], &[E::ProfessionalPlus]), VOLUME, Earlier, stated(B, &[S::OfficeBrief2020, S::MsKeysVl, S::PredDown]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlStandard2019 = "vl-standard-2019":
        yes(licence(&[V::Office2019], &[E::Standard]), VOLUME, Earlier, stated(B, &[S::OfficeBrief2020, S::MsKeysVl, S::PredDown]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlProplus2016 = "vl-proplus-2016":
        yes(licence(&[V::Office2016], &[E::ProfessionalPlus]), VOLUME, Earlier, derived(B, &[S::OfficeBrief2020, S::MsKeysVl, S::PredDown]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlStandard2016 = "vl-standard-2016":
        yes(licence(&[V::Office2016], &[E::Standard]), VOLUME, Earlier, derived(B, &[S::OfficeBrief2020, S::MsKeysVl, S::PredDown]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlProplus2013 = "vl-proplus-2013":
        yes(licence(&[V::Office2013], &[E::ProfessionalPlus]), VOLUME, Earlier, stated(B, &[S::MackOffice, S::Thamani]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlStandard2013 = "vl-standard-2013":
        yes(licence(&[V::Office2013], &[E::Standard]), VOLUME, Earlier, stated(B, &[S::MackOffice, S::Thamani]))
            .provided(OFFICE).with(&[OfficeBitness, SuiteComponents]),
    VlProplus2010 = "vl-proplus-2010":
        yes(licence(&[V::Office2010], &[E::ProfessionalPlus]), VOLUME, Earlier, stated(B, &[S::MackOffice, S::Thamani]))
            .provided(OFFICE).with(&[OfficeBitness, MixedVersions, SuiteComponents]),
    VlStandard2010 = "vl-standard-2010":
        yes(licence(&[V::Office2010], &[E::Standard]), VOLUME, Earlier, stated(B, &[S::MackOffice, S::Thamani]))
            .provided(OFFICE).with(&[OfficeBitness, MixedVersions, SuiteComponents]),
    VlProplus2007 = "vl-proplus-2007":
        yes(licence(&[V::Office2007], &[E::ProfessionalPlus]), VOLUME, Earlier, stated(C, &[S::MackOffice]))
            .provided(OFFICE),
    VlProplusToStandard = "vl-proplus-to-standard":
        no(any_version(&[F::Office], &[E::ProfessionalPlus]), VOLUME, Editions(&[E::Standard]), stated(B, &[S::Thamani, S::MackOffice]))
            .refuses(Refused::Edition).with(&[VersionIsNotEdition]),
    VlStandardToProplus = "vl-standard-to-proplus":
        no(any_version(&[F::Office], &[E::Standard]), VOLUME, Editions(&[E::ProfessionalPlus]), stated(B, &[S::OfficeBrief2020]))
            .refuses(Refused::Edition).with(&[VersionIsNotEdition]),
    OemOffice = "oem-office":
        no(any_version(&[F::Office], &[E::HomeAndStudent, E::HomeAndBusiness, E::Home, E::Professional, E::SmallBusiness, E::Basic]), OEM, Whatever, stated(C, &[S::Npi, S::Ciaops, S::MsFr2008, S::LadylicOffice]))
            .refuses(Refused::Licence).with(&[OfficeVolumeEditions]),
    OemOfficeSa = "oem-office-sa":
        depends(any_version(&[F::Office], ANY), OEM_SA, Earlier, stated(B, &[S::Brief2007, S::LadylicOffice, S::MirrorO2010]))
            .provided(OFFICE_ENROLLED),
    FppOffice = "fpp-office":
        no(any_version(&[F::Office], ANY), FPP, Whatever, stated(C, &[S::MsFr2008, S::Npi, S::Ciaops, S::LadylicOffice]))
            .refuses(Refused::Retail).with(&[OfficeVolumeEditions]),
    M365Apps = "m365-apps":
        no(any_version(&[F::Microsoft365Apps], ANY), EVERY, Whatever, stated(C, &[S::Ciaops]))
            .refuses(Refused::Subscription).with(&[SubscriptionAppsTakeNoVolumeKey]),
    VlProject = "vl-project":
        yes(any_version(&[F::Project], &[E::Standard, E::Professional]), VOLUME, Earlier, derived(B, &[S::Brief2007, S::MsGuidDowngrade, S::Golev]))
            .provided(SAME_EDITION),
    VlProjectEdition = "vl-project-edition":
        no(any_version(&[F::Project], &[E::Professional]), VOLUME, Editions(&[E::Standard]), derived(C, &[S::Golev, S::Thamani]))
            .refuses(Refused::Edition),
    OemFppProject = "oem-fpp-project":
        no(any_version(&[F::Project], ANY), OEM_FPP, Whatever, stated(C, &[S::Npi]))
            .refuses(Refused::Retail),
    VlVisio = "vl-visio":
        yes(any_version(&[F::Visio], &[E::Standard, E::Professional]), VOLUME, Earlier, derived(B, &[S::Brief2007, S::MsGuidDowngrade, S::Golev]))
            .provided(SAME_EDITION),
    VlVisioEdition = "vl-visio-edition":
        no(any_version(&[F::Visio], &[E::Professional]), VOLUME, Editions(&[E::Standard]), derived(C, &[S::Golev, S::Thamani]))
            .refuses(Refused::Edition),
    OemFppVisio = "oem-fpp-visio":
        no(any_version(&[F::Visio], ANY), OEM_FPP, Whatever, stated(C, &[S::Npi]))
            .refuses(Refused::Retail),
    CspOfficeLtsc = "csp-office-ltsc":
        unknown(licence(&[V::OfficeLtsc2021, V::OfficeLtsc2024], &[E::Standard, E::ProfessionalPlus]), CSP, Earlier, derived(C, &[S::MsGuidDowngrade, S::SoftwareoneCsp])),
    MpnOffice = "mpn-office":
        no(any_version(&[F::Office, F::Project, F::Visio], ANY), PARTNER, Whatever, stated(B, &[S::MsMpn]))
            .refuses(Refused::PartnerBenefit),
    IsvrOffice = "isvr-office":
        depends(any_version(&[F::Office], ANY), ISVR, Earlier, stated(B, &[S::ChronicIsv, S::HitIsv]))
            .provided(ISVR_RIGHTS),
}
