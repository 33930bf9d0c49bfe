"""Finds references to rules, findings and named computations that do not exist."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from legal_rules.engine import registry
from legal_rules.errors import RuleFileError
from legal_rules.model.condition import FindingIs, Named, RuleIs
from legal_rules.model.rule import NamedCall
from legal_rules.model.term import Bound, StartSpec
from legal_rules.rulebook import Rulebook


def unknown_names(rulebook: Rulebook) -> Iterator[str]:
    """Give a sentence for every name in the rules that nothing answers to."""
    owners: list[tuple[str, object]] = [(v.id, v) for v in rulebook.versions.values()]
    for rules in (
        rulebook.amounts,
        rulebook.findings,
        rulebook.entitlements,
        rulebook.regimes,
        rulebook.routes,
    ):
        owners += [(rule.id, rule) for rule in rules]
    for owner, item in owners:
        for part in _parts(item):
            yield from (f"{owner}: {sentence}" for sentence in _unknown(part, rulebook))


def _parts(item: object) -> Iterator[object]:
    """Give ``item`` and every value inside it."""
    yield item
    if dataclasses.is_dataclass(item) and not isinstance(item, type):
        for field in dataclasses.fields(item):
            yield from _parts(getattr(item, field.name))
    elif isinstance(item, tuple):
        for part in item:
            yield from _parts(part)


def _unknown(part: object, rulebook: Rulebook) -> Iterator[str]:
    """Give a sentence for each name in one value that nothing answers to."""
    match part:
        case RuleIs(version=names):
            yield from _versions(names, rulebook)
        case StartSpec(rule=rule, named=named):
            yield from _versions((rule,) if rule else (), rulebook)
            yield from _known(registry.named_start, named) if named else ()
        case Bound(version=version):
            yield from _versions((version,) if version else (), rulebook)
        case Named(name=name):
            yield from _known(registry.named_condition, name)
        case NamedCall(name=name):
            yield from _known_call(name)
        case FindingIs(id=name) if name not in rulebook.findings_by_id:
            yield f'there is no finding "{name}".'
        case str() if part.startswith("rule:"):
            yield from _versions((part.split(":")[1],), rulebook)


def _versions(names: tuple[str, ...], rulebook: Rulebook) -> Iterator[str]:
    for name in names:
        if name not in rulebook.versions:
            yield f'there is no rule version "{name}".'


def _known(get: object, name: str) -> Iterator[str]:
    try:
        get(name)  # type: ignore[operator]
    except RuleFileError as error:
        yield str(error)


def _known_call(name: str) -> Iterator[str]:
    missing = list(_known(registry.named_adjustment, name))
    if missing:
        yield from _known(registry.named_formula, name)
