"""Steps that lie with the user: own last days, letters to finish, the complaint, proofs."""

from __future__ import annotations

from karen_app.domain.client import ClientStatus
from karen_app.domain.contract import ContractKind
from karen_app.domain.dispatch import NO_PROOF_AFTER, Dispatch
from karen_app.domain.encounter import Encounter, Failure, PromiseState
from karen_app.domain.message import Message, say
from karen_app.services.deadlines.facts import arrival_of
from karen_app.services.escalation.step import (
    Situation,
    When,
    basis_of,
    basis_of_route,
    days_left_words,
    do,
    make_step,
)
from karen_app.services.letters.addressees import is_trader
from karen_app.services.letters.choose import complaint_for, demanded, sent_templates
from karen_app.services.views.board import Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import Clock, ClockState, Owner
from karen_app.services.views.words import Action, ActionKind, Chip, Tone

URGENT = 7
_MANY_REPEATS = 3
# The letter that keeps an own term, by the beginning of the rule's name.
_KEPT_BY_LETTER = {
    "upk-27-": "withdrawal-14",
    "upk-29-": "withdrawal-14",
    "upk-40-fin-14d": "withdrawal-14",
    "upk-40-fin-30d": "withdrawal-14",
    "ukk-53-": "withdrawal-14",
    "kc-812-": "withdrawal-14",
    "pkg-offpremises-": "withdrawal-14",
    "chargeback-": "chargeback",
    "uup-44-": "unauthorised-payment",
    "post-damage-": "damaged-parcel",
    "carr-damage-": "damaged-parcel",
    "air-bag-": "baggage",
    "uke-proposal-": "proposal-reply",
    "rail-proposal-": "proposal-reply",
    "tel-adr-proposal": "proposal-reply",
    "tel-change-terminate": "termination",
    "adr-filing-window": "ih-adr-request",
    "epu-new-suit-": "claim-simplified",
    "mediation-suit-": "claim-simplified",
}


def closed(now: Situation) -> NextStep | None:
    """Nothing is left in a closed case."""
    outcome = now.file.case.outcome
    if outcome is None:
        return None
    return make_step(
        say("step.closed"),
        say("step.closed.why", day=outcome.closed_on),
        (),
        When(Group.CLOSED, Tone.WAITING),
    )


def own_deadline(now: Situation) -> NextStep | None:
    """An own right or duty that is about to be lost."""
    urgent = [
        clock
        for clock in now.clocks
        if clock.owner is Owner.MINE
        and clock.state is ClockState.RUNNING
        and clock.days_left is not None
        and 0 <= clock.days_left <= URGENT
        and letter_keeping(clock, now) not in sent_templates(now.file)
    ]
    if not urgent:
        return None
    clock = min(urgent, key=lambda each: each.safe_date or now.today)
    day = clock.safe_date or now.today
    letter = letter_keeping(clock, now)
    title = say("step.own_deadline", title=clock.title, day=day)
    reason: str | Message = clock.effect
    if letter == "withdrawal-14":
        title = say("step.withdraw", day=day)
        reason = say("step.withdraw.why", day=day)
    act = do(ActionKind.PREPARE_LETTER, letter) if letter else do(ActionKind.SEE_PATHS)
    return make_step(
        title,
        reason,
        (act, do(ActionKind.SHOW_WHY, clock.key)),
        When(
            tone=clock.tone,
            chip=Chip(days_left_words(clock.days_left or 0), clock.tone),
            due=day,
            basis=basis_of(clock),
        ),
    )


def letter_keeping(clock: Clock, now: Situation) -> str:
    """The letter with which the user keeps a term; empty where no letter does."""
    for start, letter in _KEPT_BY_LETTER.items():
        if clock.rule.startswith(start):
            return letter
    if "complaint" in clock.rule or "claim" in clock.rule:
        return complaint_for(now.file)
    return ""


def unsent(now: Situation) -> NextStep | None:
    """A letter was begun and has not left the house."""
    sent = {dispatch.letter_id for dispatch in now.file.dispatches}
    waiting = [letter for letter in now.file.letters if letter.id not in sent]
    if not waiting:
        return None
    letter = max(waiting, key=lambda each: each.created_on)
    if letter.printed_on is not None:
        return make_step(
            say("step.send_letter", title=letter.title),
            say("step.send_letter.why"),
            (do(ActionKind.RECORD_DISPATCH, letter.id), do(ActionKind.OPEN_LETTER, letter.id)),
            When(due=letter.printed_on),
        )
    return make_step(
        say("step.finish_letter", title=letter.title),
        say("step.finish_letter.why"),
        (do(ActionKind.OPEN_LETTER, letter.id),),
        When(chip=Chip(say("chip.draft"), Tone.SOON), due=letter.created_on),
    )


def begin(now: Situation) -> NextStep | None:
    """Nothing was demanded in writing yet."""
    file = now.file
    if demanded(file):
        return None
    if not file.encounters and not file.events:
        return make_step(
            say("step.record"),
            say("step.record.why"),
            (do(ActionKind.RECORD_ENCOUNTER), do(ActionKind.EDIT_CASE, "kind")),
            When(due=file.case.opened_on),
        )
    letter = complaint_for(file)
    prepare = do(ActionKind.PREPARE_LETTER, letter)
    if file.case.contract.kind is ContractKind.NONE and not file.case.contract.subject:
        return make_step(
            say("step.contract"),
            say("step.contract.why"),
            (do(ActionKind.EDIT_CASE, "kind"), prepare),
            When(due=file.case.opened_on),
        )
    return make_step(
        say("step.complain"),
        why_now(now),
        (prepare, *_besides(now)),
        When(due=file.case.opened_on, basis=_basis(now, letter)),
    )


def _basis(now: Situation, letter: str) -> str:
    """The law of the way; a firm is not told of the law of consumers."""
    business = now.file.client.status is ClientStatus.BUSINESS
    return "" if business else basis_of_route(now.route(letter))


def why_now(now: Situation) -> Message:
    """Why the complaint must be written now, from the log."""
    refused = [e for e in now.file.encounters if Failure.COMPLAINT_REFUSED in e.failures]
    if refused:
        return say("step.complain_refused.why", day=refused[-1].happened_on)
    over = overdue_promise(now)
    if over is not None and over.promised_by is not None:
        return say("step.complain_promise.why", promised=over.promised, day=over.promised_by)
    repeats = sum(each.repeats for each in now.file.encounters)
    if repeats >= _MANY_REPEATS:
        return say("step.complain_repeats.why", repeats=repeats)
    return say("step.complain.why")


def _besides(now: Situation) -> tuple[Action, ...]:
    """What else can be done at once: judge a promise, withdraw while one may."""
    found = []
    over = overdue_promise(now)
    if over is not None:
        found.append(do(ActionKind.JUDGE_PROMISE, over.id))
    withdrawal = now.route("withdrawal-14")
    if withdrawal is not None:
        words = say("action.prepare_withdrawal")
        found.append(Action(ActionKind.PREPARE_LETTER, words, "withdrawal-14"))
    return (*found, do(ActionKind.RECORD_ENCOUNTER))


def overdue_promise(now: Situation) -> Encounter | None:
    """The oldest open promise whose day has passed."""
    over = [
        each
        for each in now.file.encounters
        if each.promised_by is not None
        and each.promised_by < now.today
        and each.promise_state is PromiseState.OPEN
    ]
    return min(over, key=lambda each: each.promised_by or now.today, default=None)


def promise(now: Situation) -> NextStep | None:
    """Something was promised, its day has passed, nobody said whether it was done."""
    first = overdue_promise(now)
    if first is None:
        return None
    day = first.promised_by or now.today
    return make_step(
        say("step.judge_promise", day=day),
        say("step.judge_promise.why", promised=first.promised),
        (do(ActionKind.JUDGE_PROMISE, first.id),),
        When(tone=Tone.SOON, due=day),
    )


def no_proof(now: Situation) -> NextStep | None:
    """A letter to the trader left, no answer came, and nobody knows whether it arrived."""
    for dispatch in reversed(now.file.dispatches):
        letter = now.file.letter(dispatch.letter_id)
        if letter is None or arrival_of(dispatch) is not None or not is_trader(letter):
            continue
        if letter.demands_nothing:
            continue
        if any(reply.received_on >= dispatch.sent_on for reply in now.file.replies):
            continue
        return make_step(
            say("step.prove_arrival", title=letter.title),
            say("step.prove_arrival.why", day=dispatch.sent_on),
            (do(ActionKind.ADD_PROOF, dispatch.id), do(ActionKind.RECORD_REPLY)),
            _when_proved(now, dispatch),
        )
    return None


def _when_proved(now: Situation, sent: Dispatch) -> When:
    """The post has its time; after it looking for the proof is the user's move."""
    chip = Chip(say("chip.no_proof"), Tone.SOON)
    day = sent.sent_on + NO_PROOF_AFTER
    if now.today < day:
        return When(Group.THEIRS, Tone.SOON, chip, due=sent.sent_on)
    return When(Group.MINE, Tone.SOON, chip, due=day)
