"""Builds settings, store, rulebook, printer and use cases: the only place that knows everything."""

from __future__ import annotations

import atexit
import csv
import dataclasses
import getpass
import os
import tomllib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property, partial
from importlib.resources import files
from pathlib import Path
from threading import Lock, Thread
from typing import Protocol

from sqlalchemy import Engine

from karen_app.domain.errors import (
    DamagedStore,
    OtherHost,
    StoreLocked,
    StoreTrouble,
    WrongPassphrase,
)
from karen_app.domain.message import Message, say
from karen_app.intake.calendar_memory import CalendarMemoryFile
from karen_app.intake.opening import SafeOpener
from karen_app.intake.reader import LimitedReader
from karen_app.intake.shelf import CaseShelf
from karen_app.paths import Places
from karen_app.persistence import keystore
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.office_keeper import OfficeKeeper
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.settings_file import SettingsFile
from karen_app.persistence.vault import Folders, Vault
from karen_app.persistence.whole_files import Disk
from karen_app.services.deadlines.law import RulebookLaw
from karen_app.services.intake_ports import Foreign
from karen_app.services.keeping.keeper import Keeper
from karen_app.services.ports import (
    BackupInfo,
    Bound,
    BoundExhibit,
    BoundFile,
    BundleLimits,
    Clock,
    Ids,
    OutputTrouble,
    Progress,
)
from karen_app.services.settings import Settings
from karen_app.services.use_cases import UseCases, World
from legal_rules import Rulebook, RuleFileError, check_rulebook, load_rulebook
from letters import Catalogue, Document, load_catalogue
from letters.render import PrintError, render_pdf, render_text


class SystemClock:
    """The clock of the machine."""

    def today(self) -> date:
        """The civil date where the user sits."""
        return datetime.now(UTC).astimezone().date()  # noqa: TID251 - the one place

    def now(self) -> datetime:
        """The instant in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one place


class FixedClock:
    """A clock that stands at noon of one day, for demonstrations and checks."""

    def __init__(self, day: date) -> None:
        """Stand on ``day``."""
        self._day = day

    def today(self) -> date:
        """That day."""
        return self._day

    def now(self) -> datetime:
        """Noon of that day, in UTC."""
        return datetime(self._day.year, self._day.month, self._day.day, 12, tzinfo=UTC)


class RandomIds:
    """New ids are random UUIDs."""

    def new(self) -> str:
        """A UUID as text."""
        return str(uuid.uuid4())


class LetterPrinter:
    """Prints by the letters package."""

    def pdf(self, document: Document) -> bytes:
        """The PDF."""
        return render_pdf(document)

    def text(self, document: Document) -> str:
        """The plain-text twin."""
        return render_text(document)

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
        """Letter, contents and enclosures; raises ``OutputTrouble``."""
        from letters.bundle import BundleOptions, Exhibit, Limits, build_bundle

        files = tuple(Exhibit(each.title, each.name, each.content) for each in exhibits)
        wanted = BundleOptions(
            title=title, reference=reference, limits=Limits(limits.files, limits.total_bytes)
        )
        try:
            bundle = build_bundle(letter, files, wanted, progress)
        except PrintError as trouble:
            raise OutputTrouble(say("print.failed", detail=str(trouble))) from trouble
        return Bound(
            tuple(BoundFile(each.name, each.content) for each in bundle.files),
            tuple((exhibits[each.number - 1], each.reason) for each in bundle.separate),
            bundle.notes,
        )


class ShippedSamples:
    """The stories in ``samples/``."""

    def stories(self) -> tuple[Mapping[str, object], ...]:
        """Each story, in the order of their file names."""
        folder = files("karen_app").joinpath("samples")
        found = [entry for entry in folder.iterdir() if entry.name.endswith(".toml")]
        ordered = sorted(found, key=lambda entry: entry.name)
        return tuple(tomllib.loads(entry.read_text(encoding="utf-8")) for entry in ordered)


class ShippedTraders:
    """The list in ``data/traders.csv``."""

    @cached_property
    def _rows(self) -> tuple[Mapping[str, str], ...]:
        text = files("karen_app").joinpath("data", "traders.csv").read_text(encoding="utf-8")
        return tuple(csv.DictReader(text.splitlines()))

    def rows(self) -> tuple[Mapping[str, str], ...]:
        """Every row by column name."""
        return self._rows


@dataclass(frozen=True, slots=True, repr=False)
class Opening:
    """What the user answered before the store could be opened."""

    typed: str = ""  # passphrase or recovery code
    over_other_host: bool = False  # the other computer does not use the data
    recover: bool = False  # put the damaged file aside, restore the newest sound backup


@dataclass(frozen=True, slots=True)
class VaultBackups:
    """The backups as the earlier port has them."""

    vault: Vault
    settings: SettingsFile

    def make(self, reason: str) -> BackupInfo:
        """A verified copy, and a second one where a place is chosen."""
        return self.vault.back_up(reason, self.settings.load().backup_folder)

    def kept(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        return self.vault.kept()


@dataclass(slots=True)
class Karen:
    """The program with everything open; ``close`` ends it cleanly."""

    use_cases: UseCases
    places: Places
    vault: Vault
    settings: SettingsFile
    office: Engine | None = None

    def close(self) -> None:
        """Make the first backup of the day, then close the store."""
        if self.office is not None:
            self.office.dispose()
        if not self.vault.is_locked and not self.vault.is_read_only:
            self.use_cases.keeping.back_up_first_of_day()
        self.vault.close()


def open_karen(
    places: Places,
    clock: Clock | None = None,
    ids: Ids | None = None,
    opening: Opening = Opening(),
) -> Karen:
    """Open the store and build the use cases.

    Raises ``StoreTrouble`` with a sentence when the store cannot be opened: ``StoreLocked`` when
    it wants a passphrase, ``WrongPassphrase``, ``DamagedStore`` when ``opening.recover`` may
    help, ``OtherHost`` when ``opening.over_other_host`` may.
    """
    settings = SettingsFile(places.settings)
    vault = vault_of(places, clock or SystemClock(), ids or RandomIds())
    chosen = settings.load()
    typed = opening.typed
    if not typed and chosen.remember_passphrase:
        typed = keystore.recall(places.data)
    if opening.recover:
        vault.recover(typed)
    else:
        vault.open(typed, over_other_host=opening.over_other_host)
    if opening.typed and chosen.remember_passphrase:
        keystore.remember(places.data, opening.typed)
    try:
        return _built(places, vault, settings)
    except BaseException:
        vault.close()
        raise


def _built(places: Places, vault: Vault, settings: SettingsFile) -> Karen:
    chosen = settings.load()
    desk, office = vault.desk, None
    keeper: Keeper = vault
    if chosen.store_url:
        office = open_office_store(chosen.store_url)
        own = vault.engine
        desk = SqlDesk(office, vault.clock, vault.ids, actor=getpass.getuser(), own=own)
        keeper = OfficeKeeper(office, vault)
    world = World(
        desk=desk,
        files=vault.files,
        law=law_of(chosen, places.logs.with_name("cache")),
        catalogue=catalogue_of(chosen),
        printer=LetterPrinter(),
        settings=settings,
        outside=Disk(),
        backups=VaultBackups(vault, settings),
        samples=ShippedSamples(),
        traders=ShippedTraders(),
        foreign=foreign_of(places),
        keeper=keeper,
    )
    return Karen(UseCases(world), places, vault, settings, office)


class Answers(Protocol):
    """Who answers what must be known before the store is open."""

    def passphrase(self, sentence: Message) -> str | None:
        """What was typed; ``None`` to leave."""
        ...

    def other_host(self, sentence: Message) -> bool:
        """True when the other computer does not use the data."""
        ...

    def damaged(self, sentence: Message) -> bool:
        """True to restore the newest sound backup."""
        ...

    def trouble(self, sentence: Message) -> None:
        """It cannot be opened."""
        ...


def open_asking(
    places: Places, answers: Answers, clock: Clock | None = None, ids: Ids | None = None
) -> Karen | None:
    """Open the store, asking for whatever it takes; ``None`` when the person leaves."""
    opening = Opening()
    while True:
        try:
            return open_karen(places, clock, ids, opening)
        except StoreTrouble as trouble:
            answered = _answered(opening, trouble, answers)
        if answered is None:
            return None
        opening = answered


def _answered(opening: Opening, trouble: StoreTrouble, answers: Answers) -> Opening | None:
    """What to try next; ``None`` when there is nothing more to try."""
    if isinstance(trouble, StoreLocked | WrongPassphrase):
        typed = answers.passphrase(trouble.message)
        return None if typed is None else dataclasses.replace(opening, typed=typed)
    if isinstance(trouble, OtherHost) and answers.other_host(trouble.message):
        return dataclasses.replace(opening, over_other_host=True)
    if isinstance(trouble, DamagedStore) and not opening.recover:
        is_wanted = answers.damaged(trouble.message)
        return dataclasses.replace(opening, recover=True) if is_wanted else None
    if not isinstance(trouble, OtherHost):
        answers.trouble(trouble.message)
    return None


def vault_of(places: Places, clock: Clock, ids: Ids) -> Vault:
    """The store of these places, not open yet."""
    return Vault(Folders(places.data, places.objects, places.backups), clock, ids)


def foreign_of(places: Places) -> Foreign:
    """Everything that reads, opens and packs foreign files."""
    opener = SafeOpener(launch, places.data / "open")
    atexit.register(opener.close)
    return Foreign(
        reader=LimitedReader(),
        opener=opener,
        shelf=CaseShelf(),
        calendar=CalendarMemoryFile(places.data / "calendar.json"),
    )


def launch(what: str) -> bool:
    """Open a path or a link in the user's own program; false when none takes it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    link = QUrl.fromLocalFile(what) if Path(what).is_absolute() else QUrl(what)
    return QDesktopServices.openUrl(link)


def law_of(settings: Settings, cache: Path | None = None) -> RulebookLaw:
    """The law of the built-in rulebook, read in the background, or of the user's folder.

    ``cache`` is a folder for the parsed rule files. A folder of the user is read at once, so that
    a broken rule file is a sentence at the start.
    """
    if settings.rules_folder:
        return RulebookLaw(load_rulebook(Path(settings.rules_folder)))
    reading = Thread(target=built_in_rulebook, args=(cache,), name="rulebook", daemon=True)
    reading.start()
    return RulebookLaw(partial(built_in_rulebook, cache))


def built_in_rulebook(cache: Path | None = None) -> Rulebook:
    """The shipped rulebook, read once in a process; a second asker waits for the first."""
    with _READING:
        if not _SHIPPED:
            _SHIPPED.append(load_rulebook(cache=_made(cache)))
    return _SHIPPED[0]


def _made(cache: Path | None) -> Path | None:
    """The folder, made if need be; without it where it cannot be written."""
    if cache is None:
        return None
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return cache if os.access(cache, os.W_OK) else None


_READING = Lock()
_SHIPPED: list[Rulebook] = []


def catalogue_of(settings: Settings) -> Catalogue:
    """The shipped templates with the user's own."""
    own = Path(settings.templates_folder) if settings.templates_folder else None
    return load_catalogue(own)


def write_file(target: Path, content: bytes) -> None:
    """Write a result whole or not at all; raises ``FileTrouble`` with a sentence."""
    Disk().write(target, content)


def check_rules(folder: Path | None = None) -> tuple[str, ...]:
    """The problems of the rulebook in sentences, none when it is in order."""
    try:
        return check_rulebook(folder)
    except RuleFileError as broken:
        return (str(broken),)


def run_window(places: Places, arguments: list[str], first: str = "") -> int:
    """Open the store and the window; gives the exit code when the window is closed.

    ``first`` names the page to begin with, empty for the usual one. A store that is locked or
    damaged is asked about in the window; leaving those questions ends the program with 1.
    """
    from karen_app.ui.app import Shell, Surroundings, make_application, prepare
    from karen_app.ui.messages import Boxes
    from karen_app.ui.opening import Wish, ask_passphrase, open_store

    fonts = fonts_folder()
    application = make_application(arguments, fonts)
    prepare(application, SettingsFile(places.settings).load())

    def opens(wish: Wish) -> Karen:
        opening = Opening(wish.typed, wish.over_other_host, wish.recover)
        return open_karen(places, opening=opening)

    karen = open_store(opens, Boxes(None), ask_passphrase)
    if karen is None:
        return 1
    try:
        state = places.settings.with_name("window.ini")
        shell = Shell(application, karen.use_cases, Surroundings(fonts, state, str(places.data)))
        shell.watch_errors()
        shell.start(first)
        return application.exec()
    finally:
        karen.close()


def fonts_folder() -> Path | None:
    """The fonts shipped with the letters, used by the window too."""
    folder = Path(str(files("letters").joinpath("fonts")))
    return folder if folder.is_dir() else None
