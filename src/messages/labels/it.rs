//! Italian: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Tipo di verifica",
        Label::PersonalInformation => "Dati personali",
        Label::FirstName => "Nome",
        Label::MiddleName => "Secondo nome",
        Label::LastName => "Cognome",
        Label::InEnglish => "{label} (in caratteri inglesi)",
        Label::BirthDate => "Data di nascita",
        Label::Email => "Indirizzo e-mail",
        Label::Phone => "Numero di telefono",
        Label::CountryOfResidence => "Paese di residenza",
        Label::Nationality => "Cittadinanza",
        Label::SecondNationality => "Seconda cittadinanza",
        Label::Gender => "Sesso",
        Label::TaxNumbers => "Numeri fiscali",
        Label::TaxCountry => "Paese del numero fiscale",
        Label::TaxNumberType => "Tipo di numero fiscale",
        Label::TaxNumber => "Numero fiscale",
        Label::Address => "Indirizzo",
        Label::Street => "Via e numero civico",
        Label::Apartment => "Interno, piano o scala",
        Label::City => "Città",
        Label::Subdivision => "Stato, provincia o regione",
        Label::PostalCode => "Codice postale",
        Label::Country => "Paese",
        Label::FinancialProfile => "Profilo finanziario",
        Label::EmploymentStatus => "Situazione lavorativa",
        Label::Occupation => "Professione",
        Label::Purpose => "Scopo del conto",
        Label::PurposeRemarks => "Altro sullo scopo",
        Label::SourcesOfFunds => "Origine dei fondi",
        Label::SourceOfFunds => "Origine dei fondi",
        Label::SourcesRemarks => "Altro sull’origine dei fondi",
        Label::MonthlyVolume => "Volume mensile previsto (dollari USA)",
        Label::MetaData => "Dati aggiuntivi",
        Label::IdentityDocuments => "Documenti d’identità",
        Label::IdentityDocument => "Documento d’identità",
        Label::ProofOfAddress => "Prova di residenza",
        Label::DocumentType => "Tipo di documento",
        Label::DocumentNumber => "Numero del documento",
        Label::IssuingCountry => "Paese di rilascio",
        Label::IssuingState => "Stato di rilascio",
        Label::IssueDate => "Data di rilascio",
        Label::ExpiryDate => "Data di scadenza",
        Label::Files => "File",
        Label::File => "File",
        Label::Side => "Lato",
        Label::Terms => "Accettazione dei termini",
        Label::Standard => "Verifica standard",
        Label::Reliance => "Verifica già svolta da un altro ente",
        Label::Male => "Maschio",
        Label::Female => "Femmina",
        Label::Employed => "Lavoro dipendente",
        Label::SelfEmployed => "Lavoro autonomo",
        Label::Retired => "In pensione",
        Label::Student => "Studente",
        Label::Unemployed => "Senza occupazione",
        Label::Passport => "Passaporto",
        Label::NationalId => "Carta d’identità",
        Label::DriversLicense => "Patente di guida",
        Label::ResidencePermit => "Permesso di soggiorno",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Bolletta",
        Label::GovernmentLetter => "Lettera di un ente pubblico",
        Label::BankStatement => "Estratto conto",
        Label::Front => "Fronte",
        Label::Back => "Retro",
        Label::LowQuality => {
            "L’immagine non è abbastanza nitida: farne un’altra, a fuoco e con buona luce"
        }
        Label::ExpirationDate => "Il documento è scaduto o scade presto: usarne uno valido",
        Label::NotDocument => "Il file non mostra un documento",
        Label::UnfilledId => "Il documento non è compilato o non è firmato",
        Label::DocumentTemplate => "È un modello e non un documento rilasciato",
        Label::ProblematicApplicantData => "I dati non corrispondono ai documenti: verificare",
        Label::DocumentMissing => "Manca un documento",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "Il campo {member} è obbligatorio",
        Person::TransliterationRequired => {
            "{of} contiene altri caratteri: scriverlo qui in caratteri inglesi"
        }
        Person::InvalidChoice => "Scegliere una voce: {choices}",
        Person::RelianceUnavailable => "Questo tipo di verifica non è disponibile qui",
        Person::InvalidDateFormat => "Scrivere anno, mese e giorno, per esempio 1990-04-15",
        Person::AddressRepeated => "{member} ha un campo proprio: ometterlo qui",
        Person::PhoneCountryMismatch => {
            "Il prefisso di questo numero non è quello del paese in cui si risiede"
        }
        Person::PhoneAreaMismatch => {
            "Il prefisso locale di questo numero non è del paese in cui si risiede"
        }
        Person::UnknownCountry => "Scegliere un paese dall’elenco",
        Person::CountryNotInCatalogue => "Questo paese non è nell’elenco",
        Person::EmptyList => "{member}: ne serve almeno uno",
        Person::SsnFormat => "Scrivere i numeri fiscali degli USA così: 123-45-6789",
        Person::CountryMismatch => "Deve essere il paese in cui si risiede",
        Person::UnknownSubdivision => {
            "Scegliere uno stato, una provincia o una regione dall’elenco"
        }
        Person::SubdivisionOfAnotherCountry => "Questa regione appartiene a un altro paese",
        Person::SubdivisionUnverified => {
            "Per questo paese non c’è un elenco delle regioni: la verifica non è stata possibile"
        }
        Person::NotInCatalogue => "Scegliere dall’elenco",
        Person::StateRequired => "Lo stato di rilascio è obbligatorio per una patente degli USA",
        Person::SidesRequired => "Aggiungere il fronte e il retro, un file per ciascuno",
        Person::UriNotOwned => "Caricare di nuovo questo file",
        Person::CustomerNotEligible => "Al momento non è possibile inviare documenti",
        Person::AttachInFlight => "I documenti inviati sono già in elaborazione",
        Person::ServerRefused => "Non è stato accettato",
        Person::SideMissing => "Manca questo lato del documento: {side}",
    }
}
