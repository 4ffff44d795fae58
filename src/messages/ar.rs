//! Arabic, without direction marks: a number with signs in it stands behind Latin letters, which
//! keeps it from being turned round.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "الحقل {member} مطلوب",
        Code::WrongType => "المطلوب هنا {expected}",
        Code::Unreadable => "تعذّرت قراءة هذه القيمة",
        Code::MalformedText => "يوجد حرف تالف؛ يُرجى الكتابة من جديد",
        Code::UnknownMember => "لا تعرف واجهة API هذا الحقل وتتجاهله",
        Code::V1Member => "هذا اسم من V1 يتجاهله V2: يُرجى استخدام {name}",
        Code::NotInV1 => "لم يطلب V1 هذه المعلومة: يُرجى إضافتها إن وُجدت",
        Code::OnlyBlanks => "لا يوجد هنا سوى مسافات؛ الأفضل تركه فارغًا",
        Code::MustNotBeBlank => "لا يجوز أن يتكوّن من مسافات فقط",
        Code::NotAscii => "يُرجى الكتابة هنا بأحرف إنجليزية (لاتينية) فقط وبلا علامات تشكيل",
        Code::NonAsciiFreeText => "يُفضَّل استخدام الأحرف الإنجليزية (اللاتينية) هنا",
        Code::TransliterationRequired => {
            "يُرجى كتابته بأحرف إنجليزية (لاتينية) أيضًا: يحتوي {of} على أحرف أخرى"
        }
        Code::InvalidChoice => "يجب أن تكون القيمة إحدى التالية: {choices}",
        Code::RelianceUnavailable => "خيار RELIANCE غير متاح لمؤسستك",
        Code::InvalidDateFormat => "يُرجى كتابة التاريخ بالصيغة YYYY-MM-DD (1990-04-15)",
        Code::NoSuchDate => "لا يوجد يوم كهذا في التقويم",
        Code::TooYoung => "يجب ألا يقل العمر عن {min} عامًا",
        Code::TooOld => "يجب ألا يزيد العمر على {max} عامًا",
        Code::BirthDateInFuture => "تاريخ الميلاد يقع في المستقبل",
        Code::InvalidEmail => "يُرجى كتابة عنوان بريد إلكتروني كامل، مثل maria.garcia@example.com",
        Code::EmailNotLowercase => "يجب كتابة البريد الإلكتروني كله بأحرف صغيرة",
        Code::ControlCharacters => "يوجد حرف غير مرئي؛ يُرجى الكتابة من جديد",
        Code::DigitsInName => "نادرًا ما تحتوي الأسماء على أرقام؛ يُرجى التحقق",
        Code::AllCapitals => "كله بأحرف كبيرة؛ لا بأس إن كان كذلك في المستند",
        Code::NameRepeated => "يتضمن اسم العائلة أيضًا؛ يُرجى كتابة كل اسم في حقله",
        Code::NotAName => "لا يبدو اسمًا؛ اكتبه كما يظهر في المستند",
        Code::TitleInName => "احذف الألقاب مثل السيد أو الدكتور: المطلوب الاسم فقط",
        Code::PoBox => "يبدو أنه صندوق بريد؛ يُرجى كتابة عنوان السكن",
        Code::AddressRepeated => "يتضمن {member} أيضًا، ولهذه المعلومة حقل خاص بها",
        Code::EmailDomainWithoutDot => "عادةً ما يحتوي الجزء الذي يلي @ على نقطة، مثل example.com",
        Code::EmailDomainTypo => "قريب جدًا من {domain}؛ تحقّق من الجزء الذي يلي @",
        Code::EmailDomainUnknown => "لا ينتهي أي عنوان بريد إلكتروني هكذا؛ تحقّق من الجزء الذي يلي @",
        Code::InvalidPhone => "يُرجى استخدام الصيغة الدولية E.164 (+14155552671)",
        Code::PhoneCallingCodeUnknown => {
            "لا يبدأ أي رمز دولة هكذا؛ يُرجى التحقق من الأرقام التي تلي +"
        }
        Code::PhoneTooShort => "يبدو الرقم قصيرًا: الحد الأدنى لعدد الأرقام بعد + هو {min}",
        Code::PhoneTooLong => "يبدو الرقم طويلًا: الحد الأقصى لعدد الأرقام بعد + هو {max}",
        Code::PhoneCountryMismatch => "رمز الدولة في هذا الرقم ليس رمز بلد الإقامة ({country})",
        Code::PhoneTrunkZero => "احذف الصفر بعد رمز البلد: لا يُطلب إلا داخل البلد",
        Code::PhoneAreaMismatch => "رمز المنطقة لهذا الرقم ليس من بلد الإقامة ({country})",
        Code::UnknownCountry => "المطلوب رمز بلد وفق ISO 3166-1 alpha-3، مثل USA",
        Code::CountryNotInCatalogue => "هذا البلد غير مدرج في القائمة",
        Code::SameNationality => "مطابقة للجنسية الأساسية؛ الأفضل تركها فارغة",
        Code::EmptyList => "يحتاج الحقل {member} إلى عنصر واحد على الأقل",
        Code::TooManyEntries => "عدد العناصر أكبر من {max}",
        Code::SsnFormat => "يجب أن يكون رقم TIN لعملاء الولايات المتحدة بصيغة SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "لم يصدر رقم كهذا؛ يُرجى التحقق منه",
        Code::TaxIdFormat => "الأرقام الضريبية في هذا البلد لها شكل آخر؛ يُرجى التحقق",
        Code::TaxIdCheckDigit => "يبدو أن أحد الأرقام أو الأحرف خاطئ؛ يُرجى التحقق من هذا الرقم",
        Code::TaxIdNotIssued => "لا يصدر رقم كهذا في هذا البلد؛ يُرجى التحقق منه",
        Code::TaxIdDob => "هذا الرقم وتاريخ الميلاد متعارضان",
        Code::TaxIdOtherKind => "يطابق نوعًا آخر من الأرقام الضريبية غير المختار؛ تحقّق من الاثنين",
        Code::DuplicateDocumentId => "سبق إدخال هذا الرقم أعلاه",
        Code::SimilarDocumentId => "يشبه هذا رقمًا سبق إدخاله أعلاه",
        Code::UsaTaxEntryMissing => {
            "يحتاج المقيمون في الولايات المتحدة هنا عادةً إلى رقم ضريبي أمريكي"
        }
        Code::CountryMismatch => "يجب أن يطابق basic_info.country_of_residence",
        Code::UnknownSubdivision => "المطلوب رمز ISO 3166-2 من القائمة، مثل US-CA (وليس CA)",
        Code::SubdivisionOfAnotherCountry => "هذا الرمز تابع لبلد آخر",
        Code::SubdivisionUnverified => "ليس لهذا البلد رموز ISO 3166-2، لذا تعذّر التحقق",
        Code::SubdivisionWithdrawn => "أُلغي هذا الرمز؛ والرمز البديل هو {successor}",
        Code::NotInCatalogue => "غير موجود في القائمة",
        Code::PostalCodeFormat => "{shape}: الشكل المعتاد للرموز البريدية هناك",
        Code::PostalCodeNotUsed => "لا رموز بريدية في هذا البلد: لا يمكن أن تكون هذه إلا قيمة شكلية",
        Code::PostalCodeCatalogue => "شكل الرموز البريدية في هذا البلد مختلف",
        Code::PostalCodeOfAnotherSubdivision => {
            "هذا الرمز البريدي يتبع ولاية أو مقاطعة أخرى؛ تحقّق من الاثنين"
        }
        Code::NegativeAmount => "يجب أن يكون 0 أو أكثر",
        Code::DuplicateId => "سبق اختياره أعلاه",
        Code::NestedMetaData => "قد لا تُحفظ القوائم والكائنات هنا؛ يُرجى استخدام قيم بسيطة",
        Code::TooComplex => "يحتوي على قيم كثيرة جدًا أو متداخلة أكثر من اللازم",
        Code::MultiplePrimaryDocuments => "يُرجى تقديم مستند هوية واحد فقط إلى جانب صورة السيلفي",
        Code::MultipleSelfies => "يُرجى تقديم صورة سيلفي واحدة فقط",
        Code::SelfieRequired => "صورة السيلفي مطلوبة",
        Code::SelfieOnly => "صورة السيلفي وحدها لا تكفي: يُرجى إضافة مستند هوية",
        Code::DocumentCountryMissing => "عادةً ما يلزم ذكر البلد الذي أصدر المستند",
        Code::StateRequired => "الحقل state مطلوب لرخصة القيادة الصادرة من الولايات المتحدة",
        Code::StateForbidden => "يُرجى ترك هذا الحقل فارغًا لهذا النوع من المستندات",
        Code::TooLong => "الحد الأقصى لعدد الأحرف: {max}",
        Code::Expired => "انتهت صلاحية هذا المستند: يجب أن يقع تاريخ الانتهاء في المستقبل",
        Code::DocumentExpired => "انتهت صلاحية هذا المستند: سيُطلب مستند جديد",
        Code::ExpiresSoon => {
            "تنتهي صلاحيته خلال أقل من {months} من الأشهر: قد يُطلب مستند صالح لمدة أطول"
        }
        Code::ExpiryNotAfterIssue => "يجب أن يكون تاريخ الانتهاء بعد تاريخ الإصدار",
        Code::WrongFileCount => "عدد الملفات المطلوبة لهذا النوع من المستندات: {expected}",
        Code::SidesRequired => "المطلوب وجه أمامي واحد (FRONT) ووجه خلفي واحد (BACK)",
        Code::DuplicateFileUri => "هذا الملف مستخدم أعلاه؛ يحتاج كل وجه إلى ملف خاص به",
        Code::SelfieUriReused => "صورة السيلفي وأحد المستندات يستخدمان الملف نفسه",
        Code::UriNotOwned => "لم يُرفع هذا الملف لهذا العميل",
        Code::OneAddressDocument => "يُرجى تقديم إثبات واحد فقط للعنوان",
        Code::OlderThan90Days => "ينبغي أن يكون صادرًا خلال آخر {days} يومًا",
        Code::CustomerNotEligible => "هذه العملية غير متاحة للعميل",
        Code::CustomerStatusUnknown => "هذه الحالة غير معروفة، لذا تعذّر التحقق منها",
        Code::AttachInFlight => "يوجد بالفعل طلب قيد التنفيذ لإرفاق مستندات لهذا العميل",
        Code::InvalidCustomerId => "هذا ليس معرّف عميل",
        Code::CustomerIdNotUuid => "معرّفات العملاء تكون عادةً بصيغة UUID",
        Code::FileTypeNotAllowed => "أنواع الملفات المسموح بها: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "هذا الملف فارغ",
        Code::FileTypeUnknown => "تعذّر التعرف على نوع هذا الملف",
        Code::FileTypeMismatch => "اسمه يدل على نوع آخر، لكنه ملف {found}",
        Code::FileSmall => "أصغر من {kilobytes} كيلوبايت: يُرجى التأكد من وضوح كل كلمة",
        Code::FileTruncated => "نهاية هذا الملف مفقودة؛ يُرجى حفظه أو مسحه ضوئيًا من جديد",
        Code::FileEncrypted => "ملف PDF هذا محمي بكلمة مرور؛ يُرجى حفظه من دونها",
        Code::FileWithoutPages => "ملف PDF هذا بلا صفحات",
        Code::FileTooLarge => "أكبر من {kilobytes} كيلوبايت؛ يُرجى تصغيره",
        Code::FileAttachedTwice => "سبق إرفاق هذا الملف أعلاه",
        Code::DuplicateFieldName => "لجزء آخر اسم الحقل نفسه: لن تتضمن الإجابة سوى واحد منهما",
        Code::ServerRefused => "لم يقبل الخادم هذا",
        Code::DocumentRefused => "لم يُقبل هذا المستند. {label}",
        Code::CustomerRefused => "لم يُقبل جزء من البيانات. {label}",
        Code::SideMissing => "الوجه {side} من هذا المستند مطلوب",
        Code::NotJson => "هذا السطر ليس JSON",
        Code::LineTooLong => "هذا السطر أطول من {max} ميبيبايت",
        Code::MoreIssues => "عدد الملاحظات الأخرى غير المعروضة: {count}",
        Code::UsuallyRequired => "الحقل {member} مطلوب عادةً",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "نص",
        "integer" => "عدد صحيح",
        "list" => "قائمة",
        "object" => "كائن",
        "invisible" => "حرف غير مرئي",
        "primitive" => "نص أو عدد أو true أو false أو null",
        "HEIC" => ". يُرجى حفظ صورة HEIC هذه بصيغة JPEG",
        "WebP" => ". يُرجى حفظ صورة WebP هذه بصيغة JPEG",
        "TIFF" => ". يُرجى حفظ صورة TIFF هذه بصيغة JPEG",
        "GIF" => ". يُرجى حفظ صورة GIF هذه بصيغة JPEG",
        "BMP" => ". يُرجى حفظ صورة BMP هذه بصيغة JPEG",
        other => other,
    }
}
