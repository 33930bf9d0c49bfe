"""Opens a case for assessment: the only place where the parts of the engine meet."""

from __future__ import annotations

from legal_rules.engine.determine import determine
from legal_rules.engine.matter import Matter
from legal_rules.engine.statements import finding
from legal_rules.model.case import Case
from legal_rules.rulebook import Rulebook


def open_matter(case: Case, rulebook: Rulebook) -> Matter:
    """Give the case with everything needed to compute its deadlines and findings."""
    return Matter(case, rulebook, compute=determine, state=finding)
