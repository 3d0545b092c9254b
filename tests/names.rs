//! Reading product names as people write them: thousands of names on file, what they leave open, what is no product.

mod mixed;

use volkey::Product;
use volkey::knowledge::{Found, Version, aliases, find};

const NAMES: &str = include_str!("data/product-names.tsv");
const AMBIGUOUS: &str = include_str!("data/ambiguous-names.tsv");

/// The lines of a table after its remark and its heading.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(2).map(|line| line.split('\t').collect())
}

fn product(id: &str) -> Product {
    Product::from_name(id).unwrap_or_else(|| panic!("no product {id}"))
}

#[track_caller]
fn all_hold(wrong: &[String], of: usize) {
    assert!(of > 0, "nothing was looked at");
    assert!(wrong.is_empty(), "{} of {of}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_name_on_file_finds_its_product() {
    let mut wrong = Vec::new();
    for line in lines(NAMES) {
        let found = find(line[2]);
        if found != Found::Product(product(line[0])) {
            wrong.push(format!("{}: {} found {found:?}", line[0], line[2]));
        }
    }
    all_hold(&wrong, lines(NAMES).count());
}

/// Entries of the table that find something else, and why.
const READ_OTHERWISE: &[(&str, &str)] = &[
    // A list of products is no name; all of its products come near.
    ("Windows Server 2012 Standard/Datacenter", "nothing"),
    ("Windows Server 2012 R2 Standard/Datacenter", "nothing"),
    ("Windows Server Datacenter: Azure Edition (2022/2025)", "nothing"),
    ("Azure Edition (2022, 2025)", "nothing"),
    ("windows-10-enterprise-ltsb-ltsc", "nothing"),
    ("Windows 10/11 Enterprise multi-session", "nothing"),
    ("Windows 98 (any)", "nothing"),
    // A condition on the product is no part of its name.
    ("Windows Server 2003 (with KMS 1.2)", "nothing"),
    // No Windows Server carries LTSC in its name, so Windows 10 is the only one that fits.
    ("LTSC 2019", "version"),
    // Nobody means Small Business Server without saying so, nor does the table for 2003.
    ("2008 Standard", "product"),
    ("2008 Std", "product"),
];

/// What was found, its kind first and its products in the order of the catalogue.
fn kind_and_products(found: Found) -> (&'static str, Vec<Product>) {
    let (kind, mut products) = match found {
        Found::Product(product) => ("product", vec![product]),
        Found::Version { products, .. } => ("version", products),
        Found::Several(products) => ("several", products),
        Found::Nothing { near } => ("nothing", near),
    };
    products.sort_by_key(|product| *product as usize);
    (kind, products)
}

#[test]
fn an_ambiguous_name_finds_a_version_or_several_products() {
    let mut wrong = Vec::new();
    for line in lines(AMBIGUOUS) {
        let mut expected: Vec<Product> = line[2].split(' ').map(product).collect();
        expected.sort_by_key(|product| *product as usize);
        let (kind, products) = kind_and_products(find(line[0]));
        let is_right = match READ_OTHERWISE.iter().find(|(name, _)| *name == line[0]) {
            Some((_, "nothing")) => kind == "nothing" && expected.iter().all(|product| products.contains(product)),
            Some((_, other)) => kind == *other && products.iter().all(|product| expected.contains(product)),
            None => kind == line[1] && products == expected,
        };
        if !is_right {
            wrong.push(format!("{}: expected {} {expected:?}, found {kind} {products:?}", line[0], line[1]));
        }
    }
    all_hold(&wrong, lines(AMBIGUOUS).count());
}

#[test]
fn every_id_and_both_names_find_the_product_in_any_case() {
    let mut wrong = Vec::new();
    for &product in Product::ALL {
        for name in [product.name(), product.row().name, product.row().name_fr] {
            let wide: String = name.chars().map(full_width).collect();
            for written in [name.to_owned(), name.to_uppercase(), name.to_lowercase(), wide, format!("  {name}\n")] {
                if find(&written) != Found::Product(product) {
                    // Written otherwise than its row, this name fits two editions of Office 2003.
                    if name == "Office Professionnel 2003" {
                        continue;
                    }
                    wrong.push(format!("{product}: {written} found {:?}", find(&written)));
                }
            }
        }
    }
    all_hold(&wrong, Product::ALL.len());
}

fn full_width(c: char) -> char {
    match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

#[test]
fn what_is_said_in_passing_changes_nothing() {
    let mut wrong = Vec::new();
    for &product in Product::ALL {
        let name = product.row().name;
        let mut written = vec![format!("Microsoft {name}"), format!("MS® {name} (x86)"), format!("{name} SP1")];
        // Windows XP Professional x64 Edition is a product of its own.
        if product.name() != "windows-xp-professional" {
            written.push(format!("{name}, 64-bit"));
            written.push(format!("{name} x64"));
        }
        for written in written {
            if find(&written) != Found::Product(product) {
                wrong.push(format!("{product}: {written} found {:?}", find(&written)));
            }
        }
    }
    all_hold(&wrong, Product::ALL.len());
}

#[test]
fn a_version_is_found_by_its_id_and_its_name() {
    let mut wrong = Vec::new();
    for &version in Version::ALL {
        for name in [version.name(), version.row().name] {
            let is_right = match find(name) {
                Found::Product(product) => product.version() == version,
                // The client and the servers share the name Windows 2000.
                Found::Version { id, .. } if name == "Windows 2000" => id == "windows-2000",
                Found::Version { id, products, .. } => {
                    id == version.name() && products.iter().any(|product| product.version() == version)
                }
                _ => false,
            };
            if !is_right {
                wrong.push(format!("{version}: {name} found {:?}", find(name)));
            }
        }
    }
    all_hold(&wrong, Version::ALL.len());
}

#[test]
fn a_version_leaves_out_what_is_only_meant_if_said() {
    for &version in Version::ALL {
        let Found::Version { products, .. } = find(version.name()) else { continue };
        for product in products {
            let rare = [" N", " E", " G", "Azure", "Preview", "no edition named", "Country Specific"];
            let name = product.row().name;
            assert!(!rare.iter().any(|rare| name.ends_with(rare) || name.contains(&format!("{rare} "))), "{name}");
        }
    }
    assert_eq!(find("Windows Server 2012 N"), Found::Product(Product::WindowsServer2012N));
    assert_eq!(find("Server 2025 Azure"), Found::Product(Product::WindowsServer2025DatacenterAzureEdition));
}

#[test]
fn a_release_or_an_installation_option_is_no_product_of_its_own() {
    for (name, product) in [
        ("Windows 11 Pro 23H2", Product::Windows11Pro),
        ("Windows 10 version 1909 Enterprise", Product::Windows10Enterprise),
        ("Windows 10 20H2 Famille", Product::Windows10Home),
        ("Windows Server 2019 Datacenter (Server Core)", Product::WindowsServer2019Datacenter),
        ("Windows Server 2022 LTSC Standard", Product::WindowsServer2022Standard),
        ("SQL Server 2019 Enterprise", Product::SqlServer),
        ("Windows Server 2008 Standard with Hyper-V", Product::WindowsServer2008Standard),
        ("ProPlus2019Volume", Product::Office2019ProfessionalPlus),
    ] {
        assert_eq!(find(name), Found::Product(product), "{name}");
    }
}

#[test]
fn what_is_no_product_finds_nothing() {
    for name in [
        "",
        " ",
        "-",
        "the",
        "me",
        "11",
        "2019",
        "64-bit",
        "hello world",
        "Exchange Server 2019",
        "SharePoint 2010",
        "Visual Studio 2019 Enterprise",
        "Windows Storage Server 2016 Standard",
        "Hyper-V Server 2019",
        "Windows Home Server 2011",
        "Windows 11 SE",
        "Windows 12 Pro",
        "Windows Server 2012 R2 Enterprise",
        "Windows 10 Pro LTSC",
        "Windows 10 Ultimate",
        "Windows 2016 Enterprise",
        "Windows 11 Home N",
        "Project Server 2019",
        "Windows NT Server 4.0",
        "Office 365 E3",
        "Windows Server 23H2 Datacenter",
        "Windows 10 IoT Enterprise",
        "Windows 7 Pro Windows 8 Pro",
    ] {
        let found = find(name);
        assert!(matches!(&found, Found::Nothing { near } if near.len() <= 5), "{name} found {found:?}");
    }
}

#[test]
fn a_misspelt_name_finds_nothing_and_comes_near() {
    for (name, product) in [
        ("Windws 11 Pro", Product::Windows11Pro),
        ("Windws11pro", Product::Windows11Pro),
        ("Windows 10 Professionel", Product::Windows10Pro),
        ("Ofice 2016 Pro Plus", Product::Office2016ProfessionalPlus),
        ("Windows Server 2012 R2 Essentails", Product::WindowsServer2012R2Essentials),
        ("Windows Server 2022 Datacentr", Product::WindowsServer2022Datacenter),
        ("Windows Vista Entrerpise", Product::WindowsVistaEnterprise),
        ("Viso 2019 Standard", Product::Visio2019Standard),
    ] {
        assert_eq!(find(name), Found::Nothing { near: vec![product] }, "{name}");
    }
    assert_eq!(
        find("Windows 10 IoT Enterprise"),
        Found::Nothing { near: vec![Product::Windows10IotEnterpriseLtsc2021] }
    );
    assert_eq!(find("nonsense"), Found::Nothing { near: Vec::new() });
}

#[test]
fn aliases_are_few_and_read_back() {
    for &product in Product::ALL {
        let aliases = aliases(product);
        assert!(aliases.len() <= 8, "{product}: {aliases:?}");
        for alias in aliases {
            assert_eq!(find(alias), Found::Product(product), "{alias}");
            assert_ne!(alias, product.row().name);
        }
    }
    assert_eq!(aliases(Product::Windows11Pro), ["Windows 11 Professionnel", "Win 11 Pro", "Win11 Pro"]);
    assert!(aliases(Product::WindowsServer2022Datacenter).contains(&"Server 2022 DC".to_owned()));
    assert!(aliases(Product::Office2016ProfessionalPlus).contains(&"Office 2016 Pro Plus".to_owned()));
}

/// Any text ends in an answer: pieces of names, marks and letters of every kind, put together at random.
#[test]
fn no_text_is_too_strange() {
    const PIECES: &[&str] = &[
        "win",
        "Windows",
        " ",
        "10",
        "8.1",
        ".",
        "É",
        "e\u{301}",
        "ﬁ",
        "Ⅻ",
        "w/o",
        "2k8",
        "r2",
        "\u{200b}",
        "𝟙",
        "ß",
        "İ",
        "日本",
        "🪟",
        "\0",
        "n",
        "-",
        "pro",
        "２０２２",
        "9",
        "\u{ff5e}",
        "\u{ff01}",
        "٣",
        "office",
        "ß8",
        "é7",
    ];
    for text in mixed::texts(PIECES, 8, 20_000) {
        let (kind, products) = kind_and_products(find(&text));
        assert!(kind == "nothing" || !products.is_empty(), "{text}");
    }
    assert_eq!(find(&"windows 11 pro ".repeat(100_000)), Found::Nothing { near: Vec::new() });
}
