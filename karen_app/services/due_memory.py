"""Remembers what cases remind of, case by case, so that a look assesses only what changed."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Protocol

from karen_app.domain.case_file import CaseFile
from karen_app.domain.ids import CaseId
from karen_app.domain.kept_card import CardsKey
from karen_app.domain.kept_causes import FoundCauses, KeptCauses
from karen_app.services.cases.read_case import TOGETHER
from karen_app.services.ports import Desk
from karen_app.services.reminders import CaseCauses, Cause, causes_of_case, due_of
from karen_app.services.settings import Settings
from karen_app.services.views.board_memory import key_of, no_pause
from karen_app.services.views.inbox import Reminder
from karen_app.services.views.make_case_page import Looking
from karen_app.services.views.sentence_text import message_from, plain
from karen_app.services.views.words import Tone


class Causes(Protocol):
    """Keeps the causes of reminders between two looks."""

    def look(self, key: CardsKey, today: date) -> FoundCauses:
        """What is kept for that day and right, and the open cases that must be assessed."""
        ...

    def keep(self, key: CardsKey, cases: Collection[CaseId], found: Sequence[KeptCauses]) -> None:
        """Put ``found`` in the place of what was kept of these cases."""
        ...


class DueMemory:
    """Finds what is due: from what is kept, and by asking the law about every other open case."""

    def __init__(self, desk: Desk, causes: Causes, pause: Callable[[], None] = no_pause) -> None:
        """Keep causes in ``causes``; ``pause`` is called before each case that is assessed."""
        self._desk, self._causes, self._pause = desk, causes, pause

    def reminders(
        self, looking: Looking, settings: Settings, goes_on: Callable[[], bool]
    ) -> tuple[Reminder, ...]:
        """What is due up to today and not marked done, the oldest first.

        ``goes_on`` is asked before each case that must be assessed; when it says no, what was
        found until then is given, and kept.
        """
        key = key_of(looking)
        found = self._causes.look(key, looking.today)
        last = looking.today + timedelta(days=max(0, settings.warn_days_before))
        known: list[CaseCauses] = []
        unreadable: list[CaseId] = []
        for one in found.right:
            try:
                known.append(causes_from(one, last))
            except (KeyError, ValueError, TypeError, AssertionError):
                unreadable.append(one.case_id)
        to_assess = (*unreadable, *found.to_assess)
        every = itertools.chain(known, self._assessed(key, to_assess, looking, goes_on))
        return due_of(every, looking.today, settings)

    def _assessed(
        self,
        key: CardsKey,
        ids: Sequence[CaseId],
        looking: Looking,
        goes_on: Callable[[], bool],
    ) -> Iterator[CaseCauses]:
        """Asks the law about cases, some at a time, and keeps what it says."""
        for start in range(0, len(ids), TOGETHER):
            some = ids[start : start + TOGETHER]
            with self._desk.open() as records:
                number, files = records.journal_number(), records.case_files_of(some)
            wanted = itertools.takewhile(lambda _file: goes_on(), self._giving_way(files))
            made = [causes_of_case(file, looking) for file in wanted]
            if not self._desk.is_read_only:
                kept = [
                    KeptCauses(one.case_id, text_of(one), number, looking.today) for one in made
                ]
                self._causes.keep(key, [one.case_id for one in made], kept)
            yield from made
            if len(made) < len(files):
                return

    def _giving_way(self, files: Iterable[CaseFile]) -> Iterator[CaseFile]:
        for file in files:
            self._pause()
            yield file


def text_of(one: CaseCauses) -> str:
    """What a case reminds of as text."""
    causes = [
        (each.key, each.on.isoformat(), plain(each.sentence), each.tone.value, each.warns_before)
        for each in one.causes
    ]
    return json.dumps((one.title, causes), ensure_ascii=False, separators=(",", ":"))


def causes_from(one: KeptCauses, last: date) -> CaseCauses:
    """What a case reminds of, from its text; without what is about a day after ``last``.

    Raises ``KeyError``, ``ValueError``, ``TypeError`` or ``AssertionError`` for a text that
    ``text_of`` of this program did not make.
    """
    title, causes = json.loads(one.text)
    latest = last.isoformat()  # days as text are in their order
    return CaseCauses(
        one.case_id,
        title,
        tuple(
            Cause(key, date.fromisoformat(on), message_from(said), Tone(tone), warns_before=warns)
            for key, on, said, tone, warns in causes
            if on <= latest
        ),
    )
