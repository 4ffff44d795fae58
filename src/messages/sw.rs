//! Swahili, as it is understood across East Africa; to a person: tafadhali.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "Sehemu ya {member} inahitajika",
        Code::WrongType => "Inapaswa kuwa {expected}",
        Code::Unreadable => "Thamani hii haikuweza kusomwa",
        Code::MalformedText => "Ina herufi iliyoharibika; tafadhali andika tena",
        Code::UnknownMember => "API haitambui sehemu hii na inaipuuza",
        Code::V1Member => "Ni jina la V1 ambalo V2 inalipuuza: tumia {name}",
        Code::NotInV1 => "V1 haikuuliza hili: ongeza ikiwa lipo",
        Code::OnlyBlanks => "Ina nafasi tupu pekee; afadhali iachwe",
        Code::MustNotBeBlank => "Haiwezi kuwa nafasi tupu pekee",
        Code::NotAscii => "Tumia hapa herufi za Kiingereza (Kilatini) pekee, bila alama za lafudhi",
        Code::NonAsciiFreeText => "Hapa herufi za Kiingereza (Kilatini) zinapendelewa",
        Code::TransliterationRequired => {
            "Andika pia kwa herufi za Kiingereza (Kilatini): {of} ina herufi nyingine"
        }
        Code::InvalidChoice => "Inapaswa kuwa mojawapo ya hizi: {choices}",
        Code::RelianceUnavailable => "RELIANCE haipatikani kwa shirika lako",
        Code::InvalidDateFormat => "Andika tarehe kama YYYY-MM-DD, kwa mfano 1990-04-15",
        Code::NoSuchDate => "Hakuna siku kama hii katika kalenda",
        Code::TooYoung => "Umri unapaswa kuwa angalau miaka {min}",
        Code::TooOld => "Umri haupaswi kuzidi miaka {max}",
        Code::BirthDateInFuture => "Tarehe ya kuzaliwa iko katika siku zijazo",
        Code::InvalidEmail => {
            "Andika anwani kamili ya barua pepe, kwa mfano maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "Barua pepe inapaswa kuandikwa kwa herufi ndogo zote",
        Code::ControlCharacters => "Ina herufi isiyoonekana; tafadhali andika tena",
        Code::DigitsInName => "Majina huwa na tarakimu kwa nadra; tafadhali kagua",
        Code::AllCapitals => "Herufi zote ni kubwa; ni sawa ikiwa hati imeandikwa hivyo",
        Code::NameRepeated => "Ina jina la mwisho pia; andika kila jina katika sehemu yake",
        Code::NotAName => "Haifanani na jina; liandike kama lilivyo kwenye hati",
        Code::TitleInName => "Acha vyeo kama Bw. au Dkt.: jina pekee linahitajika",
        Code::PoBox => "Inaonekana kuwa sanduku la posta; toa anwani ya nyumbani",
        Code::AddressRepeated => "Ina {member} pia, ambayo ina sehemu yake yenyewe",
        Code::EmailDomainWithoutDot => "Baada ya @ huwa kuna nukta, kama katika example.com",
        Code::EmailDomainTypo => "Karibu {domain}; angalia sehemu baada ya @",
        Code::EmailDomainUnknown => {
            "Hakuna anwani ya barua pepe inayoishia hivi; angalia sehemu baada ya @"
        }
        Code::InvalidPhone => "Tumia muundo wa kimataifa, kwa mfano +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Hakuna msimbo wa nchi unaoanza hivi; kagua tarakimu baada ya +"
        }
        Code::PhoneTooShort => "Huenda ni fupi mno: baada ya + zinatarajiwa angalau tarakimu {min}",
        Code::PhoneTooLong => {
            "Huenda ni ndefu mno: baada ya + zinatarajiwa tarakimu zisizozidi {max}"
        }
        Code::PhoneCountryMismatch => {
            "Msimbo wa nchi wa nambari hii si wa nchi ya makazi ({country})"
        }
        Code::PhoneTrunkZero => "Ondoa 0 baada ya msimbo wa nchi: hupigwa ndani ya nchi pekee",
        Code::PhoneAreaMismatch => "Msimbo wa eneo wa nambari hii si wa nchi ya makazi ({country})",
        Code::UnknownCountry => "Tumia msimbo wa nchi wa ISO 3166-1 alpha-3, kwa mfano USA",
        Code::CountryNotInCatalogue => "Nchi hii haimo katika katalogi",
        Code::SameNationality => "Ni sawa na uraia wa kwanza; afadhali iachwe",
        Code::EmptyList => "{member} inahitaji angalau ingizo moja",
        Code::TooManyEntries => "Maingizo ni zaidi ya {max}",
        Code::SsnFormat => {
            "Kwa wateja wa Marekani, TIN inapaswa kuwa katika muundo wa SSN (xxx-xx-xxxx)"
        }
        Code::SsnNotIssued => "Nambari kama hii haijawahi kutolewa; tafadhali kagua",
        Code::TaxIdFormat => "Nambari za kodi za nchi hii zina muundo mwingine; tafadhali kagua",
        Code::TaxIdCheckDigit => {
            "Huenda tarakimu au herufi moja imekosewa; tafadhali kagua nambari hii"
        }
        Code::TaxIdNotIssued => "Nambari kama hii haitolewi katika nchi hii; tafadhali kagua",
        Code::TaxIdDob => "Nambari hii na tarehe ya kuzaliwa zinapingana",
        Code::TaxIdOtherKind => {
            "Inalingana na aina nyingine ya nambari ya kodi kuliko iliyochaguliwa; angalia zote mbili"
        }
        Code::DuplicateDocumentId => "Nambari hii tayari imeandikwa hapo juu",
        Code::SimilarDocumentId => "Inafanana na nambari iliyoandikwa hapo juu",
        Code::UsaTaxEntryMissing => {
            "Wakazi wa Marekani kwa kawaida huhitaji nambari ya kodi ya Marekani hapa"
        }
        Code::CountryMismatch => "Inapaswa kulingana na basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Tumia msimbo wa ISO 3166-2 kutoka katalogi, kwa mfano US-CA (si CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Msimbo huu ni wa nchi nyingine",
        Code::SubdivisionUnverified => {
            "Nchi hii haina misimbo ya ISO 3166-2, kwa hiyo haikuweza kukaguliwa"
        }
        Code::SubdivisionWithdrawn => "Msimbo huu umeondolewa; unaoufuata ni {successor}",
        Code::NotInCatalogue => "Haimo katika katalogi",
        Code::PostalCodeFormat => "Misimbo ya posta ya huko kwa kawaida huwa hivi: {shape}",
        Code::PostalCodeNotUsed => "Nchi hii haina misimbo ya posta: hiki kinaweza tu kuwa kijazio",
        Code::PostalCodeCatalogue => "Misimbo ya posta ya nchi hii ina muundo mwingine",
        Code::PostalCodeOfAnotherSubdivision => {
            "Msimbo huu wa posta ni wa jimbo au mkoa mwingine; angalia vyote viwili"
        }
        Code::NegativeAmount => "Inapaswa kuwa 0 au zaidi",
        Code::DuplicateId => "Tayari imechaguliwa hapo juu",
        Code::NestedMetaData => {
            "Orodha na vipengee huenda visihifadhiwe hapa; tumia thamani za kawaida"
        }
        Code::TooComplex => "Ina thamani nyingi mno au zilizopangwa ndani kwa kina mno",
        Code::MultiplePrimaryDocuments => "Toa hati moja tu ya utambulisho pamoja na selfi",
        Code::MultipleSelfies => "Toa selfi moja tu",
        Code::SelfieRequired => "Selfi inahitajika",
        Code::SelfieOnly => "Selfi pekee haitoshi: ongeza hati ya utambulisho",
        Code::DocumentCountryMissing => "Kwa kawaida nchi iliyotoa hati inahitajika",
        Code::StateRequired => "state inahitajika kwa leseni ya udereva ya Marekani",
        Code::StateForbidden => "Acha tupu kwa aina hii ya hati",
        Code::TooLong => "Herufi zisizozidi {max}",
        Code::Expired => "Hati hii imeisha muda: tarehe ya kuisha inapaswa kuwa ya siku zijazo",
        Code::DocumentExpired => "Hati hii imeisha muda: mpya itahitajika",
        Code::ExpiresSoon => {
            "Muda wake unaisha chini ya miezi {months}: hati yenye muda mrefu zaidi inaweza kuombwa"
        }
        Code::ExpiryNotAfterIssue => "Tarehe ya kuisha inapaswa kuwa baada ya tarehe ya kutolewa",
        Code::WrongFileCount => "Faili zinazohitajika kwa aina hii ya hati: {expected}",
        Code::SidesRequired => "Toa upande mmoja wa mbele (FRONT) na mmoja wa nyuma (BACK)",
        Code::DuplicateFileUri => "Faili hii tayari imetumika hapo juu; kila upande unahitaji yake",
        Code::SelfieUriReused => "Selfi na hati zinatumia faili ileile",
        Code::UriNotOwned => "Faili hii haikupakiwa kwa ajili ya mteja huyu",
        Code::OneAddressDocument => "Toa uthibitisho mmoja tu wa anwani",
        Code::OlderThan90Days => "Ni vyema iwe imetolewa ndani ya siku {days} zilizopita",
        Code::CustomerNotEligible => "Shughuli hii haipatikani kwa mteja huyu",
        Code::CustomerStatusUnknown => "Hali hii haijulikani, kwa hiyo haikuweza kukaguliwa",
        Code::AttachInFlight => "Ombi la kuambatisha hati za mteja huyu tayari linaendelea",
        Code::InvalidCustomerId => "Hii si ID ya mteja",
        Code::CustomerIdNotUuid => "ID za wateja kwa kawaida huwa UUID",
        Code::FileTypeNotAllowed => "Aina za faili zinazoruhusiwa: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Faili hii ni tupu",
        Code::FileTypeUnknown => "Aina ya faili hii haikuweza kutambuliwa",
        Code::FileTypeMismatch => "Jina lake linasema vingine, lakini hii ni faili ya {found}",
        Code::FileSmall => "Ni ndogo kuliko KB {kilobytes}: hakikisha kila neno linasomeka",
        Code::FileTruncated => "Mwisho wa faili hii haupo; tafadhali hifadhi au changanua tena",
        Code::FileEncrypted => "PDF hii inalindwa na nenosiri; tafadhali hifadhi bila nenosiri",
        Code::FileWithoutPages => "PDF hii haina kurasa",
        Code::FileTooLarge => "Ni kubwa kuliko KB {kilobytes}; tafadhali ipunguze",
        Code::FileAttachedTwice => "Faili hii tayari imeambatishwa hapo juu",
        Code::DuplicateFieldName => "Sehemu nyingine ina jina hili pia: jibu lingekuwa na moja tu",
        Code::ServerRefused => "Seva imekataa hili",
        Code::DocumentRefused => "Hati hii haikukubaliwa. {label}",
        Code::CustomerRefused => "Baadhi ya taarifa hazikukubaliwa. {label}",
        Code::SideMissing => "Upande wa {side} wa hati hii unahitajika",
        Code::NotJson => "Mstari huu si JSON",
        Code::LineTooLong => "Mstari huu ni mrefu kuliko MiB {max}",
        Code::MoreIssues => "Masuala mengine ambayo hayajaonyeshwa: {count}",
        Code::UsuallyRequired => "Sehemu ya {member} kwa kawaida inahitajika",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "maandishi",
        "integer" => "nambari kamili",
        "list" => "orodha",
        "object" => "kipengee",
        "invisible" => "herufi isiyoonekana",
        "primitive" => "maandishi, nambari, true, false au null",
        "HEIC" => ". Hifadhi picha hii ya HEIC kama JPEG",
        "WebP" => ". Hifadhi picha hii ya WebP kama JPEG",
        "TIFF" => ". Hifadhi picha hii ya TIFF kama JPEG",
        "GIF" => ". Hifadhi picha hii ya GIF kama JPEG",
        "BMP" => ". Hifadhi picha hii ya BMP kama JPEG",
        other => other,
    }
}
