"""Fields: an unchangeable mapping of open-ended facts, as the case format names them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

FieldValue: TypeAlias = (
    "str | bool | int | tuple[FieldValue, ...] | Mapping[str, FieldValue] | None"
)


class Fields(Mapping[str, FieldValue]):
    """Facts by name; dates stand as ISO text, amounts as decimal text. Equal by content."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, FieldValue] | None = None) -> None:
        """Take the facts over; names are kept in alphabetical order."""
        self._items: dict[str, FieldValue] = dict(sorted((items or {}).items()))

    def __getitem__(self, name: str) -> FieldValue:
        """The fact of that name."""
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        """Names in alphabetical order."""
        return iter(self._items)

    def __len__(self) -> int:
        """How many facts."""
        return len(self._items)

    def __hash__(self) -> int:
        """Equal fields have one hash."""
        return hash(self.to_json())

    def __eq__(self, other: object) -> bool:
        """Equal when the facts are equal."""
        return isinstance(other, Fields) and self.to_json() == other.to_json()

    def __repr__(self) -> str:
        """For test failures."""
        return f"Fields({self._items!r})"

    def with_(self, **changes: FieldValue) -> Fields:
        """A copy with some facts changed; ``None`` removes a fact."""
        merged = {**self._items, **changes}
        return Fields({name: value for name, value in merged.items() if value is not None})

    def text(self, name: str) -> str:
        """The fact as text, empty when it is not known."""
        value = self._items.get(name)
        return value if isinstance(value, str) else ""

    def to_json(self) -> str:
        """Canonical JSON: sorted names, no spaces."""
        return json.dumps(
            self._items, default=dict, sort_keys=True, ensure_ascii=False, separators=(",", ":")
        )


NO_FIELDS = Fields()


def fields_from_json(text: str) -> Fields:
    """The reverse of ``Fields.to_json``; raises ``ValueError`` when the text is no JSON object."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("fields must be a JSON object")  # noqa: TRY004 - wrong content, not type
    return Fields({str(name): freeze(value) for name, value in found.items()})


def freeze(value: object) -> FieldValue:
    """Turn decoded JSON into field values; raises ``ValueError`` on anything else."""
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, list | tuple):
        return tuple(freeze(part) for part in value)
    if isinstance(value, Mapping):
        return Fields({str(name): freeze(part) for name, part in value.items()})
    raise ValueError(f"{type(value).__name__} cannot be a fact")
