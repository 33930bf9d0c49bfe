"""One rulebook for all tests of the law."""

from __future__ import annotations

import pytest

from legal_rules import Rulebook, load_rulebook


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return load_rulebook()
