"""Carriage and air: the form of an airline complaint, and the flat sums of Reg. 261/2004."""

from __future__ import annotations

from decimal import Decimal

from legal_rules.engine.matter import Matter
from legal_rules.engine.named.money import rounded, zl
from legal_rules.engine.named.telecom import filings
from legal_rules.engine.registry import Params, Sum, formula, start
from legal_rules.engine.starts import Start
from legal_rules.model.case import Event
from legal_rules.model.words import Words

WRITTEN = ("e_delivery", "in_person")  # as good as a letter
DOCUMENTARY = ("email", "form", "chat")  # only where the carrier offers electronic complaints
NEVER = ("phone",)


@start("air-filing")
def air_filing(matter: Matter, params: Params) -> tuple[Start, ...]:
    """Give the filing of each complaint that has a form art. 205c Prawo lotnicze allows.

    Written or electronic form always; e-mail and web form only where the carrier offers
    electronic complaints, and then on the day of sending, also on a day off.
    """
    offered = matter.case.value("trader.electronic_complaints") is True
    at_once = WRITTEN + (DOCUMENTARY if offered else ())
    refused = NEVER + (() if offered else DOCUMENTARY)
    return tuple(
        item
        for item in filings(matter, at_once)
        if item.event is None or item.event.channel not in refused
    )


@formula("air-261")
def air_261(matter: Matter, params: Params) -> Sum | None:
    """Compute the compensation of art. 7 Reg. 261/2004 for the first flight of the case, in EUR.

    ``bands`` (nearest first) hold ``up_to_km``, ``amount``, ``halved_up_to_minutes``; the second
    band also holds every longer flight inside the Union. Nothing where the flight was no more
    than ``delay_minutes`` late, was cancelled in time, or the carrier proved extraordinary
    circumstances (art. 5 ust. 3: not for denied boarding).
    """
    flight = next(iter(matter.case.of_kind("flight")), None)
    if flight is None or not _due(flight, params):
        return None
    band = _band(flight, params)
    if band is None:
        return None
    half = _halved(flight, band)
    money = rounded(Decimal(band["amount"]) / (2 if half else 1), "EUR")
    return Sum(money, _working(matter, flight, band, zl(money), half=half), flight.on)


def _due(flight: Event, params: Params) -> bool:
    disruption = flight.attribute("disruption")
    if disruption == "denied_boarding":
        return True
    if flight.attribute("extraordinary_circumstances") is True:
        return False
    if disruption == "cancellation":
        return not _cancelled_in_time(flight, params)
    late = _number(flight, "arrival_delay_minutes")
    return disruption == "delay" and late is not None and late >= _param(params, "delay_minutes")


def _cancelled_in_time(flight: Event, params: Params) -> bool:
    """Say whether notice, with the rerouting offered, frees the carrier (art. 5 ust. 1 lit. c)."""
    notice = _number(flight, "cancellation_notice_days")
    if notice is None:
        return False
    early = _number(flight, "rerouting_departure_early_minutes") or 0
    late = _number(flight, "rerouting_arrival_delay_minutes")
    for step in _rows(params, "notice"):
        if notice >= step["days"]:
            if "departs_early" not in step:
                return True
            return (
                late is not None
                and early <= step["departs_early"]
                and (late < step["arrives_late"])
            )
    return False


def _band(flight: Event, params: Params) -> dict[str, int] | None:
    distance = _number(flight, "distance_km")
    if distance is None:
        return None
    near, middle, far = _rows(params, "bands")
    if distance <= near["up_to_km"]:
        return near
    inside = flight.attribute("intra_community") is True
    return middle if inside or distance <= middle["up_to_km"] else far


def _halved(flight: Event, band: dict[str, int]) -> bool:
    """Say whether art. 7 ust. 2 halves the sum: rerouted quickly, or a long flight under 4 h late.

    A delayed flight counts by its own arrival (C-402/07 Sturgeon, par. 63: the far band only).
    """
    limit = band["halved_up_to_minutes"]
    if flight.attribute("disruption") == "delay":
        late = _number(flight, "arrival_delay_minutes")
        return (
            "delay_halved_under" in band
            and late is not None
            and (late < band["delay_halved_under"])
        )
    rerouted = _number(flight, "rerouting_arrival_delay_minutes")
    return rerouted is not None and rerouted <= limit


def _working(
    matter: Matter, flight: Event, band: dict[str, int], total: str, *, half: bool
) -> tuple[Words, ...]:
    distance = str(_number(flight, "distance_km"))
    base = matter.rulebook.sentence("sum-flight")
    lines = [base.filled({"km": distance, "sum": f"{band['amount']} EUR"})]
    if half:
        lines.append(matter.rulebook.sentence("sum-flight-half").filled({"sum": total}))
    return tuple(lines)


def _number(flight: Event, name: str) -> int | None:
    value = flight.attribute(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _param(params: Params, key: str) -> int:
    value = params[key]
    if not isinstance(value, int):
        raise TypeError(f"The parameter {key} must be a whole number, not {value!r}.")
    return value


def _rows(params: Params, key: str) -> list[dict[str, int]]:
    rows = params[key]
    if not isinstance(rows, list):
        raise TypeError(f"The parameter {key} must be a list of tables, not {rows!r}.")
    return rows
