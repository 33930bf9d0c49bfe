"""Sentences of safe-keeping: backups, restore, passphrase, checks, erasure, retention."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

KEEPING: Final[Mapping[str, str]] = {
    "work.stopped": "Stopped. Everything is as it was before.",
    "rules.unusable": (
        "The rulebook in {folder} cannot be used: {why} Correct it, or leave rules_folder in the "
        "settings file empty to use the built-in one. Your data are safe."
    ),
    "templates.gone": (
        "The folder of your own letters, {folder}, is not there. Put it back, or use only the "
        "built-in letters. Your data are safe."
    ),
    "templates.unusable": (
        "The letters in {folder} cannot be used: {why} Correct them, or use only the built-in "
        "ones. Your data are safe."
    ),
    "store.is_locked": "The data are locked. Type your passphrase or the printed recovery code.",
    "store.wrong_passphrase": (
        "This is neither the passphrase nor the recovery code of these data. Nothing was changed. "
        "Mind capital letters and the language of the keyboard."
    ),
    "store.no_crypt": (
        "These data are encrypted, and this Karen was installed without encryption. "
        "Install it with the extra “crypt”. Nothing was changed."
    ),
    "store.keys_lost": (
        "The key file “{name}” is missing or damaged, so the data cannot be opened. "
        "Put its copy from the backup folder back. Nothing was changed."
    ),
    "store.damaged_offer": (
        "The data file is damaged: {detail} It was put aside in “{aside}” and not changed. "
        "The newest sound backup is of {day}."
    ),
    "store.damaged_records": "{count} records are not as they were saved.",
    "store.text_torn": "Text in it is damaged.",
    "store.half_a_case": "The case {number} has no client or no other side.",
    "store.no_sound_backup": "No backup is sound.",
    "store.nothing_there_yet": "it is read-only and holds no data yet",
    "store.held_by": "{host}, process {process}.",
    "store.held_by_another": "another Karen.",
    "backup.other_than_told": "it differs from its manifest",
    "store.loose_rows": "{count} records belong to nothing.",
    "store.strange_schema": (
        "“{name}” holds things that no Karen makes ({detail}), so it is not opened. "
        "Nothing was changed. Do not use it if it came from somebody else."
    ),
    "store.other_host": (
        "The data are open on the computer “{host}” (since process {process}). "
        "Close Karen there. If that computer was switched off, say that it is not in use."
    ),
    "store.clock_back": (
        "The clock of this computer is behind the newest record ({day}). "
        "Set the clock; until then no backup is thinned."
    ),
    "check.found_changes": "The check of the data found something that is not as it was kept.",
    "check.failed": "The data could not be checked. Check them on the page about their safety.",
    "store.cloud_folder": (
        "The data are in “{folder}”, which a cloud service keeps in sync. It can damage an open "
        "database. Keep the data elsewhere and only the second backups there."
    ),
    "store.unfinished": "Encrypting was interrupted; it goes on when you unlock the data.",
    "store.address": (
        "“{typed}” is no store address. Leave it empty for your own file, or write it like "
        "postgresql://name@server/karen, without the password."
    ),
    "store.office_keeps": (
        "An office store is backed up, restored and protected by its server. "
        "Ask whoever looks after it."
    ),
    "passphrase.short": "Use at least {least} characters; four unrelated words are good.",
    "passphrase.differs": "The two passphrases differ. Type them again.",
    "passphrase.is_set": "These data have a passphrase already. Change it instead.",
    "passphrase.is_not_set": "These data have no passphrase.",
    "backup.gone": "The backup “{name}” is not there any more. Choose another one.",
    "backup.damaged": "This backup is damaged ({detail}) and cannot be restored. Choose another.",
    "backup.newer": "This backup was made by a newer Karen. Install the newer version.",
    "backup.foreign": "“{name}” is no backup of Karen.",
    "backup.other_key": "This backup was locked with another passphrase. Type that one.",
    "backup.second_failed": (
        "The backup was made, but its second copy in “{folder}” was not: {detail}. "
        "Connect the disk or choose another place."
    ),
    "backup.cut": "“{name}” is damaged or was cut short. Nothing was restored.",
    "restore.nothing_to_undo": "There is no restore to undo.",
    "restore.failed": "The backup could not be restored: {detail}. Your data are as they were.",
    "restore.done": "The backup of {day} was restored.",
    "erase.unknown": "There is nobody to erase.",
    "erase.open_case": (
        "The case “{title}” is still open. Close it or move it to the trash before erasing."
    ),
    "erase.backups": (
        "Backups made before still hold these data until they are thinned out, at the latest "
        "after about a year. Karen erases them again after any restore."
    ),
    "change.erased": "Erased",
    "change.person_erased": "A person and their cases were erased for good",
    "change.trash_emptied": "The trash was emptied",
    "check.file_orphan": "A file that no record refers to.",
    "check.row": "A record of the kind “{kind}” was changed outside Karen or is damaged.",
    "check.journal": "The history was changed outside Karen from line {number} on.",
    "retention.limitation": (
        "closed {closed}; claims of this kind become time-barred after six years at the latest, "
        "at the end of the year"
    ),
    "retention.office": (
        "closed {closed}; ten years from the end of the year in which the proceedings ended"
    ),
    "retention.chosen": "closed {closed}; your own period of {years} years",
}
