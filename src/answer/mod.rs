//! What the API sends back.
