//! Checking: sections, whole bodies and single inputs.

use wasm_bindgen::prelude::*;

#[cfg(feature = "first")]
use super::compose::compose;
use super::memory::state;
#[cfg(feature = "first")]
use super::object::{self, object};
use super::{findings, js, options};
#[cfg(feature = "first")]
use crate::form::cell::Tag;
use crate::form::part::Part;
#[cfg(feature = "first")]
use crate::form::place::Place;
#[cfg(feature = "first")]
use crate::normalise::{normalise, normalise_quietly};
use crate::rules;

/// Declares the functions that check one part of a body.
#[cfg(feature = "first")]
macro_rules! checks {
    ($( $doc:literal $function:ident $name:ident $part:ident $value:ident, )*) => {
        $(
            #[doc = $doc]
            #[wasm_bindgen(js_name = $name, unchecked_return_type = "Report")]
            pub fn $function(
                #[wasm_bindgen(unchecked_param_type = "unknown")] $value: &JsValue,
                #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
            ) -> Result<JsValue, JsValue> {
                check(Part::$part, $value, options)
            }
        )*
    };
}

#[cfg(feature = "first")]
checks! {
    "Checks `verification_type`."
    validate_verification_type validateVerificationType VerificationType value,
    "Checks the section `basic_info`, its tax entries included."
    validate_basic_info validateBasicInfo BasicInfo section,
    "Checks the list `basic_info.tax_info`."
    validate_tax_info validateTaxInfo TaxInfo list,
    "Checks the section `address`; give `countryOfResidence` to have the country compared."
    validate_address validateAddress Address section,
    "Checks the section `financial_profile`."
    validate_financial_profile validateFinancialProfile FinancialProfile section,
    "Checks `meta_data`."
    validate_meta_data validateMetaData MetaData value,
    "Checks the list `identifying_documents`."
    validate_identifying_documents validateIdentifyingDocuments IdentifyingDocuments list,
    "Checks the list `address_documents`; give `countryOfResidence` to have the country compared."
    validate_address_documents validateAddressDocuments AddressDocuments list,
    "Checks a whole body of POST /v2/customers/individual, exactly as it would be sent."
    validate_create validateCreate Create body,
    "Checks a whole body of POST /v2/customers/{customer_id}/individual/attach, exactly as it would be sent."
    validate_attach validateAttach Attach body,
}

/// Checks a part of a body, exactly as it would be sent.
pub(super) fn check(part: Part, body: &JsValue, given: &JsValue) -> Result<JsValue, JsValue> {
    options::take(js::read_body(part as u32, body, given))?;
    judge(part);
    let (places, count) = findings::tell();
    let report = js::report(part as u32, places, count);
    options::end();
    Ok(report)
}

/// Checks one input, for blur and keystroke, as it would be built.
///
/// @param path where the input stands in the body, as `basic_info.dob`
/// @throws {FinOnboardingError} unknown_path, when no body has such a path
#[cfg(feature = "first")]
#[wasm_bindgen(js_name = validateField, unchecked_return_type = "Report")]
pub fn validate_field(
    #[wasm_bindgen(unchecked_param_type = "string")] path: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] value: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FieldOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let Place { part, .. } = place_of(path)?;
    options::take(js::read_field(part as u32, path, value, options))?;
    let state = state();
    let mut tape = state.take();
    let is_exact = state.options.exact;
    if !is_exact {
        normalise_quietly(&mut tape, part.table(), compose);
    }
    state.findings.begin(!is_exact);
    rules::judge(part, &tape.body(), &state.options, &mut state.findings);
    let (places, count) = findings::tell();
    let (cells, bytes) = findings::addresses(&tape.body());
    let report = js::report_at(part as u32, places, count, cells, bytes, path);
    options::end();
    Ok(report)
}

/// What would be sent of one input, and what was changed for that; give `form` for what depends on the rest.
///
/// @param path where the input stands in the body, as `basic_info.dob`
/// @throws {FinOnboardingError} unknown_path, when no body has such a path
#[cfg(feature = "first")]
#[wasm_bindgen(js_name = normalizeField, unchecked_return_type = "Normalized")]
pub fn normalize_field(
    #[wasm_bindgen(unchecked_param_type = "string")] path: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] value: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "FieldOptions")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let place = place_of(path)?;
    let Place { part, is, .. } = place;
    options::take(js::read_field(part as u32, path, value, options))?;
    let mut tape = state().take();
    let changes = normalise(&mut tape, part.table(), js::protos_read() as usize, compose);
    let body = tape.body();
    let mut sent = JsValue::UNDEFINED;
    if let Some(at) = place.at(&body)
        && body.cell(at).tag() != Tag::Absent
    {
        sent = object::value(&body, at, is, &js::free_read());
    }
    state().findings.clear();
    let (changes, _) = findings::tell_built(part as u32, &body, &changes);
    options::end();
    let changes = js::within(&changes, path);
    // Of what no form can hold only the kind was laid out: it is refused as it is.
    let is_changed = changes.unchecked_ref::<js_sys::Array>().length() > 0;
    let sent = if is_changed || !sent.is_undefined() { sent } else { value.clone() };
    Ok(object([("value", sent), ("changes", changes)]))
}

#[cfg(feature = "first")]
fn place_of(path: &JsValue) -> Result<Place, JsValue> {
    let place = js::text_of(path).and_then(|path| Place::find(&path));
    place.ok_or_else(|| js::unknown_path(&[Part::Create as u32, Part::Attach as u32], path))
}

fn judge(part: Part) {
    let state = state();
    state.findings.clear();
    rules::judge(part, &state.tape.body(), &state.options, &mut state.findings);
}
