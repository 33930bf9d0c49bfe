"""Field: one line of a form as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from karen_app.ui.forms.editors import Editor


@dataclass(frozen=True, slots=True)
class Field:
    """``name`` is that of the draft's field, so that problems find their place.

    ``label`` and ``help`` are ready words; ``make`` builds the editor.
    """

    name: str
    label: str
    make: Callable[[], Editor]
    help: str = ""
    is_required: bool = False
    beside: bool = False  # stands to the right of the field before it
    covers: tuple[str, ...] = ()  # further fields of the draft whose problems show here
