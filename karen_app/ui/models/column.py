"""Column: how one column of a list reads its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QIcon


@dataclass(frozen=True, slots=True)
class Column:
    """``text`` gives the words of a cell; ``sort_by`` what orders it (else the words).

    ``hint`` is the tooltip and what a screen reader adds; ``icon`` a picture before the words.
    """

    title: str
    text: Callable[[Any], str]
    sort_by: Callable[[Any], Any] | None = None
    hint: Callable[[Any], str] | None = None
    icon: Callable[[Any], QIcon] | None = None
    is_number: bool = False
