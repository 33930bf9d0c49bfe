"""UseCases: the one object the window receives, every use case ready to call."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from karen_app.domain.case import Case
from karen_app.domain.case_file import CaseFile
from karen_app.domain.client import Client
from karen_app.domain.deadline import DeadlineAdjustment
from karen_app.domain.dispatch import Dispatch
from karen_app.domain.encounter import Encounter, PromiseState
from karen_app.domain.errors import FileTrouble, KarenError, Missing
from karen_app.domain.event import CaseEvent
from karen_app.domain.event_kinds import EVENT_GROUPS
from karen_app.domain.evidence import Evidence
from karen_app.domain.fields import NO_FIELDS, Fields
from karen_app.domain.ids import (
    CaseId,
    ClientId,
    EncounterId,
    EventId,
    EvidenceId,
    LetterId,
    ReplyId,
    TraderId,
)
from karen_app.domain.letter import Letter
from karen_app.domain.message import say
from karen_app.domain.problem import Problem
from karen_app.domain.records import Record
from karen_app.domain.reply import Reply
from karen_app.domain.trader import Trader
from karen_app.services import reminders as reminding
from karen_app.services import search as searching
from karen_app.services import statistics as counting
from karen_app.services import undo
from karen_app.services.adviser.adviser import Adviser
from karen_app.services.cases import close_case as closing
from karen_app.services.cases import edit_case as editing
from karen_app.services.cases import lists, open_case, people, read_case, recent, trash_case
from karen_app.services.cases.recent import RecentCase
from karen_app.services.change import Change
from karen_app.services.deadlines import adjust
from karen_app.services.deadlines.law import Law
from karen_app.services.drafts import (
    AdjustmentDraft,
    ArrivalDraft,
    CaseDraft,
    ClientDraft,
    ClosingDraft,
    DispatchDraft,
    EncounterDraft,
    EventDraft,
    EvidenceDraft,
    ReplyDraft,
    TraderDraft,
)
from karen_app.services.due_memory import Causes, DueMemory
from karen_app.services.escalation.next_steps import next_step
from karen_app.services.evidence import attach_file, label_exhibit, verify_files
from karen_app.services.evidence.attach_dropped import (
    AttachedFiles,
    AttachMany,
    attach_dropped,
)
from karen_app.services.evidence.file_words import FileWords
from karen_app.services.evidence.read_files import FileReading
from karen_app.services.exchange import ForeignFiles, Inside
from karen_app.services.intake_ports import Foreign
from karen_app.services.keeping import samples
from karen_app.services.keeping import settle as settling
from karen_app.services.keeping.keep import Keeping
from karen_app.services.keeping.keeper import Keeper
from karen_app.services.keeping.merge import Merged, Side
from karen_app.services.letters import choose, draft
from karen_app.services.letters.compose_letter import LetterTrouble, Office, compose_letter
from karen_app.services.log import complaints as complaining
from karen_app.services.log import (
    edit_encounter,
    record_encounter,
    record_event,
    record_reply,
    remove_entry,
)
from karen_app.services.log.complaints import ComplaintLine
from karen_app.services.outcome import InConflict, Outcome, Refused
from karen_app.services.output import print_letter, print_timeline
from karen_app.services.output.papers import Papers
from karen_app.services.ports import (
    BackupInfo,
    BackupStore,
    Desk,
    FileStore,
    Outside,
    Printer,
    Progress,
    Samples,
    SettingsStore,
    TraderList,
)
from karen_app.services.sending import record_arrival, record_dispatch
from karen_app.services.sending.hand_out import HandOut
from karen_app.services.sending.record_dispatch import PostRoom
from karen_app.services.settings import Settings, Trial, believe
from karen_app.services.views import make_case_page, make_letter_desk
from karen_app.services.views.board import Board
from karen_app.services.views.board_memory import PIECE, BoardMemory, no_pause
from karen_app.services.views.case_page import CasePage, HistoryLine, LetterChoice
from karen_app.services.views.clock import Why
from karen_app.services.views.evidence_list import FileCheck
from karen_app.services.views.inbox import (
    CalendarLine,
    ClientLine,
    Found,
    Reminder,
    Statistics,
    TraderOffer,
    TrashLine,
)
from karen_app.services.views.kept_cards import Cards
from karen_app.services.views.letter_desk import LetterDesk
from karen_app.services.views.make_case_page import Looking
from karen_app.services.views.make_clock import clock_key, why_of
from karen_app.services.views.make_history import history_of
from letters import Catalogue


@dataclass(frozen=True, slots=True)
class World:
    """Everything outside that the use cases need; ``bootstrap`` fills it, tests fake it."""

    desk: Desk
    files: FileStore
    law: Law
    catalogue: Catalogue
    printer: Printer
    settings: SettingsStore
    outside: Outside
    backups: BackupStore
    samples: Samples
    traders: TraderList
    foreign: Foreign
    keeper: Keeper
    words: FileWords
    cards: Cards
    causes: Causes
    pause: Callable[[], None] = no_pause  # called between two cases by long work
    trial: Trial = believe


class UseCases:
    """What a person can do with Karen; see ``README.md`` beside this file."""

    def __init__(self, world: World) -> None:
        """Serve the window with this world."""
        self._world = world
        self._desk = world.desk
        self._board = BoardMemory(world.desk, world.cards, world.pause)
        self._due = DueMemory(world.desk, world.causes, world.pause)
        self.exchange = ForeignFiles(
            Inside(
                desk=world.desk,
                files=world.files,
                law=world.law,
                catalogue=world.catalogue,
                settings=world.settings,
                outside=world.outside,
                looking=self._looking,
            ),
            world.foreign,
        )
        self.keeping = Keeping(world.desk, world.keeper, world.settings)
        self.reading = FileReading(
            world.desk, world.files, world.foreign.reader, world.words, self.keeping.turns
        )

    # frame

    def today(self) -> date:
        """The day of the injected clock."""
        return self._desk.clock.today()

    def edition(self) -> str:
        """The edition of the rulebook."""
        return self._world.law.edition

    def is_read_only(self) -> bool:
        """True where nothing can be stored."""
        return self._desk.is_read_only

    def settings(self) -> Settings:
        """The settings."""
        return self._world.settings.load()

    def try_settings(self, settings: Settings) -> Refused | None:
        """Try the address and the folders of settings before they are stored; background work."""
        try:
            self._world.trial(settings)
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))
        return None

    def change_settings(self, settings: Settings) -> Settings:
        """Store the settings."""
        self._world.settings.save(settings)
        return settings

    # cases

    def open_case(self, typed: CaseDraft) -> Outcome[Case]:
        """Open a case, with new people where the draft names no known ones."""
        return open_case.open_case(self._desk, typed)

    def case_draft(self, case_id: CaseId) -> CaseDraft:
        """The draft that fills the form of a case."""
        return editing.case_draft(self._desk, case_id)

    def edit_case(self, case_id: CaseId, typed: CaseDraft) -> Outcome[Case]:
        """Store an edited case."""
        return editing.edit_case(self._desk, case_id, typed)

    def pin_case(self, case_id: CaseId, *, is_pinned: bool) -> Outcome[Case]:
        """Pin a case or let it go."""
        return editing.pin_case(self._desk, case_id, is_pinned=is_pinned)

    def recent_cases(self) -> tuple[RecentCase, ...]:
        """The cases looked at last, pinned ones first."""
        return recent.recent_cases(self._desk, self.settings().recent_cases)

    def open_cases(self, most: int) -> tuple[tuple[CaseId, str, str], ...]:
        """Id, title and trader of open cases to choose from, those looked at last first."""
        return lists.open_cases(self._desk, self.settings().recent_cases, most)

    def close_case(self, case_id: CaseId, typed: ClosingDraft) -> Outcome[Case]:
        """Record how a case ended."""
        return closing.close_case(self._desk, case_id, typed)

    def reopen_case(self, case_id: CaseId) -> Outcome[Case]:
        """Open a closed case again."""
        return closing.reopen_case(self._desk, case_id)

    def trash_case(self, case_id: CaseId) -> Outcome[Case]:
        """Put a case into the trash."""
        return trash_case.trash_case(self._desk, case_id)

    def restore_case(self, case_id: CaseId) -> Outcome[Case]:
        """Take a case out of the trash."""
        return trash_case.restore_case(self._desk, case_id)

    def trash(self) -> tuple[TrashLine, ...]:
        """Cases in the trash."""
        return trash_case.trash(self._desk)

    def clients(self) -> tuple[ClientLine, ...]:
        """Clients by name."""
        return lists.clients(self._desk)

    def client_names(self) -> tuple[tuple[ClientId, str], ...]:
        """Id and name of every client by name, at once however many cases there are."""
        return lists.client_names(self._desk)

    def client_draft(self, client_id: ClientId) -> ClientDraft:
        """The draft that fills the form of a client."""
        return people.draft_of_client(people.read_client(self._desk, client_id))

    def edit_client(self, client_id: ClientId, typed: ClientDraft) -> Outcome[Client]:
        """Store an edited client."""
        return people.edit_client(self._desk, client_id, typed)

    def trader_draft(self, trader_id: TraderId) -> TraderDraft:
        """The draft that fills the form of a trader."""
        return people.draft_of_trader(people.read_trader(self._desk, trader_id))

    def edit_trader(self, trader_id: TraderId, typed: TraderDraft) -> Outcome[Trader]:
        """Store an edited trader."""
        return people.edit_trader(self._desk, trader_id, typed)

    def offer_traders(self, typed: str) -> tuple[TraderOffer, ...]:
        """Traders that fit what was typed."""
        return lists.offer_traders(self._desk, self._world.traders, typed)

    # two edits of one record

    def compare_conflict(self, conflict: InConflict) -> Merged[Record]:
        """Both edits put together; ``clashes`` are the fields where a side must be chosen."""
        return settling.compare(conflict)

    def settle_conflict(self, conflict: InConflict, choices: Mapping[str, Side]) -> Outcome[Record]:
        """Store both edits with the chosen sides."""
        return settling.settle(self._desk, conflict, choices)

    # log

    def record_encounter(self, case_id: CaseId, typed: EncounterDraft) -> Outcome[Encounter]:
        """Store a new encounter."""
        return record_encounter.record_encounter(self._desk, case_id, typed)

    def encounter_draft(self, encounter_id: EncounterId) -> EncounterDraft:
        """The draft that fills the form of an encounter."""
        return edit_encounter.encounter_draft(self._desk, encounter_id)

    def edit_encounter(
        self, encounter_id: EncounterId, typed: EncounterDraft
    ) -> Outcome[Encounter]:
        """Store an edited encounter."""
        return edit_encounter.edit_encounter(self._desk, encounter_id, typed)

    def judge_promise(self, encounter_id: EncounterId, state: PromiseState) -> Outcome[Encounter]:
        """Say what became of a promise."""
        return edit_encounter.judge_promise(self._desk, encounter_id, state)

    def event_kinds(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Kinds of events with their words, in groups for a picker."""
        law, language = self._world.law, self.settings().language
        known = law.event_kinds()
        return {
            group: tuple((kind, law.label(kind, language)) for kind in kinds if kind in known)
            for group, kinds in EVENT_GROUPS.items()
        }

    def record_event(self, case_id: CaseId, typed: EventDraft) -> Outcome[CaseEvent]:
        """Store a new dated fact."""
        return record_event.record_event(self._desk, self._world.law.event_kinds(), case_id, typed)

    def event_draft(self, event_id: EventId) -> EventDraft:
        """The draft that fills the form of an event."""
        return record_event.event_draft(self._desk, event_id)

    def edit_event(self, event_id: EventId, typed: EventDraft) -> Outcome[CaseEvent]:
        """Store an edited event."""
        return record_event.edit_event(self._desk, self._world.law.event_kinds(), event_id, typed)

    def record_reply(self, case_id: CaseId, typed: ReplyDraft) -> Outcome[Reply]:
        """Store an answer of the trader."""
        return record_reply.record_reply(self._desk, case_id, typed)

    def reply_draft(self, reply_id: ReplyId) -> ReplyDraft:
        """The draft that fills the form of a reply."""
        return record_reply.reply_draft(self._desk, reply_id)

    def edit_reply(self, reply_id: ReplyId, typed: ReplyDraft) -> Outcome[Reply]:
        """Store an edited reply."""
        return record_reply.edit_reply(self._desk, reply_id, typed)

    def complaints(self, case_id: CaseId) -> tuple[ComplaintLine, ...]:
        """The complaints of a case that a reply may answer."""
        language = self.settings().language
        return complaining.complaints(self._desk, self._world.law, case_id, language)

    def remove_entry(self, entry_id: str) -> Outcome[None]:
        """Remove an entry that did not leave the house."""
        return remove_entry.remove_entry(self._desk, entry_id)

    # evidence

    def attach_file(
        self,
        case_id: CaseId,
        source: Path,
        about: EvidenceDraft = EvidenceDraft(),
        progress: Progress | None = None,
    ) -> Outcome[Evidence]:
        """Copy a file in and record it."""
        wanted = attach_file.FileToAttach(case_id, source, about)
        return attach_file.attach_file(self._desk, self._world.files, wanted, progress)

    def attach_dropped(
        self, case_id: CaseId, dropped: tuple[Path, ...], progress: Progress | None = None
    ) -> Outcome[AttachedFiles]:
        """Attach every file of what was dropped as one change; cancelled, nothing is attached."""
        reader = self._world.foreign.reader
        many = AttachMany(self._desk, self._world.files, reader, case_id)
        return attach_dropped(many, dropped, progress)

    def describe_evidence(self, evidence_id: EvidenceId, about: EvidenceDraft) -> Outcome[Evidence]:
        """Say what a file shows and which entry it proves."""
        return attach_file.describe_evidence(self._desk, evidence_id, about)

    def label_exhibit(self, evidence_id: EvidenceId, number: int | None) -> Outcome[Evidence]:
        """Give a file its number."""
        return label_exhibit.label_exhibit(self._desk, evidence_id, number)

    def order_exhibits(self, case_id: CaseId, wanted: tuple[EvidenceId, ...]) -> Outcome[None]:
        """Number the files in this order."""
        return label_exhibit.order_exhibits(self._desk, case_id, wanted)

    def verify_files(
        self, case_id: CaseId | None = None, progress: Progress | None = None
    ) -> tuple[FileCheck, ...]:
        """Compare every kept file with its fingerprint."""
        return verify_files.verify_files(self._desk, self._world.files, case_id, progress)

    def save_evidence(self, evidence_id: EvidenceId, target: Path) -> Refused | None:
        """Write a copy of a kept file; ``None`` when it is done."""
        try:
            self._world.files.copy_out(self._evidence(evidence_id).digest, target)
        except FileTrouble as trouble:
            return Refused((Problem("target", trouble.message),))
        return None

    def _evidence(self, evidence_id: EvidenceId) -> Evidence:
        with self._desk.open() as records:
            found = records.get(Evidence, evidence_id)
        if found is None:
            raise Missing(say("evidence.unknown"))
        return found

    # deadlines

    def why(self, case_id: CaseId, clock_key_: str) -> Why | None:
        """The reasons of a clock; ``None`` when the facts no longer give it."""
        file = read_case.read_case_file(self._desk, case_id)
        assessment = self._world.law.assess(file, self.today())
        for found in assessment.deadlines:
            if clock_key(found) == clock_key_:
                return why_of(found, file, self.settings().language, assessment)
        return None

    def adjust_deadline(
        self, case_id: CaseId, typed: AdjustmentDraft
    ) -> Outcome[DeadlineAdjustment]:
        """Record a decision about a clock."""
        return adjust.adjust_deadline(self._desk, self._world.law, case_id, typed)

    # letters

    def letter_choices(self, case_id: CaseId) -> tuple[LetterChoice, ...]:
        """Kinds of letter for a case, those that fit now first."""
        file, looking = read_case.read_case_file(self._desk, case_id), self._looking()
        now = make_case_page.situation_of(file, looking)
        wanted = next_step(now).letters
        catalogue, language = self._world.catalogue, looking.language
        return choose.letter_choices(file, now.assessment, catalogue, language, wanted)

    def draft_letter(self, case_id: CaseId, template: str) -> Outcome[Letter]:
        """Begin a letter."""
        try:
            return draft.draft_letter(self._desk, self._world.catalogue, case_id, template)
        except LetterTrouble as trouble:
            return Refused((Problem("template", trouble.message),))

    def letter_desk(self, letter_id: LetterId) -> LetterDesk:
        """Everything the letter desk shows; raises ``LetterTrouble`` for a broken template."""
        composed = compose_letter(self._desk, self._office(), letter_id)
        language = self.settings().language
        return make_letter_desk.letter_desk(
            composed, self._world.printer, self._world.files.has, language
        )

    def fill_letter(self, letter_id: LetterId, name: str, typed: str) -> Outcome[Letter]:
        """Set a field of a letter."""
        return draft.fill_letter(self._desk, self._world.catalogue, letter_id, name, typed)

    def edit_text(self, letter_id: LetterId, block_id: str, text: str | None) -> Outcome[Letter]:
        """Put own words into a block, or the composed ones back (``None``)."""
        return draft.edit_text(self._desk, letter_id, block_id, text)

    def choose_demands(self, letter_id: LetterId, chosen: tuple[str, ...]) -> Outcome[Letter]:
        """Set what the letter asks for."""
        return draft.choose_demands(self._desk, letter_id, chosen)

    def choose_tone(self, letter_id: LetterId, tone: str) -> Outcome[Letter]:
        """Set how the letter sounds."""
        return draft.choose_tone(self._desk, letter_id, tone)

    def choose_channel(self, letter_id: LetterId, channel: str) -> Outcome[Letter]:
        """Set how the letter will travel."""
        return draft.choose_channel(self._desk, letter_id, channel)

    def choose_addressee(
        self, letter_id: LetterId, name: str, lines: tuple[str, ...]
    ) -> Outcome[Letter]:
        """Set who gets the letter; an empty name takes the trader or the office again."""
        return draft.choose_addressee(self._desk, letter_id, name, lines)

    def choose_enclosures(
        self, letter_id: LetterId, chosen: tuple[EvidenceId, ...]
    ) -> Outcome[Letter]:
        """Set which files go with the letter."""
        return draft.choose_enclosures(self._desk, letter_id, chosen)

    def preview_letter(self, letter_id: LetterId) -> bytes:
        """The PDF as it stands, blanks shown."""
        return print_letter.preview_letter(self._desk, self._room(), letter_id)

    def print_letter(self, letter_id: LetterId) -> bytes | Refused:
        """The PDF to sign; ``Refused`` names the blanks."""
        return print_letter.print_letter(self._desk, self._room(), letter_id)

    def print_timeline(self, case_id: CaseId) -> bytes:
        """The escalation timeline as PDF."""
        file = read_case.read_case_file(self._desk, case_id)
        looking = self._looking()
        return self._world.printer.pdf(print_timeline.timeline_document(file, looking))

    @property
    def papers(self) -> Papers:
        """Everything else that is printed: timelines, sheets, summary, packets, batches."""
        return Papers(self._desk, self._room(), self._looking())

    @property
    def adviser(self) -> Adviser:
        """Proofs and gaps, ledger, guided start, confirming a promise."""
        return Adviser(self._desk, self._world.catalogue, self._looking())

    # sending

    @property
    def hand_out(self) -> HandOut:
        """Large print, mail draft, envelope, label, posting data, packet with limits asked."""
        return HandOut(self._desk, self._room())

    def record_dispatch(self, typed: DispatchDraft) -> Outcome[Dispatch]:
        """Record that a letter was sent; freezes it."""
        try:
            return record_dispatch.record_dispatch(self._desk, self._room(), typed)
        except LetterTrouble as trouble:
            return Refused((Problem("letter_id", trouble.message),))

    def record_arrival(self, typed: ArrivalDraft) -> Outcome[Dispatch]:
        """Record when a letter arrived and what shows it."""
        return record_arrival.record_arrival(self._desk, typed)

    # views

    def board(self) -> Board:
        """All cases by whose move it is; remembered while nothing changes."""
        return self._board.board(self._looking())

    def board_pieces(self, size: int = PIECE) -> Iterator[Board]:
        """The board as it grows: what is kept at once, then ``size`` cases at a time.

        ``waiting`` of a piece counts the cases still to be looked at; the last piece is whole.
        """
        return self._board.pieces(self._looking(), size)

    def case_page(self, case_id: CaseId) -> CasePage:
        """Everything of one case; raises ``Missing``."""
        return make_case_page.case_page(
            read_case.read_case_file(self._desk, case_id), self._looking()
        )

    def history(self, case_id: CaseId | None = None) -> tuple[HistoryLine, ...]:
        """The journal of a case, newest first."""
        with self._desk.open() as records:
            return history_of(records.journal(case_id))

    def calendar(self, start: date, end: date) -> tuple[CalendarLine, ...]:
        """Dated things between two days, both included."""
        return reminding.calendar(self._each_case(), self._looking(), start, end)

    def reminders(self, goes_on: Callable[[], bool] = lambda: True) -> tuple[Reminder, ...]:
        """What is due and not done; what is kept of the day's cases is not computed again.

        ``goes_on`` is asked before each case that must be assessed and may end it early.
        """
        return self._due.reminders(self._looking(), self.settings(), goes_on)

    def mark_reminder_done(self, key: str) -> None:
        """Never remind of this again."""
        settings = self.settings()
        done = tuple(dict.fromkeys((*settings.done_reminders, key)))
        self.change_settings(dataclasses.replace(settings, done_reminders=done))

    def note_reminders_checked(self, shown: tuple[str, ...]) -> None:
        """Remember that these were shown, and when the check was made."""
        settings = self.settings()
        self.change_settings(
            dataclasses.replace(
                settings,
                shown_reminders=tuple(dict.fromkeys((*settings.shown_reminders, *shown))),
                last_reminder_check=self._desk.clock.now().isoformat(),
            )
        )

    def statistics(self) -> Statistics:
        """Sums over all cases."""
        with self._desk.open() as records:
            return counting.statistics(records.case_files(), self.today())

    def search(self, typed: str, is_wanted: Callable[[], bool] | None = None) -> tuple[Found, ...]:
        """Everything that holds the words; raises ``Stopped`` as soon as ``is_wanted`` says no."""
        return searching.search(self._desk, typed, is_wanted=is_wanted)

    # undo and drafts

    def put_back(self, change: Change, progress: Progress | None = None) -> Outcome[None]:
        """Undo a change."""
        return undo.put_back(self._desk, change, progress)

    def put_forward(self, change: Change, progress: Progress | None = None) -> Outcome[None]:
        """Redo a change."""
        return undo.put_forward(self._desk, change, progress)

    def keep_draft(self, form: str, typed: Fields) -> None:
        """Keep what is typed in a form."""
        if not self._desk.is_read_only:
            self._desk.drafts.keep(form, typed)

    def kept_draft(self, form: str) -> Fields | None:
        """What was typed in a form and not saved."""
        return self._desk.drafts.typed(form)

    def forget_draft(self, form: str) -> None:
        """Forget what was typed: it is saved now, or not wanted."""
        if not self._desk.is_read_only:
            self._desk.drafts.keep(form, NO_FIELDS)

    # keeping

    def load_samples(self) -> Outcome[tuple[CaseId, ...]]:
        """Load the nine stories."""
        return samples.load_samples(self._desk, self._world.files, self._world.samples)

    def remove_samples(self) -> Outcome[tuple[CaseId, ...]]:
        """Remove the nine stories."""
        return samples.remove_samples(self._desk)

    def back_up(self) -> BackupInfo | Refused:
        """Make a verified backup now."""
        try:
            return self._world.backups.make("asked")
        except KarenError as trouble:
            return Refused((Problem("", trouble.message),))

    def backups(self) -> tuple[BackupInfo, ...]:
        """Kept backups, newest first."""
        return self._world.backups.kept()

    def save_bytes(self, target: Path, content: bytes) -> Refused | None:
        """Write a result where the user wants it; ``None`` when it is done."""
        try:
            self._world.outside.write(target, content)
        except FileTrouble as trouble:
            return Refused((Problem("target", trouble.message),))
        return None

    # inside

    def _each_case(self) -> Iterator[CaseFile]:
        return read_case.each_case(self._desk, self._world.pause)

    def _looking(self) -> Looking:
        language = self.settings().language
        known = self._world.catalogue.templates
        return Looking(
            law=self._world.law,
            language=language,
            today=self.today(),
            has_file=self._world.files.has,
            letter_titles={
                name: template.title.in_language(language.value) for name, template in known.items()
            },
        )

    def _office(self) -> Office:
        settings = self.settings()
        writer = None
        if settings.office_mode and settings.writer_client:
            with self._desk.open() as records:
                writer = records.get(Client, settings.writer_client)
        return Office(self._world.law, self._world.catalogue, settings.town, writer)

    def _room(self) -> PostRoom:
        return PostRoom(self._office(), self._world.printer, self._world.files)
