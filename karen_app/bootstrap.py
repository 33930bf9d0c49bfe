"""Builds settings, store, rulebook, printer and use cases: the only place that knows everything."""

from __future__ import annotations

import atexit
import getpass
import uuid
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import Thread

from sqlalchemy import Engine

from karen_app.clock import SystemClock, give_way
from karen_app.domain.errors import ChoiceTrouble, StoreTrouble
from karen_app.domain.message import say
from karen_app.intake.calendar_memory import CalendarMemoryFile
from karen_app.intake.opening import SafeOpener
from karen_app.intake.reader import LimitedReader
from karen_app.intake.shelf import CaseShelf
from karen_app.letter_printer import LetterPrinter
from karen_app.paths import Places
from karen_app.persistence import keystore
from karen_app.persistence.desk import SqlDesk
from karen_app.persistence.file_store import FileStore
from karen_app.persistence.office_keeper import OfficeKeeper, settle
from karen_app.persistence.office_trial import try_office_store
from karen_app.persistence.postgres import open_office_store
from karen_app.persistence.settings_file import SettingsFile
from karen_app.persistence.shared_files import SharedFiles, join_folder
from karen_app.persistence.vault import Folders, Vault
from karen_app.persistence.whole_files import Disk
from karen_app.services.deadlines.rulebook_law import RulebookLaw
from karen_app.services.intake_ports import Foreign
from karen_app.services.keeping.keeper import Keeper
from karen_app.services.ports import BackupInfo, Clock, Ids
from karen_app.services.settings import Settings
from karen_app.services.use_cases import UseCases, World
from karen_app.shipped import ShippedSamples, ShippedTraders, built_in_rulebook
from legal_rules import RuleFileError, check_rulebook, load_rulebook
from letters import Catalogue, LettersError, load_catalogue


class RandomIds:
    """New ids are random UUIDs."""

    def new(self) -> str:
        """A UUID as text."""
        return str(uuid.uuid4())


@dataclass(frozen=True, slots=True, repr=False)
class Opening:
    """What the user answered before the store could be opened."""

    typed: str = ""  # passphrase or recovery code
    over_other_host: bool = False  # the other computer does not use the data
    recover: bool = False  # put the damaged file aside, restore the newest sound backup
    plain: bool = False  # this time without the address and the folders of the settings


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
    settings: SettingsFile | None = None,
) -> Karen:
    """Open the store and build the use cases; ``settings`` are those of ``places``, read before.

    Raises ``StoreTrouble`` with a sentence when the store cannot be opened: ``StoreLocked`` when
    it wants a passphrase, ``WrongPassphrase``, ``DamagedStore`` when ``opening.recover`` may
    help, ``OtherHost`` when ``opening.over_other_host`` may. Raises ``ChoiceTrouble`` when an
    address or a folder of the settings cannot be used and ``opening.plain`` may help.
    """
    settings = settings or SettingsFile(places.settings)
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
        return _built(places, vault, settings, plain=opening.plain)
    except BaseException:
        vault.close()
        raise


def _built(places: Places, vault: Vault, settings: SettingsFile, *, plain: bool) -> Karen:
    chosen = settings.load()
    if plain:
        chosen = replace(chosen, store_url="", rules_folder="", templates_folder="")
    desk, office, files = vault.desk, None, vault.files
    keeper: Keeper = vault
    if chosen.store_url:
        office = _office(chosen.store_url)
        own = vault.engine
        desk = SqlDesk(office, vault.clock, vault.ids, actor=getpass.getuser(), own=own)
        files = _office_files(chosen, vault)
        if isinstance(files, SharedFiles):
            desk.expect_files(files.first_gone)
        keeper = OfficeKeeper(office, vault, files)
        Thread(target=settle, args=(keeper,), daemon=True).start()
    world = World(
        desk=desk,
        files=files,
        law=law_of(chosen, places.cache),
        catalogue=catalogue_of(chosen),
        printer=LetterPrinter(LimitedReader().sheets),
        settings=settings,
        outside=Disk(),
        backups=VaultBackups(vault, settings),
        samples=ShippedSamples(),
        traders=ShippedTraders(),
        foreign=foreign_of(places),
        keeper=keeper,
        words=desk.file_words,
        cards=desk.cards,
        causes=desk.causes,
        pause=give_way,
        trial=try_choices,
    )
    return Karen(UseCases(world), places, vault, settings, office)


def _office(address: str) -> Engine:
    try:
        return open_office_store(address)
    except StoreTrouble as trouble:
        raise ChoiceTrouble(trouble.message) from trouble


def _office_files(chosen: Settings, vault: Vault) -> FileStore:
    """The shared folder where one is chosen."""
    folder = chosen.store_files
    return SharedFiles(Path(folder), vault.files) if folder else vault.files


def try_choices(settings: Settings) -> None:
    """Use the address and the folders of settings once, as the next start will.

    Raises ``KarenError`` with the sentence of what cannot be used; nothing is changed anywhere.
    """
    if settings.rules_folder:
        law_of(settings)
    catalogue_of(settings)
    if settings.store_url:
        try_office_store(settings.store_url)
    if settings.store_files:
        join_folder(Path(settings.store_files))


def vault_of(places: Places, clock: Clock, ids: Ids) -> Vault:
    """The store of these places, not open yet."""
    folders = Folders(places.data, places.objects, places.backups, places.own)
    return Vault(folders, clock, ids)


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
    a broken rule file is a sentence at the start; it passes the same checks as the built-in one.
    """
    if settings.rules_folder:
        folder = Path(settings.rules_folder)
        if faults := check_rules(folder):
            raise ChoiceTrouble(say("rules.unusable", folder=str(folder), why=faults[0]))
        return RulebookLaw(load_rulebook(folder))
    reading = Thread(target=built_in_rulebook, args=(cache,), name="rulebook", daemon=True)
    reading.start()
    return RulebookLaw(partial(built_in_rulebook, cache))


def catalogue_of(settings: Settings) -> Catalogue:
    """The shipped templates with the user's own."""
    if not settings.templates_folder:
        return load_catalogue()
    own = Path(settings.templates_folder)
    if not own.is_dir():
        raise ChoiceTrouble(say("templates.gone", folder=str(own)))
    try:
        return load_catalogue(own)
    except (LettersError, OSError) as broken:
        raise ChoiceTrouble(say("templates.unusable", folder=str(own), why=str(broken))) from broken


def write_file(target: Path, content: bytes) -> None:
    """Write a result whole or not at all; raises ``FileTrouble`` with a sentence."""
    Disk().write(target, content)


def check_rules(folder: Path | None = None) -> tuple[str, ...]:
    """The problems of the rulebook in sentences, none when it is in order."""
    try:
        return check_rulebook(folder)
    except RuleFileError as broken:
        return (str(broken),)
