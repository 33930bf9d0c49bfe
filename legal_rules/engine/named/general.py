"""Named computations of general consumer law."""

from __future__ import annotations

from legal_rules.engine.matter import Matter, Scope
from legal_rules.engine.registry import Params, condition

# Contracts whose own law displaces art. 7a UPK, or which art. 7a does not reach (art. 3, 3a, 4).
WITHOUT_ART_7A = frozenset(
    {
        "telecom", "postal", "postal_universal", "carriage_goods", "carriage_persons", "air",
        "rail", "bus", "finance", "payment", "consumer_credit", "insurance", "insurance_oc",
        "finance_distance", "electricity", "gas", "heat", "water", "real_property",
        "developer_handover", "tenancy", "health", "package_travel", "public_office", "none",
        "personal_data",
    }
)  # fmt: skip


@condition("art-7a-governs")
def art_7a_governs(matter: Matter, scope: Scope, params: Params) -> bool:
    """Say whether art. 7a UPK is the law of the answer to this complaint."""
    return matter.case.value("contract.kind") not in WITHOUT_ART_7A
