"""Lists and mappings as the text of a parameter has them: the styles of OpenAPI, undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_STYLES = {"path": "simple", "header": "simple"}
_LEADS = {"label": ".", "matrix": ";"}
_EXPLODED = {"label": ".", "matrix": ";", "simple": ","}
_PLAIN = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Style:
    """How one parameter is written: its style, and whether its members stand apart."""

    def __init__(self, node: Mapping[str, Any]) -> None:
        self.name = str(node["name"])
        self.kind = str(node.get("style") or _STYLES.get(str(node.get("in")), "form"))
        self.explode = node.get("explode", self.kind == "form") is True

    def scalar(self, text: str) -> str:
        """The text of a single value: `5` for the label `.5` and the matrix `;id=5`."""
        bare = text.removeprefix(_LEADS.get(self.kind, ""))
        return bare.removeprefix(f"{self.name}=") if self.kind == "matrix" else bare

    def items(self, text: str) -> list[str]:
        """The texts of a list's items."""
        if self.explode and self.kind in _LEADS:
            rows = text.removeprefix(_LEADS[self.kind]).split(_LEADS[self.kind])
            return [self.scalar(row) if self.kind == "matrix" else row for row in rows]
        return self.scalar(text).split(_PLAIN.get(self.kind, ","))

    def members(self, text: str) -> dict[str, str] | None:
        """The texts of a mapping's values by their keys; None where `text` is no mapping."""
        if self.explode and self.kind in _EXPLODED:
            rows = text.removeprefix(_LEADS.get(self.kind, "")).split(_EXPLODED[self.kind])
            pairs = [row.partition("=") for row in rows]
            return {k: v for k, _, v in pairs} if all(sign for _, sign, _ in pairs) else None
        flat = self.items(text)
        return None if len(flat) % 2 else dict(zip(flat[::2], flat[1::2], strict=True))
