"""The shared folder for the files of an office is chosen in the settings, only for an office."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from tests.ui.window import Window

OFFICE = "postgresql://anna@serwer:5432/karen"
TITLE = "Wspólny folder na pliki kancelarii"


def test_the_shared_folder_is_chosen_and_left(window: Window, tmp_path: Path) -> None:
    window.go("settings")
    assert TITLE not in window.words()
    use = window.use
    use.change_settings(dataclasses.replace(use.settings(), store_url=OFFICE))
    window.go("board")
    window.go("settings")
    assert "Brak: każdy komputer przechowuje pliki" in window.words()
    window.messages.target = tmp_path
    view = window.shell.screen("settings").view  # type: ignore[attr-defined]
    view.command_chosen.emit("folder:store_files")
    window.settle()
    assert use.settings().store_files == str(tmp_path)
    assert str(tmp_path) in window.words()
    window.press("Bez wspólnego folderu")
    assert use.settings().store_files == ""
