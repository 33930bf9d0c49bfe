"""The few exceptions of the law package; each says what is wrong, where, and what to do."""

from __future__ import annotations


class LegalRulesError(Exception):
    """Anything this package refuses to do."""


class CaseFileError(LegalRulesError):
    """A case file holds something that cannot be read.

    ``path`` is the JSON path of the place (``$.events[2].on``), ``sentence`` says what is
    wrong there and what to do.
    """

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(f"{path}: {sentence}")
        self.path = path
        self.sentence = sentence


class RuleFileError(LegalRulesError):
    """A rule file is not as it must be; the sentence names file, rule and key."""
