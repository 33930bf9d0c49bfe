"""What is asked before a letter is given out; most ways ask nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from karen_app.services.sending.hand_out import ENVELOPES, Known
from karen_app.ui.forms.editors import ChoiceEditor, LineEditor, NumberEditor
from karen_app.ui.forms.field import Field
from karen_app.ui.words import NOOP, language, translate

MEGABYTE = 1_000_000
SIZES = {
    "DL": NOOP("HandOut", "DL, sheet folded in three"),
    "C6": NOOP("HandOut", "C6, sheet folded in four"),
    "C5": NOOP("HandOut", "C5, sheet folded in two"),
    "C4": NOOP("HandOut", "C4, sheet not folded"),
}


def fields_of(way: str, known: Known) -> tuple[Field, ...]:
    """The fields of one way."""
    asked: Mapping[str, Callable[[], tuple[Field, ...]]] = {
        "packet": _limit_fields,
        "email": lambda: _email_fields(known),
        "envelope": _envelope_fields,
        "label": _label_fields,
        "posting": _posting_fields,
        "plain": _language_fields,
    }
    return asked[way]() if way in asked else ()


def first_values(known: Known) -> dict[str, Any]:
    """What stands in the fields of all ways at first."""
    limits = known.limits
    return {
        "files": str(limits.files or ""),
        "total": str((limits.total_bytes or 0) // MEGABYTE or ""),
        "each": str((limits.file_bytes or 0) // MEGABYTE or ""),
        "to": known.receiver_email,
        "enclosed": "yes",
        "size": ENVELOPES[0],
        "first": "1",
        "return_card": "yes",
        "language": language(),
    }


def _limit_fields() -> tuple[Field, ...]:
    none = translate("HandOut", "no limit")
    return (
        Field("files", translate("HandOut", "Files at most"), lambda: NumberEditor(none)),
        Field(
            "total",
            translate("HandOut", "All together at most (MB)"),
            lambda: NumberEditor(none),
        ),
        Field(
            "each",
            translate("HandOut", "Each file at most (MB)"),
            lambda: NumberEditor(none),
            help=translate(
                "HandOut", "Where the receiver says how much it takes. Empty means no limit."
            ),
        ),
    )


def _email_fields(known: Known) -> tuple[Field, ...]:
    to = Field(
        "to",
        translate("HandOut", "To which address?"),
        LineEditor,
        help=translate("HandOut", "The address for complaints is in the terms of the firm."),
    )
    if not known.enclosures:
        return (to,)
    words = translate("HandOut", "Enclosures go along")
    return (to, Field("enclosed", words, lambda: ChoiceEditor(_yes_no())))


def _envelope_fields() -> tuple[Field, ...]:
    sizes = [(one, translate("HandOut", SIZES[one])) for one in ENVELOPES]
    return (Field("size", translate("HandOut", "Envelope"), lambda: ChoiceEditor(sizes)),)


def _label_fields() -> tuple[Field, ...]:
    words = translate("HandOut", "First free label of the sheet")
    note = translate("HandOut", "Counted from the upper left, row by row, from 1 to 24.")
    return (Field("first", words, NumberEditor, help=note),)


def _posting_fields() -> tuple[Field, ...]:
    words = translate("HandOut", "Return card")
    note = translate("HandOut", "The yellow card comes back signed: it proves the arrival.")
    return (Field("return_card", words, lambda: ChoiceEditor(_yes_no()), help=note),)


def _language_fields() -> tuple[Field, ...]:
    languages = (("pl", "Polski"), ("en", "English"), ("uk", "Українська"))
    words = translate("HandOut", "Language")
    return (Field("language", words, lambda: ChoiceEditor(languages)),)


def _yes_no() -> tuple[tuple[str, str], ...]:
    return (("yes", translate("HandOut", "yes")), ("no", translate("HandOut", "no")))
