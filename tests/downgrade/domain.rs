//! The promises that every answer keeps, over all licences, targets and channels, in S mode or not.

use super::complete::{assert_complete, sentences};
use super::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use volkey::knowledge::{
    Condition, Contradiction, DowngradeRight, DowngradeRule, LicenceChannel, Programme, Version, find,
};
use volkey::questions::Fact;

/// A day on which rights that have ended since still held.
const DATED: Date = Date::new(2019, 6, 1);

type Facts = Vec<(&'static str, &'static str)>;

/// What the answers of the whole domain cite.
#[derive(Default)]
struct Walk {
    /// The row that decides, with one case of each outcome it comes to.
    deciding: BTreeMap<(&'static str, Outcome), Facts>,
    rows: BTreeSet<&'static str>,
    conflicts: BTreeSet<String>,
}

fn whole_domain() -> &'static Walk {
    static WALK: OnceLock<Walk> = OnceLock::new();
    WALK.get_or_init(|| {
        std::thread::scope(|scope| {
            let walks: Vec<_> = halves().map(|half| scope.spawn(|| walk(half))).collect();
            walks.into_iter().fold(Walk::default(), |mut all, walk| {
                let walk = walk.join().expect("a walk ended early");
                all.deciding.extend(walk.deciding);
                all.rows.extend(walk.rows);
                all.conflicts.extend(walk.conflicts);
                all
            })
        })
    })
}

/// The agreements that may give the keys. What is no agreement is said by the channel, and refused here.
fn programmes() -> Vec<&'static str> {
    let spec = Question::Downgrade.facts().iter().find(|spec| spec.fact == Fact::Programme);
    let names = spec.and_then(|spec| spec.kind.names()).unwrap_or_default();
    let outside = [Programme::Oem, Programme::Fpp, Programme::None].map(Programme::name);
    assert_eq!([&names[..], &outside].concat(), Programme::ALL.iter().map(|one| one.name()).collect::<Vec<_>>());
    names
}

/// Asks for every target of these licences by every channel. The programme, which changes the keys and never the
/// right, takes its turn.
fn walk(licences: &[Product]) -> Walk {
    let mut walk = Walk::default();
    let mut programmes = programmes().into_iter().cycle();
    for from in licences {
        for to in Product::ALL {
            for channel in LicenceChannel::ALL {
                let facts = [("from", from.name()), ("to", to.name()), ("channel", channel.name())];
                let english = answer_in(Lang::En, DAY, &facts);
                check(&english, Lang::En, &facts);
                walk.add(&english, &facts);
                if let Some(programme) = programmes.next() {
                    let facts = [&facts[..], &[("programme", programme)]].concat();
                    let french = answer_in(Lang::Fr, DAY, &facts);
                    check(&french, Lang::Fr, &facts);
                    assert_eq!(french.outcome, english.outcome, "{facts:?}");
                }
                let without = facts;
                let facts = [&without[..], &[("s-mode", "yes")]].concat();
                let s_mode = answer_in(Lang::En, DATED, &facts);
                check(&s_mode, Lang::En, &facts);
                walk.add(&s_mode, &facts);
                let of_s_mode = [DowngradeRule::SMode.name(), DowngradeRule::SModeUndocumented.name()];
                if from.family() == to.family() && !of_s_mode.contains(&s_mode.reasons[0].row) {
                    assert_eq!(s_mode.outcome, answer_on(DATED, &without).outcome, "{facts:?}");
                }
            }
        }
    }
    walk
}

impl Walk {
    fn add(&mut self, answer: &Answer, facts: &[(&'static str, &'static str)]) {
        self.deciding.entry((answer.reasons[0].row, answer.outcome)).or_insert_with(|| facts.to_vec());
        self.rows.extend(answer.reasons.iter().map(|reason| reason.row));
        for conflict in &answer.conflicts {
            if !self.conflicts.contains(&conflict.text) {
                self.conflicts.insert(conflict.text.clone());
            }
        }
    }
}

fn check(answer: &Answer, lang: Lang, facts: &[(&str, &str)]) {
    assert_complete(answer, lang, facts);
    assert!(!answer.steps.is_empty(), "{facts:?} says nothing to do");
    let allowed = match answer.outcome {
        Outcome::Yes => Value::YesNo(true),
        Outcome::No => Value::YesNo(false),
        _ => Value::Null,
    };
    assert_eq!(answer.values.get(ValueName::RightAllowed), Some(&allowed), "{facts:?}");
    let named = matches!(answer.outcome, Outcome::Yes | Outcome::Depends);
    assert_eq!(answer.values.get(ValueName::KeyToUse) != Some(&Value::Null), named, "{facts:?}: which key?");
}

/// What only one application of a suite brings up.
fn more() -> Walk {
    let mut walk = Walk::default();
    for component in ["onenote", "word"] {
        let suites = [("from", "office-2010-standard"), ("to", "office-2007-standard"), ("channel", "vl")];
        let facts = [&suites[..], &[("component", component)]].concat();
        walk.add(&answer_on(DAY, &facts), &facts);
    }
    walk
}

#[test]
fn every_licence_target_and_channel_has_an_answer() {
    assert!(!whole_domain().deciding.is_empty());
}

#[test]
fn every_row_decides_an_answer() {
    use DowngradeRule::*;
    let (domain, more) = (whole_domain(), more());
    let decides = |row: &str| [domain, &more].iter().any(|walk| walk.deciding.keys().any(|(known, _)| *known == row));
    let idle: Vec<_> = DowngradeRight::ALL.iter().filter(|row| !decides(row.name())).collect();
    assert!(idle.is_empty(), "no answer rests on {idle:?}");
    let verdicts = [
        SameProduct,
        OtherFamily,
        NewerVersion,
        PreviewIsNoTarget,
        DoubtfulLabel,
        ServerAnyVersion,
        SMode,
        Undocumented,
        ClosedList,
        HomeNever,
        RetailNever,
        EditionLock,
        VolumeAnyVersion,
        ComponentOneNote,
        SuiteComponents,
    ];
    let idle: Vec<_> = verdicts.iter().filter(|row| !decides(row.name())).collect();
    assert!(idle.is_empty(), "no answer rests on {idle:?}");
}

#[test]
fn every_condition_advice_and_contradiction_is_cited() {
    let domain = whole_domain();
    let rules = DowngradeRule::ALL.iter().filter(|rule| rule.row().until.is_none()).map(|rule| rule.name());
    let conditions = Condition::ALL.iter().map(|condition| condition.name());
    let more = more();
    let cited = |row: &&str| domain.rows.contains(row) || more.rows.contains(row);
    let uncited: Vec<_> = rules.chain(conditions).filter(|row| !cited(row)).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
    let silent: Vec<_> =
        Contradiction::ALL.iter().filter(|row| !domain.conflicts.contains(Lang::En.say(**row))).collect();
    assert!(silent.is_empty(), "no answer shows {silent:?}");
}

#[test]
fn every_fact_matters_for_some_answer() {
    let base = [("from", "Windows 10 Pro"), ("to", "Windows 8.1 Pro"), ("channel", "vl")];
    let suites = [("from", "office-2010-standard"), ("to", "office-2007-standard"), ("channel", "vl")];
    let s_mode = [("from", "Windows 10 Pro"), ("to", "Windows 8.1 Pro"), ("channel", "oem")];
    let says = |facts: &[(&str, &str)]| sentences(&answer_on(DATED, facts)).collect::<Vec<_>>().join("\n");
    let with = |facts: &[(&'static str, &'static str)], fact, value| {
        let others = facts.iter().copied().filter(|(known, _)| *known != fact);
        says(&others.chain([(fact, value)]).collect::<Vec<_>>())
    };
    let changes = [
        (&base, "from", "Windows 10 Home"),
        (&base, "to", "Windows 7 Professional"),
        (&base, "channel", "oem"),
        (&base, "programme", "isvr"),
        (&base, "offered-key-type", "mak"),
        (&base, "offered-key-product", "Windows 8.1 Pro"),
        (&suites, "component", "onenote"),
        (&s_mode, "s-mode", "yes"),
    ];
    for (facts, fact, value) in changes {
        assert_ne!(says(facts), with(facts, fact, value), "{fact} changes nothing");
    }
    let taken: BTreeSet<&str> = changes.iter().map(|(_, fact, _)| *fact).collect();
    assert!(Question::Downgrade.facts().iter().all(|spec| taken.contains(spec.fact.name())), "a fact is untried");
}

#[test]
fn no_programme_ever_changes_the_right() {
    for facts in whole_domain().deciding.values() {
        let plain = answer_on(DATED, facts).outcome;
        for programme in programmes() {
            let facts = [&facts[..], &[("programme", programme)]].concat();
            assert_eq!(answer_on(DATED, &facts).outcome, plain, "{facts:?}");
        }
    }
}

/// A version is asked for without its edition: the outcome is that of its editions, or depends on them.
#[test]
fn a_version_without_its_edition_is_settled_by_what_it_asks_for() {
    let versions: Vec<&str> = Version::ALL.iter().map(|version| version.name()).collect();
    let open = |id: &&str| matches!(find(id), volkey::knowledge::Found::Version { .. });
    let open: Vec<&str> = versions.into_iter().filter(open).collect();
    assert!(open.len() > 20, "{open:?}");
    for &from in &open {
        for to in open.iter().copied().chain(["windows-vista-business", "windows-server-2008-standard"]) {
            for channel in ["oem", "vl"] {
                let whole = answer(from, to, channel);
                assert_complete(&whole, Lang::En, &[("from", from), ("to", to), ("channel", channel)]);
                let repeated = whole.steps.iter().enumerate().find(|(at, step)| whole.steps[..*at].contains(step));
                assert_eq!(repeated, None, "{from} to {to} by {channel} says it twice");
                settles(&whole, from, to, channel);
            }
        }
    }
}

/// Every missing edition changes the outcome, and nothing else does.
fn settles(whole: &Answer, from: &str, to: &str, channel: &str) {
    let editions = |fact: &str, given| match whole.missing.iter().find(|missing| missing.fact.name() == fact) {
        Some(missing) => missing.choices.clone().expect("editions to choose from"),
        None => vec![given],
    };
    let outcome = |from: &str, to: &str| answer(from, to, channel).outcome;
    let (froms, tos) = (editions("from", from), editions("to", to));
    let among = |outcomes: Vec<Outcome>| outcomes.iter().any(|outcome| *outcome != outcomes[0]);
    if froms.len() > 1 {
        let differs = tos.iter().any(|to| among(froms.iter().map(|from| outcome(from, to)).collect()));
        assert!(differs, "{from} to {to} by {channel} asks for the edition of the licence to no purpose");
    }
    if tos.len() > 1 {
        let differs = froms.iter().any(|from| among(tos.iter().map(|to| outcome(from, to)).collect()));
        assert!(differs, "{from} to {to} by {channel} asks for the edition of the target to no purpose");
    }
    for from in &froms {
        for to in &tos {
            let settled = outcome(from, to);
            let same = whole.missing.is_empty() && settled == whole.outcome;
            assert!(same || !whole.missing.is_empty(), "{from} to {to} by {channel}");
            let left = answer(from, to, channel).missing;
            assert!(left.is_empty(), "{from} to {to} by {channel} still asks for {left:?}");
        }
    }
}
