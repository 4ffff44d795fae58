//! Japanese.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} は必須です",
        Code::WrongType => "{expected}で入力してください",
        Code::Unreadable => "この値を読み取れませんでした",
        Code::MalformedText => "壊れた文字が含まれています。入力し直してください",
        Code::UnknownMember => "API はこの項目を認識せず、無視します",
        Code::V1Member => "V1 の名前で、V2 では無視されます。{name} を使ってください",
        Code::NotInV1 => "V1 にはない項目です。あれば追加してください",
        Code::OnlyBlanks => "空白しか入っていません。空欄のままにしてください",
        Code::MustNotBeBlank => "空白のみにはできません",
        Code::NotAscii => {
            "ここでは半角英数字・記号（アクセント記号なしのラテン文字）のみを使ってください"
        }
        Code::NonAsciiFreeText => "ここでは半角英数字（ラテン文字）をお勧めします",
        Code::TransliterationRequired => {
            "半角英数字（ラテン文字）でも入力してください。{of} に他の文字が含まれています"
        }
        Code::InvalidChoice => "次のいずれかにしてください: {choices}",
        Code::RelianceUnavailable => "貴社では RELIANCE を利用できません",
        Code::InvalidDateFormat => "日付は YYYY-MM-DD の形式で入力してください（例: 1990-04-15）",
        Code::NoSuchDate => "この日付は暦に存在しません",
        Code::TooYoung => "年齢は {min} 歳以上である必要があります",
        Code::TooOld => "年齢は {max} 歳以下である必要があります",
        Code::BirthDateInFuture => "生年月日が未来の日付になっています",
        Code::InvalidEmail => {
            "メールアドレスを最後まで入力してください（例: maria.garcia@example.com）"
        }
        Code::EmailNotLowercase => "メールアドレスはすべて小文字で入力してください",
        Code::ControlCharacters => "見えない文字が含まれています。入力し直してください",
        Code::DigitsInName => "名前に数字が入ることはまれです。ご確認ください",
        Code::AllCapitals => "すべて大文字です。書類の表記どおりなら問題ありません",
        Code::NameRepeated => "姓も含まれています。姓と名はそれぞれの欄に入力してください",
        Code::NotAName => "名前ではないようです。書類に記載されたとおりに入力してください",
        Code::TitleInName => "Mr や Dr などの敬称は省き、名前だけを入力してください",
        Code::PoBox => "私書箱のようです。ご自宅の住所を入力してください",
        Code::AddressRepeated => "{member} も含まれています。専用の欄に入力してください",
        Code::EmailDomainWithoutDot => "@ の後には通常ドットが入ります（例: example.com）",
        Code::EmailDomainTypo => "{domain} に似ています。@ より後を確認してください",
        Code::EmailDomainUnknown => {
            "このように終わるメールアドレスはありません。@ より後を確認してください"
        }
        Code::InvalidPhone => "国際形式で入力してください（例: +14155552671）",
        Code::PhoneCallingCodeUnknown => {
            "このように始まる国番号はありません。+ の後の数字をご確認ください"
        }
        Code::PhoneTooShort => "番号が短いようです。通常は + の後に {min} 桁以上あります",
        Code::PhoneTooLong => "番号が長いようです。通常は + の後が {max} 桁以下です",
        Code::PhoneCountryMismatch => "この番号の国番号は居住国（{country}）のものではありません",
        Code::PhoneTrunkZero => "国番号の後の 0 は省いてください。国内でかけるときだけ必要です",
        Code::PhoneAreaMismatch => "この番号の市外局番は居住国（{country}）のものではありません",
        Code::UnknownCountry => "ISO 3166-1 alpha-3 の国コードを入力してください（例: USA）",
        Code::CountryNotInCatalogue => "この国は一覧にありません",
        Code::SameNationality => "主な国籍と同じです。空欄にしてください",
        Code::EmptyList => "{member} には 1 件以上必要です",
        Code::TooManyEntries => "{max} 件を超えています",
        Code::SsnFormat => "米国のお客様の TIN は SSN 形式（xxx-xx-xxxx）にしてください",
        Code::SsnNotIssued => "このような番号は発行されていません。ご確認ください",
        Code::TaxIdFormat => "この国の納税者番号とは形式が異なります。ご確認ください",
        Code::TaxIdCheckDigit => "数字か文字の打ち間違いのようです。番号をご確認ください",
        Code::TaxIdNotIssued => "この国ではこのような番号は発行されません。ご確認ください",
        Code::TaxIdDob => "この番号と生年月日が矛盾しています",
        Code::TaxIdOtherKind => {
            "選択した種類とは別の種類の納税者番号のようです。両方を確認してください"
        }
        Code::DuplicateDocumentId => "この番号は上ですでに入力されています",
        Code::SimilarDocumentId => "上で入力された番号と同じもののようです",
        Code::UsaTaxEntryMissing => "米国にお住まいの場合、通常は米国の納税者番号が必要です",
        Code::CountryMismatch => "basic_info.country_of_residence と同じにしてください",
        Code::UnknownSubdivision => {
            "一覧にある ISO 3166-2 コードを入力してください（例: CA ではなく US-CA）"
        }
        Code::SubdivisionOfAnotherCountry => "このコードは別の国のものです",
        Code::SubdivisionUnverified => {
            "この国には ISO 3166-2 コードがないため、確認できませんでした"
        }
        Code::SubdivisionWithdrawn => "このコードは廃止されました。後継は {successor} です",
        Code::NotInCatalogue => "一覧にありません",
        Code::PostalCodeFormat => "現地の郵便番号は通常この形です: {shape}",
        Code::PostalCodeNotUsed => "この国には郵便番号がありません。ここには仮の値しか入りません",
        Code::PostalCodeCatalogue => "この国の郵便番号とは形が異なります",
        Code::PostalCodeOfAnotherSubdivision => {
            "この郵便番号は別の州・都道府県のものです。両方を確認してください"
        }
        Code::NegativeAmount => "0 以上にしてください",
        Code::DuplicateId => "上ですでに選ばれています",
        Code::NestedMetaData => {
            "リストやオブジェクトは保存されないことがあります。単純な値にしてください"
        }
        Code::TooComplex => "値が多すぎるか、入れ子が深すぎます",
        Code::MultiplePrimaryDocuments => "セルフィー以外の本人確認書類は 1 点だけにしてください",
        Code::MultipleSelfies => "セルフィーは 1 枚だけにしてください",
        Code::SelfieRequired => "セルフィーが必要です",
        Code::SelfieOnly => "セルフィーだけでは足りません。本人確認書類を追加してください",
        Code::DocumentCountryMissing => "通常、書類の発行国が必要です",
        Code::StateRequired => "米国の運転免許証では state が必須です",
        Code::StateForbidden => "この種類の書類では空欄にしてください",
        Code::TooLong => "{max} 文字以内で入力してください",
        Code::Expired => "この書類は期限切れです。有効期限が今日より後のものが必要です",
        Code::DocumentExpired => "この書類は期限切れです。後で新しいものを求められます",
        Code::ExpiresSoon => {
            "有効期限まで {months} か月未満です。より長く有効な書類を求められることがあります"
        }
        Code::ExpiryNotAfterIssue => "有効期限は発行日より後にしてください",
        Code::WrongFileCount => "この種類の書類に必要なファイル数: {expected}",
        Code::SidesRequired => "表面（FRONT）と裏面（BACK）を 1 つずつ指定してください",
        Code::DuplicateFileUri => {
            "このファイルは上で使われています。面ごとに別のファイルが必要です"
        }
        Code::SelfieUriReused => "セルフィーと書類に同じファイルが使われています",
        Code::UriNotOwned => "このファイルはこのお客様用にアップロードされていません",
        Code::OneAddressDocument => "住所を証明する書類を 1 点だけ指定してください",
        Code::OlderThan90Days => "発行から {days} 日以内のものをお勧めします",
        Code::CustomerNotEligible => "このお客様はこの操作の対象外です",
        Code::CustomerStatusUnknown => "不明なステータスのため、確認できませんでした",
        Code::AttachInFlight => "このお客様の書類添付リクエストはすでに処理中です",
        Code::InvalidCustomerId => "顧客 ID ではありません",
        Code::CustomerIdNotUuid => "顧客 ID は通常 UUID です",
        Code::FileTypeNotAllowed => "使えるファイル形式: PDF、JPG、JPEG、PNG{found}",
        Code::FileEmpty => "このファイルは空です",
        Code::FileTypeUnknown => "このファイルの形式を判別できませんでした",
        Code::FileTypeMismatch => "名前とは異なり、実際は {found} ファイルです",
        Code::FileSmall => {
            "{kilobytes} KB より小さいファイルです。すべての文字が読めるかご確認ください"
        }
        Code::FileTruncated => "ファイルの終わりが欠けています。保存またはスキャンし直してください",
        Code::FileEncrypted => {
            "この PDF はパスワードで保護されています。パスワードなしで保存してください"
        }
        Code::FileWithoutPages => "この PDF にはページがありません",
        Code::FileTooLarge => "{kilobytes} KB を超えています。小さくしてください",
        Code::FileAttachedTwice => "このファイルは上ですでに添付されています",
        Code::DuplicateFieldName => "別のパートと同じフィールド名です。応答には一方しか残りません",
        Code::ServerRefused => "サーバーで受け付けられませんでした",
        Code::DocumentRefused => "この書類は受理されませんでした。{label}",
        Code::CustomerRefused => "入力内容の一部が受理されませんでした。{label}",
        Code::SideMissing => "この書類の {side} の面が求められています",
        Code::NotJson => "この行は JSON ではありません",
        Code::LineTooLong => "この行は {max} MiB を超えています",
        Code::MoreIssues => "ほかに {count} 件が表示されていません",
        Code::UsuallyRequired => "{member} は通常必須です",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "テキスト",
        "integer" => "整数",
        "list" => "リスト",
        "object" => "オブジェクト",
        "invisible" => "見えない文字",
        "primitive" => "テキスト、数値、true、false、null のいずれか",
        "HEIC" => "。この HEIC の写真は JPEG で保存してください",
        "WebP" => "。この WebP の画像は JPEG で保存してください",
        "TIFF" => "。この TIFF の画像は JPEG で保存してください",
        "GIF" => "。この GIF の画像は JPEG で保存してください",
        "BMP" => "。この BMP の画像は JPEG で保存してください",
        other => other,
    }
}
