"""From the spec document to the IR, as it stands; the passes do the rest."""

from specloom.reading.api import read_api
from specloom.reading.context import Reading

__all__ = ["Reading", "read_api"]
