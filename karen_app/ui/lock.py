"""The lock: a window that asks for the passphrase while everything else is hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from karen_app.domain.errors import StoreLocked
from karen_app.domain.keeping import StoreKind
from karen_app.services.outcome import Refused
from karen_app.services.use_cases import UseCases
from karen_app.ui.lock_window import LockWindow
from karen_app.ui.words import say

MINUTE = 60_000
LIVELY = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
)


class Lock(QObject):
    """Locks an encrypted store when asked or when nobody touched anything for a while."""

    unlocked = Signal()

    def __init__(self, use: UseCases, window: QWidget, keep_drafts: Callable[[], None]) -> None:
        super().__init__()
        self._use, self._window, self._keep_drafts = use, window, keep_drafts
        self._asking: LockWindow | None = None
        self._touched = QElapsedTimer()
        self._listens = False
        self._timer = QTimer(self)
        self._timer.setInterval(MINUTE)
        self._timer.timeout.connect(self.look)

    @property
    def is_locked(self) -> bool:
        """Whether the passphrase is being asked for."""
        return self._asking is not None

    @property
    def asking(self) -> LockWindow | None:
        """The window that asks, while it is locked."""
        return self._asking

    def watch(self) -> None:
        """From now on looks every minute whether anybody is there."""
        self._touched.start()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Looks no more: the window is closing."""
        self._timer.stop()

    def look(self) -> None:
        """Locks when nobody touched anything for as long as the settings say."""
        if not self._listens and not self.is_locked:
            self._listen()
        minutes = 0 if self.is_locked else self._use.settings().lock_after_minutes
        if self._listens and minutes > 0 and self._touched.hasExpired(minutes * MINUTE):
            self.lock()

    def _listen(self) -> None:
        """Hears keys and mouse, but only for a store that can be locked."""
        application = QApplication.instance()
        if application is not None and self._can_be_locked():
            application.installEventFilter(self)
            self._listens = True

    def _can_be_locked(self) -> bool:
        """Whether the store is encrypted; one that is closed already has nothing to lock."""
        try:
            return self._use.keeping.status().kind is StoreKind.ENCRYPTED
        except StoreLocked:
            return False

    def lock(self) -> bool:
        """Keeps the drafts, closes the store, hides everything; says whether it was done."""
        status = self._use.keeping.status()
        if self.is_locked or status.kind is not StoreKind.ENCRYPTED:
            return False
        self._keep_drafts()
        if isinstance(self._use.keeping.lock(), Refused):
            return False
        self._asking = LockWindow()
        self._asking.tried.connect(self._on_tried)
        self._asking.closing.connect(self._on_closing)
        self._window.hide()
        self._asking.show()
        self._asking.line.setFocus()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key and every touch of the mouse begins the count again."""
        if event.type() in LIVELY:
            self._touched.restart()
        return super().eventFilter(watched, event)

    def _on_tried(self, typed: str) -> None:
        asking = self._asking
        if asking is None:
            return
        refused = self._use.keeping.unlock(typed)
        if isinstance(refused, Refused):
            asking.show_problem(" ".join(say(one.message) for one in refused.problems))
            return
        self._asking = None
        asking.closing.disconnect(self._on_closing)
        asking.close()
        self._window.show()
        self._touched.restart()
        self.unlocked.emit()

    def _on_closing(self) -> None:
        """Leaving without the passphrase ends the program; the store is closed already."""
        self._asking = None
        QApplication.quit()
