"""The writer's own words: which blocks were changed, and how a block is put back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letters.model.document import Block, Document, Heading, Items, Paragraph, Table


@dataclass(frozen=True, slots=True)
class ChangedBlock:
    """A block the writer changed: what Karen wrote, what stands now, whether it carries law."""

    block_id: str
    legal: bool
    original: str
    now: str


def changed_blocks(document: Document) -> tuple[ChangedBlock, ...]:
    """Give every block whose words are the writer's own, in the order of the letter."""
    changed: dict[str, ChangedBlock] = {}
    for block in document.blocks:
        mark = block.mark if isinstance(block, Heading | Paragraph | Items | Table) else None
        if mark is None or mark.original is None:
            continue
        earlier = changed.get(mark.block_id)
        now = f"{earlier.now}\n{block_text(block)}" if earlier else block_text(block)
        changed[mark.block_id] = ChangedBlock(mark.block_id, mark.legal, mark.original, now)
    return tuple(changed.values())


def put_back(edits: Mapping[str, str], block_id: str) -> dict[str, str]:
    """Give the edits without one block, so that Karen's own words stand there again."""
    return {each: text for each, text in edits.items() if each != block_id}


def block_text(block: Block) -> str:
    """Give the words of a block as the writer would edit them; points one per line."""
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Paragraph):
        return "".join(run.text for run in block.runs)
    if isinstance(block, Items):
        return "\n".join("".join(run.text for run in item) for item in block.items)
    return ""
