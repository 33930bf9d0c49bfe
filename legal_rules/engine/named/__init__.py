"""Named computations, one file per sector; importing this package registers them all."""

from legal_rules.engine.named import (
    consumer_sums,
    energy,
    escalation,
    finance,
    general,
    limitation,
    money,
    receipt,
    sums,
    telecom,
    transport,
    travel,
)

__all__ = [
    "consumer_sums",
    "energy",
    "escalation",
    "finance",
    "general",
    "limitation",
    "money",
    "receipt",
    "sums",
    "telecom",
    "transport",
    "travel",
]
