#!/bin/sh
# Tries the Debian package the way a person meets it, on a Debian 12 that has nothing else:
#   sudo packaging/try_deb.sh dist/karen_VERSION_amd64.deb [FOLDER FOR PICTURE AND REPORTS]
# makes a fresh system in a folder of its own (debootstrap), installs the package with one apt
# command, tests itself, does every job of the command line, starts it from the command of the menu
# entry as an ordinary person under Xvfb, takes a picture, goes through the troubles of
# packaging/try_troubles.sh, removes the package and looks whether the data is still there.
# With --system FOLDER a copy of a system that debootstrap made before is used; with --here this
# very machine, without the troubles, which would be its own.
# Ends with 0 only when every step went well, with 77 where this machine cannot make the fresh
# system (no root, no mirror of Debian, even when asked twice), which says nothing about the package.
# What the package needs is fetched before it is tried, so that a network that fails cannot look
# like a package that fails. Leaves nothing but the pictures and reports.
set -eu

scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
python=${scripts%/*}/.venv/bin/python
PATH=$PATH:/usr/sbin:/sbin
here=no
system=
[ "${1:-}" = --here ] && { here=yes; shift; }
[ "${1:-}" = --system ] && { system=$2; shift 2; }
package=$(readlink -f "$1")
out=$(mkdir -p "${2:-out/try-deb}" && cd "${2:-out/try-deb}" && pwd)
step() { printf '\n=== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
cannot() { echo "NOT TRIED: the package was not installed, because $*" >&2; exit 77; }
twice() { "$@" || { echo "once more, in 10 s: $*"; sleep 10; "$@"; }; }
. "$scripts/try_troubles.sh"

[ -f "$package" ] || fail "there is no package $1; make package builds it"
[ "$(id -u)" -eq 0 ] || cannot "installing needs root."
for tool in Xvfb xdotool "$python"; do
    command -v "$tool" >/dev/null || cannot "there is no $tool here; packaging/prepare.py gets it."
done

# ------------------------------------------------------------------ a system to install into

mirror=${DEBIAN_MIRROR:-}
if [ -z "$mirror" ]; then # the one this machine uses itself, if it is a Debian 12 too
    mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 2>/dev/null \
        | sed -n 's/^bookworm //p' | head -n 1)
    mirror=${mirror:-http://deb.debian.org/debian}
fi
fetch() { # fetch SECONDS COMMAND...: what needs the network, never without end
    seconds=$1
    shift
    timeout --kill-after=10 "$seconds" "$@" >>"$out/fetched.log" 2>&1 </dev/null &
    fetching=$!
    fetched=0
    wait "$fetching" || fetched=$? # in this way the shell hears at once that it shall end
    fetching=
    return "$fetched"
}
bootstrap() {
    find "$root" -mindepth 1 -xdev -delete
    fetch 240 debootstrap --variant=minbase bookworm "$root" "$mirror"
}

fetching=
: >"$out/fetched.log"
if [ "$here" = yes ]; then
    root=/
    inside() { "$@"; }
    clean() { :; }
else
    command -v debootstrap >/dev/null || [ -n "$system" ] \
        || cannot "there is no debootstrap here; packaging/prepare.py package gets it."
    [ "$(df -Pm /var/tmp | awk 'NR == 2 {print $4}')" -gt 2500 ] \
        || cannot "/var/tmp has less than 2.5 GB free."
    root=$(mktemp -d /var/tmp/karen-try.XXXXXX)
    chmod 755 "$root"  # an ordinary person has to get in
    inside() { chroot "$root" "$@"; }
    clean() { # first whatever still runs, here or in there, then what is mounted, then the rest
        kill "$fetching" 2>/dev/null && wait "$fetching" 2>/dev/null || true
        for process in /proc/[0-9]*; do
            [ "$(readlink "$process/root" 2>/dev/null)" != "$root" ] \
                || kill -9 "${process#/proc/}" 2>/dev/null || true
        done
        for one in home/karentry usr/lib/karen tmp/.X11-unix proc dev; do
            umount "$root/$one" 2>/dev/null || umount -l "$root/$one" 2>/dev/null || true
        done
        rm -rf --one-file-system "$root" || echo "$root could not be removed." >&2
    }
    trap clean EXIT
    trap 'exit 143' HUP INT TERM
    step "a fresh Debian 12 in $root, from ${system:-$mirror}"
    if [ -n "$system" ]; then
        cp -a "$system/." "$root/"
    else
        twice bootstrap || cannot "debootstrap did not finish, twice; see $out/fetched.log"
    fi
    mount -t proc proc "$root/proc" && mount --bind /dev "$root/dev" \
        || cannot "nothing may be mounted on this machine."
    [ ! -f /etc/resolv.conf ] || cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    for settings in /etc/apt/apt.conf.d/*; do # docker-clean would throw away what was fetched
        case $settings in *docker-clean) ;; *) cp "$settings" "$root/etc/apt/apt.conf.d/" ;; esac
    done
    twice fetch 90 chroot "$root" apt-get update -q \
        || cannot "the packages of Debian could not be asked about, twice; see $out/fetched.log"
fi
apt="env DEBIAN_FRONTEND=noninteractive apt-get -y -q --no-install-recommends"
cp "$package" "$root/tmp/karen.deb"
inside $apt --simulate install /tmp/karen.deb >"$out/apt.log" 2>&1 \
    || { tail -n 20 "$out/apt.log"; fail "apt finds no way to install it; see $out/apt.log"; }
if [ "$here" = no ]; then
    twice fetch 180 chroot "$root" $apt --download-only install /tmp/karen.deb \
        || cannot "what it needs of Debian could not be fetched, twice; see $out/fetched.log"
fi

step "one apt command installs it"
before=$(inside dpkg-query -W | wc -l)
inside $apt install /tmp/karen.deb >>"$out/apt.log" 2>&1 || fail "apt; see $out/apt.log"
echo "installed: $(inside dpkg-query -W karen) with $(($(inside dpkg-query -W | wc -l) - before - 1)) more packages"
inside karen --version

step "an ordinary person, without a display"
person=karentry
inside useradd --create-home "$person"
as_person() { # with nothing of what the one who tries has set, such as QT_QPA_PLATFORM
    inside runuser -u "$person" -- \
        env -i HOME="/home/$person" USER="$person" PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 "$@"
}
if as_person karen >"$out/no-display.txt" 2>&1; then fail "a window without a display"; fi
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
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -ac 3>"$out/display" >/dev/null 2>&1 &
server=$!
stop() {
    kill "$server" 2>/dev/null || true
    [ "$here" = yes ] || umount "$root/tmp/.X11-unix" 2>/dev/null || true
}
trap 'stop; clean' EXIT
for _ in $(seq 60); do
    [ ! -s "$out/display" ] || break
    sleep 1
done
[ -s "$out/display" ] || cannot "Xvfb does not start here."
display=:$(cat "$out/display")
rm "$out/display"
mkdir -p "$root/tmp/.X11-unix"
[ "$here" = yes ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
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
running="$root/home/$person/.local/share/karen/karen.running"
for _ in $(seq 60); do # the frame stands there before the store is open
    [ ! -e "$running" ] || break
    sleep 1
done
[ -e "$running" ] || { cat "$out/window.txt"; fail "the store was not opened within a minute"; }
colours=$("$scripts/wait_for_picture.sh" "$python" "$display" "$out/window.png") || exit 1
echo "window $window in $colours colours, picture: $out/window.png"
DISPLAY="$display" xdotool windowfocus "$window" key ctrl+q
for _ in $(seq 60); do
    [ -e "$running" ] || break
    sleep 1
done
[ ! -e "$running" ] || fail "the window did not end with Ctrl+Q"
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
