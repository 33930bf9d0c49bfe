"""Which rules can concern a kind of contract at all, so that the others need not be asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from legal_rules.model.condition import AllOf, AnyOf, Condition, FieldIs


class WithConditions(Protocol):
    """Anything that holds only when all its conditions hold."""

    @property
    def applies(self) -> tuple[Condition, ...]:
        """The conditions."""


R = TypeVar("R", bound=WithConditions)


@dataclass(frozen=True, slots=True)
class KindIndex(Generic[R]):
    """Rules by kind of contract, in the order of the rulebook."""

    by_kind: Mapping[object, tuple[R, ...]]
    for_any: tuple[R, ...]

    def of(self, kind: object) -> tuple[R, ...]:
        """Give the rules that may apply to a contract of ``kind`` (``None``: not known)."""
        return self.by_kind.get(kind, self.for_any)


def index_by_kind(rules: Iterable[R]) -> KindIndex[R]:
    """Sort rules by the kinds of contract their conditions allow."""
    listed = [(rule, allowed_kinds(rule.applies)) for rule in rules]
    named: set[object] = set()
    for _, kinds in listed:
        named |= kinds or frozenset()
    return KindIndex(
        {
            kind: tuple(rule for rule, kinds in listed if kinds is None or kind in kinds)
            for kind in named
        },
        tuple(rule for rule, kinds in listed if kinds is None),
    )


def allowed_kinds(conditions: tuple[Condition, ...]) -> frozenset[object] | None:
    """Give the kinds of contract for which all conditions can hold, ``None`` for any kind."""
    found: frozenset[object] | None = None
    for condition in conditions:
        kinds = _kinds(condition)
        if kinds is not None:
            found = kinds if found is None else found & kinds
    return found


def _kinds(condition: Condition) -> frozenset[object] | None:
    match condition:
        case FieldIs(name="contract.kind", one_of=tuple(kinds)):
            return frozenset(kinds)
        case AllOf(parts=parts):
            return allowed_kinds(parts)
        case AnyOf(parts=parts):
            return _union([_kinds(part) for part in parts])
    return None


def _union(parts: list[frozenset[object] | None]) -> frozenset[object] | None:
    found: frozenset[object] = frozenset()
    for kinds in parts:
        if kinds is None:
            return None
        found |= kinds
    return found
