"""Help that fits the terminal: examples too, whose explanations go below where there is no room."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterable

import click

__all__ = ["Formatter"]

_WIDEST = 100
_ROW = re.compile(r"(\s*\S.*?)(\s{2,})(\S.*)")


class Formatter(click.HelpFormatter):
    """Formats help for the width of the terminal, up to a width that can still be read."""

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        terminal = shutil.get_terminal_size().columns
        super().__init__(indent_increment, width or max(min(terminal, _WIDEST), 50))

    def write_text(self, text: str) -> None:
        paragraphs = text.split("\n\n")
        room = self.width - self.current_indent
        super().write_text("\n\n".join(_fitting(part, room) for part in paragraphs))

    def write_dl(
        self, rows: Iterable[tuple[str, str | None]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        room = self.width - self.current_indent
        cut = [(_choices(term, room), text or "") for term, text in rows]
        super().write_dl(cut, col_max, col_spacing)


def _fitting(paragraph: str, room: int) -> str:
    """The rows that click leaves as they are (after `\\b`), cut to `room` columns."""
    first, *rows = paragraph.split("\n")
    if first.strip() != "\b":
        return paragraph
    return "\n".join([first, *(line for row in rows for line in _lines(row, room))])


def _lines(row: str, room: int) -> list[str]:
    match = _ROW.fullmatch(row)
    if len(row) <= room or match is None:
        return [row]
    start, _, explanation = match.groups()
    indent = " " * (len(start) - len(start.lstrip()) + 6)
    return [start, *(indent + line for line in textwrap.wrap(explanation, room - len(indent)))]


def _choices(option: str, room: int) -> str:
    """`--format [text|json]` on as many lines as it takes."""
    if len(option) <= room:
        return option
    lines = [""]
    for part in re.split(r"(?<=\|)", option):
        if len(lines[-1]) + len(part) > room - 6:
            lines.append(" " * 6)
        lines[-1] += part
    return "\n".join(lines)
