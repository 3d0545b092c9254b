//! What is found out about a text, and how it is put together.

use super::error_code;
use super::tidy::{Sign, Tidied};
use super::{
    Certainty, Checksum, Forgiven, Headline, KeyChannel, KeyFormat, Kind, Note, Problem, Remark, Status, YourFile,
};
use crate::catalogue::ProductCard;
use crate::knowledge::default_keys::{DEFAULT_KEYS, DefaultKey};
use crate::knowledge::{DATA_AS_OF, ErrorCode, Grade, KeyKind, KeyStatus, Product, PublishedKey, Source};
use crate::{Date, Lang};

/// A problem, with its place.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Found {
    /// What is wrong.
    pub code: Problem,
    /// Where, counted in bytes of the visitor's own text from 0.
    pub at: Option<usize>,
    /// The character that stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What is wrong, in a sentence.
    pub message: String,
}

/// The published key that a text is.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Published {
    /// What it is for.
    pub kind: KeyKind,
    /// How it stands today.
    pub status: KeyStatus,
    /// The products it belongs to, newest first.
    pub products: Vec<ProductCard>,
    /// Where it is printed.
    pub sources: &'static [Source],
}

/// The published key that a text comes near.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Near {
    /// The number of edits.
    pub differences: usize,
    /// Their places, counted like those of problems.
    pub at: Vec<usize>,
    /// What the published key has there; empty for a character too many.
    pub expected: Vec<String>,
    /// The published key.
    pub published: &'static str,
    /// Its products.
    pub products: Vec<ProductCard>,
}

/// What a text is.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Identification {
    /// The version of this shape.
    pub schema_version: u32,
    /// What it is.
    pub kind: Kind,
    /// How far it is right; `None` for a placeholder and for what is not known.
    pub status: Option<Status>,
    /// All that is wrong with it.
    pub problems: Vec<Found>,
    /// What reading it forgave.
    pub tidied: Vec<Forgiven>,
    /// Its canonical spelling; a product key is masked unless it is published.
    pub text: String,
    /// The last five characters of a key.
    pub last_five: Option<String>,
    /// The format of a key.
    pub format: Option<KeyFormat>,
    /// What the checksum of a key says.
    pub checksum: Option<Checksum>,
    /// The group of a key, where it can be read.
    pub group_id: Option<u32>,
    /// The serial of a key, where it can be read.
    pub serial: Option<u32>,
    /// The published key that it is, or whose group and serial it shows.
    pub published: Option<Published>,
    /// The published key that it comes near.
    pub near: Option<Near>,
    /// What it belongs to, by the best evidence there is.
    pub products: Vec<ProductCard>,
    /// How sure that is.
    pub certainty: Certainty,
    /// Its channel, where it is known.
    pub channel: Option<KeyChannel>,
    /// What the pkeyconfig files of the visitor say of it, where some were given.
    pub your_file: Option<YourFile>,
    /// What it is, in a sentence.
    pub headline: String,
    /// What else has to be known.
    pub notes: Vec<String>,
    /// The day the knowledge was last checked.
    pub data_version: Date,
    #[serde(skip)]
    pub(super) lang: Lang,
}

impl Identification {
    pub(super) fn new(kind: Kind, lang: Lang) -> Self {
        Self {
            schema_version: 1,
            kind,
            status: None,
            problems: Vec::new(),
            tidied: Vec::new(),
            text: String::new(),
            last_five: None,
            format: None,
            checksum: None,
            group_id: None,
            serial: None,
            published: None,
            near: None,
            products: Vec::new(),
            certainty: Certainty::FormatOnly,
            channel: None,
            your_file: None,
            headline: String::new(),
            notes: Vec::new(),
            data_version: DATA_AS_OF,
            lang,
        }
    }

    /// A text that reads `canonical`.
    pub(super) fn of(kind: Kind, canonical: &str, tidied: &Tidied, lang: Lang) -> Self {
        Self { text: canonical.to_owned(), tidied: tidied.forgiven(canonical), ..Self::new(kind, lang) }
    }

    pub(super) fn headed(mut self, headline: Headline, parts: &[(&str, &str)]) -> Self {
        self.headline = self.lang.fill(headline, parts);
        self
    }

    pub(super) fn headed_by_products(self, headline: Headline) -> Self {
        let names = self.product_names(&self.products);
        self.headed(headline, &[("products", &names)])
    }

    pub(super) fn noted(mut self, note: Note) -> Self {
        self.notes.push(self.lang.say(note).to_owned());
        self
    }

    pub(super) fn well_formed(mut self) -> Self {
        self.status = Some(Status::WellFormed);
        self
    }

    /// It could still become well-formed.
    pub(super) fn unfinished(mut self) -> Self {
        let kind = self.lang.say(self.kind);
        self.status = Some(Status::Unfinished);
        self.headed(Headline::Unfinished, &[("kind", kind)])
    }

    pub(super) fn mistyped(self) -> Self {
        let kind = self.lang.say(self.kind);
        self.headed(Headline::Mistyped, &[("kind", kind)])
    }

    /// An error code that is complete.
    pub(super) fn error_code(self) -> Self {
        let code = self.text.clone();
        let number = error_code::number(&code);
        match number.and_then(ErrorCode::of) {
            Some(known) => {
                let meaning = self.lang.say(known);
                self.well_formed().headed(Headline::ErrorCodeMeans, &[("code", &code), ("meaning", meaning)])
            }
            None => self.well_formed().headed(Headline::ErrorCode, &[("code", &code)]).noted(Note::CodeNotExplained),
        }
    }

    /// A problem, at a place where it has one.
    pub(super) fn problem(mut self, code: Problem, place: Option<&Sign>, parts: &[(&str, &str)]) -> Self {
        let message = self.lang.fill(code, parts);
        let message = match place.map(|sign| sign.place.to_string()) {
            Some(number) => self.lang.fill(Remark::Character, &[("place", &number), ("message", &message)]),
            None => message,
        };
        self.problems.push(Found { code, at: place.map(|sign| sign.at), found: None, message });
        self.status = Some(Status::Malformed);
        self
    }

    /// A character that does not belong there, and what is often meant by it.
    pub(super) fn wrong_character(self, code: Problem, sign: &Sign, meant: &str) -> Self {
        let mut found = self.problem(code, Some(sign), &[("found", &sign.shown())]);
        if let Some(last) = found.problems.last_mut() {
            last.found = Some(sign.typed.to_string());
            if !meant.is_empty() {
                last.message.push_str(&found.lang.fill(Remark::OftenMeant, &[("meant", meant)]));
            }
        }
        found
    }

    pub(super) fn cards(&self, products: &[Product]) -> Vec<ProductCard> {
        products.iter().map(|product| ProductCard::new(*product, self.lang)).collect()
    }

    pub(super) fn product_names(&self, products: &[ProductCard]) -> String {
        let names: Vec<&str> = products.iter().map(|product| product.name).collect();
        self.lang.all_of(&names)
    }

    /// What a group and a serial, where it is known, belong to.
    pub(super) fn of_group(mut self, group: u32, serial: Option<u32>) -> Self {
        self.group_id = Some(group);
        self.serial = serial;
        let default = DEFAULT_KEYS.iter().find(|key| key.group == group && serial.is_none_or(|s| s == key.serial));
        if let Some(key) = default {
            let certainty = if serial.is_some() { Certainty::PublishedEnding } else { Certainty::Group };
            return self.of_default(key, certainty);
        }
        let products = products_of_group(group);
        if products.is_empty() {
            return self;
        }
        self.products = self.cards(&products);
        self.certainty = Certainty::Group;
        self.noted(Note::GroupIsNotOwnership)
    }

    /// What an installation shows of its key: group and serial, which may be those of a published key.
    pub(super) fn of_installation(self, group: u32, serial: u32) -> Self {
        match super::published_fields().iter().find(|(_, g, s)| (*g, *s) == (group, serial)) {
            Some((key, ..)) => {
                let shown = Self { group_id: Some(group), serial: Some(serial), ..self };
                shown.of_published(key).noted(Note::ShowsPublishedKey)
            }
            None => self.of_group(group, Some(serial)),
        }
    }

    pub(super) fn of_default(mut self, key: &DefaultKey, certainty: Certainty) -> Self {
        self.products = self.cards(key.products);
        self.channel = Some(KeyChannel::RetailDefault);
        self.certainty = certainty;
        let found = self.noted(Note::DefaultIsNoLicence);
        if key.evidence.grade == Grade::D { found.noted(Note::WeaklyEvidenced) } else { found }
    }

    pub(super) fn of_published(mut self, key: &PublishedKey) -> Self {
        self.products = self.cards(&key.products);
        let products = self.products.clone();
        self.published = Some(Published { kind: key.kind, status: key.status, products, sources: key.sources });
        self.certainty = Certainty::Published;
        self.channel = Some(channel_of(key));
        match key.status {
            KeyStatus::DisputedLabel => self.noted(Note::DoubtfulEdition),
            KeyStatus::WithdrawnPreview => self.noted(Note::PreviewEnded),
            KeyStatus::Current if key.products.len() > 1 => self.noted(Note::SameKeySeveralProducts),
            KeyStatus::Current => self,
        }
    }
}

/// The channel of a published key.
pub(super) fn channel_of(key: &PublishedKey) -> KeyChannel {
    match key.kind {
        KeyKind::Gvlk => KeyChannel::VolumeGvlk,
        KeyKind::Avma => KeyChannel::Avma,
    }
}

/// The products whose published keys have this group, newest first.
pub(super) fn products_of_group(group: u32) -> Vec<Product> {
    let mut products = Vec::new();
    for (key, ..) in super::published_fields().iter().filter(|(_, of_key, _)| *of_key == group) {
        for product in &key.products {
            if !products.contains(product) {
                products.push(*product);
            }
        }
    }
    products
}
