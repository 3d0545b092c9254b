//! Channel strings, as slmgr, ospp and WMI print them.

use super::KeyChannel::{self, *};
use super::tidy::Tidied;
use super::{Forgiven, Headline, Identification, Kind, Note};
use crate::Lang;

/// A channel has colons itself, so it is first looked for in front of what would be read as a label.
pub(super) fn read(tidied: &Tidied, lang: Lang) -> Option<Identification> {
    let (channel, text, typed) = match of_key_type(tidied.labelled) {
        Some((channel, text)) => (channel, text, tidied.labelled),
        None => of_text(tidied.value).map(|(channel, text)| (channel, text, tidied.value))?,
    };
    let mut found =
        Identification { text: text.to_owned(), channel: Some(channel), ..Identification::new(Kind::Channel, lang) };
    let is_value = typed.len() == tidied.value.len();
    let around = tidied.around.iter().copied().filter(|forgiven| is_value || *forgiven != Forgiven::Label);
    found.tidied = super::tidy::in_order(around.chain((text != typed).then_some(Forgiven::Case)).collect());
    let found = found.well_formed().headed(Headline::Channel, &[("channel", lang.say(channel))]);
    Some(match channel {
        VolumeMak | VolumeKmsHost => found.noted(Note::SecretOfOrganisation),
        _ => found,
    })
}

/// The channel that a text names, and how that name is written.
fn of_text(text: &str) -> Option<(KeyChannel, &str)> {
    match text.to_ascii_lowercase().strip_suffix(" channel") {
        Some(description) => Some((of_description(&description.to_ascii_uppercase()), text)),
        None => of_key_type(text),
    }
}

/// A licence description decides by what it contains, as slmgr itself does.
fn of_description(description: &str) -> KeyChannel {
    let parts = [
        ("VOLUME_KMSCLIENT", VolumeGvlk),
        ("VOLUME_KMS", VolumeKmsHost),
        ("TIMEBASED_", Timebased),
        ("VIRTUAL_MACHINE_ACTIVATION", Avma),
        ("MAK", VolumeMak),
        ("OEM_DM", OemDm),
        ("OEM_COA", OemCoa),
        ("OEM_SLP", OemSlp),
        ("OEM", Oem),
        ("RETAIL", Retail),
        ("VOLUME", Volume),
    ];
    parts.into_iter().find(|(part, _)| description.contains(part)).map_or(Other, |(_, channel)| channel)
}

pub(super) fn of_key_type(text: &str) -> Option<(KeyChannel, &str)> {
    let known = [
        ("Retail", Retail),
        ("Retail:TB:Eval", Timebased),
        ("OEM:DM", OemDm),
        ("OEM:NONSLP", OemNonslp),
        ("OEM:SLP", OemSlp),
        ("OEM:COA", OemCoa),
        ("Volume:GVLK", VolumeGvlk),
        ("Volume:MAK", VolumeMak),
        ("Volume:CSVLK", VolumeKmsHost),
        ("PGS:TB", Timebased),
        ("VT:IA", Avma),
    ];
    let exact = known.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
    let exact = exact.map(|(name, channel)| (channel, name));
    let family = || {
        let (family, rest) = text.split_once(':')?;
        let plain = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == ':');
        let families = [("retail", Retail), ("oem", Oem), ("volume", Volume), ("pgs", Timebased), ("vt", Other)];
        let (_, channel) = families.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(family))?;
        plain.then_some((channel, text))
    };
    exact.or_else(family)
}
