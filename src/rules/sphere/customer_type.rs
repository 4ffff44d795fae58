//! Create an Individual or Business Customer, `type`.

use crate::form::body::Input;
use crate::form::sphere::CUSTOMER_TYPE;
use crate::issue::finding::Findings;
use crate::rules::input;

/// Who the customer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Type {
    /// A person.
    Individual,
    /// A business.
    Business,
}

/// "You must specify type upfront": required, `individual` or `business`.
pub(super) fn check(kind: Input<'_>, report: &mut Findings) -> Option<Type> {
    let word = input::text(kind, report)?;
    let is_known = input::choice(kind.at, word, &CUSTOMER_TYPE, report);
    is_known.then(|| if kind.is("business") { Type::Business } else { Type::Individual })
}
