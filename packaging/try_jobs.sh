#!/bin/sh
# Does every job of the command line once with a built or installed program, without a display:
#   packaging/try_jobs.sh dist/karen/karen
# Each answer is looked at. Ends with 0 only when every job did its work; leaves nothing.
set -eu

program=$1
case "$program" in */*) program=$(cd "$(dirname -- "$program")" && pwd)/$(basename -- "$program") ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
unset DISPLAY WAYLAND_DISPLAY
fail() { echo "FAILED: $*" >&2; exit 1; }
karen() { "$program" --data-dir "$work/store" "$@" </dev/null || fail "karen $* ended with $?"; }
is_pdf() { [ "$(head -c 5 "$1")" = '%PDF-' ] || fail "$1 is no PDF"; }
said() { grep -q -- "$2" "$1" || { cat "$1" >&2; fail "\"$2\" is not in $1"; }; }

cat >case.json <<'END'
{"as_of": "2026-11-22",
 "client": {"status": "consumer"}, "trader": {"name": "ButyPlus"},
 "contract": {"kind": "goods", "channel": "premises", "concluded": "2026-10-15",
              "price": "349.00"},
 "demand": {"remedy": "repair"},
 "events": [{"kind": "goods_delivered", "on": "2026-10-15"},
            {"kind": "defect_found", "on": "2026-11-19", "note": "odkleja się podeszwa"},
            {"kind": "complaint_received", "on": "2026-11-20"}],
 "papers": {"subject": "buty zimowe",
            "client": {"name": "Zofia Żółć", "form": "feminine", "street": "ul. Długa 5",
                       "postal_code": "31-147", "city": "Kraków"},
            "trader": {"street": "ul. Nowa 1", "postal_code": "61-001", "city": "Poznań"}}}
END

karen assess case.json >assessment.json
said assessment.json '"upk-7a-reply-14d"'
said assessment.json '"2026-12-04"'
karen letter case.json --kind goods-complaint -o letter.pdf --json >letter.json
said letter.json '"missing": \[\]'
is_pdf letter.pdf
karen letter case.json --kind goods-complaint --text -o letter.txt >/dev/null
said letter.txt 'Zofia Żółć'
karen timeline case.json -o timeline.pdf >/dev/null
is_pdf timeline.pdf
karen bundle case.json --kind goods-complaint -o bundle.pdf >/dev/null
is_pdf bundle.pdf
karen export case.json -o case.karen >/dev/null
karen import case.karen >number.txt
said number.txt '^1/2026$'
karen timeline 1/2026 -o again.pdf >/dev/null
is_pdf again.pdf
karen --check-rules >rules.txt
said rules.txt 'in order'
code=0
"$program" assess missing.json >nothing.txt 2>wrong.txt || code=$?
[ "$code" -eq 2 ] || fail "a file that is not there ended with $code instead of 2"
said wrong.txt 'missing.json'
! grep -q Traceback wrong.txt || fail "a file that is not there gave a traceback"
echo "assess, letter, timeline, bundle, export, import and --check-rules did their work."
