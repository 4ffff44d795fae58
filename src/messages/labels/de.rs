//! German: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Art der Überprüfung",
        Label::PersonalInformation => "Angaben zur Person",
        Label::FirstName => "Vorname",
        Label::MiddleName => "Zweiter Vorname",
        Label::LastName => "Nachname",
        Label::InEnglish => "{label} (in englischen Buchstaben)",
        Label::BirthDate => "Geburtsdatum",
        Label::Email => "E-Mail-Adresse",
        Label::Phone => "Telefonnummer",
        Label::CountryOfResidence => "Wohnsitzland",
        Label::Nationality => "Staatsangehörigkeit",
        Label::SecondNationality => "Zweite Staatsangehörigkeit",
        Label::Gender => "Geschlecht",
        Label::TaxNumbers => "Steuernummern",
        Label::TaxCountry => "Land der Steuernummer",
        Label::TaxNumberType => "Art der Steuernummer",
        Label::TaxNumber => "Steuernummer",
        Label::Address => "Anschrift",
        Label::Street => "Straße und Hausnummer",
        Label::Apartment => "Wohnung, Etage oder Adresszusatz",
        Label::City => "Ort",
        Label::Subdivision => "Bundesland, Provinz oder Region",
        Label::PostalCode => "Postleitzahl",
        Label::Country => "Land",
        Label::FinancialProfile => "Finanzprofil",
        Label::EmploymentStatus => "Beschäftigungsverhältnis",
        Label::Occupation => "Beruf",
        Label::Purpose => "Zweck des Kontos",
        Label::PurposeRemarks => "Näheres zum Zweck",
        Label::SourcesOfFunds => "Herkunft der Mittel",
        Label::SourceOfFunds => "Herkunft der Mittel",
        Label::SourcesRemarks => "Näheres zur Herkunft der Mittel",
        Label::MonthlyVolume => "Erwartetes monatliches Volumen (US-Dollar)",
        Label::MetaData => "Zusätzliche Daten",
        Label::IdentityDocuments => "Ausweisdokumente",
        Label::IdentityDocument => "Ausweisdokument",
        Label::ProofOfAddress => "Adressnachweis",
        Label::DocumentType => "Art des Dokuments",
        Label::DocumentNumber => "Dokumentnummer",
        Label::IssuingCountry => "Ausstellungsland",
        Label::IssuingState => "Ausstellender Bundesstaat",
        Label::IssueDate => "Ausstellungsdatum",
        Label::ExpiryDate => "Ablaufdatum",
        Label::Files => "Dateien",
        Label::File => "Datei",
        Label::Side => "Seite",
        Label::Terms => "Zustimmung zu den Nutzungsbedingungen",
        Label::Standard => "Standardprüfung",
        Label::Reliance => "Übernahme einer früheren Prüfung",
        Label::Male => "Männlich",
        Label::Female => "Weiblich",
        Label::Employed => "Angestellt",
        Label::SelfEmployed => "Selbstständig",
        Label::Retired => "Im Ruhestand",
        Label::Student => "In Ausbildung oder Studium",
        Label::Unemployed => "Ohne Beschäftigung",
        Label::Passport => "Reisepass",
        Label::NationalId => "Personalausweis",
        Label::DriversLicense => "Führerschein",
        Label::ResidencePermit => "Aufenthaltstitel",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Rechnung eines Versorgers",
        Label::GovernmentLetter => "Schreiben einer Behörde",
        Label::BankStatement => "Kontoauszug",
        Label::Front => "Vorderseite",
        Label::Back => "Rückseite",
        Label::LowQuality => {
            "Das Bild ist nicht deutlich genug: Bitte ein neues aufnehmen, scharf und bei gutem Licht"
        }
        Label::ExpirationDate => {
            "Das Dokument ist abgelaufen oder läuft bald ab: Bitte ein gültiges verwenden"
        }
        Label::NotDocument => "Die Datei zeigt kein Dokument",
        Label::UnfilledId => "Das Dokument ist nicht ausgefüllt oder nicht unterschrieben",
        Label::DocumentTemplate => "Das ist eine Vorlage und kein ausgestelltes Dokument",
        Label::ProblematicApplicantData => {
            "Die Angaben passen nicht zu den Dokumenten: Bitte prüfen"
        }
        Label::DocumentMissing => "Ein Dokument fehlt",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "{member} ist ein Pflichtfeld",
        Person::TransliterationRequired => {
            "{of} enthält andere Zeichen: Bitte hier in englischen Buchstaben schreiben"
        }
        Person::InvalidChoice => "Bitte auswählen: {choices}",
        Person::RelianceUnavailable => "Diese Art der Überprüfung ist hier nicht verfügbar",
        Person::InvalidDateFormat => "Bitte Jahr, Monat und Tag so schreiben: 1990-04-15",
        Person::AddressRepeated => "{member} hat ein eigenes Feld: Bitte hier weglassen",
        Person::PhoneCountryMismatch => {
            "Die Vorwahl dieser Nummer ist nicht die Ihres Wohnsitzlandes"
        }
        Person::PhoneAreaMismatch => {
            "Die Ortsvorwahl dieser Nummer gehört nicht zu Ihrem Wohnsitzland"
        }
        Person::UnknownCountry => "Bitte ein Land aus der Liste wählen",
        Person::CountryNotInCatalogue => "Dieses Land steht nicht in der Liste",
        Person::EmptyList => "{member}: Mindestens eine Angabe ist nötig",
        Person::SsnFormat => "Bitte Steuernummern der USA so schreiben: 123-45-6789",
        Person::CountryMismatch => "Muss Ihr Wohnsitzland sein",
        Person::UnknownSubdivision => {
            "Bitte ein Bundesland, eine Provinz oder eine Region aus der Liste wählen"
        }
        Person::SubdivisionOfAnotherCountry => "Diese Region gehört zu einem anderen Land",
        Person::SubdivisionUnverified => {
            "Für dieses Land gibt es keine Liste der Regionen; das konnte nicht geprüft werden"
        }
        Person::NotInCatalogue => "Bitte aus der Liste wählen",
        Person::StateRequired => {
            "Bei einem Führerschein aus den USA wird der ausstellende Bundesstaat verlangt"
        }
        Person::SidesRequired => "Bitte Vorderseite und Rückseite hinzufügen, je eine Datei",
        Person::UriNotOwned => "Bitte diese Datei noch einmal hochladen",
        Person::CustomerNotEligible => "Dokumente können zurzeit nicht gesendet werden",
        Person::AttachInFlight => "Ihre Dokumente werden bereits bearbeitet",
        Person::ServerRefused => "Das wurde nicht angenommen",
        Person::SideMissing => "Diese Seite des Dokuments fehlt: {side}",
    }
}
