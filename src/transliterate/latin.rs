//! Latin letters with marks, and those that English does not have.
//!
//! From ICAO Doc 9303 Part 3, section 6.A, where it names the letter. It leaves a choice for five:
//!
//! | | without a country | with one |
//! |---|---|---|
//! | Ä, Ö, Ü | A, O, U: what most people with such names write abroad | AE, OE, UE for Germany, Austria, Switzerland, Liechtenstein: their passports' rule, and the German one where ä cannot be typed |
//! | Ä, Ö, Å | A, O, A | AE, OE, AA for the Nordic countries but Iceland: what the second line of their passports has |
//! | Ü | U | YU for China: GB/T 28039 (Lü as Lyu in passports) |
//! | Ñ | N: the other form, NXX, is for machines | |
//!
//! Doc 9303 is silent on these: Ə is A (Əliyev writes Aliyev), Romanian Ș and Ț with a comma are as
//! with a cedilla, Vietnamese letters lose their tones and horns, the hooked letters of Hausa and the
//! open vowels of West Africa become the nearest plain letter.

use super::lookup::find;
use super::words::Words;

/// What a letter becomes; `None` for letters of other scripts.
pub(super) fn letter(words: &Words<'_>, at: usize) -> Option<&'static str> {
    let letter = words.at(at);
    let own = NATIONS.iter().find(|(nations, _)| words.is_of(nations));
    own.and_then(|(_, letters)| find(letters, letter)).or_else(|| find(LETTERS, letter))
}

/// The choice of countries.
const NATIONS: [(&str, &str); 3] =
    [("DEUAUTCHELIE", "äaeöoeüue"), ("SWEFINALADNKNORFROGRLSJM", "åaaäaeöoe"), ("CHN", "üyu")];

/// By what they become, then as Unicode orders them.
const LETTERS: &str = concat!(
    "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặəa",
    "æǣǽae",
    "ḃɓb",
    "çćĉċčc",
    "ďđðḋḍɗd",
    "èéêëēĕėęěȅȇẹẻẽếềểễệɛe",
    "ḟf",
    "ĝğġģǥǧǵg",
    "ĥħȟḥḩh",
    "ìíîïĩīĭįıǐȉȋỉịi",
    "ĳij",
    "ĵǰj",
    "ķƙǩḱḳk",
    "ĺļľŀłḷḻl",
    "ḿṁṃm",
    "ñńņňŋǹṅṇṉn",
    "òóôõöōŏőơǒǫǭȍȏȫȭȯȱọỏốồổỗộớờởỡợɔo",
    "øǿœoe",
    "ṕṗp",
    "ŕŗřȑȓṛr",
    "śŝşšșſṡṣs",
    "ßss",
    "ţťŧțṫṭṯt",
    "þth",
    "ùúûüũūŭůűųưǔȕȗụủứừửữựu",
    "ṽv",
    "ŵẁẃẅw",
    "ẋx",
    "ýÿŷƴȳẏỳỵỷỹy",
    "źżžẑẓz",
);
