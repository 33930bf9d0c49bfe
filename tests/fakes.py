"""Small fakes of the ports: an in-memory desk and everything around it."""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar, cast

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter
from karen_app.domain.errors import Conflict, FileTrouble, StoreTrouble, WrongPassphrase
from karen_app.domain.event import CaseEvent
from karen_app.domain.evidence import Evidence
from karen_app.domain.fields import Fields
from karen_app.domain.file_words import (
    UnreadFile,
    WordsCount,
    WordsOfFile,
    WordsState,
)
from karen_app.domain.folding import folded, search_words
from karen_app.domain.ids import CaseId
from karen_app.domain.journal import JournalEntry
from karen_app.domain.keeping import (
    Counts,
    Erasure,
    RestorePreview,
    StoreKind,
    StoreReport,
    StoreStatus,
)
from karen_app.domain.kept_card import CardsKey, KeptBoard, KeptCard
from karen_app.domain.kept_causes import FoundCauses, KeptCauses
from karen_app.domain.kept_files import files_of
from karen_app.domain.letter import Letter
from karen_app.domain.message import Message, say
from karen_app.domain.pace import Pace
from karen_app.domain.records import Record, case_of
from karen_app.domain.reply import Reply
from karen_app.domain.searchable import searchable
from karen_app.domain.storable import storable
from karen_app.domain.trader import Trader
from karen_app.intake.reader import LimitedReader
from karen_app.intake.shelf import CaseShelf
from karen_app.letter_printer import LetterPrinter
from karen_app.persistence.journal import next_entry
from karen_app.services.change import Change
from karen_app.services.deadlines.law import Law
from karen_app.services.deadlines.rulebook_law import RulebookLaw
from karen_app.services.intake_ports import ExportedEvent, Foreign
from karen_app.services.ports import (
    BackupInfo,
    Bound,
    BoundExhibit,
    BoundFile,
    BundleLimits,
    OutputTrouble,
    Progress,
    SearchHit,
    StoredFile,
)
from karen_app.services.settings import Settings, believe
from karen_app.services.use_cases import UseCases, World
from karen_app.shipped import ShippedSamples, ShippedTraders
from legal_rules import Rulebook, load_rulebook
from letters import Catalogue, Document, load_catalogue
from letters.render import render_text

R = TypeVar("R", bound=Record)
TODAY = date(2026, 11, 22)


@dataclass
class FakeClock:
    """A clock that a test moves."""

    day: date = TODAY

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def move(self, days: int) -> None:
        """Let days pass."""
        self.day += timedelta(days=days)


@dataclass
class CountedIds:
    """Ids in the form of UUIDs that count up, so that results are the same every time."""

    last: int = 0

    def new(self) -> str:
        self.last += 1
        return f"00000000-0000-4000-8000-{self.last:012d}"


def _day_of(record: Record) -> tuple[object, ...]:
    for name in ("opened_on", "happened_on", "on", "received_on", "created_on", "sent_on"):
        if hasattr(record, name):
            return (getattr(record, name), str(getattr(record, "happened_at", "") or ""))
    return (getattr(record, "added_at", getattr(record, "decided_on", "")), "")


@dataclass
class MemoryRecords:
    """One unit of work over the desk's own dictionary."""

    desk: MemoryDesk

    def get(self, kind: type[R], record_id: str) -> R | None:
        found = self.desk.stored.get(record_id)
        return cast("R", found) if isinstance(found, kind) else None

    def of_case(self, kind: type[R], case_id: CaseId) -> tuple[R, ...]:
        return tuple(each for each in self.all(kind) if case_of(each) == case_id)

    def all(self, kind: type[R]) -> tuple[R, ...]:
        found = [each for each in self.desk.stored.values() if isinstance(each, kind)]
        if kind in {Client, Trader}:
            return tuple(sorted(found, key=lambda each: each.id))
        return tuple(sorted(found, key=lambda each: (_day_of(each), each.id)))

    def kept_digests(self) -> frozenset[str]:
        return frozenset(files_of(self.desk.stored.values()))

    def case_file(self, case_id: CaseId) -> CaseFile | None:
        case = self.get(Case, case_id)
        if case is None:
            return None
        client, trader = self.get(Client, case.client_id), self.get(Trader, case.trader_id)
        assert client is not None
        assert trader is not None
        return CaseFile(
            case=case,
            client=client,
            trader=trader,
            encounters=self.of_case(Encounter, case_id),
            events=self.of_case(CaseEvent, case_id),
            replies=self.of_case(Reply, case_id),
            evidence=self.of_case(Evidence, case_id),
            letters=self.of_case(Letter, case_id),
            dispatches=self.of_case(Dispatch, case_id),
            adjustments=self.of_case(DeadlineAdjustment, case_id),
        )

    def case_files(self) -> Iterator[CaseFile]:
        for case in self.all(Case):
            file = self.case_file(case.id)
            if file is not None:
                yield file

    def case_ids(self) -> tuple[CaseId, ...]:
        return tuple(case.id for case in self.all(Case))

    def pinned_cases(self) -> tuple[Case, ...]:
        return tuple(case for case in self.all(Case) if case.is_pinned)

    def case_files_of(self, ids: Sequence[CaseId]) -> tuple[CaseFile, ...]:
        return tuple(file for one in ids if (file := self.case_file(one)) is not None)

    def next_case_number(self, year: int) -> str:
        ends = f"/{year}"
        used = [case.number for case in self.all(Case) if case.number.endswith(ends)]
        return f"{max((int(each.partition('/')[0]) for each in used), default=0) + 1}{ends}"

    def journal(self, case_id: CaseId | None = None) -> tuple[JournalEntry, ...]:
        lines = self.desk.lines
        return tuple(each for each in lines if case_id is None or each.case_id == case_id)

    def journal_number(self) -> int:
        return len(self.desk.lines)

    def journal_head(self) -> str:
        return self.desk.lines[-1].digest if self.desk.lines else ""

    def search(
        self, words: str, limit: int = 50, is_wanted: Callable[[], bool] | None = None
    ) -> tuple[SearchHit, ...]:
        wanted = search_words(words)
        hits = []
        for record in self.desk.stored.values():
            title, text = searchable(record)
            if isinstance(record, Evidence) and record.digest in self.desk.words:
                text = f"{text}\n{self.desk.words[record.digest].text}"
            found = search_words_of(text)
            case = self.get(Case, case_of(record)) if case_of(record) else None
            hidden = case is not None and case.trashed_on is not None
            has_all = all(any(f.startswith(word) for f in found) for word in wanted)
            if wanted and text and has_all and not hidden:
                case_id = CaseId(case_of(record))
                kind = type(record).__name__
                hits.append(SearchHit(case_id, record.id, kind, title, text))
        return tuple(hits[:limit])

    def commit(self, change: Change, progress: Progress | None = None) -> Change:
        pace = Pace(progress, len(change.before) + len(change.after))
        for _record in (*change.before, *change.after):
            pace.step()
        before = {record.id: record for record in change.before}
        for record in change.before:
            present = self.desk.stored.get(record.id)
            if present is None or present.revision != record.revision:
                raise Conflict(say("store.conflict"))
        for record in change.after:
            if record.id not in before and record.id in self.desk.stored:
                raise Conflict(say("store.conflict"))
        after = tuple(
            dataclasses.replace(
                storable(record), revision=before.get(record.id, record).revision + 1
            )
            for record in change.after
        )
        stored = dataclasses.replace(change, after=after)
        for record in stored.removed:
            del self.desk.stored[record.id]
        for record in after:
            self.desk.stored[record.id] = record
        last = self.desk.lines[-1] if self.desk.lines else None
        self.desk.lines.append(next_entry(last, stored, self.desk.clock.now(), "test"))
        return stored


def search_words_of(text: str) -> set[str]:
    """Every folded word of a text."""
    return {word for line in text.split() for word in search_words(line)} | {folded(text)}


@dataclass
class MemoryDrafts:
    """Kept drafts in a dictionary."""

    by_form: dict[str, Fields] = field(default_factory=dict)

    def keep(self, form: str, typed: Fields) -> None:
        self.by_form.pop(form, None)
        if typed:
            self.by_form[form] = storable(typed)

    def typed(self, form: str) -> Fields | None:
        return self.by_form.get(form)

    def forms(self) -> tuple[str, ...]:
        return tuple(reversed(self.by_form))


@dataclass
class MemoryDesk:
    """The desk without a database."""

    clock: FakeClock = field(default_factory=FakeClock)
    ids: CountedIds = field(default_factory=CountedIds)
    drafts: MemoryDrafts = field(default_factory=MemoryDrafts)
    is_read_only: bool = False
    stored: dict[str, Record] = field(default_factory=dict)
    lines: list[JournalEntry] = field(default_factory=list)
    words: dict[str, WordsOfFile] = field(default_factory=dict)

    @contextmanager
    def open(self) -> Iterator[MemoryRecords]:
        yield MemoryRecords(self)

    @contextmanager
    def alone(self) -> Iterator[MemoryRecords]:
        """Nobody else is there."""
        with self.open() as records:
            yield records


@dataclass
class MemoryCards:
    """Kept cards in a dictionary; any later line of the journal makes all of them wrong."""

    desk: MemoryDesk
    kept: dict[CaseId, list[KeptCard]] = field(default_factory=dict)

    def look(self, key: CardsKey, today: date) -> KeptBoard:
        with self.desk.open() as records:
            ids = [case.id for case in records.all(Case) if case.trashed_on is None]
        newest = len(self.desk.lines)
        cards = tuple(
            card._replace(is_right=card.made_on == today and card.made_from == newest)
            for card in itertools.chain.from_iterable(self.kept.values())
            if card.case_id in ids
        )
        right = {card.case_id for card in cards if card.is_right}
        return KeptBoard(cards, tuple(one for one in ids if one not in right))

    def keep(self, key: CardsKey, cases: Collection[CaseId], cards: Sequence[KeptCard]) -> None:
        self.kept.update({one: [] for one in cases})
        for card in cards:
            self.kept[card.case_id].append(card)


@dataclass
class MemoryCauses:
    """Causes of reminders in a dictionary; any later line of the journal makes all wrong."""

    desk: MemoryDesk
    kept: dict[tuple[CardsKey, CaseId], KeptCauses] = field(default_factory=dict)

    def look(self, key: CardsKey, today: date) -> FoundCauses:
        with self.desk.open() as records:
            ids = [case.id for case in records.all(Case) if case.is_open]
        now = (len(self.desk.lines), today)
        kept = [one for each in ids if (one := self.kept.get((key, each)))]
        right = tuple(one for one in kept if (one.made_from, one.made_on) == now)
        known = {one.case_id for one in right}
        return FoundCauses(right, tuple(each for each in ids if each not in known))

    def keep(self, key: CardsKey, cases: Collection[CaseId], found: Sequence[KeptCauses]) -> None:
        self.kept.update({(key, one.case_id): one for one in found})


@dataclass
class MemoryWords:
    """What was read in kept files, in the dictionary of the desk."""

    desk: MemoryDesk

    def waiting(self, passed: Collection[str], limit: int) -> tuple[UnreadFile, ...]:
        known = {*passed, *self.desk.words}
        kept = MemoryRecords(self.desk).all(Evidence)
        each = {item.digest: UnreadFile(item.digest, item.name, item.size) for item in kept}
        return tuple(file for digest, file in each.items() if digest not in known)[:limit]

    def keep(self, digest: str, words: WordsOfFile) -> None:
        self.desk.words[digest] = words

    def forget_unreadable(self) -> None:
        good = {WordsState.READ, WordsState.NONE}
        self.desk.words = {d: each for d, each in self.desk.words.items() if each.state in good}

    def count(self) -> WordsCount:
        troubled = {WordsState.FAILED, WordsState.LOCKED, WordsState.TOO_LARGE}
        unreadable = sum(each.state in troubled for each in self.desk.words.values())
        return WordsCount(len(self.desk.words), len(self.waiting((), 10_000)), unreadable)


@dataclass
class FakeFiles:
    """Kept files in a dictionary; a file outside is really read."""

    kept: dict[str, bytes] = field(default_factory=dict)

    def take_in(self, source: Path, progress: Progress | None = None) -> StoredFile:
        if not source.exists():
            raise FileTrouble(say("file.vanished", name=source.name))
        stored = self.put(source.read_bytes())
        if progress is not None and not progress(stored.size, stored.size):
            raise FileTrouble(say("file.cancelled", name=source.name))
        return dataclasses.replace(stored, name=source.name)

    def put(self, content: bytes) -> StoredFile:
        digest = hashlib.sha256(content).hexdigest()
        is_new = digest not in self.kept
        self.kept[digest] = content
        return StoredFile(digest, len(content), is_new=is_new)

    def read(self, digest: str) -> bytes:
        if not self.is_intact(digest):
            raise FileTrouble(say("file.gone", name=digest[:12]))
        return self.kept[digest]

    def has(self, digest: str) -> bool:
        return digest in self.kept

    def is_intact(self, digest: str) -> bool:
        return hashlib.sha256(self.kept.get(digest, b"")).hexdigest() == digest

    def copy_out(self, digest: str, target: Path) -> None:
        target.write_bytes(self.read(digest))

    def set_aside(self, digest: str) -> FakeAside:
        return FakeAside(self, digest, self.kept.pop(digest, None))


@dataclass
class FakeAside:
    """A file out of its place."""

    files: FakeFiles
    digest: str
    content: bytes | None

    def put_back(self) -> None:
        if self.content is not None:
            self.files.kept[self.digest] = self.content

    def wipe(self) -> None:
        self.content = None


class FakePrinter(LetterPrinter):
    """Prints the plain text twin in place of a PDF: quick, and readable in a test."""

    limits: BundleLimits | None = None  # those of the last bundle

    def pdf(self, document: Document) -> bytes:
        return b"%PDF-fake\n" + render_text(document).encode()

    def large_print(self, document: Document) -> bytes:
        return b"%PDF-fake large\n" + render_text(document).encode()

    def bundle(
        self,
        letter: bytes,
        exhibits: tuple[BoundExhibit, ...],
        *,
        title: str,
        reference: str,
        limits: BundleLimits,
        progress: Progress | None = None,
    ) -> Bound:
        self.limits = limits
        for done, _ in enumerate(exhibits):
            if progress is not None and not progress(done, len(exhibits)):
                raise OutputTrouble(say("print.failed", detail=title))
        parts = (letter, *(each.content for each in exhibits))
        return Bound((BoundFile(f"{reference}.pdf", b"\n".join(parts)),))


@dataclass
class MemorySettings:
    """Settings in memory."""

    settings: Settings = field(default_factory=Settings)

    def load(self) -> Settings:
        return self.settings

    def save(self, settings: Settings) -> None:
        self.settings = settings


@dataclass
class FakeOutside:
    """What would have been written."""

    written: dict[Path, bytes] = field(default_factory=dict)

    def write(self, target: Path, content: bytes) -> None:
        self.written[target] = content


@dataclass
class FakeBackups:
    """Counts backups."""

    clock: FakeClock
    made: list[BackupInfo] = field(default_factory=list)

    def make(self, reason: str) -> BackupInfo:
        info = BackupInfo(self.clock.now(), Path(f"/backups/{reason}.db"), 1, is_verified=True)
        self.made.insert(0, info)
        return info

    def kept(self) -> tuple[BackupInfo, ...]:
        return tuple(self.made)


@dataclass
class FakeKeeper:
    """Safe-keeping in memory: remembers what was asked; ``typed`` opens it."""

    desk: MemoryDesk
    backups: FakeBackups
    passphrase: str = ""
    is_locked: bool = False
    asked: list[str] = field(default_factory=list)
    erased: list[Erasure] = field(default_factory=list)
    report: StoreReport | None = None
    was_sound: bool = True
    has_keystore: bool = False
    remembered: str = ""
    warnings: tuple[Message, ...] = ()
    code: str = "-".join(["ABCD"] * 8)

    def status(self, second_place: str) -> StoreStatus:
        kept = self.backups.kept()
        return StoreStatus(
            kind=StoreKind.ENCRYPTED if self.passphrase else StoreKind.FILE,
            address="/data/karen.db",
            is_read_only=self.desk.is_read_only,
            is_locked=self.is_locked,
            size=1,
            counts=Counts(lines=len(self.desk.lines)),
            last_backup=kept[0].made_at if kept else None,
            kept_backups=len(kept),
            second_place=second_place,
            second_place_reached=bool(second_place),
            last_check=self.report.checked_at.date() if self.report else None,
            can_encrypt=True,
            warnings=self.warnings,
            was_sound=self.was_sound,
        )

    def _ask(self, progress: Progress | None) -> None:
        if progress is not None and not progress(0, 1_000):
            raise StoreTrouble(say("work.stopped"))

    def back_up(
        self, reason: str, second_place: str, progress: Progress | None = None
    ) -> BackupInfo:
        self._ask(progress)
        return self.backups.make(reason)

    def kept(self) -> tuple[BackupInfo, ...]:
        return self.backups.kept()

    def preview(self, backup: Path) -> RestorePreview:
        known = next((each for each in self.kept() if each.path == backup), None)
        problem = None if known else say("backup.gone", name=backup.name)
        made_at = known.made_at if known else None
        return RestorePreview(backup, made_at, Counts(), Counts(), 0, 0, 0, False, problem)

    def restore(self, backup: Path, progress: Progress | None = None) -> None:
        self._ask(progress)
        if (problem := self.preview(backup).problem) is not None:
            raise StoreTrouble(problem)
        self.asked.append(f"restore {backup.name}")

    def undo_restore(self, progress: Progress | None = None) -> None:
        self._ask(progress)
        if not self.asked:
            raise StoreTrouble(say("restore.nothing_to_undo"))
        self.asked.append("undo")

    def set_passphrase(self, passphrase: str, progress: Progress | None = None) -> str:
        self._ask(progress)
        if self.passphrase:
            raise StoreTrouble(say("passphrase.is_set"))
        self.passphrase = passphrase
        return self.code

    def change_passphrase(self, old: str, new: str) -> str:
        self._fits(old)
        self.passphrase = new
        return self.code

    def remove_passphrase(self, passphrase: str, progress: Progress | None = None) -> None:
        self._ask(progress)
        self._fits(passphrase)
        self.passphrase = ""

    def _fits(self, typed: str) -> None:
        if typed not in {self.passphrase, self.code}:
            raise WrongPassphrase(say("store.wrong_passphrase"))

    def can_remember(self) -> bool:
        return self.has_keystore

    def remember(self, passphrase: str) -> bool:
        self.remembered = passphrase if self.has_keystore else ""
        return self.has_keystore

    def forget(self) -> None:
        self.remembered = ""

    def lock(self) -> None:
        if not self.passphrase:
            raise StoreTrouble(say("passphrase.is_not_set"))
        self.is_locked = True

    def unlock(self, typed: str) -> None:
        self._fits(typed)
        self.is_locked = False

    def check(self, progress: Progress | None = None) -> StoreReport:
        self.report = StoreReport(self.desk.clock.now(), 0, (), (), None, None)
        return self.report

    def erase(self, change: Change, erasure: Erasure, progress: Progress | None = None) -> None:
        self._ask(progress)
        for record in change.before:
            self.desk.stored.pop(record.id, None)
        self.erased.append(erasure)

    def export_protected(
        self, target: Path, passphrase: str, progress: Progress | None = None
    ) -> str:
        self._ask(progress)
        self.asked.append(f"export {target.name}")
        return self.code

    def import_protected(self, source: Path, typed: str, progress: Progress | None = None) -> Path:
        self._ask(progress)
        self.asked.append(f"import {source.name}")
        return self.back_up("imported", "").path


@dataclass
class FakeOpener:
    """Remembers what would have been opened."""

    opened: list[str] = field(default_factory=list)

    def open_copy(self, name: str, write_to: Callable[[Path], None]) -> None:
        self.opened.append(name)

    def open_link(self, link: str) -> None:
        self.opened.append(link)


@dataclass
class MemoryCalendar:
    """What stands in the calendar, in memory."""

    events: Mapping[str, ExportedEvent] = field(default_factory=dict)

    def load(self) -> Mapping[str, ExportedEvent]:
        return self.events

    def save(self, events: Mapping[str, ExportedEvent]) -> None:
        self.events = dict(events)


_SHARED: dict[str, object] = {}


def shared_rulebook() -> Rulebook:
    """The built-in rulebook, read once for all tests."""
    if "law" not in _SHARED:
        _SHARED["law"] = load_rulebook()
    return cast("Rulebook", _SHARED["law"])


def shared_law() -> Law:
    """The law of that rulebook, which remembers nothing yet."""
    return RulebookLaw(shared_rulebook())


def shared_catalogue() -> Catalogue:
    """The shipped templates, read once for all tests."""
    if "catalogue" not in _SHARED:
        _SHARED["catalogue"] = load_catalogue()
    return cast("Catalogue", _SHARED["catalogue"])


@dataclass
class FakeTrial:
    """Takes every setting as it is, unless a test has it tried."""

    tries: Callable[[Settings], None] = believe

    def __call__(self, settings: Settings) -> None:
        self.tries(settings)


@dataclass
class FakeWorld:
    """A whole world of fakes with its use cases; every part can be looked at."""

    desk: MemoryDesk = field(default_factory=MemoryDesk)
    files: FakeFiles = field(default_factory=FakeFiles)
    printer: FakePrinter = field(default_factory=FakePrinter)
    settings: MemorySettings = field(default_factory=MemorySettings)
    outside: FakeOutside = field(default_factory=FakeOutside)
    opener: FakeOpener = field(default_factory=FakeOpener)
    calendar_memory: MemoryCalendar = field(default_factory=MemoryCalendar)

    trial: FakeTrial = field(default_factory=FakeTrial)

    def __post_init__(self) -> None:
        self.backups = FakeBackups(self.desk.clock)
        self.keeper = FakeKeeper(self.desk, self.backups)
        self.cards = MemoryCards(self.desk)
        self.causes = MemoryCauses(self.desk)
        self.use_cases = UseCases(
            World(
                desk=self.desk,
                files=self.files,
                law=shared_law(),
                catalogue=shared_catalogue(),
                printer=self.printer,
                settings=self.settings,
                outside=self.outside,
                backups=self.backups,
                samples=ShippedSamples(),
                traders=ShippedTraders(),
                foreign=Foreign(LimitedReader(), self.opener, CaseShelf(), self.calendar_memory),
                keeper=self.keeper,
                trial=self.trial,
                words=MemoryWords(self.desk),
                cards=self.cards,
                causes=self.causes,
            )
        )
