# The troubles of packaging/try_deb.sh, which reads this file: each makes one, looks for one
# sentence, and takes the trouble away again. They need the system of their own that is made there.
# shellcheck shell=sh disable=SC2154 # the names come from try_deb.sh

try_troubles() {
    trouble_read_only_home
    trouble_full_home
    trouble_missing_library
    trouble_other_machine
    trouble_older_version_and_full_disk
}

one_sentence() { # one_sentence FILE WORDS: what was said is one line of Karen with these words
    [ "$(grep -c . "$1")" -eq 1 ] || { cat "$1"; fail "more or less than one sentence"; }
    grep -q "^karen: .*$2" "$1" || { cat "$1"; fail "the sentence does not say \"$2\""; }
    cat "$1"
}

refused() { # refused FILE COMMAND...: the person's command may not end well; what it says is kept
    said=$1
    shift
    if as_person "$@" >"$said" 2>&1; then fail "$* went well"; fi
}

dialog_instead_of_window() { # NAME: starts the window, which says in a dialog why not; Return ends it
    as_person env DISPLAY="$display" karen >"$out/$1.txt" 2>&1 &
    started=$!
    dialog=
    for _ in $(seq 60); do
        sleep 1
        dialog=$(DISPLAY="$display" xdotool search --onlyvisible \
            --name 'jeszcze otworzy|cannot open' 2>/dev/null | head -n 1)
        [ -z "$dialog" ] || break
    done
    [ -n "$dialog" ] || { cat "$out/$1.txt"; fail "no dialog within a minute"; }
    sleep 1
    "$python" "$scripts/look.py" "$display" "$out/$1.png" >/dev/null \
        || fail "no picture of the dialog could be taken"
    echo "a dialog: $(DISPLAY="$display" xdotool getwindowname "$dialog"), picture: $out/$1.png"
    for _ in $(seq 30); do
        kill -0 "$started" 2>/dev/null || break
        DISPLAY="$display" xdotool windowfocus "$dialog" key Return 2>/dev/null || true
        sleep 1
    done
    ! kill -0 "$started" 2>/dev/null || fail "the dialog did not end with Return"
    code=0
    wait "$started" || code=$?
    [ "$code" -eq 1 ] || { cat "$out/$1.txt"; fail "it ended with $code instead of 1"; }
    ! grep Traceback "$out/$1.txt" || fail "a traceback"
}

trouble_read_only_home() {
    step "trouble: a home that is read-only"
    mount -t tmpfs -o ro,size=1m none "$root/home/$person"
    refused "$out/read-only-home.txt" karen import /tmp/nothing.karen
    one_sentence "$out/read-only-home.txt" "cannot be written"
    dialog_instead_of_window read-only-home-window
    as_person karen --self-test >/dev/null || fail "the self-test needs the home"
    umount "$root/home/$person" || umount -l "$root/home/$person"
}

trouble_full_home() {
    step "trouble: a home on a full disk"
    mount -t tmpfs -o size=64k "none" "$root/home/$person"
    inside chown "$person" "/home/$person"
    head -c 65536 /dev/zero >"$root/home/$person/fill" || true
    refused "$out/full-home.txt" karen --headless-sample "/home/$person"
    one_sentence "$out/full-home.txt" "no space left"
    dialog_instead_of_window full-home-window
    umount "$root/home/$person" || umount -l "$root/home/$person"
}

trouble_missing_library() {
    step "trouble: a library of the system is missing"
    for library in libxcb-cursor0 libegl1; do
        inside dpkg --remove --force-depends "$library" >>"$out/apt.log" 2>&1
        refused "$out/without-$library.txt" env DISPLAY="$display" karen
        one_sentence "$out/without-$library.txt" "apt-get install.* $library"
    done
    refused "$out/self-test-without-libegl1.txt" karen --self-test
    ! grep -q Traceback "$out/self-test-without-libegl1.txt" || fail "a traceback"
    grep 'FAILED.*apt-get install' "$out/self-test-without-libegl1.txt" \
        || fail "the self-test does not say which library is missing"
    inside $apt --fix-broken install >>"$out/apt.log" 2>&1 || fail "apt could not mend it"
}

trouble_other_machine() {
    step "trouble: a package for another kind of machine"
    other=arm64
    [ "$(inside dpkg --print-architecture)" != arm64 ] || other=amd64
    mkdir -p "$root/tmp/other/usr"
    dpkg-deb --control "$package" "$root/tmp/other/DEBIAN"
    sed -i "s/^Architecture:.*/Architecture: $other/" "$root/tmp/other/DEBIAN/control"
    rm "$root/tmp/other/DEBIAN/md5sums"
    dpkg-deb -Znone --build "$root/tmp/other" "$root/tmp/other.deb" >/dev/null
    if inside dpkg --install /tmp/other.deb >"$out/other-machine.txt" 2>&1; then
        fail "a package for $other was installed"
    fi
    grep 'does not match system' "$out/other-machine.txt" || fail "not said why"
    inside karen --version
    rm -rf "$root/tmp/other" "$root/tmp/other.deb"
}

# An older package is this one under a lower number, with a file that the newer one has no more.
trouble_older_version_and_full_disk() {
    program="$root/usr/lib/karen"
    step "an older version is installed, with data made by it"
    dpkg-deb --raw-extract "$package" "$root/tmp/older"
    sed -i 's/^Version:.*/Version: 0.0.1-1/' "$root/tmp/older/DEBIAN/control"
    echo older >"$root/tmp/older/usr/lib/karen/lib/of-an-older-version"
    dpkg-deb -Znone --build "$root/tmp/older" "$root/tmp/older.deb" >/dev/null
    rm -rf "$root/tmp/older"
    inside $apt --allow-downgrades install /tmp/older.deb >>"$out/apt.log" 2>&1 || fail "older"
    store="$root/home/$person/.local/share/karen/karen.db"
    before=$(sha256sum "$store")

    step "trouble: the disk is full while the newer version is installed"
    mv "$program" "$program.aside"
    mkdir "$program"
    mount -t tmpfs -o "size=$(($(du -sm "$program.aside" | cut -f 1) + 60))m,mode=755" none "$program"
    cp -a "$program.aside/." "$program/"
    if inside $apt install /tmp/karen.deb >"$out/full-disk.txt" 2>&1; then fail "a full disk"; fi
    grep -m 1 -o 'No space left on device' "$out/full-disk.txt" || fail "not said why"
    inside dpkg-query -W -f '${Package} ${Version} ${Status}\n' karen | grep '0.0.1-1 install ok' \
        || fail "the older version is gone"
    [ -z "$(find "$program" -name '*.dpkg-*')" ] || fail "something half-done stayed"
    as_person karen --self-test >/dev/null || fail "the older version works no more"
    umount "$program"
    rmdir "$program"
    mv "$program.aside" "$program"

    step "the newer version is laid over the older one"
    inside $apt install /tmp/karen.deb >>"$out/apt.log" 2>&1 || fail "the newer version; see apt.log"
    [ ! -e "$program/lib/of-an-older-version" ] || fail "a file of the older version stayed"
    inside dpkg --verify karen || fail "not every file is the newer one's"
    [ "$before" = "$(sha256sum "$store")" ] || fail "installing touched the data"
    as_person karen --self-test >/dev/null || fail "the newer version does not work"
    inside dpkg-query -W -f '${Package} ${Version} ${Status}\n' karen
    rm "$root/tmp/older.deb"
}
