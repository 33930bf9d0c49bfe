"""Reads the JSON text of case files with limits, and says in a sentence what is wrong with it."""

from __future__ import annotations

import json
from typing import BinaryIO, cast

from legal_rules.errors import CaseFileError

LARGEST = 32 * 1024 * 1024  # bytes; a case of a lifetime is a thousandth of it


def parse(stream: BinaryIO) -> object:
    """Read UTF-8 JSON from ``stream``; raises ``CaseFileError`` for anything that is not."""
    raw = stream.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise CaseFileError(
            "$", f"The file is larger than {LARGEST // 1024 // 1024} MB; give fewer cases at once."
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CaseFileError(
            "$", f"The file is not UTF-8 text (byte {error.start}); save it as UTF-8."
        ) from None
    try:
        return json.loads(text, object_pairs_hook=_no_key_twice, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise CaseFileError(
            "$", f"This is not JSON: {error.msg} in line {error.lineno}, column {error.colno}."
        ) from None
    except RecursionError:
        raise CaseFileError("$", "The JSON is nested too deeply to be a case file.") from None


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise CaseFileError(f"$..{key}", f'The key "{key}" stands twice in one object.')
        found[key] = value
    return found


def _no_constant(name: str) -> object:
    raise CaseFileError("$", f"{name} is not a value a case file may hold.")


def as_list(data: object) -> tuple[list[object], bool]:
    """Give the cases of a file, and whether it was a list."""
    if isinstance(data, list):
        return cast("list[object]", data), True
    return [data], False
