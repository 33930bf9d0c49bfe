"""The names a template may use, what they stand for, and whether they hold in this letter."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from jinja2 import nodes

from letters.composing.law import Law
from letters.composing.people import WriterWords
from letters.composing.text import Blank, environment
from letters.errors import TemplateError
from letters.model.data import Citation, LetterData, Money
from letters.model.document import Missing
from letters.model.template import Condition, FieldKind, LetterField, LetterTemplate, Vocabulary

STANDING = ("writer", "law", "addressee_name", "written_on", "period_days")
GROUPS = ("law", "demand", "tone", "file", "has", "writer")


@lru_cache(maxsize=4096)
def used_names(source: str) -> frozenset[str]:
    """Give the names of a sentence; citation slots as ``law.slot``."""
    names: set[str] = set()
    inside: set[int] = set()
    tree = environment().parse(source)
    for attribute in tree.find_all(nodes.Getattr):
        if isinstance(attribute.node, nodes.Name):
            inside.add(id(attribute.node))
            if attribute.node.name == "law":
                names.add(f"law.{attribute.attr}")
            else:
                names.add(attribute.node.name)
    for name in tree.find_all(nodes.Name):
        if id(name) not in inside:
            names.add(name.name)
    return frozenset(names)


@lru_cache(maxsize=4096)
def _wanted(source: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the names of a sentence and its citation slots, these in the order they stand in."""
    names = sorted(used_names(source))
    slots = sorted((name[4:] for name in names if name.startswith("law.")), key=source.find)
    return tuple(name for name in names if not name.startswith("law.")), tuple(slots)


class Names:
    """The names of one letter: values or blanks, filled citation slots, what holds."""

    def __init__(self, template: LetterTemplate, data: LetterData) -> None:
        """Look up every name of the template in the data; notes blanks as they are printed."""
        self._template = template
        self._data = data
        self._law = Law()
        self.missing: dict[str, Missing] = {}
        self.filled = _filled_slots(template.vocabulary, data)
        self._values = self._given_values()

    def for_sentence(self, source: str) -> dict[str, object]:
        """Give what a sentence needs, citations written out in the order they are used."""
        wanted, slots = _wanted(source)
        found = {name: self.value(name) for name in wanted if self._is_known(name)}
        found["law"] = {
            slot: self._law.text(self.filled[slot]) for slot in slots if slot in self.filled
        }
        return found

    def basis(self, slots: tuple[str, ...]) -> str:
        """Write the citations of all filled slots as one phrase, each place once."""
        cited = [each for slot in slots for each in self.filled.get(slot, ())]
        return self._law.text(cited) if cited else ""

    def speaks(self, source: str) -> bool:
        """Tell whether every optional fact and every citation of a sentence is there."""
        return all(self._may_stand(name) for name in used_names(source))

    def holds(self, condition: Condition) -> bool:
        """Tell whether a block's condition is met."""
        wanted = all(self.is_given(name) for name in condition.wanted)
        return wanted and not any(self.is_given(name) for name in condition.unwanted)

    def is_given(self, name: str) -> bool:
        """Tell whether a field is recorded, or a word such as ``law.reply`` is true here."""
        group, dot, word = name.partition(".")
        if not dot:
            return self._given_field(name)
        data = self._data
        answers = {
            "law": lambda: word in self.filled,
            "demand": lambda: self._asks(word),
            "tone": lambda: data.tone.value == word,
            "file": lambda: any(each.kind == word for each in data.enclosures),
            "has": lambda: bool(getattr(data, word)),
            "writer": lambda: self._client_has(word),
        }
        if group not in answers:
            raise TemplateError(self._template.origin, f"`when` does not know {name!r}.")
        return answers[group]()

    def _client_has(self, word: str) -> bool:
        """Tell whether somebody writes for a client, and knows the client's name in the case."""
        client = self._data.writer.client
        return client is not None and (word == "client" or bool(client.genitive))

    def _asks(self, word: str) -> bool:
        """Tell whether a demand of this id or with this tag was chosen."""
        return any(
            option.id in self._data.demands and (word == option.id or word in option.tags)
            for option in self._template.demands
        )

    def blank(self, name: str, label: str) -> Blank:
        """Make a named blank that reports itself when it is printed."""
        return Blank(name, label, self._note)

    def value(self, name: str) -> object:
        """Give the value of a field, or its blank."""
        if name not in self._values:
            self._values[name] = self.blank(name, self._template.vocabulary.fields[name].label.pl)
        return self._values[name]

    def _is_known(self, name: str) -> bool:
        return name in self._values or name in self._template.vocabulary.fields

    def _note(self, name: str, label: str) -> None:
        self.missing.setdefault(name, Missing(name, label))

    def _may_stand(self, name: str) -> bool:
        if name.startswith("law."):
            return name[4:] in self.filled
        if name in STANDING or name in self._template.fields:
            return True
        return self._given_field(name)

    def _given_field(self, name: str) -> bool:
        if name == "period_days":
            return self._values[name] is not None
        if name not in self._template.vocabulary.fields:
            raise TemplateError(self._template.origin, f"the field {name!r} is not known.")
        return self._data.values.get(name) not in (None, "", False, ())

    def _given_values(self) -> dict[str, object]:
        """The recorded facts and what always stands; a blank is made where it is asked for."""
        data = self._data
        fields = self._template.vocabulary.fields
        values: dict[str, object] = {}
        for name, given in data.values.items():
            if name in fields and given not in ("", ()):
                check_kind(fields[name], given)
                values[name] = given
        values["period_days"] = data.values.get("period_days", self._template.period_days)
        values["writer"] = WriterWords(data.writer, self._template.vocabulary.verbs)
        values["addressee_name"] = data.addressee.name or self.blank("addressee", "adresat")
        values["written_on"] = data.written_on or self.blank("written_on", "data pisma")
        return values


def _filled_slots(vocabulary: Vocabulary, data: LetterData) -> dict[str, tuple[Citation, ...]]:
    filled: dict[str, tuple[Citation, ...]] = {}
    by_id = vocabulary.slots_by_id
    for slot in dict.fromkeys(slot for name in data.citations for slot in by_id.get(name, ())):
        found = [each for wanted in vocabulary.slots[slot] for each in cited(wanted, data)]
        if found:
            filled[slot] = tuple(dict.fromkeys(found))
    return filled


def cited(wanted: str, data: LetterData) -> tuple[Citation, ...]:
    """Give the citations of one entry of a slot: ``id``, or ``id@act`` for those of one act."""
    name, _, act = wanted.partition("@")
    found = data.citations.get(name, ())
    return tuple(each for each in found if not act or each.code in ("", act))


_KINDS: dict[FieldKind, type] = {
    FieldKind.TEXT: str,
    FieldKind.DATE: date,
    FieldKind.MONEY: Money,
    FieldKind.NUMBER: int,
    FieldKind.YES: bool,
    FieldKind.LIST: tuple,
    FieldKind.ROWS: tuple,
}


def check_kind(field: LetterField, value: object) -> None:
    """Raise ``TemplateError`` if the value is not of the field's kind."""
    if not isinstance(value, _KINDS[field.kind]):
        msg = f"the value {value!r} is no {field.kind.value}; the field holds a {field.kind.value}."
        raise TemplateError(f"fields.toml, {field.name}", msg)
