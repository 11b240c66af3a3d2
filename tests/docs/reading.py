"""Reading the Markdown of the documentation as its readers do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Snippet:
    """A block of code in a page: where it stands, its language and its text."""

    page: str
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


_OPENED = re.compile(r"(`{3,})([a-z0-9]*)$")


def blocks(page: str, text: str) -> Iterator[Snippet]:
    """Every fenced block of a page."""
    rows = text.split("\n")
    at = 0
    while at < len(rows):
        opened = _OPENED.match(rows[at])
        if opened is None:
            at += 1
            continue
        end = rows.index(opened[1], at + 1)
        yield Snippet(page, at + 1, opened[2], "\n".join(rows[at + 1 : end]) + "\n")
        at = end + 1


def without_code(text: str) -> str:
    """A page without its blocks of code."""
    return re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.M | re.S)


_HEADING = re.compile(r"^(#{1,6}) (.*)$", re.M)
_LINK = re.compile(r"(?<!!)\[(?:[^\[\]]|\\.)*\]\(([^)\s]+)\)")
_SHOWN = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    found: set[str] = set()
    for _, heading in _HEADING.findall(without_code(text)):
        plain = re.sub(r"[`*]", "", _SHOWN.sub(r"\1", heading)).strip().lower()
        found.add(re.sub(r"[^\w\- ]", "", plain).replace(" ", "-"))
    return found


def links(text: str) -> list[str]:
    """The targets of a page's links to other pages."""
    bare = re.sub(r"(`+)[^`]+?\1", "``", without_code(text))
    return [t for t in _LINK.findall(bare) if not re.match(r"<?https?:", t)]


def outline(text: str) -> list[str]:
    """What a page is made of, whatever its language: headings, lists, tables, blocks, links."""
    rows = []
    for row in re.sub(r"^(`{3,})(\w*)\n.*?^\1$", r"\1\2", text, flags=re.M | re.S).split("\n"):
        mark = re.match(r"#+ |\s*- |\||`{3,}\w*|<\w+", row)
        if mark:
            cells = row.count("|") if mark[0] == "|" else 0
            rows.append(f"{mark[0]}{cells}")
    return rows
