//! Ukrainian.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Поле {member} обов’язкове",
        Code::WrongType => "Очікується {expected}",
        Code::Unreadable => "Це значення не вдалося прочитати",
        Code::MalformedText => "Є пошкоджений символ; введіть текст ще раз",
        Code::UnknownMember => "API не знає цього поля й не враховує його",
        Code::V1Member => "Це назва з V1, V2 її не враховує: використайте {name}",
        Code::NotInV1 => "У V1 про це не питали: додайте, якщо є",
        Code::OnlyBlanks => "Тут самі пробіли; краще залиште поле порожнім",
        Code::MustNotBeBlank => "Значення не може складатися із самих пробілів",
        Code::NotAscii => "Пишіть тут лише латиницею, без діакритичних знаків",
        Code::NonAsciiFreeText => "Тут краще писати латиницею",
        Code::TransliterationRequired => "Напишіть це й латиницею: у полі {of} є інші символи",
        Code::InvalidChoice => "Виберіть одне зі значень: {choices}",
        Code::RelianceUnavailable => "Варіант RELIANCE недоступний для вашої організації",
        Code::InvalidDateFormat => "Укажіть дату у вигляді YYYY-MM-DD, наприклад 1990-04-15",
        Code::NoSuchDate => "Такого дня в календарі немає",
        Code::TooYoung => "Вік має бути щонайменше {min} років",
        Code::TooOld => "Вік має бути щонайбільше {max} років",
        Code::BirthDateInFuture => "Ця дата народження ще не настала",
        Code::InvalidEmail => "Укажіть повну адресу ел. пошти, наприклад maria.garcia@example.com",
        Code::EmailNotLowercase => "Пишіть адресу ел. пошти лише малими літерами",
        Code::ControlCharacters => "Є невидимий символ; введіть текст ще раз",
        Code::DigitsInName => "В іменах рідко бувають цифри; перевірте, будь ласка",
        Code::AllCapitals => "Усе великими літерами; так і залиште, якщо так у документі",
        Code::NameRepeated => "Тут є й прізвище; для імені та прізвища — окремі поля",
        Code::NotAName => "Не схоже на ім’я; напишіть його так, як у документі",
        Code::TitleInName => "Не пишіть звертань і звань, як-от «пан» чи «д-р»: потрібне лише ім’я",
        Code::PoBox => "Схоже на абонентську скриньку; укажіть домашню адресу",
        Code::AddressRepeated => "Тут є й {member}, а для цього є окреме поле",
        Code::EmailDomainWithoutDot => "Після @ зазвичай є крапка, наприклад example.com",
        Code::EmailDomainTypo => "Майже {domain}; перевірте частину після @",
        Code::EmailDomainUnknown => {
            "Адреси електронної пошти так не закінчуються; перевірте частину після @"
        }
        Code::InvalidPhone => "Укажіть номер у міжнародному форматі, наприклад +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Коду країни з таким початком немає; перевірте цифри після +"
        }
        Code::PhoneTooShort => {
            "Схоже, номер надто короткий: після + очікується не менше {min} цифр"
        }
        Code::PhoneTooLong => "Схоже, номер надто довгий: після + очікується не більше {max} цифр",
        Code::PhoneCountryMismatch => {
            "Код країни в номері не відповідає країні проживання ({country})"
        }
        Code::PhoneTrunkZero => {
            "Приберіть 0 після коду країни: його набирають лише всередині країни"
        }
        Code::PhoneAreaMismatch => {
            "Код міста цього номера не належить до країни проживання ({country})"
        }
        Code::UnknownCountry => "Потрібен код країни за ISO 3166-1 alpha-3, наприклад USA",
        Code::CountryNotInCatalogue => "Цієї країни немає в довіднику",
        Code::SameNationality => "Збігається з основним громадянством; краще не вказуйте",
        Code::EmptyList => "У полі {member} потрібен хоча б один запис",
        Code::TooManyEntries => "Більше ніж {max} записів",
        Code::SsnFormat => "Для клієнтів зі США TIN має бути у форматі SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Такого номера не видавали; перевірте, будь ласка",
        Code::TaxIdFormat => {
            "Податкові номери цієї країни мають інший вигляд; перевірте, будь ласка"
        }
        Code::TaxIdCheckDigit => "Схоже, у номері помилка в цифрі чи літері; перевірте його",
        Code::TaxIdNotIssued => "У цій країні таких номерів не видають; перевірте, будь ласка",
        Code::TaxIdDob => "Цей номер і дата народження суперечать одне одному",
        Code::TaxIdOtherKind => {
            "Підходить до іншого виду податкового номера, ніж вибраний; перевірте обидва"
        }
        Code::DuplicateDocumentId => "Цей номер уже вказано вище",
        Code::SimilarDocumentId => "Схоже на номер, який уже вказано вище",
        Code::UsaTaxEntryMissing => "Мешканцям США тут зазвичай потрібен податковий номер США",
        Code::CountryMismatch => "Має збігатися з basic_info.country_of_residence",
        Code::UnknownSubdivision => "Потрібен код ISO 3166-2 з довідника, наприклад US-CA (не CA)",
        Code::SubdivisionOfAnotherCountry => "Цей код належить іншій країні",
        Code::SubdivisionUnverified => {
            "Ця країна не має кодів ISO 3166-2, тому перевірити не вдалося"
        }
        Code::SubdivisionWithdrawn => "Цей код скасовано; замість нього діє {successor}",
        Code::NotInCatalogue => "Цього немає в довіднику",
        Code::PostalCodeFormat => "Поштові індекси там зазвичай мають такий вигляд: {shape}",
        Code::PostalCodeNotUsed => "У цій країні немає індексів: тут можливий лише умовний запис",
        Code::PostalCodeCatalogue => "Поштові індекси цієї країни мають інший вигляд",
        Code::PostalCodeOfAnotherSubdivision => {
            "Цей поштовий індекс належить до іншого регіону; перевірте обидва"
        }
        Code::NegativeAmount => "Має бути не менше 0",
        Code::DuplicateId => "Уже вибрано вище",
        Code::NestedMetaData => {
            "Списки й об’єкти тут можуть не зберегтися; укажіть прості значення"
        }
        Code::TooComplex => "Забагато значень або вони надто глибоко вкладені",
        Code::MultiplePrimaryDocuments => {
            "Крім селфі потрібен лише один документ, що посвідчує особу"
        }
        Code::MultipleSelfies => "Потрібне лише одне селфі",
        Code::SelfieRequired => "Потрібно додати селфі",
        Code::SelfieOnly => "Самого селфі замало: додайте документ, що посвідчує особу",
        Code::DocumentCountryMissing => "Зазвичай потрібна країна, яка видала документ",
        Code::StateRequired => "Для водійського посвідчення, виданого у США, потрібне поле state",
        Code::StateForbidden => "Для цього типу документа залиште поле порожнім",
        Code::TooLong => "Максимальна кількість символів: {max}",
        Code::Expired => "Строк дії документа минув: дата закінчення має бути в майбутньому",
        Code::DocumentExpired => "Строк дії документа минув: вас попросять надати новий",
        Code::ExpiresSoon => {
            "Строк дії спливає менш ніж за {months} міс.: можуть попросити документ із довшим строком"
        }
        Code::ExpiryNotAfterIssue => "Строк дії має закінчуватися пізніше дати видачі",
        Code::WrongFileCount => "Кількість файлів для цього типу документа: {expected}",
        Code::SidesRequired => "Потрібні одна лицьова сторона (FRONT) і одна зворотна (BACK)",
        Code::DuplicateFileUri => "Цей файл уже вказано вище; для кожної сторони потрібен свій",
        Code::SelfieUriReused => "Селфі та документ мають той самий файл",
        Code::UriNotOwned => "Цей файл не завантажували для цього клієнта",
        Code::OneAddressDocument => "Потрібен рівно один документ, що підтверджує адресу",
        Code::OlderThan90Days => "Бажано, щоб документ було видано не раніше ніж {days} днів тому",
        Code::CustomerNotEligible => "Ця операція недоступна для клієнта",
        Code::CustomerStatusUnknown => "Цей статус невідомий, тому перевірити його не вдалося",
        Code::AttachInFlight => {
            "Для цього клієнта вже виконується запит на прикріплення документів"
        }
        Code::InvalidCustomerId => "Це не ідентифікатор клієнта",
        Code::CustomerIdNotUuid => "Ідентифікатори клієнтів зазвичай мають вигляд UUID",
        Code::FileTypeNotAllowed => "Дозволені типи файлів: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Цей файл порожній",
        Code::FileTypeUnknown => "Не вдалося визначити тип цього файлу",
        Code::FileTypeMismatch => "Назва вказує на інший тип, але це файл {found}",
        Code::FileSmall => "Менше {kilobytes} КБ: переконайтеся, що кожне слово можна прочитати",
        Code::FileTruncated => "Файл обривається; збережіть або відскануйте його ще раз",
        Code::FileEncrypted => "Цей PDF захищено паролем; збережіть його без пароля",
        Code::FileWithoutPages => "У цьому PDF немає сторінок",
        Code::FileTooLarge => "Більше {kilobytes} КБ; зменште файл, будь ласка",
        Code::FileAttachedTwice => "Цей файл уже прикріплено вище",
        Code::DuplicateFieldName => {
            "Інша частина має ту саму назву поля: у відповіді лишилася б тільки одна"
        }
        Code::ServerRefused => "Сервер цього не прийняв",
        Code::DocumentRefused => "Цей документ не прийнято. {label}",
        Code::CustomerRefused => "Частину даних не прийнято. {label}",
        Code::SideMissing => "Потрібна ще сторона {side} цього документа",
        Code::NotJson => "Цей рядок — не JSON",
        Code::LineTooLong => "Цей рядок довший за {max} МіБ",
        Code::MoreIssues => "Ще зауважень, яких не показано: {count}",
        Code::UsuallyRequired => "Поле {member} зазвичай обов’язкове",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "текст",
        "integer" => "ціле число",
        "list" => "список",
        "object" => "об’єкт",
        "invisible" => "невидимий символ",
        "primitive" => "текст, число, true, false або null",
        "HEIC" => ". Збережіть це фото HEIC як JPEG",
        "WebP" => ". Збережіть це зображення WebP як JPEG",
        "TIFF" => ". Збережіть це зображення TIFF як JPEG",
        "GIF" => ". Збережіть це зображення GIF як JPEG",
        "BMP" => ". Збережіть це зображення BMP як JPEG",
        other => other,
    }
}
