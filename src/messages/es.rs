//! Spanish, as it is understood everywhere; to a person: usted.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "El campo {member} es obligatorio",
        Code::WrongType => "Debe ser {expected}",
        Code::Unreadable => "No se pudo leer este valor",
        Code::MalformedText => "Contiene un carácter dañado; escríbalo de nuevo",
        Code::UnknownMember => "La API no conoce este campo y lo ignora",
        Code::V1Member => "Es un nombre de V1 que V2 ignora: use {name}",
        Code::NotInV1 => "V1 no lo pedía: añádalo si existe",
        Code::OnlyBlanks => "Solo contiene espacios; es mejor omitirlo",
        Code::MustNotBeBlank => "No puede contener solo espacios",
        Code::NotAscii => "Use aquí solo caracteres ingleses (latinos), sin acentos",
        Code::NonAsciiFreeText => "Aquí es preferible usar caracteres ingleses (latinos)",
        Code::TransliterationRequired => {
            "Escríbalo también con caracteres ingleses (latinos): {of} contiene otros"
        }
        Code::InvalidChoice => "Debe ser uno de estos valores: {choices}",
        Code::RelianceUnavailable => "RELIANCE no está disponible para su organización",
        Code::InvalidDateFormat => "Escriba la fecha como YYYY-MM-DD, por ejemplo 1990-04-15",
        Code::NoSuchDate => "Ese día no existe en el calendario",
        Code::TooYoung => "La edad mínima es de {min} años",
        Code::TooOld => "La edad máxima es de {max} años",
        Code::BirthDateInFuture => "La fecha de nacimiento está en el futuro",
        Code::InvalidEmail => {
            "Indique una dirección de correo completa, como maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "El correo electrónico debe estar todo en minúsculas",
        Code::ControlCharacters => "Contiene un carácter invisible; escríbalo de nuevo",
        Code::DigitsInName => "Los nombres rara vez llevan cifras; compruébelo",
        Code::AllCapitals => "Está todo en mayúsculas; es correcto si así figura en el documento",
        Code::NameRepeated => "También contiene el apellido; escriba cada nombre en su campo",
        Code::NotAName => "No parece un nombre; escríbalo como figura en el documento",
        Code::TitleInName => "Omita tratamientos como Sr. o Dr.: solo hace falta el nombre",
        Code::PoBox => "Parece un apartado postal; indique la dirección del domicilio",
        Code::AddressRepeated => "También contiene {member}, que tiene su propio campo",
        Code::EmailDomainWithoutDot => "Tras la @ suele haber un punto, como en example.com",
        Code::EmailDomainTypo => "Casi {domain}; compruebe la parte que sigue a @",
        Code::EmailDomainUnknown => {
            "Ninguna dirección de correo termina así; compruebe la parte que sigue a @"
        }
        Code::InvalidPhone => "Use el formato internacional, por ejemplo +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Ningún prefijo de país empieza así; compruebe las cifras tras el +"
        }
        Code::PhoneTooShort => "Probablemente es corto: se esperan al menos {min} cifras tras el +",
        Code::PhoneTooLong => {
            "Probablemente es largo: se esperan como máximo {max} cifras tras el +"
        }
        Code::PhoneCountryMismatch => {
            "El prefijo de este número no es el del país de residencia ({country})"
        }
        Code::PhoneTrunkZero => {
            "Omita el 0 que sigue al código de país: solo se marca dentro del país"
        }
        Code::PhoneAreaMismatch => {
            "El código de área de este número no es del país de residencia ({country})"
        }
        Code::UnknownCountry => "Indique un código de país ISO 3166-1 alfa-3, por ejemplo USA",
        Code::CountryNotInCatalogue => "Este país no figura en el catálogo",
        Code::SameNationality => "Es igual a la nacionalidad principal; puede omitirla",
        Code::EmptyList => "{member} necesita al menos un elemento",
        Code::TooManyEntries => "Hay más de {max} elementos",
        Code::SsnFormat => {
            "Para clientes de EE. UU., el TIN debe tener el formato del SSN (xxx-xx-xxxx)"
        }
        Code::SsnNotIssued => "Nunca se ha emitido un número así; compruébelo",
        Code::TaxIdFormat => "Los números fiscales de este país tienen otra forma; compruébelo",
        Code::TaxIdCheckDigit => {
            "Parece que hay una cifra o letra equivocada; compruebe este número"
        }
        Code::TaxIdNotIssued => "En este país no se emiten números así; compruébelo",
        Code::TaxIdDob => "Este número y la fecha de nacimiento se contradicen",
        Code::TaxIdOtherKind => {
            "Corresponde a otro tipo de número fiscal que el elegido; compruebe ambos"
        }
        Code::DuplicateDocumentId => "Este número ya figura más arriba",
        Code::SimilarDocumentId => "Se parece a un número que ya figura más arriba",
        Code::UsaTaxEntryMissing => {
            "Quien reside en EE. UU. suele necesitar aquí un número fiscal de ese país"
        }
        Code::CountryMismatch => "Debe coincidir con basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Indique un código ISO 3166-2 del catálogo, por ejemplo US-CA (no CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Este código pertenece a otro país",
        Code::SubdivisionUnverified => {
            "Este país no tiene códigos ISO 3166-2, así que no se pudo comprobar"
        }
        Code::SubdivisionWithdrawn => "Este código se ha retirado; su sucesor es {successor}",
        Code::NotInCatalogue => "No figura en el catálogo",
        Code::PostalCodeFormat => "Allí los códigos postales suelen tener la forma {shape}",
        Code::PostalCodeNotUsed => {
            "Este país no tiene códigos postales: solo puede ser un valor de relleno"
        }
        Code::PostalCodeCatalogue => "Los códigos postales de este país tienen otra forma",
        Code::PostalCodeOfAnotherSubdivision => {
            "Este código postal pertenece a otro estado o provincia; compruebe ambos"
        }
        Code::NegativeAmount => "Debe ser 0 o más",
        Code::DuplicateId => "Ya se ha elegido más arriba",
        Code::NestedMetaData => {
            "Las listas y los objetos podrían no conservarse aquí; use valores simples"
        }
        Code::TooComplex => "Contiene demasiados valores o están anidados a demasiada profundidad",
        Code::MultiplePrimaryDocuments => {
            "Indique un solo documento de identidad además de la selfi"
        }
        Code::MultipleSelfies => "Indique una sola selfi",
        Code::SelfieRequired => "Se necesita una selfi",
        Code::SelfieOnly => "Una selfi sola no basta: añada un documento de identidad",
        Code::DocumentCountryMissing => "Suele hacer falta el país que emitió el documento",
        Code::StateRequired => "state es obligatorio en una licencia de conducir estadounidense",
        Code::StateForbidden => "Déjelo vacío para este tipo de documento",
        Code::TooLong => "Como máximo {max} caracteres",
        Code::Expired => "Este documento ha caducado: la fecha de caducidad debe ser futura",
        Code::DocumentExpired => "Este documento ha caducado: se le pedirá uno nuevo",
        Code::ExpiresSoon => {
            "Caduca en menos de {months} meses: es posible que se pida un documento válido por más tiempo"
        }
        Code::ExpiryNotAfterIssue => "La fecha de caducidad debe ser posterior a la de emisión",
        Code::WrongFileCount => "Archivos necesarios para este tipo de documento: {expected}",
        Code::SidesRequired => "Indique un anverso (FRONT) y un reverso (BACK)",
        Code::DuplicateFileUri => "Este archivo ya se usa más arriba; cada lado necesita el suyo",
        Code::SelfieUriReused => "La selfi y un documento usan el mismo archivo",
        Code::UriNotOwned => "Este archivo no se subió para este cliente",
        Code::OneAddressDocument => "Indique exactamente un comprobante de domicilio",
        Code::OlderThan90Days => "Debería haberse emitido en los últimos {days} días",
        Code::CustomerNotEligible => "Esta operación no está permitida para este cliente",
        Code::CustomerStatusUnknown => "Este estado no se conoce, así que no se pudo comprobar",
        Code::AttachInFlight => {
            "Ya hay en curso una solicitud para adjuntar documentos de este cliente"
        }
        Code::InvalidCustomerId => "No es un identificador de cliente",
        Code::CustomerIdNotUuid => "Los identificadores de cliente suelen ser UUID",
        Code::FileTypeNotAllowed => "Tipos de archivo permitidos: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Este archivo está vacío",
        Code::FileTypeUnknown => "No se pudo reconocer el tipo de este archivo",
        Code::FileTypeMismatch => "Su nombre indica otra cosa, pero es un archivo {found}",
        Code::FileSmall => "Ocupa menos de {kilobytes} KB: asegúrese de que se lea cada palabra",
        Code::FileTruncated => "Falta el final de este archivo; guárdelo o escanéelo de nuevo",
        Code::FileEncrypted => "Este PDF está protegido con contraseña; guárdelo sin ella",
        Code::FileWithoutPages => "Este PDF no tiene páginas",
        Code::FileTooLarge => "Ocupa más de {kilobytes} KB; reduzca su tamaño",
        Code::FileAttachedTwice => "Este archivo ya se adjuntó más arriba",
        Code::DuplicateFieldName => {
            "Otra parte tiene este nombre de campo: la respuesta solo traería una"
        }
        Code::ServerRefused => "El servidor lo rechazó",
        Code::DocumentRefused => "Este documento no fue aceptado. {label}",
        Code::CustomerRefused => "Parte de los datos no fue aceptada. {label}",
        Code::SideMissing => "Se pide el lado {side} de este documento",
        Code::NotJson => "La línea no es JSON",
        Code::LineTooLong => "La línea ocupa más de {max} MiB",
        Code::MoreIssues => "Observaciones que no se muestran: {count}",
        Code::UsuallyRequired => "El campo {member} suele ser obligatorio",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "un texto",
        "integer" => "un número entero",
        "list" => "una lista",
        "object" => "un objeto",
        "invisible" => "un carácter invisible",
        "primitive" => "un texto, un número, true, false o null",
        "HEIC" => ". Guarde esta foto HEIC como JPEG",
        "WebP" => ". Guarde esta imagen WebP como JPEG",
        "TIFF" => ". Guarde esta imagen TIFF como JPEG",
        "GIF" => ". Guarde esta imagen GIF como JPEG",
        "BMP" => ". Guarde esta imagen BMP como JPEG",
        other => other,
    }
}
