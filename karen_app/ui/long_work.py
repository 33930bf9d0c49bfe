"""Long work with a bar, how far it is, and a way to stop it; the window waits for its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from karen_app.services.ports import Progress
from karen_app.ui.tasks import Tasks
from karen_app.ui.theme import theme
from karen_app.ui.widgets.boxes import column, row
from karen_app.ui.widgets.text import Text, button
from karen_app.ui.words import translate

SHOWN_AFTER = 400  # milliseconds: what ends sooner needs no bar
LOOK = 100  # milliseconds between two looks at how far it is
WIDE = 420
MOST = 1_000  # steps of the bar: bytes of a large file do not fit into its numbers
Result = TypeVar("Result")


@dataclass(slots=True)
class Steps:
    """How far the work is: written in the other thread, read in that of the window."""

    done: int = 0
    whole: int = 0
    is_wanted: bool = True

    def tell(self, done: int, whole: int) -> bool:
        """The progress that the work is given; false once it is to stop."""
        self.done, self.whole = done, whole
        return self.is_wanted


class WorkBox(QDialog):
    """What is being done, a bar, and a button to stop; leaving it by Escape stops too."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget, words: str, *, can_stop: bool) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("LongWork", "Please wait"))
        self.words = Text(words, "strong")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words)
        self.count = Text("", "note")
        self.stop = button(translate("LongWork", "Stop"))
        self.stop.setVisible(can_stop)
        self.stop.clicked.connect(self.reject)
        self._can_stop = can_stop
        body = column(gap=12)
        body.setContentsMargins(20, 18, 20, 16)
        for one in (self.words, self.bar, self.count):
            body.addWidget(one)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.stop)
        body.addLayout(foot)
        self.setLayout(body)
        self.setMinimumWidth(theme().px(WIDE))

    def show_steps(self, steps: Steps) -> None:
        """Moves the bar; without an end that is known it only shows that something goes on."""
        if steps.whole <= 0:
            return
        self.bar.setRange(0, MOST)
        self.bar.setValue(MOST * steps.done // steps.whole)
        percent = 100 * steps.done // steps.whole
        self.count.say(translate("LongWork", "{percent} %").format(percent=percent))

    def reject(self) -> None:
        """Asks the work to stop; the box stays until it did."""
        if self._can_stop and self.stop.isEnabled():
            self.stop.setEnabled(False)
            self.words.say(translate("LongWork", "Stopping. What was begun is taken back…"))
            self.stop_wanted.emit()


class LongWork(QObject):
    """Runs one long work after another in the background, each with its box."""

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__()
        self._tasks, self._window = tasks, window
        self._steps = Steps()
        self.box: WorkBox | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._show)
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._look)

    def run(
        self,
        work: Callable[[Progress], Result],
        done: Callable[[Result], None],
        words: str,
        *,
        can_stop: bool = True,
    ) -> None:
        """Does ``work`` with a progress to tell, then ``done`` in the thread of the window.

        ``words`` say what is being done. An error of the work is raised here.
        """
        self._close()
        steps = self._steps = Steps()
        self.box = WorkBox(self._window, words, can_stop=can_stop)
        self.box.stop_wanted.connect(self.stop)
        self._wait.start(SHOWN_AFTER)
        self._tasks.run(
            lambda: work(steps.tell), partial(self._on_done, done), self._on_failed, "long"
        )

    def stop(self) -> None:
        """Asks the work to end soon; what it began it takes back."""
        self._steps.is_wanted = False

    def _show(self) -> None:
        if self.box is not None:
            self.box.show()
            self._watch.start(LOOK)

    def _look(self) -> None:
        if self.box is not None:
            self.box.show_steps(self._steps)

    def _on_done(self, done: Callable[[Result], None], result: Result) -> None:
        self._close()
        done(result)

    def _on_failed(self, error: Exception) -> None:
        self._close()
        raise error

    def _close(self) -> None:
        self._wait.stop()
        self._watch.stop()
        if self.box is not None:
            self.box.hide()
            self.box.deleteLater()
            self.box = None
