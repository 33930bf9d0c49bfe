"""Foreign mails are read within limits; whatever is broken in them, nothing raises but a sentence."""

import hashlib
import time
from datetime import date

import pytest

from karen_app.domain.errors import FileTrouble
from karen_app.intake.html_text import text_of_html
from karen_app.intake.limits import HEADER_BYTES
from karen_app.intake.mail import read_eml
from karen_app.intake.raw_mail import with_short_headers
from karen_app.services.intake_ports import ReadMail
from tests.intake.hostile_mails import GOOD_TEXT, HOSTILE_MAILS, good_mail, mutants, nested

SLOWEST = 5.0  # seconds for one mail


def test_a_good_mail_is_read() -> None:
    mail = read_eml("a.eml", good_mail())
    assert mail.sender == "ButyPlus Reklamacje <reklamacje@butyplus.example>"
    assert mail.subject == "Odpowiedź na reklamację nr 12/2026"
    assert mail.text.strip() == GOOD_TEXT.strip()
    assert [(each.name, each.content) for each in mail.attachments] == [
        ("pismo.pdf", b"%PDF-1.4 x")
    ]
    assert mail.warnings == ()


def test_the_day_is_the_day_in_poland() -> None:
    assert read_eml("a.eml", good_mail()).sent_on == date(2026, 11, 6)


@pytest.mark.parametrize("name", HOSTILE_MAILS)
def test_a_hostile_mail_is_read_or_refused_in_a_sentence(name: str) -> None:
    started = time.process_time()
    check_read(HOSTILE_MAILS[name])
    assert time.process_time() - started < SLOWEST


def check_read(raw: bytes) -> ReadMail | None:
    before = hashlib.sha256(raw).digest()
    mail = read_or_refused(raw)
    assert hashlib.sha256(raw).digest() == before
    if mail is None:
        return None
    for text in (mail.sender, mail.subject, mail.text, *(each.name for each in mail.attachments)):
        text.encode()
        assert "\x00" not in text
    return mail


def read_or_refused(raw: bytes) -> ReadMail | None:
    try:
        return read_eml("list.eml", raw)
    except FileTrouble as trouble:
        if trouble.message.code == "mail.no_mail":
            return None
        raise


def test_five_thousand_levels_are_not_walked() -> None:
    mail = check_read(nested(5_000))
    assert mail is not None
    assert mail.subject == "matrioszka"
    assert "mail.too_nested" in {each.code for each in mail.warnings}


def test_the_text_of_html_runs_nothing() -> None:
    mail = check_read(HOSTILE_MAILS["html script"])
    assert mail is not None
    assert mail.text == "Dzień dobry\ntu"


def test_html_keeps_its_lines() -> None:
    source = "<h1>A</h1><p>b<br>c &lt;d&gt;</p><table><tr><td>1</td><td>2</td></tr></table>"
    assert text_of_html(source).split("\n") == ["A", "", "b", "c <d>", "", "1  2"]


def test_traversal_names_stay_mere_names() -> None:
    mail = check_read(HOSTILE_MAILS["traversal name"])
    assert mail is not None
    assert mail.attachments[0].content == b"ABC"


def test_long_headers_are_cut_and_long_bodies_are_not() -> None:
    body = b"x" * (3 * HEADER_BYTES)
    raw = b"Subject: " + b"y" * (3 * HEADER_BYTES) + b"\n\n" + body
    short = with_short_headers(raw)
    assert short.endswith(b"\n\n" + body)
    assert len(short) < len(raw)


def test_what_is_no_mail_is_refused() -> None:
    with pytest.raises(FileTrouble) as refused:
        read_eml("x.eml", b"%PDF-1.7\n\x00\x01")
    assert refused.value.message.code == "mail.no_mail"


def test_mutants_are_the_same_for_a_seed() -> None:
    assert list(mutants(7, 5)) == list(mutants(7, 5))


def test_three_hundred_mutants() -> None:
    fuzz(seed=2026, count=300)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_ten_thousand_mutants() -> None:
    fuzz(seed=20261122, count=10_000)


def fuzz(seed: int, count: int) -> None:
    read = 0
    for number, raw in mutants(seed, count):
        started = time.process_time()
        try:
            read += check_read(raw) is not None
        except Exception as failed:
            failed.add_note(f"mutant {number} of seed {seed}: {raw[:2000]!r}")
            raise
        assert time.process_time() - started < SLOWEST, f"mutant {number} of seed {seed}"
    assert read > count // 2
