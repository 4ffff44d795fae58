#!/usr/bin/env bash
# `make size`: what the package weighs beside its budget, and what its first module is made of.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
scripts/pkg.sh
exec node scripts/size.mjs
