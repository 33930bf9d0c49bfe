"""Makes the cards of the board: every open matter in the column of whoever has to move."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from karen_app.domain.case_file import CaseFile
from karen_app.domain.message import say
from karen_app.domain.stage import stage_of
from karen_app.services.escalation.next_steps import Situation, next_step
from karen_app.services.escalation.step import days_left_words
from karen_app.services.views.board import BoardCard, Group
from karen_app.services.views.case_page import NextStep
from karen_app.services.views.clock import Clock, ClockState, Owner
from karen_app.services.views.make_case_page import Looking, situation_of
from karen_app.services.views.words import Chip, Sentence, Tone

EXPIRES_WITHIN = timedelta(days=92)


def cards_of(file: CaseFile, looking: Looking) -> tuple[BoardCard, ...]:
    """The card of a case, and a second one where a right of it is running out."""
    if file.case.trashed_on is not None:
        return ()
    situation = situation_of(file, looking)
    card = card_of(file, next_step(situation))
    expiring = _expiring(situation)
    if expiring is None or not file.case.is_open:
        return (card,)
    return (card, _expiry_card(card, expiring))


def card_of(file: CaseFile, step: NextStep) -> BoardCard:
    """A case as a card: the title of its next step, the reason where it waits."""
    case = file.case
    return BoardCard(
        case_id=case.id,
        number=case.number,
        title=case.title,
        trader=file.trader.name,
        client=file.client.name,
        stage=stage_of(file),
        group=step.group,
        sentence=_sentence(step),
        chip=step.chip,
        action=step.actions[0] if step.actions else None,
        due=step.due,
        is_pinned=case.is_pinned,
        is_sample=bool(case.sample),
    )


def _sentence(step: NextStep) -> Sentence:
    return step.title if step.group is Group.MINE else step.reason


def _expiring(situation: Situation) -> Clock | None:
    """The first own right that dies within a quarter."""
    horizon = situation.today + EXPIRES_WITHIN
    dying = [
        clock
        for clock in situation.clocks
        if clock.owner is Owner.MINE
        and clock.state is ClockState.RUNNING
        and clock.safe_date is not None
        and situation.today <= clock.safe_date <= horizon
    ]
    return min(dying, key=lambda clock: clock.safe_date or date.max, default=None)


def _expiry_card(card: BoardCard, clock: Clock) -> BoardCard:
    left = clock.days_left or 0
    tone = Tone.DANGER if left <= 14 else Tone.SOON
    day = clock.safe_date or date.max
    return replace(
        card,
        group=Group.EXPIRES,
        sentence=say("step.own_deadline", title=clock.title, day=day),
        chip=Chip(days_left_words(left), tone),
        action=None,
        due=clock.safe_date,
    )
