//! Writes the documents for people that the tables imply: the README's list of tax numbers.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use fin_onboarding::tax_ids::COUNTRIES;
use fin_onboarding::tax_ids::row::{Check, Number};

const BEGIN: &str = "<!-- tax-ids:begin -->\n";
const END: &str = "<!-- tax-ids:end -->";

/// `README.md`: all as it is, and between the marks the tax numbers and what is checked of them.
pub fn readme() -> Result<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let (before, rest) = text.split_once(BEGIN).ok_or("README.md has lost its tax-ids:begin")?;
    let (_, after) = rest.split_once(END).ok_or("README.md has lost its tax-ids:end")?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", tax_ids()))
}

fn tax_ids() -> String {
    let mut countries: Vec<_> = COUNTRIES.to_vec();
    countries.sort_by_key(|country| country.code);
    let mut table = format!(
        "<details><summary>The tax numbers of {} countries, and what is checked of each</summary>\n\n\
         | country | number | `document_type` | checked | not checked |\n|---|---|---|---|---|\n",
        countries.len()
    );
    for country in countries {
        for number in country.numbers {
            let types: Vec<String> = std::iter::once(number.abbreviation)
                .chain(number.document_types.iter().copied())
                .map(|name| format!("`{name}`"))
                .collect();
            writeln!(
                table,
                "| {} | {} | {} | {} | {} |",
                country.code,
                number.name,
                types.join(", "),
                checked(number),
                number.unchecked
            )
            .expect("a String takes it");
        }
    }
    table + "\n</details>\n"
}

/// What is checked of all forms of a number, or of some.
fn checked(number: &Number) -> String {
    let all: BTreeSet<&str> =
        number.forms.iter().flat_map(|form| form.checks).map(|check| word(check)).collect();
    std::iter::once("form").chain(all).collect::<Vec<_>>().join(", ")
}

fn word(check: &Check) -> &'static str {
    match check {
        Check::Sum(_) | Check::Hybrid(..) | Check::Verhoeff(..) => "check digit",
        Check::OneDigitRepeats(..) => "repeated digits",
        Check::Birth(_) => "date of birth",
        Check::Never(_) => "never issued",
    }
}
