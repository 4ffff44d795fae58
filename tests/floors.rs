//! A file of `src/` imports only from floors below its own, and never round: law 9 of the house.
//!
//! Read are the paths of the code: those of `use`, and those that begin with `crate`, `super`, `self`
//! or a module that the file imports or declares. A declaration (`mod date;`) is no import. A name
//! that a `mod.rs` only passes on is imported from the `mod.rs`.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The modules of the crate, from the ground up. A module imports from rows above its own, and from
/// itself; modules of one row do not know each other.
const FLOORS: &[&[&str]] = &[
    &["data"],
    &["formats"],
    &["tax_ids", "transliterate"],
    &["form"],
    &["issue"],
    &["options"],
    &["rules"],
    &["messages"],
    &["report"],
    &["normalise"],
    // What is made with it.
    &["check", "answer", "live"],
    &["payload", "lines"],
    &["migrate"],
    &["wasm"],
    // `lib.rs` gives the names that the crate is known by.
    &[""],
];

/// Whether `src/wasm/` is free of circles; its floor counts in any case.
const WASM_HAS_NO_CIRCLES: bool = true;

/// A file of `src/`, by its module: `form::cell`; that of `lib.rs` is "".
type Module = String;

/// Which files a file imports from.
type Imports = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn every_module_of_the_crate_stands_on_one_floor() {
    let mut known: Vec<&str> = FLOORS.iter().copied().flatten().copied().collect();
    known.sort_unstable();
    let files = files();
    let found: BTreeSet<&str> = files.keys().map(|module| top(module)).collect();
    assert_eq!(known, Vec::from_iter(found));
}

#[test]
fn no_file_imports_from_its_own_floor_or_from_above() {
    let mut found = Vec::new();
    for (module, imports) in imports() {
        for import in imports {
            let (from, to) = (floor(&module), floor(&import));
            if top(&module) != top(&import) && from <= to {
                found.push(format!("{} imports from {}", file(&module), file(&import)));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn no_files_import_round() {
    let mut imports = imports();
    if !WASM_HAS_NO_CIRCLES {
        imports.retain(|module, _| top(module) != "wasm");
    }
    let circles: Vec<String> = imports.keys().filter_map(|start| circle(&imports, start)).collect();
    assert!(circles.is_empty(), "\n{}", circles.join("\n"));
}

/// A `mod.rs` passes on what its files hold, so it is above them.
#[test]
fn no_file_imports_from_the_mod_rs_of_its_own_directory() {
    let mut found = Vec::new();
    for (module, imports) in imports() {
        let is_above = |above: &&Module| module.starts_with(&format!("{above}::"));
        let above = imports.iter().filter(is_above);
        found.extend(above.map(|above| format!("{} imports from {}", file(&module), file(above))));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn what_is_read_of_a_file_is_what_it_imports() {
    let files = ["a", "a::b", "a::c", "a::b::d", "e", ""];
    let files = files.map(|name| (name.to_owned(), String::new())).into();
    let read =
        |module: &str, text: &str| read(module, text, &files).into_iter().collect::<Vec<_>>();
    assert_eq!(read("a::b", "use crate::e::{F, g::H};"), ["e"]);
    assert_eq!(read("a::b", "use super::{c, e::F}; use self::d::G;"), ["a", "a::b::d", "a::c"]);
    assert_eq!(read("a::b", "use crate::{a::{b::d::X, c as z}, e};"), ["a::b::d", "a::c", "e"]);
    assert_eq!(read("a::b", "use super::super::e::*; use core::mem;"), ["e"]);
    assert_eq!(read("a::b", "mod tests { use super::f; use super::super::c::g; }"), ["a::c"]);
    assert_eq!(read("a", "mod b; pub use b::Name; mod c;"), ["a::b"]);
    assert_eq!(read("a::c", "use super::*; pub(crate) struct S { pub(in crate::e) b: u8 }"), ["a"]);
    assert_eq!(read("e", "fn f() -> crate::a::c::G { super::Value } pub use a::X;"), ["", "a::c"]);
    assert_eq!(read("e", "use crate::a; fn f() { a::b::g(); x.a::<u8>() }"), ["a", "a::b"]);
    assert_eq!(
        read("e", "//! [`crate::a`]\n/* crate::a */ const C: &str = \"crate::a\";"),
        [""; 0]
    );
}

/// The text of each file of `src/`.
fn files() -> BTreeMap<Module, String> {
    fn add(directory: &Path, module: &[String], files: &mut BTreeMap<Module, String>) {
        for entry in fs::read_dir(directory).expect("a directory") {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
            let inner = [module, &[name.to_owned()]].concat();
            if path.is_dir() {
                add(&path, &inner, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let own = if matches!(name, "mod" | "lib") { module } else { &inner };
                files.insert(own.join("::"), fs::read_to_string(&path).expect("UTF-8"));
            }
        }
    }
    let mut files = BTreeMap::new();
    add(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &[], &mut files);
    files
}

fn imports() -> Imports {
    let files = files();
    let read = |(module, text): (&Module, &String)| (module.clone(), read(module, text, &files));
    files.iter().map(read).collect()
}

/// The files that a file imports from.
fn read(module: &str, text: &str, files: &BTreeMap<Module, String>) -> BTreeSet<Module> {
    let text: TokenStream = text.parse().expect("Rust");
    let here = split(module);
    let mut reader = Reader { files, names: BTreeMap::new(), imports: BTreeSet::new() };
    // A name may be imported behind its use.
    reader.names(&tokens(text.clone()), &here);
    reader.paths(&tokens(text), &here, &[]);
    reader.imports.remove(module);
    reader.imports
}

struct Reader<'f> {
    files: &'f BTreeMap<Module, String>,
    /// What a path may begin with beside `crate`, `super` and `self`: the modules that the file
    /// declares or imports.
    names: BTreeMap<String, Vec<String>>,
    imports: BTreeSet<Module>,
}

impl Reader<'_> {
    /// Finds the modules that the file declares.
    fn names(&mut self, tokens: &[TokenTree], here: &[String]) {
        for three in tokens.windows(3) {
            if let [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(end)] = three
                && *word == "mod"
                && end.as_char() == ';'
            {
                self.names.insert(name.to_string(), [here, &[name.to_string()]].concat());
            }
        }
    }

    /// Follows each path; `before` is what stands before the braces around these tokens.
    fn paths(&mut self, tokens: &[TokenTree], here: &[String], before: &[String]) {
        // `pub(in crate::rules)` says who may see something.
        if matches!(tokens, [TokenTree::Ident(word), ..] if *word == "in") {
            return;
        }
        let mut rest = tokens;
        while let Some((first, behind)) = rest.split_first() {
            rest = match (first, behind) {
                // A module within the file: its `super` is the file.
                (
                    TokenTree::Ident(word),
                    [TokenTree::Ident(name), TokenTree::Group(body), behind @ ..],
                ) if *word == "mod" => {
                    let inner = [here, &[name.to_string()]].concat();
                    self.paths(&self::tokens(body.stream()), &inner, &[]);
                    behind
                }
                (TokenTree::Ident(_), _) => self.path(rest, here, before),
                // What follows is a member or a lifetime.
                (TokenTree::Punct(mark), [_, behind @ ..]) if ".'".contains(mark.as_char()) => {
                    behind
                }
                (TokenTree::Group(group), _) => {
                    self.paths(&self::tokens(group.stream()), here, &[]);
                    behind
                }
                _ => behind,
            }
        }
    }

    /// Follows the path that begins here; answers what stands behind it.
    fn path<'t>(
        &mut self,
        tokens: &'t [TokenTree],
        here: &[String],
        before: &[String],
    ) -> &'t [TokenTree] {
        let mut rest = tokens;
        let mut path = before.to_vec();
        while let [TokenTree::Ident(word), behind @ ..] = rest {
            path.push(word.to_string());
            rest = behind;
            let [TokenTree::Punct(a), TokenTree::Punct(b), behind @ ..] = rest else { break };
            if [a.as_char(), b.as_char()] != [':', ':'] {
                break;
            }
            rest = behind;
            match rest {
                [TokenTree::Group(group), behind @ ..] if group.delimiter() == Delimiter::Brace => {
                    self.paths(&self::tokens(group.stream()), here, &path);
                    return behind;
                }
                [TokenTree::Ident(_), ..] => {}
                _ => path.push(String::from("*")),
            }
        }
        let Some(path) = self.absolute(&path, here) else { return rest };
        match rest {
            [TokenTree::Ident(word), TokenTree::Ident(name), behind @ ..] if *word == "as" => {
                self.import(&path, name.to_string());
                behind
            }
            _ => {
                self.import(&path, path.last().cloned().unwrap_or_default());
                rest
            }
        }
    }

    /// A path from the crate's root on, without `self` at its end; none if it is of another crate.
    fn absolute(&self, path: &[String], here: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut from = match first.as_str() {
            // A word alone is a name of the file's own, or says who may see something.
            _ if rest.is_empty() => return None,
            "crate" => Vec::new(),
            "self" => here.to_vec(),
            "super" => here.split_last()?.1.to_vec(),
            name => self.names.get(name)?.clone(),
        };
        for word in rest {
            match word.as_str() {
                "super" => from.truncate(from.len().checked_sub(1)?),
                "self" => {}
                _ => from.push(word.clone()),
            }
        }
        Some(from)
    }

    /// The longest beginning of a path that is a file is what is imported from.
    fn import(&mut self, path: &[String], name: String) {
        let is_file = |length: &usize| self.files.contains_key(&path[..*length].join("::"));
        let Some(length) = (0..=path.len()).rev().find(is_file) else { return };
        self.imports.insert(path[..length].join("::"));
        if length == path.len() {
            self.names.entry(name).or_insert_with(|| path.to_vec());
        }
    }
}

/// A way from a file back to itself, if there is one and this is its first file by name.
fn circle(imports: &Imports, start: &Module) -> Option<String> {
    let mut ways = vec![vec![start]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in way.last().and_then(|last| imports.get(*last)).into_iter().flatten() {
            if next == start {
                let way = way.iter().chain([&start]).map(|module| file(module));
                return Some(way.collect::<Vec<_>>().join(" imports from "));
            }
            if next > start && seen.insert(next) {
                ways.insert(0, [&way[..], &[next]].concat());
            }
        }
    }
    None
}

fn tokens(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

fn split(module: &str) -> Vec<String> {
    module.split("::").filter(|name| !name.is_empty()).map(String::from).collect()
}

/// The crate's own module that a file belongs to.
fn top(module: &str) -> &str {
    module.split("::").next().unwrap_or_default()
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&top(module)))
}

/// A name for people: `src/form/cell` is `cell.rs` or `cell/mod.rs` there.
fn file(module: &str) -> String {
    if module.is_empty() {
        "src/lib.rs".into()
    } else {
        format!("src/{}", module.replace("::", "/"))
    }
}
