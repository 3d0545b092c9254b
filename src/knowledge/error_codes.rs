//! The error codes of activation: what each means, its causes and its remedies, by product and by method.

use super::{Evidence, Family, Grade, Product, Source as S, Version, derived, stated};
use crate::closed::{closed, table};
use {Cause as C, CodeMethod as M, Remedy as R, Whom as W};

/// What is known of an error code.
#[derive(Debug)]
pub struct CodeRow {
    /// Microsoft's own name for it; empty where none was read.
    pub symbol: &'static str,
    /// The methods it occurs with; empty when it occurs with any.
    pub methods: &'static [CodeMethod],
    /// What its meaning rests on.
    pub meaning: Evidence,
    /// Its causes with their remedies.
    pub cases: &'static [Case],
}

/// Causes of a code and what helps against them; derived where no document gives a remedy.
#[derive(Debug)]
pub struct Case {
    /// The products it is told of.
    pub whom: Whom,
    /// The methods it is about; empty for those of the code.
    pub methods: &'static [CodeMethod],
    /// What may lie behind the code.
    pub causes: &'static [Cause],
    /// What to do.
    pub remedies: &'static [Remedy],
    /// What causes and remedies rest on.
    pub evidence: Evidence,
}

closed! {
    /// How a product was to be activated when the code appeared.
    CodeMethod:
    Kms = "kms",
    Adba = "adba",
    Mak = "mak",
    Avma = "avma",
    Oem = "oem",
    Retail = "retail",
    /// With an installation ID and a confirmation ID.
    Offline = "offline",
    Evaluation = "evaluation",
}

closed! {
    /// The products that a document tells a code of.
    Whom:
    Any = "any",
    Windows = "windows",
    Client = "client",
    /// Windows 10 and 11.
    Client10 = "client-10",
    /// Windows Vista and 7.
    Vista7 = "vista-7",
    Server = "server",
    Office = "office",
    /// Windows 7 and 10, Server 2008 and 2008 R2 with extended security updates.
    Esu = "esu",
    /// Server 2012 and 2012 R2 with extended security updates.
    Esu2012 = "esu-2012",
    /// Windows 7, Server 2008 and 2008 R2.
    Tls = "tls",
}

impl Whom {
    /// Whether a product is among them.
    pub fn covers(self, product: Product) -> bool {
        use Version::*;
        let client = product.family() == Family::WindowsClient;
        let server = product.family() == Family::WindowsServer;
        let version = product.version();
        match self {
            Self::Any => product.is_office() || client || server,
            Self::Windows => client || server,
            Self::Client => client,
            Self::Client10 => client && !version.is_older_than(Windows10),
            Self::Vista7 => matches!(version, WindowsVista | Windows7),
            Self::Server => server,
            Self::Office => product.is_office(),
            Self::Esu => matches!(version, Windows7 | Windows10 | WindowsServer2008 | WindowsServer2008R2),
            Self::Esu2012 => matches!(version, WindowsServer2012 | WindowsServer2012R2),
            Self::Tls => matches!(version, Windows7 | WindowsServer2008 | WindowsServer2008R2),
        }
    }
}

const fn code(
    symbol: &'static str,
    methods: &'static [CodeMethod],
    meaning: Evidence,
    cases: &'static [Case],
) -> CodeRow {
    CodeRow { symbol, methods, meaning, cases }
}

const fn case(
    whom: Whom,
    methods: &'static [CodeMethod],
    causes: &'static [Cause],
    remedies: &'static [Remedy],
    evidence: Evidence,
) -> Case {
    Case { whom, methods, causes, remedies, evidence }
}

closed! {
    /// What may lie behind an error code.
    Cause:
    NoDnsRecord = "no-dns-record",
    DnsFault = "dns-fault",
    NoDnsServer = "no-dns-server",
    HostFirewall = "host-firewall",
    StaleRecords = "stale-records",
    HostUnreachable = "host-unreachable",
    CountTooLow = "count-too-low",
    ClonedIds = "cloned-ids",
    WrongHost = "wrong-host",
    HostKeyTooOld = "host-key-too-old",
    EveryHostFailed = "every-host-failed",
    PortBlocked = "port-blocked",
    HostServiceStopped = "host-service-stopped",
    HostTooOld = "host-too-old",
    AzureRoute = "azure-route",
    ClockDiffers = "clock-differs",
    HostVirtual = "host-virtual",
    WrongName = "wrong-name",
    HostKeyUsedUp = "host-key-used-up",
    MakNotSupported = "mak-not-supported",
    Mistyped = "mistyped",
    BetaKey = "beta-key",
    OtherEdition = "other-edition",
    HostNotUpdated = "host-not-updated",
    PackMissing = "pack-missing",
    EsuNotPrepared = "esu-not-prepared",
    DefaultKey = "default-key",
    KeyOnEvaluation = "key-on-evaluation",
    RetailOffice = "retail-office",
    DamagedStore = "damaged-store",
    HardwareChanged = "hardware-changed",
    DriverUpdate = "driver-update",
    ClientHostKey = "client-host-key",
    OtherInstallation = "other-installation",
    NoMarker = "no-marker",
    OemElsewhere = "oem-elsewhere",
    CleanInstall = "clean-install",
    WrongKeyType = "wrong-key-type",
    OldSchema = "old-schema",
    TooManyRequests = "too-many-requests",
    AvmaInAzure = "avma-in-azure",
    AvmaHost = "avma-host",
    GuestTooNew = "guest-too-new",
    VmMoved = "vm-moved",
    NotElevated = "not-elevated",
    SettingsFault = "settings-fault",
    Permissions = "permissions",
    LanguagePacks = "language-packs",
    Malware = "malware",
    DamagedFiles = "damaged-files",
    NoDigitalLicence = "no-digital-licence",
    BeforeRestart = "before-restart",
    KeyMisused = "key-misused",
    EvaluationOver = "evaluation-over",
    ServerEvaluationOver = "server-evaluation-over",
    TlsOff = "tls-off",
    ClockOrProxy = "clock-or-proxy",
    NameUnresolved = "name-unresolved",
    BaseNotActivated = "base-not-activated",
}

closed! {
    /// What to do about an error code.
    Remedy:
    CheckDns = "check-dns",
    SetHost = "set-host",
    UseMak = "use-mak",
    ConfigureDns = "configure-dns",
    OpenPort = "open-port",
    CorrectRecords = "correct-records",
    TestPort = "test-port",
    ActivateOffline = "activate-offline",
    ExemptEndpoints = "exempt-endpoints",
    AddComputers = "add-computers",
    ReadCount = "read-count",
    Generalise = "generalise",
    ActivateHost = "activate-host",
    UseRightHost = "use-right-host",
    CheckHostTable = "check-host-table",
    ReadKmsEvents = "read-kms-events",
    AzureDirect = "azure-direct",
    SyncClock = "sync-clock",
    NewerHost = "newer-host",
    RetypeKey = "retype-key",
    ConfirmKey = "confirm-key",
    NewMak = "new-mak",
    AskSeller = "ask-seller",
    RaiseLimit = "raise-limit",
    ReuseHost = "reuse-host",
    ReadEdition = "read-edition",
    MatchEdition = "match-edition",
    UpdateHost = "update-host",
    OfficePack = "office-pack",
    EsuPrerequisites = "esu-prerequisites",
    Esu2012 = "esu-2012",
    RenewVamt = "renew-vamt",
    BuyKey = "buy-key",
    NewKey = "new-key",
    ConvertEvaluation = "convert-evaluation",
    OfficeVolumeInstall = "office-volume-install",
    RebuildStore = "rebuild-store",
    ReloadLicences = "reload-licences",
    ActivateAgain = "activate-again",
    InstallClientKey = "install-client-key",
    InstallMak = "install-mak",
    ServerHostKey = "server-host-key",
    CheckConfirmation = "check-confirmation",
    NewConfirmation = "new-confirmation",
    RepairOffice = "repair-office",
    MakOrRetail = "mak-or-retail",
    RightChannel = "right-channel",
    AskMaker = "ask-maker",
    UpgradeOver = "upgrade-over",
    RestoreOem = "restore-oem",
    GenuineKey = "genuine-key",
    RightKeyType = "right-key-type",
    CreateObject = "create-object",
    ShortenName = "shorten-name",
    ExtendSchema = "extend-schema",
    WaitThenRetry = "wait-then-retry",
    AzureClientKey = "azure-client-key",
    CheckAvmaHost = "check-avma-host",
    OtherGuest = "other-guest",
    RestartVm = "restart-vm",
    Elevate = "elevate",
    RestorePermissions = "restore-permissions",
    Reinstall = "reinstall",
    HardwareTroubleshooter = "hardware-troubleshooter",
    TypeOwnKey = "type-own-key",
    PermanentKey = "permanent-key",
    Rearm = "rearm",
    TurnOnTls = "turn-on-tls",
    StartHostService = "start-host-service",
    CheckInternetNames = "check-internet-names",
    ReadLog = "read-log",
    WaitForStart = "wait-for-start",
}

table! {
    /// An error code, by its number.
    ErrorCode -> CodeRow:
    X8007007B = "0x8007007B": code("", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::NoDnsRecord], &[R::CheckDns, R::SetHost], stated(Grade::A, &[S::MsErrorCodes]))]),
    X8007232A = "0x8007232A": code("", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::DnsFault], &[R::CheckDns], stated(Grade::A, &[S::MsErrorCodes]))]),
    X8007232B = "0x8007232B": code("", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::NoDnsRecord], &[R::CheckDns, R::SetHost, R::UseMak], stated(Grade::A, &[S::MsErrorCodes]))]),
    X8007251D = "0x8007251D": code("", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::NoDnsRecord], &[R::CheckDns], stated(Grade::A, &[S::MsErrorCodes]))]),
    X80092328 = "0x80092328": code("", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::NoDnsRecord], &[R::CheckDns], stated(Grade::A, &[S::MsErrorCodes]))]),
    X8007267C = "0x8007267C": code("", &[M::Kms], stated(Grade::A, &[S::Ms0x8007267c]), &[case(W::Windows, &[], &[C::NoDnsServer], &[R::ConfigureDns, R::SetHost], stated(Grade::A, &[S::Ms0x8007267c]))]),
    X800706BA = "0x800706BA": code("", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::HostFirewall, C::StaleRecords], &[R::OpenPort, R::CorrectRecords, R::TestPort], stated(Grade::A, &[S::MsErrorCodes]))]),
    X800705B4 = "0x800705B4": code("", &[M::Kms], stated(Grade::A, &[S::MsAzureActivationProblems]), &[case(W::Windows, &[], &[C::HostUnreachable], &[R::TestPort], stated(Grade::A, &[S::MsAzureActivationProblems]))]),
    X80072EE2 = "0x80072EE2": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes, S::MsMakKnownIssues]), &[case(W::Windows, &[], &[], &[R::ActivateOffline], stated(Grade::A, &[S::MsErrorCodes]))]),
    X8004FE33 = "0x8004FE33": code("", &[M::Mak], stated(Grade::A, &[S::MsOfficeVlTroubleshooting]), &[case(W::Any, &[], &[], &[R::ExemptEndpoints, R::ActivateOffline], stated(Grade::A, &[S::MsOfficeVlTroubleshooting]))]),
    XC004F038 = "0xC004F038": code("SL_E_VL_NOT_ENOUGH_COUNT", &[M::Kms], stated(Grade::A, &[S::Ms0xc004f038, S::MsOffice0xc004f038, S::MsErrorCodes]), &[case(W::Any, &[], &[C::CountTooLow, C::ClonedIds], &[R::AddComputers, R::ReadCount, R::Generalise], stated(Grade::A, &[S::Ms0xc004f038, S::MsOffice0xc004f038, S::MsErrorCodes]))]),
    XC004F039 = "0xC004F039": code("SL_E_VL_BINDING_SERVICE_NOT_ENABLED", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes, S::MsSlerror]), &[case(W::Windows, &[], &[C::HostUnreachable], &[R::TestPort, R::OpenPort], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F041 = "0xC004F041": code("SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes, S::MsSlerror]), &[case(W::Windows, &[], &[], &[R::ActivateHost], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F042 = "0xC004F042": code("SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH", &[M::Kms], stated(Grade::A, &[S::Ms0xc004f042, S::MsErrorCodes]), &[case(W::Windows, &[], &[C::WrongHost, C::HostKeyTooOld], &[R::UseRightHost, R::CheckHostTable], stated(Grade::A, &[S::Ms0xc004f042, S::Ms0xc004f015, S::MsErrorCodes]))]),
    XC004F074 = "0xC004F074": code("SL_E_VL_BINDING_SERVICE_UNAVAILABLE", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes, S::Ms0xc004f074]), &[case(W::Windows, &[], &[C::PortBlocked, C::HostServiceStopped, C::StaleRecords, C::ClockDiffers, C::HostTooOld, C::EveryHostFailed], &[R::TestPort, R::OpenPort, R::StartHostService, R::CheckDns, R::CorrectRecords, R::SyncClock, R::CheckHostTable, R::ReadKmsEvents], stated(Grade::A, &[S::Ms0xc004f074, S::MsErrorCodes])), case(W::Windows, &[], &[C::AzureRoute], &[R::AzureDirect], stated(Grade::A, &[S::MsAzure0xc004f074]))]),
    XC004F06C = "0xC004F06C": code("SL_E_VL_INVALID_TIMESTAMP", &[M::Kms], stated(Grade::A, &[S::MsErrorCodes, S::MsSlerror]), &[case(W::Windows, &[], &[C::ClockDiffers], &[R::SyncClock], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F056 = "0xC004F056": code("SL_E_VL_MACHINE_NOT_BOUND", &[M::Kms], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[], &[R::ReadKmsEvents], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F06B = "0xC004F06B": code("SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED", &[M::Kms], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::HostVirtual], &[R::NewerHost], derived(Grade::C, &[S::MsSlerror]))]),
    XC0020017 = "0xC0020017": code("", &[M::Kms], stated(Grade::A, &[S::MsEvent8198]), &[case(W::Windows, &[], &[C::HostUnreachable, C::WrongName], &[R::TestPort, R::SetHost], stated(Grade::A, &[S::MsEvent8198]))]),
    X8007139F = "0x8007139F": code("", &[M::Kms], stated(Grade::A, &[S::MsEvent8198]), &[case(W::Windows, &[], &[C::HostUnreachable, C::WrongName], &[R::TestPort, R::SetHost], stated(Grade::A, &[S::MsEvent8198]))]),
    XC004C001 = "0xC004C001": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[], &[R::RetypeKey, R::ConfirmKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004C003 = "0xC004C003": code("", &[M::Mak, M::Retail], stated(Grade::A, &[S::Ms0xc004c003, S::MsErrorCodes]), &[case(W::Windows, &[M::Mak], &[], &[R::NewMak], stated(Grade::A, &[S::MsErrorCodes])), case(W::Windows, &[M::Retail], &[], &[R::AskSeller], derived(Grade::C, &[S::Ms0xc004c003]))]),
    XC004C008 = "0xC004C008": code("", &[M::Kms], stated(Grade::A, &[S::Ms0xc004c008, S::MsErrorCodes]), &[case(W::Windows, &[], &[C::HostKeyUsedUp], &[R::RaiseLimit, R::ReuseHost], stated(Grade::A, &[S::Ms0xc004c008, S::MsErrorCodes]))]),
    XC004C020 = "0xC004C020": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[], &[R::RaiseLimit], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004C021 = "0xC004C021": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[], &[R::RaiseLimit], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004B100 = "0xC004B100": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::MakNotSupported], &[R::RetypeKey, R::ConfirmKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F050 = "0xC004F050": code("SL_E_INVALID_PRODUCT_KEY", &[], stated(Grade::A, &[S::MsErrorCodes, S::MsSlerror]), &[case(W::Windows, &[], &[C::Mistyped, C::BetaKey], &[R::RetypeKey], stated(Grade::A, &[S::MsErrorCodes, S::MsGvlkWindows])), case(W::Client, &[], &[C::OtherEdition], &[R::ReadEdition, R::MatchEdition], stated(Grade::B, &[S::MsSlmgr, S::MsKmsTroubleshooting, S::MsEditionUp])), case(W::Windows, &[M::Kms], &[C::HostNotUpdated], &[R::UpdateHost], stated(Grade::A, &[S::MsGvlkWindows, S::MsKmsPlanning])), case(W::Any, &[M::Kms], &[C::PackMissing], &[R::OfficePack], derived(Grade::B, &[S::MsOfficeKmsHost])), case(W::Esu, &[M::Mak], &[C::EsuNotPrepared], &[R::EsuPrerequisites, R::RenewVamt], stated(Grade::A, &[S::MsW7EsuTroubleshooting, S::W10EsuRunbookA])), case(W::Client10, &[M::Retail], &[C::DefaultKey], &[R::BuyKey], derived(Grade::D, &[S::KeySeller0x803fa067]))]),
    XC004F051 = "0xC004F051": code("SL_E_BLOCKED_PRODUCT_KEY", &[], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[], &[R::NewKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F069 = "0xC004F069": code("SL_E_MISMATCHED_PRODUCT_SKU", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Server, &[], &[C::KeyOnEvaluation], &[R::ConvertEvaluation], stated(Grade::B, &[S::LabEval0xc004f069, S::MsServerConversion])), case(W::Windows, &[], &[C::OtherEdition], &[R::ReadEdition, R::MatchEdition], derived(Grade::C, &[S::MsSlerror, S::MsSlmgr])), case(W::Office, &[], &[C::RetailOffice], &[R::OfficeVolumeInstall], stated(Grade::C, &[S::OfficeToolPlus0xc004f069]))]),
    XC004E003 = "0xC004E003": code("", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::OtherEdition, C::DamagedStore], &[R::ReadEdition, R::MatchEdition, R::RebuildStore], derived(Grade::D, &[S::MsSlerror]))]),
    XC004E002 = "0xC004E002": code("", &[], stated(Grade::A, &[S::Ms0xc004e002]), &[case(W::Windows, &[], &[C::DamagedStore], &[R::RebuildStore], stated(Grade::A, &[S::Ms0xc004e002]))]),
    XC004E015 = "0xC004E015": code("", &[], stated(Grade::A, &[S::Ms0xc004e015]), &[case(W::Windows, &[], &[], &[R::ReloadLicences, R::ActivateAgain], stated(Grade::A, &[S::Ms0xc004e015]))]),
    XC004F009 = "0xC004F009": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[], &[R::ConfirmKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F00F = "0xC004F00F": code("SL_E_OUT_OF_TOLERANCE", &[M::Mak, M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::HardwareChanged, C::DriverUpdate], &[R::ActivateAgain], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F014 = "0xC004F014": code("SL_E_PKEY_NOT_INSTALLED", &[], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[M::Kms], &[], &[R::InstallClientKey], stated(Grade::A, &[S::MsErrorCodes])), case(W::Windows, &[M::Mak], &[], &[R::InstallMak], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F015 = "0xC004F015": code("SL_E_PRODUCT_SKU_NOT_INSTALLED", &[M::Kms], stated(Grade::A, &[S::Ms0xc004f015, S::MsSlerror]), &[case(W::Windows, &[], &[C::ClientHostKey], &[R::ServerHostKey], stated(Grade::A, &[S::Ms0xc004f015]))]),
    XC004F02C = "0xC004F02C": code("SL_E_CIDIID_INVALID_DATA", &[M::Offline], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::Mistyped], &[R::CheckConfirmation], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F031 = "0xC004F031": code("SL_E_CIDIID_MISMATCHED", &[M::Offline], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::OtherInstallation], &[R::NewConfirmation], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F033 = "0xC004F033": code("SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::OtherEdition], &[R::ReadEdition, R::MatchEdition], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F034 = "0xC004F034": code("SL_E_EUL_NOT_AVAILABLE", &[], stated(Grade::A, &[S::MsSlerror, S::MsOfficeActivationCodes]), &[case(W::Office, &[], &[], &[R::RepairOffice], stated(Grade::A, &[S::MsOfficeActivationCodes])), case(W::Client10, &[], &[C::BaseNotActivated], &[R::ActivateAgain], stated(Grade::A, &[S::MsDeployEnterprise])), case(W::Windows, &[], &[C::DamagedStore, C::OtherEdition], &[R::ReadEdition, R::MatchEdition], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F035 = "0xC004F035": code("SL_E_VL_NOT_WINDOWS_SLP", &[M::Kms, M::Mak], stated(Grade::A, &[S::MsErrorCodes, S::MsSlerror]), &[case(W::Windows, &[], &[C::NoMarker], &[R::MakOrRetail, R::ActivateOffline], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F057 = "0xC004F057": code("SL_E_SLP_MISSING_ACPI_SLIC", &[M::Oem], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::OemElsewhere], &[R::RightChannel], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F058 = "0xC004F058": code("SL_E_SLP_MISSING_SLP_MARKER", &[M::Oem], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::OemElsewhere], &[R::RightChannel], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F059 = "0xC004F059": code("SL_E_SLP_BAD_FORMAT", &[M::Kms], stated(Grade::A, &[S::MsKb942962, S::MsSlerror]), &[case(W::Vista7, &[], &[C::NoMarker], &[R::MakOrRetail, R::AskMaker], stated(Grade::A, &[S::MsKb942962]))]),
    XC004F061 = "0xC004F061": code("SL_E_PKEY_INVALID_UPGRADE", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::CleanInstall], &[R::UpgradeOver], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F063 = "0xC004F063": code("SL_E_SLP_OEM_CERT_MISSING", &[M::Oem], stated(Grade::A, &[S::Ms0xc004f063, S::MsSlerror]), &[case(W::Windows, &[], &[C::OemElsewhere], &[R::RestoreOem], stated(Grade::A, &[S::Ms0xc004f063]))]),
    XC004F064 = "0xC004F064": code("SL_E_NONGENUINE_GRACE_TIME_EXPIRED", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes, S::MsSlerror]), &[case(W::Windows, &[], &[], &[R::ConfirmKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    X4004F065 = "0x4004F065": code("SL_I_NONGENUINE_GRACE_PERIOD", &[M::Mak, M::Kms], stated(Grade::A, &[S::MsSlerror, S::MsErrorCodes]), &[case(W::Windows, &[], &[], &[R::GenuineKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    X4004F00C = "0x4004F00C": code("SL_I_OOB_GRACE_PERIOD", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[], &[R::ActivateAgain], derived(Grade::C, &[S::MsSlerror]))]),
    X4004F00D = "0x4004F00D": code("SL_I_OOT_GRACE_PERIOD", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::HardwareChanged], &[R::ActivateAgain], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F07D = "0xC004F07D": code("SL_E_INVALID_PRODUCT_KEY_TYPE", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::WrongKeyType], &[R::RightKeyType], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F081 = "0xC004F081": code("SL_E_VL_AD_AO_NOT_FOUND", &[M::Adba], stated(Grade::A, &[S::MsSlerror, S::MsAdbaTroubleshooting]), &[case(W::Windows, &[], &[], &[R::CreateObject], derived(Grade::C, &[S::MsSlerror, S::MsAdbaTroubleshooting]))]),
    XC004F082 = "0xC004F082": code("SL_E_VL_AD_AO_NAME_TOO_LONG", &[M::Adba], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[], &[R::ShortenName], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F083 = "0xC004F083": code("SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED", &[M::Adba], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::OldSchema], &[R::ExtendSchema], derived(Grade::C, &[S::MsSlerror, S::MsOfficeAdba]))]),
    XC004FD00 = "0xC004FD00": code("SL_E_IA_THROTTLE_LIMIT_EXCEEDED", &[M::Avma], stated(Grade::A, &[S::MsSlerror]), &[case(W::Server, &[], &[C::TooManyRequests], &[R::WaitThenRetry], derived(Grade::C, &[S::MsSlerror]))]),
    XC004FD01 = "0xC004FD01": code("", &[M::Avma], stated(Grade::A, &[S::MsAzureAvmaErrors]), &[case(W::Server, &[], &[C::AvmaInAzure], &[R::AzureClientKey], stated(Grade::A, &[S::MsAzureAvmaErrors]))]),
    XC004FD02 = "0xC004FD02": code("", &[M::Avma], stated(Grade::A, &[S::MsAzureAvmaErrors]), &[case(W::Server, &[], &[C::AvmaInAzure], &[R::AzureClientKey], stated(Grade::A, &[S::MsAzureAvmaErrors])), case(W::Server, &[], &[C::AvmaHost], &[R::CheckAvmaHost], derived(Grade::C, &[S::MsAvma]))]),
    XC004FD03 = "0xC004FD03": code("SL_E_IA_ID_MISMATCH", &[M::Avma], stated(Grade::A, &[S::MsSlerror]), &[case(W::Server, &[], &[C::GuestTooNew], &[R::OtherGuest], derived(Grade::C, &[S::MsSlerror]))]),
    XC004FD04 = "0xC004FD04": code("SL_E_IA_MACHINE_NOT_BOUND", &[M::Avma], stated(Grade::A, &[S::MsSlerror]), &[case(W::Server, &[], &[C::VmMoved], &[R::RestartVm], derived(Grade::C, &[S::MsSlerror]))]),
    X80070005 = "0x80070005": code("", &[], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::NotElevated, C::Permissions], &[R::Elevate], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F025 = "0xC004F025": code("SL_E_LUA_ACCESSDENIED", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::NotElevated], &[R::Elevate], derived(Grade::C, &[S::MsSlerror]))]),
    X80070490 = "0x80070490": code("", &[M::Mak], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::Mistyped, C::SettingsFault], &[R::InstallMak, R::ConfirmKey], stated(Grade::A, &[S::MsErrorCodes]))]),
    X8007000D = "0x8007000D": code("", &[], stated(Grade::A, &[S::Ms0x8007000d]), &[case(W::Windows, &[], &[C::Permissions], &[R::RestorePermissions], stated(Grade::A, &[S::Ms0x8007000d]))]),
    X8004FE21 = "0x8004FE21": code("", &[M::Mak, M::Kms], stated(Grade::A, &[S::MsErrorCodes]), &[case(W::Windows, &[], &[C::LanguagePacks, C::Malware, C::DamagedFiles], &[R::Reinstall], stated(Grade::A, &[S::MsErrorCodes]))]),
    XC004F213 = "0xC004F213": code("SL_E_NO_PRODUCT_KEY_FOUND", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[M::Kms], &[], &[R::InstallClientKey], derived(Grade::C, &[S::MsSlerror])), case(W::Client10, &[M::Mak], &[], &[R::InstallMak], derived(Grade::C, &[S::MsSlerror])), case(W::Client10, &[M::Oem, M::Retail], &[C::NoDigitalLicence, C::DefaultKey], &[R::HardwareTroubleshooter, R::TypeOwnKey], stated(Grade::B, &[S::MsHardwareChange, S::RepairScript0xc004f213, S::LabVmDigitalLicence]))]),
    XC004F211 = "0xC004F211": code("SL_E_HWID_CHANGED", &[M::Oem, M::Retail], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[], &[C::HardwareChanged], &[R::HardwareTroubleshooter, R::TypeOwnKey], stated(Grade::B, &[S::MsHardwareChange]))]),
    XC004F212 = "0xC004F212": code("SL_E_OEM_KEY_EDITION_MISMATCH", &[M::Oem], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[], &[C::OtherEdition], &[R::ReadEdition, R::MatchEdition], derived(Grade::C, &[S::MsSlerror]))]),
    XC004F210 = "0xC004F210": code("SL_E_EDITION_MISMATCHED", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[], &[C::OtherEdition], &[R::ReadEdition, R::MatchEdition], derived(Grade::C, &[S::MsSlerror]))]),
    XC004E016 = "0xC004E016": code("SL_E_PKEY_INVALID_CONFIG", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Esu2012, &[], &[C::EsuNotPrepared], &[R::Esu2012, R::RenewVamt], stated(Grade::A, &[S::MsWs2012EsuKeyError])), case(W::Windows, &[], &[C::OtherEdition], &[R::MatchEdition], derived(Grade::C, &[S::MsSlerror]))]),
    XC004E028 = "0xC004E028": code("SL_E_ACTIVATION_IN_PROGRESS", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Windows, &[], &[C::BeforeRestart], &[R::WaitThenRetry], stated(Grade::C, &[S::Lab0xc004e028, S::Deploy0xc004e028]))]),
    XC004C060 = "0xC004C060": code("SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY", &[M::Retail, M::Mak], stated(Grade::A, &[S::MsSlerror]), &[case(W::Any, &[], &[C::KeyMisused], &[R::AskSeller], stated(Grade::C, &[S::DiagBlockedKeys]))]),
    XC004C032 = "0xC004C032": code("SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Any, &[], &[], &[R::PermanentKey], derived(Grade::C, &[S::MsSlerror]))]),
    XC004C030 = "0xC004C030": code("SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Any, &[], &[], &[R::WaitForStart], derived(Grade::C, &[S::MsSlerror, S::MsW10EsuEnable]))]),
    XC004C031 = "0xC004C031": code("SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Any, &[], &[], &[R::PermanentKey], derived(Grade::C, &[S::MsSlerror]))]),
    XC004C033 = "0xC004C033": code("SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED", &[], stated(Grade::A, &[S::MsSlerror]), &[case(W::Any, &[], &[], &[R::AskSeller], derived(Grade::C, &[S::MsSlerror]))]),
    XC004FC07 = "0xC004FC07": code("SL_E_VALIDITY_PERIOD_EXPIRED", &[M::Evaluation], stated(Grade::A, &[S::MsSlerror]), &[case(W::Server, &[], &[C::ServerEvaluationOver], &[R::ConvertEvaluation, R::Rearm], stated(Grade::B, &[S::LabEval0xc004fc07, S::LabEvalExpired, S::InventoryEval, S::MsServerConversion])), case(W::Client, &[], &[C::EvaluationOver], &[R::PermanentKey], derived(Grade::C, &[S::MsSlerror]))]),
    X803F7001 = "0x803F7001": code("", &[], stated(Grade::C, &[S::Course0x803f7001, S::Macro0x803f7001]), &[case(W::Client10, &[M::Kms], &[], &[R::InstallClientKey], derived(Grade::C, &[S::Course0x803f7001])), case(W::Client10, &[M::Mak], &[], &[R::InstallMak], derived(Grade::C, &[S::Course0x803f7001])), case(W::Client10, &[M::Oem, M::Retail], &[C::NoDigitalLicence], &[R::HardwareTroubleshooter, R::TypeOwnKey], stated(Grade::B, &[S::MsHardwareChange]))]),
    X803FA067 = "0x803FA067": code("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED", &[M::Retail], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[], &[C::DefaultKey], &[R::BuyKey], stated(Grade::D, &[S::KeySeller0x803fa067]))]),
    X803FA065 = "0x803FA065": code("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE", &[M::Retail], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[], &[C::Mistyped], &[R::BuyKey], derived(Grade::C, &[S::MsSlerror]))]),
    X803FA066 = "0x803FA066": code("SL_REMAPPING_MDOLLAR_INVALID_BINDING", &[M::Retail], stated(Grade::A, &[S::MsSlerror]), &[case(W::Client10, &[], &[], &[R::BuyKey], derived(Grade::C, &[S::MsSlerror]))]),
    X80072F8F = "0x80072F8F": code("WININET_E_DECODING_FAILED", &[], stated(Grade::A, &[S::MsW7EsuTroubleshooting]), &[case(W::Tls, &[], &[C::TlsOff], &[R::TurnOnTls, R::ActivateAgain], stated(Grade::A, &[S::MsW7EsuTroubleshooting])), case(W::Any, &[], &[C::ClockOrProxy], &[R::SyncClock, R::ActivateOffline], derived(Grade::C, &[S::MsW7EsuTroubleshooting]))]),
    XC004F04D = "0xC004F04D": code("", &[M::Offline], stated(Grade::A, &[S::MsW7EsuTroubleshooting]), &[case(W::Windows, &[], &[C::Mistyped, C::OtherInstallation], &[R::NewConfirmation], stated(Grade::A, &[S::MsW7EsuTroubleshooting]))]),
    X80072EE7 = "0x80072EE7": code("WININET_E_NAME_NOT_RESOLVED", &[], stated(Grade::A, &[S::MsHybridJoinErrors]), &[case(W::Any, &[], &[C::NameUnresolved], &[R::CheckInternetNames, R::ActivateOffline], derived(Grade::C, &[S::MsHybridJoinErrors]))]),
    X80004005 = "0x80004005": code("E_FAIL", &[], stated(Grade::A, &[S::MsHresults]), &[case(W::Any, &[], &[], &[R::ReadLog], derived(Grade::C, &[S::MsHresults]))]),
}

/// The codes for which Microsoft's article on Office says to repair it, without saying what they mean.
pub(crate) const OFFICE_REPAIRS: &[u32] = &[
    0xC004_B001,
    0xC004_B002,
    0xC004_B003,
    0xC004_B004,
    0xC004_B005,
    0xC004_B006,
    0xC004_B007,
    0xC004_B008,
    0xC004_B009,
    0xC004_F001,
    0xC004_F011,
    0xC004_F017,
    0xC004_F022,
    0xC004_F027,
];

/// What an article prints in place of the code that Microsoft's header gives.
const MISPRINTED: (u32, ErrorCode) = (0xC004_F065, ErrorCode::X4004F065);

impl ErrorCode {
    /// The code as a number.
    pub fn number(self) -> u32 {
        u32::from_str_radix(&self.name()[2..], 16).unwrap_or_default()
    }

    /// The row of a number, when there is one.
    pub fn of(number: u32) -> Option<Self> {
        let known = Self::ALL.iter().copied().find(|code| code.number() == number);
        known.or((number == MISPRINTED.0).then_some(MISPRINTED.1))
    }

    /// The number that the last four digits stand for: of the one row that ends in them, or of the licensing service.
    pub(crate) fn short(digits: u16) -> u32 {
        let mut ending = Self::ALL.iter().map(|code| code.number()).filter(|number| *number as u16 == digits);
        match (ending.next(), ending.next()) {
            (Some(only), None) => only,
            _ => 0xC004_0000 | u32::from(digits),
        }
    }
}
