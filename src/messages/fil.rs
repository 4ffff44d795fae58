//! Filipino.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Kailangan ang {member}",
        Code::WrongType => "Ang kailangan dito: {expected}",
        Code::Unreadable => "Hindi mabasa ang value na ito",
        Code::MalformedText => "May sirang character; pakilagay ulit",
        Code::UnknownMember => "Hindi kilala ng API ang field na ito kaya binabalewala ito",
        Code::V1Member => "Pangalan ito sa V1 na binabalewala ng V2: gamitin ang {name}",
        Code::NotInV1 => "Hindi ito hiningi ng V1: idagdag kung mayroon",
        Code::OnlyBlanks => "Puro espasyo lang ito; huwag na lang lagyan",
        Code::MustNotBeBlank => "Hindi puwedeng puro espasyo lang",
        Code::NotAscii => "Mga titik na Ingles (Latin) na walang tuldik lang ang gamitin dito",
        Code::NonAsciiFreeText => "Mas mainam dito ang mga titik na Ingles (Latin)",
        Code::TransliterationRequired => {
            "Isulat din ito sa mga titik na Ingles (Latin): may iba pang character sa {of}"
        }
        Code::InvalidChoice => "Dapat ay isa sa mga ito: {choices}",
        Code::RelianceUnavailable => "Hindi available ang RELIANCE para sa inyong kompanya",
        Code::InvalidDateFormat => "Isulat ang petsa bilang YYYY-MM-DD, gaya ng 1990-04-15",
        Code::NoSuchDate => "Walang ganitong araw sa kalendaryo",
        Code::TooYoung => "Dapat ay hindi bababa sa {min} taon ang edad",
        Code::TooOld => "Dapat ay hindi hihigit sa {max} taon ang edad",
        Code::BirthDateInFuture => "Nasa hinaharap ang petsa ng kapanganakan",
        Code::InvalidEmail => "Ilagay ang buong email address, gaya ng maria.garcia@example.com",
        Code::EmailNotLowercase => "Dapat ay puro maliliit na titik ang email",
        Code::ControlCharacters => "May character na hindi nakikita; pakilagay ulit",
        Code::DigitsInName => "Bihirang may numero ang pangalan; pakitingnan ulit",
        Code::AllCapitals => "Puro malalaking titik; ayos lang kung ganito sa dokumento",
        Code::NameRepeated => {
            "Kasama rin dito ang apelyido; ilagay ang bawat isa sa sariling field"
        }
        Code::NotAName => "Hindi mukhang pangalan; isulat ito ayon sa nasa dokumento",
        Code::TitleInName => {
            "Huwag isama ang mga titulo gaya ng G. o Dr.: pangalan lamang ang kailangan"
        }
        Code::PoBox => "Mukhang P.O. box ito; ilagay ang address ng tirahan",
        Code::AddressRepeated => "Kasama rin dito ang {member}, na may sariling field",
        Code::EmailDomainWithoutDot => {
            "Karaniwang may tuldok ang kasunod ng @, gaya ng example.com"
        }
        Code::EmailDomainTypo => "Halos {domain}; suriin ang bahagi pagkatapos ng @",
        Code::EmailDomainUnknown => {
            "Walang email address na nagtatapos nang ganito; suriin ang bahagi pagkatapos ng @"
        }
        Code::InvalidPhone => "Gamitin ang internasyonal na format, gaya ng +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Walang country code na ganito ang simula; pakitingnan ang mga numero pagkatapos ng +"
        }
        Code::PhoneTooShort => {
            "Baka kulang ang numero: hindi bababa sa {min} digit ang inaasahan pagkatapos ng +"
        }
        Code::PhoneTooLong => {
            "Baka sobra ang numero: hindi hihigit sa {max} digit ang inaasahan pagkatapos ng +"
        }
        Code::PhoneCountryMismatch => {
            "Hindi sa bansang tinitirhan ({country}) ang country code ng numerong ito"
        }
        Code::PhoneTrunkZero => {
            "Alisin ang 0 pagkatapos ng country code: idina-dial lamang ito sa loob ng bansa"
        }
        Code::PhoneAreaMismatch => {
            "Ang area code ng numerong ito ay hindi sa bansang tinitirhan ({country})"
        }
        Code::UnknownCountry => {
            "Kailangan dito ang ISO 3166-1 alpha-3 na country code, gaya ng USA"
        }
        Code::CountryNotInCatalogue => "Wala sa listahan ang bansang ito",
        Code::SameNationality => "Kapareho ng pangunahing nasyonalidad; huwag na lang lagyan",
        Code::EmptyList => "Kailangan ng kahit isang entry sa {member}",
        Code::TooManyEntries => "Higit sa {max} ang entry",
        Code::SsnFormat => "Dapat ay nasa SSN format (xxx-xx-xxxx) ang TIN ng mga customer sa USA",
        Code::SsnNotIssued => "Walang naibigay na ganitong numero; pakitingnan ulit",
        Code::TaxIdFormat => "Iba ang anyo ng mga tax number ng bansang ito; pakitingnan ulit",
        Code::TaxIdCheckDigit => "Mukhang may maling numero o titik; pakitingnan ulit",
        Code::TaxIdNotIssued => {
            "Walang ganitong numerong ibinibigay sa bansang ito; pakitingnan ulit"
        }
        Code::TaxIdDob => "Hindi magkatugma ang numerong ito at ang petsa ng kapanganakan",
        Code::TaxIdOtherKind => {
            "Tugma sa ibang uri ng tax number kaysa sa napili; suriin ang dalawa"
        }
        Code::DuplicateDocumentId => "Nailagay na sa itaas ang numerong ito",
        Code::SimilarDocumentId => "Mukhang nailagay na sa itaas ang numerong ito",
        Code::UsaTaxEntryMissing => {
            "Karaniwang kailangan dito ng mga residente ng USA ang tax number ng USA"
        }
        Code::CountryMismatch => "Dapat tumugma sa basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Kailangan dito ang ISO 3166-2 code na nasa listahan, gaya ng US-CA (hindi CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Sa ibang bansa ang code na ito",
        Code::SubdivisionUnverified => {
            "Walang ISO 3166-2 code ang bansang ito, kaya hindi ito masuri"
        }
        Code::SubdivisionWithdrawn => "Inalis na ang code na ito; ang kapalit ay {successor}",
        Code::NotInCatalogue => "Wala sa listahan",
        Code::PostalCodeFormat => "Karaniwang ganito ang mga postal code doon: {shape}",
        Code::PostalCodeNotUsed => {
            "Walang postal code ang bansang ito: placeholder lang ang puwede rito"
        }
        Code::PostalCodeCatalogue => "Iba ang hitsura ng mga postal code ng bansang ito",
        Code::PostalCodeOfAnotherSubdivision => {
            "Ang postal code na ito ay sa ibang estado o lalawigan; suriin ang dalawa"
        }
        Code::NegativeAmount => "Dapat ay 0 o higit pa",
        Code::DuplicateId => "Napili na sa itaas",
        Code::NestedMetaData => {
            "Baka hindi ma-save rito ang mga listahan at object; gumamit ng mga simpleng value"
        }
        Code::TooComplex => "Sobrang dami o sobrang lalim ng pagkakapatong ng mga value",
        Code::MultiplePrimaryDocuments => "Isa lang ang ibigay na ID bukod sa selfie",
        Code::MultipleSelfies => "Isang selfie lang ang ibigay",
        Code::SelfieRequired => "Kailangan ng selfie",
        Code::SelfieOnly => "Hindi sapat ang selfie lang: magdagdag ng ID",
        Code::DocumentCountryMissing => "Karaniwang kailangan ang bansang nagbigay ng dokumento",
        Code::StateRequired => "Kailangan ang state para sa driver's license na mula sa USA",
        Code::StateForbidden => "Huwag itong lagyan para sa ganitong uri ng dokumento",
        Code::TooLong => "Hanggang {max} character lang",
        Code::Expired => "Expired na ang dokumentong ito: dapat ay sa hinaharap pa ang expiry date",
        Code::DocumentExpired => "Expired na ang dokumentong ito: hihingan kayo ng bago",
        Code::ExpiresSoon => {
            "Mag-e-expire sa loob ng wala pang {months} buwan: maaaring hingin ang dokumentong mas matagal ang bisa"
        }
        Code::ExpiryNotAfterIssue => "Dapat ay mas huli ang expiry date kaysa sa issue date",
        Code::WrongFileCount => {
            "Bilang ng file na kailangan para sa ganitong dokumento: {expected}"
        }
        Code::SidesRequired => "Magbigay ng isang harap (FRONT) at isang likod (BACK)",
        Code::DuplicateFileUri => {
            "Nagamit na sa itaas ang file na ito; kailangan ng sariling file ang bawat panig"
        }
        Code::SelfieUriReused => "Iisang file ang ginagamit ng selfie at ng isang dokumento",
        Code::UriNotOwned => "Hindi in-upload para sa customer na ito ang file",
        Code::OneAddressDocument => "Magbigay ng isa lang na patunay ng address",
        Code::OlderThan90Days => "Mas mainam kung ibinigay ito sa loob ng nakaraang {days} araw",
        Code::CustomerNotEligible => "Hindi puwede para sa customer ang operasyong ito",
        Code::CustomerStatusUnknown => "Hindi kilala ang status na ito, kaya hindi ito masuri",
        Code::AttachInFlight => {
            "May isinasagawa nang request na mag-attach ng dokumento para sa customer na ito"
        }
        Code::InvalidCustomerId => "Hindi ito customer ID",
        Code::CustomerIdNotUuid => "Karaniwang UUID ang mga customer ID",
        Code::FileTypeNotAllowed => "Mga puwedeng uri ng file: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Walang laman ang file na ito",
        Code::FileTypeUnknown => "Hindi matukoy ang uri ng file na ito",
        Code::FileTypeMismatch => "Iba ang sinasabi ng pangalan, pero {found} file ito",
        Code::FileSmall => "Mas maliit sa {kilobytes} KB: tiyaking nababasa ang bawat salita",
        Code::FileTruncated => "Kulang ang dulo ng file na ito; paki-save o paki-scan ulit",
        Code::FileEncrypted => "May password ang PDF na ito; paki-save nang wala nito",
        Code::FileWithoutPages => "Walang pahina ang PDF na ito",
        Code::FileTooLarge => "Mas malaki sa {kilobytes} KB; pakiliitan ito",
        Code::FileAttachedTwice => "Naka-attach na sa itaas ang file na ito",
        Code::DuplicateFieldName => {
            "May ibang bahagi na ganito rin ang field name: isa lang ang matitira sa sagot"
        }
        Code::ServerRefused => "Hindi ito tinanggap ng server",
        Code::DocumentRefused => "Hindi tinanggap ang dokumentong ito. {label}",
        Code::CustomerRefused => "Hindi tinanggap ang ilang impormasyon. {label}",
        Code::SideMissing => "Hinihingi ang panig na {side} ng dokumentong ito",
        Code::NotJson => "Hindi JSON ang linyang ito",
        Code::LineTooLong => "Mas mahaba sa {max} MiB ang linyang ito",
        Code::MoreIssues => "May {count} pang isyu na hindi ipinapakita",
        Code::UsuallyRequired => "Karaniwang kailangan ang {member}",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "text",
        "integer" => "buong numero",
        "list" => "listahan",
        "object" => "object",
        "invisible" => "isang character na hindi nakikita",
        "primitive" => "text, numero, true, false o null",
        "HEIC" => ". I-save bilang JPEG ang HEIC na litratong ito",
        "WebP" => ". I-save bilang JPEG ang WebP na larawang ito",
        "TIFF" => ". I-save bilang JPEG ang TIFF na larawang ito",
        "GIF" => ". I-save bilang JPEG ang GIF na larawang ito",
        "BMP" => ". I-save bilang JPEG ang BMP na larawang ito",
        other => other,
    }
}
