"""The smallest and the fullest request of every operation, as the fixtures have them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .case import Case

FIXTURES = Path(__file__).resolve().parents[4] / "generated" / "fixtures"


def _cases() -> Iterator[Case]:
    for file in sorted(FIXTURES.glob("*.json")):
        rows = fixtures(file.stem)
        opens = any("messages" in row for row in rows)  # a channel isn't called over HTTP
        for row in rows if not opens else ():
            request = row.get("request", {})
            is_json = request.get("media_type", "application/json") == "application/json"
            if row["name"] in ("minimal", "full") and is_json and "request" in row:
                yield Case(file.stem, f"generated_{row['name']}", _arguments(request))


def fixtures(operation: str) -> list[dict[str, Any]]:
    """The generated fixtures of an operation."""
    file = FIXTURES / f"{operation}.json"
    rows: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["fixtures"]
    return rows


def _arguments(request: dict[str, Any]) -> dict[str, Any]:
    parts = (request.get(part) or {} for part in ("path_parameters", "query", "body"))
    return {name: value for part in parts for name, value in part.items()}


CASES = list(_cases())
