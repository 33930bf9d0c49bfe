"""Which offices of the directory fit a next step: by kind, and by territory where it counts."""

from __future__ import annotations

from legal_rules.model.assessment import NextStep
from legal_rules.model.escalation import Institution
from legal_rules.rulebook import Rulebook

BY_COUNTY = "rzecznik"  # the consumer's home decides
BY_VOIVODESHIP = "wiih"  # the trader's place decides


def institutions_for(step: NextStep, rulebook: Rulebook) -> tuple[Institution, ...]:
    """Give the offices of the directory that fit ``step``, best first; empty where none is known.

    The consumer ombudsman is chosen by the counties of the step, the Trade Inspection by its
    voivodeships (the inspectorate first, then its branches); more than one office means that the
    user must choose. Cells that nobody has seen are empty texts: ask the user, never fill them in.
    """
    offices = rulebook.escalation.institutions
    if step.to == BY_COUNTY:
        return tuple(o for o in offices if o.kind == step.to and o.powiat in step.powiat)
    if step.to == BY_VOIVODESHIP:
        kinds = (step.to, f"{step.to}-delegatura")
        near = [o for o in offices if o.kind in kinds and o.voivodeship in step.voivodeship]
        return tuple(sorted(near, key=lambda office: kinds.index(office.kind)))
    return tuple(office for office in offices if office.kind == step.to)
