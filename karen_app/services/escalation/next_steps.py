"""Finds the one obvious next step of a case: what to do now, by when, why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.contract import ContractKind
from karen_app.domain.encounter import PromiseState
from karen_app.domain.message import say
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.letters.choose import complained, complaint_for, sent_templates
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import Clock, ClockState, Owner
from karen_app.services.views.words import Action, ActionKind, Chip, Sentence, Tone
from legal_rules import Assessment

_REPLY_STARTS = frozenset({"complaint_received", "appeal_received", "payment_demand_received"})
_URGENT = 7


@dataclass(frozen=True, slots=True)
class Situation:
    """What the next step is judged by."""

    file: CaseFile
    assessment: Assessment | None
    clocks: tuple[Clock, ...]
    today: date

    @property
    def trader(self) -> str:
        """The name that stands in sentences."""
        return self.file.trader.name


def next_step(situation: Situation) -> NextStep:
    """The first step that applies; there is always one."""
    for rule in _IN_ORDER:
        step = rule(situation)
        if step is not None:
            return step
    return _nothing(situation)


def do(kind: ActionKind, target: str = "") -> Action:
    """The button of that kind."""
    return Action(kind, say(f"action.{kind.value}"), target)


@dataclass(frozen=True, slots=True)
class _When:
    """Group, tone and days of a step."""

    group: Group = Group.MINE
    tone: Tone = Tone.ACT
    chip: Chip | None = None
    holds_from: date | None = None
    due: date | None = None
    basis: str = ""


def _step(title: Sentence, reason: Sentence, actions: tuple[Action, ...], when: _When) -> NextStep:
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


def _closed(now: Situation) -> NextStep | None:
    outcome = now.file.case.outcome
    if outcome is None:
        return None
    return _step(
        say("step.closed"),
        say("step.closed.why", day=outcome.closed_on),
        (),
        _When(Group.CLOSED, Tone.WAITING),
    )


def _own_deadline(now: Situation) -> NextStep | None:
    """An own right or duty that is about to be lost."""
    urgent = [
        clock
        for clock in now.clocks
        if clock.owner is Owner.MINE
        and clock.state is ClockState.RUNNING
        and clock.days_left is not None
        and 0 <= clock.days_left <= _URGENT
    ]
    if not urgent:
        return None
    clock = min(urgent, key=lambda each: each.safe_date or date.max)
    day = clock.safe_date or now.today
    return _step(
        say("step.own_deadline", title=clock.title, day=day),
        clock.effect,
        (do(ActionKind.SHOW_WHY, clock.key), do(ActionKind.SEE_PATHS)),
        _When(
            tone=clock.tone,
            chip=Chip(days_left_words(clock.days_left or 0), clock.tone),
            due=day,
            basis="; ".join(clock.citations),
        ),
    )


def days_left_words(days: int) -> Sentence:
    """How many days are left, in words."""
    if days == 0:
        return say("chip.today")
    if days == 1:
        return say("chip.tomorrow")
    return say("chip.days_left", days=days) if days > 0 else say("chip.days_over", days=-days)


def _promise(now: Situation) -> NextStep | None:
    over = [
        each
        for each in now.file.encounters
        if each.promised_by is not None
        and each.promised_by < now.today
        and each.promise_state is PromiseState.OPEN
    ]
    if not over:
        return None
    first = min(over, key=lambda each: each.promised_by or date.max)
    day = first.promised_by or now.today
    return _step(
        say("step.judge_promise", day=day),
        say("step.judge_promise.why", promised=first.promised),
        (do(ActionKind.JUDGE_PROMISE, first.id),),
        _When(tone=Tone.SOON, due=day),
    )


def _unsent(now: Situation) -> NextStep | None:
    sent = {dispatch.letter_id for dispatch in now.file.dispatches}
    waiting = [letter for letter in now.file.letters if letter.id not in sent]
    if not waiting:
        return None
    letter = max(waiting, key=lambda each: each.created_on)
    if letter.printed_on is not None:
        return _step(
            say("step.send_letter", title=letter.title),
            say("step.send_letter.why"),
            (
                do(ActionKind.RECORD_DISPATCH, letter.id),
                do(ActionKind.OPEN_LETTER, letter.id),
            ),
            _When(due=letter.printed_on),
        )
    return _step(
        say("step.finish_letter", title=letter.title),
        say("step.finish_letter.why"),
        (do(ActionKind.OPEN_LETTER, letter.id),),
        _When(chip=Chip(say("chip.draft"), Tone.SOON), due=letter.created_on),
    )


def _no_proof(now: Situation) -> NextStep | None:
    """A letter to the trader left, and nobody knows whether it arrived."""
    for dispatch in reversed(now.file.dispatches):
        letter = now.file.letter(dispatch.letter_id)
        if letter is None or arrival_of(dispatch) is not None or letter.addressee != "trader":
            continue
        return _step(
            say("step.prove_arrival", title=letter.title),
            say("step.prove_arrival.why", day=dispatch.sent_on),
            (do(ActionKind.ADD_PROOF, dispatch.id), do(ActionKind.RECORD_REPLY)),
            _When(
                Group.THEIRS,
                Tone.SOON,
                Chip(say("chip.no_proof"), Tone.SOON),
                due=dispatch.sent_on,
            ),
        )
    return None


def _their_clock(now: Situation) -> NextStep | None:
    """The trader's answer period: running, just over, or over for good."""
    clock = _reply_clock(now)
    if clock is None or clock.legal_date is None:
        return None
    from_day = clock.assert_from or clock.legal_date
    basis = "; ".join(clock.citations)
    why = do(ActionKind.SHOW_WHY, clock.key)
    if clock.state is ClockState.RUNNING:
        reason = say("step.wait.why", trader=now.trader, day=clock.legal_date, from_day=from_day)
        when = _When(
            Group.THEIRS,
            Tone.WAITING,
            Chip(days_left_words(clock.days_left or 0), clock.tone),
            due=clock.legal_date,
            basis=basis,
        )
        return _step(say("step.wait"), reason, (do(ActionKind.RECORD_REPLY), why), when)
    if now.today < from_day:
        reason = say("step.wait_confirm.why", day=clock.legal_date, from_day=from_day)
        when = _When(
            Group.THEIRS,
            Tone.SOON,
            Chip(say("chip.from_day", day=from_day), Tone.GOOD),
            from_day,
            from_day,
            basis,
        )
        title = say("step.wait_confirm", from_day=from_day)
        return _step(title, reason, (do(ActionKind.RECORD_REPLY), why), when)
    return _silence(now, clock, why)


def _silence(now: Situation, clock: Clock, why: Action) -> NextStep | None:
    if "deemed-accepted" in sent_templates(now.file):
        return None
    day = clock.legal_date or now.today
    return _step(
        say("step.silence"),
        say("step.silence.why", trader=now.trader, day=day, effect=clock.effect),
        (do(ActionKind.PREPARE_LETTER, "deemed-accepted"), do(ActionKind.RECORD_REPLY), why),
        _When(
            chip=Chip(say("chip.days_over", days=(now.today - day).days), Tone.ACT),
            holds_from=clock.assert_from,
            due=clock.assert_from,
            basis="; ".join(clock.citations),
        ),
    )


def _reply_clock(now: Situation) -> Clock | None:
    """The latest clock of the trader's answer that is running or missed."""
    if now.assessment is None:
        return None
    starts = {
        (found.rule, found.trigger.event or ""): found.trigger.kind
        for found in now.assessment.deadlines
        if found.trigger is not None
    }
    reply = [
        clock
        for clock in now.clocks
        if clock.owner is Owner.THEIRS
        and clock.state in {ClockState.RUNNING, ClockState.MISSED}
        and starts.get((clock.rule, clock.trigger_event)) in _REPLY_STARTS
    ]
    if _last_answer(now) is not None:
        reply = [clock for clock in reply if _is_newer(clock, _last_answer(now))]
    return max(reply, key=lambda clock: (clock.trigger_on or date.min, clock.rule), default=None)


def _is_newer(clock: Clock, answer: Reply | None) -> bool:
    """The clock was started after the last answer came."""
    return answer is None or (clock.trigger_on or date.min) >= answer.received_on


def _last_answer(now: Situation) -> Reply | None:
    answers = [r for r in now.file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT]
    return max(answers, key=lambda reply: reply.received_on, default=None)


def _answered(now: Situation) -> NextStep | None:
    answer = _last_answer(now)
    if answer is None:
        return None
    if answer.outcome is ReplyOutcome.ACCEPTED:
        return _step(
            say("step.accepted"),
            say("step.accepted.why", trader=now.trader, day=answer.received_on),
            (do(ActionKind.CLOSE_CASE), do(ActionKind.PREPARE_LETTER, "final-demand")),
            _When(Group.THEIRS, Tone.GOOD, due=answer.received_on),
        )
    if "appeal-refusal" not in sent_templates(now.file):
        return _step(
            say("step.appeal"),
            say("step.appeal.why", trader=now.trader, day=answer.received_on),
            (do(ActionKind.PREPARE_LETTER, "appeal-refusal"), do(ActionKind.SEE_PATHS)),
            _When(tone=Tone.ACT, due=answer.received_on),
        )
    return None


def _with_body(now: Situation) -> NextStep | None:
    """A letter lies with an institution."""
    for dispatch in reversed(now.file.dispatches):
        letter = now.file.letter(dispatch.letter_id)
        if letter is not None and letter.addressee != "trader":
            return _step(
                say("step.follow_up"),
                say("step.follow_up.why", body=letter.title, day=dispatch.sent_on),
                (do(ActionKind.RECORD_EVENT, "adr_closed"), do(ActionKind.SEE_PATHS)),
                _When(Group.THEIRS, Tone.WAITING, due=dispatch.sent_on),
            )
    return None


def _demand(now: Situation) -> NextStep | None:
    """The trader's last word, or its silence, is known: demand the sum, then choose a way."""
    if not complained(now.file):
        return None
    if "final-demand" not in sent_templates(now.file):
        return _step(
            say("step.demand"),
            say("step.demand.why"),
            (do(ActionKind.PREPARE_LETTER, "final-demand"), do(ActionKind.SEE_PATHS)),
            _When(due=now.today),
        )
    return _step(
        say("step.paths"),
        say("step.paths.why", trader=now.trader),
        (do(ActionKind.SEE_PATHS),),
        _When(due=now.today),
    )


def _begin(now: Situation) -> NextStep | None:
    """Nothing was demanded yet."""
    file = now.file
    if complained(file):
        return None
    if not file.encounters and not file.events:
        return _step(
            say("step.record"),
            say("step.record.why"),
            (do(ActionKind.RECORD_ENCOUNTER), do(ActionKind.EDIT_CASE, "kind")),
            _When(due=file.case.opened_on),
        )
    if file.case.contract.kind is ContractKind.NONE and not file.case.contract.subject:
        return _step(
            say("step.contract"),
            say("step.contract.why"),
            (
                do(ActionKind.EDIT_CASE, "kind"),
                do(ActionKind.PREPARE_LETTER, complaint_for(file)),
            ),
            _When(due=file.case.opened_on),
        )
    return _step(
        say("step.complain"),
        say("step.complain.why"),
        (do(ActionKind.PREPARE_LETTER, complaint_for(file)), do(ActionKind.RECORD_ENCOUNTER)),
        _When(due=file.case.opened_on),
    )


def _nothing(now: Situation) -> NextStep:
    days = [
        clock.counts
        for clock in now.clocks
        if clock.state is ClockState.RUNNING and clock.counts is not None
    ]
    soonest = min(days, default=None)
    reason = say("step.nothing.why", day=soonest) if soonest else say("step.nothing_plain.why")
    when = _When(Group.QUIET, Tone.WAITING, due=soonest)
    return _step(say("step.nothing"), reason, (do(ActionKind.RECORD_ENCOUNTER),), when)


_IN_ORDER: tuple[Callable[[Situation], NextStep | None], ...] = (
    _closed,
    _own_deadline,
    _unsent,
    _promise,
    _begin,
    _no_proof,
    _their_clock,
    _answered,
    _with_body,
    _demand,
)
