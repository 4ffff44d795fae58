//! The generated files are what their sources give.
//!
//! `cargo test --test bake` regenerates every file of [`BAKED`] in memory and compares it with the
//! committed one; `BAKE=write cargo test --test bake` writes them. The sources are npm packages in
//! `node_modules` (`make tools`) and the crate itself; without them this fails, it never skips.
//!
//! One more generated file: a function that gives its text, a row in [`BAKED`], a test of two lines.
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;
use std::{env, fs};

use fin_onboarding::Language;

#[path = "bake/cases.rs"]
mod cases;
#[path = "bake/documents.rs"]
mod documents;
#[path = "bake/inputs.rs"]
mod inputs;
#[path = "bake/javascript.rs"]
mod javascript;
#[path = "bake/json_conditions.rs"]
mod json_conditions;
#[path = "bake/json_schema.rs"]
mod json_schema;
#[path = "bake/json_text.rs"]
mod json_text;
#[path = "bake/languages.rs"]
mod languages;
#[path = "bake/postal_codes.rs"]
mod postal_codes;
#[path = "bake/postal_zones.rs"]
mod postal_zones;
#[path = "bake/sources.rs"]
mod sources;
#[path = "bake/tables.rs"]
mod tables;
#[path = "bake/types.rs"]
mod types;

/// What gives a generated file its text, or a sentence that says what to do first.
type Generate = fn() -> Result<String, String>;

/// Every generated file of the project: its path from the root, and what writes it.
const BAKED: &[(&str, Generate)] = &[
    ("src/data/countries.rs", tables::countries),
    ("src/data/subdivisions.rs", tables::subdivisions),
    ("src/data/calling_codes.rs", tables::calling_codes),
    ("src/data/phone_lengths.rs", tables::phone_lengths),
    ("src/data/area_codes.rs", tables::area_codes),
    ("src/data/withdrawn.rs", tables::withdrawn),
    ("src/data/tax_ids.rs", tables::tax_ids),
    ("pkg-template/tax-ids.js", javascript::tax_ids),
    ("README.md", documents::readme),
    ("src/data/postal_codes.rs", postal_codes::postal_codes),
    ("tests/cases/countries.json", cases::countries),
    ("pkg-template/bodies.d.ts", types::bodies),
    ("pkg-template/schemas/create.json", json_schema::create),
    ("pkg-template/schemas/attach.json", json_schema::attach),
    ("src/wasm/js/layout.js", javascript::layout),
    ("src/wasm/js/tags.js", javascript::tags),
    ("src/wasm/js/words.js", javascript::words),
    ("src/wasm/js/refusals.js", languages::refusals),
    ("src/wasm/js/sphere-words.js", javascript::sphere_words),
    ("pkg-template/form/inputs.js", inputs::inputs),
    ("pkg-template/sphere-bodies.d.ts", types::sphere_bodies),
    ("pkg-template/js/first-layout.js", javascript::first_layout),
    ("pkg-template/js/later-layout.js", javascript::later_layout),
    ("pkg-template/js/sphere-layout.js", javascript::sphere_layout),
    ("pkg-template/languages.js", languages::languages),
];

#[test]
fn the_countries_are_those_of_cldr() {
    compare_or_write("src/data/countries.rs");
}

#[test]
fn the_subdivisions_are_those_of_cldr() {
    compare_or_write("src/data/subdivisions.rs");
}

#[test]
fn the_calling_codes_are_those_of_libphonenumber() {
    compare_or_write("src/data/calling_codes.rs");
}

#[test]
fn the_phone_lengths_are_those_of_libphonenumber() {
    compare_or_write("src/data/phone_lengths.rs");
}

#[test]
fn the_area_codes_are_those_of_libphonenumber() {
    compare_or_write("src/data/area_codes.rs");
}

#[test]
fn the_withdrawn_subdivisions_are_those_of_cldr_and_iso() {
    compare_or_write("src/data/withdrawn.rs");
}

#[test]
fn the_packed_tax_ids_are_those_of_the_rows() {
    compare_or_write("src/data/tax_ids.rs");
    compare_or_write("pkg-template/tax-ids.js");
    compare_or_write("README.md");
}

#[test]
fn the_postal_codes_have_the_shapes_that_two_packages_know() {
    compare_or_write("src/data/postal_codes.rs");
}

#[test]
fn there_is_a_case_for_every_country() {
    compare_or_write("tests/cases/countries.json");
}

#[test]
fn the_types_are_those_of_the_tables() {
    compare_or_write("pkg-template/bodies.d.ts");
}

#[test]
fn the_json_schemas_are_those_of_the_tables() {
    compare_or_write("pkg-template/schemas/create.json");
    compare_or_write("pkg-template/schemas/attach.json");
}

#[test]
fn the_layout_is_that_of_the_tables() {
    compare_or_write("src/wasm/js/layout.js");
}

#[test]
fn the_words_are_those_of_the_codes() {
    compare_or_write("src/wasm/js/tags.js");
    compare_or_write("src/wasm/js/words.js");
    compare_or_write("src/wasm/js/refusals.js");
    compare_or_write("src/wasm/js/sphere-words.js");
}

#[test]
fn the_inputs_are_those_of_the_tables() {
    compare_or_write("pkg-template/form/inputs.js");
}

#[test]
fn the_types_of_sphere_are_those_of_its_table() {
    compare_or_write("pkg-template/sphere-bodies.d.ts");
}

#[test]
fn the_layout_of_each_module_is_that_of_its_tables() {
    compare_or_write("pkg-template/js/first-layout.js");
    compare_or_write("pkg-template/js/later-layout.js");
}

#[test]
fn the_layout_of_sphere_is_that_of_its_table() {
    compare_or_write("pkg-template/js/sphere-layout.js");
}

#[test]
fn every_language_has_a_file_of_its_messages() {
    compare_or_write("pkg-template/languages.js");
    let path = |language: Language| format!("pkg-template/messages/{}.js", language.tag());
    for language in Language::ALL {
        compare_or_write_text(&path(*language), languages::messages(*language));
    }
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg-template/messages");
    for file in fs::read_dir(directory).expect("the directory is there") {
        let name = file.expect("it can be read").file_name().into_string().expect("a tag");
        let is_known = |language: &Language| path(*language).ends_with(&format!("/{name}"));
        let is_ours = name.ends_with(".d.ts") || Language::ALL.iter().any(is_known);
        assert!(is_ours, "{name} is of no language");
    }
}

#[test]
fn every_generated_file_has_its_test() {
    let this_file = include_str!("bake.rs");
    for (path, _) in BAKED {
        let call = format!("compare_or_write(\"{path}\")");
        assert!(this_file.contains(&call), "write a test that calls {call}");
    }
}

/// Regenerates one file; writes it when `BAKE=write`, else demands that it is already so.
fn compare_or_write(path: &str) {
    let (_, generate) = BAKED.iter().find(|(baked, _)| *baked == path).expect("a row in BAKED");
    compare_or_write_text(path, generate());
}

fn compare_or_write_text(path: &str, fresh: Result<String, String>) {
    let fresh = fresh.unwrap_or_else(|sentence| panic!("{path}: {sentence}"));
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if env::var("BAKE").is_ok_and(|wish| wish == "write") {
        fs::write(&file, fresh).unwrap_or_else(|error| panic!("{path}: {error}"));
        return;
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    // Not assert_eq: it would print both files whole.
    if committed != fresh {
        let same = committed.lines().zip(fresh.lines()).take_while(|(old, new)| old == new).count();
        panic!(
            "{path} differs from what its source gives, first in line {}. \
             Run `BAKE=write cargo test --test bake`, then read the difference.",
            same + 1
        );
    }
}
