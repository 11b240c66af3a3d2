"""The escaper and wrapper for docstrings: the only way of prose into Python output."""

from __future__ import annotations

import re
import textwrap

from specloom.invisible import as_escapes

LINE = 88
_BULLET = re.compile(r"([-*]|\d+\.)\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def escape(text: str) -> str:
    """Text that can stand between triple quotes and mean itself."""
    safe = _CONTROL.sub(" ", text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = as_escapes(safe)
    return safe[:-1] + '\\"' if _ends_bare(safe) else safe


def _ends_bare(text: str) -> bool:
    """Whether the last character is a quote that isn't escaped: it would end the string early."""
    if not text.endswith('"'):
        return False
    before = text[:-1]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 0


def docstring(text: str, indent: int) -> str:
    """A whole docstring with its quotes, wrapped, for code at `indent` columns."""
    lines = wrap(text, indent)
    if not lines:
        return ""
    if len(lines) == 1 and indent + 6 + len(escape(lines[0])) > LINE:
        # One line that has no room for its quotes: make it two.
        lines = wrap(text, indent + 8)
    body = escape("\n".join(lines))
    pad = " " * indent
    first, *rest = body.split("\n")
    fits = indent + 3 + len(first) + 3 <= LINE
    if not rest and fits:
        return f'"""{first}"""'
    tail = "".join(f"\n{pad}{line}" if line else "\n" for line in rest)
    return f'"""{first}{tail}\n{pad}"""'


def wrap(text: str, indent: int, hanging: int = 0) -> list[str]:
    """Paragraphs and bullets wrapped to the line; code blocks are kept as they are."""
    width = max(40, LINE - indent)
    lines: list[str] = []
    for index, block in enumerate(re.split(r"\n\s*\n", text.strip())):
        if index:
            lines.append("")
        lines += _block(block, width, hanging)
    return [line.rstrip() for line in lines] if text.strip() else []


def _block(block: str, width: int, hanging: int) -> list[str]:
    rows: list[str] = []
    for item in _items(block):
        bullet = _BULLET.match(item)
        inner = " " * (len(bullet.group()) if bullet else hanging)
        rows += textwrap.wrap(
            " ".join(item.split()),
            width,
            subsequent_indent=inner,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return rows


def _items(block: str) -> list[str]:
    """The lines of a block, joined but where a bullet begins."""
    items: list[str] = []
    for line in block.split("\n"):
        stripped = line.strip()
        if items and not _BULLET.match(stripped):
            items[-1] += " " + stripped
        else:
            items.append(stripped)
    return items
