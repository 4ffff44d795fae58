//! Korean.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} 항목은 필수입니다",
        Code::WrongType => "입력할 수 있는 값: {expected}",
        Code::Unreadable => "이 값을 읽을 수 없습니다",
        Code::MalformedText => "깨진 문자가 있습니다. 다시 입력해 주세요",
        Code::UnknownMember => "API가 모르는 항목이어서 무시됩니다",
        Code::V1Member => "V1의 이름이며 V2에서는 무시됩니다. {name} 이름을 사용해 주세요",
        Code::NotInV1 => "V1에는 없던 항목입니다. 해당하면 추가해 주세요",
        Code::OnlyBlanks => "공백만 있습니다. 그냥 비워 두세요",
        Code::MustNotBeBlank => "공백만 입력할 수 없습니다",
        Code::NotAscii => "여기에는 악센트 없는 영문(라틴) 문자만 사용해 주세요",
        Code::NonAsciiFreeText => "여기에는 영문(라틴) 문자를 권장합니다",
        Code::TransliterationRequired => {
            "영문(라틴) 문자로도 적어 주세요. {of} 항목에 다른 문자가 있습니다"
        }
        Code::InvalidChoice => "다음 중 하나여야 합니다: {choices}",
        Code::RelianceUnavailable => "귀사에서는 RELIANCE를 사용할 수 없습니다",
        Code::InvalidDateFormat => "날짜를 YYYY-MM-DD 형식으로 적어 주세요. 예: 1990-04-15",
        Code::NoSuchDate => "달력에 없는 날짜입니다",
        Code::TooYoung => "나이는 {min}세 이상이어야 합니다",
        Code::TooOld => "나이는 {max}세 이하여야 합니다",
        Code::BirthDateInFuture => "생년월일이 미래의 날짜입니다",
        Code::InvalidEmail => "완전한 이메일 주소를 입력해 주세요. 예: maria.garcia@example.com",
        Code::EmailNotLowercase => "이메일은 모두 소문자여야 합니다",
        Code::ControlCharacters => "보이지 않는 문자가 있습니다. 다시 입력해 주세요",
        Code::DigitsInName => "이름에 숫자가 있는 경우는 드뭅니다. 확인해 주세요",
        Code::AllCapitals => "모두 대문자입니다. 서류에 그렇게 적혀 있으면 괜찮습니다",
        Code::NameRepeated => "성도 들어 있습니다. 성과 이름을 각각의 칸에 적어 주세요",
        Code::NotAName => "이름이 아닌 것 같습니다. 문서에 적힌 대로 입력하세요",
        Code::TitleInName => "Mr, Dr 같은 호칭은 빼고 이름만 입력하세요",
        Code::PoBox => "사서함 주소 같습니다. 집 주소를 적어 주세요",
        Code::AddressRepeated => "{member} 값도 들어 있습니다. 해당 칸에 따로 적어 주세요",
        Code::EmailDomainWithoutDot => "@ 뒤에는 보통 점이 있습니다. 예: example.com",
        Code::EmailDomainTypo => "{domain}과(와) 거의 같습니다. @ 뒷부분을 확인하세요",
        Code::EmailDomainUnknown => "이렇게 끝나는 이메일 주소는 없습니다. @ 뒷부분을 확인하세요",
        Code::InvalidPhone => "국제 형식으로 적어 주세요. 예: +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "이렇게 시작하는 국가 번호는 없습니다. + 뒤의 숫자를 확인해 주세요"
        }
        Code::PhoneTooShort => {
            "번호가 짧은 것 같습니다. 보통 + 뒤에 숫자가 {min}자리 이상 있습니다"
        }
        Code::PhoneTooLong => "번호가 긴 것 같습니다. 보통 + 뒤의 숫자는 {max}자리 이하입니다",
        Code::PhoneCountryMismatch => "이 번호의 국가 번호가 거주 국가({country})와 다릅니다",
        Code::PhoneTrunkZero => "국가 번호 뒤의 0은 빼세요. 국내에서 걸 때만 필요합니다",
        Code::PhoneAreaMismatch => "이 번호의 지역 번호는 거주 국가({country})의 것이 아닙니다",
        Code::UnknownCountry => "ISO 3166-1 alpha-3 국가 코드를 적어 주세요. 예: USA",
        Code::CountryNotInCatalogue => "목록에 없는 국가입니다",
        Code::SameNationality => "기본 국적과 같습니다. 비워 두세요",
        Code::EmptyList => "{member} 항목에 하나 이상 입력해 주세요",
        Code::TooManyEntries => "항목이 {max}개를 넘습니다",
        Code::SsnFormat => "미국 고객의 TIN은 SSN 형식(xxx-xx-xxxx)이어야 합니다",
        Code::SsnNotIssued => "발급된 적이 없는 번호입니다. 확인해 주세요",
        Code::TaxIdFormat => "이 국가의 납세자 번호와 형식이 다릅니다. 확인해 주세요",
        Code::TaxIdCheckDigit => "숫자나 글자를 잘못 입력한 것 같습니다. 번호를 확인해 주세요",
        Code::TaxIdNotIssued => "이 국가에서 발급하지 않는 번호입니다. 확인해 주세요",
        Code::TaxIdDob => "이 번호와 생년월일이 서로 맞지 않습니다",
        Code::TaxIdOtherKind => "선택한 것과 다른 종류의 세금 번호에 맞습니다. 둘 다 확인하세요",
        Code::DuplicateDocumentId => "위에서 이미 입력한 번호입니다",
        Code::SimilarDocumentId => "위에서 이미 입력한 번호와 비슷합니다",
        Code::UsaTaxEntryMissing => "미국 거주자는 보통 여기에 미국 납세자 번호가 필요합니다",
        Code::CountryMismatch => "basic_info.country_of_residence 값과 같아야 합니다",
        Code::UnknownSubdivision => "목록에 있는 ISO 3166-2 코드를 적어 주세요. 예: US-CA(CA 아님)",
        Code::SubdivisionOfAnotherCountry => "다른 국가의 코드입니다",
        Code::SubdivisionUnverified => "이 국가에는 ISO 3166-2 코드가 없어 확인하지 못했습니다",
        Code::SubdivisionWithdrawn => "이 코드는 폐지되었습니다. 대체 코드는 {successor}입니다",
        Code::NotInCatalogue => "목록에 없습니다",
        Code::PostalCodeFormat => "현지 우편번호의 일반적인 형식: {shape}",
        Code::PostalCodeNotUsed => {
            "이 국가에는 우편번호가 없습니다. 형식상의 값만 넣을 수 있습니다"
        }
        Code::PostalCodeCatalogue => "이 국가의 우편번호와 형식이 다릅니다",
        Code::PostalCodeOfAnotherSubdivision => {
            "이 우편번호는 다른 주 또는 도의 것입니다. 둘 다 확인하세요"
        }
        Code::NegativeAmount => "0 이상이어야 합니다",
        Code::DuplicateId => "위에서 이미 선택했습니다",
        Code::NestedMetaData => {
            "목록과 객체는 보관되지 않을 수 있습니다. 단순한 값을 사용해 주세요"
        }
        Code::TooComplex => "값이 너무 많거나 너무 깊이 중첩되어 있습니다",
        Code::MultiplePrimaryDocuments => "셀피 외에 신분증은 하나만 제출해 주세요",
        Code::MultipleSelfies => "셀피는 하나만 제출해 주세요",
        Code::SelfieRequired => "셀피가 필요합니다",
        Code::SelfieOnly => "셀피만으로는 부족합니다. 신분증을 추가해 주세요",
        Code::DocumentCountryMissing => "보통 서류를 발급한 국가가 필요합니다",
        Code::StateRequired => "미국 운전면허증에는 state 항목이 필수입니다",
        Code::StateForbidden => "이 유형의 서류에서는 비워 두세요",
        Code::TooLong => "최대 {max}자까지 입력할 수 있습니다",
        Code::Expired => "만료된 서류입니다. 만료일이 오늘보다 뒤여야 합니다",
        Code::DocumentExpired => "만료된 서류입니다. 새 서류를 요청받게 됩니다",
        Code::ExpiresSoon => {
            "만료까지 {months}개월도 남지 않았습니다. 유효 기간이 더 긴 문서를 요청받을 수 있습니다"
        }
        Code::ExpiryNotAfterIssue => "만료일은 발급일보다 뒤여야 합니다",
        Code::WrongFileCount => "이 유형의 서류에 필요한 파일 수: {expected}",
        Code::SidesRequired => "앞면(FRONT) 하나와 뒷면(BACK) 하나를 제출해 주세요",
        Code::DuplicateFileUri => "위에서 이미 사용한 파일입니다. 면마다 다른 파일이 필요합니다",
        Code::SelfieUriReused => "셀피와 서류가 같은 파일을 사용합니다",
        Code::UriNotOwned => "이 고객을 위해 업로드된 파일이 아닙니다",
        Code::OneAddressDocument => "주소 증빙 서류를 하나만 제출해 주세요",
        Code::OlderThan90Days => "최근 {days}일 이내에 발급된 서류를 권장합니다",
        Code::CustomerNotEligible => "이 고객은 이 작업의 대상이 아닙니다",
        Code::CustomerStatusUnknown => "알 수 없는 상태라서 확인하지 못했습니다",
        Code::AttachInFlight => "이 고객의 서류 첨부 요청이 이미 진행 중입니다",
        Code::InvalidCustomerId => "고객 ID가 아닙니다",
        Code::CustomerIdNotUuid => "고객 ID는 보통 UUID입니다",
        Code::FileTypeNotAllowed => "허용되는 파일 형식: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "빈 파일입니다",
        Code::FileTypeUnknown => "이 파일의 형식을 알 수 없습니다",
        Code::FileTypeMismatch => "이름과 달리 실제로는 {found} 파일입니다",
        Code::FileSmall => "{kilobytes}KB보다 작습니다. 모든 글자를 읽을 수 있는지 확인해 주세요",
        Code::FileTruncated => "파일의 끝부분이 없습니다. 다시 저장하거나 스캔해 주세요",
        Code::FileEncrypted => "이 PDF는 암호로 보호되어 있습니다. 암호 없이 저장해 주세요",
        Code::FileWithoutPages => "이 PDF에는 페이지가 없습니다",
        Code::FileTooLarge => "{kilobytes}KB보다 큽니다. 크기를 줄여 주세요",
        Code::FileAttachedTwice => "위에서 이미 첨부한 파일입니다",
        Code::DuplicateFieldName => "다른 파트와 필드 이름이 같습니다. 응답에는 하나만 남습니다",
        Code::ServerRefused => "서버에서 거부되었습니다",
        Code::DocumentRefused => "이 서류는 승인되지 않았습니다. {label}",
        Code::CustomerRefused => "입력하신 정보 중 일부가 승인되지 않았습니다. {label}",
        Code::SideMissing => "이 서류의 {side} 면이 필요합니다",
        Code::NotJson => "이 줄은 JSON이 아닙니다",
        Code::LineTooLong => "이 줄은 {max}MiB보다 깁니다",
        Code::MoreIssues => "표시되지 않은 문제가 {count}개 더 있습니다",
        Code::UsuallyRequired => "{member} 항목은 보통 필수입니다",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "텍스트",
        "integer" => "정수",
        "list" => "목록",
        "object" => "객체",
        "invisible" => "보이지 않는 문자",
        "primitive" => "텍스트, 숫자, true, false 또는 null",
        "HEIC" => ". 이 HEIC 사진을 JPEG로 저장해 주세요",
        "WebP" => ". 이 WebP 이미지를 JPEG로 저장해 주세요",
        "TIFF" => ". 이 TIFF 이미지를 JPEG로 저장해 주세요",
        "GIF" => ". 이 GIF 이미지를 JPEG로 저장해 주세요",
        "BMP" => ". 이 BMP 이미지를 JPEG로 저장해 주세요",
        other => other,
    }
}
