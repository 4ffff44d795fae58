//! Sending a file: through fetch, and by XMLHttpRequest where only that can tell how far it has come.

use alloc::string::String;

use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{
    AbortSignal, Blob, FormData, ProgressEvent, Request, RequestInit, Response, TransformStream,
    TransformStreamDefaultController, XmlHttpRequest,
};

use super::object::object;
use super::{js, structs};
use crate::form::value::Value;

/// The name of the file's part, under which the answer speaks of it.
const FIELD: &str = "file";

#[wasm_bindgen]
extern "C" {
    /// A page's, a worker's and a server's: web-sys has one for each.
    #[wasm_bindgen(js_name = fetch)]
    fn fetch(request: &Request) -> Promise;
}

/// Sends a file, as the part `file` of a multipart body behind the texts in `fields`. Whatever the server answers, 413
/// and 500 too, is an answer: its status, and its body parsed if it is JSON. A connection that is cut before an answer came
/// is tried once more, from the beginning.
///
/// The content type is the browser's, which alone knows the body's parts; a token is never sent, but for what `headers` hold.
///
/// @throws {FinOnboardingError} not_a_file, invalid_options, no_answer, and what `init` throws, as a rejection; the signal's
///   own reason once it is aborted
#[wasm_bindgen(js_name = uploadFile, unchecked_return_type = "Promise<UploadAnswer>")]
pub fn upload_file(
    #[wasm_bindgen(unchecked_param_type = "Platform<\"Blob\">")] file: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "UploadOptions")] options: &JsValue,
) -> Promise {
    // Read now, and not when the promise is looked at.
    let upload = Upload::read(file, options);
    future_to_promise(async { upload?.send().await })
}

/// A file that is to be sent.
struct Upload {
    url: String,
    form: FormData,
    /// Their names and values, as pairs.
    headers: Array,
    signal: Option<AbortSignal>,
    on_progress: Option<Function>,
    /// How many bytes the file has.
    size: f64,
}

/// Why there is no answer.
enum Failure {
    /// The connection was cut, or never came about.
    Cut,
    /// It cannot be told.
    Other(JsValue),
}

type Sent = Result<JsValue, Failure>;

impl Upload {
    fn read(file: &JsValue, options: &JsValue) -> Result<Upload, JsValue> {
        let not_a_file = || js::refusal("not_a_file", "uploadFile takes a File or a Blob");
        let size = js::blob_of(file).ok_or_else(not_a_file)?.size();
        // Ours now: nothing of it can throw.
        let read = js::read_upload_options(options);
        let option = |name| Reflect::get(&read, &JsValue::from_str(name)).unwrap_or_default();
        let given = |value: &JsValue| !value.is_undefined() && !value.is_null();
        let url = option("url").as_string().ok_or_else(|| wrong("url", "an address"))?;
        let headers = option("headers").dyn_into();
        let signal = Some(option("signal")).filter(given).map(JsValue::dyn_into);
        let on_progress = Some(option("onProgress")).filter(given).map(JsValue::dyn_into);
        Ok(Upload {
            url,
            form: form(&option("fields"), file)?,
            headers: headers.map_err(|_| wrong("headers", "headers by their names"))?,
            signal: signal.transpose().map_err(|_| wrong("signal", "an AbortSignal"))?,
            on_progress: on_progress.transpose().map_err(|_| wrong("onProgress", "a function"))?,
            size,
        })
    }

    /// Sends it, and once more if the connection is cut.
    async fn send(self) -> Result<JsValue, JsValue> {
        for is_again in [false, true] {
            self.go_on()?;
            self.tell(0.0);
            let sent = match self.on_progress {
                None => self.fetch(self.form.as_ref(), None).await,
                // What has been cut may have been cut because it was streamed.
                Some(_) if js::streams_to(&self.url) && !is_again => self.stream().await,
                Some(_) if structs::global("XMLHttpRequest").is_some() => self.request().await,
                Some(_) => self.fetch(self.form.as_ref(), None).await,
            };
            match sent {
                Ok(answer) => {
                    self.tell(self.size);
                    return Ok(answer);
                }
                Err(Failure::Other(reason)) => return Err(reason),
                Err(Failure::Cut) => {}
            }
        }
        self.go_on()?;
        Err(no_answer())
    }

    /// Ends it with the signal's reason, if the host does not want it any more.
    fn go_on(&self) -> Result<(), JsValue> {
        match &self.signal {
            Some(signal) if signal.aborted() => Err(signal.reason()),
            _ => Ok(()),
        }
    }

    /// Tells how many of the file's bytes have been sent.
    fn tell(&self, sent: f64) {
        if let Some(on_progress) = &self.on_progress {
            js::tell_progress(on_progress, sent.min(self.size), self.size);
        }
    }

    /// Sends a body. Of a stream its content type is told beside it.
    async fn fetch(&self, body: &JsValue, content_type: Option<&str>) -> Sent {
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_body(body);
        init.set_signal(self.signal.as_ref());
        let headers = self.headers.slice(0, self.headers.length());
        if let Some(content_type) = content_type {
            headers.push(&Array::of2(
                &JsValue::from_str("content-type"),
                &JsValue::from_str(content_type),
            ));
            let half = JsValue::from_str("half");
            Reflect::set(&init, &JsValue::from_str("duplex"), &half).map_err(Failure::Other)?;
        }
        init.set_headers(&headers);
        let request = Request::new_with_str_and_init(&self.url, &init).map_err(Failure::Other)?;
        let response = JsFuture::from(fetch(&request)).await.map_err(|_| Failure::Cut)?;
        let response: Response = response.unchecked_into();
        // An answer has come: nothing is sent a second time.
        let text = JsFuture::from(response.text().map_err(Failure::Other)?).await;
        let text =
            text.map_err(|_| Failure::Other(self.go_on().err().unwrap_or_else(no_answer)))?;
        Ok(answer(response.status(), &text))
    }

    /// Sends the same multipart body as a stream, whose bytes are counted.
    async fn stream(&self) -> Sent {
        let packed = Response::new_with_opt_form_data(Some(&self.form)).map_err(Failure::Other)?;
        let content_type = packed.headers().get("content-type").map_err(Failure::Other)?;
        let on_progress = self.on_progress.clone().unwrap_or_default();
        let (size, mut sent) = (self.size, 0.0);
        let count = Closure::<dyn FnMut(Uint8Array, TransformStreamDefaultController)>::new(
            move |chunk: Uint8Array, out: TransformStreamDefaultController| {
                sent += f64::from(chunk.length());
                // A stream that has been given up takes nothing more.
                if out.enqueue_with_chunk(&chunk).is_ok() {
                    js::tell_progress(&on_progress, f64::min(sent, size), size);
                }
            },
        );
        let counting: Object = object([("transform", count.as_ref().clone())]).unchecked_into();
        let through = TransformStream::new_with_transformer(&counting).map_err(Failure::Other)?;
        let body = packed.body().map(|body| body.pipe_through(through.unchecked_ref()));
        self.fetch(&body.into(), Some(&content_type.unwrap_or_default())).await
    }

    /// Sends it by XMLHttpRequest, which counts for itself.
    async fn request(&self) -> Sent {
        let request = XmlHttpRequest::new().map_err(Failure::Other)?;
        request.open_with_async("POST", &self.url, true).map_err(Failure::Other)?;
        for n in 0..self.headers.length() {
            let header: Array = self.headers.get(n).unchecked_into();
            let text = |n| header.get(n).as_string().unwrap_or_default();
            request.set_request_header(&text(0), &text(1)).map_err(Failure::Other)?;
        }
        let (on_progress, size) = (self.on_progress.clone().unwrap_or_default(), self.size);
        let upload = request.upload().map_err(Failure::Other)?;
        let _progress = EventListener::new(&upload, "progress", move |event| {
            let event: &ProgressEvent = event.unchecked_ref();
            js::tell_progress(&on_progress, event.loaded().min(size), size);
        });
        let _abort = self.signal.as_ref().map(|signal| {
            let request = request.clone();
            EventListener::new(signal, "abort", move |_| _ = request.abort())
        });
        let mut end = None;
        let ended = Promise::new(&mut |resolve, _| {
            end = Some(EventListener::once(&request, "loadend", move |_| {
                _ = resolve.call0(&JsValue::UNDEFINED);
            }));
        });
        request.send_with_opt_form_data(Some(&self.form)).map_err(Failure::Other)?;
        _ = JsFuture::from(ended).await;
        self.go_on().map_err(Failure::Other)?;
        match request.status() {
            Ok(status @ 1..) => Ok(answer(status, &request.response().map_err(Failure::Other)?)),
            _ => Err(Failure::Cut),
        }
    }
}

/// The multipart body: the texts, and behind them the file.
fn form(fields: &JsValue, file: &JsValue) -> Result<FormData, JsValue> {
    const TEXTS: &str = "an object of texts";
    let form = FormData::new()?;
    structs::given(fields, |fields| {
        if !fields.is_object() && !fields.is_absent() {
            return Err(wrong("fields", TEXTS));
        }
        for (name, text) in fields.members() {
            let Value::Text(text) = text else { return Err(wrong("fields", TEXTS)) };
            form.append_with_str(name, text)?;
        }
        Ok(())
    })?;
    // A file goes under its own name, any other blob under "blob".
    form.append_with_blob(FIELD, file.unchecked_ref::<Blob>())?;
    Ok(form)
}

fn answer(status: u16, text: &JsValue) -> JsValue {
    object([("status", JsValue::from(status)), ("body", js::parsed(text))])
}

fn wrong(option: &str, expected: &str) -> JsValue {
    let sentence = ["option \"", option, "\" of uploadFile must be ", expected].concat();
    js::refusal("invalid_options", &sentence)
}

fn no_answer() -> JsValue {
    js::refusal("no_answer", "no answer came, and nothing tells whether the file has arrived")
}
