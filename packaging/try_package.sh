#!/bin/bash
# Builds what is given to people and tries it, as the build server does:
#   packaging/try_package.sh        (or: make try-package)
# the packages, each below its limit; the wheel and the source archive once more, byte for byte the
# same; self-test and every job of the folder program under Xvfb; then the .deb on a fresh Debian 12
# (packaging/try_deb.sh). Each part ends in its own time. A machine that cannot have what building
# and trying need (objdump, Xvfb, the library of its Python) or cannot make a fresh system (no root,
# no mirror of Debian) says so in one sentence, which is a failure only where KAREN_REQUIRE_PACKAGES
# is set; a package that does not work always is.
set -euo pipefail
cd "$(dirname "$0")/.."
readonly PYTHON=.venv/bin/python CANNOT_HERE=77

within() { # within TIME WORDS COMMAND...: run it without input; says what took too long or failed
    local time=$1 words=$2 code=0 started=$SECONDS
    shift 2
    printf '\n##### %s\n' "$words"
    timeout --kill-after=30s "$time" "$@" </dev/null || code=$?
    case $code in
        0) echo "##### done in $((SECONDS - started)) s" ;;
        124 | 137) echo "##### FAILED: $words did not end within $time" ;;
        "$CANNOT_HERE") ;;
        *) echo "##### FAILED: $words ended with $code" ;;
    esac
    return "$code"
}

cannot_here() { # one sentence, and the end
    echo "$*"
    [ -z "${KAREN_REQUIRE_PACKAGES:-}" ] || exit 1
    exit 0
}

[ "$(uname -s)" = Linux ] && command -v dpkg-deb >/dev/null \
    || cannot_here "The packages were not built and tried here: that needs a Linux with dpkg-deb."
code=0
within 10m "what building and trying needs" "$PYTHON" packaging/prepare.py package || code=$?
[ "$code" -ne "$CANNOT_HERE" ] \
    || cannot_here "The packages were not built and tried here; see the lines above."
[ "$code" -eq 0 ] || exit "$code"
within 20m "building" "$PYTHON" packaging/build.py wheel trust folder deb tar sums
within 5m "wheel and source archive once more, in another folder" \
    "$PYTHON" packaging/source_packages.py dist
within 8m "the folder program under Xvfb" make --no-print-directory try-folder
within 25m "the .deb on a fresh Debian 12" packaging/try_deb.sh dist/karen_*.deb out/try-deb \
    || code=$?
[ "$code" -ne "$CANNOT_HERE" ] \
    || cannot_here "The .deb was built but not installed here; see the line above."
exit "$code"
