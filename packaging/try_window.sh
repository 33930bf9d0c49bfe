#!/bin/sh
# Self-test of a built or installed program with a real window, on an X server of its own:
#   packaging/try_window.sh dist/karen/karen
# Whatever the caller has set for Qt is left out: the window must be shown by the X server.
set -eu

report=$(mktemp)
trap 'rm -f "$report"' EXIT
code=0
env -u QT_QPA_PLATFORM -u WAYLAND_DISPLAY xvfb-run -a "$1" --self-test >"$report" 2>&1 </dev/null \
    || code=$?
cat "$report"
[ "$code" -eq 0 ] || { echo "FAILED: the self-test ended with $code" >&2; exit 1; }
grep -q 'platform xcb' "$report" \
    || { echo "FAILED: the window was not shown on the X server" >&2; exit 1; }
