//! Filipino: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Uri ng beripikasyon",
        Label::PersonalInformation => "Personal na impormasyon",
        Label::FirstName => "Pangalan",
        Label::MiddleName => "Gitnang pangalan",
        Label::LastName => "Apelyido",
        Label::InEnglish => "{label} (sa mga titik na Ingles)",
        Label::BirthDate => "Petsa ng kapanganakan",
        Label::Email => "Email address",
        Label::Phone => "Numero ng telepono",
        Label::CountryOfResidence => "Bansang tinitirhan",
        Label::Nationality => "Nasyonalidad",
        Label::SecondNationality => "Ikalawang nasyonalidad",
        Label::Gender => "Kasarian",
        Label::TaxNumbers => "Mga tax number",
        Label::TaxCountry => "Bansa ng tax number",
        Label::TaxNumberType => "Uri ng tax number",
        Label::TaxNumber => "Tax number",
        Label::Address => "Address",
        Label::Street => "Kalye at numero",
        Label::Apartment => "Apartment, palapag o unit",
        Label::City => "Lungsod o bayan",
        Label::Subdivision => "Estado, lalawigan o rehiyon",
        Label::PostalCode => "Postal code",
        Label::Country => "Bansa",
        Label::FinancialProfile => "Impormasyong pinansyal",
        Label::EmploymentStatus => "Katayuan sa trabaho",
        Label::Occupation => "Trabaho",
        Label::Purpose => "Layunin ng account",
        Label::PurposeRemarks => "Dagdag tungkol sa layunin",
        Label::SourcesOfFunds => "Mga pinagmumulan ng pondo",
        Label::SourceOfFunds => "Pinagmumulan ng pondo",
        Label::SourcesRemarks => "Dagdag tungkol sa pinagmumulan ng pondo",
        Label::MonthlyVolume => "Inaasahang halaga bawat buwan (US dollars)",
        Label::MetaData => "Karagdagang impormasyon",
        Label::IdentityDocuments => "Mga ID",
        Label::IdentityDocument => "ID",
        Label::ProofOfAddress => "Patunay ng address",
        Label::DocumentType => "Uri ng dokumento",
        Label::DocumentNumber => "Numero ng dokumento",
        Label::IssuingCountry => "Bansang nagbigay",
        Label::IssuingState => "Estadong nagbigay",
        Label::IssueDate => "Petsa ng pagkakabigay",
        Label::ExpiryDate => "Petsa ng pagkawalang-bisa",
        Label::Files => "Mga file",
        Label::File => "File",
        Label::Side => "Panig",
        Label::Terms => "Pagtanggap sa mga tuntunin",
        Label::Standard => "Karaniwang beripikasyon",
        Label::Reliance => "Beripikasyong nagawa na ng ibang institusyon",
        Label::Male => "Lalaki",
        Label::Female => "Babae",
        Label::Employed => "Empleyado",
        Label::SelfEmployed => "May sariling negosyo o propesyon",
        Label::Retired => "Retirado",
        Label::Student => "Estudyante",
        Label::Unemployed => "Walang trabaho",
        Label::Passport => "Pasaporte",
        Label::NationalId => "National ID",
        Label::DriversLicense => "Driver's license",
        Label::ResidencePermit => "Permit sa paninirahan",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Bill ng kuryente, tubig o internet",
        Label::GovernmentLetter => "Sulat mula sa ahensya ng gobyerno",
        Label::BankStatement => "Bank statement",
        Label::Front => "Harap",
        Label::Back => "Likod",
        Label::LowQuality => "Hindi malinaw ang litrato: kumuha ng bago, malinaw at maliwanag",
        Label::ExpirationDate => {
            "Expired na o malapit nang ma-expire ang dokumento: gumamit ng may bisa pa"
        }
        Label::NotDocument => "Walang dokumento sa file na ito",
        Label::UnfilledId => "Hindi nasagutan o hindi napirmahan ang dokumento",
        Label::DocumentTemplate => "Template ito at hindi isang ibinigay na dokumento",
        Label::ProblematicApplicantData => {
            "Hindi tugma ang mga detalye sa mga dokumento: pakitingnan ulit"
        }
        Label::DocumentMissing => "May kulang na dokumento",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "{member}: kailangan ito",
        Person::TransliterationRequired => {
            "{of}: may iba pang character; isulat ito rito sa mga titik na Ingles"
        }
        Person::InvalidChoice => "Pumili ng isa: {choices}",
        Person::RelianceUnavailable => "Hindi available dito ang ganitong uri ng beripikasyon",
        Person::InvalidDateFormat => "Isulat ang taon, buwan at araw, gaya ng 1990-04-15",
        Person::AddressRepeated => "{member}: may sarili itong field; huwag nang ilagay rito",
        Person::PhoneCountryMismatch => {
            "Hindi sa bansang tinitirhan ninyo ang country code ng numerong ito"
        }
        Person::PhoneAreaMismatch => {
            "Hindi sa bansang tinitirhan ninyo ang area code ng numerong ito"
        }
        Person::UnknownCountry => "Pumili ng bansa mula sa listahan",
        Person::CountryNotInCatalogue => "Wala ang bansang ito sa listahan",
        Person::EmptyList => "{member}: kailangan ng kahit isa",
        Person::SsnFormat => "Isulat ang tax number ng USA gaya ng 123-45-6789",
        Person::CountryMismatch => "Dapat ito ang bansang tinitirhan ninyo",
        Person::UnknownSubdivision => "Pumili ng estado, lalawigan o rehiyon mula sa listahan",
        Person::SubdivisionOfAnotherCountry => "Sa ibang bansa ang rehiyong ito",
        Person::SubdivisionUnverified => {
            "Walang listahan ng mga rehiyon para sa bansang ito, kaya hindi ito masuri"
        }
        Person::NotInCatalogue => "Pumili mula sa listahan",
        Person::StateRequired => {
            "Kailangan ang estadong nagbigay para sa driver's license na mula sa USA"
        }
        Person::SidesRequired => "Ilagay ang harap at ang likod, tig-isang file",
        Person::UriNotOwned => "Paki-upload ulit ang file na ito",
        Person::CustomerNotEligible => "Hindi makapagpadala ng mga dokumento sa ngayon",
        Person::AttachInFlight => "Pinoproseso na ang inyong mga dokumento",
        Person::ServerRefused => "Hindi ito tinanggap",
        Person::SideMissing => "Kulang ang panig na ito ng dokumento: {side}",
    }
}
