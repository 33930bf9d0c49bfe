"""The law of a rulebook: asks it about one case, and remembers the answers of the day."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

import legal_rules
from karen_app.domain.case_file import CaseFile
from karen_app.domain.message import say
from karen_app.services.deadlines.facts import Event, facts_of
from karen_app.services.deadlines.law import LawTrouble
from karen_app.services.settings import Language
from legal_rules import (
    AskedFact,
    Assessment,
    CaseFileError,
    Citation,
    Institution,
    NextStep,
    RefusalGround,
    ReplyReading,
    Rulebook,
    answer_to,
    citation_for,
    event_facts_asked,
    facts_asked,
    institutions_for,
    read_case,
    read_reply,
)

_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class _Answer:
    facts: str
    assessment: Assessment


class RulebookLaw:
    """The law of one rulebook."""

    def __init__(self, rulebook: Rulebook | Callable[[], Rulebook]) -> None:
        """Ask ``rulebook``, immutable and shareable; a callable is called when first needed."""
        self._source = rulebook
        self._answers: OrderedDict[str, _Answer] = OrderedDict()
        self._facts_asked: dict[str, tuple[AskedFact, ...]] = {}

    @cached_property
    def _rulebook(self) -> Rulebook:
        return self._source() if callable(self._source) else self._source

    @property
    def edition(self) -> str:
        """Number of the edition."""
        return self._rulebook.edition.number

    @property
    def fingerprint(self) -> str:
        """Digest of the files of the rulebook."""
        return self._rulebook.fingerprint

    def assess(self, file: CaseFile, today: date) -> Assessment:
        """Assess; the same facts are computed once a day."""
        facts = facts_of(file, today)
        text = json.dumps(facts, sort_keys=True)
        known = self._answers.get(file.case.id)
        if known is not None and known.facts == text:
            return known.assessment
        found = self._asked(facts)
        self._answers[file.case.id] = _Answer(text, found)
        if len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)
        return found

    def suppose(self, file: CaseFile, events: tuple[Event, ...], today: date) -> Assessment:
        """Assess the case as if ``events`` had happened too; nothing is remembered."""
        return self._asked(facts_of(file, today, events))

    def _asked(self, facts: dict[str, object]) -> Assessment:
        try:
            case = read_case(facts, self._rulebook)
            return legal_rules.assess(case, self._rulebook)  # the name is a module too
        except CaseFileError as error:
            raise LawTrouble(say("law.facts", detail=error.sentence, place=error.path)) from error

    def event_kinds(self) -> frozenset[str]:
        """Kinds of events the rulebook knows."""
        return frozenset(self._rulebook.vocabulary.events)

    def label(self, name: str, language: Language) -> str:
        """The words of an event kind or a field."""
        return self._rulebook.fact_label(name).get(language.value)

    def standing(self, citation_id: str, day: date, client: str) -> Citation | None:
        """A standing place of law on a day."""
        return citation_for(citation_id, self._rulebook, day, client)

    def days_of(self, rule: str) -> int | None:
        """The days of a term of one length counted in calendar days."""
        version = self._rulebook.versions.get(rule)
        if version is None or len(version.lengths) != 1:
            return None
        length = version.lengths[0]
        plain = length.unit == "days" and not length.taken_from and not length.back
        return length.amount if plain and not length.less_days else None

    def facts_asked(self, kind: str) -> tuple[AskedFact, ...]:
        """By the rules themselves; looked for once for each kind."""
        if kind not in self._facts_asked:
            self._facts_asked[kind] = facts_asked(self._rulebook, kind)
        return self._facts_asked[kind]

    def event_facts_asked(self, kind: str) -> tuple[AskedFact, ...]:
        """By the vocabulary."""
        return event_facts_asked(self._rulebook, kind)

    def is_for_answer(self, rule: str) -> bool:
        """By the acts that keep the term."""
        version = self._rulebook.versions.get(rule)
        return version is not None and any(
            "reply_received" in act.kinds
            and "acknowledgement" in (act.where_not or {}).get("outcome", ())
            for act in version.met_by
        )

    def offices(self, step: NextStep) -> tuple[Institution, ...]:
        """By territory where it counts."""
        return institutions_for(step, self._rulebook)

    def counties(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """By the list of postal codes."""
        return self._rulebook.territory.names(codes) if codes else ()

    def offices_of(self, kind: str) -> tuple[Institution, ...]:
        """In the order of the directory."""
        offices = self._rulebook.escalation.institutions
        return tuple(office for office in offices if office.kind == kind)

    def read_reply(self, text: str) -> ReplyReading:
        """A suggestion that the user overrules."""
        return read_reply(text, self._rulebook)

    def answer_to(self, ground: str, file: CaseFile, today: date) -> RefusalGround | None:
        """``None`` too where the facts contradict each other."""
        try:
            case = read_case(facts_of(file, today), self._rulebook)
        except CaseFileError:
            return None
        return answer_to(ground, case, self._rulebook)

    def refusal_grounds(self) -> tuple[RefusalGround, ...]:
        """In the order of the rulebook."""
        return self._rulebook.refusals

    def repealed(self, language: Language) -> Mapping[str, str]:
        """What governs now instead of a repealed law."""
        return {each.id: each.instead.get(language.value) for each in self._rulebook.repealed}

    def days_off(self, start: date, end: date) -> Mapping[date, str]:
        """By the dated calendar of the rulebook."""
        found = {}
        for number in range((end - start).days + 1):
            day = start + timedelta(days=number)
            off = self._rulebook.calendar.holiday(day)
            if off is not None:
                found[day] = off.name.pl
        return found
