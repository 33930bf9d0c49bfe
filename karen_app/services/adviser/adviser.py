"""Adviser: what is shown and what is not, the ledger, the guided start, confirming a promise."""

from __future__ import annotations

from dataclasses import dataclass

from karen_app.domain.case import Case
from karen_app.domain.event import CaseEvent
from karen_app.domain.fields import NO_FIELDS
from karen_app.domain.ids import CaseId, EncounterId, EventId
from karen_app.domain.letter import Letter
from karen_app.services.adviser.confirm_promise import confirm_promise
from karen_app.services.adviser.guide import Answers, Question, draft_from, next_question
from karen_app.services.adviser.ledger import ledger_of
from karen_app.services.adviser.matrix import proof_matrix
from karen_app.services.cases.read_case import read_case_file
from karen_app.services.drafts import CaseDraft
from karen_app.services.facts.answers import Typed, answer_of_case, answer_of_event
from karen_app.services.facts.questions import LawQuestion, questions_of_case, questions_of_event
from karen_app.services.outcome import Outcome
from karen_app.services.ports import Desk
from karen_app.services.views.make_case_page import Looking, asked
from karen_app.services.views.proofs import Element, Ledger
from letters import Catalogue


@dataclass(frozen=True, slots=True)
class LawQuestions:
    """Questions of the law, and about what: the title of a case, the words of an event."""

    about: str
    questions: tuple[LawQuestion, ...]


@dataclass(frozen=True, slots=True)
class Adviser:
    """Advice about one case, and the way into a new one."""

    desk: Desk
    catalogue: Catalogue
    looking: Looking

    def proofs(self, case_id: CaseId) -> tuple[Element, ...]:
        """Every fact to be shown, those without a proof first."""
        return proof_matrix(read_case_file(self.desk, case_id), self.looking.has_file)

    def ledger(self, case_id: CaseId) -> Ledger:
        """Sums of the case and what is open."""
        file = read_case_file(self.desk, case_id)
        assessment, _ = asked(file, self.looking)
        return ledger_of(file, assessment, self.looking.language)

    def confirm_promise(self, encounter_id: EncounterId) -> Outcome[Letter]:
        """Begin the message that confirms a conversation."""
        return confirm_promise(self.desk, self.catalogue, encounter_id)

    def law_questions(self, case_id: CaseId, event_id: str = "") -> LawQuestions:
        """What the law asks about a case, or about one of its events."""
        file = read_case_file(self.desk, case_id)
        law, language = self.looking.law, self.looking.language
        event = next((each for each in file.events if each.id == event_id), None)
        if event is not None:
            found = questions_of_event(event.kind, event.attributes, law, language)
            return LawQuestions(law.label(event.kind, language), found)
        assessment, _ = asked(file, self.looking)
        return LawQuestions(file.case.title, questions_of_case(file, law, assessment, language))

    def answer_law(
        self,
        case_id: CaseId,
        questions: tuple[LawQuestion, ...],
        typed: Typed,
        event_id: str = "",
    ) -> Outcome[Case] | Outcome[CaseEvent]:
        """Store answers to ``questions`` as they were shown; what was not changed there stays.

        So an answer that a colleague gave meanwhile is not undone by one that was only shown.
        """
        if not event_id:
            return answer_of_case(self.desk, questions, case_id, typed)
        kinds = self.looking.law.event_kinds()
        return answer_of_event(self.desk, kinds, questions, EventId(event_id), typed)

    def asks_about(self, kind: str) -> bool:
        """Whether the law asks anything about events of this kind."""
        looking = self.looking
        return bool(questions_of_event(kind, NO_FIELDS, looking.law, looking.language))

    def next_question(self, answers: Answers) -> Question | None:
        """The next question of the guided start; ``None`` when all are asked."""
        return next_question(answers)

    def draft_from(self, answers: Answers) -> CaseDraft:
        """The case that the answers give, to fill its form."""
        return draft_from(answers)
