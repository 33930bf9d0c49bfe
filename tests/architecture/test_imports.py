"""The import contracts of pyproject.toml hold, and each of them is able to fail."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT

RUN_LINTER = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
NAMES = [contract["name"] for contract in CONTRACTS]

# One wrong import for each contract; the key is the start of the contract's name.
WRONG_IMPORTS = {
    "Karen's layers": ("karen_app/domain/wrong.py", "import karen_app.services"),
    "Law and letters stand alone": ("letters/wrong.py", "import legal_rules"),
    "Law and letters know nothing": ("legal_rules/wrong.py", "import karen_app.domain"),
    "The core is pure": ("karen_app/services/wrong.py", "import reportlab"),
    "The core does not touch": ("karen_app/services/wrong_disk.py", "import shutil"),
    "The domain knows only": ("karen_app/domain/wrong_law.py", "import dateutil"),
    "Law needs": ("legal_rules/wrong_library.py", "import jinja2"),
    "Composing a letter": ("letters/composing/wrong.py", "import reportlab"),
    "Printing a letter": ("letters/render/wrong.py", "import letters.composing"),
    "The window speaks": ("karen_app/ui/wrong.py", "import sqlalchemy"),
    "A screen does not know": (
        "karen_app/ui/screens/board/wrong.py",
        "import karen_app.ui.screens.case",
    ),
    "The store knows": ("karen_app/persistence/wrong.py", "import letters"),
    "Of the services the store": (
        "karen_app/persistence/wrong_service.py",
        "import karen_app.services.reminders",
    ),
    "Foreign files know": ("karen_app/intake/wrong.py", "import letters"),
    "Law is used through": ("karen_app/wrong.py", "import legal_rules.engine"),
    "Letters are used through": ("karen_app/wrong_letters.py", "import letters.composing"),
    "Karen never goes online": ("karen_app/wrong_online.py", "import http.client"),
}
EMPTY_HOUSE = (
    "karen_app/__main__",
    "karen_app/cli",
    "karen_app/bootstrap",
    "karen_app/clock",
    "karen_app/shipped",
    "karen_app/letter_printer",
    "karen_app/domain/__init__",
    "karen_app/services/__init__",
    "karen_app/services/ports",
    "karen_app/services/reminders",
    "karen_app/persistence/__init__",
    "karen_app/intake/__init__",
    "karen_app/ui/__init__",
    "karen_app/ui/screens/__init__",
    "karen_app/ui/screens/board/__init__",
    "karen_app/ui/screens/case/__init__",
    "karen_app/__init__",
    "karen_app/window_start",
    "karen_app/fonts",
    "letters/__init__",
    "letters/model/__init__",
    "letters/composing/__init__",
    "letters/timeline/__init__",
    "letters/render/__init__",
    "letters/bundle/__init__",
    "legal_rules/__init__",
    "legal_rules/engine/__init__",
)


def run_linter(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RUN_LINTER, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**os.environ, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_contracts_hold() -> None:
    done = run_linter(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def verdict_on_a_bad_house(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A small house with one wrong import per contract, judged by the same contracts."""
    folder = tmp_path_factory.mktemp("bad-house")
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    wrong = {name: f"{line}\n" for name, line in WRONG_IMPORTS.values()}
    for name, text in {f"{name}.py": "" for name in EMPTY_HOUSE}.items() | wrong.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return run_linter(folder).stdout


@pytest.mark.parametrize("name", NAMES)
def test_each_contract_is_able_to_fail(name: str, verdict_on_a_bad_house: str) -> None:
    assert any(name.startswith(start) for start in WRONG_IMPORTS), "add a wrong import above"
    assert f"{name} BROKEN" in verdict_on_a_bad_house
