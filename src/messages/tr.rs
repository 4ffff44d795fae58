//! Turkish; to a person: siz. No ending follows what stands in braces.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} alanı zorunludur",
        Code::WrongType => "Beklenen değer: {expected}",
        Code::Unreadable => "Bu değer okunamadı",
        Code::MalformedText => "Bozuk bir karakter içeriyor; lütfen yeniden yazın",
        Code::UnknownMember => "API bu alanı tanımıyor ve yok sayıyor",
        Code::V1Member => "V1’den kalan bir ad, V2 bunu yok sayar; bunun yerine: {name}",
        Code::NotInV1 => "V1 bunu sormuyordu: varsa ekleyin",
        Code::OnlyBlanks => "Yalnızca boşluk içeriyor; hiç yazmamak daha iyi",
        Code::MustNotBeBlank => "Yalnızca boşluklardan oluşamaz",
        Code::NotAscii => "Burada yalnızca İngilizce (Latin) karakterleri aksansız kullanın",
        Code::NonAsciiFreeText => "Burada İngilizce (Latin) karakterler tercih edilir",
        Code::TransliterationRequired => {
            "İngilizce (Latin) karakterlerle de yazın: {of} başka karakterler içeriyor"
        }
        Code::InvalidChoice => "Şunlardan biri olmalı: {choices}",
        Code::RelianceUnavailable => "RELIANCE kuruluşunuz için kullanılamıyor",
        Code::InvalidDateFormat => "Tarihi YYYY-MM-DD biçiminde yazın, örneğin 1990-04-15",
        Code::NoSuchDate => "Takvimde böyle bir gün yok",
        Code::TooYoung => "Yaş en az {min} olmalı",
        Code::TooOld => "Yaş en fazla {max} olmalı",
        Code::BirthDateInFuture => "Doğum tarihi gelecekte",
        Code::InvalidEmail => "Tam bir e-posta adresi değil; örnek: maria.garcia@example.com",
        Code::EmailNotLowercase => "E-posta tamamen küçük harflerle yazılmalı",
        Code::ControlCharacters => "Görünmeyen bir karakter içeriyor; lütfen yeniden yazın",
        Code::DigitsInName => "Adlarda nadiren rakam olur; lütfen kontrol edin",
        Code::AllCapitals => "Tümü büyük harf; belgede böyle yazıyorsa sorun yok",
        Code::NameRepeated => "Soyadını da içeriyor; her adı kendi alanına yazın",
        Code::NotAName => "Bir ada benzemiyor; belgede yazdığı gibi yazın",
        Code::TitleInName => "Bay veya Dr. gibi unvanları yazmayın: yalnızca ad gerekir",
        Code::PoBox => "Posta kutusuna benziyor; lütfen ev adresini yazın",
        Code::AddressRepeated => "{member} bilgisini de içeriyor; onun kendi alanı var",
        Code::EmailDomainWithoutDot => {
            "@ işaretinden sonra genellikle bir nokta olur, örneğin example.com"
        }
        Code::EmailDomainTypo => "Neredeyse {domain}; @ işaretinden sonrasını kontrol edin",
        Code::EmailDomainUnknown => {
            "Hiçbir e-posta adresi böyle bitmez; @ işaretinden sonrasını kontrol edin"
        }
        Code::InvalidPhone => "Uluslararası biçimi kullanın, örneğin +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Hiçbir ülke kodu böyle başlamıyor; + işaretinden sonraki rakamları kontrol edin"
        }
        Code::PhoneTooShort => {
            "Büyük olasılıkla kısa: + işaretinden sonra en az {min} rakam beklenir"
        }
        Code::PhoneTooLong => {
            "Büyük olasılıkla uzun: + işaretinden sonra en fazla {max} rakam beklenir"
        }
        Code::PhoneCountryMismatch => {
            "Bu numaranın ülke kodu, ikamet edilen ülkenin ({country}) kodu değil"
        }
        Code::PhoneTrunkZero => "Ülke kodundan sonraki 0'ı yazmayın: yalnızca ülke içinde çevrilir",
        Code::PhoneAreaMismatch => "Bu numaranın alan kodu ikamet ülkesinin ({country}) değil",
        Code::UnknownCountry => "Bir ISO 3166-1 alfa-3 ülke kodu değil; örnek: USA",
        Code::CountryNotInCatalogue => "Bu ülke katalogda yok",
        Code::SameNationality => "İlk uyrukla aynı; boş bırakabilirsiniz",
        Code::EmptyList => "{member} için en az bir kayıt gerekir",
        Code::TooManyEntries => "{max} kayıttan fazla",
        Code::SsnFormat => "ABD’deki müşteriler için TIN, SSN biçiminde (xxx-xx-xxxx) olmalı",
        Code::SsnNotIssued => "Böyle bir numara hiç verilmedi; lütfen kontrol edin",
        Code::TaxIdFormat => "Bu ülkenin vergi numaraları başka biçimdedir; lütfen kontrol edin",
        Code::TaxIdCheckDigit => {
            "Bir rakam veya harf yanlış yazılmış görünüyor; lütfen bu numarayı kontrol edin"
        }
        Code::TaxIdNotIssued => "Bu ülkede böyle numaralar verilmez; lütfen kontrol edin",
        Code::TaxIdDob => "Bu numara ile doğum tarihi birbiriyle çelişiyor",
        Code::TaxIdOtherKind => {
            "Seçilenden başka bir vergi numarası türüne uyuyor; ikisini de kontrol edin"
        }
        Code::DuplicateDocumentId => "Bu numara yukarıda zaten var",
        Code::SimilarDocumentId => "Yukarıda yazılan bir numaraya benziyor",
        Code::UsaTaxEntryMissing => {
            "ABD’de oturanların burada genellikle bir ABD vergi numarası vermesi gerekir"
        }
        Code::CountryMismatch => "basic_info.country_of_residence ile aynı olmalı",
        Code::UnknownSubdivision => "Katalogdan bir ISO 3166-2 kodu değil; örnek: US-CA (CA değil)",
        Code::SubdivisionOfAnotherCountry => "Bu kod başka bir ülkeye ait",
        Code::SubdivisionUnverified => {
            "Bu ülkenin ISO 3166-2 kodları yok, bu yüzden kontrol edilemedi"
        }
        Code::SubdivisionWithdrawn => "Bu kod kaldırıldı; yerine geçen kod: {successor}",
        Code::NotInCatalogue => "Katalogda yok",
        Code::PostalCodeFormat => "Oradaki posta kodları genellikle şöyledir: {shape}",
        Code::PostalCodeNotUsed => "Bu ülkede posta kodu yok: bu yalnızca bir yer tutucu olabilir",
        Code::PostalCodeCatalogue => "Bu ülkenin posta kodları farklıdır",
        Code::PostalCodeOfAnotherSubdivision => {
            "Bu posta kodu başka bir il veya eyalete ait; ikisini de kontrol edin"
        }
        Code::NegativeAmount => "0 veya daha fazla olmalı",
        Code::DuplicateId => "Yukarıda zaten seçildi",
        Code::NestedMetaData => {
            "Listeler ve nesneler burada saklanmayabilir; basit değerler kullanın"
        }
        Code::TooComplex => "Çok fazla veya çok derin iç içe değer içeriyor",
        Code::MultiplePrimaryDocuments => "Selfie dışında yalnızca bir kimlik belgesi verin",
        Code::MultipleSelfies => "Yalnızca bir selfie verin",
        Code::SelfieRequired => "Bir selfie gerekli",
        Code::SelfieOnly => "Yalnızca selfie yetmez: bir kimlik belgesi ekleyin",
        Code::DocumentCountryMissing => "Genellikle belgeyi veren ülke de gerekir",
        Code::StateRequired => "ABD’den bir sürücü belgesi için state zorunludur",
        Code::StateForbidden => "Bu tür belge için burayı boş bırakın",
        Code::TooLong => "En fazla {max} karakter",
        Code::Expired => "Bu belgenin süresi dolmuş: geçerlilik tarihi gelecekte olmalı",
        Code::DocumentExpired => "Bu belgenin süresi dolmuş: yenisi istenecek",
        Code::ExpiresSoon => {
            "{months} aydan kısa bir süre sonra sona eriyor: daha uzun süre geçerli bir belge istenebilir"
        }
        Code::ExpiryNotAfterIssue => "Geçerlilik tarihi, veriliş tarihinden sonra olmalı",
        Code::WrongFileCount => "Bu tür belge için gereken dosya sayısı: {expected}",
        Code::SidesRequired => "Bir ön yüz (FRONT) ve bir arka yüz (BACK) verin",
        Code::DuplicateFileUri => {
            "Bu dosya yukarıda zaten kullanıldı; her yüz için ayrı dosya gerekir"
        }
        Code::SelfieUriReused => "Selfie ile bir belge aynı dosyayı kullanıyor",
        Code::UriNotOwned => "Bu dosya bu müşteri için yüklenmedi",
        Code::OneAddressDocument => "Tam olarak bir adres belgesi verin",
        Code::OlderThan90Days => "Son {days} gün içinde verilmiş olması önerilir",
        Code::CustomerNotEligible => "Bu işlem bu müşteri için yapılamaz",
        Code::CustomerStatusUnknown => "Bu durum bilinmiyor, bu yüzden kontrol edilemedi",
        Code::AttachInFlight => "Bu müşteri için bir belge ekleme isteği zaten sürüyor",
        Code::InvalidCustomerId => "Bir müşteri kimliği değil",
        Code::CustomerIdNotUuid => "Müşteri kimlikleri genellikle UUID biçimindedir",
        Code::FileTypeNotAllowed => "İzin verilen dosya türleri: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Bu dosya boş",
        Code::FileTypeUnknown => "Bu dosyanın türü anlaşılamadı",
        Code::FileTypeMismatch => "Adı başka bir tür gösteriyor, ama bu bir {found} dosyası",
        Code::FileSmall => "{kilobytes} KB’den küçük: her sözcüğün okunabildiğinden emin olun",
        Code::FileTruncated => "Bu dosyanın sonu eksik; lütfen yeniden kaydedin veya tarayın",
        Code::FileEncrypted => "Bu PDF parolayla korunuyor; lütfen parolasız kaydedin",
        Code::FileWithoutPages => "Bu PDF’de sayfa yok",
        Code::FileTooLarge => "{kilobytes} KB’den büyük; lütfen küçültün",
        Code::FileAttachedTwice => "Bu dosya yukarıda zaten eklendi",
        Code::DuplicateFieldName => {
            "Başka bir parça da bu alan adını taşıyor: yanıtta yalnızca biri bulunur"
        }
        Code::ServerRefused => "Sunucu bunu reddetti",
        Code::DocumentRefused => "Bu belge kabul edilmedi. {label}",
        Code::CustomerRefused => "Bilgilerin bir bölümü kabul edilmedi. {label}",
        Code::SideMissing => "Bu belgenin {side} yüzü isteniyor",
        Code::NotJson => "Satır JSON değil",
        Code::LineTooLong => "Satır {max} MiB’den uzun",
        Code::MoreIssues => "Gösterilmeyen {count} bulgu daha var",
        Code::UsuallyRequired => "{member} alanı genellikle zorunludur",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "bir metin",
        "integer" => "bir tam sayı",
        "list" => "bir liste",
        "object" => "bir nesne",
        "invisible" => "görünmeyen bir karakter",
        "primitive" => "bir metin, bir sayı, true, false veya null",
        "HEIC" => ". Bu HEIC fotoğrafını JPEG olarak kaydedin",
        "WebP" => ". Bu WebP görselini JPEG olarak kaydedin",
        "TIFF" => ". Bu TIFF görselini JPEG olarak kaydedin",
        "GIF" => ". Bu GIF görselini JPEG olarak kaydedin",
        "BMP" => ". Bu BMP görselini JPEG olarak kaydedin",
        other => other,
    }
}
