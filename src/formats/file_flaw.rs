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

/// The mark with which a file of that type ends, if it has one of its own.
fn end_mark(file_type: FileType) -> &'static [u8] {
    match file_type {
        // ISO 32000, File trailer: "The last line of the file shall contain only %%EOF".
        FileType::Pdf => b"%%EOF",
        FileType::Png => b"IEND",
        _ => b"",
    }
}

/// How far from a file's end its mark is looked for: mail and scanners write their own behind it.
pub const FAR: usize = 1 << 20;

/// Of the last bytes of a file those that end with its end mark, if there is one: the bytes behind it
/// are not the file's.
pub fn without_appended(file_type: FileType, last: &[u8]) -> &[u8] {
    let mark = end_mark(file_type);
    match last.windows(mark.len().max(1)).rposition(|window| window == mark) {
        Some(at) => last.get(..at + mark.len()).unwrap_or(last),
        None => last,
    }
}

/// Looks at the first and the last bytes of a file; what these do not show is nothing wrong.
pub fn find(file_type: FileType, head: &[u8], tail: &[u8]) -> Option<Flaw> {
    let is_whole = match file_type {
        FileType::Pdf | FileType::Png => has(tail, end_mark(file_type)) || is_filled_up(tail),
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

/// Whether all bytes are the same one, with which disks and mail fill up what follows a file's end.
fn is_filled_up(tail: &[u8]) -> bool {
    tail.len() >= 64 && tail.windows(2).all(|pair| matches!(pair, [a, b] if a == b))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_appended_to_a_file_is_none_of_it() {
        for (file_type, last, own) in [
            (FileType::Pdf, &b"xref\n%%EOF\n\0\0\0"[..], &b"xref\n%%EOF"[..]),
            (FileType::Pdf, b"%%EOF old %%EOF<html></html>", b"%%EOF old %%EOF"),
            (FileType::Png, b"IDAT....IEND\xAE\x42\x60\x82SEFH", b"IDAT....IEND"),
            (FileType::Pdf, b"xref", b"xref"),
            (FileType::Jpeg, b"\xFF\xD9more", b"\xFF\xD9more"),
            (FileType::Pdf, b"", b""),
        ] {
            assert_eq!(without_appended(file_type, last), own);
            assert_eq!(without_appended(file_type, own), own);
        }
    }

    #[test]
    fn a_file_that_is_filled_up_may_be_whole() {
        let head = b"%PDF-1.7";
        assert_eq!(find(FileType::Pdf, head, &[0; 1024]), None);
        assert_eq!(find(FileType::Png, b"", &[b' '; 64]), None);
        assert_eq!(find(FileType::Pdf, head, b"0000000016 00000 n"), Some(Flaw::Truncated));
    }
}
