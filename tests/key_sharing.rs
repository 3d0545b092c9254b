//! Whether one set of keys serves several companies: every relation under every programme.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_cites_the_seed, assert_complete};
use std::collections::BTreeSet;
use volkey::answer::Value;
use volkey::knowledge::{KeyUseFact, Programme};
use volkey::questions::{Fact, Relation, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };

#[track_caller]
fn answer_in(lang: Lang, relation: Relation, programme: Option<Programme>) -> Answer {
    let mut facts = vec![("relation", relation.name())];
    facts.extend(programme.map(|programme| ("programme", programme.name())));
    let answer = ask(Question::KeySharing, &facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, &facts);
    answer
}

fn answer(relation: Relation, programme: Option<Programme>) -> Answer {
    answer_in(Lang::En, relation, programme)
}

#[test]
fn every_relation_under_every_programme_has_an_answer() {
    let mut cited = BTreeSet::new();
    for &relation in Relation::ALL {
        let open = answer(relation, None);
        for programme in Programme::ALL.iter().copied().map(Some).chain([None]) {
            let (english, french) =
                (answer_in(Lang::En, relation, programme), answer_in(Lang::Fr, relation, programme));
            assert_eq!((english.outcome, &english.values), (french.outcome, &french.values));
            assert_ne!(english.headline, french.headline);
            let kept = open.outcome == Outcome::Depends || open.outcome == english.outcome;
            assert!(kept, "{relation} {programme:?} turns {}", open.outcome);
            let allowed = match english.outcome {
                Outcome::Yes => Value::YesNo(true),
                Outcome::No => Value::YesNo(false),
                _ => Value::Null,
            };
            assert_eq!(english.values.get(ValueName::OneSetAllowed), Some(&allowed));
            let says_what_else = english.reasons[0].would_need.is_some() && !english.steps.is_empty();
            assert_eq!(says_what_else, english.outcome == Outcome::No, "{relation} {programme:?}");
            cited.extend(english.reasons.iter().map(|reason| reason.row));
        }
    }
    let of_sources = [
        KeyUseFact::ByLicenceId,
        KeyUseFact::InVlsc,
        KeyUseFact::InAdminCenter,
        KeyUseFact::KmsByException,
        KeyUseFact::KmsNoLonger,
        KeyUseFact::TelephoneForKeys,
    ];
    let of_sharing = KeyUseFact::ALL.iter().filter(|row| !of_sources.contains(row));
    let uncited: Vec<_> = of_sharing.filter(|row| !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

/// A parent company may use one set of keys for its subsidiaries, or those of each agreement.
#[test]
fn one_set_may_serve_a_group() {
    use Programme::*;
    let agreements = [Ea, Eas, Select, SelectPlus, OpenLicense, OpenValue, OpenValueSubscription, Mpsa, Ees, School];
    for programme in agreements {
        for relation in [Relation::SameOrganisation, Relation::Affiliate] {
            let answer = answer(relation, Some(programme));
            assert_eq!(answer.outcome, Outcome::Yes, "{relation} {programme}");
            assert_cites_the_seed(&answer, "one-set-of-keys");
        }
        let answer = answer(Relation::Unrelated, Some(programme));
        assert_eq!(answer.outcome, Outcome::No, "{programme}");
        assert_cites_the_seed(&answer, "keys-for-own-organisation");
    }
}

#[test]
fn other_programmes_differ() {
    use Programme::*;
    for (programme, same, affiliate) in [
        (Mpn, Outcome::Yes, Outcome::Unknown),
        (Spla, Outcome::Unknown, Outcome::No),
        (Isvr, Outcome::Unknown, Outcome::No),
        (Oem, Outcome::No, Outcome::No),
        (Fpp, Outcome::No, Outcome::No),
        (CspPerpetual, Outcome::Unknown, Outcome::Unknown),
        (McaE, Outcome::Unknown, Outcome::Unknown),
        (Hvms, Outcome::Unknown, Outcome::Unknown),
        (None, Outcome::No, Outcome::No),
    ] {
        assert_eq!(answer(Relation::SameOrganisation, Some(programme)).outcome, same, "{programme}");
        assert_eq!(answer(Relation::Affiliate, Some(programme)).outcome, affiliate, "{programme}");
    }
}

#[test]
fn the_programme_is_asked_for_where_it_decides() {
    let asks = |relation| answer(relation, None).missing.iter().any(|missing| missing.fact == Fact::Programme);
    assert_eq!(Relation::ALL.iter().map(|&relation| asks(relation)).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_wrong_fact_is_refused() {
    for (facts, field) in [
        (&[("relation", "cousin")][..], "relation"),
        (&[("programme", "ea")], "relation"),
        (&[("relation", "affiliate"), ("programme", "vlsc")], "programme"),
    ] {
        let error = ask(Question::KeySharing, facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, field);
        assert!(!error.allowed.is_empty());
    }
}
