//! From facts given as text to the situations a question is asked for, against the question's own list.

use super::Question;
use super::facts::{Fact, FactKind, FactSpec, Presence, Role};
use super::patches::{self, PatchLevel};
use super::refusal::{Refusal, RequestError};
use crate::answer::{Assumed, FactValue, Facts};
use crate::closed::Closed;
use crate::identify::error_code_number;
use crate::knowledge::names::{self, Found};
use crate::knowledge::{HostKey, Product, Term};
use crate::text::Lang;

/// The value of one fact.
#[derive(Clone, Debug)]
pub(crate) enum Given {
    /// The products that the text names: one, or all editions of a version.
    Products(Named),
    Choice(&'static str, usize),
    HostKey(HostKey),
    Number(u32),
    PatchLevel(PatchLevel),
    Updates(Vec<u32>),
    YesNo(bool),
    ErrorCode(u32),
}

/// The products that a text names.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// The id of the product or of the version.
    pub(crate) id: &'static str,
    /// The name of the version, when its edition was left open.
    pub(crate) version: Option<&'static str>,
    pub(crate) products: Vec<Product>,
}

/// A request whose facts are known to be right.
pub(crate) struct Request {
    given: Vec<(Fact, Given)>,
    pub(crate) assumed: Vec<Fact>,
}

impl Request {
    pub(crate) fn read(question: Question, facts: &[(&str, &str)]) -> Result<Self, RequestError> {
        let specs = question.facts();
        for (at, (name, _)) in facts.iter().enumerate() {
            if !specs.iter().any(|spec| spec.fact.name() == *name) {
                let allowed = specs.iter().map(|spec| spec.fact.name()).collect();
                return Err(RequestError::new(Refusal::UnknownFact, name, name).of(question).allowing(allowed));
            }
            if facts[..at].iter().any(|(before, _)| before == name) {
                return Err(RequestError::new(Refusal::GivenTwice, name, ""));
            }
        }
        let mut request = Self { given: Vec::with_capacity(specs.len()), assumed: Vec::new() };
        // What is wrong outweighs what is missing, so that a form can mark all of it.
        let mut lacking = None;
        for spec in specs {
            let typed = facts.iter().find(|(name, _)| *name == spec.fact.name()).map(|(_, text)| *text);
            match (typed, spec.presence) {
                (Some(_), _) if lacking.is_some() && matches!(spec.kind, FactKind::PartOf(_)) => {}
                (Some(text), _) => request.given.push((spec.fact, request.read_fact(spec, text)?)),
                (None, Presence::Required) => lacking = lacking.or(Some(spec)),
                (None, Presence::Default(_)) if lacking.is_some() => {}
                (None, Presence::Default(text)) => {
                    request.given.push((spec.fact, request.read_fact(spec, text)?));
                    request.assumed.push(spec.fact);
                }
                (None, Presence::Open | Presence::Narrows) => {}
            }
        }
        lacking.map_or(Ok(request), |spec| Err(missing(question, spec)))
    }

    fn read_fact(&self, spec: &FactSpec, text: &str) -> Result<Given, RequestError> {
        match spec.kind {
            FactKind::PartOf(whole) => {
                let counted = self.given.iter().filter(|(fact, _)| whole.contains(fact));
                let sum = counted.map(|(_, given)| if let Given::Number(number) = given { *number } else { 0 }).sum();
                read(&FactSpec { kind: FactKind::Number(0, sum), ..*spec }, text)
            }
            _ => read(spec, text),
        }
    }

    /// One situation for every combination of the products that the facts name.
    pub(crate) fn situations(&self) -> impl Iterator<Item = Situation<'_>> {
        let sizes: Vec<usize> = self.given.iter().map(|(_, given)| given.len()).collect();
        (0..sizes.iter().product()).map(move |number| {
            let mut rest = number;
            let picks = sizes.iter().map(|size| {
                let pick = rest % size;
                rest /= size;
                pick
            });
            Situation { request: self, picks: picks.collect() }
        })
    }

    /// The facts that name a version without its edition.
    pub(crate) fn open_editions(&self) -> impl Iterator<Item = (Fact, &Named)> {
        self.given.iter().filter_map(|(fact, given)| match given {
            Given::Products(named) if named.products.len() > 1 => Some((*fact, named)),
            _ => None,
        })
    }

    /// The facts as an answer echoes them: those that were given.
    pub(crate) fn echo(&self) -> Facts {
        let given = self.given.iter().filter(|(fact, _)| !self.assumed.contains(fact));
        Facts(given.map(|(fact, given)| (*fact, given.echo(None))).collect())
    }

    /// The defaults that were taken.
    pub(crate) fn assumptions(&self, lang: Lang) -> Vec<Assumed> {
        let taken = self.given.iter().filter(|(fact, _)| self.assumed.contains(fact));
        taken.map(|(fact, given)| Assumed { fact: *fact, value: given.echo(None), label: lang.say(*fact) }).collect()
    }
}

impl Given {
    fn len(&self) -> usize {
        match self {
            Self::Products(named) => named.products.len(),
            _ => 1,
        }
    }

    fn echo(&self, pick: Option<usize>) -> FactValue {
        match self {
            Self::Products(named) => FactValue::Text(match pick {
                Some(pick) => named.products[pick].name().to_owned(),
                None => named.id.to_owned(),
            }),
            Self::Choice(name, _) => FactValue::Text((*name).to_owned()),
            Self::HostKey(key) => FactValue::Text(key.name().to_owned()),
            Self::Number(number) => FactValue::Number(*number),
            Self::PatchLevel(level) => FactValue::Text(level.to_string()),
            Self::Updates(numbers) if numbers.is_empty() => FactValue::Text("none".to_owned()),
            Self::Updates(numbers) => {
                let names: Vec<String> = numbers.iter().map(|number| format!("KB{number}")).collect();
                FactValue::Text(names.join(", "))
            }
            Self::YesNo(yes) => FactValue::YesNo(*yes),
            Self::ErrorCode(number) => FactValue::Text(format!("0x{number:08X}")),
        }
    }
}

/// One fully named case of a request: every product fact is one product.
pub(crate) struct Situation<'r> {
    request: &'r Request,
    picks: Vec<usize>,
}

impl Situation<'_> {
    fn given(&self, fact: Fact) -> Option<(&Given, usize)> {
        let at = self.request.given.iter().position(|(known, _)| *known == fact)?;
        Some((&self.request.given[at].1, self.picks[at]))
    }

    /// The product, when it was given.
    pub(crate) fn product(&self, fact: Fact) -> Option<Product> {
        match self.given(fact)? {
            (Given::Products(named), pick) => Some(named.products[pick]),
            _ => None,
        }
    }

    /// The name to print: of the version where the edition was left open.
    pub(crate) fn product_name(&self, fact: Fact, lang: Lang) -> &'static str {
        match self.given(fact) {
            Some((Given::Products(named), pick)) => {
                named.version.unwrap_or_else(|| named.products[pick].display_name(lang))
            }
            _ => "",
        }
    }

    /// The value of a closed list, when it was given.
    pub(crate) fn choice<T: Closed>(&self, fact: Fact) -> Option<T> {
        match self.given(fact)?.0 {
            Given::Choice(_, at) => T::VALUES.get(*at).copied(),
            _ => None,
        }
    }

    /// The KMS host key, when one was given.
    pub(crate) fn host_key(&self, fact: Fact) -> Option<HostKey> {
        match self.given(fact)?.0 {
            Given::HostKey(key) => Some(*key),
            _ => None,
        }
    }

    /// Yes or no, when it was given.
    pub(crate) fn yes_no(&self, fact: Fact) -> Option<bool> {
        match self.given(fact)?.0 {
            Given::YesNo(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The count, when it was given.
    pub(crate) fn number(&self, fact: Fact) -> Option<u32> {
        match self.given(fact)?.0 {
            Given::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// How far the system is patched, when that was given.
    pub(crate) fn patch_level(&self, fact: Fact) -> Option<PatchLevel> {
        match self.given(fact)?.0 {
            Given::PatchLevel(level) => Some(*level),
            _ => None,
        }
    }

    /// The numbers of updates, when they were given.
    pub(crate) fn updates(&self, fact: Fact) -> Option<&[u32]> {
        match self.given(fact)?.0 {
            Given::Updates(numbers) => Some(numbers),
            _ => None,
        }
    }

    /// The error code, when it was given.
    pub(crate) fn error_code(&self, fact: Fact) -> Option<u32> {
        match self.given(fact)?.0 {
            Given::ErrorCode(number) => Some(*number),
            _ => None,
        }
    }

    /// What a reason saw of these facts.
    pub(crate) fn saw(&self, facts: &[Fact]) -> Facts {
        let seen = facts.iter().filter_map(|&fact| Some((fact, self.given(fact)?)));
        Facts(seen.map(|(fact, (given, pick))| (fact, given.echo(Some(pick)))).collect())
    }
}

fn missing(question: Question, spec: &FactSpec) -> RequestError {
    let allowed = spec.kind.names().unwrap_or_default();
    let refusal = if allowed.is_empty() { Refusal::Missing } else { Refusal::MissingOneOf };
    RequestError::new(refusal, spec.fact.name(), "").of(question).allowing(allowed)
}

fn read(spec: &FactSpec, text: &str) -> Result<Given, RequestError> {
    let fact = spec.fact;
    let value = text.trim();
    let refused = |refusal| RequestError::new(refusal, fact.name(), value);
    match &spec.kind {
        FactKind::Product(role) => read_product(fact, *role, value),
        FactKind::KeyProduct => match HostKey::from_name(&value.to_ascii_lowercase()) {
            Some(key) => Ok(Given::HostKey(key)),
            None => read_product(fact, Role::Any, value).map_err(|error| match error.refusal {
                Refusal::NoSuchProduct => error.allowing(HostKey::ALL.iter().map(|key| key.name()).collect()),
                _ => error,
            }),
        },
        FactKind::HostKey => match HostKey::from_name(&value.to_ascii_lowercase()) {
            Some(key) => Ok(Given::HostKey(key)),
            None => Err(refused(Refusal::NotAllowed).allowing(spec.kind.names().unwrap_or_default())),
        },
        FactKind::PatchLevel => PatchLevel::read(fact, value).map(Given::PatchLevel),
        FactKind::Updates => patches::read_updates(fact, value).map(Given::Updates),
        FactKind::Choice(choice) => match choice.find(value) {
            Some(at) => Ok(Given::Choice(choice.name(at), at)),
            None => Err(refused(Refusal::NotAllowed).allowing(choice.names())),
        },
        FactKind::Number(least, most) => match value.parse::<u32>() {
            Ok(number) if (*least..=*most).contains(&number) => Ok(Given::Number(number)),
            _ => Err(refused(Refusal::NotANumber).within(*least, *most)),
        },
        // Its most is known only beside the other facts.
        FactKind::PartOf(_) => Err(refused(Refusal::NotANumber)),
        FactKind::YesNo => match value.to_ascii_lowercase().as_str() {
            "yes" | "true" | "oui" => Ok(Given::YesNo(true)),
            "no" | "false" | "non" => Ok(Given::YesNo(false)),
            _ => Err(refused(Refusal::NotAllowed).allowing(vec!["yes", "no"])),
        },
        FactKind::Term => match Term::find(value) {
            Some(term) => Ok(Given::Choice(term.name(), term as usize)),
            None => {
                let near = Term::near(value).into_iter().map(Term::name);
                Err(refused(Refusal::NoSuchTerm).allowing(near.collect()))
            }
        },
        FactKind::ErrorCode => match error_code_number(value) {
            Some(number) => Ok(Given::ErrorCode(number)),
            None => Err(refused(Refusal::NotACode)),
        },
    }
}

fn read_product(fact: Fact, role: Role, value: &str) -> Result<Given, RequestError> {
    let refused = |refusal| RequestError::new(refusal, fact.name(), value);
    let named = match names::find(value) {
        Found::Product(product) => Named { id: product.name(), version: None, products: vec![product] },
        Found::Version { id, name, products } => Named { id, version: Some(name), products },
        Found::Several(products) => return Err(refused(Refusal::of_several(&products)).among(products)),
        Found::Nothing { near } if near.is_empty() => return Err(refused(Refusal::NoSuchProduct)),
        Found::Nothing { near } => return Err(refused(Refusal::NearProducts).among(near)),
    };
    let playing: Vec<Product> = named.products.iter().copied().filter(|&product| role.is_played_by(product)).collect();
    match playing.as_slice() {
        [] => Err(refused(Refusal::NotInRole).outside(role, named.products[0])),
        _ => Ok(Given::Products(Named { products: playing, ..named })),
    }
}
