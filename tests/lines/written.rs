//! One value, written in any of the ways that JSON has for it, is judged as the value itself is.

use std::borrow::Cow;

use fin_onboarding::{Part, Value, validate};
use proptest::prelude::*;

use crate::support::{Json, odd};
use crate::{arbitrary, judged_line, options};

/// Writes a value and builds, beside it, what a reader should make of the text.
struct Writer {
    text: Vec<u8>,
    seed: u64,
    odd: Vec<Json>,
}

impl Writer {
    /// A number below `end`, another one each time.
    fn below(&mut self, end: u64) -> u64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.seed >> 33) % end
    }

    fn put(&mut self, text: &str) {
        self.text.extend(text.bytes());
    }

    fn space(&mut self) {
        while self.below(8) == 0 {
            let space = [" ", "\t", "\r"][self.below(3) as usize];
            self.put(space);
        }
    }

    fn value(&mut self, json: &Json) -> Value<'static> {
        self.space();
        let value = match json {
            Json::Null => {
                self.put("null");
                Value::Absent
            }
            Json::Bool(boolean) => {
                self.put(&boolean.to_string());
                Value::Boolean(*boolean)
            }
            Json::Number(number) => self.number(number),
            Json::String(text) => self.string(text),
            Json::Array(entries) => {
                self.put("[");
                let mut list = Vec::new();
                for (n, entry) in entries.iter().enumerate() {
                    self.put(if n > 0 { "," } else { "" });
                    list.push(self.value(entry));
                }
                self.space();
                self.put("]");
                Value::List(list)
            }
            Json::Object(members) => {
                self.put("{");
                let mut object = Vec::new();
                for (name, value) in members {
                    if self.below(12) == 0 {
                        // The last one counts.
                        let n = self.below(self.odd.len() as u64) as usize;
                        let before = self.odd[n].clone();
                        self.member(name, &before, &mut object);
                    }
                    self.member(name, value, &mut object);
                }
                self.space();
                self.put("}");
                Value::Object(object)
            }
        };
        self.space();
        value
    }

    fn member(
        &mut self,
        name: &str,
        value: &Json,
        object: &mut Vec<(Cow<'static, str>, Value<'static>)>,
    ) {
        self.put(if object.is_empty() { "" } else { "," });
        self.space();
        self.characters(name);
        self.space();
        self.put(":");
        let value = self.value(value);
        object.push((Cow::Owned(name.to_owned()), value));
    }

    fn number(&mut self, number: &serde_json::Number) -> Value<'static> {
        let Some(whole) = number.as_i64() else {
            self.put(&number.to_string());
            return Value::number(number.as_f64().expect("a float"));
        };
        let text = match self.below(6) {
            0 => format!("{whole}.0"),
            1 => format!("{whole}e0"),
            2 if whole != 0 => format!("{whole}0E-1"),
            3 => format!("{whole}.00e+00"),
            _ => whole.to_string(),
        };
        self.put(&text);
        Value::whole(whole)
    }

    fn string(&mut self, text: &str) -> Value<'static> {
        if self.below(40) > 0 {
            self.characters(text);
            return Value::Text(Cow::Owned(text.to_owned()));
        }
        let half = [
            "\\ud800",
            "\\uDFFF",
            "\\udbff\\u0041",
            "\\ud800\\udbff",
            "\\ud800\\ue000",
            "\\uD83D\\uD83D\\uDE00",
        ];
        let half = half[self.below(6) as usize];
        self.characters(text);
        self.text.pop();
        self.put(half);
        self.put("\"");
        Value::MalformedText
    }

    fn characters(&mut self, text: &str) {
        let often = self.below(4) == 0;
        self.put("\"");
        for character in text.chars() {
            let must = character < ' ' || matches!(character, '"' | '\\');
            let may = often && self.below(3) == 0;
            if !must && !may {
                self.put(character.encode_utf8(&mut [0; 4]));
                continue;
            }
            let short = match character {
                '"' => "\\\"",
                '\\' => "\\\\",
                '/' => "\\/",
                '\u{8}' => "\\b",
                '\u{c}' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => "",
            };
            if !short.is_empty() && self.below(2) == 0 {
                self.put(short);
                continue;
            }
            for unit in character.encode_utf16(&mut [0; 2]) {
                let unit =
                    if self.below(2) == 0 { format!("{unit:04x}") } else { format!("{unit:04X}") };
                self.put("\\u");
                self.put(&unit);
            }
        }
        self.put("\"");
    }
}

fn is_judged_alike(part: Part, json: &Json, seed: u64) -> Result<(), TestCaseError> {
    let mut writer = Writer { text: Vec::new(), seed, odd: odd::values() };
    let value = writer.value(json);
    let slow = validate(part, &value, &options());
    let fast = judged_line(part, &writer.text);
    let text = String::from_utf8_lossy(&writer.text);
    prop_assert_eq!(slow.issues(), fast, "{}", text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, cases: 2048, ..Default::default()
    })]

    #[test]
    fn any_change_of_a_valid_body_is_judged_alike_however_it_is_written(
        (body, json) in arbitrary::changed_body(), seed in any::<u64>()
    ) {
        let is_create = body.table.name == Part::Create.table().name;
        is_judged_alike(if is_create { Part::Create } else { Part::Attach }, &json, seed)?;
    }

    #[test]
    fn any_json_is_judged_alike_however_it_is_written(
        json in arbitrary::json(), seed in any::<u64>()
    ) {
        is_judged_alike(Part::Create, &json, seed)?;
        is_judged_alike(Part::Attach, &json, seed)?;
    }
}
