#!/usr/bin/env bash
# `make bench`: proves that all contestants agree, measures them in Node and in Chromium, fails where a bound is not kept.
# What it takes goes on to benches/run.mjs: scripts/bench.sh --only create --in "node csp"
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/pkg.sh
. scripts/env.sh
if [ ! -e benches/node_modules/.package-lock.json ] || [ benches/package-lock.json -nt benches/node_modules/.package-lock.json ]; then
  # Not by --prefix, with which npm looks for the machine's own settings there too.
  (cd benches && npm ci --no-audit --no-fund)
fi
scripts/browsers.sh
node benches/agree.mjs
node benches/run.mjs "$@"
