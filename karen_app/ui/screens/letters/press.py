"""Prints or saves the letter on the desk: the pages are made aside, the dialog comes after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from karen_app.domain.ids import LetterId
from karen_app.services.outcome import Refused
from karen_app.services.output.packet import Packet
from karen_app.services.ports import BundleLimits
from karen_app.ui.frame import Frame
from karen_app.ui.preview import look_first
from karen_app.ui.printing import print_on_paper
from karen_app.ui.screens.letters.hand_out import packet_words
from karen_app.ui.words import translate


class Press:
    """Gives a letter out on paper or as a PDF; ``after`` is called when it may have changed."""

    def __init__(self, frame: Frame, parent: QWidget, after: Callable[[], None]) -> None:
        self._frame, self._parent, self._after = frame, parent, after

    def give(self, how: str, letter_id: LetterId, title: str) -> None:
        """``print``, ``print-all`` with the enclosures in their order, or ``save``."""
        use, tasks = self._frame.use, self._frame.tasks
        if how == "print-all":
            tasks.run(
                lambda: use.hand_out.packet(letter_id, BundleLimits()),
                lambda made: self._on_packet(made, letter_id),
                self._on_failed,
                "letter",
            )
        else:
            tasks.run(
                lambda: use.print_letter(letter_id),
                lambda made: self._on_letter(made, how, title),
                self._on_failed,
                "letter",
            )

    def _on_letter(self, made: bytes | Refused, how: str, title: str) -> None:
        if isinstance(made, Refused):
            self._frame.explain(made)
            return
        if how == "print":
            print_on_paper(made, self._parent)
        else:
            self._save(made, title)
        self._after()

    def _on_packet(self, made: Packet | Refused, letter_id: LetterId) -> None:
        """The enclosures are not on the page: all pages are looked at before they are printed."""
        if isinstance(made, Refused):
            self._frame.explain(made)
            return
        content = made.bound.files[0].content
        look_first(content, self._parent, lambda: self._print_packet(made, letter_id))

    def _print_packet(self, made: Packet, letter_id: LetterId) -> None:
        """What could not be printed along is named once the rest is on paper."""
        if not print_on_paper(made.bound.files[0].content, self._parent):
            return
        self._frame.use.hand_out.note_printed(letter_id)
        if apart := packet_words(made):
            words = translate("Letter", "Printed without these")
            self._frame.messages.tell(words, "\n".join(apart))
        self._after()

    def _save(self, content: bytes, title: str) -> None:
        name = self._frame.use.exchange.suggest_name(f"{title}.pdf")
        words = translate("Letter", "Save the letter")
        target = self._frame.messages.file_to_save(words, name, "PDF (*.pdf)")
        if target is not None:
            self._frame.save(target, content)

    def _on_failed(self, error: Exception) -> None:
        raise error
