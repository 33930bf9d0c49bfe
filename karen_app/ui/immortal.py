"""Keeps None, True and False alive on Python 3.11, where Qt for Python wears them out.

Qt for Python 6.12 gives back a reference to None, True or False that it never took, once per
call that returns nothing and once per signal. From Python 3.12 on these three cannot die; in
3.11 they count references, and a window dies after some tens of thousands of calls with
"deallocating None", or with a segmentation fault when the count passes zero in Qt's own code.
"""

from __future__ import annotations

import ctypes
import sys

FIRST_WITH_IMMORTALS = (3, 12)
PLENTY = 1 << (ctypes.sizeof(ctypes.c_ssize_t) * 8 - 24)
"""References no run can use up, and far from the largest number that fits."""


def keep_alive() -> None:
    """Gives the three so many references that no run uses them up; twice does no harm."""
    if sys.version_info >= FIRST_WITH_IMMORTALS or hasattr(sys, "getobjects"):
        return  # a build that traces references keeps its counts elsewhere
    for one in (None, True, False):
        if sys.getrefcount(one) < PLENTY // 2:
            ctypes.c_ssize_t.from_address(id(one)).value += PLENTY
