//! Checking.

use alloc::format;

use wasm_bindgen::prelude::*;

use super::{Answer, error, options, read, report, text};
use crate::form::attach::{AddressDocument, Attach, IdentifyingDocument};
use crate::form::create::{Address, BasicInfo, Create, FinancialProfile, TaxEntry};
use crate::form::upload::Upload;
use crate::form::{Is, Section};
use crate::place::Place;
use crate::rules::{self, Part};

/// Exports a check of one part of a body under its JavaScript name.
macro_rules! checks {
    ($( $(#[doc = $doc:literal])* $name:ident = $js:ident: $part:ident, $is:expr; )*) => { $(
        $(#[doc = $doc])*
        ///
        /// # Errors
        /// Throws if the options are malformed.
        #[wasm_bindgen(js_name = $js, skip_typescript, skip_jsdoc)]
        pub fn $name(value: &JsValue, options: &JsValue) -> Answer {
            check(Part::$part, $is, value, options)
        }
    )* };
}

checks! {
    /// Checks `verification_type`.
    validate_verification_type = validateVerificationType: VerificationType, Is::Text;
    /// Checks `basic_info`.
    validate_basic_info = validateBasicInfo: BasicInfo, Is::Section(BasicInfo::TABLE);
    /// Checks `basic_info.tax_info`.
    validate_tax_info = validateTaxInfo: TaxInfo, Is::List(TaxEntry::TABLE);
    /// Checks `address`.
    validate_address = validateAddress: Address, Is::Section(Address::TABLE);
    /// Checks `financial_profile`.
    validate_financial_profile = validateFinancialProfile: FinancialProfile, Is::Section(FinancialProfile::TABLE);
    /// Checks `meta_data`.
    validate_meta_data = validateMetaData: MetaData, Is::Free;
    /// Checks `identifying_documents`.
    validate_identifying_documents = validateIdentifyingDocuments: IdentifyingDocuments, Is::List(IdentifyingDocument::TABLE);
    /// Checks `address_documents`.
    validate_address_documents = validateAddressDocuments: AddressDocuments, Is::List(AddressDocument::TABLE);
    /// Checks the body of `POST /v2/customers/individual`.
    validate_create = validateCreate: Create, Is::Section(Create::TABLE);
    /// Checks the body of `POST /v2/customers/{customer_id}/individual/attach`.
    validate_attach = validateAttach: Attach, Is::Section(Attach::TABLE);
    /// Checks the parts of `POST /v1/customers/upload` before they are sent.
    validate_upload = validateUpload: Upload, Is::Section(Upload::TABLE);
}

fn check(part: Part, is: Is, value: &JsValue, options: &JsValue) -> Answer {
    let options = self::options(options)?;
    let value = read::member(value, is);
    let found = rules::validate(part, &value, &options);
    Ok(report::to_js(&report::report(&found, options.language)))
}

/// Checks one input of a create or attach body; `options.form` is the rest of the body.
///
/// # Errors
/// Throws if the path is unknown or the options are malformed.
#[wasm_bindgen(js_name = validateField, skip_typescript, skip_jsdoc)]
pub fn validate_field(path: &JsValue, value: &JsValue, options: &JsValue) -> Answer {
    let read_options = self::options(options)?;
    let path = text(path).unwrap_or_default();
    let place = Place::find(&path).ok_or_else(|| unknown_path(&path))?;
    let form: &'static Section = place.table();
    let mut body = read::member(&read::get_or_undefined(options, "form"), Is::Section(form));
    place.put(&mut body, read::member(value, place.is));
    let found = rules::validate_place(place.part, &body, place.path, &read_options);
    Ok(report::to_js(&report::report(&found, read_options.language)))
}

fn unknown_path(path: &str) -> JsValue {
    // Only what looks like a path is repeated: with path and value exchanged by mistake, this would
    // carry what a person typed into the host's logs.
    let is_like_ours = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.".contains(&b);
    let shown = if path.len() <= 80 && path.bytes().all(is_like_ours) { path } else { "…" };
    let sentence = format!(
        "unknown path \"{shown}\"; a path is written like \"basic_info.tax_info.0.document_id\""
    );
    error("unknown_path", &sentence)
}
