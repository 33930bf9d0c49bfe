"""Attaches everything that was dropped at once: all of it or, when cancelled, nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId
from karen_app.domain.message import Message, say
from karen_app.domain.problem import Problem, problem
from karen_app.services.cases.read_case import read_case
from karen_app.services.change import Change
from karen_app.services.drafts import EvidenceDraft
from karen_app.services.evidence.attach_file import FileToAttach, evidence_of, next_exhibit
from karen_app.services.evidence.take_back import take_back
from karen_app.services.intake_ports import ForeignReader
from karen_app.services.outcome import Done, Outcome, Refused
from karen_app.services.ports import Desk, FileStore, Progress, StoredFile
from karen_app.services.storing import commit_change

_FULL = frozenset({"file.no_space"})


@dataclass(frozen=True, slots=True)
class AttachedFiles:
    """What was attached; ``left_out`` and ``notes`` are sentences about single files."""

    evidence: tuple[Evidence, ...]
    left_out: tuple[Message, ...] = ()  # could not be read
    notes: tuple[Message, ...] = ()  # kept, and yet something is to be known


class _Stopped(Exception):
    """Nothing more is to be copied; ``reason`` is the sentence about it."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.english)
        self.reason = reason


@dataclass(slots=True)
class AttachMany:
    """One dropping: the files of one case, copied one after the other."""

    desk: Desk
    files: FileStore
    reader: ForeignReader
    case_id: CaseId
    _fresh: list[str] = field(default_factory=list)  # digests that were not in the store before
    _left_out: list[Message] = field(default_factory=list)
    _notes: list[Message] = field(default_factory=list)

    def attach(
        self, sources: Sequence[Path], progress: Progress | None = None
    ) -> Outcome[AttachedFiles]:
        """Copy every file in and record all of them as one change with one undo.

        A file that cannot be read is left out with its sentence. ``progress`` counts files; when
        it says no, or when the disk is full, nothing is attached and what was copied goes again.
        """
        read_case(self.desk, self.case_id)
        if self.desk.is_read_only:
            return Refused((problem("", "store.read_only"),))
        try:
            stored = self._copied(sources, progress)
            outcome = self._recorded(stored) if stored else self._nothing()
        except _Stopped as stopped:
            outcome = Refused((Problem("", stopped.reason),))
        except BaseException:
            self._take_back()
            raise
        if not isinstance(outcome, Done):
            self._take_back()
        return outcome

    def _copied(
        self, sources: Sequence[Path], progress: Progress | None
    ) -> list[tuple[Path, StoredFile]]:
        found: list[tuple[Path, StoredFile]] = []
        for number, source in enumerate(sources):
            if progress is not None and not progress(number, len(sources)):
                raise _Stopped(say("drop.cancelled"))
            stored = self._copy(source, progress, number, len(sources))
            if stored is not None:
                found.append((source, stored))
        return found

    def _copy(
        self, source: Path, progress: Progress | None, number: int, every: int
    ) -> StoredFile | None:
        def goes_on(_done: int, _whole: int) -> bool:
            return progress is None or progress(number, every)

        try:
            stored = self.files.take_in(source, goes_on)
        except FileTrouble as trouble:
            if trouble.message.code == "file.cancelled":
                raise _Stopped(say("drop.cancelled")) from trouble
            if trouble.message.code in _FULL:
                raise _Stopped(trouble.message) from trouble
            self._left_out.append(trouble.message)
            return None
        if stored.is_new:
            self._fresh.append(stored.digest)
        self._note(source)
        return stored

    def _note(self, source: Path) -> None:
        with contextlib.suppress(FileTrouble):  # it went away after it was copied
            seen = self.reader.glance(source)
            if seen.is_dangerous:
                self._notes.append(say("drop.program_kept", name=source.name))
            if seen.is_unseen:
                self._notes.append(say("foreign.no_extra.heic", name=source.name))

    def _recorded(self, stored: Sequence[tuple[Path, StoredFile]]) -> Outcome[AttachedFiles]:
        first = next_exhibit(self.desk, self.case_id)
        evidence = tuple(
            evidence_of(
                self.desk, FileToAttach(self.case_id, source, EvidenceDraft()), kept, first + place
            )
            for place, (source, kept) in enumerate(stored)
        )
        label = (
            say("change.file_attached", name=evidence[0].name)
            if len(evidence) == 1
            else say("change.files_attached", n=len(evidence))
        )
        outcome = commit_change(self.desk, Change(label, (), evidence))
        if not isinstance(outcome, Done):
            return outcome
        kept_now = tuple(each for each in outcome.change.after if isinstance(each, Evidence))
        found = AttachedFiles(kept_now, tuple(self._left_out), tuple(self._notes))
        return Done(found, outcome.change)

    def _nothing(self) -> Refused:
        """No file could be read, or there was none."""
        reasons = self._left_out or [say("drop.nothing")]
        return Refused(tuple(Problem("", each) for each in reasons))

    def _take_back(self) -> None:
        """Remove the copies that came in now and that no record needs."""
        take_back(self.desk, self.files, self._fresh)


def attach_dropped(
    many: AttachMany, dropped: tuple[Path, ...], progress: Progress | None = None
) -> Outcome[AttachedFiles]:
    """Attach every file of what was dropped, folders walked.

    What the walk left out (links, folders that vanished, too many) stands with the rest.
    """
    gathered = many.reader.gather(dropped)
    if not gathered.files and gathered.problems:
        return Refused(tuple(Problem("", each) for each in gathered.problems))
    outcome = many.attach(gathered.files, progress)
    if not isinstance(outcome, Done):
        return outcome
    left_out = (*gathered.problems, *outcome.value.left_out)
    return Done(replace(outcome.value, left_out=left_out), outcome.change)
