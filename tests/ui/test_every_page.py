"""Walks over every page: nothing clipped in longer words or larger type, everything named."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from karen_app.bootstrap import Karen, open_karen
from karen_app.paths import places_in
from karen_app.services.settings import Theme
from karen_app.ui import words
from karen_app.ui.widgets.text import TitleButton
from tests.fakes import FakeClock
from tests.ui.every_page import prepare, shown_parts, visits
from tests.ui.window import Window

LONGER = 0.4  # how much longer than English the words of the invented language are
CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSpinBox,
)


class LongWords(QTranslator):
    """An invented language: every sentence as in English and 40 % longer."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text + " łąka" * ceil(len(text) * LONGER / 5)


@pytest.fixture
def karen(tmp_path: Path) -> Iterator[Karen]:
    opened = open_karen(places_in(tmp_path), FakeClock())
    prepare(opened.use_cases)
    yield opened
    opened.close()


@pytest.fixture
def long_words(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every window built now speaks the invented language."""
    translator = LongWords()

    def speak(_language: str) -> None:
        QCoreApplication.removeTranslator(translator)
        QCoreApplication.installTranslator(translator)

    monkeypatch.setattr(words, "speak", speak)
    yield
    QCoreApplication.removeTranslator(translator)


def walk(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Goes to every page; gives its name and the whole window."""
    for visit in visits(window.use):
        window.go(visit.screen, visit.subject, visit.detail)
        for _ in range(3):
            QApplication.processEvents()
        yield visit.name, window.shell.window


def clipped(root: QWidget) -> Iterator[str]:
    """What does not get the room it needs."""
    for part in shown_parts(root):
        if isinstance(part, QLabel | QPushButton) and (is_short(part) or hangs_out(part)):
            yield f"“{part.text()[:50]}” has only {part.size().toTuple()}"
        elif isinstance(part, QScrollArea) and (inside := part.widget()) is not None:
            need, room = inside.minimumSizeHint().width(), part.viewport().width()
            if need > room:
                yield f"page {type(part).__name__} needs {need} of {room} pixels"


def is_short(part: QLabel | QPushButton) -> bool:
    """Whether the words do not fit; a title that shortens itself says the rest in its tooltip."""
    size, wish = part.size(), part.sizeHint()
    if isinstance(part, TitleButton) or not part.text():
        return False
    if isinstance(part, QPushButton):
        return size.width() < wish.width() - 1 or size.height() < wish.height() - 2
    if part.wordWrap():
        return size.height() < part.heightForWidth(size.width()) - 2
    return size.width() < wish.width() - 1


def hangs_out(part: QWidget) -> bool:
    """Whether the box around ends before the part does."""
    around = part.parentWidget()
    if around is None or isinstance(around, QLineEdit):
        return False
    return part.geometry().bottom() > around.height() + 1


@pytest.mark.parametrize(("scale", "width"), [(100, 1280), (100, 900), (200, 1280)])
@pytest.mark.usefixtures("long_words")
def test_nothing_is_clipped_in_longer_words(
    qtbot: QtBot, karen: Karen, scale: int, width: int
) -> None:
    use = karen.use_cases
    use.change_settings(dataclasses.replace(use.settings(), font_scale=scale))
    window = Window(qtbot, use)
    window.shell.window.resize(width, 800)
    window.show()
    faults = [f"{name}: {said}" for name, root in walk(window) for said in clipped(root)]
    window.close()
    assert not faults, "\n".join(dict.fromkeys(faults))


def nameless(root: QWidget) -> Iterator[str]:
    """What a screen reader could not say."""
    for part in shown_parts(root):
        if not isinstance(part, CONTROLS):
            continue
        if isinstance(part.parent(), QComboBox | QLineEdit | QAbstractItemView):
            continue  # the insides of a list or a line
        spoken = QAccessible.queryAccessibleInterface(part)
        if spoken.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            yield f"no role: {described(part)}"
        elif not spoken.text(QAccessible.Text.Name).strip():
            yield f"no name: {described(part)}"


def described(part: QObject) -> str:
    """Which widget that is: its class and those around it."""
    names: list[str] = []
    at: QObject | None = part
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parent()
    return " in ".join(names)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.CONTRAST])
def test_everything_one_can_press_has_a_role_and_a_name(
    qtbot: QtBot, karen: Karen, theme: Theme
) -> None:
    use = karen.use_cases
    window = Window(qtbot, use)
    use.change_settings(dataclasses.replace(use.settings(), theme=theme))
    window.shell.relook()
    window.show()
    faults = [f"{name}: {said}" for name, root in walk(window) for said in nameless(root)]
    window.close()
    assert not faults, "\n".join(dict.fromkeys(faults))


def test_every_page_can_be_reached_and_left_by_tab(qtbot: QtBot, karen: Karen) -> None:
    """From any page Tab goes round: it comes back to where it began and meets the page's parts."""
    window = Window(qtbot, karen.use_cases)
    window.show()
    for name, root in walk(window):
        reachable = {
            part
            for part in shown_parts(root)
            if isinstance(part, CONTROLS) and part.isEnabled() and part.focusPolicy().value & 1
        }
        first = window.shell.window.search
        seen: set[QWidget | None] = {first}
        at = first.nextInFocusChain()
        while at is not None and at is not first:
            seen.add(at)
            at = at.nextInFocusChain()
        lost = [described(part) for part in reachable if part not in seen]
        assert not lost, f"{name}: {lost}"
    window.close()
