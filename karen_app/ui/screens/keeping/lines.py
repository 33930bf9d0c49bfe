"""What the page about the safety of the data says: sentences out of what is known."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from karen_app.domain.file_words import WordsCount
from karen_app.domain.keeping import (
    ErasurePreview,
    RestorePreview,
    StoreKind,
    StoreReport,
    StoreStatus,
)
from karen_app.services.views.words import Tone
from karen_app.ui.words import day_text, say, translate

SHOWN_FAULTS = 12


def moment(at: datetime) -> str:
    """A day and a time as one reads them here."""
    local = at.astimezone()
    return f"{day_text(local.date())}, {local:%H:%M}"


def kind_words(kind: StoreKind) -> tuple[str, Tone]:
    """What sort of store this is, and how it looks."""
    return {
        StoreKind.FILE: (translate("Keeping", "a file, not encrypted"), Tone.WAITING),
        StoreKind.ENCRYPTED: (translate("Keeping", "encrypted"), Tone.GOOD),
        StoreKind.OFFICE: (translate("Keeping", "store of the office"), Tone.ACT),
    }[kind]


def state_lines(status: StoreStatus) -> list[str]:
    """What stands in the store, when it was last backed up and checked."""
    counts = status.counts
    said = [
        translate("Keeping", "Cases: {cases}, letters: {letters}, files: {files}.").format(
            cases=counts.cases, letters=counts.letters, files=counts.files
        )
    ]
    never = translate("Keeping", "never")
    last = moment(status.last_backup) if status.last_backup else never
    said.append(translate("Keeping", "Last backup: {when}.").format(when=last))
    check = day_text(status.last_check) or never
    said.append(translate("Keeping", "Last check: {when}.").format(when=check))
    if status.second_place:
        reached = translate("Keeping", "Second place: {folder}.")
        missing = translate("Keeping", "Second place: {folder}. It cannot be reached now.")
        words = reached if status.second_place_reached else missing
        said.append(words.replace("{folder}", status.second_place))
    else:
        said.append(
            translate(
                "Keeping", "No second place: if this disk breaks, the backups are gone with it."
            )
        )
    return said


def restore_lines(preview: RestorePreview) -> list[str]:
    """What a restore would change, in sentences."""
    now, then = preview.now, preview.then
    said = [
        translate("Keeping", "Cases now {now}, then {then}; letters now {n2}, then {t2}.").format(
            now=now.cases, then=then.cases, n2=now.letters, t2=then.letters
        ),
        translate("Keeping", "%n change(s) made since would be gone.", None, preview.lines_lost),
    ]
    if preview.files_missing:
        said.append(
            translate("Keeping", "%n kept file(s) would be missing.", None, preview.files_missing)
        )
    if preview.erased_again:
        count = preview.erased_again
        words = translate("Keeping", "%n erased record(s) are erased again.", None, count)
        said.append(words)
    if preview.is_older_schema:
        said.append(
            translate("Keeping", "It was made by an older Karen and is brought up to date.")
        )
    return said


def report_lines(report: StoreReport) -> list[str]:
    """What a check found; the first faults by name."""
    when = moment(report.checked_at)
    if report.is_sound and report.is_complete:
        words = translate(
            "Keeping", "Checked {when}: %n file(s), everything unchanged.", None, report.files
        )
        return [words.replace("{when}", when)]
    said = [translate("Keeping", "Checked {when}. Something is not as it was:").format(when=when)]
    if report.database is not None:
        said.append(say(report.database))
    said += [
        f"{one.name or Path(one.place).name}: {say(one.message)}"
        for one in report.faults[:SHOWN_FAULTS]
    ]
    if report.damaged_records:
        count = len(report.damaged_records)
        said.append(translate("Keeping", "%n record(s) were changed outside Karen.", None, count))
    if report.journal_break is not None:
        words = translate("Keeping", "The history does not match from line {number} on.")
        said.append(words.format(number=report.journal_break))
    if not report.is_complete:
        said.append(translate("Keeping", "The check was stopped before its end."))
    return said


def erasure_lines(erasure: ErasurePreview) -> list[str]:
    """What erasing a person takes away."""
    counts = erasure.counts
    words = translate(
        "Keeping", "{name}: cases ({cases}) and files ({files}) would be gone for good."
    )
    said = [
        words.format(name=erasure.name, cases=counts.cases, files=counts.files),
        *erasure.cases,
    ]
    said.append(
        translate("Keeping", "There is no way back. Older backups lose them when restored.")
    )
    return said


def reading_lines(count: WordsCount) -> list[str]:
    """How far the reading of kept files for the search has come."""
    said = [translate("Keeping", "%n kept file(s) looked into.", None, count.looked_into)]
    if count.waiting:
        words = translate(
            "Keeping",
            "%n file(s) not read yet. Karen reads them while you do something else.",
            None,
            count.waiting,
        )
        said.append(words)
    if count.unreadable:
        words = translate(
            "Keeping",
            "%n file(s) could not be read: damaged, locked with a password, or too large. They "
            "are kept all the same and found by name and description.",
            None,
            count.unreadable,
        )
        said.append(words)
    return said
