#!/usr/bin/env bash
# `make oracles`: judges generated tax numbers beside python-stdnum and npm's stdnum; needs python3 and the registries
# of both. scripts/oracles.sh DEU POL asks about these countries alone.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh
use_toolchain
STDNUM=2.2
VENV=target/oracles/venv
if [ "$(cat "$VENV/stdnum" 2>/dev/null)" != "$STDNUM" ]; then
  say "python-stdnum $STDNUM into $VENV"
  python3 -m venv "$VENV" || die "python3 with its venv module is missing"
  "$VENV/bin/pip" install --quiet --disable-pip-version-check "python-stdnum==$STDNUM"
  echo "$STDNUM" >"$VENV/stdnum"
fi
if [ ! -e tests/oracles/node_modules/.package-lock.json ] || [ tests/oracles/package-lock.json -nt tests/oracles/node_modules/.package-lock.json ]; then
  # Not by --prefix, with which npm looks for the machine's own settings there too.
  (cd tests/oracles && npm ci --no-audit --no-fund)
fi
exec cargo run --quiet --locked --example oracles -- "$@"
