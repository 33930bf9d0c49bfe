"""Reads tables of rule files strictly: known keys only, right types, kind error sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from legal_rules.errors import RuleFileError
from legal_rules.model.words import NO_WORDS, Words
from legal_rules.vocabulary import did_you_mean


class TableReader:
    """One table of a rule file; every key must be asked for before ``done`` is called.

    ``where`` says in errors which file and which rule the table stands in.
    """

    def __init__(self, table: object, where: str) -> None:
        if not isinstance(table, dict):
            raise RuleFileError(f"{where}: a table is wanted here, not {table!r}.")
        self.table = cast("dict[str, object]", table)
        self.where = where
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        self._asked.add(key)
        return key in self.table

    def fail(self, key: str, sentence: str) -> RuleFileError:
        """Make the error for a key."""
        return RuleFileError(f"{self.where}: `{key} = {self.table.get(key)!r}` {sentence}")

    def raw(self, key: str) -> object:
        """Give a value without looking at its type, ``None`` where it is absent."""
        self._asked.add(key)
        return self.table.get(key)

    def need(self, key: str) -> object:
        """Give a value that must be there."""
        value = self.raw(key)
        if value is None:
            raise RuleFileError(f"{self.where}: the key `{key}` is missing; add it.")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Give a text; without a default it must be there and not be empty."""
        value = self.raw(key) if default is not None else self.need(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.fail(key, "must be a text in quotes.")
        return value

    def choice(self, key: str, known: Sequence[str], default: str | None = None) -> str:
        """Give a text that is one of ``known``."""
        value = self.text(key, default)
        if value not in known:
            hint = did_you_mean(value, tuple(known))
            raise self.fail(key, f"is not known.{hint} Known: {', '.join(known)}.")
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Give true or false."""
        value = self.raw(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise self.fail(key, "must be true or false.")
        return value

    def number(self, key: str, default: int | None = None) -> int:
        """Give a whole number."""
        value = self.raw(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fail(key, "must be a whole number.")
        return value

    def day(self, key: str) -> date:
        """Give a date that must be there."""
        value = self.need(key)
        if not isinstance(value, date):
            raise self.fail(key, "must be a date without quotes: 2026-11-22.")
        return value

    def day_or_none(self, key: str) -> date | None:
        """Give a date or ``None``."""
        return self.day(key) if key in self else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts; a single text counts as a list of one."""
        value = self.raw(key)
        if value is None:
            return ()
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fail(key, "must be a text or a list of texts.")
        return tuple(cast("list[str]", value))

    def tables(self, key: str) -> tuple[TableReader, ...]:
        """Give a list of tables; a single table counts as a list of one."""
        value = self.raw(key)
        if value is None:
            return ()
        items = value if isinstance(value, list) else [value]
        return tuple(
            TableReader(item, f"{self.where}, {key}[{number}]")
            for number, item in enumerate(cast("list[object]", items))
        )

    def table_or_none(self, key: str) -> TableReader | None:
        """Give a table or ``None``."""
        value = self.raw(key)
        return None if value is None else TableReader(value, f"{self.where}, {key}")

    def needed_table(self, key: str) -> TableReader:
        """Give a table that must be there."""
        return TableReader(self.need(key), f"{self.where}, {key}")

    def mapping(self, key: str) -> Mapping[str, object]:
        """Give a table as it is."""
        value = self.raw(key)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.fail(key, "must be a table.")
        return cast("dict[str, object]", value)

    def words(self, key: str, *, optional: bool = False) -> Words:
        """Give words in all three languages, none of them empty."""
        if key not in self and optional:
            return NO_WORDS
        reader = TableReader(self.need(key), f"{self.where}, {key}")
        words = Words(reader.text("pl"), reader.text("en"), reader.text("uk"))
        reader.done()
        return words

    def words_list(self, key: str) -> tuple[Words, ...]:
        """Give a list of words."""
        found: list[Words] = []
        for reader in self.tables(key):
            found.append(Words(reader.text("pl"), reader.text("en"), reader.text("uk")))
            reader.done()
        return tuple(found)

    def done(self) -> None:
        """Refuse keys that nobody asked for."""
        for key in self.table:
            if key not in self._asked:
                hint = did_you_mean(key, tuple(sorted(self._asked)))
                known = ", ".join(sorted(self._asked))
                raise RuleFileError(
                    f"{self.where}: the key `{key}` is not known.{hint} Known: {known}."
                )
