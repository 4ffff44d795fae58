//! What the headers of a picture say: how large it is, and how it was scanned.
//!
//! Files come from strangers. Every number in them may be wrong, so each is read within the bytes
//! that are there, and every step goes forward.

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
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((chunk, content)) = rest.split_at_checked(8) {
        let length = number(chunk, 0, 4, false) as usize;
        match chunk {
            [.., b'I', b'H', b'D', b'R'] => {
                picture.width = number(content, 0, 4, false);
                picture.height = number(content, 4, 4, false);
            }
            // Pixels a metre, if that is the unit.
            [.., b'p', b'H', b'Y', b's'] if content.get(8) == Some(&1) => {
                picture.dpi = scaled(number(content, 0, 4, false), 254, 10_000);
            }
            [.., b'I', b'D', b'A', b'T'] => return,
            _ => {}
        }
        rest = content.get(length..).and_then(|rest| rest.get(4..)).unwrap_or_default();
    }
}

/// JPEG (ISO/IEC 10918-1), Marker segments: a marker, a length that counts itself, content.
fn jpeg(bytes: &[u8], picture: &mut Picture) {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let [0xFF, marker, segment @ ..] = rest {
        // Any number of FF may fill up.
        if *marker == 0xFF {
            rest = rest.get(1..).unwrap_or_default();
            continue;
        }
        let length = number(segment, 0, 2, false) as usize;
        let (content, next) = segment.split_at_checked(length).unwrap_or((segment, &[]));
        let content = content.get(2..).unwrap_or_default();
        match (marker, content) {
            // The picture itself begins.
            (0xDA, _) => return,
            (0xE0, [b'J', b'F', b'I', b'F', 0, _, _, unit, density @ ..]) => {
                at_least(picture, number(density, 0, 2, false), 1, *unit);
            }
            (0xE1, [b'E', b'x', b'i', b'f', 0, 0, tiff @ ..]) => exif(tiff, picture),
            // A frame, by any of the ways to code one; these three are other tables.
            (0xC0..=0xCF, [_, size @ ..]) if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                picture.height = number(size, 0, 2, false);
                picture.width = number(size, 2, 2, false);
            }
            _ => {}
        }
        rest = next;
    }
}

/// Exif (CIPA DC-008), Image data structure: the first directory, as in TIFF.
fn exif(tiff: &[u8], picture: &mut Picture) {
    let is_little = tiff.first() == Some(&b'I');
    let read = |at, size| number(tiff, at, size, is_little);
    let directory = read(4, 4) as usize;
    let (mut above, mut below, mut unit) = (0, 0, 2);
    for n in 0..read(directory, 2) as usize {
        let Some(entry) = directory.checked_add(2 + 12 * n).filter(|at| *at < tiff.len()) else {
            break;
        };
        match read(entry, 2) {
            0x0112 => picture.orientation = read(entry + 8, 2),
            0x011A => {
                let value = read(entry + 8, 4) as usize;
                (above, below) = (read(value, 4), read(value.saturating_add(4), 4));
            }
            0x0128 => unit = read(entry + 8, 2) as u8,
            _ => {}
        }
    }
    // The first unit of EXIF is none, and those behind it are JFIF's.
    at_least(picture, above, below, unit.wrapping_sub(1));
}

/// What one header tells of the density, in pixels an inch (unit 1) or a centimetre (unit 2).
#[inline(never)]
fn at_least(picture: &mut Picture, above: u32, below: u32, unit: u8) {
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
