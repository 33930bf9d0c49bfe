"""A real window over a real store, in a process of its own: somebody types, adds a film, looks round.

python -m tests.soak.at_the_window type FOLDER MILLISECONDS
python -m tests.soak.at_the_window take_in FOLDER FILE
python -m tests.soak.at_the_window look_round FOLDER
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from karen_app.bootstrap import Karen, open_karen
from karen_app.clock import FixedClock
from karen_app.domain.case import Case
from karen_app.paths import places_in
from karen_app.services.outcome import Done
from karen_app.ui.app import Shell
from karen_app.ui.ending import end_qt
from karen_app.ui.first_view import Surroundings, make_application
from tests.soak.stores import START
from tests.ui.every_page import prepare, visits
from tests.ui.window import FONTS, FakeMessages, type_text

BEAT = 5  # milliseconds
REST = 6.0  # seconds
SOCKETS = ("socket.", "urllib.", "http.", "ssl.", "ftplib.", "smtplib.")


def karen_in(folder: Path) -> Karen:
    return open_karen(places_in(folder), FixedClock(START.date()))


def shell_over(karen: Karen) -> Shell:
    """The window, shown."""
    use = karen.use_cases
    use.change_settings(dataclasses.replace(use.settings(), saw_first_run=True, saw_notice=True))
    shell = Shell(make_application(["karen"], FONTS), use, Surroundings(), FakeMessages())
    shell.watch_errors()
    shell.start()
    return shell


def settled(shell: Shell) -> None:
    """Until nothing is read aside any more."""
    for _ in range(3):
        QApplication.processEvents()
    while shell.tasks.is_busy:
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()


def rested(shell: Shell) -> None:
    """Until the window has done what it does by itself after a start."""
    end = time.perf_counter() + REST
    while time.perf_counter() < end:
        settled(shell)
        time.sleep(0.01)


def type_on(folder: Path, pause: str) -> None:
    """One letter after another into “what was said” of a new entry, each told; until killed."""
    karen = karen_in(folder)
    karen.use_cases.load_samples()
    shell = shell_over(karen)
    settled(shell)
    shell.navigation.go("log")
    settled(shell)
    page = shell.window.pages.currentWidget()
    assert page is not None
    text = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisibleTo(page))

    def key() -> None:
        type_text(text, "x")
        print(text.toPlainText().count("x"), flush=True)

    timer = QTimer()
    timer.timeout.connect(key)
    timer.start(int(pause))
    shell.run()


def take_in(folder: Path, source: str) -> None:
    """A file is added aside while the window must go on breathing; then another, cancelled."""
    import resource

    karen = karen_in(folder)
    karen.use_cases.load_samples()
    shell = shell_over(karen)
    settled(shell)
    rested(shell)
    with karen.vault.desk.open() as work:
        case_id = work.all(Case)[0].id
    use, silences, outcomes = karen.use_cases, [0.0], list[object]()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        silences.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(BEAT)
    last = time.perf_counter()
    shell.tasks.run(
        lambda: use.attach_file(case_id, Path(source)), outcomes.append, outcomes.append
    )
    settled_with_beats(lambda: bool(outcomes))
    timer.stop()
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (done,) = outcomes
    size = done.value.size if isinstance(done, Done) else 0
    print((after - before) // 1024, round(max(silences) * 1000), len(silences), size)
    shell.end()
    karen.close()


def settled_with_beats(is_over: Callable[[], bool]) -> None:
    """Lets the window work until something is over."""
    waiting = QTimer()
    waiting.timeout.connect(lambda: is_over() and QApplication.exit())
    waiting.start(50)
    QApplication.exec()


def look_round(folder: Path) -> None:
    """Every page, a letter printed and sent, backup, encryption, end; tells each socket."""
    seen: list[str] = []

    def watch(name: str, _values: object) -> None:
        if name.startswith(SOCKETS):
            seen.append(name)

    sys.addaudithook(watch)
    karen = karen_in(folder)
    use = karen.use_cases
    prepare(use)
    shell = shell_over(karen)
    settled(shell)
    pages = 0
    for visit in visits(use):
        shell.navigation.go(visit.screen, visit.subject, visit.detail)
        settled(shell)
        pages += 1
        seen += open_sockets()
    use.back_up()
    use.keeping.look_after()
    seen += open_sockets()
    shell.end()
    karen.close()
    print(pages, len(seen), " ".join(sorted(set(seen))))


def open_sockets() -> list[str]:
    """Sockets this process holds, those of Qt and of drivers included, where the system tells."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return []
    held = []
    for each in folder.iterdir():
        try:
            held.append(str(each.readlink()))
        except OSError:
            continue
    return [each for each in held if each.startswith("socket:")]


MODES: dict[str, Callable[..., None]] = {
    "type": type_on,
    "take_in": take_in,
    "look_round": look_round,
}

if __name__ == "__main__":
    MODES[sys.argv[1]](Path(sys.argv[2]), *sys.argv[3:])
    end_qt()
