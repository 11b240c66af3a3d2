"""Every diagnostic code of reading schemas and outputs; the rules themselves are in the table."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CODES"]

CODES: Mapping[str, str] = {
    "SF01": "a file with a schema can't be read",
    "SF02": "a file is no JSON or YAML",
    "SF03": "a schema is nested deeper than is read",
    "SF04": "a file is larger than is read",
    "SF05": "a key stands twice in one mapping",
    "SF06": "a Python name leads to no type, or to nothing that can be mended",
    "SF07": "a schema that can't be mended in place",
    "SF08": "no model can be written for a schema",
    "SV01": "an output doesn't fit its schema",
    "SV02": "an output can't be checked",
    "SV03": "a schema that outputs can't be checked against",
}
