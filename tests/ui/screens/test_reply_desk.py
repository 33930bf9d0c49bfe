"""The reply desk: grounds are found and overruled, an acknowledgement answers nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QComboBox

from karen_app.domain.ids import CaseId
from karen_app.domain.letter import Letter
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.drafts import EventDraft, ReplyDraft
from karen_app.services.log.reply_grounds import NO_GROUND
from karen_app.ui.screens.replies.screen import ReplyScreen
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, opened_case
from tests.ui.window import Window

REFUSAL = (
    "Szanowna Pani, reklamacja zostaje odrzucona z uwagi na brak paragonu. "
    "Uszkodzenie ma charakter mechaniczny i powstało z winy użytkownika."
)


def opened(window: Window) -> CaseId:
    case = opened_case(window.use)
    done(window.use.record_encounter(case.id, make_encounter_draft()))
    window.go("reply", case.id)
    return case.id


def screen(window: Window) -> ReplyScreen:
    return cast("ReplyScreen", window.shell.screen("reply"))


def typed(window: Window, words: str, outcome: str) -> None:
    form = screen(window).form
    form.fill({"words": words, "outcome": outcome})
    form.changed.emit()
    window.qtbot.wait(500)


def replies(world: FakeWorld) -> list[Reply]:
    return [one for one in world.desk.stored.values() if isinstance(one, Reply)]


def test_grounds_are_found_and_overruled(window: Window, world: FakeWorld) -> None:
    case_id = opened(window)
    typed(window, REFUSAL, "rejected")
    page = window.use.exchange.read_reply(case_id, REFUSAL)
    assert len(page.cards) > 1
    first, rest = page.cards[0], page.cards[1:]
    window.button(first.title).click()
    window.settle()
    assert "Nie liczy się: Twoim zdaniem" in window.words()
    window.press("Zapisz odpowiedź")
    (stored,) = replies(world)
    assert stored.grounds == tuple(one.ground for one in rest)


def complained(window: Window, case_id: CaseId, on: date) -> str:
    return done(window.use.record_event(case_id, EventDraft(kind="complaint_received", on=on))).id


def test_of_several_complaints_the_answered_one_is_asked_for(
    window: Window, world: FakeWorld
) -> None:
    case_id = opened_case(window.use).id
    first = complained(window, case_id, date(2026, 10, 20))
    window.go("reply", case_id)
    assert "Na którą reklamację odpowiadają?" not in window.words()  # there is only one
    second = complained(window, case_id, date(2026, 11, 2))
    window.go("case", case_id)
    window.go("reply", case_id)
    assert "Na którą reklamację odpowiadają?" in window.words()
    box = screen(window).form.editor("answers").inner()
    assert isinstance(box, QComboBox)
    offered = [box.itemText(at).partition(" · ")[0] for at in range(box.count())]
    assert offered == ["Nie piszą", "20 paź 2026", "2 lis 2026"]
    typed(window, REFUSAL, "rejected")
    screen(window).form.fill({"answers": second})
    window.press("Zapisz odpowiedź")
    (stored,) = replies(world)
    assert stored.answers == second
    window.go("reply", case_id, f"edit:{stored.id}")
    assert screen(window).form.value("answers") == second
    screen(window).form.fill({"answers": first})
    window.press("Zapisz odpowiedź")
    assert [one.answers for one in replies(world)] == [first]


def test_overruling_every_ground_is_remembered(window: Window, world: FakeWorld) -> None:
    case_id = opened(window)
    typed(window, REFUSAL, "rejected")
    for one in window.use.exchange.read_reply(case_id, REFUSAL).cards:
        window.button(one.title).click()
        window.settle()
    window.press("Zapisz odpowiedź")
    (stored,) = replies(world)
    assert stored.grounds == (NO_GROUND,)


def test_a_refusal_is_answered_point_by_point(window: Window, world: FakeWorld) -> None:
    opened(window)
    typed(window, REFUSAL, "rejected")
    window.press("Zapisz i odpowiedz punkt po punkcie")
    assert window.here == "letter"
    letters = [one for one in world.desk.stored.values() if isinstance(one, Letter)]
    assert [one.template for one in letters] == ["appeal-refusal"]


def test_what_stands_against_answering_is_said_beside_the_button(window: Window) -> None:
    opened(window)
    answer = screen(window).view.answer
    first = "Najpierw wybierz wyżej, co odpowiadają: punkt po punkcie odpowiada się na odmowę."
    assert first in window.words()
    assert answer.accessibleDescription() == first
    assert not answer.isEnabled()
    typed(window, REFUSAL, "partial")
    assert answer.isEnabled()
    assert answer.accessibleDescription() == ""
    assert first not in window.words()
    typed(window, "Zwrócimy pieniądze.", "accepted")
    assert not answer.isEnabled()
    assert "Punkt po punkcie odpowiada się tylko na odmowę" in window.words()


def test_an_acknowledgement_is_no_answer(window: Window, world: FakeWorld) -> None:
    opened(window)
    typed(window, "Potwierdzamy otrzymanie zgłoszenia. Odpowiemy wkrótce.", "acknowledgement")
    assert "termin biegnie dalej" in window.words().casefold()
    assert not screen(window).view.answer.isEnabled()
    window.press("Zapisz odpowiedź")
    (stored,) = replies(world)
    assert stored.outcome is ReplyOutcome.ACKNOWLEDGEMENT


def test_a_mail_comes_in_as_evidence_and_words(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    opened(window)
    mail = tmp_path / "odpowiedz.eml"
    mail.write_text(
        "From: bok@butyplus.example\nTo: anna@example.pl\nSubject: Odpowiedz\n"
        "Date: Fri, 20 Nov 2026 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"
        + REFUSAL,
        encoding="utf-8",
    )
    window.messages.files = [mail]
    bring = window.button("Z pliku: e-mail, PDF, zdjęcie")
    bring.setFocus()
    window.press("Z pliku: e-mail, PDF, zdjęcie")
    form = screen(window).form
    assert window.shell.window.focusWidget() is form.editor("words").inner()
    assert "odrzucona" in form.values()["words"]
    assert form.values()["received_on"].isoformat() == "2026-11-20"
    form.fill({"outcome": "rejected"})
    window.press("Zapisz odpowiedź")
    (stored,) = replies(world)
    page = window.use.case_page(stored.case_id)
    assert [one.proves for one in page.evidence] == [stored.id]


def test_judgements_come_back_with_the_draft(window: Window) -> None:
    case_id = opened(window)
    typed(window, REFUSAL, "rejected")
    first = window.use.exchange.read_reply(case_id, REFUSAL).cards[0]
    window.button(first.title).click()
    window.settle()
    window.go("board")
    window.go("reply", case_id)
    window.qtbot.wait(500)
    assert "Nie liczy się: Twoim zdaniem" in window.words()


def test_saving_before_the_complaints_are_read_keeps_which_one_is_answered(
    window: Window, world: FakeWorld
) -> None:
    known = []
    for _one in range(2):
        case_id = opened_case(window.use).id
        complained(window, case_id, date(2026, 10, 20))
        answered = complained(window, case_id, date(2026, 11, 2))
        draft = ReplyDraft(
            received_on=date(2026, 11, 20), outcome=ReplyOutcome.REJECTED, answers=answered
        )
        known.append((case_id, done(window.use.record_reply(case_id, draft))))
    for case_id, reply in known:  # the second time the answers of the first are still offered
        window.shell.navigation.go("reply", case_id, f"edit:{reply.id}")
        screen(window).save()
        window.settle()
        (stored,) = (one for one in replies(world) if one.id == reply.id)
        assert stored.answers == reply.answers


def test_a_ground_of_the_reply_before_is_not_judged_in_the_next(window: Window) -> None:
    case_id = opened(window)
    typed(window, REFUSAL, "rejected")
    first = window.use.exchange.read_reply(case_id, REFUSAL).cards[0]
    assert first.title in window.words()
    other = opened_case(window.use).id
    window.shell.navigation.go("reply", other)
    assert first.title not in window.words()
    screen(window).view.ground_judged.emit(first.ground, False)  # pressed while it went away
    assert screen(window).more_to_keep()["grounds"] == ()
