//! The case files, read.

use serde_json::json;

use super::call::Call;
use super::{Json, TODAY, body};

/// Embeds the case files by name.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        /// Every case file and its text.
        pub const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../cases/", $name, ".json")))),*];
    };
}

files![
    "verification_type",
    "basic_info",
    "tax_info",
    "address",
    "financial_profile",
    "meta_data",
    "create_body",
    "identifying_documents",
    "address_documents",
    "tos_policies_value",
    "customer",
    "attach_body",
    "field",
    "upload",
    "build_create",
    "build_attach",
    "answers",
    "answers/catalogues",
    "answers/customer",
    "answers/rfi",
    "answers/statuses",
    "answers/webhooks",
    "tos_url",
    "documents",
    "sphere/customer",
    "sphere/build_customer",
    "sphere/parse_customer",
    "v1_create",
    "v1_attach",
    "migrate",
];

/// A row for every country: where somebody may live, and a subdivision there.
const COUNTRIES: &str = include_str!("../cases/countries.json");

/// One case of a file.
#[derive(Clone, Debug)]
pub struct Case {
    pub file: &'static str,
    pub json: Json,
}

/// The cases of one file.
pub fn of(file: &str) -> Vec<Case> {
    let (file, text) =
        FILES.iter().find(|(name, _)| *name == file).unwrap_or_else(|| panic!("no file {file:?}"));
    let read: Json =
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{file}.json: {error}"));
    let cases = read["cases"].as_array().unwrap_or_else(|| panic!("{file}.json has no cases"));
    cases.iter().map(|json| Case { file, json: json.clone() }).collect()
}

/// All cases of all files.
pub fn all() -> Vec<Case> {
    FILES.iter().flat_map(|(name, _)| of(name)).collect()
}

/// `(country, subdivision)` for every country.
pub fn countries() -> Vec<(String, String)> {
    let rows: Vec<Json> = serde_json::from_str(COUNTRIES).expect("countries.json is JSON");
    let text = |row: &Json, name: &str| row[name].as_str().expect("a text").to_string();
    rows.iter().map(|row| (text(row, "country"), text(row, "subdivision"))).collect()
}

impl Case {
    /// The sentence that the case checks.
    pub fn name(&self) -> &str {
        self.json["name"].as_str().expect("a case has a name")
    }

    /// What is checked; the file of URLs has one kind only and does not say it.
    pub fn check(&self) -> &str {
        self.json["check"].as_str().unwrap_or("tos_url")
    }

    /// The value that the function is called with: given as it is, or a base with changes, of
    /// which a section check takes its section.
    pub fn input(&self) -> Json {
        if let Some(value) = self.json.get("value") {
            return value.clone();
        }
        let name = self.json["base"].as_str().expect("a case has a value or a base");
        let mut whole = body::base(name);
        for (path, value) in self.json["set"].as_object().into_iter().flatten() {
            body::set(&mut whole, path, value.clone());
        }
        for path in self.json["unset"].as_array().into_iter().flatten() {
            body::unset(&mut whole, path.as_str().expect("a path"));
        }
        let section = match self.check() {
            "tax_info" => "basic_info.tax_info",
            "create" | "attach" | "upload" | "customer" => "",
            check if check.starts_with("build_") || check.starts_with("migrate_") => "",
            check if check.ends_with("_v1") => "",
            section => section,
        };
        body::at(&whole, section).cloned().unwrap_or(Json::Null)
    }

    /// The value that the function is called with; null where the case has none.
    pub fn input_or_null(&self) -> Json {
        let has_input = self.json.get("value").is_some() || self.json.get("base").is_some();
        if has_input { self.input() } else { Json::Null }
    }

    /// The options, always with a day.
    pub fn options(&self) -> Json {
        let mut options = json!({"today": TODAY});
        for (name, value) in self.json["options"].as_object().into_iter().flatten() {
            options[name] = value.clone();
        }
        if let Some(form) = self.json.get("form") {
            options["form"] = form.clone();
        }
        options
    }

    /// The call of the exported function that this case is about.
    pub fn call(&self) -> Call {
        let given = |name: &str| self.json[name].clone();
        let checked = |function| Call::new(function, vec![self.input(), self.options()]);
        match self.check() {
            "verification_type" => checked("validateVerificationType"),
            "basic_info" => checked("validateBasicInfo"),
            "tax_info" => checked("validateTaxInfo"),
            "address" => checked("validateAddress"),
            "financial_profile" => checked("validateFinancialProfile"),
            "meta_data" => checked("validateMetaData"),
            "identifying_documents" => checked("validateIdentifyingDocuments"),
            "address_documents" => checked("validateAddressDocuments"),
            "create" => checked("validateCreate"),
            "attach" => checked("validateAttach"),
            "upload" => checked("validateUpload"),
            "customer" => checked("validateCustomer"),
            "build_customer" => checked("buildCustomer"),
            "parse_sphere_customer" => Call::new("parseSphereCustomer", vec![given("json")]),
            "parse_customer" => {
                let options = json!({"attach": given("attach"), "language": "en"});
                Call::new("parseCustomer", vec![given("json"), options])
            }
            "build_create" => checked("buildCreate"),
            "build_attach" => checked("buildAttach"),
            "create_v1" => checked("validateCreateV1"),
            "attach_v1" => checked("validateAttachV1"),
            "build_create_v1" => checked("buildCreateV1"),
            "build_attach_v1" => checked("buildAttachV1"),
            "migrate_create" => checked("migrateCreate"),
            "migrate_attach" => checked("migrateAttach"),
            "field" => {
                Call::new("validateField", vec![given("path"), given("value"), self.options()])
            }
            "tos_url" => Call::new("parseTosPoliciesValue", vec![given("url")]),
            "parse_create_response" => Call::new("parseCreateResponse", vec![given("json")]),
            "parse_upload_response" => Call::new("parseUploadResponse", vec![given("json")]),
            "parse_attach_response" => Call::new("parseAttachResponse", vec![given("json")]),
            "parse_status" => Call::new("describeStatus", vec![given("json")]),
            "parse_catalogue" => {
                Call::new("parseCatalogue", vec![given("catalogue"), given("json")])
            }
            "parse_webhook" => {
                let raw = match given("json") {
                    Json::String(raw) => raw,
                    body => body.to_string(),
                };
                Call::new("parseWebhook", vec![Json::from(raw)])
            }
            "parse_requested_fields" => Call::new("requestedFields", vec![given("json")]),
            "build_rfi_answer" => {
                Call::new("buildRfiAnswer", vec![given("rfi"), self.input(), self.options()])
            }
            "parse_api_error" => Call::new("parseApiError", vec![given("status"), given("body")]),
            other => panic!("{}: {}: no check is called {other:?}", self.file, self.name()),
        }
    }
}
