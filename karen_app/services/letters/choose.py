"""Which kinds of letter fit a case now, and which complaint fits its contract."""

from __future__ import annotations

from collections.abc import Collection

from karen_app.domain.case_file import CaseFile
from karen_app.domain.contract import ContractKind, SaleChannel
from karen_app.domain.encounter import Failure
from karen_app.domain.message import Message, say
from karen_app.domain.reply import ReplyOutcome
from karen_app.services.deadlines.lateness import as_decided, came_late
from karen_app.services.deadlines.letter_effects import COMPLAINTS
from karen_app.services.settings import Language
from karen_app.services.views.case_page import LetterChoice
from legal_rules import Assessment
from letters import Catalogue

_COMPLAINT_OF = {
    ContractKind.GOODS: "goods-complaint",
    ContractKind.USED_GOODS: "goods-complaint",
    ContractKind.WORK_GOODS: "goods-complaint",
    ContractKind.DIGITAL_CONTENT: "digital-complaint",
    ContractKind.DIGITAL_SERVICE: "digital-complaint",
    ContractKind.TELECOM: "telecom-complaint",
    ContractKind.POSTAL: "postal-complaint",
    ContractKind.POSTAL_UNIVERSAL: "postal-complaint",
    ContractKind.CARRIAGE_GOODS: "damaged-parcel",
    ContractKind.CARRIAGE_PERSONS: "bus-complaint",
    ContractKind.WATER: "energy-complaint",
    ContractKind.PLATFORM: "digital-complaint",
    ContractKind.AIR: "air-261",
    ContractKind.AIR_BAGGAGE: "baggage",
    ContractKind.RAIL: "rail-complaint",
    ContractKind.BUS: "bus-complaint",
    ContractKind.FINANCE: "bank-complaint",
    ContractKind.CONSUMER_CREDIT: "bank-complaint",
    ContractKind.FINANCE_DISTANCE: "bank-complaint",
    ContractKind.PAYMENT: "bank-complaint",
    ContractKind.INSURANCE: "insurer-complaint",
    ContractKind.INSURANCE_OC: "insurer-complaint",
    ContractKind.ELECTRICITY: "energy-complaint",
    ContractKind.GAS: "energy-complaint",
    ContractKind.HEAT: "energy-complaint",
    ContractKind.PACKAGE_TRAVEL: "package-travel",
    ContractKind.PERSONAL_DATA: "gdpr-access",
    ContractKind.NONE: "service-attitude",
}


_THINGS = frozenset({ContractKind.GOODS, ContractKind.USED_GOODS, ContractKind.WORK_GOODS})
_CAME = frozenset({"goods_delivered", "last_item_delivered", "first_item_delivered"})
_WRONG = frozenset({"defect_found", "damage_found", "bad_performance"})


def complaint_for(file: CaseFile) -> str:
    """The kind of complaint that fits the contract and what went wrong with it."""
    contract = file.case.contract
    kinds = {event.kind for event in file.events}
    if contract.kind in _THINGS:
        by_post = contract.channel is SaleChannel.DISTANCE
        if by_post and not kinds & (_CAME | _WRONG):
            return "non-delivery"
        if by_post and (_failed_on_the_way(file) or "damage_found" in kinds):
            return "damaged-parcel"
    if any(e.kind == "debited" and e.attributes.get("authorised") is False for e in file.events):
        return "unauthorised-payment"
    return _COMPLAINT_OF.get(contract.kind, "service-complaint-claim")


def _failed_on_the_way(file: CaseFile) -> bool:
    """The delivery went wrong, and the fault showed at once."""
    failed = any(Failure.DELIVERY_FAILED in each.failures for each in file.encounters)
    came = [event.on for event in file.events if event.kind in _CAME]
    found = [event.on for event in file.events if event.kind in _WRONG]
    return failed and bool(came) and bool(found) and (min(found) - max(came)).days <= 1


_AFTER_COMPLAINT = frozenset({"withdrawal-after-complaint", "price-reduction", "final-demand"})


# Letters that fit only where the law opens a way for them; no way, no letter.
_ONLY_BY_LAW = frozenset(
    {
        "withdrawal-14",
        "adr-declaration-demand",
        "non-delivery",
        "puodo-complaint",
        "proposal-reply",
        "fee-waiver",
    }
)


def letter_choices(
    file: CaseFile,
    assessment: Assessment | None,
    catalogue: Catalogue,
    language: Language,
    wanted: Collection[str] = (),
) -> tuple[LetterChoice, ...]:
    """Every kind of letter for this contract; ``wanted``, those of the next step, come first."""
    choices = []
    for template in catalogue.fitting(file.case.contract.kind.value):
        if template.id == "damaged-parcel" and _handed_over_in_the_shop(file):
            continue
        reason = reason_against(template.id, file, assessment)
        choices.append(
            LetterChoice(
                template=template.id,
                title=template.title.in_language(language.value),
                fits=reason is None,
                reason=reason or say("letter.fits"),
                purpose=template.purpose.in_language(language.value) if template.purpose else "",
                suggested=reason is None and template.id in wanted,
            )
        )
    best = complaint_for(file)
    return tuple(
        sorted(choices, key=lambda each: (not each.suggested, not each.fits, each.template != best))
    )


def _handed_over_in_the_shop(file: CaseFile) -> bool:
    """There was no parcel that could come damaged."""
    contract = file.case.contract
    return contract.kind in _THINGS and contract.channel is SaleChannel.PREMISES


def reason_against(template: str, file: CaseFile, assessment: Assessment | None) -> Message | None:
    """Why a letter does not fit yet; ``None`` when it does.

    The refusal, the silence and the complaint are seen in the log; for every other letter the
    ways of escalation of the law decide.
    """
    if template == "appeal-refusal":
        return None if refused(file) else say("letter.needs_refusal")
    if template == "deemed-accepted":
        return _against_silence(file, assessment)
    if template in _AFTER_COMPLAINT and not demanded(file):
        return say("letter.needs_complaint")
    ways = [step for step in assessment.next_steps if step.letter == template] if assessment else []
    is_open = any(step.open for step in ways)
    return say("letter.not_now") if not is_open and (ways or template in _ONLY_BY_LAW) else None


def _against_silence(file: CaseFile, assessment: Assessment | None) -> Message | None:
    assessment = as_decided(assessment, file) if assessment is not None else None
    if answered(file) and not _answered_late(file, assessment):
        return say("letter.reply_came")
    return None if _is_silent(assessment) else say("letter.needs_silence")


def complained(file: CaseFile) -> bool:
    """A complaint left or arrived."""
    return any(e.kind in {"complaint_sent", "complaint_received"} for e in file.events) or bool(
        sent_templates(file) & COMPLAINTS
    )


def demanded(file: CaseFile) -> bool:
    """Something was asked in this dispute in writing; to confirm a talk asks for nothing."""
    sent = {dispatch.letter_id for dispatch in file.dispatches}
    return complained(file) or any(
        each.id in sent and file.is_demand(each) for each in file.letters
    )


def sent_templates(file: CaseFile) -> frozenset[str]:
    """Kinds of the letters that were sent."""
    sent = {dispatch.letter_id for dispatch in file.dispatches}
    return frozenset(letter.template for letter in file.letters if letter.id in sent)


def refused(file: CaseFile) -> bool:
    """The last real answer refused, in whole or in part."""
    answers = [r for r in file.replies if r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT]
    last = max(answers, key=lambda reply: reply.received_on, default=None)
    return last is not None and last.outcome in {ReplyOutcome.REJECTED, ReplyOutcome.PARTIAL}


def answered(file: CaseFile) -> bool:
    """Any real answer came."""
    return any(r.outcome is not ReplyOutcome.ACKNOWLEDGEMENT for r in file.replies)


def _answered_late(file: CaseFile, assessment: Assessment | None) -> bool:
    """A refusal came after the complaint had counted as accepted by law."""
    if assessment is None or not refused(file):
        return False
    accepts = any(way.open and way.letter == "deemed-accepted" for way in assessment.next_steps)
    return accepts and any(came_late(found, file.replies) for found in assessment.deadlines)


def _is_silent(assessment: Assessment | None) -> bool:
    return assessment is not None and any(
        found.status == "missed"
        and found.trigger is not None
        and found.trigger.kind == "complaint_received"
        for found in assessment.deadlines
    )
