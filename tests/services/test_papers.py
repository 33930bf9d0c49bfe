"""Everything a case is printed as: timelines, sheets, summary, lists, packets, batches."""

from __future__ import annotations

import pytest

from karen_app.domain.ids import CaseId, LetterId
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet
from karen_app.services.use_cases import UseCases
from tests.fakes import FakeWorld
from tests.makers import done


def text(pdf: object) -> str:
    assert isinstance(pdf, bytes)
    return " ".join(pdf.decode().replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


def story(use: UseCases, title: str) -> CaseId:
    """The sample case of that title."""
    if not any(card.is_sample for card in use.board().mine):
        done(use.load_samples())
    for group in (use.board().mine, use.board().theirs, use.board().quiet):
        for card in group:
            if card.title == title:
                return card.case_id
    raise AssertionError(title)


def test_the_three_timelines_leave_out_what_their_reader_must_not_see(world: FakeWorld) -> None:
    use = world.use_cases
    case_id = story(use, "Reklamacja przez bramkę")
    whole = text(use.papers.timeline(case_id))
    court = text(use.papers.timeline(case_id, "court"))
    ombudsman = text(use.papers.timeline(case_id, "ombudsman"))
    assert "Co może nastąpić" in whole
    assert "Co może nastąpić" not in court
    assert "Co może nastąpić" not in ombudsman
    assert "tylko formularz sklepu" in whole
    assert "tylko formularz sklepu" not in court


def test_the_summary_counts_persons_repeats_and_broken_promises(world: FakeWorld) -> None:
    use = world.use_cases
    page = text(use.papers.summary(story(use, "Pięć osób, te same pytania")))
    assert "szafa przesuwna" in page
    assert "przekaże sprawę serwisowi i oddzwoni" in page
    assert "nieodpłatna naprawa" in page


def test_the_proof_sheet_shows_start_steps_and_both_days(world: FakeWorld) -> None:
    use = world.use_cases
    case_id = story(use, "Reklamacja przez bramkę")
    clock = next(c for c in use.case_page(case_id).clocks if c.rule == "upk-7a-reply-14d")
    sheet = text(use.papers.proof_sheet(case_id, clock.key))
    assert "art. 7a" in sheet
    assert "1 grudnia 2026" in sheet
    assert isinstance(use.papers.proof_sheet(case_id, "no-such@clock"), Refused)


def test_the_evidence_list_names_every_file_with_its_fingerprint(world: FakeWorld) -> None:
    use = world.use_cases
    case_id = story(use, "Buty zimowe")
    listed = text(use.papers.evidence_list(case_id))
    for line in use.case_page(case_id).evidence:
        assert line.digest[:16] in listed


def test_the_plain_page_speaks_three_languages(world: FakeWorld) -> None:
    use = world.use_cases
    letter = done(use.draft_letter(story(use, "Buty zimowe"), "goods-complaint"))
    for language, word in (("pl", "Co dalej"), ("en", "What happens next"), ("uk", "Що далі")):
        assert word in text(use.papers.plain_page(letter.id, language))
    assert isinstance(use.papers.plain_page(letter.id, "de"), Refused)


def test_a_packet_holds_the_letter_and_names_a_file_that_is_gone(world: FakeWorld) -> None:
    use = world.use_cases
    case_id = story(use, "Buty zimowe")
    letter = done(use.draft_letter(case_id, "goods-complaint"))
    enclosed = [line for line in use.letter_desk(letter.id).enclosures if line.is_enclosed]
    assert len(enclosed) == 2
    packet = use.papers.packet(letter.id)
    assert isinstance(packet, Packet)
    assert packet.missing == ()
    gone = use.case_page(case_id).evidence[0]
    world.files.kept.pop(gone.digest)
    again = use.papers.packet(letter.id)
    assert isinstance(again, Packet)
    assert len(again.missing) == 1


def test_a_packet_with_blanks_is_refused_and_names_them(world: FakeWorld) -> None:
    use = world.use_cases
    letter = done(use.draft_letter(story(use, "Kwadrans przy okienku"), "service-complaint-claim"))
    refused = use.papers.packet(letter.id)
    assert isinstance(refused, Refused)
    assert refused.problems[0].message.code == "letter.blanks"


def test_a_batch_reports_progress_and_can_be_stopped(world: FakeWorld) -> None:
    use = world.use_cases
    first = done(use.draft_letter(story(use, "Buty zimowe"), "goods-complaint"))
    second = done(use.draft_letter(story(use, "Kwadrans przy okienku"), "service-complaint-claim"))
    wanted: tuple[LetterId, ...] = (first.id, second.id)
    seen: list[tuple[int, int]] = []

    def count(done_: int, all_: int) -> bool:
        seen.append((done_, all_))
        return True

    printed = list(use.papers.batch(wanted, count))
    assert seen == [(0, 2), (1, 2), (2, 2)]
    assert printed[0].content
    assert printed[0].problem is None
    assert printed[1].problem is not None
    assert list(use.papers.batch(wanted, lambda _done, _all: False)) == []
