//! Files with sections: PID.txt, ei.cfg and the CustomSettings.ini of the Microsoft Deployment Toolkit.

use super::answer_file::{AnswerFile, Slot};
use super::rows::Rows;
use super::{Format, Warnings};

/// Which of them the lines are.
pub(super) fn format(lines: &[(u32, String)]) -> Option<Format> {
    let mut left = lines.iter().map(|(_, line)| line.trim()).filter(|line| !line.is_empty() && !is_comment(line));
    let section = section(left.next()?)?;
    let is = |name: &str| section.eq_ignore_ascii_case(name);
    match section {
        _ if is("PID") => Some(Format::PidTxt),
        _ if ["EditionID", "Channel", "VL"].into_iter().any(is) => Some(Format::EditionConfiguration),
        _ => left.any(|line| setting(line).is_some_and(|(name, _)| is_known(name))).then_some(Format::CustomSettings),
    }
}

/// Reads all lines.
pub(super) fn read(lines: &[(u32, String)], format: Format, rows: &mut Rows, warnings: &mut Warnings) {
    let mut file = AnswerFile::new(format);
    let mut inside = String::new();
    for (number, line) in lines {
        let line = line.trim();
        if let Some(section) = section(line) {
            inside = format!("[{section}]");
        } else if is_comment(line) {
            file.stray(*number, Some(&format!("{inside} ;")), line, rows);
        } else if let Some((name, value)) = setting(line) {
            let path = format!("{inside} {name}");
            let slot = match format {
                Format::PidTxt if name.eq_ignore_ascii_case("Value") => Some(Slot::PidTxt),
                Format::CustomSettings if is_key(name) => Some(Slot::Deployment),
                _ => None,
            };
            match slot {
                Some(slot) => file.key(*number, path, slot, None, value, rows),
                None => file.stray(*number, Some(&path), value, rows),
            }
        } else if format == Format::EditionConfiguration && !line.is_empty() {
            file.told(*number, inside.clone(), line, rows);
        } else {
            file.stray(*number, Some(&inside), line, rows);
        }
    }
    file.judge(warnings);
}

fn section(line: &str) -> Option<&str> {
    line.strip_prefix('[')?.strip_suffix(']')
}

fn is_comment(line: &str) -> bool {
    line.starts_with([';', '\''])
}

fn setting(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    Some((name.trim(), value.trim()))
}

fn is_key(name: &str) -> bool {
    ["ProductKey", "OverrideProductKey"].iter().any(|key| name.eq_ignore_ascii_case(key))
}

fn is_known(name: &str) -> bool {
    is_key(name) || ["Priority", "SkipProductKey"].iter().any(|known| name.eq_ignore_ascii_case(known))
}
