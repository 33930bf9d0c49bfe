"""Colours, sizes and the style sheet: light, dark and high contrast, each measured."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from karen_app.services.settings import Theme as ThemeName
from karen_app.services.views.words import Tone

SHEET = Path(__file__).parent / "resources" / "karen.qss"
CONTRAST_SHEET = SHEET.with_name("contrast.qss")
BASE_PIXELS = 13
SCALES = (100, 115, 130, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours as ``#rrggbb``; every ``*_soft`` is the ground under its ink."""

    back: str
    card: str
    rail: str
    ink: str
    muted: str
    hint: str  # what stands in an empty field until one types
    line: str
    edge: str  # border of things one can press or type into, at least 3:1
    hover: str
    act: str
    act_soft: str
    act_line: str
    on_act: str
    act_hover: str
    soon: str
    soon_soft: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str
    waiting: str
    waiting_soft: str
    track: str
    paper: str
    scroll: str
    is_dark: bool = False

    def ink_of(self, tone: Tone) -> str:
        """The ink of a tone, readable on the card and on the soft ground of that tone."""
        return str(getattr(self, tone.value))


LIGHT = Colours(
    back="#f6f7f5",
    card="#ffffff",
    rail="#ffffff",
    ink="#1f2933",
    muted="#5b6770",
    hint="#5f6b73",
    line="#e2e6e4",
    edge="#87918f",
    hover="#f0f3f1",
    act="#0f6b66",
    act_soft="#e7f2f0",
    act_line="#b3d8d3",
    on_act="#ffffff",
    act_hover="#0b5752",
    soon="#8a5000",
    soon_soft="#fdf1dc",
    danger="#b42318",
    danger_soft="#fde8e6",
    good="#2f6f3e",
    good_soft="#e5f2e7",
    waiting="#4d5963",
    waiting_soft="#ebeef0",
    track="#e4e8ea",
    paper="#dfe3e1",
    scroll="#c3cac7",
)
DARK = Colours(
    back="#15191c",
    card="#1e2428",
    rail="#1a1f23",
    ink="#e8ecee",
    muted="#a3afb7",
    hint="#98a5ad",
    line="#323a40",
    edge="#75828b",
    hover="#2a3237",
    act="#5cc8bf",
    act_soft="#173431",
    act_line="#2c5f5a",
    on_act="#06211f",
    act_hover="#7ad8d0",
    soon="#f0b35a",
    soon_soft="#3a2c12",
    danger="#ff9b90",
    danger_soft="#431f1c",
    good="#86d095",
    good_soft="#1b3522",
    waiting="#b7c2c9",
    waiting_soft="#2b3338",
    track="#343d43",
    paper="#0f1214",
    scroll="#454f56",
    is_dark=True,
)
CONTRAST = Colours(
    back="#000000",
    card="#000000",
    rail="#000000",
    ink="#ffffff",
    muted="#ffffff",
    hint="#b8b8b8",
    line="#ffffff",
    edge="#ffffff",
    hover="#1a1a66",
    act="#ffff00",
    act_soft="#000000",
    act_line="#ffff00",
    on_act="#000000",
    act_hover="#ffffff",
    soon="#ffc400",
    soon_soft="#000000",
    danger="#ff9f9f",
    danger_soft="#000000",
    good="#7dff8a",
    good_soft="#000000",
    waiting="#ffffff",
    waiting_soft="#000000",
    track="#4d4d4d",
    paper="#000000",
    scroll="#ffffff",
    is_dark=True,
)


@dataclass(frozen=True, slots=True)
class Look:
    """What the person chose: colours, text size in percent, own font or that of the system."""

    theme: ThemeName = ThemeName.SYSTEM
    scale: int = 100
    system_font: bool = False


@dataclass(frozen=True, slots=True)
class Theme:
    """The look in force: the colours and one measure that everything scales with."""

    colours: Colours
    scale: int = 100

    def px(self, pixels: int) -> int:
        """A length of the design (for 100 %) in pixels at the chosen text size."""
        return max(1, round(pixels * self.scale / 100))


_current = Theme(LIGHT)


def theme() -> Theme:
    """The look in force now."""
    return _current


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` after WCAG 2.1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast of two colours after WCAG 2.1, from 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours_for(name: ThemeName) -> Colours:
    """The set of colours for a choice; ``SYSTEM`` follows the desktop."""
    if name is ThemeName.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}[name]


def load_fonts(folder: Path | None) -> list[str]:
    """Offers every font file of a folder to Qt; returns the families found."""
    families: list[str] = []
    for file in sorted(folder.glob("*.ttf")) if folder is not None else []:
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families


def wear(application: QApplication, look: Look) -> Theme:
    """Dresses the application: style, palette, font and style sheet; returns the theme."""
    global _current  # noqa: PLW0603 - one window, one look
    colours = colours_for(look.theme)
    _current = Theme(colours, look.scale)
    application.setStyle("Fusion")
    application.setPalette(_palette(colours))
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    if not look.system_font and "Lato" in QFontDatabase.families():
        font = QFont("Lato")
    font.setPixelSize(_current.px(BASE_PIXELS))
    font.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(font)
    application.setStyleSheet(style_sheet(_current, font.family()))
    return _current


def style_sheet(current: Theme, family: str) -> str:
    """The style sheet with colours and sizes put in; ``@name`` and ``@12px`` are replaced."""
    text = SHEET.read_text(encoding="utf-8")
    if current.colours is CONTRAST:
        text += CONTRAST_SHEET.read_text(encoding="utf-8")
    names = sorted(Colours.__dataclass_fields__, key=len, reverse=True)
    for name in names:
        text = text.replace(f"@{name};", f"{getattr(current.colours, name)};")
    for pixels in range(60, 0, -1):
        text = text.replace(f"@{pixels}px", f"{current.px(pixels)}px")
    icons = (SHEET.parent / "icons").as_posix()
    text = text.replace("@tick", "tick-dark" if current.colours.is_dark else "tick-light")
    text = text.replace("@arrow", "arrow-dark" if current.colours.is_dark else "arrow-light")
    return text.replace("@family;", f'"{family}";').replace("@icons", icons)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for one, colour in (
        (role.Window, colours.back),
        (role.Base, colours.card),
        (role.AlternateBase, colours.hover),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.Button, colours.card),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.hint),
        (role.Highlight, colours.act),
        (role.HighlightedText, colours.on_act),
        (role.Link, colours.act),
    ):
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.muted))
    return palette
