"""Only what is needed comes into the folder program, and its size is watched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.source_tree import ROOT
from what_ships import MEGABYTE, is_wanted, missing_words, too_large, unwanted_parts, wanted

QT = "PySide6/Qt"
FROM = "/somewhere/site-packages"


@pytest.mark.parametrize(
    ("target", "source", "comes"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", FROM, True),
        (f"{QT}/plugins/platforms/libqoffscreen.so", FROM, True),
        (f"{QT}/plugins/platforms/libqwayland.so", FROM, True),
        (f"{QT}/plugins/platforms/libqvnc.so", FROM, False),
        (f"{QT}/plugins/imageformats/libqsvg.so", FROM, True),
        (f"{QT}/plugins/iconengines/libqsvgicon.so", FROM, True),
        (f"{QT}/plugins/platformthemes/libqxdgdesktopportal.so", FROM, True),
        (f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", FROM, False),
        (f"{QT}/plugins/tls/libqopensslbackend.so", FROM, False),
        (r"PySide6\plugins\platforms\qwindows.dll", r"C:\site-packages", True),
        (r"PySide6\plugins\sqldrivers\qsqlite.dll", r"C:\site-packages", False),
        (f"{QT}/lib/libQt6Pdf.so.6", FROM, True),
        (f"{QT}/lib/libQt6Quick.so.6", FROM, False),
        (f"{QT}/lib/libQt6VirtualKeyboard.so.6", FROM, False),
        (f"{QT}/qml/QtQuick/qmldir", FROM, False),
        (f"{QT}/translations/qtbase_pl.qm", FROM, True),
        (f"{QT}/translations/qtbase_en.qm", FROM, True),
        (f"{QT}/translations/qtbase_uk.qm", FROM, True),
        (f"{QT}/translations/qtbase_de.qm", FROM, False),
        (f"{QT}/translations/qt_pl.qm", FROM, False),
        (f"{QT}/translations/qt_help_pl.qm", FROM, False),
        ("libreadline.so.8", "/lib/x86_64-linux-gnu/libreadline.so.8", False),
        ("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0", False),
        ("libcrypto.so.3", "/usr/lib/x86_64-linux-gnu/libcrypto.so.3", True),
        ("libsqlite3.so.0", "/usr/lib/x86_64-linux-gnu/libsqlite3.so.0", True),
        ("letters/fonts/Lato-Regular.ttf", "letters/fonts/Lato-Regular.ttf", True),
        ("karen_app/persistence/migrations/env.py", "env.py", True),
    ],
)
def test_what_comes_into_the_folder(target: str, source: str, *, comes: bool) -> None:
    assert is_wanted(target, source) is comes


def test_the_order_does_not_depend_on_who_found_it_first() -> None:
    entries = [("b", "b", "DATA"), ("a", "a", "DATA")]
    assert wanted(entries) == wanted(reversed(entries)) == sorted(entries)


def test_the_recipe_of_the_folder_can_be_read() -> None:
    recipe = ROOT / "packaging" / "karen.spec"
    compile(recipe.read_text(encoding="utf-8"), recipe.name, "exec")


def test_a_folder_that_grew_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(3 * MEGABYTE))
    (tmp_path / "link").symlink_to(tmp_path / "large")
    assert too_large(tmp_path, 3) is None
    assert too_large(tmp_path, 2) == (
        f"{tmp_path.name} has 3 MB, 2 MB are allowed. Look for what came in without being needed,"
        " or raise the limit in packaging/what_ships.py and say why."
    )


def test_a_built_folder_is_looked_through_for_parts_that_came_in_another_way(
    tmp_path: Path,
) -> None:
    for name in ("Qt/lib/libQt6Core.so.6", "Qt/lib/libQt6Charts.so.6", "Qt/qml/QtQuick/qmldir"):
        part = tmp_path / name
        part.parent.mkdir(parents=True, exist_ok=True)
        part.touch()
    assert unwanted_parts(tmp_path) == ["Qt/lib/libQt6Charts.so.6", "Qt/qml/QtQuick/qmldir"]


def test_a_folder_without_the_words_of_qt_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "lib" / QT / "translations"
    folder.mkdir(parents=True)
    for language in ("en", "pl"):
        (folder / f"qtbase_{language}.qm").touch()
    assert missing_words(tmp_path) == ["qtbase_uk"]
    (folder / "qtbase_uk.qm").touch()
    assert missing_words(tmp_path) == []
