//! What the pkeyconfig files of a visitor say of a key: their editions, channels and part numbers, as they stand there.

use super::{Certainty, FileVerdict, Headline, Identification, KeyChannel, KeyFormat, Kind, Note, Status, channel};
use crate::read::{Configuration, Pkeyconfig};
use std::sync::Arc;

/// As many matches are told.
const MOST: usize = 20;
/// As many descriptions stand in a sentence.
const NAMED: usize = 3;

/// What is looked up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sought {
    pub(crate) group: u32,
    pub(crate) serial: Option<u32>,
    /// The format of the key; an extended PID does not tell.
    pub(crate) format: Option<KeyFormat>,
}

/// What the pkeyconfig files say, taken together.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct YourFile {
    /// What they say of the group and the serial.
    pub verdict: FileVerdict,
    /// What fits, at most 20.
    pub matches: Vec<FileMatch>,
    /// How many fit.
    pub count: usize,
}

/// A configuration that fits, with its range where the serial is known.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FileMatch {
    /// The name of the file.
    pub file: String,
    /// The id of the configuration, in small letters and without braces.
    pub activation_id: String,
    /// The group of its keys.
    pub group_id: u32,
    /// The editions, as Windows or Office spell them.
    pub edition_ids: Vec<String>,
    /// What the file calls it.
    pub description: String,
    /// The type of its keys, as the file spells it: `Volume:GVLK`.
    pub key_type: String,
    /// The channel that the type of the key stands for.
    pub channel: Option<KeyChannel>,
    /// The part number of the range.
    pub part_number: Option<String>,
    /// The kind of licence terms of the range: `Volume`, `OEM`, `Retail`.
    pub eula_type: Option<String>,
    /// Whether the file calls the range valid.
    pub is_valid: Option<bool>,
}

impl FileMatch {
    /// `range` is its part number, its kind of licence terms, and whether it is valid.
    pub(crate) fn new(file: &str, configuration: Configuration, range: Option<(String, String, bool)>) -> Self {
        let Configuration { activation_id, group_id, edition_ids, description, key_type } = configuration;
        let channel = channel::of_key_type(&key_type).map(|(channel, _)| channel);
        let (part_number, eula_type, is_valid) = match range {
            Some((part, eula, valid)) => (Some(part), Some(eula), Some(valid)),
            None => (None, None, None),
        };
        let file = file.to_owned();
        Self {
            file,
            activation_id,
            group_id,
            edition_ids,
            description,
            key_type,
            channel,
            part_number,
            eula_type,
            is_valid,
        }
    }
}

impl Identification {
    /// The same, with what pkeyconfig files say of it: of a product key of the newer format, of its last five
    /// characters, of a product ID and of an extended PID.
    ///
    /// A published key stays what it is; of any other, the files name channel and edition.
    pub fn looked_up_in(mut self, files: &[Arc<Pkeyconfig>]) -> Self {
        if files.is_empty() || self.status != Some(Status::WellFormed) {
            return self;
        }
        let is_key = matches!(self.kind, Kind::ProductKey | Kind::PartialKey);
        let mut found = match self.group_id {
            Some(group) => {
                let format = (self.kind != Kind::ExtendedPid).then_some(KeyFormat::NFormat);
                found_in(files, Sought { group, serial: self.serial, format })
            }
            None if is_key => YourFile { verdict: FileVerdict::OlderFormat, matches: Vec::new(), count: 0 },
            None => return self,
        };
        let outranked = self.certainty == Certainty::Published
            || self.channel == Some(KeyChannel::RetailDefault)
            || self.serial.is_none() && self.certainty == Certainty::PublishedEnding;
        let descriptions = described(&found.matches);
        if found.verdict.is_match() && !outranked {
            self.channel = found.channel().or(self.channel);
            self.certainty = Certainty::YourFile;
            let kind = self.lang.say(self.kind);
            self = self.headed(Headline::InYourFile, &[("kind", kind), ("descriptions", &descriptions)]);
        }
        self.notes.push(self.lang.fill(found.verdict, &[("descriptions", &descriptions)]));
        if !found.verdict.is_match() {
            found.matches.clear();
            found.count = 0;
        }
        if found.count > 1 {
            let count = found.count.to_string();
            self.notes.push(self.lang.fill(Note::SeveralInYourFile, &[("count", &count)]));
        }
        let secret =
            |found: &FileMatch| matches!(found.channel, Some(KeyChannel::VolumeMak | KeyChannel::VolumeKmsHost));
        if found.matches.iter().any(secret) {
            self = self.noted(Note::SecretOfOrganisation);
        }
        let says_something = !matches!(found.verdict, FileVerdict::GroupUnknown | FileVerdict::OlderFormat);
        self.your_file = Some(found);
        if says_something { self.noted(Note::YourFileIsNotChecked) } else { self }
    }
}

impl FileVerdict {
    /// Whether the key is in the files, rather than missing from them.
    fn is_match(self) -> bool {
        matches!(self, Self::Found | Self::RangeNotValid | Self::SerialUnknown)
    }
}

impl YourFile {
    /// The one channel of all that fits, where all of it is told.
    pub(super) fn channel(&self) -> Option<KeyChannel> {
        let first = self.matches.first()?.channel;
        let is_whole = self.count == self.matches.len();
        first.filter(|_| is_whole && self.verdict.is_match() && self.matches.iter().all(|other| other.channel == first))
    }
}

/// What files say together: the best of what each of them says.
pub(super) fn found_in(files: &[Arc<Pkeyconfig>], sought: Sought) -> YourFile {
    let said: Vec<YourFile> = files.iter().map(|file| file.find(sought, MOST)).collect();
    let verdict = said.iter().map(|one| one.verdict).min().unwrap_or(FileVerdict::GroupUnknown);
    let mut all = YourFile { verdict, matches: Vec::new(), count: 0 };
    for one in said.into_iter().filter(|one| one.verdict == verdict) {
        all.matches.extend(one.matches);
        all.count += one.count;
    }
    all.matches.truncate(MOST);
    all
}

/// What fits, as words of a sentence.
fn described(matches: &[FileMatch]) -> String {
    let mut names: Vec<String> = Vec::new();
    for found in matches {
        let name = match found.description.as_str() {
            "" => found.edition_ids.join(", "),
            description => description.to_owned(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    let names = names.join("; ");
    if more > 0 { format!("{names} (+{more})") } else { names }
}
