"""Lists and mappings as the text of a parameter has them: the styles of OpenAPI, undone."""

from __future__ import annotations

from specloom.ir import Parameter, Style

_LEADS = {Style.LABEL: ".", Style.MATRIX: ";"}
_EXPLODED = {Style.LABEL: ".", Style.MATRIX: ";", Style.SIMPLE: ","}
_PLAIN = {Style.SPACE: " ", Style.PIPE: "|"}


class StyleReader:
    """How one parameter is written: its style, and whether its members stand apart."""

    def __init__(self, parameter: Parameter) -> None:
        self._name = parameter.name
        self._style = parameter.style
        self.explode = parameter.explode

    def scalar(self, text: str) -> str:
        """The text of a single value: `5` for the label `.5` and the matrix `;id=5`."""
        bare = text.removeprefix(_LEADS.get(self._style, ""))
        return bare.removeprefix(f"{self._name}=") if self._style is Style.MATRIX else bare

    def items(self, text: str) -> list[str]:
        """The texts of a list's items."""
        if self.explode and self._style in _LEADS:
            rows = text.removeprefix(_LEADS[self._style]).split(_LEADS[self._style])
            return [self.scalar(row) if self._style is Style.MATRIX else row for row in rows]
        return self.scalar(text).split(_PLAIN.get(self._style, ","))

    def members(self, text: str) -> dict[str, str] | None:
        """The texts of a mapping's values by their keys; None where `text` is no mapping."""
        if self.explode and self._style in _EXPLODED:
            rows = text.removeprefix(_LEADS.get(self._style, "")).split(_EXPLODED[self._style])
            pairs = [row.partition("=") for row in rows]
            return {k: v for k, _, v in pairs} if all(sign for _, sign, _ in pairs) else None
        flat = self.items(text)
        return None if len(flat) % 2 else dict(zip(flat[::2], flat[1::2], strict=True))
