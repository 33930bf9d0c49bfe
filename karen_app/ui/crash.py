"""Errors nobody caught: written to the log without names, shown with what is safe, sent nowhere."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from karen_app.domain.errors import KarenError
from karen_app.ui.widgets.boxes import EDGE, column, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import say, translate

log = logging.getLogger(__name__)


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened, without the message: a message may hold what a person typed."""
    lines = [f"{kind.__name__}"]
    lines += [f"{one.filename}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)]
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says what is safe, what happened and what to do; the details can be copied.

    ``goes_on`` says whether the window lives on, or the program ends with this dialog.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, goes_on: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Crash", "Something went wrong in Karen"))
        self.resize(560, 380)
        body = column(self, edge=EDGE)
        body.addWidget(Text(translate("Crash", "Your records are safe."), "page-title"))
        body.addWidget(Text(_what_to_do(goes_on=goes_on)))
        body.addWidget(
            Text(
                translate(
                    "Crash",
                    "For whoever looks into it (no content of your cases, nothing is sent):",
                ),
                "note",
            )
        )
        self.details = QPlainTextEdit(text)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(translate("Crash", "Details of the error"))
        body.addWidget(self.details)
        line = row()
        line.addStretch(1)
        copy = button(translate("Crash", "Copy the details"))
        copy.clicked.connect(self._on_copy)
        close = button(_last_word(goes_on=goes_on), "primary")
        close.clicked.connect(self.accept)
        line.addWidget(copy)
        line.addWidget(close)
        body.addLayout(line)
        close.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def _what_to_do(*, goes_on: bool) -> str:
    if goes_on:
        return translate(
            "Crash",
            "Karen stumbled over an error of its own. Everything saved before is on the "
            "disk, and what you were typing is kept as a draft. You can go on working; "
            "if it happens again, close Karen and open it once more.",
        )
    return translate(
        "Crash",
        "Karen stumbled over an error of its own and has to close. Everything saved before is "
        "on the disk. Open Karen once more; if it happens again, pass the details on.",
    )


def _last_word(*, goes_on: bool) -> str:
    return translate("Crash", "Go on working") if goes_on else translate("Crash", "Close Karen")


class HindranceDialog(QDialog):
    """Says in its own sentence what hinders: a full disk, an office store that is out of reach."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Crash", "This could not be done"))
        self.resize(480, 220)
        body = column(self, edge=EDGE)
        body.addWidget(Text(sentence, "page-title"))
        body.addWidget(
            Text(
                translate(
                    "Crash",
                    "What you typed is still in the window. Put right what is in the way, then "
                    "try again; until then leave Karen open.",
                )
            )
        )
        body.addStretch(1)
        line = row()
        line.addStretch(1)
        close = button(translate("Crash", "Back to the window"), "primary")
        close.clicked.connect(self.accept)
        line.addWidget(close)
        body.addLayout(line)
        close.setFocus()


def _dialog(error: BaseException, text: str, parent: QWidget | None) -> QDialog:
    if isinstance(error, KarenError):
        return HindranceDialog(say(error.message), parent)
    return CrashDialog(text, parent)


def _nothing() -> None:
    """What is kept where nothing can be typed yet."""


def tell_end(error: Exception) -> None:
    """Writes the error of its own that ends the program into the log; waits until it is read."""
    text = details(type(error), error.__traceback__)
    log.error("Karen has to close\n%s", text)
    CrashDialog(text, goes_on=False).exec()


def catch_uncaught(
    parent: QWidget | None = None,
    keep_drafts: Callable[[], None] = _nothing,
    begin_log: Callable[[], None] = _nothing,
) -> None:
    """From now on an uncaught error keeps the drafts, goes to the log and opens a dialog.

    What Karen has a sentence for is told in that sentence; everything else is an error of its own.
    ``begin_log`` is for the start, when nothing is logged yet.
    """
    showing: list[QDialog] = []

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = details(kind, trace)
        begin_log()
        log.error("uncaught error\n%s", text)
        try:
            keep_drafts()
        except Exception as hindered:  # noqa: BLE001 - the dialog must come whatever happens
            where = details(type(hindered), hindered.__traceback__)
            log.error("drafts could not be kept\n%s", where)  # noqa: TRY400 - no message in the log
        if not showing:
            dialog = _dialog(error, text, parent)
            showing.append(dialog)
            dialog.finished.connect(showing.clear)
            dialog.open()

    sys.excepthook = on_error
