"""Keeping: what a person can do for the safety of their data; reached as ``use_cases.keeping``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from karen_app.domain.errors import KarenError
from karen_app.domain.ids import CaseId, ClientId
from karen_app.domain.keeping import (
    ErasurePreview,
    LookedAfter,
    RestorePreview,
    RetentionLine,
    StoreKind,
    StoreReport,
    StoreStatus,
)
from karen_app.domain.message import Message
from karen_app.domain.problem import Problem, problem
from karen_app.services.keeping import erase_person, retention
from karen_app.services.keeping.keeper import Keeper
from karen_app.services.keeping.turns import Turns
from karen_app.services.outcome import Refused
from karen_app.services.ports import BackupInfo, Desk, Progress, SettingsStore

LEAST = 10  # characters of a passphrase
WEEK = 7
T = TypeVar("T")


class Keeping:
    """Backups, restore, passphrase, check, erasure, retention.

    What could not be done comes back as ``Refused`` with a sentence; nothing is lost then. Long
    work takes ``progress``; stopped by it, everything is as it was before.
    """

    def __init__(self, desk: Desk, keeper: Keeper, settings: SettingsStore) -> None:
        """Work for this store."""
        self._desk = desk
        self._keeper = keeper
        self._settings = settings
        self._turns = self.turns = Turns()
        self.last_report: StoreReport | None = None  # of this run of the program

    def status(self) -> StoreStatus:
        """Where the store lies, how large it is, what to worry about; works while locked."""
        return self._keeper.status(self._second_place())

    # backups

    def back_up(
        self, reason: str = "asked", progress: Progress | None = None
    ) -> BackupInfo | Refused:
        """A verified backup now, here and in the second place."""
        return _tried(lambda: self._keeper.back_up(reason, self._second_place(), progress))

    def back_up_first_of_day(self) -> BackupInfo | Refused | None:
        """The backup of the day when there is none yet."""
        today = self._desk.clock.now().date()
        if any(info.made_at.date() == today for info in self._keeper.kept()):
            return None
        return self.back_up("daily")

    def backups(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        return self._keeper.kept()

    def preview_restore(self, backup: Path) -> RestorePreview:
        """What restoring would do; ``problem`` says why it cannot be done."""
        return self._keeper.preview(backup)

    def restore_backup(self, backup: Path, progress: Progress | None = None) -> Refused | None:
        """Put a backup in the place of the store; ``None`` when done. Read everything anew."""
        return self._alone(lambda: self._keeper.restore(backup, progress))

    def undo_restore(self, progress: Progress | None = None) -> Refused | None:
        """Put back what the last restore replaced; ``None`` when done. Read everything anew."""
        return self._alone(lambda: self._keeper.undo_restore(progress))

    def export_protected(
        self, target: Path, passphrase: str, again: str, progress: Progress | None = None
    ) -> str | Refused:
        """Write one encrypted file with everything; gives the recovery code to print."""
        if refused := _unfit(passphrase, again):
            return refused
        return _tried(lambda: self._keeper.export_protected(target, passphrase, progress))

    def import_protected(
        self, source: Path, typed: str, progress: Progress | None = None
    ) -> Path | Refused:
        """Make a backup of such a file; ``typed`` is its passphrase or recovery code."""
        return _tried(lambda: self._keeper.import_protected(source, typed, progress))

    # passphrase

    def set_passphrase(
        self, passphrase: str, again: str, progress: Progress | None = None
    ) -> str | Refused:
        """Encrypt the store, its files and its backups; gives the recovery code to print."""
        if refused := _unfit(passphrase, again):
            return refused
        return self._alone(lambda: self._keeper.set_passphrase(passphrase, progress))

    def change_passphrase(self, old: str, new: str, again: str) -> str | Refused:
        """Another passphrase; gives a new recovery code, the old one opens nothing any more."""
        if refused := _unfit(new, again):
            return refused
        return self._alone(lambda: self._changed(old, new))

    def remove_passphrase(
        self, passphrase: str, progress: Progress | None = None
    ) -> Refused | None:
        """Decrypt everything; ``None`` when done."""
        return self._alone(lambda: self._removed(passphrase, progress))

    def lock(self) -> Refused | None:
        """Close the store until ``unlock``; keep the drafts of open forms before."""
        return self._alone(self._keeper.lock)

    def unlock(self, typed: str) -> Refused | None:
        """Open the store with passphrase or recovery code; ``None`` when done."""
        refused = _tried(lambda: self._keeper.unlock(typed))
        if refused is None and self._settings.load().remember_passphrase:
            self._keeper.remember(typed)
        return refused

    def can_remember(self) -> bool:
        """Whether the system could keep the passphrase: an encrypted store and a keystore."""
        return self.status().kind is StoreKind.ENCRYPTED and self._keeper.can_remember()

    def forget_passphrase(self) -> None:
        """Take a remembered passphrase out of the keystore of the system."""
        self._keeper.forget()

    # check

    def verify_store(self, progress: Progress | None = None) -> StoreReport:
        """Read and compare everything, and remember the day; runs well in the background.

        It ends early, incomplete, when another work on the whole store begins.
        """
        with self._turns.take() as may_go_on:
            report = self._keeper.check(
                lambda done, every: may_go_on() and (progress is None or progress(done, every))
            )
        if report.is_complete:
            self.last_report = report
        return report

    def is_check_due(self) -> bool:
        """True a week after the last check, when there was none, or when it found a fault."""
        status = self.status()
        if status.last_check is None or not status.was_sound:
            return True
        return (self._desk.clock.today() - status.last_check).days >= WEEK

    # by itself

    def look_after(self, progress: Progress | None = None) -> LookedAfter:
        """What Karen does by itself once a day: old trash erased, the weekly check.

        For the background. Nothing is done while the store is locked or only for reading.
        """
        status = self.status()
        if status.is_locked or status.is_read_only:
            return LookedAfter(0, None, status.warnings)
        troubles: tuple[Message, ...] = ()
        erased = self.purge_trash()
        if isinstance(erased, Refused):
            troubles, erased = tuple(each.message for each in erased.problems), 0
        report = self.verify_store(progress) if self.is_check_due() else None
        return LookedAfter(erased, report, (*status.warnings, *troubles))

    # erasure and retention

    def preview_erasure(self, client_id: ClientId) -> ErasurePreview | Refused:
        """What erasing a client would take away; ``blocked`` says what hinders it."""
        return _tried(lambda: erase_person.preview_erasure(self._desk, client_id))

    def erase_person(self, client_id: ClientId, progress: Progress | None = None) -> Refused | None:
        """Erase a client with all cases, files, drafts and history, for good."""
        return self._alone(
            lambda: erase_person.erase_person(self._desk, self._keeper, client_id, progress)
        )

    def empty_trash(self, only: tuple[CaseId, ...] = ()) -> int | Refused:
        """Erase the cases of the trash (or some of them); gives how many."""
        return self._alone(lambda: erase_person.empty_trash(self._desk, self._keeper, only))

    def purge_trash(self) -> int | Refused:
        """Erase what has been in the trash for 30 days; to be called once a day."""
        due = _tried(lambda: erase_person.trash_past_its_time(self._desk))
        if isinstance(due, Refused):
            return due
        return self.empty_trash(due) if due else 0

    def retention(self) -> tuple[RetentionLine, ...]:
        """Closed cases with the day from which they should be erased, the earliest first."""
        return retention.retention(self._desk, self._settings.load())

    def retention_review(self, year: int) -> tuple[RetentionLine, ...]:
        """The yearly list: what may be erased by the end of ``year``."""
        last = date(year, 12, 31)
        return tuple(line for line in self.retention() if line.erase_from <= last)

    def _changed(self, old: str, new: str) -> str:
        """The old passphrase opens nothing any more, so nothing may keep it."""
        code = self._keeper.change_passphrase(old, new)
        self._keeper.forget()
        if self._settings.load().remember_passphrase:
            self._keeper.remember(new)
        return code

    def _removed(self, passphrase: str, progress: Progress | None) -> None:
        self._keeper.remove_passphrase(passphrase, progress)
        self._keeper.forget()
        chosen = self._settings.load()
        if chosen.remember_passphrase:
            self._settings.save(replace(chosen, remember_passphrase=False))

    def _alone(self, work: Callable[[], T]) -> T | Refused:
        """Work on the whole store with nothing else at it."""
        with self._turns.take():
            return _tried(work)

    def _second_place(self) -> str:
        return self._settings.load().backup_folder


def _tried(work: Callable[[], T]) -> T | Refused:
    """The result, or the sentence for what hindered it."""
    try:
        return work()
    except KarenError as trouble:
        return Refused((Problem("", trouble.message),))


def _unfit(passphrase: str, again: str) -> Refused | None:
    if len(passphrase) < LEAST:
        return Refused((problem("passphrase", "passphrase.short", least=LEAST),))
    if passphrase != again:
        return Refused((problem("again", "passphrase.differs"),))
    return None
