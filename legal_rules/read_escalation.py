"""Reads the tables of escalation: reply clocks, bodies, court fees, directory of institutions."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from legal_rules.errors import RuleFileError
from legal_rules.model.escalation import EscalationTables, FeePeriod, Institution
from legal_rules.schema import TableReader

_COLUMNS = ("kind", "name", "powiat_teryt", "voivodeship", "city", "street", "postal_code",
            "phone", "email", "website", "epuap_or_edelivery", "source_url",
            "checked")  # fmt: skip


def read_tables(reader: TableReader, directory: Path) -> EscalationTables:
    """Read escalation.toml and the directory of institutions (``directory`` may be missing)."""
    tables = EscalationTables(
        reply_clocks=reader.texts("reply_clocks"),
        silence_accepts=reader.texts("silence_accepts"),
        bodies=_bodies(reader),
        fees=tuple(_fees(reader)),
        institutions=tuple(_institutions(directory)),
    )
    reader.done()
    return tables


def _bodies(reader: TableReader) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in reader.tables("adr_body"):
        body = part.text("kind")
        for kind in part.texts("contract_kinds"):
            if kind in found:
                raise part.fail("contract_kinds", f'names "{kind}", which has a body already.')
            found[kind] = body
        part.done()
    return found


def _fees(reader: TableReader) -> Iterable[FeePeriod]:
    for part in reader.tables("court_fee"):
        period = FeePeriod(
            part.day("from"),
            part.day_or_none("until"),
            tuple(_steps(part)),
            part.number("basis_points"),
            part.number("minimum"),
            part.number("cap"),
        )
        part.done()
        yield period


def _steps(reader: TableReader) -> Iterable[tuple[int, int]]:
    last = 0
    for step in reader.tables("step"):
        found = (step.number("up_to"), step.number("fee"))
        step.done()
        if found[0] <= last:
            raise RuleFileError(f"{step.where}: the steps must rise; put them in order.")
        last = found[0]
        yield found


def _institutions(path: Path) -> Iterable[Institution]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != _COLUMNS:
            raise RuleFileError(f"{path.name}: the columns must be {', '.join(_COLUMNS)}.")
        for row in reader:
            yield Institution(*((row[name] or "").strip() for name in _COLUMNS))
