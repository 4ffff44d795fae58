use axum::body::{Body, Bytes};
use futures_util::stream;
use serde_json::json;

use super::{JPEG, PDF, client, end, multipart, part, part_head};
use crate::fin::upload::open;

const CHUNK: usize = 64 * 1024;

#[tokio::test]
async fn each_file_gets_a_uri_under_its_own_name_that_ends_in_pdf() {
    let client = client();
    let (id, _) = client.customer().await;
    let answer = client
        .upload(&id, &[("selfie", JPEG), ("front", PDF), ("back", b"\x89PNG\r\n\x1a\n...")])
        .await;
    assert_eq!(answer.status, 200);
    let files = answer.json["data"]["files"].as_array().unwrap();
    assert_eq!(files.len(), 3);
    for (file, name) in files.iter().zip(["selfie", "front", "back"]) {
        let uri = file[name].as_str().unwrap();
        let (letters, digits) =
            uri.strip_prefix('/').unwrap().strip_suffix(".pdf").unwrap().split_once('_').unwrap();
        assert!(letters.len() == 8 && letters.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert!(digits.len() == 13 && digits.bytes().all(|byte| byte.is_ascii_digit()));
    }
}

#[tokio::test]
async fn a_file_is_judged_by_its_first_bytes() {
    let client = client();
    let (id, _) = client.customer().await;
    let late = [&[b' '; 1019][..], b"%PDF-1.4"].concat();
    let too_late = [&[b' '; 1020][..], b"%PDF-1.4"].concat();
    assert_eq!(client.upload(&id, &[("a", &late)]).await.status, 200);
    for content in [&too_late[..], b"GIF89a", b"hello", b"\xff\xd8"] {
        let answer = client.upload(&id, &[("a", content)]).await;
        assert_eq!(answer.status, 422);
        assert_eq!(
            answer.json["errors"],
            json!({ "a": ["The file must be a PDF, JPG, JPEG or PNG"] })
        );
    }
    let answer = client.upload(&id, &[("a", b"")]).await;
    assert_eq!(answer.json["errors"], json!({ "a": ["The file is empty"] }));
}

#[tokio::test]
async fn the_customer_must_be_given_and_known() {
    let client = client();
    assert_eq!(client.upload("nobody", &[("a", PDF)]).await.status, 404);
    let body = [part("a", Some("a.pdf"), PDF), end()].concat();
    let answer = client.send(multipart(Body::from(body))).await.unwrap();
    assert_eq!(answer.status, 422);
    assert_eq!(answer.json["errors"], json!({ "customer_id": ["customer_id is required"] }));
    let (id, _) = client.customer().await;
    assert_eq!(client.upload(&id, &[]).await.status, 422);
}

#[tokio::test]
async fn the_customer_may_stand_after_the_files() {
    let client = client();
    let (id, _) = client.customer().await;
    let body =
        [part("a", Some("a.pdf"), PDF), part("customer_id", None, id.as_bytes()), end()].concat();
    assert_eq!(client.send(multipart(Body::from(body))).await.unwrap().status, 200);
}

#[tokio::test]
async fn what_is_not_multipart_or_breaks_off_is_malformed() {
    let client = client();
    let (id, _) = client.customer().await;
    let answer = client.post("/api/v1/customers/upload", &json!({ "customer_id": id })).await;
    assert_eq!(answer.status, 400);
    let broken = [part("customer_id", None, id.as_bytes()), part_head("a", Some("a.pdf"))].concat();
    assert_eq!(client.send(multipart(Body::from(broken))).await.unwrap().status, 400);
}

#[tokio::test]
async fn twenty_five_megabytes_in_two_files_are_taken() {
    let client = client();
    let (id, _) = client.customer().await;
    let body = stream_of(&id, &[200 * CHUNK, 200 * CHUNK]);
    assert_eq!(client.send(multipart(body)).await.unwrap().status, 200);
}

#[tokio::test]
async fn a_file_of_twenty_five_megabytes_is_refused() {
    let client = client();
    let (id, _) = client.customer().await;
    let body = stream_of(&id, &[400 * CHUNK]);
    let answer = client.send(multipart(body)).await.unwrap();
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.json["errors"],
        json!({ "file0": ["The file must not be larger than 20 MB"] })
    );
}

#[tokio::test]
async fn of_twenty_five_megabytes_that_are_ready_at_once_little_is_held() {
    let body = stream_of("nobody", &[400 * CHUNK]);
    let mut parts = open(multipart(body)).await.unwrap();
    let mut sizes = Vec::new();
    while let Some(mut field) = parts.next_field().await.unwrap() {
        while let Some(chunk) = field.chunk().await.unwrap() {
            sizes.push(chunk.len());
        }
    }
    assert!(sizes.iter().sum::<usize>() > 400 * CHUNK);
    assert!(sizes.iter().max().unwrap() <= &(2 * CHUNK));
}

/// A request body with files of these sizes, each chunk ready as soon as it is asked for.
fn stream_of(customer_id: &str, sizes: &[usize]) -> Body {
    let mut file = b"%PDF-1.7".to_vec();
    file.resize(CHUNK, b'x');
    let file = Bytes::from(file);
    let mut chunks = vec![part("customer_id", None, customer_id.as_bytes()).into()];
    for (index, size) in sizes.iter().enumerate() {
        chunks.push(part_head(&format!("file{index}"), Some("scan.pdf")).into());
        chunks.extend(std::iter::repeat_n(file.clone(), size / CHUNK));
        chunks.push(Bytes::from("\r\n"));
    }
    chunks.push(end().into());
    Body::from_stream(stream::iter(chunks.into_iter().map(Ok::<_, std::io::Error>)))
}
