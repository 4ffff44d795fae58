use serde_json::{Value, json};

use super::{client, create_body};

const PATH: &str = "/api/v2/customers/individual";

fn changed(pointer: &str, value: Value) -> Value {
    let mut body = create_body();
    *body.pointer_mut(pointer).unwrap() = value;
    body
}

#[tokio::test]
async fn the_guides_customer_is_created_incomplete_with_a_terms_url() {
    let client = client();
    let (id, value) = client.customer().await;
    assert_eq!(client.status(&id).await, "INCOMPLETE");
    let terms = format!("/orchestration-customer-tos?customer_id={id}&tos_policies_value={value}");
    let page = client.get(&terms).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.headers["content-type"], "text/html; charset=utf-8");
    assert_eq!(client.get("/orchestration-customer-tos?customer_id=x").await.status, 404);
}

#[tokio::test]
async fn validation_errors_stand_at_their_paths_in_the_guides_words() {
    let client = client();
    let mut body = changed("/basic_info/email", json!("Maria.Garcia@example.com"));
    body["address"]["country"] = json!("MEX");
    body["address"]["subdivision_code"] = json!("MX-JAL");
    let answer = client.post(PATH, &body).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.json,
        json!({ "message": "Validation failed", "errors": {
            "address.country": ["Must match basic_info.country_of_residence"],
            "basic_info.email": ["Email must be all lowercase"],
        } })
    );
}

#[tokio::test]
async fn warnings_never_refuse() {
    let client = client();
    let body = changed("/basic_info/secondary_nationality", json!("USA"));
    assert_eq!(client.post(PATH, &body).await.status, 200);
}

#[tokio::test]
async fn ids_are_looked_up_in_the_catalogues() {
    let client = client();
    for (pointer, id, path) in [
        ("/financial_profile/occupation_id", json!(4711), "financial_profile.occupation_id"),
        ("/financial_profile/purpose_id", json!(101), "financial_profile.purpose_id"),
        (
            "/financial_profile/source_of_fund_ids",
            json!([1, 99]),
            "financial_profile.source_of_fund_ids.1",
        ),
    ] {
        let answer = client.post(PATH, &changed(pointer, id)).await;
        assert_eq!(answer.status, 422);
        let errors = answer.json["errors"].as_object().unwrap();
        assert_eq!(errors.keys().collect::<Vec<_>>(), [path]);
    }
}

#[tokio::test]
async fn reliance_is_423_only_when_all_else_is_valid() {
    let client = client();
    let mut body = changed("/verification_type", json!("RELIANCE"));
    let answer = client.post(PATH, &body).await;
    assert_eq!(answer.status, 423);
    assert_eq!(answer.json, json!({ "message": "RELIANCE is not available for your client" }));
    body["basic_info"]["email"] = json!("MARIA@example.com");
    let answer = client.post(PATH, &body).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.json["errors"],
        json!({ "basic_info.email": ["Email must be all lowercase"] })
    );
}

#[tokio::test]
async fn what_is_not_json_is_malformed() {
    let client = client();
    for body in ["", "{", "not json", &"[".repeat(100_000)] {
        let answer = client.post_text(PATH, body).await;
        assert_eq!(answer.status, 400);
        assert_eq!(answer.json, json!({ "status": 400, "message": "Malformed request body" }));
    }
}

#[tokio::test]
async fn json_of_any_other_shape_is_a_validation_error() {
    let client = client();
    for body in ["null", "[]", "\"text\"", "{}", "5"] {
        let answer = client.post_text(PATH, body).await;
        assert_eq!(answer.status, 422, "{body}");
        assert!(!answer.json["errors"].as_object().unwrap().is_empty());
    }
}
