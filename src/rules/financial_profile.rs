//! Individual customers guide V2, Financial Profile.

use core::cmp::Ordering;

use crate::form::body::Input;
use crate::form::create::{EMPLOYMENT_STATUS, FinancialProfile};
use crate::form::section::List;
use crate::issue::code::Code;
use crate::issue::finding::Findings;
use crate::options::Listed;

use super::context::Context;
use super::input;
use super::repeats::Repeats;

/// "Describes employment status, occupation, transaction purpose, volume, and fund sources."
pub(super) fn check(profile: &FinancialProfile<'_>, context: &Context<'_>, report: &mut Findings) {
    if !input::section(profile.whole, report) {
        return;
    }
    let catalogue = &context.options.catalogue;
    employment_status(profile.employment_status(), report);
    catalogue_id(profile.occupation_id(), catalogue.occupations.as_ref(), report);
    catalogue_id(profile.purpose_id(), catalogue.purposes.as_ref(), report);
    free_text(profile.purpose_remarks(), report);
    let ids = profile.source_of_fund_ids();
    source_of_fund_ids(&ids, catalogue.source_of_funds.as_ref(), report);
    free_text(profile.source_of_funds_description(), report);
    monthly_volume_usd(profile.monthly_volume_usd(), report);
    input::unknown_members_of(profile.whole, "financial_profile", report);
}

/// "One of: EMPLOYED, SELF_EMPLOYED, RETIRED, STUDENT, UNEMPLOYED": required.
fn employment_status(status: Input<'_>, report: &mut Findings) {
    if let Some(word) = input::text(status, report) {
        input::choice(status.at, word, &EMPLOYMENT_STATUS, report);
    }
}

/// "Use catalogue endpoints to fetch valid IDs": a required whole number, and in the catalogue
/// where the host gave it.
pub(super) fn catalogue_id(
    input: Input<'_>,
    catalogue: Option<&Listed<i64>>,
    report: &mut Findings,
) -> bool {
    let Some(id) = input::integer(input, report) else { return false };
    let is_listed = catalogue.is_none_or(|ids| ids.has(&id));
    if !is_listed {
        report.add(input.at, Code::NotInCatalogue);
    }
    is_listed
}

/// "Free-text description": optional. It has no `_en` companion and is no name or address, so other
/// characters than English ones are only likely to be questioned.
fn free_text(words: Input<'_>, report: &mut Findings) {
    if let Some(text) = input::optional_words(words, report)
        && !text.is_ascii()
    {
        report.add(words.at, Code::NonAsciiFreeText);
    }
}

/// "Source(s) of funds (supports multiple)": required, with at least one entry.
fn source_of_fund_ids<'a>(
    ids: &List<'a, Input<'a>>,
    catalogue: Option<&Listed<i64>>,
    report: &mut Findings,
) {
    if !input::list(ids, report) {
        return;
    }
    let repeats = Repeats::of(ids.len(), |n| Id(ids.entry(n)));
    for (n, id) in ids.iter().enumerate() {
        if catalogue_id(id, catalogue, report) && repeats.has_before(n) {
            report.add(id.at, Code::DuplicateId);
        }
    }
}

/// "Expected monthly transaction volume in USD (not cents). Accepts 0."
pub(super) fn monthly_volume_usd(volume: Input<'_>, report: &mut Findings) {
    if input::integer(volume, report).is_some_and(|amount| amount < 0) {
        report.add(volume.at, Code::NegativeAmount);
    }
}

/// An id where it stands: what is compared is not copied, for a copy would be left behind.
#[derive(Clone, Copy)]
struct Id<'a>(Input<'a>);

impl Ord for Id<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.integer().cmp(&other.0.integer())
    }
}

impl PartialOrd for Id<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Id<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Id<'_> {}
