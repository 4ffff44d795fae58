//! Individual customers guide V1, Step 2: Attach Documents. That a file stands in the request once
//! is asked by V2 alone: here a passport may prove an address too.

use crate::form::attach::DocumentFile;
use crate::form::body::Input;
use crate::form::section::{Choice, List, Read};
use crate::form::v1::attach::{
    PROOF_OF_ADDRESS_TYPE, PROOF_OF_IDENTITY_TYPE, ProofOfAddress, ProofOfIdentity,
};
use crate::formats::date::Date;
use crate::issue::code::Code;
use crate::issue::finding::Findings;
use crate::rules::context::Context;
use crate::rules::document_files;
use crate::rules::document_files::{Sides, Uris};
use crate::rules::{dates, input};

use super::member::{Rule, country, latin, text};

/// "Identity Document Types", and the members that the example gives one.
pub(super) const IDENTITY: [Rule; ProofOfIdentity::TABLE.members.len()] = [
    |word, _, _, report| kind(word, &PROOF_OF_IDENTITY_TYPE, report),
    // number
    latin,
    country,
    |issue_date, _, _, report| _ = date(issue_date, report),
    expiry_date,
    // "For NATIONAL_ID and DRIVERS_LICENSE, you must provide both FRONT and BACK images using the
    // side field. For PASSPORT, the side field is optional." How many files it has is said nowhere.
    |list, proof, context, report| {
        let kind = ProofOfIdentity::read(proof).kind();
        let is_two_sided = kind.is("NATIONAL_ID") || kind.is("DRIVERS_LICENSE");
        files(list, if is_two_sided { Sides::Both } else { Sides::Unknown }, context, report);
    },
];

/// "Address Proof Types": one of eight, of any country.
pub(super) const ADDRESS: [Rule; ProofOfAddress::TABLE.members.len()] = [
    |word, _, _, report| kind(word, &PROOF_OF_ADDRESS_TYPE, report),
    country,
    |list, _, context, report| files(list, Sides::Unknown, context, report),
];

/// A required type of document.
fn kind(kind: Input<'_>, types: &'static Choice, report: &mut Findings) {
    if let Some(word) = text(kind, report) {
        input::choice(kind.at, word, types, report);
    }
}

/// A required date.
#[inline(never)]
fn date(date: Input<'_>, report: &mut Findings) -> Option<Date> {
    dates::date(date.at, text(date, report)?, report)
}

/// That it lies in the future is asked by V2 alone; for an expired document a new one is requested
/// later on (OpenAPI description, requests for information).
fn expiry_date(expiry: Input<'_>, _: Input<'_>, context: &Context<'_>, report: &mut Findings) {
    let Some(expires) = date(expiry, report) else { return };
    if expires <= context.options.today {
        report.add(expiry.at, Code::DocumentExpired);
    } else {
        dates::expires_soon(expiry.at, expires, context, report);
    }
}

fn files(list: Input<'_>, sides: Sides, context: &Context<'_>, report: &mut Findings) {
    let list = &List::<DocumentFile<'_>>::read(list);
    document_files::check(list, sides, 0, context, &Uris::of(None, None), report);
}
