//! File types, told by a file's first bytes, its media type or its name.

/// How many of a file's first and last bytes are worth reading: a PDF's header may stand anywhere in the
/// first 1,024 (ISO 32000, Annex H in its implementation notes).
pub const HEAD: usize = 1024;

/// A type of file that people try to upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileType {
    /// Portable Document Format.
    Pdf,
    /// JPEG image.
    Jpeg,
    /// Portable Network Graphics.
    Png,
    /// What recent phones photograph in.
    Heic,
    /// WebP image.
    Webp,
    /// TIFF image.
    Tiff,
    /// GIF image.
    Gif,
    /// Windows bitmap.
    Bmp,
}

use FileType::{Bmp, Gif, Heic, Jpeg, Pdf, Png, Tiff, Webp};

/// Media types and name endings of each type.
const NAMES: [(FileType, &[&str]); 8] = [
    (Pdf, &["application/pdf", "pdf"]),
    (Jpeg, &["image/jpeg", "image/jpg", "image/pjpeg", "jpg", "jpeg"]),
    (Png, &["image/png", "png"]),
    (Heic, &["image/heic", "image/heif", "heic", "heif"]),
    (Webp, &["image/webp", "webp"]),
    (Tiff, &["image/tiff", "tif", "tiff"]),
    (Gif, &["image/gif", "gif"]),
    (Bmp, &["image/bmp", "bmp"]),
];

impl FileType {
    /// By magic number.
    pub fn of_head(head: &[u8]) -> Option<FileType> {
        match head {
            [0xFF, 0xD8, 0xFF, ..] => Some(Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Png),
            [b'G', b'I', b'F', b'8', ..] => Some(Gif),
            // Its size, and four bytes that are always 0.
            [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some(Bmp),
            [b'I', b'I', 0x2A, 0, ..] | [b'M', b'M', 0, 0x2A, ..] => Some(Tiff),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Webp),
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if is_heif(brand) => Some(Heic),
            _ => {
                let head = head.get(..HEAD).unwrap_or(head);
                head.windows(5).any(|window| window == b"%PDF-").then_some(Pdf)
            }
        }
    }

    /// Whether these few bytes could be the beginning of the type's magic number.
    pub fn begins_with(self, bytes: &[u8]) -> bool {
        let magic: &[u8] = match self {
            Pdf => b"%PDF-",
            Jpeg => &[0xFF, 0xD8, 0xFF],
            Png => b"\x89PNG\r\n\x1A\n",
            _ => &[],
        };
        magic.starts_with(bytes)
    }

    /// By the media type that a browser tells.
    pub fn of_media_type(media_type: &[u8]) -> Option<FileType> {
        named(media_type.split(|b| *b == b';').next()?.trim_ascii())
    }

    /// By the ending of a name.
    pub fn of_name(name: &[u8]) -> Option<FileType> {
        let dot = name.iter().rposition(|b| *b == b'.')?;
        named(name.get(dot + 1..)?)
    }

    /// Whether the API takes it: "Allowed file types: PDF, JPG, JPEG, PNG".
    pub fn is_allowed(self) -> bool {
        matches!(self, Pdf | Jpeg | Png)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        let names = NAMES.iter().find(|(file_type, _)| *file_type == self);
        names.and_then(|(_, names)| names.first()).copied().unwrap_or("")
    }

    /// What people call it.
    pub fn label(self) -> &'static str {
        match self {
            Pdf => "PDF",
            Jpeg => "JPEG",
            Png => "PNG",
            Heic => "HEIC",
            Webp => "WebP",
            Tiff => "TIFF",
            Gif => "GIF",
            Bmp => "BMP",
        }
    }
}

/// The brands of ISO/IEC 23008-12 that mark a still image.
fn is_heif(brand: &[u8]) -> bool {
    [b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc"]
        .iter()
        .any(|known| brand.starts_with(*known))
}

fn named(name: &[u8]) -> Option<FileType> {
    let is_name = |known: &&str| known.as_bytes().eq_ignore_ascii_case(name);
    let is_it = |(_, names): &&(FileType, &[&str])| names.iter().any(is_name);
    NAMES.iter().find(is_it).map(|(file_type, _)| *file_type)
}
