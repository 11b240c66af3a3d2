"""Proof of verdicts: the old client calls the new description's mock, and what becomes of it."""

from specloom.prove.prove import Proof, Standing, prove

__all__ = ["Proof", "Standing", "prove"]
