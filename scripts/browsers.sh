#!/usr/bin/env bash
# Chromium, its driver and Firefox for the tests: installed on Debian as root, named elsewhere.
set -euo pipefail
# shellcheck source=scripts/env.sh
source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

missing() {
  command -v chromium >/dev/null || command -v google-chrome >/dev/null || echo chromium
  command -v chromedriver >/dev/null || echo chromium-driver
  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || echo firefox-esr
}

mapfile -t lacking < <(missing)
[ "${#lacking[@]}" = 0 ] && exit 0
if can_apt; then
  apt_install "${lacking[@]}" || true
  mapfile -t lacking < <(missing)
fi
[ "${#lacking[@]}" = 0 ] ||
  die "the tests need these browsers and drivers on PATH: ${lacking[*]} (names of Debian's packages)"
