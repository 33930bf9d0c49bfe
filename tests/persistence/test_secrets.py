"""No secret on the disk: passphrase, recovery code and keys are found in no file Karen writes."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from karen_app.bootstrap import Opening, open_karen
from karen_app.domain.errors import KarenError, StoreLocked, WrongPassphrase
from karen_app.logs import Redacting, redacted
from karen_app.paths import places_in
from karen_app.persistence.access import Access
from karen_app.persistence.crypt.keys import Cost
from karen_app.services.outcome import Done
from tests.fakes import FakeClock
from tests.persistence.vaults import files_with

PASSPHRASE = "Kanarkowe-Hasło-Zielone-7"


def test_a_whole_session_leaves_no_secret_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nine stories, encrypted, backed up, locked, unlocked, exported, closed, opened again."""
    places = places_in(tmp_path / "data")
    caplog.set_level(logging.DEBUG)
    karen = open_karen(places, FakeClock())
    karen.vault.cost = Cost(64, 1, 1)
    keeping = karen.use_cases.keeping
    assert isinstance(karen.use_cases.load_samples(), Done)
    code = keeping.set_passphrase(PASSPHRASE, PASSPHRASE)
    assert isinstance(code, str)
    keeping.back_up()
    keeping.lock()
    assert keeping.unlock("źle") is not None
    assert keeping.unlock(PASSPHRASE) is None
    other = keeping.export_protected(tmp_path / "k.karen", PASSPHRASE, PASSPHRASE)
    assert isinstance(other, str)
    data_key = karen.vault.data_key
    assert data_key is not None
    karen.close()
    secrets = (
        PASSPHRASE.encode(),
        code.encode(),
        code.replace("-", "").encode(),
        other.encode(),
        data_key,
        data_key.hex().encode(),
    )
    stories = (b"Buty zimowe", b"buty zimowe", "Poznań".encode())
    assert files_with(tmp_path, *secrets) == []
    assert files_with(tmp_path / "data", *stories) == []
    assert all(secret.decode(errors="replace") not in caplog.text for secret in secrets)
    with pytest.raises(StoreLocked):
        open_karen(places, FakeClock())
    with pytest.raises(WrongPassphrase):
        open_karen(places, FakeClock(), opening=Opening(typed="nie to hasło"))
    again = open_karen(places, FakeClock(), opening=Opening(typed=code))
    assert again.use_cases.keeping.status().counts.cases >= 9
    again.close()


def test_secrets_do_not_show_in_traces() -> None:
    shown = f"{Access(b'K' * 32)!r} {Opening(typed=PASSPHRASE)!r}"
    assert "K" * 8 not in shown
    assert "4b4b" not in shown
    assert PASSPHRASE not in shown


@pytest.mark.parametrize(
    "text",
    [
        "passphrase=Kanarek",
        "password: Kanarek",
        "anna.kanarek@example.pl",
        "postgresql://anna:Kanarek@server/karen",
        "PL61 1090 1014 0000 0712 1981 2874",
        "/home" + "/kanarek/data",
    ],
)
def test_logs_are_redacted(text: str) -> None:
    assert "anarek" not in redacted(text)
    assert "1090" not in redacted(text)


def test_the_trace_of_an_error_is_redacted_too() -> None:
    try:
        raise KarenErrorWithName
    except ValueError:
        import sys

        record = logging.LogRecord("a", logging.ERROR, "b", 1, "failed", (), sys.exc_info())
    assert "kanarek@" not in Redacting("%(message)s").format(record)


class KarenErrorWithName(ValueError):
    """An error that carries an address."""

    def __str__(self) -> str:
        return f"{KarenError.__name__}: kanarek@example.pl"
