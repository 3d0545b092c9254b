//! Whether one KMS host key is enough: every number of hosts and activations around the limits.

mod complete;

use complete::assert_complete;
use volkey::answer::Value;
use volkey::knowledge::LimitRow;
use volkey::questions::{Refusal, ValueName};
use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, RequestError, ask};

fn try_in(lang: Lang, facts: &[(&str, &str)]) -> Result<Answer, RequestError> {
    ask(Question::KmsKeyLimit, facts, AskOptions { lang, as_of: Date::new(2026, 11, 24) })
}

fn answer(hosts: u32, activations: u32) -> Answer {
    let (hosts, activations) = (hosts.to_string(), activations.to_string());
    let facts = [("hosts", &*hosts), ("activations-per-host", &*activations)];
    let french = try_in(Lang::Fr, &facts).expect("facts of the question");
    assert_complete(&french, Lang::Fr, &facts);
    let english = try_in(Lang::En, &facts).expect("facts of the question");
    assert_complete(&english, Lang::En, &facts);
    english
}

#[test]
fn six_hosts_and_ten_activations_on_each_are_the_most() {
    for hosts in 1..=50 {
        for activations in 1..=50 {
            let within = hosts <= 6 && activations <= 10;
            let answer = answer(hosts, activations);
            assert_eq!(answer.outcome, if within { Outcome::Yes } else { Outcome::No });
            assert_eq!(answer.values.get(ValueName::WithinLimits), Some(&Value::YesNo(within)));
            assert_eq!(answer.values.get(ValueName::MaximumHosts), Some(&Value::Number(6)));
            assert_eq!(answer.values.get(ValueName::MaximumPerHost), Some(&Value::Number(10)));
            assert_eq!(answer.reasons[0].met, Some(within));
            let exceeded = u32::from(hosts > 6) + u32::from(activations > 10);
            let changes = answer.reasons.iter().filter(|reason| reason.would_need.is_some());
            assert_eq!(changes.count(), exceeded as usize);
            // Only who needs more is told that documents disagree about where to ask.
            assert_eq!(answer.conflicts.len(), usize::from(!within));
        }
    }
}

#[test]
fn a_key_is_activated_once_on_a_host_unless_more_is_said() {
    let short = try_in(Lang::En, &[("hosts", "2")]).expect("one fact is enough");
    assert_eq!(short.outcome, Outcome::Yes);
    assert_eq!(short.assumed.len(), 1);
}

#[test]
fn every_row_is_cited_by_some_answer() {
    let answers = [answer(2, 1), answer(7, 1)];
    // What held before is cited by the answers of that time.
    for row in LimitRow::ALL.iter().filter(|row| row.row().until.is_none()) {
        let cited = answers.iter().flat_map(|answer| &answer.reasons).any(|reason| reason.row == row.name());
        assert!(cited, "{row} is idle");
    }
}

#[test]
fn no_host_and_no_activation_are_no_question() {
    for facts in [[("hosts", "0"), ("activations-per-host", "1")], [("hosts", "1"), ("activations-per-host", "0")]] {
        let error = try_in(Lang::En, &facts).expect_err("zero");
        assert_eq!(error.refusal, Refusal::NotANumber);
        assert!(error.to_string().contains("from 1 to 1000000"), "{error}");
    }
    assert_eq!(try_in(Lang::En, &[("hosts", "-1")]).expect_err("negative").field, "hosts");
}

#[test]
fn more_is_asked_for_as_for_a_mak() {
    let answer = answer(7, 1);
    assert_eq!(answer.values.get(ValueName::HowToRaise), Some(&Value::List(vec!["web-form".to_owned()])));
    assert!(answer.steps.iter().any(|step| step.text.contains("web form")));
    assert!(answer.conflicts.iter().any(|conflict| conflict.text.contains("activation centre")));
}
