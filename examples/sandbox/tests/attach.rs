use fin_onboarding::answer::{ApiErrorKind, parse_api_error};
use fin_onboarding::{Date, Options, Value, build_rfi_answer};
use serde_json::json;

use super::{attach_body, client};

#[tokio::test]
async fn an_attach_is_queued_and_moves_to_approved() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 200, "{}", answer.json);
    assert_eq!(answer.json, json!({ "data": { "customer_id": id }, "meta": null }));
    assert_eq!(client.follow(&id).await, ["INCOMPLETE", "PROCESSING", "REVIEWING", "APPROVED"]);
}

#[tokio::test]
async fn a_second_attach_is_409_while_the_first_is_processed_and_403_after_it() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    assert_eq!(client.attach(&id, &body).await.status, 200);
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 409);
    assert_eq!(
        answer.json,
        json!({ "error": {
            "code": "conflict",
            "message": "An attach request is already in progress for this customer"
        } })
    );
    client.follow(&id).await;
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 403);
    assert_eq!(answer.json, forbidden());
}

#[tokio::test]
async fn the_outcome_asked_for_is_that_of_the_next_attach_alone() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    let outcome = json!({ "status": "ACTION_REQUIRED" });
    assert_eq!(client.post("/sandbox/outcome", &outcome).await.status, 204);
    client.attach(&id, &body).await;
    assert_eq!(client.follow(&id).await.last().unwrap(), "ACTION_REQUIRED");
    let detail = client.get(&format!("/api/v2/customers/{id}")).await.json;
    let document = &detail["data"]["rejection_reason"]["documents"][0];
    assert_eq!(document["uri"], body["identifying_documents"][0]["files"][0]["uri"]);
    assert_eq!(document["category"], "PROOF_OF_IDENTITY");

    assert_eq!(client.attach(&id, &body).await.status, 200, "attached again");
    let seen = loop {
        let status = client.status(&id).await;
        if status != "ACTION_REQUIRED" {
            break client.follow(&id).await;
        }
    };
    assert_eq!(seen.last().unwrap(), "APPROVED");
}

#[tokio::test]
async fn a_request_for_information_is_answered_with_what_was_asked_for_alone() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    client.post("/sandbox/outcome", &json!({ "status": "ON_HOLD" })).await;
    let path = format!("/api/v1/customers/{id}");
    assert_eq!(client.patch(&path, &json!({ "tos_policies_value": "x" })).await.status, 400);
    client.attach(&id, &body).await;
    assert_eq!(client.follow(&id).await.last().unwrap(), "ON_HOLD");

    let detail = client.get(&format!("/api/v2/customers/{id}")).await.json.to_string();
    let (detail, form) = (Value::from_json(&detail).unwrap(), body.to_string());
    let form = build_rfi_answer(&detail, Value::from_json(&form).unwrap()).unwrap();
    let answer = form.check(&Options::new(Date::parse("2026-11-21").unwrap())).unwrap();
    assert_eq!((answer.method(), answer.path()), ("PATCH", &path["/api".len()..]));
    let good: serde_json::Value = serde_json::from_str(&answer.json()).unwrap();

    let mut more = good.clone();
    more["proof_of_identity"]["number"] = json!("1");
    let refused = client.patch(&path, &more).await;
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json["data"], json!({ "proof_of_identity.number": "Was not requested" }));
    let text = refused.json.to_string();
    let error = parse_api_error(400, &Value::from_json(&text).unwrap());
    assert_eq!(error.kind, ApiErrorKind::Validation);
    assert_eq!(error.issues[0].path, "proof_of_identity.number");

    let accepted = client.patch(&path, &good).await;
    assert_eq!(accepted.json, json!({ "data": { "customer_id": id } }));
    let seen = loop {
        if client.status(&id).await != "ON_HOLD" {
            break client.follow(&id).await;
        }
    };
    assert_eq!(seen.last().unwrap(), "APPROVED");
    assert_eq!(client.patch(&path, &good).await.status, 400, "nothing is asked any more");
}

#[tokio::test]
async fn a_customer_on_hold_is_asked_for_information_and_may_not_attach() {
    let client = client();
    for status in ["ON_HOLD", "IN_COMPLIANCE"] {
        let (id, body) = client.ready_customer().await;
        client.post("/sandbox/outcome", &json!({ "status": status })).await;
        client.attach(&id, &body).await;
        assert_eq!(client.follow(&id).await.last().unwrap(), status);
        let detail = client.get(&format!("/api/v2/customers/{id}")).await.json;
        let request = &detail["data"]["request_for_information"][0];
        assert_eq!(request["section"], "proof_of_identity");
        assert_eq!(request["categories"][0]["document_type"], "PASSPORT");
        assert_eq!(client.attach(&id, &body).await.status, 403);
    }
}

#[tokio::test]
async fn a_rejected_customer_is_told_why() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    client.post("/sandbox/outcome", &json!({ "status": "REJECTED" })).await;
    client.attach(&id, &body).await;
    assert_eq!(client.follow(&id).await.last().unwrap(), "REJECTED");
    let detail = client.get(&format!("/api/v2/customers/{id}")).await.json;
    assert!(detail["data"]["rejection_reason"]["applicant"]["reject_labels"].is_array());
    assert_eq!(detail["data"]["request_for_information"], json!([]));
}

#[tokio::test]
async fn the_details_have_the_members_of_the_openapi_description() {
    let client = client();
    let (id, _) = client.customer().await;
    let detail = client.get(&format!("/api/v2/customers/{id}")).await.json;
    let members: Vec<&str> =
        detail["data"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        members,
        [
            "customer_id",
            "type",
            "first_name",
            "last_name",
            "email",
            "phone",
            "country_of_residence",
            "verification_type",
            "customer_status",
            "tos_policies_url",
            "created_at",
            "updated_at",
            "last_status_updated_at",
            "rejection_reason",
            "request_for_information",
        ]
    );
    assert!(detail["data"]["created_at"].as_str().unwrap().ends_with('Z'));
}

#[tokio::test]
async fn an_unknown_customer_is_404() {
    let client = client();
    let answer = client.attach("2807eaa8-c622-4c89-b61a-fbdd79d9d9bb", &json!({})).await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.json, json!({ "message": "Resource not found" }));
    assert_eq!(client.get("/api/v2/customers/nobody").await.status, 404);
}

#[tokio::test]
async fn malformed_and_invalid_bodies_are_400_and_422() {
    let client = client();
    let (id, mut body) = client.ready_customer().await;
    let path = format!("/api/v2/customers/{id}/individual/attach");
    assert_eq!(client.post_text(&path, "{").await.status, 400);
    body["identifying_documents"][0]["expiry_date"] = json!("2026-11-21");
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 422);
    let errors = answer.json["errors"].as_object().unwrap();
    assert_eq!(errors.keys().collect::<Vec<_>>(), ["identifying_documents.0.expiry_date"]);
}

#[tokio::test]
async fn the_proof_of_address_must_be_from_the_country_of_residence() {
    let client = client();
    let (id, mut body) = client.ready_customer().await;
    body["address_documents"][0]["country"] = json!("CAN");
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.json["errors"]["address_documents.0.country"],
        json!(["Must match basic_info.country_of_residence"])
    );
}

#[tokio::test]
async fn the_terms_value_must_be_the_customers_own() {
    let client = client();
    let (id, mut body) = client.ready_customer().await;
    body["tos_policies_value"] = json!("e9414388-fbdf-4407-b5c2-bc39eae3645b");
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 422);
    assert!(answer.json["errors"]["tos_policies_value"].is_array());
}

#[tokio::test]
async fn a_file_of_another_customer_is_403() {
    let client = client();
    let (other, _) = client.customer().await;
    let (id, value) = client.customer().await;
    let body = attach_body(&client.file(&id).await, &client.file(&other).await, &value);
    let answer = client.attach(&id, &body).await;
    assert_eq!(answer.status, 403);
    assert_eq!(answer.json, forbidden());
    assert_eq!(client.status(&id).await, "INCOMPLETE");
}

fn forbidden() -> serde_json::Value {
    json!({ "error": {
        "code": "forbidden",
        "message": "Customer is not eligible for this operation"
    } })
}
