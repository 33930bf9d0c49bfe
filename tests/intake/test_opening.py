"""Nothing a computer would run is ever opened; what is opened is a read-only, marked copy."""

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from karen_app.domain.errors import FileTrouble
from karen_app.intake.content_type import look_at
from karen_app.intake.dangerous import DANGEROUS_ENDINGS
from karen_app.intake.opening import FROM_THE_WEB, SafeOpener, is_safe_link, mark_as_foreign
from tests.intake.hostile_mails import good_mail
from tests.intake.samples_of_files import PROGRAM, paper, photo

OWNER_ONLY = 0o700


class Launched(list[str]):
    """What would have been opened."""

    def __call__(self, what: str) -> bool:
        self.append(what)
        return True


def writes(content: bytes) -> Callable[[Path], None]:
    def write_to(place: Path) -> None:
        place.write_bytes(content)

    return write_to


def refusal(name: str, content: bytes) -> str:
    launched = Launched()
    with pytest.raises(FileTrouble) as refused:
        SafeOpener(launched).open_copy(name, writes(content))
    assert not launched
    return refused.value.message.code


def test_the_list_is_about_as_long_as_it_should_be() -> None:
    assert len(DANGEROUS_ENDINGS) >= 100
    wanted = "exe lnk hta js jar msi scr url reg vbs ps1 sh desktop appimage iso vhd docm xlsm"
    assert set(wanted.split()) <= DANGEROUS_ENDINGS


@pytest.mark.parametrize("ending", sorted(DANGEROUS_ENDINGS))
def test_no_executable_ending_is_opened(ending: str) -> None:
    assert refusal(f"faktura.{ending}", b"x") == "open.dangerous"
    assert refusal(f"faktura.pdf.{ending.upper()} .", paper()) == "open.dangerous"


@pytest.mark.parametrize(
    "content",
    [PROGRAM, b"\x7fELF\x02\x01", b"#!/bin/sh\nrm x", b"[InternetShortcut]\nURL=x",
     b"\xef\xbb\xbf[Desktop Entry]\nExec=x", b"L\x00\x00\x00\x01\x14\x02\x00", b"<?php x"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["faktura.pdf", "zdjęcie.jpg", "notatka.txt", "bez-końcówki"])
def test_no_program_is_opened_whatever_its_name(name: str, content: bytes) -> None:
    assert refusal(name, content) == "open.dangerous"


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.pdf", photo()), ("a.jpg", paper()), ("a.txt", paper()), ("a.jpg", b"PK\x03\x04" + b"0" * 40),
     ("a.pdf", b"\x00\x01\x02\x03" * 50), ("a.docx", photo()), ("a", b"\x00\x01\x02")],
)  # fmt: skip
def test_a_disguise_is_not_opened(name: str, content: bytes) -> None:
    assert refusal(name, content) == "open.disguised"


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.pdf", paper()), ("a.jpg", photo()), ("A.JPEG", photo()), ("a.txt", b"tekst"),
     ("a.csv", b"a;b\n1;2\n"), ("a.eml", good_mail())],
)  # fmt: skip
def test_ordinary_files_are_opened_as_read_only_copies(name: str, content: bytes) -> None:
    launched = Launched()
    opener = SafeOpener(launched)
    opener.open_copy(name, writes(content))
    place = Path(launched[0])
    assert place.read_bytes() == content
    if sys.platform != "win32":
        assert stat.S_IMODE(place.stat().st_mode) == stat.S_IRUSR
        assert stat.S_IMODE(place.parent.stat().st_mode) == OWNER_ONLY
    opener.close()
    assert not place.parent.exists()


def test_the_copy_stays_in_its_folder_whatever_the_name() -> None:
    launched = Launched()
    SafeOpener(launched).open_copy("../../../tmp/x.txt", writes(b"tekst"))
    place = Path(launched[0])
    assert place.parent.name.startswith("karen-open-")


def test_copies_lie_beside_the_data_and_those_of_a_dead_program_go(tmp_path: Path) -> None:
    launched, folder = Launched(), tmp_path / "open"
    SafeOpener(launched, folder).open_copy("a.txt", writes(b"tekst"))
    left = Path(launched[0])
    assert left.is_relative_to(folder)
    SafeOpener(launched, folder)
    assert not folder.exists()


def test_windows_gets_the_mark_of_the_web(tmp_path: Path) -> None:
    place = tmp_path / "a.pdf"
    place.write_bytes(paper())
    mark_as_foreign(place, "win32")
    stream = tmp_path / "a.pdf:Zone.Identifier"
    assert stream.read_bytes().decode() == FROM_THE_WEB
    assert "ZoneId=3" in FROM_THE_WEB


def test_linux_gets_no_mark(tmp_path: Path) -> None:
    place = tmp_path / "a.pdf"
    place.write_bytes(paper())
    mark_as_foreign(place, "linux")
    assert list(tmp_path.iterdir()) == [place]


def test_no_program_is_a_sentence() -> None:
    with pytest.raises(FileTrouble) as refused:
        SafeOpener(lambda _: False).open_copy("a.txt", writes(b"x"))
    assert refused.value.message.code == "open.no_program"


SAFE = ["https://uokik.gov.pl", "http://a.pl/x?y=1#z", "mailto:a@b.pl?subject=x", "HTTPS://A.PL/"]
UNSAFE = [
    "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a.pl", "C:\\x.exe",
    "\\\\server\\share", "smb://a/b", "https://", "https:///x", "http://user@host", "vbscript:x",
    "https://a.pl\n.exe", "https://a.pl/a b", " https://a.pl", "ms-msdt:/id", "search-ms:query=x",
    "https://bank.pl@evil.example/", "https://a.pl/\u202egpj.exe", "x" * 3000, "",
]  # fmt: skip


def test_only_web_and_mail_links_are_opened() -> None:
    launched = Launched()
    opener = SafeOpener(launched)
    for link in SAFE:
        opener.open_link(link)
    assert launched == SAFE
    for link in UNSAFE:
        assert not is_safe_link(link), link
        with pytest.raises(FileTrouble):
            opener.open_link(link)
    assert launched == SAFE


def test_the_kind_comes_from_name_and_content() -> None:
    assert look_at("a.docx", b"PK\x03\x04" + b"\x00" * 60).agrees
    assert look_at("a.pdf", paper()).content_type == "application/pdf"
    assert look_at("../../a.jpg", photo()).content_type == "image/jpeg"
