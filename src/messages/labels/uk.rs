//! Ukrainian: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Тип перевірки",
        Label::PersonalInformation => "Особисті дані",
        Label::FirstName => "Ім’я",
        Label::MiddleName => "Друге ім’я",
        Label::LastName => "Прізвище",
        Label::InEnglish => "{label} (латиницею)",
        Label::BirthDate => "Дата народження",
        Label::Email => "Ел. пошта",
        Label::Phone => "Номер телефону",
        Label::CountryOfResidence => "Країна проживання",
        Label::Nationality => "Громадянство",
        Label::SecondNationality => "Друге громадянство",
        Label::Gender => "Стать",
        Label::TaxNumbers => "Податкові номери",
        Label::TaxCountry => "Країна податкового номера",
        Label::TaxNumberType => "Тип податкового номера",
        Label::TaxNumber => "Податковий номер",
        Label::Address => "Адреса",
        Label::Street => "Вулиця та будинок",
        Label::Apartment => "Квартира, поверх або корпус",
        Label::City => "Місто",
        Label::Subdivision => "Штат, область або регіон",
        Label::PostalCode => "Поштовий індекс",
        Label::Country => "Країна",
        Label::FinancialProfile => "Фінансові відомості",
        Label::EmploymentStatus => "Зайнятість",
        Label::Occupation => "Професія",
        Label::Purpose => "Мета відкриття рахунку",
        Label::PurposeRemarks => "Докладніше про мету",
        Label::SourcesOfFunds => "Джерела коштів",
        Label::SourceOfFunds => "Джерело коштів",
        Label::SourcesRemarks => "Докладніше про джерела коштів",
        Label::MonthlyVolume => "Очікуваний оборот на місяць (долари США)",
        Label::MetaData => "Додаткові дані",
        Label::IdentityDocuments => "Документи, що посвідчують особу",
        Label::IdentityDocument => "Документ, що посвідчує особу",
        Label::ProofOfAddress => "Підтвердження адреси",
        Label::DocumentType => "Тип документа",
        Label::DocumentNumber => "Номер документа",
        Label::IssuingCountry => "Країна видачі",
        Label::IssuingState => "Штат, який видав документ",
        Label::IssueDate => "Дата видачі",
        Label::ExpiryDate => "Строк дії",
        Label::Files => "Файли",
        Label::File => "Файл",
        Label::Side => "Сторона",
        Label::Terms => "Згода з умовами",
        Label::Standard => "Стандартна перевірка",
        Label::Reliance => "Перевірка, уже пройдена в іншій організації",
        Label::Male => "Чоловіча",
        Label::Female => "Жіноча",
        Label::Employed => "Робота за наймом",
        Label::SelfEmployed => "Самозайнятість",
        Label::Retired => "На пенсії",
        Label::Student => "Навчання",
        Label::Unemployed => "Без роботи",
        Label::Passport => "Паспорт",
        Label::NationalId => "Національне посвідчення особи",
        Label::DriversLicense => "Водійське посвідчення",
        Label::ResidencePermit => "Посвідка на проживання",
        Label::Selfie => "Селфі",
        Label::UtilityBill => "Рахунок за комунальні послуги",
        Label::GovernmentLetter => "Лист державного органу",
        Label::BankStatement => "Виписка з банку",
        Label::Front => "Лицьова сторона",
        Label::Back => "Зворотна сторона",
        Label::LowQuality => "Знімок недостатньо чіткий: зробіть новий за хорошого освітлення",
        Label::ExpirationDate => "Строк дії документа минув або скоро мине: потрібен дійсний",
        Label::NotDocument => "У файлі немає документа",
        Label::UnfilledId => "Документ не заповнено або не підписано",
        Label::DocumentTemplate => "Це зразок, а не виданий документ",
        Label::ProblematicApplicantData => {
            "Дані не збігаються з документами: перевірте їх, будь ласка"
        }
        Label::DocumentMissing => "Бракує документа",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "Поле «{member}» обов’язкове",
        Person::TransliterationRequired => {
            "У полі «{of}» є інші символи: напишіть це тут латиницею"
        }
        Person::InvalidChoice => "Виберіть: {choices}",
        Person::RelianceUnavailable => "Цей тип перевірки тут недоступний",
        Person::InvalidDateFormat => "Укажіть рік, місяць і день, наприклад 1990-04-15",
        Person::AddressRepeated => "Для «{member}» є окреме поле: тут цього не пишіть",
        Person::PhoneCountryMismatch => {
            "Код країни в номері не відповідає країні вашого проживання"
        }
        Person::PhoneAreaMismatch => {
            "Код міста в цьому номері не належить країні вашого проживання"
        }
        Person::UnknownCountry => "Виберіть країну зі списку",
        Person::CountryNotInCatalogue => "Цієї країни немає у списку",
        Person::EmptyList => "{member}: потрібен хоча б один запис",
        Person::SsnFormat => "Пишіть податкові номери США так: 123-45-6789",
        Person::CountryMismatch => "Тут має бути країна вашого проживання",
        Person::UnknownSubdivision => "Виберіть штат, область або регіон зі списку",
        Person::SubdivisionOfAnotherCountry => "Цей регіон належить іншій країні",
        Person::SubdivisionUnverified => {
            "Для цієї країни немає списку регіонів, тому перевірити не вдалося"
        }
        Person::NotInCatalogue => "Виберіть зі списку",
        Person::StateRequired => "Для водійського посвідчення, виданого у США, укажіть штат",
        Person::SidesRequired => "Додайте лицьову та зворотну сторони, кожну окремим файлом",
        Person::UriNotOwned => "Завантажте цей файл ще раз",
        Person::CustomerNotEligible => "Зараз надіслати документи не можна",
        Person::AttachInFlight => "Ваші документи вже опрацьовуються",
        Person::ServerRefused => "Це не прийнято",
        Person::SideMissing => "Бракує сторони документа: {side}",
    }
}
