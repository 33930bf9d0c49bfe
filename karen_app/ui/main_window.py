"""The frame of the window: rail on the left, search and capture on top, the page below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from karen_app.services.cases.recent import RecentCase
from karen_app.ui import icons
from karen_app.ui.actions import ACTIONS, GROUPS, group_words, make_actions
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, clear, column, flow, row
from karen_app.ui.widgets.text import Text, TitleButton, button
from karen_app.ui.words import translate

RAIL = ("board", "cases", "calendar", "letters", "clients", "reports")
TOAST_MILLISECONDS = 8000
READING = 90  # milliseconds for each letter of a long sentence
WIDEST_TOAST = 960
RECENT = 5  # cases in the rail
ROOM_FOR_RECENT = 660  # height of the rail from which there is room for them
WIDTH = 216  # of the rail
INSIDE = 14  # its margin
LEAST_PAGE = 560  # a page narrower than this makes room for what stands at its side


class Rail(QFrame):
    """The places of the program, and quiet lines about the last backup and reminders."""

    chosen = Signal(str)
    case_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._has_recent = False
        body = column(self, 2)
        body.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        body.addWidget(Text("Karen", "brand"))
        self.edition = Text("", "note")
        body.addWidget(self.edition)
        body.addSpacing(12)
        self.buttons: dict[str, QPushButton] = {}
        self._marked = ""
        for one in RAIL:
            body.addWidget(self._place(one))
        self.recent = QWidget()
        self.recent.hide()
        self._recent = column(self.recent, 2)
        body.addWidget(self.recent)
        body.addStretch(1)
        self.backup = Text("", "note")
        self.reminders = Text("", "note")
        self.worry = TitleButton(translate("MainWindow", "Look at the safety of your data"), "link")
        self.worry.clicked.connect(lambda: self.chosen.emit("keeping"))
        self.worry.hide()
        body.addWidget(self.worry)
        body.addWidget(self.backup)
        body.addWidget(self.reminders)
        body.addSpacing(6)
        body.addWidget(self._place("trash"))
        body.addWidget(self._place("settings"))
        self.menu = QToolButton()
        self.menu.setText(translate("MainWindow", "Menu"))
        self.menu.setIcon(icons.icon("list-tree", theme().colours.muted))
        self.menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.setProperty("look", "rail")
        self.menu.setIconSize(QSize(theme().px(16), theme().px(16)))
        self.menu.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu.setAccessibleName(translate("MainWindow", "Menu"))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        body.addWidget(self.menu)
        self.setFixedWidth(self._width())

    def _width(self) -> int:
        """As narrow as the words allow: large type leaves the room to the page."""
        widest = max(one.sizeHint().width() for one in (*self.buttons.values(), self.menu))
        return max(min(theme().px(WIDTH), 216), widest + 2 * INSIDE)

    def fill_menu(self, actions: Mapping[str, QAction]) -> None:
        """Puts every action into the menu, group by group."""
        menu = QMenu(self.menu)
        for group, title in GROUPS:
            menu.addSection(group_words(title))
            for one in ACTIONS:
                if one.group == group:
                    menu.addAction(actions[one.id])
        self.menu.setMenu(menu)

    def show_recent(self, cases: Sequence[RecentCase]) -> None:
        """Shows the cases looked at last, pinned ones with a star."""
        clear(self._recent)
        if cases:
            self._recent.addSpacing(14)
            self._recent.addWidget(Text(translate("MainWindow", "Recent cases"), "note"))
        for one in cases[:RECENT]:
            line = TitleButton(one.title, "link")
            if one.is_pinned:
                line.setIcon(icons.icon("star", theme().colours.act))
                pinned = translate("MainWindow", "{title}, pinned")
                line.setAccessibleName(pinned.replace("{title}", one.title))
            line.clicked.connect(lambda _=False, case=one.case_id: self.case_chosen.emit(case))
            self._recent.addWidget(line)
        self._has_recent = bool(cases)
        self._fit_recent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window leaves the recent cases out."""
        super().resizeEvent(event)
        self._fit_recent()

    def _fit_recent(self) -> None:
        self.recent.setVisible(self._has_recent and self.height() >= theme().px(ROOM_FOR_RECENT))

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


class Toast(QFrame):
    """Says what was just saved, with a way back beside it; goes by itself."""

    undo_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "toast")
        line = row(self, 12)
        line.setContentsMargins(14, 6, 8, 6)
        self.words = Text("", wrap=False)
        self.undo = button(translate("MainWindow", "Undo"), "quiet")
        self.undo.clicked.connect(self._on_undo)
        line.addWidget(self.words)
        line.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, *, offers_undo: bool) -> None:
        """Shows a sentence for some seconds."""
        self.words.say(words)
        self.undo.setVisible(offers_undo)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(max(TOAST_MILLISECONDS, len(words) * READING))

    def place(self) -> None:
        """Stands at the foot of the page, in the middle; a long sentence takes several lines."""
        parent = self.parentWidget()
        room = min(parent.width() if parent is not None else WIDEST_TOAST, WIDEST_TOAST) * 3 // 4
        wide = self.words.fontMetrics().horizontalAdvance(self.words.text())
        self.words.setWordWrap(wide > room)
        self.words.setFixedWidth(min(wide + 4, room))
        self.adjustSize()
        if parent is not None:
            at = (parent.width() - self.width()) // 2
            self.move(max(EDGE, at), parent.height() - self.height() - 18)

    def _on_undo(self) -> None:
        self.hide()
        self.undo_clicked.emit()


class MainWindow(QMainWindow):
    """Frame only: announces what was pressed, shows the page it is given."""

    closing = Signal()
    typed = Signal(str)  # words in the search box
    sought = Signal(str)  # Enter in the search box

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Karen")
        self.setMinimumSize(720, 520)
        self.resize(1280, 800)
        self.actions_by_id: dict[str, QAction] = {}
        self.build()

    def build(self) -> None:
        """Builds everything afresh, in the language and the colours in force."""
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.actions_by_id = make_actions(self)
        whole = QWidget()
        line = row(whole, 0)
        self.rail = Rail()
        self.rail.fill_menu(self.actions_by_id)
        line.addWidget(self.rail)
        self._right = right = QWidget()
        right.setObjectName("page")
        body = column(right, 0)
        body.addLayout(self._top())
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        body.addWidget(self.pages, 1)
        line.addWidget(right, 1)
        self.side = QStackedWidget()
        self.side.hide()
        line.addWidget(self.side)
        self.setCentralWidget(whole)
        self.toast = Toast(right)
        right.installEventFilter(self)

    def _top(self) -> QBoxLayout:
        self._top_line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(8)
        line.setContentsMargins(EDGE, 18, EDGE, 12)
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(translate("MainWindow", "Search everything   Ctrl+K"))
        self.search.setAccessibleName(translate("MainWindow", "Search everything"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(theme().px(430))
        self.search.setMinimumWidth(120)
        sign = Text("", wrap=False)
        sign.setParent(self.search)
        sign.setPixmap(icons.pixmap("search", theme().px(16), theme().colours.muted))
        sign.move(theme().px(11), theme().px(9))
        self.search.textEdited.connect(self.typed)
        self.search.returnPressed.connect(lambda: self.sought.emit(self.search.text()))
        line.addWidget(self.search, 4)
        line.addStretch(1)
        self.guide = button(translate("MainWindow", "What happened?"))
        self.guide.clicked.connect(self.actions_by_id["guide"].trigger)
        self.log = button(translate("MainWindow", "Log an event   Ctrl+N"), "primary")
        self.log.setAccessibleName(translate("MainWindow", "Log an event"))
        self.log.setIcon(icons.icon("plus", theme().colours.on_act))
        self.log.clicked.connect(self.actions_by_id["log"].trigger)
        for one in (self.guide, self.log):
            one.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line.addLayout(flow(self.guide, self.log))
        return line

    def show_page(self, page: QWidget) -> None:
        """Brings a page to the front, taking it in first where it is new."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def show_side(self, panel: QWidget | None) -> None:
        """Shows a panel at the right of the page, or takes it away."""
        if panel is None:
            self.side.hide()
            self._share_room()
            return
        if self.side.indexOf(panel) < 0:
            self.side.addWidget(panel)
        self.side.setCurrentWidget(panel)
        self.side.setFixedWidth(panel.maximumWidth())
        self.side.show()
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width between the page and what stands at its side."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """A narrow window shows the side alone, and the search above the two large buttons."""
        room = self.width() - self.rail.width()
        beside = self.side.width() if self.side.isVisibleTo(self) else 0
        self._right.setVisible(not beside or room - beside >= theme().px(LEAST_PAGE))
        shown = QBoxLayout.Direction
        least = self.guide.sizeHint().width() + self.log.sizeHint().width() + theme().px(180)
        wanted = shown.LeftToRight if room - beside - 2 * EDGE > least else shown.TopToBottom
        if self._top_line.direction() is not wanted:
            self._top_line.setDirection(wanted)

    def connect_actions(self, handlers: Mapping[str, Callable[[], None]]) -> None:
        """Connects actions by id."""
        for name, handler in handlers.items():
            action = self.actions_by_id[name]
            action.triggered.connect(lambda _checked=False, call=handler: call())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the toast at the foot when the page changes its size."""
        if event.type() == QEvent.Type.Resize and self.toast.isVisible():
            self.toast.place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search box gives the page back; Enter presses the button that is marked."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.clear()
            self.pages.setFocus()
            self.typed.emit("")
            return
        pressed, marked = event.key(), self.focusWidget()
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(marked, QAbstractButton):
            marked.click()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Announces the end, so that drafts and the size of the window are kept."""
        self.closing.emit()
        super().closeEvent(event)
