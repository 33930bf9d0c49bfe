"""Fields of the form of a case: the other side, what was bought, what is wanted, who complains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from karen_app.domain.client import ClientStatus, WriterForm
from karen_app.domain.contract import SaleChannel
from karen_app.ui.forms.editors import (
    AddressEditor,
    ChoiceEditor,
    DayEditor,
    Editor,
    LineEditor,
    LongEditor,
    MoneyEditor,
)
from karen_app.ui.forms.field import Field
from karen_app.ui.labels import CONTRACTS, REMEDIES, choices
from karen_app.ui.words import NOOP, translate

Today = Callable[[], date]


def other_side(trader_editor: Callable[[], Editor]) -> tuple[Field, ...]:
    """Who it is about."""
    return (
        Field(
            "trader.name",
            translate("CaseForm", "Who is it about?"),
            trader_editor,
            help=translate(
                "CaseForm", "Firm, office or person. Known ones are offered as you type."
            ),
            is_required=True,
            covers=("trader",),
        ),
        Field(
            "trader.legal_name",
            translate("CaseForm", "Full name for the letter"),
            LineEditor,
            help=translate(
                "CaseForm", "It is on the receipt, bill or contract, e.g. ButyPlus sp. z o.o."
            ),
        ),
        Field("trader.nip", translate("CaseForm", "NIP"), LineEditor, beside=True),
        Field(
            "trader.address",
            translate("CaseForm", "Address of the firm"),
            AddressEditor,
            covers=("trader.street", "trader.postal_code", "trader.city", "trader.country"),
        ),
        Field(
            "trader.complaint_email",
            translate("CaseForm", "E-mail for complaints"),
            LineEditor,
        ),
    )


def bought(today: Today, subject_editor: Callable[[], Editor]) -> tuple[Field, ...]:
    """What it is about."""
    return (
        Field(
            "kind",
            translate("CaseForm", "What is it about?"),
            lambda: ChoiceEditor(contract_choices()),
            help=translate("CaseForm", "It decides which law holds. You can change it later."),
        ),
        Field(
            "subject",
            translate("CaseForm", "What exactly?"),
            subject_editor,
        ),
        Field(
            "concluded",
            translate("CaseForm", "Day of the purchase or contract"),
            lambda: DayEditor(today),
        ),
        Field("price", translate("CaseForm", "Price"), MoneyEditor, beside=True),
        Field(
            "channel",
            translate("CaseForm", "Where was it bought?"),
            lambda: ChoiceEditor(choices(SaleChannel), translate("CaseForm", "I do not know")),
        ),
        Field(
            "order_number",
            translate("CaseForm", "Order or receipt number"),
            LineEditor,
            help=translate(
                "CaseForm", "With telephone, energy and water: the number of the customer."
            ),
            beside=True,
        ),
    )


def example_of(kind: str) -> str:
    """What one writes for ``subject`` in a matter of this kind; nothing where no example fits."""
    for kinds, words in _EXAMPLES:
        if kind in kinds:
            return translate("CaseForm", words)
    return ""


_EXAMPLES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"goods", "used_goods"}), NOOP("CaseForm", "winter boots, size 38")),
    (frozenset({"work_goods", "work_other"}), NOOP("CaseForm", "repair of a washing machine")),
    (frozenset({"service"}), NOOP("CaseForm", "gym membership for a year")),
    (
        frozenset({"digital_content", "digital_service", "platform"}),
        NOOP("CaseForm", "subscription of films"),
    ),
    (frozenset({"telecom"}), NOOP("CaseForm", "internet at home, 300 Mb/s")),
    (
        frozenset({"postal", "postal_universal", "carriage_goods"}),
        NOOP("CaseForm", "parcel with a lamp"),
    ),
    (frozenset({"air", "air_baggage"}), NOOP("CaseForm", "flight LO 281 Warsaw – London")),
    (
        frozenset({"rail", "bus", "sea", "carriage_persons"}),
        NOOP("CaseForm", "train IC 5310 Kraków – Gdynia"),
    ),
    (frozenset({"package_travel", "hotel"}), NOOP("CaseForm", "a week in Crete for two")),
    (
        frozenset({"electricity", "gas", "heat", "water"}),
        NOOP("CaseForm", "bill for September and October"),
    ),
)


def wanted() -> tuple[Field, ...]:
    """What is demanded."""
    return (
        Field(
            "remedy",
            translate("CaseForm", "What do you want?"),
            lambda: ChoiceEditor(remedy_choices(), translate("CaseForm", "I do not know yet")),
            help=translate(
                "CaseForm", "Karen shows on the page of the case what the law gives you."
            ),
        ),
        Field("claim_amount", translate("CaseForm", "How much"), MoneyEditor, beside=True),
        Field(
            "claim_words",
            translate("CaseForm", "In your own words"),
            lambda: LineEditor(translate("CaseForm", "the price back and an apology")),
        ),
        Field(
            "story",
            translate("CaseForm", "The story"),
            LongEditor,
            help=translate("CaseForm", "How it began and what is wrong. Dates help."),
        ),
        Field(
            "title",
            translate("CaseForm", "Name of the case"),
            LineEditor,
            help=translate("CaseForm", "Short, so that you find it again."),
        ),
    )


def writer(clients: Sequence[tuple[str, str]]) -> tuple[Field, ...]:
    """Who complains; a known client or a new one."""
    me = translate("CaseForm", "me; fill in the fields below once")
    known = Field(
        "client.client_id",
        translate("CaseForm", "Who complains?"),
        lambda: ChoiceEditor(clients, translate("CaseForm", "somebody new") if clients else me),
        covers=("client",),
    )
    return (known, *client_fields("client."))


def client_fields(prefix: str = "") -> tuple[Field, ...]:
    """The person: name, grammatical form, status, address, ways to reach them."""
    return (
        Field(f"{prefix}name", translate("CaseForm", "First name and surname"), LineEditor),
        Field(
            f"{prefix}form",
            translate("CaseForm", "How the letters speak"),
            lambda: ChoiceEditor(choices(WriterForm)),
            help=translate("CaseForm", "“Kupiłam” or “kupiłem”; neutral words fit everybody."),
            beside=True,
        ),
        Field(
            f"{prefix}status",
            translate("CaseForm", "In this matter"),
            lambda: ChoiceEditor(choices(ClientStatus)),
        ),
        Field(
            f"{prefix}address",
            translate("CaseForm", "Address for replies"),
            AddressEditor,
            covers=tuple(f"{prefix}{one}" for one in ("street", "postal_code", "city", "country")),
        ),
        Field(f"{prefix}email", translate("CaseForm", "E-mail"), LineEditor),
        Field(f"{prefix}phone", translate("CaseForm", "Phone"), LineEditor, beside=True),
        Field(
            f"{prefix}bank_account",
            translate("CaseForm", "Account for the refund"),
            LineEditor,
        ),
    )


def contract_choices() -> list[tuple[str, str]]:
    """Kinds of contract in the order of everyday life; no contract comes last."""
    ordered = [(one.value, translate("Labels", words)) for one, words in CONTRACTS.items()]
    return [*ordered[1:], ordered[0]]


def remedy_choices() -> list[tuple[str, str]]:
    """Demands with their words."""
    return [(one.value, translate("Labels", words)) for one, words in REMEDIES.items()]
