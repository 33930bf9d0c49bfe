"""Entries, files and sendings of a case, one use case after the other."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from karen_app.domain.case import Case, OutcomeKind
from karen_app.domain.dispatch import ArrivalProof, Dispatch
from karen_app.domain.encounter import Channel
from karen_app.domain.letter import Letter
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.drafts import (
    ArrivalDraft,
    ClosingDraft,
    DispatchDraft,
    EvidenceDraft,
    ReplyDraft,
)
from karen_app.services.outcome import Done, Outcome, Refused
from tests.fakes import TODAY, FakeWorld
from tests.makers import done, make_encounter_draft, opened_case

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def world() -> FakeWorld:
    return FakeWorld()


@pytest.fixture
def case(world: FakeWorld) -> Case:
    return opened_case(world.use_cases)


def codes(outcome: Outcome[object]) -> list[tuple[str, str]]:
    """Fields and codes of the problems of a refusal."""
    assert isinstance(outcome, Refused), outcome
    return [(problem.field, problem.code) for problem in outcome.problems]


def written_letter(world: FakeWorld, case: Case) -> Letter:
    """A complaint without blanks, not sent yet."""
    letter = done(world.use_cases.draft_letter(case.id, "goods-complaint"))
    done(world.use_cases.fill_letter(letter.id, "defect", "odkleiła się podeszwa"))
    return letter


def sent(world: FakeWorld, letter: Letter) -> Dispatch:
    draft = DispatchDraft(letter.id, Channel.REGISTERED_LETTER, TODAY, " RR123 ")
    return done(world.use_cases.record_dispatch(draft))


def test_close_case_wants_an_outcome_and_counts_what_came_back(
    world: FakeWorld, case: Case
) -> None:
    use = world.use_cases
    assert codes(use.close_case(case.id, ClosingDraft(closed_on=TODAY))) == [
        ("kind", "choice.empty")
    ]
    done(use.close_case(case.id, ClosingDraft(OutcomeKind.WON, TODAY, "349,00")))
    assert [card.case_id for card in use.board().closed] == [case.id]
    assert use.statistics().traders[0].recovered[0].minor == 34900
    done(use.reopen_case(case.id))
    assert not use.board().closed


def test_trash_case_keeps_it_thirty_days_and_gives_it_back(world: FakeWorld, case: Case) -> None:
    use = world.use_cases
    done(use.trash_case(case.id))
    assert use.board().is_empty
    assert use.trash()[0].kept_until == TODAY + timedelta(days=30)
    done(use.restore_case(case.id))
    assert not use.board().is_empty
    assert use.trash() == ()


def test_edit_encounter_checks_like_a_new_one_and_keeps_the_rest(
    world: FakeWorld, case: Case
) -> None:
    use = world.use_cases
    first = done(use.record_encounter(case.id, make_encounter_draft()))
    wrong = make_encounter_draft(happened_on=TOMORROW)
    assert codes(use.edit_encounter(first.id, wrong)) == [("happened_on", "date.future")]
    edited = done(use.edit_encounter(first.id, make_encounter_draft(minutes_lost=25)))
    assert (edited.id, edited.minutes_lost) == (first.id, 25)
    assert edited.person == first.person
    assert edited.revision == first.revision + 1
    assert use.encounter_draft(first.id).minutes_lost == 25


def test_record_reply_wants_an_outcome_and_edits_it(world: FakeWorld, case: Case) -> None:
    use = world.use_cases
    sent(world, written_letter(world, case))
    assert codes(use.record_reply(case.id, ReplyDraft(received_on=TODAY))) == [
        ("outcome", "choice.empty")
    ]
    future = ReplyDraft(received_on=TOMORROW, outcome=ReplyOutcome.REJECTED)
    assert codes(use.record_reply(case.id, future)) == [("received_on", "date.future")]
    reply = done(use.record_reply(case.id, ReplyDraft(TODAY, ReplyOutcome.REJECTED)))
    draft = use.reply_draft(reply.id)
    assert (draft.received_on, draft.outcome) == (TODAY, ReplyOutcome.REJECTED)
    accepted = ReplyDraft(TODAY, ReplyOutcome.ACCEPTED)
    assert done(use.edit_reply(reply.id, accepted)).outcome is ReplyOutcome.ACCEPTED


def test_remove_entry_leaves_its_files_and_comes_back_by_undo(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    use = world.use_cases
    encounter = done(use.record_encounter(case.id, make_encounter_draft()))
    source = tmp_path / "zdjęcie.txt"
    source.write_bytes(b"x")
    item = done(use.attach_file(case.id, source, EvidenceDraft(proves=encounter.id)))
    removed = use.remove_entry(encounter.id)
    assert isinstance(removed, Done)
    assert use.case_page(case.id).log == ()
    assert [line.evidence_id for line in use.case_page(case.id).evidence] == [item.id]
    assert codes(use.remove_entry(encounter.id)) == [("", "entry.unknown")]
    done(use.put_back(removed.change))
    assert [line.entry_id for line in use.case_page(case.id).log] == [encounter.id]


def test_remove_entry_refuses_what_was_sent(world: FakeWorld, case: Case) -> None:
    letter = written_letter(world, case)
    dispatch = sent(world, letter)
    assert codes(world.use_cases.remove_entry(letter.id)) == [("", "letter.frozen")]
    assert codes(world.use_cases.remove_entry(dispatch.id)) == [("", "change.final")]


def test_attach_file_keeps_a_copy_with_the_next_number(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    use = world.use_cases
    source = tmp_path / "paragon.pdf"
    source.write_bytes(b"%PDF-1.4")
    first = done(use.attach_file(case.id, source, EvidenceDraft(description="paragon")))
    source.write_bytes(b"other")
    second = done(use.attach_file(case.id, source))
    assert (first.exhibit, second.exhibit) == (1, 2)
    assert world.files.read(first.digest) == b"%PDF-1.4"


def test_label_exhibit_refuses_a_number_that_is_taken(
    world: FakeWorld, case: Case, tmp_path: Path
) -> None:
    use = world.use_cases
    source = tmp_path / "paragon.txt"
    source.write_bytes(b"1")
    first = done(use.attach_file(case.id, source))
    source.write_bytes(b"2")
    second = done(use.attach_file(case.id, source))
    assert codes(use.label_exhibit(second.id, 1)) == [("exhibit", "exhibit.taken")]
    assert codes(use.label_exhibit(second.id, 0)) == [("exhibit", "exhibit.positive")]
    done(use.order_exhibits(case.id, (second.id, first.id)))
    assert [line.evidence_id for line in use.case_page(case.id).evidence] == [second.id, first.id]
    assert done(use.label_exhibit(second.id, None)).exhibit is None


def test_verify_files_tells_changed_from_gone(world: FakeWorld, case: Case, tmp_path: Path) -> None:
    use = world.use_cases
    kept = []
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_bytes(name.encode())
        kept.append(done(use.attach_file(case.id, tmp_path / name)))
    assert all(check.is_intact for check in use.verify_files(case.id))
    del world.files.kept[kept[0].digest]
    world.files.kept[kept[1].digest] = b"something else"
    found = {check.evidence_id: check.message.code for check in use.verify_files()}
    assert found == {
        kept[0].id: "file.gone",
        kept[1].id: "file.changed",
        kept[2].id: "file.intact",
    }


def test_record_dispatch_freezes_the_letter_and_is_final(world: FakeWorld, case: Case) -> None:
    use = world.use_cases
    letter = written_letter(world, case)
    future = DispatchDraft(letter.id, sent_on=TOMORROW)
    assert codes(use.record_dispatch(future)) == [("sent_on", "date.future")]
    early = DispatchDraft(letter.id, sent_on=YESTERDAY)
    assert codes(use.record_dispatch(early)) == [("sent_on", "dispatch.before_letter")]
    dispatch = sent(world, letter)
    assert (dispatch.sent_on, dispatch.tracking_number) == (TODAY, "RR123")
    stored = world.desk.stored[letter.id]
    assert isinstance(stored, Letter)
    assert stored.frozen is not None
    assert stored.frozen.frozen_on == TODAY
    assert codes(use.edit_text(letter.id, "purchase", "Inaczej.")) == [("", "letter.frozen")]


def test_record_dispatch_refuses_blanks_and_a_second_sending(world: FakeWorld, case: Case) -> None:
    use = world.use_cases
    blank = done(use.draft_letter(case.id, "goods-complaint"))
    refused = use.record_dispatch(DispatchDraft(blank.id, sent_on=TODAY))
    assert codes(refused) == [("letter_id", "dispatch.blanks")]
    done(use.fill_letter(blank.id, "defect", "odkleiła się podeszwa"))
    done(use.record_dispatch(DispatchDraft(blank.id, sent_on=TODAY)))
    again = use.record_dispatch(DispatchDraft(blank.id, sent_on=TODAY))
    assert codes(again) == [("letter_id", "dispatch.already_sent")]


def test_record_arrival_wants_a_day_or_the_notice_and_starts_the_clock(
    world: FakeWorld, case: Case
) -> None:
    use = world.use_cases
    dispatch = sent(world, written_letter(world, case))
    assert codes(use.record_arrival(ArrivalDraft(dispatch.id))) == [
        ("arrived_on", "arrival.day_or_avizo")
    ]
    world.desk.clock.move(days=3)
    before = ArrivalDraft(dispatch.id, YESTERDAY)
    assert isinstance(use.record_arrival(before), Refused)
    waiting = done(use.record_arrival(ArrivalDraft(dispatch.id, avizo_on=TOMORROW)))
    assert (waiting.arrived_on, waiting.avizo_on) == (None, TOMORROW)
    arrived = ArrivalDraft(dispatch.id, TOMORROW, ArrivalProof.RETURN_CARD)
    assert done(use.record_arrival(arrived)).arrival_proof is ArrivalProof.RETURN_CARD
    clocks = use.case_page(case.id).clocks
    reply = next(clock for clock in clocks if clock.rule == "upk-7a-reply-14d")
    assert reply.safe_date == TOMORROW + timedelta(days=14)
