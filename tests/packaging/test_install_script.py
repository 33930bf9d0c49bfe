"""The install script of the archive: what stands in the way is a sentence, data is never touched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import archive
from desktop_files import LINUX

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the script is for Linux"
)
VERSIONS = ("1.0", "1.1")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home with a case in it."""
    data = tmp_path / "home" / ".local" / "share" / "karen"
    data.mkdir(parents=True)
    (data / "karen.db").write_text("a case", encoding="ascii")
    return tmp_path / "home"


def unpacked(tmp_path: Path, version: str = "1.0", **known: str) -> Path:
    """An archive of a program that only says its version, unpacked."""
    folder = tmp_path / f"karen-{version}"
    (folder / "karen").mkdir(parents=True)
    program = folder / "karen" / "karen"
    program.write_text(f"#!/bin/sh\necho karen {version}\n", encoding="ascii")
    program.chmod(0o755)
    entry = folder / "share" / "applications" / "karen.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text((LINUX / "karen.desktop").read_text(encoding="utf-8"), encoding="utf-8")
    script = (LINUX / "install.sh").read_text(encoding="utf-8")
    places = {"VERSION": version, "MACHINE": os.uname().machine, "GLIBC": "2.0", **known}
    for place, value in places.items():
        script = script.replace(f"@{place}@", value)
    (folder / "install.sh").write_text(script, encoding="utf-8")
    return folder


def install(
    folder: Path, home: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(folder / "install.sh"), "--prefix", str(home / ".local"), *arguments],
        env={"PATH": os.environ["PATH"], "HOME": str(home), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def says(program: Path) -> str:
    return subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout.strip()


def test_it_installs_and_removes_and_leaves_the_data(tmp_path: Path, home: Path) -> None:
    folder = unpacked(tmp_path)
    done = install(folder, home)
    assert done.returncode == 0, done.stderr
    assert says(home / ".local/bin/karen") == "karen 1.0"
    entry = (home / ".local/share/applications/karen.desktop").read_text(encoding="utf-8")
    assert f'Exec="{home}/.local/bin/karen"' in entry
    done = install(folder, home, "--uninstall")
    assert done.returncode == 0, done.stderr
    assert "Your cases are still in" in done.stdout
    left = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}
    of_the_desktop = {".local/share/applications/mimeinfo.cache"}
    assert left - of_the_desktop == {".local/share/karen/karen.db"}


def test_two_versions_lie_side_by_side_and_the_command_is_the_last(
    tmp_path: Path, home: Path
) -> None:
    for version in VERSIONS:
        assert install(unpacked(tmp_path, version), home).returncode == 0
    assert says(home / ".local/bin/karen") == "karen 1.1"
    for version in VERSIONS:
        assert says(home / f".local/lib/karen/{version}/karen") == f"karen {version}"


def test_installing_twice_changes_nothing(tmp_path: Path, home: Path) -> None:
    folder = unpacked(tmp_path)
    assert [install(folder, home).returncode for _ in range(2)] == [0, 0]
    assert not list(home.rglob("*.partial"))


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"MACHINE": "riscv64"}, "this copy is built for riscv64 computers"),
        ({"GLIBC": "99.0"}, "this system is older than this copy"),
    ],
)
def test_another_machine_or_an_old_system_is_refused(
    tmp_path: Path, home: Path, known: dict[str, str], words: str
) -> None:
    done = install(unpacked(tmp_path, **known), home)
    assert done.returncode == 1
    assert words in done.stderr
    assert not (home / ".local/lib").exists()


def test_a_full_disk_is_seen_before_anything_is_copied(tmp_path: Path, home: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "df").write_text(
        "#!/bin/sh\necho 'Filesystem blocks used avail cap on'\necho 'x 10 10 0 100% /'\n",
        encoding="ascii",
    )
    (tools / "df").chmod(0o755)
    done = install(unpacked(tmp_path), home, PATH=f"{tools}:{os.environ['PATH']}")
    assert done.returncode == 1
    assert "too little room" in done.stderr
    assert "Nothing was changed." in done.stderr
    assert not (home / ".local/lib").exists()


def test_a_disk_that_fills_up_midway_leaves_nothing_half_done(tmp_path: Path, home: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "cp").write_text(
        "#!/bin/sh\necho 'No space left on device' >&2\nexit 1\n", encoding="ascii"
    )
    (tools / "cp").chmod(0o755)
    done = install(unpacked(tmp_path), home, PATH=f"{tools}:{os.environ['PATH']}")
    assert done.returncode == 1
    assert "is the disk full?" in done.stderr
    assert not list((home / ".local/lib/karen").iterdir())


def test_a_place_that_may_not_be_written_is_a_sentence(tmp_path: Path, home: Path) -> None:
    (home / ".local" / "lib").write_text("a file where a folder should be", encoding="ascii")
    done = install(unpacked(tmp_path), home)
    assert done.returncode == 1
    assert "cannot be made. Choose another one" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--uninstall"], "is not installed below"), (["--fast"], '"--fast" is not known here')],
)
def test_wrong_wishes_are_sentences(
    tmp_path: Path, home: Path, arguments: list[str], words: str
) -> None:
    done = install(unpacked(tmp_path), home, *arguments)
    assert done.returncode == 1
    assert words in done.stderr


def test_the_script_of_the_archive_knows_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    script = archive.install_script()
    assert f'MACHINE="{os.uname().machine}"' in script
    assert "@" not in script.split("here=")[0]
