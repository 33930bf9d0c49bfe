"""Named computations, one file per sector; importing this package registers them all."""

from legal_rules.engine.named import (
    digital,
    energy,
    escalation,
    finance,
    general,
    limitation,
    receipt,
    telecom,
    transport,
)

__all__ = [
    "digital",
    "energy",
    "escalation",
    "finance",
    "general",
    "limitation",
    "receipt",
    "telecom",
    "transport",
]
