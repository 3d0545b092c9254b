//! The questions that a row leads to, with the facts it gives.

use super::checks::{build_of_pid, build_of_version, channel_of, status_of};
use super::rows::{Next, RowFacts};
use super::{LicenceStatus, RowFact};
use crate::Identification;
use crate::answer::{FactValue, Facts};
use crate::identify::{KeyChannel, Kind, Status};
use crate::knowledge::{Product, Version};
use crate::questions::{Fact, Question};

/// The build from which a client is Windows 11; Microsoft's release information lists no earlier one.
const FIRST_OF_WINDOWS_11: u32 = 22_000;

/// The questions, the most pressing first.
pub(super) fn of(found: &Identification, facts: &RowFacts) -> Vec<Next> {
    let product = product_of(found, facts);
    let channel = channel_of(facts).or(found.channel);
    let method = method_of(channel, facts);
    let is_licensed = matches!(status_of(facts), Some(LicenceStatus::Licensed) | None);
    let mut next = Vec::new();
    let mut ask = |question: Question, facts: &[(Fact, Option<FactValue>)]| {
        let known = facts.iter().filter_map(|(fact, value)| Some((*fact, value.clone()?)));
        next.push(Next { question, facts: Facts(known.collect()) });
    };
    let text = |text: &str| Some(FactValue::Text(text.to_owned()));
    let named = product.and_then(|product| text(product.name()));
    let days = [RowFact::DaysSinceRenewal, RowFact::DaysSinceRenewalAtLeast];
    let days = days.into_iter().find_map(|fact| facts.get(fact).cloned());
    let known_method = method.and_then(text);

    if !is_licensed {
        ask(
            Question::NotActivated,
            &[(Fact::Product, named.clone()), (Fact::Method, known_method.clone()), (Fact::Days, days)],
        );
    }
    if let Some(code) = facts.text(RowFact::Error) {
        ask(
            Question::ErrorCode,
            &[(Fact::Code, text(code)), (Fact::Product, named.clone()), (Fact::Method, known_method)],
        );
    } else if found.kind == Kind::ErrorCode && found.status == Some(Status::WellFormed) {
        ask(Question::ErrorCode, &[(Fact::Code, text(&found.text))]);
    }
    if !is_licensed && method == Some("kms") {
        ask(Question::KmsHost, &[(Fact::Client, named.clone())]);
    }
    if let Some(count) = facts.get(RowFact::CurrentCount) {
        ask(Question::KmsCount, &[(Fact::Host, named.clone()), (Fact::DisplayedCount, Some(count.clone()))]);
    }
    if channel == Some(KeyChannel::VolumeMak) {
        ask(Question::MakCount, &[(Fact::Remaining, facts.get(RowFact::ActivationsLeft).cloned())]);
    }
    if channel == Some(KeyChannel::Avma) {
        ask(Question::VmActivation, &[(Fact::Guest, named.clone()), (Fact::Method, text("avma"))]);
    }
    if matches!(found.kind, Kind::ProductKey | Kind::PartialKey) && named.is_some() {
        ask(Question::KeyForProduct, &[(Fact::Product, named)]);
    }
    next
}

/// The one product that a row is about, where several have the same key by the build it runs on.
fn product_of(found: &Identification, facts: &RowFacts) -> Option<Product> {
    let build = facts.text(RowFact::ExtendedPid).and_then(build_of_pid);
    let build = build.or_else(|| facts.text(RowFact::ServiceVersion).and_then(build_of_version));
    let runs_on = |product: Product| match (product.version(), build) {
        (Version::Windows11 | Version::Windows11Ltsc2024, Some(build)) => build >= FIRST_OF_WINDOWS_11,
        (Version::Windows10, Some(build)) => build < FIRST_OF_WINDOWS_11,
        _ => true,
    };
    let mut products = found.products.iter().map(|card| card.id).filter(|product| runs_on(*product));
    let first = products.next()?;
    products.next().is_none().then_some(first)
}

fn method_of(channel: Option<KeyChannel>, facts: &RowFacts) -> Option<&'static str> {
    match channel? {
        KeyChannel::VolumeGvlk if facts.get(RowFact::ActivationObject).is_some() => Some("adba"),
        KeyChannel::VolumeGvlk => Some("kms"),
        KeyChannel::VolumeMak => Some("mak"),
        KeyChannel::Retail | KeyChannel::RetailDefault => Some("retail"),
        KeyChannel::Oem | KeyChannel::OemCoa | KeyChannel::OemDm | KeyChannel::OemNonslp | KeyChannel::OemSlp => {
            Some("oem")
        }
        _ => None,
    }
}
