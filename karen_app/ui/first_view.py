"""The first moment of the window: its frame and the kept board, while the rest is still loaded."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from karen_app.domain.errors import KarenError
from karen_app.ui import icons, theme, words
from karen_app.ui.collector import Collector
from karen_app.ui.main_window import MainWindow
from karen_app.ui.screens.board.view import BoardView, is_dense
from karen_app.ui.tasks import Tasks
from karen_app.ui.week import begin_week
from karen_app.ui.window_state import WindowState
from karen_app.ui.words import translate

if TYPE_CHECKING:
    from karen_app.services.settings import Settings
    from karen_app.services.views.board import Board
    from karen_app.ui.calls import CallBox

T = TypeVar("T")
Look = Callable[[], "Board | None"]
UNPAINTED = 400  # milliseconds until a window that nobody sees is not waited for any longer


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window is told about the machine: fonts, its state file, data, other starts."""

    fonts: Path | None = None
    state_file: Path | None = None
    data_folder: str = ""
    calls: CallBox | None = None  # where another start says what it wants


def make_application(arguments: list[str], fonts: Path | None) -> QApplication:
    """The one QApplication, with Karen's fonts loaded."""
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(arguments)
    application.setApplicationName("Karen")
    application.setApplicationDisplayName("Karen")
    application.setDesktopFileName("karen")
    theme.load_fonts(fonts)
    return application


def prepare(application: QApplication, settings: Settings) -> None:
    """Puts language, colours, size of text and week in force."""
    words.speak(settings.language.value)
    begin_week(settings.week_start)
    look = theme.Look(settings.theme, settings.font_scale, settings.use_system_font)
    theme.wear(application, look)


class FirstView(QObject):
    """Owns the window until the shell takes it over; what is pressed meanwhile is kept for it.

    The frame is painted first, then the kept board is looked at and painted, then whatever opens
    the store begins, in another thread.
    """

    def __init__(
        self, application: QApplication, settings: Settings, surroundings: Surroundings
    ) -> None:
        super().__init__()
        self.application, self.surroundings = application, surroundings
        self.collector = Collector()
        prepare(application, settings)
        self.window = MainWindow()
        self.window.rail.buttons["clients"].setVisible(settings.office_mode)
        self.window.setWindowIcon(icons.icon("scale", theme.theme().colours.act))
        self.state = WindowState(surroundings.state_file)
        self.state.restore_window(self.window)
        self.tasks = Tasks()
        self.board: Board | None = None
        self.board_view: BoardView | None = None
        self.was_closed = False
        self._is_over = False
        self._look: Look | None = None
        self._then: Callable[[], object] | None = None
        self._wish: Callable[[], object] | None = None

    def show(self, look: Look | None = None) -> None:
        """Shows the frame, and the board that ``look`` finds as soon as the frame is painted."""
        self._hear()
        self.window.installEventFilter(self)
        self._look = look or _nothing
        if look is not None:
            self.board_view = BoardView(self.state)
            self.board_view.show_waiting()
            self._hear_board(self.board_view)
            self.window.rail.mark("board")
            self.window.show_page(self.board_view)
        self.window.show()
        QTimer.singleShot(UNPAINTED, self, self._on_painted)

    def wait_for(self, work: Callable[[], T]) -> T:
        """Does work in another thread while the window lives; gives or raises what came of it."""
        loop = QEventLoop()
        outcome: list[T | Exception] = []

        def ended(result: T | Exception) -> None:
            outcome.append(result)
            loop.quit()

        start = partial(self.tasks.run, partial(_tried, work), ended, ended)
        if self._look is None:
            start()
        else:
            self._then = start
        loop.exec()
        if isinstance(outcome[0], Exception):
            raise outcome[0]
        return outcome[0]

    def hand_over(self) -> None:
        """Now others listen: what was pressed last is done, what was typed is searched."""
        self._is_over, self.board = True, None
        wish, self._wish = self._wish, None
        if wish is not None:
            self.window.toast.hide()
            wish()

    def end(self) -> None:
        """Takes no more work, waits for what runs, and lets go of the window; twice is no harm."""
        self.tasks.end()
        self.collector.stop()
        if isValid(self.window):
            self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        icons.forget()
        gc.collect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the first paint of the frame."""
        if event.type() == QEvent.Type.Paint:
            self.window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        """Shows the board that is found; then what waited begins."""
        look, self._look = self._look, None
        if look is None:
            return
        QTimer.singleShot(0, self, self._go_on)  # whatever comes of the look
        self.board = look()
        if self.board is not None and self.board_view is not None:
            self.board_view.show_board(self.board, dense=is_dense(self.board, self.state))

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _hear(self) -> None:
        """Notes what is pressed in the frame; closing it is not put off."""
        window = self.window
        window.closing.connect(self._on_closing)
        for name, action in window.actions_by_id.items():
            again = window.close if name == "quit" else action.trigger
            action.triggered.connect(
                lambda _on=False, name=name, again=again: self._on_pressed(name, again)
            )
        window.rail.chosen.connect(lambda name: self._note(partial(window.rail.chosen.emit, name)))
        window.typed.connect(lambda typed: self._note(partial(window.typed.emit, typed)))
        window.sought.connect(lambda typed: self._note(partial(window.sought.emit, typed)))

    def _hear_board(self, view: BoardView) -> None:
        view.case_chosen.connect(lambda case: self._note(partial(view.case_chosen.emit, case)))
        view.action_chosen.connect(
            lambda case, action: self._note(partial(view.action_chosen.emit, case, action))
        )
        view.density_clicked.connect(lambda: self._note(view.density_clicked.emit))

    def _on_pressed(self, name: str, again: Callable[[], object]) -> None:
        if self._is_over:
            return
        if name == "quit":
            again()
        else:
            self._note(again)

    def _note(self, wish: Callable[[], object]) -> None:
        """Keeps the last wish, and says that it will be done."""
        if not self._is_over:
            self._wish = wish
            said = translate("FirstView", "One moment: your data are being opened.")
            self.window.toast.say(said, offers_undo=False)

    def _on_closing(self) -> None:
        self.was_closed = not self._is_over


def _nothing() -> None:
    """A page that shows nothing before the store is open."""


def _tried(work: Callable[[], T]) -> T | Exception:
    """What came of it; trouble that has a sentence is an answer, not a fault of the program."""
    try:
        return work()
    except KarenError as trouble:
        return trouble
