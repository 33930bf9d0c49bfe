"""Spares Python the look that Qt for Python takes into the source of every imported module.

Qt for Python reads the source of each module that is imported after it, to find out whether the
module may ask for its optional ``__feature__`` spellings. Karen uses none. Reading a thousand
files costs a third of the time of the start and keeps their lines in memory.
"""

from __future__ import annotations

import importlib

import PySide6.QtCore  # noqa: F401 - puts the look in place


def spare_the_look() -> bool:
    """Ends the look from now on; says whether this release of Qt for Python has it."""
    try:
        feature = importlib.import_module("shibokensupport.feature")
    except ImportError:
        return False
    if not callable(getattr(feature, "feature_imported", None)):
        return False
    feature.feature_imported = _leave_alone  # type: ignore[attr-defined]
    return True


def _leave_alone(_module: object) -> None:
    """A module needs no look."""
