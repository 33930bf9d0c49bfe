"""An entry of the log that waits for its case to be opened: nothing typed is lost meanwhile."""

from __future__ import annotations

from karen_app.domain.ids import CaseId
from karen_app.services.use_cases import UseCases

NEW_CASE = "new"  # chosen in place of the id of a case
NO_CASE_YET = "log//"  # the name of the draft of an entry without a case


def take_over(use: UseCases, case_id: CaseId) -> bool:
    """Gives the waiting entry to the case just opened; false where none waits."""
    kept = use.kept_draft(NO_CASE_YET)
    if kept is None or kept.get("case") != NEW_CASE:
        return False
    use.keep_draft(f"log/{case_id}/", kept)
    use.forget_draft(NO_CASE_YET)
    return True
