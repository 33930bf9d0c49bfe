"""Named computations, one file per sector; importing this package registers them all."""

from legal_rules.engine.named import (
    energy,
    escalation,
    finance,
    general,
    guarantee,
    limitation,
    money,
    receipt,
    sums,
    telecom,
    transport,
    travel,
)

__all__ = [
    "energy",
    "escalation",
    "finance",
    "general",
    "guarantee",
    "limitation",
    "money",
    "receipt",
    "sums",
    "telecom",
    "transport",
    "travel",
]
