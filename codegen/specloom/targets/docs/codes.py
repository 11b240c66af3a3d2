"""Every diagnostic code of the documentation, with its one line of explanation."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CODES"]

CODES: Mapping[str, str] = {
    "D001": "a text of the spec is not translated",
    "D002": "a translation is of nothing that the spec has",
    "D003": "a guide shows an example that its operation doesn't have",
    "D004": "a text of the spec is translated twice into one language",
}
