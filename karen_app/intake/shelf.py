"""Writes cases to hand over as folder or zip, and opens such parcels with suspicion."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from karen_app.domain.errors import FileTrouble
from karen_app.domain.message import say
from karen_app.domain.pace import Pace
from karen_app.intake.limits import CASE_JSON_BYTES
from karen_app.intake.parcel_entries import Entry, entries_of_folder, entries_of_zip
from karen_app.services.intake_ports import OpenedParcel, Parcel
from karen_app.services.ports import Progress

SUMS = "SHA256SUMS"
_BLOCK = 1024 * 1024
PACKED = (".zip", ".karen")  # ".karen" is a zip that the desktop knows as a case
_BROKEN_ZIP = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, RuntimeError)
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same parcel gives the same zip


class CaseShelf:
    """Parcels on disk."""

    def write(
        self,
        target: Path,
        parcel: Parcel,
        copy_out: Callable[[str, Path], None],
        progress: Progress | None = None,
    ) -> None:
        """Write into a folder aside, then move it (or its zip) to its name."""
        if target.exists() and target.suffix.casefold() not in PACKED:
            raise FileTrouble(say("parcel.there", name=target.name))
        aside = target.with_name(f".{secrets.token_hex(6)}.part")
        try:
            folder = aside / "case"
            folder.mkdir(parents=True)
            _fill(folder, parcel, copy_out, _Steps(target.name, len(parcel.files), progress))
            if target.suffix.casefold() in PACKED:
                _zip(folder, aside / "zip")
                os.replace(aside / "zip", target)  # noqa: PTH105 - atomic on every system
            else:
                folder.rename(target)
        except OSError as failed:
            reason = failed.strerror or str(failed)
            raise FileTrouble(say("file.not_written", name=target.name, reason=reason)) from failed
        finally:
            shutil.rmtree(aside, ignore_errors=True)

    @contextmanager
    def open(self, source: Path, progress: Progress | None = None) -> Iterator[OpenedParcel]:
        """Check a parcel and unpack it into a folder of its own, which goes at the end.

        ``progress`` is asked after each block whether to go on; how much comes is not known.

        Names inside are never used as paths. Links, other entries, too many, too large, and
        files that differ from their fingerprints are refused.
        """
        with tempfile.TemporaryDirectory(prefix="karen-parcel-") as aside:
            yield _opened(source, Path(aside), Pace(progress, 0))


def _opened(source: Path, aside: Path, pace: Pace) -> OpenedParcel:
    try:
        entries = entries_of_folder(source) if source.is_dir() else entries_of_zip(source)
        return _unpacked(source.name, entries, aside, pace)
    except FileNotFoundError as gone:
        raise FileTrouble(say("file.vanished", name=source.name)) from gone
    except OSError as failed:
        reason = failed.strerror or str(failed)
        raise FileTrouble(say("file.unreadable", name=source.name, reason=reason)) from failed
    except (*_BROKEN_ZIP, ValueError) as broken:
        raise FileTrouble(say("parcel.not_zip", name=source.name)) from broken


class _Steps:
    """Tells the progress file by file; a refusal of it cancels."""

    def __init__(self, name: str, whole: int, progress: Progress | None) -> None:
        self._name, self._whole, self._progress, self._done = name, whole, progress, 0

    def next(self) -> None:
        self._done += 1
        if self._progress is not None and not self._progress(self._done, self._whole):
            raise FileTrouble(say("parcel.cancelled", name=self._name))


def _fill(
    folder: Path, parcel: Parcel, copy_out: Callable[[str, Path], None], steps: _Steps
) -> None:
    sums = []
    for name, text in sorted(parcel.texts.items()):
        _inside(folder, name).write_bytes(text)
        sums.append(f"{hashlib.sha256(text).hexdigest()}  {name}\n")
    for name, digest in sorted(parcel.files.items()):
        copy_out(digest, _inside(folder, name))
        sums.append(f"{digest}  {name}\n")
        steps.next()
    (folder / SUMS).write_text("".join(sums), encoding="utf-8", newline="\n")


def _inside(folder: Path, name: str) -> Path:
    """The place of a name below the folder; a name that leads elsewhere is refused."""
    place = (folder / name).resolve()
    if not place.is_relative_to(folder.resolve()) or place == folder.resolve():
        raise FileTrouble(say("file.not_written", name=name, reason="outside the folder"))
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _zip(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as packed:
        for place in sorted(each for each in folder.rglob("*") if each.is_file()):
            entry = zipfile.ZipInfo(place.relative_to(folder).as_posix(), _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            with place.open("rb") as source, packed.open(entry, "w", force_zip64=True) as out:
                shutil.copyfileobj(source, out, _BLOCK)


def _unpacked(name: str, entries: Iterator[Entry], aside: Path, pace: Pace) -> OpenedParcel:
    texts: dict[str, bytes] = {}
    files: dict[str, Path] = {}
    digests: dict[str, str] = {}
    for number, entry in enumerate(entries):
        if entry.name in files or entry.name in texts:
            raise FileTrouble(say("parcel.hostile", name=name, entry=entry.name[:80]))
        place = aside / str(number)
        seal = hashlib.sha256()
        with place.open("xb") as out:
            for block in pace.over(entry.blocks()):
                out.write(block)
                seal.update(block)
        digests[entry.name] = seal.hexdigest()
        if entry.is_file:
            files[entry.name] = place
        elif place.stat().st_size > CASE_JSON_BYTES:
            raise FileTrouble(say("parcel.too_large", name=name))
        else:
            texts[entry.name] = place.read_bytes()
    if "case.json" not in texts:
        raise FileTrouble(say("parcel.no_case", name=name))
    _compare(name, texts.get(SUMS, b""), digests)
    return OpenedParcel(texts["case.json"], files, {each: digests[each] for each in files})


def _compare(name: str, sums: bytes, digests: dict[str, str]) -> None:
    """Every line of the list must hold, and every file must stand in it."""
    listed = {}
    for line in sums.decode("utf-8", "replace").splitlines():
        digest, _, entry = line.partition("  ")
        listed[entry] = digest
    for entry, digest in listed.items():
        if entry not in digests:
            raise FileTrouble(say("parcel.missing", name=name, entry=entry[:80]))
        if digests[entry] != digest:
            raise FileTrouble(say("parcel.changed", name=name, entry=entry[:80]))
    if extra := sorted(digests.keys() - listed.keys() - {SUMS}):
        raise FileTrouble(say("parcel.changed", name=name, entry=extra[0][:80]))
