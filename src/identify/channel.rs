//! Channel strings, as slmgr, ospp and WMI print them.

use super::KeyChannel::{self, *};

/// The channel that a text names.
pub(super) fn read(text: &str) -> Option<KeyChannel> {
    let text = text.trim();
    match text.to_ascii_lowercase().strip_suffix(" channel") {
        Some(description) => Some(of_description(&description.to_ascii_uppercase())),
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

fn of_key_type(text: &str) -> Option<KeyChannel> {
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
    let exact = known.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(text)).map(|(_, channel)| channel);
    let family = || {
        let (family, rest) = text.split_once(':')?;
        let plain = !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || c == ':');
        let families = [("retail", Retail), ("oem", Oem), ("volume", Volume), ("pgs", Timebased), ("vt", Other)];
        let (_, channel) = families.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(family))?;
        plain.then_some(channel)
    };
    exact.or_else(family)
}
