"""Desktop notifications: what is due and was not shown yet; looked for at start and every hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from karen_app.domain.errors import StoreLocked
from karen_app.services.use_cases import UseCases
from karen_app.services.views.inbox import Reminder
from karen_app.ui.tasks import Tasks
from karen_app.ui.words import day_short, say, translate

HOUR = 3_600_000
SHOWN_FOR = 15_000
WRITTEN_OUT = 3  # reminders with their own words; more are only counted

Show = Callable[[str, str], bool]


class Tray(QObject):
    """The icon beside the clock of the desktop; there only while it has something to say."""

    clicked = Signal()
    capture_wanted = Signal()

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self._icon = QSystemTrayIcon(icon)
        self._icon.setToolTip("Karen")
        self._icon.activated.connect(lambda _reason: self.clicked.emit())
        self._icon.messageClicked.connect(self.clicked)
        self._menu = QMenu()
        log = self._menu.addAction(translate("Actions", "Log an event"))
        log.triggered.connect(self._on_log)
        self._icon.setContextMenu(self._menu)
        self._stays = False

    def _on_log(self) -> None:
        self.capture_wanted.emit()

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a place for such icons."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def stay(self, *, stays: bool) -> None:
        """Stays beside the clock for good, or only for a message."""
        self._stays = stays
        self._icon.setVisible(stays and self.is_there())

    def show_message(self, title: str, words: str) -> bool:
        """Shows a message of the desktop; says whether there was a way to."""
        if not self.is_there():
            return False
        self._icon.show()
        kind = QSystemTrayIcon.MessageIcon.Information
        self._icon.showMessage(title, words, kind, SHOWN_FOR)
        QTimer.singleShot(SHOWN_FOR, self, lambda: self._icon.setVisible(self._stays))
        return True


class Notifier(QObject):
    """Looks for reminders aside; shows those not shown yet and remembers when it looked."""

    checked = Signal()

    def __init__(self, use: UseCases, tasks: Tasks, show: Show) -> None:
        super().__init__()
        self._use, self._tasks, self._show = use, tasks, show
        self._timer = QTimer(self)
        self._stopped = False
        self._timer.timeout.connect(self.check)

    def begin(self) -> None:
        """Looks now and then every hour."""
        self._timer.start(HOUR)
        self.check()

    def stop(self) -> None:
        """Looks no more; a look under way ends at the next case, and what it brings is let go."""
        self._stopped = True
        self._timer.stop()

    def check(self) -> None:
        """Looks through the cases in the background."""
        self._tasks.run(self._look, self._on_found, self._on_failed, "reminders")

    def _look(self) -> tuple[Reminder, ...]:
        return self._use.reminders(lambda: not self._stopped)

    def _on_found(self, found: tuple[Reminder, ...]) -> None:
        if self._stopped:
            return
        settings = self._use.settings()
        fresh = [one for one in found if one.key not in settings.shown_reminders]
        if fresh and settings.notify:
            self._show(title_of(fresh), words_of(fresh))
        self._use.note_reminders_checked(tuple(one.key for one in found))
        self.checked.emit()

    def _on_failed(self, error: Exception) -> None:
        if not self._stopped and not isinstance(error, StoreLocked):
            raise error


def title_of(fresh: list[Reminder]) -> str:
    """How many things wait."""
    return translate("Notify", "%n thing(s) wait for you", None, len(fresh))


def words_of(fresh: list[Reminder]) -> str:
    """The first reminders in words. They name no person and no firm but that of the reminder."""
    lines = [say(one.sentence) for one in fresh[:WRITTEN_OUT]]
    if len(fresh) > WRITTEN_OUT:
        lines.append(translate("Notify", "and %n more", None, len(fresh) - WRITTEN_OUT))
    return "\n".join(lines)


def checked_words(instant: str) -> str:
    """When the reminders were last checked, in local time."""
    if not instant:
        return translate("Notify", "Not checked for reminders yet")
    at = datetime.fromisoformat(instant).astimezone()
    words = translate("Notify", "Reminders checked: {day}, {time}")
    return words.format(day=day_short(at.date()), time=f"{at:%H:%M}")
