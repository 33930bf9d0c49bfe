"""Change: one named edit with the records before and after it; undo puts the earlier back."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from karen_app.domain.message import Message
from karen_app.domain.records import Record


@dataclass(frozen=True, slots=True)
class Change:
    """``before`` and ``after`` hold the touched records; a new one is only in ``after``.

    ``is_final`` marks what cannot be undone (a letter that left the house, erased data).
    """

    label: Message
    before: tuple[Record, ...]
    after: tuple[Record, ...]
    is_final: bool = False

    def back(self) -> Change:
        """The same edit the other way round."""
        return dataclasses.replace(self, before=self.after, after=self.before)

    @property
    def removed(self) -> tuple[Record, ...]:
        """Records that are gone after the change."""
        kept = {record.id for record in self.after}
        return tuple(record for record in self.before if record.id not in kept)


def adding(label: Message, *records: Record) -> Change:
    """A change that adds records."""
    return Change(label, (), records)


def replacing(label: Message, before: Record, after: Record) -> Change:
    """A change of one record."""
    return Change(label, (before,), (after,))


def removing(label: Message, *records: Record) -> Change:
    """A change that removes records."""
    return Change(label, records, ())
