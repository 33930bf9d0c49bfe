"""A window over a world of fakes, and the hand that presses in it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from karen_app.services.settings import Language, Settings, Theme
from karen_app.services.use_cases import UseCases
from karen_app.ui.app import Shell
from karen_app.ui.first_view import Surroundings, make_application

FONTS = Path(__file__).resolve().parents[2] / "letters" / "fonts"


@dataclass
class FakeMessages:
    """Remembers what was said; answers what the test put there."""

    said: list[str] = field(default_factory=list)
    agrees: bool = True
    answer: str = ""
    target: Path | None = None
    files: list[Path] = field(default_factory=list)

    def tell(self, title: str, text: str) -> None:
        self.said.append(f"{title}: {text}")

    def warn(self, title: str, text: str) -> None:
        self.said.append(f"{title}: {text}")

    def ask(self, title: str, text: str, yes: str, no: str = "") -> bool:
        self.said.append(f"{title}: {text} [{yes}]" + (f" [{no}]" if no else ""))
        return self.agrees

    def pick(self, title: str, text: str, answers: list[tuple[str, str]]) -> str:
        self.said.append(f"{title}: {text} {[words for _value, words in answers]}")
        return self.answer

    def file_to_save(self, title: str, name: str, kind: str) -> Path | None:
        self.said.append(f"{title}: {name} {kind}")
        return self.target

    def files_to_open(self, title: str) -> list[Path]:
        self.said.append(title)
        return self.files

    def folder(self, title: str) -> Path | None:
        self.said.append(title)
        return self.target


def type_text(target: QWidget, text: str) -> None:
    """Types any character; QTest.keyClicks ends the program at the first that is not Latin."""
    for character in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(target, key)


class Window:
    """A shell with its messages, and short ways to press and to read."""

    def __init__(self, qtbot: QtBot, use: UseCases, language: Language = Language.POLISH) -> None:
        self.qtbot = qtbot
        settings = dataclasses.replace(
            use.settings(), language=language, theme=Theme.LIGHT, saw_first_run=True
        )
        use.change_settings(settings)
        self.use = use
        self.messages = FakeMessages()
        self.shell = Shell(make_application(["karen"], FONTS), use, Surroundings(), self.messages)
        self.shell.window.resize(1280, 800)
        qtbot.addWidget(self.shell.window)

    def show(self) -> None:
        self.shell.window.show()
        self.qtbot.waitExposed(self.shell.window)

    @property
    def settings(self) -> Settings:
        return self.use.settings()

    def go(self, screen: str, subject: str = "", detail: str = "") -> QWidget:
        """Goes to a screen and waits until what it reads aside is there."""
        self.shell.navigation.go(screen, subject, detail)
        return self.settle()

    def settle(self) -> QWidget:
        """Waits until nothing is read aside any more; gives the page."""
        self.qtbot.waitUntil(lambda: not self.shell.tasks.is_busy, timeout=15_000)
        QApplication.processEvents()
        return self.page

    @property
    def page(self) -> QWidget:
        shown = self.shell.window.pages.currentWidget()
        assert shown is not None
        return shown

    @property
    def here(self) -> str:
        return self.shell.navigation.here.screen

    def words(self, inside: QWidget | None = None) -> str:
        """Everything that can be read on the page: labels and buttons."""
        root = inside or self.page
        said = [one.text() for one in root.findChildren(QLabel) if one.isVisibleTo(root)]
        said += [one.text() for one in root.findChildren(QAbstractButton) if one.isVisibleTo(root)]
        return "\n".join(text for text in said if text)

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """The button with these words, by its visible text or its name."""
        root = inside or self.page
        for one in root.findChildren(QAbstractButton):
            if words in {one.text(), one.accessibleName()} and one.isVisibleTo(root):
                return one
        raise AssertionError(f"no button “{words}” among:\n{self.words(root)}")

    def press(self, words: str, inside: QWidget | None = None) -> None:
        """Presses a button and waits for what follows."""
        self.button(words, inside).click()
        self.settle()

    def type_into(self, name: str, text: str) -> None:
        """Types into the line with this accessible name, in place of what stands there."""
        for line in self.page.findChildren(QLineEdit):
            if line.accessibleName() == name and line.isVisibleTo(self.page):
                line.clear()
                type_text(line, text)
                return
        raise AssertionError(f"no line “{name}”")

    def key(self, key: Qt.Key) -> None:
        """Presses a key where the focus is."""
        target = QApplication.focusWidget() or self.shell.window
        QTest.keyClick(target, key)
        self.settle()

    def close(self) -> None:
        self.shell.window.close()
        self.shell.rest()
