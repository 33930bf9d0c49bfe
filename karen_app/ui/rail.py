"""The rail at the left of the window: the places of the program, recent cases, the menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from karen_app.ui import icons
from karen_app.ui.actions import ACTIONS, GROUPS, draw_icons, group_words
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import clear, column
from karen_app.ui.widgets.text import Text, TitleButton, button
from karen_app.ui.words import translate

if TYPE_CHECKING:
    from karen_app.services.cases.recent import RecentCase

RAIL = ("board", "cases", "calendar", "letters", "clients", "reports")
RECENT = 5  # cases beside the pinned ones
WITH_KEYS = 9  # so many of them have keys of their own
LONGEST_TITLE = 60  # signs of a case in the menu
WIDTH = 216  # of the rail
INSIDE = 14  # its margin
BAR = 10  # width of its scroll bar, whatever the size of text
LEAST = 70  # height of what scrolls, in the lowest window
LINE = 1  # between rail and page


class Rail(QFrame):
    """The places of the program, and quiet lines about the last backup and reminders.

    Places and cases scroll where the window is low; what stands at the foot stays.
    """

    chosen = Signal(str)
    case_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.buttons: dict[str, QPushButton] = {}
        self._marked = ""
        self._keys: list[QAction] = []
        self.cases_menu = QMenu(translate("MainWindow", "Recent cases"), self)
        body = column(self, 2)
        body.setContentsMargins(0, INSIDE, 0, INSIDE)
        head = column(gap=2)
        head.setContentsMargins(INSIDE, 0, INSIDE, 0)
        head.addWidget(Text("Karen", "brand"))
        self.edition = Text("", "note")
        head.addWidget(self.edition)
        head.addSpacing(12)
        body.addLayout(head)
        body.addWidget(self._places(), 1)
        foot = column(gap=2)
        foot.setContentsMargins(INSIDE, 0, INSIDE, 0)
        self.worry = TitleButton(translate("MainWindow", "Look at the safety of your data"), "link")
        self.worry.clicked.connect(lambda: self.chosen.emit("keeping"))
        self.worry.hide()
        foot.addSpacing(6)
        foot.addWidget(self.worry)
        foot.addWidget(self._place("trash"))
        foot.addWidget(self._place("settings"))
        foot.addWidget(self._menu_button())
        body.addLayout(foot)
        self.setFixedWidth(self._width())

    def _places(self) -> QScrollArea:
        """The places, the recent cases and the quiet lines, which scroll together."""
        inner = QWidget()
        self._inner = column(inner, 2)
        for one in RAIL:
            self._inner.addWidget(self._place(one))
        self.recent = QWidget()
        self.recent.hide()
        self._recent = column(self.recent, 2)
        self._lines: dict[str, QPushButton] = {}  # of recent cases
        self._inner.addWidget(self.recent)
        self._inner.addStretch(1)
        self.backup = Text("", "note")
        self.reminders = Text("", "note")
        self._inner.addWidget(self.backup)
        self._inner.addWidget(self.reminders)
        area = self.places = QScrollArea()
        area.setObjectName("places")
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(theme().px(LEAST))
        area.verticalScrollBar().rangeChanged.connect(lambda _low, high: self._share(high > 0))
        self._share(False)
        return area

    def _share(self, scrolls: bool) -> None:
        """The scroll bar takes its room from the margin."""
        self._inner.setContentsMargins(INSIDE, 0, INSIDE - (BAR if scrolls else 0), 0)

    def _menu_button(self) -> QToolButton:
        self.menu = QToolButton()
        self.menu.setText(translate("MainWindow", "Menu"))
        self.menu.setIcon(icons.icon("list-tree", theme().colours.muted))
        self.menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.setProperty("look", "rail")
        self.menu.setIconSize(QSize(theme().px(16), theme().px(16)))
        self.menu.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu.setAccessibleName(translate("MainWindow", "Menu"))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self.menu

    def _width(self) -> int:
        """As narrow as the words allow: large type leaves the room to the page."""
        widest = max(one.sizeHint().width() for one in (*self.buttons.values(), self.menu))
        return max(min(theme().px(WIDTH), 216), widest + 2 * INSIDE + LINE)

    def fill_menu(self, actions: Mapping[str, QAction]) -> None:
        """Puts every action into the menu, group by group; recent cases stand among the places."""
        menu = QMenu(self.menu)
        for group, title in GROUPS:
            menu.addSection(group_words(title))
            for one in ACTIONS:
                if one.group == group:
                    menu.addAction(actions[one.id])
            if group == "go":
                menu.addMenu(self.cases_menu)
        menu.aboutToShow.connect(partial(draw_icons, actions))
        self.menu.setMenu(menu)

    def show_recent(self, cases: Sequence[RecentCase]) -> None:
        """Shows every pinned case with a star, and those looked at last; also in the menu."""
        pinned = sum(one.is_pinned for one in cases)
        shown = cases[: pinned + RECENT]
        focused = self.window().focusWidget()
        held = next((case for case, line in self._lines.items() if line is focused), "")
        clear(self._recent)
        self._lines = {}
        if shown:
            self._recent.addSpacing(14)
            self._recent.addWidget(Text(translate("MainWindow", "Recent cases"), "note"))
        before: QWidget = self.buttons[RAIL[-1]]
        for one in shown:
            line = TitleButton(one.title, "link")
            if one.is_pinned:
                line.setIcon(icons.icon("star", theme().colours.act))
                words = translate("MainWindow", "{title}, pinned")
                line.setAccessibleName(words.replace("{title}", one.title))
            line.clicked.connect(lambda _=False, case=one.case_id: self.case_chosen.emit(case))
            self._recent.addWidget(line)
            self._lines[one.case_id] = line
            QWidget.setTabOrder(before, line)
            before = line
        self.recent.setVisible(bool(shown))
        if held:  # the new line of the case, else the list of all cases: never what comes next
            again = self._lines.get(held, self.buttons["cases"])
            again.show()  # only what is shown takes the focus
            again.setFocus()
        self._give_keys(shown)

    def _give_keys(self, cases: Sequence[RecentCase]) -> None:
        """Each in the menu, the first ones with Alt and their number."""
        self.cases_menu.clear()
        for old in self._keys:
            self.removeAction(old)
            old.deleteLater()
        self._keys = []
        for number, one in enumerate(cases, 1):
            made = QAction(shortened(one.title).replace("&", "&&"), self)
            made.setIcon(icons.icon("star", theme().colours.act) if one.is_pinned else QIcon())
            if number <= WITH_KEYS:
                made.setShortcut(QKeySequence(f"Alt+{number}"))
            made.triggered.connect(lambda _=False, case=one.case_id: self.case_chosen.emit(case))
            self._keys.append(made)
        self.addActions(self._keys)
        self.cases_menu.addActions(self._keys)
        self.cases_menu.setEnabled(bool(cases))

    def show_worries(self, said: str) -> None:
        """Shows the way to the safety of the data while there is something to worry about."""
        self.worry.setVisible(bool(said))
        self.worry.setAccessibleDescription(said)
        self.worry.setStatusTip(said)

    def mark(self, place: str) -> None:
        """Marks where one is."""
        self._marked = place
        for name, one in self.buttons.items():
            one.setChecked(name == place)

    def _on_toggled(self, name: str, *, on: bool) -> None:
        """Pressed, or toggled by a screen reader, which does not click."""
        if on is not (name == self._marked):
            self.chosen.emit(name)

    def _place(self, name: str) -> QPushButton:
        shape = next(one for one in ACTIONS if one.id == name)
        made = button(shape.words, "rail")
        made.setIcon(icons.icon(shape.icon, theme().colours.muted))
        made.setCheckable(True)
        made.toggled.connect(lambda on: self._on_toggled(name, on=on))
        self.buttons[name] = made
        return made


def shortened(title: str) -> str:
    """A title that fits into a menu."""
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"
