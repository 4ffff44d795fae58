use axum::body::Body;
use axum::http::Request;
use serde_json::json;

use super::{client, create_body};

#[tokio::test]
async fn the_api_itself_wants_a_token() {
    let client = client();
    for path in ["/fin/v1/occupations", "/fin/v1/countries", "/fin/v2/customers/x"] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, 401);
        assert_eq!(answer.json, json!({ "message": "Authentication failed" }));
    }
    for path in [
        "/fin/v2/customers/individual",
        "/fin/v1/customers/upload",
        "/fin/v2/customers/x/individual/attach",
    ] {
        assert_eq!(client.post(path, &create_body()).await.status, 401);
    }
}

#[tokio::test]
async fn a_token_is_given_for_the_clients_credentials_alone() {
    let client = client();
    let credentials = client.sandbox.credentials();
    let (id, secret) = (&credentials.client_id, &credentials.client_secret);
    let ask = |secret: &str| {
        Request::post("/fin/v1/oauth/token")
            .header("content-type", "application/json")
            .body(Body::from(json!({ "client_id": id, "client_secret": secret }).to_string()))
            .unwrap()
    };
    assert_eq!(client.send(ask("guess")).await.unwrap().status, 401);
    let answer = client.send(ask(secret)).await.unwrap();
    assert_eq!(answer.status, 200);
    for time in ["access_token_ttl", "refresh_token_ttl", "current_time"] {
        let written = answer.json[time].as_str().unwrap();
        // As "2026-11-21 09:30:00+00".
        let shape: String =
            written.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
        assert_eq!(shape, "9999-99-99 99:99:99+99");
    }
    let token = answer.json["access_token"].as_str().unwrap();
    let request = Request::get("/fin/v1/occupations")
        .header("authorization", format!("Bearer {token}"))
        .body(Body::empty())
        .unwrap();
    assert_eq!(client.send(request).await.unwrap().status, 200);
}

#[tokio::test]
async fn a_refresh_token_gives_a_new_token_once() {
    let client = client();
    let credentials = client.sandbox.credentials();
    let given =
        json!({ "client_id": credentials.client_id, "client_secret": credentials.client_secret });
    let first = client.post("/fin/v1/oauth/token", &given).await.json;
    let given = json!({ "refresh_token": first["refresh_token"] });
    let second = client.post("/fin/v1/oauth/refresh-token", &given).await;
    assert_eq!(second.status, 200);
    assert_ne!(second.json["access_token"], first["access_token"]);
    assert_eq!(client.post("/fin/v1/oauth/refresh-token", &given).await.status, 401);
    for odd in [json!({}), json!({ "refresh_token": 5 }), json!([])] {
        assert_eq!(client.post("/fin/v1/oauth/refresh-token", &odd).await.status, 401);
    }
    assert_eq!(client.post_text("/fin/v1/oauth/token", "{").await.status, 400);
}

#[tokio::test]
async fn no_answer_to_the_page_holds_the_token_or_the_secret() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    let mut answers = vec![
        client.attach(&id, &body).await,
        client.attach(&id, &body).await,
        client.get(&format!("/api/v2/customers/{id}")).await,
        client.get("/api/v1/occupations").await,
        client.get("/api/v1/nothing").await,
        client.post_text("/api/v2/customers/individual", "{").await,
        client.upload(&id, &[("a", b"text")]).await,
        client.get("/").await,
        client.get("/api/v1/oauth/token").await,
        client.post("/api/v1/oauth/token", &json!({})).await,
    ];
    let first = client.sandbox.memory().host_token.clone().unwrap();
    client.fault("catalogue", "401", 2).await;
    answers.push(client.get("/api/v1/occupations").await);
    answers.push(client.get("/api/v1/occupations").await);
    let second = client.sandbox.memory().host_token.clone().unwrap();
    assert_ne!(first, second);
    let secret = &client.sandbox.credentials().client_secret;
    for answer in answers {
        let whole = format!("{:?} {}", answer.headers, String::from_utf8_lossy(&answer.bytes));
        for word in [&first, &second, secret] {
            assert!(!whole.contains(word.as_str()));
        }
    }
}

#[tokio::test]
async fn what_the_page_sends_as_authorization_is_not_passed_on() {
    let client = client();
    let request = Request::get("/api/v1/occupations")
        .header("authorization", "Bearer guess")
        .body(Body::empty())
        .unwrap();
    assert_eq!(client.send(request).await.unwrap().status, 200);
}
