"""Advice along the way: proofs and gaps, the ledger, the guided start, confirming promises."""
