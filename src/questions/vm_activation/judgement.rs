//! Judging one method: a conjunction of conditions, each met, not met, open, to be checked, or undocumented.

use super::Names;
use crate::answer::Outcome;
use crate::closed::{Line, closed};
use crate::knowledge::{AvmaMatrix, ChoiceRow, DirectoryClient, DirectoryRow, Evidence, MakRow, MethodRow, VmRow};
use crate::questions::draft::{Cited, Draft, cited};
use crate::questions::facts::Fact;
use crate::text::{English, French, Lang};

/// How a condition of a method stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::questions) enum Met {
    Yes,
    No,
    /// These facts, which nobody gave, decide.
    Open(&'static [Fact]),
    /// Something that no fact of the question says decides.
    Check,
    /// No document that was read says.
    Undocumented,
}

/// A row that a method rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::questions) enum Rule {
    Matrix(AvmaMatrix),
    Vm(VmRow),
    Mak(MakRow),
    DirectoryClient(DirectoryClient),
    Directory(DirectoryRow),
    Method(MethodRow),
    Choice(ChoiceRow),
}

macro_rules! rules {
    ($($kind:ident($list:ty) => |$row:ident| $evidence:expr),+ $(,)?) => {
        cited! { $($list => |$row| $evidence),+ }
        $(impl From<$list> for Rule {
            fn from(row: $list) -> Self {
                Self::$kind(row)
            }
        })+
        impl Cited for Rule {
            fn id(self) -> &'static str {
                match self { $(Self::$kind(row) => row.id()),+ }
            }
            fn evidence(self) -> Evidence {
                match self { $(Self::$kind(row) => row.evidence()),+ }
            }
        }
        impl English for Rule {
            fn en(self) -> Line {
                match self { $(Self::$kind(row) => row.en()),+ }
            }
        }
        impl French for Rule {
            fn fr(self) -> Line {
                match self { $(Self::$kind(row) => row.fr()),+ }
            }
        }
    };
}

rules! {
    Matrix(AvmaMatrix) => |row| row.evidence,
    Vm(VmRow) => |row| *row,
    Mak(MakRow) => |row| *row,
    DirectoryClient(DirectoryClient) => |row| row.evidence,
    Directory(DirectoryRow) => |row| *row,
    Method(MethodRow) => |row| *row,
    Choice(ChoiceRow) => |row| *row,
}

closed! {
    /// The nearest change that would make a method work.
    Change:
    NewerHost = "newer-host",
    DatacenterHost = "datacenter-host",
    ActivateHost = "activate-host",
    HyperVHost = "hyper-v-host",
    NewerGuest = "newer-guest",
    ServerGuest = "server-guest",
    VolumeEdition = "volume-edition",
    GuestEdition = "guest-edition",
    RunInAzure = "run-in-azure",
    RunInAzureOrLocal = "run-in-azure-or-local",
    RunInVirtualDesktop = "run-in-virtual-desktop",
    LicenseAzureLocal = "license-azure-local",
    NewerKeys = "newer-keys",
    SubscriptionOrAssurance = "subscription-or-assurance",
    JoinDomain = "join-domain",
    JoinEntra = "join-entra",
    AssignLicence = "assign-licence",
    AssignAccess = "assign-access",
    ProGuest = "pro-guest",
    ClientHost = "client-host",
    SameChassis = "same-chassis",
    TwentyFive = "twenty-five",
    Five = "five",
    ConnectNetwork = "connect-network",
    ConnectInternet = "connect-internet",
    OneKindAlone = "one-kind-alone",
    NewerOffice = "newer-office",
}

/// One condition of a method, judged.
#[derive(Clone, Copy, Debug)]
struct Ground {
    rule: Rule,
    met: Met,
    saw: &'static [Fact],
    would_need: Option<Change>,
}

impl Met {
    /// As an answer says it: not known, to be checked and undocumented are all neither.
    fn told(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Open(_) | Self::Check | Self::Undocumented => None,
        }
    }
}

impl Ground {
    fn change(&self, lang: Lang, names: &Names) -> Option<String> {
        self.would_need.map(|change| lang.fill(change, &names.parts()))
    }

    fn mention(&self, draft: &mut Draft<'_>, names: &Names) {
        let would_need = self.change(draft.lang, names);
        draft.also(self.rule, self.met.told(), self.saw, &names.parts()).would_need = would_need;
    }
}

closed! {
    /// The sentence that an answer begins with.
    Headline:
    OneYes = "one-yes",
    OneNo = "one-no",
    OneDepends = "one-depends",
    OneUnknown = "one-unknown",
    AnyYes = "any-yes",
    OnlyYes = "only-yes",
    AnyNo = "any-no",
    AnyDepends = "any-depends",
    AnyUnknown = "any-unknown",
}

impl Headline {
    /// Of an answer about one method.
    pub(in crate::questions) fn of_one(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Yes => Self::OneYes,
            Outcome::No => Self::OneNo,
            Outcome::Depends => Self::OneDepends,
            Outcome::Unknown => Self::OneUnknown,
        }
    }

    /// Of an answer about any method, of which so many have the outcome.
    pub(in crate::questions) fn of_any(outcome: Outcome, methods: usize) -> Self {
        match outcome {
            Outcome::Yes if methods == 1 => Self::OnlyYes,
            Outcome::Yes => Self::AnyYes,
            Outcome::No => Self::AnyNo,
            Outcome::Depends => Self::AnyDepends,
            Outcome::Unknown => Self::AnyUnknown,
        }
    }
}

/// The conditions of a method, judged; it works when all are met.
#[derive(Clone, Debug, Default)]
pub(in crate::questions) struct Judgement {
    grounds: Vec<Ground>,
}

impl Judgement {
    /// Adds a condition.
    pub(in crate::questions) fn when(mut self, rule: impl Into<Rule>, met: Met, saw: &'static [Fact]) -> Self {
        self.grounds.push(Ground { rule: rule.into(), met, saw, would_need: None });
        self
    }

    /// Adds a condition, and what would meet it.
    pub(in crate::questions) fn unless(
        mut self,
        rule: impl Into<Rule>,
        met: Met,
        saw: &'static [Fact],
        change: Change,
    ) -> Self {
        let would_need = (met != Met::Yes).then_some(change);
        self.grounds.push(Ground { rule: rule.into(), met, saw, would_need });
        self
    }

    /// Adds the conditions of another judgement.
    pub(in crate::questions) fn and(mut self, other: Judgement) -> Self {
        self.grounds.extend(other.grounds);
        self
    }

    /// One of several cases holds, and it is open which: `which` names the condition that tells them apart.
    /// All other cases are a no.
    pub(in crate::questions) fn one_of(which: Judgement, cases: Vec<Judgement>) -> Self {
        if cases.iter().all(|case| case.outcome() == Outcome::No) {
            return cases.into_iter().next().unwrap_or_default();
        }
        cases.into_iter().filter(|case| case.outcome() != Outcome::No).fold(which, Self::and)
    }

    fn has(&self, wanted: impl Fn(Met) -> bool) -> bool {
        self.grounds.iter().any(|ground| wanted(ground.met))
    }

    pub(in crate::questions) fn outcome(&self) -> Outcome {
        if self.has(|met| met == Met::No) {
            Outcome::No
        } else if self.has(|met| matches!(met, Met::Open(_) | Met::Check)) {
            Outcome::Depends
        } else if self.has(|met| met == Met::Undocumented) {
            Outcome::Unknown
        } else {
            Outcome::Yes
        }
    }

    pub(in crate::questions) fn is_no(&self) -> bool {
        self.outcome() == Outcome::No
    }

    fn deciding(&self) -> impl Iterator<Item = &Ground> {
        let outcome = self.outcome();
        self.grounds.iter().filter(move |ground| {
            matches!(
                (outcome, ground.met),
                (Outcome::Yes, _)
                    | (Outcome::No, Met::No)
                    | (Outcome::Depends, Met::Open(_) | Met::Check)
                    | (Outcome::Unknown, Met::Undocumented)
            )
        })
    }

    /// The open facts that could still change the outcome.
    pub(in crate::questions) fn missing(&self) -> Vec<Fact> {
        let open = |ground: &Ground| match ground.met {
            Met::Open(facts) => facts,
            _ => &[],
        };
        match self.outcome() {
            Outcome::Depends => self.grounds.iter().flat_map(open).copied().collect(),
            _ => Vec::new(),
        }
    }

    /// Writes the conditions that decide as the reasons of the answer.
    pub(in crate::questions) fn decide(&self, draft: &mut Draft<'_>, names: &Names) {
        for ground in self.deciding() {
            let would_need = ground.change(draft.lang, names);
            draft.because(ground.rule, ground.met.told(), ground.saw, &names.parts()).would_need = would_need;
        }
    }

    /// Writes the conditions that do not decide as further reasons.
    pub(in crate::questions) fn add(&self, draft: &mut Draft<'_>, names: &Names) {
        let rest = self.grounds.iter().filter(|ground| !self.deciding().any(|other| other.rule == ground.rule));
        for ground in rest {
            ground.mention(draft, names);
        }
    }

    /// Writes the conditions that decide as further reasons.
    pub(in crate::questions) fn mention(&self, draft: &mut Draft<'_>, names: &Names) {
        self.deciding().for_each(|ground| ground.mention(draft, names));
    }

    /// What decides first, in a sentence.
    pub(in crate::questions) fn sentence(&self, lang: Lang, names: &Names) -> String {
        self.deciding().next().map_or_else(String::new, |ground| lang.fill(ground.rule, &names.parts()))
    }
}
