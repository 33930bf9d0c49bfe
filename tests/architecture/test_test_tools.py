"""The tools of the tests do what they say: accepted texts differ loudly, the network is shut."""

import socket
from pathlib import Path

import pytest

from tests.accept import Accept
from tests.no_network import NetworkUsed, network_forbidden


def test_the_accepted_text_passes(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Reklamacja\n", encoding="utf-8")
    Accept(tmp_path, rewrite=False)("Reklamacja", "letter.txt")


def test_another_text_is_shown_as_a_difference(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Reklamacja\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"(?s)-Reklamacja.*\+Wezwanie"):
        Accept(tmp_path, rewrite=False)("Wezwanie", "letter.txt")


def test_a_missing_file_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="--accept"):
        Accept(tmp_path, rewrite=False)("Reklamacja", "letter.txt")


def test_accepting_writes_the_file(tmp_path: Path) -> None:
    Accept(tmp_path, rewrite=True)("Zażółć", "folder/letter.txt")
    assert (tmp_path / "folder" / "letter.txt").read_text(encoding="utf-8") == "Zażółć\n"


def test_names_are_not_looked_up() -> None:
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("example.org", 443)


def test_connecting_is_refused_even_to_this_machine() -> None:
    with socket.socket() as plug, pytest.raises(NetworkUsed):
        plug.connect(("127.0.0.1", 9))


@pytest.mark.loopback
def test_a_marked_test_may_speak_with_this_machine_only() -> None:
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        with pytest.raises(NetworkUsed):
            plug.connect(("192.0.2.1", 9))


def test_the_guard_comes_off_with_its_block() -> None:
    with network_forbidden():
        pass
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
