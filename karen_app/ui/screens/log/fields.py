"""Fields of the forms of the log: encounter, another fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from karen_app.domain.contract import ContractKind
from karen_app.domain.encounter import Channel, Direction, EncounterKind
from karen_app.domain.event_kinds import first_facts
from karen_app.services.log.rant_facts import FactKind
from karen_app.ui.failures import failure_choices
from karen_app.ui.forms.editors import (
    ChipsEditor,
    ChoiceEditor,
    DayEditor,
    LineEditor,
    LongEditor,
    NumberEditor,
    TimeEditor,
)
from karen_app.ui.forms.field import Field
from karen_app.ui.labels import choices
from karen_app.ui.words import translate

Today = Callable[[], date]
FACT_FIELDS = {
    FactKind.DAY: "happened_on",
    FactKind.AMOUNT: "summary",
    FactKind.TRADER: "summary",
    FactKind.NUMBER: "ticket_number",
    FactKind.PERSON: "person",
    FactKind.QUOTE: "said",
}


def encounter_fields(today: Today) -> tuple[Field, ...]:
    """Who, how, what went wrong, what was promised."""
    return (
        Field(
            "summary",
            translate("Log", "What happened, in one sentence"),
            lambda: LineEditor(translate("Log", "They sent me away: “mechanical damage”")),
            is_required=True,
        ),
        Field("kind", translate("Log", "How"), lambda: ChoiceEditor(choices(EncounterKind))),
        Field("happened_on", translate("Log", "Day"), lambda: DayEditor(today), beside=True),
        Field("happened_at", translate("Log", "Time"), TimeEditor, beside=True),
        Field(
            "failures",
            translate("Log", "What went wrong"),
            lambda: ChipsEditor(failure_choices()),
            help=translate(
                "Log", "Press as many as fit. They count in the summary and the letters."
            ),
        ),
        Field(
            "person",
            translate("Log", "With whom"),
            LineEditor,
            help=translate("Log", "Name or desk; ask for it next time."),
        ),
        Field("ticket_number", translate("Log", "Ticket number"), LineEditor, beside=True),
        Field(
            "said",
            translate("Log", "What was said"),
            LongEditor,
            help=translate("Log", "Their words as you remember them."),
        ),
        Field("promised", translate("Log", "What they promised"), LineEditor),
        Field(
            "promised_by",
            translate("Log", "Until when"),
            lambda: DayEditor(today, ahead=True),
            beside=True,
        ),
        Field(
            "minutes_lost",
            translate("Log", "Minutes lost"),
            NumberEditor,
            help=translate("Log", "Waiting, travelling, on the line."),
        ),
        Field(
            "repeats",
            translate("Log", "How often you told it again"),
            NumberEditor,
            beside=True,
        ),
        Field("witness", translate("Log", "Witness"), LineEditor, beside=True),
        Field(
            "direction",
            translate("Log", "Who began"),
            lambda: ChoiceEditor(choices(Direction)),
        ),
        Field(
            "channel",
            translate("Log", "Channel"),
            lambda: ChoiceEditor(choices(Channel), translate("Log", "the usual one")),
            beside=True,
        ),
        Field(
            "private_note",
            translate("Log", "Only for you"),
            LongEditor,
            help=translate(
                "Log", "Say what you feel. This text goes into no letter and no export."
            ),
        ),
    )


def event_fields(today: Today, kinds: list[tuple[str, str]]) -> tuple[Field, ...]:
    """One dated fact of the matter."""
    return (
        Field(
            "kind",
            translate("Log", "What is the fact?"),
            lambda: ChoiceEditor(kinds, translate("Log", "Choose one")),
            is_required=True,
        ),
        Field("on", translate("Log", "Day"), lambda: DayEditor(today)),
        Field("at", translate("Log", "Time"), TimeEditor, beside=True),
        Field(
            "channel",
            translate("Log", "Channel"),
            lambda: ChoiceEditor(choices(Channel), translate("Log", "not needed")),
            beside=True,
        ),
        Field(
            "until",
            translate("Log", "Day named in it"),
            lambda: DayEditor(today),
            help=translate(
                "Log", "Where a new last day or a term was named, e.g. by an extension."
            ),
        ),
        Field("note", translate("Log", "Note"), LongEditor),
    )


def event_choices(
    known: Mapping[str, tuple[tuple[str, str], ...]], matter: ContractKind = ContractKind.NONE
) -> list[tuple[str, str]]:
    """Kinds of events with their words, group after group; first those of this kind of matter."""
    pairs = [pair for group in known.values() for pair in group]
    first = first_facts(matter)
    return sorted(pairs, key=lambda pair: first.index(pair[0]) if pair[0] in first else len(first))
