"""Steps beyond the trader: chargeback, an institution, the final demand, the court."""

from __future__ import annotations

from datetime import date, timedelta

from karen_app.domain.dispatch import Dispatch
from karen_app.domain.event import CaseEvent
from karen_app.domain.message import Message, say
from karen_app.domain.money import Money
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.escalation.step import (
    Situation,
    When,
    basis_of,
    basis_of_route,
    do,
    last_answer,
    make_step,
)
from karen_app.services.escalation.their_steps import TWO_WEEKS, empty_answers, given_time
from karen_app.services.letters.addressees import NAME, is_trader
from karen_app.services.letters.choose import demanded, sent_templates
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import ClockState
from karen_app.services.views.words import Action, ActionKind, Chip, Tone
from legal_rules import NextStep as Route

_ENDS = frozenset(
    {
        "adr_closed",
        "adr_refused",
        "rf_answer_received",
        "ombudsman_reply_received",
        "puodo_reply_received",
        "judgment_announced",
        "mediation_ended",
    }
)
_COURTS = frozenset({"court", "epu", "escp", "eop"})
# Ways that bring the person nothing, or that only fit beside another one.
_BESIDE = frozenset({"uokik", "odr", "wiih-arbitration"})


def chargeback(now: Situation) -> NextStep | None:
    """Paid by card, refused or met with silence, and the window is still open."""
    clock = next((each for each in now.clocks if each.rule.startswith("chargeback")), None)
    stuck = last_answer(now) is not None or "deemed-accepted" in sent_templates(now.file)
    if clock is None or clock.state is not ClockState.RUNNING or not stuck:
        return None
    if "chargeback" in sent_templates(now.file) or clock.safe_date is None:
        return None
    day = clock.safe_date
    return make_step(
        say("step.chargeback"),
        say("step.chargeback.why", trader=now.trader, day=day),
        (
            do(ActionKind.PREPARE_LETTER, "chargeback"),
            *_turn_to_body(now),
            do(ActionKind.SEE_PATHS),
        ),
        When(chip=Chip(say("chip.by_day", day=day), clock.tone), due=day, basis=basis_of(clock)),
    )


def _turn_to_body(now: Situation) -> tuple[Action, ...]:
    route = next_body(now)
    return (do(ActionKind.PREPARE_LETTER, route.letter),) if route else ()


def proposal(now: Situation) -> NextStep | None:
    """An institution proposed a solution, and it was not answered."""
    came = [event.on for event in now.file.events if event.kind == "adr_proposal_received"]
    if not came or "proposal-reply" in sent_templates(now.file) or _ended(now, max(came)):
        return None
    route = now.route("proposal-reply")
    return make_step(
        say("step.proposal"),
        say("step.proposal.why", day=max(came)),
        (do(ActionKind.PREPARE_LETTER, "proposal-reply"),),
        When(due=max(came), basis=basis_of_route(route)),
    )


def with_firm_beside(now: Situation) -> NextStep | None:
    """The days that a guarantor or the bank of the card was given are not over."""
    sent = [each for each in now.file.dispatches if _is_to_firm_beside(now, each)]
    last = max(sent, key=lambda each: each.sent_on, default=None)
    letter = now.file.letter(last.letter_id) if last else None
    if last is None or letter is None:
        return None
    day = (arrival_of(last) or last.sent_on) + timedelta(days=TWO_WEEKS)
    whom = letter.values.text(NAME) or letter.title
    reason = say("step.asked.why", title=letter.title, trader=whom, day=day)
    actions = (do(ActionKind.RECORD_ENCOUNTER), do(ActionKind.SEE_PATHS))
    return given_time(now, reason, day, actions)


def _is_to_firm_beside(now: Situation, sent: Dispatch) -> bool:
    letter = now.file.letter(sent.letter_id)
    if letter is None or letter.demands_nothing:
        return False
    return not letter.goes_to_trader and not letter.goes_to_body


def with_body(now: Situation) -> NextStep | None:
    """A letter lies with an institution or a court that has not finished."""
    for dispatch in reversed(now.file.dispatches):
        letter = now.file.letter(dispatch.letter_id)
        if letter is None or not letter.goes_to_body or letter.template == "proposal-reply":
            continue
        if _ended(now, dispatch.sent_on) is not None:
            return None
        return make_step(
            say("step.follow_up"),
            say("step.follow_up.why", body=letter.title, day=dispatch.sent_on),
            (do(ActionKind.RECORD_EVENT, "adr_closed"), do(ActionKind.SEE_PATHS)),
            When(Group.THEIRS, Tone.WAITING, due=dispatch.sent_on),
        )
    return None


def _ended(now: Situation, since: date) -> CaseEvent | None:
    ends = [event for event in now.file.events if event.kind in _ENDS and event.on >= since]
    return max(ends, key=lambda event: event.on, default=None)


def demand(now: Situation) -> NextStep | None:
    """A sum is due and was not demanded for the last time."""
    route = now.route("final-demand")
    if not _is_stuck(now) or route is None or "final-demand" in sent_templates(now.file):
        return None
    if _sum_of(now) is None or empty_answers(now):
        return None
    return make_step(
        say("step.demand"),
        say("step.demand.why"),
        (do(ActionKind.PREPARE_LETTER, "final-demand"), do(ActionKind.SEE_PATHS)),
        When(due=now.today, basis=basis_of_route(route)),
    )


def _sum_of(now: Situation) -> Money | None:
    claim = now.file.case.claim
    return claim.amount or (now.file.case.contract.price if claim.remedy else None)


def body(now: Situation) -> NextStep | None:
    """Somebody outside can help, and was not asked yet."""
    route = next_body(now) if _is_stuck(now) else None
    if route is None:
        return None
    return make_step(
        say("step.body"),
        _why(now, route),
        (do(ActionKind.PREPARE_LETTER, route.letter), do(ActionKind.SEE_PATHS)),
        When(due=now.today, basis=basis_of_route(route)),
    )


def next_body(now: Situation) -> Route | None:
    """The best open way to an institution that was not asked yet."""
    used = {letter.addressee for letter in now.file.letters if not is_trader(letter)}
    if any(event.kind == "ombudsman_request_sent" for event in now.file.events):
        used.add("rzecznik")
    for route in _bodies(now):
        if route.to not in used and route.letter != "proposal-reply":
            return route
    return None


def _bodies(now: Situation) -> list[Route]:
    """Institutions by rank; against a trader abroad the European centre goes first."""
    outside = {"trader", *_COURTS, *_BESIDE}
    found = [each for each in now.open_routes() if each.to not in outside and each.letter]
    abroad = now.file.trader.address.country != "PL"
    return sorted(found, key=lambda each: (each.to != "eck") if abroad else False)


def _why(now: Situation, route: Route) -> Message:
    why, cost = route.why.get(now.language.value), route.cost.get(now.language.value)
    count = empty_answers(now)
    if count:
        return say("step.template_replies.why", count=count, trader=now.trader, why=why)
    return say("step.body.why", why=why, cost=cost)


def court(now: Situation) -> NextStep | None:
    """Everything else was tried: the court, or the list of ways."""
    if not demanded(now.file):
        return None
    route = now.route("claim-simplified")
    if route is None or not _is_stuck(now):
        return make_step(
            say("step.paths"),
            say("step.paths.why", trader=now.trader),
            (do(ActionKind.SEE_PATHS),),
            When(due=now.today),
        )
    why, cost = route.why.get(now.language.value), route.cost.get(now.language.value)
    missed = next((c for c in now.clocks if c.rule == "demand-for-payment" and c.legal_date), None)
    reason = (
        say("step.court.why", trader=now.trader, day=missed.legal_date, why=why, cost=cost)
        if missed is not None and missed.legal_date is not None
        else say("step.court_plain.why", why=why, cost=cost)
    )
    return make_step(
        say("step.court"),
        reason,
        (do(ActionKind.PREPARE_LETTER, "claim-simplified"), do(ActionKind.SEE_PATHS)),
        When(due=now.today, basis=basis_of_route(route)),
    )


def _is_stuck(now: Situation) -> bool:
    """The trader's last word, or its silence, is known."""
    return demanded(now.file)
