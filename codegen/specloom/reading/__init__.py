"""From the spec document to the IR, told as it stands; the passes do the rest."""

from specloom.reading.api import read_api
from specloom.reading.lone_schema import read_schema
from specloom.reading.reading import Reading

__all__ = ["Reading", "read_api", "read_schema"]
