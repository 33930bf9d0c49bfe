"""The few exceptions of the domain: what the caller cannot mend with a field."""

from __future__ import annotations

from karen_app.domain.message import Message


class KarenError(Exception):
    """Something outside the form is wrong; ``message`` is the sentence for the user."""

    def __init__(self, message: Message) -> None:
        """Keep the sentence; the English words are the text of the exception."""
        super().__init__(message.english)
        self.message = message


class Missing(KarenError):
    """A record that should be there is not (removed by another person or window)."""


class Conflict(KarenError):
    """Somebody changed the record since it was read."""


class FileTrouble(KarenError):
    """A file cannot be read or written."""


class StoreTrouble(KarenError):
    """The store cannot be opened or written; what was stored before is safe."""


class Stopped(StoreTrouble):
    """The person stopped the work; whoever began something takes it back."""


class StoreLocked(StoreTrouble):
    """The store is encrypted and closed: it wants its passphrase or recovery code."""


class WrongPassphrase(StoreTrouble):
    """Neither passphrase nor recovery code fit; nothing was changed."""


class DamagedStore(StoreTrouble):
    """The file is damaged, and waiting or trying again will not help."""


class ChoiceTrouble(KarenError):
    """An address or a folder chosen in the settings cannot be used; the data are fine."""


class OtherHost(StoreTrouble):
    """The folder was left locked by another computer; only the user knows whether it runs."""
