"""What stands in a line of the journal whose words were erased."""

from __future__ import annotations

ERASED = "erased:"  # begins the payload; the digest of what was there follows
ERASED_LABEL = '{"code":"change.erased","values":[]}'
