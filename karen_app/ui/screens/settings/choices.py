"""The answers to choose from in the settings: colours, and the day on which the week begins."""

from __future__ import annotations

from karen_app.services.settings import Theme, WeekStart
from karen_app.ui.words import translate

Choices = tuple[tuple[object, str], ...]


def themes() -> Choices:
    """The sets of colours with their words."""
    return (
        (Theme.SYSTEM, translate("Settings", "as the desktop")),
        (Theme.LIGHT, translate("Settings", "light")),
        (Theme.DARK, translate("Settings", "dark")),
        (Theme.CONTRAST, translate("Settings", "high contrast")),
    )


def week_starts() -> Choices:
    """The days on which a week may begin, with their words."""
    return (
        (WeekStart.MONDAY, translate("Settings", "on Monday")),
        (WeekStart.SUNDAY, translate("Settings", "on Sunday")),
        (WeekStart.SYSTEM, translate("Settings", "as the system says")),
    )
