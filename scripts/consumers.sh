#!/usr/bin/env bash
# `make test-consumers`: the packed package in every bundler, framework and runtime. What it takes goes on to
# tests/consumers/run.mjs: scripts/consumers.sh webpack "Vite 8"
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
scripts/tools.sh test
scripts/browsers.sh
use_toolchain
node scripts/pkg.mjs
exec node tests/consumers/run.mjs "$@"
