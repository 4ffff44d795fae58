//! What a page should know of an input to show it well, beside its table: no rule looks at it, and no
//! module holds it.
//!
//! The examples are those of the API's documents. The tokens of autocomplete are the HTML standard's
//! ("Autofill").

use crate::form::limits::LONGEST_STATE;
use crate::form::section::Section;

/// What there is to know of one input.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The section's name.
    pub section: &'static str,
    /// The member's name.
    pub member: &'static str,
    /// What it takes, where its table says less; `""`: what its table says.
    pub kind: &'static str,
    /// The list of the catalogue that holds its values.
    pub catalogue: &'static str,
    /// The token for a browser that fills it in; `""` where the HTML standard has none.
    pub autocomplete: &'static str,
    /// How it is written.
    pub placeholder: &'static str,
    /// A good value, as JSON.
    pub example: &'static str,
    /// How many characters it takes, where more are refused.
    pub max_length: Option<usize>,
    /// The code that tells that it is missing, where that is told at the list it is in.
    pub told: &'static str,
}

/// The files that an upload takes, for an input's `accept`.
pub const ACCEPT: &str = "application/pdf,image/jpeg,image/png";

const NONE: Facts = Facts {
    section: "",
    member: "",
    kind: "",
    catalogue: "",
    autocomplete: "",
    placeholder: "",
    example: "",
    max_length: None,
    told: "",
};

/// A row: the input, its token, its example.
const fn row(
    section: &'static str,
    member: &'static str,
    autocomplete: &'static str,
    example: &'static str,
) -> Facts {
    Facts { section, member, autocomplete, example, ..NONE }
}

/// What is known of a member of a section.
pub fn facts(section: &Section, member: &str) -> Option<&'static Facts> {
    INPUTS.iter().find(|facts| facts.section == section.name && facts.member == member)
}

/// One row for each member of V2's bodies that is no section.
pub static INPUTS: &[Facts] = &[
    row("Create", "verification_type", "", ""),
    row("Create", "meta_data", "", r#"{"reference":"client-ref-abc-001"}"#),
    row("BasicInfo", "first_name", "given-name", r#""María""#),
    row("BasicInfo", "first_name_en", "", r#""Maria""#),
    row("BasicInfo", "middle_name", "additional-name", r#""Elena""#),
    row("BasicInfo", "middle_name_en", "", r#""Elena""#),
    row("BasicInfo", "last_name", "family-name", r#""García""#),
    row("BasicInfo", "last_name_en", "", r#""Garcia""#),
    Facts { placeholder: "YYYY-MM-DD", ..row("BasicInfo", "dob", "bday", r#""1990-04-15""#) },
    row("BasicInfo", "email", "email", r#""maria.garcia@example.com""#),
    row("BasicInfo", "phone", "tel", r#""+14155552671""#),
    row("BasicInfo", "country_of_residence", "country", r#""USA""#),
    row("BasicInfo", "primary_nationality", "", r#""USA""#),
    row("BasicInfo", "secondary_nationality", "", r#""MEX""#),
    row("BasicInfo", "gender", "sex", ""),
    row("BasicInfo", "tax_info", "", ""),
    row("TaxEntry", "country_code", "", r#""USA""#),
    row("TaxEntry", "document_type", "", r#""SSN""#),
    // The number of the USA, whose form alone the document gives; elsewhere the country's rows tell.
    Facts { placeholder: "999-99-9999", ..row("TaxEntry", "document_id", "", r#""123-45-6789""#) },
    row("Address", "street_line_1", "address-line1", r#""123 Market Street""#),
    row("Address", "street_line_1_en", "", r#""123 Market Street""#),
    row("Address", "street_line_2", "address-line2", r#""Apt 4B""#),
    row("Address", "street_line_2_en", "", r#""Apt 4B""#),
    row("Address", "city", "address-level2", r#""San Francisco""#),
    Facts {
        kind: "subdivision",
        catalogue: "subdivisions",
        ..row("Address", "subdivision_code", "address-level1", r#""US-CA""#)
    },
    row("Address", "postal_code", "postal-code", r#""94103""#),
    row("Address", "country", "country", r#""USA""#),
    row("FinancialProfile", "employment_status", "", ""),
    Facts { catalogue: "occupations", ..row("FinancialProfile", "occupation_id", "", "42") },
    Facts { catalogue: "purposes", ..row("FinancialProfile", "purpose_id", "", "3") },
    row("FinancialProfile", "purpose_remarks", "", r#""Personal remittances to family""#),
    Facts {
        catalogue: "source_of_funds",
        ..row("FinancialProfile", "source_of_fund_ids", "", "[1,5]")
    },
    row(
        "FinancialProfile",
        "source_of_funds_description",
        "",
        r#""Monthly salary from employment""#,
    ),
    row("FinancialProfile", "monthly_volume_usd", "", "5000"),
    row("Attach", "identifying_documents", "", ""),
    row("Attach", "address_documents", "", ""),
    row("Attach", "tos_policies_value", "", r#""e9414388-fbdf-4407-b5c2-bc39eae3645b""#),
    row("IdentifyingDocument", "type", "", ""),
    row("IdentifyingDocument", "number", "", r#""DL987654321""#),
    row("IdentifyingDocument", "country", "", r#""USA""#),
    Facts {
        max_length: Some(LONGEST_STATE),
        ..row("IdentifyingDocument", "state", "", r#""US-CA""#)
    },
    Facts {
        placeholder: "YYYY-MM-DD",
        ..row("IdentifyingDocument", "issue_date", "", r#""2019-06-01""#)
    },
    Facts {
        placeholder: "YYYY-MM-DD",
        ..row("IdentifyingDocument", "expiry_date", "", r#""2029-06-01""#)
    },
    Facts { kind: "files", ..row("IdentifyingDocument", "files", "", "") },
    row("AddressDocument", "type", "", ""),
    row("AddressDocument", "country", "", r#""USA""#),
    Facts {
        placeholder: "YYYY-MM-DD",
        ..row("AddressDocument", "issue_date", "", r#""2026-10-01""#)
    },
    Facts { kind: "files", ..row("AddressDocument", "files", "", "") },
    Facts { told: "sides_required", ..row("DocumentFile", "side", "", "") },
    Facts { kind: "file", ..row("DocumentFile", "uri", "", r#""/AbAcQ4hn_0652746727638.pdf""#) },
];
