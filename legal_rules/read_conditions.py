"""Reads the conditions of rule files into the model, against the vocabulary of case files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import cast

from legal_rules.errors import RuleFileError
from legal_rules.model.condition import (
    AllOf,
    AnyOf,
    Condition,
    DateIs,
    EventIs,
    FieldIs,
    FindingIs,
    Named,
    NoneOf,
    Plain,
    RuleIs,
)
from legal_rules.schema import TableReader
from legal_rules.vocabulary import Vocabulary, did_you_mean

_KINDS = ("field", "event", "no_event", "date", "rule", "no_rule", "finding", "no_finding", "any",
          "all", "none", "shared", "named")  # fmt: skip
UNITS = ("hours", "days", "working_days", "weeks", "months", "years")
_DATE_WORDS = ("as_of", "trigger", "trigger.latest")


class ConditionReader:
    """Reads the small language of rule files against the vocabulary of case files."""

    def __init__(
        self, vocabulary: Vocabulary, shared: Mapping[str, TableReader] | None = None
    ) -> None:
        self._vocabulary = vocabulary
        self._tables = shared or {}
        self._shared: dict[str, Condition] = {}
        self._reading: list[str] = []

    # conditions

    def conditions(self, reader: TableReader, key: str) -> tuple[Condition, ...]:
        """Read a list of conditions (or a single one)."""
        return tuple(self.condition(part) for part in reader.tables(key))

    def condition(self, reader: TableReader) -> Condition:
        """Read one condition: exactly one of its kinds must be named."""
        kinds = [kind for kind in _KINDS if kind in reader]
        if len(kinds) != 1:
            raise RuleFileError(
                f"{reader.where}: a condition names exactly one of {', '.join(_KINDS)}; "
                f"this one names {', '.join(kinds) or 'none'}."
            )
        kind = kinds[0]
        found = self._condition(kind, reader)
        reader.done()
        return found

    def _condition(self, kind: str, reader: TableReader) -> Condition:
        if kind == "field":
            return self._field(reader)
        if kind in ("event", "no_event"):
            return self._event(kind, reader)
        if kind == "date":
            return self._date(reader)
        if kind in ("rule", "no_rule"):
            status = reader.texts("status") or None
            return RuleIs(reader.texts(kind), status, exists=kind == "rule")
        if kind in ("finding", "no_finding"):
            return FindingIs(reader.text(kind), exists=kind == "finding")
        if kind == "shared":
            return self.shared(reader.text("shared"), reader)
        if kind == "named":
            return Named(reader.text("named"), reader.mapping("params"))
        parts = self.conditions(reader, kind)
        if not parts:
            raise reader.fail(kind, "must be a list with at least one condition.")
        if kind == "any":
            return AnyOf(parts)
        return AllOf(parts) if kind == "all" else NoneOf(parts)

    def shared(self, name: str, reader: TableReader) -> Condition:
        """Give a condition that stands once in the conditions folder, by its id."""
        if name not in self._tables:
            raise reader.fail(
                "shared", f"is no shared condition.{did_you_mean(name, self._tables)}"
            )
        if name in self._reading:
            chain = " -> ".join([*self._reading, name])
            raise reader.fail("shared", f"asks for itself in a circle: {chain}.")
        if name not in self._shared:
            self._reading.append(name)
            self._shared[name] = AllOf(self.conditions(self._tables[name], "when"))
            self._reading.pop()
        return self._shared[name]

    def _field(self, reader: TableReader) -> Condition:
        name = reader.text("field")
        self.check_value_name(name, reader)
        known = reader.raw("known")
        if known is not None and not isinstance(known, bool):
            raise reader.fail("known", "must be true or false.")
        return FieldIs(
            name,
            one_of=self._plain(reader, "is"),
            none_of=self._plain(reader, "is_not"),
            known=known,
            at_least=self._limit(reader, "at_least"),
            more_than=self._limit(reader, "more_than"),
            at_most=self._limit(reader, "at_most"),
            less_than=self._limit(reader, "less_than"),
            currency=reader.text("currency", "") or None,
        )

    def _event(self, kind: str, reader: TableReader) -> Condition:
        kinds = self.event_kinds(reader, kind)
        return EventIs(
            kinds,
            exists=kind == "event",
            where=self.where(reader, "where", kinds),
            where_not=self.where(reader, "where_not", kinds),
            not_before=self.ref(reader, "not_before"),
            not_after=self.ref(reader, "not_after"),
            after=self.ref(reader, "after"),
            before=self.ref(reader, "before"),
            at_least=reader.number("at_least", 1),
            plus=self.offset(reader, "plus"),
        )

    def _date(self, reader: TableReader) -> Condition:
        ref = reader.text("date")
        for part in ref.split("|"):
            self.check_ref(part, reader)
        return DateIs(
            ref,
            start=reader.day_or_none("from"),
            until=reader.day_or_none("until"),
            not_before=self.ref(reader, "not_before"),
            not_after=self.ref(reader, "not_after"),
            after=self.ref(reader, "after"),
            before=self.ref(reader, "before"),
            plus=self.offset(reader, "plus"),
            assume=reader.flag("assume"),
        )

    @staticmethod
    def _plain(reader: TableReader, key: str) -> tuple[Plain, ...] | None:
        value = reader.raw(key)
        if value is None:
            return None
        items = value if isinstance(value, list) else [value]
        if not all(isinstance(item, (bool, int, str, date)) for item in items):
            raise reader.fail(key, "must be a plain value or a list of plain values.")
        return tuple(cast("list[Plain]", items))

    def _limit(self, reader: TableReader, key: str) -> Plain | None:
        value = reader.raw(key)
        if value is not None and not isinstance(value, (int, str, date)):
            raise reader.fail(key, "must be a whole number, a decimal in quotes, or a date.")
        return value

    def where(
        self, reader: TableReader, key: str, kinds: tuple[str, ...]
    ) -> Mapping[str, tuple[Plain, ...]] | None:
        """Read the attributes an event must (or must not) have."""
        table = reader.table_or_none(key)
        if table is None:
            return None
        found: dict[str, tuple[Plain, ...]] = {}
        for name in table.table:
            for kind in kinds:
                if self._vocabulary.attribute(kind, name) is None:
                    raise table.fail(name, f'is not an attribute of the event "{kind}".')
            found[name] = self._plain(table, name) or ()
        return found

    # references

    def ref(self, reader: TableReader, key: str) -> str | None:
        """Read a date reference that may be absent."""
        if key not in reader:
            return None
        ref = reader.text(key)
        self.check_ref(ref, reader)
        return ref

    def check_ref(self, ref: str, reader: TableReader) -> None:
        """Refuse a date reference that cannot be resolved (``a|b``: the first known one)."""
        if "|" in ref:
            for part in ref.split("|"):
                self.check_ref(part, reader)
            return
        if ref in _DATE_WORDS or ref.startswith(("rule:", "start:")):
            return
        self.check_value_name(ref, reader)

    def check_value_name(self, name: str, reader: TableReader) -> None:
        """Refuse a name that is no field, no attribute of the trigger, and no event."""
        if name.startswith("trigger."):
            return
        if name.startswith("event:"):
            kind = name.removeprefix("event:").split(":")[0].split(".")[0]
            if kind not in self._vocabulary.events:
                hint = did_you_mean(kind, self._vocabulary.events)
                raise RuleFileError(f'{reader.where}: the event "{kind}" is not known.{hint}')
            return
        if name not in self._vocabulary.fields:
            hint = did_you_mean(name, self._vocabulary.fields)
            raise RuleFileError(f'{reader.where}: the field "{name}" is not known.{hint}')

    def event_kinds(self, reader: TableReader, key: str) -> tuple[str, ...]:
        """Read kinds of events, each of them known."""
        kinds = reader.texts(key)
        for kind in kinds:
            if kind not in self._vocabulary.events:
                hint = did_you_mean(kind, self._vocabulary.events)
                raise RuleFileError(f'{reader.where}: the event "{kind}" is not known.{hint}')
        return kinds

    def offset(self, reader: TableReader, key: str) -> Mapping[str, int] | None:
        """Read an offset such as ``{days = 1}``."""
        table = reader.table_or_none(key)
        if table is None:
            return None
        found = {unit: table.number(unit) for unit in UNITS if unit in table}
        table.done()
        return found
