"""The window: everything a person sees and presses; speaks to services only."""

from karen_app.ui.immortal import keep_alive

keep_alive()  # before the first call into Qt

from karen_app.ui.quick_imports import spare_the_look  # noqa: E402 - loads Qt

spare_the_look()
