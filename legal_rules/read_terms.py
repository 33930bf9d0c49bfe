"""Reads starts, lengths, suspensions and bounds of terms from rule files into the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from legal_rules.errors import RuleFileError
from legal_rules.model.rule import ActSelector
from legal_rules.model.term import Bound, Interrupted, Length, StartSpec, Suspended, Unit
from legal_rules.read_conditions import UNITS, ConditionReader
from legal_rules.schema import TableReader
from legal_rules.vocabulary import did_you_mean


class TermReader:
    """Reads the parts of a term; conditions inside them are read by ``conditions``.

    ``shared`` holds the starts that stand once in the data, by name.
    """

    def __init__(
        self, conditions: ConditionReader, shared: Mapping[str, TableReader] | None = None
    ) -> None:
        self._read = conditions
        self._shared = shared or {}

    def start(self, reader: TableReader) -> StartSpec:
        """Read where a term starts; ``shared`` names a start that stands once in the data."""
        if "shared" in reader:
            name = reader.text("shared")
            reader.done()
            if name not in self._shared:
                hint = did_you_mean(name, self._shared)
                raise reader.fail("shared", f"is no shared start.{hint}")
            return self.start(TableReader(self._shared[name].need("start"), name))
        kinds = [k for k in ("event", "field", "latest", "earliest", "first", "rule", "span",
                             "named") if k in reader]  # fmt: skip
        if len(kinds) != 1:
            raise RuleFileError(
                f"{reader.where}: a start names exactly one of event, field, latest, earliest, "
                f"first, rule, span, named; this one names {', '.join(kinds) or 'none'}."
            )
        events = self._read.event_kinds(reader, "event")
        spec = StartSpec(
            event=events,
            field=reader.text("field", ""),
            latest=self.starts(reader, "latest"),
            earliest=self.starts(reader, "earliest"),
            first=self.starts(reader, "first"),
            rule=reader.text("rule", ""),
            span=self.starts(reader, "span"),
            named=reader.text("named", ""),
            pick=reader.choice("pick", ("first", "last", "each"), "first"),  # type: ignore[arg-type]
            where=self._read.where(reader, "where", events),
            where_not=self._read.where(reader, "where_not", events),
            not_before=self._read.ref(reader, "not_before"),
            not_after=self._read.ref(reader, "not_after"),
            when=self._read.conditions(reader, "when"),
            of=reader.choice(
                "of", ("legal_date", "safe_date", "opens_on", "base", "trigger"), "legal_date"
            ),  # type: ignore[arg-type]
            status=reader.texts("status"),
            known_any=reader.flag("known_any"),
            plus=self._read.offset(reader, "plus"),
            params=reader.mapping("params") or None,
        )
        if spec.field:
            self._read.check_value_name(spec.field, reader)
        if spec.span and len(spec.span) != 2:
            raise reader.fail("span", "must hold two starts: the early and the late reading.")
        reader.done()
        return spec

    def starts(self, reader: TableReader, key: str) -> tuple[StartSpec, ...]:
        """Read a list of starts."""
        return tuple(self.start(part) for part in reader.tables(key))

    def lengths(self, reader: TableReader, key: str) -> tuple[Length, ...]:
        """Read a length, or a list of lengths of which the first whose ``when`` holds counts."""
        found = tuple(self._length(part) for part in reader.tables(key))
        if any(not length.when for length in found[:-1]):
            raise reader.fail(key, "has a length without `when` before the last one; reorder them.")
        return found

    def length(self, reader: TableReader | None) -> Length | None:
        """Read one length or none."""
        return None if reader is None else self._length(reader)

    def _length(self, reader: TableReader) -> Length:
        """Read a length: ``{days = 14}``, ``{from = "trigger.days", unit = "days"}`` ..."""
        when = self._read.conditions(reader, "when")
        taken = reader.text("from", "") or None
        back, less = reader.flag("back"), reader.number("less_days", 0)
        if taken is not None:
            self._read.check_ref(taken, reader)
            unit = reader.choice("unit", (*UNITS, "day_named"))
            reader.done()
            return Length(
                None if unit == "day_named" else cast("Unit", unit), 0, taken, back, less, when
            )
        units = [unit for unit in UNITS if unit in reader]
        if len(units) != 1:
            raise RuleFileError(f"{reader.where}: a length names exactly one of {UNITS}.")
        amount = reader.number(units[0])
        reader.done()
        return Length(cast("Unit", units[0]), amount, None, back, less, when)

    def acts(self, reader: TableReader, key: str) -> tuple[ActSelector, ...]:
        """Read the acts that keep a term."""
        found: list[ActSelector] = []
        for part in reader.tables(key):
            at = part.table_or_none("at")
            if at is not None:
                part.done()
                found.append(ActSelector((), at=self.start(at)))
                continue
            kinds = self._read.event_kinds(part, "event")
            if not kinds:
                raise RuleFileError(f"{part.where}: the key `event` or `at` is missing; add it.")
            where, where_not = (self._read.where(part, k, kinds) for k in ("where", "where_not"))
            post_days = part.number("post_days", 0)
            part.done()
            found.append(ActSelector(kinds, where, where_not, post_days=post_days))
        return tuple(found)

    def bound(self, reader: TableReader | None) -> Bound | None:
        """Read a cap or a floor."""
        if reader is None:
            return None
        start = reader.table_or_none("start")
        found = Bound(
            self.start(start) if start else None,
            self.length(reader.table_or_none("length")),
            reader.text("rule", ""),
        )
        reader.done()
        return found

    def suspended(self, reader: TableReader, key: str) -> tuple[Suspended, ...]:
        """Read suspensions."""
        found: list[Suspended] = []
        for part in reader.tables(key):
            most = part.number("at_most_days") if "at_most_days" in part else None
            found.append(
                Suspended(
                    self.start(part.needed_table("from")),
                    self.start(part.needed_table("until")),
                    most,
                    part.words("why", optional=True),
                )
            )
            part.done()
        return tuple(found)

    def interrupted(self, reader: TableReader, key: str) -> tuple[Interrupted, ...]:
        """Read interruptions."""
        found: list[Interrupted] = []
        for part in reader.tables(key):
            found.append(
                Interrupted(
                    self.start(part.needed_table("by")),
                    self.start(part.needed_table("anew_from")),
                    part.text("waits_for", ""),
                    part.words("why", optional=True),
                )
            )
            part.done()
        return tuple(found)
