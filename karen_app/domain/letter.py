"""Letter: written from a template, edited by the writer and, once sent, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.ids import CaseId, LetterId

CONFIRMATION = "call-confirmation"
# Words of templates for a role that the trader of the case has.
TRADER_ROLES = frozenset(
    {"trader", "controller", "operator", "carrier", "bank", "insurer", "supplier", "organiser"}
)
# Kinds that say what was said or agreed, or for whom one speaks; they demand nothing and expect
# no answer.
_DEMAND_NOTHING = frozenset({CONFIRMATION, "power-of-attorney", "settlement"})
# Neither the trader nor an institution: a firm beside the trader, or nobody in particular.
_NO_BODY = frozenset({"guarantor", "card-issuer", "both", "any"})
# Kinds that ask about personal data; only in a matter of data are they the demand itself.
_ABOUT_DATA = frozenset({"gdpr-access", "gdpr-object"})


@dataclass(frozen=True, slots=True)
class FrozenLetter:
    """What left the house, for good: words, printed bytes (by digest), law relied on."""

    frozen_on: date
    text: str
    pdf_digest: str
    edition: str
    rules: tuple[str, ...] = ()
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """``values`` are fields the writer filled, ``edits`` the writer's own words by block."""

    id: LetterId
    case_id: CaseId
    template: str
    title: str
    created_on: date
    values: Fields = NO_FIELDS
    edits: Fields = NO_FIELDS
    enclosures: tuple[str, ...] = ()  # evidence ids in order
    addressee: str = "trader"  # "trader" or the kind of an institution
    printed_on: date | None = None
    frozen: FrozenLetter | None = None
    revision: int = 0

    @property
    def is_frozen(self) -> bool:
        """Sent: the words cannot change any more."""
        return self.frozen is not None

    @property
    def goes_to_trader(self) -> bool:
        """The letter goes to the trader of the case, whatever the law calls it there."""
        return self.addressee in TRADER_ROLES

    @property
    def goes_to_body(self) -> bool:
        """The letter goes to an institution or a court."""
        return not self.goes_to_trader and self.addressee not in _NO_BODY

    @property
    def asks_about_data(self) -> bool:
        """It asks the trader about personal data."""
        return self.template in _ABOUT_DATA

    @property
    def demands_nothing(self) -> bool:
        """Sending it is no step of the dispute: a complaint is still to be written."""
        return self.template in _DEMAND_NOTHING
