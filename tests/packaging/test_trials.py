"""The trials of the built packages tell a machine that cannot try from a package that is broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux packages")
CANNOT_HERE = 77


def tool(folder: Path, name: str, words: str = "exit 0") -> Path:
    """A program that stands in for one of the system."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def outcome(command: list[str], **surroundings: str) -> tuple[int, str]:
    done = subprocess.run(
        command,
        env={**os.environ, **surroundings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


# ---------------------------------------------------------------- try_deb.sh


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with the two scripts and a package, and tools that all do nothing."""
    for name in ("try_deb.sh", "try_troubles.sh", "try_package.sh"):
        (tmp_path / "packaging").mkdir(exist_ok=True)
        shutil.copy(ROOT / "packaging" / name, tmp_path / "packaging" / name)
    (tmp_path / "karen.deb").write_bytes(b"")
    for name in ("tools/Xvfb", "tools/xdotool", "tools/sleep", ".venv/bin/python"):
        tool(tmp_path, name)
    tool(tmp_path, "tools/id", "echo 0")
    tool(tmp_path, "tools/df", "echo; echo disk 1 1 9999 1 /")
    return tmp_path


def tried(clone: Path, package: str = "karen.deb") -> tuple[int, str]:
    path = f"{clone / 'tools'}:{os.environ['PATH']}"
    command = [str(clone / "packaging" / "try_deb.sh"), str(clone / package), str(clone / "out")]
    return outcome(command, PATH=path, DEBIAN_MIRROR="http://127.0.0.1:9/none")


def test_a_package_that_was_not_built_is_a_failure(clone: Path) -> None:
    code, words = tried(clone, "gone.deb")
    assert code == 1
    assert "FAILED: there is no package" in words


def test_without_root_nothing_is_said_about_the_package(clone: Path) -> None:
    tool(clone, "tools/id", "echo 1000")
    code, words = tried(clone)
    assert code == CANNOT_HERE
    assert "NOT TRIED: the package was not installed, because installing needs root." in words


def test_a_disk_without_room_is_said(clone: Path) -> None:
    tool(clone, "tools/debootstrap")
    tool(clone, "tools/df", "echo; echo disk 1 1 99 1 /")
    code, words = tried(clone)
    assert code == CANNOT_HERE
    assert "less than 2.5 GB free" in words


def test_a_mirror_that_is_out_of_reach_is_asked_twice_and_no_failure(clone: Path) -> None:
    tool(clone, "tools/debootstrap", f'echo "$4" >>"{clone}/asked"; exit 1')
    code, words = tried(clone)
    assert code == CANNOT_HERE
    assert "debootstrap did not finish, twice" in words
    asked = (clone / "asked").read_text(encoding="utf-8").split()
    assert asked == ["http://127.0.0.1:9/none"] * 2
    place = next(line for line in words.splitlines() if "a fresh Debian 12 in" in line)
    assert not Path(place.split(" in ")[1].split(",")[0]).exists()


def test_who_is_stopped_while_fetching_leaves_nothing(clone: Path) -> None:
    place = clone / "place"
    tool(
        clone,
        "tools/debootstrap",
        f'echo "$3" >"{place}.part"; mv "{place}.part" "{place}"; exec /bin/sleep 300',
    )
    path = f"{clone / 'tools'}:{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "DEBIAN_MIRROR": "http://127.0.0.1:9/none"}
    command = [
        str(clone / "packaging" / "try_deb.sh"),
        str(clone / "karen.deb"),
        str(clone / "out"),
    ]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as running:
        while not place.exists():
            assert running.poll() is None
        running.terminate()
        assert running.wait() == 143
    assert not Path(place.read_text(encoding="utf-8").strip()).exists()


# ---------------------------------------------------------------- try_package.sh


@pytest.mark.parametrize(
    ("ended", "required", "code", "words"),
    [
        (0, "", 0, "done in"),
        (CANNOT_HERE, "", 0, "The .deb was built but not installed here"),
        (CANNOT_HERE, "1", 1, "The .deb was built but not installed here"),
        (1, "", 1, "FAILED: the .deb on a fresh Debian 12 ended with 1"),
    ],
)
def test_only_a_broken_package_fails_unless_the_trial_is_required(
    clone: Path, ended: int, required: str, code: int, words: str
) -> None:
    tool(clone, "packaging/try_deb.sh", f"exit {ended}")
    tool(clone, "tools/dpkg-deb")
    (clone / "Makefile").write_text("try-folder:\n\t@true\n", encoding="utf-8")
    path = f"{clone / 'tools'}:{os.environ['PATH']}"
    command = [str(clone / "packaging" / "try_package.sh")]
    found, said = outcome(command, PATH=path, KAREN_REQUIRE_PACKAGES=required)
    assert (found, words in said) == (code, True), said


def test_a_build_that_fails_ends_it_all(clone: Path) -> None:
    tool(clone, ".venv/bin/python", 'case "$*" in *build.py*) exit 3 ;; esac')
    tool(clone, "tools/dpkg-deb")
    path = f"{clone / 'tools'}:{os.environ['PATH']}"
    code, said = outcome([str(clone / "packaging" / "try_package.sh")], PATH=path)
    assert code == 3
    assert said.rstrip().endswith("##### FAILED: building ended with 3")


@pytest.mark.parametrize(("required", "code"), [("", 0), ("1", 1)])
def test_where_what_building_needs_cannot_be_had_nothing_is_built(
    clone: Path, required: str, code: int
) -> None:
    python = f'case "$*" in *prepare.py*) exit {CANNOT_HERE} ;; esac; touch "{clone}/built"'
    tool(clone, ".venv/bin/python", python)
    tool(clone, "tools/dpkg-deb")
    path = f"{clone / 'tools'}:{os.environ['PATH']}"
    command = [str(clone / "packaging" / "try_package.sh")]
    found, said = outcome(command, PATH=path, KAREN_REQUIRE_PACKAGES=required)
    assert found == code
    assert said.rstrip().endswith("were not built and tried here; see the lines above.")
    assert not (clone / "built").exists()


# ---------------------------------------------------------------- wait_for_picture.sh


def waited(folder: Path, look: str) -> tuple[int, str]:
    """What is said about a picture, the clock standing still."""
    python = tool(folder, "python", look)
    tool(folder, "tools/sleep")
    script = ROOT / "packaging" / "wait_for_picture.sh"
    command = [str(script), str(python), ":81", str(folder / "window.png")]
    return outcome(command, PATH=f"{folder / 'tools'}:{os.environ['PATH']}")


def test_a_picture_is_kept_once_it_is_quiet_though_the_first_tries_fail(tmp_path: Path) -> None:
    look = f"""echo >>"{tmp_path}/tries"; tries=$(wc -l <"{tmp_path}/tries")
[ "$tries" -gt 3 ] || {{ echo "no display yet" >&2; exit 1; }}
[ "$tries" -gt 5 ] || echo "$tries" >"$3"
echo 200"""
    assert waited(tmp_path, look) == (0, "200\n")
    assert (tmp_path / "window.png").read_text() == "5\n"
    assert len((tmp_path / "tries").read_text()) == 7


@pytest.mark.parametrize(
    ("look", "words"),
    [
        (
            'echo "cannot open display" >&2; exit 1',
            "cannot open display\nFAILED: no picture of :81",
        ),
        ('echo grey >"$3"; echo 1', "FAILED: the window stayed empty for a minute"),
    ],
)
def test_a_picture_that_never_comes_is_a_sentence(tmp_path: Path, look: str, words: str) -> None:
    (tmp_path / "window.png").write_text("of an earlier trial")
    code, said = waited(tmp_path, look)
    assert (code, said.startswith(words)) == (1, True), said


# ---------------------------------------------------------------- .ci/run


@pytest.mark.parametrize("slow", ["prepared", "check", "try-package"])
def test_whatever_does_not_end_is_ended_and_named(tmp_path: Path, slow: str) -> None:
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    tool(tmp_path, "tools/make", 'echo "made $1"; [ "$1" != test ] || echo "=== 3 passed ==="')
    ends = f'case "$*" in *" make {slow}"*) exit 124 ;; esac; shift 2; exec "$@"'
    tool(tmp_path, "tools/timeout", ends)
    path = f"{tmp_path / 'tools'}:{os.environ['PATH']}"
    code, said = outcome([str(tmp_path / ".ci" / "run")], PATH=path)
    assert code == 124
    assert f"FAILED: make {slow} did not end within " in said
    assert f"made {slow}" not in said


# ---------------------------------------------------------------- try_window.sh


@pytest.mark.parametrize(("platform", "code"), [("xcb", 0), ("offscreen", 1)])
def test_the_window_must_be_shown_by_the_x_server(tmp_path: Path, platform: str, code: int) -> None:
    tool(tmp_path, "xvfb-run", 'shift; exec "$@"')
    program = tool(tmp_path, "karen", f'echo "${{QT_QPA_PLATFORM:-none}}, platform {platform}"')
    command = [str(ROOT / "packaging" / "try_window.sh"), str(program)]
    path = f"{tmp_path}:{os.environ['PATH']}"
    found, said = outcome(command, PATH=path, QT_QPA_PLATFORM="offscreen")
    assert (found, said.splitlines()[0]) == (code, f"none, platform {platform}")


def test_a_self_test_that_fails_is_shown_and_fails(tmp_path: Path) -> None:
    tool(tmp_path, "xvfb-run", 'shift; exec "$@"')
    program = tool(tmp_path, "karen", 'echo "FAILED  The window is shown"; exit 1')
    command = [str(ROOT / "packaging" / "try_window.sh"), str(program)]
    code, said = outcome(command, PATH=f"{tmp_path}:{os.environ['PATH']}")
    assert code == 1
    assert said.startswith("FAILED  The window is shown")
