#!/usr/bin/env bash
# Everything that is checked: installs what the tests need, then runs the stages of test.mjs.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"
scripts/tools.sh test
scripts/browsers.sh
use_toolchain
exec node scripts/test.mjs "$@"
