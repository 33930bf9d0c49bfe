"""Takes Qt down at the end of the program, while its parts are still there in good order.

At the end of the interpreter Qt for Python deletes every object it still knows, in any order, and
may so delete one that went with its parent; the program then ends with a segmentation fault after
all was done and saved. Without an application it has nothing to delete.

Deleting the application deletes those objects too, and there it is the same danger: the signal of
a button is let go while the button dies, and with it the last hand on the card the button stands
in; the card then deletes its buttons once more. Somebody has to hold on to everything meanwhile.
"""

from __future__ import annotations

import gc

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent


def end_qt() -> None:
    """Deletes what waits to be deleted, then the application of Qt; twice does no harm."""
    application = QCoreApplication.instance()
    if application is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    held = shiboken6.getAllValidWrappers()
    shiboken6.delete(application)
    del held
