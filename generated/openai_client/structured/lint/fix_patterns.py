# fmt: off
# pyright: basic
"""Patterns that look around, written without it where that is the same."""

from __future__ import annotations

import re

from .regex import lookaround, python_error

__all__ = ["without_lookaround"]

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
