//! What the headers of a picture say: how large it is, and how it was scanned.
//!
//! Files come from strangers. Every number in them may be wrong, so each is read within the bytes
//! that are there, is 0 behind them, and every step goes forward.

use super::file_type::FileType;

/// What a JPEG or PNG says of itself; 0 where it says nothing, or where that lies behind the bytes
/// that were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels, as it is stored.
    pub width: u32,
    /// Its height in pixels, as it is stored.
    pub height: u32,
    /// Its pixels an inch: the most that one of its headers tells.
    pub dpi: u32,
    /// How it is to be turned, by the numbers 1 to 8 of EXIF.
    pub orientation: u32,
}

/// Reads the headers in the first bytes of a file.
pub fn look(bytes: &[u8]) -> Picture {
    let mut picture = Picture::default();
    match FileType::of_head(bytes) {
        Some(FileType::Png) => png(bytes, &mut picture),
        Some(FileType::Jpeg) => jpeg(bytes, &mut picture),
        _ => {}
    }
    picture
}

/// PNG (ISO/IEC 15948), Chunk layout: length, name, content and checksum.
fn png(bytes: &[u8], picture: &mut Picture) {
    let read = |at| number(bytes, at, 4, false);
    let mut at = 8;
    while at < bytes.len() {
        match &read(at + 4).to_be_bytes() {
            b"IHDR" => (picture.width, picture.height) = (read(at + 8), read(at + 12)),
            // Pixels a metre, if that is the unit.
            b"pHYs" if bytes.get(at + 16) == Some(&1) => {
                picture.dpi = scaled(read(at + 8), 254, 10_000);
            }
            b"IDAT" => return,
            _ => {}
        }
        at = at.saturating_add(read(at) as usize).saturating_add(12);
    }
}

/// JPEG (ISO/IEC 10918-1), Marker segments: a marker, a length that counts itself, content.
fn jpeg(bytes: &[u8], picture: &mut Picture) {
    let read = |at, size| number(bytes, at, size, false);
    let mut at = 2;
    while bytes.get(at) == Some(&0xFF) {
        let (marker, content) = (read(at + 1, 1), at + 4);
        match marker {
            // Any number of FF may fill up.
            0xFF => {
                at += 1;
                continue;
            }
            // The picture itself begins.
            0xDA => return,
            0xE0 if read(content, 4).to_be_bytes() == *b"JFIF" => {
                at_least(picture, read(content + 8, 2), 1, read(content + 7, 1));
            }
            0xE1 if read(content, 4).to_be_bytes() == *b"Exif" => {
                exif(bytes.get(content + 6..).unwrap_or_default(), picture);
            }
            // A frame, by any of the ways to code one; these three are other tables.
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                (picture.height, picture.width) = (read(content + 1, 2), read(content + 3, 2));
            }
            _ => {}
        }
        at += 2 + read(at + 2, 2) as usize;
    }
}

/// Exif (CIPA DC-008), Image data structure: the first directory, as in TIFF.
fn exif(tiff: &[u8], picture: &mut Picture) {
    let is_little = tiff.first() == Some(&b'I');
    let read = |at, size| number(tiff, at, size, is_little);
    // What lies behind the end is not there, wherever it is.
    let place = |at| (read(at, 4) as usize).min(tiff.len());
    let directory = place(4);
    let (mut above, mut below, mut unit) = (0, 0, 2);
    for n in 0..read(directory, 2) as usize {
        let entry = directory + 2 + 12 * n;
        if entry >= tiff.len() {
            return;
        }
        match read(entry, 2) {
            0x0112 => picture.orientation = read(entry + 8, 2),
            0x011A => {
                let value = place(entry + 8);
                (above, below) = (read(value, 4), read(value + 4, 4));
            }
            0x0128 => unit = read(entry + 8, 2),
            _ => {}
        }
    }
    // The first unit of EXIF is none, and those behind it are JFIF's.
    at_least(picture, above, below, unit.wrapping_sub(1));
}

/// What one header tells of the density, in pixels an inch (unit 1) or a centimetre (unit 2).
#[inline(never)]
fn at_least(picture: &mut Picture, above: u32, below: u32, unit: u32) {
    let dpi = match unit {
        1 => scaled(above, 1, below),
        2 => scaled(above, 254, below.saturating_mul(100)),
        _ => 0,
    };
    picture.dpi = picture.dpi.max(dpi);
}

/// A number by a fraction, rounded; 0 if there is none.
fn scaled(number: u32, above: u32, below: u32) -> u32 {
    let doubled = 2 * u64::from(number) * u64::from(above) + u64::from(below);
    doubled.checked_div(2 * u64::from(below)).map_or(0, |whole| whole as u32)
}

/// A number of two or four bytes; 0 if they are not there.
#[inline(never)]
fn number(bytes: &[u8], at: usize, size: usize, is_little: bool) -> u32 {
    let bytes = bytes.get(at..).and_then(|bytes| bytes.get(..size)).unwrap_or_default();
    let mut number = 0;
    for (n, byte) in bytes.iter().enumerate() {
        number = match is_little {
            true => number | u32::from(*byte) << (8 * n),
            false => number << 8 | u32::from(*byte),
        };
    }
    number
}
