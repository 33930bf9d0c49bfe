"""Tell, ask, warn, choose a file: the only place that opens boxes over the window."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from karen_app.ui.words import translate

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class Messages(Protocol):
    """What screens may say to or ask of a person."""

    def tell(self, title: str, text: str) -> None:
        """Something to know."""

    def warn(self, title: str, text: str) -> None:
        """Something went wrong: what is safe, what happened, what to do."""

    def ask(self, title: str, text: str, yes: str, no: str = "") -> bool:
        """A question with one verb as the answer; anything else means no, and is safe.

        ``no`` names the other button where "Cancel" would be read as undoing what is done.
        """

    def pick(self, title: str, text: str, answers: list[tuple[str, str]]) -> str:
        """A question with several answers; empty when the person leaves it open."""

    def file_to_save(self, title: str, name: str, kind: str) -> Path | None:
        """Where to write a file; nothing when the person changes their mind."""

    def files_to_open(self, title: str) -> list[Path]:
        """Files to take in; empty when the person changes their mind."""

    def folder(self, title: str) -> Path | None:
        """A folder; nothing when the person changes their mind."""


class Boxes:
    """Messages as boxes over a window."""

    def __init__(self, parent: QWidget | None) -> None:
        self._parent = parent
        self._folder: Path | None = None  # used last in this run

    def tell(self, title: str, text: str) -> None:
        """Shows a sentence with one button."""
        self._box(QMessageBox.Icon.Information, title, text).exec()

    def warn(self, title: str, text: str) -> None:
        """Shows a sentence with one button and a sign."""
        self._box(QMessageBox.Icon.Warning, title, text).exec()

    def ask(self, title: str, text: str, yes: str, no: str = "") -> bool:
        """Asks; the safe answer has the focus."""
        box = self._box(QMessageBox.Icon.Question, title, text)
        box.setStandardButtons(QMessageBox.StandardButton.NoButton)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        words = no or translate("Messages", "Cancel")
        leave = box.addButton(words, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        box.exec()
        return box.clickedButton() is agree

    def pick(self, title: str, text: str, answers: list[tuple[str, str]]) -> str:
        """One button for each answer; leaving it open is always possible."""
        box = self._box(QMessageBox.Icon.Question, title, text)
        box.setStandardButtons(QMessageBox.StandardButton.NoButton)
        made = {
            box.addButton(words, QMessageBox.ButtonRole.AcceptRole): value
            for value, words in answers
        }
        leave = box.addButton(translate("Messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(leave)
        box.exec()
        chosen = box.clickedButton()
        return next((value for one, value in made.items() if one is chosen), "")

    def file_to_save(self, title: str, name: str, kind: str) -> Path | None:
        """Asks for a file name through the dialog of the desktop."""
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, self._place(name), kind)
        return self._remembered(chosen)

    def files_to_open(self, title: str) -> list[Path]:
        """Asks for files through the dialog of the desktop."""
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, title, self._place())
        self._remembered(chosen[0] if chosen else "")
        return [Path(one) for one in chosen]

    def folder(self, title: str) -> Path | None:
        """Asks for a folder through the dialog of the desktop."""
        chosen = QFileDialog.getExistingDirectory(self._parent, title, self._place())
        return Path(chosen) if chosen else None

    def _place(self, name: str = "") -> str:
        """Where a dialog begins: the folder used last, at first the documents of the person."""
        documents = QStandardPaths.writableLocation(DOCUMENTS)
        folder = self._folder or Path(documents)
        known = folder if folder.is_dir() else Path.home()
        return str(known / name) if name else str(known)

    def _remembered(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._folder = Path(chosen).parent
        return Path(chosen)

    def _box(self, sign: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(sign, title, text, QMessageBox.StandardButton.Ok, self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box
