"""Prints many letters one after another in flat memory, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from letters.model.document import Document
from letters.render.options import PdfOptions
from letters.render.pdf import Printed, render_report


def render_batch(
    documents: Iterable[Document],
    options: PdfOptions | None = None,
    progress: Callable[[int], bool] | None = None,
) -> Iterator[Printed]:
    """Print each document when it is asked for; nothing is kept of those before.

    Args:
        documents: any number, also produced one by one.
        options: the same for all.
        progress: called with the number of finished letters before each next one; ``False``
            stops, and what was printed until then stays good.

    Yields:
        One printed letter after another, in order.

    Raises:
        PrintError: a document cannot be printed as asked; those before it are done.
    """
    for done, document in enumerate(documents):
        if progress is not None and not progress(done):
            return
        yield render_report(document, options)
