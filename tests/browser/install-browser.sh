#!/usr/bin/env bash
# Installs a Chromium for the browser tests where there is none: the system's package, or playwright-core's download.
set -uo pipefail

for path in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ -n "$path" ] && [ -x "$path" ] && exit 0
done
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium && exit 0
fi
exec npx --no-install playwright-core install chromium --only-shell
