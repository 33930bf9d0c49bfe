"""Steps while the other side must act: its answer, its silence, its other duties."""

from __future__ import annotations

from datetime import date, timedelta

from karen_app.domain.claim import Remedy
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.message import Message, say
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.deadlines.lateness import is_late
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.escalation.step import (
    Situation,
    When,
    as_sentence,
    basis_of,
    basis_of_route,
    days_left_words,
    do,
    last_answer,
    make_step,
)
from karen_app.services.letters.addressees import is_trader
from karen_app.services.letters.choose import sent_templates
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import Clock, ClockState, Owner
from karen_app.services.views.words import Action, ActionKind, Chip, Tone

_REPLY_STARTS = frozenset(
    {"complaint_sent", "complaint_received", "appeal_received", "payment_demand_received"}
)
# Days a letter gives the trader; every other letter gives two weeks.
_ASKED = {"final-demand": 7, "non-delivery": 7}
TWO_WEEKS = 14
# What to write when the other side is late with something else than an answer.
_ON_LATENESS = {
    "kc-543-1": "non-delivery",
    "gdpr-12": "puodo-complaint",
    "upk-43d-reasonable": "withdrawal-after-complaint",
}
_MONEY = frozenset(
    {Remedy.REFUND, Remedy.WITHDRAWAL, Remedy.PAYMENT, Remedy.DAMAGES, Remedy.COMPENSATION}
)


def their_clock(now: Situation) -> NextStep | None:
    """The trader's answer period: running, just over, or over for good."""
    clock = _reply_clock(now)
    if clock is None or clock.legal_date is None:
        return None
    from_day = clock.assert_from or clock.legal_date
    why = do(ActionKind.SHOW_WHY, clock.key)
    if clock.state is ClockState.RUNNING:
        reason = say("step.wait.why", trader=now.trader, day=clock.legal_date, from_day=from_day)
        when = When(
            Group.THEIRS,
            Tone.WAITING,
            Chip(days_left_words(clock.days_left or 0), clock.tone),
            due=clock.legal_date,
            basis=basis_of(clock),
        )
        return make_step(say("step.wait"), reason, (do(ActionKind.RECORD_REPLY), why), when)
    if now.today < from_day:
        reason = say("step.wait_confirm.why", day=clock.legal_date, from_day=from_day)
        when = When(
            Group.THEIRS,
            Tone.SOON,
            Chip(say("chip.from_day", day=from_day), Tone.GOOD),
            from_day,
            from_day,
            basis_of(clock),
        )
        title = say("step.wait_confirm", from_day=from_day)
        return make_step(title, reason, (do(ActionKind.RECORD_REPLY), why), when)
    return _silence(now, clock, why)


def _silence(now: Situation, clock: Clock, why: Action) -> NextStep | None:
    """Silence counts as acceptance only where the law says so."""
    route = now.route("deemed-accepted")
    if "deemed-accepted" in sent_templates(now.file) or route is None:
        return None
    day = clock.legal_date or now.today
    return make_step(
        say("step.silence"),
        say("step.silence.why", trader=now.trader, day=day, effect=as_sentence(clock.effect)),
        (do(ActionKind.PREPARE_LETTER, "deemed-accepted"), do(ActionKind.RECORD_REPLY), why),
        When(
            chip=Chip(say("chip.days_over", days=(now.today - day).days), Tone.ACT),
            holds_from=clock.assert_from,
            due=clock.assert_from,
            basis=basis_of(clock),
        ),
    )


def _reply_clock(now: Situation) -> Clock | None:
    """The latest clock of the trader's answer that is running or missed."""
    answer = last_answer(now)
    reply = [clock for clock in _reply_clocks(now) if _is_newer(clock, answer)]
    return max(reply, key=_started, default=None)


def _reply_clocks(now: Situation) -> list[Clock]:
    """Every clock of an answer of the trader that is running or missed."""
    if now.assessment is None:
        return []
    starts = {
        (found.rule, found.trigger.event or ""): found.trigger.kind
        for found in now.assessment.deadlines
        if found.trigger is not None
    }
    return [
        clock
        for clock in now.clocks
        if clock.owner is Owner.THEIRS
        and clock.state in {ClockState.RUNNING, ClockState.MISSED}
        and clock.legal_date is not None
        and starts.get((clock.rule, clock.trigger_event)) in _REPLY_STARTS
        and not clock.rule.startswith("upk-43")
    ]


def _started(clock: Clock) -> tuple[date, str]:
    return clock.trigger_on or date.min, clock.rule


def _is_newer(clock: Clock, answer: Reply | None) -> bool:
    """The clock was started after the last answer came."""
    return answer is None or (clock.trigger_on or date.min) >= answer.received_on


def their_duty(now: Situation) -> NextStep | None:
    """The other side is late with a duty: delivery, a refund, data."""
    for clock in now.clocks:
        from_day = clock.assert_from
        late = clock.owner is Owner.THEIRS and clock.state is ClockState.MISSED
        if not late or from_day is None or now.today < from_day or clock.legal_date is None:
            continue
        letter = letter_on_lateness(clock.rule, now)
        if not letter or letter in sent_templates(now.file):
            continue
        day = clock.legal_date
        return make_step(
            say("step.duty", title=clock.title, day=day),
            say("step.duty.why", trader=now.trader, day=day, effect=as_sentence(clock.effect)),
            (
                do(ActionKind.PREPARE_LETTER, letter),
                do(ActionKind.SHOW_WHY, clock.key),
            ),
            When(
                chip=Chip(say("chip.days_over", days=(now.today - day).days), Tone.ACT),
                holds_from=from_day,
                due=from_day,
                basis=basis_of(clock),
            ),
        )
    return None


def letter_on_lateness(rule: str, now: Situation) -> str:
    """What to write when this term was missed; empty where other steps see to it."""
    for start, letter in _ON_LATENESS.items():
        if rule.startswith(start):
            return letter
    if "refund" in rule or rule in {"air-refund-7d", "uup-46-refund-d1"}:
        return "final-demand" if now.file.case.claim.remedy in _MONEY else ""
    return ""


def answered(now: Situation) -> NextStep | None:
    """The newest answer accepted or refused, and nothing was written since."""
    answer = last_answer(now)
    if answer is None or _written_since(now, answer.received_on):
        return None
    if answer.outcome is ReplyOutcome.ACCEPTED:
        return _accepted(now, answer)
    return _refused(now, answer)


def _accepted(now: Situation, answer: Reply) -> NextStep:
    money = now.file.case.claim.remedy in _MONEY
    if money and now.today > answer.received_on + timedelta(days=TWO_WEEKS):
        return make_step(
            say("step.accepted_late"),
            say("step.accepted_late.why", trader=now.trader, day=answer.received_on),
            (do(ActionKind.PREPARE_LETTER, "final-demand"), do(ActionKind.CLOSE_CASE)),
            When(due=answer.received_on + timedelta(days=TWO_WEEKS)),
        )
    return make_step(
        say("step.accepted"),
        say("step.accepted.why", trader=now.trader, day=answer.received_on),
        (do(ActionKind.CLOSE_CASE), do(ActionKind.PREPARE_LETTER, "final-demand")),
        When(Group.THEIRS, Tone.GOOD, due=answer.received_on),
    )


def _refused(now: Situation, answer: Reply) -> NextStep | None:
    if "appeal-refusal" in sent_templates(now.file) or empty_answers(now):
        return None
    late = _refused_late(now, answer)
    if late is not None:
        return late
    route = now.route("appeal-refusal")
    return make_step(
        say("step.appeal"),
        say("step.appeal.why", trader=now.trader, day=answer.received_on),
        (do(ActionKind.PREPARE_LETTER, "appeal-refusal"), do(ActionKind.SEE_PATHS)),
        When(tone=Tone.ACT, due=answer.received_on, basis=basis_of_route(route)),
    )


def _refused_late(now: Situation, answer: Reply) -> NextStep | None:
    """A refusal, whole or in part, after the last day where silence had counted as acceptance."""
    missed = [clock for clock in _reply_clocks(now) if _is_after(answer, clock)]
    clock = max(missed, key=_started, default=None)
    known = now.route("deemed-accepted") is None or "deemed-accepted" in sent_templates(now.file)
    if clock is None or clock.legal_date is None or known:
        return None
    return make_step(
        say("step.silence"),
        say(
            "step.late_partial.why"
            if answer.outcome is ReplyOutcome.PARTIAL
            else "step.late_refusal.why",
            trader=now.trader,
            day=answer.received_on,
            last=clock.legal_date,
            effect=as_sentence(clock.effect),
        ),
        (
            do(ActionKind.PREPARE_LETTER, "deemed-accepted"),
            do(ActionKind.SHOW_WHY, clock.key),
            do(ActionKind.SEE_PATHS),
        ),
        When(tone=Tone.ACT, due=answer.received_on, basis=basis_of(clock)),
    )


def _is_after(answer: Reply, clock: Clock) -> bool:
    """The answer came, and was written, after the day from which silence can be relied on."""
    from_day, last = clock.assert_from or clock.legal_date, clock.legal_date
    if clock.state is not ClockState.MISSED or from_day is None or last is None:
        return False
    begun = clock.trigger_on is None or clock.trigger_on <= answer.received_on
    return begun and is_late(answer, last, from_day)


def empty_answers(now: Situation) -> int:
    """How many answers after the refusal did not touch the question; 0 while it is one or none."""
    answer = last_answer(now)
    if answer is None:
        return 0
    empty = {"template_reply", "not_solved_closed", "bot_only"}
    count = sum(
        each.happened_on >= answer.received_on and any(f.value in empty for f in each.failures)
        for each in now.file.encounters
    )
    return count if count > 1 else 0


def _written_since(now: Situation, day: date) -> bool:
    """A letter went to the trader after its answer; of one day a complaint comes first."""
    return any(
        sent.sent_on > day or (sent.sent_on == day and not _is_complaint(now, sent))
        for sent in to_trader(now)
    )


def _is_complaint(now: Situation, sent: Dispatch) -> bool:
    letter = now.file.letter(sent.letter_id)
    return letter is not None and letter.template in COMPLAINTS


def to_trader(now: Situation) -> list[Dispatch]:
    """Letters that demand something of the trader and were sent, oldest first."""
    return [sent for sent in now.file.dispatches if _is_demand_of_trader(now, sent)]


def _is_demand_of_trader(now: Situation, sent: Dispatch) -> bool:
    letter = now.file.letter(sent.letter_id)
    return letter is not None and is_trader(letter) and now.file.is_demand(letter)


def asked_period(now: Situation) -> NextStep | None:
    """The days the last letter gave the trader are not over."""
    last = max(to_trader(now), key=lambda sent: sent.sent_on, default=None)
    letter = now.file.letter(last.letter_id) if last else None
    if last is None or letter is None:
        return None
    came = arrival_of(last) or last.sent_on
    answered_from = came if _is_complaint(now, last) else came + timedelta(days=1)
    if any(reply.received_on >= answered_from for reply in now.file.replies):
        return None
    day = came + timedelta(days=_ASKED.get(letter.template, TWO_WEEKS))
    actions = (do(ActionKind.RECORD_REPLY), do(ActionKind.RECORD_ENCOUNTER))
    reason = say("step.asked.why", title=letter.title, trader=now.trader, day=day)
    return given_time(now, reason, day, actions)


def given_time(
    now: Situation, reason: Message, day: date, actions: tuple[Action, ...]
) -> NextStep | None:
    """Wait for what a letter asked for; ``None`` once its last ``day`` is over."""
    if now.today > day:
        return None
    return make_step(
        say("step.asked", day=day),
        reason,
        actions,
        When(
            Group.THEIRS,
            Tone.WAITING,
            Chip(days_left_words((day - now.today).days), Tone.WAITING),
            due=day,
        ),
    )
