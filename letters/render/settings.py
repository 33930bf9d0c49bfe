"""Sets ReportLab's switches to known safe values before anything else of it is loaded."""

from __future__ import annotations

import os
import sys
from types import ModuleType

# ReportLab executes ~/.reportlab_settings as Python and obeys RL_* variables of the environment.
# An empty module under the name it looks for first keeps the file unread; the variables are put
# aside while its configuration is loaded.

_SAFE_VALUES: dict[str, object] = {
    "trustedHosts": None,  # fetch from nowhere
    "trustedSchemes": [],
    "toColorCanUse": None,  # no expressions in colours
    "invariant": 1,  # same input, same bytes
    "shapedFontGlob": [],
    "useA85": 0,
    "pageCompression": 1,
    "warnOnMissingFontGlyphs": 0,  # characters.py and fonts.py check every glyph themselves
    "ttfAsciiReadable": 0,
}


def load_safely() -> None:
    """Load ``reportlab.rl_config`` untouched by home folder and environment; pin the values.

    Raises:
        RuntimeError: a value did not take, so printing would not be safe.
    """
    put_aside = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("RL_")}
    stood_in = "reportlab_settings" not in sys.modules
    if stood_in:
        sys.modules["reportlab_settings"] = ModuleType("reportlab_settings")
    try:
        from reportlab import rl_config  # noqa: PLC0415 - only now is it safe to load
    finally:
        os.environ.update(put_aside)
        if stood_in:
            del sys.modules["reportlab_settings"]
    for name, value in _SAFE_VALUES.items():
        setattr(rl_config, name, value)
        if getattr(rl_config, name) != value:
            msg = f"ReportLab's setting {name} cannot be made safe. Reinstall ReportLab 5.1."
            raise RuntimeError(msg)


load_safely()
