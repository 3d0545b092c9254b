//! The promises that every answer keeps, over whole domains.

use super::*;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use volkey::Product;
use volkey::knowledge::{AvmaMatrix, DirectoryClient, DirectoryRow, MakRow, MethodRow, Version, VmRow};
use volkey::questions::{AzureLocalLicence, Hypervisor, Join, Role};

fn in_role(role: Role) -> impl Iterator<Item = Product> {
    Product::ALL.iter().copied().filter(move |&product| role.is_played_by(product))
}

/// The rows that answers cite, and whether a row decided alone for a no or with others for a yes.
#[derive(Default)]
struct Cited {
    rows: BTreeSet<&'static str>,
    first: BTreeSet<(&'static str, Option<bool>)>,
}

impl Cited {
    fn add(&mut self, answer: &Answer) {
        self.rows.extend(answer.reasons.iter().map(|reason| reason.row));
        self.first.extend(answer.reasons.first().map(|reason| (reason.row, reason.met)));
    }
}

/// Asks about every guest on every host on every hypervisor by every method, once for all tests.
fn whole_domain() -> &'static Cited {
    static CITED: OnceLock<Cited> = OnceLock::new();
    CITED.get_or_init(|| {
        let guests: Vec<Product> = in_role(Role::Guest).collect();
        let halves = guests.chunks(guests.len().div_ceil(2));
        std::thread::scope(|scope| {
            let walks: Vec<_> = halves.map(|half| scope.spawn(|| walk(half))).collect();
            walks.into_iter().fold(Cited::default(), |mut all, walked| {
                let cited = walked.join().expect("a walk ended early");
                all.rows.extend(cited.rows);
                all.first.extend(cited.first);
                all
            })
        })
    })
}

fn walk(guests: &[Product]) -> Cited {
    let mut cited = Cited::default();
    let hosts: Vec<Option<&str>> = or_open(in_role(Role::VmHost).map(|host| host.name())).collect();
    for guest in guests {
        for &host in &hosts {
            let facts = with(&[("guest", guest.name())], "host", host);
            for hypervisor in or_open(Hypervisor::ALL.iter().map(|place| place.name())) {
                let facts = with(&facts, "hypervisor", hypervisor);
                for method in or_open(Method::ALL.iter().map(|method| method.name())) {
                    let facts = with(&facts, "method", method);
                    let answer = answer(&facts);
                    assert_complete(&answer, &facts);
                    cited.add(&answer);
                }
            }
        }
    }
    cited
}

/// The facts that may be left open, in the order of `Sample::choices`.
const OPEN: [Fact; 5] = [Fact::Host, Fact::Hypervisor, Fact::AzureLocalLicence, Fact::Join, Fact::UserLicence];

/// One of each kind that the rules tell apart.
const GUESTS: [&str; 15] = [
    "windows-xp-professional",
    "windows-7-professional",
    "windows-10-home",
    "windows-10-enterprise-multi-session",
    "windows-10-enterprise-ltsc-2021",
    "windows-11-pro",
    "windows-11-pro-education",
    "windows-server-2008-r2-standard",
    "windows-server-2012-standard",
    "windows-server-2012-r2-standard",
    "windows-server-1709-standard",
    "windows-server-2004-standard",
    "windows-server-2022-standard",
    "windows-server-2022-essentials",
    "windows-server-2022-datacenter-azure-edition",
];
const HOSTS: [&str; 8] = [
    "windows-7-professional",
    "windows-11-pro",
    "windows-server-2012-r2-datacenter",
    "windows-server-2016-datacenter",
    "windows-server-2022-standard",
    "windows-server-2022-datacenter",
    "windows-server-2025-datacenter",
    "azure-local",
];
const USERS: [&str; 3] = ["none", "e3", "vda"];

/// What one guest and one method come to for every combination of the open facts, each given or not.
struct Sample {
    guest: &'static str,
    method: Method,
    choices: [Vec<Option<&'static str>>; 5],
    /// By combination: the outcome, the missing facts, and whether the facts contradict each other.
    answers: Vec<(Outcome, Vec<Fact>, bool)>,
    cited: Cited,
}

impl Sample {
    fn of(guest: &'static str, method: Method) -> Self {
        let names = |names: &[&'static str]| or_open(names.iter().copied()).collect::<Vec<_>>();
        let choices = [
            names(&HOSTS),
            names(&Hypervisor::ALL.iter().map(|value| value.name()).collect::<Vec<_>>()),
            names(&AzureLocalLicence::ALL.iter().map(|value| value.name()).collect::<Vec<_>>()),
            names(&Join::ALL.iter().map(|value| value.name()).collect::<Vec<_>>()),
            names(&USERS),
        ];
        let mut sample = Self { guest, method, choices, answers: Vec::new(), cited: Cited::default() };
        for number in 0..sample.choices.iter().map(Vec::len).product() {
            let combination = sample.combination(number);
            let facts = sample.facts(&combination);
            let answer = answer(&facts);
            assert_complete(&answer, &facts);
            sample.cited.add(&answer);
            let contradicts = answer.reasons.iter().any(|reason| reason.row == "azure-local-host");
            sample.answers.push((answer.outcome, missing(&answer), contradicts));
        }
        sample
    }

    /// The places in `choices` of the combination of that number.
    fn combination(&self, number: usize) -> [usize; 5] {
        let mut rest = number;
        std::array::from_fn(|at| {
            let place = rest % self.choices[at].len();
            rest /= self.choices[at].len();
            place
        })
    }

    fn number(&self, combination: &[usize; 5]) -> usize {
        (0..5).rev().fold(0, |number, at| number * self.choices[at].len() + combination[at])
    }

    fn facts(&self, combination: &[usize; 5]) -> Vec<(&'static str, &'static str)> {
        let given = (0..5).filter_map(|at| Some((OPEN[at].name(), self.choices[at][combination[at]]?)));
        [("guest", self.guest), ("method", self.method.name())].into_iter().chain(given).collect()
    }

    fn is_open(&self, combination: &[usize; 5], at: usize) -> bool {
        self.choices[at][combination[at]].is_none()
    }

    /// The same with a fact given, for every value of it.
    fn settled(&self, combination: &[usize; 5], at: usize) -> impl Iterator<Item = [usize; 5]> {
        let given = self.choices[at].len() - 1;
        let combination = *combination;
        (0..given).map(move |value| {
            let mut more = combination;
            more[at] = value;
            more
        })
    }

    /// The same with every open fact given, in every way.
    fn completions(&self, combination: &[usize; 5]) -> Vec<[usize; 5]> {
        (0..5)
            .filter(|&at| self.is_open(combination, at))
            .fold(vec![*combination], |all, at| all.iter().flat_map(|each| self.settled(each, at)).collect())
    }

    /// The outcomes of these combinations that do not contradict themselves.
    fn outcomes(&self, combinations: impl Iterator<Item = [usize; 5]>) -> BTreeSet<Outcome> {
        let answers = combinations.map(|combination| &self.answers[self.number(&combination)]);
        answers.filter(|(.., contradicts)| !contradicts).map(|(outcome, ..)| *outcome).collect()
    }
}

fn samples() -> &'static [Sample] {
    static SAMPLES: OnceLock<Vec<Sample>> = OnceLock::new();
    SAMPLES.get_or_init(|| {
        std::thread::scope(|scope| {
            let halves = GUESTS.chunks(GUESTS.len().div_ceil(2));
            let walks = halves.map(|half| {
                scope.spawn(move || {
                    let pairs = half.iter().flat_map(|guest| Method::ALL.iter().map(move |&method| (*guest, method)));
                    pairs.map(|(guest, method)| Sample::of(guest, method)).collect::<Vec<_>>()
                })
            });
            let walks: Vec<_> = walks.collect();
            walks.into_iter().flat_map(|walk| walk.join().expect("a walk ended early")).collect()
        })
    })
}

#[test]
fn every_guest_on_every_host_has_an_answer() {
    assert!(!whole_domain().rows.is_empty());
}

#[test]
fn one_more_fact_never_turns_a_yes_into_a_no() {
    for sample in samples() {
        for number in 0..sample.answers.len() {
            let combination = sample.combination(number);
            let before = sample.answers[number].0;
            for at in (0..5).filter(|&at| sample.is_open(&combination, at)) {
                for more in sample.settled(&combination, at) {
                    let after = sample.answers[sample.number(&more)].0;
                    let turned = matches!((before, after), (Outcome::Yes, Outcome::No) | (Outcome::No, Outcome::Yes));
                    assert!(!turned, "{before} becomes {after} with {:?}", sample.facts(&more));
                }
            }
        }
    }
}

#[test]
fn missing_names_exactly_the_facts_that_can_still_change_the_outcome() {
    for sample in samples() {
        for number in 0..sample.answers.len() {
            let combination = sample.combination(number);
            let (outcome, missing, contradicts) = &sample.answers[number];
            if *contradicts {
                continue;
            }
            let facts = || sample.facts(&combination);
            if *outcome != Outcome::Depends {
                let settled = sample.outcomes(sample.completions(&combination).into_iter());
                assert!(settled.iter().all(|other| other == outcome), "{:?}: {outcome}, yet {settled:?}", facts());
                continue;
            }
            for at in (0..5).filter(|&at| sample.is_open(&combination, at)) {
                let mut others = combination;
                others[at] = 0;
                let splits = |base: &[usize; 5]| sample.outcomes(sample.settled(base, at)).len() > 1;
                let matters = sample.completions(&others).iter().any(splits);
                // A host can say by itself where the machine runs; then the hypervisor is asked for instead.
                let may_matter = matters || splits(&combination);
                let named = missing.contains(&OPEN[at]);
                assert!(named || !matters, "{} is not missing for {:?}", OPEN[at], facts());
                assert!(!named || may_matter, "{} is missing for {:?}, to no purpose", OPEN[at], facts());
            }
        }
    }
}

#[test]
fn every_row_is_cited_and_every_verdict_decides() {
    let walks = || samples().iter().map(|sample| &sample.cited).chain([whole_domain()]);
    // What only more than one machine, or a host that is not activated, brings up.
    let mut more = Cited::default();
    for guest in ["windows-server-2022-standard", "windows-11-pro"] {
        for facts in [[("machines", "30"), ("method", "kms")], [("host-activated", "no"), ("method", "avma")]] {
            more.add(&answer(&[&[("guest", guest)], &facts[..]].concat()));
        }
    }
    let cites = |row: &str| walks().chain([&more]).any(|cited| cited.rows.contains(row));
    let decides = |row, met| walks().any(|cited| cited.first.contains(&(row, Some(met))));
    let rows = VmRow::ALL.iter().map(|row| (row.name(), row.row()));
    let rows = rows.chain(MakRow::ALL.iter().map(|row| (row.name(), row.row())));
    let rows = rows.chain(DirectoryRow::ALL.iter().map(|row| (row.name(), row.row())));
    let rows = rows.chain(MethodRow::ALL.iter().map(|row| (row.name(), row.row())));
    let uncited: Vec<_> = rows.filter(|(name, row)| row.until.is_none() && !cites(name)).collect();
    assert!(uncited.is_empty(), "no answer cites {uncited:?}");

    let cells = AvmaMatrix::ALL.iter().filter(|cell| !decides(cell.name(), cell.row().activates));
    assert_eq!(cells.collect::<Vec<_>>(), Vec::<&AvmaMatrix>::new(), "cells that decide nothing");
    for client in DirectoryClient::ALL {
        let row = client.row();
        let joined = answer(&[("guest", guest_of(row.version)), ("method", "adba"), ("join", "ad")]);
        let outcome = if row.takes_part { Outcome::Yes } else { Outcome::No };
        assert_eq!((joined.outcome, joined.reasons[0].row), (outcome, client.name()));
    }
}

/// A volume edition of a version.
fn guest_of(version: Version) -> &'static str {
    let of_version = |product: &Product| product.version() == version && product.row().gvlk.is_some();
    in_role(Role::Guest).find(of_version).expect("the version has a volume edition").name()
}

#[test]
fn a_datacenter_host_activates_its_own_version_and_older_ones_back_to_2012_r2() {
    let hosts = ["2012-r2", "2016", "2019", "2022", "2025"];
    let guests = ["2008-r2", "2012", "2012-r2", "2016", "2019", "2022", "2025"];
    for host in hosts {
        for guest in guests {
            let names = [format!("windows-server-{guest}-datacenter"), format!("windows-server-{host}-datacenter")];
            let facts = [("guest", &*names[0]), ("host", &*names[1]), ("hypervisor", "hyper-v"), ("method", "avma")];
            // The names sort as the versions do.
            let activates = ("2012-r2"..=host).contains(&guest);
            assert_eq!(answer(&facts).outcome, if activates { Outcome::Yes } else { Outcome::No }, "{facts:?}");
        }
        let name = format!("windows-server-{host}-datacenter");
        let client = [("guest", "windows-11-pro"), ("host", &*name), ("hypervisor", "hyper-v"), ("method", "avma")];
        assert_eq!(answer(&client).outcome, Outcome::No, "{client:?}");
    }
}
