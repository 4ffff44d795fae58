//! Vietnamese; polite and without a pronoun for the person where it can be.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} là bắt buộc",
        Code::WrongType => "Phải là {expected}",
        Code::Unreadable => "Không đọc được giá trị này",
        Code::MalformedText => "Có ký tự bị hỏng; vui lòng nhập lại",
        Code::UnknownMember => "API không biết trường này và bỏ qua",
        Code::V1Member => "Đây là tên của V1 mà V2 bỏ qua: hãy dùng {name}",
        Code::NotInV1 => "V1 không hỏi mục này: hãy thêm nếu có",
        Code::OnlyBlanks => "Chỉ có khoảng trắng; tốt hơn là bỏ trống hẳn",
        Code::MustNotBeBlank => "Không được chỉ có khoảng trắng",
        Code::NotAscii => "Ở đây chỉ dùng chữ cái tiếng Anh (Latinh) không dấu",
        Code::NonAsciiFreeText => "Ở đây nên dùng chữ cái tiếng Anh (Latinh)",
        Code::TransliterationRequired => {
            "Hãy viết cả bằng chữ cái tiếng Anh (Latinh): {of} có ký tự khác"
        }
        Code::InvalidChoice => "Phải là một trong các giá trị: {choices}",
        Code::RelianceUnavailable => "RELIANCE không dùng được cho tổ chức của bạn",
        Code::InvalidDateFormat => "Hãy viết ngày theo dạng YYYY-MM-DD, ví dụ 1990-04-15",
        Code::NoSuchDate => "Không có ngày này trong lịch",
        Code::TooYoung => "Tuổi phải từ {min} trở lên",
        Code::TooOld => "Tuổi không được quá {max}",
        Code::BirthDateInFuture => "Ngày sinh nằm trong tương lai",
        Code::InvalidEmail => "Hãy ghi địa chỉ email đầy đủ, ví dụ maria.garcia@example.com",
        Code::EmailNotLowercase => "Email phải viết toàn bộ bằng chữ thường",
        Code::ControlCharacters => "Có ký tự không nhìn thấy được; vui lòng nhập lại",
        Code::DigitsInName => "Tên hiếm khi có chữ số; vui lòng kiểm tra",
        Code::AllCapitals => "Toàn chữ hoa; không sao nếu giấy tờ ghi như vậy",
        Code::NameRepeated => "Có cả họ; hãy ghi mỗi phần của tên vào trường riêng",
        Code::NotAName => "Không giống một cái tên; hãy viết như trên giấy tờ",
        Code::TitleInName => "Bỏ danh xưng như Ông hoặc TS.: chỉ cần tên",
        Code::PoBox => "Giống hộp thư bưu điện; hãy ghi địa chỉ nhà",
        Code::AddressRepeated => "Có cả {member}, mục này có trường riêng",
        Code::EmailDomainWithoutDot => "Phần sau @ thường có dấu chấm, như example.com",
        Code::EmailDomainTypo => "Gần giống {domain}; hãy kiểm tra phần sau @",
        Code::EmailDomainUnknown => {
            "Không có địa chỉ email nào kết thúc như vậy; hãy kiểm tra phần sau @"
        }
        Code::InvalidPhone => "Hãy dùng định dạng quốc tế, ví dụ +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Không có mã quốc gia nào bắt đầu như vậy; hãy kiểm tra các số sau dấu +"
        }
        Code::PhoneTooShort => "Có lẽ quá ngắn: sau dấu + thường có ít nhất {min} chữ số",
        Code::PhoneTooLong => "Có lẽ quá dài: sau dấu + thường có nhiều nhất {max} chữ số",
        Code::PhoneCountryMismatch => {
            "Mã quốc gia của số này không phải của nước cư trú ({country})"
        }
        Code::PhoneTrunkZero => "Bỏ số 0 sau mã quốc gia: số này chỉ quay trong nước",
        Code::PhoneAreaMismatch => "Mã vùng của số này không thuộc quốc gia cư trú ({country})",
        Code::UnknownCountry => "Hãy dùng mã quốc gia ISO 3166-1 alpha-3, ví dụ USA",
        Code::CountryNotInCatalogue => "Danh mục không có quốc gia này",
        Code::SameNationality => "Trùng với quốc tịch chính; hãy bỏ trống",
        Code::EmptyList => "{member} cần ít nhất một mục",
        Code::TooManyEntries => "Nhiều hơn {max} mục",
        Code::SsnFormat => "Với khách hàng ở Hoa Kỳ, TIN phải theo định dạng SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Chưa từng có số nào như vậy được cấp; vui lòng kiểm tra",
        Code::TaxIdFormat => "Mã số thuế của nước này có dạng khác; vui lòng kiểm tra",
        Code::TaxIdCheckDigit => {
            "Có vẻ một chữ số hoặc chữ cái bị gõ sai; vui lòng kiểm tra số này"
        }
        Code::TaxIdNotIssued => "Nước này không cấp số như vậy; vui lòng kiểm tra",
        Code::TaxIdDob => "Số này và ngày sinh mâu thuẫn với nhau",
        Code::TaxIdOtherKind => {
            "Khớp với loại mã số thuế khác với loại đã chọn; hãy kiểm tra cả hai"
        }
        Code::DuplicateDocumentId => "Số này đã được ghi ở trên",
        Code::SimilarDocumentId => "Số này giống một số đã ghi ở trên",
        Code::UsaTaxEntryMissing => {
            "Người cư trú tại Hoa Kỳ thường cần ghi mã số thuế Hoa Kỳ ở đây"
        }
        Code::CountryMismatch => "Phải trùng với basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Hãy dùng mã ISO 3166-2 trong danh mục, ví dụ US-CA (không phải CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Mã này thuộc về nước khác",
        Code::SubdivisionUnverified => "Nước này không có mã ISO 3166-2 nên không kiểm tra được",
        Code::SubdivisionWithdrawn => "Mã này đã bị thu hồi; mã thay thế là {successor}",
        Code::NotInCatalogue => "Không có trong danh mục",
        Code::PostalCodeFormat => "Mã bưu chính ở đó thường có dạng {shape}",
        Code::PostalCodeNotUsed => {
            "Nước này không có mã bưu chính: đây chỉ có thể là giá trị giữ chỗ"
        }
        Code::PostalCodeCatalogue => "Mã bưu chính của nước này có dạng khác",
        Code::PostalCodeOfAnotherSubdivision => {
            "Mã bưu chính này thuộc tỉnh hoặc bang khác; hãy kiểm tra cả hai"
        }
        Code::NegativeAmount => "Phải từ 0 trở lên",
        Code::DuplicateId => "Đã chọn ở trên",
        Code::NestedMetaData => {
            "Danh sách và đối tượng có thể không được lưu ở đây; hãy dùng giá trị đơn"
        }
        Code::TooComplex => "Có quá nhiều giá trị hoặc lồng nhau quá sâu",
        Code::MultiplePrimaryDocuments => "Ngoài ảnh selfie, chỉ gửi một giấy tờ tùy thân",
        Code::MultipleSelfies => "Chỉ gửi một ảnh selfie",
        Code::SelfieRequired => "Cần có ảnh selfie",
        Code::SelfieOnly => "Chỉ ảnh selfie thì chưa đủ: hãy thêm giấy tờ tùy thân",
        Code::DocumentCountryMissing => "Thường cần ghi nước cấp giấy tờ",
        Code::StateRequired => "state là bắt buộc với bằng lái xe của Hoa Kỳ",
        Code::StateForbidden => "Hãy bỏ trống với loại giấy tờ này",
        Code::TooLong => "Nhiều nhất {max} ký tự",
        Code::Expired => "Giấy tờ này đã hết hạn: ngày hết hạn phải ở trong tương lai",
        Code::DocumentExpired => "Giấy tờ này đã hết hạn: sẽ cần giấy tờ mới",
        Code::ExpiresSoon => {
            "Hết hạn trong chưa đầy {months} tháng: có thể phải nộp giấy tờ còn hạn lâu hơn"
        }
        Code::ExpiryNotAfterIssue => "Ngày hết hạn phải sau ngày cấp",
        Code::WrongFileCount => "Số tệp cần cho loại giấy tờ này: {expected}",
        Code::SidesRequired => "Hãy gửi một mặt trước (FRONT) và một mặt sau (BACK)",
        Code::DuplicateFileUri => "Tệp này đã dùng ở trên; mỗi mặt cần tệp riêng",
        Code::SelfieUriReused => "Ảnh selfie và một giấy tờ dùng cùng một tệp",
        Code::UriNotOwned => "Tệp này không được tải lên cho khách hàng này",
        Code::OneAddressDocument => "Hãy gửi đúng một giấy tờ chứng minh địa chỉ",
        Code::OlderThan90Days => "Nên được cấp trong {days} ngày gần đây",
        Code::CustomerNotEligible => "Khách hàng không đủ điều kiện cho thao tác này",
        Code::CustomerStatusUnknown => "Không biết trạng thái này nên không kiểm tra được",
        Code::AttachInFlight => "Đang có một yêu cầu đính kèm giấy tờ cho khách hàng này",
        Code::InvalidCustomerId => "Không phải mã khách hàng",
        Code::CustomerIdNotUuid => "Mã khách hàng thường là UUID",
        Code::FileTypeNotAllowed => "Loại tệp được chấp nhận: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Tệp này trống",
        Code::FileTypeUnknown => "Không nhận ra được loại của tệp này",
        Code::FileTypeMismatch => "Tên tệp cho thấy loại khác, nhưng đây là tệp {found}",
        Code::FileSmall => "Nhỏ hơn {kilobytes} KB: hãy bảo đảm đọc được từng chữ",
        Code::FileTruncated => "Tệp này thiếu phần cuối; vui lòng lưu hoặc quét lại",
        Code::FileEncrypted => "PDF này có mật khẩu; vui lòng lưu bản không có mật khẩu",
        Code::FileWithoutPages => "PDF này không có trang nào",
        Code::FileTooLarge => "Lớn hơn {kilobytes} KB; vui lòng giảm dung lượng",
        Code::FileAttachedTwice => "Tệp này đã được đính kèm ở trên",
        Code::DuplicateFieldName => {
            "Một phần khác có cùng tên trường: câu trả lời sẽ chỉ giữ một trong hai"
        }
        Code::ServerRefused => "Máy chủ đã từ chối mục này",
        Code::DocumentRefused => "Giấy tờ này không được chấp nhận. {label}",
        Code::CustomerRefused => "Một phần thông tin không được chấp nhận. {label}",
        Code::SideMissing => "Cần mặt {side} của giấy tờ này",
        Code::NotJson => "Dòng này không phải JSON",
        Code::LineTooLong => "Dòng này dài hơn {max} MiB",
        Code::MoreIssues => "Còn {count} vấn đề khác không được hiển thị",
        Code::UsuallyRequired => "{member} thường là bắt buộc",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "văn bản",
        "integer" => "số nguyên",
        "list" => "danh sách",
        "object" => "đối tượng",
        "invisible" => "ký tự không nhìn thấy được",
        "primitive" => "văn bản, số, true, false hoặc null",
        "HEIC" => ". Hãy lưu ảnh HEIC này thành JPEG",
        "WebP" => ". Hãy lưu ảnh WebP này thành JPEG",
        "TIFF" => ". Hãy lưu ảnh TIFF này thành JPEG",
        "GIF" => ". Hãy lưu ảnh GIF này thành JPEG",
        "BMP" => ". Hãy lưu ảnh BMP này thành JPEG",
        other => other,
    }
}
