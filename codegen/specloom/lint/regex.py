"""Patterns: what Python's `re` makes of them, and whether they look around."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

__all__ = ["irregular",
    "is_anchored", "lookaround", "python_error", "python_spelling", "without_lookaround"]

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


_IRREGULAR = re.compile(r"\\[bB]|\\[1-9]|\(\?P=")


@lru_cache(maxsize=4096)
def irregular(pattern: str) -> str:
    """What in the pattern no finite automaton can follow, in words; empty where nothing."""
    for match in _tokens(pattern):
        text = pattern[match.start() : match.start() + 4]
        if _IRREGULAR.match(text):
            return "a word boundary" if text[1] in "bB" else "a reference to a group"
    return lookaround(pattern)


def is_anchored(pattern: str) -> bool:
    """Whether the pattern says where it begins and ends (or plainly matches anything)."""
    starts = pattern.startswith(("^", r"\A", ".*"))
    ends = pattern.endswith(("$", r"\Z", ".*")) and not pattern.endswith(r"\$")
    return starts and ends


_SPELLINGS = (
    (re.compile(r"(?<!\\)\(\?<(?=[A-Za-z_])"), "(?P<"),
    (re.compile(r"(?<!\\)\\z"), r"\\Z"),
)


def python_spelling(pattern: str) -> str:
    """The pattern as Python writes it; empty where Python can't say it."""
    for spelling, python in _SPELLINGS:
        pattern = spelling.sub(python, pattern)
    return "" if python_error(pattern) else pattern


# One character that is no end of a line: itself, an escaped one, or a class.
_ONE = r"(?P<one>[^\\\[\](){}.*+?|^$\n]|\\[^A-Za-z0-9\n]|\\[dw]|\[[^\\\[\]^\x00-\x1f]+\])"
_CONTAINS = re.compile(rf"\^\(\?=\.\*{_ONE}\)\.[*+]\$")
_STARTS_NOT = re.compile(r"\^\(\?!(?P<one>[A-Za-z0-9_/@#])\)\.(?P<many>[*+])\$")

# What pydantic writes for a decimal number, older versions with a lookahead.
_KNOWN = {
    r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$": r"^[+-]?(\d+\.?\d*|\.\d+)$",
}


def without_lookaround(pattern: str) -> str:
    """A pattern that matches the same texts; empty where none is known."""
    fixed = _KNOWN.get(pattern, "")
    found = _CONTAINS.fullmatch(pattern)
    if found:
        fixed = rf"^.*{found['one']}.*$"
    found = _STARTS_NOT.fullmatch(pattern)
    if found:
        rest = rf"[^{found['one']}\n].*"
        fixed = f"^({rest})?$" if found["many"] == "*" else f"^{rest}$"
    return "" if not fixed or lookaround(fixed) or python_error(fixed) else fixed
