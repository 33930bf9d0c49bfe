"""What the page about the safety of the data shows, read in one go aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from karen_app.domain.file_words import WordsCount
from karen_app.domain.ids import ClientId
from karen_app.domain.keeping import RetentionLine, StoreReport, StoreStatus
from karen_app.services.ports import BackupInfo
from karen_app.services.use_cases import UseCases


@dataclass(frozen=True, slots=True)
class Known:
    """The state of store, backups, checks, file words and people."""

    status: StoreStatus
    backups: Sequence[BackupInfo]
    report: StoreReport | None
    is_check_due: bool
    reading: WordsCount
    clients: Sequence[tuple[ClientId, str]]
    retention: Sequence[RetentionLine]


def known_now(use: UseCases) -> Known:
    """Everything as it is now."""
    keeping = use.keeping
    return Known(
        status=keeping.status(),
        backups=keeping.backups(),
        report=keeping.last_report,
        is_check_due=keeping.is_check_due(),
        reading=use.reading.count(),
        clients=use.client_names(),
        retention=keeping.retention(),
    )
