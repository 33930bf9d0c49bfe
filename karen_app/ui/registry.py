"""Which screen stands under which name; each is loaded and built when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import cast

from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Screen

Maker = Callable[[Frame], Screen]

_PLACE = "karen_app.ui.screens"
_SCREENS = {
    "board": ("board.screen", "BoardScreen"),
    "cases": ("cases.screen", "CasesScreen"),
    "case": ("case.screen", "CaseScreen"),
    "what-happened": ("guide.screen", "GuideScreen"),
    "guide": ("cases.screen", "CaseFormScreen"),
    "edit-case": ("cases.screen", "CaseFormScreen"),
    "close-case": ("cases.screen", "ClosingScreen"),
    "log": ("log.screen", "EncounterScreen"),
    "reply": ("replies.screen", "ReplyScreen"),
    "facts": ("facts.screen", "FactsScreen"),
    "event": ("log.event_screen", "EventScreen"),
    "choose-letter": ("letters.choose", "ChoiceScreen"),
    "letter": ("letters.screen", "LetterScreen"),
    "hand-out": ("letters.hand_out", "HandOutScreen"),
    "letters": ("letters.list_screen", "LettersScreen"),
    "dispatch": ("sending.screen", "DispatchScreen"),
    "arrival": ("sending.screen", "ArrivalScreen"),
    "ways": ("escalation.screen", "WaysScreen"),
    "paper": ("timeline.screen", "PaperScreen"),
    "file": ("evidence.screen", "FileScreen"),
    "why": ("deadlines.screen", "WhyScreen"),
    "calendar": ("calendar.screen", "CalendarScreen"),
    "clients": ("clients.screen", "ClientsScreen"),
    "client": ("clients.screen", "ClientScreen"),
    "reports": ("reports.screen", "ReportsScreen"),
    "search": ("search.screen", "SearchScreen"),
    "settings": ("settings.screen", "SettingsScreen"),
    "trash": ("keeping.screen", "TrashScreen"),
    "keeping": ("keeping.safe", "KeepingScreen"),
    "exchange": ("exchange.screen", "ExchangeScreen"),
    "about": ("about.screen", "AboutScreen"),
    "start": ("start.screen", "StartScreen"),
}


def makers() -> Mapping[str, Maker]:
    """A maker for each name that navigation knows; it loads the module of its screen when called.

    A start that shows one page does not wait for the code of thirty.
    """
    return {name: partial(_make, *found) for name, found in _SCREENS.items()}


def load_the_rest() -> Iterator[str]:
    """Loads one module of a screen at each step, for the time in which nobody waits."""
    for module in sorted({module for module, _ in _SCREENS.values()}):
        import_module(f"{_PLACE}.{module}")
        yield module


def _make(module: str, name: str, frame: Frame) -> Screen:
    maker = cast("Maker", getattr(import_module(f"{_PLACE}.{module}"), name))
    return maker(frame)
