#!/bin/sh
# Tries the Debian package the way a person meets it, on a Debian 12 that has nothing else:
#   sudo packaging/try_deb.sh dist/karen_VERSION_amd64.deb [FOLDER FOR PICTURE AND REPORTS]
# makes a fresh system in a folder of its own (debootstrap), installs the package with one apt
# command, tests itself, does every job of the command line, starts it from the command of the menu
# entry as an ordinary person under Xvfb, takes a picture, goes through the troubles of
# packaging/try_troubles.sh, removes the package and looks whether the data is still there.
# With --system FOLDER a copy of a system that debootstrap made before is used; with --here this
# very machine, without the troubles, which would be its own.
# Ends with 0 only when every step went well; leaves nothing but the pictures and reports.
set -eu

scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
here=no
system=
[ "${1:-}" = --here ] && { here=yes; shift; }
[ "${1:-}" = --system ] && { system=$2; shift 2; }
package=$(readlink -f "$1")
out=$(mkdir -p "${2:-out/try-deb}" && cd "${2:-out/try-deb}" && pwd)
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
[ "$(id -u)" -eq 0 ] || { echo "This needs root: it installs a package."; exit 1; }
step() { printf '\n=== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
. "$scripts/try_troubles.sh"

# ------------------------------------------------------------------ a system to install into

if [ "$here" = yes ]; then
    root=/
    inside() { "$@"; }
else
    root=$(mktemp -d /var/tmp/karen-try.XXXXXX)
    chmod 755 "$root"  # an ordinary person has to get in
    inside() { chroot "$root" "$@"; }
    clean() {
        for one in home/karentry usr/lib/karen tmp/.X11-unix proc dev; do
            umount "$root/$one" 2>/dev/null || true
        done
        rm -rf --one-file-system "$root"
    }
    trap clean EXIT
    step "a fresh Debian 12 in $root"
    if [ -n "$system" ]; then
        cp -a "$system/." "$root/"
    else
        debootstrap --variant=minbase bookworm "$root" "$mirror" >"$out/debootstrap.log" 2>&1 \
            || fail "debootstrap did not finish; see $out/debootstrap.log"
    fi
    mount -t proc proc "$root/proc"
    mount --bind /dev "$root/dev"
    [ ! -f /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    inside apt-get update -q >"$out/apt.log" 2>&1
fi
apt="env DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends"

step "one apt command installs it"
cp "$package" "$root/tmp/karen.deb"
before=$(inside dpkg-query -W | wc -l)
inside $apt install /tmp/karen.deb >>"$out/apt.log" 2>&1 || fail "apt; see $out/apt.log"
echo "installed: $(inside dpkg-query -W karen) with $(($(inside dpkg-query -W | wc -l) - before - 1)) more packages"
inside karen --version

step "an ordinary person, without a display"
person=karentry
inside useradd --create-home "$person"
as_person() { inside runuser -u "$person" -- env HOME="/home/$person" LANG=C.UTF-8 "$@"; }
if as_person env -u DISPLAY karen >"$out/no-display.txt" 2>&1; then fail "a window without a display"; fi
cat "$out/no-display.txt"
[ "$(wc -l <"$out/no-display.txt")" -eq 1 ] || fail "more than one sentence"

step "self-test without a display"
as_person env QT_QPA_PLATFORM=offscreen karen --self-test >"$out/self-test.txt" 2>&1 \
    || { cat "$out/self-test.txt"; fail "the self-test"; }
tail -n 3 "$out/self-test.txt"

step "a letter without a display"
as_person karen --headless-sample "/home/$person/papers"
head -c 5 "$root/home/$person/papers/reklamacja.pdf" | grep -q '%PDF-' || fail "no letter"
cp "$root/home/$person/papers/reklamacja.pdf" "$out/"

step "every job of the command line"
cp "$scripts/try_jobs.sh" "$root/tmp/try_jobs.sh"
as_person sh /tmp/try_jobs.sh /usr/bin/karen

# The test tools come only now: they may not help the package to start.
step "self-test under Xvfb, before any tool is installed that could help"
display=:$((80 + $$ % 15))
Xvfb "$display" -screen 0 1280x900x24 -nolisten tcp -ac >/dev/null 2>&1 &
server=$!
sleep 2
mkdir -p "$root/tmp/.X11-unix"
[ "$here" = yes ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
stop() {
    kill "$server" 2>/dev/null || true
    [ "$here" = yes ] || umount "$root/tmp/.X11-unix" 2>/dev/null || true
}
trap 'stop; [ "$here" = yes ] || clean' EXIT
as_person env DISPLAY="$display" karen --self-test >"$out/self-test-xvfb.txt" 2>&1 \
    || { cat "$out/self-test-xvfb.txt"; fail "the self-test under Xvfb"; }
grep -q 'platform xcb' "$out/self-test-xvfb.txt" || fail "the window was not shown on the X server"
tail -n 2 "$out/self-test-xvfb.txt"

step "the menu entry opens the window"
entry="$root/usr/share/applications/karen.desktop"
command=$(sed -n 's/^Exec=//p' "$entry" | head -n 1 | sed 's/ *%[a-zA-Z]//g')
as_person env DISPLAY="$display" sh -c "$command" >"$out/window.txt" 2>&1 &
for _ in $(seq 60); do
    sleep 1
    window=$(DISPLAY="$display" xdotool search --onlyvisible --name Karen 2>/dev/null | head -n 1)
    [ -z "$window" ] || break
done
[ -n "$window" ] || { cat "$out/window.txt"; fail "no window within a minute"; }
colours=0
for _ in $(seq 60); do
    sleep 1
    DISPLAY="$display" import -window root "$out/window.png"
    colours=$(identify -format %k "$out/window.png")
    [ "$colours" -lt 50 ] || break
done
[ "$colours" -ge 50 ] || fail "the window stayed empty for a minute; see $out/window.png"
echo "window $window in $colours colours, picture: $out/window.png"
DISPLAY="$display" xdotool windowfocus "$window" key ctrl+q
for _ in $(seq 30); do
    sleep 1
    [ -e "$root/home/$person/.local/share/karen/karen.running" ] || break
done
[ ! -e "$root/home/$person/.local/share/karen/karen.running" ] \
    || fail "the window did not end with Ctrl+Q"
test -f "$root/home/$person/.local/share/karen/karen.db" || fail "the window made no store"

if [ "$here" = no ]; then try_troubles; fi

step "removed, the data stays"
fingerprint=$(sha256sum "$root/home/$person/.local/share/karen/karen.db")
inside $apt purge karen >>"$out/apt.log" 2>&1
[ ! -e "$root/usr/lib/karen" ] && [ ! -e "$root/usr/bin/karen" ] || fail "something of the program stayed"
[ "$fingerprint" = "$(sha256sum "$root/home/$person/.local/share/karen/karen.db")" ] \
    || fail "the data changed"
ls "$root/home/$person/.local/share/karen"
if [ "$here" = yes ]; then
    userdel --remove "$person" 2>/dev/null || true
    rm -f /tmp/karen.deb
fi
step "every step went well"
