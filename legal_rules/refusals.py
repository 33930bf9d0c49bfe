"""Reads a trader's reply for grounds of refusal, acknowledgements and repealed law."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from legal_rules.engine.citing import governing
from legal_rules.engine.conditions import all_hold
from legal_rules.engine.opening import open_matter
from legal_rules.model.case import Case
from legal_rules.model.refusal import RefusalGround, RefusalHit, RepealedLaw, ReplyReading
from legal_rules.rulebook import Rulebook

_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "ø": "o", "ß": "s"})
LONGEST_REPLY = 500_000  # characters that are read; the rest is left alone
_GAP = r"\W+(?:\w+\W+){0,3}?"  # up to three words may stand between the words of a phrase
_NEGATED = re.compile(r"\bnie\W+\Z")


def read_reply(text: str, rulebook: Rulebook) -> ReplyReading:
    """Give the grounds a reply seems to rest on, in order of their place in ``text``.

    A reply with a ground of refusal, or that refuses outright, is no mere acknowledgement.
    Nothing here decides: the user confirms or overrules every hit.
    """
    folded = _folded(text[:LONGEST_REPLY])
    hits = _all_hits(rulebook.refusals, text, folded)
    repealed = _all_hits(rulebook.repealed, text, folded)
    acknowledged = any(_pattern(p).search(folded) for p in rulebook.acknowledgements)
    refused = any(_is_meant(p, folded) for p in rulebook.outright_refusals)
    return ReplyReading(acknowledged and not hits and not refused, hits, repealed, refused)


def answer_to(ground_id: str, case: Case, rulebook: Rulebook) -> RefusalGround | None:
    """Give the ground with its answer where the answer is right for ``case``, else ``None``.

    Of its sources only those that are law for the case are left.
    """
    matter = open_matter(case, rulebook)
    return next(
        (
            replace(ground, sources=governing(ground.sources, matter))
            for ground in rulebook.refusals
            if ground.id == ground_id and all_hold(ground.applies, matter)
        ),
        None,
    )


def _all_hits(
    owners: Iterable[RefusalGround | RepealedLaw], text: str, folded: str
) -> tuple[RefusalHit, ...]:
    found = [hit for owner in owners for hit in _hits(owner.id, owner.phrases, text, folded)]
    return tuple(sorted(found, key=lambda hit: hit.start))


def _hits(owner: str, phrases: tuple[str, ...], text: str, folded: str) -> list[RefusalHit]:
    for phrase in phrases:
        found = _pattern(phrase).search(folded)
        if found:
            return [RefusalHit(owner, *found.span(), text[slice(*found.span())])]
    return []


def _is_meant(phrase: str, folded: str) -> bool:
    """The phrase stands somewhere without "nie" before it."""
    found = _pattern(phrase).finditer(folded)
    return any(not _NEGATED.search(folded[: hit.start()]) for hit in found)


@lru_cache(maxsize=2048)
def _pattern(phrase: str) -> re.Pattern[str]:
    words = [re.escape(_folded(word)).replace(r"\*", r"\w*") for word in phrase.split()]
    return re.compile(r"\b" + _GAP.join(words) + r"\b")


def _folded(text: str) -> str:
    """Fold case and diacritics; every character stays one character, so places stay the same."""
    return "".join(_fold_one(character) for character in text)


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    base = unicodedata.normalize("NFKD", character.translate(_LETTERS))[:1] or character
    lowered = base.lower()
    return lowered if len(lowered) == 1 else character
