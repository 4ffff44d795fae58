# Sourced by the other scripts: where things are, what comes first on PATH, how we speak.
# shellcheck shell=bash

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export ROOT
cd "$ROOT" || exit 1

# The pinned tools of one checkout; TOOLS_ROOT moves them, for a test of the installation itself.
TOOLS_ROOT="${TOOLS_ROOT:-$ROOT/target/tools}"
export TOOLS_ROOT

# Our tools first: wasm-pack takes the first wasm-opt, wasm-bindgen and geckodriver that it finds.
# cargo's own directory last, for shells that have not read its env file.
PATH="$TOOLS_ROOT/bin:$ROOT/node_modules/.bin:$PATH:${CARGO_HOME:-${HOME:-/root}/.cargo}/bin"
export PATH

say() { printf '== %s\n' "$*" >&2; }
die() { printf 'fin-onboarding: %s\n' "$*" >&2; exit 1; }

# May we install Debian packages here?
can_apt() { [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null; }

apt_install() {
  say "apt-get install $*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 && return
  # The lists may be missing or old.
  apt-get update >/dev/null || return
  apt-get install -y --no-install-recommends "$@" >/dev/null
}

# The compiler named by rust-toolchain.toml. Under RUSTUP_AUTO_INSTALL=0 rustup fetches neither the
# toolchain nor its targets by itself, so both are asked for by name.
use_toolchain() {
  local channel
  channel="$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)"
  command -v rustup >/dev/null || die "rustup is missing: install it from https://rustup.rs"
  if [ -n "${RUSTUP_TOOLCHAIN:-}" ]; then
    : # the caller's choice stands
  elif ! rustup run "$channel" rustc --version >/dev/null 2>&1; then
    say "rustup toolchain install $channel"
    if ! rustup toolchain install "$channel" --profile minimal --no-self-update >&2; then
      # Without a way to fetch it, the same release under the name "stable" serves as well.
      case "$(rustup run stable rustc --version 2>/dev/null)" in
        "rustc $channel "*) export RUSTUP_TOOLCHAIN=stable ;;
        *) die "Rust $channel is neither installed nor could it be fetched: rustup toolchain install $channel" ;;
      esac
    fi
  fi
}
