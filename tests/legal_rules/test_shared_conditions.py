"""Conditions that stand once in the data and are used by several rules."""

from __future__ import annotations

import pytest

from legal_rules import Rulebook
from legal_rules.errors import RuleFileError
from legal_rules.model.condition import AllOf, FieldIs
from legal_rules.read_conditions import ConditionReader
from legal_rules.read_terms import TermReader
from legal_rules.schema import TableReader


def _reader(rulebook: Rulebook, **shared: object) -> ConditionReader:
    tables = {name: TableReader({"when": when}, name) for name, when in shared.items()}
    return ConditionReader(rulebook.vocabulary, tables)


def _asked(name: str) -> TableReader:
    return TableReader({"shared": name}, "test.toml")


def test_a_shared_condition_holds_all_its_parts(rulebook: Rulebook) -> None:
    """The list of the data becomes one condition."""
    read = _reader(rulebook, goods=[{"field": "contract.kind", "is": "goods"}])
    assert read.condition(_asked("goods")) == AllOf((FieldIs("contract.kind", one_of=("goods",)),))


def test_an_unknown_name_gets_a_suggestion(rulebook: Rulebook) -> None:
    """A typing error is named with the word that was meant."""
    read = _reader(rulebook, goods=[{"field": "contract.kind", "is": "goods"}])
    with pytest.raises(RuleFileError, match='Did you mean "goods"'):
        read.condition(_asked("gods"))


def test_a_circle_is_refused(rulebook: Rulebook) -> None:
    """Two conditions that ask for each other cannot be read."""
    read = _reader(rulebook, one=[{"shared": "two"}], two=[{"shared": "one"}])
    with pytest.raises(RuleFileError, match="one -> two -> one"):
        read.condition(_asked("one"))


def test_only_the_last_length_goes_without_conditions(rulebook: Rulebook) -> None:
    """A length that always holds would hide those after it."""
    read = TermReader(_reader(rulebook))
    table = TableReader({"length": [{"days": 14}, {"days": 30}]}, "test.toml")
    with pytest.raises(RuleFileError, match="reorder"):
        read.lengths(table, "length")


def test_a_shared_start_is_read_where_a_rule_names_it(rulebook: Rulebook) -> None:
    """A start that several rules use stands once, with a suggestion for a wrong name."""
    tables = {"day": TableReader({"start": {"field": "contract.concluded"}}, "day")}
    read = TermReader(ConditionReader(rulebook.vocabulary), tables)
    assert read.start(_asked("day")).field == "contract.concluded"
    with pytest.raises(RuleFileError, match='Did you mean "day"'):
        read.start(_asked("days"))
