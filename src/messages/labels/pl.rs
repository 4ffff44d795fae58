//! Polish: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Rodzaj weryfikacji",
        Label::PersonalInformation => "Dane osobowe",
        Label::FirstName => "Imię",
        Label::MiddleName => "Drugie imię",
        Label::LastName => "Nazwisko",
        Label::InEnglish => "{label} (znakami angielskimi)",
        Label::BirthDate => "Data urodzenia",
        Label::Email => "Adres e-mail",
        Label::Phone => "Numer telefonu",
        Label::CountryOfResidence => "Kraj zamieszkania",
        Label::Nationality => "Obywatelstwo",
        Label::SecondNationality => "Drugie obywatelstwo",
        Label::Gender => "Płeć",
        Label::TaxNumbers => "Numery podatkowe",
        Label::TaxCountry => "Kraj numeru podatkowego",
        Label::TaxNumberType => "Rodzaj numeru podatkowego",
        Label::TaxNumber => "Numer podatkowy",
        Label::Address => "Adres",
        Label::Street => "Ulica i numer domu",
        Label::Apartment => "Numer mieszkania lub piętro",
        Label::City => "Miejscowość",
        Label::Subdivision => "Stan, województwo lub region",
        Label::PostalCode => "Kod pocztowy",
        Label::Country => "Kraj",
        Label::FinancialProfile => "Profil finansowy",
        Label::EmploymentStatus => "Status zatrudnienia",
        Label::Occupation => "Zawód",
        Label::Purpose => "Cel rachunku",
        Label::PurposeRemarks => "Więcej o celu",
        Label::SourcesOfFunds => "Źródła środków",
        Label::SourceOfFunds => "Źródło środków",
        Label::SourcesRemarks => "Więcej o źródłach środków",
        Label::MonthlyVolume => "Przewidywane miesięczne obroty (dolary amerykańskie)",
        Label::MetaData => "Dane dodatkowe",
        Label::IdentityDocuments => "Dokumenty tożsamości",
        Label::IdentityDocument => "Dokument tożsamości",
        Label::ProofOfAddress => "Potwierdzenie adresu",
        Label::DocumentType => "Rodzaj dokumentu",
        Label::DocumentNumber => "Numer dokumentu",
        Label::IssuingCountry => "Kraj wydania",
        Label::IssuingState => "Stan wydania",
        Label::IssueDate => "Data wydania",
        Label::ExpiryDate => "Data ważności",
        Label::Files => "Pliki",
        Label::File => "Plik",
        Label::Side => "Strona",
        Label::Terms => "Akceptacja regulaminu",
        Label::Standard => "Weryfikacja standardowa",
        Label::Reliance => "Weryfikacja wykonana już przez inną instytucję",
        Label::Male => "Mężczyzna",
        Label::Female => "Kobieta",
        Label::Employed => "Zatrudnienie na etacie",
        Label::SelfEmployed => "Działalność na własny rachunek",
        Label::Retired => "Emerytura",
        Label::Student => "Nauka lub studia",
        Label::Unemployed => "Brak zatrudnienia",
        Label::Passport => "Paszport",
        Label::NationalId => "Dowód osobisty",
        Label::DriversLicense => "Prawo jazdy",
        Label::ResidencePermit => "Zezwolenie na pobyt",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Rachunek za media",
        Label::GovernmentLetter => "Pismo z urzędu",
        Label::BankStatement => "Wyciąg bankowy",
        Label::Front => "Przód",
        Label::Back => "Tył",
        Label::LowQuality => {
            "Zdjęcie nie jest dość wyraźne: proszę zrobić nowe, ostre i w dobrym świetle"
        }
        Label::ExpirationDate => {
            "Dokument stracił ważność lub wkrótce ją straci: proszę użyć ważnego"
        }
        Label::NotDocument => "Plik nie przedstawia dokumentu",
        Label::UnfilledId => "Dokument nie jest wypełniony lub podpisany",
        Label::DocumentTemplate => "To wzór, a nie wydany dokument",
        Label::ProblematicApplicantData => {
            "Dane nie zgadzają się z dokumentami: proszę je sprawdzić"
        }
        Label::DocumentMissing => "Brakuje dokumentu",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "Pole „{member}” jest wymagane",
        Person::TransliterationRequired => {
            "{of} zawiera inne znaki: proszę wpisać to tutaj znakami angielskimi"
        }
        Person::InvalidChoice => "Proszę wybrać: {choices}",
        Person::RelianceUnavailable => "Ten rodzaj weryfikacji nie jest tu dostępny",
        Person::InvalidDateFormat => "Proszę wpisać rok, miesiąc i dzień, na przykład 1990-04-15",
        Person::AddressRepeated => "{member} ma własne pole: proszę tego tu nie wpisywać",
        Person::PhoneCountryMismatch => "Numer kierunkowy nie jest numerem kraju zamieszkania",
        Person::PhoneAreaMismatch => "Numer kierunkowy obszaru nie należy do kraju zamieszkania",
        Person::UnknownCountry => "Proszę wybrać kraj z listy",
        Person::CountryNotInCatalogue => "Tego kraju nie ma na liście",
        Person::EmptyList => "{member}: wymagana jest co najmniej jedna pozycja",
        Person::SsnFormat => "Numery podatkowe z USA proszę wpisywać tak: 123-45-6789",
        Person::CountryMismatch => "To musi być kraj zamieszkania",
        Person::UnknownSubdivision => "Proszę wybrać stan, województwo lub region z listy",
        Person::SubdivisionOfAnotherCountry => "Ten region należy do innego kraju",
        Person::SubdivisionUnverified => {
            "Dla tego kraju nie ma listy regionów, więc nie można było tego sprawdzić"
        }
        Person::NotInCatalogue => "Proszę wybrać z listy",
        Person::StateRequired => "Dla prawa jazdy z USA wymagany jest stan, który je wydał",
        Person::SidesRequired => "Proszę dodać przód i tył, każde w osobnym pliku",
        Person::UriNotOwned => "Proszę przesłać ten plik ponownie",
        Person::CustomerNotEligible => "W tej chwili nie można przesłać dokumentów",
        Person::AttachInFlight => "Przesłane dokumenty są już przetwarzane",
        Person::ServerRefused => "To nie zostało przyjęte",
        Person::SideMissing => "Brakuje tej strony dokumentu: {side}",
    }
}
