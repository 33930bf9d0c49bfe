"""Columns of the board as a table, and of the list of cases."""

from __future__ import annotations

from datetime import date

from karen_app.services.views.board import BoardCard, Group
from karen_app.ui.models.column import Column
from karen_app.ui.stage_words import stage_words
from karen_app.ui.words import NOOP, day_short, say, translate

GROUPS = {
    Group.MINE: NOOP("Board", "Your move"),
    Group.THEIRS: NOOP("Board", "We wait for them"),
    Group.EXPIRES: NOOP("Board", "Expires within three months"),
    Group.QUIET: NOOP("Board", "Quiet"),
    Group.CLOSED: NOOP("Board", "Closed"),
}
ORDER = tuple(GROUPS)
WIDTHS = (130, 210, 150, 330, 180, 110, 130, 120)
"""Of the columns, in pixels of the design: the day fits a window of 1280."""


def group_words(group: Group) -> str:
    """The heading of a column of the board."""
    return translate("Board", GROUPS[group])


def board_columns() -> tuple[Column, ...]:
    """Case, trader, whose move, what, day, state; the column of groups orders by urgency."""
    return (
        Column(translate("Board", "Whose move"), _group, sort_by=_order),
        Column(translate("Board", "Case"), lambda card: card.title, hint=lambda card: card.number),
        Column(translate("Board", "Trader"), lambda card: card.trader),
        Column(translate("Board", "What"), lambda card: say(card.sentence)),
        Column(
            translate("Board", "When"),
            lambda card: say(card.chip.text) if card.chip else "",
            sort_by=lambda card: card.due,
        ),
        Column(
            translate("Board", "Day"),
            lambda card: day_short(card.due),
            sort_by=lambda card: card.due,
            is_number=True,
        ),
        Column(translate("Board", "State"), lambda card: stage_words(card.stage)),
        Column(translate("Board", "Client"), lambda card: card.client),
    )


def _group(card: BoardCard) -> str:
    return group_words(card.group)


def _order(card: BoardCard) -> tuple[int, date]:
    return ORDER.index(card.group), card.due or date.max
