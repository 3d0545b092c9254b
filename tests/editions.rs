//! A version without its edition: the headline says what the documented editions have in common, and leaves no other out.

use volkey::{Answer, AskOptions, Date, Lang, Outcome, Question, ask};

const DAY: Date = Date::new(2026, 11, 24);

#[track_caller]
fn answer(question: Question, facts: &[(&str, &str)]) -> Answer {
    ask(question, facts, AskOptions { lang: Lang::En, as_of: DAY }).expect("the facts are right")
}

/// Few editions that nobody documents do not hide what holds for the others.
#[test]
fn what_the_documented_editions_share_comes_first() {
    let answer = answer(Question::ExtendedUpdates, &[("product", "Windows 10")]);
    assert_eq!((answer.outcome, answer.missing.len()), (Outcome::Depends, 1));
    assert_eq!(answer.headline, "Windows 10: yes. Not documented for Windows 10 Home Single Language.");
}

/// Few editions that come to the same for another reason have a sentence of their own.
#[test]
fn what_most_editions_share_comes_first() {
    for (product, shared, other) in [
        (
            "Windows Server 2012 R2",
            "No: the extended security updates for Windows Server 2012 R2 ended on 13 October 2026.",
            "No: there are no such extended security updates for Windows Server 2012 R2 Foundation.",
        ),
        (
            "Windows Server 2016",
            "Not yet: Windows Server 2016 is in ordinary support until 12 January 2027; extended security updates follow.",
            "No, and none are needed: Windows Server 2016 Essentials is in ordinary support until 12 January 2027. \
             No, and none are needed: Windows Server 2016 MultiPoint Premium is in ordinary support until 12 January 2027.",
        ),
    ] {
        let answer = answer(Question::ExtendedUpdates, &[("product", product)]);
        assert_eq!((answer.outcome, answer.missing.len()), (Outcome::No, 0), "{product}");
        assert_eq!(answer.headline, format!("{shared} {other}"));
    }
}

#[test]
fn editions_that_differ_are_listed_with_their_outcomes() {
    let facts = [("from", "Windows 7"), ("to", "Windows Vista Business"), ("channel", "oem")];
    let answer = answer(Question::Downgrade, &facts);
    assert_eq!(answer.outcome, Outcome::Depends);
    assert!(answer.headline.starts_with("It depends on the edition of Windows 7: "), "{}", answer.headline);
    let choices = answer.missing[0].choices.as_ref().expect("the editions").len();
    assert_eq!(answer.headline.matches("Windows 7 ").count(), choices, "each once: {}", answer.headline);
}

/// The same headline of every edition is the headline of the version.
#[test]
fn one_headline_for_all_is_said_of_the_version() {
    let all = answer(Question::ExtendedUpdates, &[("product", "Windows Server 2022")]);
    let one = answer(Question::ExtendedUpdates, &[("product", "Windows Server 2022 Standard")]);
    assert_eq!(all.headline, one.headline.replace("Windows Server 2022 Standard", "Windows Server 2022"));
}
