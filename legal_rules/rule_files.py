"""The files of a rulebook folder, read once; parsed tables may be kept in a cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import pickle
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar, cast

from legal_rules.errors import RuleFileError
from legal_rules.schema import TableReader

Tables = dict[str, object]
T = TypeVar("T")
FORM = b"1"  # of the cached tables; raise it when their form changes


class RuleFiles:
    """The TOML files below ``folder``, parsed.

    With ``cache`` the parsed tables are kept there under the fingerprint of every file's name and
    content, so that a changed file is never answered from the cache. A cache that cannot be read
    or written is left alone. The cached form can hold nothing but plain values and dates.
    """

    def __init__(self, folder: Path, cache: Path | None = None) -> None:
        self.folder = folder
        self._raw = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*.toml"))
        }
        self._parsed: Tables = {}
        if cache is not None:
            self._parsed = self._from_cache(cache)

    def names(self, place: str) -> Iterator[str]:
        """Give the names of the files below the folder ``place``, sorted."""
        yield from (name for name in self._raw if name.startswith(f"{place}/"))

    def __contains__(self, name: str) -> bool:
        return name in self._raw

    def table(self, name: str) -> TableReader:
        """Give one file as a table; raises ``RuleFileError`` where it is missing or no TOML."""
        if name not in self._raw:
            raise RuleFileError(f"{name} is missing in the rulebook folder {self.folder}.")
        if name not in self._parsed:
            self._parsed[name] = _parse(name, self._raw[name])
        return TableReader(self._parsed[name], name)

    def _from_cache(self, cache: Path) -> Tables:
        file = cache / f"rules-{self.fingerprint}.tables"
        try:
            return cast("Tables", _PlainValues(io.BytesIO(file.read_bytes())).load())
        except (OSError, ValueError, EOFError, pickle.UnpicklingError, AttributeError, IndexError):
            tables: Tables = {name: _parse(name, raw) for name, raw in self._raw.items()}
            _write(file, tables)
            return tables

    @cached_property
    def fingerprint(self) -> str:
        """A digest of the name and the content of every file; changes with any of them."""
        total = hashlib.sha256(FORM)
        for name, raw in self._raw.items():
            total.update(f"{name}\0{len(raw)}\0".encode())
            total.update(raw)
        return total.hexdigest()


def _parse(name: str, raw: bytes) -> Tables:
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleFileError(f"{name} is not readable TOML: {error}.") from error


class _PlainValues(pickle.Unpickler):
    """Reads nothing but plain values and dates: a strange cache file can run no code."""

    def find_class(self, module_name: str, global_name: str) -> type[date]:
        if (module_name, global_name) == ("datetime", "date"):
            return date
        raise pickle.UnpicklingError(f"{module_name}.{global_name} has no place in a cache.")


def _write(file: Path, tables: Tables) -> None:
    """Put the tables in place in one step; the cache is only a convenience, so errors pass."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob("rules-*.tables"):
            old.unlink(missing_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
        with os.fdopen(handle, "wb") as part:
            part.write(pickle.dumps(tables, protocol=5))
        Path(name).replace(file)


def by_id(items: Iterable[T], key: Callable[[T], str], what: str) -> dict[str, T]:
    """Give the items by their ids; raises ``RuleFileError`` where two have the same."""
    found: dict[str, T] = {}
    for item in items:
        if key(item) in found:
            raise RuleFileError(f'Two {what}s have the id "{key(item)}"; ids are never used twice.')
        found[key(item)] = item
    return found
