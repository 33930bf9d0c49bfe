"""What the window does about two edits of one record: shows both, stores what was chosen."""

from __future__ import annotations

from collections.abc import Mapping

from karen_app.domain.message import say
from karen_app.domain.problem import problem
from karen_app.domain.records import Record
from karen_app.services.change import adding, replacing
from karen_app.services.keeping.merge import Clash, Merged, Side, merge
from karen_app.services.outcome import InConflict, Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.storing import store

EVERYTHING = ""
"""The path of the whole record, where one side removed it or both made it new."""


def compare(conflict: InConflict) -> Merged[Record]:
    """Both edits put together so far as they do not touch; what is left is in ``clashes``."""
    if conflict.before is None or conflict.theirs is None:
        whole = Clash(EVERYTHING, conflict.before, conflict.mine, conflict.theirs)
        return Merged(conflict.theirs or conflict.mine, (whole,), ())
    return merge(conflict.before, conflict.mine, conflict.theirs)


def settle(desk: Desk, conflict: InConflict, choices: Mapping[str, Side]) -> Outcome[Record]:
    """Store both edits, with a side chosen for every field that both changed.

    Refused while a clash has no choice; a conflict again when the record changed once more.
    A record that they removed is stored anew when ``EVERYTHING`` is mine.
    """
    label = say("change.merged")
    theirs = conflict.theirs
    if theirs is None:
        if choices.get(EVERYTHING) is not Side.MINE:
            return Refused((problem(EVERYTHING, "store.office_gone"),))
        return store(desk, adding(label, conflict.mine), conflict.mine)
    if conflict.before is None:
        return Refused((problem(EVERYTHING, "store.conflict"),))
    merged = merge(conflict.before, conflict.mine, theirs, choices)
    if merged.clashes:
        return Refused(
            tuple(
                problem(clash.field, "store.office_two_sides", name=clash.field)
                for clash in merged.clashes
            )
        )
    return store(desk, replacing(label, theirs, merged.record), merged.record)
