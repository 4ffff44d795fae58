//! Writes `src/data/*.rs`.

use std::fmt::Write;

use fin_onboarding::tax_ids;
use fin_onboarding::tax_ids::COUNTRIES;
use fin_onboarding::tax_ids::pack::pack;

use crate::postal_zones;
use crate::sources;
use crate::sources::Country;

/// `src/data/countries.rs`
pub fn countries() -> Result<String, String> {
    let countries = sources::countries()?;
    let mut file = header(
        "The countries of ISO 3166-1.",
        "cldr-core",
        "supplemental/codeMappings.json",
        "Unicode-3.0",
    )?;

    file += "/// Alpha-3 and alpha-2 code of each country, five bytes each, sorted.\n";
    file += "#[rustfmt::skip]\npub static RECORDS: &str = concat!(\n";
    for line in countries.chunks(16) {
        let records: String = line.iter().flat_map(|c| [&*c.alpha3, &*c.alpha2]).collect();
        writeln!(file, "    \"{records}\",").unwrap();
    }
    file += ");\n\n";

    let mut by_alpha2: Vec<usize> = (0..countries.len()).collect();
    by_alpha2.sort_by_key(|&index| &countries[index].alpha2);
    file +=
        "/// The places of the countries in [`RECORDS`], in the order of their alpha-2 codes.\n";
    file += &array("BY_ALPHA2", "u8", by_alpha2);
    Ok(file)
}

/// `src/data/subdivisions.rs`
pub fn subdivisions() -> Result<String, String> {
    let countries = sources::countries()?;
    let mut file = header(
        "The subdivisions of ISO 3166-2.",
        "cldr-core",
        "supplemental/subdivisionContainment.json",
        "Unicode-3.0",
    )?;

    file += "/// What follows \"US-\" in each code, blanks behind, sorted in each country: all first characters,\n";
    file += "/// then all second ones, then all third ones, which compresses a fifth better than code by code.\n";
    file += "#[rustfmt::skip]\npub static SUFFIXES: [&str; 3] = [\n";
    for place in 0..3 {
        file += "    concat!(\n";
        for Country { alpha2, suffixes, .. } in countries.iter().filter(|c| !c.suffixes.is_empty())
        {
            let character = |suffix: &String| suffix.chars().nth(place).unwrap_or(' ');
            let plane: String = suffixes.iter().map(character).collect();
            writeln!(file, "        \"{plane}\", // {alpha2}").unwrap();
        }
        file += "    ),\n";
    }
    file += "];\n\n";

    let mut starts = vec![0];
    for country in &countries {
        starts.push(starts[starts.len() - 1] + country.suffixes.len());
    }
    file +=
        "/// How many codes stand before those of each country, and the whole number at the end.\n";
    file += &array("STARTS", "u16", starts);

    file += "\n/// The codes that countries without codes of their own have under a parent: alpha-3, then the\n";
    file += "/// code in six bytes (blanks behind); sorted.\n";
    file += "#[rustfmt::skip]\npub static PARENT_CODES: &str = concat!(\n";
    for Country { alpha3, parent_codes, .. } in &countries {
        for code in parent_codes {
            writeln!(file, "    \"{alpha3}{code:6}\",").unwrap();
        }
    }
    file += ");\n";
    Ok(file)
}

/// `src/data/calling_codes.rs`
pub fn calling_codes() -> Result<String, String> {
    let countries = sources::countries()?;
    let mut file = header(
        "The calling codes of the countries (ITU-T E.164).",
        "libphonenumber-js",
        "metadata.min.json",
        "MIT",
    )?;
    file += "/// The calling code of each country, 0 where it has none.\n";
    file += &array("CALLING_CODES", "u16", countries.iter().map(|c| c.calling_code));
    Ok(file)
}

/// `src/data/phone_lengths.rs`
pub fn phone_lengths() -> Result<String, String> {
    let codes = sources::phone_lengths()?;
    let mut file = header(
        "How many digits phone numbers have (ITU-T E.164).",
        "libphonenumber-js",
        "metadata.min.json",
        "MIT",
    )?;
    file += "/// In [`PHONE_LENGTHS`]: the calling code has two digits, and behind it no number begins with the 0 that is\n";
    file += "/// dialled only within the country (Italy's do).\n";
    file += "pub const ZERO_BEHIND_TWO: u16 = 1;\n";
    file += "/// The same of a calling code of three digits.\npub const ZERO_BEHIND_THREE: u16 = 2;\n\n";
    file += "/// Of the numbers that begin with 100, with 101, and so on to 999: a bit for each number of digits that\n";
    file +=
        "/// they may have in all, the calling code included; 0 where no calling code begins so.\n";
    let zeros = sources::trunk_zeros()?;
    let lengths = |start: usize| -> u16 {
        let start = start.to_string();
        let Some((code, lengths)) = codes.iter().find(|(code, _)| start.starts_with(*code)) else {
            return 0;
        };
        let bits = lengths.iter().fold(0, |bits, length| bits | 1 << length);
        match (zeros.contains(code), code.len()) {
            (true, 2) => bits | 1,
            (true, 3) => bits | 2,
            _ => bits,
        }
    };
    file += &array("PHONE_LENGTHS", "u16", (100..1000).map(lengths));
    Ok(file)
}

/// `src/data/area_codes.rs`
pub fn area_codes() -> Result<String, String> {
    let areas = sources::area_codes()?;
    let mut file = header(
        "The area codes of the North American Numbering Plan (+1) outside of the USA.",
        "libphonenumber-js",
        "metadata.min.json",
        "MIT",
    )?;
    file += "/// Alpha-3 codes, each before the area codes of the country. All others are of the USA with its\n";
    file += "/// territories, or of nowhere.\n";
    file += "#[rustfmt::skip]\npub static AREA_CODES: &str = concat!(\n";
    for (country, codes) in areas {
        writeln!(file, "    \"{country}{}\",", codes.concat()).unwrap();
    }
    file += ");\n";
    Ok(file)
}

/// `src/data/withdrawn.rs`
pub fn withdrawn() -> Result<String, String> {
    let mut file = header(
        "The codes that ISO 3166-2 has withdrawn for others.",
        "cldr-core",
        "supplemental/aliases.json",
        "Unicode-3.0",
    )?;
    file += "/// A code, `:` and its successors, sorted. Beside CLDR's aliases those of ISO's change histories that it\n";
    file += "/// leaves out (`tests/bake/sources.rs`).\n";
    file += "#[rustfmt::skip]\npub static WITHDRAWN: &str = concat!(\n";
    for (code, successors) in sources::withdrawn()? {
        // The country stands once, so that no code is the beginning of one of its successors.
        let others: String =
            successors[1..].iter().map(|code| format!(", {}", &code[3..])).collect();
        writeln!(file, "    \"{code}:{}{others};\",", successors[0]).unwrap();
    }
    file += ");\n";
    Ok(file)
}

/// `src/data/tax_ids.rs`
pub fn tax_ids() -> Result<String, String> {
    let mut file = format!(
        "//! The tax numbers of natural persons, packed.\n\
         //!\n\
         //! Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the rows in\n\
         //! `src/tax_ids/`, each of which names its sources.\n\
         \n\
         /// Where the sources of each row stand.\n\
         pub const SOURCE: &str = \"src/tax_ids/\";\n\
         /// How many countries are known.\n\
         pub const VERSION: &str = \"{} countries\";\n\
         /// The day on which a row was last written.\n\
         pub const DATE: &str = \"{}\";\n\
         \n\
         /// For each country its alpha-3 code and its rows (`tax_ids::pack`). Before them, by alpha-3 codes in\n\
         /// small letters, which postal codes belong to which subdivision (`tests/bake/postal_zones.txt`): both\n\
         /// are loaded when a page wants them.\n\
         #[rustfmt::skip]\npub static ROWS: &str = concat!(\n",
        COUNTRIES.len(),
        tax_ids::WRITTEN
    );
    for zones in postal_zones::packed()? {
        writeln!(file, "    {zones:?},").unwrap();
    }
    for country in COUNTRIES {
        writeln!(file, "    {:?}, // {}", pack(country), country.code).unwrap();
    }
    file += ");\n";
    Ok(file)
}

/// What every table begins with.
pub fn header(about: &str, package: &str, file: &str, license: &str) -> Result<String, String> {
    let version = sources::version(package)?;
    let date = sources::date(package)?;
    Ok(format!(
        "//! {about}\n\
         //!\n\
         //! Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the npm package\n\
         //! {package} ({license}).\n\
         \n\
         /// The npm package and the file in it from which this was written.\n\
         pub const SOURCE: &str = \"{package} {file}\";\n\
         /// The version of that package.\n\
         pub const VERSION: &str = \"{version}\";\n\
         /// The day on which it was published.\n\
         pub const DATE: &str = \"{date}\";\n\
         \n"
    ))
}

/// A numeric table, sixteen numbers a line.
pub fn array(name: &str, kind: &str, numbers: impl IntoIterator<Item = impl ToString>) -> String {
    let numbers: Vec<String> = numbers.into_iter().map(|number| number.to_string()).collect();
    let lines: String =
        numbers.chunks(16).map(|line| format!("    {},\n", line.join(", "))).collect();
    let count = numbers.len();
    format!("#[rustfmt::skip]\npub static {name}: [{kind}; {count}] = [\n{lines}];\n")
}
