//! Portuguese of Brazil; to a person: você.

use crate::issue::code::Code;

/// A template for every code; a missing one does not compile.
pub(super) fn template(code: Code) -> &'static str {
    match code {
        Code::Required => "O campo {member} é obrigatório",
        Code::WrongType => "Deve ser {expected}",
        Code::Unreadable => "Não foi possível ler este valor",
        Code::MalformedText => "Contém um caractere corrompido; digite novamente",
        Code::UnknownMember => "A API não conhece este campo e o ignora",
        Code::V1Member => "É um nome da V1 que a V2 ignora: use {name}",
        Code::NotInV1 => "A V1 não pedia isto: acrescente, se houver",
        Code::OnlyBlanks => "Contém apenas espaços; é melhor deixar sem preencher",
        Code::MustNotBeBlank => "Não pode conter apenas espaços",
        Code::NotAscii => "Use aqui apenas caracteres do inglês (latinos), sem acentos",
        Code::NonAsciiFreeText => "Aqui é preferível usar caracteres do inglês (latinos)",
        Code::TransliterationRequired => {
            "Escreva também em caracteres do inglês (latinos): {of} contém outros"
        }
        Code::InvalidChoice => "Deve ser um destes valores: {choices}",
        Code::RelianceUnavailable => "RELIANCE não está disponível para a sua organização",
        Code::InvalidDateFormat => "Escreva a data como YYYY-MM-DD, por exemplo 1990-04-15",
        Code::NoSuchDate => "Esse dia não existe no calendário",
        Code::TooYoung => "A idade mínima é de {min} anos",
        Code::TooOld => "A idade máxima é de {max} anos",
        Code::BirthDateInFuture => "A data de nascimento está no futuro",
        Code::InvalidEmail => {
            "Informe um endereço de e-mail completo, por exemplo maria.garcia@example.com"
        }
        Code::EmailNotLowercase => "O e-mail deve estar todo em letras minúsculas",
        Code::ControlCharacters => "Contém um caractere invisível; digite novamente",
        Code::DigitsInName => "Nomes raramente têm números; confira",
        Code::AllCapitals => "Está tudo em maiúsculas; tudo bem, se estiver assim no documento",
        Code::NameRepeated => "Contém também o sobrenome; coloque cada nome no seu campo",
        Code::NotAName => "Não parece um nome; escreva-o como aparece no documento",
        Code::TitleInName => "Omita títulos como Sr. ou Dr.: só o nome é necessário",
        Code::PoBox => "Parece uma caixa postal; informe o endereço residencial",
        Code::AddressRepeated => "Contém também {member}, que tem um campo próprio",
        Code::EmailDomainWithoutDot => "Depois do @ costuma haver um ponto, como em example.com",
        Code::EmailDomainTypo => "Quase {domain}; confira a parte depois de @",
        Code::EmailDomainUnknown => {
            "Nenhum endereço de e-mail termina assim; confira a parte depois de @"
        }
        Code::InvalidPhone => "Use o formato internacional, por exemplo +14155552671",
        Code::PhoneCallingCodeUnknown => {
            "Nenhum código de país começa assim; confira os dígitos após o +"
        }
        Code::PhoneTooShort => {
            "Provavelmente curto demais: esperam-se ao menos {min} dígitos após o +"
        }
        Code::PhoneTooLong => {
            "Provavelmente longo demais: esperam-se no máximo {max} dígitos após o +"
        }
        Code::PhoneCountryMismatch => {
            "O código de país deste número não é o do país de residência ({country})"
        }
        Code::PhoneTrunkZero => {
            "Omita o 0 depois do código do país: ele só é discado dentro do país"
        }
        Code::PhoneAreaMismatch => {
            "O código de área deste número não é do país de residência ({country})"
        }
        Code::UnknownCountry => "Informe um código de país ISO 3166-1 alfa-3, por exemplo USA",
        Code::CountryNotInCatalogue => "Este país não está no catálogo",
        Code::SameNationality => "É igual à nacionalidade principal; pode deixar sem preencher",
        Code::EmptyList => "{member} precisa de pelo menos um item",
        Code::TooManyEntries => "Mais de {max} itens",
        Code::SsnFormat => "Para clientes dos EUA, o TIN deve ter o formato do SSN (xxx-xx-xxxx)",
        Code::SsnNotIssued => "Nenhum número assim foi emitido; confira",
        Code::TaxIdFormat => "Os números fiscais deste país têm outro formato; confira",
        Code::TaxIdCheckDigit => "Parece haver um dígito ou uma letra errada; confira este número",
        Code::TaxIdNotIssued => "Números assim não são emitidos neste país; confira",
        Code::TaxIdDob => "Este número e a data de nascimento se contradizem",
        Code::TaxIdOtherKind => {
            "Corresponde a outro tipo de número fiscal que não o escolhido; confira os dois"
        }
        Code::DuplicateDocumentId => "Este número já foi informado acima",
        Code::SimilarDocumentId => "Parece um número já informado acima",
        Code::UsaTaxEntryMissing => {
            "Quem mora nos EUA costuma precisar informar aqui um número fiscal dos EUA"
        }
        Code::CountryMismatch => "Deve ser igual a basic_info.country_of_residence",
        Code::UnknownSubdivision => {
            "Informe um código ISO 3166-2 do catálogo, por exemplo US-CA (e não CA)"
        }
        Code::SubdivisionOfAnotherCountry => "Este código pertence a outro país",
        Code::SubdivisionUnverified => {
            "Este país não tem códigos ISO 3166-2, por isso não foi possível verificar"
        }
        Code::SubdivisionWithdrawn => "Este código foi retirado; o sucessor é {successor}",
        Code::NotInCatalogue => "Não está no catálogo",
        Code::PostalCodeFormat => "Lá os códigos postais costumam ter o formato {shape}",
        Code::PostalCodeNotUsed => {
            "Este país não tem códigos postais: isto só pode ser um valor fictício"
        }
        Code::PostalCodeCatalogue => "Os códigos postais deste país têm outro formato",
        Code::PostalCodeOfAnotherSubdivision => {
            "Este código postal pertence a outro estado ou província; confira os dois"
        }
        Code::NegativeAmount => "Deve ser 0 ou mais",
        Code::DuplicateId => "Já foi escolhido acima",
        Code::NestedMetaData => {
            "Listas e objetos podem não ser guardados aqui; use valores simples"
        }
        Code::TooComplex => "Contém valores demais ou aninhados em níveis demais",
        Code::MultiplePrimaryDocuments => "Envie apenas um documento de identidade além da selfie",
        Code::MultipleSelfies => "Envie apenas uma selfie",
        Code::SelfieRequired => "É preciso enviar uma selfie",
        Code::SelfieOnly => "Só a selfie não basta: acrescente um documento de identidade",
        Code::DocumentCountryMissing => "Costuma ser necessário o país que emitiu o documento",
        Code::StateRequired => "state é obrigatório para uma carteira de motorista dos EUA",
        Code::StateForbidden => "Deixe em branco para este tipo de documento",
        Code::TooLong => "No máximo {max} caracteres",
        Code::Expired => "Este documento está vencido: a data de validade deve estar no futuro",
        Code::DocumentExpired => "Este documento está vencido: será pedido um novo",
        Code::ExpiresSoon => {
            "Vence em menos de {months} meses: um documento com validade maior poderá ser pedido"
        }
        Code::ExpiryNotAfterIssue => "A data de validade deve ser posterior à data de emissão",
        Code::WrongFileCount => "Arquivos necessários para este tipo de documento: {expected}",
        Code::SidesRequired => "Envie uma frente (FRONT) e um verso (BACK)",
        Code::DuplicateFileUri => "Este arquivo já foi usado acima; cada lado precisa do seu",
        Code::SelfieUriReused => "A selfie e um documento usam o mesmo arquivo",
        Code::UriNotOwned => "Este arquivo não foi carregado para este cliente",
        Code::OneAddressDocument => "Envie exatamente um comprovante de endereço",
        Code::OlderThan90Days => "Deveria ter sido emitido nos últimos {days} dias",
        Code::CustomerNotEligible => "Esta operação não é permitida para este cliente",
        Code::CustomerStatusUnknown => {
            "Este status não é conhecido, por isso não foi possível verificar"
        }
        Code::AttachInFlight => {
            "Já há uma solicitação em andamento para anexar documentos deste cliente"
        }
        Code::InvalidCustomerId => "Não é um ID de cliente",
        Code::CustomerIdNotUuid => "IDs de cliente costumam ser UUIDs",
        Code::FileTypeNotAllowed => "Tipos de arquivo aceitos: PDF, JPG, JPEG, PNG{found}",
        Code::FileEmpty => "Este arquivo está vazio",
        Code::FileTypeUnknown => "Não foi possível reconhecer o tipo deste arquivo",
        Code::FileTypeMismatch => "O nome diz outra coisa, mas este é um arquivo {found}",
        Code::FileSmall => "Menor que {kilobytes} KB: confira se dá para ler cada palavra",
        Code::FileTruncated => "Falta o final deste arquivo; salve ou digitalize novamente",
        Code::FileEncrypted => "Este PDF está protegido por senha; salve sem senha",
        Code::FileWithoutPages => "Este PDF não tem páginas",
        Code::FileTooLarge => "Maior que {kilobytes} KB; reduza o tamanho",
        Code::FileAttachedTwice => "Este arquivo já foi anexado acima",
        Code::DuplicateFieldName => {
            "Outra parte tem este nome de campo: a resposta traria só uma delas"
        }
        Code::ServerRefused => "O servidor recusou isto",
        Code::DocumentRefused => "Este documento não foi aceito. {label}",
        Code::CustomerRefused => "Parte dos dados não foi aceita. {label}",
        Code::SideMissing => "É solicitado o lado {side} deste documento",
        Code::NotJson => "A linha não é JSON",
        Code::LineTooLong => "A linha tem mais de {max} MiB",
        Code::MoreIssues => "Outras observações, não exibidas: {count}",
        Code::UsuallyRequired => "O campo {member} costuma ser obrigatório",
    }
}

/// What the words in params are called.
pub(super) fn word(word: &str) -> &str {
    match word {
        "text" => "um texto",
        "integer" => "um número inteiro",
        "list" => "uma lista",
        "object" => "um objeto",
        "invisible" => "um caractere invisível",
        "primitive" => "um texto, um número, true, false ou null",
        "HEIC" => ". Salve esta foto HEIC como JPEG",
        "WebP" => ". Salve esta imagem WebP como JPEG",
        "TIFF" => ". Salve esta imagem TIFF como JPEG",
        "GIF" => ". Salve esta imagem GIF como JPEG",
        "BMP" => ". Salve esta imagem BMP como JPEG",
        other => other,
    }
}
