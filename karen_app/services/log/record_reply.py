"""Records and edits what the trader answered."""

from __future__ import annotations

import dataclasses
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.checks.reply import check_reply
from karen_app.domain.evidence import Evidence, EvidenceKind
from karen_app.domain.ids import CaseId, ReplyId
from karen_app.domain.message import say
from karen_app.domain.problem import Problem, problem
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.change import Change
from karen_app.services.deadlines.facts import complaints_of, record_of
from karen_app.services.drafts import ReplyDraft
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.reading import Reader
from karen_app.services.storing import store


def record_reply(desk: Desk, case_id: CaseId, draft: ReplyDraft) -> Outcome[Reply]:
    """Store a reply and tie the files it came with to it; an acknowledgement answers nothing."""
    file, reader, today = read_case_file(desk, case_id), Reader(), desk.clock.today()
    reply = _reply_from(draft, ReplyId(desk.ids.new()), case_id, reader, today)
    if problems := [*reader.problems, *_check(reply, file, today)]:
        return Refused(tuple(problems))
    label = say("change.reply_added", day=reply.received_on)
    return _store(desk, Change(label, (), (reply,)), reply, draft)


def edit_reply(desk: Desk, reply_id: ReplyId, draft: ReplyDraft) -> Outcome[Reply]:
    """Store the edited reply, and tie files that came with it to it."""
    before, reader, today = read_entry(desk, Reply, reply_id), Reader(), desk.clock.today()
    file = read_case_file(desk, before.case_id)
    read = _reply_from(draft, reply_id, before.case_id, reader, today)
    after = dataclasses.replace(read, revision=before.revision)
    if problems := [*reader.problems, *_check(after, file, today)]:
        return Refused(tuple(problems))
    label = say("change.reply_edited", day=after.received_on)
    return _store(desk, Change(label, (before,), (after,)), after, draft)


def _store(desk: Desk, change: Change, reply: Reply, draft: ReplyDraft) -> Outcome[Reply]:
    """Store the reply and its files as one change; a file that is gone meanwhile is left out."""
    if not draft.brought:
        return store(desk, change, reply)
    with desk.open() as records:
        kept = records.of_case(Evidence, reply.case_id)
    brought = tuple(each for each in kept if each.id in draft.brought)
    tied = tuple(
        dataclasses.replace(each, kind=EvidenceKind.CORRESPONDENCE, proves=reply.id)
        for each in brought
    )
    before, after = (*change.before, *brought), (*change.after, *tied)
    return store(desk, Change(change.label, before, after), reply)


def reply_draft(desk: Desk, reply_id: ReplyId) -> ReplyDraft:
    """The draft that fills the form."""
    reply = read_entry(desk, Reply, reply_id)
    return ReplyDraft(
        received_on=reply.received_on,
        outcome=reply.outcome,
        channel=reply.channel,
        has_reasons=reply.has_reasons,
        adr=reply.adr,
        drawn_up=reply.drawn_up,
        to_appeal=reply.to_appeal,
        grounds=reply.grounds,
        words=reply.words,
        answers=reply.answers,
    )


def _check(reply: Reply, file: CaseFile, today: date) -> list[Problem]:
    """Also that the complaint it names is one, and lay before it."""
    found = check_reply(reply, file, today)
    if not reply.answers:
        return found
    named = next((each for each in complaints_of(file) if record_of(each) == reply.answers), None)
    if named is None:
        return [*found, problem("answers", "reply.complaint_gone")]
    complained = date.fromisoformat(str(named["on"])[:10])
    if reply.received_on < complained and not found:
        day = reply.received_on
        found = [problem("answers", "reply.before_complaint", day=day, complaint=complained)]
    return found


def _reply_from(
    draft: ReplyDraft, reply_id: ReplyId, case_id: CaseId, reader: Reader, today: date
) -> Reply:
    if draft.outcome is None:
        reader.add("outcome", "choice.empty")
    return Reply(
        id=reply_id,
        case_id=case_id,
        received_on=reader.needed_day("received_on", draft.received_on, today),
        outcome=draft.outcome or ReplyOutcome.ACKNOWLEDGEMENT,
        channel=draft.channel,
        has_reasons=draft.has_reasons,
        adr=draft.adr,
        drawn_up=reader.day("drawn_up", draft.drawn_up),
        to_appeal=draft.to_appeal,
        grounds=draft.grounds,
        words=draft.words,
        answers=draft.answers,
    )
