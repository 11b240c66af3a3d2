"""Texts that look like real secrets."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from specloom.diagnostics.problems import Problem
from specloom.document.document import Map, Seq, where
from specloom.document.operations import Survey

__all__ = ["check_secrets"]

_SECRET = re.compile(
    r"\bsk-[A-Za-z0-9_-]{20,}"  # keys of several model providers
    r"|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"
    r"|\bgh[pousr]_[A-Za-z0-9]{30,}"
    r"|\bxox[abprs]-[A-Za-z0-9-]{20,}"
    r"|\bAIza[A-Za-z0-9_-]{35}"
    r"|\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----"
)
_STARTS = ("sk-", "AKIA", "ASIA", "gh", "xox", "AIza", "eyJ", "-----BEGIN")


def check_secrets(found: Survey) -> Iterator[Problem]:
    """No text of the spec is a key that could open something."""
    for tree in found.spec.files.values():
        for holder, key, text in _texts(tree):
            match = _SECRET.search(text) if any(start in text for start in _STARTS) else None
            if match and _is_random(match.group()):
                message = f"this looks like a real secret: {match.group()[:8]}…"
                hint = "revoke it if it is one; write an obvious stand-in, e.g. sk-example"
                yield Problem(where(holder, key), "E077", message, hint)


def _texts(tree: Any) -> Iterator[tuple[Map | Seq, str | int, str]]:
    stack: list[Any] = [tree]
    seen: set[int] = set()
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Map):
            pairs: Any = node.items()
        elif isinstance(node, Seq):
            pairs = enumerate(node)
        else:
            continue
        for key, value in pairs:
            if isinstance(value, str):
                yield node, key, value
            elif isinstance(value, (Map, Seq)):
                stack.append(value)


def _is_random(text: str) -> bool:
    """Keys are random: a stand-in repeats itself, or is made of words."""
    if text.startswith("-----"):
        return True
    counts = Counter(text)
    bits = -sum(n / len(text) * math.log2(n / len(text)) for n in counts.values())
    mixed = sum(any(test(c) for c in text) for test in (str.isdigit, str.isupper, str.islower))
    return bits > 3.5 and mixed >= 2 and any(map(str.isdigit, text))
