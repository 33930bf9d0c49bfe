"""The table of actions: what each is called, its keys, its group in the list under F1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from karen_app.ui import icons
from karen_app.ui.words import NOOP, translate


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its id in code, its words, its keys, where it stands, its icon."""

    id: str
    text: str
    keys: str
    group: str
    icon: str = ""

    @property
    def words(self) -> str:
        """The words in the language of the window."""
        return translate("Actions", self.text)


ACTIONS: tuple[ActionRow, ...] = (
    ActionRow("log", NOOP("Actions", "Log an event"), "Ctrl+N", "file", "plus"),
    ActionRow("guide", NOOP("Actions", "What happened?"), "Ctrl+Shift+N", "file", "circle-help"),
    ActionRow("quit", NOOP("Actions", "Quit"), "Ctrl+Q", "file", "x"),
    ActionRow("undo", NOOP("Actions", "Undo"), "Ctrl+Z", "edit", "undo-2"),
    ActionRow("redo", NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "edit", "redo-2"),
    ActionRow("search", NOOP("Actions", "Search everything"), "Ctrl+K", "edit", "search"),
    ActionRow("save", NOOP("Actions", "Save what is on the page"), "Ctrl+S", "edit", "save"),
    ActionRow("board", NOOP("Actions", "Today"), "Ctrl+1", "go", "sun"),
    ActionRow("cases", NOOP("Actions", "Cases"), "Ctrl+2", "go", "folder"),
    ActionRow("calendar", NOOP("Actions", "Calendar"), "Ctrl+3", "go", "calendar"),
    ActionRow("letters", NOOP("Actions", "Letters"), "Ctrl+4", "go", "file-text"),
    ActionRow("clients", NOOP("Actions", "Clients"), "Ctrl+5", "go", "users"),
    ActionRow("reports", NOOP("Actions", "Reports"), "Ctrl+6", "go", "chart-column"),
    ActionRow("settings", NOOP("Actions", "Settings"), "Ctrl+,", "go", "settings"),
    ActionRow("trash", NOOP("Actions", "Trash"), "Ctrl+7", "go", "trash-2"),
    ActionRow("keeping", NOOP("Actions", "Safety of the data"), "Ctrl+8", "go", "shield-check"),
    ActionRow("exchange", NOOP("Actions", "Bring in, hand over"), "Ctrl+9", "go", "upload"),
    ActionRow("back", NOOP("Actions", "Back"), "Alt+Left", "go", "arrow-left"),
    ActionRow("forward", NOOP("Actions", "Forward"), "Alt+Right", "go", "chevron-right"),
    ActionRow("refresh", NOOP("Actions", "Refresh"), "F5", "go", "rotate-ccw"),
    ActionRow("menu", NOOP("Actions", "Open the menu"), "F10", "help", "list-tree"),
    ActionRow("about", NOOP("Actions", "About Karen"), "Shift+F1", "help", "info"),
    ActionRow("keys", NOOP("Actions", "Keyboard and help"), "F1", "help", "keyboard"),
)

GROUPS: tuple[tuple[str, str], ...] = (
    ("file", NOOP("Actions", "Log")),
    ("edit", NOOP("Actions", "Edit")),
    ("go", NOOP("Actions", "Go to")),
    ("help", NOOP("Actions", "Help")),
)
MORE_KEYS: tuple[tuple[str, str], ...] = (
    ("Tab", NOOP("Actions", "To the next field or button")),
    ("Shift+Tab", NOOP("Actions", "To the one before")),
    ("Return", NOOP("Actions", "Press what is marked")),
    ("Alt+1", NOOP("Actions", "To the first of the recent cases; Alt+2 to the second, and so on")),
    ("Escape", NOOP("Actions", "Close what is open; what was typed stays as a draft")),
)


def group_words(text: str) -> str:
    """The words of a group or key of this table in the language of the window."""
    return translate("Actions", text)


def make_actions(parent: QWidget) -> dict[str, QAction]:
    """One QAction per row, with its keys, added to the parent so that the keys work."""
    made: dict[str, QAction] = {}
    for one in ACTIONS:
        action = QAction(one.words, parent)
        action.setShortcut(QKeySequence(one.keys))
        action.setObjectName(one.id)
        parent.addAction(action)
        made[one.id] = action
    return made


def draw_icons(actions: Mapping[str, QAction]) -> None:
    """Gives the actions their icons: drawn when a menu opens, not while the window is built."""
    for one in ACTIONS:
        if one.icon and actions[one.id].icon().isNull():
            actions[one.id].setIcon(icons.icon(one.icon))
