//! All that a rule may look at beside the form.

use alloc::{string::String, vec::Vec};

use crate::formats::country::Country;
use crate::formats::date::Date;
use crate::messages::Language;

/// What the host knows about the day, the client and the customer. What it does not know stays
/// unchecked.
#[derive(Clone, Debug)]
pub struct Options {
    /// The civil date that ages and expiries are counted to.
    pub today: Date,
    /// The language of the messages.
    pub language: Language,
    /// Where the customer resides, for checks whose body does not say it.
    pub country_of_residence: Option<Country>,
    /// Whether the client's configuration asks for a selfie.
    pub selfie_required: bool,
    /// Whether an attach must carry `tos_policies_value`.
    pub tos_required: bool,
    /// Whether RELIANCE is enabled for the client.
    pub reliance_enabled: Option<bool>,
    /// The customer's id.
    pub customer_id: Option<String>,
    /// The customer's status.
    pub customer_status: Option<String>,
    /// Whether an attach is under way.
    pub attach_in_flight: Option<bool>,
    /// The URIs that were uploaded for this customer.
    pub owned_uris: Option<Vec<String>>,
    /// What the API's catalogues hold.
    pub catalogue: Catalogue,
}

/// The ids and codes of the API's catalogues; `None` where the host did not give one.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// `GET /v1/occupations`
    pub occupations: Option<Vec<i64>>,
    /// `GET /v1/purposes?type=INDIVIDUAL`
    pub purposes: Option<Vec<i64>>,
    /// `GET /v1/source-of-funds?type=INDIVIDUAL`
    pub source_of_funds: Option<Vec<i64>>,
    /// `GET /v1/countries/{country}/subdivisions`, of one country or of several
    pub subdivisions: Option<Vec<String>>,
    /// `GET /v1/countries`
    pub countries: Option<Vec<CatalogueCountry>>,
}

/// One row of the country catalogue.
#[derive(Clone, Debug)]
pub struct CatalogueCountry {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// Whether addresses there have a postal code.
    pub postal_code_required: Option<bool>,
}

impl Options {
    /// Nothing known but the day.
    pub fn new(today: Date) -> Self {
        Options {
            today,
            language: Language::default(),
            country_of_residence: None,
            selfie_required: false,
            tos_required: true,
            reliance_enabled: None,
            customer_id: None,
            customer_status: None,
            attach_in_flight: None,
            owned_uris: None,
            catalogue: Catalogue::default(),
        }
    }
}
