"""Writes down every step of a computation in words, with the article it rests on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from legal_rules.engine.matter import Matter, civil
from legal_rules.model.assessment import Day, Step
from legal_rules.model.case import UserAdjustment
from legal_rules.model.rule import RuleVersion
from legal_rules.model.words import Words, same
from legal_rules.wording import day_words, length_words

if TYPE_CHECKING:
    from legal_rules.engine.endings import Ending, Shift
    from legal_rules.engine.starts import Start


class Steps:
    """Collects the steps of one deadline; the sentences stand in the data (wording.toml)."""

    def __init__(self, version: RuleVersion, matter: Matter, cited_on: date) -> None:
        self._version = version
        self._matter = matter
        self._cited_on = cited_on
        self._steps: list[Step] = []

    def all(self) -> tuple[Step, ...]:
        """Give the steps so far."""
        return tuple(self._steps)

    def extend(self, steps: Iterable[Step]) -> None:
        """Take over steps of a start or of an earlier adjustment."""
        self._steps.extend(steps)

    def add(self, did: str, result: Day | None, sentence: str, **values: Words | str) -> None:
        """Add a step with the sentence of that id from the data, its ``{names}`` filled in."""
        self._steps.append(written(self._matter, did, result, sentence, **values))

    def started(self, start: Start) -> None:
        """Say where the term starts, and in the other reading too."""
        what = self._matter.rulebook.fact_label(start.kind)
        if start.moved_from is not None and start.moved_from != start.on:
            self.add(
                "started", start.on, "started-moved", fact=day_words(start.moved_from),
                day=day_words(start.on), what=what,
            )  # fmt: skip
        else:
            self.add("started", start.on, "started", day=day_words(start.on), what=what)
        if start.latest != start.on:
            self.add("started", start.latest, "started-late", day=day_words(start.latest))

    def named_day(self, day: date) -> None:
        """Say that the last day was named."""
        self.add("named", day, "named-day", day=day_words(day))

    def counted(self, start: Day, amount: int, unit: str, end: Day, *, back: bool) -> None:
        """Say how the term was counted."""
        sentence = "counted-back" if back else f"counted-{unit.replace('_', '-')}"
        self.add(
            "counted",
            end,
            sentence,
            start=day_words(start),
            length=length_words(amount, unit),
            end=day_words(end),
        )

    def ended(self, ending: Ending, early: Day, late: Day, safe: Day, legal: Day) -> None:
        """Say how the last day was moved, or that it was not."""
        if legal != late and ending.legal == "shifted":
            shift = self._deciding(ending, civil(late), civil(legal))
            self.add(
                "shifted", legal, "shifted", start=self._day_off(late), end=day_words(legal),
                why=shift.why,
            )  # fmt: skip
        elif legal != late:
            rounded = {"start": day_words(late), "end": day_words(legal)}
            self.add("rounded", legal, ending.legal, **rounded)
        else:
            self.add("kept", legal, "not-shifted", end=day_words(legal), why=ending.why)
        if safe != early:
            self.add("safe", safe, "safe-day", start=day_words(early), end=day_words(safe))

    def _deciding(self, ending: Ending, day: date, legal: date) -> Shift:
        calendar = self._matter.calendar
        return next(s for s in ending.shifts if s.last_day(day, calendar) == legal)

    def _day_off(self, day: Day) -> Words:
        words = day_words(day)
        holiday = self._matter.calendar.holiday(civil(day))
        kind = self._matter.calendar.kind(civil(day))
        name = holiday.name if holiday else self._matter.rulebook.sentence(f"day-{kind}")
        return Words(
            f"{words.pl} ({name.pl})", f"{words.en} ({name.en})", f"{words.uk} ({name.uk})"
        )

    def suspended(self, start: date, end: date, days: int, last: Day, why: Words | None) -> None:
        """Say that the term stood still."""
        self.add(
            "suspended", last, "suspended", start=day_words(start), end=day_words(end),
            length=length_words(days, "days"), last=day_words(last), why=why or same(""),
        )  # fmt: skip

    def interrupted(self, by: date, anew: date, end: Day, why: Words | None) -> None:
        """Say that the term broke off and runs anew."""
        self.add(
            "interrupted", end, "interrupted", by=day_words(by), anew=day_words(anew),
            end=day_words(end), why=why or same(""),
        )  # fmt: skip

    def bounded(self, safe: Day, legal: Day, *, is_floor: bool) -> None:
        """Say that a cap or floor holds the term."""
        self.add(
            "bounded", legal, "floor" if is_floor else "cap", safe=day_words(safe),
            legal=day_words(legal),
        )  # fmt: skip

    def opens(self, day: date) -> None:
        """Say from which day a right is open."""
        self.add("opens", day, "opens", day=day_words(day))

    def by_user(self, adjustment: UserAdjustment, legal: Day) -> None:
        """Say what the user changed, and why."""
        self.add(
            "by-user", legal, f"user-{adjustment.kind}", end=day_words(legal),
            reason=same(adjustment.reason),
        )  # fmt: skip


def written(
    matter: Matter, did: str, result: Day | None, sentence: str, **values: Words | str
) -> Step:
    """Make one step from a sentence of the data."""
    entry = matter.rulebook.step_sentence(sentence)
    citation = None
    if entry.source is not None:
        on = civil(result) if result is not None else matter.case.as_of
        citation = matter.rulebook.citations((entry.source,), on)[0]
    return Step(did, result, entry.text.filled(dict(values)), citation)
