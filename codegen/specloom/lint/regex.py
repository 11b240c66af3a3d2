"""Patterns: what Python's `re` makes of them, and whether they look around."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

__all__ = ["is_anchored", "lookaround", "python_error"]

_LOOKAROUND = {
    "(?=": "a lookahead",
    "(?!": "a negative lookahead",
    "(?<=": "a lookbehind",
    "(?<!": "a negative lookbehind",
}
# What some Python versions take and the server's doesn't.
_ALIEN = re.compile(r"\\z|\\[pPu]\{")


@lru_cache(maxsize=4096)
def python_error(pattern: str) -> str:
    """Why Python's `re` refuses the pattern; empty where it takes it."""
    alien = next((m.group() for m in _tokens(pattern) if _ALIEN.match(m.group())), None)
    if alien is not None:
        return f"bad escape {alien}"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError, ValueError) as error:
        return str(error)
    return ""


_TOKEN = re.compile(r"\\[pPu]\{|\\.|\[|\]|\(\?<?[=!]|.", re.DOTALL)


def _tokens(pattern: str) -> list[re.Match[str]]:
    """The pattern's tokens outside character classes."""
    found, in_class, opened = [], False, -1
    for match in _TOKEN.finditer(pattern):
        text = match.group()
        if in_class:
            # `]` right after `[` or `[^` is an ordinary character.
            first = match.start() == opened + 1 or pattern[opened + 1 : match.start()] == "^"
            if text == "]" and not first:
                in_class = False
            elif text.startswith("\\") and _ALIEN.match(text):
                found.append(match)
            continue
        if text == "[":
            in_class, opened = True, match.start()
        found.append(match)
    return found


@lru_cache(maxsize=4096)
def lookaround(pattern: str) -> str:
    """Which lookaround the pattern uses first, in words; empty where it uses none."""
    if "(?" not in pattern:
        return ""
    for match in _tokens(pattern):
        words = _LOOKAROUND.get(match.group())
        if words:
            return words
    return ""


def is_anchored(pattern: str) -> bool:
    """Whether the pattern says where it begins and ends (or plainly matches anything)."""
    starts = pattern.startswith(("^", r"\A", ".*"))
    ends = pattern.endswith(("$", r"\Z", ".*")) and not pattern.endswith(r"\$")
    return starts and ends
