"""A document as plain lines for accepted results; hard spaces are shown as ``~``."""

from letters.model.document import (
    Block,
    Document,
    Enclosures,
    Heading,
    Items,
    Notice,
    Paragraph,
    Run,
    RunStyle,
    Signature,
    Table,
)

HARD_SPACE = "\u00a0"


def as_text(document: Document) -> str:
    """Write every word of a document, one block after another."""
    lines = [*document.sender.lines, document.place_and_date, *document.addressee.lines]
    lines += ["", f"= {document.subject}", ""]
    for block in document.blocks:
        lines += _block(block)
    if document.missing:
        lines += ["", "BLANKS: " + ", ".join(each.label for each in document.missing)]
    return "\n".join(lines).replace(HARD_SPACE, "~")


def _block(block: Block) -> list[str]:
    if isinstance(block, Heading):
        return ["", f"{'#' * block.level} {block.text}"]
    if isinstance(block, Paragraph | Notice):
        title = f"[{block.title}] " if isinstance(block, Notice) else ""
        return [title + _runs(block.runs)]
    if isinstance(block, Items):
        return [f"- {_runs(item)}" for item in block.items]
    if isinstance(block, Table):
        titles = " | ".join(column.title for column in block.columns)
        rows = [" | ".join(_runs(cell) for cell in row) for row in block.rows]
        return [line for line in (block.caption, titles, *rows) if line]
    return _ending(block)


def _ending(block: Block) -> list[str]:
    if isinstance(block, Signature):
        return ["", f"({block.name})"]
    if isinstance(block, Enclosures):
        return ["", block.title, *(f"{n}. {each}" for n, each in enumerate(block.items, 1))]
    return [f"<{type(block).__name__}>"]


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(f"**{run.text}**" if run.style is RunStyle.BOLD else run.text for run in runs)
