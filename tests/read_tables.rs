//! Tables as spreadsheets, the admin centre, VAMT and PowerShell write them.

use serde_json::{Value, json};
use volkey::read::Format;
use volkey::{Inventory, Lang, read_file};

const PRO: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
const ENTERPRISE: &str = "NPPR9-FWDCX-D2C8J-H872K-2YT43";

fn read(bytes: &[u8]) -> Inventory {
    read_file("table.csv", bytes, Lang::En)
}

/// Line, heading, label, last five characters and facts of each row.
fn told(inventory: &Inventory) -> Value {
    let rows = inventory
        .rows
        .iter()
        .map(|row| json!([row.line, row.path, row.label, row.identification.last_five, row.facts]));
    rows.collect()
}

/// The same text with both line ends, in UTF-8, Windows-1252 and UTF-16.
fn written(text: &str) -> Vec<Vec<u8>> {
    let windows = text.replace('\n', "\r\n");
    let latin = windows.chars().map(|character| character as u8).collect();
    let utf16 = "\u{feff}".encode_utf16().chain(windows.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    vec![text.as_bytes().to_vec(), windows.into_bytes(), latin, utf16]
}

#[test]
fn a_table_is_read_with_any_delimiter_and_in_any_encoding() {
    let text = format!(
        "Clé de produit;Désignation du produit;Ordinateur;Activations restantes\n{PRO};\"Windows ; \"\"Pro\"\"\";PC-É1;1 200\n;vide;PC-2;\n{ENTERPRISE};Entreprise;PC-3;beaucoup\n"
    );
    for delimiter in [";", ",", "\t", "|"] {
        let text = text.replace(" ; ", " - ").replace(';', delimiter);
        for bytes in written(&text) {
            let inventory = read(&bytes);
            assert_eq!(inventory.format, Format::Table, "{text}");
            assert_eq!(
                told(&inventory),
                json!([
                    [2, "Clé de produit", "Windows - \"Pro\"", "T83GX", {"computer": "PC-É1", "activationsLeft": 1200}],
                    [3, "Désignation du produit", "vide", null, {"computer": "PC-2"}],
                    [4, "Clé de produit", "Entreprise", "2YT43", {"computer": "PC-3", "activationsLeft": "beaucoup"}],
                ])
            );
        }
    }
}

#[test]
fn an_export_of_the_admin_centre_is_known_by_its_headings() {
    let text = format!(
        "License ID\tOrganization name\tProduct\tKey\tType\tActivations\tActivations used\tOSA Status\n\
         12345678\tContoso\tWindows 10 Pro\t{PRO}\tKMS\tN/A\t\tactive\n\
         12345678\tContoso\tOffice\tT83GX\tMAK\t500\t20\tactive\n"
    );
    for bytes in written(&text) {
        let inventory = read(&bytes);
        assert_eq!(inventory.format, Format::AdminCenter);
        let facts = |channel: &str, activations: Value, used: Option<u32>| {
            let mut facts = json!({"licenceId": "12345678", "organisation": "Contoso", "keyChannel": channel, "activations": activations});
            used.into_iter().for_each(|used| facts["activationsUsed"] = json!(used));
            facts
        };
        assert_eq!(
            told(&inventory),
            json!([
                [2, "Key", "Windows 10 Pro", "T83GX", facts("Volume:CSVLK", json!("N/A"), None)],
                [3, "Key", "Office", "T83GX", facts("Volume:MAK", json!(500), Some(20))],
            ])
        );
        let asked: Vec<&str> = inventory.rows[1].next.iter().map(|next| next.question.name()).collect();
        assert!(asked.contains(&"mak-count"), "{asked:?}");
    }
}

#[test]
fn a_list_of_vamt_is_known_by_its_headings() {
    let text = "Computer Name,Product Name,Product Key Type,License Status,Partial Product Key,User\n\
                PC-1,\"Windows(R), Professional edition\",Volume:MAK,Licensed,T83GX,maria\n\
                PC-2,Office,Volume:GVLK,Im Kulanzzeitraum,,\n";
    let inventory = read(text.as_bytes());
    assert_eq!(inventory.format, Format::Vamt);
    assert_eq!(
        told(&inventory),
        json!([
            [2, "Partial Product Key", "Windows(R), Professional edition", "T83GX",
                {"computer": "PC-1", "keyChannel": "Volume:MAK", "status": "licensed", "user": "maria"}],
            [3, "Product Name", "Office", null,
                {"computer": "PC-2", "keyChannel": "Volume:GVLK", "statusText": "Im Kulanzzeitraum"}],
        ])
    );
}

#[test]
fn a_licensing_class_as_csv_gives_what_its_list_gives() {
    let properties = [
        ("Name", "Windows(R), Professional edition"),
        ("Description", "Windows(R) Operating System, VOLUME_KMSCLIENT channel"),
        ("ID", "2de67392-b7a7-462a-b1ca-108dd189f588"),
        ("ApplicationID", "55c92734-d682-4d71-983e-d6ec3f16059f"),
        ("LicenseStatus", "5"),
        ("LicenseStatusReason", "3221549142"),
        ("GracePeriodRemaining", "0"),
        ("PartialProductKey", "T83GX"),
        ("ProductKeyChannel", "Volume:GVLK"),
        ("KeyManagementServiceProductKeyID", "06401-00206-123-456789-03-1033-9600.0000-0012023"),
        ("PSComputerName", "PC-1"),
    ];
    let list: String = properties.iter().map(|(name, value)| format!("{name:<33}: {value}\n")).collect();
    let quoted = |cells: [&str; 11]| format!("\"{}\"\n", cells.join("\",\""));
    let heading = quoted(properties.map(|(name, _)| name));
    let record = quoted(properties.map(|(_, value)| value));
    let csv = format!("#TYPE Microsoft.Management.Infrastructure.CimInstance\n{heading}{record}{record}");
    let listed = read(list.as_bytes());
    for bytes in written(&csv) {
        let inventory = read(&bytes);
        assert_eq!(inventory.format, Format::Cim);
        assert_eq!(inventory.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 4]);
        for row in &inventory.rows {
            assert_eq!(row.facts, listed.rows[0].facts);
            assert_eq!(row.next, listed.rows[0].next);
            assert_eq!(row.identification, listed.rows[0].identification);
        }
    }
}

#[test]
fn a_table_needs_no_heading_and_the_lines_above_it_are_told() {
    let bare = format!("{PRO},first\n{ENTERPRISE},second\n");
    assert_eq!(told(&read(bare.as_bytes())), json!([[1, null, null, "T83GX", {}], [2, null, null, "2YT43", {}]]));
    let titled = format!(
        "Keys of 2026\nsome, more, here\nProduct key,Name,,\n{PRO},first,,\n{ENTERPRISE},second,,\n{PRO},,,\n{PRO},,,\n{PRO},,,\n{PRO},,,\n"
    );
    let inventory = read(titled.as_bytes());
    assert_eq!(inventory.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 4, 5, 6, 7, 8, 9]);
    assert_eq!(inventory.rows[2].label.as_deref(), Some("first"));
    let spreadsheet = format!("sep=;\nKey;Name\n{PRO};first\n");
    assert_eq!(told(&read(spreadsheet.as_bytes())), json!([[3, "Key", "first", "T83GX", {}]]));
}

#[test]
fn every_key_of_a_record_is_a_row() {
    let text = format!(
        "Host key,Client key,Notes\n{PRO},{ENTERPRISE},old: NW6C2-QMPVW-D7KKK-3GKT6-VCFB2\nXXXXX-XXXXX-XXXXX-XXXXX-XXXXX,not yet,\n"
    );
    let inventory = read(text.as_bytes());
    let told: Vec<(u32, &str, &str)> = inventory
        .rows
        .iter()
        .map(|row| (row.line, row.path.as_deref().unwrap_or_default(), row.identification.kind.name()))
        .collect();
    assert_eq!(
        told,
        [
            (2, "Host key", "product-key"),
            (2, "Client key", "product-key"),
            (2, "Notes", "product-key"),
            (3, "Host key", "placeholder")
        ]
    );
}

#[test]
fn a_quote_that_is_never_closed_loses_nothing() {
    let mut text = format!("Key,Name\n{PRO},\"opened\n");
    let more: String = (0..300).map(|number| format!("{ENTERPRISE},number {number}\n")).collect();
    text.push_str(&more);
    let inventory = read(text.as_bytes());
    let lines: Vec<u32> = inventory.rows.iter().map(|row| row.line).collect();
    assert_eq!(lines, (2..=302).collect::<Vec<u32>>());
    let warned: Vec<(&str, Option<u32>)> =
        inventory.warnings.iter().map(|warning| (warning.code.name(), warning.line)).collect();
    assert_eq!(warned, [("unclosed-quote", Some(2))]);
    let both = read(format!("Computer,Key\n\"pc1,{PRO}\npc2,{ENTERPRISE}\n").as_bytes());
    assert_eq!((both.format.name(), both.rows.len()), ("table", 2));
    assert_eq!(both.warnings.iter().map(|warning| warning.line).collect::<Vec<_>>(), [Some(2)]);
    let short = format!("Key,Name\n{PRO},first\n{ENTERPRISE},\"last");
    assert_eq!(read(short.as_bytes()).rows.len(), 2);
    let folded = format!("Key,Name\n{PRO},\"two\n\nlines\"\n{ENTERPRISE},one\n");
    assert_eq!(
        told(&read(folded.as_bytes())),
        json!([[2, "Key", "two\n\nlines", "T83GX", {}], [5, "Key", "one", "2YT43", {}]])
    );
}
