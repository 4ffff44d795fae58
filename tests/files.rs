//! Files of strangers: whatever their bytes are, looking at them ends, and says nothing that is not so.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/clock.rs"]
mod clock;

use fin_onboarding::formats::file_flaw;
use fin_onboarding::formats::file_flaw::Flaw;
use fin_onboarding::formats::file_type::FileType;
use fin_onboarding::formats::picture;
use fin_onboarding::formats::picture::Picture;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::clock::Clock;

/// A JPEG with every header that is read: JFIF, EXIF in the byte order given, and a frame.
fn jpeg(is_little: bool, unit: u8) -> Vec<u8> {
    let two = |n: u16| if is_little { n.to_le_bytes() } else { n.to_be_bytes() };
    let four = |n: u32| if is_little { n.to_le_bytes() } else { n.to_be_bytes() };
    let entry = |tag, kind, value: [u8; 4]| {
        [two(tag).to_vec(), two(kind).to_vec(), four(1).to_vec(), value.to_vec()].concat()
    };
    let short = |n| [two(n), [0, 0]].concat().try_into().expect("four bytes");
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend(if is_little { b"II*\0" } else { b"MM\0*" });
    exif.extend(four(8));
    exif.extend(two(3));
    exif.extend(entry(0x0112, 3, short(8)));
    exif.extend(entry(0x011A, 5, four(50)));
    exif.extend(entry(0x0128, 3, short(u16::from(unit))));
    exif.extend(four(0));
    exif.extend([four(600), four(2)].concat());
    let segment = |marker: u8, content: &[u8]| {
        let length = (content.len() as u16 + 2).to_be_bytes();
        [&[0xFF, marker][..], &length, content].concat()
    };
    [
        vec![0xFF, 0xD8],
        segment(0xE0, b"JFIF\0\x01\x02\x01\0\x48\0\x48\0\0"),
        segment(0xE1, &exif),
        vec![0xFF; 3],
        segment(0xC4, &[0; 20]),
        segment(0xC2, &[8, 0x03, 0x20, 0x04, 0xB0, 1, 1, 0x11, 0]),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        vec![1, 2, 3, 0xFF, 0, 4, 0xFF, 0xD9],
    ]
    .concat()
}

fn png() -> Vec<u8> {
    let chunk = |name: &[u8; 4], content: &[u8]| {
        [&(content.len() as u32).to_be_bytes(), &name[..], content, &[0; 4]].concat()
    };
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        chunk(b"IHDR", &[0, 0, 4, 0xB0, 0, 0, 3, 0x20, 8, 2, 0, 0, 0]),
        chunk(b"pHYs", &[0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1]),
        chunk(b"IDAT", &[0; 40]),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

#[test]
fn a_jpeg_tells_its_size_its_density_and_how_it_is_turned() {
    for is_little in [true, false] {
        let picture = picture::look(&jpeg(is_little, 2));
        assert_eq!(picture, Picture { width: 1200, height: 800, dpi: 300, orientation: 8 });
        assert_eq!(picture::look(&jpeg(is_little, 3)).dpi, 762, "of pixels a centimetre");
        assert_eq!(picture::look(&jpeg(is_little, 1)).dpi, 72, "EXIF has no unit, JFIF has");
    }
}

#[test]
fn a_png_tells_its_size_and_its_density() {
    let expected = Picture { width: 1200, height: 800, dpi: 300, orientation: 0 };
    assert_eq!(picture::look(&png()), expected);
    assert_eq!(picture::look(b"%PDF-1.7"), Picture::default());
}

#[test]
fn whole_files_have_no_flaw_and_cut_ones_are_cut() {
    for (file_type, file) in [(FileType::Jpeg, jpeg(true, 2)), (FileType::Png, png())] {
        assert_eq!(file_flaw::find(file_type, &file, &file), None);
        let cut = &file[..file.len() - 2 - usize::from(file_type == FileType::Png) * 10];
        assert_eq!(file_flaw::find(file_type, &file, &cut[cut.len() - 5..]), Some(Flaw::Truncated));
        assert_eq!(file_flaw::find(file_type, &file, &[]), None, "nobody knows");
    }
}

#[test]
fn a_file_of_a_hundred_thousand_headers_is_read_in_a_moment() {
    let start = Clock::start();
    for filling in [&[0xFF][..], &[0xFF, 0xE0, 0, 0], &[0xFF, 0xE0, 0, 2], &[0; 4]] {
        for head in [&b"\xFF\xD8\xFF"[..], b"\x89PNG\r\n\x1A\n"] {
            let file = [head, &filling.repeat(100_000)].concat();
            picture::look(&file);
            let words = b"/Kids /Count << /Encrypt ".repeat(4_000);
            file_flaw::find(FileType::Pdf, &file, &[b"%%EOF", &words[..]].concat());
        }
    }
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

proptest! {
    #[test]
    fn no_bytes_are_too_much(bytes in vec(any::<u8>(), 0..300), tail in vec(any::<u8>(), 0..60)) {
        for head in [&b""[..], b"\xFF\xD8\xFF", b"\xFF\xD8\xFF\xE1\0\xFFExif\0\0II*\0",
            b"\x89PNG\r\n\x1A\n"] {
            let file = [head, &bytes].concat();
            picture::look(&file);
            for is in [FileType::Pdf, FileType::Jpeg, FileType::Png, FileType::Heic] {
                let flaw = file_flaw::find(is, &file, &tail);
                prop_assert!(is != FileType::Heic || flaw.is_none());
            }
        }
    }

    #[test]
    fn a_picture_with_wrong_bytes_in_it_is_read_too(
        wrong in vec((0..200_usize, any::<u8>()), 1..8), is_little: bool,
    ) {
        for mut file in [jpeg(is_little, 2), png()] {
            for (at, byte) in &wrong {
                let at = at % file.len();
                file[at] = *byte;
            }
            picture::look(&file);
        }
    }
}
