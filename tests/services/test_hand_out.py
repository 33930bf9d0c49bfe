"""Handing a letter out: each way gives what its receiver needs, or says what is missing."""

from __future__ import annotations

import email
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from karen_app.domain.encounter import Channel
from karen_app.domain.ids import LetterId
from karen_app.services.drafts import DispatchDraft
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet
from karen_app.services.ports import BundleLimits, Posting
from karen_app.services.sending.hand_out import Mail
from karen_app.services.sending.sent_words import document_of
from letters.render import render_text
from tests.fakes import FakeWorld
from tests.makers import done, make_trader_draft, opened_case, ready_letter

SHOP = "reklamacje@butyplus.example.pl"


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def begun(world: FakeWorld, folder: Path | None = None) -> LetterId:
    """A complaint without blanks, one file enclosed when there is a folder for it."""
    use = world.use_cases
    letter_id = ready_letter(use, SHOP, folder)
    assert use.letter_desk(letter_id).missing == ()
    return letter_id


def blank(world: FakeWorld) -> LetterId:
    """A letter that lacks its receiver's address."""
    use = world.use_cases
    case = opened_case(use, trader=make_trader_draft(street="", postal_code="", city=""))
    return done(use.draft_letter(case.id, "goods-complaint")).id


def read(made: Mail | Refused) -> EmailMessage:
    assert isinstance(made, Mail)
    message = email.message_from_bytes(made.content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_the_mail_draft_opens_unsent_with_words_and_pdf(world: FakeWorld) -> None:
    letter_id = begun(world)
    message = read(world.use_cases.hand_out.email_draft(letter_id, SHOP))
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == SHOP
    assert message["From"].addresses[0].addr_spec == "anna.nowak@example.pl"
    body = message.get_body(("plain",))
    assert body is not None
    words = body.get_content().replace("\r\n", "\n")
    assert words == world.use_cases.letter_desk(letter_id).text
    assert [one.get_content_type() for one in message.iter_attachments()] == ["application/pdf"]


def test_enclosures_travel_with_the_mail_or_stay(world: FakeWorld, tmp_path: Path) -> None:
    letter_id = begun(world, tmp_path)
    out = world.use_cases.hand_out
    whole = list(read(out.email_draft(letter_id, SHOP)).iter_attachments())
    alone = list(read(out.email_draft(letter_id, SHOP, with_enclosures=False)).iter_attachments())
    assert b"kasa 4711" in whole[0].get_content()
    assert b"kasa 4711" not in alone[0].get_content()


@pytest.mark.parametrize(("typed", "code"), [("", "text.empty"), ("sklep", "email.form")])
def test_a_mail_wants_an_address(world: FakeWorld, typed: str, code: str) -> None:
    refused = world.use_cases.hand_out.email_draft(begun(world), typed)
    assert isinstance(refused, Refused)
    assert [(one.field, one.message.code) for one in refused.problems] == [("to", code)]


def test_a_sent_letter_travels_with_the_words_that_were_sent(world: FakeWorld) -> None:
    use, letter_id = world.use_cases, begun(world)
    done(use.record_dispatch(DispatchDraft(letter_id, Channel.EMAIL, world.desk.clock.today())))
    sent = use.letter_desk(letter_id).text
    world.desk.clock.move(30)
    body = read(use.hand_out.email_draft(letter_id, SHOP)).get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == sent.strip()
    large = use.hand_out.large_print(letter_id)
    assert isinstance(large, bytes)
    for word in sent.replace("=", " ").split():
        assert word in large.decode()


def test_kept_words_set_anew_join_what_was_broken_for_its_length() -> None:
    words = "słowo " * 30
    once = render_text(document_of("Tytuł", words, "1/2026"))
    again = document_of("Tytuł", once, "1/2026")
    texts = [run.text for block in again.blocks for run in getattr(block, "runs", ())]
    assert words.strip() in texts


def test_an_envelope_has_both_parties_in_each_size(world: FakeWorld) -> None:
    letter_id = begun(world)
    sizes = {world.use_cases.hand_out.envelope(letter_id, size) for size in ("DL", "C4")}
    assert all(isinstance(one, bytes) and one.startswith(b"%PDF-") for one in sizes)
    assert len(sizes) == 2


@pytest.mark.parametrize("first", ["0", "25", "ostatnia"])
def test_a_label_must_be_on_the_sheet(world: FakeWorld, first: str) -> None:
    out, letter_id = world.use_cases.hand_out, begun(world)
    refused = out.label(letter_id, first)
    assert isinstance(refused, Refused)
    assert refused.problems[0].field == "first"
    assert isinstance(out.label(letter_id, "24"), bytes)


def test_posting_data_name_both_sides(world: FakeWorld) -> None:
    posting = world.use_cases.hand_out.posting(begun(world), return_card=False)
    assert isinstance(posting, Posting)
    assert (posting.sender.postal_code, posting.sender.town) == ("31-147", "Kraków")
    assert posting.receiver.street == "ul. Handlowa 12"
    assert "ButyPlus sp. z o.o." in posting.table
    assert posting.table.rstrip().split(";")[-2] == "nie"


def test_a_packet_keeps_the_limits_that_were_asked(world: FakeWorld, tmp_path: Path) -> None:
    letter_id = begun(world, tmp_path)
    limits = BundleLimits(files=2, total_bytes=5_000_000)
    assert isinstance(world.use_cases.hand_out.packet(letter_id, limits), Packet)
    assert world.printer.limits == limits
    assert isinstance(world.use_cases.hand_out.packet(letter_id), Packet)
    assert world.printer.limits == BundleLimits()


def test_nothing_leaves_with_blanks(world: FakeWorld) -> None:
    out, letter_id = world.use_cases.hand_out, blank(world)
    for made in (
        out.large_print(letter_id),
        out.plain_text(letter_id),
        out.email_draft(letter_id, SHOP),
        out.envelope(letter_id),
        out.label(letter_id),
        out.posting(letter_id),
        out.packet(letter_id),
    ):
        assert isinstance(made, Refused)
        assert made.problems[0].message.code == "letter.blanks"


def test_printing_is_remembered_once(world: FakeWorld) -> None:
    use, letter_id = world.use_cases, begun(world)
    use.hand_out.note_printed(letter_id)
    world.desk.clock.move(1)
    use.hand_out.note_printed(letter_id)
    line = use.case_page(use.letter_desk(letter_id).case_id).letters[0]  # type: ignore[arg-type]
    assert (line.state.value, str(line.state_on)) == ("printed", "2026-11-22")
