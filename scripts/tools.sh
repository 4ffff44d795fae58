#!/usr/bin/env bash
# Installs the pinned tools: `tools.sh` what a build needs, `tools.sh test` also what the tests need.
# What is already there in the right version is left alone, so a second call takes a moment.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

WASM_BINDGEN=0.2.129 # must equal the crate's version in Cargo.toml
WASM_PACK=0.15.1
GECKODRIVER=0.37.1

require_base() {
  command -v node >/dev/null || die "node is missing: install Node.js 20 or later"
  local major
  major="$(node -p 'process.versions.node.split(".")[0]')"
  [ "$major" -ge 20 ] || die "node $(node --version) is too old: install Node.js 20 or later"
  command -v npm >/dev/null || die "npm is missing: it comes with Node.js"
  if ! command -v cc >/dev/null; then
    can_apt || die "a C compiler is missing (cc): cargo needs it for linking"
    apt_install gcc libc6-dev
  fi
}

rust_parts() {
  use_toolchain
  local have
  have="$(rustup component list --installed)"
  # A part that is there is not asked for again: asking costs a look at the network.
  grep -q '^rust-std-wasm32-unknown-unknown' <<<"$have" || rustup target add wasm32-unknown-unknown >&2
  grep -q '^rustfmt' <<<"$have" || rustup component add rustfmt >&2
  grep -q '^clippy' <<<"$have" || rustup component add clippy >&2
}

# cargo_tool <crate> <version> <binary>...
cargo_tool() {
  local crate="$1" version="$2" binary good=yes
  shift 2
  for binary in "$@"; do
    case "$("$TOOLS_ROOT/bin/$binary" --version 2>/dev/null | head -n 1)" in
      "$binary $version" | "$binary $version "*) ;;
      *) good=no ;;
    esac
  done
  [ "$good" = yes ] && return
  say "cargo install $crate $version (once; minutes)"
  # One build directory, so that the tools share what they have in common; optimised lightly,
  # because they are built more often than they are waited for. liblzma comes from the crate: a
  # system's own may be there to link with today and gone tomorrow.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 LZMA_API_STATIC=1 \
    cargo install --quiet --locked --force --no-track --root "$TOOLS_ROOT" --target-dir "$TOOLS_ROOT/build" \
    --version "$version" "$crate" >&2
}

node_modules() {
  local lock
  lock="$(node -e 'const {createHash} = require("node:crypto"), {readFileSync} = require("node:fs");
    console.log(createHash("sha256").update(readFileSync("package-lock.json")).digest("hex"))')"
  [ "$(cat node_modules/.stamp 2>/dev/null)" = "$lock" ] && return
  say "npm ci"
  npm ci --no-audit --no-fund --loglevel=error >&2
  echo "$lock" >node_modules/.stamp
}

require_base
rust_parts
node_modules
cargo_tool wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen wasm-bindgen-test-runner
cargo_tool wasm-pack "$WASM_PACK" wasm-pack
if [ "${1:-}" = test ]; then
  cargo_tool geckodriver "$GECKODRIVER" geckodriver
fi
rm -rf "$TOOLS_ROOT/build"
