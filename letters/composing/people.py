"""The writer as a template sees them: verbs in the right gender, pronouns, the client's nouns."""

from __future__ import annotations

from collections.abc import Mapping

from letters.model.data import Writer, WriterForm
from letters.model.template import Verb

# How the writer (or the person an advocate writes for) is named in each case.
_FIRST_PERSON = {"gen": "mnie", "dat": "mi", "acc": "mnie", "ins": "mną", "loc": "mnie"}
_CLIENT = {
    WriterForm.MAN: {
        "nom": "mój klient",
        "gen": "mojego klienta",
        "dat": "mojemu klientowi",
        "acc": "mojego klienta",
        "ins": "moim klientem",
        "loc": "moim kliencie",
    },
    WriterForm.WOMAN: {
        "nom": "moja klientka",
        "gen": "mojej klientki",
        "dat": "mojej klientce",
        "acc": "moją klientkę",
        "ins": "moją klientką",
        "loc": "mojej klientce",
    },
    WriterForm.NEUTRAL: {
        "nom": "reprezentowana przeze mnie osoba",
        "gen": "reprezentowanej przeze mnie osoby",
        "dat": "reprezentowanej przeze mnie osobie",
        "acc": "reprezentowaną przeze mnie osobę",
        "ins": "reprezentowaną przeze mnie osobą",
        "loc": "reprezentowanej przeze mnie osobie",
    },
}


def first_person(verb: Verb, form: WriterForm) -> str:
    """Give "kupiłem", "kupiłam" or "kupiono"."""
    if form is WriterForm.NEUTRAL:
        return verb.impersonal
    if form is WriterForm.WOMAN:
        return _reflexive(verb.she, "m")
    return verb.i_man or _reflexive(verb.he, "em")


def third_person(verb: Verb, form: WriterForm) -> str:
    """Give "kupił" or "kupiła"; a person without a stated form is "osoba", so feminine."""
    return verb.he if form is WriterForm.MAN else verb.she


def _reflexive(past: str, ending: str) -> str:
    """Add the personal ending to the verb and keep "się" after it."""
    verb, space, rest = past.partition(" ")
    return f"{verb}{ending}{space}{rest}"


class WriterWords:
    """What ``writer`` means inside a template."""

    def __init__(self, writer: Writer, verbs: Mapping[str, Verb]) -> None:
        """Speak for ``writer`` with the verb table of the templates folder."""
        self._writer = writer
        self._verbs = verbs

    @property
    def name(self) -> str:
        """The name of the person the matter belongs to (the client of an advocate)."""
        client = self._writer.client
        return client.name if client else self._writer.name

    @property
    def genitive(self) -> str:
        """The client's name in the genitive; ask ``writer.genitive`` first."""
        client = self._writer.client
        return client.genitive if client else ""

    @property
    def signs(self) -> str:
        """The name of the person who signs."""
        return self._writer.name

    def did(self, infinitive: str) -> str:
        """Say in the past what the person did: "kupiłam", "kupiono", "mój klient kupił"."""
        verb = self._verbs[infinitive]
        if self._writer.client:
            form = self._writer.client.form
            return f"{_CLIENT[form]['nom']} {third_person(verb, form)}"
        return first_person(verb, self._writer.form)

    def also(self, infinitive: str) -> str:
        """Say a second verb of the same sentence, without naming the person again."""
        verb = self._verbs[infinitive]
        if self._writer.client:
            return third_person(verb, self._writer.client.form)
        return first_person(verb, self._writer.form)

    def me(self, case: str) -> str:
        """Name the person in ``gen``, ``dat``, ``acc``, ``ins`` or ``loc``: "mi"."""
        if self._writer.client:
            return _CLIENT[self._writer.client.form][case]
        return _FIRST_PERSON[case]

    def form(self, man: str, woman: str, neutral: str) -> str:
        """Pick words by the form of the person the matter belongs to."""
        words = {WriterForm.MAN: man, WriterForm.WOMAN: woman, WriterForm.NEUTRAL: neutral}
        return words[self._form()]

    def _form(self) -> WriterForm:
        client = self._writer.client
        return client.form if client else self._writer.form
