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
pub fn parse(text: &str) -> Option<Email> {
    let (local, domain) = text.rsplit_once('@')?;
    let local_is_good = !local.is_empty()
        && local.bytes().all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b));
    let is_good = text.len() <= LONGEST && local_is_good && domain.split('.').all(is_label);
    is_good.then(|| Email {
        has_uppercase: text.bytes().any(|b| b.is_ascii_uppercase()),
        has_dot: domain.contains('.'),
    })
}

/// RFC 1034, 3.5: letters, digits and inner hyphens, at most 63.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
