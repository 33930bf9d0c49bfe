#!/bin/sh
# Waits until what an X display shows is drawn and quiet, and keeps a picture of it:
#   packaging/wait_for_picture.sh PYTHON :81 window.png
# Prints how many colours it has. Ends with 1 and one sentence when no picture could be taken for a
# minute, or when what it shows stayed empty.
set -eu

python=$1 display=$2 picture=$3
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
rm -f "$picture"
complaint=$(mktemp)
trap 'rm -f "$complaint"' EXIT
colours=0
seen=
alike=0
for _ in $(seq 60); do # until three pictures in a row are the same
    sleep 1
    last=$seen
    if colours=$("$python" "$scripts/look.py" "$display" "$picture" 2>"$complaint"); then
        seen=$(sha256sum <"$picture")
    else
        colours=0
        seen=
    fi
    if [ "$seen" = "$last" ]; then alike=$((alike + 1)); else alike=0; fi
    [ "$colours" -lt 50 ] || [ "$alike" -lt 2 ] || break
done
if [ -z "$seen" ]; then
    tail -n 1 "$complaint" >&2
    echo "FAILED: no picture of $display could be taken for a minute; the line above says why" >&2
    exit 1
fi
if [ "$colours" -lt 50 ]; then
    echo "FAILED: the window stayed empty for a minute; see $picture" >&2
    exit 1
fi
echo "$colours"
