"""Builds the fields of the letter desk: labels, values as typed, examples."""

from __future__ import annotations

from datetime import date

from karen_app.domain.money import Money as AppMoney
from karen_app.services.letters.compose_letter import Composed
from karen_app.services.settings import Language
from karen_app.services.views.letter_desk import LetterField, ValueKind
from letters import Cell, Money, Value

_KINDS = {
    "text": ValueKind.LONG_TEXT,
    "date": ValueKind.DATE,
    "money": ValueKind.MONEY,
    "number": ValueKind.NUMBER,
    "yes": ValueKind.YES_NO,
    "list": ValueKind.LONG_TEXT,
    "rows": ValueKind.LONG_TEXT,  # a row on each line, cells parted by " | "
}


def letter_fields(composed: Composed, language: Language) -> tuple[LetterField, ...]:
    """The fields of the template that the writer can fill, as the window shows them."""
    template, letter = composed.template, composed.letter
    blank = {each.field for each in composed.document.missing}
    found = []
    for name in (*template.fields, *template.optional):
        field = template.vocabulary.fields.get(name)
        if field is None or field.kind.value not in _KINDS:
            continue
        found.append(
            LetterField(
                name=name,
                label=_begun(field.label.in_language(language.value)),
                kind=_KINDS[field.kind.value],
                value=_shown(composed.data.values.get(name)),
                is_missing=name in blank,
                from_case=name not in letter.values and name in composed.data.values,
                hint=_shown_example(field.example, field.kind.value),
            )
        )
    return tuple(found)


def _begun(label: str) -> str:
    return label[:1].upper() + label[1:]


def _shown(value: Value | None) -> str:
    if value is None:
        return ""
    if isinstance(value, Money):
        return AppMoney(value.minor, value.currency).text
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, tuple):
        return "\n".join(_row(each) for each in value)
    return str(value)


def _row(row: str | tuple[Cell, ...]) -> str:
    return row if isinstance(row, str) else " | ".join(_shown(cell) for cell in row)


def _shown_example(example: object, kind: str) -> str:
    if kind == "money" and isinstance(example, int):
        return AppMoney(example).text
    if isinstance(example, list | tuple):
        return (
            "\n".join(_shown_example(each, kind) for each in example)
            if _is_rows(example)
            else (" | " if kind == "rows" else "\n").join(_shown_cell(each) for each in example)
        )
    return f"{example:%d.%m.%Y}" if isinstance(example, date) else str(example)


def _is_rows(example: list[object] | tuple[object, ...]) -> bool:
    return any(isinstance(each, list | tuple) for each in example)


def _shown_cell(cell: object) -> str:
    if isinstance(cell, dict) and isinstance(grosze := cell.get("grosze"), int):
        return AppMoney(grosze).text
    return cell.isoformat() if isinstance(cell, date) else str(cell)
