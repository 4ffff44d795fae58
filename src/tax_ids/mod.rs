//! Tax identification numbers of natural persons.
//!
//! One country a file, by ISO 3166-1 alpha-2. Its numbers are rows of data ([`row`] tells their
//! words), packed into one table of bytes (`src/data/tax_ids.rs`, baked) from which one small
//! interpreter judges. What is not in the table is unchecked. Nothing found here blocks: the API
//! documents ask for "the country's official format" and write down none but the USA's.
//!
//! What a row cannot know: whether the number belongs to this person, or to anybody.

mod bytes;
mod checksum;
mod format;
mod judge;
#[cfg(not(target_arch = "wasm32"))]
pub mod pack;
#[cfg(not(target_arch = "wasm32"))]
pub mod row;
pub mod ssn;
mod table;
mod verdict;

pub use format::Format;
pub use table::Table;
pub use verdict::Verdict;

/// Declares the countries' files and lists what they hold.
macro_rules! countries {
    ($($file:ident)*) => {
        $( #[cfg(not(target_arch = "wasm32"))] mod $file; )*

        /// Every country, in the order of their alpha-2 codes. What judges reads the packed table.
        #[cfg(not(target_arch = "wasm32"))]
        pub const COUNTRIES: &[&row::Country] = &[$(&$file::ROWS),*];
    };
}

/// The day on which a row was last written: what the sources, which each file names, say is told as of
/// then.
#[cfg(not(target_arch = "wasm32"))]
pub const WRITTEN: &str = "2026-11-30";

countries! {
    ae
    al
    am
    ao
    ar
    at
    au
    az
    ba
    bd
    be
    bg
    bo
    br
    by
    ca
    ch
    ci
    cl
    cm
    cn
    co
    cr
    cy
    cz
    de
    dk
    do_
    dz
    ec
    ee
    eg
    es
    et
    fi
    fr
    gb
    ge
    gh
    gr
    gt
    hk
    hn
    hr
    hu
    id
    ie
    il
    in_
    is
    it
    jp
    ke
    kr
    kz
    li
    lk
    lt
    lu
    lv
    ma
    md
    me
    mk
    mt
    mu
    mx
    my
    mz
    ng
    nl
    no
    np
    nz
    pa
    pe
    ph
    pk
    pl
    pt
    py
    ro
    rs
    ru
    sa
    se
    sg
    si
    sk
    sv
    th
    tn
    tr
    tw
    tz
    ua
    ug
    us
    uy
    uz
    ve
    vn
    za
    zm
    zw
}
