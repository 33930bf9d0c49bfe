"""The quiet lines of the rail: edition of the law, last backup, last look for reminders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from karen_app.domain.case import Case
from karen_app.domain.errors import StoreLocked
from karen_app.domain.message import Message
from karen_app.services.cases.recent import RecentCase
from karen_app.services.change import Change
from karen_app.services.use_cases import UseCases
from karen_app.ui.notify import checked_words
from karen_app.ui.rail import Rail
from karen_app.ui.tasks import Tasks
from karen_app.ui.words import day_short, say, translate

ONE_CLIENT = 2  # from this many clients on the rail shows them


@dataclass(frozen=True, slots=True)
class QuietFacts:
    """What the lines say, read beside the window."""

    recent: tuple[RecentCase, ...]
    edition: str
    has_clients: bool
    backed_up_on: date | None
    looked_at: str  # instant of the last look for reminders


class QuietLines:
    """Reads the facts aside and shows them in the rail that is there then."""

    def __init__(
        self,
        use: UseCases,
        tasks: Tasks,
        rail: Callable[[], Rail],
        worries: Callable[[], tuple[Message, ...]],
    ) -> None:
        self._use, self._tasks, self._rail, self._worries = use, tasks, rail, worries
        self._reading = 0

    def look(self) -> None:
        """Reads everything anew and shows it soon."""
        self._tasks.cancel(self._reading)
        self._reading = self._tasks.run(
            self._facts, self._show, _pass_a_lock, "quiet lines", is_awaited=True
        )

    def hear(self, change: Change) -> None:
        """Looks again where a case was touched: it may be renamed, pinned or in the trash."""
        if any(isinstance(one, Case) for one in (*change.before, *change.after)):
            self.look()

    def _facts(self) -> QuietFacts:
        use, settings = self._use, self._use.settings()
        kept = use.backups()
        return QuietFacts(
            recent=use.recent_cases(),
            edition=use.edition(),
            has_clients=settings.office_mode or len(use.client_names()) >= ONE_CLIENT,
            backed_up_on=kept[0].made_at.date() if kept else None,
            looked_at=settings.last_reminder_check,
        )

    def _show(self, facts: QuietFacts) -> None:
        rail = self._rail()
        rail.show_recent(facts.recent)
        rail.edition.say(translate("MainWindow", "law as of {day}").format(day=facts.edition))
        rail.buttons["clients"].setVisible(facts.has_clients)
        never = translate("MainWindow", "No backup yet")
        last = translate("MainWindow", "Backup: {day}")
        day = day_short(facts.backed_up_on)
        rail.backup.say(last.format(day=day) if day else never)
        rail.reminders.say(checked_words(facts.looked_at))
        rail.show_worries("\n".join(say(one) for one in self._worries()))


def _pass_a_lock(error: Exception) -> None:
    """Whoever locked the store shows everything anew; any other error is one."""
    if not isinstance(error, StoreLocked):
        raise error
