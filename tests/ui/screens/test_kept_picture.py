"""A kept picture is a foreign file: the window only ever draws what a process of its own made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap

from karen_app.domain.message import say
from karen_app.services.drafts import EvidenceDraft
from karen_app.ui import words
from karen_app.ui.screens.evidence import screen
from tests.fakes import FakeWorld
from tests.intake.samples_of_files import bomb, photo
from tests.makers import done, opened_case
from tests.ui.window import Window


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What the window was given to draw."""
    seen: list[bytes] = []
    draw = screen.small_picture

    def note(content: bytes, side: int) -> QPixmap:
        seen.append(content)
        return draw(content, side)

    monkeypatch.setattr(screen, "small_picture", note)
    return seen


def shown(window: Window, world: FakeWorld, path: Path, content: bytes) -> None:
    case = opened_case(world.use_cases)
    path.write_bytes(content)
    kept = done(world.use_cases.attach_file(case.id, path, EvidenceDraft()))
    window.go("file", case.id, kept.id)
    window.settle()


def test_a_picture_is_drawn_from_what_the_child_made(
    window: Window, world: FakeWorld, tmp_path: Path, drawn: list[bytes]
) -> None:
    shown(window, world, tmp_path / "buty.jpg", photo())
    (content,) = drawn
    assert content.startswith(b"\x89PNG")
    assert b"Aparat" not in content


@pytest.mark.parametrize("content", [bomb(), b"\xff\xd8\xff\xe0 nie obraz"])
def test_what_the_child_refuses_is_a_sentence(
    window: Window, world: FakeWorld, tmp_path: Path, drawn: list[bytes], content: bytes
) -> None:
    shown(window, world, tmp_path / "buty.png", content)
    assert drawn == []
    assert words.say(say("foreign.damaged", name="buty.png")) in window.words()
