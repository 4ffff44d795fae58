#!/usr/bin/env bash
# Builds the npm package into pkg/ (only when something it is made of has changed).
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
scripts/tools.sh
use_toolchain
exec node scripts/pkg.mjs
