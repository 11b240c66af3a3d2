"""The diagnostic codes: a Markdown page for each, in `pages/`, and nothing else lists them.

page("E020").title    # 'a reference leads nowhere'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["Page", "codes", "page", "title"]

_PAGES = Path(__file__).parent / "pages"
_PAGE = re.compile(
    r"# (?P<code>[A-Z]+\d+): (?P<title>.+)\n\n(?P<why>.+?)\n\n## Fix\n\n(?P<fix>.+?)\n"
    r"(?:\n## Wrong\n\n(?:In (?P<file>.+):\n\n)?```\w+\n(?P<wrong>.+?)\n```\n)?"
    r"(?:\n## Right\n\n```\w+\n(?P<right>.+?)\n```\n)?",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a code means, and how to fix it.

    `wrong` causes the diagnostic and `right` doesn't; either may be empty. `file` says where
    these lines belong: a path in a spec, `a document`, `a program` or `models/<family>.yaml`.
    Tests put them there and check; where `file` is empty, the lines only illustrate.
    """

    code: str
    title: str
    why: str
    fix: str
    wrong: str
    right: str
    file: str


@cache
def codes() -> tuple[str, ...]:
    """Every code that has a page, in order."""
    return tuple(sorted(path.stem for path in _PAGES.glob("*.md")))


@cache
def page(code: str) -> Page:
    """The page of `code`. Raises KeyError where there is none, ValueError for a malformed page."""
    if code not in codes():
        raise KeyError(code)
    match = _PAGE.fullmatch((_PAGES / f"{code}.md").read_text(encoding="utf-8"))
    if match is None or match["code"] != code:
        raise ValueError(f"{code}.md has not the form of a page")
    parts = {name: text or "" for name, text in match.groupdict().items()}
    for name in ("why", "fix"):
        parts[name] = parts[name].replace("\n", " ")
    parts["file"] = parts["file"].strip("`")
    return Page(**parts)


def title(code: str) -> str:
    """The one line about `code`. Raises KeyError where it has no page."""
    return page(code).title
