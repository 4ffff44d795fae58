//! Turkish: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Doğrulama türü",
        Label::PersonalInformation => "Kişisel bilgiler",
        Label::FirstName => "Ad",
        Label::MiddleName => "İkinci ad",
        Label::LastName => "Soyadı",
        Label::InEnglish => "{label} (İngilizce karakterlerle)",
        Label::BirthDate => "Doğum tarihi",
        Label::Email => "E-posta adresi",
        Label::Phone => "Telefon numarası",
        Label::CountryOfResidence => "İkamet edilen ülke",
        Label::Nationality => "Uyruk",
        Label::SecondNationality => "İkinci uyruk",
        Label::Gender => "Cinsiyet",
        Label::TaxNumbers => "Vergi numaraları",
        Label::TaxCountry => "Vergi numarasının ülkesi",
        Label::TaxNumberType => "Vergi numarasının türü",
        Label::TaxNumber => "Vergi numarası",
        Label::Address => "Adres",
        Label::Street => "Cadde, sokak ve bina numarası",
        Label::Apartment => "Daire, kat veya blok",
        Label::City => "Şehir",
        Label::Subdivision => "Eyalet, il veya bölge",
        Label::PostalCode => "Posta kodu",
        Label::Country => "Ülke",
        Label::FinancialProfile => "Mali profil",
        Label::EmploymentStatus => "Çalışma durumu",
        Label::Occupation => "Meslek",
        Label::Purpose => "Hesabın amacı",
        Label::PurposeRemarks => "Amaçla ilgili ayrıntılar",
        Label::SourcesOfFunds => "Fon kaynakları",
        Label::SourceOfFunds => "Fon kaynağı",
        Label::SourcesRemarks => "Fon kaynaklarıyla ilgili ayrıntılar",
        Label::MonthlyVolume => "Beklenen aylık işlem hacmi (ABD doları)",
        Label::MetaData => "Ek bilgiler",
        Label::IdentityDocuments => "Kimlik belgeleri",
        Label::IdentityDocument => "Kimlik belgesi",
        Label::ProofOfAddress => "Adres belgesi",
        Label::DocumentType => "Belge türü",
        Label::DocumentNumber => "Belge numarası",
        Label::IssuingCountry => "Belgeyi veren ülke",
        Label::IssuingState => "Belgeyi veren eyalet",
        Label::IssueDate => "Veriliş tarihi",
        Label::ExpiryDate => "Geçerlilik tarihi",
        Label::Files => "Dosyalar",
        Label::File => "Dosya",
        Label::Side => "Yüz",
        Label::Terms => "Koşulların kabulü",
        Label::Standard => "Standart doğrulama",
        Label::Reliance => "Başka bir kuruluşta yapılmış doğrulama",
        Label::Male => "Erkek",
        Label::Female => "Kadın",
        Label::Employed => "Çalışan",
        Label::SelfEmployed => "Serbest meslek sahibi",
        Label::Retired => "Emekli",
        Label::Student => "Öğrenci",
        Label::Unemployed => "Çalışmıyor",
        Label::Passport => "Pasaport",
        Label::NationalId => "Kimlik kartı",
        Label::DriversLicense => "Sürücü belgesi",
        Label::ResidencePermit => "Oturma izni",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Fatura (su, elektrik, doğal gaz, internet)",
        Label::GovernmentLetter => "Resmî kurum yazısı",
        Label::BankStatement => "Hesap özeti",
        Label::Front => "Ön yüz",
        Label::Back => "Arka yüz",
        Label::LowQuality => "Görüntü yeterince net değil: iyi ışıkta net bir yenisini çekin",
        Label::ExpirationDate => {
            "Belgenin süresi dolmuş veya yakında dolacak: geçerli bir belge kullanın"
        }
        Label::NotDocument => "Dosyada bir belge görünmüyor",
        Label::UnfilledId => "Belge doldurulmamış veya imzalanmamış",
        Label::DocumentTemplate => "Bu, verilmiş bir belge değil, bir şablon",
        Label::ProblematicApplicantData => "Bilgiler belgelerle uyuşmuyor: lütfen kontrol edin",
        Label::DocumentMissing => "Bir belge eksik",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "{member} alanı zorunludur",
        Person::TransliterationRequired => {
            "{of} başka karakterler içeriyor: buraya İngilizce karakterlerle yazın"
        }
        Person::InvalidChoice => "Birini seçin: {choices}",
        Person::RelianceUnavailable => "Bu doğrulama türü burada kullanılamıyor",
        Person::InvalidDateFormat => "Tarihi yıl, ay ve gün olarak yazın, örneğin 1990-04-15",
        Person::AddressRepeated => "{member} için ayrı bir alan var: buraya yazmayın",
        Person::PhoneCountryMismatch => {
            "Bu numaranın ülke kodu, ikamet ettiğiniz ülkenin kodu değil"
        }
        Person::PhoneAreaMismatch => "Bu numaranın alan kodu ikamet ettiğiniz ülkeye ait değil",
        Person::UnknownCountry => "Listeden bir ülke seçin",
        Person::CountryNotInCatalogue => "Bu ülke listede yok",
        Person::EmptyList => "{member}: en az bir kayıt gerekir",
        Person::SsnFormat => "ABD vergi numaralarını şöyle yazın: 123-45-6789",
        Person::CountryMismatch => "İkamet ettiğiniz ülke olmalı",
        Person::UnknownSubdivision => "Listeden bir eyalet, il veya bölge seçin",
        Person::SubdivisionOfAnotherCountry => "Bu bölge başka bir ülkeye ait",
        Person::SubdivisionUnverified => {
            "Bu ülke için bölge listesi yok, bu yüzden kontrol edilemedi"
        }
        Person::NotInCatalogue => "Listeden seçin",
        Person::StateRequired => "ABD’den bir sürücü belgesi için belgeyi veren eyalet zorunludur",
        Person::SidesRequired => "Ön ve arka yüzü, her biri ayrı dosya olarak ekleyin",
        Person::UriNotOwned => "Lütfen bu dosyayı yeniden yükleyin",
        Person::CustomerNotEligible => "Şu anda belge gönderilemiyor",
        Person::AttachInFlight => "Belgeleriniz zaten işleniyor",
        Person::ServerRefused => "Bu kabul edilmedi",
        Person::SideMissing => "Belgenin şu yüzü eksik: {side}",
    }
}
