"""Law: what the services ask of the law, as a port."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import KarenError
from karen_app.services.deadlines.facts import Event
from karen_app.services.settings import Language
from legal_rules import (
    AskedFact,
    Assessment,
    Citation,
    Institution,
    NextStep,
    RefusalGround,
    ReplyReading,
)


class LawTrouble(KarenError):
    """The facts contradict each other; ``message`` says which and where."""


class Law(Protocol):
    """What the services ask of the law."""

    @property
    def edition(self) -> str:
        """Number of the edition of the rulebook."""
        ...

    @property
    def fingerprint(self) -> str:
        """Changes whenever anything in the rulebook does, own rules included."""
        ...

    def assess(self, file: CaseFile, today: date) -> Assessment:
        """Everything the law says about a case on a day; raises ``LawTrouble``."""
        ...

    def suppose(self, file: CaseFile, events: tuple[Event, ...], today: date) -> Assessment:
        """What the law would say with further events; raises ``LawTrouble``."""
        ...

    def event_kinds(self) -> frozenset[str]:
        """Kinds of events the rulebook knows."""
        ...

    def label(self, name: str, language: Language) -> str:
        """The words of an event kind or a field."""
        ...

    def days_of(self, rule: str) -> int | None:
        """The days of a term that is one plain number of calendar days, else ``None``."""
        ...

    def facts_asked(self, kind: str) -> tuple[AskedFact, ...]:
        """The fields that rules for this kind of contract look at, those of its sector first."""
        ...

    def event_facts_asked(self, kind: str) -> tuple[AskedFact, ...]:
        """The attributes that the law knows of events of this kind."""
        ...

    def is_for_answer(self, rule: str) -> bool:
        """Whether a term is kept by an answer; one that a mere acknowledgement keeps is not."""
        ...

    def offices(self, step: NextStep) -> tuple[Institution, ...]:
        """The offices that fit a way of escalation, best first."""
        ...

    def counties(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """The names of counties by the codes that a way of escalation gives."""
        ...

    def offices_of(self, kind: str) -> tuple[Institution, ...]:
        """Every office of a kind."""
        ...

    def read_reply(self, text: str) -> ReplyReading:
        """Grounds of refusal and repealed law that a text seems to rest on."""
        ...

    def answer_to(self, ground: str, file: CaseFile, today: date) -> RefusalGround | None:
        """A ground of refusal with its answer where the answer is right for the case."""
        ...

    def refusal_grounds(self) -> tuple[RefusalGround, ...]:
        """Every ground of refusal of the rulebook."""
        ...

    def repealed(self, language: Language) -> Mapping[str, str]:
        """Repealed law by id: what governs instead."""
        ...

    def days_off(self, start: date, end: date) -> Mapping[date, str]:
        """Statutory days off between two days, both included, with their Polish names."""
        ...

    def standing(self, citation_id: str, day: date, client: str) -> Citation | None:
        """A place that letters cite though nothing is computed from it, if it was law that day.

        ``client`` is the status of the client in the case format.
        """
        ...
