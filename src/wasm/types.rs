//! The types that the exports name, for TypeScript: bodies and codes as the tables have them, the rest as it is written for
//! the package, so that wasm-bindgen's own declarations are complete.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const BODIES: &str = include_str!("../../pkg-template/bodies.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const SHARED: &str = include_str!("../../pkg-template/types/shared.d.ts");

#[cfg(feature = "first")]
#[wasm_bindgen(typescript_custom_section)]
const FORM: &str = include_str!("../../pkg-template/types/form.d.ts");

#[cfg(feature = "later")]
#[wasm_bindgen(typescript_custom_section)]
const FILES: &str = include_str!("../../pkg-template/types/files.d.ts");

#[cfg(feature = "later")]
#[wasm_bindgen(typescript_custom_section)]
const ANSWERS: &str = include_str!("../../pkg-template/types/answers.d.ts");

#[cfg(feature = "server")]
#[wasm_bindgen(typescript_custom_section)]
const SERVER: &str = include_str!("../../pkg-template/types/server.d.ts");

/// SpherePay's have the names of Fin.com's.
#[cfg(feature = "sphere")]
#[wasm_bindgen(typescript_custom_section)]
const SPHERE: &str = concat!(
    "/** What SpherePay's customers are judged and read as. */\nexport namespace Sphere {\n",
    include_str!("../../pkg-template/sphere-bodies.d.ts"),
    include_str!("../../pkg-template/types/sphere.d.ts"),
    "}\n",
);
