//! Whether the activations of a MAK suffice: every programme, numbers at their boundaries, and the seed's own answers.

#[path = "complete/mod.rs"]
mod complete;

use complete::{assert_cites_the_seed, assert_complete, assert_same_in_both_languages, sentences};
use std::collections::BTreeSet;
use volkey::answer::{AnswerBasis, Conflict, Value};
use volkey::knowledge::{Grade, MakCountRow, Programme};
use volkey::questions::{Fact, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const OPTIONS: AskOptions = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
const NUMBERS: [u32; 9] = [0, 1, 4, 5, 24, 25, 26, 49, 50];

/// Programme, licences, machines, reinstallations, what remains.
type Case = (Programme, u32, u32, u32, Option<u32>);

#[track_caller]
fn answer_in(lang: Lang, (programme, licences, machines, reinstalls, remaining): Case) -> Answer {
    let numbers = [licences, machines, reinstalls].map(|number| number.to_string());
    let remaining = remaining.map(|number| number.to_string());
    let mut facts = vec![("programme", programme.name()), ("licences", &*numbers[0])];
    facts.extend([("machines", &*numbers[1]), ("reinstalls", &*numbers[2])]);
    facts.extend(remaining.as_deref().map(|number| ("remaining", number)));
    let answer = ask(Question::MakCount, &facts, AskOptions { lang, ..OPTIONS }).expect("the facts are right");
    assert_complete(&answer, lang, &facts);
    answer
}

#[track_caller]
fn answer(case: Case) -> Answer {
    answer_in(Lang::En, case)
}

fn number(answer: &Answer, name: ValueName) -> Option<u32> {
    match answer.values.get(name) {
        Some(Value::Number(number)) => Some(*number),
        _ => None,
    }
}

#[test]
fn every_programme_with_every_number_has_an_answer() {
    let mut cited = BTreeSet::new();
    for &programme in Programme::ALL {
        let is_agreement = !matches!(programme, Programme::Oem | Programme::Fpp | Programme::None);
        for licences in [1, 25, 26, 50] {
            for (machines, reinstalls) in NUMBERS.iter().flat_map(|&m| NUMBERS.map(|r| (m, r))) {
                let open = answer((programme, licences, machines, reinstalls, None));
                let needed = machines + reinstalls;
                for remaining in NUMBERS {
                    let answer = answer((programme, licences, machines, reinstalls, Some(remaining)));
                    let outcome = match () {
                        () if !is_agreement => Outcome::No,
                        () if remaining >= needed => Outcome::Yes,
                        () if remaining < machines => Outcome::No,
                        () => Outcome::Depends,
                    };
                    assert_eq!(answer.outcome, outcome, "{programme} {machines} {reinstalls} {remaining}");
                    let kept = open.outcome == Outcome::Depends || open.outcome == outcome;
                    assert!(kept, "{} turns into {outcome}", open.outcome);
                    assert_eq!(number(&answer, ValueName::Needed), Some(needed));
                    let missing = machines.saturating_sub(licences);
                    assert_eq!(number(&answer, ValueName::LicencesMissing), Some(missing));
                    cited.extend(answer.reasons.iter().map(|reason| reason.row));
                }
                let asks = open.missing.iter().any(|missing| missing.fact == Fact::Remaining);
                assert_eq!(asks, is_agreement && needed > 0, "{programme} {machines} {reinstalls}");
            }
        }
    }
    let uncited: Vec<_> =
        MakCountRow::ALL.iter().filter(|row| row.row().until.is_none() && !cited.contains(row.name())).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");
}

#[test]
fn both_languages_say_the_same() {
    for &programme in Programme::ALL {
        for (machines, reinstalls, remaining) in [(0, 0, None), (30, 5, None), (30, 5, Some(32)), (30, 5, Some(2))] {
            let case = (programme, 20, machines, reinstalls, remaining);
            let (english, french) = (answer(case), answer_in(Lang::Fr, case));
            assert_same_in_both_languages(&english, &french);
        }
    }
}

#[test]
fn every_fact_matters() {
    let plain = answer((Programme::OpenValue, 20, 10, 5, Some(12)));
    for other in [
        (Programme::Mpn, 20, 10, 5, Some(12)),
        (Programme::OpenValue, 26, 10, 5, Some(12)),
        (Programme::OpenValue, 20, 13, 5, Some(12)),
        (Programme::OpenValue, 20, 10, 2, Some(12)),
        (Programme::OpenValue, 20, 10, 5, Some(15)),
    ] {
        let other = answer(other);
        let said = |answer: &Answer| sentences(answer).map(str::to_owned).collect::<Vec<_>>();
        assert_ne!((plain.outcome, &plain.values, said(&plain)), (other.outcome, &other.values, said(&other)));
    }
}

/// Up to 25 Open licences have 50 activations; for more, and for other programmes, no number is published.
#[test]
fn open_customers_have_fifty_activations_up_to_25_licences() {
    let of = |programme, licences| answer((programme, licences, 10, 0, None));
    for licences in [1, 24, 25] {
        let answer = of(Programme::OpenLicense, licences);
        assert_eq!(number(&answer, ValueName::Activations), Some(50), "{licences}");
        assert_cites_the_seed(&answer, "mak-open-1-to-25");
    }
    let above = of(Programme::OpenLicense, 26);
    assert_eq!(number(&above, ValueName::Activations), None);
    assert_cites_the_seed(&above, "mak-open-above-25");
    for programme in [Programme::Select, Programme::Ea, Programme::School, Programme::Spla] {
        let answer = of(programme, 25);
        assert_eq!(number(&answer, ValueName::Activations), None, "{programme}");
        assert_cites_the_seed(&answer, "mak-by-price-level");
    }
}

#[test]
fn activations_are_counted_reviewed_and_are_no_licences() {
    let answer = answer((Programme::Ea, 20, 30, 5, Some(29)));
    assert_eq!(answer.outcome, Outcome::No);
    assert_eq!(answer.values.get(ValueName::HowToRaise), Some(&Value::Text("web-form".to_owned())));
    assert_eq!(answer.reasons[0].would_need.as_deref(), Some("A limit raised by 6."));
    for row in ["mak-every-activation", "mak-not-licences", "mak-limit-reviewed", "mak-reinstalled"] {
        assert_cites_the_seed(&answer, row);
    }
    for row in ["mak-itself-or-by-proxy", "mak-once", "mak-allowance"] {
        assert_cites_the_seed(&answer, row);
    }
    assert!(answer.steps.iter().any(|step| step.text.contains("missing: 10")), "the licences to buy");
    let by_seed = |answer: &Answer| {
        let cite = |conflict: &&Conflict| conflict.sources.iter().any(|source| source.name() == "seed");
        answer.conflicts.iter().filter(cite).count()
    };
    assert_eq!(by_seed(&answer), 3, "raising, whether to use a MAK at all, and the telephone");
    let counted = self::answer((Programme::Ea, 20, 30, 0, Some(29)));
    assert_eq!((counted.confidence, counted.basis), (Grade::B, AnswerBasis::Stated));
    // What the number is taken from is nobody's concern once the portal shows what remains of it.
    let unread = self::answer((Programme::Ea, 20, 30, 5, None));
    assert_eq!(by_seed(&unread), 4, "the allowance too");
    assert!(unread.conflicts.iter().any(|conflict| conflict.open));
}

#[test]
fn keys_that_are_on_no_portal_are_raised_by_telephone() {
    for programme in [Programme::Isvr, Programme::Hvms] {
        let answer = answer((programme, 5, 10, 0, Some(0)));
        assert_eq!(answer.values.get(ValueName::HowToRaise), Some(&Value::Text("telephone".to_owned())));
    }
}

#[test]
fn a_wrong_number_or_programme_is_refused() {
    let fine = [("programme", "ea"), ("licences", "1"), ("machines", "0"), ("reinstalls", "0"), ("remaining", "0")];
    assert!(ask(Question::MakCount, &fine, OPTIONS).is_ok());
    for (fact, value) in [
        ("programme", "enterprise"),
        ("licences", "0"),
        ("licences", "-1"),
        ("machines", "1000001"),
        ("reinstalls", "many"),
        ("remaining", "-5"),
    ] {
        let facts = fine.map(|(name, fine)| (name, if name == fact { value } else { fine }));
        let error = ask(Question::MakCount, &facts, OPTIONS).expect_err("it cannot be");
        assert_eq!(error.field, fact);
        assert!(!error.allowed.is_empty() || error.to_string().contains("1000000"), "{error}");
    }
}

#[test]
fn a_programme_is_known_by_its_name_in_both_languages() {
    for (programme, id) in [
        ("Enterprise Agreement", "ea"),
        ("accord entreprise", "ea"),
        ("EA", "ea"),
        ("AE", "ea"),
        ("Open License", "open-license"),
        ("open licence", "open-license"),
        ("MPSA", "mpsa"),
        ("Microsoft Customer Agreement for Enterprise", "mca-e"),
        ("Open Value par abonnement", "open-value-subscription"),
        ("School Enrollment", "school"),
    ] {
        let answer = ask(Question::MakCount, &[("programme", programme), ("licences", "5")], OPTIONS);
        let echoed = serde_json::to_value(answer.expect(programme).facts).expect("facts are JSON");
        assert_eq!(echoed["programme"], id, "{programme}");
    }
    // Two programmes are "no programme".
    let error = ask(Question::MakCount, &[("programme", "no programme"), ("licences", "5")], OPTIONS);
    assert_eq!(error.expect_err("ambiguous").field, "programme");
}
