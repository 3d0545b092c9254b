//! The commands of activation, in the old scripts and in PowerShell: VBScript, on which `slmgr` rests, is being removed.

use super::draft::Draft;
use crate::answer::{RunOn, Shell};
use crate::closed::closed;
use crate::knowledge::{Family, Product, Version};
use crate::text::{English, French};

closed! {
    /// What a command does.
    Command:
    InstallClientKey = "install-client-key",
    Activate = "activate",
    SameInPowerShell = "same-in-powershell",
}

/// What stands for a key that the reader has and nobody publishes.
pub(super) const YOUR_KEY: &str = "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX";
/// The same, for a MAK.
pub(super) const YOUR_MAK: &str = "YOUR-MAK";
/// The same, for the key of a KMS host.
pub(super) const HOST_KEY: &str = "KMS-HOST-KEY";

/// A command on the machine of a product, in the old script and in PowerShell.
pub(super) struct Pair {
    cmd: String,
    /// `None` where the machine lacks the classes, or the product is not of Windows.
    powershell: Option<String>,
}

/// The Windows licences among those that the service knows: the application is Windows, and a key is installed.
const OWN_LICENCE: &str = "Get-CimInstance SoftwareLicensingProduct -Filter \
     \"ApplicationID='55c92734-d682-4d71-983e-d6ec3f16059f' AND PartialProductKey IS NOT NULL\"";

const SERVICE: &str = "Get-CimInstance SoftwareLicensingService | Invoke-CimMethod -MethodName";

/// A step of Windows Setup, DISM or the like, which needs no script.
pub(super) fn plain(command: String) -> Pair {
    Pair { cmd: command, powershell: None }
}

/// Enters a key.
pub(super) fn install(product: Product, key: &str) -> Pair {
    let powershell = format!("{SERVICE} InstallProductKey -Arguments @{{ ProductKey = '{key}' }}");
    Pair::on(product, format!("slmgr /ipk {key}"), format!("cscript ospp.vbs /inpkey:{key}"), powershell)
}

/// Activates now rather than at the next attempt.
pub(super) fn activate(product: Product) -> Pair {
    let powershell = format!("{OWN_LICENCE} | Invoke-CimMethod -MethodName Activate");
    Pair::on(product, "slmgr /ato".to_owned(), "cscript ospp.vbs /act".to_owned(), powershell)
}

/// Activates the licence of that activation ID.
pub(super) fn activate_id(product: Product, id: &str) -> Pair {
    let powershell = format!("{} | Invoke-CimMethod -MethodName Activate", licence_of(id));
    Pair::on(product, format!("slmgr /ato {id}"), format!("cscript ospp.vbs /act:{id}"), powershell)
}

/// Shows the state of the licence of that activation ID.
pub(super) fn show_id(product: Product, id: &str) -> Pair {
    let powershell = format!("{} | Select-Object Name, LicenseStatus", licence_of(id));
    Pair::on(product, format!("slmgr /dlv {id}"), "cscript ospp.vbs /dstatus".to_owned(), powershell)
}

fn licence_of(id: &str) -> String {
    format!("Get-CimInstance SoftwareLicensingProduct -Filter \"ID='{id}'\"")
}

/// Shows the state of the licence.
pub(super) fn show_state(product: Product) -> Pair {
    let powershell = format!("{OWN_LICENCE} | Select-Object Name, LicenseStatus");
    Pair::on(product, "slmgr /dli".to_owned(), "cscript ospp.vbs /dstatus".to_owned(), powershell)
}

/// Shows the counts that a KMS host keeps.
pub(super) fn show_count(host: Product) -> Pair {
    let powershell = "Get-CimInstance SoftwareLicensingProduct -Filter \"IsKeyManagementServiceMachine=1\" \
         | Select-Object Name, KeyManagementServiceCurrentCount";
    Pair::on(host, "slmgr /dlv all".to_owned(), String::new(), powershell.to_owned())
}

/// Shows the requests that a KMS host answered, each with the machine ID it came from.
pub(super) fn show_requests() -> Pair {
    let cmd = "wevtutil qe \"Key Management Service\" \"/q:*[System[(EventID=12290)]]\" /f:text /rd:true /c:50";
    let powershell = "Get-WinEvent -FilterHashtable @{ LogName = 'Key Management Service'; Id = 12290 } -MaxEvents 50";
    Pair { cmd: cmd.to_owned(), powershell: Some(powershell.to_owned()) }
}

/// Prepares an installation for copying.
pub(super) fn generalise() -> Pair {
    Pair { cmd: r"%windir%\System32\Sysprep\sysprep.exe /generalize /oobe /shutdown".to_owned(), powershell: None }
}

/// Gives a copy of Windows a machine ID of its own.
pub(super) fn rearm() -> Pair {
    Pair { cmd: "slmgr /rearm".to_owned(), powershell: Some(format!("{SERVICE} ReArmWindows")) }
}

/// Gives copies of Office machine IDs of their own.
pub(super) fn rearm_office() -> Pair {
    Pair { cmd: "ospprearm.exe".to_owned(), powershell: None }
}

/// Asks DNS for the KMS hosts that it names.
pub(super) fn find_hosts() -> Pair {
    plain("nslookup -type=srv _vlmcs._tcp".to_owned())
}

/// Shows the installation ID, from which a confirmation ID is made.
pub(super) fn show_installation_id(product: Product) -> Pair {
    let powershell = format!("{OWN_LICENCE} | Select-Object OfflineInstallationId");
    Pair::on(product, "slmgr /dti".to_owned(), "cscript ospp.vbs /dinstid".to_owned(), powershell)
}

/// Names the KMS host by hand, with its usual port.
pub(super) fn set_kms_host(product: Product, host: &str) -> Pair {
    let powershell = format!("{SERVICE} SetKeyManagementServiceMachine -Arguments @{{ MachineName = '{host}' }}");
    Pair::on(product, format!("slmgr /skms {host}:1688"), format!("cscript ospp.vbs /sethst:{host}"), powershell)
}

impl Pair {
    fn on(product: Product, slmgr: String, ospp: String, powershell: String) -> Self {
        match product.is_office() {
            true => Self { cmd: ospp, powershell: None },
            false => Self { cmd: slmgr, powershell: has_cim(product).then_some(powershell) },
        }
    }

    /// Adds the steps to an answer, on the machine that is activated.
    pub(super) fn run(self, draft: &mut Draft<'_>, words: impl English + French, parts: &[(&str, &str)]) {
        self.run_on(draft, RunOn::Client, words, parts);
    }

    /// Adds the steps to an answer.
    pub(super) fn run_on(
        self,
        draft: &mut Draft<'_>,
        run_on: RunOn,
        words: impl English + French,
        parts: &[(&str, &str)],
    ) {
        draft.command(words, parts, run_on, Shell::Cmd, self.cmd);
        if let Some(powershell) = self.powershell {
            draft.command(Command::SameInPowerShell, &[], run_on, Shell::PowerShell, powershell);
        }
    }
}

/// Whether its PowerShell has the CIM commands, as it has from Windows 8 and Windows Server 2012 on.
fn has_cim(product: Product) -> bool {
    let version = product.version();
    match product.family() {
        Family::WindowsClient => !version.is_older_than(Version::Windows8),
        Family::WindowsServer => !version.is_older_than(Version::WindowsServer2012),
        _ => false,
    }
}
