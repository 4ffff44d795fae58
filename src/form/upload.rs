//! The parts of `POST /v1/customers/upload`, described before they are sent (Individual customers
//! guide V2, Step 1: Upload Documents).

use crate::form::section::section;

section! {
    /// The parts of one upload.
    Upload {
        /// The customer whose files these are.
        required customer_id: Text,
        /// The files, each under a field name of its own.
        required files: [UploadFile],
    }
}

section! {
    /// One file of an upload: a `File` with the name of its part.
    UploadFile {
        /// The name of its part in the multipart body; the answer gives the URI under it.
        required field: Text,
        /// The file's name.
        optional name: Text,
        /// Its media type, as the browser tells it.
        optional media_type = "type": Text,
        /// Its size in bytes.
        optional size: Integer,
        /// Its first bytes, read for their magic number.
        optional head: Bytes,
        /// Its last bytes, read for the mark that ends it.
        optional tail: Tail,
        /// The pixels an inch of a picture, where they are known beyond the first bytes.
        optional dpi: Integer,
        /// What equal files have in common and no others: a checksum of its bytes, in any form.
        optional digest: Text,
    }
}
