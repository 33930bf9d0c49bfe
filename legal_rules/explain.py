"""Prints a rule, a version, a finding, an amount or a route in words, with its sources."""

from __future__ import annotations

from collections.abc import Iterable

from legal_rules.errors import RuleFileError
from legal_rules.model.rule import Rule, RuleVersion
from legal_rules.model.source import Source
from legal_rules.model.words import Language
from legal_rules.rulebook import Rulebook
from legal_rules.vocabulary import did_you_mean


def explain(name: str, rulebook: Rulebook, language: Language = "en") -> str:
    """Give the text about the rule, version, finding, amount or route called ``name``.

    Raises ``RuleFileError`` where nothing has that id.
    """
    if name in rulebook.rules_by_id:
        return "\n".join(_rule(rulebook.rule(name), rulebook, language))
    if name in rulebook.versions:
        version = rulebook.version(name)
        rule = rulebook.rule(version.rule_id)
        return "\n".join([rule.question.get(language), *_version(version, rulebook, language)])
    statements = {
        **{f.id: (f.text, f.sources) for f in rulebook.findings},
        **{a.id: (a.title, a.sources) for a in rulebook.amounts},
        **{e.id: (e.why_open, e.sources) for e in rulebook.entitlements},
        **{r.id: (r.why, r.sources) for r in rulebook.routes},
    }
    if name in statements:
        words, sources = statements[name]
        return "\n".join([f"{name}: {words.get(language)}", *_sources(sources, rulebook)])
    known = {**rulebook.rules_by_id, **rulebook.versions, **statements}
    raise RuleFileError(f'Nothing in this rulebook has the id "{name}".{did_you_mean(name, known)}')


def _rule(rule: Rule, rulebook: Rulebook, language: Language) -> Iterable[str]:
    yield f"{rule.id} ({rule.sector}): {rule.question.get(language)}"
    for version in rule.versions:
        yield ""
        yield from _version(version, rulebook, language)
    for gap in rule.gaps:
        yield f"\nNo answer from {gap.start} to {gap.until or 'today'}: {gap.reason.get(language)}"


def _version(version: RuleVersion, rulebook: Rulebook, language: Language) -> Iterable[str]:
    force = version.in_force
    yield f"{version.id}: in force {force.start} .. {force.until or ''} by {', '.join(force.by)}"
    for length in version.lengths:
        yield f"  length: {length.amount or length.taken_from} {length.unit or ''}"
    yield f"  bound: {version.bound}; ending: {version.ending}; kept by: {version.kept_by}"
    if version.effect.pl:
        yield f"  when missed: {version.effect.get(language)} ({version.strength})"
    yield f"  confidence: {version.confidence}"
    for words in version.disputed:
        yield f"  disputed: {words.get(language)}"
    for words in version.open_questions:
        yield f"  open: {words.get(language)}"
    yield from (f"  {line}" for line in _sources(version.sources, rulebook))


def _sources(sources: tuple[Source, ...], rulebook: Rulebook) -> Iterable[str]:
    for source in sources:
        journal = rulebook.acts[source.act].journals[-1]
        note = f" ({source.note})" if source.note else ""
        yield f"source: {rulebook.acts[source.act].short}, {source.place}{note}, {journal.cite}, " \
              f"read {source.read_on}, {journal.url}"  # fmt: skip
