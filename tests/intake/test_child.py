"""Foreign pictures, PDFs and Outlook files are read in a process of their own, within limits."""

import io
import json
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from karen_app.domain.errors import FileTrouble
from karen_app.intake import child
from karen_app.intake.child import Child
from karen_app.intake.reader import LimitedReader
from tests.intake.hostile_mails import good_mail
from tests.intake.outlook_file import outlook_file
from tests.intake.samples_of_files import bomb, paper, photo

READER = LimitedReader()


def refusal(read: object, *arguments: object) -> str:
    assert callable(read)
    with pytest.raises(FileTrouble) as refused:
        read(*arguments)
    return refused.value.message.code


def test_the_text_of_a_pdf() -> None:
    found = READER.read_pdf("a.pdf", paper())
    assert (found.text, found.pages, found.unread, found.is_locked) == (
        "odmowa uznania reklamacji", 1, 0, False,
    )  # fmt: skip


def test_a_locked_pdf_says_so() -> None:
    assert READER.read_pdf("a.pdf", paper(password="tajne")).is_locked


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\x00" * 1000, paper()[:300]])
def test_a_damaged_pdf_is_a_sentence(content: bytes) -> None:
    assert refusal(READER.read_pdf, "a.pdf", content) == "foreign.damaged"


def test_a_photo_shows_its_time_and_that_it_has_a_place() -> None:
    found = READER.look_at_picture("a.jpg", photo())
    assert (found.width, found.height) == (640, 480)
    assert found.taken_at == "2026-11-05T14:30:00"
    assert found.has_place
    assert max(Image.open(io.BytesIO(found.preview)).size) == 512


def test_the_place_is_taken_out_and_the_time_stays() -> None:
    clean = READER.without_place("a.jpg", photo())
    found = READER.look_at_picture("a.jpg", clean)
    assert not found.has_place
    assert found.taken_at == "2026-11-05T14:30:00"
    assert b"GPS" not in clean


@pytest.mark.parametrize("content", [photo(with_place=False), paper(), b"tekst"])
def test_what_has_no_place_stays_byte_for_byte(content: bytes) -> None:
    assert READER.without_place("a", content) == content


def test_a_bomb_is_refused() -> None:
    assert len(bomb()) < 2_000_000
    assert refusal(READER.look_at_picture, "a.png", bomb()) == "foreign.damaged"


def test_a_heic_is_looked_at(tmp_path: Path) -> None:
    pytest.importorskip("pi_heif")
    damaged = b"\x00\x00\x00\x18ftypheic" + b"\x00" * 100
    assert refusal(READER.look_at_picture, "a.heic", damaged) == "foreign.damaged"


def test_a_job_that_takes_too_long_is_ended() -> None:
    slow = LimitedReader(Child(seconds=0.01))
    assert refusal(slow.read_pdf, "a.pdf", paper()) == "foreign.too_long"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_job_that_takes_too_much_memory_is_ended() -> None:
    small = LimitedReader(Child(memory=120 * 1024 * 1024))
    out = io.BytesIO()
    Image.new("RGB", (8_000, 8_000)).save(out, "PNG", compress_level=1)
    assert refusal(small.look_at_picture, "a.png", out.getvalue()) == "foreign.damaged"
    assert READER.look_at_picture("a.png", out.getvalue()).width == 8_000


def test_a_damaged_outlook_file_is_a_sentence() -> None:
    damaged = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x07" * 2000
    assert refusal(READER.read_mail, "a.msg", damaged) == "foreign.damaged"


def test_a_mail_is_known_by_its_content() -> None:
    assert READER.read_mail("list.msg", good_mail()).sent_on == date(2026, 11, 6)


SEAL = """
import json, sys
from karen_app.intake.child_main import seal
seal()
def tried(deed):
    try:
        deed()
    except PermissionError:
        return "forbidden"
    except OSError as other:
        return type(other).__name__
    return "allowed"
import os, socket, subprocess
print(json.dumps([
    tried(lambda: open(sys.argv[1], "w")),
    tried(lambda: os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY)),
    tried(lambda: subprocess.run(["true"])),
    tried(lambda: socket.socket()),
    tried(lambda: os.remove(sys.argv[2])),
    tried(lambda: open(sys.argv[2], "rb")),
]))
"""


def test_the_child_cannot_write_start_or_connect(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"x")
    done = subprocess.run(
        [sys.executable, "-c", SEAL, str(tmp_path / "new"), str(kept)],
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout) == ["forbidden"] * 5 + ["allowed"]
    assert kept.exists()


def test_a_missing_extra_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    without = [sys.executable, "-c", "raise SystemExit(3)"]
    monkeypatch.setattr(child, "_command", lambda: without)
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    assert refusal(READER.read_mail, "a.msg", ole) == "foreign.no_extra.msg"


def test_an_outlook_message_is_read() -> None:
    pytest.importorskip("oxmsg")
    raw = outlook_file(
        subject="Odpowiedź na reklamację",
        body="Odmawiamy: uszkodzenie mechaniczne.\r\n",
        sender_name="ButyPlus",
        sender_address="reklamacje@butyplus.example",
    )
    mail = READER.read_mail("a.msg", raw)
    assert mail.subject == "Odpowiedź na reklamację"
    assert mail.text == "Odmawiamy: uszkodzenie mechaniczne."
    assert "butyplus" in mail.sender.lower()
    assert mail.sent_on == date(2026, 11, 6)


def test_outlook_messages_with_changed_bytes_raise_nothing_but_sentences() -> None:
    pytest.importorskip("oxmsg")
    raw, chance = outlook_file(subject="x", body="y" * 300), random.Random(2026)
    codes: set[str] = set()
    for _ in range(12):
        damaged = bytearray(raw)
        for _ in range(20):
            damaged[chance.randrange(8, len(damaged))] = chance.randrange(256)
        try:
            READER.read_mail("a.msg", bytes(damaged))
        except FileTrouble as trouble:
            codes.add(trouble.message.code)
    assert codes <= {"foreign.damaged", "foreign.too_long"}


def test_an_outlook_message_cut_off_behind_its_list_of_parts_is_no_empty_mail() -> None:
    pytest.importorskip("oxmsg")
    raw = outlook_file(subject="Odmowa", body="Nie. " * 60, sender_name="Biuro")
    for length in (1500, len(raw) // 2, len(raw) - 512):
        assert refusal(READER.read_mail, "a.msg", raw[:length]) == "foreign.damaged"
