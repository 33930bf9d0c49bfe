"""R06, R07, R30: flipped bits, lost files, and a journal that somebody edited."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

from karen_app.persistence import seals
from karen_app.persistence.access import PLAIN
from karen_app.persistence.journal import first_break, sealed
from karen_app.persistence.store_names import DATABASE
from karen_app.persistence.vault import Vault
from tests.soak.frame import Reached, Run, judged, measure
from tests.soak.stores import add_case, attach, encounter, opened, people, put

RECORDS = ("client", "trader", "matter", "encounter", "case_event", "deadline_adjustment")


@measure(
    "R06",
    "flips one byte of a kept file, takes files away, lays foreign ones beside them; each must be in the report",
)
def evidence(run: Run) -> Reached:  # fmt: skip
    chance, rounds, faults = run.chance("evidence"), run.count(20, 300), []
    with opened(run.folder) as vault:
        case = add_case(vault.desk, "1")
        (run.folder / "zdjęcie.bin").write_bytes(chance.randbytes(30_000))
        digest = attach(vault, case, "1", run.folder / "zdjęcie.bin").digest
        place = vault.files.place(digest)
        whole = place.read_bytes()
        if vault.check().faults:
            faults.append("a sound store was reported")
        place.chmod(0o600)
        for number in range(rounds):
            attack = ("flip", "gone", "foreign")[number % 3]
            foreign = place.with_name(f"{number:064x}")
            if attack == "flip":
                at = chance.randrange(len(whole))
                changed = bytearray(whole)
                changed[at] ^= 1 << chance.randrange(8)
                place.write_bytes(changed)
            elif attack == "gone":
                place.unlink()
            else:
                foreign.write_bytes(b"x")
            if len(vault.check().faults) != 1:
                faults.append(f"{attack} {number} was not seen")
            place.write_bytes(whole)
            foreign.unlink(missing_ok=True)
    return judged(f"{rounds - len(faults)} of {rounds} found", faults)


def is_seen(vault: Vault) -> bool:
    return not vault.check().is_sound


@measure(
    "R07",
    "flips one bit of a text in a random row of the database file, reads the whole store as the weekly check does",
)
def bit_flips(run: Run) -> Reached:  # fmt: skip
    chance, flips = run.chance("flips"), run.count(15, 1000)
    with opened(run.folder) as vault:
        case = add_case(vault.desk, "1")
        for number in range(30):
            words = f"Rozmowa {number}: " + " ".join(
                chance.choices(["buty", "zwrot", "Łódź"], k=40)
            )
            put(vault.desk, *people(f"p{number}", words))
            put(vault.desk, encounter(case, f"{number}", words))
    database = run.folder / "data" / DATABASE
    whole = database.read_bytes()
    places = places_of_records(database, whole)
    found = 0
    for _ in range(flips):
        changed = bytearray(whole)
        changed[chance.choice(places)] ^= 1 << chance.randrange(8)
        database.write_bytes(changed)
        found += is_reported(database)
    database.write_bytes(whole)
    faults = [] if found >= 0.99 * flips else [f"{flips - found} flips passed unseen"]
    return judged(f"{found} of {flips} flips found", faults)


def is_reported(database: Path) -> bool:
    """What a check of seals and pages says about the file as it lies there."""
    engine = PLAIN.engine(database, read_only=True)
    try:
        with engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
            return pages != "ok" or bool(seals.broken(connection))
    except Exception:  # noqa: BLE001 - whatever is raised was noticed
        return True
    finally:
        engine.dispose()


def places_of_records(database: Path, whole: bytes) -> list[int]:
    """Every byte of the file that belongs to the text of a case, person or entry."""
    connection = sqlite3.connect(database)
    places: set[int] = set()
    for table in RECORDS:
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our names
            packed = "".join(str(value) for value in row if isinstance(value, str)).encode()
            at = whole.find(packed[:20])
            while at >= 0:
                if whole[at : at + len(packed)] == packed:
                    places.update(range(at, at + len(packed)))
                at = whole.find(packed[:20], at + 1)
    connection.close()
    return sorted(places)


@measure(
    "R30",
    "edits, deletes, swaps and cuts lines of the journal, also with new digests; each must break the chain",
)
def tampering(run: Run) -> Reached:  # fmt: skip
    chance, rounds, faults = run.chance("tampering"), run.count(40, 1000), []
    with opened(run.folder) as vault:
        for number in range(12):
            put(vault.desk, *people(f"{number}"))
        with vault.desk.open() as work:
            chain = list(work.journal())
    head = chain[-1].digest
    if first_break(chain, head) is not None:
        faults.append("a sound chain was called broken")
    for number in range(rounds):
        name, attacked = attack_on(chain, number, chance)
        if first_break(attacked, head) is None:
            faults.append(f"{name} {number} was not seen")
    return judged(f"{rounds - len(faults)} of {rounds} attacks found", faults)


def attack_on(chain: list, number: int, chance: random.Random) -> tuple[str, list]:  # type: ignore[type-arg]
    """One of the attacks on a copy of the chain."""
    import dataclasses

    lines = list(chain)
    at = chance.randrange(len(lines))
    name = ("edit", "edit and seal anew", "delete", "swap", "cut")[number % 5]
    if name.startswith("edit"):
        field = chance.choice(["actor", "label", "payload", "case_id"])
        changed = dataclasses.replace(lines[at], **{field: f"inne {number}"})
        lines[at] = sealed(changed) if name != "edit" else changed
    elif name == "delete":
        del lines[at]
    elif name == "swap":
        other = (at + 1) % len(lines)
        lines[at], lines[other] = lines[other], lines[at]
    else:
        del lines[max(at, 1) :]
    return name, lines
