//! The key configurations of Microsoft, `pkeyconfig.xrm-ms`: what the groups of keys are for, and their serials.

mod configurations;
mod container;
mod index;

use super::lines::whole_text;
use crate::Lang;
use crate::closed::closed;
use crate::identify::{Sought, YourFile};
use configurations::Configurations;
use container::Container;
use std::fmt;

closed! {
    /// What could not be read of a pkeyconfig file.
    PkeyconfigProblem:
    NotAPkeyconfig = "not-a-pkeyconfig",
    /// A document type or an entity of XML, neither of which is read.
    Entities = "entities",
    TooLarge = "too-large",
    Compressed = "compressed",
    NotBase64 = "not-base64",
    Broken = "broken",
    NoConfigurations = "no-configurations",
    /// Configurations or ranges that lack something, or hold something else.
    BrokenRows = "broken-rows",
    /// Ranges of a configuration that is not in the file.
    StrayRanges = "stray-ranges",
    /// More than one list of configurations, of which only the first is read.
    SeveralLists = "several-lists",
}

/// Something of a pkeyconfig file that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What.
    pub problem: PkeyconfigProblem,
    /// How many there are, or the line or the character it is in, from 1; 0 where it is the whole.
    pub number: u32,
}

impl Unread {
    fn new(problem: PkeyconfigProblem, number: u32) -> Self {
        Self { problem, number }
    }

    /// What it is, in a sentence.
    pub fn message(&self, lang: Lang) -> String {
        lang.fill(self.problem, &[("number", &self.number.to_string())])
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En))
    }
}

impl std::error::Error for Unread {}

/// A configuration: the keys of one group that are for one thing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Configuration {
    /// Its id, in small letters and without braces.
    pub activation_id: String,
    /// The group of its keys.
    pub group_id: u32,
    /// The editions, as Windows or Office spell them.
    pub edition_ids: Vec<String>,
    /// What the file calls it.
    pub description: String,
    /// The type of its keys, as the file spells it: `Volume:GVLK`.
    pub key_type: String,
}

/// A pkeyconfig file, read. Its signature is not checked: it says what it says.
#[derive(Debug)]
pub struct Pkeyconfig {
    name: String,
    configurations: Configurations,
    unread: Vec<Unread>,
}

/// Reads a pkeyconfig file: the licence that holds the list, or the list itself. `name` is what it is told apart by.
///
/// # Errors
///
/// When there is no configuration in it that can be read, what stands in the way.
///
/// ```
/// use volkey::{Lang, identify, read_pkeyconfig};
///
/// let list = "<ProductKeyConfiguration><Configurations><Configuration>\
///     <ActConfigId>{00000000-0000-4000-8000-000000000001}</ActConfigId><RefGroupId>3311</RefGroupId>\
///     <EditionId>Professional</EditionId><ProductDescription>Windows Pro</ProductDescription>\
///     <ProductKeyType>Volume:GVLK</ProductKeyType>\
///     </Configuration></Configurations></ProductKeyConfiguration>";
/// let file = read_pkeyconfig("pkeyconfig.xrm-ms", list.as_bytes())?;
/// let found = identify("T83GX", Lang::En).looked_up_in(&[file.into()]);
/// assert_eq!(found.your_file.unwrap().matches[0].edition_ids, ["Professional"]);
/// # Ok::<(), volkey::read::Unread>(())
/// ```
pub fn read_pkeyconfig(name: &str, bytes: &[u8]) -> Result<Pkeyconfig, Unread> {
    let mut unread = Vec::new();
    let text = whole_text(bytes);
    let list = Container::list_in(&text, &mut unread);
    let configurations = Configurations::read(&list.unwrap_or_default(), &mut unread);
    if configurations.len() == 0 {
        let rows = [PkeyconfigProblem::BrokenRows, PkeyconfigProblem::StrayRanges];
        let reason = unread.into_iter().find(|unread| !rows.contains(&unread.problem));
        return Err(reason.unwrap_or(Unread::new(PkeyconfigProblem::NoConfigurations, 0)));
    }
    Ok(Pkeyconfig { name: name.to_owned(), configurations, unread })
}

impl Pkeyconfig {
    /// What it is told apart by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of configurations.
    pub fn len(&self) -> usize {
        self.configurations.len()
    }

    /// Always false: a file without configurations is not read.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The number of ranges.
    pub fn ranges(&self) -> usize {
        self.configurations.ranges()
    }

    /// At most `count` configurations from `start` on, in the order of the file.
    pub fn configurations(&self, start: usize, count: usize) -> Vec<Configuration> {
        let end = start.saturating_add(count).min(self.len());
        (start..end).filter_map(|number| self.configurations.told(number)).collect()
    }

    /// What could not be read.
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// What the file says; without a serial, of the whole group. At most `most` of what fits is told.
    pub(crate) fn find(&self, sought: Sought, most: usize) -> YourFile {
        self.configurations.find(&self.name, sought, most)
    }
}

/// Whether the start of a file is that of a licence with configurations.
pub(super) fn is_start(lines: &[(u32, String)]) -> bool {
    lines.iter().any(|(_, line)| line.contains(container::LIST) || line.contains(configurations::ROOT))
}
