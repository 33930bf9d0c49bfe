"""All nine stories by the window, with a real database and a clock moved by hand.

Each: the samples are loaded, the case is opened from the board, the next step is followed to a
letter, its blanks are filled, the letter is printed and read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import open_karen
from karen_app.domain.ids import CaseId, LetterId
from karen_app.paths import places_in
from karen_app.services.use_cases import UseCases
from karen_app.services.views.letter_desk import LetterDesk, ValueKind
from karen_app.services.views.words import ActionKind
from karen_app.ui.screens.letters.screen import LetterScreen
from karen_app.ui.widgets.text import TitleButton
from karen_app.ui.words import say
from tests.fakes import FakeClock
from tests.ui.window import Window

WAITED = 20  # days for which one waits for an answer, at most, three times
TYPED = {
    ValueKind.DATE: "20.11.2026",
    ValueKind.MONEY: "100,00",
    ValueKind.TEXT: "4417",
    ValueKind.LONG_TEXT: "Otwarto przy kurierze, wgniecenie na rogu, 4417.",
}


@dataclass(frozen=True, slots=True)
class Story:
    """A sample by its title, and what its first letter must say."""

    title: str
    trader: str
    says: tuple[str, ...]


STORIES = (
    Story("Buty zimowe", "ButyPlus", ("Reklamacja", "349,00")),
    Story("Trzy kartony i dostawa za 7455", "Wielki Sklep", ("7455",)),
    Story("Kwadrans przy okienku", "Szybki Kęs", ("Reklamacja",)),
    Story("Karnet: film dziennie", "KinoKarnet", ("reklamac",)),
    Story("Czat w banku", "Bank Polny", ("reklamac",)),
    Story("Blog, który nie działa", "HostTanio", ("Reklamacja",)),
    Story("Paczka uszkodzona pod drzwiami", "Lampy i Światło", ("przesyłk",)),
    Story("Pięć osób, te same pytania", "MebloDom", ("Reklamacja",)),
    Story("Reklamacja przez bramkę", "ElektroRaj", ("reklamac",)),
)


@dataclass(slots=True)
class Person:
    """Somebody at the window with the samples in a store of their own."""

    window: Window
    clock: FakeClock
    folder: Path

    @property
    def use(self) -> UseCases:
        return self.window.use

    def open_from_board(self, title: str) -> CaseId:
        """Presses the title of a card on the board."""
        self.window.go("board")
        for one in self.window.page.findChildren(TitleButton):
            if one.accessibleName().startswith(title) and one.isVisibleTo(self.window.page):
                one.click()
                self.window.settle()
                assert self.window.here == "case"
                return CaseId(self.window.shell.navigation.here.subject)
        raise AssertionError(f"no card “{title}” among:\n{self.window.words()}")

    def follow_to_a_letter(self, case_id: CaseId) -> LetterDesk:
        """Follows the next step; where it is waiting, lets days pass until it is not."""
        for _ in range(WAITED):
            step = self.use.case_page(case_id).next_step
            assert say(step.title) in self.window.words()
            letters = [one for one in step.actions if one.kind is ActionKind.PREPARE_LETTER]
            for action in letters:
                self.window.go("case", case_id)
                self.window.press(say(action.label))
                assert self.window.here == "letter", self.window.messages.said
                desk = self.fill_blanks()
                if desk.can_print:
                    return desk
            self.clock.move(7)
            self.window.go("case", case_id)
        raise AssertionError("the next step never became a letter that can be printed")

    def fill_blanks(self) -> LetterDesk:
        """Types something sensible into each field that is missing."""
        screen = cast("LetterScreen", self.window.shell.screen("letter"))
        letter_id = LetterId(self.window.shell.navigation.here.subject)
        for field in self.use.letter_desk(letter_id).fields:
            if field.is_missing and screen.view.form is not None:
                editor = screen.view.form.editor(field.name)
                chosen = field.choices[0][0] if field.choices else TYPED.get(field.kind, "tak")
                editor.set_value(chosen)
                editor.changed.emit()
        screen.leave()
        self.window.settle()
        return self.use.letter_desk(letter_id)

    def save_and_read(self) -> str:
        """Saves the letter as PDF and reads it back."""
        target = self.window.messages.target = self.folder / "pismo.pdf"
        self.window.press("Zapisz jako PDF")
        assert target.exists(), self.window.messages.said
        return " ".join(
            page.extract_text() for page in PdfReader(BytesIO(target.read_bytes())).pages
        )


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    clock = FakeClock()
    karen = open_karen(places_in(tmp_path / "karen"), clock)
    window = Window(qtbot, karen.use_cases)
    window.show()
    window.go("board")
    window.press("Zobacz przykładowe historie")
    yield Person(window, clock, tmp_path)
    window.close()
    karen.close()


@pytest.mark.parametrize("story", STORIES, ids=[one.title for one in STORIES])
def test_a_story_from_the_board_to_the_printed_letter(person: Person, story: Story) -> None:
    case_id = person.open_from_board(story.title)
    assert story.trader in person.window.words()
    desk = person.follow_to_a_letter(case_id)
    printed = person.save_and_read()
    assert desk.addressee_lines[0].split()[0] in printed
    for words in story.says:
        assert words.lower() in printed.lower(), printed[:1500]
    person.window.go("case", case_id)
    assert desk.title in person.window.words()
