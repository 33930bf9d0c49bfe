"""A window over fakes for the tests of the ui."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeWorld
from tests.ui.window import Window


@pytest.fixture
def world() -> FakeWorld:
    """An empty world of fakes on 22 November 2026."""
    return FakeWorld()


@pytest.fixture
def window(qtbot: QtBot, world: FakeWorld) -> Iterator[Window]:
    """A window in Polish over that world."""
    made = Window(qtbot, world.use_cases)
    made.show()
    yield made
    made.close()
