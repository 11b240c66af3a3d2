"""Near misses, for hints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

__all__ = ["LISTED_TOO", "did_you_mean", "looks_like", "nearest"]

# Of a reference into a file that can't be read.
LISTED_TOO = "its own problem is listed too"

_WORTH_A_GUESS = 3


def nearest(name: str, known: Iterable[str]) -> str:
    """What was probably meant by `name`; empty where nothing is near."""
    by_folded = {str(k).casefold(): str(k) for k in known}
    wanted = name[:200].casefold()
    near = get_close_matches(wanted, list(by_folded), n=1, cutoff=0.7)
    if not near and len(wanted) >= _WORTH_A_GUESS:
        # `int` for `integer`, `desc` for `description`.
        near = [k for k in by_folded if k.startswith(wanted)]
        near = near if len(near) == 1 else []
    return by_folded[near[0]] if near else ""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint that names what was probably meant; empty where nothing is near."""
    near = nearest(name, known)
    return f"did you mean {near!r}?" if near else ""


def looks_like(pointer: str, tree: Mapping[str, Any]) -> bool:
    """True where a fragment is a pointer into `tree` that lost its leading slash."""
    return pointer.partition("/")[0] in tree
