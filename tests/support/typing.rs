//! Forms as people fill them in: the documents' own, with what a keyboard, a page or autofill puts into
//! inputs, right and wrong.

use serde_json::json;

use crate::support::{Json, body};

/// Numbers at random, always the same ones.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, n: usize) -> usize {
        // Knuth's, "MMIX".
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// What is typed into inputs, by kind: good, nearly good, and wrong.
const WORDS: &[&str] = &[
    "",
    " ",
    "Maria",
    "O\u{2019}Brien",
    "Jos\u{e9}",
    "Jose\u{301}",
    "\u{65e5}\u{672c}",
    "\u{639}\u{644}\u{6cc}\u{200c}\u{631}\u{636}\u{627}",
    "1990-04-15",
    "1990/04/15",
    "1990-4-15",
    "2026-02-30",
    "Maria@Example.com",
    "maria@example.com",
    "maria@",
    "+14155552671",
    "+1 (415) 555-2671",
    "0044 7911 123456",
    "+44 (0)7911 123456",
    "+39 (0)6 698 12345",
    "07911 123456",
    "0011 44 7911 123456",
    "+44 20 ext 5",
    "usa",
    "US",
    "GBR",
    "gb",
    "UK",
    "XX",
    "United States",
    "CA",
    "ca",
    "us-ca",
    "US-CA",
    "GB-ENG",
    "eng",
    "California",
    "94103",
    "94103-1234",
    "SW1A 1AA",
    "123456789",
    "123-45-6789",
    "123 45 6789",
    "12-3456789",
    "1234-5-6789",
    "SSN",
    "EIN",
    "TIN",
    "female",
    "Male",
    "other",
    "self employed",
    "SELF-EMPLOYED",
    "employed",
    "5000",
    "5,000",
    "1.5",
    "5e3",
    "-5",
    "1 000",
    "0",
    "standard",
    "RELIANCE",
    "passport",
    "Drivers License",
    "selfie",
    "NATIONAL_ID",
    "front",
    "Back",
    "utility bill",
    "2029-06-01",
    "/first",
];

/// Marks and blanks that come along with a text.
const BESIDE: &[char] = &[
    ' ',
    '\t',
    '\u{a0}',
    '\u{202f}',
    '\u{3000}',
    '\u{200b}',
    '\u{200c}',
    '\u{200d}',
    '\u{200e}',
    '\u{202d}',
    '\u{2066}',
    '\u{ad}',
    '\u{feff}',
    '\u{fe0f}',
    '\u{e0100}',
    '\u{301}',
    '\u{0}',
    '\u{7f}',
    '\u{85}',
    '\u{34f}',
    '\u{3164}',
    '\u{180e}',
];

/// A digit of other scripts, a dash and a quote as typographers have them.
const DIGITS: &[char] =
    &['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}', '\u{1d7ce}'];
const DASHES: &[char] = &['\u{2010}', '\u{2011}', '\u{2013}', '\u{2014}', '\u{2212}', '\u{ff0d}'];
const QUOTES: &[char] = &['\u{2018}', '\u{2019}', '\u{201c}', '\u{ab}', '\u{ff07}'];

/// A text as somebody types it.
pub fn text(random: &mut Random) -> String {
    let mut text: Vec<char> = random.one(WORDS).chars().collect();
    for _ in 0..random.below(4) {
        match random.below(6) {
            0 | 1 => {
                let ends = [0, text.len(), random.below(text.len() + 1)];
                let at = *random.one(&ends);
                text.insert(at, *random.one(BESIDE));
            }
            2 => {
                let zero = u32::from(*random.one(DIGITS));
                let other =
                    |c: &char| c.to_digit(10).and_then(|digit| char::from_u32(zero + digit));
                text = text.iter().map(|c| other(c).unwrap_or(*c)).collect();
            }
            3 => {
                let dash = *random.one(DASHES);
                text = text.into_iter().map(|c| if c == '-' { dash } else { c }).collect();
            }
            4 => {
                let quote = *random.one(QUOTES);
                text = text.into_iter().map(|c| if c == '\'' { quote } else { c }).collect();
            }
            _ if random.below(2) == 0 => {
                text = text.iter().flat_map(|c| c.to_lowercase()).collect()
            }
            _ => text = text.iter().flat_map(|c| c.to_uppercase()).collect(),
        }
    }
    text.into_iter().collect()
}

/// Every input of a body, by its path.
pub fn inputs(value: &Json, path: String, all: &mut Vec<String>) {
    let below =
        |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Json::Object(members) => {
            members.iter().for_each(|(name, value)| inputs(value, below(name), all))
        }
        Json::Array(entries) => {
            entries
                .iter()
                .enumerate()
                .for_each(|(n, value)| inputs(value, below(&n.to_string()), all));
        }
        _ => all.push(path),
    }
}

/// A form, and what was typed into it: whose paths begin with a name of the body.
pub fn form(random: &mut Random, bases: &[&str]) -> (Json, Vec<(String, String)>) {
    let base = *random.one(bases);
    let mut form = body::base(base);
    let mut all = Vec::new();
    inputs(&form, String::new(), &mut all);
    // Words of the host's own are nobody's to change.
    all.retain(|path| !path.starts_with("meta_data"));
    let mut typed = Vec::new();
    for _ in 0..=random.below(4) {
        let path = random.one(&all).clone();
        let text = text(random);
        body::set(&mut form, &path, json!(text));
        typed.retain(|(other, _)| *other != path);
        typed.push((path, text));
    }
    (form, typed)
}
