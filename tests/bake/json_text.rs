//! JSON as text: what serde writes, in ASCII, with short lists on one line.

use serde_json::{Value as Json, json};

/// JSON in ASCII, scalars beside one another: nobody wants to see a country a line.
pub fn write(value: &Json, depth: usize, file: &mut String) {
    let (inside, outside) = ("  ".repeat(depth + 1), "  ".repeat(depth));
    match value {
        Json::Object(members) if !members.is_empty() => {
            file.push_str("{\n");
            for (n, (name, member)) in members.iter().enumerate() {
                file.push_str(&format!("{inside}{}: ", escaped(&json!(name))));
                write(member, depth + 1, file);
                file.push_str(if n + 1 < members.len() { ",\n" } else { "\n" });
            }
            file.push_str(&format!("{outside}}}"));
        }
        Json::Array(entries) if entries.iter().any(|entry| entry.is_object()) => {
            file.push_str("[\n");
            for (n, entry) in entries.iter().enumerate() {
                file.push_str(&inside);
                write(entry, depth + 1, file);
                file.push_str(if n + 1 < entries.len() { ",\n" } else { "\n" });
            }
            file.push_str(&format!("{outside}]"));
        }
        Json::Array(entries) => {
            let entries: Vec<String> = entries.iter().map(escaped).collect();
            if entries.len() <= 12 {
                return file.push_str(&format!("[{}]", entries.join(", ")));
            }
            let lines: Vec<String> = entries.chunks(12).map(|line| line.join(", ")).collect();
            let lines = lines.join(&format!(",\n{inside}"));
            file.push_str(&format!("[\n{inside}{lines}\n{outside}]"));
        }
        scalar => file.push_str(&escaped(scalar)),
    }
}

/// A scalar in ASCII: in these patterns stand characters that nobody sees.
fn escaped(scalar: &Json) -> String {
    let mut text = String::new();
    for character in scalar.to_string().chars() {
        match character {
            ' '..='~' => text.push(character),
            other => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    text.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    text
}
