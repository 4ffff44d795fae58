//! E-mail addresses, as HTML's `<input type=email>` defines them (WHATWG HTML, "valid e-mail
//! address"): what a browser lets through is what a person can have typed, and it is a little
//! wider than most servers.

/// RFC 5321, 4.5.3.1: a path has at most 256 octets with its brackets.
const LONGEST: usize = 254;

/// What an address that can be delivered to looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Email {
    /// It has upper-case letters.
    pub has_uppercase: bool,
    /// Its domain has a dot.
    pub has_dot: bool,
}

/// Reads an address; `None` if it is none.
pub fn parse(text: impl AsRef<[u8]>) -> Option<Email> {
    let text = text.as_ref();
    if text.len() > LONGEST {
        return None;
    }
    let mut email = Email { has_uppercase: false, has_dot: false };
    let mut bytes = text.iter().copied();
    let mut is_local_empty = true;
    // Up to the `@`; the characters before it are a closed set without one.
    loop {
        match bytes.next()? {
            b'@' => break,
            b if is_in_local(b) => email.has_uppercase |= b.is_ascii_uppercase(),
            _ => return None,
        }
        is_local_empty = false;
    }
    // RFC 1034, 3.5: labels of letters, digits and inner hyphens, at most 63 characters each.
    let (mut length, mut last) = (0, b'.');
    for b in bytes.by_ref() {
        match b {
            b'.' if length == 0 || last == b'-' => return None,
            b'.' => {
                email.has_dot = true;
                length = 0;
            }
            b'-' if length == 0 => return None,
            b if b.is_ascii_alphanumeric() || b == b'-' => {
                email.has_uppercase |= b.is_ascii_uppercase();
                length += 1;
            }
            _ => return None,
        }
        if length > 63 {
            return None;
        }
        last = b;
    }
    (!is_local_empty && length > 0 && last != b'-').then_some(email)
}

/// RFC 5322, 3.2.3: what an atom is made of, and the dot.
fn is_in_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte)
}
