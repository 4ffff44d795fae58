//! Italian, by infinitives, as forms speak: neither tu nor Lei.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Il campo {member} è obbligatorio",
        Code::WrongType => "Il valore atteso è {expected}",
        Code::Unreadable => "Non è stato possibile leggere questo valore",
        Code::MalformedText => "Contiene un carattere danneggiato; inserire di nuovo",
        Code::UnknownMember => "L’API non conosce questo campo e lo ignora",
        Code::V1Member => "È un nome di V1 che V2 ignora: usare {name}",
        Code::NotInV1 => "V1 non lo chiedeva: aggiungerlo, se esiste",
        Code::OnlyBlanks => "Contiene solo spazi; meglio ometterlo",
        Code::MustNotBeBlank => "Non può contenere solo spazi",
        Code::NotAscii => "Usare qui solo caratteri inglesi (latini) senza accenti",
        Code::NonAsciiFreeText => "Qui sono preferibili caratteri inglesi (latini)",
        Code::TransliterationRequired => {
            "Scriverlo anche in caratteri inglesi (latini): {of} ne contiene altri"
        }
        Code::InvalidChoice => "Deve essere uno di questi valori: {choices}",
        Code::RelianceUnavailable => "RELIANCE non è disponibile per questa organizzazione",
        Code::InvalidDateFormat => "Scrivere la data come YYYY-MM-DD, per esempio 1990-04-15",
        Code::NoSuchDate => "Questo giorno non esiste nel calendario",
        Code::TooYoung => "L’età minima è di {min} anni",
        Code::TooOld => "L’età massima è di {max} anni",
        Code::BirthDateInFuture => "La data di nascita è nel futuro",
        Code::InvalidEmail => {
            "Indicare un indirizzo e-mail completo, per esempio maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "L’e-mail deve essere tutta in minuscolo",
        Code::ControlCharacters => "Contiene un carattere invisibile; inserire di nuovo",
        Code::DigitsInName => "I nomi contengono di rado cifre; verificare",
        Code::AllCapitals => "Tutto in maiuscolo; va bene se nel documento è scritto così",
        Code::NameRepeated => "Contiene anche il cognome; inserire ogni nome nel proprio campo",
        Code::NotAName => "Non sembra un nome; scriverlo come appare sul documento",
        Code::TitleInName => "Omettere titoli come Sig. o Dott.: serve solo il nome",
        Code::PoBox => "Sembra una casella postale; indicare l’indirizzo di casa",
        Code::AddressRepeated => "Contiene anche {member}, che ha un campo proprio",
        Code::EmailDomainWithoutDot => "Dopo la @ di solito c’è un punto, come in example.com",
        Code::EmailDomainTypo => "Quasi {domain}; controllare la parte dopo la @",
        Code::EmailDomainUnknown => {
            "Nessun indirizzo e-mail termina così; controllare la parte dopo la @"
        }
        Code::InvalidPhone => "Usare il formato internazionale, per esempio +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Nessun prefisso internazionale inizia così; verificare le cifre dopo il +"
        }
        Code::PhoneTooShort => {
            "Probabilmente troppo corto: dopo il + si attendono almeno {min} cifre"
        }
        Code::PhoneTooLong => {
            "Probabilmente troppo lungo: dopo il + si attendono al massimo {max} cifre"
        }
        Code::PhoneCountryMismatch => {
            "Il prefisso di questo numero non è quello del paese di residenza ({country})"
        }
        Code::PhoneTrunkZero => {
            "Omettere lo 0 dopo il prefisso internazionale: si compone solo all’interno del paese"
        }
        Code::PhoneAreaMismatch => {
            "Il prefisso locale di questo numero non è del paese di residenza ({country})"
        }
        Code::UnknownCountry => "Indicare un codice paese ISO 3166-1 alpha-3, per esempio USA",
        Code::CountryNotInCatalogue => "Questo paese non è nel catalogo",
        Code::SameNationality => "Uguale alla cittadinanza principale; si può omettere",
        Code::EmptyList => "{member} richiede almeno una voce",
        Code::TooManyEntries => "Più di {max} voci",
        Code::SsnFormat => "Per i clienti USA il TIN deve avere il formato SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Nessun numero simile è mai stato rilasciato; verificare",
        Code::TaxIdFormat => "I numeri fiscali di questo paese hanno un’altra forma; verificare",
        Code::TaxIdCheckDigit => "Una cifra o una lettera sembra errata; verificare questo numero",
        Code::TaxIdNotIssued => "In questo paese non si rilasciano numeri simili; verificare",
        Code::TaxIdDob => "Questo numero e la data di nascita si contraddicono",
        Code::TaxIdOtherKind => {
            "Corrisponde a un altro tipo di codice fiscale rispetto a quello scelto; controllare entrambi"
        }
        Code::DuplicateDocumentId => "Questo numero è già indicato sopra",
        Code::SimilarDocumentId => "Somiglia a un numero già indicato sopra",
        Code::UsaTaxEntryMissing => {
            "Chi risiede negli USA di solito deve indicare qui un numero fiscale degli USA"
        }
        Code::CountryMismatch => "Deve corrispondere a basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Indicare un codice ISO 3166-2 del catalogo, per esempio US-CA (non CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Questo codice appartiene a un altro paese",
        Code::SubdivisionUnverified => {
            "Questo paese non ha codici ISO 3166-2: la verifica non è stata possibile"
        }
        Code::SubdivisionWithdrawn => {
            "Questo codice è stato ritirato; il suo successore è {successor}"
        }
        Code::NotInCatalogue => "Non è nel catalogo",
        Code::PostalCodeFormat => "Lì i codici postali di solito hanno la forma {shape}",
        Code::PostalCodeNotUsed => {
            "Questo paese non ha codici postali: può essere solo un riempitivo"
        }
        Code::PostalCodeCatalogue => "I codici postali di questo paese hanno un’altra forma",
        Code::PostalCodeOfAnotherSubdivision => {
            "Questo codice postale appartiene a un altro stato o a un’altra provincia; controllare entrambi"
        }
        Code::NegativeAmount => "Deve essere 0 o più",
        Code::DuplicateId => "Già scelto sopra",
        Code::NestedMetaData => {
            "Elenchi e oggetti qui potrebbero andare persi; usare valori semplici"
        }
        Code::TooComplex => "Contiene troppi valori o valori annidati troppo in profondità",
        Code::MultiplePrimaryDocuments => "Fornire un solo documento d’identità oltre al selfie",
        Code::MultipleSelfies => "Fornire un solo selfie",
        Code::SelfieRequired => "È necessario un selfie",
        Code::SelfieOnly => "Il solo selfie non basta: aggiungere un documento d’identità",
        Code::DocumentCountryMissing => "Di solito serve il paese che ha rilasciato il documento",
        Code::StateRequired => "state è obbligatorio per una patente degli USA",
        Code::StateForbidden => "Lasciare vuoto per questo tipo di documento",
        Code::TooLong => "Al massimo {max} caratteri",
        Code::Expired => "Questo documento è scaduto: la data di scadenza deve essere nel futuro",
        Code::DocumentExpired => "Questo documento è scaduto: ne verrà chiesto uno nuovo",
        Code::ExpiresSoon => {
            "Scade tra meno di {months} mesi: potrebbe essere richiesto un documento valido più a lungo"
        }
        Code::ExpiryNotAfterIssue => {
            "La data di scadenza deve essere successiva alla data di rilascio"
        }
        Code::WrongFileCount => "File necessari per questo tipo di documento: {expected}",
        Code::SidesRequired => "Fornire un fronte (FRONT) e un retro (BACK)",
        Code::DuplicateFileUri => "Questo file è già usato sopra; ogni lato richiede il proprio",
        Code::SelfieUriReused => "Il selfie e un documento usano lo stesso file",
        Code::UriNotOwned => "Questo file non è stato caricato per questo cliente",
        Code::OneAddressDocument => "Fornire esattamente una prova di residenza",
        Code::OlderThan90Days => "Dovrebbe essere stato rilasciato negli ultimi {days} giorni",
        Code::CustomerNotEligible => "Questa operazione non è consentita per questo cliente",
        Code::CustomerStatusUnknown => "Questo stato non è noto: la verifica non è stata possibile",
        Code::AttachInFlight => {
            "Per questo cliente è già in corso una richiesta di allegare documenti"
        }
        Code::InvalidCustomerId => "Non è un ID cliente",
        Code::CustomerIdNotUuid => "Gli ID cliente di solito sono UUID",
        Code::FileTypeNotAllowed => "Tipi di file ammessi: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Questo file è vuoto",
        Code::FileTypeUnknown => "Non è stato possibile riconoscere il tipo di questo file",
        Code::FileTypeMismatch => "Il nome dice altro, ma questo è un file {found}",
        Code::FileSmall => "Meno di {kilobytes} KB: verificare che ogni parola sia leggibile",
        Code::FileTruncated => "Manca la fine di questo file; salvare o scansionare di nuovo",
        Code::FileEncrypted => "Una password protegge questo PDF; salvarlo senza password",
        Code::FileWithoutPages => "Questo PDF non ha pagine",
        Code::FileTooLarge => "Più di {kilobytes} KB; ridurre le dimensioni",
        Code::FileAttachedTwice => "Questo file è già allegato sopra",
        Code::DuplicateFieldName => {
            "Un’altra parte ha questo nome di campo: la risposta ne conterrebbe una sola"
        }
        Code::ServerRefused => "Il server lo ha rifiutato",
        Code::DocumentRefused => "Questo documento non è stato accettato. {label}",
        Code::CustomerRefused => "Parte dei dati non è stata accettata. {label}",
        Code::SideMissing => "È richiesto il lato {side} di questo documento",
        Code::NotJson => "La riga non è JSON",
        Code::LineTooLong => "La riga supera {max} MiB",
        Code::MoreIssues => "Altre segnalazioni non mostrate: {count}",
        Code::UsuallyRequired => "Il campo {member} di solito è obbligatorio",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "un testo",
        "integer" => "un numero intero",
        "list" => "un elenco",
        "object" => "un oggetto",
        "invisible" => "un carattere invisibile",
        "primitive" => "un testo, un numero, true, false o null",
        "HEIC" => ". Salvare questa foto HEIC come JPEG",
        "WebP" => ". Salvare questa immagine WebP come JPEG",
        "TIFF" => ". Salvare questa immagine TIFF come JPEG",
        "GIF" => ". Salvare questa immagine GIF come JPEG",
        "BMP" => ". Salvare questa immagine BMP come JPEG",
        other => other,
    }
}
