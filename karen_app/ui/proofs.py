"""Proofs of sending: where an album takes its files from, and how they are kept for a dispatch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from karen_app.domain.evidence import Evidence
from karen_app.domain.ids import CaseId, EvidenceId
from karen_app.services.drafts import EvidenceDraft
from karen_app.services.intake_ports import Picture
from karen_app.services.outcome import Outcome, Refused
from karen_app.ui.forms.album import AlbumSource, Proof, Show, kinds_of
from karen_app.ui.frame import Frame
from karen_app.ui.words import say, translate

PICTURE_NAMES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".heic", ".tif", ".tiff")
UNSEEN = "foreign.no_extra.heic"
MOST_SHOWN = 8  # sentences about files that were not taken


def album_source(frame: Frame) -> AlbumSource:
    """Files by the dialog of the desktop, dropped folders walked, pictures read aside."""

    def choose() -> list[Path]:
        return frame.messages.files_to_open(translate("Sending", "Proof"))

    def gather(dropped: tuple[Path, ...]) -> tuple[Path, ...]:
        if not dropped:
            return ()
        found = frame.use.exchange.gather(dropped)
        if found.problems:
            words = "\n".join(say(one) for one in found.problems[:MOST_SHOWN])
            frame.messages.warn(translate("Sending", "Not every file was taken"), words)
        return found.files

    def look(path: Path, show: Show) -> None:
        if path.suffix.lower() in PICTURE_NAMES:
            exchange = frame.use.exchange
            _look_aside(frame, lambda: exchange.preview_file(path), show, is_told=True)

    return AlbumSource(choose, gather, look)


def look_at_kept(frame: Frame, evidence_id: str, name: str, show: Show) -> None:
    """Shows a small picture of a kept file, when it is one."""
    if Path(name).suffix.lower() in PICTURE_NAMES:
        exchange = frame.use.exchange
        _look_aside(frame, lambda: exchange.preview_evidence(EvidenceId(evidence_id)), show)


def keep_proofs(
    frame: Frame,
    case_id: CaseId,
    dispatch_id: str,
    proofs: Sequence[Proof],
    done: Callable[[], None],
) -> None:
    """Copies the files in aside; then names those that were not taken, and calls ``done``."""
    wanted, use = kinds_of(proofs), frame.use

    def work() -> list[tuple[str, Outcome[Evidence]]]:
        return [
            (path.name, use.attach_file(case_id, path, EvidenceDraft(kind, proves=dispatch_id)))
            for path, kind in wanted
        ]

    def kept(outcomes: list[tuple[str, Outcome[Evidence]]]) -> None:
        troubles = []
        for name, outcome in outcomes:
            if isinstance(outcome, Refused):
                said = [say(one.message) for one in outcome.problems]
                troubles += [one if name in one else f"{name}: {one}" for one in said]
            else:
                frame.settle(outcome, case_id)
        if troubles:
            words = "\n".join(troubles[:MOST_SHOWN])
            frame.messages.warn(translate("Sending", "Not every file was taken"), words)
        done()

    def failed(error: Exception) -> None:
        raise error

    if wanted:
        frame.tasks.run(work, kept, failed, "files")
    else:
        done()


def _look_aside(
    frame: Frame, look: Callable[[], Picture | Refused], show: Show, *, is_told: bool = False
) -> None:
    """A file that cannot be shown keeps its sign: it is proof all the same.

    ``is_told``: of a photo of an iPhone, which needs a JPEG beside it, it is said at once.
    """

    def looked(found: Picture | Refused) -> None:
        if isinstance(found, Picture):
            show(found.preview)
        elif is_told and found.problems[0].code == UNSEEN:
            frame.toast(say(found.problems[0].message), False)

    def failed(error: Exception) -> None:
        raise error

    frame.tasks.run(look, looked, failed, "picture")
