//! Writes the JavaScript that the tables in `src/` imply: how a body is laid out (`layout.js`), and
//! what the numbers that the module answers mean (`words.js`).

use std::fmt::Write;

use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::cell::{At, Tag};
use fin_onboarding::form::create::Create;
use fin_onboarding::form::limits::{
    DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST, LONGEST_TEXT, LONGEST_TEXTS,
};
use fin_onboarding::form::part::Part;
use fin_onboarding::form::section::{Is, Section, cells, cells_of};
use fin_onboarding::form::sphere::Customer;
use fin_onboarding::form::upload::Upload;
use fin_onboarding::form::v1::attach::AttachV1;
use fin_onboarding::form::v1::create::CreateV1;
use fin_onboarding::payload::ChangeKind;
use fin_onboarding::rules::sphere::OWN_CODES;
use fin_onboarding::tax_ids::COUNTRIES;
use fin_onboarding::tax_ids::pack::pack;
use fin_onboarding::{Code, Language, Severity};

use super::languages::{labels, people};
use crate::postal_zones;

pub const GENERATED: &str = "// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.\n";

/// What can be checked alone: its name, number, body, place, and what it is.
type PartRow = (String, usize, &'static str, At, Is);

/// What a module's JavaScript is written of.
struct Module {
    /// The bodies that it knows.
    tables: &'static [&'static Section],
    /// What can be checked alone.
    parts: Vec<PartRow>,
    /// The bodies that are read with care alone: they are not worth a straight line each.
    careful: &'static [&'static str],
}

/// All of them.
fn all() -> Module {
    Module {
        tables: &[
            Create::TABLE,
            Attach::TABLE,
            Upload::TABLE,
            CreateV1::TABLE,
            AttachV1::TABLE,
            Customer::TABLE,
        ],
        careful: &["CreateV1", "AttachV1"],
        parts: parts(|_| true).into_iter().chain([customer()]).collect(),
    }
}

/// The parts of Fin's bodies that a module knows.
fn parts(is_known: fn(Part) -> bool) -> Vec<PartRow> {
    let part = |(number, part): (usize, &Part)| {
        let (at, is) = part.place();
        (format!("{part:?}"), number, part.table().name, at, is)
    };
    Part::ALL.iter().enumerate().filter(|(_, part)| is_known(**part)).map(part).collect()
}

/// The module that every page loads.
fn first() -> Module {
    let is_known = |part| {
        !matches!(part, Part::Upload | Part::CreateV1 | Part::AttachV1 | Part::MigratedCreate)
    };
    Module { tables: &[Create::TABLE, Attach::TABLE], careful: &[], parts: parts(is_known) }
}

/// The module for files and answers.
fn later() -> Module {
    Module { tables: &[Upload::TABLE], careful: &[], parts: parts(|part| part == Part::Upload) }
}

/// SpherePay's body, behind those of Fin's.
fn customer() -> PartRow {
    (String::from("Customer"), Part::ALL.len(), "Customer", At::ROOT, Is::Section(Customer::TABLE))
}

/// The module for SpherePay's customers.
fn sphere() -> Module {
    Module { tables: &[Customer::TABLE], careful: &[], parts: vec![customer()] }
}

/// `pkg-template/tax-ids.js`: what `src/data/tax_ids.rs` holds.
pub fn tax_ids() -> Result<String, String> {
    let mut rows = postal_zones::packed()?.concat();
    rows.extend(COUNTRIES.iter().map(|country| pack(country)));
    let text = serde_json::to_string(&rows).map_err(|error| error.to_string())?;
    Ok(format!("{GENERATED}export const ROWS = {text};\n"))
}

/// `src/wasm/js/layout.js`
pub fn layout() -> Result<String, String> {
    Ok(layout_of(&all()))
}

/// `pkg-template/js/first-layout.js`
pub fn first_layout() -> Result<String, String> {
    Ok(layout_of(&first()))
}

/// `pkg-template/js/later-layout.js`
pub fn later_layout() -> Result<String, String> {
    Ok(layout_of(&later()))
}

/// `pkg-template/js/sphere-layout.js`
pub fn sphere_layout() -> Result<String, String> {
    Ok(layout_of(&sphere()))
}

fn layout_of(module: &Module) -> String {
    let mut file = format!(
        "{GENERATED}//\n\
         // Each body is read by the names that its table gives, one straight line of code a section, for that is\n\
         // what an engine is fast at. What is not as usual is not followed: it throws ODD, and plain.js copies it first.\n\
         import {{ OBJECT }} from \"./tags.js\";\n\n\
         /** Thrown where a value is not as usual. */\n\
         export const ODD = Symbol(\"odd\");\n\n\
         /** Whether a value is an object of JSON. */\n\
         export function isObject(v) {{\n  return typeof v === \"object\" && v !== null && !Array.isArray(v);\n}}\n\n\
         /** Whether an object has members that it inherits, or says by itself what it is sent as. */\n\
         const isOwn = (o) => Object.getPrototypeOf(o) !== Object.prototype || o.toJSON !== undefined;\n\n\
         /** The functions that lay out each part, by its number, made of those that write (memory.js). */\n\
         export function layout({{ end, free, list, put }}) {{\n  \
         /** The bytes of a file come from outside and are few, V1's bodies are of yesterday: read from a copy. */\n  \
         function odd() {{\n    throw ODD;\n  }}\n\n  \
         /** An entry of a list of numbers. */\n  \
         function integer(v, c) {{\n    put(c, v);\n  }}\n"
    );
    for table in module.tables.iter().filter(|table| !module.careful.contains(&table.name)) {
        read(table, &mut file);
    }
    file.push_str("\n  return {\n");
    for (_, number, _, At(at), is) in &module.parts {
        let read = match is {
            Is::Section(table) if module.careful.contains(&table.name) => String::from("odd"),
            Is::Section(table) => format!("(v) => read{}(v, {at})", table.name),
            Is::List(table) => {
                format!("(v) => list(v, {at}, {}, read{})", cells(table), table.name)
            }
            Is::Free => format!("(v) => free(v, {at})"),
            _ => format!("(v) => put({at}, v)"),
        };
        writeln!(file, "    {number}: {read},").expect("a String takes it");
    }
    file.push_str("  };\n}\n");
    let mut tables = Vec::new();
    for table in module.tables {
        names(table, &mut tables, &mut file);
    }
    file.push_str(
        "\n/** The parts that can be checked alone, by number: their body, their place in it, and what they are. */\n\
         export const PARTS = {\n",
    );
    for (part, number, table, At(at), is) in &module.parts {
        let kind = match is {
            Is::Section(Section { name, .. }) => format!("\"section\", own: {name}"),
            Is::List(Section { name, .. }) => format!("\"list\", own: {name}"),
            Is::Free => String::from("\"free\", own: undefined"),
            _ => String::from("undefined, own: undefined"),
        };
        writeln!(file, "  {number}: {{ table: {table}, at: {at}, kind: {kind} }}, // {part}")
            .expect("a String takes it");
    }
    file.push_str("};\n");
    file
}

/// The function that reads a section, behind those of the sections in it.
fn read(table: &'static Section, file: &mut String) {
    let name = format!("function read{}(", table.name);
    if file.contains(&name) {
        return;
    }
    for member in table.members {
        if let Is::Section(table) | Is::List(table) = member.is {
            read(table, file);
        }
    }
    let mut lines = String::new();
    let mut place = 1;
    for member in table.members {
        let put = match member.is {
            Is::Section(table) => format!("read{}(v, c + {place})", table.name),
            Is::List(table) => {
                format!("list(v, c + {place}, {}, read{})", cells(table), table.name)
            }
            Is::Integers => format!("list(v, c + {place}, 1, integer)"),
            Is::Free => format!("free(v, c + {place})"),
            Is::Bytes | Is::Tail => String::from("odd()"),
            _ => format!("put(c + {place}, v)"),
        };
        write!(
            lines,
            "    if ((v = o.{}) !== undefined) {{\n      n++;\n      {put};\n    }}\n",
            member.name
        )
        .expect("a String takes it");
        place += cells_of(member.is);
    }
    write!(
        file,
        "\n  function {function}(o, c) {{\n    if (!isObject(o)) return put(c, o);\n    let n = 0;\n    let v;\n{lines}    \
         for (const _ in o) n--;\n    // Members that its table does not know, or what JSON.stringify would send otherwise.\n    \
         if (n !== 0 || isOwn(o)) throw ODD;\n    end(c, OBJECT, 0, 0);\n  }}\n",
        function = format_args!("read{}", table.name),
    )
    .expect("a String takes it");
}

/// The table of a section as JavaScript walks it: a name alone is a scalar; else `[name, kind, table]`.
fn names(table: &'static Section, known: &mut Vec<&'static str>, file: &mut String) {
    if known.contains(&table.name) {
        return;
    }
    known.push(table.name);
    for member in table.members {
        if let Is::Section(table) | Is::List(table) = member.is {
            names(table, known, file);
        }
    }
    let member = |member: &fin_onboarding::form::section::Member| match member.is {
        Is::Section(table) => format!("[\"{}\", \"section\", {}]", member.name, table.name),
        Is::List(table) => format!("[\"{}\", \"list\", {}]", member.name, table.name),
        Is::Integers => format!("[\"{}\", \"integers\"]", member.name),
        Is::Free => format!("[\"{}\", \"free\"]", member.name),
        Is::Bytes => format!("[\"{}\", \"bytes\"]", member.name),
        Is::Tail => format!("[\"{}\", \"tail\"]", member.name),
        _ => format!("\"{}\"", member.name),
    };
    let members: Vec<String> = table.members.iter().map(member).collect();
    writeln!(file, "\nexport const {} = [{}];", table.name, members.join(", "))
        .expect("a String takes it");
}

/// The words in the params of messages.
pub const WORDS: [&str; 10] =
    ["text", "integer", "list", "object", "invisible", "HEIC", "WebP", "TIFF", "GIF", "BMP"];

/// What else stands in those of SpherePay's.
pub const WORDS_OF_SPHERE: [&str; 1] = ["primitive"];

/// `src/wasm/js/tags.js`
pub fn tags() -> Result<String, String> {
    let mut file = format!("{GENERATED}\n");
    for (number, tag) in Tag::ALL.iter().enumerate() {
        let name = screaming(&format!("{tag:?}"));
        writeln!(file, "export const {name} = {number};").expect("a String takes it");
    }
    for (name, number) in [
        ("ENTRIES", At::ENTRIES.0 as usize),
        ("LONGEST_LIST", LONGEST_LIST),
        ("DEEPEST_META_DATA", DEEPEST_META_DATA),
        ("LARGEST_META_DATA", LARGEST_META_DATA),
        ("LONGEST_TEXT", LONGEST_TEXT),
        ("LONGEST_TEXTS", LONGEST_TEXTS),
    ] {
        writeln!(file, "export const {name} = {number};").expect("a String takes it");
    }
    file.push_str("\n/** The places that are in no body. */\nexport const OUTSIDE = {");
    for (At(at), name) in At::NAMES {
        write!(file, " {at}: \"{name}\",").expect("a String takes it");
    }
    file.push_str(" };\n");
    Ok(file)
}

/// `src/wasm/js/sphere-words.js`: what the main entry does not carry.
pub fn sphere_words() -> Result<String, String> {
    let mut file = format!("{GENERATED}\nexport const CODES = [\n");
    for code in OWN_CODES {
        writeln!(
            file,
            "  [{}, [\"{}\", {}, \"{}\", {:?}]],",
            code as usize,
            code.as_str(),
            u8::from(code.severity() == Severity::Error),
            code.param(),
            Language::En.template(code),
        )
        .expect("a String takes it");
    }
    file.push_str("];\nexport const CALLED = {");
    for word in WORDS_OF_SPHERE {
        write!(file, " {word}: \"{}\",", Language::En.word(word)).expect("a String takes it");
    }
    file.push_str(" };\n");
    Ok(file)
}

/// `src/wasm/js/words.js`
pub fn words() -> Result<String, String> {
    let mut file = String::from(GENERATED);
    let changes: Vec<&str> = ChangeKind::ALL.iter().map(|kind| kind.as_str()).collect();
    write!(
        file,
        "\n/** What normalising does, by number. */\nexport const CHANGES = \"{}\".split(\" \");\n",
        changes.join(" ")
    )
    .expect("a String takes it");
    let called: Vec<String> = WORDS
        .iter()
        .map(|word| format!("{word}: \"{}\"", Language::En.word(word)))
        .filter(|pair| !pair.is_empty())
        .collect();
    write!(
        file,
        "\n/** What the words in params are called in messages. */\nexport const CALLED = {{ {} }};\n",
        called.join(", ")
    )
    .expect("a String takes it");
    file.push_str(
        "\n/** Every code, by number: its name, whether it is an error, the name of its param, its message. */\n\
         export const CODES = [\n",
    );
    for code in Code::ALL {
        if OWN_CODES.contains(code) {
            // SpherePay's: its number stays free here.
            file.push_str("  ,\n");
            continue;
        }
        writeln!(
            file,
            "  [\"{}\", {}, \"{}\", {:?}],",
            code.as_str(),
            u8::from(code.severity() == Severity::Error),
            code.param(),
            Language::En.template(*code),
        )
        .expect("a String takes it");
    }
    file.push_str("];\n\n/** What people are told otherwise, by the codes' numbers. */\nexport const PEOPLE = {\n");
    for (number, text) in people(Language::En) {
        writeln!(file, "  {number}: {text:?},").expect("a String takes it");
    }
    file.push_str(
        "};\n\n/**\n * What people call things, by their words in the API: the name of a member, with its section's where others have that\n \
         * name too, `.*` behind it for an entry of a list; a choice. `_en` is put to the label of a companion's member.\n */\n\
         export const LABELS = {\n",
    );
    for (key, label) in labels() {
        let key = if key.contains('.') { format!("{key:?}") } else { key.to_owned() };
        writeln!(file, "  {key}: {:?},", Language::En.label(label)).expect("a String takes it");
    }
    file.push_str("};\n");
    Ok(file)
}

/// `MalformedText` as `MALFORMED_TEXT`.
fn screaming(name: &str) -> String {
    let mut screaming = String::new();
    for (n, letter) in name.chars().enumerate() {
        if letter.is_uppercase() && n > 0 {
            screaming.push('_');
        }
        screaming.extend(letter.to_uppercase());
    }
    screaming
}
