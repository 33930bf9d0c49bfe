"""Takes dropped and chosen files into a case: with a bar, a way to stop, and plain words after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from karen_app.domain.ids import CaseId
from karen_app.domain.message import Message
from karen_app.domain.message import say as message
from karen_app.services.evidence.attach_dropped import AttachedFiles
from karen_app.services.intake_ports import Gathered
from karen_app.services.outcome import Done, Outcome
from karen_app.ui.frame import Frame
from karen_app.ui.words import say, translate

MANY = 100  # files from which on it asks first: a folder is easily dropped by mistake
SHOWN = 8  # sentences about single files


class Attaching:
    """The files of one drop on their way into one case."""

    def __init__(self, frame: Frame, case_id: CaseId, ended: Callable[[], None]) -> None:
        self._frame, self._case_id, self._ended = frame, case_id, ended
        self._left_out: tuple[Message, ...] = ()

    def take(self, dropped: Sequence[Path]) -> None:
        """Looks what was dropped, asks when it is a lot, attaches it; nothing for nothing."""
        if dropped:
            exchange, paths = self._frame.use.exchange, tuple(dropped)
            words = translate("Attaching", "Checking what was dropped")
            self._frame.work.run(
                lambda _progress: exchange.gather(paths), self._on_gathered, words, can_stop=False
            )

    def _on_gathered(self, gathered: Gathered) -> None:
        self._left_out = gathered.problems
        files, use, case_id = gathered.files, self._frame.use, self._case_id
        if not files:
            self._tell(gathered.problems or (message("drop.nothing"),))
            return
        if len(files) > MANY and not self._agrees(len(files)):
            return
        words = translate("Attaching", "Copying %n file(s)", None, len(files))
        self._frame.work.run(
            lambda progress: use.attach_dropped(case_id, files, progress), self._on_done, words
        )

    def _agrees(self, count: int) -> bool:
        title = translate("Attaching", "That is a lot of files")
        words = translate(
            "Attaching",
            "Attach %n file(s) to this case? One undo takes all out again.",
            None,
            count,
        )
        return self._frame.messages.ask(title, words, translate("Attaching", "Attach them all"))

    def _on_done(self, outcome: Outcome[AttachedFiles]) -> None:
        found = self._frame.settle(outcome, self._case_id)
        if found is not None:
            self._tell((*self._left_out, *found.left_out))
            if found.notes:
                title = translate("Attaching", "Kept, but be careful")
                self._frame.messages.tell(title, sentences(found.notes))
        if isinstance(outcome, Done):
            self._ended()

    def _tell(self, left_out: Sequence[Message]) -> None:
        if left_out:
            title = translate("Attaching", "Not every file was taken")
            self._frame.messages.warn(title, sentences(left_out))


def sentences(messages: Sequence[Message]) -> str:
    """The first sentences, one under another, and how many there are besides."""
    lines = [say(one) for one in messages[:SHOWN]]
    if len(messages) > SHOWN:
        rest = len(messages) - SHOWN
        lines.append(translate("Attaching", "And %n more like these.", None, rest))
    return "\n".join(lines)
