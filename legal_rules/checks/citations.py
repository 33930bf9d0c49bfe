"""Finds rules without a usable citation and acts nobody cites."""

from __future__ import annotations

from collections.abc import Iterator

from legal_rules.model.source import Source
from legal_rules.rulebook import Rulebook


def all_sources(rulebook: Rulebook) -> Iterator[tuple[str, Source]]:
    """Give every source with the id of what rests on it."""
    for version in rulebook.versions.values():
        yield from ((version.id, source) for source in version.sources)
    for rules in (
        rulebook.amounts,
        rulebook.findings,
        rulebook.entitlements,
        rulebook.regimes,
        rulebook.routes,
    ):
        for rule in rules:
            yield from ((rule.id, source) for source in rule.sources)
    yield from ((each.id, each.source) for each in rulebook.standing.values())


def bad_citations(rulebook: Rulebook) -> Iterator[str]:
    """Give a sentence for every act that is never cited or has no address."""
    cited = {source.act for _, source in all_sources(rulebook)}
    cited |= {s.source.act for s in rulebook.sentences.values() if s.source is not None}
    cited |= {shift.source.act for e in rulebook.endings.values() for shift in e.shifts}
    for code, act in rulebook.acts.items():
        if code not in cited:
            yield f"acts.toml: nothing cites the act `{code}`; remove it or cite it."
        if not any(journal.url for journal in act.journals):
            yield f"acts.toml: the act `{code}` has no address; add a url."
        days = [journal.since for journal in act.journals]
        if days != sorted(days):
            yield f"acts.toml: the journals of `{code}` are not in order of `since`; sort them."
