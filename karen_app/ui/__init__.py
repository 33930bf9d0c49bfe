"""The window: everything a person sees and presses; speaks to services only."""

from karen_app.ui.immortal import keep_alive

keep_alive()  # before the first call into Qt
