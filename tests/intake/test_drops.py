"""What people drop: thousands of files, folders that vanish, links, four gigabytes."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from karen_app.domain.errors import FileTrouble
from karen_app.intake.gather import gather
from karen_app.intake.limits import DROPPED_DEPTH, DROPPED_FILES
from karen_app.intake.reader import LimitedReader
from karen_app.persistence.file_store import FileStore

GIB = 1024**3
SILENCE = 0.1  # seconds without a heartbeat
MEMORY_GROWTH = 64 * 1024  # KiB, as the system counts it


def test_thousands_of_files_are_counted_and_the_first_taken(tmp_path: Path) -> None:
    for number in range(DROPPED_FILES + 7):
        (tmp_path / f"{number:04}.jpg").touch()
    found = gather((tmp_path,))
    assert len(found.files) == DROPPED_FILES
    assert found.files[0].name == "0000.jpg"
    (problem,) = found.problems
    assert (problem.code, dict(problem.values)["count"]) == ("drop.too_many", 7)


def test_a_folder_that_vanished_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    found = gather((tmp_path / "weg", tmp_path / "a.txt"))
    assert [each.name for each in found.files] == ["a.txt"]
    assert [each.code for each in found.problems] == ["file.vanished"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_and_endless_trees_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "secret").symlink_to("/etc/passwd")
    deep = tmp_path.joinpath(*["d"] * (DROPPED_DEPTH + 3))
    deep.mkdir(parents=True)
    (deep / "x.txt").touch()
    found = gather((tmp_path,))
    assert found.files == ()
    assert {each.code for each in found.problems} == {"drop.links", "drop.deep"}


def test_a_file_dropped_twice_comes_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert gather((tmp_path / "a.txt", tmp_path)).files == (tmp_path / "a.txt",)


def test_a_folder_is_not_read_as_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as refused:
        LimitedReader().read_file(tmp_path)
    assert refused.value.message.code == "file.folder"


def sparse(place: Path, size: int) -> Path:
    with place.open("wb") as file:
        file.truncate(size)
    return place


def test_a_file_that_changes_while_it_is_copied_is_not_kept(tmp_path: Path) -> None:
    source = tmp_path / "notatki.txt"
    source.write_bytes(b"a" * 3 * 1024 * 1024)

    def write_into_it(_done: int, _whole: int) -> bool:
        with source.open("ab") as file:
            file.write(b"b")
        return True

    store = FileStore(tmp_path / "store")
    with pytest.raises(FileTrouble) as refused:
        store.take_in(source, write_into_it)
    assert refused.value.message.code == "file.changing"
    assert store.files() == ()
    assert not [each for each in (tmp_path / "store").rglob("*") if each.is_file()]


def test_a_file_knows_whether_the_store_had_it_before(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"a")
    store = FileStore(tmp_path / "store")
    assert store.take_in(source).is_new
    assert not store.take_in(source).is_new


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), OSError(5, "I/O")])
def test_a_file_that_may_not_be_read_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise error

    source = tmp_path / "a.txt"
    source.write_bytes(b"a")
    monkeypatch.setattr(Path, "open", refuse)
    for take in (FileStore(tmp_path / "store").take_in, LimitedReader().glance):
        with pytest.raises(FileTrouble) as refused:
            take(source)
        assert refused.value.message.code == "file.unreadable"


def test_what_is_too_large_to_read_is_a_sentence(tmp_path: Path) -> None:
    big = sparse(tmp_path / "film.pdf", GIB)
    with pytest.raises(FileTrouble) as refused:
        LimitedReader().read_file(big)
    assert refused.value.message.code == "foreign.too_large"


def test_copying_four_gigabytes_can_be_cancelled(tmp_path: Path) -> None:
    big = sparse(tmp_path / "film.mp4", 4 * GIB)
    seen: list[int] = []

    def stop_early(done: int, whole: int) -> bool:
        seen.append(done)
        assert whole == 4 * GIB
        return len(seen) < 50

    with pytest.raises(FileTrouble) as refused:
        FileStore(tmp_path / "store").take_in(big, stop_early)
    assert refused.value.message.code == "file.cancelled"
    assert not [each for each in (tmp_path / "store").rglob("*") if each.is_file()]


def copying_elsewhere(big: Path, store: Path) -> threading.Thread:
    """The same copy in another process: how long a busy machine and disk keep us waiting anyway."""
    code = (
        "import sys; from pathlib import Path; from karen_app.persistence.file_store import "
        "FileStore; FileStore(Path(sys.argv[2])).take_in(Path(sys.argv[1]))"
    )
    worker = threading.Thread(
        target=subprocess.run, args=([sys.executable, "-c", code, str(big), str(store)],)
    )
    worker.start()
    return worker


def silence_while(worker: threading.Thread) -> float:
    """The longest time in seconds this thread had to wait for its turn while ``worker`` ran."""
    longest, last = 0.0, time.perf_counter()
    while worker.is_alive():
        time.sleep(0.005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_copying_four_gigabytes_keeps_memory_and_heartbeat(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    big = sparse(tmp_path / "film.mp4", 4 * GIB)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    anyway = silence_while(copying_elsewhere(big, tmp_path / "other"))
    worker = threading.Thread(target=FileStore(tmp_path / "store").take_in, args=(big,))
    worker.start()
    longest = silence_while(worker)
    assert (tmp_path / "store").exists()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before <= MEMORY_GROWTH
    assert longest < SILENCE + anyway, "beyond what the same copy does from another process"
