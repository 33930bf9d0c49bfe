"""E-mail draft, envelope, labels and posting data."""

from __future__ import annotations

import csv
import dataclasses
import email
import io
from email import policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from letters.mail import (
    EnvelopeSize,
    address_labels,
    email_draft,
    envelope,
    posting_form,
    posting_forms_csv,
)
from letters.model.document import Document, Party
from letters.render import Attachment, PrintError, render_text
from tests.letters import samples
from tests.letters.reading import failures, pages_of, positions

PDF = Attachment("reklamacja.pdf", b"%PDF-1.7 tresc", "application/pdf")
SHOP = "reklamacje@sklep.example.pl"
MM = 72 / 25.4


def read(draft: bytes) -> EmailMessage:
    message = email.message_from_bytes(draft, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_draft_opens_for_editing_with_everything_in_it() -> None:
    message = read(email_draft(samples.complaint(), [PDF], SHOP, "anna@example.pl"))
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == SHOP
    assert message["To"].addresses[0].display_name == "Obuwie Śródmieście sp. z o.o."
    assert message["From"].addresses[0].addr_spec == "anna@example.pl"
    assert message["Subject"].endswith("buty zimowe „Tatra 38” [2026/014]")
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == render_text(samples.complaint())
    files = list(message.iter_attachments())
    assert [file.get_filename() for file in files] == ["reklamacja.pdf"]
    assert files[0].get_content() == PDF.content


def test_draft_repeats_byte_for_byte_and_carries_no_date() -> None:
    first, second = (email_draft(samples.complaint(), [PDF], SHOP) for _ in range(2))
    assert first == second
    assert read(first)["Date"] is None
    assert read(first)["From"] is None


@pytest.mark.parametrize(
    "address", ["", "nic", "a@b", "a@b.pl\r\nBcc: x@y.pl", "a b@c.pl", "a@b.pl, c@d.pl", "ą@b.pl"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(PrintError, match="nie jest adresem e-mail"):
        email_draft(samples.complaint(), [], address)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_header_is_smuggled_in(subject: str, name: str) -> None:
    document = dataclasses.replace(samples.complaint(), addressee=Party((name,)))
    hostile = Attachment(name, b"x", "text/plain")
    message = read(email_draft(document, [hostile], SHOP, subject=subject))
    assert set(message.keys()) <= {"X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"}
    assert len(list(message.iter_attachments())) == 1


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "_._etc_passwd"),
        ("CON.pdf", "_CON.pdf"),
        ("faktura\u202egnp.exe", "fakturagnp.exe"),
        ("", "plik"),
        ("ą" * 300 + ".pdf", "ą" * 50 + ".pdf"),
    ],
)
def test_names_of_files_are_safe_everywhere(name: str, safe: str) -> None:
    message = read(email_draft(samples.complaint(), [Attachment(name, b"x")], SHOP))
    assert [file.get_filename() for file in message.iter_attachments()] == [safe]


@pytest.mark.parametrize("size", list(EnvelopeSize))
def test_envelope(size: EnvelopeSize) -> None:
    content = envelope(samples.complaint(), size)
    box = PdfReader(io.BytesIO(content)).pages[0].mediabox
    assert (round(float(box.width) / MM), round(float(box.height) / MM)) == size.value
    places = {text: (x, y) for text, x, y in positions(content)}
    assert places["Anna Wiśniewska"][0] < size.value[0] * MM / 3
    assert places["00-017 Warszawa"][0] >= size.value[0] * MM / 2 - 1
    assert places["00-017 Warszawa"][1] < size.value[1] * MM / 2
    assert not any("tel." in text or "@" in text for text in places)
    assert failures(content) == []


def test_envelope_without_addressee_is_refused() -> None:
    with pytest.raises(PrintError, match="adresata"):
        envelope(Document(title="t", blocks=()))


def test_labels_fill_the_sheet_and_go_on() -> None:
    content = address_labels([samples.SHOP] * 30, skip=20)
    counts = [text.count("Warszawa") for text in pages_of(content)]
    assert counts == [4, 24, 2]
    assert failures(content) == []


@pytest.mark.parametrize(("parties", "skip"), [([], 0), ([samples.SHOP], 24), ([samples.SHOP], -1)])
def test_labels_that_cannot_be(parties: list[Party], skip: int) -> None:
    with pytest.raises(PrintError, match="od 1 do 24"):
        address_labels(parties, skip)


def test_posting_form_reads_the_address() -> None:
    form = posting_form(samples.complaint())
    assert form.receiver_name == "Obuwie Śródmieście sp. z o.o., Dział reklamacji"
    assert form.receiver_street == "ul. Marszałkowska 104/122"
    assert (form.receiver_code, form.receiver_town) == ("00-017", "Warszawa")
    assert form.sender_town == "Kraków"
    assert form.missing == ()


def test_posting_form_names_what_is_missing() -> None:
    document = dataclasses.replace(samples.complaint(), addressee=Party(("Sklep", "ul. Długa 1")))
    assert posting_form(document).missing == ("adresat: kod pocztowy", "adresat: miejscowość")


def test_table_of_forms_starts_no_formula() -> None:
    document = dataclasses.replace(samples.complaint(), sender=Party(("=CMD()", "-x", "00-001 @y")))
    rows = list(
        csv.DictReader(io.StringIO(posting_forms_csv([posting_form(document)])), delimiter=";")
    )
    assert rows[0]["sender_name"] == "'=CMD()"
    assert not any(value.startswith(("=", "+", "-", "@")) for value in rows[0].values())
    assert rows[0]["proof_of_arrival"] == "tak"
