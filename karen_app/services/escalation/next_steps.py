"""Finds the one obvious next step of a case: what to do now, by when, why."""

from __future__ import annotations

from collections.abc import Callable

from karen_app.domain.message import say
from karen_app.services.escalation.further_steps import (
    body,
    chargeback,
    court,
    demand,
    proposal,
    with_body,
    with_firm_beside,
)
from karen_app.services.escalation.own_steps import (
    begin,
    closed,
    no_proof,
    own_deadline,
    promise,
    unsent,
)
from karen_app.services.escalation.step import Situation, When, do, make_step
from karen_app.services.escalation.their_steps import (
    answered,
    asked_period,
    their_clock,
    their_duty,
)
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import ClockState
from karen_app.services.views.words import ActionKind, Tone

__all__ = ["Situation", "next_step"]


def next_step(situation: Situation) -> NextStep:
    """The first step that applies; there is always one."""
    for rule in _IN_ORDER:
        step = rule(situation)
        if step is not None:
            return step
    return _nothing(situation)


def _nothing(now: Situation) -> NextStep:
    days = [
        clock.counts
        for clock in now.clocks
        if clock.state is ClockState.RUNNING and clock.counts is not None
    ]
    soonest = min(days, default=None)
    reason = say("step.nothing.why", day=soonest) if soonest else say("step.nothing_plain.why")
    when = When(Group.QUIET, Tone.WAITING, due=soonest)
    return make_step(say("step.nothing"), reason, (do(ActionKind.RECORD_ENCOUNTER),), when)


# A right about to be lost goes first; then what the user has begun; then the order of a dispute:
# complaint, proof, answer or silence, and only then those outside.
_IN_ORDER: tuple[Callable[[Situation], NextStep | None], ...] = (
    closed,
    own_deadline,
    unsent,
    proposal,
    begin,
    promise,
    no_proof,
    their_clock,
    their_duty,
    answered,
    asked_period,
    with_firm_beside,
    with_body,
    chargeback,
    demand,
    body,
    court,
)
