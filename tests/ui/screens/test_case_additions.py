"""What the case page gained: proofs and gaps, the account, ways side by side, the case as a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton

from karen_app.domain.ids import CaseId
from karen_app.services.drafts import DispatchDraft
from karen_app.ui.labels import institution
from karen_app.ui.screens.cases.screen import CaseFormScreen
from karen_app.ui.screens.escalation.view import WaysView
from tests.fakes import FakeWorld
from tests.makers import done, make_encounter_draft, opened_case, ready_letter
from tests.ui.window import Window


def case(window: Window) -> CaseId:
    opened = opened_case(window.use, claim_amount="349,00")
    draft = make_encounter_draft(promised="oddzwonią", promised_by=date(2026, 11, 21))
    done(window.use.record_encounter(opened.id, draft))
    window.go("case", opened.id)
    return opened.id


def test_gaps_are_shown_with_what_may_serve(window: Window) -> None:
    case_id = case(window)
    first = window.use.adviser.proofs(case_id)[0]
    words = window.words()
    assert "Co trzeba wykazać" in words
    assert first.substitute is not None


def test_the_account_says_what_is_open(window: Window) -> None:
    case(window)
    words = window.words()
    assert "Rachunek tej sprawy" in words
    assert "Wciąż otwarte" in words


def test_the_list_of_evidence_opens_as_a_paper(window: Window) -> None:
    case_id = case(window)
    window.press("Lista dowodów jako PDF")
    here = window.shell.navigation.here
    assert (here.screen, here.subject, here.detail) == ("paper", case_id, "evidence")


def test_the_card_of_a_deadline_opens_from_its_reasons(window: Window) -> None:
    case_id = case(window)
    key = window.use.case_page(case_id).clocks[0].key
    window.go("case", case_id, f"why:{key}")
    side = window.shell.window.side.currentWidget()
    window.button("Karta terminu jako PDF", side).click()
    window.settle()
    assert window.shell.navigation.here.detail == f"sheet:{key}"


def test_ways_stand_side_by_side_with_the_reason(window: Window) -> None:
    case_id = case(window)
    window.go("ways", case_id)
    words = window.words()
    paths = window.use.case_page(case_id).paths
    assert paths
    for path in paths:
        assert institution(path.to)[1:] in words
        assert path.why in words


def test_a_way_leads_to_its_letter(window: Window) -> None:
    done(window.use.load_samples())
    board = window.use.board()
    case_id = next(
        card.case_id
        for card in (*board.mine, *board.theirs, *board.quiet)
        if any(one.is_open and one.can_prepare for one in window.use.case_page(card.case_id).paths)
    )
    window.go("ways", case_id)
    window.press("Przygotuj pismo")
    assert window.here == "letter"


def test_the_way_of_the_next_step_stands_first_and_alone_is_filled(window: Window) -> None:
    done(window.use.load_samples())
    board = window.use.board()
    cards = {card.title: card.case_id for card in (*board.mine, *board.theirs, *board.quiet)}
    window.go("ways", cards["Karnet: film dziennie"])
    view = window.shell.screens["ways"].widget
    filled = [one for one in view.findChildren(QPushButton) if one.property("look") == "primary"]
    assert [one.accessibleDescription() for one in filled] == [
        "Sama firma: Przypomnienie o upływie terminu na odpowiedź (uznanie reklamacji)"
    ]
    window.go("ways", cards["Reklamacja przez bramkę"])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [one for one in view.findChildren(QPushButton) if one.property("look") == "primary"]


def test_without_a_way_the_page_says_what_to_do(window: Window) -> None:
    view = WaysView()
    window.qtbot.addWidget(view)
    for _step in view.showing("Sprawa", (), ()):
        pass
    assert "Nie ma jeszcze żadnej drogi" in window.words(view)


def test_the_case_is_handed_over_without_private_notes(
    window: Window, world: FakeWorld, tmp_path: Path
) -> None:
    case(window)
    window.messages.target = tmp_path / "sprawa.zip"
    window.shell.screen("case").view.command_chosen.emit("export")  # type: ignore[attr-defined]
    window.settle()
    assert (tmp_path / "sprawa.zip").exists()


def test_the_story_stands_on_the_page_and_leads_to_its_field(window: Window) -> None:
    case = opened_case(window.use, story="Staliśmy kwadrans. " * 60)
    window.go("case", case.id)
    assert "Twoja historia" in window.words()
    told = ("Staliśmy kwadrans. " * 60)[:600].rsplit(maxsplit=1)[0]
    assert f"{told}…" in window.words()
    window.press("Zmień")
    assert window.here == "edit-case"
    form = cast("CaseFormScreen", window.shell.screen("edit-case")).form
    assert window.shell.window.focusWidget() is form.editor("story").inner()


def test_without_a_story_there_is_no_card_for_it(window: Window) -> None:
    case = opened_case(window.use, story="")
    window.go("case", case.id)
    assert "Twoja historia" not in window.words()


def test_a_letter_on_its_way_has_a_tracking_number_not_a_ticket(window: Window) -> None:
    letter_id = ready_letter(window.use, "reklamacje@butyplus.example")
    draft = DispatchDraft(letter_id, sent_on=window.use.today(), tracking_number="RR123456785PL")
    done(window.use.record_dispatch(draft))
    window.go("case", window.use.letter_desk(letter_id).case_id)
    assert "numer nadania RR123456785PL" in window.words()


def test_a_confirmed_conversation_is_shown(window: Window) -> None:
    case = opened_case(window.use)
    talk = make_encounter_draft(promised="oddzwonimy", witness="")
    entry = done(window.use.record_encounter(case.id, talk))
    window.go("case", case.id)
    assert "Nic nie potwierdza rozmowy" in window.words()
    letter = done(window.use.adviser.confirm_promise(entry.id))
    done(window.use.record_dispatch(DispatchDraft(letter.id, sent_on=window.use.today())))
    window.go("case", case.id)
    assert "Nic nie potwierdza rozmowy" not in window.words()


def test_the_ways_that_are_not_open_unfold_under_what_was_pressed(window: Window) -> None:
    case(window)
    more = next(
        each
        for each in window.shell.window.findChildren(QPushButton)
        if "niedostępn" in each.text() and each.isVisible()
    )
    closed = "Spór nie jest transgraniczny."
    assert closed not in window.words()
    more.click()
    window.settle()
    assert closed in window.words()
    assert more.isVisible()
    more.click()
    window.settle()
    assert closed not in window.words()


def test_the_office_of_a_way_is_named_by_its_county(window: Window) -> None:
    path = next(one for one in window.use.case_page(case(window)).paths if one.to == "rzecznik")
    assert path.territory
    assert not any(code.isdigit() for code in path.territory)


def test_the_law_that_governs_is_a_sentence_of_its_own(window: Window) -> None:
    case_id = case(window)
    assert window.use.case_page(case_id).regime
    assert ". Stan prawa: edycja" in window.words()
    assert ".. Stan prawa" not in window.words()
