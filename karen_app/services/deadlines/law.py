"""Law: asks the rulebook about one case, and remembers the answers of the day."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import legal_rules
from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import KarenError
from karen_app.domain.message import say
from karen_app.services.deadlines.facts import facts_of
from karen_app.services.settings import Language
from legal_rules import Assessment, CaseFileError, Rulebook, read_case

_REMEMBERED = 20_000


class LawTrouble(KarenError):
    """The facts contradict each other; ``message`` says which and where."""


class Law(Protocol):
    """What the services ask of the law."""

    @property
    def edition(self) -> str:
        """Number of the edition of the rulebook."""
        ...

    def assess(self, file: CaseFile, today: date) -> Assessment:
        """Everything the law says about a case on a day; raises ``LawTrouble``."""
        ...

    def event_kinds(self) -> frozenset[str]:
        """Kinds of events the rulebook knows."""
        ...

    def label(self, name: str, language: Language) -> str:
        """The words of an event kind or a field."""
        ...


@dataclass(frozen=True, slots=True)
class _Answer:
    facts: str
    assessment: Assessment


class RulebookLaw:
    """The law of one rulebook."""

    def __init__(self, rulebook: Rulebook) -> None:
        """Ask ``rulebook``, which is immutable and may be shared."""
        self._rulebook = rulebook
        self._answers: OrderedDict[str, _Answer] = OrderedDict()

    @property
    def edition(self) -> str:
        """Number of the edition."""
        return self._rulebook.edition.number

    def assess(self, file: CaseFile, today: date) -> Assessment:
        """Assess; the same facts are computed once a day."""
        facts = facts_of(file, today)
        text = json.dumps(facts, sort_keys=True)
        known = self._answers.get(file.case.id)
        if known is not None and known.facts == text:
            return known.assessment
        try:
            case = read_case(facts, self._rulebook)
            found = legal_rules.assess(case, self._rulebook)  # the name is a module too
        except CaseFileError as error:
            raise LawTrouble(say("law.facts", detail=error.sentence, place=error.path)) from error
        self._answers[file.case.id] = _Answer(text, found)
        if len(self._answers) > _REMEMBERED:
            self._answers.popitem(last=False)
        return found

    def event_kinds(self) -> frozenset[str]:
        """Kinds of events the rulebook knows."""
        return frozenset(self._rulebook.vocabulary.events)

    def label(self, name: str, language: Language) -> str:
        """The words of an event kind or a field."""
        return self._rulebook.fact_label(name).get(language.value)
