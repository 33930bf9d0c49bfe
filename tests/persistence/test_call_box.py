"""The call box: a second start leaves a wish, the one that runs takes it; nothing else is read."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest

from karen_app.domain.call import Call, Wanted
from karen_app.persistence.call_box import LONGEST, CallBox
from karen_app.persistence.lock import FolderLock

CASE = Call(Wanted.CASE_FILE, "/media/ewa/sprawa.karen")


def test_calls_are_taken_once_and_in_order(tmp_path: Path) -> None:
    box = CallBox(tmp_path)
    assert box.take() == ()
    for call in (Call(), CASE, Call(Wanted.CAPTURE)):
        box.leave(call)
    assert box.take() == (Call(), CASE, Call(Wanted.CAPTURE))
    assert box.take() == ()


def test_a_call_that_is_heard_ends_the_second_start(tmp_path: Path) -> None:
    box = CallBox(tmp_path)
    heard: list[Call] = []

    def listen() -> None:
        while not heard:
            heard.extend(box.take())

    listening = Thread(target=listen)
    listening.start()
    assert box.hand_over(CASE)
    listening.join(10)
    assert heard == [CASE]


def test_a_call_nobody_hears_is_withdrawn(tmp_path: Path) -> None:
    box = CallBox(tmp_path)
    assert not box.hand_over(CASE, tries=1)
    assert box.take() == ()


def test_where_nothing_can_be_written_nobody_is_called(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    box = CallBox(tmp_path / "file")
    assert not box.prepare()
    assert not box.hand_over(CASE)
    assert box.take() == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"wanted": "erase-everything", "file": ""}',
        b'{"wanted": "case-file", "file": "../relative.karen"}',
        b'{"wanted": "window"}',
        b'{"wanted": "case-file", "file": "' + b"a" * LONGEST + b'"}',
        b"[" * 50_000,
    ],
)
def test_whatever_else_lies_there_only_asks_for_the_window(tmp_path: Path, content: bytes) -> None:
    box = CallBox(tmp_path)
    box.prepare()
    (box.folder / "1.json").write_bytes(content)
    assert box.take() == (Call(),)
    assert box.take() == ()


def test_a_folder_says_whether_a_program_holds_it(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    assert not FolderLock(tmp_path / "nowhere").is_held()
    assert not FolderLock(tmp_path).is_held()
    lock.take()
    assert FolderLock(tmp_path).is_held()
    assert FolderLock(tmp_path).is_held()  # asking changes nothing
    lock.release()
    assert not FolderLock(tmp_path).is_held()
