"""The winter boots, through the window, with a real database and a clock that is moved by hand.

Log, see the clocks, the complaint as PDF, posted, arrived, days pass, the next letter, the timeline.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import Karen, open_karen
from karen_app.domain.address import Address
from karen_app.domain.ids import CaseId, LetterId
from karen_app.paths import places_in
from karen_app.services.views.clock import ClockState
from karen_app.ui.screens.cases.screen import CaseFormScreen
from karen_app.ui.screens.letters.screen import LetterScreen
from karen_app.ui.screens.sending.screen import ArrivalScreen, DispatchScreen
from karen_app.ui.screens.timeline.screen import PaperScreen
from tests.fakes import FakeClock
from tests.ui.window import Window

BOUGHT, BROKEN, ARRIVED = date(2026, 10, 20), date(2026, 11, 3), date(2026, 11, 9)


class Journey:
    """A person at the window."""

    def __init__(self, window: Window, clock: FakeClock, karen: Karen, folder: Path) -> None:
        self.window, self.clock, self.use, self.folder = window, clock, karen.use_cases, folder

    @property
    def case_id(self) -> CaseId:
        board = self.use.board()
        return (*board.mine, *board.theirs, *board.quiet)[0].case_id

    def open_the_case(self) -> None:
        """Four steps of the guided start."""
        window = self.window
        window.go("guide")
        window.type_into("O kogo chodzi?", "ButyPlus")
        window.type_into("Pełna nazwa do pisma", "ButyPlus sp. z o.o.")
        form = cast("CaseFormScreen", window.shell.screen("guide")).form
        form.fill({"trader.address": Address("ul. Handlowa 12", "61-001", "Poznań")})
        window.press("Dalej")
        form.fill({"kind": "goods", "channel": "premises"})
        window.type_into("Co dokładnie?", "buty zimowe, rozmiar 38")
        window.type_into("Dzień zakupu lub umowy", "20.10.2026")
        window.type_into("Cena", "349,00")
        window.press("Dalej")
        form.fill({"remedy": "repair"})
        window.type_into("Nazwa sprawy", "Buty zimowe")
        window.press("Dalej")
        window.type_into("Imię i nazwisko", "Anna Nowak")
        form.fill(
            {
                "client.form": "feminine",
                "client.address": Address("ul. Długa 5/3", "31-147", "Kraków"),
            }
        )
        window.press("Zapisz sprawę")

    def add_fact(self, kind: str, day: str, note: str) -> None:
        self.window.go("event", self.case_id, kind)
        self.window.type_into("Dzień", day)
        form = self.window.shell.screen("event").form  # type: ignore[attr-defined]
        form.fill({"note": note})
        self.window.press("Zapisz fakt")

    def write(self, template: str) -> LetterId:
        """Begins a letter and gives its id."""
        self.window.go("choose-letter", self.case_id)
        screen = self.window.shell.screen("choose-letter")
        screen.view.kind_chosen.emit(template)  # type: ignore[attr-defined]
        self.window.settle()
        assert self.window.here == "letter", self.window.messages.said
        return LetterId(self.window.shell.navigation.here.subject)

    def save_letter(self, name: str) -> str:
        """Saves the letter on the desk as PDF and gives its text."""
        self.window.messages.target = self.folder / name
        self.window.press("Zapisz jako PDF")
        return text_of((self.folder / name).read_bytes())


def text_of(pdf: bytes) -> str:
    """The words of a PDF, with single spaces between them."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def journey(qtbot: QtBot, tmp_path: Path) -> Iterator[Journey]:
    clock = FakeClock(date(2026, 11, 5))
    karen = open_karen(places_in(tmp_path / "karen"), clock)
    window = Window(qtbot, karen.use_cases)
    window.show()
    yield Journey(window, clock, karen, tmp_path)
    window.close()
    karen.close()


def test_winter_boots_from_the_first_entry_to_the_timeline(journey: Journey) -> None:  # noqa: PLR0915
    window, use = journey.window, journey.use
    journey.open_the_case()
    assert window.here == "case"
    assert isinstance(journey.case_id, str)
    journey.add_fact("goods_delivered", "20.10.2026", "kupione w sklepie")
    journey.add_fact("defect_found", "3.11.2026", "odkleiła się podeszwa lewego buta")

    window.go("log", journey.case_id)
    window.type_into("Co się stało, w jednym zdaniu", "Odesłano mnie: „uszkodzenie mechaniczne”")
    window.type_into("Z kim", "pani Ewa")
    window.button("nie przyjęto reklamacji").click()
    window.press("Zapisz wpis")
    assert "Odesłano mnie: „uszkodzenie mechaniczne”" in window.words()
    clocks = {one.rule for one in use.case_page(journey.case_id).clocks}
    assert any("conformity" in rule or "43c" in rule for rule in clocks), clocks

    letter_id = journey.write("goods-complaint")
    desk = cast("LetterScreen", window.shell.screen("letter"))
    window.qtbot.waitUntil(lambda: desk.view.paper.pages > 0, timeout=15_000)
    said = journey.save_letter("reklamacja.pdf")
    assert "ButyPlus sp. z o.o." in said
    assert "kupiłam" in said
    assert "349,00" in said

    journey.clock.day = date(2026, 11, 6)
    window.press("Wysłałem lub wysłałam")
    assert window.here == "dispatch"
    slip = journey.folder / "nadanie.txt"
    slip.write_text("RR 123 456 785 PL", encoding="utf-8")
    sending = cast("DispatchScreen", window.shell.screen("dispatch"))
    sending.form.fill({"sent_on": date(2026, 11, 6), "files": (str(slip),)})
    window.press("Wysłane")
    assert window.here == "case"
    assert use.letter_desk(letter_id).is_frozen

    journey.clock.day = date(2026, 11, 12)
    window.go("case", journey.case_id)
    window.press("Dodaj dowód")
    arriving = cast("ArrivalScreen", window.shell.screen("arrival"))
    arriving.form.fill({"arrived_on": ARRIVED, "proof": "return_card"})
    window.press("Zapisz dowód")
    reply = next(
        one for one in use.case_page(journey.case_id).clocks if one.rule == "upk-7a-reply-14d"
    )
    assert (reply.trigger_on, reply.legal_date) == (ARRIVED, date(2026, 11, 23))
    assert reply.assert_from == date(2026, 11, 27)
    assert reply.state is ClockState.RUNNING

    journey.clock.day = date(2026, 11, 27)
    window.go("case", journey.case_id)
    page = use.case_page(journey.case_id)
    assert page.next_step.actions[0].target == "deemed-accepted"
    window.press("Przygotuj pismo")
    assert window.here == "letter"
    second = journey.save_letter("przypomnienie.pdf")
    assert "art. 7a" in second, second
    assert "9 listopada 2026" in second

    window.go("case", journey.case_id)
    window.press("Oś czasu PDF")
    paper = cast("PaperScreen", window.shell.screen("paper")).view.paper
    window.qtbot.waitUntil(lambda: paper.pages > 0, timeout=15_000)
    timeline = text_of(paper.content)
    assert "Reklamacja towaru" in timeline
    assert "9.11.2026" in timeline
    with_journal = use.history(journey.case_id)
    assert len(with_journal) >= 7
