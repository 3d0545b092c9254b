//! What does a programme allow besides using what was bought, and is it still sold?

use super::draft::{Draft, cited};
use super::facts::{Choice, Fact, FactKind, FactSpec, Presence, ValueKind, ValueName, ValueSpec, fact, value};
use super::key_for_product;
use crate::answer::{Outcome, Value};
use crate::closed::closed;
use crate::knowledge::programmes::{COPIES_DISPUTED, HVMS_DISPUTED, SELECT_PLUS_DISPUTED};
use crate::knowledge::{KeyGrant, Pool, Programme, ProgrammeFact as Row, ProgrammeState};

closed! {
    /// The answer in a sentence.
    ProgrammeHeadline:
    Documented = "documented",
    NotDocumented = "not-documented",
    NoProgramme = "no-programme",
}

closed! {
    /// Something to do about the rights of a programme.
    ProgrammeStep:
    AskByChannel = "ask-by-channel",
}

closed! {
    /// A contradiction between documents about a programme.
    ProgrammeDisputed:
    Copies = "copies",
    SelectPlus = "select-plus",
    Hvms = "hvms",
}

pub(super) const FACTS: &[FactSpec] =
    &[fact(Fact::Programme, FactKind::Choice(Choice::of::<Programme>()), Presence::Required)];

pub(super) const VALUES: &[ValueSpec] = &[
    value(ValueName::Pools, ValueKind::Codes(Choice::of::<Pool>())),
    value(ValueName::Reimaging, ValueKind::Code(Choice::of::<Outcome>())),
    value(ValueName::Downgrade, ValueKind::Code(Choice::of::<Outcome>())),
    value(ValueName::Evaluation, ValueKind::Code(Choice::of::<Outcome>())),
    value(ValueName::Training, ValueKind::Code(Choice::of::<Outcome>())),
    value(ValueName::Status, ValueKind::Code(Choice::of::<ProgrammeState>())),
];

cited! {
    Row => |row| *row,
}

/// What speaks of the rights of a programme, the general before the particular.
fn about_rights(programme: Programme) -> &'static [Row] {
    use Programme as P;
    match programme {
        P::Ea | P::Select | P::SelectPlus => &[Row::AllVolumeRights, Row::EvaluationAndTraining],
        P::Eas => &[Row::AllVolumeRights, Row::EvaluationAndTraining, Row::LikeEnterpriseAgreement, Row::DuringTheTerm],
        P::OpenLicense | P::OpenValue => &[Row::AllVolumeRights, Row::OneLicenceToReimage],
        P::OpenValueSubscription => &[Row::AllVolumeRights, Row::OneLicenceToReimage, Row::DuringTheTerm],
        P::Mpsa => &[Row::AllVolumeRights, Row::MpsaRights],
        P::Ees | P::School => &[Row::AllVolumeRights],
        P::CspPerpetual => &[Row::CspRights],
        P::Spla => &[Row::SplaRights],
        P::Isvr => &[Row::IsvrRights],
        P::Mpn => &[Row::MpnRights],
        P::Oem => &[Row::OemRights],
        P::Fpp => &[Row::FppRights],
        P::McaE | P::Hvms => &[Row::RightsNotDocumented],
        P::None => &[Row::OutsideProgrammes],
    }
}

/// What is known of its being sold; each row tells of the days that it holds for.
fn about_sale(programme: Programme) -> &'static [Row] {
    match programme {
        Programme::Ea => &[Row::EaNarrowing],
        Programme::Select => &[Row::SelectSold, Row::SelectRetired],
        Programme::SelectPlus => &[Row::SelectPlusSold, Row::SelectPlusRetired],
        Programme::OpenLicense => &[Row::OpenSold, Row::OpenRetired],
        Programme::McaE => &[Row::McaeServers],
        Programme::Ees => &[Row::EesUsers],
        _ => &[],
    }
}

/// Says of a programme that nobody can buy under any more that it is retired.
pub(super) fn retired(draft: &mut Draft<'_>, programme: Programme) {
    if programme.state_on(draft.as_of) == Some(ProgrammeState::Retired) {
        sale(draft, programme);
    }
}

fn sale(draft: &mut Draft<'_>, programme: Programme) {
    let parts = [("programme", draft.lang.say(programme))];
    for &row in about_sale(programme) {
        draft.also(row, Some(true), &[Fact::Programme], &parts);
    }
}

pub(super) fn answer(draft: &mut Draft<'_>) {
    let Some(programme) = draft.situation.choice::<Programme>(Fact::Programme) else { return };
    let parts = [("programme", draft.lang.say(programme))];
    let rights = if programme.is_known_on(draft.as_of) { about_rights(programme) } else { &[Row::RightsNotDocumented] };
    let (outcome, headline) = match rights[0] {
        Row::OutsideProgrammes => (Outcome::Yes, ProgrammeHeadline::NoProgramme),
        Row::RightsNotDocumented => (Outcome::Unknown, ProgrammeHeadline::NotDocumented),
        _ => (Outcome::Yes, ProgrammeHeadline::Documented),
    };
    draft.conclude(outcome, headline, &parts);
    set_values(draft, programme);
    for &row in rights {
        draft.because(row, (outcome == Outcome::Yes).then_some(true), &[Fact::Programme], &parts);
    }
    sale(draft, programme);
    match programme {
        Programme::SelectPlus => draft.conflict(ProgrammeDisputed::SelectPlus, SELECT_PLUS_DISPUTED),
        Programme::Hvms => draft.conflict(ProgrammeDisputed::Hvms, HVMS_DISPUTED),
        _ => {}
    }
    if rights.contains(&Row::EvaluationAndTraining) {
        draft.conflict(ProgrammeDisputed::Copies, COPIES_DISPUTED);
    }
    match programme {
        Programme::None => draft.step(ProgrammeStep::AskByChannel, &[]),
        _ => {
            key_for_product::keys_of(draft, programme);
            if outcome == Outcome::Unknown {
                draft.step(key_for_product::Step::AskAccount, &[]);
            }
        }
    }
}

fn set_values(draft: &mut Draft<'_>, programme: Programme) {
    let row = programme.row();
    let text = |name: &str| Value::Text(name.to_owned());
    if row.grant == KeyGrant::Pool {
        let pools = Pool::ALL.iter().map(|pool| pool.name().to_owned());
        draft.set(ValueName::Pools, Value::List(pools.collect()));
    }
    let rights = programme.rights_on(draft.as_of);
    draft.set(ValueName::Reimaging, text(rights.reimaging.name()));
    draft.set(ValueName::Downgrade, text(rights.downgrade.name()));
    draft.set(ValueName::Evaluation, text(rights.evaluation.name()));
    draft.set(ValueName::Training, text(rights.training.name()));
    let state = programme.state_on(draft.as_of);
    draft.set(ValueName::Status, state.map_or(Value::Null, |state| text(state.name())));
}
