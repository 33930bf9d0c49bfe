"""Which complaint a reply answers: the one it names, else complaints are answered in order.

Where complaints outnumber the replies, a reply that names none may have answered all that lay
before it: silence is never asserted on a guess.
"""

from __future__ import annotations

from datetime import date

from legal_rules.engine.matter import Matter
from legal_rules.engine.starts import Start
from legal_rules.model.case import Event

COMPLAINTS = ("complaint_received", "complaint_sent")
REPLIES = ("reply_sent", "reply_received")


def answers_another(act: Event, start: Start, matter: Matter) -> bool:
    """Say whether ``act`` is the reply to another complaint than the one the term started with.

    False for acts that are no replies, for terms that do not start with a complaint, for a
    reply that answers no complaint in particular (a second reply), and for one that may have
    answered this complaint together with an earlier one.
    """
    if act.kind not in REPLIES or start.event is None or start.event.kind not in COMPLAINTS:
        return False
    answered = _answered(act.kind, matter).get(act.id)
    if answered is None or answered == start.event.id:
        return False
    return not may_answer_too(act, start, matter)


def may_answer_too(act: Event, start: Start, matter: Matter) -> bool:
    """Say whether a reply to an earlier complaint may be meant for this one as well.

    So it is when it names no complaint, came after this one, and no reply is left for this one.
    """
    if start.event is None or start.event.kind not in COMPLAINTS:
        return False
    return any(
        reply.id == act.id and complaint.id == start.event.id
        for reply, complaint in shared_replies(act.kind, matter)
    )


def shared_replies(kind: str, matter: Matter) -> list[tuple[Event, Event]]:
    """Give each complaint without a reply of its own, with the reply that may be meant for it."""
    answered = _answered(kind, matter)
    replies = [e for e in _replies(kind, matter) if not _names_one(e, matter)]
    found = []
    for complaint in _complaints(matter):
        after = (e for e in replies if _written_on(e, matter) >= complaint.on)
        reply = next(after, None)
        if complaint.id not in answered.values() and reply is not None and reply.id in answered:
            found.append((reply, complaint))
    return found


def _written_on(reply: Event, matter: Matter) -> date:
    """Give the day a reply was sent where that is known, else the day it came."""
    sent = _replies("reply_sent", matter)
    place = _replies(reply.kind, matter).index(reply)
    if reply.kind == "reply_sent" or place >= len(sent):
        return reply.on
    return min(sent[place].on, reply.on)


def _complaints(matter: Matter) -> tuple[Event, ...]:
    return matter.case.of_kind(COMPLAINTS[0]) or matter.case.of_kind(COMPLAINTS[1])


def _replies(kind: str, matter: Matter) -> list[Event]:
    return [e for e in matter.case.of_kind(kind) if e.attribute("outcome") != "acknowledgement"]


def _names_one(reply: Event, matter: Matter) -> bool:
    return reply.attribute("of") in {complaint.id for complaint in _complaints(matter)}


def _answered(kind: str, matter: Matter) -> dict[str, str]:
    """Give the complaint of each reply of one kind: reply id -> complaint id."""
    replies = _replies(kind, matter)
    answered = {e.id: str(e.attribute("of")) for e in replies if _names_one(e, matter)}
    for complaint in _complaints(matter):
        if complaint.id in answered.values():
            continue
        free = (e for e in replies if e.id not in answered and e.on >= complaint.on)
        reply = next(free, None)
        if reply is not None:
            answered[reply.id] = complaint.id
    return answered
