//! Writes `src/data/postal_codes.rs`: what postal codes look like, of two packages that were made
//! apart. A country is judged where both know it, and by all that either takes: where they differ,
//! one of them is old. Their patterns become shapes that people can read.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::sources;
use crate::tables::{array, header};

/// Countries that both packages know and that have changed their codes since.
const CHANGED: [&str; 6] = ["EGY", "KAZ", "KHM", "MMR", "MOZ", "PRY"];

/// Countries whose post has no codes: Universal Postal Union, "Postal addressing systems", a sheet a
/// country, as far as no newer system is known of (so Ghana, Malawi, Nauru and others are not here).
/// Nor are these, of which codes have been seen: Antigua and Barbuda, Burkina Faso (five digits),
/// Kiribati (KI0107), Niue (9974, of New Zealand's), and the Caribbean Netherlands, for which PostNL
/// has reserved codes in 2025. Neither package may know a shape for one of them.
const WITHOUT: &str = "ABW AGO ARE BDI BEN BHS BLZ BWA CAF CIV CMR COM CUW DJI ERI FJI GNQ \
    GRD HKG MAC MLI MRT QAT RWA SLB STP SUR SXM SYC TGO TKL TON TUV UGA VUT YEM ZWE";

/// `src/data/postal_codes.rs`
pub fn postal_codes() -> Result<String, String> {
    let countries = sources::countries()?;
    let (one, other) = (validator()?, codes_js()?);
    let mut shapes = vec![String::new()];
    let mut of = Vec::new();
    for country in &countries {
        let known = (one.get(&country.alpha2), other.get(&country.alpha2));
        let is_without = WITHOUT.split(' ').any(|code| code == country.alpha3);
        let shape = match known {
            (None, None) if is_without => String::from("-"),
            _ if is_without => return Err(format!("{} has postal codes now?", country.alpha3)),
            (Some(one), Some(other)) if !CHANGED.contains(&&*country.alpha3) => {
                listed(one.union(other))
            }
            _ => String::new(),
        };
        let place = shapes.iter().position(|known| *known == shape).unwrap_or(shapes.len());
        if place == shapes.len() {
            shapes.push(shape);
        }
        of.push(place);
    }
    assert!(of.len() - of.iter().filter(|place| **place == 0).count() > 150, "countries judged");

    let mut file = header(
        "The shapes of postal codes.",
        "postcode-validator",
        "lib/esm/postcode-regexes.js, postal-codes-js formats",
        "MIT; the second source, postal-codes-js, is Apache-2.0",
    )?;
    writeln!(
        file,
        "/// The version of the second package.\npub const SECOND_VERSION: &str = \"{}\";\n\
         /// The day on which that was published.\npub const SECOND_DATE: &str = \"{}\";\n",
        sources::version("postal-codes-js")?,
        sources::date("postal-codes-js")?
    )
    .unwrap();
    file += "/// Shapes: a digit is any digit, `A` any letter, `X` either. The first one is unknown, `-` is none.\n";
    let lines: String = shapes.iter().map(|shape| format!("    \"{shape}\",\n")).collect();
    let count = shapes.len();
    writeln!(file, "#[rustfmt::skip]\npub static SHAPES: [&str; {count}] = [\n{lines}];\n")
        .unwrap();
    file += "/// The place of each country's shape in [`SHAPES`].\n";
    file += &array("SHAPE_OF", "u8", of);
    Ok(file)
}

/// Shapes as a message lists them, one for each length: where two have a digit and a letter in the
/// same place, it may be either. Everybody may write letters before a code of digits ("LV-1010"),
/// so these are no shape of their own.
fn listed<'s>(shapes: impl Iterator<Item = &'s String>) -> String {
    let mut all: BTreeMap<String, &String> = BTreeMap::new();
    for shape in shapes {
        let bare: String = shape.chars().filter(char::is_ascii_alphanumeric).collect();
        let known = all.entry(bare).or_insert(shape);
        // The one with a mark between is easier to read.
        if shape.len() > known.len() {
            *known = shape;
        }
    }
    let bare: BTreeSet<String> = all.keys().cloned().collect();
    let is_bare = |rest: &str| rest.starts_with('9') && bare.contains(rest);
    all.retain(|shape, _| {
        let rest = shape.trim_start_matches('A');
        !shape.is_empty() && (rest.len() == shape.len() || !is_bare(rest))
    });
    let mut by_length: BTreeMap<usize, String> = BTreeMap::new();
    for (bare, shape) in all {
        let known = by_length.entry(bare.len()).or_insert_with(|| shape.clone());
        let marks: Vec<char> = known.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut wide =
            marks.into_iter().zip(bare.chars()).map(|(a, b)| if a == b { a } else { 'X' });
        let next = |c: char| if c.is_ascii_alphanumeric() { wide.next().unwrap() } else { c };
        *known = known.chars().map(next).collect();
    }
    let shapes: Vec<String> = by_length.into_values().map(|shape| numbered(&shape)).collect();
    shapes.join(" or ")
}

/// Digits are counted, which reads better than nines: 12345-6789.
fn numbered(shape: &str) -> String {
    let mut digits = (1..=9).chain([0]).cycle();
    let next = |c| if c == '9' { digits.next().unwrap().to_string() } else { String::from(c) };
    shape.chars().map(next).collect()
}

/// npm postcode-validator: a map of patterns, one a country.
fn validator() -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let text = file("postcode-validator/lib/esm/postcode-regexes.js")?;
    let (mut shapes, mut unsaid) = (BTreeMap::new(), Vec::new());
    for row in text.split("CountryCode.") {
        let Some((name, rest)) = row.split_once(',') else { continue };
        // Anything else is a sentence about the map.
        let Some(rest) = rest.trim_start().strip_prefix('/') else { continue };
        let pattern = rest.split('/').next().unwrap_or_default();
        match expand(pattern) {
            Ok(all) => _ = shapes.insert(name.to_owned(), all),
            Err(_) => unsaid.push(name),
        }
    }
    // For all the world, of any length: no shape can say that, and no country needs it.
    assert_eq!(unsaid, ["INTL"], "patterns that are no shapes");
    Ok(shapes)
}

/// npm postal-codes-js: a file for each pattern, and the countries of each.
fn codes_js() -> Result<BTreeMap<String, BTreeSet<String>>, String> {
    let json = |name: &str| -> Result<serde_json::Value, String> {
        let text = file(&format!("postal-codes-js/{name}"))?;
        serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))
    };
    let mappings = json("mappings/alpha2-to-formats.json")?;
    let mut shapes = BTreeMap::new();
    for (name, countries) in mappings.as_object().ok_or("the formats' countries")? {
        let format = json(&format!("formats/{name}"))?;
        let pattern = format["ValidationRegex"].as_str().ok_or("a pattern")?;
        for country in countries.as_array().into_iter().flatten() {
            let country = country.as_str().ok_or("a country")?.to_owned();
            shapes.insert(country, expand(pattern)?);
        }
    }
    Ok(shapes)
}

fn file(path: &str) -> Result<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules").join(path);
    fs::read_to_string(&path).map_err(|error| format!("{path:?} ({error}): run `make tools` first"))
}

/// All shapes that a pattern takes: `9` for digits, `A` for letters, `X` for either, and the blanks
/// and hyphens between them. What only some digits or letters fit is made wide.
fn expand(pattern: &str) -> Result<BTreeSet<String>, String> {
    let mut rest: Vec<char> = pattern.chars().rev().collect();
    let shapes = alternatives(&mut rest)?;
    if rest.is_empty() { Ok(shapes) } else { Err(format!("what is {pattern:?}?")) }
}

fn alternatives(rest: &mut Vec<char>) -> Result<BTreeSet<String>, String> {
    let mut all = sequence(rest)?;
    while rest.last() == Some(&'|') {
        rest.pop();
        all.extend(sequence(rest)?);
    }
    Ok(all)
}

fn sequence(rest: &mut Vec<char>) -> Result<BTreeSet<String>, String> {
    let mut all = BTreeSet::from([String::new()]);
    while !matches!(rest.last(), None | Some('|' | ')')) {
        let one = atom(rest)?;
        let (least, most) = times(rest)?;
        let mut repeated = BTreeSet::from([String::new()]);
        let mut taken = if least == 0 { repeated.clone() } else { BTreeSet::new() };
        for n in 1..=most {
            repeated = product(&repeated, &one);
            if n >= least {
                taken.extend(repeated.iter().cloned());
            }
        }
        all = product(&all, &taken);
    }
    Ok(all)
}

fn product(before: &BTreeSet<String>, behind: &BTreeSet<String>) -> BTreeSet<String> {
    before.iter().flat_map(|one| behind.iter().map(move |other| format!("{one}{other}"))).collect()
}

/// How often: `?`, `*` of blanks, `{n}`, `{n,m}`, or once.
fn times(rest: &mut Vec<char>) -> Result<(usize, usize), String> {
    match rest.last() {
        Some('?' | '*') => {
            rest.pop();
            Ok((0, 1))
        }
        Some('{') => {
            let mut bounds = String::new();
            while let Some(next) = rest.pop().filter(|next| *next != '}') {
                bounds.push(next);
            }
            let number = |text: &str| text.parse().map_err(|_| format!("how often is {bounds:?}?"));
            let bounds = bounds.trim_start_matches('{');
            let (least, most) = bounds.split_once(',').unwrap_or((bounds, bounds));
            Ok((number(least)?, number(most)?))
        }
        _ => Ok((1, 1)),
    }
}

fn atom(rest: &mut Vec<char>) -> Result<BTreeSet<String>, String> {
    let shape = match rest.pop() {
        Some('^' | '$') => String::new(),
        Some('(') => {
            let look_ahead = rest.ends_with(&['!', '?']);
            if rest.last() == Some(&'?') {
                rest.truncate(rest.len() - 2);
            }
            let inside = alternatives(rest)?;
            return match rest.pop() {
                // What is excluded only makes a shape narrower.
                Some(')') if look_ahead => Ok(BTreeSet::from([String::new()])),
                Some(')') => Ok(inside),
                _ => Err("a bracket is open".to_owned()),
            };
        }
        Some('[') => class(rest)?,
        Some('\\') => match rest.pop() {
            Some('d') => "9".to_owned(),
            Some('s') => " ".to_owned(),
            other => return Err(format!("what is \\{other:?}?")),
        },
        Some(literal @ (' ' | '-')) => literal.to_string(),
        Some(literal) if literal.is_ascii_digit() => "9".to_owned(),
        Some(literal) if literal.is_ascii_alphabetic() => "A".to_owned(),
        other => return Err(format!("what is {other:?}?")),
    };
    Ok(BTreeSet::from([shape]))
}

/// `[A-Z0-9]`: letters, digits, both, or a blank or hyphen.
fn class(rest: &mut Vec<char>) -> Result<String, String> {
    let (mut letters, mut digits, mut mark) = (false, false, ' ');
    loop {
        match rest.pop() {
            Some(']') => break,
            Some('\\') if rest.last() == Some(&'d') => {
                digits = true;
                rest.pop();
            }
            Some('\\') if rest.last() == Some(&'s') => _ = rest.pop(),
            Some('\\') => {}
            Some(next) if next.is_ascii_digit() => digits = true,
            Some('-') if !letters && !digits => mark = '-',
            Some(next) if next.is_ascii_alphabetic() => letters = true,
            Some(' ' | '-') => {}
            other => return Err(format!("what is {other:?} in a class?")),
        }
    }
    Ok(match (letters, digits) {
        (true, true) => 'X',
        (true, false) => 'A',
        (false, true) => '9',
        (false, false) => mark,
    }
    .to_string())
}
