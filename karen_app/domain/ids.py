"""Ids of records as distinct types; every id is the text of a UUID."""

from __future__ import annotations

from typing import NewType

ClientId = NewType("ClientId", str)
TraderId = NewType("TraderId", str)
CaseId = NewType("CaseId", str)
EncounterId = NewType("EncounterId", str)
EventId = NewType("EventId", str)
ReplyId = NewType("ReplyId", str)
EvidenceId = NewType("EvidenceId", str)
LetterId = NewType("LetterId", str)
DispatchId = NewType("DispatchId", str)
AdjustmentId = NewType("AdjustmentId", str)
