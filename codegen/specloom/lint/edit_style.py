"""How values are written: as the file around them is."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from specloom.document.text_tree import TextNode

__all__ = ["Style", "style_of"]

_WIDEST = 76
_PLAIN = re.compile(r"[A-Za-z_$][\w$./() -]*(?<! )\Z")
_RESERVED = re.compile(r"(true|false|yes|no|on|off|null|y|n)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Style:
    """The habits of a file."""

    is_yaml: bool
    unit: int = 2
    newline: str = "\n"
    colon: str = ": "
    comma: str = ", "
    spread: bool = False
    quote: str = "'"
    blank: str = " "

    def key(self, key: str) -> str:
        return self.scalar(key) if self.is_yaml else json.dumps(key, ensure_ascii=False)

    def scalar(self, value: Any) -> str:
        if not self.is_yaml or not isinstance(value, str):
            return json.dumps(value, ensure_ascii=False)
        if _PLAIN.match(value) and not _RESERVED.match(value) and ": " not in value:
            return value
        if self.quote == "'" and value.isprintable() and "'" not in value and value:
            return f"'{value}'"
        return _double_quoted(value)

    def flow(self, value: Any) -> str:
        """The value on one line."""
        if isinstance(value, dict):
            rows = [f"{self.key(k)}{self.colon}{self.flow(v)}" for k, v in value.items()]
            return "{" + self.comma.join(rows) + "}"
        if isinstance(value, list):
            return "[" + self.comma.join(self.flow(item) for item in value) + "]"
        text = self.scalar(value)
        if self.is_yaml and isinstance(value, str) and re.search(r"[,\[\]{}]", text[:1] + text):
            return text if text[0] in "'\"" else _double_quoted(value)
        return text

    def fits(self, value: Any, indent: int) -> bool:
        """Whether the value is best written on one line."""
        if not isinstance(value, (dict, list)) or not value:
            return True
        if self.spread and not self.is_yaml:
            return False
        parts = value.values() if isinstance(value, dict) else value
        if self.is_yaml and any(isinstance(part, (dict, list)) for part in parts):
            return False
        return indent + len(self.flow(value)) <= _WIDEST

    def lines(self, value: Any, indent: int) -> str:
        """The value over several lines, the first one without indentation."""
        if not isinstance(value, (dict, list)) or not value or self.fits(value, indent):
            return self.flow(value)
        return self._yaml(value, indent) if self.is_yaml else self._json(value, indent)

    def _json(self, value: Any, indent: int) -> str:
        inner, pad = indent + self.unit, self.blank * (indent + self.unit)
        if isinstance(value, dict):
            rows = [
                f"{pad}{self.key(k)}{self.colon}{self.lines(v, inner)}" for k, v in value.items()
            ]
            opening, closing = "{", "}"
        else:
            rows = [f"{pad}{self.lines(item, inner)}" for item in value]
            opening, closing = "[", "]"
        body = f",{self.newline}".join(rows)
        return f"{opening}{self.newline}{body}{self.newline}{self.blank * indent}{closing}"

    def _yaml(self, value: Any, indent: int) -> str:
        pad = self.newline + " " * indent
        if isinstance(value, list):
            return pad.join("- " + self.lines(item, indent + 2) for item in value)
        return pad.join(self.pair(key, item, indent) for key, item in value.items())

    def pair(self, key: str, value: Any, indent: int) -> str:
        """`key: value` in a YAML block whose keys stand at `indent`."""
        if not isinstance(value, (dict, list)) or self.fits(value, indent + len(key) + 2):
            return f"{self.key(key)}: {self.flow(value)}"
        inner = indent + self.unit
        return f"{self.key(key)}:{self.newline}{' ' * inner}{self._yaml(value, inner)}"


def _double_quoted(text: str) -> str:
    """A YAML string in double quotes; what YAML doesn't take as it is, is escaped."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char.isprintable():
        return char
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def style_of(text: str, tree: TextNode, is_yaml: bool) -> Style:
    """What the file's own text shows."""
    newline = "\r\n" if "\r\n" in text else "\n"
    indents = [len(m.group(1)) for m in re.finditer(r"^( +)\S", text, re.MULTILINE)]
    unit = min(indents, default=2)
    quote = '"' if text.count('"') > text.count("'") else "'"
    if is_yaml:
        return Style(True, min(unit, 8), newline, quote=quote)
    colon = ":" if re.search(r'":["\[{\dtfn-]', text) and '": ' not in text else ": "
    comma = "," if re.search(r',["\[{\dtfn-]', text) and ", " not in text else ", "
    spread = _is_spread(text, tree)
    if re.search(r"^\t", text, re.MULTILINE):
        return Style(False, 1, newline, colon, comma, spread, blank="\t")
    return Style(False, unit, newline, colon, comma, spread)


def _is_spread(text: str, tree: TextNode) -> bool:
    """Whether lists and objects are written one element a line throughout."""
    stack, spread = [tree], 0
    while stack:
        node = stack.pop()
        children = list(node.children())
        stack += children
        if node is not tree and children:
            if "\n" not in text[node.start : node.end]:
                return False
            spread += 1
    return spread > 0
