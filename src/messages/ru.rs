//! Russian.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Поле {member} обязательно для заполнения",
        Code::WrongType => "Ожидается {expected}",
        Code::Unreadable => "Это значение не удалось прочитать",
        Code::MalformedText => "Есть повреждённый символ; введите текст заново",
        Code::UnknownMember => "API не знает этого поля и не учитывает его",
        Code::V1Member => "Это имя из V1, V2 его не учитывает: используйте {name}",
        Code::NotInV1 => "В V1 об этом не спрашивали: добавьте, если есть",
        Code::OnlyBlanks => "Здесь одни пробелы; лучше оставьте поле пустым",
        Code::MustNotBeBlank => "Значение не должно состоять из одних пробелов",
        Code::NotAscii => "Пишите здесь только латиницей, без диакритических знаков",
        Code::NonAsciiFreeText => "Здесь лучше писать латиницей",
        Code::TransliterationRequired => {
            "Напишите это и латиницей: в поле {of} есть другие символы"
        }
        Code::InvalidChoice => "Выберите одно из значений: {choices}",
        Code::RelianceUnavailable => "Вариант RELIANCE недоступен для вашей организации",
        Code::InvalidDateFormat => "Укажите дату в виде YYYY-MM-DD, например 1990-04-15",
        Code::NoSuchDate => "Такого дня в календаре нет",
        Code::TooYoung => "Возраст должен быть не меньше {min} лет",
        Code::TooOld => "Возраст должен быть не больше {max} лет",
        Code::BirthDateInFuture => "Эта дата рождения ещё не наступила",
        Code::InvalidEmail => "Укажите полный адрес эл. почты, например maria.garcia@example.com",
        Code::EmailNotLowercase => "Пишите адрес эл. почты только строчными буквами",
        Code::ControlCharacters => "Есть невидимый символ; введите текст заново",
        Code::DigitsInName => "В именах редко бывают цифры; проверьте, пожалуйста",
        Code::AllCapitals => "Всё заглавными; так и оставьте, если так в документе",
        Code::NameRepeated => "Здесь есть и фамилия; для имени и фамилии — отдельные поля",
        Code::NotAName => "Не похоже на имя; напишите его так, как в документе",
        Code::TitleInName => {
            "Не пишите обращения и звания, например «г-н» или «д-р»: нужно только имя"
        }
        Code::PoBox => "Похоже на абонентский ящик; укажите домашний адрес",
        Code::AddressRepeated => "Здесь есть и {member}, а для этого есть отдельное поле",
        Code::EmailDomainWithoutDot => "После @ обычно есть точка, например example.com",
        Code::EmailDomainTypo => "Почти {domain}; проверьте часть после @",
        Code::EmailDomainUnknown => {
            "Адреса электронной почты так не заканчиваются; проверьте часть после @"
        }
        Code::InvalidPhone => "Укажите номер в международном формате, например +14155552671",
        Code::PhoneCallingCodeUnknown => "Кода страны с таким началом нет; проверьте цифры после +",
        Code::PhoneTooShort => {
            "Похоже, номер слишком короткий: после + ожидается не меньше {min} цифр"
        }
        Code::PhoneTooLong => {
            "Похоже, номер слишком длинный: после + ожидается не больше {max} цифр"
        }
        Code::PhoneCountryMismatch => {
            "Код страны в номере не соответствует стране проживания ({country})"
        }
        Code::PhoneTrunkZero => "Уберите 0 после кода страны: его набирают только внутри страны",
        Code::PhoneAreaMismatch => {
            "Код города этого номера не относится к стране проживания ({country})"
        }
        Code::UnknownCountry => "Нужен код страны по ISO 3166-1 alpha-3, например USA",
        Code::CountryNotInCatalogue => "Этой страны нет в справочнике",
        Code::SameNationality => "Совпадает с основным гражданством; лучше не указывайте",
        Code::EmptyList => "В поле {member} нужна хотя бы одна запись",
        Code::TooManyEntries => "Больше {max} записей",
        Code::SsnFormat => "Для клиентов из США TIN должен быть в формате SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Такой номер не выдавался; проверьте, пожалуйста",
        Code::TaxIdFormat => "Налоговые номера этой страны выглядят иначе; проверьте, пожалуйста",
        Code::TaxIdCheckDigit => "Похоже, в номере опечатка в цифре или букве; проверьте его",
        Code::TaxIdNotIssued => "В этой стране таких номеров не выдают; проверьте, пожалуйста",
        Code::TaxIdDob => "Этот номер и дата рождения противоречат друг другу",
        Code::TaxIdOtherKind => {
            "Подходит к другому виду налогового номера, чем выбранный; проверьте и то и другое"
        }
        Code::DuplicateDocumentId => "Этот номер уже указан выше",
        Code::SimilarDocumentId => "Похоже на номер, который уже указан выше",
        Code::UsaTaxEntryMissing => "Жителям США здесь обычно нужен налоговый номер США",
        Code::CountryMismatch => "Должно совпадать с basic_info.country_of_residence",
        Code::UnknownSubdivision => "Нужен код ISO 3166-2 из справочника, например US-CA (не CA)",
        Code::SubdivisionOfAnotherCountry => "Этот код относится к другой стране",
        Code::SubdivisionUnverified => {
            "У этой страны нет кодов ISO 3166-2, поэтому проверить не удалось"
        }
        Code::SubdivisionWithdrawn => "Этот код отменён; вместо него действует {successor}",
        Code::NotInCatalogue => "Этого нет в справочнике",
        Code::PostalCodeFormat => "Почтовые индексы там обычно выглядят так: {shape}",
        Code::PostalCodeNotUsed => {
            "В этой стране нет индексов: здесь возможна только условная запись"
        }
        Code::PostalCodeCatalogue => "Почтовые индексы этой страны выглядят иначе",
        Code::PostalCodeOfAnotherSubdivision => {
            "Этот почтовый индекс относится к другому региону; проверьте и то и другое"
        }
        Code::NegativeAmount => "Должно быть не меньше 0",
        Code::DuplicateId => "Уже выбрано выше",
        Code::NestedMetaData => {
            "Списки и объекты здесь могут не сохраниться; укажите простые значения"
        }
        Code::TooComplex => "Слишком много значений или слишком глубокая вложенность",
        Code::MultiplePrimaryDocuments => {
            "Кроме селфи нужен только один документ, удостоверяющий личность"
        }
        Code::MultipleSelfies => "Нужно только одно селфи",
        Code::SelfieRequired => "Нужно добавить селфи",
        Code::SelfieOnly => "Одного селфи мало: добавьте документ, удостоверяющий личность",
        Code::DocumentCountryMissing => "Обычно нужна страна, выдавшая документ",
        Code::StateRequired => "Для водительских прав, выданных в США, нужно поле state",
        Code::StateForbidden => "Для этого типа документа оставьте поле пустым",
        Code::TooLong => "Не больше {max} символов",
        Code::Expired => "Срок действия документа истёк: нужна дата окончания в будущем",
        Code::DocumentExpired => "Срок действия документа истёк: у вас попросят новый",
        Code::ExpiresSoon => {
            "Срок действия истекает меньше чем через {months} мес.: могут запросить документ с большим сроком"
        }
        Code::ExpiryNotAfterIssue => "Срок действия должен заканчиваться позже даты выдачи",
        Code::WrongFileCount => "Число файлов для этого типа документа: {expected}",
        Code::SidesRequired => "Нужна одна лицевая сторона (FRONT) и одна оборотная (BACK)",
        Code::DuplicateFileUri => "Этот файл уже указан выше; для каждой стороны нужен свой",
        Code::SelfieUriReused => "У селфи и у документа один и тот же файл",
        Code::UriNotOwned => "Этот файл не загружали для этого клиента",
        Code::OneAddressDocument => "Нужен ровно один документ, подтверждающий адрес",
        Code::OlderThan90Days => {
            "Желательно, чтобы документ был выдан не раньше чем {days} дней назад"
        }
        Code::CustomerNotEligible => "Эта операция недоступна для клиента",
        Code::CustomerStatusUnknown => "Этот статус неизвестен, поэтому проверить его не удалось",
        Code::AttachInFlight => {
            "Для этого клиента уже выполняется запрос на прикрепление документов"
        }
        Code::InvalidCustomerId => "Это не идентификатор клиента",
        Code::CustomerIdNotUuid => "Идентификаторы клиентов обычно имеют вид UUID",
        Code::FileTypeNotAllowed => "Допустимые типы файлов: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Этот файл пуст",
        Code::FileTypeUnknown => "Не удалось определить тип этого файла",
        Code::FileTypeMismatch => "Имя говорит о другом типе, но это файл {found}",
        Code::FileSmall => "Меньше {kilobytes} КБ: убедитесь, что каждое слово можно прочитать",
        Code::FileTruncated => "Файл обрывается; сохраните или отсканируйте его ещё раз",
        Code::FileEncrypted => "Этот PDF защищён паролем; сохраните его без пароля",
        Code::FileWithoutPages => "В этом PDF нет страниц",
        Code::FileTooLarge => "Больше {kilobytes} КБ; уменьшите файл, пожалуйста",
        Code::FileAttachedTwice => "Этот файл уже прикреплён выше",
        Code::DuplicateFieldName => "У другой части то же имя поля: в ответе осталась бы лишь одна",
        Code::ServerRefused => "Сервер это не принял",
        Code::DocumentRefused => "Этот документ не принят. {label}",
        Code::CustomerRefused => "Часть данных не принята. {label}",
        Code::SideMissing => "Нужна ещё сторона {side} этого документа",
        Code::NotJson => "Эта строка — не JSON",
        Code::LineTooLong => "Эта строка длиннее {max} МиБ",
        Code::MoreIssues => "Ещё замечаний, которые не показаны: {count}",
        Code::UsuallyRequired => "Поле {member} обычно обязательно",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "текст",
        "integer" => "целое число",
        "list" => "список",
        "object" => "объект",
        "invisible" => "невидимый символ",
        "primitive" => "текст, число, true, false или null",
        "HEIC" => ". Сохраните это фото HEIC как JPEG",
        "WebP" => ". Сохраните это изображение WebP как JPEG",
        "TIFF" => ". Сохраните это изображение TIFF как JPEG",
        "GIF" => ". Сохраните это изображение GIF как JPEG",
        "BMP" => ". Сохраните это изображение BMP как JPEG",
        other => other,
    }
}
