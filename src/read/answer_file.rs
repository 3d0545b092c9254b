//! The keys of an answer file, where they stand, and what is wrong with them there.

use super::rows::{Beside, RowFacts, Rows};
use super::warnings::Finding;
use super::xml::{Document, Element, path};
use super::{Format, KeyPurpose, RowFact, WarningCode, Warnings};
use crate::identify::{Certainty, Glance, KeyChannel, Kind, Status};
use crate::knowledge::{Family, Found, Product, find};
use crate::{Identification, Lang, find_keys, identify};

/// A setting that takes a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// `UserData/ProductKey/Key` of Windows Setup.
    Image,
    /// `ProductKey` of the shell's set-up.
    Activation,
    /// `PIDKEY` of a product in the Office Deployment Tool.
    Office,
    /// `PIDKEY` of the older set-up of Office.
    OfficeSetup,
    PidTxt,
    /// `ProductKey` of the Microsoft Deployment Toolkit.
    Deployment,
    /// `OSDProductKey` of Configuration Manager.
    Sequence,
}

/// What is read of an answer file.
#[derive(Debug)]
pub(super) struct AnswerFile {
    pub(super) format: Format,
    keys: Vec<Key>,
    /// The images that are chosen by name, and where.
    images: Vec<(u32, String)>,
    /// The name and the value of image data, which come in any order.
    image_data: [Option<String>; 2],
    /// The channel that Office updates from.
    channel: Option<String>,
}

/// An answer file and the rows that its values go into.
#[derive(Debug)]
struct IntoRows<'f> {
    file: &'f mut AnswerFile,
    rows: &'f mut Rows,
}

impl Document for IntoRows<'_> {
    fn value(&mut self, open: &[Element], value: &str) {
        self.file.value(open, value, self.rows);
    }

    fn stray(&mut self, line: u32, path: Option<&str>, text: &str) {
        self.file.stray(line, path, text, self.rows);
    }
}

#[derive(Debug)]
struct Key {
    line: u32,
    path: String,
    slot: Slot,
    /// The product that it stands beside, as the Office Deployment Tool calls it.
    office: Option<String>,
    channel: Option<String>,
    found: Identification,
    is_empty: bool,
}

impl AnswerFile {
    pub(super) fn new(format: Format) -> Self {
        Self { format, keys: Vec::new(), images: Vec::new(), image_data: [None, None], channel: None }
    }

    /// What reads a document into this file.
    pub(super) fn with<'f>(&'f mut self, rows: &'f mut Rows) -> impl Document + 'f {
        IntoRows { file: self, rows }
    }

    fn value(&mut self, open: &[Element], value: &str, rows: &mut Rows) {
        let value = value.trim();
        let Some((own, outer)) = open.split_last() else { return };
        let name = own.name.as_str();
        let within = outer.last();
        let is_within = |parent: &str| within.is_some_and(|element| element.name.eq_ignore_ascii_case(parent));
        let has_mark = |mark: &str| open.iter().any(|element| element.mark.as_deref() == Some(mark));
        if self.format == Format::Xml
            && let [root, ..] = open
        {
            self.format = match root.name.as_str() {
                "unattend" => Format::Unattend,
                "Configuration" => Format::OfficeConfiguration,
                "sequence" | "SmsTaskSequencePackage" => Format::TaskSequence,
                "SoftwareLicensingData" => Format::Vamt,
                _ => Format::Xml,
            };
        }
        let slot = match self.format {
            Format::Unattend if name == "Key" && is_within("ProductKey") => Some(Slot::Image),
            Format::Unattend if name == "ProductKey" && has_mark("Microsoft-Windows-Shell-Setup") => {
                Some(Slot::Activation)
            }
            Format::OfficeConfiguration if name.eq_ignore_ascii_case("@PIDKEY") && is_within("Product") => {
                Some(Slot::Office)
            }
            Format::OfficeConfiguration if name.eq_ignore_ascii_case("@Value") && is_within("PIDKEY") => {
                Some(Slot::OfficeSetup)
            }
            _ if own.mark.as_deref() == Some("OSDProductKey") => Some(Slot::Sequence),
            _ => None,
        };
        if let Some(slot) = slot {
            let office = within.and_then(|product| product.mark.clone()).filter(|_| slot == Slot::Office);
            return self.key(own.line, path(open), slot, office, value, rows);
        }
        match (self.format, name) {
            (Format::OfficeConfiguration, _) if name.eq_ignore_ascii_case("@Channel") => {
                self.channel = Some(value.to_owned());
            }
            (Format::Unattend, "Key") if is_within("MetaData") => self.image_data[0] = Some(value.to_owned()),
            (Format::Unattend, "Value") if is_within("MetaData") => self.image_data[1] = Some(value.to_owned()),
            (Format::Unattend, "MetaData") => {
                if let [Some(key), Some(image)] = std::mem::take(&mut self.image_data)
                    && key.eq_ignore_ascii_case("/IMAGE/NAME")
                {
                    self.images.push((own.line, image));
                }
            }
            _ => {}
        }
        let is_key = name.to_ascii_lowercase().ends_with("key") && {
            let glance = Glance::of(value);
            glance.status == Some(Status::WellFormed) && matches!(glance.kind, Kind::ProductKey | Kind::PartialKey)
        };
        match is_key {
            true => self.told(own.line, path(open), value, rows),
            false if value.contains('-') => self.stray(own.line, Some(&path(open)), value, rows),
            false => {}
        }
    }

    /// A value that is a row whatever it is.
    pub(super) fn told(&self, line: u32, path: String, value: &str, rows: &mut Rows) {
        rows.push_with(line, value, Beside { path: Some(path), label: None, facts: RowFacts::default() });
    }

    /// The keys in any other text.
    pub(super) fn stray(&self, line: u32, path: Option<&str>, text: &str, rows: &mut Rows) {
        for key in find_keys(text, Lang::En) {
            let path = path.map(str::to_owned);
            rows.push_with(line, key.as_written(), Beside { path, label: None, facts: RowFacts::default() });
        }
    }

    /// The value of a setting that takes a key.
    pub(super) fn key(
        &mut self,
        line: u32,
        path: String,
        slot: Slot,
        office: Option<String>,
        value: &str,
        rows: &mut Rows,
    ) {
        let mut facts = RowFacts::default();
        if let Some(purpose) = slot.purpose() {
            facts.set_text(RowFact::Purpose, purpose.name());
        }
        if !value.is_empty() {
            rows.push_with(line, value, Beside { path: Some(path.clone()), label: office.clone(), facts });
        }
        let channel = self.channel.clone();
        let found = identify(value, Lang::En);
        self.keys.push(Key { line, path, slot, office, channel, found, is_empty: value.is_empty() });
    }

    /// Warns of everything that is wrong.
    pub(super) fn judge(&self, warnings: &mut Warnings) {
        for (at, key) in self.keys.iter().enumerate() {
            let mut warn = |code: WarningCode, parts: &[(&str, &str)]| {
                warnings.find(Finding { code, line: key.line, path: &key.path, parts });
            };
            let ending = key.found.last_five.as_deref().unwrap_or_default();
            let names = names(key.products());
            let is_windows = matches!(key.slot, Slot::Image | Slot::Activation);
            if key.is_empty {
                match key.slot {
                    Slot::Activation => warn(WarningCode::NoKey, &[]),
                    Slot::Image => warn(WarningCode::NoImageKey, &[]),
                    _ => {}
                }
                continue;
            }
            if key.found.kind == Kind::Placeholder {
                warn(WarningCode::PlaceholderKey, &[]);
                continue;
            }
            if !key.is_well_formed() {
                warn(WarningCode::MalformedKey, &[]);
                continue;
            }
            if key.is_secret() {
                warn(WarningCode::SecretKey, &[("ending", ending)]);
                let is_alone = !self.keys.iter().any(|other| other.slot == Slot::Activation && !other.is_empty);
                if key.slot == Slot::Image && is_alone {
                    warn(WarningCode::OnlyForImage, &[("ending", ending)]);
                }
            }
            if let Some(id) = &key.office {
                if id.to_ascii_uppercase().starts_with("O365") {
                    warn(WarningCode::KeyNotTaken, &[("id", id)]);
                } else if key.is_for_other(id) {
                    warn(WarningCode::OtherProduct, &[("ending", ending), ("products", &names), ("id", id)]);
                }
                if let (Some(channel), Some(wanted)) = (&key.channel, channel_of(id))
                    && !channel.eq_ignore_ascii_case(&wanted)
                {
                    warn(WarningCode::OtherOfficeChannel, &[("id", id), ("channel", channel), ("wanted", &wanted)]);
                }
            }
            if is_windows && !key.products().is_empty() {
                for (_, image) in &self.images {
                    if let Found::Product(product) = find(image)
                        && !key.products().contains(&product)
                    {
                        warn(WarningCode::OtherImage, &[("ending", ending), ("products", &names), ("image", image)]);
                    }
                }
            }
            for earlier in &self.keys[..at] {
                if key.differs_from(earlier) {
                    warn(WarningCode::DifferentKeys, &[("ending", ending), ("path", &earlier.path)]);
                }
                if let (Slot::Image, Slot::Activation) = (earlier.slot, key.slot)
                    && !key.products().is_empty()
                    && !earlier.products().is_empty()
                    && !key.shares_product(earlier)
                {
                    let image = self::names(earlier.products());
                    warn(WarningCode::OtherPass, &[("image", &image), ("products", &names)]);
                }
            }
        }
    }
}

impl Slot {
    fn purpose(self) -> Option<KeyPurpose> {
        match self {
            Self::Image | Self::PidTxt => Some(KeyPurpose::ChooseImage),
            Self::Activation => Some(KeyPurpose::Activate),
            _ => None,
        }
    }
}

impl Key {
    fn products(&self) -> Vec<Product> {
        self.found.products.iter().map(|card| card.id).collect()
    }

    fn is_well_formed(&self) -> bool {
        self.found.kind == Kind::ProductKey && self.found.status == Some(Status::WellFormed)
    }

    /// A key that is neither published nor one that Setup itself puts in.
    fn is_secret(&self) -> bool {
        self.found.certainty != Certainty::Published && self.found.channel != Some(KeyChannel::RetailDefault)
    }

    /// Whether what the key belongs to is known not to be this product of Office.
    fn is_for_other(&self, id: &str) -> bool {
        !self.products().is_empty()
            && self.products().iter().all(|product| match product.row().odt_id {
                Some(own) => !own.eq_ignore_ascii_case(id),
                None => !matches!(product.family(), Family::Office | Family::Project | Family::Visio),
            })
    }

    fn shares_product(&self, other: &Self) -> bool {
        self.products().iter().any(|product| other.products().contains(product))
    }

    /// Whether another key stands in a setting of the same sort for the same product.
    fn differs_from(&self, other: &Self) -> bool {
        let same = self.slot == other.slot && self.office == other.office && other.is_well_formed();
        let alike =
            self.shares_product(other) || self.found.group_id.is_some_and(|own| other.found.group_id == Some(own));
        same && alike && (self.found.last_five != other.found.last_five || self.found.serial != other.found.serial)
    }
}

/// The channel from which the Office Deployment Tool installs a volume product, by the year in its id.
fn channel_of(id: &str) -> Option<String> {
    let year = ["2019", "2021", "2024"].into_iter().find(|year| id.contains(year))?;
    Some(format!("PerpetualVL{year}"))
}

fn names(products: Vec<Product>) -> String {
    products.iter().map(|product| product.row().name).collect::<Vec<_>>().join(", ")
}
