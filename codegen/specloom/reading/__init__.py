"""From the spec document to the IR, told as it stands; the passes do the rest."""

from specloom.reading.api import build_api

__all__ = ["build_api"]
