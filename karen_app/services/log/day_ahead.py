"""Tells from the words around a day without a year whether it lies ahead: only in a promise."""

from __future__ import annotations

import re
from typing import Final

from karen_app.domain.folding import folded

AROUND: Final = 60  # characters on each side of a day that are read

_ENDING = r"(?:l|la|lo|li|ly|lam|lem|las|les|lismy|lysmy|liscie|lyscie)"
_DAY = re.compile(
    r"\b\d{1,2}\.?\s+(?:stycz|lut|marc|kwiet|maj|czerw|lip|sierp|wrze|paz|listop|grud)\w*"
    r"|\b\d{1,2}[./-]\d{1,2}\b"
)
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|;|\n\s*\n")
_ORIGIN = re.compile(r"\b(?:z|ze|od)(?:\s+dnia)?\s*$|\bod\s+(?:dnia\s+)?@[^,]*\bdo(?:\s+dnia)?\s*$")
_UNTIL = re.compile(r"\b(?:do|najpozniej(?:\s+do)?)(?:\s+dnia)?\s*$")
_TIME_GIVEN = re.compile(
    r"\b(?:czas|termin(?:u|em|ie)?)(?:\s+\w+){0,2}?\s+(?:najpozniej\s+)?do(?:\s+dnia)?\s*$"
)
_DEED = re.compile(
    r"\b(?!(?:nic|wiec)\b)\w+[aeisuyz]c\b|\b(?:zwrot|napraw[ey]|wymian[ey]|wysylk[eai]|dostaw[eay]|"
    r"odpowiedz|przelew|wyplat[ey]|decyzj[ea]|montaz|wizyt[ey]|rekompensat[ey]|kurier\w*|"
    r"paczk[ei])\b|\bna(?:\s+dzien)?\s*$"
)
_VERB = re.compile(
    rf"""\b(?:
    (?P<coming>
        odda(?:dza|my|m)? | (?:z|prze)?wroc(?:i|a|imy|e) | (?:wy|przy|ode|do|prze)sl(?:e|a|emy)
        | (?:od|za)dzwoni(?:a|my)? | (?:wymien|napraw|zrob|uruchom)i(?:a|my)? | odpowie(?:dza|my)?
        | odpisz(?:e|a|emy) | (?:za|wy)plac(?:i|a|imy) | przele(?:je|ja|jemy)
        | (?:dostarcz|rozpatrz|podlacz|dorecz)(?:y|a|ymy) | (?:do|przy)(?:wioza|wiezie)
        | (?:do|przy)(?:jedzie|jada|jdzie|jda) | dostan(?:e|ie|iemy|a) | otrzyma(?:m|my|ja)?
        | (?:skontaktu|zamontu|uzna)j[ea] | wykona(?:ja|my)? | usun(?:ie|a|iemy) | nada(?:dza)?
        | przekaz(?:e|a|emy) | bed(?:zie|a|ziemy|e) | uplywa | mija
    )
    | (?P<promise>
        obiec(?:a{_ENDING}|ano|uj[ea]) | zapewni(?:{_ENDING}|ono|a|aja) | zapewnia{_ENDING}
        | zobowiaza{_ENDING} | zadeklarowa{_ENDING} | (?:za)?gwarantowa{_ENDING}
        | przyrzek{_ENDING} | ma | (?<!\bod\s)(?<!\bdo\s)maja
    )
    | (?P<due> mia(?:l|la|lo|ly) | mieli )
    | (?P<told>
        powiedzia(?:l|la|lo|ly) | powiedzieli | (?:mowi|twierdzi)(?:l|la|li|ly)
        | (?:na|od)pisa(?:l|la|li|ly) | poda(?:l|la|li|ly) | poinformowa(?:l|la|li|ly)
        | da{_ENDING} | (?:wyznaczy|ustali|przedluzy|zostawi){_ENDING}
    )
    | (?P<over> (?:mine|mina|uplyne|uplyna|wygas|skonczy|przekroczy|dotrzyma){_ENDING} )
    | (?P<noun>
        (?:e?mail|hotel|portal|model|lokal|artykul|dzial|tytul|kanal|material|sygnal|szpital
        |protokol|terminal|michal)(?:em|om|a|u|y|i)?
        | (?:szkol|sil|cal|mal|mil)[ayo] | staly | jesli | jezeli
        | (?:chwil|skal|fal|wol|rol|tabel|sal|hal)[ai] | czyli | pol | tel
    )
    | (?P<past>
        \w*[aeiouy]{_ENDING} | \w*(?:sz|szed|mog|[ns]ios|wioz|siad|pad|rzek|kra[dk]){_ENDING}
        | \w{{3,}}[ao]no | \w{{3,}}eto
    )
    )\b""",
    re.VERBOSE,
)


_CAME_LATE = re.compile(
    rf"\b(?:(?:do|przy)(?:sz(?:ed)?|jecha|tar|wioz|starczy|reczy)|odda|zwroci|przysla|naprawi){_ENDING}"
    r"(?:\s+(?:dopiero|az|mi|je|ja|go|to|w|dnia))*\s+@,?"
    r"(?:\s+(?:a|choc|chociaz|mimo\s+ze|przeciez))*\s+(?:mia(?:l|la|lo|ly)|mieli)\b[^@,]*$"
)


def was_due_before(text: str, start: int) -> bool:
    """Whether the day at ``start`` is when that was due which came on the day named before it.

    "dotarła 10 grudnia, a miała dojść do 3 grudnia": both days are over, this one was the first.
    """
    return _CAME_LATE.search(_said_before(text, start)) is not None


def lies_ahead(text: str, start: int, end: int) -> bool:
    """Whether the day at ``text[start:end]`` is said to come, by the verb nearest to it.

    True after a whole future form ("oddadzą"), after a promise of a deed ("obiecali zwrot") and
    after "do", unless a past verb says that it is over; False wherever that is not sure.
    """
    said = _said_before(text, start)
    if _ORIGIN.search(said):
        return False
    verb = _last_verb(said)
    kind = verb.lastgroup if verb else None
    if _UNTIL.search(said):
        is_done = kind == "over" or (kind == "past" and not _TIME_GIVEN.search(said))
        return not is_done and not _is_over_after(text[end : end + AROUND])
    if verb is None or kind not in {"coming", "promise"}:
        return False
    between = said[verb.end() :]
    return "@" not in between and (kind == "coming" or bool(_DEED.search(between)))


def _said_before(text: str, start: int) -> str:
    """The words of the same sentence before the day, other days in them as "@"."""
    first = max(0, start - AROUND)
    words = text[first:start]
    if first and text[first - 1].isalnum():
        words = re.sub(r"^\w+", "", words)  # the rest of a word that was cut
    plain = _DAY.sub("@", folded(words))
    return _SENTENCE_END.split(plain)[-1]


def _last_verb(said: str) -> re.Match[str] | None:
    found = [match for match in _VERB.finditer(said) if match.lastgroup != "noun"]
    return found[-1] if found else None


def _is_over_after(words: str) -> bool:
    """Whether a past verb follows in the same clause: "do 3 grudnia nie odpowiedzieli"."""
    clause = re.split(r"[,.;!?\n]", folded(words))[0]
    verbs = (match.lastgroup for match in _VERB.finditer(clause))
    first = next((kind for kind in verbs if kind != "noun"), None)
    return first in {"past", "over", "told"}
