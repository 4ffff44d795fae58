//! Identifiers that nobody can guess.

const LETTERS_AND_DIGITS: &[u8; 62] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A UUID, version 4.
pub fn uuid() -> String {
    let mut bytes: [u8; 16] = bytes();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// A file's URI in the form of the guide's example. It ends in `.pdf` whatever was uploaded: in the guide a
/// `selfie.jpg` comes back so, and a client that trusts the ending should fail here and not in production.
pub fn file_uri() -> String {
    let name = letters_and_digits(8);
    let digits: String = bytes::<13>().iter().map(|byte| char::from(b'0' + byte % 10)).collect();
    format!("/{name}_{digits}.pdf")
}

/// A secret of `length` letters and digits.
pub fn letters_and_digits(length: usize) -> String {
    (0..length)
        .map(|_| {
            char::from(LETTERS_AND_DIGITS[usize::from(bytes::<1>()[0]) % LETTERS_AND_DIGITS.len()])
        })
        .collect()
}

fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system's random numbers");
    bytes
}
