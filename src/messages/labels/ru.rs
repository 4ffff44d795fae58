//! Russian: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Тип проверки",
        Label::PersonalInformation => "Личные данные",
        Label::FirstName => "Имя",
        Label::MiddleName => "Второе имя",
        Label::LastName => "Фамилия",
        Label::InEnglish => "{label} (латиницей)",
        Label::BirthDate => "Дата рождения",
        Label::Email => "Эл. почта",
        Label::Phone => "Номер телефона",
        Label::CountryOfResidence => "Страна проживания",
        Label::Nationality => "Гражданство",
        Label::SecondNationality => "Второе гражданство",
        Label::Gender => "Пол",
        Label::TaxNumbers => "Налоговые номера",
        Label::TaxCountry => "Страна налогового номера",
        Label::TaxNumberType => "Тип налогового номера",
        Label::TaxNumber => "Налоговый номер",
        Label::Address => "Адрес",
        Label::Street => "Улица и дом",
        Label::Apartment => "Квартира, этаж или корпус",
        Label::City => "Город",
        Label::Subdivision => "Штат, область или регион",
        Label::PostalCode => "Почтовый индекс",
        Label::Country => "Страна",
        Label::FinancialProfile => "Финансовые сведения",
        Label::EmploymentStatus => "Занятость",
        Label::Occupation => "Профессия",
        Label::Purpose => "Цель открытия счёта",
        Label::PurposeRemarks => "Подробнее о цели",
        Label::SourcesOfFunds => "Источники средств",
        Label::SourceOfFunds => "Источник средств",
        Label::SourcesRemarks => "Подробнее об источниках средств",
        Label::MonthlyVolume => "Ожидаемый оборот в месяц (доллары США)",
        Label::MetaData => "Дополнительные данные",
        Label::IdentityDocuments => "Документы, удостоверяющие личность",
        Label::IdentityDocument => "Документ, удостоверяющий личность",
        Label::ProofOfAddress => "Подтверждение адреса",
        Label::DocumentType => "Тип документа",
        Label::DocumentNumber => "Номер документа",
        Label::IssuingCountry => "Страна выдачи",
        Label::IssuingState => "Штат, выдавший документ",
        Label::IssueDate => "Дата выдачи",
        Label::ExpiryDate => "Срок действия",
        Label::Files => "Файлы",
        Label::File => "Файл",
        Label::Side => "Сторона",
        Label::Terms => "Согласие с условиями",
        Label::Standard => "Стандартная проверка",
        Label::Reliance => "Проверка, уже пройденная в другой организации",
        Label::Male => "Мужской",
        Label::Female => "Женский",
        Label::Employed => "Работа по найму",
        Label::SelfEmployed => "Самозанятость",
        Label::Retired => "На пенсии",
        Label::Student => "Учёба",
        Label::Unemployed => "Без работы",
        Label::Passport => "Паспорт",
        Label::NationalId => "Национальное удостоверение личности",
        Label::DriversLicense => "Водительские права",
        Label::ResidencePermit => "Вид на жительство",
        Label::Selfie => "Селфи",
        Label::UtilityBill => "Счёт за коммунальные услуги",
        Label::GovernmentLetter => "Письмо государственного органа",
        Label::BankStatement => "Выписка из банка",
        Label::Front => "Лицевая сторона",
        Label::Back => "Оборотная сторона",
        Label::LowQuality => "Снимок недостаточно чёткий: сделайте новый при хорошем освещении",
        Label::ExpirationDate => {
            "Срок действия документа истёк или скоро истечёт: нужен действующий"
        }
        Label::NotDocument => "В файле нет документа",
        Label::UnfilledId => "Документ не заполнен или не подписан",
        Label::DocumentTemplate => "Это образец, а не выданный документ",
        Label::ProblematicApplicantData => {
            "Данные не совпадают с документами: проверьте их, пожалуйста"
        }
        Label::DocumentMissing => "Не хватает документа",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "Поле «{member}» обязательно для заполнения",
        Person::TransliterationRequired => {
            "В поле «{of}» есть другие символы: напишите это здесь латиницей"
        }
        Person::InvalidChoice => "Выберите: {choices}",
        Person::RelianceUnavailable => "Этот тип проверки здесь недоступен",
        Person::InvalidDateFormat => "Укажите год, месяц и день, например 1990-04-15",
        Person::AddressRepeated => "Для «{member}» есть отдельное поле: здесь этого не пишите",
        Person::PhoneCountryMismatch => {
            "Код страны в номере не соответствует стране вашего проживания"
        }
        Person::PhoneAreaMismatch => {
            "Код города в этом номере не относится к стране вашего проживания"
        }
        Person::UnknownCountry => "Выберите страну из списка",
        Person::CountryNotInCatalogue => "Этой страны нет в списке",
        Person::EmptyList => "{member}: нужна хотя бы одна запись",
        Person::SsnFormat => "Пишите налоговые номера США так: 123-45-6789",
        Person::CountryMismatch => "Здесь должна быть страна вашего проживания",
        Person::UnknownSubdivision => "Выберите штат, область или регион из списка",
        Person::SubdivisionOfAnotherCountry => "Этот регион относится к другой стране",
        Person::SubdivisionUnverified => {
            "Для этой страны нет списка регионов, поэтому проверить не удалось"
        }
        Person::NotInCatalogue => "Выберите из списка",
        Person::StateRequired => "Для водительских прав, выданных в США, укажите штат",
        Person::SidesRequired => "Добавьте лицевую и оборотную стороны, каждую отдельным файлом",
        Person::UriNotOwned => "Загрузите этот файл ещё раз",
        Person::CustomerNotEligible => "Сейчас отправить документы нельзя",
        Person::AttachInFlight => "Ваши документы уже обрабатываются",
        Person::ServerRefused => "Это не принято",
        Person::SideMissing => "Не хватает стороны документа: {side}",
    }
}
