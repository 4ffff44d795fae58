//! All that a rule may look at beside the form.

mod listed;

use alloc::string::String;

use crate::form::value::Value;
use crate::formats::compose::{Compose, compose};
use crate::formats::country::Country;
use crate::formats::date::Date;
use crate::formats::pattern;
use crate::issue::code::{Code, Codes, Severity};
use crate::tax_ids::Table;

pub use listed::{CatalogueCountries, CatalogueCountry, Listed};

/// What the host knows about the day, the client and the customer. What it does not know stays
/// unchecked.
#[derive(Clone, Debug)]
pub struct Options {
    /// The civil date that ages and expiries are counted to.
    pub today: Date,
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
    pub owned_uris: Option<Listed<String>>,
    /// The tax numbers of the countries, where they are compiled in or loaded.
    pub tax_ids: Table,
    /// What the API's catalogues hold.
    pub catalogue: Catalogue,
    /// What compiles the regular expressions of the catalogue that is read.
    pub compile: pattern::Compile,
    /// The largest file that the host takes, in bytes.
    pub max_file_size: Option<i64>,
    /// The warnings that the host does not want.
    pub ignore: Codes,
    /// Whether single inputs and forms are judged as they were typed, and not as they will be sent.
    pub exact: bool,
    /// What composes texts that are normalised.
    pub compose: Compose,
    /// Whether warnings are looked for at all; without them only what the API refuses is found.
    pub warnings: bool,
}

/// The ids and codes of the API's catalogues; `None` where the host did not give one.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// `GET /v1/occupations`
    pub occupations: Option<Listed<i64>>,
    /// `GET /v1/purposes?type=INDIVIDUAL`
    pub purposes: Option<Listed<i64>>,
    /// `GET /v1/source-of-funds?type=INDIVIDUAL`
    pub source_of_funds: Option<Listed<i64>>,
    /// `GET /v1/countries/{country}/subdivisions`, of one country or of several
    pub subdivisions: Option<Listed<String>>,
    /// `GET /v1/countries`
    pub countries: Option<CatalogueCountries>,
}

impl Options {
    /// Nothing known but the day.
    pub fn new(today: Date) -> Self {
        Options {
            today,
            country_of_residence: None,
            selfie_required: false,
            tos_required: true,
            reliance_enabled: None,
            customer_id: None,
            customer_status: None,
            attach_in_flight: None,
            owned_uris: None,
            tax_ids: Table::BUILT_IN,
            catalogue: Catalogue::default(),
            compile: pattern::compile,
            max_file_size: None,
            ignore: Codes::default(),
            exact: false,
            compose,
            warnings: true,
        }
    }
}

/// Names and reads each member of the options object: the one list of what it may hold.
const MEMBERS: [(&str, Reader); 18] = [
    ("today", |value, options| {
        let Value::Text(text) = value else { return Err("a date as \"YYYY-MM-DD\"") };
        options.today = Date::parse(&**text).map_err(|_| "a date as \"YYYY-MM-DD\"")?;
        Ok(())
    }),
    ("language", |value, _| {
        // Messages are made outside of the rules.
        text(value).map_err(|_| "a BCP 47 tag, such as \"en\"")?;
        Ok(())
    }),
    ("labels", |value, _| {
        let is_text = |(_, label): &(_, Value<'_>)| matches!(label, Value::Text(_));
        let are_texts = || value.is_object() && value.members().iter().all(is_text);
        if matches!(value, Value::Boolean(_)) || are_texts() {
            return Ok(());
        }
        Err("true, false or an object of texts by path")
    }),
    ("warnings", |value, options| {
        options.warnings = boolean(value)?;
        Ok(())
    }),
    ("exact", |value, options| {
        options.exact = boolean(value)?;
        Ok(())
    }),
    ("countryOfResidence", |value, options| {
        // It comes from an input as often as not: what is no country yet is not known yet.
        let Value::Text(code) = value else { return Err("an ISO 3166-1 alpha-3 code") };
        options.country_of_residence = Country::parse(&**code);
        Ok(())
    }),
    ("selfieRequired", |value, options| {
        options.selfie_required = boolean(value)?;
        Ok(())
    }),
    ("tosRequired", |value, options| {
        options.tos_required = boolean(value)?;
        Ok(())
    }),
    ("relianceEnabled", |value, options| {
        options.reliance_enabled = Some(boolean(value)?);
        Ok(())
    }),
    ("customerId", |value, options| {
        options.customer_id = Some(text(value)?);
        Ok(())
    }),
    ("customerStatus", |value, options| {
        options.customer_status = Some(text(value)?);
        Ok(())
    }),
    ("attachInFlight", |value, options| {
        options.attach_in_flight = Some(boolean(value)?);
        Ok(())
    }),
    ("ownedUris", |value, options| {
        options.owned_uris = Some(rows(value, text)?);
        Ok(())
    }),
    ("catalogue", |value, options| {
        options.catalogue = catalogue(value, options.compile)?;
        Ok(())
    }),
    ("maxFileSize", |value, options| {
        let Value::Integer(bytes @ 1..) = value else { return Err("a number of bytes") };
        options.max_file_size = Some(*bytes);
        Ok(())
    }),
    ("ignore", |value, options| {
        const CODES: &str = "a list of the codes of warnings";
        let Value::List(codes) = value else { return Err(CODES) };
        options.ignore = Codes::default();
        for code in codes {
            options.ignore.insert(warning(code).ok_or(CODES)?);
        }
        Ok(())
    }),
    // Read by `validateField` before the options are.
    ("form", |_, _| Ok(())),
    // Read by `createForm`.
    ("kind", |_, _| Ok(())),
];

/// Reads one member into the options; says what it should have been if it cannot.
type Reader = fn(&Value<'_>, &mut Options) -> Result<(), &'static str>;

impl Options {
    /// Reads the options object of a JavaScript call; absent members keep what `self` has.
    ///
    /// # Errors
    /// A sentence for the programmer that says what to do.
    pub fn read(mut self, value: &Value<'_>) -> Result<Self, String> {
        if value.is_absent() {
            return Ok(self);
        }
        if !value.is_object() {
            return Err(String::from("options must be one plain object"));
        }
        let known = |name: &str| MEMBERS.iter().position(|(known, _)| *known == name);
        // The last of equal names counts, as in every JSON reader.
        let mut last = [0; MEMBERS.len()];
        for (place, (name, _)) in value.members().iter().enumerate() {
            if let Some(last) = known(name).and_then(|known| last.get_mut(known)) {
                *last = place;
            }
        }
        for (place, (name, value)) in value.members().iter().enumerate() {
            // What was given is not repeated: it may be anything.
            let Some(known) = known(name) else { return Err(unknown_option()) };
            let Some((name, read)) = MEMBERS.get(known) else { continue };
            if last.get(known) == Some(&place) && !value.is_absent() {
                let refused = |expected| sentence(&["option \"", name, "\" must be ", expected]);
                read(value, &mut self).map_err(refused)?;
            }
        }
        Ok(self)
    }
}

fn unknown_option() -> String {
    let mut sentence = String::from("unknown option; the options are ");
    for (n, (name, _)) in MEMBERS.iter().enumerate() {
        sentence.push_str(if n == 0 { "" } else { ", " });
        sentence.push_str(name);
    }
    sentence
}

/// `format!` and `concat` are a kilobyte of code each.
fn sentence(parts: &[&str]) -> String {
    let mut sentence = String::new();
    parts.iter().for_each(|part| sentence.push_str(part));
    sentence
}

fn boolean(value: &Value<'_>) -> Result<bool, &'static str> {
    match value {
        Value::Boolean(value) => Ok(*value),
        _ => Err("true or false"),
    }
}

fn text(value: &Value<'_>) -> Result<String, &'static str> {
    match value {
        Value::Text(text) => Ok(String::from(&**text)),
        _ => Err("a text, or a list of texts"),
    }
}

fn rows<T: Ord>(
    value: &Value<'_>,
    row: fn(&Value<'_>) -> Result<T, &'static str>,
) -> Result<Listed<T>, &'static str> {
    match value {
        Value::List(entries) => entries.iter().map(row).collect(),
        _ => Err("a list"),
    }
}

/// The lists of the catalogue: ids and codes, or the API's own rows.
fn catalogue(value: &Value<'_>, compile: pattern::Compile) -> Result<Catalogue, &'static str> {
    const SHAPE: &str = "an object with the lists occupations, purposes, source_of_funds, \
                         subdivisions, countries: of ids, of codes or of the API's own rows";
    const LISTS: [&str; 5] =
        ["occupations", "purposes", "source_of_funds", "subdivisions", "countries"];
    let is_known = |name: &str| LISTS.contains(&name);
    if !value.is_object() || !value.members().iter().all(|(name, _)| is_known(name)) {
        return Err(SHAPE);
    }
    let [occupations, purposes, source_of_funds, subdivisions, countries] =
        LISTS.map(|name| Some(value.member(name)).filter(|list| !list.is_absent()));
    let ids = |list: Option<&Value<'_>>| list.map(|list| rows(list, id)).transpose();
    let lists = || {
        Ok(Catalogue {
            occupations: ids(occupations)?,
            purposes: ids(purposes)?,
            source_of_funds: ids(source_of_funds)?,
            subdivisions: subdivisions.map(|list| rows(list, code)).transpose()?,
            countries: countries.map(|list| self::countries(list, compile)).transpose()?,
        })
    };
    lists().map_err(|_: &str| SHAPE)
}

fn id(row: &Value<'_>) -> Result<i64, &'static str> {
    match (row, row.member("id")) {
        (Value::Integer(id), _) | (_, Value::Integer(id)) => Ok(*id),
        _ => Err("an id"),
    }
}

fn code(row: &Value<'_>) -> Result<String, &'static str> {
    text(if row.is_object() { row.member("code") } else { row })
}

/// What blocks cannot be ignored, nor that a report is cut off.
fn warning(code: &Value<'_>) -> Option<Code> {
    let Value::Text(name) = code else { return None };
    let code = Code::ALL.iter().find(|code| code.as_str() == *name).copied();
    code.filter(|code| code.severity() == Severity::Warning && *code != Code::MoreIssues)
}

/// The rows of the countries that there are: no rule asks for another.
fn countries(
    value: &Value<'_>,
    compile: pattern::Compile,
) -> Result<CatalogueCountries, &'static str> {
    let Value::List(rows) = value else { return Err("a list") };
    let mut countries = CatalogueCountries::default();
    for row in rows {
        let Some(country) = Country::parse(&*code(row)?) else { continue };
        // No pattern is compiled for nothing.
        if countries.get(country).is_none() {
            countries.add(catalogue_country(country, row.member("postal_code"), compile));
        }
    }
    Ok(countries)
}

fn catalogue_country(
    country: Country,
    postal_code: &Value<'_>,
    compile: pattern::Compile,
) -> CatalogueCountry {
    let postal_code_required = match postal_code.member("required") {
        Value::Boolean(required) => Some(*required),
        _ => None,
    };
    let postal_code_pattern = match postal_code.member("regex") {
        Value::Text(regex) => pattern::read(regex, compile),
        _ => None,
    };
    CatalogueCountry { country, postal_code_required, postal_code_pattern }
}
