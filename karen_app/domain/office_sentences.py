"""Sentences about the shared store of an office and about two people editing one record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

OFFICE_SENTENCES: Final[Mapping[str, str]] = {
    "store.office_address": (
        "This is no address of an office store. It looks like "
        "postgresql://user@server:5432/database; correct it in the settings."
    ),
    "store.office_driver": (
        "An office store needs a part that is not installed: pip install karen[postgres]."
    ),
    "store.office_unreachable": (
        "The office store at {address} cannot be reached ({reason}). "
        "Check the network and the address; nothing was changed."
    ),
    "store.office_lost": (
        "The connection to the office store broke off. What you typed is kept on this computer. "
        "Look whether it was stored, then try again."
    ),
    "store.office_files": (
        "The folder with the files of the office cannot be reached: {folder}. Connect to it and "
        "try again. Nothing is lost; the cases themselves can be read."
    ),
    "store.office_file_went": (
        "“{name}” was taken out of the folder of the office at this very moment. Nothing was "
        "stored; add it once more."
    ),
    "store.office_not_back": (
        "Files of the office could not be returned to their place: {count}. They lie in the "
        "subfolder tmp of the folder with the files and are deleted there after two days. Ask the "
        "keeper of that folder to copy them before."
    ),
    "store.office_busy": (
        "Somebody in the office has been storing something for long. Nothing was stored; what "
        "you typed is kept on this computer. Wait a little and try again."
    ),
    "store.office_encoding": (
        "The database of the office store keeps text as {found}, not as UTF-8. "
        "Ask its keeper for a database with the encoding UTF8."
    ),
    "store.office_two_sides": (
        "Both of you changed “{name}”. Choose yours or theirs before it is stored."
    ),
    "store.office_gone": (
        "Somebody removed this meanwhile. Keep a copy of your words, or let it go."
    ),
    "change.merged": "Two edits of one record put together",
}
