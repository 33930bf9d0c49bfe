"""Papers: everything about a case that Karen prints, as the window asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import KarenError
from karen_app.domain.ids import CaseId, LetterId
from karen_app.domain.problem import Problem, problem
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.letters.compose_letter import blanks_of, compose_letter, known_facts
from karen_app.services.outcome import Refused
from karen_app.services.output.batch import Counted, Printed, print_batch
from karen_app.services.output.packet import Packet, evidence_document, packet_of
from karen_app.services.output.print_summary import summary_document
from karen_app.services.output.print_timeline import timeline_document
from karen_app.services.output.proof_sheet import proof_sheet
from karen_app.services.ports import Desk, Progress
from karen_app.services.sending.record_dispatch import PostRoom
from karen_app.services.settings import Language
from karen_app.services.views.clock import Clock
from karen_app.services.views.make_case_page import Looking
from karen_app.services.views.make_clock import clocks_of
from letters import LettersError, Variant, compose_plain_page


@dataclass(frozen=True, slots=True)
class Papers:
    """Prints papers; every method gives the bytes of a PDF, or ``Refused`` with a sentence."""

    desk: Desk
    room: PostRoom
    looking: Looking

    def timeline(self, case_id: CaseId, variant: str = "whole") -> bytes:
        """The timeline: ``whole``, for the ``court``, or for the ``ombudsman``."""
        document = timeline_document(self._file(case_id), self.looking, Variant(variant))
        return self.room.printer.pdf(document)

    def proof_sheet(self, case_id: CaseId, clock_key: str) -> bytes | Refused:
        """The sheet that shows how one deadline was counted."""
        file = self._file(case_id)
        try:
            assessment = self.looking.law.assess(file, self.looking.today)
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))
        document = proof_sheet(self.looking.law, file, assessment, clock_key)
        if document is None:
            return Refused((problem("", "adjustment.unknown_clock"),))
        return self.room.printer.pdf(document)

    def summary(self, case_id: CaseId) -> bytes:
        """The case on one page."""
        file = self._file(case_id)
        known = known_facts(self.room.office, file, "", self.looking.today)
        clocks: tuple[Clock, ...] = ()
        if known.assessment is not None:
            clocks = clocks_of(known.assessment, file, Language.POLISH)
        return self.room.printer.pdf(summary_document(known, clocks))

    def plain_page(self, letter_id: LetterId, language: str) -> bytes | Refused:
        """What a letter means in plain words, in ``pl``, ``en`` or ``uk``."""
        composed = compose_letter(self.desk, self.room.office, letter_id)
        watch = composed.data.values.get("period_end") or composed.data.values.get("reply_last_day")
        day = watch if isinstance(watch, date) else None
        number = composed.file.case.number
        try:
            document = compose_plain_page(composed.template, language, day, number)
        except LettersError as trouble:
            return Refused((problem("", "letter.broken_template", detail=str(trouble)),))
        return self.room.printer.pdf(document)

    def evidence_list(self, case_id: CaseId) -> bytes:
        """The list of kept files with their fingerprints."""
        return self.room.printer.pdf(evidence_document(self._file(case_id)))

    def packet(self, letter_id: LetterId, progress: Progress | None = None) -> Packet | Refused:
        """The letter with everything enclosed, within the limits of its receiver."""
        try:
            composed = compose_letter(self.desk, self.room.office, letter_id)
            blanks = () if composed.letter.frozen else blanks_of(composed.document)
            if blanks:
                return Refused((problem("", "letter.blanks", blanks=", ".join(blanks)),))
            return packet_of(composed, self.room.files, self.room.printer, progress)
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))

    def batch(
        self, wanted: tuple[LetterId, ...], progress: Counted | None = None
    ) -> Iterator[Printed]:
        """Many letters, each printed when it is asked for."""
        return print_batch(self.desk, self.room, wanted, progress)

    def _file(self, case_id: CaseId) -> CaseFile:
        return read_case_file(self.desk, case_id)
