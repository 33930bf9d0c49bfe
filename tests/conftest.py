"""What every test gets: a fixed day, a folder of its own, no screen, no network, no keystore."""

import gc
import os
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from karen_app.ui import words
from karen_app.ui.collector import collect_what_is_due
from karen_app.ui.ending import end_qt
from tests.accept import Accept
from tests.no_network import network_forbidden

TODAY = date(2026, 11, 22)
"""The day on which all tests live; nothing asks the machine for the date."""

_HOME_VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Qt ends here, in order, and not with the interpreter, whose order is anybody's guess."""
    end_qt()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write the accepted texts anew instead of comparing with them",
    )


def pytest_configure() -> None:
    """Set the world before any library is imported: the person's own settings stay untouched."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["LC_ALL"] = "C.UTF-8"
    home = tempfile.mkdtemp(prefix="karen-tests-")
    for variable in _HOME_VARIABLES:
        os.environ[variable] = home
    _choose_hypothesis_profile()
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Garbage is collected between tests, in the thread of the windows: see ui/collector.py."""
    collect_what_is_due()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On several cores all windows share one worker, and all tests of one PostgreSQL another."""
    for item in items:
        if group := _group_of(item):
            item.add_marker(pytest.mark.xdist_group(group))


def _group_of(item: pytest.Item) -> str:
    """Windows share one application of Qt; a server is started once, not once per worker."""
    if not isinstance(item, pytest.Function):
        return ""
    parameters = item.callspec.params.values() if hasattr(item, "callspec") else ()
    if "postgres" in item.fixturenames or "postgres" in parameters:
        return "postgres"
    return "window" if "qapp" in item.fixturenames else ""


def _choose_hypothesis_profile() -> None:
    """KAREN_HYPOTHESIS=thorough looks long; the default is quick and the same on every CI run."""
    slow_is_fine = [HealthCheck.too_slow]
    settings.register_profile(
        "fast",
        max_examples=30,
        deadline=None,
        derandomize="CI" in os.environ,
        suppress_health_check=slow_is_fine,
    )
    settings.register_profile(
        "thorough", max_examples=2000, deadline=None, suppress_health_check=slow_is_fine
    )
    settings.load_profile(os.environ.get("KAREN_HYPOTHESIS", "fast"))


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    marked = request.node.get_closest_marker("loopback") is not None
    with network_forbidden(loopback_allowed=marked):
        yield


@pytest.fixture(autouse=True)
def _no_language_left() -> Iterator[None]:
    """What a test makes the window speak ends with the test."""
    yield
    words.forget()


@pytest.fixture
def today() -> date:
    """The fixed day of the tests: Sunday, 22 November 2026."""
    return TODAY


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    """An empty folder for Karen's data, removed by pytest later."""
    folder = tmp_path / "karen-data"
    folder.mkdir()
    return folder


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> Accept:
    """Compare a text with a committed file beside the test; see tests/accept.py."""
    return Accept(
        folder=request.path.parent,
        rewrite=bool(request.config.getoption("--accept")),
    )
