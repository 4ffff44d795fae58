//! Swahili: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Aina ya uthibitishaji",
        Label::PersonalInformation => "Taarifa binafsi",
        Label::FirstName => "Jina la kwanza",
        Label::MiddleName => "Jina la kati",
        Label::LastName => "Jina la mwisho",
        Label::InEnglish => "{label} (kwa herufi za Kiingereza)",
        Label::BirthDate => "Tarehe ya kuzaliwa",
        Label::Email => "Barua pepe",
        Label::Phone => "Nambari ya simu",
        Label::CountryOfResidence => "Nchi ya makazi",
        Label::Nationality => "Uraia",
        Label::SecondNationality => "Uraia wa pili",
        Label::Gender => "Jinsia",
        Label::TaxNumbers => "Nambari za kodi",
        Label::TaxCountry => "Nchi ya nambari ya kodi",
        Label::TaxNumberType => "Aina ya nambari ya kodi",
        Label::TaxNumber => "Nambari ya kodi",
        Label::Address => "Anwani",
        Label::Street => "Mtaa na nambari ya nyumba",
        Label::Apartment => "Nyumba, ghorofa au chumba",
        Label::City => "Mji",
        Label::Subdivision => "Jimbo, mkoa au eneo",
        Label::PostalCode => "Msimbo wa posta",
        Label::Country => "Nchi",
        Label::FinancialProfile => "Taarifa za kifedha",
        Label::EmploymentStatus => "Hali ya ajira",
        Label::Occupation => "Kazi",
        Label::Purpose => "Lengo la akaunti",
        Label::PurposeRemarks => "Maelezo zaidi ya lengo",
        Label::SourcesOfFunds => "Vyanzo vya fedha",
        Label::SourceOfFunds => "Chanzo cha fedha",
        Label::SourcesRemarks => "Maelezo zaidi ya vyanzo vya fedha",
        Label::MonthlyVolume => "Kiasi kinachotarajiwa kwa mwezi (dola za Marekani)",
        Label::MetaData => "Taarifa za ziada",
        Label::IdentityDocuments => "Hati za utambulisho",
        Label::IdentityDocument => "Hati ya utambulisho",
        Label::ProofOfAddress => "Uthibitisho wa anwani",
        Label::DocumentType => "Aina ya hati",
        Label::DocumentNumber => "Nambari ya hati",
        Label::IssuingCountry => "Nchi iliyotoa",
        Label::IssuingState => "Jimbo lililotoa",
        Label::IssueDate => "Tarehe ya kutolewa",
        Label::ExpiryDate => "Tarehe ya kuisha",
        Label::Files => "Faili",
        Label::File => "Faili",
        Label::Side => "Upande",
        Label::Terms => "Kukubali masharti",
        Label::Standard => "Uthibitishaji wa kawaida",
        Label::Reliance => "Uthibitishaji uliofanywa tayari na taasisi nyingine",
        Label::Male => "Mwanaume",
        Label::Female => "Mwanamke",
        Label::Employed => "Ameajiriwa",
        Label::SelfEmployed => "Amejiajiri",
        Label::Retired => "Mstaafu",
        Label::Student => "Mwanafunzi",
        Label::Unemployed => "Hana ajira",
        Label::Passport => "Pasipoti",
        Label::NationalId => "Kitambulisho cha taifa",
        Label::DriversLicense => "Leseni ya udereva",
        Label::ResidencePermit => "Kibali cha ukaazi",
        Label::Selfie => "Selfi",
        Label::UtilityBill => "Bili ya umeme, maji au intaneti",
        Label::GovernmentLetter => "Barua ya taasisi ya serikali",
        Label::BankStatement => "Taarifa ya benki",
        Label::Front => "Mbele",
        Label::Back => "Nyuma",
        Label::LowQuality => {
            "Picha haionekani vizuri: piga nyingine iliyo wazi na yenye mwanga wa kutosha"
        }
        Label::ExpirationDate => "Hati imeisha muda au itaisha hivi karibuni: tumia iliyo halali",
        Label::NotDocument => "Faili hii haionyeshi hati",
        Label::UnfilledId => "Hati haijajazwa au haijatiwa saini",
        Label::DocumentTemplate => "Huu ni mfano tu, si hati iliyotolewa",
        Label::ProblematicApplicantData => "Taarifa hazilingani na hati: tafadhali kagua",
        Label::DocumentMissing => "Kuna hati inayokosekana",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "{member}: sehemu hii inahitajika",
        Person::TransliterationRequired => {
            "{of}: kuna herufi nyingine; andika hapa kwa herufi za Kiingereza"
        }
        Person::InvalidChoice => "Chagua moja: {choices}",
        Person::RelianceUnavailable => "Aina hii ya uthibitishaji haipatikani hapa",
        Person::InvalidDateFormat => "Andika mwaka, mwezi na siku, kwa mfano 1990-04-15",
        Person::AddressRepeated => "{member}: kuna sehemu yake yenyewe; usiandike hapa",
        Person::PhoneCountryMismatch => "Msimbo wa nchi wa nambari hii si wa nchi unayoishi",
        Person::PhoneAreaMismatch => "Msimbo wa eneo wa nambari hii si wa nchi unayoishi",
        Person::UnknownCountry => "Chagua nchi kutoka kwenye orodha",
        Person::CountryNotInCatalogue => "Nchi hii haimo kwenye orodha",
        Person::EmptyList => "{member}: angalau moja inahitajika",
        Person::SsnFormat => "Andika nambari za kodi za Marekani hivi: 123-45-6789",
        Person::CountryMismatch => "Inapaswa kuwa nchi unayoishi",
        Person::UnknownSubdivision => "Chagua jimbo, mkoa au eneo kutoka kwenye orodha",
        Person::SubdivisionOfAnotherCountry => "Eneo hili ni la nchi nyingine",
        Person::SubdivisionUnverified => {
            "Hakuna orodha ya maeneo ya nchi hii, kwa hiyo haikuweza kukaguliwa"
        }
        Person::NotInCatalogue => "Chagua kutoka kwenye orodha",
        Person::StateRequired => "Jimbo lililotoa linahitajika kwa leseni ya udereva ya Marekani",
        Person::SidesRequired => "Ongeza upande wa mbele na wa nyuma, faili moja kwa kila upande",
        Person::UriNotOwned => "Tafadhali pakia faili hii tena",
        Person::CustomerNotEligible => "Kwa sasa hati haziwezi kutumwa",
        Person::AttachInFlight => "Hati zako tayari zinashughulikiwa",
        Person::ServerRefused => "Hili halikukubaliwa",
        Person::SideMissing => "Upande huu wa hati unakosekana: {side}",
    }
}
