"""No secret on the disk: passphrase, recovery code and keys are found in no file Karen writes."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from karen_app.bootstrap import Opening, open_karen
from karen_app.domain.errors import StoreLocked, StoreTrouble, WrongPassphrase
from karen_app.domain.message import say
from karen_app.logs import KEPT, NAME, SIZE, redacted, start_logging
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


def test_the_trace_of_an_error_tells_its_kind_and_place_and_no_word_of_a_case(
    tmp_path: Path,
) -> None:
    """A file of Anna, a row of the store, what somebody typed: messages hold them all."""
    root, before = logging.getLogger(), list(logging.getLogger().handlers)
    level = root.level
    start_logging(tmp_path)
    start_logging(tmp_path)  # as after a wrong passphrase
    try:
        fail_in_the_background()
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    written = (tmp_path / "karen.log").read_text(encoding="utf-8")
    assert "anarek" not in written
    assert written.count("store.failed") == 1
    assert "test_secrets.py" in written
    assert written.index("ValueError") < written.index("StoreTrouble store.failed")


def fail_in_the_background() -> None:
    try:
        try:
            raise ValueError("Anna Kanarek, wyrok.pdf")  # noqa: TRY301
        except ValueError as failed:
            raise StoreTrouble(say("store.failed", detail="Kanarek")) from failed
    except StoreTrouble:
        logging.getLogger("karen_app").exception("background work failed")


def test_the_log_turns_over_and_stays_small(tmp_path: Path) -> None:
    root, before = logging.getLogger(), list(logging.getLogger().handlers)
    level = root.level
    start_logging(tmp_path)
    try:
        for number in range(4000):
            logging.getLogger("karen_app").warning("%d %s", number, "x" * 1000)
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == [NAME, *(f"{NAME}.{n}" for n in range(1, KEPT + 1))]
    assert sum(path.stat().st_size for path in files) <= SIZE * (KEPT + 1)
