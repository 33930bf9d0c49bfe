"""Words for how far a case has come; apart from the other labels, as the first page needs them."""

from __future__ import annotations

from karen_app.domain.stage import Stage
from karen_app.ui.words import NOOP, translate

STAGES = {
    Stage.RECORDED: NOOP("Labels", "written down"),
    Stage.DRAFTED: NOOP("Labels", "letter being written"),
    Stage.SENT_NO_PROOF: NOOP("Labels", "sent, no proof of arrival"),
    Stage.WAITING: NOOP("Labels", "waiting for an answer"),
    Stage.ACCEPTED: NOOP("Labels", "accepted"),
    Stage.REFUSED: NOOP("Labels", "refused"),
    Stage.ESCALATED: NOOP("Labels", "with an institution"),
    Stage.COURT: NOOP("Labels", "in court"),
    Stage.CLOSED: NOOP("Labels", "closed"),
}


def stage_words(stage: Stage) -> str:
    """How far a case has come, in the language of the window."""
    return translate("Labels", STAGES[stage])
