//! German, as one says it to a person: Sie.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "{member} ist ein Pflichtfeld",
        Code::WrongType => "Erwartet wird {expected}",
        Code::Unreadable => "Dieser Wert konnte nicht gelesen werden",
        Code::MalformedText => "Enthält ein fehlerhaftes Zeichen; bitte neu eingeben",
        Code::UnknownMember => "Die API kennt dieses Feld nicht und ignoriert es",
        Code::V1Member => "Ein Name aus V1, den V2 ignoriert: Verwenden Sie {name}",
        Code::NotInV1 => "V1 hat nicht danach gefragt: Ergänzen Sie es, falls vorhanden",
        Code::OnlyBlanks => "Enthält nur Leerzeichen; bitte ganz weglassen",
        Code::MustNotBeBlank => "Darf nicht nur aus Leerzeichen bestehen",
        Code::NotAscii => {
            "Bitte hier nur englische (lateinische) Zeichen ohne Akzente und Umlaute verwenden"
        }
        Code::NonAsciiFreeText => "Englische (lateinische) Zeichen sind hier besser",
        Code::TransliterationRequired => {
            "Bitte auch in englischen (lateinischen) Zeichen schreiben: {of} enthält andere"
        }
        Code::InvalidChoice => "Muss einer dieser Werte sein: {choices}",
        Code::RelianceUnavailable => "RELIANCE ist für Ihre Organisation nicht verfügbar",
        Code::InvalidDateFormat => {
            "Bitte das Datum als YYYY-MM-DD schreiben, zum Beispiel 1990-04-15"
        }
        Code::NoSuchDate => "Diesen Tag gibt es im Kalender nicht",
        Code::TooYoung => "Das Alter muss mindestens {min} Jahre betragen",
        Code::TooOld => "Das Alter darf höchstens {max} Jahre betragen",
        Code::BirthDateInFuture => "Das Geburtsdatum liegt in der Zukunft",
        Code::InvalidEmail => {
            "Bitte eine vollständige E-Mail-Adresse angeben, etwa maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "Bitte die E-Mail-Adresse ganz in Kleinbuchstaben schreiben",
        Code::ControlCharacters => "Enthält ein unsichtbares Zeichen; bitte neu eingeben",
        Code::DigitsInName => "Namen enthalten selten Ziffern; bitte prüfen",
        Code::AllCapitals => "Alles in Großbuchstaben; in Ordnung, wenn es so im Dokument steht",
        Code::NameRepeated => {
            "Enthält auch den Nachnamen; bitte jeden Namen in sein eigenes Feld schreiben"
        }
        Code::NotAName => {
            "Sieht nicht nach einem Namen aus; bitte so schreiben, wie er im Dokument steht"
        }
        Code::TitleInName => {
            "Bitte Anreden und Titel wie Herr oder Dr. weglassen: Nur der Name wird gebraucht"
        }
        Code::PoBox => "Sieht nach einem Postfach aus; bitte die Wohnanschrift angeben",
        Code::AddressRepeated => "Enthält auch {member}; dafür gibt es ein eigenes Feld",
        Code::EmailDomainWithoutDot => "Nach dem @ steht meist ein Punkt, wie in example.com",
        Code::EmailDomainTypo => "Fast {domain}; bitte den Teil nach dem @ prüfen",
        Code::EmailDomainUnknown => {
            "So endet keine E-Mail-Adresse; bitte den Teil nach dem @ prüfen"
        }
        Code::InvalidPhone => {
            "Bitte das internationale Format verwenden, zum Beispiel +14155552671"
        }
        Code::PhoneCallingCodeUnknown => {
            "Keine Landesvorwahl beginnt so; bitte die Ziffern nach dem + prüfen"
        }
        Code::PhoneTooShort => {
            "Wahrscheinlich zu kurz: Nach dem + werden mindestens {min} Ziffern erwartet"
        }
        Code::PhoneTooLong => {
            "Wahrscheinlich zu lang: Nach dem + werden höchstens {max} Ziffern erwartet"
        }
        Code::PhoneCountryMismatch => {
            "Die Vorwahl dieser Nummer ist nicht die des Wohnsitzlandes ({country})"
        }
        Code::PhoneTrunkZero => {
            "Bitte die 0 hinter der Landesvorwahl weglassen: Sie wird nur im Inland gewählt"
        }
        Code::PhoneAreaMismatch => {
            "Die Ortsvorwahl dieser Nummer gehört nicht zum Wohnsitzland ({country})"
        }
        Code::UnknownCountry => {
            "Bitte einen Ländercode nach ISO 3166-1 alpha-3 angeben, zum Beispiel USA"
        }
        Code::CountryNotInCatalogue => "Dieses Land steht nicht im Katalog",
        Code::SameNationality => "Dieselbe wie die erste Staatsangehörigkeit; bitte weglassen",
        Code::EmptyList => "{member} braucht mindestens einen Eintrag",
        Code::TooManyEntries => "Mehr als {max} Einträge",
        Code::SsnFormat => {
            "Bei Kunden aus den USA muss die Steuernummer das SSN-Format haben (xxx-xx-xxxx)"
        }
        Code::SsnNotIssued => "Eine solche Nummer wurde nie vergeben; bitte prüfen",
        Code::TaxIdFormat => "Steuernummern dieses Landes sehen anders aus; bitte prüfen",
        Code::TaxIdCheckDigit => {
            "Eine Ziffer oder ein Buchstabe scheint vertippt; bitte diese Nummer prüfen"
        }
        Code::TaxIdNotIssued => {
            "Eine solche Nummer wird in diesem Land nicht vergeben; bitte prüfen"
        }
        Code::TaxIdDob => "Diese Nummer und das Geburtsdatum widersprechen sich",
        Code::TaxIdOtherKind => {
            "Passt zu einer anderen Art von Steuernummer als der gewählten; bitte beides prüfen"
        }
        Code::DuplicateDocumentId => "Diese Nummer steht schon weiter oben",
        Code::SimilarDocumentId => "Das sieht aus wie eine Nummer, die schon weiter oben steht",
        Code::UsaTaxEntryMissing => {
            "Wer in den USA wohnt, braucht hier meist eine Steuernummer der USA"
        }
        Code::CountryMismatch => "Muss mit basic_info.country_of_residence übereinstimmen",
        Code::UnknownSubdivision => {
            "Bitte einen Code nach ISO 3166-2 aus dem Katalog angeben, etwa US-CA (nicht CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Dieser Code gehört zu einem anderen Land",
        Code::SubdivisionUnverified => {
            "Dieses Land hat keine Codes nach ISO 3166-2; das konnte nicht geprüft werden"
        }
        Code::SubdivisionWithdrawn => {
            "Dieser Code wurde zurückgezogen; an seine Stelle tritt {successor}"
        }
        Code::NotInCatalogue => "Nicht im Katalog",
        Code::PostalCodeFormat => "Postleitzahlen sehen dort meist so aus: {shape}",
        Code::PostalCodeNotUsed => {
            "Dieses Land hat keine Postleitzahlen; das kann nur ein Platzhalter sein"
        }
        Code::PostalCodeCatalogue => "Postleitzahlen dieses Landes sehen anders aus",
        Code::PostalCodeOfAnotherSubdivision => {
            "Diese Postleitzahl gehört zu einem anderen Bundesland oder einer anderen Provinz; bitte beides prüfen"
        }
        Code::NegativeAmount => "Muss 0 oder mehr sein",
        Code::DuplicateId => "Schon weiter oben gewählt",
        Code::NestedMetaData => {
            "Listen und Objekte bleiben hier womöglich nicht erhalten; bitte einfache Werte \
             verwenden"
        }
        Code::TooComplex => "Enthält zu viele oder zu tief verschachtelte Werte",
        Code::MultiplePrimaryDocuments => "Bitte neben dem Selfie nur ein Ausweisdokument angeben",
        Code::MultipleSelfies => "Bitte nur ein Selfie angeben",
        Code::SelfieRequired => "Ein Selfie ist erforderlich",
        Code::SelfieOnly => "Ein Selfie allein genügt nicht; bitte ein Ausweisdokument hinzufügen",
        Code::DocumentCountryMissing => {
            "Meist wird auch das Land verlangt, das das Dokument ausgestellt hat"
        }
        Code::StateRequired => "Bei einem Führerschein aus den USA ist state ein Pflichtfeld",
        Code::StateForbidden => "Bei dieser Art von Dokument bitte leer lassen",
        Code::TooLong => "Höchstens {max} Zeichen",
        Code::Expired => {
            "Dieses Dokument ist abgelaufen: Das Ablaufdatum muss in der Zukunft liegen"
        }
        Code::DocumentExpired => "Dieses Dokument ist abgelaufen: Ein neues wird verlangt werden",
        Code::ExpiresSoon => {
            "Läuft in weniger als {months} Monaten ab: Ein länger gültiges Dokument könnte verlangt werden"
        }
        Code::ExpiryNotAfterIssue => "Das Ablaufdatum muss nach dem Ausstellungsdatum liegen",
        Code::WrongFileCount => "Nötige Dateien für diese Art von Dokument: {expected}",
        Code::SidesRequired => "Bitte je einmal Vorderseite (FRONT) und Rückseite (BACK) angeben",
        Code::DuplicateFileUri => {
            "Diese Datei wird weiter oben schon verwendet; jede Seite braucht eine eigene"
        }
        Code::SelfieUriReused => "Das Selfie und ein Dokument verwenden dieselbe Datei",
        Code::UriNotOwned => "Diese Datei wurde nicht für diesen Kunden hochgeladen",
        Code::OneAddressDocument => "Bitte genau einen Adressnachweis angeben",
        Code::OlderThan90Days => "Sollte in den letzten {days} Tagen ausgestellt worden sein",
        Code::CustomerNotEligible => "Für diesen Kunden ist dieser Vorgang nicht möglich",
        Code::CustomerStatusUnknown => {
            "Dieser Status ist unbekannt und konnte nicht geprüft werden"
        }
        Code::AttachInFlight => {
            "Für diesen Kunden läuft bereits eine Anfrage zum Anhängen von Dokumenten"
        }
        Code::InvalidCustomerId => "Keine Kunden-ID",
        Code::CustomerIdNotUuid => "Kunden-IDs sind meist UUIDs",
        Code::FileTypeNotAllowed => "Erlaubte Dateitypen: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Diese Datei ist leer",
        Code::FileTypeUnknown => "Die Art dieser Datei war nicht zu erkennen",
        Code::FileTypeMismatch => "Der Name sagt etwas anderes, aber das ist eine {found}-Datei",
        Code::FileSmall => {
            "Kleiner als {kilobytes} KB: Bitte darauf achten, dass jedes Wort lesbar ist"
        }
        Code::FileTruncated => "Das Ende dieser Datei fehlt; bitte neu speichern oder scannen",
        Code::FileEncrypted => {
            "Dieses PDF ist durch ein Passwort geschützt; bitte ohne Passwort speichern"
        }
        Code::FileWithoutPages => "Dieses PDF hat keine Seiten",
        Code::FileTooLarge => "Größer als {kilobytes} KB; bitte verkleinern",
        Code::FileAttachedTwice => "Diese Datei ist weiter oben schon angehängt",
        Code::DuplicateFieldName => {
            "Ein anderer Teil hat diesen Feldnamen: Die Antwort enthielte nur einen von beiden"
        }
        Code::ServerRefused => "Der Server hat das abgelehnt",
        Code::DocumentRefused => "Dieses Dokument wurde nicht akzeptiert. {label}",
        Code::CustomerRefused => "Ein Teil der Angaben wurde nicht akzeptiert. {label}",
        Code::SideMissing => "Von diesem Dokument wird die Seite {side} verlangt",
        Code::NotJson => "Die Zeile ist kein JSON",
        Code::LineTooLong => "Die Zeile ist länger als {max} MiB",
        Code::MoreIssues => "Weitere Hinweise, die nicht gezeigt werden: {count}",
        Code::UsuallyRequired => "{member} wird meist verlangt",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "ein Text",
        "integer" => "eine ganze Zahl",
        "list" => "eine Liste",
        "object" => "ein Objekt",
        "invisible" => "ein unsichtbares Zeichen",
        "primitive" => "ein Text, eine Zahl, true, false oder null",
        "HEIC" => ". Bitte dieses HEIC-Foto als JPEG speichern",
        "WebP" => ". Bitte dieses WebP-Bild als JPEG speichern",
        "TIFF" => ". Bitte dieses TIFF-Bild als JPEG speichern",
        "GIF" => ". Bitte dieses GIF-Bild als JPEG speichern",
        "BMP" => ". Bitte dieses BMP-Bild als JPEG speichern",
        other => other,
    }
}
