"""The parts of a next step: the situation it is judged by, its button, its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.message import say
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.settings import Language
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import Clock
from karen_app.services.views.make_clock import citation_text
from karen_app.services.views.words import Action, ActionKind, Chip, Sentence, Tone
from legal_rules import Assessment
from legal_rules import NextStep as Route


@dataclass(frozen=True, slots=True)
class Situation:
    """What the next step is judged by."""

    file: CaseFile
    assessment: Assessment | None
    clocks: tuple[Clock, ...]
    today: date
    language: Language = Language.POLISH

    @property
    def trader(self) -> str:
        """The name that stands in sentences."""
        return self.file.trader.name

    def open_routes(self) -> tuple[Route, ...]:
        """Ways of escalation that are open today, by their rank."""
        routes = self.assessment.next_steps if self.assessment else ()
        return tuple(sorted((each for each in routes if each.open), key=lambda each: each.rank))

    def route(self, letter: str) -> Route | None:
        """The open way on which a letter of this kind goes."""
        return next((each for each in self.open_routes() if each.letter == letter), None)


@dataclass(frozen=True, slots=True)
class When:
    """Group, tone and days of a step."""

    group: Group = Group.MINE
    tone: Tone = Tone.ACT
    chip: Chip | None = None
    holds_from: date | None = None
    due: date | None = None
    basis: str = ""


def make_step(
    title: Sentence, reason: Sentence, actions: tuple[Action, ...], when: When
) -> NextStep:
    """A next step of its parts."""
    return NextStep(
        title=title,
        reason=reason,
        chip=when.chip,
        holds_from=when.holds_from,
        tone=when.tone,
        basis=when.basis,
        actions=actions,
        group=when.group,
        due=when.due,
    )


def do(kind: ActionKind, target: str = "") -> Action:
    """The button of that kind."""
    return Action(kind, say(f"action.{kind.value}"), target)


def basis_of(clock: Clock) -> str:
    """The citations of a clock in one line."""
    return "; ".join(clock.citations)


def basis_of_route(route: Route | None) -> str:
    """The citations of a way in one line."""
    return "; ".join(citation_text(each) for each in route.citations) if route else ""


def days_left_words(days: int) -> Sentence:
    """How many days are left, in words."""
    if days == 0:
        return say("chip.today")
    if days == 1:
        return say("chip.tomorrow")
    return say("chip.days_left", days=days) if days > 0 else say("chip.days_over", days=-days)


def last_answer(now: Situation) -> Reply | None:
    """The newest real answer."""
    answers = [r for r in now.file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT]
    return max(answers, key=lambda reply: reply.received_on, default=None)


def as_sentence(text: str) -> str:
    """A phrase of the rulebook as a sentence of its own."""
    if not text:
        return ""
    begun = text[:1].upper() + text[1:]
    return begun if begun.endswith((".", "?")) else f"{begun}."
