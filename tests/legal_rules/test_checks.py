"""The checks of a rulebook find what they look for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from legal_rules import Rulebook
from legal_rules.checks.citations import all_sources, bad_citations
from legal_rules.checks.freshness import stale
from legal_rules.checks.names import unknown_names
from legal_rules.checks.vocabulary import placeholder_words, unused_words
from legal_rules.loader import BUILT_IN
from legal_rules.model.condition import FindingIs, Named, RuleIs
from legal_rules.model.rule import NamedCall
from legal_rules.model.words import same


def with_finding(rulebook: Rulebook, **changes: object) -> Rulebook:
    """Give a rulebook whose first finding is changed."""
    first, *others = rulebook.findings
    return replace(rulebook, findings=(replace(first, **changes), *others))  # type: ignore[arg-type]


def test_the_built_in_rulebook_is_clean(rulebook: Rulebook) -> None:
    assert not list(bad_citations(rulebook))
    assert not list(unknown_names(rulebook))
    assert not list(unused_words(rulebook, BUILT_IN))
    assert not list(placeholder_words(rulebook))


def test_names_that_nothing_answers_to_are_found(rulebook: Rulebook) -> None:
    bad = (RuleIs(("no-rule",)), FindingIs("no-finding"), Named("no-condition", {}))
    found = " ".join(unknown_names(with_finding(rulebook, applies=bad)))
    for name in ("no-rule", "no-finding", "no-condition"):
        assert f'"{name}"' in found
    first, *others = rulebook.amounts
    broken = replace(
        rulebook, amounts=(replace(first, formula=NamedCall("no-formula", {})), *others)
    )
    assert '"no-formula"' in " ".join(unknown_names(broken))


def test_acts_nobody_cites_or_nobody_can_open_are_found(rulebook: Rulebook) -> None:
    upk = rulebook.acts["upk"]
    nameless = replace(upk, journals=tuple(replace(j, url="") for j in upk.journals))
    acts = {**rulebook.acts, "lost": replace(upk, code="lost"), "upk": nameless}
    found = list(bad_citations(replace(rulebook, acts=acts)))
    assert any("nothing cites the act `lost`" in sentence for sentence in found)
    assert any("`upk` has no address" in sentence for sentence in found)


def test_sources_grow_stale(rulebook: Rulebook) -> None:
    newest = max(source.read_on for _, source in all_sources(rulebook))
    assert not list(stale(rulebook, 180, newest))
    assert len(list(stale(rulebook, 180, newest + timedelta(days=400)))) > 200


def test_words_without_a_label_or_a_use_are_found(rulebook: Rulebook) -> None:
    words = rulebook.vocabulary
    kind = replace(words.events["incident"], name="odd_event", label=same("odd event"))
    odd = replace(rulebook, vocabulary=replace(words, events={**words.events, "odd_event": kind}))
    assert any("`odd_event`" in sentence for sentence in unused_words(odd, BUILT_IN))
    assert any("`odd_event`" in sentence for sentence in placeholder_words(odd))


def test_every_source_was_read_before_the_edition(rulebook: Rulebook) -> None:
    for owner, source in all_sources(rulebook):
        assert date(2026, 1, 1) <= source.read_on <= rulebook.edition.issued, owner
