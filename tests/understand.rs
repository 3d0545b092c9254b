//! Questions in words: which question they are, which facts they give, and what was not read.

use volkey::answer::FactValue;
use volkey::{Lang, understand};

/// `sentence<TAB>question fact=value …`, with `fact?=a|b` where several values were read, or `-` where it asks nothing
/// known.
const SENTENCES: &str = include_str!("data/sentences.tsv");

fn understood(sentence: &str) -> String {
    let Some(understood) = understand(sentence, Lang::En) else { return "-".to_owned() };
    let facts = understood.facts.0.iter().map(|(fact, value)| match value {
        FactValue::Text(text) => format!(" {fact}={text}"),
        FactValue::Number(number) => format!(" {fact}={number}"),
        FactValue::YesNo(yes) => format!(" {fact}={yes}"),
    });
    let open = understood.missing.iter().filter_map(|missing| {
        let spec = understood.question.facts().iter().find(|spec| spec.fact == missing.fact)?;
        let choices = missing.choices.as_ref().filter(|choices| spec.kind.names().as_ref() != Some(choices))?;
        Some(format!(" {}?={}", missing.fact, choices.join("|")))
    });
    understood.question.name().to_owned() + &facts.chain(open).collect::<String>()
}

#[test]
fn sentences_are_understood() {
    let lines = SENTENCES.lines().filter_map(|line| line.split_once('\t'));
    let wrong: Vec<String> = lines
        .filter(|(sentence, wanted)| understood(sentence) != *wanted)
        .map(|(sentence, wanted)| format!("{sentence}\n  {}\n  instead of {wanted}", understood(sentence)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
