#!/usr/bin/env bash
# `make oracles`: judges generated tax numbers beside python-stdnum and npm's stdnum; needs the registries of both and python3,
# which Debian gets here; without Python's the other one is asked alone, and the table says so. scripts/oracles.sh DEU POL asks about these countries alone.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
use_toolchain
STDNUM=2.2
VENV=target/oracles/venv
if [ "$(cat "$VENV/stdnum" 2>/dev/null)" != "$STDNUM" ]; then
  say "python-stdnum $STDNUM into $VENV"
  install_stdnum() {
    python3 -m venv "$VENV" 2>/dev/null || { can_apt && apt_install python3-venv && python3 -m venv "$VENV"; } || return 1
    "$VENV/bin/pip" install --quiet --disable-pip-version-check "python-stdnum==$STDNUM"
  }
  if install_stdnum; then
    echo "$STDNUM" >"$VENV/stdnum"
  else
    say "python-stdnum could not be installed, so it is not asked"
    export WITHOUT_ORACLE=python
  fi
fi
if [ ! -e tests/oracles/node_modules/.package-lock.json ] || [ tests/oracles/package-lock.json -nt tests/oracles/node_modules/.package-lock.json ]; then
  # Not by --prefix, with which npm looks for the machine's own settings there too.
  (cd tests/oracles && npm ci --no-audit --no-fund)
fi
exec cargo run --quiet --locked --example oracles -- "$@"
