"""Tables for spreadsheets, in which no cell can start a formula; JSON keeps every record whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.money import Money
from karen_app.services.keeping.case_parcel import as_json, records_of

Row = tuple[str, ...]
_STARTS_A_FORMULA = frozenset("=+-@\t\r\n|%＝＋－＠﹢﹣＂")
_SKIPPED = " \u00a0\u200b\ufeff\u2060\"'"
ENTRY_COLUMNS: Row = ("case", "title", "day", "kind", "who", "text", "promised_by", "minutes")
CASE_COLUMNS: Row = (
    "case", "title", "opened", "client", "trader", "kind", "subject", "order_number", "price",
    "currency", "demand", "amount", "outcome", "closed", "recovered",
)  # fmt: skip


def export_cases_table(files: Iterable[CaseFile]) -> bytes:
    """One line per case; open it with any spreadsheet (UTF-8 with mark, semicolons)."""
    return table(CASE_COLUMNS, (_case(file) for file in files))


def export_entries_table(files: Iterable[CaseFile]) -> bytes:
    """One line per entry of the log, events and replies included, in order of day."""
    rows = (row for file in files for row in sorted(_entries(file), key=lambda row: row[2]))
    return table(ENTRY_COLUMNS, rows)


def export_records(files: Iterable[CaseFile]) -> bytes:
    """Every record as JSON; ``from_plain`` builds equal records from it."""
    return as_json({"karen_records": 1, "cases": [records_of(file) for file in files]})


def table(columns: Row, rows: Iterable[Row]) -> bytes:
    """A table as bytes, every cell quoted and guarded."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(tuple(guarded(cell) for cell in row) for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def guarded(cell: str) -> str:
    """The text with an apostrophe before it where a spreadsheet could take it for a formula.

    What stands before the first telling character (spaces, quotes, invisible ones) is looked
    through, because programs drop it when they read the file.
    """
    text = cell.replace("\x00", "")
    telling = text.lstrip(_SKIPPED)
    starts = telling[:1] in _STARTS_A_FORMULA or text[:1] in _STARTS_A_FORMULA
    return f"'{text}" if telling and starts else text


def _case(file: CaseFile) -> Row:
    case: Case = file.case
    contract, claim, end = case.contract, case.claim, case.outcome
    return (
        case.number,
        case.title,
        case.opened_on.isoformat(),
        file.client.name,
        file.trader.letter_name,
        contract.kind.value,
        contract.subject,
        contract.order_number,
        _amount(contract.price),
        contract.price.currency if contract.price else "",
        claim.remedy.value if claim.remedy else "",
        _amount(claim.amount),
        end.kind.value if end else "",
        end.closed_on.isoformat() if end else "",
        _amount(end.recovered) if end else "",
    )


def _amount(money: Money | None) -> str:
    return money.plain.replace(".", ",") if money else ""


def _entries(file: CaseFile) -> Iterator[Row]:
    head = (file.case.number, file.case.title)
    for each in file.encounters:
        until = each.promised_by.isoformat() if each.promised_by else ""
        text = "\n".join(part for part in (each.summary, each.said, each.promised) if part)
        day, lost = each.happened_on.isoformat(), str(each.minutes_lost or "")
        yield (*head, day, each.kind.value, each.person, text, until, lost)
    for event in file.events:
        yield (*head, event.on.isoformat(), event.kind, "", event.note, "", "")
    for reply in file.replies:
        day, kind = reply.received_on.isoformat(), f"reply_{reply.outcome.value}"
        yield (*head, day, kind, file.trader.name, reply.words, "", "")
    for sent in file.dispatches:
        letter = file.letter(sent.letter_id)
        title = letter.title if letter else ""
        yield (*head, sent.sent_on.isoformat(), "letter_sent", "", title, "", "")
