use std::path::PathBuf;

use axum::body::Body;
use axum::http::Request;

use super::{Client, client, with};
use crate::config::Config;
use crate::headers::CONTENT_SECURITY_POLICY;
use crate::random;

/// A directory of its own for one test, removed with it.
struct Root(PathBuf);

impl Root {
    fn new() -> Self {
        let root = std::env::temp_dir().join(format!("sandbox-test-{}", random::uuid()));
        std::fs::create_dir_all(root.join("www/deep")).unwrap();
        std::fs::create_dir_all(root.join("pkg")).unwrap();
        let write = |path: &str| std::fs::write(root.join(path), path).unwrap();
        for path in
            ["secret.txt", "www/index.html", "www/.hidden", "www/deep/index.html", "www/a b.css"]
        {
            write(path);
        }
        for path in ["a.js", "a.mjs", "a.css", "a.json", "a.svg", "a.wasm", "a.d.ts"] {
            write(&format!("pkg/{path}"));
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(root.join("secret.txt"), root.join("www/link.txt")).unwrap();
        Root(root)
    }

    fn client(&self) -> Client {
        with(Config { root: self.0.clone(), ..Config::default() })
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn the_page_and_the_package_are_served_with_their_types() {
    let root = Root::new();
    let client = root.client();
    for (path, kind, content) in [
        ("/", "text/html; charset=utf-8", "www/index.html"),
        ("/index.html?today=2026-11-21", "text/html; charset=utf-8", "www/index.html"),
        ("/deep/", "text/html; charset=utf-8", "www/deep/index.html"),
        ("/a%20b.css", "text/css; charset=utf-8", "www/a b.css"),
        ("/pkg/a.js", "text/javascript; charset=utf-8", "pkg/a.js"),
        ("/pkg/a.mjs", "text/javascript; charset=utf-8", "pkg/a.mjs"),
        ("/pkg/a.css", "text/css; charset=utf-8", "pkg/a.css"),
        ("/pkg/a.json", "application/json", "pkg/a.json"),
        ("/pkg/a.svg", "image/svg+xml", "pkg/a.svg"),
        ("/pkg/a.wasm", "application/wasm", "pkg/a.wasm"),
        ("/pkg/a.d.ts", "text/plain; charset=utf-8", "pkg/a.d.ts"),
    ] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.headers["content-type"], kind);
        assert_eq!(answer.headers["cache-control"], "no-cache");
        assert_eq!(answer.bytes, content.as_bytes());
    }
}

#[tokio::test]
async fn no_path_leads_out_of_the_served_directories() {
    let root = Root::new();
    let client = root.client();
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/pkg/../../secret.txt",
        "/pkg/..%2f..%2fsecret.txt",
        "/pkg/%2e%2e/%2e%2e/secret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/link.txt",
        "/.hidden",
        "/%2ehidden",
        "/secret.txt",
        "/deep",
        "/%00",
        "/%zz",
        "/%",
        "/%ff",
        "/pkg",
        "/pkg//a.js",
        "/deep/../index.html",
    ] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(!String::from_utf8_lossy(&answer.bytes).contains("secret.txt"));
    }
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let root = Root::new();
    let client = root.client();
    for path in [
        "/",
        "/nothing",
        "/pkg/a.wasm",
        "/api/v1/occupations",
        "/api/nothing",
        "/fin/v1/occupations",
        "/orchestration-customer-tos",
        "/sandbox/faults",
        "/sandbox/nothing",
    ] {
        let headers = client.get(path).await.headers;
        assert_eq!(headers["content-security-policy"], CONTENT_SECURITY_POLICY, "{path}");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["referrer-policy"], "no-referrer");
    }
    assert!(
        CONTENT_SECURITY_POLICY
            .starts_with("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; ")
    );
    assert!(!CONTENT_SECURITY_POLICY.contains("  "));
}

#[tokio::test]
async fn answers_of_the_api_are_not_stored() {
    let client = client();
    for path in [
        "/api/v1/occupations",
        "/fin/v1/occupations",
        "/orchestration-customer-tos",
        "/api/nothing",
    ] {
        assert_eq!(client.get(path).await.headers["cache-control"], "no-store", "{path}");
    }
}

#[tokio::test]
async fn other_methods_are_405() {
    let root = Root::new();
    let client = root.client();
    for path in ["/", "/pkg/a.js", "/api/v1/occupations", "/fin/v1/occupations", "/sandbox/outcome"]
    {
        let request = Request::put(path).body(Body::empty()).unwrap();
        assert_eq!(client.send(request).await.unwrap().status, 405, "{path}");
    }
    let head = Request::head("/pkg/a.js").body(Body::empty()).unwrap();
    let answer = client.send(head).await.unwrap();
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (200, 0));
}

#[tokio::test]
async fn only_our_own_names_are_answered() {
    let client = client();
    for (host, status) in [
        ("127.0.0.1:8080", 200),
        ("localhost", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil", 421),
    ] {
        let request = Request::get("/api/v1/countries").header("host", host);
        let answer = client.send(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status, status, "{host}");
    }
}
