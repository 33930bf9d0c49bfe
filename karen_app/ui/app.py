"""The shell that ties the parts of the window and takes it through its places."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from karen_app.domain.call import Call, Wanted
from karen_app.services.use_cases import UseCases
from karen_app.ui import messages, words
from karen_app.ui.calls import Listener
from karen_app.ui.chores import Chores
from karen_app.ui.crash import catch_uncaught
from karen_app.ui.file_reader import FileReader
from karen_app.ui.first_view import FirstView, Surroundings, prepare
from karen_app.ui.frame import Frame
from karen_app.ui.help_dialog import HelpDialog
from karen_app.ui.lock import Lock
from karen_app.ui.long_work import LongWork
from karen_app.ui.navigation import Navigation, Place, Screen
from karen_app.ui.notify import Notifier, Tray
from karen_app.ui.quiet_lines import QuietLines
from karen_app.ui.rail import RAIL
from karen_app.ui.registry import load_the_rest, makers
from karen_app.ui.screens.board.screen import BoardScreen
from karen_app.ui.undo import Undo
from karen_app.ui.words import translate

SEARCH_PAUSE = 0  # one turn: the page of results itself never searches twice at a time
FIRST_LOOK = 4000  # milliseconds after the start until reminders are looked for
BETWEEN_PAGES = 30  # milliseconds between loading the code of two pages
FURTHER = ("settings", "trash", "keeping", "exchange", "about")
CASE_PLACES = (
    "case",
    "ways",
    "log",
    "reply",
    "event",
    "facts",
    "edit-case",
    "close-case",
    "choose-letter",
    "file",
)


class Shell(QObject):
    """Owns the window and the screens; the only object that knows all parts of the ui."""

    def __init__(
        self,
        application: QApplication,
        use: UseCases,
        surroundings: Surroundings,
        boxes: messages.Messages | None = None,
        first: FirstView | None = None,
    ) -> None:
        super().__init__()
        self._application, self._use = application, use
        self._first = first or FirstView(application, use.settings(), surroundings)
        self.window, self.state = self._first.window, self._first.state
        self.tasks = self._first.tasks
        self.navigation = Navigation()
        self.undo = Undo(use.put_back, use.put_forward)
        self._rests = False
        self.lock = Lock(use, self.window, self.keep_drafts)
        self.long_work = LongWork(self.tasks, self.window)
        self.undo.aside = self.long_work.run
        self.frame = Frame(
            use=use,
            go=self.navigation,
            messages=boxes or messages.Boxes(self.window),
            undo=self.undo,
            tasks=self.tasks,
            work=self.long_work,
            state=self.state,
            toast=lambda said, undoable: self.window.toast.say(said, offers_undo=undoable),
            relook=self.relook,
            lock=self.lock.lock,
            data_folder=surroundings.data_folder,
        )
        self.tray = Tray(self.window.windowIcon())
        self.notifier = Notifier(use, self.tasks, self.tray.show_message)
        self.chores = Chores(use, self.tasks)
        self.quiet_lines = QuietLines(
            use, self.tasks, lambda: self.window.rail, lambda: self.chores.worries
        )
        self.notifier.checked.connect(self.quiet_lines.look)
        self.chores.changed.connect(self.quiet_lines.look)
        self.chores.clock_is_back.connect(lambda said: self.frame.toast(words.say(said), False))
        self.file_reader = FileReader(use, self.tasks)
        self.undo.changed.connect(self.file_reader.look)
        self.undo.stored.connect(self.quiet_lines.hear)
        self.undo.turned.connect(self.quiet_lines.look)
        self.navigation.moved.connect(lambda _place: self.file_reader.look())
        self.tray.clicked.connect(self._on_called)
        self.tray.capture_wanted.connect(self._on_called)
        self.tray.capture_wanted.connect(self._on_log)
        self.listener = Listener(surroundings.calls, self._is_free)
        self.listener.called.connect(self._on_called)
        self.listener.wanted.connect(self._on_wanted)
        self._makers = makers()
        self._unloaded = load_the_rest()
        self.screens: dict[str, Screen] = {}
        if self._first.board_view is not None:
            self.screens["board"] = BoardScreen(
                self.frame, self._first.board_view, self._first.board
            )
        self._shown: Screen | None = None
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.timeout.connect(self._on_search)
        self.navigation.moved.connect(self._on_moved)
        self.navigation.beside.connect(self._on_beside)
        self.undo.changed.connect(self._on_undo_changed)
        self.undo.turned.connect(self.navigation.refresh)
        self.undo.troubled.connect(self.frame.explain)
        self.lock.unlocked.connect(self._on_unlocked)
        self.window.closing.connect(self._on_closing)
        self.window.typed.connect(lambda _typed: self._search_timer.start(SEARCH_PAUSE))
        self.window.sought.connect(lambda _typed: self._on_search())
        self._connect()

    def start(self, call: Call = Call()) -> None:
        """Shows the window, then the first page: the window paints before anything is read."""
        self.window.show()
        self.tray.stay(stays=self._use.settings().tray_stays)
        usual = "board" if self._use.settings().saw_first_run else "start"
        first = place_of(call) or Place(usual)
        QTimer.singleShot(0, self, lambda: self.navigation.replace(first.screen, first.subject))
        QTimer.singleShot(0, self, self._first.hand_over)
        QTimer.singleShot(0, self, self.listener.begin)
        QTimer.singleShot(0, self, self.quiet_lines.look)
        if self._use.is_read_only():
            self.window.setWindowTitle(translate("MainWindow", "Karen, only for reading"))
            words = translate(
                "MainWindow", "Only for reading: what you type cannot be stored here."
            )
            QTimer.singleShot(0, self, lambda: self.frame.toast(words, False))
        QTimer.singleShot(FIRST_LOOK, self, self._begin_to_look)
        QTimer.singleShot(FIRST_LOOK, self, self._load_the_rest)

    def run(self) -> int:
        """Works until the window is closed; gives the exit code."""
        queued = Qt.ConnectionType.QueuedConnection
        self.window.closing.connect(self._application.quit, queued)  # whatever else is open
        code = self._application.exec()
        self.end()
        return code

    def end(self) -> None:
        """Lets go of everything while the application is still there to see it go.

        What is left for the end of the interpreter dies in any order, and Qt with it.
        """
        self.rest()
        self._shown = None
        self.screens.clear()
        self._first.end()

    def rest(self) -> None:
        """Looks at the clock no more and waits for what runs beside: the store may close."""
        self._rests = True
        self.listener.stop()
        self.chores.stop()
        self.file_reader.stop()
        self.long_work.stop()
        self.notifier.stop()
        self.lock.stop()
        self.tasks.end()
        self._first.collector.stop()

    def _begin_to_look(self) -> None:
        if not self._rests:
            self.notifier.begin()
            self.lock.watch()
            self.chores.begin()
            self.file_reader.begin()

    def _load_the_rest(self) -> None:
        """Loads the code of one more page while nobody waits, until all is there."""
        if not self._rests and next(self._unloaded, ""):
            QTimer.singleShot(BETWEEN_PAGES, self, self._load_the_rest)

    def watch_errors(self) -> None:
        """From now on errors nobody caught open the dialog that says what is safe."""
        catch_uncaught(self.window, self.keep_drafts)

    def keep_drafts(self) -> None:
        """Keeps what is typed on the page shown."""
        if self._shown is not None:
            self._shown.leave()

    def relook(self) -> None:
        """Builds the window again: another language, other colours, another size of text."""
        self.keep_drafts()
        self._shown = None
        prepare(self._application, self._use.settings())
        self.screens.clear()
        self.window.build()
        self._connect()
        self.quiet_lines.look()
        self.tray.stay(stays=self._use.settings().tray_stays)
        self.navigation.refresh()

    def screen(self, name: str) -> Screen:
        """The screen of that name, built when first asked for."""
        if name not in self.screens:
            self.screens[name] = self._makers[name](self.frame)
        return self.screens[name]

    def _connect(self) -> None:
        window, go = self.window, self.navigation
        handlers = {name: (lambda one=name: go.go(one)) for name in (*RAIL, *FURTHER)}
        window.connect_actions(
            {
                **handlers,
                "log": self._on_log,
                "guide": lambda: go.go("what-happened"),
                "undo": self.undo.undo,
                "redo": self.undo.redo,
                "search": self._on_search_wanted,
                "save": self._on_save,
                "back": go.back,
                "forward": go.forward,
                "refresh": go.refresh,
                "menu": window.rail.menu.showMenu,
                "keys": lambda: HelpDialog(window, go.here.screen).open(),
                "quit": lambda: _ignore(window.close()),
            }
        )
        window.rail.chosen.connect(go.go)
        window.rail.case_chosen.connect(lambda case_id: go.go("case", case_id))
        window.toast.undo_clicked.connect(self.undo.undo)
        self.undo.turned.connect(window.toast.hide)  # it offered what is done now
        self._on_undo_changed()

    def _on_moved(self, place: Place) -> None:
        screen = self.screen(place.screen)
        if self._shown is not None and self._shown is not screen:
            self._shown.leave()
        self.window.show_side(None)
        self._tell_sought(place)
        self._shown = screen
        self.undo.use(place.subject if place.screen in CASE_PLACES else "")
        self.window.rail.mark(rail_of(place.screen))
        self.window.show_page(screen.widget)
        screen.enter(place)
        if place.screen == "case":
            self.quiet_lines.look()

    def _tell_sought(self, place: Place) -> None:
        """The box holds the words whose results are shown; it is empty once one goes on."""
        if self._search_timer.isActive():
            return  # somebody types
        if place.screen == "search":
            if self.window.search.text() != place.subject:
                self.window.search.setText(place.subject)
        elif self._shown is not None and self._shown is self.screens.get("search"):
            self.window.search.setText("")  # unlike clearing, nothing that its Ctrl+Z brings back
            if self.window.search.hasFocus():
                self.window.pages.setFocus()

    def _on_beside(self, place: Place | None) -> None:
        if place is None:
            self.window.show_side(None)
            return
        screen = self.screen(place.screen)
        screen.enter(place)
        self.window.show_side(screen.widget)

    def _on_log(self) -> None:
        """An encounter of the case on the page, else of one to be chosen."""
        here = self.navigation.here
        self.navigation.go("log", here.subject if here.screen in CASE_PLACES else "")

    def _on_unlocked(self) -> None:
        """Everything is read anew; steps from before cannot be undone any more."""
        self.undo.forget_all()
        self.relook()

    def _is_free(self) -> bool:
        """Whether another page may come: nothing is locked and no question is open."""
        return not self.lock.is_locked and QApplication.activeModalWidget() is None

    def _on_wanted(self, call: Call) -> None:
        """Another start wants something; a log that is being written stays as it is."""
        place = place_of(call)
        if place is not None and place.screen != self.navigation.here.screen:
            self.navigation.go(place.screen, place.subject)
        elif place is not None and place.subject:
            self.navigation.replace(place.screen, place.subject)

    def _on_called(self) -> None:
        """Somebody pressed the icon beside the clock of the desktop, or started Karen again."""
        if self.lock.asking is not None:
            self.lock.asking.raise_()
            self.lock.asking.activateWindow()
            return
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _on_save(self) -> None:
        save = getattr(self._shown, "save", None)
        if save is not None:
            save()

    def _on_search_wanted(self) -> None:
        self.window.search.setFocus()
        self.window.search.selectAll()

    def _on_search(self) -> None:
        self._search_timer.stop()
        typed = self.window.search.text()
        if self.navigation.here.screen == "search":
            if typed.strip():
                self.navigation.replace("search", typed)
            else:
                self.navigation.back()
        elif typed.strip():
            self.navigation.go("search", typed)

    def _on_undo_changed(self) -> None:
        for name, words_of, said in (
            ("undo", self.undo.undo_name, translate("Actions", "Undo")),
            ("redo", self.undo.redo_name, translate("Actions", "Redo")),
        ):
            action = self.window.actions_by_id[name]
            action.setEnabled(bool(words_of))
            action.setText(f"{said}: {words_of}" if words_of else said)

    def _on_closing(self) -> None:
        self.keep_drafts()
        self.state.keep_window(self.window)
        self.rest()


def _ignore(_answer: object) -> None:
    """An action needs no answer."""


def place_of(call: Call) -> Place | None:
    """Where a start leads; nowhere in particular where only the window is wanted."""
    if call.wanted is Wanted.CASE_FILE:
        return Place("exchange", call.file)
    return Place("log") if call.wanted is Wanted.CAPTURE else None


def rail_of(screen: str) -> str:
    """Which place of the rail a screen belongs to."""
    if screen in ("calendar", "clients", "reports", "settings", "trash", "board"):
        return screen
    if screen == "client":
        return "clients"
    if screen in ("letters", "letter", "hand-out", "choose-letter", "dispatch", "arrival"):
        return "letters"
    return "" if screen in ("search", "start", "keeping", "exchange", "about") else "cases"
