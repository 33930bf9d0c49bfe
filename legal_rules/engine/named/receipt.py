"""When a letter or message counts as received (art. 61 KC), from the proof that is there."""

from __future__ import annotations

from datetime import date, time, timedelta

from legal_rules.engine.matter import Matter
from legal_rules.engine.registry import Params, start
from legal_rules.engine.starts import Start, start_at
from legal_rules.engine.steps import written
from legal_rules.model.case import Event
from legal_rules.wording import day_words

COLLECTION_DAYS = 14  # a registered letter waits at the post office for so many days
BUSINESS_HOURS = (time(8), time(17))
_ELECTRONIC = ("email", "form", "chat", "e_delivery")


@start("receipt")
def receipt(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the receipt of each letter of the kinds ``sent`` and ``received`` in ``params``.

    A recorded receipt wins. Otherwise: proof of delivery; a registered letter that was not
    collected (the day after the notice, in the careful reading the last day of collection); an
    electronic message (the working day on which it could be read); else the receipt is unknown.
    """
    received = matter.case.of_kind(str(params["received"]))
    if received:
        return tuple(start_at(event) for event in received)
    found = (derived_receipt(event, matter) for event in matter.case.of_kind(str(params["sent"])))
    return tuple(item for item in found if item is not None)


def derived_receipt(sent: Event, matter: Matter) -> Start | None:
    """Give the receipt of one letter from its proof, ``None`` where nothing shows it."""
    proof = _proof_of(sent, matter)
    if proof is not None:
        step = written(matter, "proof", proof.on, "receipt-proof", day=day_words(proof.on))
        return Start(proof.on, proof.on, sent, proof.kind, steps=(step,))
    notice = next((e for e in matter.case.of_kind("avizo_left") if e.on >= sent.on), None)
    if notice is not None:
        on = notice.on + timedelta(days=1)
        late = notice.on + timedelta(days=COLLECTION_DAYS)
        step = written(
            matter, "notice", on, "receipt-avizo", day=day_words(on), late=day_words(late)
        )
        return Start(on, late, sent, notice.kind, steps=(step,))
    if sent.channel in _ELECTRONIC:
        return _electronic(sent, matter)
    if sent.channel == "in_person":
        return start_at(sent)
    return None


def _proof_of(sent: Event, matter: Matter) -> Event | None:
    proofs = matter.case.of_kind("proof_of_delivery")
    return next(
        (p for p in proofs if p.attribute("of") in (sent.id, None) and p.on >= sent.on), None
    )


def _electronic(sent: Event, matter: Matter) -> Start:
    late = readable_on(sent, matter)
    step = written(
        matter, "electronic", late, "receipt-electronic", day=day_words(sent.on),
        late=day_words(late),
    )  # fmt: skip
    return Start(sent.on, late, sent, sent.kind, steps=(step,))


def readable_on(sent: Event, matter: Matter) -> date:
    """Give the working day on which an electronic message could be read."""
    calendar = matter.calendar
    late_hour = sent.moment is not None and sent.moment.time() >= BUSINESS_HOURS[1]
    if calendar.is_working_day(sent.on) and not late_hour:
        return sent.on
    return calendar.add_working_days(sent.on, 1)
