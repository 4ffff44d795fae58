//! Individual customers guide V1, Financial Profile.

use crate::form::body::Input;
use crate::form::v1::create::FinancialProfileV1;
use crate::issue::finding::Findings;
use crate::options::Listed;
use crate::rules::financial_profile::{catalogue_id, monthly_volume_usd};

use super::member::Rule;

/// "Describes occupation, transaction purpose, volume, and fund sources": of these one, where V2
/// takes several.
pub(super) const RULES: [Rule; FinancialProfileV1::TABLE.members.len()] = [
    |id, _, context, report| listed(id, &context.options.catalogue.occupations, report),
    |id, _, context, report| listed(id, &context.options.catalogue.source_of_funds, report),
    |id, _, context, report| listed(id, &context.options.catalogue.purposes, report),
    |volume, _, _, report| monthly_volume_usd(volume, report),
];

#[inline(never)]
fn listed(id: Input<'_>, catalogue: &Option<Listed<i64>>, report: &mut Findings) {
    catalogue_id(id, catalogue.as_ref(), report);
}
