"""Prints by the letters package what the services want on paper."""

from __future__ import annotations

from karen_app.domain.message import say
from karen_app.services.ports import (
    Bound,
    BoundExhibit,
    BoundFile,
    BundleLimits,
    OutputTrouble,
    Progress,
)
from letters import Document
from letters.render import PrintError, render_pdf, render_text


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
