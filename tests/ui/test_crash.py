"""An error nobody caught: a dialog says what is safe, the draft is kept, no content is logged."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from karen_app.domain.errors import KarenError, StoreTrouble
from karen_app.domain.message import say
from karen_app.ui.crash import CrashDialog, HindranceDialog
from tests.fakes import FakeWorld
from tests.ui.window import Window

SECRET = "pani Ewa z ul. Długiej"


@pytest.fixture(autouse=True)
def _hook_put_back() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def stumble() -> None:
    """What a slot does that fails: the message holds what a person typed."""
    try:
        raise ValueError(SECRET)  # noqa: TRY301
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def dialogs() -> list[CrashDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]


def test_a_slot_that_raises_keeps_the_draft_and_says_what_is_safe(
    window: Window, world: FakeWorld, caplog: pytest.LogCaptureFixture
) -> None:
    window.shell.watch_errors()
    window.go("log")
    window.type_into("Z kim", "pan Marek")
    with caplog.at_level(logging.ERROR):
        stumble()
        stumble()  # a second one opens no second dialog
    shown = [one for one in dialogs() if one.isVisible()]
    assert len(shown) == 1
    assert "Twoje zapisy są bezpieczne." in window.words(shown[0])
    assert "stumble" in shown[0].details.toPlainText()
    assert SECRET not in shown[0].details.toPlainText() + caplog.text
    kept = world.use_cases.kept_draft("log//")
    assert kept is not None
    assert kept["person"] == "pan Marek"
    window.press("Pracuj dalej", shown[0])
    assert not shown[0].isVisible()


def test_a_full_disk_is_told_in_its_own_sentence_and_the_form_stays(
    window: Window, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No talk of an error of Karen's: the sentence, the form, a second try that works."""
    window.shell.watch_errors()
    window.go("log")
    window.type_into("Z kim", "pan Marek")

    def full(*_given: object) -> None:
        raise StoreTrouble(say("store.full"))

    with monkeypatch.context() as disk:
        disk.setattr(type(world.use_cases), "keep_draft", full)
        try:
            full()
        except KarenError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, HindranceDialog)]
    shown = [one for one in found if one.isVisible()]
    assert len(shown) == 1
    assert "Nie ma miejsca, by zapisać" in window.words(shown[0])
    assert not [one for one in dialogs() if one.isVisible()]
    window.press("Wróć do okna", shown[0])
    window.shell.keep_drafts()
    kept = world.use_cases.kept_draft("log//")
    assert kept is not None
    assert kept["person"] == "pan Marek"
