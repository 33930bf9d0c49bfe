"""What makes a reply of the trader valid in its case."""

from __future__ import annotations

from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.checks.day import check_past
from karen_app.domain.checks.text import TEXT_LIMIT, check_text
from karen_app.domain.problem import Problem, problem
from karen_app.domain.reply import Reply


def check_reply(reply: Reply, file: CaseFile, today: date) -> list[Problem]:
    """Problems of a reply, seen beside the complaint it answers."""
    found = [
        *check_past("received_on", reply.received_on, today),
        *check_past("drawn_up", reply.drawn_up, today),
        *check_text("words", reply.words, TEXT_LIMIT),
    ]
    if reply.drawn_up is not None and reply.drawn_up > reply.received_on:
        found.append(
            problem("received_on", "date.before", day=reply.received_on, earlier=reply.drawn_up)
        )
    complained = first_complaint(file)
    if complained is not None and reply.received_on < complained:
        found.append(
            problem(
                "received_on",
                "reply.before_complaint",
                day=reply.received_on,
                complaint=complained,
            )
        )
    return found


def first_complaint(file: CaseFile) -> date | None:
    """The day on which the first complaint left, or arrived where only that is known."""
    days = [e.on for e in file.events if e.kind in {"complaint_sent", "complaint_received"}]
    letters = {letter.id for letter in file.letters if letter.addressee == "trader"}
    days += [sent.sent_on for sent in file.dispatches if sent.letter_id in letters]
    return min(days, default=None)
