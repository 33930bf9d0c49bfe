"""Which screen stands under which name; each is built when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from karen_app.ui.frame import Frame
from karen_app.ui.navigation import Screen
from karen_app.ui.screens.about.screen import AboutScreen
from karen_app.ui.screens.board.screen import BoardScreen
from karen_app.ui.screens.calendar.screen import CalendarScreen
from karen_app.ui.screens.case.screen import CaseScreen
from karen_app.ui.screens.cases.screen import CaseFormScreen, CasesScreen, ClosingScreen
from karen_app.ui.screens.clients.screen import ClientScreen, ClientsScreen
from karen_app.ui.screens.deadlines.screen import WhyScreen
from karen_app.ui.screens.escalation.screen import WaysScreen
from karen_app.ui.screens.evidence.screen import FileScreen
from karen_app.ui.screens.exchange.screen import ExchangeScreen
from karen_app.ui.screens.guide.screen import GuideScreen
from karen_app.ui.screens.keeping.safe import KeepingScreen
from karen_app.ui.screens.keeping.screen import TrashScreen
from karen_app.ui.screens.letters.choose import ChoiceScreen
from karen_app.ui.screens.letters.hand_out import HandOutScreen
from karen_app.ui.screens.letters.list_screen import LettersScreen
from karen_app.ui.screens.letters.screen import LetterScreen
from karen_app.ui.screens.log.screen import EncounterScreen, EventScreen
from karen_app.ui.screens.replies.screen import ReplyScreen
from karen_app.ui.screens.reports.screen import ReportsScreen
from karen_app.ui.screens.search.screen import SearchScreen
from karen_app.ui.screens.sending.screen import ArrivalScreen, DispatchScreen
from karen_app.ui.screens.settings.screen import SettingsScreen
from karen_app.ui.screens.start.screen import StartScreen
from karen_app.ui.screens.timeline.screen import PaperScreen


def makers() -> Mapping[str, Callable[[Frame], Screen]]:
    """A maker for each name that navigation knows."""
    return {
        "board": BoardScreen,
        "cases": CasesScreen,
        "case": CaseScreen,
        "what-happened": GuideScreen,
        "guide": CaseFormScreen,
        "edit-case": CaseFormScreen,
        "close-case": ClosingScreen,
        "log": EncounterScreen,
        "reply": ReplyScreen,
        "event": EventScreen,
        "choose-letter": ChoiceScreen,
        "letter": LetterScreen,
        "hand-out": HandOutScreen,
        "letters": LettersScreen,
        "dispatch": DispatchScreen,
        "arrival": ArrivalScreen,
        "ways": WaysScreen,
        "paper": PaperScreen,
        "file": FileScreen,
        "why": WhyScreen,
        "calendar": CalendarScreen,
        "clients": ClientsScreen,
        "client": ClientScreen,
        "reports": ReportsScreen,
        "search": SearchScreen,
        "settings": SettingsScreen,
        "trash": TrashScreen,
        "keeping": KeepingScreen,
        "exchange": ExchangeScreen,
        "about": AboutScreen,
        "start": StartScreen,
    }
