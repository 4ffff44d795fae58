//! Polish; to a person: proszę with an infinitive, which fits everybody. Counts stand behind a colon
//! where the noun would change with them.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Pole {member} jest wymagane",
        Code::WrongType => "Oczekiwana wartość to {expected}",
        Code::Unreadable => "Nie udało się odczytać tej wartości",
        Code::MalformedText => "Zawiera uszkodzony znak; proszę wpisać ponownie",
        Code::UnknownMember => "API nie zna tego pola i je pomija",
        Code::V1Member => "To nazwa z V1, którą V2 pomija: proszę użyć {name}",
        Code::NotInV1 => "V1 o to nie pytało: proszę dodać, jeśli istnieje",
        Code::OnlyBlanks => "Zawiera same spacje; lepiej to pominąć",
        Code::MustNotBeBlank => "Nie może zawierać samych spacji",
        Code::NotAscii => "Proszę użyć tu tylko znaków angielskich (łacińskich), bez akcentów",
        Code::NonAsciiFreeText => "Lepiej użyć tu znaków angielskich (łacińskich)",
        Code::TransliterationRequired => {
            "Proszę wpisać też znakami angielskimi (łacińskimi): {of} zawiera inne znaki"
        }
        Code::InvalidChoice => "Dozwolone wartości: {choices}",
        Code::RelianceUnavailable => "RELIANCE nie jest dostępne dla tej organizacji",
        Code::InvalidDateFormat => "Proszę wpisać datę jako YYYY-MM-DD, na przykład 1990-04-15",
        Code::NoSuchDate => "Takiego dnia nie ma w kalendarzu",
        Code::TooYoung => "Wiek musi wynosić co najmniej {min} lat",
        Code::TooOld => "Wiek może wynosić najwyżej {max} lat",
        Code::BirthDateInFuture => "Data urodzenia jest w przyszłości",
        Code::InvalidEmail => {
            "Proszę podać pełny adres e-mail, na przykład maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "Adres e-mail musi być zapisany małymi literami",
        Code::ControlCharacters => "Zawiera niewidoczny znak; proszę wpisać ponownie",
        Code::DigitsInName => "W imionach i nazwiskach rzadko są cyfry; proszę sprawdzić",
        Code::AllCapitals => "Same wielkie litery; dobrze, jeśli tak jest w dokumencie",
        Code::NameRepeated => "Zawiera też nazwisko; imię i nazwisko mają osobne pola",
        Code::NotAName => {
            "To nie wygląda na imię ani nazwisko; proszę wpisać je tak jak w dokumencie"
        }
        Code::TitleInName => {
            "Proszę pominąć tytuły, takie jak Pan lub dr: potrzebne jest samo imię lub nazwisko"
        }
        Code::PoBox => "Wygląda na skrytkę pocztową; proszę podać adres zamieszkania",
        Code::AddressRepeated => "Zawiera też {member}, a to ma własne pole",
        Code::EmailDomainWithoutDot => "Po znaku @ zwykle jest kropka, jak w example.com",
        Code::EmailDomainTypo => "Prawie {domain}; proszę sprawdzić część po @",
        Code::EmailDomainUnknown => {
            "Żaden adres e-mail tak się nie kończy; proszę sprawdzić część po @"
        }
        Code::InvalidPhone => "Proszę użyć formatu międzynarodowego, na przykład +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Żaden numer kierunkowy kraju tak się nie zaczyna; proszę sprawdzić cyfry po +"
        }
        Code::PhoneTooShort => {
            "Prawdopodobnie za krótki: oczekiwana liczba cyfr po + to co najmniej {min}"
        }
        Code::PhoneTooLong => {
            "Prawdopodobnie za długi: oczekiwana liczba cyfr po + to najwyżej {max}"
        }
        Code::PhoneCountryMismatch => {
            "Numer kierunkowy nie należy do kraju zamieszkania ({country})"
        }
        Code::PhoneTrunkZero => {
            "Proszę pominąć 0 po numerze kierunkowym kraju: wybiera się je tylko w kraju"
        }
        Code::PhoneAreaMismatch => {
            "Numer kierunkowy obszaru nie należy do kraju zamieszkania ({country})"
        }
        Code::UnknownCountry => "Proszę podać kod kraju ISO 3166-1 alfa-3, na przykład USA",
        Code::CountryNotInCatalogue => "Tego kraju nie ma w katalogu",
        Code::SameNationality => "Takie samo jak pierwsze obywatelstwo; lepiej to pominąć",
        Code::EmptyList => "{member} wymaga co najmniej jednej pozycji",
        Code::TooManyEntries => "Więcej pozycji niż {max}",
        Code::SsnFormat => "Dla klientów z USA numer TIN musi mieć format SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Takiego numeru nigdy nie wydano; proszę sprawdzić",
        Code::TaxIdFormat => "Numery podatkowe tego kraju wyglądają inaczej; proszę sprawdzić",
        Code::TaxIdCheckDigit => {
            "Jedna z cyfr lub liter wydaje się błędna; proszę sprawdzić ten numer"
        }
        Code::TaxIdNotIssued => "Takich numerów nie wydaje się w tym kraju; proszę sprawdzić",
        Code::TaxIdDob => "Ten numer i data urodzenia są ze sobą sprzeczne",
        Code::TaxIdOtherKind => {
            "Pasuje do innego rodzaju numeru podatkowego niż wybrany; proszę sprawdzić oba"
        }
        Code::DuplicateDocumentId => "Ten numer podano już wyżej",
        Code::SimilarDocumentId => "Wygląda jak numer podany już wyżej",
        Code::UsaTaxEntryMissing => {
            "Mieszkańcy USA zwykle muszą podać tu amerykański numer podatkowy"
        }
        Code::CountryMismatch => "Musi być takie samo jak basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Proszę podać kod ISO 3166-2 z katalogu, na przykład US-CA (nie CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Ten kod należy do innego kraju",
        Code::SubdivisionUnverified => {
            "Ten kraj nie ma kodów ISO 3166-2, więc nie można było tego sprawdzić"
        }
        Code::SubdivisionWithdrawn => "Ten kod został wycofany; jego następca to {successor}",
        Code::NotInCatalogue => "Nie ma tego w katalogu",
        Code::PostalCodeFormat => "Kody pocztowe wyglądają tam zwykle tak: {shape}",
        Code::PostalCodeNotUsed => {
            "W tym kraju nie ma kodów pocztowych: to może być tylko wypełniacz"
        }
        Code::PostalCodeCatalogue => "Kody pocztowe tego kraju wyglądają inaczej",
        Code::PostalCodeOfAnotherSubdivision => {
            "Ten kod pocztowy należy do innego stanu lub województwa; proszę sprawdzić oba"
        }
        Code::NegativeAmount => "Wartość musi wynosić co najmniej 0",
        Code::DuplicateId => "Wybrano już wyżej",
        Code::NestedMetaData => {
            "Listy i obiekty mogą się tu nie zachować; proszę użyć prostych wartości"
        }
        Code::TooComplex => "Zawiera zbyt wiele lub zbyt głęboko zagnieżdżone wartości",
        Code::MultiplePrimaryDocuments => {
            "Proszę podać tylko jeden dokument tożsamości oprócz selfie"
        }
        Code::MultipleSelfies => "Proszę podać tylko jedno selfie",
        Code::SelfieRequired => "Wymagane jest selfie",
        Code::SelfieOnly => "Samo selfie nie wystarczy: proszę dodać dokument tożsamości",
        Code::DocumentCountryMissing => "Zwykle potrzebny jest kraj, który wydał dokument",
        Code::StateRequired => "Dla prawa jazdy z USA pole state jest wymagane",
        Code::StateForbidden => "Przy tym rodzaju dokumentu proszę zostawić to pole puste",
        Code::TooLong => "Maksymalna liczba znaków: {max}",
        Code::Expired => "Ten dokument stracił ważność: data ważności musi być w przyszłości",
        Code::DocumentExpired => "Ten dokument stracił ważność: potrzebny będzie nowy",
        Code::ExpiresSoon => {
            "Wygasa za mniej niż {months} mies.: może być wymagany dokument ważny dłużej"
        }
        Code::ExpiryNotAfterIssue => "Data ważności musi być późniejsza niż data wydania",
        Code::WrongFileCount => "Liczba plików wymaganych dla tego rodzaju dokumentu: {expected}",
        Code::SidesRequired => "Proszę podać jeden przód (FRONT) i jeden tył (BACK)",
        Code::DuplicateFileUri => "Ten plik jest już użyty wyżej; każda strona wymaga osobnego",
        Code::SelfieUriReused => "Selfie i dokument używają tego samego pliku",
        Code::UriNotOwned => "Tego pliku nie przesłano dla tego klienta",
        Code::OneAddressDocument => "Proszę podać dokładnie jedno potwierdzenie adresu",
        Code::OlderThan90Days => "Powinno być wydane w ciągu ostatnich {days} dni",
        Code::CustomerNotEligible => "Ta operacja nie jest dostępna dla tego klienta",
        Code::CustomerStatusUnknown => {
            "Ten status jest nieznany, więc nie można było tego sprawdzić"
        }
        Code::AttachInFlight => "Żądanie dołączenia dokumentów dla tego klienta jest już w toku",
        Code::InvalidCustomerId => "To nie jest identyfikator klienta",
        Code::CustomerIdNotUuid => "Identyfikatory klientów to zwykle UUID",
        Code::FileTypeNotAllowed => "Dozwolone typy plików: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Ten plik jest pusty",
        Code::FileTypeUnknown => "Nie udało się rozpoznać typu tego pliku",
        Code::FileTypeMismatch => "Nazwa mówi co innego, ale to jest plik {found}",
        Code::FileSmall => {
            "Mniej niż {kilobytes} KB: proszę się upewnić, że każde słowo jest czytelne"
        }
        Code::FileTruncated => {
            "Brakuje końca tego pliku; proszę zapisać lub zeskanować go ponownie"
        }
        Code::FileEncrypted => "Ten PDF chroni hasło; proszę zapisać go bez hasła",
        Code::FileWithoutPages => "Ten PDF nie ma stron",
        Code::FileTooLarge => "Więcej niż {kilobytes} KB; proszę zmniejszyć plik",
        Code::FileAttachedTwice => "Ten plik dołączono już wyżej",
        Code::DuplicateFieldName => {
            "Inna część ma tę samą nazwę pola: odpowiedź zawierałaby tylko jedną"
        }
        Code::ServerRefused => "Serwer to odrzucił",
        Code::DocumentRefused => "Ten dokument nie został zaakceptowany. {label}",
        Code::CustomerRefused => "Część danych nie została zaakceptowana. {label}",
        Code::SideMissing => "Wymagana jest strona {side} tego dokumentu",
        Code::NotJson => "Wiersz nie jest w formacie JSON",
        Code::LineTooLong => "Wiersz jest dłuższy niż {max} MiB",
        Code::MoreIssues => "Liczba pozostałych uwag, których nie pokazano: {count}",
        Code::UsuallyRequired => "Pole {member} jest zwykle wymagane",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "tekst",
        "integer" => "liczba całkowita",
        "list" => "lista",
        "object" => "obiekt",
        "invisible" => "niewidoczny znak",
        "primitive" => "tekst, liczba, true, false lub null",
        "HEIC" => ". Proszę zapisać to zdjęcie HEIC jako JPEG",
        "WebP" => ". Proszę zapisać ten obraz WebP jako JPEG",
        "TIFF" => ". Proszę zapisać ten obraz TIFF jako JPEG",
        "GIF" => ". Proszę zapisać ten obraz GIF jako JPEG",
        "BMP" => ". Proszę zapisać ten obraz BMP jako JPEG",
        other => other,
    }
}
