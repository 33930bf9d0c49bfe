"""Every citation slot of the letters names a place of the rulebook, so no sentence falls silent."""

import pytest

from legal_rules import Rulebook, load_rulebook
from letters import load_catalogue

CATALOGUE = load_catalogue()
SLOTS = CATALOGUE.vocabulary.slots
KNOWN_STATES = ("", "missed")


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


def sources_of(rulebook: Rulebook) -> dict[str, set[str]]:
    """The codes of the acts by the id of what rests on them."""
    found: dict[str, set[str]] = {}
    groups = (rulebook.amounts, rulebook.entitlements)
    rules = [
        *rulebook.versions.values(),
        *rulebook.findings,
        *(each for group in groups for each in group),
    ]
    for rule in rules:
        found.setdefault(rule.id, set()).update(source.act for source in rule.sources)
    for standing in rulebook.standing.values():
        found[standing.id] = {standing.source.act}
    return found


@pytest.mark.parametrize("slot", SLOTS)
def test_every_id_of_a_slot_is_known_to_the_law(slot: str, rulebook: Rulebook) -> None:
    known = sources_of(rulebook)
    for wanted in SLOTS[slot]:
        name, _, act = wanted.partition("@")
        name, _, state = name.partition(":")
        assert state in KNOWN_STATES
        assert name in known, f"slots.toml, {slot}: the law has no {name!r}."
        assert not act or act in known[name], f"slots.toml, {slot}: {name!r} does not cite {act!r}."


def test_every_slot_is_used_by_a_letter() -> None:
    used = {slot for template in CATALOGUE.templates.values() for slot in template.cites}
    used |= {
        slot
        for blocks in CATALOGUE.vocabulary.phrases.values()
        for block in blocks
        for slot in block.cite
    }
    assert set(SLOTS) - used == set()


def test_an_acceptance_is_said_only_where_the_law_says_so(rulebook: Rulebook) -> None:
    missed = {
        wanted.partition(":")[0]
        for ids in SLOTS.values()
        for wanted in ids
        if wanted.partition("@")[0].endswith(":missed")
    }
    assert missed
    for name in missed:
        assert rulebook.version(name).strength in {"binding", "rebuttable"}, name


def test_every_standing_place_is_cited_by_a_letter(rulebook: Rulebook) -> None:
    wanted = {name for ids in SLOTS.values() for name in ids}
    assert set(rulebook.standing) <= wanted
