"""What a Linux desktop learns about Karen, and that the same program gives the same package."""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET  # our own files

import pytest
from PIL import Image

import archive
import deb
import icons
import sums
from desktop_files import LINUX, MIME_ICON, write_share
from karen_app import __version__
from karen_app.cli import JOBS, main
from system_libraries import TO_RUN
from version_info import application_version, four_numbers

needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")


@pytest.fixture(autouse=True)
def _born(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder program with two files."""
    monkeypatch.setattr(deb, "STAGE", tmp_path / "stage-deb")
    monkeypatch.setattr(archive, "STAGE", tmp_path / "stage-tar")
    program = tmp_path / "karen"
    (program / "lib").mkdir(parents=True)
    (program / "karen").write_text("#!/bin/sh\n", encoding="ascii")
    (program / "lib" / "part").write_text("part", encoding="ascii")
    return program


def test_the_version_is_that_of_the_program() -> None:
    assert application_version() == __version__
    assert four_numbers("1.2.3") == (1, 2, 3, 0)
    assert four_numbers("0.2rc1") == (0, 0, 0, 0)


def test_the_menu_entry_names_program_and_icon_in_three_languages() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "karen.desktop", encoding="utf-8")
    words = entry["Desktop Entry"]
    assert words["Exec"].split() == ["karen", "%f"]
    assert entry["Desktop Action capture"]["Exec"] == "karen --capture"
    assert words["Icon"] == "karen"
    assert {"Comment", "Comment[pl]", "Comment[uk]"} <= set(words)


def test_the_type_of_a_case_file_is_called_the_same_everywhere() -> None:
    mime = ET.parse(LINUX / "karen-mime.xml").getroot()[0]  # noqa: S314
    assert mime.attrib["type"].replace("/", "-") == MIME_ICON
    assert f"MimeType={mime.attrib['type']};\n" in (LINUX / "karen.desktop").read_text("utf-8")
    metainfo = ET.parse(LINUX / "karen.metainfo.xml").getroot()  # noqa: S314
    assert metainfo.findtext("provides/mediatype") == mime.attrib["type"]


def test_the_manual_names_every_job_and_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    manual = (LINUX / "karen.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert not [job for job in JOBS if f"\n.B {job}\n" not in manual]
    with pytest.raises(SystemExit):
        main(["--help"])
    options = set(re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out))
    assert len(options) > 5
    assert not [option for option in options if option not in manual]


def test_icons_come_in_every_size_and_are_not_empty(tmp_path: Path) -> None:
    icons.draw_all(tmp_path)
    for size in icons.SIZES:
        with Image.open(tmp_path / f"karen-{size}.png") as picture:
            assert picture.size == (size, size)
            assert len(picture.convert("RGB").getcolors(size * size) or []) > 3
    assert (tmp_path / "karen.ico").read_bytes().startswith(b"\0\0\1\0")
    assert (tmp_path / "karen.icns").read_bytes().startswith(b"icns")


def test_the_share_folder_is_complete_and_the_same_twice(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_share(tmp_path / name)
    assert fingerprints(tmp_path / "one") == fingerprints(tmp_path / "two")
    found = fingerprints(tmp_path / "one").keys()
    assert {
        "applications/karen.desktop",
        "metainfo/karen.metainfo.xml",
        "mime/packages/karen.xml",
        "man/man1/karen.1.gz",
        "icons/hicolor/48x48/apps/karen.png",
        "icons/hicolor/scalable/apps/karen.svg",
        f"icons/hicolor/48x48/mimetypes/{MIME_ICON}.png",
    } <= found
    metainfo = ET.parse(tmp_path / "one" / "metainfo" / "karen.metainfo.xml").getroot()  # noqa: S314
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": __version__, "date": "2026-01-01"}


def fingerprints(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_same_program_gives_the_same_archive(folder: Path, tmp_path: Path) -> None:
    first = archive.build(folder, tmp_path).read_bytes()
    package = archive.build(folder, tmp_path)
    assert package.read_bytes() == first
    with tarfile.open(package) as tar:
        entries = {entry.name.split("/", 1)[-1]: entry for entry in tar}
    assert entries["install.sh"].mode == 0o755
    assert {entry.uname for entry in entries.values()} == {""}


def test_a_packed_source_does_not_tell_when_it_was_packed(tmp_path: Path) -> None:
    packed = []
    for time in (1_700_000_000, 1_800_000_000):
        source = tmp_path / str(time) / "karen-1"
        source.mkdir(parents=True)
        (source / "setup.py").write_text("setup()\n", encoding="ascii")
        os.utime(source / "setup.py", (time, time))
        package = tmp_path / f"{time}.tar.gz"
        with tarfile.open(package, "w:gz") as tar:
            tar.add(source, "karen-1")
        before = package.read_bytes()
        archive.without_traces(package)
        assert package.read_bytes() != before
        with tarfile.open(package) as tar:
            assert tar.getnames() == ["karen-1", "karen-1/setup.py"]
        packed.append(package.read_bytes())
    assert packed[0] == packed[1]


@needs_dpkg
def test_the_same_program_gives_the_same_package(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "karen_0.0.1-1_amd64.deb").write_bytes(b"an older one, left there")
    first = deb.build(folder, tmp_path).read_bytes()
    package = deb.build(folder, tmp_path)
    assert package.read_bytes() == first
    assert list(tmp_path.glob("karen_*.deb")) == [package]
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(package)], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"lrwxrwxrwx root/root .* \./usr/bin/karen -> \.\./lib/karen/karen", listed)
    assert not re.search(r" (?!root/root)\w+/\w+ +\d", listed)


@needs_dpkg
def test_the_package_asks_for_the_libraries_the_window_needs(folder: Path, tmp_path: Path) -> None:
    asked = subprocess.run(
        ["dpkg-deb", "--field", str(deb.build(folder, tmp_path)), "Depends"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    names = {one.split()[0] for one in asked.split(", ")}
    libraries = {need.package for need in TO_RUN if need.library} - {"libcups2"}
    assert libraries <= names


def test_checksums_are_those_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("Karen", encoding="ascii")
    written = sums.write(tmp_path).read_text(encoding="utf-8")
    assert written == f"{hashlib.sha256(b'Karen').hexdigest()}  a\n"
