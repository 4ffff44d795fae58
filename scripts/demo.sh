#!/usr/bin/env bash
# Starts the demo: the package, then the sandbox that serves it on 127.0.0.1. PORT=8080 fixes the port.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
scripts/pkg.sh
use_toolchain
exec cargo run --quiet --locked --example sandbox -- --port "${PORT:-0}"
