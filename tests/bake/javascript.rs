//! Writes the JavaScript that the tables in `src/` imply: how a body is laid out (`layout.js`), and
//! what the numbers that the module answers mean (`words.js`).

use std::collections::BTreeSet;
use std::fmt::Write;

use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::cell::{At, Tag};
use fin_onboarding::form::create::Create;
use fin_onboarding::form::limits::{DEEPEST_META_DATA, LARGEST_META_DATA, LONGEST_LIST};
use fin_onboarding::form::part::Part;
use fin_onboarding::form::section::{Is, Section, cells, cells_of};
use fin_onboarding::form::sphere::Customer;
use fin_onboarding::form::upload::Upload;
use fin_onboarding::form::v1::attach::AttachV1;
use fin_onboarding::form::v1::create::CreateV1;
use fin_onboarding::payload::ChangeKind;
use fin_onboarding::rules::sphere::{CODES, OWN_CODES};
use fin_onboarding::tax_ids::COUNTRIES;
use fin_onboarding::tax_ids::pack::pack;
use fin_onboarding::{Code, Language, Severity};
use serde_json::{Map, Value};

const GENERATED: &str = "// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.\n";

/// What a module's JavaScript is written of.
struct Module {
    /// The bodies that it knows.
    tables: &'static [&'static Section],
    /// What can be checked alone: its name, number, body, place, and what it is.
    parts: Vec<(String, usize, &'static str, At, Is)>,
    /// The bodies that are read with care alone: they are not worth a straight line each.
    careful: &'static [&'static str],
    /// The codes that its rules find.
    codes: Vec<Code>,
    /// The words in the params of their messages.
    words: &'static [&'static str],
}

/// The module that every page loads.
fn first() -> Module {
    let part = |(number, part): (usize, &Part)| {
        let (at, is) = part.place();
        (format!("{part:?}"), number, part.table().name, at, is)
    };
    Module {
        tables: &[Create::TABLE, Attach::TABLE, Upload::TABLE, CreateV1::TABLE, AttachV1::TABLE],
        careful: &["CreateV1", "AttachV1"],
        parts: Part::ALL.iter().enumerate().map(part).collect(),
        codes: Code::ALL.iter().filter(|code| !OWN_CODES.contains(code)).copied().collect(),
        words: &["text", "integer", "list", "object", "HEIC", "WebP", "TIFF", "GIF", "BMP"],
    }
}

/// The module for SpherePay's customers.
fn sphere() -> Module {
    let customer = Is::Section(Customer::TABLE);
    Module {
        tables: &[Customer::TABLE],
        careful: &[],
        parts: vec![(String::from("Customer"), 0, "Customer", At::ROOT, customer)],
        codes: CODES.to_vec(),
        words: &["text", "list", "object", "primitive"],
    }
}

/// `src/wasm/js/tax-ids.js`: what `src/data/tax_ids.rs` holds.
pub fn tax_ids() -> Result<String, String> {
    let rows: String = COUNTRIES.iter().map(|country| pack(country)).collect();
    let text = serde_json::to_string(&rows).map_err(|error| error.to_string())?;
    Ok(format!("{GENERATED}export const ROWS = {text};\n"))
}

/// `src/wasm/js/layout.js`
pub fn layout() -> Result<String, String> {
    Ok(layout_of(&first()))
}

/// `src/wasm/js/sphere-layout.js`
pub fn sphere_layout() -> Result<String, String> {
    Ok(layout_of(&sphere()))
}

fn layout_of(module: &Module) -> String {
    let mut file = format!(
        "{GENERATED}//\n\
         // Each body is read by the names that its table gives, one straight line of code a section, for that is\n\
         // what an engine is fast at. What is not as usual is not followed: it throws ODD, and careful.js reads it.\n\
         import {{ OBJECT }} from \"./words.js\";\n\n\
         /** Thrown where a value is not as usual. */\n\
         export const ODD = Symbol(\"odd\");\n\n\
         /** Whether a value is an object of JSON. */\n\
         export function isObject(v) {{\n  return typeof v === \"object\" && v !== null && !Array.isArray(v);\n}}\n\n\
         /** The functions that lay out each part, by its number, made of those that write (memory.js). */\n\
         export function layout({{ end, free, list, put }}) {{\n  \
         /** The bytes of a file come from outside and are few, V1's bodies are of yesterday: read with care. */\n  \
         function head() {{\n    throw ODD;\n  }}\n\n  \
         /** An entry of a list of numbers. */\n  \
         function integer(v, c) {{\n    put(c, v);\n  }}\n"
    );
    for table in module.tables.iter().filter(|table| !module.careful.contains(&table.name)) {
        read(table, &mut file);
    }
    file.push_str("\n  return [\n");
    for (_, _, _, At(at), is) in &module.parts {
        let read = match is {
            Is::Section(table) if module.careful.contains(&table.name) => String::from("head"),
            Is::Section(table) => format!("(v) => read{}(v, {at})", table.name),
            Is::List(table) => {
                format!("(v) => list(v, {at}, {}, read{})", cells(table), table.name)
            }
            Is::Free => format!("(v) => free(v, {at})"),
            _ => format!("(v) => put({at}, v)"),
        };
        writeln!(file, "    {read},").expect("a String takes it");
    }
    file.push_str("  ];\n}\n");
    let mut tables = Vec::new();
    for table in module.tables {
        names(table, &mut tables, &mut file);
    }
    file.push_str(
        "\n/** The parts that can be checked alone: number, body, place, how many places, and what they are. */\n\
         export const PARTS = {\n",
    );
    for (part, number, table, At(at), is) in &module.parts {
        let kind = match is {
            Is::Section(Section { name, .. }) => format!("\"section\", own: {name}"),
            Is::List(Section { name, .. }) => format!("\"list\", own: {name}"),
            Is::Free => String::from("\"free\""),
            _ => String::from("undefined"),
        };
        writeln!(
            file,
            "  {part}: {{ number: {number}, table: {table}, at: {at}, places: {}, kind: {kind} }},",
            cells_of(*is)
        )
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
            Is::Bytes | Is::Tail => format!("head(v, c + {place})"),
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
         for (const _ in o) n--;\n    // Members that its table does not know, or inherited ones.\n    \
         if (n !== 0) throw ODD;\n    end(c, OBJECT, 0, 0);\n  }}\n",
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

/// `src/wasm/js/words.js`
pub fn words() -> Result<String, String> {
    Ok(words_of(&first()))
}

/// `src/wasm/js/sphere-words.js`
pub fn sphere_words() -> Result<String, String> {
    Ok(words_of(&sphere()))
}

fn words_of(module: &Module) -> String {
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
    ] {
        writeln!(file, "export const {name} = {number};").expect("a String takes it");
    }
    file.push_str("\n/** The places that are in no body. */\nexport const OUTSIDE = {");
    for (At(at), name) in At::NAMES {
        write!(file, " {at}: \"{name}\",").expect("a String takes it");
    }
    file.push_str(" };\n");
    let changes: Vec<&str> = ChangeKind::ALL.iter().map(|kind| kind.as_str()).collect();
    write!(
        file,
        "\n/** What normalising does, by number. */\nexport const CHANGES = \"{}\".split(\" \");\n",
        changes.join(" ")
    )
    .expect("a String takes it");
    let called: Vec<String> = module
        .words
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
    let last = module.codes.iter().max();
    for code in Code::ALL.iter().take_while(|code| Some(*code) <= last) {
        if !module.codes.contains(code) {
            // Another module's: its number stays free here.
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
    file.push_str("];\n");
    file
}

/// `src/wasm/js/languages.js`: the imports are literal, so that every bundler follows them.
pub fn languages() -> Result<String, String> {
    let mut file = format!(
        "{GENERATED}\n/** Every language: its tag, its own name, its direction. */\nexport const languages = [\n"
    );
    for language in Language::ALL {
        let (tag, name, direction) = (language.tag(), language.name(), language.direction());
        writeln!(file, "  {{ tag: \"{tag}\", name: \"{name}\", direction: \"{direction}\" }},")
            .expect("a String takes it");
    }
    file.push_str(
        "];\n\n/** Their files, as they lie beside the bundled one. */\nexport const FILES = {\n",
    );
    for language in Language::ALL {
        let tag = language.tag();
        writeln!(file, "  \"{tag}\": () => import(\"./messages/{tag}.js\"),")
            .expect("a String takes it");
    }
    file.push_str("};\n");
    Ok(file)
}

/// `pkg-template/messages/<tag>.js`: the messages by the codes' numbers, those of every module.
pub fn messages(language: Language) -> Result<String, String> {
    let words: BTreeSet<&str> =
        [first(), sphere()].iter().flat_map(|module| module.words).copied().collect();
    let words: Map<String, Value> =
        words.into_iter().map(|word| (word.to_owned(), language.word(word).into())).collect();
    let messages: Vec<&str> = Code::ALL.iter().map(|code| language.template(*code)).collect();
    let text = |json: Result<String, serde_json::Error>| json.map_err(|error| error.to_string());
    Ok(format!(
        "// Generated: do not edit.\nexport default {{\ntag: \"{}\",\nname: \"{}\",\ndirection: \"{}\",\n\
         messages: {},\nwords: {},\n}};\n",
        language.tag(),
        language.name(),
        language.direction(),
        text(serde_json::to_string(&messages))?.replace("\",\"", "\",\n\""),
        text(serde_json::to_string(&words))?,
    ))
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
