"""The goals R01 to R36: what is aimed at, with its figure."""

from __future__ import annotations

from typing import Final

GOALS: Final[dict[str, tuple[str, str]]] = {
    "R01": ("Survive a kill", "0 lost acknowledged saves, 0 damaged files, 0 half actions in ≥ 500 kills over 6 operations"),
    "R02": ("Survive power loss", "0 damaged stores in ≥ 200 simulated crash points"),
    "R03": ("Every I/O failure handled", "save, attach, backup, restore, export, migrate: old state intact and a sentence, whichever call fails"),
    "R04": ("Full disk", "as R03; 0 closed forms"),
    "R05": ("Read-only place", "opens, says so, 0 tracebacks, 0 writes"),
    "R06": ("Damaged evidence is found", "100 % of single-byte changes, missing and foreign files"),
    "R07": ("Damaged records are found", "≥ 99 % of 1,000 single-bit flips in rows"),
    "R08": ("Backups are verified", "100 % opened and checked before an older one goes"),
    "R09": ("Backups rotate", "exactly 2 days all, 12 daily, 10 weekly, 9 monthly over 3 years, clock jumps included"),
    "R10": ("Restore works", "from every kept backup: equal records and files; no stale journal replayed; can be undone"),
    "R11": ("Old files open", "100 % of released schemas, equal in meaning, no loose rows"),
    "R12": ("Migration is atomic", "killed at each statement: old or new, never between"),
    "R13": ("A newer file is refused", "the same bytes after refusal"),
    "R14": ("One writer", "a second start is told; after a kill Karen starts without asking"),
    "R15": ("No lost updates", "0 in 1,000 interleaved edits by 4 sessions; the later one sees the conflict"),
    "R16": ("One behaviour on three stores", "100 % of the tests of records and their safety on SQLite, SQLCipher and PostgreSQL"),
    "R17": ("Deadlines do not depend on the clock's zone", "equal in ≥ 5 zones, at DST, leap day, 2038"),
    "R18": ("Large evidence", "4 GiB: ≤ 64 MB more memory, can be cancelled, the window never silent > 100 ms"),
    "R19": ("Hostile names", "≥ 200 names: 0 writes outside, all can be made under the rules of NTFS"),
    "R20": ("Text survives into the PDF", "100 % of ≥ 2,000 generated texts, 0 exceptions"),
    "R21": ("Printing is sealed", "0 files opened outside the assets, 0 sockets, 0 processes"),
    "R22": ("PDFs are archival and accessible", "every template: PDF/UA-1 and PDF/A pass; ≥ 12 seeded defects caught"),
    "R23": ("Mail import is robust", "10,000 mutated mails: 0 crashes or hangs, the original kept byte for byte"),
    "R24": ("Tables are safe for spreadsheets", "0 cells that start a formula; lossless JSON comes back equal"),
    "R25": ("Calendar is safe", "reads back equal; no property injected"),
    "R26": ("Attachments are opened safely", "0 of the executable types started; mark of the web on Windows"),
    "R27": ("Search never fails", "any text ≤ 10,000 signs: no exception; lodz finds Łódź"),
    "R28": ("No secret on disk", "a password is found 0 times in data, logs, settings"),
    "R29": ("Encrypted means encrypted", "case text found 0 times in any file; a wrong passphrase changes nothing"),
    "R30": ("The journal shows tampering", "100 % of edit, delete, reorder, truncate attacks"),
    "R31": ("Erasure is real", "the text of an erased person found 0 times; erased again after a restore"),
    "R32": ("Silent by default", "0 sockets in a full session"),
    "R33": ("Drafts survive", "≤ 5 s of typing lost on a kill"),
    "R34": ("Unhandled errors", "0 in the tests of the window; else a dialog and a local log"),
    "R35": ("Accessible window", "100 % of interactive widgets have role and name; the whole journey by keyboard"),
    "R36": ("Supply chain", "0 known vulnerabilities, locked by hash, SBOM, 0 GPL-only parts"),
}  # fmt: skip
"""Number of the row: goal, figure aimed at."""
