//! Individual customers guide V2, Financial Profile.

use alloc::vec::Vec;

use crate::field::Field;
use crate::form::List;
use crate::form::create::{EMPLOYMENT_STATUS, FinancialProfile};
use crate::issue::{Code, Path, Report};

use super::repeats::first_before;
use super::{Context, input};

/// "Describes employment status, occupation, transaction purpose, volume, and fund sources."
pub(super) fn check<'a>(
    at: Path<'a>,
    profile: &FinancialProfile<'a>,
    context: &Context<'_>,
    report: &mut Report<'a>,
) {
    if !input::section(at, profile.whole, report) {
        return;
    }
    let catalogue = &context.options.catalogue;
    employment_status(at.to("employment_status"), profile.employment_status, report);
    catalogue_id(
        at.to("occupation_id"),
        profile.occupation_id,
        catalogue.occupations.as_deref(),
        report,
    );
    catalogue_id(at.to("purpose_id"), profile.purpose_id, catalogue.purposes.as_deref(), report);
    free_text(at.to("purpose_remarks"), profile.purpose_remarks, report);
    source_of_fund_ids(
        at.to("source_of_fund_ids"),
        &profile.source_of_fund_ids,
        catalogue.source_of_funds.as_deref(),
        report,
    );
    free_text(at.to("source_of_funds_description"), profile.source_of_funds_description, report);
    monthly_volume_usd(at.to("monthly_volume_usd"), profile.monthly_volume_usd, report);
    input::unknown_members(at, profile.whole, FinancialProfile::TABLE, report);
}

/// "One of: EMPLOYED, SELF_EMPLOYED, RETIRED, STUDENT, UNEMPLOYED": required.
fn employment_status<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(word) = input::text(at, field, report) {
        input::choice(at, word, &EMPLOYMENT_STATUS, report);
    }
}

/// "Use catalogue endpoints to fetch valid IDs": a required whole number, and in the catalogue
/// where the host gave it.
fn catalogue_id<'a>(
    at: Path<'a>,
    field: Field<'a>,
    catalogue: Option<&[i64]>,
    report: &mut Report<'a>,
) -> Option<i64> {
    let id = input::integer(at, field, report)?;
    if catalogue.is_some_and(|ids| !ids.contains(&id)) {
        report.add(at, Code::NotInCatalogue);
        return None;
    }
    Some(id)
}

/// "Free-text description": optional. It has no `_en` companion and is no name or address, so other
/// characters than English ones are only likely to be questioned.
fn free_text<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if let Some(text) = input::optional_words(at, field, report)
        && !text.is_ascii()
    {
        report.add(at, Code::NonAsciiFreeText);
    }
}

/// "Source(s) of funds (supports multiple)": required, with at least one entry.
fn source_of_fund_ids<'a>(
    at: Path<'a>,
    ids: &List<'a, Field<'a>>,
    catalogue: Option<&[i64]>,
    report: &mut Report<'a>,
) {
    if !input::list(at, ids, report) {
        return;
    }
    let repeats = repeats(ids);
    for ((n, field), repeat) in ids.iter().enumerate().zip(repeats) {
        let id = catalogue_id(at.at(n), field, catalogue, report);
        if id.is_some() && repeat.is_some() {
            report.add(at.at(n), Code::DuplicateId);
        }
    }
}

/// For each id, whether it stands in the list before.
fn repeats<'a>(ids: &List<'a, Field<'a>>) -> Vec<Option<usize>> {
    let number = |field| match field {
        Field::Integer(id) => id.to_be_bytes().to_vec(),
        _ => Vec::new(),
    };
    let numbers: Vec<Vec<u8>> = ids.iter().map(number).collect();
    first_before(&numbers.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// "Expected monthly transaction volume in USD (not cents). Accepts 0."
fn monthly_volume_usd<'a>(at: Path<'a>, field: Field<'a>, report: &mut Report<'a>) {
    if input::integer(at, field, report).is_some_and(|amount| amount < 0) {
        report.add(at, Code::NegativeAmount);
    }
}
