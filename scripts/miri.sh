#!/usr/bin/env bash
# Runs the tests of the allocator under Miri, which sees what `unsafe` must not do. It needs a nightly
# toolchain, which it installs; nothing that is delivered is built with it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/env.sh
source scripts/env.sh

NIGHTLY=nightly-2026-04-01
crate="$PWD/target/miri"

rustup toolchain install "$NIGHTLY" --profile minimal --component miri,rust-src --no-self-update
# A crate of this one test: Miri would build all that the others need.
mkdir -p "$crate"
cat >"$crate/Cargo.toml" <<TOML
[package]
name = "fin-onboarding-miri"
version = "0.0.0"
edition = "2024"
autotests = false

[[test]]
name = "allocator"
path = "../../tests/allocator.rs"

[lib]
path = "nothing.rs"

[workspace]
TOML
: >"$crate/nothing.rs"
export MIRIFLAGS="-Zmiri-strict-provenance -Zmiri-symbolic-alignment-check"
exec cargo "+$NIGHTLY" miri test --manifest-path "$crate/Cargo.toml" --test allocator
