//! The questions a person can ask: each file has the facts of one question and how it is answered.
//!
//! A question is a function from a situation to an answer. What the situation leaves open is answered in
//! three values (met, not met, not known); a version without its edition is asked for every edition, and the
//! answers are merged in `merge`.

mod commands;
mod draft;
mod facts;
mod merge;
mod patches;
mod refusal;
mod request;

mod activation_method;
pub(crate) mod downgrade;
mod edition_change;
mod error_code;
mod extended_updates;
pub(crate) mod key_for_product;
mod key_sharing;
mod key_source;
mod kms_count;
mod kms_host;
mod kms_key_limit;
mod mak_count;
mod not_activated;
mod programme_rights;
mod reimage;
mod term;
mod vm_activation;
mod vm_rights;

pub use edition_change::{Installation, WantedInstallation};
pub use extended_updates::{Buyer, EsuPlace, EsuStatus};
pub use facts::{Choice, Fact, FactKind, FactSpec, Presence, Role, ValueKind, ValueName, ValueSpec};
pub use key_sharing::Relation;
pub use key_source::{KeyRole, WantedVersion};
pub use refusal::{Refusal, RequestError};
pub use reimage::{EnterpriseRights, ImageMedia, OriginalLicence};
pub use vm_activation::{AzureLocalLicence, Hypervisor, Join, Method, UserLicence};

pub(crate) use activation_method::{ChoiceWords, MachinePlace, Network};
pub(crate) use commands::Command;
pub(crate) use edition_change::{
    Disputed as EditionDisputed, EditionStep, Headline as EditionHeadline, InstalledAs, Instead,
};
pub(crate) use error_code::{CodeDisputed, CodeWords};
pub(crate) use extended_updates::{EsuDisputed, EsuStep, Headline as EsuHeadline};
pub(crate) use facts::Hint;
pub(crate) use key_sharing::{SharingHeadline, SharingStep};
pub(crate) use key_source::{SourceDisputed, SourceHeadline};
pub(crate) use kms_count::{CountChange, CountConflict, CountHeadline, CountStep, Counted};
pub(crate) use kms_host::{Alternative, HostConflict, HostHeadline, HostStep, HostWords};
pub(crate) use kms_key_limit::{LimitChange, LimitDisputed, LimitHeadline, LimitStep};
pub(crate) use mak_count::{MakDisputed, MakHeadline, MakStep, RaiseWay};
pub(crate) use merge::Merged;
pub(crate) use not_activated::{
    GraceCopy, GraceDisputed, GraceHeadline, GraceMethod, GraceStep, LicenceState, ServicePack,
};
pub(crate) use programme_rights::{ProgrammeDisputed, ProgrammeHeadline, ProgrammeStep};
pub(crate) use reimage::{ImageKey, ReimageDisputed, ReimageHeadline, ReimageNeed, ReimageStep};
pub(crate) use term::TermWords;
pub(crate) use vm_activation::{Change, Disputed, Headline, KeyNote, VmStep};
pub(crate) use vm_rights::{RightsHeadline, RightsStep};

use crate::Date;
use crate::answer::{Answer, AskOptions};
use crate::closed::{closed, table};
use crate::knowledge::{HostKey, Term};
use crate::text::Lang;
use draft::Draft;
use request::Request;

/// How a question is asked and answered.
pub struct QuestionRow {
    facts: &'static [FactSpec],
    values: &'static [ValueSpec],
    answer: fn(&mut Draft<'_>),
    is_look_up: bool,
}

/// A question whose outcome is a verdict.
const fn judged(facts: &'static [FactSpec], values: &'static [ValueSpec], answer: fn(&mut Draft<'_>)) -> QuestionRow {
    QuestionRow { facts, values, answer, is_look_up: false }
}

/// A question whose outcome says that the knowledge holds an answer.
const fn looked_up(
    facts: &'static [FactSpec],
    values: &'static [ValueSpec],
    answer: fn(&mut Draft<'_>),
) -> QuestionRow {
    QuestionRow { is_look_up: true, ..judged(facts, values, answer) }
}

table! {
    /// What can be asked.
    Question -> QuestionRow:
    /// Which keys a product takes, and where they come from.
    KeyForProduct = "key-for-product": looked_up(key_for_product::FACTS, key_for_product::VALUES, key_for_product::answer),
    /// Whether a licence may be used for an earlier version.
    Downgrade = "downgrade": judged(downgrade::FACTS, downgrade::VALUES, downgrade::answer),
    /// How a virtual machine is activated.
    VmActivation = "vm-activation": judged(vm_activation::FACTS, vm_activation::VALUES, vm_activation::answer),
    /// How many virtual machines the licences of a host allow.
    VmRights = "vm-rights": judged(vm_rights::FACTS, vm_rights::VALUES, vm_rights::answer),
    /// Whether a system can be the KMS host of a product.
    KmsHost = "kms-host": judged(kms_host::FACTS, kms_host::VALUES, kms_host::answer),
    /// Whether enough computers are there for KMS.
    KmsCount = "kms-count": judged(kms_count::FACTS, kms_count::VALUES, kms_count::answer),
    /// Whether one KMS host key is enough.
    KmsKeyLimit = "kms-key-limit": judged(kms_key_limit::FACTS, kms_key_limit::VALUES, kms_key_limit::answer),
    /// Which method activates so many machines best.
    ActivationMethod = "activation-method":
        judged(activation_method::FACTS, activation_method::VALUES, activation_method::answer),
    /// Whether the activations of a MAK suffice.
    MakCount = "mak-count": judged(mak_count::FACTS, mak_count::VALUES, mak_count::answer),
    /// Whether a licence may be installed anew from an image.
    Reimage = "reimage": judged(reimage::FACTS, reimage::VALUES, reimage::answer),
    /// Whether one edition becomes another without reinstalling.
    EditionChange = "edition-change": judged(edition_change::FACTS, edition_change::VALUES, edition_change::answer),
    /// Whether extended security updates are to be had.
    ExtendedUpdates = "extended-updates": judged(extended_updates::FACTS, extended_updates::VALUES, extended_updates::answer),
    /// Where the keys of a programme are.
    KeySource = "key-source": looked_up(key_source::FACTS, key_source::VALUES, key_source::answer),
    /// Whether one set of keys serves several companies.
    KeySharing = "key-sharing": judged(key_sharing::FACTS, key_sharing::VALUES, key_sharing::answer),
    /// What a programme allows.
    ProgrammeRights = "programme-rights": looked_up(programme_rights::FACTS, programme_rights::VALUES, programme_rights::answer),
    /// What happens to a product that is not activated.
    NotActivated = "not-activated": looked_up(not_activated::FACTS, not_activated::VALUES, not_activated::answer),
    /// What a word means.
    Term = "term": looked_up(term::FACTS, term::VALUES, term::answer),
    /// What an error code means.
    ErrorCode = "error-code": looked_up(error_code::FACTS, error_code::VALUES, error_code::answer),
}

impl Question {
    /// The facts it takes, in the order in which a form asks for them.
    pub fn facts(self) -> &'static [FactSpec] {
        self.row().facts
    }

    /// The results that its answers carry.
    pub fn values(self) -> &'static [ValueSpec] {
        self.row().values
    }

    /// Whether its outcome only says that the knowledge holds an answer.
    pub fn is_look_up(self) -> bool {
        self.row().is_look_up
    }
}

/// No answer is for an earlier day.
const FIRST_DAY: Date = Date::new(2000, 1, 1);

/// Answers a question from facts given by name, each as text: a product by id, name or alias, a choice by its
/// name, `yes` or `no`, a number, a day.
///
/// # Errors
///
/// When a fact is unknown, missing or has a value that it cannot have, or the day is before 2000; the error names the
/// fact, and its message says what is allowed.
///
/// ```
/// use volkey::{ask, AskOptions, Date, Lang, Outcome, Question};
///
/// let options = AskOptions { lang: Lang::En, as_of: Date::new(2026, 11, 24) };
/// let facts = [("from", "Windows 7 Professional"), ("to", "Windows Vista Business"), ("channel", "oem")];
/// let answer = ask(Question::Downgrade, &facts, options)?;
/// assert_eq!(answer.outcome, Outcome::Yes);
///
/// let error = ask(Question::Downgrade, &[("form", "Windows 7")], options).unwrap_err();
/// assert!(error.message(Lang::En).contains("\"form\""));
/// # Ok::<(), volkey::RequestError>(())
/// ```
pub fn ask(question: Question, facts: &[(&str, &str)], options: AskOptions) -> Result<Answer, RequestError> {
    if options.as_of < FIRST_DAY {
        return Err(RequestError::new(Refusal::NotADate, "asOf", &options.as_of.to_string()));
    }
    let request = Request::read(question, facts)?;
    let answers = request.situations().map(|situation| {
        let mut draft = Draft::new(question, situation, options);
        (question.row().answer)(&mut draft);
        draft.finish()
    });
    Ok(merge::merge(&request, answers.collect(), options.lang))
}

/// A question as a form shows it.
#[derive(Clone, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionDescription {
    /// The question.
    pub id: Question,
    /// The question in a sentence.
    pub title: &'static str,
    /// Whether its outcome only says that the knowledge holds an answer.
    pub look_up: bool,
    /// The facts it takes.
    pub facts: Vec<FactDescription>,
    /// The results its answers carry.
    pub values: Vec<ValueDescription>,
}

/// A fact as a form shows it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct FactDescription {
    /// The fact.
    pub id: Fact,
    /// Its label.
    pub label: &'static str,
    /// What to enter, in a sentence.
    pub hint: &'static str,
    /// What it can be.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Whether it may be left out, and what that means.
    pub presence: &'static str,
    /// What is taken when it is left out.
    pub default: Option<&'static str>,
    /// What it can be, when that is a closed list; the KMS host keys that can stand in place of a product.
    pub choices: Option<Vec<ChoiceDescription>>,
    /// The part a product plays.
    pub roles: Option<Vec<Role>>,
}

/// One value of a closed list, as a form shows it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ChoiceDescription {
    /// Its name.
    pub id: &'static str,
    /// Its label.
    pub label: String,
}

/// A result as a page shows it.
#[derive(Clone, Debug, serde::Serialize)]
pub struct ValueDescription {
    /// The result.
    pub id: ValueName,
    /// Its label.
    pub label: &'static str,
    /// What it can be.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What it can be, when that is a closed list.
    pub choices: Option<Vec<ChoiceDescription>>,
}

/// The KMS host keys, each by its name.
fn host_keys(lang: Lang) -> Vec<ChoiceDescription> {
    HostKey::ALL.iter().map(|key| ChoiceDescription { id: key.name(), label: key.display_name(lang) }).collect()
}

/// Every question, described in `lang`: enough to draw a form for it.
pub fn questions(lang: Lang) -> Vec<QuestionDescription> {
    let choices = |choice: &Choice| {
        let describe = |at| ChoiceDescription { id: choice.name(at), label: choice.label(at, lang).to_owned() };
        (0..choice.len()).map(describe).collect::<Vec<_>>()
    };
    let describe_fact = |spec: &FactSpec| FactDescription {
        id: spec.fact,
        label: lang.say(spec.fact),
        hint: lang.say(facts::Hint(spec.fact)),
        kind: spec.kind.name(),
        presence: spec.presence.name(),
        default: spec.presence.default(),
        choices: match &spec.kind {
            FactKind::Choice(choice) => Some(choices(choice)),
            FactKind::KeyProduct | FactKind::HostKey => Some(host_keys(lang)),
            FactKind::Term => Some(choices(&Choice::of::<Term>())),
            _ => None,
        },
        roles: match spec.kind {
            FactKind::Product(role) => Some(vec![role]),
            _ => None,
        },
    };
    let describe_value = |spec: &ValueSpec| ValueDescription {
        id: spec.name,
        label: lang.say(spec.name),
        kind: spec.kind.name(),
        choices: match &spec.kind {
            ValueKind::Code(choice) | ValueKind::Codes(choice) | ValueKind::Outcomes(choice) => Some(choices(choice)),
            ValueKind::HostKeys => Some(host_keys(lang)),
            _ => None,
        },
    };
    let describe = |&question: &Question| QuestionDescription {
        id: question,
        title: lang.say(question),
        look_up: question.is_look_up(),
        facts: question.facts().iter().map(describe_fact).collect(),
        values: question.values().iter().map(describe_value).collect(),
    };
    Question::ALL.iter().map(describe).collect()
}
