use volkey::*;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let lang = if args[0] == "fr" { Lang::Fr } else { Lang::En };
    let facts: Vec<(&str, &str)> = args[1..].iter().map(|a| a.split_once('=').unwrap()).collect();
    let a = ask(Question::VmActivation, &facts, AskOptions { lang, as_of: Date::new(2026, 11, 24) });
    match a {
        Err(e) => println!("{:?}", e),
        Ok(a) => {
            println!("{} {:?}/{:?}: {}", a.outcome, a.confidence, a.basis, a.headline);
            println!("  values {}", serde_json::to_string(&a.values).unwrap());
            for k in &a.keys {
                println!("  key {} {:?} {}", k.key_type, k.published, k.note)
            }
            for r in &a.reasons {
                println!(
                    "  - [{}] {:?} {}{}",
                    r.row,
                    r.met,
                    r.text,
                    r.would_need.as_ref().map(|w| format!("  NEED: {w}")).unwrap_or_default()
                )
            }
            for s in &a.steps {
                println!(
                    "  > {} {} {}",
                    s.text,
                    s.run_on.map(|r| r.name()).unwrap_or(""),
                    s.command.as_deref().unwrap_or("")
                )
            }
            println!("  missing {:?}", a.missing.iter().map(|m| m.fact.name()).collect::<Vec<_>>());
            for c in &a.conflicts {
                println!("  ! {}", c.text)
            }
            println!("  sources {:?} terms {:?}", a.sources.iter().map(|s| s.id.name()).collect::<Vec<_>>(), a.terms);
        }
    }
}
