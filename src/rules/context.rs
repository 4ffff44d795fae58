//! What every rule of one check looks at beside its own input.

use crate::form::body::Input;
use crate::form::cell::Tag;
use crate::formats::country::Country;
use crate::options::Options;

/// What every rule of one check looks at beside its own input.
#[derive(Clone, Copy)]
pub(crate) struct Context<'o> {
    pub options: &'o Options,
    /// The country of residence, where it is known and not in error.
    pub residence: Option<Country>,
}

impl<'o> Context<'o> {
    /// For a body that does not say where the customer resides: what the host knows.
    pub fn new(options: &'o Options) -> Self {
        Context { options, residence: options.country_of_residence }
    }

    /// The residence is what the body says, or what the host knows where the body does not say it.
    pub fn with_residence(options: &'o Options, in_body: Input<'_>) -> Self {
        let residence = match in_body.cell().tag() {
            Tag::Absent => options.country_of_residence,
            _ => in_body.text().and_then(Country::parse),
        };
        Context { options, residence }
    }
}
