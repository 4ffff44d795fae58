//! Portuguese, as in Brazil: what people call things, and what is said to them.

use crate::messages::label::Label;
use crate::messages::person::Person;

/// What each thing is called; a missing label does not compile.
pub(in crate::messages) fn label(label: Label) -> &'static str {
    match label {
        Label::Verification => "Tipo de verificação",
        Label::PersonalInformation => "Dados pessoais",
        Label::FirstName => "Nome",
        Label::MiddleName => "Nome do meio",
        Label::LastName => "Sobrenome",
        Label::InEnglish => "{label} (em caracteres do inglês)",
        Label::BirthDate => "Data de nascimento",
        Label::Email => "E-mail",
        Label::Phone => "Telefone",
        Label::CountryOfResidence => "País de residência",
        Label::Nationality => "Nacionalidade",
        Label::SecondNationality => "Segunda nacionalidade",
        Label::Gender => "Sexo",
        Label::TaxNumbers => "Números fiscais",
        Label::TaxCountry => "País do número fiscal",
        Label::TaxNumberType => "Tipo de número fiscal",
        Label::TaxNumber => "Número fiscal",
        Label::Address => "Endereço",
        Label::Street => "Rua e número",
        Label::Apartment => "Complemento",
        Label::City => "Cidade",
        Label::Subdivision => "Estado, província ou região",
        Label::PostalCode => "CEP ou código postal",
        Label::Country => "País",
        Label::FinancialProfile => "Perfil financeiro",
        Label::EmploymentStatus => "Situação profissional",
        Label::Occupation => "Ocupação",
        Label::Purpose => "Finalidade da conta",
        Label::PurposeRemarks => "Mais sobre a finalidade",
        Label::SourcesOfFunds => "Origem dos recursos",
        Label::SourceOfFunds => "Origem dos recursos",
        Label::SourcesRemarks => "Mais sobre a origem dos recursos",
        Label::MonthlyVolume => "Volume mensal previsto (dólares americanos)",
        Label::MetaData => "Dados adicionais",
        Label::IdentityDocuments => "Documentos de identidade",
        Label::IdentityDocument => "Documento de identidade",
        Label::ProofOfAddress => "Comprovante de endereço",
        Label::DocumentType => "Tipo de documento",
        Label::DocumentNumber => "Número do documento",
        Label::IssuingCountry => "País emissor",
        Label::IssuingState => "Estado emissor",
        Label::IssueDate => "Data de emissão",
        Label::ExpiryDate => "Data de validade",
        Label::Files => "Arquivos",
        Label::File => "Arquivo",
        Label::Side => "Lado",
        Label::Terms => "Aceite dos termos",
        Label::Standard => "Verificação padrão",
        Label::Reliance => "Verificação já feita por outra instituição",
        Label::Male => "Masculino",
        Label::Female => "Feminino",
        Label::Employed => "Empregado(a)",
        Label::SelfEmployed => "Autônomo(a)",
        Label::Retired => "Aposentado(a)",
        Label::Student => "Estudante",
        Label::Unemployed => "Sem emprego",
        Label::Passport => "Passaporte",
        Label::NationalId => "Carteira de identidade",
        Label::DriversLicense => "Carteira de motorista",
        Label::ResidencePermit => "Autorização de residência",
        Label::Selfie => "Selfie",
        Label::UtilityBill => "Conta de consumo",
        Label::GovernmentLetter => "Correspondência de órgão público",
        Label::BankStatement => "Extrato bancário",
        Label::Front => "Frente",
        Label::Back => "Verso",
        Label::LowQuality => "A imagem não está nítida: tire outra, com foco e boa luz",
        Label::ExpirationDate => "O documento venceu ou vence em breve: use um válido",
        Label::NotDocument => "O arquivo não mostra um documento",
        Label::UnfilledId => "O documento não está preenchido ou não está assinado",
        Label::DocumentTemplate => "Isto é um modelo, e não um documento emitido",
        Label::ProblematicApplicantData => "Os dados não correspondem aos documentos: confira",
        Label::DocumentMissing => "Falta um documento",
    }
}

/// What a person is told of a code; a missing template does not compile.
pub(in crate::messages) fn person(code: Person) -> &'static str {
    match code {
        Person::Required => "O campo {member} é obrigatório",
        Person::TransliterationRequired => {
            "{of} contém outros caracteres: escreva aqui em caracteres do inglês"
        }
        Person::InvalidChoice => "Escolha uma opção: {choices}",
        Person::RelianceUnavailable => "Este tipo de verificação não está disponível aqui",
        Person::InvalidDateFormat => "Escreva a data como ano, mês e dia, por exemplo 1990-04-15",
        Person::AddressRepeated => "{member} tem um campo próprio: não inclua aqui",
        Person::PhoneCountryMismatch => {
            "O código de país deste número não é o do seu país de residência"
        }
        Person::PhoneAreaMismatch => {
            "O código de área deste número não é do seu país de residência"
        }
        Person::UnknownCountry => "Escolha um país da lista",
        Person::CountryNotInCatalogue => "Este país não está na lista",
        Person::EmptyList => "{member}: é preciso informar pelo menos um item",
        Person::SsnFormat => "Escreva os números fiscais dos EUA assim: 123-45-6789",
        Person::CountryMismatch => "Deve ser o seu país de residência",
        Person::UnknownSubdivision => "Escolha um estado, uma província ou uma região da lista",
        Person::SubdivisionOfAnotherCountry => "Esta região pertence a outro país",
        Person::SubdivisionUnverified => {
            "Não há lista de regiões deste país, por isso não foi possível verificar"
        }
        Person::NotInCatalogue => "Escolha uma opção da lista",
        Person::StateRequired => {
            "O estado emissor é obrigatório para uma carteira de motorista dos EUA"
        }
        Person::SidesRequired => "Envie a frente e o verso, um arquivo para cada",
        Person::UriNotOwned => "Envie este arquivo novamente",
        Person::CustomerNotEligible => "No momento não é possível enviar documentos",
        Person::AttachInFlight => "Seus documentos já estão sendo processados",
        Person::ServerRefused => "Isto não foi aceito",
        Person::SideMissing => "Falta este lado do documento: {side}",
    }
}
