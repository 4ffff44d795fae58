//! French; to a person: vous. A space that does not break stands before a colon, as it is set.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Le champ {member} est obligatoire",
        Code::WrongType => "La valeur attendue est {expected}",
        Code::Unreadable => "Cette valeur n’a pas pu être lue",
        Code::MalformedText => "Contient un caractère endommagé, veuillez saisir à nouveau",
        Code::UnknownMember => "L’API ne connaît pas ce champ et l’ignore",
        Code::V1Member => "C’est un nom de V1, que V2 ignore\u{a0}: utilisez {name}",
        Code::NotInV1 => "V1 ne le demandait pas\u{a0}: ajoutez-le s’il existe",
        Code::OnlyBlanks => "Ne contient que des espaces, il vaut mieux ne rien mettre",
        Code::MustNotBeBlank => "Ne peut pas contenir que des espaces",
        Code::NotAscii => "N’utilisez ici que des caractères anglais (latins), sans accents",
        Code::NonAsciiFreeText => "Des caractères anglais (latins) sont préférables ici",
        Code::TransliterationRequired => {
            "Écrivez-le aussi en caractères anglais (latins)\u{a0}: {of} en contient d’autres"
        }
        Code::InvalidChoice => "Doit être l’une de ces valeurs\u{a0}: {choices}",
        Code::RelianceUnavailable => "RELIANCE n’est pas disponible pour votre organisation",
        Code::InvalidDateFormat => {
            "Écrivez la date sous la forme YYYY-MM-DD, par exemple 1990-04-15"
        }
        Code::NoSuchDate => "Ce jour n’existe pas dans le calendrier",
        Code::TooYoung => "L’âge minimal est de {min} ans",
        Code::TooOld => "L’âge maximal est de {max} ans",
        Code::BirthDateInFuture => "La date de naissance est dans le futur",
        Code::InvalidEmail => {
            "Indiquez une adresse e-mail complète, par exemple maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "L’adresse e-mail doit être entièrement en minuscules",
        Code::ControlCharacters => "Contient un caractère invisible, veuillez saisir à nouveau",
        Code::DigitsInName => "Un nom contient rarement des chiffres, veuillez vérifier",
        Code::AllCapitals => "Tout est en majuscules, ce qui convient si le document l’écrit ainsi",
        Code::NameRepeated => "Contient aussi le nom de famille, mettez chaque nom dans son champ",
        Code::NotAName => "Ne ressemble pas à un nom ; écrivez-le comme sur le document",
        Code::TitleInName => "Omettez les titres comme M. ou Dr : seul le nom est nécessaire",
        Code::PoBox => "On dirait une boîte postale, indiquez l’adresse du domicile",
        Code::AddressRepeated => "Contient aussi {member}, qui a son propre champ",
        Code::EmailDomainWithoutDot => {
            "Après le @ il y a d’ordinaire un point, comme dans example.com"
        }
        Code::EmailDomainTypo => "Presque {domain} ; vérifiez la partie après @",
        Code::EmailDomainUnknown => {
            "Aucune adresse e-mail ne se termine ainsi ; vérifiez la partie après @"
        }
        Code::InvalidPhone => "Utilisez le format international, par exemple +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Aucun indicatif de pays ne commence ainsi, vérifiez les chiffres après le +"
        }
        Code::PhoneTooShort => {
            "Sans doute trop court\u{a0}: au moins {min} chiffres sont attendus après le +"
        }
        Code::PhoneTooLong => {
            "Sans doute trop long\u{a0}: au plus {max} chiffres sont attendus après le +"
        }
        Code::PhoneCountryMismatch => {
            "L’indicatif de ce numéro n’est pas celui du pays de résidence ({country})"
        }
        Code::PhoneTrunkZero => {
            "Omettez le 0 après l’indicatif du pays : il ne se compose qu’à l’intérieur du pays"
        }
        Code::PhoneAreaMismatch => {
            "L’indicatif régional de ce numéro n’est pas celui du pays de résidence ({country})"
        }
        Code::UnknownCountry => "Indiquez un code de pays ISO 3166-1 alpha-3, par exemple USA",
        Code::CountryNotInCatalogue => "Ce pays ne figure pas dans le catalogue",
        Code::SameNationality => {
            "Identique à la nationalité principale, vous pouvez ne rien mettre"
        }
        Code::EmptyList => "{member} demande au moins un élément",
        Code::TooManyEntries => "Plus de {max} éléments",
        Code::SsnFormat => {
            "Pour les clients des États-Unis, le TIN doit avoir le format du SSN (xxx-xx-xxxx)"
        }
        Code::SsnNotIssued => "Aucun numéro de ce genre n’a été attribué, veuillez vérifier",
        Code::TaxIdFormat => {
            "Les numéros fiscaux de ce pays ont une autre forme, veuillez vérifier"
        }
        Code::TaxIdCheckDigit => {
            "Un chiffre ou une lettre semble mal saisi, veuillez vérifier ce numéro"
        }
        Code::TaxIdNotIssued => "Ce pays n’attribue pas de tels numéros, veuillez vérifier",
        Code::TaxIdDob => "Ce numéro et la date de naissance se contredisent",
        Code::TaxIdOtherKind => {
            "Correspond à un autre type de numéro fiscal que celui choisi ; vérifiez les deux"
        }
        Code::DuplicateDocumentId => "Ce numéro figure déjà plus haut",
        Code::SimilarDocumentId => "Ressemble à un numéro qui figure déjà plus haut",
        Code::UsaTaxEntryMissing => {
            "Qui réside aux États-Unis a en général besoin ici d’un numéro fiscal de ce pays"
        }
        Code::CountryMismatch => "Doit correspondre à basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Indiquez un code ISO 3166-2 du catalogue, par exemple US-CA (et non CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Ce code appartient à un autre pays",
        Code::SubdivisionUnverified => {
            "Ce pays n’a pas de codes ISO 3166-2, la vérification n’a donc pas été possible"
        }
        Code::SubdivisionWithdrawn => "Ce code a été retiré ; son successeur est {successor}",
        Code::NotInCatalogue => "Ne figure pas dans le catalogue",
        Code::PostalCodeFormat => "Là-bas, les codes postaux ont d’ordinaire la forme {shape}",
        Code::PostalCodeNotUsed => {
            "Ce pays n’a pas de codes postaux\u{a0}: ce ne peut être qu’une valeur factice"
        }
        Code::PostalCodeCatalogue => "Les codes postaux de ce pays ont une autre forme",
        Code::PostalCodeOfAnotherSubdivision => {
            "Ce code postal appartient à un autre État ou une autre province ; vérifiez les deux"
        }
        Code::NegativeAmount => "Doit être supérieur ou égal à 0",
        Code::DuplicateId => "Déjà choisi plus haut",
        Code::NestedMetaData => {
            "Les listes et les objets risquent de ne pas être conservés ici, utilisez des valeurs \
             simples"
        }
        Code::TooComplex => "Contient trop de valeurs, ou des valeurs trop imbriquées",
        Code::MultiplePrimaryDocuments => "Donnez une seule pièce d’identité en plus du selfie",
        Code::MultipleSelfies => "Donnez un seul selfie",
        Code::SelfieRequired => "Un selfie est nécessaire",
        Code::SelfieOnly => "Un selfie seul ne suffit pas\u{a0}: ajoutez une pièce d’identité",
        Code::DocumentCountryMissing => "Le pays qui a délivré le document est en général demandé",
        Code::StateRequired => "state est obligatoire pour un permis de conduire des États-Unis",
        Code::StateForbidden => "Laissez ce champ vide pour ce type de document",
        Code::TooLong => "Au plus {max} caractères",
        Code::Expired => "Ce document a expiré\u{a0}: sa date d’expiration doit être dans le futur",
        Code::DocumentExpired => "Ce document a expiré\u{a0}: un nouveau vous sera demandé",
        Code::ExpiresSoon => {
            "Expire dans moins de {months} mois : un document valable plus longtemps pourrait être demandé"
        }
        Code::ExpiryNotAfterIssue => {
            "La date d’expiration doit être postérieure à la date de délivrance"
        }
        Code::WrongFileCount => "Fichiers nécessaires pour ce type de document\u{a0}: {expected}",
        Code::SidesRequired => "Donnez un recto (FRONT) et un verso (BACK)",
        Code::DuplicateFileUri => {
            "Ce fichier est déjà utilisé plus haut, chaque face demande le sien"
        }
        Code::SelfieUriReused => "Le selfie et un document utilisent le même fichier",
        Code::UriNotOwned => "Ce fichier n’a pas été envoyé pour ce client",
        Code::OneAddressDocument => "Donnez exactement un justificatif de domicile",
        Code::OlderThan90Days => "Devrait avoir été délivré au cours des {days} derniers jours",
        Code::CustomerNotEligible => "Cette opération n’est pas possible pour ce client",
        Code::CustomerStatusUnknown => {
            "Ce statut n’est pas connu, la vérification n’a donc pas été possible"
        }
        Code::AttachInFlight => {
            "Une demande pour joindre des documents est déjà en cours pour ce client"
        }
        Code::InvalidCustomerId => "Ce n’est pas un identifiant de client",
        Code::CustomerIdNotUuid => "Les identifiants de client sont en général des UUID",
        Code::FileTypeNotAllowed => "Types de fichier acceptés\u{a0}: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Ce fichier est vide",
        Code::FileTypeUnknown => "Le type de ce fichier n’a pas pu être reconnu",
        Code::FileTypeMismatch => "Son nom dit autre chose, mais c’est un fichier {found}",
        Code::FileSmall => "Moins de {kilobytes} Ko\u{a0}: assurez-vous que chaque mot est lisible",
        Code::FileTruncated => "La fin de ce fichier manque, enregistrez ou numérisez-le à nouveau",
        Code::FileEncrypted => "Un mot de passe protège ce PDF, enregistrez-le sans mot de passe",
        Code::FileWithoutPages => "Ce PDF n’a aucune page",
        Code::FileTooLarge => "Plus de {kilobytes} Ko, veuillez en réduire la taille",
        Code::FileAttachedTwice => "Ce fichier est déjà joint plus haut",
        Code::DuplicateFieldName => {
            "Une autre partie porte ce nom de champ\u{a0}: la réponse n’en contiendrait qu’une"
        }
        Code::ServerRefused => "Le serveur l’a refusé",
        Code::DocumentRefused => "Ce document n’a pas été accepté. {label}",
        Code::CustomerRefused => "Une partie des informations n’a pas été acceptée. {label}",
        Code::SideMissing => "La face {side} de ce document est demandée",
        Code::NotJson => "La ligne n’est pas du JSON",
        Code::LineTooLong => "La ligne dépasse {max} Mio",
        Code::MoreIssues => "Autres remarques, non affichées\u{a0}: {count}",
        Code::UsuallyRequired => "Le champ {member} est en général obligatoire",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "un texte",
        "integer" => "un nombre entier",
        "list" => "une liste",
        "object" => "un objet",
        "invisible" => "un caractère invisible",
        "primitive" => "un texte, un nombre, true, false ou null",
        "HEIC" => ". Enregistrez cette photo HEIC en JPEG",
        "WebP" => ". Enregistrez cette image WebP en JPEG",
        "TIFF" => ". Enregistrez cette image TIFF en JPEG",
        "GIF" => ". Enregistrez cette image GIF en JPEG",
        "BMP" => ". Enregistrez cette image BMP en JPEG",
        other => other,
    }
}
