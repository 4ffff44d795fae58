//! The page and the package: `www/` at `/`, `pkg/` at `/pkg/`.

use std::path::{Path, PathBuf};

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use crate::answers;
use crate::state::Sandbox;

/// Serves one file, or 404.
pub async fn serve(State(sandbox): State<Sandbox>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return answers::method_not_allowed();
    }
    let Some(segments) = segments(request.uri().path()) else {
        return not_found();
    };
    let root = &sandbox.config().root;
    let (base, rest) = match segments.split_first() {
        Some((first, rest)) if first == "pkg" => (root.join("pkg"), rest),
        _ => (root.join("www"), &segments[..]),
    };
    let Some(file) = find(&base, rest).await else {
        return not_found();
    };
    let kind = media_type(&file);
    match tokio::fs::read(&file).await {
        // A new build must be seen at the next reload.
        Ok(bytes) => ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], bytes)
            .into_response(),
        Err(_) => not_found(),
    }
}

/// The decoded segments of a path; `None` when one of them could lead elsewhere or to a hidden file.
fn segments(path: &str) -> Option<Vec<String>> {
    let mut segments: Vec<String> =
        path.strip_prefix('/')?.split('/').map(decode).collect::<Option<_>>()?;
    if segments.last().is_some_and(String::is_empty) {
        segments.pop();
        segments.push("index.html".to_owned());
    }
    let plain = |segment: &String| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && !segment.contains(['/', '\\', ':', '\0'])
    };
    segments.iter().all(plain).then_some(segments)
}

/// Percent-decodes one segment.
fn decode(segment: &str) -> Option<String> {
    let mut bytes = segment.bytes();
    let mut decoded = Vec::with_capacity(segment.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let high = char::from(bytes.next()?).to_digit(16)?;
        let low = char::from(bytes.next()?).to_digit(16)?;
        decoded.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(decoded).ok()
}

/// The file under `base`, when it really lies there: a symbolic link does not lead out either.
async fn find(base: &Path, segments: &[String]) -> Option<PathBuf> {
    let base = tokio::fs::canonicalize(base).await.ok()?;
    let wanted = segments.iter().fold(base.clone(), |path, segment| path.join(segment));
    let file = tokio::fs::canonicalize(wanted).await.ok()?;
    let is_file = tokio::fs::metadata(&file).await.ok()?.is_file();
    (is_file && file.starts_with(&base)).then_some(file)
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn not_found() -> Response {
    let page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not found</title>\
                <p>There is no such file here. <code>make demo</code> builds the page and the package.</p>";
    (StatusCode::NOT_FOUND, Html(page)).into_response()
}
