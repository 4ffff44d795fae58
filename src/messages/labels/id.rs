//! Indonesian: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Jenis verifikasi",
        Label::PersonalInformation => "Data pribadi",
        Label::FirstName => "Nama depan",
        Label::MiddleName => "Nama tengah",
        Label::LastName => "Nama belakang",
        Label::InEnglish => "{label} (dalam huruf Inggris)",
        Label::BirthDate => "Tanggal lahir",
        Label::Email => "Alamat email",
        Label::Phone => "Nomor telepon",
        Label::CountryOfResidence => "Negara tempat tinggal",
        Label::Nationality => "Kewarganegaraan",
        Label::SecondNationality => "Kewarganegaraan kedua",
        Label::Gender => "Jenis kelamin",
        Label::TaxNumbers => "Nomor pajak",
        Label::TaxCountry => "Negara nomor pajak",
        Label::TaxNumberType => "Jenis nomor pajak",
        Label::TaxNumber => "Nomor pajak",
        Label::Address => "Alamat",
        Label::Street => "Jalan dan nomor",
        Label::Apartment => "Apartemen, lantai, atau unit",
        Label::City => "Kota",
        Label::Subdivision => "Negara bagian, provinsi, atau wilayah",
        Label::PostalCode => "Kode pos",
        Label::Country => "Negara",
        Label::FinancialProfile => "Profil keuangan",
        Label::EmploymentStatus => "Status pekerjaan",
        Label::Occupation => "Pekerjaan",
        Label::Purpose => "Tujuan pembukaan rekening",
        Label::PurposeRemarks => "Keterangan tujuan",
        Label::SourcesOfFunds => "Sumber dana",
        Label::SourceOfFunds => "Sumber dana",
        Label::SourcesRemarks => "Keterangan sumber dana",
        Label::MonthlyVolume => "Perkiraan volume per bulan (dolar AS)",
        Label::MetaData => "Data tambahan",
        Label::IdentityDocuments => "Dokumen identitas",
        Label::IdentityDocument => "Dokumen identitas",
        Label::ProofOfAddress => "Bukti alamat",
        Label::DocumentType => "Jenis dokumen",
        Label::DocumentNumber => "Nomor dokumen",
        Label::IssuingCountry => "Negara penerbit",
        Label::IssuingState => "Negara bagian penerbit",
        Label::IssueDate => "Tanggal terbit",
        Label::ExpiryDate => "Tanggal berakhir",
        Label::Files => "Berkas",
        Label::File => "Berkas",
        Label::Side => "Sisi",
        Label::Terms => "Persetujuan ketentuan",
        Label::Standard => "Verifikasi standar",
        Label::Reliance => "Verifikasi yang sudah dilakukan lembaga lain",
        Label::Male => "Laki-laki",
        Label::Female => "Perempuan",
        Label::Employed => "Karyawan",
        Label::SelfEmployed => "Wiraswasta",
        Label::Retired => "Pensiunan",
        Label::Student => "Pelajar atau mahasiswa",
        Label::Unemployed => "Tidak bekerja",
        Label::Passport => "Paspor",
        Label::NationalId => "Kartu identitas nasional",
        Label::DriversLicense => "Surat izin mengemudi",
        Label::ResidencePermit => "Izin tinggal",
        Label::Selfie => "Swafoto",
        Label::UtilityBill => "Tagihan listrik, air, atau internet",
        Label::GovernmentLetter => "Surat dari instansi pemerintah",
        Label::BankStatement => "Rekening koran",
        Label::Front => "Sisi depan",
        Label::Back => "Sisi belakang",
        Label::LowQuality => "Gambar kurang jelas: ambil yang baru, tajam dan cukup terang",
        Label::ExpirationDate => {
            "Dokumen sudah atau segera kedaluwarsa: gunakan yang masih berlaku"
        }
        Label::NotDocument => "Berkas ini tidak menampilkan dokumen",
        Label::UnfilledId => "Dokumen belum diisi atau belum ditandatangani",
        Label::DocumentTemplate => "Ini contoh, bukan dokumen yang diterbitkan",
        Label::ProblematicApplicantData => "Data tidak cocok dengan dokumen: mohon periksa",
        Label::DocumentMissing => "Ada dokumen yang kurang",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "{member} wajib diisi",
        Person::TransliterationRequired => {
            "{of} berisi karakter lain: tulis di sini dengan huruf Inggris"
        }
        Person::InvalidChoice => "Pilih salah satu: {choices}",
        Person::RelianceUnavailable => "Jenis verifikasi ini tidak tersedia di sini",
        Person::InvalidDateFormat => "Tulis tahun, bulan, dan tanggal, misalnya 1990-04-15",
        Person::AddressRepeated => "{member} punya kolom sendiri: jangan ditulis di sini",
        Person::PhoneCountryMismatch => {
            "Kode negara nomor ini bukan kode negara tempat tinggal Anda"
        }
        Person::PhoneAreaMismatch => "Kode area nomor ini bukan dari negara tempat tinggal Anda",
        Person::UnknownCountry => "Pilih negara dari daftar",
        Person::CountryNotInCatalogue => "Negara ini tidak ada di daftar",
        Person::EmptyList => "{member}: perlu setidaknya satu isian",
        Person::SsnFormat => "Tulis nomor pajak AS seperti 123-45-6789",
        Person::CountryMismatch => "Harus negara tempat tinggal Anda",
        Person::UnknownSubdivision => "Pilih negara bagian, provinsi, atau wilayah dari daftar",
        Person::SubdivisionOfAnotherCountry => "Wilayah ini milik negara lain",
        Person::SubdivisionUnverified => {
            "Tidak ada daftar wilayah untuk negara ini, jadi tidak dapat diperiksa"
        }
        Person::NotInCatalogue => "Pilih dari daftar",
        Person::StateRequired => {
            "Negara bagian penerbit wajib diisi untuk surat izin mengemudi dari AS"
        }
        Person::SidesRequired => {
            "Tambahkan sisi depan dan sisi belakang, masing-masing satu berkas"
        }
        Person::UriNotOwned => "Silakan unggah berkas ini lagi",
        Person::CustomerNotEligible => "Saat ini dokumen tidak dapat dikirim",
        Person::AttachInFlight => "Dokumen Anda sedang diproses",
        Person::ServerRefused => "Ini tidak diterima",
        Person::SideMissing => "Sisi dokumen ini belum ada: {side}",
    }
}
