"""Which keys a template file may have, and the sentences that answer a wrong one."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import cast

from letters.errors import TemplateError

Raw = Mapping[str, object]

TEMPLATE_KEYS = {
    "id": str,
    "number": int,
    "title": dict,
    "purpose": dict,
    "subject": str,
    "addressee": str,
    "channel": str,
    "frame": str,
    "signed_by": str,
    "kinds": list,
    "after": list,
    "fields": list,
    "optional": list,
    "cites": list,
    "enclosures": list,
    "period_days": int,
    "demand": list,
    "block": list,
    "page": dict,
    "example": dict,
}
TEMPLATE_MUST = ("id", "title", "subject", "addressee", "frame", "fields", "block")
BLOCK_KEYS = {
    "id": str,
    "kind": str,
    "text": str,
    "tone": dict,
    "when": (str, list),
    "cite": (str, list),
    "legal": bool,
    "level": int,
    "ordered": bool,
    "items": list,
    "columns": list,
    "rows": str,
    "use": str,
}
DEMAND_KEYS = {
    "id": str,
    "pl": str,
    "en": str,
    "uk": str,
    "text": str,
    "when": (str, list),
    "tags": list,
}
ITEM_KEYS = {"text": str, "when": (str, list)}
COLUMN_KEYS = {"title": str, "align": str, "weight": (int, float)}
FIELD_KEYS = {"kind": str, "pl": str, "en": str, "uk": str, "example": object}
WORD_KEYS = {"pl": str, "en": str, "uk": str}
PAGE_KEYS = {"means": str, "next": str, "watch": str}
CHANNELS = ("registered", "email", "form", "any", "court", "in_person")
FRAMES = ("letter", "request", "notice", "paper")


def check_keys(raw: object, known: Mapping[str, object], must: Sequence[str], place: str) -> Raw:
    """Give the table if its keys are known and complete; else raise with a suggestion."""
    if not isinstance(raw, Mapping):
        raise TemplateError(place, f"a table is expected here, not {raw!r}.")
    for key, value in raw.items():
        if key not in known:
            raise TemplateError(place, unknown(str(key), sorted(known)))
        kind = cast("type", known[key])
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is int):
            raise TemplateError(place, f"`{key}` cannot be {value!r}; {_wanted(kind)} is expected.")
    for key in must:
        if key not in raw:
            raise TemplateError(place, f"`{key}` is missing. Add it.")
    return raw


def unknown(word: str, known: Sequence[str]) -> str:
    """Build the sentence for an unknown word, with the nearest known one."""
    near = difflib.get_close_matches(word, known, 1)
    hint = f" Did you mean `{near[0]}`?" if near else ""
    return f"`{word}` is not known.{hint} Known: {', '.join(known)}."


def one_of(value: str, known: Sequence[str], what: str, place: str) -> str:
    """Give the value if it is among the known ones; else raise."""
    if value not in known:
        raise TemplateError(place, f"{what}: {unknown(value, known)}")
    return value


def texts(raw: Raw, key: str, place: str) -> tuple[str, ...]:
    """Give a list of texts, or one text as a list of one; an absent key is empty."""
    value = raw.get(key, [])
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
        raise TemplateError(place, f"`{key}` must be a text or a list of texts.")
    return tuple(listed)


def _wanted(kind: object) -> str:
    names = {str: "a text", int: "a whole number", bool: "true or false", list: "a list"}
    if isinstance(kind, tuple):
        return " or ".join(_wanted(each) for each in kind)
    return names.get(cast("type", kind), "a table")
