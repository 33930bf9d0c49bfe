"""What the window says of a tracking number."""

from __future__ import annotations

from karen_app.services.sending.tracking import Tracking, TrackingState
from karen_app.ui.words import translate


def tracking_words(found: Tracking) -> tuple[str, str]:
    """A sentence about the check digit, and the look of a note or of a problem."""
    if found.state is TrackingState.EMPTY:
        return "", "note"
    if found.state is TrackingState.FITS:
        words = translate("Tracking", "The check digit {digit} fits.")
        return words.replace("{digit}", str(found.typed)), "note"
    if found.state is TrackingState.WRONG:
        words = translate(
            "Tracking",
            "The check digit is {digit} and should be {wanted}: one digit is misread. "
            "Compare it with the slip.",
        )
        words = words.replace("{digit}", str(found.typed)).replace("{wanted}", str(found.wanted))
        return words, "problem"
    return translate(
        "Tracking", "Karen cannot check a number of this form. Compare it with the slip."
    ), "note"
