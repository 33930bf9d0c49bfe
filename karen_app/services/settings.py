"""Settings: typed, with defaults; what each means."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Language(StrEnum):
    """Languages of the window."""

    POLISH = "pl"
    ENGLISH = "en"
    UKRAINIAN = "uk"


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class WeekStart(StrEnum):
    """The day on which weeks begin in calendars."""

    MONDAY = "monday"
    SUNDAY = "sunday"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user can choose; stored in one file beside the data."""

    language: Language = Language.POLISH
    theme: Theme = Theme.SYSTEM
    font_scale: int = 100  # percent
    use_system_font: bool = False
    week_start: WeekStart = WeekStart.MONDAY
    warn_days_before: int = 3  # first warning before the last day of an own duty
    notify: bool = True  # desktop notifications
    tray_stays: bool = False  # the icon beside the clock stays while Karen runs
    calendar_privacy: str = "code"  # code, trader, full
    backup_folder: str = ""  # second place for backups, empty: none
    store_url: str = ""  # postgresql://... of an office store, empty: own file
    store_files: str = ""  # shared folder for the files of an office store, empty: own disk
    rules_folder: str = ""  # external rulebook, empty: the built-in one
    templates_folder: str = ""  # own letter templates, empty: none
    writer_client: str = ""  # client id of the user
    town: str = ""  # place that stands before the date of a letter
    office_mode: bool = False
    retention_years: int = 0  # own period for closed cases, 0: the usual one
    lock_after_minutes: int = 15  # idle time until an encrypted store is locked, 0: never
    remember_passphrase: bool = False  # in the keystore of the system
    saw_first_run: bool = False
    saw_notice: bool = False  # "information and papers, not legal advice" was shown
    recent_cases: tuple[str, ...] = ()
    done_reminders: tuple[str, ...] = ()
    last_reminder_check: str = ""  # ISO instant
    shown_reminders: tuple[str, ...] = field(default=())


class Trial(Protocol):
    """Uses what settings name outside, an address and folders, as the next start would."""

    def __call__(self, settings: Settings) -> None:
        """Raises ``KarenError`` with a sentence where something cannot be used."""
        ...


def believe(settings: Settings) -> None:
    """A trial where nothing outside can be asked: everything is taken as it is."""
