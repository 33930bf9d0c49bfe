"""The frame of the window: rail on the left, search and capture on top, the page below."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QLineEdit,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from karen_app.ui import icons
from karen_app.ui.actions import make_actions
from karen_app.ui.rail import Rail
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import EDGE, column, flow, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

TOAST_MILLISECONDS = 8000
READING = 90  # milliseconds for each letter of a long sentence
WIDEST_TOAST = 720  # of its words, in pixels of the design
LEAST_PAGE = 560  # a page narrower than this makes room for what stands at its side
LEAST = QSize(720, 520)  # of the window, where the screen is no smaller
FRAME = QSize(12, 40)  # about what the system puts around a window


class ToastWords(Text):
    """A sentence as wide as it is; a long one takes several lines."""

    def sizeHint(self) -> QSize:
        """One line where there is room for it."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 4
        return QSize(min(wide, theme().px(WIDEST_TOAST)), super().sizeHint().height())


class Toast(QFrame):
    """Says what was just saved, with a way back beside it; goes by itself.

    It has a place of its own under the page: laid over it, it would hide what can be pressed there.
    """

    undo_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "toast")
        line = row(self, 12)
        line.setContentsMargins(14, 6, 8, 6)
        self.words = ToastWords()
        self.undo = button(translate("MainWindow", "Undo"), "quiet")
        self.undo.clicked.connect(self._on_undo)
        line.addWidget(self.words, 1)
        line.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, *, offers_undo: bool) -> None:
        """Shows a sentence for some seconds."""
        self.words.say(words)
        self.undo.setVisible(offers_undo)
        self.show()
        self._timer.start(max(TOAST_MILLISECONDS, len(words) * READING))

    def _on_undo(self) -> None:
        self.hide()
        self.undo_clicked.emit()


def least_on(room: QSize) -> QSize:
    """The smallest window: what the pages are laid out for, or what a smaller screen has."""
    return LEAST.boundedTo(room - FRAME)


class MainWindow(QMainWindow):
    """Frame only: announces what was pressed, shows the page it is given."""

    closing = Signal()
    typed = Signal(str)  # words in the search box
    sought = Signal(str)  # Enter in the search box

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Karen")
        self.setMinimumSize(least_on(self.screen().availableSize()))
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
        body.addLayout(self._foot())
        line.addWidget(right, 1)
        self.side = QStackedWidget()
        self.side.hide()
        line.addWidget(self.side)
        line.addStretch(0)  # takes the room that is left where the side stands alone
        self.setCentralWidget(whole)

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
        sign.setContentsMargins(0, 0, 0, 0)  # a picture has no accents
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

    def _foot(self) -> QBoxLayout:
        """What was just saved, in the middle; nothing there takes no room."""
        self.toast = Toast()
        foot = row(gap=0)
        foot.setContentsMargins(EDGE, 4, EDGE, 12)
        foot.addStretch(1)
        foot.addWidget(self.toast)
        foot.addStretch(1)
        return foot

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the search box or the side; Enter presses the button that is marked."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus():
            self.search.clear()
            self.pages.setFocus()
            self.typed.emit("")
            return
        if event.key() == Qt.Key.Key_Escape and self.side.isVisible():
            self.show_side(None)
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
