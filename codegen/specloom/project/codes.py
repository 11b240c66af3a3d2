"""Every diagnostic code of making, importing and bundling specs, with its explanation."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["CODES"]

CODES: Mapping[str, str] = {
    "P001": "something that OpenAPI 3.1 can't say was changed or left out",
    "P002": "a file that examples name stays where it is",
    "P003": "comments that stand where the imported files have no place for them",
    "P004": "the folder for a new project isn't empty",
}
