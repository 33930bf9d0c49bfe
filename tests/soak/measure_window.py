"""R21, R33 and the rows that whole test files measure."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from karen_app.bootstrap import RandomIds, vault_of
from karen_app.clock import SystemClock
from karen_app.paths import places_in
from tests.soak.frame import CannotMeasure, Reached, Run, judged, measure
from tests.soak.suites import of_suites

ROOT = Path(__file__).parents[2]
KEYS_PER_SECOND = 20
AT_THE_WINDOW = (sys.executable, "-X", "faulthandler", "-m", "tests.soak.at_the_window")

_SEALED = """
import sys
from pathlib import Path
from letters.render import render_pdf
from tests.letters import samples
documents = [samples.complaint(), samples.timeline(40)]
[render_pdf(document) for document in documents]  # fonts and tables are read once
seen = []
def watch(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        seen.append(f"open {args[0]}")
    elif event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "urllib.")):
        seen.append(event)
sys.addaudithook(watch)
rounds = int(sys.argv[1])
for _ in range(rounds):
    for document in documents:
        render_pdf(document)
root = str(Path.cwd() / "letters")
inside = (root, sys.prefix, sys.base_prefix)
print("\\n".join(each for each in seen if not each.startswith(tuple(f"open {p}" for p in inside))))
"""


@measure(
    "R21",
    "prints letters and time axes under an audit hook that writes down every file, socket and process",
)
def sealed_printing(run: Run) -> Reached:  # fmt: skip
    rounds = run.count(1, 50)
    done = subprocess.run(
        [sys.executable, "-c", _SEALED, str(rounds)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        return judged("broke off", [done.stderr.strip()[-300:]])
    found = sorted(set(done.stdout.split("\n")) - {""})
    return judged(f"{2 * rounds} papers, {len(found)} openings outside the assets", found)


@measure(
    "R33",
    "a real window over a real store: 20 keys a second without a pause into “what was said” of a new entry; the process is killed at a random moment, the draft is compared with the keys",
)
def typing(run: Run) -> Reached:  # fmt: skip
    chance, rounds, worst, faults = run.chance("typing"), run.count(1, 12), 0.0, []
    for number in range(rounds):
        folder, said = run.folder / f"{number}", run.folder / f"{number}.txt"
        with said.open("wb") as errors:
            process = subprocess.Popen(
                [*AT_THE_WINDOW, "type", str(folder), str(1000 // KEYS_PER_SECOND)],
                cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True,
            )  # fmt: skip
        assert process.stdout is not None
        if not process.stdout.readline():
            raise CannotMeasure(f"The window did not start: {last_words(said)}")
        time.sleep(chance.uniform(2, 7))
        if process.poll() is not None:
            ended = f"the window ended by itself ({process.returncode})"
            faults.append(f"round {number}: {ended}: {last_words(said)}")
        process.kill()
        typed = int(process.stdout.read().split()[-1])
        process.wait()
        process.stdout.close()
        worst = max(worst, (typed - kept_letters(folder)) / KEYS_PER_SECOND)
    if worst > 5:
        faults.append(f"{worst:.1f} s of typing were lost")
    return judged(f"at most {worst:.1f} s lost in {rounds} kills", faults)


def last_words(said: Path) -> str:
    """What a process wrote before it ended: the stack of every thread, when it was fatal."""
    return " / ".join(said.read_text(encoding="utf-8", errors="replace").split("\n"))[-3000:]


def kept_letters(folder: Path) -> int:
    """How many of the typed letters the draft in the store has."""
    vault = vault_of(places_in(folder), SystemClock(), RandomIds())
    vault.open()
    try:
        typed = [vault.desk.drafts.typed(form) for form in vault.desk.drafts.forms()]
    finally:
        vault.close()
    return max((draft.text("said").count("x") for draft in typed if draft), default=0)


@measure(
    "R32",
    "a real window in a process without a network (where the system allows): every page, a backup, the weekly check; an audit hook and the list of open descriptors tell each socket",
    only_long=True,
)
def look_round(run: Run) -> Reached:  # fmt: skip
    alone = ["unshare", "--net"] if can_be_alone() else []
    done = subprocess.run(
        [*alone, *AT_THE_WINDOW, "look_round", str(run.folder)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        return judged("broke off", [done.stderr.strip()[-300:]])
    pages, sockets, *which = done.stdout.split()
    where = "without a network" if alone else "with the network of the machine"
    return judged(f"{pages} pages {where}, {sockets} sockets", which, is_enough=int(pages) > 20)


def can_be_alone() -> bool:
    """True where this user may start a process that has no network."""
    try:
        done = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


of_suites("R10", "restore tests of the store", "tests/persistence/test_restore.py")
of_suites("R11", "a database of every released schema is opened, compared and used",
          "tests/persistence/test_released.py")  # fmt: skip
of_suites("R19", "a corpus of hostile names is made into files and checked by the rules of NTFS",
          "tests/intake/test_file_names.py")  # fmt: skip
of_suites("R22", "page-validation and qpdf over every kind of paper, and seeded defects",
          "tests/letters/test_pdf_archival.py")  # fmt: skip
of_suites("R24", "generated cells, and records through JSON and back",
          "tests/services/test_exported_tables.py", "tests/services/test_case_json.py")  # fmt: skip
of_suites(
    "R25", "generated titles read back by icalendar", "tests/services/test_exported_tables.py"
)
of_suites("R26", "every ending of the list against a fake opener; the mark of the web on a fake Windows",
          "tests/intake/test_opening.py")  # fmt: skip
of_suites("R31", "reads every byte after an erasure, and again after a restore",
          "tests/persistence/test_erasure.py")  # fmt: skip
of_suites("R32", "whole journeys at the window; any connect, bind or name look-up fails the test",
          "tests/journeys")  # fmt: skip
of_suites("R34", "pytest-qt fails a test when anything is raised inside Qt; warnings are errors",
          "tests/ui", "tests/journeys")  # fmt: skip
of_suites("R04", "the disk is full while somebody types: the sentence comes, the form stays, the second try works",
          "tests/ui/test_crash.py")  # fmt: skip
of_suites("R35", "walks every page for roles and names and reaches it by Tab",
          "tests/ui/test_every_page.py")  # fmt: skip
of_suites("R36", "licences, bill of materials and locks", "tests/packaging/test_licences.py")


@measure("R36", "pip-audit asks about every locked package", only_long=True)
def audit(_run: Run) -> Reached:
    done = subprocess.run(
        [sys.executable, "packaging/audit.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    words = " ".join(done.stdout.split())
    if done.returncode == 3:
        raise CannotMeasure(words)
    return judged(words[:200], [] if done.returncode == 0 else [words])
