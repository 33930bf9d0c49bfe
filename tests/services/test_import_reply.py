"""A reply comes in as mail or PDF: the original is kept, its grounds are found and overruled."""

from pathlib import Path

import pytest

from karen_app.domain.encounter import Direction
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId, ReplyId
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.drafts import ReplyDraft
from karen_app.services.log.import_reply import ForeignText, ImportedReply
from karen_app.services.log.reply_grounds import NO_GROUND
from karen_app.services.outcome import Done, Refused
from tests.fakes import FakeWorld
from tests.intake.hostile_mails import HOSTILE_MAILS, good_mail
from tests.intake.samples_of_files import paper, photo
from tests.makers import done, make_case_draft

REFUSAL = (
    "Szanowna Pani,\npo zbadaniu butów stwierdzamy uszkodzenie mechaniczne. "
    "Reklamacji nie uznajemy. Towar bez paragonu nie podlega reklamacji.\n"
)
RECEIPT = "Dziękujemy za wiadomość. Potwierdzamy otrzymanie zgłoszenia, odpowiemy wkrótce."


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def case_id(world: FakeWorld) -> CaseId:
    return done(world.use_cases.open_case(make_case_draft())).id


def kept(world: FakeWorld, case_id: CaseId) -> tuple[Evidence, ...]:
    with world.desk.open() as records:
        return records.of_case(Evidence, case_id)


def imported(world: FakeWorld, case_id: CaseId, place: Path, content: bytes) -> ImportedReply:
    place.write_bytes(content)
    return done(world.use_cases.exchange.import_reply(case_id, place))


def test_import_reply_keeps_the_mail_byte_for_byte_and_its_files(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    found = imported(world, case_id, tmp_path / "odpowiedź.eml", good_mail())
    items = {item.id: item for item in kept(world, case_id)}
    original, attached = (items[each] for each in found.evidence)
    assert world.files.read(original.digest) == good_mail()
    assert (original.name, original.exhibit) == ("odpowiedź.eml", 1)
    assert (attached.name, attached.exhibit) == ("pismo.pdf", 2)
    assert world.files.read(attached.digest) == b"%PDF-1.4 x"


def test_import_reply_gives_drafts_for_both_forms(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    found = imported(world, case_id, tmp_path / "a.eml", good_mail())
    assert found.encounter.direction is Direction.THEIRS
    assert found.encounter.summary == "Odpowiedź na reklamację nr 12/2026"
    assert str(found.reply.received_on) == "2026-11-06"
    assert found.reply.outcome is None
    encounter = done(world.use_cases.record_encounter(case_id, found.encounter))
    assert "uszkodzenie mechaniczne" in encounter.said


def test_import_reply_is_one_undo(world: FakeWorld, case_id: CaseId, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(good_mail())
    outcome = world.use_cases.exchange.import_reply(case_id, tmp_path / "a.eml")
    assert isinstance(outcome, Done)
    done(world.use_cases.put_back(outcome.change))
    assert kept(world, case_id) == ()


def test_import_reply_of_a_pdf_reads_its_text(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    found = imported(
        world, case_id, tmp_path / "a.pdf", paper("stwierdzamy uszkodzenie mechaniczne")
    )
    assert found.reply.words == "stwierdzamy uszkodzenie mechaniczne"


def test_import_reply_of_a_photo_takes_its_day_and_says_to_type(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    found = imported(world, case_id, tmp_path / "a.jpg", photo())
    assert str(found.reply.received_on) == "2026-11-05"
    assert [note.code for note in found.notes] == ["foreign.no_words"]


def test_import_reply_makes_hostile_names_harmless(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    imported(world, case_id, tmp_path / "a.eml", HOSTILE_MAILS["traversal name"])
    assert [item.name for item in kept(world, case_id)] == ["a.eml", "_._etc_passwd"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", b"%PDF-1.7 broken", "foreign.damaged"),
        ("a.exe", b"MZ\x90\x00" + b"\x00" * 99, "mail.no_mail"),
        ("a.zip", b"PK\x03\x04" + b"\x00" * 99, "mail.no_mail"),
    ],
)
def test_import_reply_refuses_in_a_sentence_and_keeps_nothing(
    world: FakeWorld, case_id: CaseId, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    (tmp_path / name).write_bytes(content)
    refused = world.use_cases.exchange.import_reply(case_id, tmp_path / name)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == code
    assert kept(world, case_id) == ()


def test_import_reply_that_vanished_is_a_sentence(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    refused = world.use_cases.exchange.import_reply(case_id, tmp_path / "weg.eml")
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "file.vanished"


def test_import_reply_into_a_read_only_store_is_refused(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    world.desk.is_read_only = True
    (tmp_path / "a.eml").write_bytes(good_mail())
    refused = world.use_cases.exchange.import_reply(case_id, tmp_path / "a.eml")
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "store.read_only"


def test_reading_keeps_nothing(world: FakeWorld, case_id: CaseId, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Odmawiamy.", encoding="utf-8")
    found = world.use_cases.exchange.read_foreign(tmp_path / "a.txt")
    assert isinstance(found, ForeignText)
    assert found.text == "Odmawiamy."
    assert kept(world, case_id) == ()


# ---------------------------------------------------------------- grounds


def recorded(world: FakeWorld, case_id: CaseId, outcome: ReplyOutcome, words: str) -> ReplyId:
    draft = ReplyDraft(received_on="2026-11-20", outcome=outcome, words=words)
    return done(world.use_cases.record_reply(case_id, draft)).id


def test_grounds_become_cards_with_their_place(world: FakeWorld, case_id: CaseId) -> None:
    page = world.use_cases.exchange.read_reply(case_id, REFUSAL)
    card = next(each for each in page.cards if each.ground == "mechanical-damage")
    assert REFUSAL[card.start : card.end] == card.quote == "uszkodzenie mechaniczne"
    assert card.is_chosen
    assert card.answer
    assert card.questions
    assert page.suggested is ReplyOutcome.REJECTED
    assert "mechanical-damage" not in {ground for ground, _ in page.others}


def test_an_acknowledgement_is_never_an_answer(world: FakeWorld, case_id: CaseId) -> None:
    page = world.use_cases.exchange.read_reply(case_id, RECEIPT)
    assert page.is_acknowledgement
    assert page.suggested is ReplyOutcome.ACKNOWLEDGEMENT
    assert [note.code for note in page.notes] == ["grounds.acknowledgement"]
    reply_id = recorded(world, case_id, ReplyOutcome.ACKNOWLEDGEMENT, RECEIPT)
    refused = world.use_cases.exchange.draft_answer(reply_id)
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "grounds.no_refusal"


def test_the_user_overrules(world: FakeWorld, case_id: CaseId) -> None:
    exchange = world.use_cases.exchange
    reply_id = recorded(world, case_id, ReplyOutcome.REJECTED, REFUSAL)
    assert {c.ground for c in exchange.reply_page(reply_id).cards if c.is_chosen} >= {
        "mechanical-damage"
    }
    other = exchange.reply_page(reply_id).others[0][0]
    done(exchange.choose_grounds(reply_id, (other,)))
    page = exchange.reply_page(reply_id)
    assert {card.ground for card in page.cards if card.is_chosen} == {other}
    assert done(exchange.choose_grounds(reply_id, ())).grounds == (NO_GROUND,)
    assert not any(card.is_chosen for card in exchange.reply_page(reply_id).cards)


def test_an_unknown_ground_is_refused(world: FakeWorld, case_id: CaseId) -> None:
    reply_id = recorded(world, case_id, ReplyOutcome.REJECTED, REFUSAL)
    refused = world.use_cases.exchange.choose_grounds(reply_id, ("pogoda",))
    assert isinstance(refused, Refused)
    assert refused.problems[0].code == "grounds.unknown"


def test_the_answer_follows_the_chosen_grounds(world: FakeWorld, case_id: CaseId) -> None:
    exchange = world.use_cases.exchange
    reply_id = recorded(world, case_id, ReplyOutcome.REJECTED, REFUSAL)
    page = exchange.reply_page(reply_id)
    letter = done(exchange.draft_answer(reply_id))
    answers = [card.answer for card in page.cards if card.is_chosen and card.answer]
    assert answers
    text = shown(world, letter.id)
    assert all(" ".join(answer.split()) in text for answer in answers)
    done(exchange.choose_grounds(reply_id, ()))
    assert not any(" ".join(answer.split()) in shown(world, letter.id) for answer in answers)


def shown(world: FakeWorld, letter_id: object) -> str:
    """The words of a letter on one line, hard spaces as spaces."""
    pdf = world.use_cases.preview_letter(letter_id).decode()  # type: ignore[arg-type]
    return " ".join(pdf.replace("\u00a0", " ").split())


def test_a_reply_without_known_grounds_says_so(world: FakeWorld, case_id: CaseId) -> None:
    page = world.use_cases.exchange.read_reply(case_id, "Nie, bo nie.")
    assert [note.code for note in page.notes] == ["grounds.none"]
    assert page.suggested is None


def test_a_reply_that_refuses_outright_suggests_a_refusal(
    world: FakeWorld, case_id: CaseId
) -> None:
    page = world.use_cases.exchange.read_reply(case_id, "Niestety odmawiamy.")
    assert page.cards == ()
    assert page.suggested is ReplyOutcome.REJECTED


def test_a_reply_and_the_files_it_came_with_are_one_change_named_after_the_reply(
    world: FakeWorld, case_id: CaseId, tmp_path: Path
) -> None:
    found = imported(world, case_id, tmp_path / "odpowiedź.eml", good_mail())
    draft = ReplyDraft(
        received_on="2026-11-20", outcome=ReplyOutcome.REJECTED, words="nie", brought=found.evidence
    )
    outcome = world.use_cases.record_reply(case_id, draft)
    reply = done(outcome)
    assert isinstance(outcome, Done)
    assert outcome.change.label.code == "change.reply_added"
    assert {each.proves for each in kept(world, case_id)} == {reply.id}
    done(world.use_cases.put_back(outcome.change))
    assert {each.proves for each in kept(world, case_id)} == {""}
    assert world.use_cases.case_page(case_id).letters == ()
