"""What a reply says, without the greeting over it and the signature under it."""

from __future__ import annotations

import re
from typing import Final

_WORD = r"[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+"
_NAME = rf"(?-i:(?!\w+my\b){_WORD}(?:-{_WORD})?)"  # "Odmawiamy" is no name
_NAMES = rf"(?:[ ]{_NAME}){{1,3}}"
_SIR = r"(?:pani|panie|pana|panią|panu|państwo|państwa|panowie|klien(?:cie|tko|ci))"
_GREETING: Final = re.compile(
    rf"""(?:
        (?:szanown[yaie]|drog[iae]|drodzy)[ ](?:{_SIR}|użytkowni(?:ku|czko|cy))(?:{_NAMES})?
        | drog[ia]{_NAMES}(?=[ ]*,)
        | (?:dzień[ ]dobry|dobry[ ]wieczór|wita(?:m|my|j)|cześć|hej)(?:[ ]serdecznie)?
          (?:[ ]{_SIR}(?:{_NAMES})? | {_NAMES}(?=[ ]*,))?
        | dear[ ](?:sirs?|madam|sir[ ]or[ ]madam|sir/madam|customer|client)
        | dear[ ](?:mr|mrs|ms|miss)\.?{_NAMES}
        | dear{_NAMES}(?=[ ]*,) | good[ ](?:morning|day|afternoon|evening)
    )[ ]*(?:[,!]|\.(?=\s|$)|(?=\n|$))\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_SIGNED = rf"(?:(?:{_NAME}|zespół|dział|biuro|obsługi|klienta|reklamacji)[ ]*){{1,6}}"
_FAREWELL: Final = re.compile(
    rf"""^[ \t]*(?:
        z[ ](?:poważaniem|wyrazami[ ]szacunku) | łączymy[ ]pozdrowienia
        | (?:serdecznie[ ])?pozdrawiamy?(?:[ ](?:serdecznie|ciepło))?
        | (?:kind|best|warm)[ ]regards | yours[ ](?:faithfully|sincerely|truly)
    )[ ]*[,.!–-]?[ ]*(?:{_SIGNED})?[,.!]?[ \t\r]*$""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
_QUOTED: Final = re.compile(
    r"^[ \t]*(?:>|-{2,}[ ]*(?:original|oryginaln|wiadomość|forwarded)|(?:od|from):[ ]|"
    r"(?:w dniu|dnia|on|pon|wt|śr|czw|pt|sob|niedz)\b[^\n]{0,200}\n?[^\n]{0,200}"
    r"(?:napisał|pisze|wrote)[^\n]{0,20}:[ \t\r]*$)",
    re.IGNORECASE | re.MULTILINE,
)
_POSTSCRIPT: Final = re.compile(r"\s*(?:p\.?[ ]?s\b|post ?scriptum\b|dopisek\b)", re.IGNORECASE)
_FOOTER: Final = re.compile(
    r"poufn|confidential|administrator\w* danych|rodo\b|\bnip\b|\bkrs\b|\bregon\b|"
    r"kapitał zakładowy|z siedzibą w|"
    r"nie odpowiada\w* na tę wiadomość|wysłan[eoy] z |sent from|drukuj|miłego dnia",
    re.IGNORECASE,
)
_LOWER_WORD: Final = re.compile(r"\b[a-ząćęłńóśźż]{4,}\b")


def core_of(words: str) -> str:
    """The words between greeting and signature in one line; all of them where nothing is left.

    Only a whole form of address is a greeting. A postscript and sentences under the signature stay;
    an older message quoted there does not, for the trader did not say it.
    """
    text = "\n".join(words.replace("\u00a0", " ").strip().splitlines())
    for _each in range(2):
        if greeting := _GREETING.match(text):
            text = text[greeting.end() :]
    if farewell := _FAREWELL.search(text):
        answer, under = text[: farewell.start()], text[farewell.end() :]
        if quoted := _QUOTED.search(under):
            under = under[: quoted.start()]
        text = " ".join((answer, *map(_under_signature, _FAREWELL.split(under))))
    return " ".join((text.strip() or words).split()).rstrip(".")


def _under_signature(text: str) -> str:
    """What still is said under a signature: postscripts and sentences, no names and no footers."""
    kept: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        lines = paragraph.splitlines()
        first = next((at for at, line in enumerate(lines) if _says_something(line)), len(lines))
        said = " ".join(lines[first:])
        if said and (_POSTSCRIPT.match(said) or not _FOOTER.search(said)):
            kept.append(said)
    return " ".join(kept)


def _says_something(line: str) -> bool:
    plain = len(_LOWER_WORD.findall(line))
    is_sentence = plain >= 2 and line.rstrip().endswith((".", "!", "?"))
    return bool(_POSTSCRIPT.match(line)) or is_sentence or plain >= 4
