//! Indonesian; polite and without a name for the person, else Anda.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} wajib diisi",
        Code::WrongType => "Harus berupa {expected}",
        Code::Unreadable => "Nilai ini tidak dapat dibaca",
        Code::MalformedText => "Berisi karakter yang rusak; silakan ketik ulang",
        Code::UnknownMember => "API tidak mengenal kolom ini dan mengabaikannya",
        Code::V1Member => "Ini nama dari V1 yang diabaikan V2: gunakan {name}",
        Code::NotInV1 => "V1 tidak menanyakan ini: tambahkan jika ada",
        Code::OnlyBlanks => "Hanya berisi spasi; lebih baik dikosongkan",
        Code::MustNotBeBlank => "Tidak boleh hanya berisi spasi",
        Code::NotAscii => "Gunakan hanya karakter Inggris (Latin) tanpa aksen di sini",
        Code::NonAsciiFreeText => "Di sini sebaiknya gunakan karakter Inggris (Latin)",
        Code::TransliterationRequired => {
            "Tulis juga dengan karakter Inggris (Latin): {of} berisi karakter lain"
        }
        Code::InvalidChoice => "Harus salah satu dari: {choices}",
        Code::RelianceUnavailable => "RELIANCE tidak tersedia untuk organisasi Anda",
        Code::InvalidDateFormat => "Tulis tanggal sebagai YYYY-MM-DD, misalnya 1990-04-15",
        Code::NoSuchDate => "Tanggal itu tidak ada di kalender",
        Code::TooYoung => "Usia minimal {min} tahun",
        Code::TooOld => "Usia maksimal {max} tahun",
        Code::BirthDateInFuture => "Tanggal lahir berada di masa depan",
        Code::InvalidEmail => "Tulis alamat email lengkap, misalnya maria.garcia@example.com",
        Code::EmailNotLowercase => "Email harus memakai huruf kecil semua",
        Code::ControlCharacters => "Berisi karakter yang tidak terlihat; silakan ketik ulang",
        Code::DigitsInName => "Nama jarang berisi angka; mohon periksa",
        Code::AllCapitals => "Semua huruf kapital; tidak apa-apa jika di dokumen tertulis begitu",
        Code::NameRepeated => "Berisi nama belakang juga; tulis tiap nama di kolomnya sendiri",
        Code::NotAName => "Tidak tampak seperti nama; tulislah seperti yang tertera pada dokumen",
        Code::TitleInName => "Jangan tulis gelar seperti Bpk. atau Dr.: cukup namanya",
        Code::PoBox => "Tampaknya ini kotak pos; berikan alamat rumah",
        Code::AddressRepeated => "Berisi {member} juga, yang punya kolom sendiri",
        Code::EmailDomainWithoutDot => "Setelah @ biasanya ada titik, seperti example.com",
        Code::EmailDomainTypo => "Hampir {domain}; periksa bagian setelah @",
        Code::EmailDomainUnknown => {
            "Tidak ada alamat email yang berakhir seperti ini; periksa bagian setelah @"
        }
        Code::InvalidPhone => "Gunakan format internasional, misalnya +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Tidak ada kode negara yang berawal seperti ini; periksa angka setelah +"
        }
        Code::PhoneTooShort => "Mungkin terlalu pendek: setelah + diharapkan minimal {min} angka",
        Code::PhoneTooLong => "Mungkin terlalu panjang: setelah + diharapkan maksimal {max} angka",
        Code::PhoneCountryMismatch => {
            "Kode negara nomor ini bukan kode negara tempat tinggal ({country})"
        }
        Code::PhoneTrunkZero => {
            "Hilangkan angka 0 setelah kode negara: hanya dipakai di dalam negeri"
        }
        Code::PhoneAreaMismatch => {
            "Kode area nomor ini bukan dari negara tempat tinggal ({country})"
        }
        Code::UnknownCountry => "Gunakan kode negara ISO 3166-1 alfa-3, misalnya USA",
        Code::CountryNotInCatalogue => "Negara ini tidak ada di katalog",
        Code::SameNationality => "Sama dengan kewarganegaraan utama; lebih baik dikosongkan",
        Code::EmptyList => "{member} memerlukan setidaknya satu isian",
        Code::TooManyEntries => "Lebih dari {max} isian",
        Code::SsnFormat => "Untuk nasabah AS, TIN harus berformat SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Nomor seperti ini tidak pernah diterbitkan; mohon periksa",
        Code::TaxIdFormat => "Nomor pajak negara ini bentuknya lain; mohon periksa",
        Code::TaxIdCheckDigit => {
            "Sepertinya ada angka atau huruf yang salah ketik; mohon periksa nomor ini"
        }
        Code::TaxIdNotIssued => "Nomor seperti ini tidak diterbitkan di negara ini; mohon periksa",
        Code::TaxIdDob => "Nomor ini dan tanggal lahir saling bertentangan",
        Code::TaxIdOtherKind => {
            "Cocok dengan jenis nomor pajak lain dari yang dipilih; periksa keduanya"
        }
        Code::DuplicateDocumentId => "Nomor ini sudah diisikan di atas",
        Code::SimilarDocumentId => "Mirip dengan nomor yang sudah diisikan di atas",
        Code::UsaTaxEntryMissing => "Penduduk AS biasanya perlu mengisi nomor pajak AS di sini",
        Code::CountryMismatch => "Harus sama dengan basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Gunakan kode ISO 3166-2 dari katalog, misalnya US-CA (bukan CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Kode ini milik negara lain",
        Code::SubdivisionUnverified => {
            "Negara ini tidak punya kode ISO 3166-2, jadi tidak dapat diperiksa"
        }
        Code::SubdivisionWithdrawn => "Kode ini sudah ditarik; penggantinya {successor}",
        Code::NotInCatalogue => "Tidak ada di katalog",
        Code::PostalCodeFormat => "Kode pos di sana biasanya berbentuk {shape}",
        Code::PostalCodeNotUsed => {
            "Negara ini tidak punya kode pos: ini pasti hanya isian pengganti"
        }
        Code::PostalCodeCatalogue => "Kode pos negara ini bentuknya lain",
        Code::PostalCodeOfAnotherSubdivision => {
            "Kode pos ini milik provinsi atau negara bagian lain; periksa keduanya"
        }
        Code::NegativeAmount => "Harus 0 atau lebih",
        Code::DuplicateId => "Sudah dipilih di atas",
        Code::NestedMetaData => {
            "Daftar dan objek mungkin tidak tersimpan di sini; gunakan nilai sederhana"
        }
        Code::TooComplex => "Berisi terlalu banyak nilai, atau nilai yang bersarang terlalu dalam",
        Code::MultiplePrimaryDocuments => "Berikan hanya satu dokumen identitas selain swafoto",
        Code::MultipleSelfies => "Berikan hanya satu swafoto",
        Code::SelfieRequired => "Swafoto wajib ada",
        Code::SelfieOnly => "Swafoto saja tidak cukup: tambahkan dokumen identitas",
        Code::DocumentCountryMissing => "Biasanya negara penerbit dokumen juga diperlukan",
        Code::StateRequired => "state wajib diisi untuk surat izin mengemudi dari AS",
        Code::StateForbidden => "Kosongkan untuk jenis dokumen ini",
        Code::TooLong => "Maksimal {max} karakter",
        Code::Expired => "Dokumen ini sudah kedaluwarsa: tanggal berakhirnya harus di masa depan",
        Code::DocumentExpired => "Dokumen ini sudah kedaluwarsa: dokumen baru akan diminta",
        Code::ExpiresSoon => {
            "Kedaluwarsa dalam kurang dari {months} bulan: dokumen yang berlaku lebih lama mungkin diminta"
        }
        Code::ExpiryNotAfterIssue => "Tanggal berakhir harus setelah tanggal terbit",
        Code::WrongFileCount => "Jumlah berkas untuk jenis dokumen ini: {expected}",
        Code::SidesRequired => "Berikan satu sisi depan (FRONT) dan satu sisi belakang (BACK)",
        Code::DuplicateFileUri => {
            "Berkas ini sudah dipakai di atas; tiap sisi perlu berkas sendiri"
        }
        Code::SelfieUriReused => "Swafoto dan sebuah dokumen memakai berkas yang sama",
        Code::UriNotOwned => "Berkas ini tidak diunggah untuk nasabah ini",
        Code::OneAddressDocument => "Berikan tepat satu bukti alamat",
        Code::OlderThan90Days => "Sebaiknya diterbitkan dalam {days} hari terakhir",
        Code::CustomerNotEligible => "Nasabah tidak memenuhi syarat untuk operasi ini",
        Code::CustomerStatusUnknown => "Status ini tidak dikenal, jadi tidak dapat diperiksa",
        Code::AttachInFlight => {
            "Permintaan melampirkan dokumen untuk nasabah ini masih berlangsung"
        }
        Code::InvalidCustomerId => "Bukan ID nasabah",
        Code::CustomerIdNotUuid => "ID nasabah biasanya berupa UUID",
        Code::FileTypeNotAllowed => "Jenis berkas yang diterima: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Berkas ini kosong",
        Code::FileTypeUnknown => "Jenis berkas ini tidak dapat dikenali",
        Code::FileTypeMismatch => "Namanya menunjukkan jenis lain, tetapi ini berkas {found}",
        Code::FileSmall => "Lebih kecil dari {kilobytes} KB: pastikan setiap kata dapat dibaca",
        Code::FileTruncated => "Bagian akhir berkas ini hilang; silakan simpan atau pindai ulang",
        Code::FileEncrypted => "PDF ini dilindungi kata sandi; silakan simpan tanpa kata sandi",
        Code::FileWithoutPages => "PDF ini tidak punya halaman",
        Code::FileTooLarge => "Lebih besar dari {kilobytes} KB; silakan perkecil",
        Code::FileAttachedTwice => "Berkas ini sudah dilampirkan di atas",
        Code::DuplicateFieldName => {
            "Bagian lain memakai nama kolom ini: jawabannya hanya akan memuat satu"
        }
        Code::ServerRefused => "Server menolak ini",
        Code::DocumentRefused => "Dokumen ini tidak diterima. {label}",
        Code::CustomerRefused => "Sebagian data tidak diterima. {label}",
        Code::SideMissing => "Sisi {side} dari dokumen ini diminta",
        Code::NotJson => "Baris ini bukan JSON",
        Code::LineTooLong => "Baris ini lebih panjang dari {max} MiB",
        Code::MoreIssues => "{count} temuan lain tidak ditampilkan",
        Code::UsuallyRequired => "{member} biasanya wajib diisi",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "teks",
        "integer" => "bilangan bulat",
        "list" => "daftar",
        "object" => "objek",
        "invisible" => "karakter yang tidak terlihat",
        "primitive" => "teks, angka, true, false, atau null",
        "HEIC" => ". Simpan foto HEIC ini sebagai JPEG",
        "WebP" => ". Simpan gambar WebP ini sebagai JPEG",
        "TIFF" => ". Simpan gambar TIFF ini sebagai JPEG",
        "GIF" => ". Simpan gambar GIF ini sebagai JPEG",
        "BMP" => ". Simpan gambar BMP ini sebagai JPEG",
        other => other,
    }
}
