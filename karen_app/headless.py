"""The main job without a window: the sample complaint and its timeline as PDFs."""

from __future__ import annotations

import tempfile
from pathlib import Path

from karen_app.bootstrap import open_karen
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import CaseId, LetterId
from karen_app.domain.message import say
from karen_app.paths import places_in
from karen_app.persistence.whole_files import make_folder, write_whole
from karen_app.services.outcome import Done, Refused
from karen_app.services.ports import Clock
from karen_app.services.use_cases import UseCases

SAMPLE = "winter-boots"
COMPLAINT, TIMELINE = "reklamacja.pdf", "os-czasu.pdf"


def write_sample(folder: Path, clock: Clock | None = None) -> tuple[Path, Path]:
    """Write complaint and timeline of the boots into ``folder``; raises ``KarenError``.

    The case lives in a store of its own that is gone afterwards.
    """
    with tempfile.TemporaryDirectory(prefix="karen-") as own:
        karen = open_karen(places_in(Path(own)), clock)
        try:
            use_cases = karen.use_cases
            case_id = _sample_case(use_cases)
            pdf = use_cases.print_letter(_complaint(use_cases, case_id))
            if isinstance(pdf, Refused):
                raise KarenError(pdf.problems[0].message)
            timeline = use_cases.print_timeline(case_id)
        finally:
            karen.vault.close()
    return _write(folder / COMPLAINT, pdf), _write(folder / TIMELINE, timeline)


def _sample_case(use_cases: UseCases) -> CaseId:
    loaded = use_cases.load_samples()
    if not isinstance(loaded, Done):
        raise KarenError(say("samples.none"))
    for case_id in loaded.value:
        if use_cases.case_page(case_id).head.title == "Buty zimowe":
            return case_id
    raise KarenError(say("samples.none"))


def _complaint(use_cases: UseCases, case_id: CaseId) -> LetterId:
    begun = use_cases.draft_letter(case_id, "goods-complaint")
    if isinstance(begun, Refused):
        raise KarenError(begun.problems[0].message)
    if not isinstance(begun, Done):
        raise KarenError(begun.message)
    return begun.value.id


def _write(target: Path, content: bytes) -> Path:
    make_folder(target.parent)
    write_whole(target, content)
    return target
