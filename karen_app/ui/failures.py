"""Words for what goes wrong between a customer and a firm, each with one explaining sentence."""

from __future__ import annotations

from collections.abc import Mapping

from karen_app.domain.encounter import Failure
from karen_app.ui.words import NOOP, translate

FAILURES: Mapping[Failure, tuple[str, str]] = {
    Failure.RUDE: (
        NOOP("Failures", "rudeness"),
        NOOP("Failures", "They insulted you or showed contempt."),
    ),
    Failure.INCOMPETENT: (
        NOOP("Failures", "no knowledge"),
        NOOP("Failures", "The person did not know their own product or rules."),
    ),
    Failure.NOT_SOLVED_CLOSED: (
        NOOP("Failures", "closed unsolved"),
        NOOP("Failures", "The matter was closed without a solution."),
    ),
    Failure.TEMPLATE_REPLY: (
        NOOP("Failures", "stock answer"),
        NOOP("Failures", "The answer did not address what you asked."),
    ),
    Failure.PASSED_AROUND: (
        NOOP("Failures", "passed around"),
        NOOP("Failures", "You were sent from one desk to the next."),
    ),
    Failure.REPEAT_EXPLAINING: (
        NOOP("Failures", "told it again"),
        NOOP("Failures", "You had to tell the same story once more."),
    ),
    Failure.DIFFERENT_PERSON: (
        NOOP("Failures", "a new person again"),
        NOOP("Failures", "Each time somebody else dealt with it."),
    ),
    Failure.PROMISE_BROKEN: (
        NOOP("Failures", "broken promise"),
        NOOP("Failures", "A call-back, a refund or a date was promised and did not come."),
    ),
    Failure.NO_STATUS: (
        NOOP("Failures", "no news"),
        NOOP("Failures", "Nobody could say what was happening."),
    ),
    Failure.MESSAGE_LOST: (
        NOOP("Failures", "message lost"),
        NOOP("Failures", "A mail went to spam or a note was not passed on."),
    ),
    Failure.UNREACHABLE: (
        NOOP("Failures", "unreachable"),
        NOOP("Failures", "There was no person, no channel or no address."),
    ),
    Failure.BOT_ONLY: (
        NOOP("Failures", "only a bot"),
        NOOP("Failures", "A machine answered and no human could be reached."),
    ),
    Failure.LONG_WAIT: (
        NOOP("Failures", "long wait"),
        NOOP("Failures", "You waited in a queue, on the line or for a delivery."),
    ),
    Failure.OUT_OF_HOURS: (
        NOOP("Failures", "only in office hours"),
        NOOP("Failures", "Nothing could be done outside working hours."),
    ),
    Failure.NO_AUTHORITY: (
        NOOP("Failures", "may not decide"),
        NOOP("Failures", "The person was not allowed to decide."),
    ),
    Failure.SYSTEM_EXCUSE: (
        NOOP("Failures", "“the system”"),
        NOOP("Failures", "They said that the system does not allow it."),
    ),
    Failure.OBSTRUCTED_COMPLAINT: (
        NOOP("Failures", "complaint made hard"),
        NOOP("Failures", "They asked for extra steps without a basis."),
    ),
    Failure.COMPLAINT_REFUSED: (
        NOOP("Failures", "complaint not taken"),
        NOOP("Failures", "They refused to accept the complaint."),
    ),
    Failure.DISTRUST: (
        NOOP("Failures", "treated as a liar"),
        NOOP("Failures", "They did not believe you without a reason."),
    ),
    Failure.UNANNOUNCED_DISRUPTION: (
        NOOP("Failures", "outage without notice"),
        NOOP("Failures", "The service stopped and nobody had said so."),
    ),
    Failure.ACCOUNT_CLOSED: (
        NOOP("Failures", "account closed"),
        NOOP("Failures", "Your account was closed or blocked."),
    ),
    Failure.WRONG_CHARGE: (
        NOOP("Failures", "wrong charge"),
        NOOP("Failures", "They charged you what was not agreed."),
    ),
    Failure.REFUND_REFUSED: (
        NOOP("Failures", "refund refused"),
        NOOP("Failures", "They refused to give the money back."),
    ),
    Failure.DELIVERY_FAILED: (
        NOOP("Failures", "not delivered"),
        NOOP("Failures", "The delivery did not come or was left somewhere."),
    ),
    Failure.SUBCONTRACTOR_BLAME: (
        NOOP("Failures", "blames another firm"),
        NOOP("Failures", "They said that it is the courier's or the maker's fault."),
    ),
    Failure.TOO_MANY_CHANNELS: (
        NOOP("Failures", "each knows something else"),
        NOOP("Failures", "Every channel gave another answer."),
    ),
    Failure.MISLED: (
        NOOP("Failures", "misled"),
        NOOP("Failures", "They gave you false information or left something out."),
    ),
    Failure.PRESSURE: (
        NOOP("Failures", "pressure"),
        NOOP("Failures", "They pushed you to sign or to pay."),
    ),
    Failure.NO_FEEDBACK_WANTED: (
        NOOP("Failures", "no way to say it"),
        NOOP("Failures", "They give no way to say what went wrong."),
    ),
}


def failure_word(failure: Failure) -> str:
    """The short word of a failure."""
    return translate("Failures", FAILURES[failure][0])


def failure_choices() -> list[tuple[str, str, str]]:
    """Value, word and explaining sentence of each failure, for chips."""
    return [
        (one.value, translate("Failures", word), translate("Failures", explained))
        for one, (word, explained) in FAILURES.items()
    ]
