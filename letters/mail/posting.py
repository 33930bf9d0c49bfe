"""The data for posting a registered letter: what the form at the counter or online asks for."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from letters.model.document import Document, Party
from letters.render.characters import normalise

_POSTAL_CODE = re.compile(r"\b(\d{2})[-\s]?(\d{3})\b\s*(.*)")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class PostingForm:
    """One registered letter as the post wants to know it; ``missing`` names what is not known."""

    sender_name: str
    sender_street: str
    sender_code: str
    sender_town: str
    receiver_name: str
    receiver_street: str
    receiver_code: str
    receiver_town: str
    kind: str
    proof_of_arrival: bool
    note: str
    missing: tuple[str, ...]


def posting_form(
    document: Document, *, kind: str = "list polecony", proof_of_arrival: bool = True
) -> PostingForm:
    """Read the posting data off a letter.

    Args:
        document: the letter; the last line of a party with a postal code is its town.
        kind: of the consignment.
        proof_of_arrival: with the yellow card that comes back signed.

    Returns:
        The form; ``missing`` holds Polish names of the parts nobody typed.
    """
    sender, receiver = _parts(document.sender), _parts(document.addressee)
    labels = ("nazwa", "ulica i numer", "kod pocztowy", "miejscowość")
    missing = [
        f"{role}: {label}"
        for role, parts in (("nadawca", sender), ("adresat", receiver))
        for label, part in zip(labels, parts, strict=True)
        if not part
    ]
    return PostingForm(
        *sender,
        *receiver,
        kind=kind,
        proof_of_arrival=proof_of_arrival,
        note=_line(document.reference),
        missing=tuple(missing),
    )


def posting_forms_csv(forms: Sequence[PostingForm]) -> str:
    """Give the forms as a table for a spreadsheet or the post's import of several letters.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    buffer = io.StringIO(newline="")
    names = [name for name in PostingForm.__dataclass_fields__ if name != "missing"]
    writer = csv.DictWriter(buffer, names, delimiter=";", extrasaction="ignore")
    writer.writeheader()
    for form in forms:
        row = asdict(form)
        row["proof_of_arrival"] = "tak" if form.proof_of_arrival else "nie"
        writer.writerow({key: _cell(str(value)) for key, value in row.items()})
    return buffer.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _parts(party: Party) -> tuple[str, str, str, str]:
    lines = [_line(line) for line in party.lines if line.strip()]
    found = [(n, _POSTAL_CODE.search(line)) for n, line in enumerate(lines)]
    at = next(((n, match) for n, match in found if match is not None and n > 0), None)
    if at is None:
        return (lines[0] if lines else "", ", ".join(lines[1:]), "", "")
    row, match = at
    name = ", ".join(lines[: max(row - 1, 1)])
    street = lines[row - 1] if row > 1 else ""
    return name, street, f"{match[1]}-{match[2]}", match[3].strip()


def _line(text: str) -> str:
    return " ".join(normalise(text).split())
