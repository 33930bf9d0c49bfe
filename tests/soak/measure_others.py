"""R05, R17, R18, R20, R23, R27 to R29: places, zones, large files, texts, mails, searches, secrets."""

from __future__ import annotations

import hashlib
import json
import os
import pwd
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from karen_app.domain.errors import FileTrouble, KarenError
from karen_app.domain.fields import Fields
from karen_app.intake.mail import read_eml
from karen_app.persistence.access import can_encrypt
from tests.intake.hostile_mails import mutants
from tests.soak.frame import CannotMeasure, Reached, Run, judged, measure
from tests.soak.operations import old_store
from tests.soak.stores import (
    add_case,
    attach,
    bytes_below,
    encounter,
    fresh,
    opened,
    people,
    put,
    vault_in,
)
from tests.soak.suites import workers

ROOT = Path(__file__).parents[2]
ZONES = (
    "Europe/Warsaw",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "UTC",
)
GIB = 1024**3

_READ_ONLY = """
import os, sys
from pathlib import Path
user, folder = int(sys.argv[1]), Path(sys.argv[2])
from karen_app.domain.client import Client
from karen_app.domain.fields import Fields
from karen_app.domain.message import say
from karen_app.services.storing import store_new
from tests.soak.stores import vault_in, people, put
import alembic.command  # what is loaded on need would have to be read with fewer rights
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(user); os.setuid(user)
vault = vault_in(folder)
vault.open()
with vault.desk.open() as work:
    print("read", len(work.all(Client)), vault.is_read_only, vault.desk.is_read_only)
print("write", type(store_new(vault.desk, say("change.merged"), people("2")[0])).__name__)
vault.close()
older = vault_in(folder / "older")
older.open()
with older.desk.open() as work:
    print("older", len(work.all(Client)) > 0, older.is_read_only)
older.close()
"""


@measure(
    "R05",
    "makes a folder read-only, opens it as a person without rights, reads, tries to save, reads a store of the oldest schema; compares every byte",
)
def read_only(run: Run) -> Reached:  # fmt: skip
    if not hasattr(os, "geteuid"):
        raise CannotMeasure("Only where folders have owners.")
    with opened(run.folder) as vault:
        case = add_case(vault.desk, "1")
        (run.folder / "a.txt").write_text("x", encoding="utf-8")
        attach(vault, case, "1", run.folder / "a.txt")
    old_store(run.folder / "older")
    for path in run.folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    run.folder.chmod(0o555)
    for parent in run.folder.parents:
        if parent.stat().st_uid == os.geteuid() and str(parent).startswith("/tmp/"):  # noqa: S108
            parent.chmod(parent.stat().st_mode | 0o055)
    before = bytes_below(run.folder)
    nobody = pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else os.geteuid()
    done = subprocess.run(
        [sys.executable, "-c", _READ_ONLY, str(nobody), str(run.folder)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    after = bytes_below(run.folder)
    for path in [run.folder, *run.folder.rglob("*")]:
        path.chmod(0o755)
    faults = [] if done.returncode == 0 else [done.stderr.strip()[-200:]]
    wanted = ("read 1 True True", "write Refused", "older True True")
    if not all(words in done.stdout for words in wanted):
        faults.append(f"said {done.stdout!r}")
    if before != after:
        faults.append("something was written")
    figure = f"opened, read, saving refused, an older store read too; {len(faults)} faults"
    return judged(figure, faults)


_ASSESS = """
import json, sys
from legal_rules import assess, assessment_to_json, load_rulebook, read_case
from tests.legal_rules.golden_cases import FILES, load_cases
rulebook, out = load_rulebook(), []
for name in FILES:
    for golden in load_cases(name):
        case = read_case(golden["case"], rulebook)
        out.append(assessment_to_json(assess(case, rulebook), "pl"))
print(json.dumps(out, sort_keys=True, default=str))
"""


@measure(
    "R17",
    "assesses every golden case (leap days, DST nights, 31 December, 2038 among them) with the clock in six zones and compares the answers",
)
def zones(run: Run) -> Reached:  # fmt: skip
    chosen = ZONES if run.is_long else ZONES[:2]
    answers = {}
    for zone in chosen:
        done = subprocess.run(
            [sys.executable, "-c", _ASSESS],
            cwd=ROOT, env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            return judged("broke off", [f"{zone}: {done.stderr.strip()[-300:]}"])
        answers[zone] = done.stdout
    differing = [zone for zone in chosen if answers[zone] != answers[chosen[0]]]
    amount = len(json.loads(answers[chosen[0]]))
    return judged(f"{amount} cases equal in {len(chosen)} zones", differing)


@measure(
    "R18",
    "adds a sparse file at a real window by its own worker beside a heartbeat of 5 ms, then cancels another half way; silence of an idle process beside it in brackets",
)
def large(run: Run) -> Reached:  # fmt: skip
    size = run.count(1, 64) * GIB // 16
    source = run.folder / "nagranie.mp4"
    with source.open("wb") as file:
        file.truncate(size)
    free = os.statvfs(run.folder)
    if free.f_bavail * free.f_frsize < 2 * size:
        raise CannotMeasure(f"There is no room for {size // GIB} GiB here.")
    with idle_beside() as idle:
        done = subprocess.run(
            [sys.executable, "-m", "tests.soak.at_the_window", "take_in",
             str(run.folder / "store"), str(source)],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode != 0:
        return judged("broke off", [done.stderr.strip()[-300:]])
    grown, silent, beats, kept = map(int, done.stdout.split())
    faults = [f"{grown} MiB more memory"] if grown > 64 else []
    if run.is_long and silent > 100:
        faults.append(f"the window was silent for {silent} ms, an idle process for {idle[0]} ms")
    if kept != size:
        faults.append(f"{kept} bytes kept of {size}")
    faults += cancelled(run, source)
    figure = (
        f"{size / GIB:.2g} GiB: {grown} MiB more memory, silent at most {silent} ms in "
        f"{beats} beats (idle: {idle[0]} ms), cancelled"
    )
    fresh(run.folder)
    return judged(figure, faults)


_IDLE = """
import sys, threading, time
over = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
longest, last = 0.0, time.perf_counter()
while not over.is_set():
    time.sleep(0.005)
    now = time.perf_counter()
    longest, last = max(longest, now - last), now
print(round(longest * 1000))
"""


@contextmanager
def idle_beside() -> Iterator[list[int]]:
    """How long, in ms, the machine kept a process waiting that does nothing at all."""
    found: list[int] = []
    process = subprocess.Popen(
        [sys.executable, "-c", _IDLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield found
    finally:
        said, _ = process.communicate("")
        found.append(int(said))


def cancelled(run: Run, source: Path) -> list[str]:
    with opened(run.folder / "second") as vault:
        try:
            vault.files.take_in(source, lambda done, whole: done < whole // 8)
        except FileTrouble:
            left = [each for each in vault.files.folder.rglob("*") if each.is_file()]
            return [f"left behind: {left}"] if left else []
    return ["was not cancelled"]


_TODAY = """
import re, sys
from pathlib import Path
from karen_app.bootstrap import open_karen
from karen_app.clock import SystemClock
from karen_app.paths import places_in
print(SystemClock().today())
karen = open_karen(places_in(Path(sys.argv[1])))
use = karen.use_cases
use.load_samples()
board = use.board()
pages = (use.case_page(each.case_id) for each in (*board.mine, *board.theirs, *board.quiet))
said = sorted(f"{page.head.title}: {page.clocks!r}" for page in pages)
print(re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "id", "\\n".join(said)))
karen.close()
"""
NIGHTS = (
    "2027-03-28 01:59:58", "2027-10-31 02:59:58", "2028-02-29 12:00:00", "2026-12-31 23:59:58",
    "2038-01-19 03:14:06",
)  # fmt: skip


@measure(
    "R17",
    "the whole program with its own clock under faketime on the nights of DST, a leap day, the last second of a year and of 32-bit time, in the zone of Warsaw and as UTC at the same civil time; every clock of the nine stories is compared",
    only_long=True,
)
def false_time(run: Run) -> Reached:  # fmt: skip
    if shutil.which("faketime") is None:
        raise CannotMeasure("There is no faketime here: sudo apt-get install faketime")
    faults = []
    for night in NIGHTS:
        said = {}
        for zone in ("Europe/Warsaw", "UTC"):
            folder = run.folder / f"{night[:10]}-{zone[:3]}"
            done = subprocess.run(
                ["faketime", "-f", night, sys.executable, "-c", _TODAY, str(folder)],
                cwd=ROOT, env={**os.environ, "TZ": zone}, capture_output=True, text=True, check=False,
            )  # fmt: skip
            said[zone] = done.stdout
            if done.returncode != 0:
                faults.append(f"{night} {zone}: {done.stderr.strip()[-200:]}")
        if len(set(said.values())) != 1:
            faults.append(f"{night}: other answers in other zones")
        if not said["UTC"].startswith(night[:10]):
            faults.append(f"{night}: the day was {said['UTC'][:10]}")
    return judged(f"{len(NIGHTS)} moments of the machine's clock, {len(faults)} faults", faults)


@measure(
    "R20",
    "hypothesis writes texts into letters, prints them, reads them back with pypdf and compares",
    only_long=True,
)
def texts(_run: Run) -> Reached:  # fmt: skip
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "--timeout", "0", "-n", workers(),
         "--hypothesis-show-statistics", "tests/letters/test_hostile_text.py",
         "-k", "goes_in_comes_out or any_text_prints"],
        cwd=ROOT, env={**os.environ, "KAREN_HYPOTHESIS": "thorough"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    passed = re.search(r"(\d+) passed", done.stdout)
    amount = 2000 * int(passed.group(1)) if passed else 0
    faults = [] if done.returncode == 0 else [done.stdout.strip()[-300:]]
    figure = f"{amount} texts came back equal in {time.perf_counter() - started:.0f} s"
    return judged(figure, faults, is_enough=amount >= 2000)


@measure(
    "R23",
    "a seeded machine damages mails of a hostile corpus; each is read within 5 s of computing or refused in a sentence",
)
def mails(run: Run) -> Reached:  # fmt: skip
    count, faults, refused, slowest = run.count(150, 10_000), [], 0, 0.0
    for number, raw in mutants(run.seed, count):
        before, started = hashlib.sha256(raw).digest(), time.process_time()
        try:
            read_eml("list.eml", raw)
        except FileTrouble:
            refused += 1
        except Exception as broken:  # noqa: BLE001 - the finding
            faults.append(f"mail {number}: {type(broken).__name__}: {broken}")
        slowest = max(slowest, time.process_time() - started)
        if hashlib.sha256(raw).digest() != before:
            faults.append(f"mail {number} was changed")
    crashes = len(faults)
    if slowest > 5:
        faults.append(f"one took {slowest:.1f} s")
    figure = (
        f"{count} mails, {refused} refused, {crashes} crashes or changes, slowest {slowest:.2f} s"
    )
    return judged(figure, faults)


@measure(
    "R27",
    "seeded texts of letters, signs, operators and emoji up to 10,000 signs; then words with Polish letters folded",
)
def searches(run: Run) -> Reached:  # fmt: skip
    chance, count, faults = run.chance("searches"), run.count(60, 3000), []
    stock = [*"abcłóżśćńą 0123456789\"'*():-+^~/\\.,@#%&{}[]\x00\n\t", "NEAR", "OR", " AND ", "🦔", "\u202e", "\ud800"]  # fmt: skip
    with opened(run.folder) as vault:
        put(vault.desk, *people("1", "Łódź, zażółć gęślą jaźń"))
        with vault.desk.open() as work:
            for _ in range(count):
                typed = "".join(chance.choices(stock, k=chance.choice([1, 3, 20, 300, 9000])))
                try:
                    work.search(typed[:10_000])
                except Exception as broken:  # noqa: BLE001 - the finding
                    faults.append(f"{typed[:40]!r}: {broken}")
            faults += [word for word in ("lodz", "zazolc", "JAZN gesla") if not work.search(word)]
    return judged(f"{count} searches, {len(faults)} failed", faults)


CANARY = "Kanarek Zażółcony 4711"
SECRET = "hasło-kanarka-9-żółw"


def found_in(folder: Path, words: str) -> list[str]:
    """Files below a folder that hold the words in one of the usual encodings."""
    needles = [words.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    needles.append(json.dumps(words)[1:-1].encode())
    hits = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            if any(needle in content for needle in needles) or words.encode() in str(path).encode():
                hits.append(str(path.relative_to(folder)))
    return hits


def encrypted_session(folder: Path) -> None:
    """A person encrypts a store that is in use, works, drafts, locks, backs up."""
    with opened(folder) as vault:
        case = add_case(vault.desk, "1")
        put(vault.desk, encounter(case, "1", CANARY))
        note = folder.with_name("notatka.txt")
        note.write_text(CANARY * 50, encoding="utf-8")
        attach(vault, case, "1", note)
        vault.backups.make("before")
        vault.set_passphrase(SECRET)
        put(vault.desk, encounter(case, "2", CANARY))
        vault.desk.drafts.keep("case:new", Fields({"story": CANARY}))
        vault.backups.make("after")
        vault.lock()
        vault.unlock(SECRET)


@measure(
    "R28",
    "encrypts, locks and unlocks a store with a canary as passphrase, then reads every byte of the folder",
)
def secrets(run: Run) -> Reached:  # fmt: skip
    if not can_encrypt():
        raise CannotMeasure('The extra "crypt" is not installed.')
    folder = run.folder / "store"
    encrypted_session(folder)
    hits = found_in(folder, SECRET)
    files = sum(path.is_file() for path in folder.rglob("*"))
    return judged(f"found 0 times in {files} files" if not hits else f"found in {hits}", hits)


@measure(
    "R29",
    "the same store searched for the text of its case in every file; then opened with wrong passphrases",
)
def sealed_text(run: Run) -> Reached:  # fmt: skip
    if not can_encrypt():
        raise CannotMeasure('The extra "crypt" is not installed.')
    folder = run.folder / "store"
    encrypted_session(folder)
    faults = [f"text in {name}" for name in found_in(folder, CANARY)]
    before = bytes_below(folder)
    for typed in (SECRET + "x", SECRET.upper(), "' OR 1", "x" * 5000):
        try:
            vault_in(folder).open(typed)
            faults.append(f"{typed[:20]} opened it")
        except KarenError:
            pass
    changed = {name for name, digest in bytes_below(folder).items() if before.get(name) != digest}
    faults += [f"changed: {name}" for name in changed if not name.endswith("karen.lock")]
    vault = vault_in(folder)
    vault.open(SECRET)
    with vault.desk.open() as work:
        if not work.search("kanarek"):
            faults.append("the text is not there with the right passphrase either")
    vault.close()
    return judged(
        f"found in {len(faults)} of {len(before)} files, 4 wrong passphrases refused", faults
    )
