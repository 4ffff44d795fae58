//! The sandbox judged from outside, through its router.

mod attach;
mod catalogues;
mod create;
mod faults;
mod serving;
mod token;
mod upload;
mod v1;

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use fin_onboarding::Date;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::app;
use crate::config::Config;
use crate::state::Sandbox;

const BOUNDARY: &str = "----boundary";
pub const JPEG: &[u8] = b"\xff\xd8\xff\xe0 a picture";
pub const PDF: &[u8] = b"%PDF-1.7 a document";

/// A sandbox and the page's way to it.
pub struct Client {
    app: Router,
    pub sandbox: Sandbox,
}

/// An answer, its body read as JSON where it is JSON.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    pub json: Value,
}

/// A fresh sandbox on the guide's day.
pub fn client() -> Client {
    let today = Date::parse("2026-11-21").ok();
    let config = Config { today, pace: Duration::from_millis(150), ..Config::default() };
    with(config)
}

pub fn with(config: Config) -> Client {
    let sandbox = Sandbox::new(config, "http://127.0.0.1:1".to_owned());
    Client { app: app::router(sandbox.clone()), sandbox }
}

impl Client {
    /// Sends a request; an answer that breaks off is an error.
    pub async fn send(&self, request: Request<Body>) -> Result<Answer, axum::Error> {
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await?.to_vec();
        Ok(Answer {
            status: parts.status,
            headers: parts.headers,
            json: serde_json::from_slice(&bytes).unwrap_or_default(),
            bytes,
        })
    }

    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).body(Body::empty()).unwrap();
        self.send(request).await.unwrap()
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_text(path, &body.to_string()).await
    }

    pub async fn patch(&self, path: &str, body: &Value) -> Answer {
        let mut request = json_request(path, &body.to_string());
        *request.method_mut() = Method::PATCH;
        self.send(request).await.unwrap()
    }

    pub async fn post_text(&self, path: &str, body: &str) -> Answer {
        self.send(json_request(path, body)).await.unwrap()
    }

    /// Uploads small files for a customer.
    pub async fn upload(&self, customer_id: &str, files: &[(&str, &[u8])]) -> Answer {
        let mut body = part("customer_id", None, customer_id.as_bytes());
        for (name, content) in files {
            body.extend(part(name, Some("scan.bin"), content));
        }
        body.extend(end());
        self.send(multipart(Body::from(body))).await.unwrap()
    }

    /// Creates the guide's customer; gives the id and the terms value.
    pub async fn customer(&self) -> (String, String) {
        let answer = self.post("/api/v2/customers/individual", &create_body()).await;
        assert_eq!(answer.status, 200, "{}", answer.json);
        let url = answer.json["data"]["tos_policies_url"].as_str().unwrap();
        let value = url.split("tos_policies_value=").nth(1).unwrap().to_owned();
        (answer.json["data"]["customer_id"].as_str().unwrap().to_owned(), value)
    }

    /// Uploads one file and gives its URI.
    pub async fn file(&self, customer_id: &str) -> String {
        let answer = self.upload(customer_id, &[("file1", JPEG)]).await;
        answer.json["data"]["files"][0]["file1"].as_str().unwrap().to_owned()
    }

    /// A customer with everything that an attach wants.
    pub async fn ready_customer(&self) -> (String, Value) {
        let (id, value) = self.customer().await;
        let body = attach_body(&self.file(&id).await, &self.file(&id).await, &value);
        (id, body)
    }

    pub async fn attach(&self, id: &str, body: &Value) -> Answer {
        self.post(&format!("/api/v2/customers/{id}/individual/attach"), body).await
    }

    pub async fn fault(&self, on: &str, fault: &str, times: u32) {
        let body = json!({ "on": on, "fault": fault, "times": times });
        assert_eq!(self.post("/sandbox/faults", &body).await.status, 204);
    }

    pub async fn status(&self, id: &str) -> String {
        let answer = self.get(&format!("/api/v2/customers/{id}")).await;
        answer.json["data"]["customer_status"].as_str().unwrap().to_owned()
    }

    /// The statuses until the customer's documents are judged, each once.
    pub async fn follow(&self, id: &str) -> Vec<String> {
        let mut seen: Vec<String> = Vec::new();
        loop {
            let status = self.status(id).await;
            let moving = matches!(&status[..], "INCOMPLETE" | "PROCESSING" | "REVIEWING");
            if seen.last() != Some(&status) {
                seen.push(status);
            }
            if !moving {
                return seen;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

pub fn json_request(path: &str, body: &str) -> Request<Body> {
    Request::post(path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body.to_owned()))
        .unwrap()
}

pub fn multipart(body: Body) -> Request<Body> {
    Request::builder()
        .method(Method::POST)
        .uri("/api/v1/customers/upload")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(body)
        .unwrap()
}

pub fn part_head(name: &str, file: Option<&str>) -> Vec<u8> {
    let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n")
        .into_bytes()
}

pub fn part(name: &str, file: Option<&str>, content: &[u8]) -> Vec<u8> {
    [&part_head(name, file)[..], content, b"\r\n"].concat()
}

pub fn end() -> Vec<u8> {
    format!("--{BOUNDARY}--\r\n").into_bytes()
}

/// The guide's example customer ("Individual customers guide V2, Create Individual Customer").
pub fn create_body() -> Value {
    json!({
        "verification_type": "STANDARD",
        "basic_info": {
            "first_name": "María", "first_name_en": "Maria", "middle_name": "Elena", "middle_name_en": "Elena",
            "last_name": "García", "last_name_en": "Garcia", "dob": "1990-04-15",
            "email": "maria.garcia@example.com", "phone": "+14155552671", "country_of_residence": "USA",
            "primary_nationality": "USA", "secondary_nationality": "MEX", "gender": "FEMALE",
            "tax_info": [{ "country_code": "USA", "document_type": "SSN", "document_id": "123-45-6789" }]
        },
        "address": {
            "street_line_1": "123 Market Street", "street_line_1_en": "123 Market Street",
            "street_line_2": "Apt 4B", "street_line_2_en": "Apt 4B", "city": "San Francisco",
            "subdivision_code": "US-CA", "postal_code": "94103", "country": "USA"
        },
        "financial_profile": {
            "employment_status": "EMPLOYED", "occupation_id": 42, "purpose_id": 3,
            "purpose_remarks": "Personal remittances to family",
            "source_of_funds_description": "Monthly salary from employment",
            "source_of_fund_ids": [1, 5], "monthly_volume_usd": 5000
        },
        "meta_data": { "reference": "client-ref-abc-001" }
    })
}

/// A passport and a bank statement.
pub fn attach_body(passport: &str, statement: &str, value: &str) -> Value {
    json!({
        "identifying_documents": [{
            "type": "PASSPORT", "number": "X1234567", "country": "USA",
            "issue_date": "2019-06-01", "expiry_date": "2029-06-01", "files": [{ "uri": passport }]
        }],
        "address_documents": [{ "type": "BANK_STATEMENT", "country": "USA", "files": [{ "uri": statement }] }],
        "tos_policies_value": value
    })
}
