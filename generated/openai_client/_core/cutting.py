"""Packed numbers cut out of a JSON text before it is parsed.

The base64 of a few thousand vectors is nearly all of its text. It is decoded where it
stands, one vector after the other into one place, and only the rest is parsed.
"""

from __future__ import annotations

import functools
import os
import re
import sys
from array import array
from typing import cast

from pydantic_core import SchemaValidator, core_schema

__all__ = ["Cut", "cut_out", "from_base64", "packed_names"]

packed_names: set[str] = set()
"""The names of all fields that may be packed, as they are sent."""

_quoted = SchemaValidator(core_schema.bytes_schema(), {"val_json_bytes": "base64"})

# What is shorter is parsed as it is.
_SHORTEST = 64


class Cut:
    """What was cut out of a text.

    Attributes:
        rest: the text with short marks in the place of what was cut out.
        packed: all numbers, those of each mark after those of the one before.
    """

    __slots__ = ("_mark", "_places", "_taken", "packed", "rest")

    def __init__(self, data: bytes, spans: list[tuple[int, int]]) -> None:
        self._mark = os.urandom(8).hex()
        self._places: list[tuple[int, int]] = []
        self._taken: set[int] = set()
        self.packed = bytearray(sum(end - start for start, end in spans) * 3 // 4)
        pieces: list[bytes] = []
        used = last = 0
        for start, end in spans:
            found = from_base64(data[start - 1 : end + 1])
            place = (used, used + len(found))
            self.packed[place[0] : place[1]] = found
            pieces += (data[last:start], f"{self._mark}{len(self._places)}".encode())
            self._places.append(place)
            used, last = place[1], end
        self.rest = b"".join((*pieces, data[last:]))

    def take(self, text: str, size: int) -> tuple[int, int] | None:
        """Return where the numbers of the mark ``text`` are, of ``size`` bytes each."""
        if not text.startswith(self._mark):
            return None
        number = int(text[len(self._mark) :])
        start, end = self._places[number]
        if (end - start) % size:
            return None
        if sys.byteorder == "big" and number not in self._taken:
            swapped = array("f" if size == 4 else "d", self.packed[start:end])
            swapped.byteswap()
            self.packed[start:end] = swapped.tobytes()
        self._taken.add(number)
        return start, end

    @property
    def used_up(self) -> bool:
        """Whether every mark was taken: none is left in what was made of ``rest``."""
        return len(self._taken) == len(self._places)


def from_base64(quoted: bytes) -> bytes:
    """Return what base64 between quotes stands for; fast, as pydantic's parser does it.

    Raises:
        ValueError: it is no base64.
    """
    return cast("bytes", _quoted.validate_json(quoted))


def cut_out(data: bytes) -> Cut | None:
    """Cut the values of ``packed_names`` out of the JSON text ``data``.

    Returns:
        None if there is nothing to cut, or it is no base64.
    """
    if not packed_names or len(data) < _SHORTEST:
        return None
    # The key's first quote can't be the end of another string: those end before : , ] }.
    find = _keys(frozenset(packed_names)).search
    spans: list[tuple[int, int]] = []
    at = 0
    while (key := find(data, at)) is not None:
        start = key.end()
        end = data.find(b'"', start)
        at = start
        if end - start >= _SHORTEST:
            spans.append((start, end))
            at = end + 1
    try:
        return Cut(data, spans) if spans else None
    except ValueError:
        return None


@functools.lru_cache(maxsize=4)
def _keys(names: frozenset[str]) -> re.Pattern[bytes]:
    choices = b"|".join(re.escape(name.encode()) for name in sorted(names))
    return re.compile(rb'(?<!\\)"(?:%b)"\s*:\s*"' % choices)
