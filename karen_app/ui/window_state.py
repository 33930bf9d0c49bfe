"""Size and place of the window and small choices about it, in a file of their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

from karen_app.ui.on_screen import OnScreen

TITLE_BAR = 40  # pixels that the frame around a window takes, at most


class WindowState:
    """Keeps how the window looked when it was closed; without a file it keeps nothing."""

    def __init__(self, file: Path | None) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None
        self._words: dict[str, str] = {}  # chosen in this run

    def restore_window(self, window: QMainWindow) -> None:
        """Gives the window its last size and place; a place off every screen is put right by Qt.

        Where nothing is remembered the window is no larger than the screen. From now on it comes
        back when its screen goes.
        """
        value = self._store.value("window/geometry") if self._store is not None else None
        if isinstance(value, QByteArray):
            window.restoreGeometry(value)
        else:
            room = window.screen().availableSize() - QSize(0, TITLE_BAR)
            window.resize(window.size().boundedTo(room))
        OnScreen(window).look()

    def keep_window(self, window: QMainWindow) -> None:
        """Remembers size and place."""
        if self._store is not None:
            self._store.setValue("window/geometry", window.saveGeometry())

    def word(self, name: str, default: str = "") -> str:
        """A small choice about the window, such as cards or table on the board."""
        if name in self._words or self._store is None:
            return self._words.get(name, default)
        return str(self._store.value(f"choice/{name}", default))

    def keep_word(self, name: str, value: str) -> None:
        """Remembers a small choice about the window."""
        self._words[name] = value
        if self._store is not None:
            self._store.setValue(f"choice/{name}", value)
