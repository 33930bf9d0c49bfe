"""Example facts for a template: what a preview and the tests compose a letter from."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from letters.errors import TemplateError
from letters.model.data import Cell, Money, Value
from letters.model.template import FieldKind, LetterField, LetterTemplate


def example_values(template: LetterTemplate) -> dict[str, Value]:
    """Give an example value for every fact the template may use, save the writer's own demand.

    The template's own examples go before those of ``fields.toml``. ``TemplateError`` if one does
    not fit its field.
    """
    names = (*template.fields, *template.optional)
    fields = template.vocabulary.fields
    return {
        name: example_value(replace(fields[name], example=template.examples[name]))
        if name in template.examples
        else example_value(fields[name])
        for name in names
        if name != "own_demand"
    }


def example_value(field: LetterField) -> Value:
    """Give the example of one field as the value a letter expects."""
    example = field.example
    if field.kind is FieldKind.MONEY:
        return _money(example, field)
    if field.kind is FieldKind.LIST and isinstance(example, list):
        return tuple(str(each) for each in example)
    if field.kind is FieldKind.ROWS and isinstance(example, list):
        return tuple(tuple(_cell(cell, field) for cell in row) for row in example)
    return cast("Value", example)


def _money(example: object, field: LetterField) -> Money:
    """Whole grosze, or an amount of another currency by its smallest unit."""
    if not isinstance(example, dict):
        return Money(int(str(example)))
    if set(example) != {"minor", "currency"}:
        raise TemplateError(
            f"fields.toml, {field.name}", 'foreign money is { minor = 1, currency = "EUR" }.'
        )
    return Money(int(example["minor"]), str(example["currency"]))


def _cell(cell: object, field: LetterField) -> Cell:
    if isinstance(cell, dict):
        if set(cell) != {"grosze"}:
            raise TemplateError(
                f"fields.toml, {field.name}", "a cell with money is { grosze = 1 }."
            )
        return Money(int(cell["grosze"]))
    return cast("Cell", cell)
