"""The guided start: a few questions give the kind of contract, the place of the deal, the demand.

Every question may be answered with "I don't know"; then the fact stays open and Karen says later
what hangs on it. Nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from karen_app.domain.claim import Remedy
from karen_app.domain.client import ClientStatus
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.message import Message, say
from karen_app.services.drafts import CaseDraft, ClientDraft

UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class GuideAnswer:
    """One answer to choose; ``value`` is given back to ``next_question``."""

    value: str
    words: Message


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answers, the last one always "I don't know"."""

    id: str
    words: Message
    answers: tuple[GuideAnswer, ...]


_KINDS: Final[Mapping[str, ContractKind]] = {
    "goods": ContractKind.GOODS,
    "not_delivered": ContractKind.GOODS,
    "work": ContractKind.WORK_OTHER,
    "service": ContractKind.SERVICE,
    "digital": ContractKind.DIGITAL_SERVICE,
    "telecom": ContractKind.TELECOM,
    "parcel": ContractKind.POSTAL,
    "treatment": ContractKind.NONE,
}
_FURTHER: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "journey": ("which_journey", ("air", "air_baggage", "rail", "bus", "package_travel")),
    "money": ("which_money", ("finance", "payment", "consumer_credit", "insurance")),
    "energy": ("which_energy", ("electricity", "gas", "heat", "water")),
}
# What a complaint is about, where the rules of the sector look at it.
_GROUNDS: Final[Mapping[str, tuple[str, ...]]] = {
    "telecom": ("wrong_bill", "something_else"),
    "parcel": ("loss", "damage", "missing_contents", "delay"),
}
_NO_GROUND: Final = "something_else"
_WHAT: Final = (
    "goods", "not_delivered", "work", "service", "digital", "telecom", "parcel", "journey",
    "money", "energy", "treatment",
)  # fmt: skip
_WHERE: Final = ("premises", "distance", "off_premises")
_WHO: Final = ("consumer", "quasi_consumer", "business")
_WANT: Final = (
    "repair", "replacement", "price_reduction", "refund", "damages", "apology", "statement",
)  # fmt: skip
_OF_THINGS: Final = frozenset({"repair", "replacement"})  # of a thing or a work, never a service
_THINGLESS: Final = frozenset(
    {"service", "telecom", "parcel", "journey", "money", "energy", "treatment"}
)
_PLACELESS: Final = frozenset({"treatment", "journey", "money", "energy", "telecom", "parcel"})
# Late or cancelled: the law names a sum, and no loss is shown.
_FIXED_SUMS: Final = frozenset({ContractKind.AIR, ContractKind.RAIL, ContractKind.BUS})
Answers = Mapping[str, str]


def next_question(answers: Answers) -> Question | None:
    """The next question after these answers (question id to value); ``None`` at the end."""
    what = answers.get("what")
    if what is None:
        return _question("what", _WHAT)
    if what in _FURTHER and _FURTHER[what][0] not in answers:
        name, kinds = _FURTHER[what]
        return _question(name, kinds, what)
    if what in _GROUNDS and "ground" not in answers:
        return _question("ground", _GROUNDS[what], f"about_{what}")
    if what not in _PLACELESS and "where" not in answers:
        return _question("where", _WHERE)
    if "who" not in answers:
        return _question("who", _WHO)
    wants = tuple(one for one in _WANT if what not in _THINGLESS or one not in _OF_THINGS)
    return _question("want", wants) if "want" not in answers else None


def _question(name: str, values: tuple[str, ...], group: str = "") -> Question:
    words = group or name
    answers = tuple(GuideAnswer(each, say(f"guide.{words}.{each}")) for each in values)
    unknown = GuideAnswer(UNKNOWN, say("guide.unknown"))
    return Question(name, say(f"guide.{name}"), (*answers, unknown))


def draft_from(answers: Answers) -> CaseDraft:
    """The draft of a case that the answers give; what is unknown stays empty."""
    draft = CaseDraft(
        kind=_kind(answers),
        client=ClientDraft(status=_status(answers)),
        claim_fields=_ground(answers),
    )
    where, want = answers.get("where", UNKNOWN), answers.get("want", UNKNOWN)
    if where in _WHERE:
        draft = replace(draft, channel=SaleChannel(where))
    if want not in _WANT:
        return draft
    fixed = want == Remedy.DAMAGES and draft.kind in _FIXED_SUMS
    return replace(draft, remedy=Remedy.COMPENSATION if fixed else Remedy(want))


def _kind(answers: Answers) -> ContractKind:
    what = answers.get("what", UNKNOWN)
    if what in _FURTHER:
        name, kinds = _FURTHER[what]
        which = answers.get(name, UNKNOWN)
        return ContractKind(which) if which in kinds else ContractKind.NONE
    return _KINDS.get(what, ContractKind.NONE)


def _ground(answers: Answers) -> Fields:
    known = _GROUNDS.get(answers.get("what", UNKNOWN), ())
    ground = answers.get("ground", UNKNOWN)
    return Fields({"ground": ground}) if ground in known and ground != _NO_GROUND else NO_FIELDS


def _status(answers: Answers) -> ClientStatus:
    who = answers.get("who", UNKNOWN)
    return ClientStatus(who) if who in _WHO else ClientStatus.CONSUMER
