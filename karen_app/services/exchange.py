"""Foreign files and exchange, ready to call: the window's ``use_cases.exchange``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from karen_app.domain.case_file import CaseFile
from karen_app.domain.errors import FileTrouble, Stopped
from karen_app.domain.evidence import Evidence
from karen_app.domain.file_names import safe_name
from karen_app.domain.ids import CaseId, ClientId, EvidenceId, ReplyId
from karen_app.domain.letter import Letter
from karen_app.domain.pace import Pace
from karen_app.domain.problem import Problem
from karen_app.domain.reply import Reply
from karen_app.domain.trader import Trader
from karen_app.services import reminders
from karen_app.services.deadlines.law import Law
from karen_app.services.intake_ports import (
    Foreign,
    Gathered,
    Picture,
)
from karen_app.services.keeping.export_case import (
    Exchange,
    ExportOptions,
    export_case,
    save_evidence_for_others,
)
from karen_app.services.keeping.import_case import ImportPreview, import_case, preview_import
from karen_app.services.log import reply_grounds
from karen_app.services.log.entry import read_entry
from karen_app.services.log.import_reply import ForeignText, ImportedReply, Intake, import_reply
from karen_app.services.log.import_reply import read_foreign as read_foreign_file
from karen_app.services.log.rant_facts import SuggestedFact, rant_facts
from karen_app.services.outcome import Outcome, Refused
from karen_app.services.output.export_calendar import (
    CalendarDates,
    CalendarPrivacy,
    CalendarWish,
    CaseNames,
    Words,
    export_calendar,
)
from karen_app.services.output.export_person import export_person
from karen_app.services.output.export_table import (
    export_cases_table,
    export_entries_table,
    export_records,
)
from karen_app.services.ports import Desk, FileStore, Outside, Progress, SettingsStore
from karen_app.services.views.inbox import CalendarLine
from karen_app.services.views.make_case_page import Looking
from karen_app.services.views.reply_page import ReplyPage
from letters import Catalogue

_AHEAD, _BEHIND = timedelta(days=3 * 366), timedelta(days=366)
_AT_ONCE = 50  # cases read and looked at between two looks at whether to go on
_TABLES = {"cases": export_cases_table, "entries": export_entries_table, "json": export_records}


@dataclass(frozen=True, slots=True)
class Inside:
    """What of the program itself the exchange uses."""

    desk: Desk
    files: FileStore
    law: Law
    catalogue: Catalogue
    settings: SettingsStore
    outside: Outside
    looking: Callable[[], Looking]


class ForeignFiles:
    """Reading, opening, handing over; what cannot be done comes back as ``Refused``."""

    def __init__(self, inside: Inside, foreign: Foreign) -> None:
        """Serve the window with these."""
        self._in, self._out = inside, foreign
        self._exchange = Exchange(
            inside.desk, inside.files, foreign.shelf, foreign.reader, inside.outside
        )

    # coming in

    def gather(self, dropped: tuple[Path, ...]) -> Gathered:
        """Files in what was dropped, folders walked; attach each with ``attach_file``."""
        return self._out.reader.gather(dropped)

    def read_foreign(self, source: Path) -> ForeignText | Refused:
        """The words of a mail, PDF or text file, nothing kept."""
        try:
            return read_foreign_file(self._out.reader, source)
        except FileTrouble as trouble:
            return Refused((Problem("source", trouble.message),))

    def import_reply(self, case_id: CaseId, source: Path) -> Outcome[ImportedReply]:
        """Keep original and attachments as evidence; drafts for encounter and reply forms."""
        intake = Intake(self._in.desk, self._in.files, self._out.reader)
        return import_reply(intake, case_id, source)

    def rant_facts(self, text: str) -> tuple[SuggestedFact, ...]:
        """Days, amounts, numbers, names and quotes in a private text; nothing is kept."""
        with self._in.desk.open() as records:
            known = records.all(Trader)
        names = {name for each in known for name in (each.name, each.legal_name) if name}
        return rant_facts(text, self._in.desk.clock.today(), names)

    # replies

    def read_reply(self, case_id: CaseId, text: str, chosen: tuple[str, ...] = ()) -> ReplyPage:
        """Grounds of refusal in a pasted or imported text, as cards; nothing is stored."""
        return reply_grounds.read_typed_reply(self._replies(), case_id, text, chosen)

    def reply_page(self, reply_id: ReplyId) -> ReplyPage:
        """A stored reply with the grounds the user settled on."""
        return reply_grounds.read_kept_reply(self._replies(), reply_id)

    def choose_grounds(self, reply_id: ReplyId, chosen: tuple[str, ...]) -> Outcome[Reply]:
        """Keep the user's own list of grounds."""
        return reply_grounds.choose_grounds(self._replies(), reply_id, chosen)

    def draft_answer(self, reply_id: ReplyId) -> Outcome[Letter]:
        """Begin the point-by-point answer to a refusal."""
        return reply_grounds.draft_answer(self._replies(), self._in.catalogue, reply_id)

    # looking and opening

    def preview_evidence(self, evidence_id: EvidenceId) -> Picture | Refused:
        """Size, camera time and a small PNG of a kept picture; call it in the background."""
        item = read_entry(self._in.desk, Evidence, evidence_id)
        try:
            return self._out.reader.look_at_picture(item.name, self._in.files.read(item.digest))
        except FileTrouble as trouble:
            return Refused((Problem("", trouble.message),))

    def preview_file(self, source: Path) -> Picture | Refused:
        """The same of a picture outside, before it is kept; call it in the background."""
        try:
            content = self._out.reader.read_file(source)
            return self._out.reader.look_at_picture(source.name, content)
        except FileTrouble as trouble:
            return Refused((Problem("source", trouble.message),))

    def open_evidence(self, evidence_id: EvidenceId) -> Refused | None:
        """Open a read-only copy in the user's program; never what a computer would run."""
        item = read_entry(self._in.desk, Evidence, evidence_id)
        files = self._in.files
        try:
            self._out.opener.open_copy(item.name, lambda to: files.copy_out(item.digest, to))
        except FileTrouble as trouble:
            return Refused((Problem("", trouble.message),))
        return None

    def open_link(self, link: str) -> Refused | None:
        """Open an http, https or mailto link."""
        try:
            self._out.opener.open_link(link)
        except FileTrouble as trouble:
            return Refused((Problem("", trouble.message),))
        return None

    # going out

    def suggest_name(self, name: str, taken: tuple[str, ...] = ()) -> str:
        """A name that can be written on every system."""
        return safe_name(name, taken)

    def export_case(
        self,
        case_id: CaseId,
        target: Path,
        *,
        with_private: bool = False,
        progress: Progress | None = None,
    ) -> Refused | None:
        """Write a whole case into a new folder or a .zip; ``None`` when it is done."""
        options = ExportOptions(with_private=with_private)
        return export_case(self._exchange, case_id, target, options, progress)

    def preview_import(
        self, source: Path, progress: Progress | None = None
    ) -> ImportPreview | Refused:
        """What such a folder or zip holds; nothing is stored. For the background."""
        return preview_import(self._exchange, source, progress)

    def import_case(self, source: Path, progress: Progress | None = None) -> Outcome[CaseId]:
        """Take in such a folder or zip; stopped, nothing of it is here."""
        return import_case(self._exchange, source, progress)

    def export_person(
        self, client_id: ClientId, target: Path, progress: Progress | None = None
    ) -> Refused | None:
        """Write everything about a client."""
        return export_person(self._exchange, client_id, target, progress)

    def save_evidence_for_others(self, evidence_id: EvidenceId, target: Path) -> Refused | None:
        """Write a copy of a kept file; of a picture without the place where it was taken."""
        item = read_entry(self._in.desk, Evidence, evidence_id)
        return save_evidence_for_others(self._exchange, item, target)

    def export_table(
        self,
        target: Path,
        what: str = "cases",
        only: CaseId | None = None,
        progress: Progress | None = None,
    ) -> Refused | None:
        """Write ``cases`` or ``entries`` as CSV, or every record as ``json``; stopped, nothing."""
        with self._in.desk.open() as records:
            pace = Pace(progress, len(records.case_ids()))
            try:
                every = [f for f in pace.over(records.case_files()) if f.case.trashed_on is None]
            except Stopped as stopped:
                return Refused((Problem("", stopped.message),))
        files: list[CaseFile] = [each for each in every if only in {None, each.case.id}]
        return self._write(target, _TABLES[what](files))

    def calendar_dates(
        self, privacy: CalendarPrivacy | None = None, progress: Progress | None = None
    ) -> CalendarDates | Refused:
        """Find the dates of open cases for a calendar; nothing is written. For the background."""
        settings, today = self._in.settings.load(), self._in.desk.clock.today()
        lines: list[CalendarLine] = []
        names: dict[str, CaseNames] = {}
        looking = self._in.looking()
        with self._in.desk.open() as records:
            ids = records.case_ids()
            pace = Pace(progress, len(ids))
            try:
                for start in range(0, len(ids), _AT_ONCE):
                    files = records.case_files_of(ids[start : start + _AT_ONCE])
                    names |= {f.case.id: CaseNames(f.case.number, f.trader.name) for f in files}
                    lines += reminders.calendar(files, looking, today - _BEHIND, today + _AHEAD)
                    pace.step(len(files))
            except Stopped as stopped:
                return Refused((Problem("", stopped.message),))
        chosen = privacy or CalendarPrivacy(settings.calendar_privacy)
        return CalendarDates(tuple(sorted(lines, key=_by_day)), names, chosen)

    def write_calendar(self, target: Path, dates: CalendarDates, words: Words) -> Refused | None:
        """Write found dates as .ics; ``words`` are asked for ``dates.messages`` only."""
        now = self._in.desk.clock.now()
        wish = CalendarWish(dates.privacy, words, dates.names, now)
        made = export_calendar(dates.lines, wish, self._out.calendar.load())
        try:
            self._in.outside.write(target, made.content)
            self._out.calendar.save(made.events)
        except FileTrouble as trouble:
            return Refused((Problem("target", trouble.message),))
        return None

    # inside

    def _write(self, target: Path, content: bytes) -> Refused | None:
        try:
            self._in.outside.write(target, content)
        except FileTrouble as trouble:
            return Refused((Problem("target", trouble.message),))
        return None

    def _replies(self) -> reply_grounds.ReplyReader:
        language = self._in.settings.load().language
        return reply_grounds.ReplyReader(self._in.desk, self._in.law, language)


def _by_day(line: CalendarLine) -> tuple[date, str]:
    return line.on, line.key
