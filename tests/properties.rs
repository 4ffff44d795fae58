//! What holds for any body at all, and for any day.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/arbitrary.rs"]
mod arbitrary;
#[path = "suite/properties.rs"]
mod suite;
mod support;

use proptest::prelude::*;

use crate::support::call::Call;
use crate::support::properties::{
    ATTACH, ATTACH_V1, CREATE, CREATE_V1, hold, migrates, places_agree,
};
use crate::support::{Json, native, odd};

fn options() -> impl Strategy<Value = Json> {
    proptest::sample::select(odd::options())
}

fn hold_or_fail(outcome: Result<(), String>) -> Result<(), TestCaseError> {
    outcome.map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_change_of_a_valid_body_is_judged_in_order_and_what_is_built_stays_built(
        (body, value) in arbitrary::changed_body(), options in options()
    ) {
        hold_or_fail(hold(body, &value, &options))?;
        hold_or_fail(places_agree(body, &value, &options))?;
    }

    #[test]
    fn any_json_is_judged_in_order_and_what_is_built_stays_built(
        value in arbitrary::json(), options in options()
    ) {
        hold_or_fail(hold(CREATE, &value, &options))?;
        hold_or_fail(hold(ATTACH, &value, &options))?;
        hold_or_fail(hold(CREATE_V1, &value, &options))?;
        hold_or_fail(hold(ATTACH_V1, &value, &options))?;
        hold_or_fail(migrates(CREATE, &value, &options))?;
        hold_or_fail(migrates(ATTACH, &value, &options))?;
    }

    #[test]
    fn no_function_panics_on_any_json(
        function in proptest::sample::select(&FUNCTIONS[..]),
        first in arbitrary::json(), second in arbitrary::json(), third in arbitrary::json(),
    ) {
        native::answer(&Call::new(function, vec![first, second, third]));
    }

    #[test]
    fn no_check_panics_on_any_json(
        function in proptest::sample::select(&FUNCTIONS[..]),
        value in arbitrary::json(), options in options(),
    ) {
        native::answer(&Call::new(function, vec![value, options]));
    }

    #[test]
    fn no_place_panics_on_any_json(
        path in proptest::sample::select(arbitrary::paths()),
        value in arbitrary::json(), options in options(), (_, form) in arbitrary::changed_body(),
    ) {
        let mut options = options;
        options["form"] = form;
        native::answer(&Call::new("validateField", vec![Json::from(path), value, options]));
    }

    #[test]
    fn no_text_is_more_than_a_value_a_url_or_an_error(text in ".{0,40}", status in any::<u16>()) {
        let texts = [text.clone(), format!("?tos_policies_value={text}"), format!("%{text}")];
        for text in texts {
            native::answer(&Call::new("parseTosPoliciesValue", vec![Json::from(text.clone())]));
            native::answer(&Call::new("parseApiError", vec![status.into(), Json::from(text)]));
        }
    }
}

const FUNCTIONS: [&str; 23] = [
    "validateVerificationType",
    "validateBasicInfo",
    "validateTaxInfo",
    "validateAddress",
    "validateFinancialProfile",
    "validateMetaData",
    "validateIdentifyingDocuments",
    "validateAddressDocuments",
    "validateCreate",
    "validateAttach",
    "validateUpload",
    "validateField",
    "buildCreate",
    "buildAttach",
    "parseCreateResponse",
    "parseUploadResponse",
    "parseApiError",
    "validateCreateV1",
    "validateAttachV1",
    "buildCreateV1",
    "buildAttachV1",
    "migrateCreate",
    "migrateAttach",
];
