"""Names of files that every file system takes, and names that are distinguished."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

__all__ = ["distinct", "file_stem", "shortened"]

# Names that no file may have on Windows, whatever its suffix.
_DEVICES = frozenset(
    ("aux", "con", "nul", "prn", *(f"{d}{n}" for d in ("com", "lpt") for n in "123456789"))
)
_LONGEST = 80


def file_stem(name: str) -> str:
    """`name` where every file system takes it as a file's name; else shortened, with a digest."""
    if name in _DEVICES:
        return name + "_"
    return shortened(name, _LONGEST)


def shortened(name: str, longest: int) -> str:
    """`name` of at most `longest` bytes; what is cut off is distinguished by a digest."""
    raw = name.encode()
    if len(raw) <= longest:
        return name
    digest = hashlib.sha256(raw).hexdigest()[:8]
    return raw[: longest - 9].decode("utf-8", "ignore").rstrip("_") + "_" + digest


def distinct(wires: Iterable[str], make: Callable[[str], str]) -> dict[str, str]:
    """What `make` makes of wire names, no two the same.

    A wire name that stays as it is keeps its name whatever else is there; of the others
    that clash each later one, in the order of the wire names, gets one more underscore.
    """
    known = sorted(dict.fromkeys(wires), key=lambda wire: (make(wire) != wire, wire))
    taken: set[str] = set()
    found = {}
    for wire in known:
        name = make(wire)
        while name in taken:
            name += "_"
        taken.add(name)
        found[wire] = name
    return found
