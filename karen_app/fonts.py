"""Where the shipped fonts lie, found without loading the letters they belong to."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def fonts_folder() -> Path | None:
    """The fonts shipped with the letters, used by the window too."""
    letters = find_spec("letters")
    for place in (letters.submodule_search_locations or ()) if letters is not None else ():
        folder = Path(place) / "fonts"
        if folder.is_dir():
            return folder
    return None
