"""Grounds of a reply: found in its text, overruled by the user, answered in a letter."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Protocol

from karen_app.domain.case_file import CaseFile
from karen_app.domain.ids import CaseId, ReplyId
from karen_app.domain.letter import Letter
from karen_app.domain.message import Message, say
from karen_app.domain.problem import problem
from karen_app.domain.reply import Reply, ReplyOutcome
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.letters.draft import draft_letter
from karen_app.services.log.entry import read_entry
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.ports import Desk
from karen_app.services.settings import Language
from karen_app.services.storing import store_edit
from karen_app.services.views.reply_page import GroundCard, ReplyPage
from legal_rules import RefusalGround, ReplyReading
from letters import Catalogue

APPEAL = "appeal-refusal"
NO_GROUND = "none"
"""Stands among a reply's grounds when the user said that none of those found is meant."""
_REFUSALS = frozenset({ReplyOutcome.REJECTED, ReplyOutcome.PARTIAL})


class ReplyLaw(Protocol):
    """What reading a reply asks of the law."""

    def read_reply(self, text: str) -> ReplyReading:
        """Grounds and repealed law that a text seems to rest on."""
        ...

    def answer_to(self, ground: str, file: CaseFile, today: date) -> RefusalGround | None:
        """A ground with its answer where the answer is right for the case."""
        ...

    def refusal_grounds(self) -> tuple[RefusalGround, ...]:
        """Every ground of the rulebook."""
        ...

    def repealed(self, language: Language) -> Mapping[str, str]:
        """Repealed law by id: what governs instead."""
        ...


@dataclasses.dataclass(frozen=True, slots=True)
class ReplyReader:
    """With what replies are read: the store, the law, the language of the window."""

    desk: Desk
    law: ReplyLaw
    language: Language


def read_typed_reply(
    reader: ReplyReader, case_id: CaseId, text: str, chosen: tuple[str, ...] = ()
) -> ReplyPage:
    """What a pasted or imported text seems to say; nothing is stored.

    ``chosen`` are the grounds the user settled on; empty, every ground found counts as chosen.
    """
    file = read_case_file(reader.desk, case_id)
    reading = reader.law.read_reply(text)
    known = {each.id: each for each in reader.law.refusal_grounds()}
    settled = chosen or tuple(hit.ground for hit in reading.hits)
    cards = list(_cards(reader, file, reading, known, settled))
    shown = {card.ground for card in cards}
    speaks = reader.language
    return ReplyPage(
        text=text,
        is_acknowledgement=reading.is_acknowledgement,
        suggested=_suggested(reading),
        cards=tuple(cards),
        others=tuple(
            (g.id, g.title.get(speaks.value)) for g in known.values() if g.id not in shown
        ),
        notes=tuple(_notes(reader, reading)),
    )


def read_kept_reply(reader: ReplyReader, reply_id: ReplyId) -> ReplyPage:
    """A stored reply with the grounds the user settled on."""
    reply = read_entry(reader.desk, Reply, reply_id)
    page = read_typed_reply(reader, reply.case_id, reply.words, reply.grounds)
    stays = reply.outcome is ReplyOutcome.ACKNOWLEDGEMENT
    return dataclasses.replace(page, is_acknowledgement=stays, suggested=reply.outcome)


def choose_grounds(
    reader: ReplyReader, reply_id: ReplyId, chosen: tuple[str, ...]
) -> Outcome[Reply]:
    """Keep which grounds the reply rests on, whatever was found; empty: on none of those."""
    known = {each.id for each in reader.law.refusal_grounds()}
    if wrong := [each for each in chosen if each not in known]:
        return Refused((problem("grounds", "grounds.unknown", ground=wrong[0]),))
    before = read_entry(reader.desk, Reply, reply_id)
    after = dataclasses.replace(before, grounds=tuple(dict.fromkeys(chosen)) or (NO_GROUND,))
    label = say("change.reply_edited", day=before.received_on)
    return store_edit(reader.desk, label, before, after)


def draft_answer(reader: ReplyReader, catalogue: Catalogue, reply_id: ReplyId) -> Outcome[Letter]:
    """Begin the letter that answers a refusal point by point; its points follow the grounds."""
    reply = read_entry(reader.desk, Reply, reply_id)
    if reply.outcome not in _REFUSALS:
        return Refused((problem("outcome", "grounds.no_refusal"),))
    return draft_letter(reader.desk, catalogue, reply.case_id, APPEAL)


def _cards(
    reader: ReplyReader,
    file: CaseFile,
    reading: ReplyReading,
    known: dict[str, RefusalGround],
    settled: tuple[str, ...],
) -> Iterator[GroundCard]:
    places = {hit.ground: (hit.quote, hit.start, hit.end) for hit in reading.hits}
    speaks, today = reader.language, reader.desk.clock.today()
    for ground_id in dict.fromkeys((*places, *settled)):
        ground = known.get(ground_id)
        if ground is None:
            continue
        quote, start, end = places.get(ground_id, ("", 0, 0))
        fitting = reader.law.answer_to(ground_id, file, today)
        yield GroundCard(
            ground=ground_id,
            title=ground.title.get(speaks.value),
            quote=quote,
            start=start,
            end=end,
            meaning=ground.meaning.get(speaks.value),
            cannot=ground.cannot.get(speaks.value) if fitting else "",
            questions=tuple(each.get(speaks.value) for each in ground.questions),
            answer=fitting.answer.get(speaks.value) if fitting else "",
            evidence=ground.evidence.get(speaks.value),
            is_chosen=ground_id in settled,
        )


def _suggested(reading: ReplyReading) -> ReplyOutcome | None:
    if reading.is_acknowledgement:
        return ReplyOutcome.ACKNOWLEDGEMENT
    return ReplyOutcome.REJECTED if reading.hits or reading.is_refusal else None


def _notes(reader: ReplyReader, reading: ReplyReading) -> Iterator[Message]:
    if reading.is_acknowledgement:
        yield say("grounds.acknowledgement")
    elif not reading.hits:
        yield say("grounds.none")
    instead = reader.law.repealed(reader.language)
    for hit in reading.repealed:
        yield say("grounds.repealed", title=instead.get(hit.ground, hit.quote))
