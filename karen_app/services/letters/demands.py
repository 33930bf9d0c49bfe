"""What a letter asks for until the writer chooses: the demand of the case in its options."""

from __future__ import annotations

from karen_app.domain.case_file import CaseFile
from karen_app.domain.claim import Remedy
from karen_app.domain.letter import Letter
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from letters import LetterTemplate

DEMANDS = "_demands"
# Options that say the same as a demand of the case, the closest first.
_OPTIONS: dict[Remedy, tuple[str, ...]] = {
    Remedy.REPAIR: ("repair", "fix", "conformity", "redo", "as-in-guarantee", "meter-check"),
    Remedy.REPLACEMENT: ("replacement", "redo", "conformity"),
    Remedy.PRICE_REDUCTION: ("price-reduction", "correct-bill", "pay"),
    Remedy.WITHDRAWAL: ("refund", "terminate", "pay"),
    Remedy.REFUND: ("refund", "fee-refund", "pay", "correct-bill"),
    Remedy.RETURN: ("collect", "refund"),
    Remedy.DAMAGES: ("damages", "compensation", "value", "pay"),
    Remedy.COMPENSATION: ("compensation", "damages", "value", "pay"),
    Remedy.PAYMENT: ("pay", "refund", "compensation", "value", "chargeback"),
    Remedy.APOLOGY: ("apology",),
    Remedy.GUARANTEE: ("as-in-guarantee", "repair"),
    Remedy.STATEMENT: ("answer", "explanation", "reasons", "confirm"),
    Remedy.STOP_PRACTICE: ("stop", "no-charges", "no-cut", "training"),
    Remedy.FREE_CREDIT: ("correct", "refund"),
}
_MONEY = frozenset(
    {
        Remedy.PRICE_REDUCTION,
        Remedy.WITHDRAWAL,
        Remedy.REFUND,
        Remedy.DAMAGES,
        Remedy.COMPENSATION,
        Remedy.PAYMENT,
    }
)
# Letters with which the person does not ask for what the case is about.
_OF_THEIR_OWN = frozenset({"withdrawal-14", "gdpr-access", "gdpr-object", "call-confirmation"})


def demands_of(letter: Letter, template: LetterTemplate, file: CaseFile) -> tuple[str, ...]:
    """The chosen demands; until the writer chooses, the one of the case.

    A letter that follows a complaint and offers no such demand begins with its first option; a
    complaint never demands what the person did not say.
    """
    offered = [option.id for option in template.demands]
    chosen = letter.values.get(DEMANDS)
    if isinstance(chosen, tuple):
        return tuple(str(each) for each in chosen if each in offered)
    if not offered:
        return ()
    if letter.template == "deemed-accepted":
        return ("pay",) if file.case.claim.remedy in _MONEY else ("perform",)
    if letter.template not in _OF_THEIR_OWN:
        remedy = file.case.claim.remedy
        for option in _OPTIONS.get(remedy, ()) if remedy else ():
            if option in offered:
                return (option,)
    return () if letter.template in COMPLAINTS else tuple(offered[:1])
