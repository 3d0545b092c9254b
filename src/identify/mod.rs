//! What a text is: a product key, its last five characters, a product ID, an error code and the rest, read and
//! never repaired.

mod channel;
mod digits;
mod find;
mod key;
mod near;
mod tidy;
mod typed_key;

pub use find::{FoundKey, find_keys};

use crate::catalogue::ProductCard;
use crate::closed::closed;
use crate::knowledge::default_keys::{DEFAULT_KEYS, DefaultKey};
use crate::knowledge::{DATA_AS_OF, Grade, KeyKind, KeyStatus, Product, PublishedKey, Source, published_keys};
use crate::{Date, Lang};
use digits::Pid;
use tidy::Tidied;

closed! {
    /// What a text can be.
    Kind:
    ProductKey = "product-key",
    PartialKey = "partial-key",
    ProductId = "product-id",
    ExtendedPid = "extended-pid",
    InstallationId = "installation-id",
    ConfirmationId = "confirmation-id",
    ActivationId = "activation-id",
    ErrorCode = "error-code",
    Channel = "channel",
    Placeholder = "placeholder",
    Unknown = "unknown",
}

closed! {
    /// How far an identifier is right. Well-formed is the strongest word there is.
    Status:
    WellFormed = "well-formed",
    /// It could still become well-formed, as while typing.
    Unfinished = "unfinished",
    Malformed = "malformed",
}

closed! {
    /// What reading a text forgave.
    Forgiven:
    Case = "case",
    Spaces = "spaces",
    Dashes = "dashes",
    Separators = "separators",
    Quotes = "quotes",
    FullWidth = "full-width",
    Invisible = "invisible",
    Label = "label",
}

closed! {
    /// What is wrong with an identifier.
    Problem:
    NeverUsedCharacter = "never-used-character",
    LooksLikeLatin = "looks-like-latin",
    NotAKeyCharacter = "not-a-key-character",
    SecondMarker = "second-marker",
    MarkerLast = "marker-last",
    TooLong = "too-long",
    ChecksumDoesNotFit = "checksum-does-not-fit",
    CheckDigit = "check-digit",
    WrongEnding = "wrong-ending",
    NoSuchDay = "no-such-day",
    FieldsMissing = "fields-missing",
    DigitCount = "digit-count",
    NotADigit = "not-a-digit",
    BlockCheckDigit = "block-check-digit",
}

closed! {
    /// The format of a product key.
    KeyFormat:
    /// With the marker N: Windows 8, Server 2012, Office 2013 and later.
    NFormat = "n-format",
    /// Before, without it.
    OlderFormat = "older-format",
}

closed! {
    /// What the checksum says.
    Checksum:
    Fits = "fits",
    DoesNotFit = "does-not-fit",
    /// The older format has none that can be checked.
    None = "none",
}

closed! {
    /// How sure the products are, best first.
    Certainty:
    Published = "published",
    YourFile = "your-file",
    PublishedEnding = "published-ending",
    Group = "group",
    FormatOnly = "format-only",
}

closed! {
    /// The channel of a key.
    KeyChannel:
    Retail = "retail",
    OemDm = "oem-dm",
    OemSlp = "oem-slp",
    OemCoa = "oem-coa",
    OemNonslp = "oem-nonslp",
    Oem = "oem",
    VolumeGvlk = "volume-gvlk",
    VolumeMak = "volume-mak",
    VolumeKmsHost = "volume-kms-host",
    Avma = "avma",
    Timebased = "timebased",
    Volume = "volume",
    RetailDefault = "retail-default",
    Other = "other",
}

closed! {
    /// The answer in a sentence.
    Headline:
    PublishedGvlk = "published-gvlk",
    PublishedAvma = "published-avma",
    PublishedDoubtful = "published-doubtful",
    PublishedWithdrawn = "published-withdrawn",
    NearPublished = "near-published",
    DefaultKey = "default-key",
    GroupKnown = "group-known",
    NKey = "n-key",
    OlderKey = "older-key",
    BadKey = "bad-key",
    UnfinishedKey = "unfinished-key",
    PublishedEnding = "published-ending",
    DefaultEnding = "default-ending",
    EndingOfGroup = "ending-of-group",
    Ending = "ending",
    BadEnding = "bad-ending",
    ProductId = "product-id",
    BadProductId = "bad-product-id",
    ExtendedPid = "extended-pid",
    InstallationId = "installation-id",
    BadInstallationId = "bad-installation-id",
    ConfirmationId = "confirmation-id",
    ActivationId = "activation-id",
    ErrorCode = "error-code",
    Channel = "channel",
    Placeholder = "placeholder",
    Nothing = "nothing",
    Unknown = "unknown",
}

closed! {
    /// What else has to be known.
    Note:
    WellFormedIsNotGenuine = "well-formed-is-not-genuine",
    PublishedIsNotSecret = "published-is-not-secret",
    DefaultIsNoLicence = "default-is-no-licence",
    WeaklyEvidenced = "weakly-evidenced",
    SameKeySeveralProducts = "same-key-several-products",
    OlderCannotBeChecked = "older-cannot-be-checked",
    MayBeTheStart = "may-be-the-start",
    GroupIsNotOwnership = "group-is-not-ownership",
    GroupAssumesNewer = "group-assumes-newer",
    UnusualGroups = "unusual-groups",
    NotAKey = "not-a-key",
    CheckDigitIsWeak = "check-digit-is-weak",
    ForTelephone = "for-telephone",
    ConfirmationRuleAssumed = "confirmation-rule-assumed",
    SecretOfOrganisation = "secret-of-organisation",
    OemEnding = "oem-ending",
    DoubtfulEdition = "doubtful-edition",
    PreviewEnded = "preview-ended",
}

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
    /// The published key that it is.
    pub published: Option<Published>,
    /// The published key that it comes near.
    pub near: Option<Near>,
    /// What it belongs to, by the best evidence there is.
    pub products: Vec<ProductCard>,
    /// How sure that is.
    pub certainty: Certainty,
    /// Its channel, where it is known.
    pub channel: Option<KeyChannel>,
    /// What it is, in a sentence.
    pub headline: String,
    /// What else has to be known.
    pub notes: Vec<String>,
    /// The day the knowledge was last checked.
    pub data_version: Date,
    #[serde(skip)]
    lang: Lang,
}

/// The longest text that can be one identifier; a longer one is searched with [`find_keys`].
const LONGEST: usize = 600;

/// Says what a text is. Every text has an answer; none is an error.
///
/// ```
/// use volkey::{Lang, identify};
///
/// let found = identify("w269n-wfgwx-yvc9b-4j6c9-t83gx", Lang::En);
/// assert_eq!(found.products[0].name, "Windows 11 Pro");
/// assert_eq!(found.group_id, Some(3311));
/// ```
pub fn identify(text: &str, lang: Lang) -> Identification {
    if text.len() > LONGEST {
        return Identification::new(Kind::Unknown, lang).headed(Headline::Unknown, &[]);
    }
    let tidied = tidy::tidy(text);
    let mut found = recognise(text, &tidied, lang);
    found.tidied = if found.kind == Kind::Unknown { Vec::new() } else { tidied.forgiven };
    found
}

/// Whether a text is one well-formed product key.
pub fn is_product_key(text: &str) -> bool {
    let found = identify(text, Lang::En);
    found.kind == Kind::ProductKey && found.status == Some(Status::WellFormed)
}

/// The group of a published key of the newer format.
pub(crate) fn group_of(key: &str) -> Option<u32> {
    let letters: Vec<char> = key.chars().filter(|letter| *letter != '-').collect();
    key::decode(&letters).filter(|fields| fields.checksum_fits).map(|fields| fields.group)
}

fn recognise(text: &str, tidied: &Tidied, lang: Lang) -> Identification {
    let body = tidied.body.trim();
    if tidied.letters.is_empty() && !body.contains(['*', '#']) {
        return Identification::new(Kind::Unknown, lang).headed(Headline::Nothing, &[]);
    }
    if let Some(channel) = channel::read(text).or_else(|| channel::read(body)) {
        return of_channel(text, channel, lang);
    }
    if let Some(code) = digits::error_code(body) {
        let found = Identification { text: code.clone(), ..Identification::new(Kind::ErrorCode, lang) };
        return found.well_formed().headed(Headline::ErrorCode, &[("code", &code)]);
    }
    if digits::is_guid(body) {
        let id = body.trim_matches(['{', '}']).to_ascii_lowercase();
        let found = Identification { text: id, ..Identification::new(Kind::ActivationId, lang) };
        return found.well_formed().headed(Headline::ActivationId, &[]).noted(Note::NotAKey);
    }
    if let Some(pid) = digits::pid(body) {
        return of_pid(body, pid, lang);
    }
    if let Some(found) = of_digits(tidied, lang) {
        return found;
    }
    typed_key::read(tidied, lang)
}

fn of_channel(text: &str, channel: KeyChannel, lang: Lang) -> Identification {
    let found = Identification {
        text: text.trim().to_owned(),
        channel: Some(channel),
        ..Identification::new(Kind::Channel, lang)
    };
    let found = found.well_formed().headed(Headline::Channel, &[("channel", lang.say(channel))]);
    match channel {
        KeyChannel::VolumeMak | KeyChannel::VolumeKmsHost => found.noted(Note::SecretOfOrganisation),
        _ => found,
    }
}

fn of_pid(body: &str, pid: Pid, lang: Lang) -> Identification {
    let kind = match pid {
        Pid::Older { .. } | Pid::Newer { .. } | Pid::WrongEnding => Kind::ProductId,
        Pid::Extended { .. } | Pid::WrongDay | Pid::FieldsMissing => Kind::ExtendedPid,
    };
    let found = Identification { text: body.to_ascii_uppercase(), ..Identification::new(kind, lang) };
    match pid {
        Pid::Older { oem, check_fits } => {
            let channel = oem.then_some(KeyChannel::Oem);
            let found = Identification { channel, ..found }.noted(Note::NotAKey).noted(Note::CheckDigitIsWeak);
            if check_fits {
                found.well_formed().headed(Headline::ProductId, &[])
            } else {
                found.problem(Problem::CheckDigit, None, None, &[]).headed(Headline::BadProductId, &[])
            }
        }
        Pid::Newer { group, serial, oem } => {
            let found = found.well_formed().of_group(group, Some(serial)).headed(Headline::ProductId, &[]);
            let found = found.noted(Note::NotAKey);
            if oem { found.noted(Note::OemEnding) } else { found }
        }
        Pid::Extended { group, serial, code } => {
            let found = found.well_formed().of_group(group, Some(serial)).headed(Headline::ExtendedPid, &[]);
            let channel = found.channel.or(match code {
                0 => Some(KeyChannel::Retail),
                2 => Some(KeyChannel::Oem),
                3 => Some(KeyChannel::Volume),
                _ => None,
            });
            Identification { channel, ..found }.noted(Note::NotAKey)
        }
        Pid::WrongEnding => found.problem(Problem::WrongEnding, None, None, &[]).headed(Headline::BadProductId, &[]),
        Pid::WrongDay => found.problem(Problem::NoSuchDay, None, None, &[]).headed(Headline::ExtendedPid, &[]),
        Pid::FieldsMissing => found.problem(Problem::FieldsMissing, None, None, &[]).headed(Headline::ExtendedPid, &[]),
    }
}

/// Installation and confirmation IDs, as long as most of the text is digits.
fn of_digits(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let mut letters = tidied.letters.clone();
    // The boxes of a confirmation ID may be copied with their names, A to H.
    let mut at = 0;
    letters.retain(|(letter, _)| {
        at += 1;
        let name = ('A'..='H').contains(letter) && tidied.letters.get(at).is_some_and(|(next, _)| *next == ':');
        !name && *letter != ':'
    });
    let values: Vec<u32> = letters.iter().filter_map(|(letter, _)| letter.to_digit(10)).collect();
    let strange: Vec<&(char, usize)> = letters.iter().filter(|(letter, _)| !letter.is_ascii_digit()).collect();
    if letters.len() < 40 || strange.len() * 5 > letters.len() {
        return None;
    }
    let confirmation = letters.len() == 48;
    let kind = if confirmation { Kind::ConfirmationId } else { Kind::InstallationId };
    let block = if confirmation { 6 } else { letters.len() / 9 };
    let spelled: Vec<String> =
        letters.chunks(block).map(|block| block.iter().map(|(letter, _)| letter).collect()).collect();
    let mut found = Identification { text: spelled.join("-"), ..Identification::new(kind, lang) };
    for (letter, at) in &strange {
        let character = letter.to_string();
        found = found.problem(Problem::NotADigit, Some(*at), Some(character.clone()), &[("found", &character)]);
    }
    let right_length = matches!(letters.len(), 48 | 54 | 63);
    if !right_length {
        let count = letters.len().to_string();
        found = found.problem(Problem::DigitCount, None, None, &[("count", &count)]);
    } else if strange.is_empty() {
        for bad in digits::bad_blocks(&values, block) {
            let name = if confirmation { char::from(b'A' + bad as u8 - 1).to_string() } else { bad.to_string() };
            let at = letters[(bad - 1) * block].1;
            if confirmation {
                let text = lang.fill(Problem::BlockCheckDigit, &[("block", &name)]);
                found.notes.push(text);
            } else {
                found = found.problem(Problem::BlockCheckDigit, Some(at), None, &[("block", &name)]);
            }
        }
    }
    let headline = match (confirmation, found.problems.is_empty()) {
        (true, _) => Headline::ConfirmationId,
        (false, true) => Headline::InstallationId,
        (false, false) => Headline::BadInstallationId,
    };
    let found = if found.problems.is_empty() { found.well_formed() } else { found };
    let found = found.headed(headline, &[]).noted(Note::ForTelephone);
    Some(if confirmation { found.noted(Note::ConfirmationRuleAssumed) } else { found })
}

impl Identification {
    fn new(kind: Kind, lang: Lang) -> Self {
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
            headline: String::new(),
            notes: Vec::new(),
            data_version: DATA_AS_OF,
            lang,
        }
    }

    fn headed(self, headline: Headline, parts: &[(&str, &str)]) -> Self {
        Self { headline: self.lang.fill(headline, parts), ..self }
    }

    fn noted(mut self, note: Note) -> Self {
        self.notes.push(self.lang.say(note).to_owned());
        self
    }

    fn well_formed(self) -> Self {
        Self { status: Some(Status::WellFormed), ..self }
    }

    fn problem(mut self, code: Problem, at: Option<usize>, found: Option<String>, parts: &[(&str, &str)]) -> Self {
        let message = self.lang.fill(code, parts);
        self.problems.push(Found { code, at, found, message });
        Self { status: Some(Status::Malformed), ..self }
    }

    fn cards(&self, products: &[Product]) -> Vec<ProductCard> {
        products.iter().map(|product| ProductCard::new(*product, self.lang)).collect()
    }

    fn names(&self, products: &[Product]) -> String {
        let names: Vec<&str> = products.iter().map(|product| product.display_name(self.lang)).collect();
        self.lang.all_of(&names)
    }

    /// What a group and a serial, where it is known, belong to.
    fn of_group(mut self, group: u32, serial: Option<u32>) -> Self {
        self.group_id = Some(group);
        self.serial = serial;
        if let Some(key) = default_key(group, serial) {
            self.products = self.cards(key.products);
            self.channel = Some(KeyChannel::RetailDefault);
            self.certainty = if serial.is_some() { Certainty::PublishedEnding } else { Certainty::Group };
            let weak = key.evidence.grade == Grade::D;
            let found = self.noted(Note::DefaultIsNoLicence);
            return if weak { found.noted(Note::WeaklyEvidenced) } else { found };
        }
        let products = products_of_group(group);
        if !products.is_empty() {
            self.products = self.cards(&products);
            self.certainty = Certainty::Group;
            return self.noted(Note::GroupIsNotOwnership);
        }
        self
    }

    fn of_published(mut self, key: &PublishedKey) -> Self {
        let products = self.cards(&key.products);
        self.published =
            Some(Published { kind: key.kind, status: key.status, products: products.clone(), sources: key.sources });
        self.products = products;
        self.certainty = Certainty::Published;
        self.channel = Some(match key.kind {
            KeyKind::Gvlk => KeyChannel::VolumeGvlk,
            KeyKind::Avma => KeyChannel::Avma,
        });
        self.text = key.key.to_owned();
        let names = self.names(&key.products);
        let headline = match (key.status, key.kind) {
            (KeyStatus::DisputedLabel, _) => Headline::PublishedDoubtful,
            (KeyStatus::WithdrawnPreview, _) => Headline::PublishedWithdrawn,
            (KeyStatus::Current, KeyKind::Gvlk) => Headline::PublishedGvlk,
            (KeyStatus::Current, KeyKind::Avma) => Headline::PublishedAvma,
        };
        let found = self.headed(headline, &[("products", &names)]).noted(Note::PublishedIsNotSecret);
        match key.status {
            KeyStatus::DisputedLabel => found.noted(Note::DoubtfulEdition),
            KeyStatus::WithdrawnPreview => found.noted(Note::PreviewEnded),
            KeyStatus::Current if key.products.len() > 1 => found.noted(Note::SameKeySeveralProducts),
            KeyStatus::Current => found,
        }
    }
}

fn default_key(group: u32, serial: Option<u32>) -> Option<&'static DefaultKey> {
    DEFAULT_KEYS.iter().find(|key| key.group == group && serial.is_none_or(|serial| serial == key.serial))
}

/// The products whose published keys have this group, newest first.
fn products_of_group(group: u32) -> Vec<Product> {
    let mut products = Vec::new();
    for key in published_keys().iter().filter(|key| group_of(key.key) == Some(group)) {
        products
            .extend(key.products.iter().filter(|product| !products.contains(*product)).copied().collect::<Vec<_>>());
    }
    products
}
