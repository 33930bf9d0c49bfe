"""Builds settings, store, rulebook, printer and use cases: the only place that knows everything."""

from __future__ import annotations

import csv
import tomllib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from importlib.resources import files
from pathlib import Path

from karen_app.paths import Places
from karen_app.persistence.backup import SqliteBackups
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import Disk, FileStore
from karen_app.persistence.open_database import OpenStore, open_database
from karen_app.persistence.settings_file import SettingsFile
from karen_app.services.deadlines.law import RulebookLaw
from karen_app.services.ports import Clock, Ids
from karen_app.services.settings import Settings
from karen_app.services.use_cases import UseCases, World
from legal_rules import RuleFileError, check_rulebook, load_rulebook
from letters import Catalogue, Document, load_catalogue
from letters.render import render_pdf, render_text


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


@dataclass(slots=True)
class Karen:
    """The program with everything open; ``close`` ends it cleanly."""

    use_cases: UseCases
    places: Places
    store: OpenStore
    settings: SettingsFile
    backups: SqliteBackups

    def close(self) -> None:
        """Make the first backup of the day, then close the store."""
        if not self.store.is_read_only:
            self.backups.make_first_of_day()
        self.store.close()


def open_karen(places: Places, clock: Clock | None = None, ids: Ids | None = None) -> Karen:
    """Open the store and build the use cases.

    Raises ``StoreTrouble`` with a sentence when the store cannot be opened.
    """
    clock = clock or SystemClock()
    ids = ids or RandomIds()
    settings = SettingsFile(places.settings)
    store = open_database(places.data, clock, places.backups)
    backups = SqliteBackups(store.path, places.backups, clock)
    world = World(
        desk=SqlDesk(store.engine, clock, ids, is_read_only=store.is_read_only),
        files=FileStore(places.objects),
        law=law_of(settings.load()),
        catalogue=catalogue_of(settings.load()),
        printer=LetterPrinter(),
        settings=settings,
        outside=Disk(),
        backups=backups,
        samples=ShippedSamples(),
        traders=ShippedTraders(),
    )
    return Karen(UseCases(world), places, store, settings, backups)


def law_of(settings: Settings) -> RulebookLaw:
    """The built-in rulebook, or the one of the user's folder."""
    return RulebookLaw(
        load_rulebook(Path(settings.rules_folder) if settings.rules_folder else None)
    )


def catalogue_of(settings: Settings) -> Catalogue:
    """The shipped templates with the user's own."""
    own = Path(settings.templates_folder) if settings.templates_folder else None
    return load_catalogue(own)


def check_rules(folder: Path | None = None) -> tuple[str, ...]:
    """The problems of the rulebook in sentences, none when it is in order."""
    try:
        return check_rulebook(folder)
    except RuleFileError as broken:
        return (str(broken),)


def run_window(places: Places, arguments: list[str]) -> int:
    """Open the store and the window; gives the exit code when the window is closed."""
    from karen_app.ui.app import Shell, Surroundings, make_application

    karen = open_karen(places)
    try:
        fonts = fonts_folder()
        application = make_application(arguments, fonts)
        state = places.settings.with_name("window.ini")
        shell = Shell(application, karen.use_cases, Surroundings(fonts, state, str(places.data)))
        shell.watch_errors()
        shell.start()
        return application.exec()
    finally:
        karen.close()


def fonts_folder() -> Path | None:
    """The fonts shipped with the letters, used by the window too."""
    folder = Path(str(files("letters").joinpath("fonts")))
    return folder if folder.is_dir() else None
