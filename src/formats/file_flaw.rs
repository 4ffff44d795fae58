//! What the ends of a file show that makes it useless to whoever has to read it.

use super::file_type::FileType;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Its end is not there.
    Truncated,
    /// A password protects it.
    Encrypted,
    /// It has no pages.
    NoPages,
}

/// Looks at the first and the last bytes of a file; what these do not show is nothing wrong.
pub fn find(file_type: FileType, head: &[u8], tail: &[u8]) -> Option<Flaw> {
    let is_whole = match file_type {
        // ISO 32000, File trailer: "The last line of the file shall contain only %%EOF".
        FileType::Pdf => has(tail, b"%%EOF"),
        FileType::Png => has(tail, b"IEND"),
        FileType::Jpeg => has(tail, b"\xFF\xD9") || !is_scan(tail),
        _ => true,
    };
    let either = |is_it: fn(&[u8]) -> bool| is_it(head) || is_it(tail);
    match file_type {
        _ if tail.is_empty() => None,
        _ if !is_whole => Some(Flaw::Truncated),
        FileType::Pdf if either(is_encrypted) => Some(Flaw::Encrypted),
        FileType::Pdf if either(|part| has_pages(part, true)) => {
            (!either(|part| has_pages(part, false))).then_some(Flaw::NoPages)
        }
        _ => None,
    }
}

/// Whether a JPEG stops within its picture. Phones write films and notes of their own behind it;
/// within a picture nothing follows FF but 00, or one of the marks to begin anew.
fn is_scan(tail: &[u8]) -> bool {
    let mut is_one = false;
    for pair in tail.windows(2) {
        match pair {
            [0xFF, 0 | 0xD0..=0xD7] => is_one = true,
            [0xFF, ..] => return false,
            _ => {}
        }
    }
    is_one
}

/// ISO 32000, Encryption: the trailer's `/Encrypt` is a dictionary, or where one lies.
fn is_encrypted(mut part: &[u8]) -> bool {
    while let Some(value) = behind(part, b"/Encrypt") {
        if matches!(value, [b'0'..=b'9' | b'<', ..]) {
            return true;
        }
        part = value;
    }
    false
}

/// ISO 32000, Page tree: a node has `/Kids`, which nothing else of the kind has, and counts the
/// pages below it. Whether one counts some, or none.
fn has_pages(part: &[u8], none: bool) -> bool {
    part.split(|byte| *byte == b'>').any(|dictionary| {
        has(dictionary, b"/Kids")
            && behind(dictionary, b"/Count").is_some_and(|value| value.starts_with(b"0") == none)
    })
}

/// Whether bytes stand in a part.
fn has(part: &[u8], word: &[u8]) -> bool {
    behind(part, word).is_some()
}

/// What stands behind the first such bytes, blanks aside.
#[inline(never)]
fn behind<'a>(part: &'a [u8], word: &[u8]) -> Option<&'a [u8]> {
    let at = part.windows(word.len()).position(|window| window == word)?;
    part.get(at + word.len()..).map(<[u8]>::trim_ascii_start)
}
