//! French: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Type de vérification",
        Label::PersonalInformation => "Informations personnelles",
        Label::FirstName => "Prénom",
        Label::MiddleName => "Deuxième prénom",
        Label::LastName => "Nom de famille",
        Label::InEnglish => "{label} (en caractères anglais)",
        Label::BirthDate => "Date de naissance",
        Label::Email => "Adresse e-mail",
        Label::Phone => "Numéro de téléphone",
        Label::CountryOfResidence => "Pays de résidence",
        Label::Nationality => "Nationalité",
        Label::SecondNationality => "Seconde nationalité",
        Label::Gender => "Sexe",
        Label::TaxNumbers => "Numéros fiscaux",
        Label::TaxCountry => "Pays du numéro fiscal",
        Label::TaxNumberType => "Type de numéro fiscal",
        Label::TaxNumber => "Numéro fiscal",
        Label::Address => "Adresse",
        Label::Street => "Numéro et rue",
        Label::Apartment => "Appartement, étage ou bâtiment",
        Label::City => "Ville",
        Label::Subdivision => "État, province ou région",
        Label::PostalCode => "Code postal",
        Label::Country => "Pays",
        Label::FinancialProfile => "Profil financier",
        Label::EmploymentStatus => "Situation professionnelle",
        Label::Occupation => "Profession",
        Label::Purpose => "Objet du compte",
        Label::PurposeRemarks => "Précisions sur l’objet du compte",
        Label::SourcesOfFunds => "Origine des fonds",
        Label::SourceOfFunds => "Origine des fonds",
        Label::SourcesRemarks => "Précisions sur l’origine des fonds",
        Label::MonthlyVolume => "Volume mensuel prévu (dollars américains)",
        Label::MetaData => "Données supplémentaires",
        Label::IdentityDocuments => "Pièces d’identité",
        Label::IdentityDocument => "Pièce d’identité",
        Label::ProofOfAddress => "Justificatif de domicile",
        Label::DocumentType => "Type de document",
        Label::DocumentNumber => "Numéro du document",
        Label::IssuingCountry => "Pays de délivrance",
        Label::IssuingState => "État de délivrance",
        Label::IssueDate => "Date de délivrance",
        Label::ExpiryDate => "Date d’expiration",
        Label::Files => "Fichiers",
        Label::File => "Fichier",
        Label::Side => "Face",
        Label::Terms => "Acceptation des conditions",
        Label::Standard => "Vérification standard",
        Label::Reliance => "Vérification déjà faite par un autre organisme",
        Label::Male => "Homme",
        Label::Female => "Femme",
        Label::Employed => "Salarié(e)",
        Label::SelfEmployed => "Indépendant(e)",
        Label::Retired => "Retraité(e)",
        Label::Student => "Étudiant(e)",
        Label::Unemployed => "Sans emploi",
        Label::Passport => "Passeport",
        Label::NationalId => "Carte nationale d’identité",
        Label::DriversLicense => "Permis de conduire",
        Label::ResidencePermit => "Titre de séjour",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Facture d’eau, d’énergie ou de télécom",
        Label::GovernmentLetter => "Courrier d’une administration",
        Label::BankStatement => "Relevé bancaire",
        Label::Front => "Recto",
        Label::Back => "Verso",
        Label::LowQuality => {
            "L’image n’est pas assez nette\u{a0}: prenez-en une autre, bien éclairée"
        }
        Label::ExpirationDate => {
            "Le document a expiré ou expire bientôt\u{a0}: utilisez-en un valide"
        }
        Label::NotDocument => "Le fichier ne montre pas de document",
        Label::UnfilledId => "Le document n’est pas rempli ou n’est pas signé",
        Label::DocumentTemplate => "C’est un modèle et non un document délivré",
        Label::ProblematicApplicantData => {
            "Les informations ne correspondent pas aux documents\u{a0}: veuillez vérifier"
        }
        Label::DocumentMissing => "Il manque un document",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "Le champ {member} est obligatoire",
        Person::TransliterationRequired => {
            "{of} contient d’autres caractères\u{a0}: écrivez-le ici en caractères anglais"
        }
        Person::InvalidChoice => "Choisissez\u{a0}: {choices}",
        Person::RelianceUnavailable => "Ce type de vérification n’est pas disponible ici",
        Person::InvalidDateFormat => "Écrivez l’année, le mois et le jour, par exemple 1990-04-15",
        Person::AddressRepeated => "{member} a son propre champ\u{a0}: ne l’indiquez pas ici",
        Person::PhoneCountryMismatch => {
            "L’indicatif de ce numéro n’est pas celui de votre pays de résidence"
        }
        Person::PhoneAreaMismatch => {
            "L’indicatif régional de ce numéro n’est pas celui de votre pays de résidence"
        }
        Person::UnknownCountry => "Choisissez un pays dans la liste",
        Person::CountryNotInCatalogue => "Ce pays ne figure pas dans la liste",
        Person::EmptyList => "{member}\u{a0}: au moins une entrée est nécessaire",
        Person::SsnFormat => "Écrivez les numéros fiscaux des États-Unis ainsi\u{a0}: 123-45-6789",
        Person::CountryMismatch => "Doit être votre pays de résidence",
        Person::UnknownSubdivision => {
            "Choisissez un État, une province ou une région dans la liste"
        }
        Person::SubdivisionOfAnotherCountry => "Cette région appartient à un autre pays",
        Person::SubdivisionUnverified => {
            "Il n’y a pas de liste des régions de ce pays, la vérification n’a donc pas été possible"
        }
        Person::NotInCatalogue => "Choisissez dans la liste",
        Person::StateRequired => {
            "L’État de délivrance est obligatoire pour un permis de conduire des États-Unis"
        }
        Person::SidesRequired => "Ajoutez le recto et le verso, un fichier pour chacun",
        Person::UriNotOwned => "Veuillez envoyer à nouveau ce fichier",
        Person::CustomerNotEligible => {
            "Il n’est pas possible d’envoyer des documents pour le moment"
        }
        Person::AttachInFlight => "Vos documents sont déjà en cours de traitement",
        Person::ServerRefused => "Cela n’a pas été accepté",
        Person::SideMissing => "Il manque cette face du document\u{a0}: {side}",
    }
}
