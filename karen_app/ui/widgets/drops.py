"""What is dropped or pasted from other programs: the files of this machine in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def files_of(data: QMimeData) -> tuple[Path, ...]:
    """The files of this machine that are dropped or pasted."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def welcome_files(event: QDragEnterEvent) -> None:
    """Says that files of this machine can be dropped here."""
    if files_of(event.mimeData()):
        event.acceptProposedAction()


def take_files(event: QDropEvent) -> tuple[Path, ...]:
    """The dropped files; whoever gave them keeps theirs, whatever was held down."""
    files = files_of(event.mimeData())
    if files:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    return files
