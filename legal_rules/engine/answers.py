"""Which complaint a reply answers: the one it names, else complaints are answered in order."""

from __future__ import annotations

from legal_rules.engine.matter import Matter
from legal_rules.engine.starts import Start
from legal_rules.model.case import Event

COMPLAINTS = ("complaint_received", "complaint_sent")
REPLIES = ("reply_sent", "reply_received")


def answers_another(act: Event, start: Start, matter: Matter) -> bool:
    """Say whether ``act`` is the reply to another complaint than the one the term started with.

    False for acts that are no replies, for terms that do not start with a complaint, and for a
    reply that answers no complaint in particular (a second reply).
    """
    if act.kind not in REPLIES or start.event is None or start.event.kind not in COMPLAINTS:
        return False
    answered = _answered(act.kind, matter).get(act.id)
    return answered is not None and answered != start.event.id


def _answered(kind: str, matter: Matter) -> dict[str, str]:
    """Give the complaint of each reply of one kind: reply id -> complaint id."""
    replies = [e for e in matter.case.of_kind(kind) if e.attribute("outcome") != "acknowledgement"]
    complaints = matter.case.of_kind(COMPLAINTS[0]) or matter.case.of_kind(COMPLAINTS[1])
    known = {event.id for event in complaints}
    answered = {e.id: str(e.attribute("of")) for e in replies if e.attribute("of") in known}
    for complaint in complaints:
        if complaint.id in answered.values():
            continue
        free = (e for e in replies if e.id not in answered and e.on >= complaint.on)
        reply = next(free, None)
        if reply is not None:
            answered[reply.id] = complaint.id
    return answered
