"""What the settings say about the shared folder for the files of an office."""

from __future__ import annotations

from karen_app.ui.words import translate

Press = tuple[str, str, str]  # command, words, what it belongs to


def office_files(folder: str) -> tuple[str, str, tuple[Press, ...]]:
    """Title, what holds now, and the buttons: to choose a folder, and to have none again."""
    title = translate("Settings", "Shared folder for the files of the office")
    here = translate("Settings", "None: each computer keeps the files it was given.")
    choose = ("folder:store_files", translate("Settings", "Choose a folder"), title)
    none = ("none:store_files", translate("Settings", "No shared folder"), title)
    return title, folder or here, (choose, none) if folder else (choose,)
