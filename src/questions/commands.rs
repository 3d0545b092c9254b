//! The commands that put a published client setup key in place and activate with it, in the old script and in
//! PowerShell: VBScript, on which `slmgr` rests, is being removed.

use super::draft::Draft;
use crate::answer::{RunOn, Shell};
use crate::closed::closed;
use crate::knowledge::{Family, Product, Version};

closed! {
    /// What a command does.
    Command:
    InstallClientKey = "install-client-key",
    Activate = "activate",
}

/// The commands that enter the key.
pub(super) fn install(draft: &mut Draft<'_>, product: Product, key: &str) {
    let parts = [("product", product.display_name(draft.lang))];
    let mut run = |shell, command| draft.command(Command::InstallClientKey, &parts, RunOn::Client, shell, command);
    if product.is_office() {
        return run(Shell::Cmd, format!("cscript ospp.vbs /inpkey:{key}"));
    }
    run(Shell::Cmd, format!("slmgr /ipk {key}"));
    if has_cim(product) {
        run(
            Shell::PowerShell,
            format!(
                "Get-CimInstance SoftwareLicensingService | Invoke-CimMethod -MethodName InstallProductKey \
                 -Arguments @{{ ProductKey = '{key}' }}"
            ),
        );
    }
}

/// The commands that activate.
pub(super) fn activate(draft: &mut Draft<'_>, product: Product) {
    let parts = [("product", product.display_name(draft.lang))];
    let mut run = |shell, command: &str| draft.command(Command::Activate, &parts, RunOn::Client, shell, command.into());
    if product.is_office() {
        return run(Shell::Cmd, "cscript ospp.vbs /act");
    }
    run(Shell::Cmd, "slmgr /ato");
    if has_cim(product) {
        run(
            Shell::PowerShell,
            "Get-CimInstance SoftwareLicensingProduct -Filter \"PartialProductKey IS NOT NULL\" | \
             Invoke-CimMethod -MethodName Activate",
        );
    }
}

/// Whether its PowerShell has the CIM commands, as it has from Windows 8 and Windows Server 2012 on.
fn has_cim(product: Product) -> bool {
    match product.family() {
        Family::WindowsClient => product.version() >= Version::Windows8,
        Family::WindowsServer => product.version() >= Version::WindowsServer2012,
        _ => false,
    }
}
