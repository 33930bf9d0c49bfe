"""Words of Qt's own dialogs that its Polish and Ukrainian catalogues lack; Karen's hold them.

Qt renamed these after its translators had been there. Their contexts are Qt's, so that Qt finds
them in the catalogue that is asked first.
"""

from __future__ import annotations

from karen_app.ui.words import NOOP

WORDS_OF_QT = (
    ("QFileDialog", NOOP("QFileDialog", "&Look in:")),
    ("QFileDialog", NOOP("QFileDialog", "Files of &type:")),
    (
        "QFileSystemModel",
        NOOP(
            "QFileSystemModel",
            '<b>The name "%1" cannot be used.</b><p>Try using another name, with fewer '
            "characters or no punctuation marks.",
        ),
    ),
    ("QAbstractFileIconProvider", NOOP("QAbstractFileIconProvider", "Drive")),
    ("QAbstractFileIconProvider", NOOP("QAbstractFileIconProvider", "File")),
    ("QAbstractFileIconProvider", NOOP("QAbstractFileIconProvider", "File Folder")),
    ("QAbstractFileIconProvider", NOOP("QAbstractFileIconProvider", "Folder")),
    ("QAbstractFileIconProvider", NOOP("QAbstractFileIconProvider", "Shortcut")),
    ("QAbstractFileIconProvider", NOOP("QAbstractFileIconProvider", "Unknown")),
    (
        "QPrintDialog",
        NOOP(
            "QPrintDialog",
            "%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, "
            "'-' to define ranges and make sure ranges do not intersect with each other.",
        ),
    ),
    ("QPrintDialog", NOOP("QPrintDialog", "Duplex Settings Conflicts")),
    ("QPrintDialog", NOOP("QPrintDialog", "Invalid Pages Definition")),
    (
        "QPrintDialog",
        NOOP("QPrintDialog", "There are conflicts in duplex settings. Do you want to fix them?"),
    ),
    ("QPrintPropertiesDialog", NOOP("QPrintPropertiesDialog", "Advanced Option Conflicts")),
    ("QPrintPropertiesDialog", NOOP("QPrintPropertiesDialog", "Page Setup Conflicts")),
    (
        "QPrintPropertiesDialog",
        NOOP(
            "QPrintPropertiesDialog",
            "There are conflicts in page setup options. Do you want to fix them?",
        ),
    ),
    (
        "QPrintPropertiesDialog",
        NOOP(
            "QPrintPropertiesDialog",
            "There are conflicts in some advanced options. Do you want to fix them?",
        ),
    ),
    ("QPrintPropertiesWidget", NOOP("QPrintPropertiesWidget", "Advanced")),
    (
        "QPrintPropertiesWidget",
        NOOP("QPrintPropertiesWidget", "There are conflicts in some options. Please fix them."),
    ),
    ("QPrintSettingsOutput", NOOP("QPrintSettingsOutput", "Double Sided Printing")),
    ("QPrintSettingsOutput", NOOP("QPrintSettingsOutput", "Long side binding")),
    ("QPrintSettingsOutput", NOOP("QPrintSettingsOutput", "Off")),
    ("QPrintSettingsOutput", NOOP("QPrintSettingsOutput", "Page &Set:")),
    ("QPrintSettingsOutput", NOOP("QPrintSettingsOutput", "Pages")),
    ("QPrintSettingsOutput", NOOP("QPrintSettingsOutput", "Short side binding")),
    (
        "QPrintSettingsOutput",
        NOOP(
            "QPrintSettingsOutput",
            "Specify pages or ranges separated by commas. Ranges are specified by two numbers "
            "separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.",
        ),
    ),
    ("QPageSetupWidget", NOOP("QPageSetupWidget", "Page &order:")),
    ("QPageSetupWidget", NOOP("QPageSetupWidget", "Pages &per sheet:")),
    ("QCupsJobWidget", NOOP("QCupsJobWidget", "&Billing information:")),
    ("QCupsJobWidget", NOOP("QCupsJobWidget", "&End:")),
    ("QCupsJobWidget", NOOP("QCupsJobWidget", "&Start:")),
    ("QCupsJobWidget", NOOP("QCupsJobWidget", "Job &priority:")),
    ("QCupsJobWidget", NOOP("QCupsJobWidget", "Scheduled &printing:")),
    ("QCupsPrinterSupport", NOOP("QCupsPrinterSupport", "Authentication Needed")),
    ("QCupsPrinterSupport", NOOP("QCupsPrinterSupport", "Authentication needed to use %1 on %2.")),
    ("QCupsPrinterSupport", NOOP("QCupsPrinterSupport", "Authentication needed to use %1.")),
    ("QCupsPrinterSupport", NOOP("QCupsPrinterSupport", "Password:")),
    ("QCupsPrinterSupport", NOOP("QCupsPrinterSupport", "Username:")),
)
