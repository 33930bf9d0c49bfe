#!/bin/sh
# Installs Karen for this person (no rights needed), or for everybody when run as root.
#   ./install.sh               into ~/.local, or /usr/local as root
#   ./install.sh --prefix DIR  into DIR
#   ./install.sh --uninstall   takes the program away again; your cases stay
# Several versions lie side by side in PREFIX/lib/karen; the command starts the last one installed.
set -u

VERSION="@VERSION@"
MACHINE="@MACHINE@"
GLIBC="@GLIBC@"

say() { printf '%s\n' "$*" >&2; }
fail() { say "karen: $*"; exit 1; }

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix="${HOME:-}/.local"; fi
job=install
while [ $# -gt 0 ]; do
    case "$1" in
        --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder after it."
                  prefix=$2; shift ;;
        --uninstall) job=uninstall ;;
        --help|-h) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) fail "\"$1\" is not known here; there are --prefix DIR, --uninstall and --help." ;;
    esac
    shift
done
case "$prefix" in
    /*) ;;
    *) prefix="$(pwd)/$prefix" ;;
esac
programs="$prefix/lib/karen"
list="$programs/installed-files"

# ------------------------------------------------------------------ what could stand in the way

check_machine() {
    machine=$(uname -m)
    [ "$machine" = "$MACHINE" ] || fail "this copy is built for $MACHINE computers and this one" \
        "is $machine. Take the copy for $machine, or run Karen from its source with: make run."
    libc=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/^glibc //')
    [ -n "$libc" ] || fail "this copy needs the GNU C library ($GLIBC or newer), which is not" \
        "here. Run Karen from its source with: make run."
    oldest=$(printf '%s\n%s\n' "$GLIBC" "$libc" | sort -V | head -n 1)
    [ "$oldest" = "$GLIBC" ] || fail "this system is older than this copy (C library $libc," \
        "$GLIBC is needed). Debian 12, Ubuntu 23.04 and newer systems have it."
}

check_room() {
    parent=$prefix
    while [ ! -d "$parent" ]; do parent=$(dirname -- "$parent"); done
    [ -w "$parent" ] || fail "nothing may be written to $parent. Choose another folder:" \
        "./install.sh --prefix DIR. Nothing was changed."
    needed=$(du -sk "$here/karen" | cut -f 1)
    free=$(df -Pk "$parent" | awk 'NR == 2 { print $4 }')
    [ "$free" -gt "$needed" ] || fail "there is too little room below $parent: $needed kB are" \
        "needed and $free kB are free. Nothing was changed."
}

warn_of_missing_libraries() {
    command -v ldd >/dev/null 2>&1 || return 0
    missing=$(find "$here/karen/lib/PySide6" -name 'libqxcb.so' -o -name 'libQt6Widgets.so.6' \
        | while read -r one; do ldd "$one"; done 2>/dev/null \
        | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
    [ -z "$missing" ] || say "karen: the window will not open before these system libraries are" \
        "installed: $missing"
}

# ------------------------------------------------------------------ the work

put() {  # put SOURCE TARGET: one small file, noted for the way back
    mkdir -p "$(dirname -- "$2")" && cp "$1" "$2" && printf '%s\n' "$2" >>"$list.new"
}

undo_half() {
    rm -rf "$programs/$VERSION.partial" "$list.new"
    fail "$1 Nothing half-done was left behind; your cases were not touched."
}

install_karen() {
    check_machine
    check_room
    mkdir -p "$programs" 2>/dev/null || fail "the folder $programs cannot be made. Choose another" \
        "one: ./install.sh --prefix DIR."
    rm -rf "$programs/$VERSION.partial"
    cp -R "$here/karen" "$programs/$VERSION.partial" 2>/dev/null \
        || undo_half "the program could not be copied to $programs; is the disk full?"
    : >"$list.new" || undo_half "nothing can be written to $programs."
    (cd "$here/share" && find . -type f) | sed 's,^\./,,' | while read -r one; do
        put "$here/share/$one" "$prefix/share/$one" || exit 1
    done || undo_half "the menu entry could not be written below $prefix/share."
    sed "s,^Exec=karen,Exec=\"$prefix/bin/karen\"," "$here/share/applications/karen.desktop" \
        >"$prefix/share/applications/karen.desktop" || undo_half "the menu entry could not be written."
    mkdir -p "$prefix/bin" || undo_half "the folder $prefix/bin cannot be made."
    rm -rf "${programs:?}/$VERSION"
    mv "$programs/$VERSION.partial" "$programs/$VERSION"
    mv "$list.new" "$list"
    ln -sfn "../lib/karen/$VERSION/karen" "$prefix/bin/karen"
    cp "$here/install.sh" "$programs/install.sh"
    refresh
    warn_of_missing_libraries
    echo "Karen $VERSION is installed. Start it from the menu or type: $prefix/bin/karen"
    echo "To take it away again: $programs/install.sh --prefix \"$prefix\" --uninstall"
    case ":$PATH:" in
        *":$prefix/bin:"*) ;;
        *) echo "($prefix/bin is not in your PATH, so type the whole name.)" ;;
    esac
}

uninstall_karen() {
    [ -d "$programs" ] || fail "Karen is not installed below $prefix. Say where:" \
        "./install.sh --prefix DIR --uninstall."
    [ -w "$programs" ] || fail "nothing below $programs may be changed; try as the person who" \
        "installed it. Nothing was removed."
    if [ -f "$list" ]; then
        while read -r one; do rm -f "$one"; done <"$list"
    fi
    rm -f "$prefix/bin/karen"
    rm -rf "$programs"
    refresh
    data=${XDG_DATA_HOME:-${HOME:-~}/.local/share}/karen
    if [ -d "$data" ]; then
        echo "Karen is removed. Your cases are still in $data;"
        echo "delete that folder yourself if you want nothing to remain."
    else
        echo "Karen is removed. Cases of others who used it are still in .local/share/karen of their homes."
    fi
}

refresh() {  # the menu and the file types are looked at again, where the tools are there
    command -v update-desktop-database >/dev/null 2>&1 \
        && update-desktop-database -q "$prefix/share/applications" 2>/dev/null
    command -v update-mime-database >/dev/null 2>&1 \
        && update-mime-database "$prefix/share/mime" >/dev/null 2>&1
    return 0
}

"${job}_karen"
