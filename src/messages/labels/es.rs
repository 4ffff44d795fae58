//! Spanish: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Tipo de verificación",
        Label::PersonalInformation => "Datos personales",
        Label::FirstName => "Nombre",
        Label::MiddleName => "Segundo nombre",
        Label::LastName => "Apellidos",
        Label::InEnglish => "{label} (en caracteres ingleses)",
        Label::BirthDate => "Fecha de nacimiento",
        Label::Email => "Correo electrónico",
        Label::Phone => "Número de teléfono",
        Label::CountryOfResidence => "País de residencia",
        Label::Nationality => "Nacionalidad",
        Label::SecondNationality => "Segunda nacionalidad",
        Label::Gender => "Sexo",
        Label::TaxNumbers => "Números fiscales",
        Label::TaxCountry => "País del número fiscal",
        Label::TaxNumberType => "Tipo de número fiscal",
        Label::TaxNumber => "Número fiscal",
        Label::Address => "Dirección",
        Label::Street => "Calle y número",
        Label::Apartment => "Piso, puerta o interior",
        Label::City => "Ciudad",
        Label::Subdivision => "Estado, provincia o región",
        Label::PostalCode => "Código postal",
        Label::Country => "País",
        Label::FinancialProfile => "Perfil financiero",
        Label::EmploymentStatus => "Situación laboral",
        Label::Occupation => "Ocupación",
        Label::Purpose => "Finalidad de la cuenta",
        Label::PurposeRemarks => "Más sobre la finalidad",
        Label::SourcesOfFunds => "Origen de los fondos",
        Label::SourceOfFunds => "Origen de los fondos",
        Label::SourcesRemarks => "Más sobre el origen de los fondos",
        Label::MonthlyVolume => "Volumen mensual previsto (dólares estadounidenses)",
        Label::MetaData => "Datos adicionales",
        Label::IdentityDocuments => "Documentos de identidad",
        Label::IdentityDocument => "Documento de identidad",
        Label::ProofOfAddress => "Comprobante de domicilio",
        Label::DocumentType => "Tipo de documento",
        Label::DocumentNumber => "Número de documento",
        Label::IssuingCountry => "País emisor",
        Label::IssuingState => "Estado emisor",
        Label::IssueDate => "Fecha de emisión",
        Label::ExpiryDate => "Fecha de caducidad",
        Label::Files => "Archivos",
        Label::File => "Archivo",
        Label::Side => "Lado",
        Label::Terms => "Aceptación de los términos",
        Label::Standard => "Verificación estándar",
        Label::Reliance => "Verificación ya realizada por otra entidad",
        Label::Male => "Hombre",
        Label::Female => "Mujer",
        Label::Employed => "Con empleo",
        Label::SelfEmployed => "Trabajo por cuenta propia",
        Label::Retired => "Jubilación",
        Label::Student => "Estudios",
        Label::Unemployed => "Sin empleo",
        Label::Passport => "Pasaporte",
        Label::NationalId => "Documento nacional de identidad",
        Label::DriversLicense => "Licencia de conducir",
        Label::ResidencePermit => "Permiso de residencia",
        Label::Selfie => "Selfi",
        Label::UtilityBill => "Factura de servicios",
        Label::GovernmentLetter => "Carta de un organismo público",
        Label::BankStatement => "Extracto bancario",
        Label::Front => "Anverso",
        Label::Back => "Reverso",
        Label::LowQuality => {
            "La imagen no es lo bastante nítida: haga otra, enfocada y con buena luz"
        }
        Label::ExpirationDate => "El documento ha caducado o caduca pronto: use uno vigente",
        Label::NotDocument => "El archivo no muestra un documento",
        Label::UnfilledId => "El documento no está rellenado o no está firmado",
        Label::DocumentTemplate => "Es una plantilla y no un documento emitido",
        Label::ProblematicApplicantData => {
            "Los datos no coinciden con los documentos: compruébelos"
        }
        Label::DocumentMissing => "Falta un documento",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "El campo {member} es obligatorio",
        Person::TransliterationRequired => {
            "{of} contiene otros caracteres: escríbalo aquí en caracteres ingleses"
        }
        Person::InvalidChoice => "Elija una opción: {choices}",
        Person::RelianceUnavailable => "Este tipo de verificación no está disponible aquí",
        Person::InvalidDateFormat => "Escriba la fecha como año, mes y día, por ejemplo 1990-04-15",
        Person::AddressRepeated => "{member} tiene su propio campo: omítalo aquí",
        Person::PhoneCountryMismatch => {
            "El prefijo de este número no es el de su país de residencia"
        }
        Person::PhoneAreaMismatch => {
            "El código de área de este número no es de su país de residencia"
        }
        Person::UnknownCountry => "Elija un país de la lista",
        Person::CountryNotInCatalogue => "Este país no figura en la lista",
        Person::EmptyList => "{member}: se necesita al menos un dato",
        Person::SsnFormat => "Escriba los números fiscales de EE. UU. así: 123-45-6789",
        Person::CountryMismatch => "Debe ser su país de residencia",
        Person::UnknownSubdivision => "Elija un estado, una provincia o una región de la lista",
        Person::SubdivisionOfAnotherCountry => "Esta región pertenece a otro país",
        Person::SubdivisionUnverified => {
            "No hay lista de regiones de este país, así que no se pudo comprobar"
        }
        Person::NotInCatalogue => "Elija una opción de la lista",
        Person::StateRequired => {
            "El estado emisor es obligatorio en una licencia de conducir estadounidense"
        }
        Person::SidesRequired => "Añada el anverso y el reverso, un archivo de cada uno",
        Person::UriNotOwned => "Suba este archivo de nuevo",
        Person::CustomerNotEligible => "En este momento no se pueden enviar documentos",
        Person::AttachInFlight => "Sus documentos ya se están procesando",
        Person::ServerRefused => "No se ha aceptado",
        Person::SideMissing => "Falta este lado del documento: {side}",
    }
}
