use serde_json::{Value, json};

use super::{Client, client};

const CREATE: &str = "/api/v1/customers/individual";
const ATTACH: &str = "/api/v1/customers/individual/attach";

/// The example of the Individual customers guide V1, whose ids are rows of the sandbox's catalogues.
fn create_body() -> Value {
    json!({
        "basic_info": {
            "first_name": "John", "last_name": "Doe", "dob": "1990-01-15", "email": "john.doe@example.com",
            "phone": "+14155552671", "country_of_residence": "USA", "nationality": "USA", "tin": "123-45-6789"
        },
        "address": {
            "street": "123 Main Street Apt 4B", "city": "San Francisco", "state": "US-CA", "postal_code": "94103",
            "country": "USA"
        },
        "financial_profile": {
            "occupation_id": 1, "source_of_fund_id": 1, "purpose_id": 1, "monthly_volume_usd": 5000
        }
    })
}

/// A customer of V1 with everything that an attach wants.
async fn ready_customer(client: &Client) -> (String, Value) {
    let answer = client.post(CREATE, &create_body()).await;
    assert_eq!(answer.status, 200, "{}", answer.json);
    let id = answer.json["data"]["customer_id"].as_str().unwrap().to_owned();
    let url = answer.json["data"]["tos_policies_url"].as_str().unwrap();
    let value = url.split("tos_policies_value=").nth(1).unwrap();
    let body = json!({
        "customer_id": id,
        "proof_of_identity": {
            "type": "PASSPORT", "number": "A12345678", "country": "USA", "issue_date": "2020-01-15",
            "expiry_date": "2030-01-15", "files": [{ "uri": client.file(&id).await }]
        },
        "proof_of_address": {
            "type": "COMPANY_DOC", "country": "USA", "files": [{ "uri": client.file(&id).await }]
        },
        "tos_policies_value": value
    });
    (id, body)
}

#[tokio::test]
async fn the_guides_customer_of_v1_is_reviewed_at_once_and_approved() {
    let client = client();
    let (id, body) = ready_customer(&client).await;
    assert_eq!(client.status(&id).await, "INCOMPLETE");
    let answer = client.post(ATTACH, &body).await;
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_eq!(answer.json, json!({ "data": { "customer_id": id } }));
    assert_eq!(client.follow(&id).await, ["REVIEWING", "APPROVED"]);
    let detail = client.get(&format!("/api/v2/customers/{id}")).await.json;
    assert_eq!(detail["data"]["verification_type"], "STANDARD");
}

#[tokio::test]
async fn no_guard_stands_against_a_second_attach_of_v1() {
    let client = client();
    let (_, body) = ready_customer(&client).await;
    for _ in 0..2 {
        assert_eq!(client.post(ATTACH, &body).await.status, 200);
    }
}

#[tokio::test]
async fn validation_errors_of_v1_stand_at_their_paths_in_the_guides_words() {
    let client = client();
    let mut body = create_body();
    body["basic_info"]["email"] = json!("John.Doe@example.com");
    body["basic_info"]["tin"] = json!("123456789");
    body["financial_profile"]["occupation_id"] = json!(null);
    let answer = client.post(CREATE, &body).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.json,
        json!({ "message": "Validation failed", "errors": {
            "basic_info.email": ["Email must be all lowercase"],
            "basic_info.tin": ["TIN must be in SSN format (xxx-xx-xxxx) for USA customers"],
            "financial_profile.occupation_id": ["occupation_id is required"],
        } })
    );
}

#[tokio::test]
async fn reliance_is_423_in_v1_too() {
    let client = client();
    let mut body = create_body();
    body["verification_type"] = json!("RELIANCE");
    let answer = client.post(CREATE, &body).await;
    assert_eq!(answer.status, 423);
    assert_eq!(answer.json, json!({ "message": "RELIANCE is not available for your client" }));
}

#[tokio::test]
async fn an_attach_of_v1_is_refused_at_its_paths() {
    let client = client();
    let (other, _) = ready_customer(&client).await;
    let (_, body) = ready_customer(&client).await;
    for (pointer, value, path) in [
        ("/customer_id", json!("2807eaa8-c622-4c89-b61a-fbdd79d9d9bb"), "customer_id"),
        ("/customer_id", json!(null), "customer_id"),
        ("/proof_of_identity/type", json!("RESIDENCE_PERMIT"), "proof_of_identity.type"),
        ("/proof_of_identity/type", json!("NATIONAL_ID"), "proof_of_identity.files"),
        (
            "/proof_of_address/files/0/uri",
            json!(client.file(&other).await),
            "proof_of_address.files.0.uri",
        ),
        ("/tos_policies_value", json!("x"), "tos_policies_value"),
    ] {
        let mut body = body.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        let answer = client.post(ATTACH, &body).await;
        assert_eq!(answer.status, 422, "{pointer}");
        let errors = answer.json["errors"].as_object().unwrap();
        assert!(errors.contains_key(path), "{path}: {errors:?}");
    }
    assert_eq!(client.post_text(ATTACH, "{").await.status, 400);
    assert_eq!(client.post_text(CREATE, "{").await.status, 400);
    for body in ["null", "[]", "{}"] {
        assert_eq!(client.post_text(ATTACH, body).await.status, 422, "{body}");
    }
}

#[tokio::test]
async fn a_customer_of_one_version_is_not_attached_by_the_other() {
    let client = client();
    let (id, body) = ready_customer(&client).await;
    let (of_v2, mut v2) = client.ready_customer().await;
    for pointer in ["/identifying_documents/0/files/0/uri", "/address_documents/0/files/0/uri"] {
        *v2.pointer_mut(pointer).unwrap() = json!(client.file(&id).await);
    }
    v2["tos_policies_value"] = body["tos_policies_value"].clone();
    assert_eq!(client.attach(&id, &v2).await.status, 403);
    let mut body = body;
    body["customer_id"] = json!(of_v2);
    assert_eq!(client.post(ATTACH, &body).await.status, 422);
}
