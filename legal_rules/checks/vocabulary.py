"""Finds words of the case format that nothing explains or uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from legal_rules.model.words import LANGUAGES, Words
from legal_rules.rulebook import Rulebook

# Facts that are kept for the log, the letters and the routes, not for a date.
FOR_THE_RECORD = frozenset({"encounter", "promise_made", "registered_posted"})


def unused_words(rulebook: Rulebook, folder: Path) -> Iterator[str]:
    """Give a sentence for every event kind that no data file and no computation names."""
    engine = Path(__file__).parents[1] / "engine"
    text = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (*folder.rglob("*.toml"), *engine.rglob("*.py"))
        if path.parent.name != "vocabulary"
    )
    used = set(re.findall(r"[a-z][a-z0-9_]+", text))
    for kind in rulebook.vocabulary.events:
        if kind not in used and kind not in FOR_THE_RECORD:
            yield f"vocabulary: no rule uses the event `{kind}`; use it or say why it is kept."


def placeholder_words(rulebook: Rulebook) -> Iterator[str]:
    """Give a sentence for every label that is not translated."""
    labels: dict[str, Words] = {k: e.label for k, e in rulebook.vocabulary.events.items()}
    labels |= {name: term.meaning for name, term in rulebook.vocabulary.fields.items()}
    for name, words in labels.items():
        plain = name.rsplit(".", 1)[-1].replace("_", " ")
        texts = [words.get(language) for language in LANGUAGES]
        if len(set(texts)) == 1 and texts[0] == plain:
            yield f"vocabulary: `{name}` has no label of its own in three languages; write it."
