//! Individual customers guide V1, Address.

use crate::form::body::Input;
use crate::form::section::Read;
use crate::form::v1::create::AddressV1;
use crate::formats::country::Country;
use crate::rules::address::{postal_code, subdivision_code};
use crate::rules::context::Context;

use super::member::{Rule, country, latin};

/// "Current residential address of the customer." Its country has "no validation against residence"
/// (V1 to V2 Migration Summary).
pub(super) const RULES: [Rule; AddressV1::TABLE.members.len()] = [
    // street, city
    latin,
    latin,
    // "Use subdivision codes from the catalogue API, not abbreviations": V2's rule by another name.
    |state, address, context, report| {
        let country = AddressV1::read(address).country();
        subdivision_code(state, country, of(address, context), context, report);
    },
    |code, address, context, report| {
        postal_code(code, of(address, context), context, report);
    },
    country,
];

/// The country of an address, where it is known and not in error.
fn of(address: Input<'_>, context: &Context<'_>) -> Option<Country> {
    let country = AddressV1::read(address).country();
    match country.is_empty() {
        true => None,
        false => Context::with_residence(context.options, country).residence,
    }
}
