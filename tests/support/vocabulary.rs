//! The words that an issue may say although they stand in the body too: those of the crate's own
//! tables and messages.

use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::section::{Is, Section};
use fin_onboarding::form::sphere::Customer;
use fin_onboarding::form::upload::Upload;
use fin_onboarding::form::v1::attach::AttachV1;
use fin_onboarding::form::v1::create::CreateV1;
use fin_onboarding::formats::file_type::FileType;
use fin_onboarding::issue::finding::Param;
use fin_onboarding::{Code, Issue, Language};

/// Every text of which an issue's path, code, message and params are made.
pub fn own_texts() -> Vec<String> {
    let mut texts = Vec::new();
    for table in [
        Create::TABLE,
        Attach::TABLE,
        Upload::TABLE,
        CreateV1::TABLE,
        AttachV1::TABLE,
        Customer::TABLE,
    ] {
        of_section(table, &mut texts);
    }
    for code in Code::ALL {
        let issue = Issue { path: String::new(), code: *code, param: Param::None, invisible: None };
        texts.extend([code.as_str().to_string(), issue.message(Language::En)]);
    }
    let heads: [&[u8]; 3] = [b"%PDF-", b"\xFF\xD8\xFF", b"\x89PNG\r\n\x1A\n"];
    let label = |head: &[u8]| FileType::of_head(head).expect("a known type").label().to_string();
    texts.extend(heads.into_iter().map(label));
    texts
}

fn of_section(table: &'static Section, texts: &mut Vec<String>) {
    for member in table.members {
        texts.push(member.name.to_string());
        match member.is {
            Is::Section(table) | Is::List(table) => of_section(table, texts),
            Is::Choice(choice) => texts.push(choice.listed.to_string()),
            _ => {}
        }
    }
}
