//! Writes `pkg-template/schemas/*.json`: what JSON Schema 2020-12 can say of the bodies that are sent.
//!
//! What a section has comes from its table; what depends on other members stands in `json_conditions`;
//! `tests/npm/schemas.test.mjs` holds both against the rules. A schema refuses nothing that the
//! rules accept, so unknown members, `null` and `""` for what is optional pass, and a selfie's other
//! members are not looked at. It has patterns and no `format`, which most validators leave unchecked
//! and some take more narrowly than the API (`email`).

use std::fs;
use std::path::Path;

use fin_onboarding::Country;
use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::limits::LONGEST_LIST;
use fin_onboarding::form::limits::MAX_SAFE_INTEGER;
use fin_onboarding::form::section::{Is, Member, Need, Section};
use serde_json::{Map, Value as Json, json};

use crate::json_conditions;
use crate::json_text::write;

/// Where a section or member stands in the API's documents: its name here, the file of rules whose
/// header names the place too, the place.
const PLACES: [(&str, &str, &str); 12] = [
    ("Create", "form/create.rs", "Individual customers guide V2, Request Body Structure"),
    (
        "verification_type",
        "rules/verification_type.rs",
        "Individual customers guide V2, Verification Type",
    ),
    ("BasicInfo", "rules/basic_info.rs", "Individual customers guide V2, Basic Information"),
    ("TaxEntry", "rules/tax_info.rs", "Individual customers guide V2, Tax Info Array"),
    ("Address", "rules/address.rs", "Individual customers guide V2, Address"),
    (
        "FinancialProfile",
        "rules/financial_profile.rs",
        "Individual customers guide V2, Financial Profile",
    ),
    ("meta_data", "rules/meta_data.rs", "Individual customers guide V2, Meta Data"),
    ("Attach", "form/attach.rs", "Attach Documents to Individual Customer V2"),
    (
        "IdentifyingDocument",
        "rules/identifying_documents.rs",
        "Attach Documents to Individual Customer V2, Identity Document Side Requirements and Key Rules",
    ),
    (
        "AddressDocument",
        "rules/address_documents.rs",
        "Individual customers guide V2, Address Proof Types",
    ),
    (
        "DocumentFile",
        "rules/document_files.rs",
        "Attach Documents to Individual Customer V2, Identity Document Side Requirements and Key Rules",
    ),
    (
        "tos_policies_value",
        "rules/tos_policies_value.rs",
        "Individual customers guide V2, Step 2: Attach Documents",
    ),
];

/// The texts that have no `_en` companion and must be ASCII themselves.
const ASCII: [&str; 6] =
    ["document_type", "document_id", "city", "subdivision_code", "postal_code", "number"];

/// What the rules call white space, for a class of a pattern: Unicode's, with the zero-width marks
/// that copying from a page brings along. The characters themselves: every engine reads those.
pub const BLANKS: &str =
    "\\t-\\r \u{85}\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}";

/// ASCII that is not white space alone. Blanks first, so that no text is read twice.
pub const ASCII_TEXT: &str = "^[\\t-\\r ]*[\\x00-\\x08\\x0e-\\x1f!-\\x7f][\\x00-\\x7f]*$";

/// The days that the calendar has, 29 February in leap years alone.
const DATE: &str = "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

/// HTML's "valid e-mail address" with labels of at most 63 characters, in lower case.
const EMAIL: &str = "^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:[.][a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$";

/// `pkg-template/schemas/create.json`
pub fn create() -> Result<String, String> {
    let about = "The body of POST /v2/customers/individual.";
    Schema::of(Create::TABLE, "create_non_ascii")?.write("create", about, "create")
}

/// `pkg-template/schemas/attach.json`
pub fn attach() -> Result<String, String> {
    let about = "The body of POST /v2/customers/{customer_id}/individual/attach.";
    Schema::of(Attach::TABLE, "attach")?.write("attach", about, "attach")
}

/// A schema as it grows.
pub struct Schema {
    table: &'static Section,
    /// The documents' own example, from which each member takes its part.
    example: Json,
    definitions: Map<String, Json>,
}

impl Schema {
    fn of(table: &'static Section, base: &str) -> Result<Schema, String> {
        Ok(Schema { table, example: example(base)?, definitions: Map::new() })
    }

    fn write(mut self, name: &str, about: &str, base: &str) -> Result<String, String> {
        let mut root = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": format!("urn:fin-onboarding:schemas:{name}"),
            "$comment": "Generated from the tables in src/form. What it cannot say stands in tests/schema_gaps.txt of the source.",
        });
        let example = self.example.clone();
        merge(&mut root, self.section(self.table, &example)?);
        root["title"] = json!(format!("{}Body", self.table.name));
        root["description"] = json!(format!("{about} {}.", source(self.table.name)?));
        root["examples"] = json!([self::example(base)?]);
        root["$defs"] = Json::Object(self.definitions);
        let mut file = String::new();
        write(&root, 0, &mut file);
        file.push('\n');
        Ok(file)
    }

    /// A section; the example is an entry of it.
    fn section(&mut self, table: &'static Section, example: &Json) -> Result<Json, String> {
        let place = source(table.name)?;
        let mut properties = Map::new();
        for member in table.members {
            let place = source(member.name).unwrap_or(place);
            let mut schema = json!({
                "title": title(member.name),
                "description": format!("{} {place}.", words(member.doc)),
            });
            // Examples of sections stand in their members.
            if !matches!(member.is, Is::Section(_) | Is::List(_)) {
                let found = &example[member.name];
                if !found.is_null() {
                    schema["examples"] = json!([found]);
                }
            }
            merge(&mut schema, self.member(table, member, &example[member.name])?);
            properties.insert(member.name.to_owned(), schema);
        }
        let required: Vec<&str> = table
            .members
            .iter()
            .filter(|member| member.need == Need::required)
            .map(|member| member.name)
            .collect();
        let mut schema = json!({
            "title": table.name,
            "description": format!("{} {place}.", words(table.doc)),
            "type": "object",
            "properties": properties,
            "required": required,
        });
        let conditions = self.conditions(table)?;
        if !conditions.is_empty() {
            schema["allOf"] = Json::Array(conditions);
        }
        Ok(schema)
    }

    /// What a member may hold, whatever the others hold.
    fn member(&mut self, table: &Section, member: &Member, example: &Json) -> Result<Json, String> {
        // The type decides what of them is read: see `conditions`. "Anything" is said aloud, for what
        // makes types of a schema takes a member of which nothing is said for an object.
        if table.name == "IdentifyingDocument" && member.need != Need::required {
            return Ok(json!({"anyOf": [{"type": ["string", "null"]}, true]}));
        }
        let is_required = member.need == Need::required;
        let schema = match member.is {
            Is::Text | Is::Subdivision | Is::Code | Is::Token if ASCII.contains(&member.name) => {
                self.define("AsciiText")
            }
            Is::Text | Is::Subdivision | Is::Code | Is::Token if member.name.ends_with("_en") => {
                self.define("AsciiText")
            }
            Is::Text | Is::Subdivision | Is::Code | Is::Token if is_required => self.define("Text"),
            // Blanks alone are questioned, not refused.
            Is::Text | Is::Subdivision | Is::Code | Is::Token => {
                return Ok(json!({"type": ["string", "null"]}));
            }
            Is::Email => self.define("Email"),
            Is::Phone => self.define("Phone"),
            Is::Date => self.define("Date"),
            Is::Country => self.define("CountryCode"),
            Is::Integer if member.name == "monthly_volume_usd" => {
                json!({"type": "integer", "minimum": 0, "maximum": MAX_SAFE_INTEGER as i64})
            }
            Is::Integer => self.define("WholeNumber"),
            Is::Integers => {
                let items = self.define("WholeNumber");
                json!({"type": "array", "items": items, "minItems": 1, "maxItems": LONGEST_LIST})
            }
            Is::Choice(choice) => {
                let words = json!({"type": "string", "enum": choice.values});
                self.defined(choice.name, || words)
            }
            Is::Free => json!({"type": "object"}),
            Is::Section(inner) => self.inner(inner, example)?,
            Is::List(inner) => {
                // The last entry has most members: the first identity document is a selfie.
                let entries = example.as_array().and_then(|entries| entries.last());
                let items = self.inner(inner, entries.unwrap_or(&Json::Null))?;
                let most = match member.name {
                    // "Exactly one"; and one document beside one selfie.
                    "address_documents" => 1,
                    "files" if table.name == "AddressDocument" => 1,
                    "identifying_documents" | "files" => 2,
                    _ => LONGEST_LIST,
                };
                let mut list =
                    json!({"type": "array", "items": items, "minItems": 1, "maxItems": most});
                if member.name == "identifying_documents" {
                    list["allOf"] = json_conditions::one_of_each();
                }
                list
            }
            Is::Bytes | Is::Tail => return Err(format!("{} is not JSON", member.name)),
        };
        Ok(if is_required { schema } else { self.or_empty(schema) })
    }

    /// A section of its own, defined once.
    fn inner(&mut self, table: &'static Section, example: &Json) -> Result<Json, String> {
        if !self.definitions.contains_key(table.name) {
            // Its place in the order comes before those of its members.
            self.definitions.insert(table.name.to_owned(), Json::Null);
            let section = self.section(table, example)?;
            self.definitions.insert(table.name.to_owned(), section);
        }
        Ok(reference(table.name))
    }

    pub fn or_empty(&mut self, schema: Json) -> Json {
        let empty = self.define("Empty");
        json!({"anyOf": [schema, empty]})
    }

    pub fn define(&mut self, name: &str) -> Json {
        self.defined(name, || match name {
            "Text" => json!({
                "description": "Text that is more than white space.",
                "type": "string",
                "pattern": format!("[^{BLANKS}]"),
            }),
            "AsciiText" => json!({
                "description": "Text in English (Latin) characters that is more than white space.",
                "type": "string",
                "pattern": ASCII_TEXT,
            }),
            "NonAscii" => json!({
                "description": "Text that an English transliteration must accompany.",
                "type": "string",
                "allOf": [{"pattern": "[^\\x00-\\x7f]"}, {"pattern": format!("[^{BLANKS}]")}],
            }),
            "Empty" => json!({
                "description": "As good as left out.",
                "enum": ["", null],
            }),
            "Email" => json!({
                "description": "An e-mail address in lower case.",
                "type": "string",
                "maxLength": 254,
                "pattern": EMAIL,
            }),
            "Phone" => json!({
                "description": "A phone number in E.164 form.",
                "type": "string",
                "pattern": "^[+][1-9][0-9]{1,14}$",
            }),
            "Date" => json!({
                "description": "A day of the calendar, YYYY-MM-DD.",
                "type": "string",
                "pattern": DATE,
            }),
            "CountryCode" => json!({
                "description": "ISO 3166-1 alpha-3.",
                "type": "string",
                "enum": Country::all().map(Country::alpha3).collect::<Vec<_>>(),
            }),
            "WholeNumber" => json!({
                "description": "A whole number that every reader of JSON holds exactly.",
                "type": "integer",
                "minimum": -(MAX_SAFE_INTEGER as i64),
                "maximum": MAX_SAFE_INTEGER as i64,
            }),
            other => unreachable!("{other} is no definition"),
        })
    }

    fn defined(&mut self, name: &str, schema: impl FnOnce() -> Json) -> Json {
        if !self.definitions.contains_key(name) {
            self.definitions.insert(name.to_owned(), schema());
        }
        reference(name)
    }
}

fn reference(name: &str) -> Json {
    json!({"$ref": format!("#/$defs/{name}")})
}

fn merge(to: &mut Json, from: Json) {
    if let (Json::Object(to), Json::Object(from)) = (to, from) {
        to.extend(from);
    }
}

/// A base of the cases, which are the documents' own examples.
fn example(base: &str) -> Result<Json, String> {
    let text = read("tests/cases/bases.json")?;
    let file: Json = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    match &file["bases"][base] {
        Json::Null => Err(format!("bases.json has no base {base:?}")),
        found => Ok(found.clone()),
    }
}

/// Where the API's documents speak of it; the rules say the same.
fn source(name: &str) -> Result<&'static str, String> {
    let row = PLACES.iter().find(|(known, _, _)| *known == name);
    let (_, file, place) = row.ok_or_else(|| format!("where do the documents speak of {name}?"))?;
    let text = read(&format!("src/{file}"))?;
    let head: Vec<&str> = text.lines().map_while(|line| line.strip_prefix("//!")).collect();
    match words(&head.join(" ")).contains(place) {
        true => Ok(place),
        false => Err(format!("the header of {file} does not name {place:?}")),
    }
}

fn read(path: &str) -> Result<String, String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(file).map_err(|error| format!("{path}: {error}"))
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `street_line_1_en` as people write it.
fn title(name: &str) -> String {
    let word = |word: &str| match word {
        "dob" => "date of birth".to_owned(),
        "id" => "ID".to_owned(),
        "ids" => "IDs".to_owned(),
        "usd" => "USD".to_owned(),
        "uri" => "URI".to_owned(),
        "tos" => "terms of service".to_owned(),
        "en" => "in English".to_owned(),
        other => other.to_owned(),
    };
    let title = name.split('_').map(word).collect::<Vec<_>>().join(" ");
    let (first, rest) = title.split_at(1);
    first.to_uppercase() + rest
}
