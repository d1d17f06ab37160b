#!/bin/sh
# Brings what the test of the web pages needs: Chromium (Debian's, when this is root on Debian) and puppeteer-core (npm).
# Where that is not possible the test is skipped and says so; nothing else depends on it.
set -u
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../../../target/browser

have() { command -v "$1" >/dev/null 2>&1; }

packages=""
have chromium || have chromium-browser || have google-chrome || packages="$packages chromium"
have node && have npm || packages="$packages nodejs npm"
if [ -n "$packages" ] && have apt-get && [ "$(id -u)" = 0 ]; then
    # shellcheck disable=SC2086 # several packages
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages; } >/dev/null 2>&1 \
        || echo "web page test: cannot install$packages" >&2
fi
if have npm && [ ! -d "$target/node_modules/puppeteer-core" ]; then
    mkdir -p "$target"
    cp "$here/package.json" "$target/"
    npm install --prefix "$target" --no-audit --no-fund --silent >/dev/null 2>&1 \
        || echo "web page test: cannot install puppeteer-core" >&2
fi
exit 0
