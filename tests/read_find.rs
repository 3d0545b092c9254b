//! Which rows of a file fit a filter, and which hold the same key.

mod keys;

use keys::encoded;
use volkey::identify::{KeyChannel, Kind, Status};
use volkey::knowledge::{KmsGroup, Pool, Product};
use volkey::read::{Duplicate, RowFilter, RowMark};
use volkey::{Lang, Reading};

const PRO: &str = "W269N-WFGWX-YVC9B-4J6C9-T83GX";
const WINDOWS_7: &str = "FJ82H-XT6CR-J8D7P-XQJJ2-GPDD4";
const SERVER_2008_R2: &str = "YC6KT-GKW9T-YTKYR-T4X34-R7VHC";

fn read(text: &str) -> Reading {
    let mut reading = Reading::new("keys.csv", Lang::En);
    reading.push(text.as_bytes());
    reading.finish();
    reading
}

fn all() -> RowFilter {
    RowFilter::default()
}

fn searched(text: &str) -> RowFilter {
    RowFilter { text: text.to_owned(), ..all() }
}

fn marked(mark: RowMark) -> RowFilter {
    RowFilter { marks: vec![mark], ..all() }
}

/// Rows 0 to 5, of which the last but one is a secret and the last is nothing.
fn list() -> Reading {
    let secret = encoded(7001, 1, 0x1_2345_6789_abcd);
    read(&format!("{PRO}\n{WINDOWS_7}\n{SERVER_2008_R2}\nT83GX\n{secret}\nPC-Été\n"))
}

#[test]
fn a_filter_finds_what_it_names_in_the_order_of_the_file() {
    let list = list();
    let filters = [
        (all(), vec![0, 1, 2, 3, 4, 5]),
        (RowFilter { kind: Some(Kind::ProductKey), ..all() }, vec![0, 1, 2, 4]),
        (RowFilter { kind: Some(Kind::Unknown), ..all() }, vec![5]),
        (RowFilter { status: Some(Status::WellFormed), ..all() }, vec![0, 1, 2, 3, 4]),
        (RowFilter { product: Product::from_name("windows-11-pro"), ..all() }, vec![0, 3]),
        (RowFilter { pool: Some(Pool::Servers), ..all() }, vec![2]),
        (RowFilter { kms_group: Some(KmsGroup::ClientVl), ..all() }, vec![1]),
        (RowFilter { channel: Some(KeyChannel::VolumeGvlk), ..all() }, vec![0, 1, 2, 3]),
        (marked(RowMark::Secret), vec![4]),
        (searched("windows 11 PRO"), vec![0, 3]),
        (searched(" t83gx "), vec![0, 3]),
        (searched("ete"), vec![5]),
        (RowFilter { kind: Some(Kind::PartialKey), ..searched("T83GX") }, vec![3]),
        (RowFilter { kind: Some(Kind::Unknown), ..searched("T83GX") }, vec![]),
    ];
    for (filter, rows) in filters {
        assert_eq!(list.find(&filter), rows, "{filter:?}");
    }
}

#[test]
fn as_many_rows_are_found_as_are_counted() {
    let list = list();
    let counts = list.counts();
    let found = |filter: RowFilter| list.find(&filter).len() as u32;
    for (name, count) in counts.kind.0 {
        assert_eq!(found(RowFilter { kind: Kind::from_name(name), ..all() }), count, "{name}");
    }
    for (name, count) in counts.product.0 {
        assert_eq!(found(RowFilter { product: Product::from_name(name), ..all() }), count, "{name}");
    }
    for (name, count) in counts.pool.0 {
        assert_eq!(found(RowFilter { pool: Pool::from_name(name), ..all() }), count, "{name}");
    }
    assert_eq!(counts.kms_group.0, [("client-vl", 1), ("server-group-b", 1)]);
    for (name, count) in counts.kms_group.0 {
        assert_eq!(found(RowFilter { kms_group: KmsGroup::from_name(name), ..all() }), count, "{name}");
    }
}

const EXPORT: &str = "License ID\tOrganization name\tProduct\tKey\tType\tActivations\tActivations used";

#[test]
fn the_channel_of_an_export_is_found_and_makes_a_secret() {
    // Mistyped: a key that somebody says is a MAK is a secret even so.
    let mistyped = "A269N-AFGWX-YAC9B-4A6C9-AXXGX";
    let export = read(&format!(
        "{EXPORT}\n1\tContoso\tWindows\t{mistyped}\tMAK\t500\t20\n1\tContoso\tWindows\t{mistyped}\tKMS\t\t\n\
         1\tContoso\tWindows\t{PRO}\tMAK\t500\t20\n1\tContoso\tWindows\t{mistyped}\tRetail\t\t\n1\tContoso\tWindows\tT83GX\tMAK\t\t\n"
    ));
    let of = |channel| export.find(&RowFilter { channel: Some(channel), ..all() });
    assert_eq!(of(KeyChannel::VolumeMak), [0, 2, 4]);
    assert_eq!(of(KeyChannel::VolumeKmsHost), [1]);
    assert_eq!(export.counts().channel.0, [("retail", 1), ("volume-mak", 3), ("volume-kms-host", 1)]);
    // A published key is no secret, nor are five characters.
    assert_eq!(export.find(&marked(RowMark::Secret)), [0, 1]);
}

#[test]
fn rows_with_a_warning_are_found_by_their_line() {
    let files = read(
        "<Configuration><Add><Product ID=\"ProPlus2024Volume\" PIDKEY=\"XXXXX-XXXXX\"/>\n<Product ID=\"VisioPro2024Volume\"/></Add></Configuration>",
    );
    let lines: Vec<u32> = files.warnings().iter().filter_map(|warning| warning.line).collect();
    assert!(!lines.is_empty());
    let marked = files.find(&marked(RowMark::Warning));
    let of_lines: Vec<u32> =
        files.rows(0, 10).iter().zip(0..).filter(|(row, _)| lines.contains(&row.line)).map(|(_, at)| at).collect();
    assert_eq!(marked, of_lines);
    assert!(!marked.is_empty());
    assert_eq!(list().find(&self::marked(RowMark::Warning)), []);
}

#[test]
fn the_same_key_is_told_once_in_any_spelling_and_with_every_agreement() {
    let secret = encoded(7001, 2, 0x1_2345_6789_abcd);
    let bare = secret.replace('-', "").to_lowercase();
    let export = read(&format!(
        "{EXPORT}\n1\tContoso\tA\t{secret}\tMAK\t5\t2\n1\tContoso\tB\t{PRO}\tKMS\t\t\n2\tFabrikam\tC\t{bare}\tMAK\t5\t2\n\
         3\tContoso\tD\tT83GX\tMAK\t5\t2\n3\tContoso\tE\tT83GX\tMAK\t5\t2\n3\tContoso\tF\tkey: {secret} old\tMAK\t5\t2\n"
    ));
    let told = Duplicate {
        rows: vec![0, 2, 5],
        lines: vec![2, 4, 7],
        licence_ids: ["1", "2", "3"].map(str::to_owned).to_vec(),
        organisations: ["Contoso", "Fabrikam"].map(str::to_owned).to_vec(),
    };
    assert!(export.duplicates() == [told]);
    assert_eq!(export.find(&marked(RowMark::Duplicate)), [0, 2, 5]);
    assert_eq!(list().duplicates(), []);
}

#[test]
fn duplicates_come_as_they_recur() {
    let list = read(&format!("{PRO}\n{WINDOWS_7}\n{WINDOWS_7}\nPC-1\n{PRO}\n{PRO}\n"));
    let lines: Vec<Vec<u32>> = list.duplicates().into_iter().map(|duplicate| duplicate.lines).collect();
    assert_eq!(lines, [vec![2, 3], vec![1, 5, 6]]);
}
