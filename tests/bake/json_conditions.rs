//! What the JSON Schemas say of members that depend on others: `if` and `then`.

use fin_onboarding::Country;
use fin_onboarding::form::attach::IDENTIFYING_DOCUMENT_TYPE;
use fin_onboarding::form::section::Section;
use fin_onboarding::formats::subdivision;
use serde_json::{Value as Json, json};

use crate::json_schema::{BLANKS, Schema};

/// The documents with one file, and those with a front and a back.
const ONE_FILE: [&str; 2] = ["PASSPORT", "SELFIE"];
const FRONT_AND_BACK: [&str; 3] = ["NATIONAL_ID", "DRIVERS_LICENSE", "RESIDENCE_PERMIT"];

impl Schema {
    /// What depends on other members.
    pub fn conditions(&mut self, table: &Section) -> Result<Vec<Json>, String> {
        let mut conditions = Vec::new();
        for member in table.members {
            if let Some(of) = member.name.strip_suffix("_en") {
                let (non_ascii, ascii) = (self.define("NonAscii"), self.define("AsciiText"));
                conditions.push(when(json!({of: non_ascii}), json!({member.name: ascii})));
            }
        }
        match table.name {
            "TaxEntry" => conditions.push(when(
                json!({"country_code": {"const": "USA"}}),
                json!({"document_id": {"type": "string", "pattern": "^[0-9]{3}-[0-9]{2}-[0-9]{4}$"}}),
            )),
            "Address" => {
                let codeless = Country::all().filter(|country| !subdivision::has_codes(*country));
                let codeless: Vec<&str> = codeless.map(Country::alpha3).collect();
                conditions.push(when(
                    json!({"country": {"not": {"enum": codeless}}}),
                    json!({"subdivision_code": {"type": "string", "pattern": "^[A-Z]{2}-[0-9A-Z]{1,3}$"}}),
                ));
            }
            "IdentifyingDocument" => self.identifying_document(&mut conditions)?,
            _ => {}
        }
        Ok(conditions)
    }

    fn identifying_document(&mut self, conditions: &mut Vec<Json>) -> Result<(), String> {
        let types = IDENTIFYING_DOCUMENT_TYPE.values;
        if let Some(other) =
            types.iter().find(|word| !ONE_FILE.contains(word) && !FRONT_AND_BACK.contains(word))
        {
            return Err(format!("say in json_conditions.rs how many files a {other} has"));
        }
        let of = |words: Vec<&str>| json!({"type": {"enum": words}});
        let but = |other: &[&str]| {
            types.iter().filter(|word| !other.contains(word)).copied().collect::<Vec<&str>>()
        };
        let (ascii, date) = (self.define("AsciiText"), self.define("Date"));
        let country = self.define("CountryCode");
        let empty = self.define("Empty");
        conditions.push(when_required(
            of(but(&["SELFIE"])),
            json!({
                "number": ascii,
                "country": self.or_empty(country),
                "issue_date": self.or_empty(date.clone()),
                "expiry_date": date,
            }),
            &["number", "expiry_date"],
        ));
        conditions.push(when_required(
            of(but(&["SELFIE", "DRIVERS_LICENSE"])),
            json!({"state": empty}),
            &[],
        ));
        // In any letters: free text of a document.
        let text = json!({"type": "string", "maxLength": 64});
        let state = json!({"type": "string", "maxLength": 64, "pattern": format!("[^{BLANKS}]")});
        let blank = json!({"type": "string", "pattern": format!("^[{BLANKS}]*$")});
        conditions.push(when_required(
            of(vec!["DRIVERS_LICENSE"]),
            json!({"state": {"anyOf": [text, blank, {"type": "null"}]}}),
            &[],
        ));
        conditions.push(when(
            json!({"type": {"const": "DRIVERS_LICENSE"}, "country": {"const": "USA"}}),
            json!({"state": state}),
        ));
        let files = json!({"files": {"type": "array", "maxItems": 1}});
        conditions.push(when_required(of(ONE_FILE.into()), files, &[]));
        let shows = |side: &str| json!({"contains": entry(json!({"side": {"const": side}}))});
        let files = json!({
            "type": "array", "minItems": 2, "allOf": [shows("FRONT"), shows("BACK")],
        });
        conditions.push(when_required(of(FRONT_AND_BACK.into()), json!({"files": files}), &[]));
        Ok(())
    }
}

/// What a list of identity documents may hold: one selfie, and one document that is none. It stands
/// in the list's own schema: what makes types of schemas lost the entries' beside a second one.
pub fn one_of_each() -> Json {
    let primaries = IDENTIFYING_DOCUMENT_TYPE.values.iter();
    let primaries: Vec<&&str> = primaries.filter(|word| **word != "SELFIE").collect();
    let one = |is: Json| {
        let entry = entry(json!({"type": is}));
        json!({"contains": entry, "minContains": 0, "maxContains": 1})
    };
    json!([one(json!({"enum": primaries})), one(json!({"const": "SELFIE"}))])
}

/// An object that has these members, and they are so.
fn entry(properties: Json) -> Json {
    let names = names(&properties);
    json!({"type": "object", "properties": properties, "required": names})
}

/// Where these members are so, those must be there and be so.
fn when(these: Json, those: Json) -> Json {
    let names = names(&those);
    when_required(these, those, &names.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Where these members are so, those must be so, and some of them there.
fn when_required(these: Json, those: Json, required: &[&str]) -> Json {
    let names = names(&these);
    let mut then = json!({"properties": those});
    if !required.is_empty() {
        then["required"] = json!(required);
    }
    json!({"if": {"properties": these, "required": names}, "then": then})
}

fn names(object: &Json) -> Vec<String> {
    object.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
}
