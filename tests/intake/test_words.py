"""The words inside foreign files are read in the child process, whatever the file is."""

from __future__ import annotations

from base64 import encodebytes

import pytest

from karen_app.domain.file_words import WordsOfFile, WordsState
from karen_app.intake.child import Child
from karen_app.intake.reader import LimitedReader
from tests.intake.hostile_mails import good_mail
from tests.intake.outlook_file import outlook_file
from tests.intake.samples_of_files import paper, photo

READER = LimitedReader()
MAIL_WITH_PDF = b"""From: Biuro <biuro@example.pl>\r
To: anna@example.pl\r
Subject: =?utf-8?q?Odpowied=C5=BA?=\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary=b\r
\r
--b\r
Content-Type: text/plain; charset=utf-8\r
\r
W zalaczeniu pismo.\r
--b\r
Content-Type: application/pdf; name="decyzja.pdf"\r
Content-Disposition: attachment; filename="decyzja.pdf"\r
Content-Transfer-Encoding: base64\r
\r
%s\r
--b--\r
"""


def words(name: str, content: bytes) -> WordsOfFile:
    return READER.words_in(name, content, lambda: True)


def mail_with(pdf: bytes) -> bytes:
    return MAIL_WITH_PDF % encodebytes(pdf).replace(b"\n", b"\r\n")


def test_a_pdf_and_a_text_give_their_words() -> None:
    assert words("a.pdf", paper()) == WordsOfFile(WordsState.READ, "odmowa uznania reklamacji")
    assert words("bez nazwy", paper()).text == "odmowa uznania reklamacji"
    assert words("a.txt", "Łódź, 5 złotych".encode()).text == "Łódź, 5 złotych"
    assert words("a.txt", "Łódź".encode("cp1250")).text == "Łódź"
    assert words("a.txt", "Łódź".encode("utf-16")).text.endswith("Łódź")
    assert words("a.html", b"<html><body><p>Odmowa</p><script>x()</script></body>").text == "Odmowa"


def test_a_mail_gives_head_words_names_of_files_and_what_stands_in_them() -> None:
    found = words("odpowiedz.eml", mail_with(paper("kwota 349 zwrot")))
    assert found.state is WordsState.READ
    for expected in ("Odpowiedź", "biuro@example.pl", "pismo", "decyzja.pdf", "kwota 349 zwrot"):
        assert expected in found.text
    damaged = words("odpowiedz.eml", mail_with(b"%PDF-1.7 nothing"))
    assert damaged.state is WordsState.READ
    assert "decyzja.pdf" in damaged.text


def test_an_outlook_mail_gives_its_words() -> None:
    pytest.importorskip("oxmsg")
    found = words("a.msg", outlook_file(subject="Odmowa", body="Bez podstaw.", sender_name="Biuro"))
    assert found.state is WordsState.READ
    assert found.text.split("\n")[0] == "Odmowa"
    assert "Bez podstaw." in found.text


@pytest.mark.parametrize(
    ("name", "content", "state"),
    [
        ("a.jpg", photo(), WordsState.NONE),
        ("a.exe", b"MZ\x00\x00", WordsState.NONE),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), WordsState.NONE),
        ("a.txt", b"", WordsState.NONE),
        ("a.pdf", paper(password="tajne"), WordsState.LOCKED),
        ("a.pdf", b"%PDF-1.7", WordsState.FAILED),
    ],
)
def test_other_files_say_why_there_are_none(name: str, content: bytes, state: WordsState) -> None:
    assert words(name, content) == WordsOfFile(state)


def test_what_takes_too_long_and_what_is_not_wanted_any_more_is_ended() -> None:
    hurried = LimitedReader(Child(seconds=0.01))
    assert hurried.words_in("a.pdf", paper(), lambda: True).state is WordsState.FAILED
    assert READER.words_in("a.pdf", paper(), lambda: False).state is WordsState.FAILED


def test_a_plain_mail_without_attachments() -> None:
    assert words("bez.eml", good_mail()).state is WordsState.READ
