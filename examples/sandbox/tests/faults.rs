use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{client, create_body, json_request};
use crate::connection::{CuttableListener, Wire};

const CREATE: &str = "/api/v2/customers/individual";

#[tokio::test]
async fn a_fault_fails_the_next_calls_and_then_no_more() {
    let client = client();
    for (fault, status) in [("403", 403), ("409", 409), ("422", 422), ("423", 423), ("500", 500)] {
        client.fault("create", fault, 2).await;
        for _ in 0..2 {
            assert_eq!(client.post(CREATE, &create_body()).await.status, status);
        }
        assert_eq!(client.post(CREATE, &create_body()).await.status, 200);
    }
}

#[tokio::test]
async fn each_kind_of_call_has_its_own_faults() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    for on in ["create", "upload", "attach", "status", "catalogue"] {
        client.fault(on, "500", 1).await;
    }
    let broken = json!({ "status": 500, "message": "Internal server error" });
    assert_eq!(client.post(CREATE, &create_body()).await.json, broken);
    assert_eq!(client.upload(&id, &[("a", super::PDF)]).await.json, broken);
    assert_eq!(client.attach(&id, &body).await.json, broken);
    assert_eq!(client.get(&format!("/api/v2/customers/{id}")).await.json, broken);
    assert_eq!(client.get("/api/v1/occupations").await.json, broken);
    assert_eq!(client.attach(&id, &body).await.status, 200);
}

#[tokio::test]
async fn a_422_says_what_the_test_wants_it_to_say() {
    let client = client();
    let errors = json!({ "basic_info.phone": ["This number is in use"] });
    let fault = json!({ "on": "create", "fault": "422", "errors": errors });
    assert_eq!(client.post("/sandbox/faults", &fault).await.status, 204);
    let answer = client.post(CREATE, &create_body()).await;
    assert_eq!(answer.json, json!({ "message": "Validation failed", "errors": errors }));
}

#[tokio::test]
async fn a_single_401_heals_and_two_in_a_row_surface() {
    let client = client();
    client.fault("create", "401", 1).await;
    assert_eq!(client.post(CREATE, &create_body()).await.status, 200);
    client.fault("create", "401", 2).await;
    let answer = client.post(CREATE, &create_body()).await;
    assert_eq!(answer.status, 401);
    assert_eq!(answer.json, json!({ "message": "Authentication failed" }));
    assert_eq!(client.post(CREATE, &create_body()).await.status, 200);
}

#[tokio::test]
async fn an_upload_survives_a_token_that_ran_out() {
    let client = client();
    let (id, _) = client.customer().await;
    client.fault("upload", "401", 1).await;
    assert_eq!(client.upload(&id, &[("a", super::PDF)]).await.status, 200);
}

#[tokio::test]
async fn a_slow_call_takes_two_seconds() {
    let client = client();
    client.fault("catalogue", "slow", 1).await;
    let start = Instant::now();
    assert_eq!(client.get("/api/v1/occupations").await.status, 200);
    assert!(start.elapsed() >= Duration::from_secs(2));
}

#[tokio::test]
async fn an_unknown_fault_or_outcome_is_refused() {
    let client = client();
    for fault in [
        json!({}),
        json!({ "on": "lunch", "fault": "500" }),
        json!({ "on": "create", "fault": 418 }),
        json!({ "on": "create", "fault": "418" }),
        json!({ "on": "create", "fault": "500", "times": 0 }),
        json!({ "on": "create", "fault": "422", "errors": ["x"] }),
    ] {
        assert_eq!(client.post("/sandbox/faults", &fault).await.status, 422, "{fault}");
    }
    assert_eq!(client.post("/sandbox/outcome", &json!({ "status": "HAPPY" })).await.status, 422);
    assert_eq!(client.post_text("/sandbox/faults", "{").await.status, 400);
}

#[tokio::test]
async fn faults_can_be_forgotten() {
    let client = client();
    client.fault("create", "500", 5).await;
    let forget = axum::http::Request::delete("/sandbox/faults").body(axum::body::Body::empty());
    assert_eq!(client.send(forget.unwrap()).await.unwrap().status, 204);
    assert_eq!(client.post(CREATE, &create_body()).await.status, 200);
}

#[tokio::test]
async fn a_dropped_call_breaks_off() {
    let client = client();
    client.fault("create", "drop", 1).await;
    let answer = client.send(json_request(CREATE, &create_body().to_string())).await;
    assert!(answer.is_err());
    assert_eq!(client.post(CREATE, &create_body()).await.status, 200);
}

#[tokio::test]
async fn a_dropped_call_sends_not_one_byte_over_a_real_connection() {
    let client = client();
    client.fault("upload", "drop", 1).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = client.app.clone().into_make_service_with_connect_info::<Wire>();
    let server =
        tokio::spawn(async move { axum::serve(CuttableListener(listener), service).await });

    let mut connection = tokio::net::TcpStream::connect(address).await.unwrap();
    let head = "POST /api/v1/customers/upload HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4000000\r\n\
                Content-Type: multipart/form-data; boundary=x\r\n\r\n";
    connection.write_all(head.as_bytes()).await.unwrap();
    let mut sent = 0;
    while sent < 4_000_000 && connection.write_all(&[b'x'; 4000]).await.is_ok() {
        sent += 4000;
    }
    let mut answer = Vec::new();
    // Ended or reset, both are a connection that broke off.
    let _ = connection.read_to_end(&mut answer).await;
    assert!(answer.is_empty());
    server.abort();
}

#[tokio::test]
async fn a_lost_answer_is_work_that_was_done() {
    let client = client();
    let (id, body) = client.ready_customer().await;
    client.fault("attach", "lose", 1).await;
    let path = format!("/api/v2/customers/{id}/individual/attach");
    assert!(client.send(json_request(&path, &body.to_string())).await.is_err());
    assert_eq!(client.attach(&id, &body).await.status, 409);
}
