"""Bytes to server-sent events, as they arrive.

Follows the WHATWG HTML standard, with two differences: data stays bytes (it is UTF-8
text that a JSON parser reads as it is), and an event that the end of the stream cuts
off is not thrown away but given out by ``finish``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Event", "Splitter"]

_COMMENTS = re.compile(rb"^:[^\n]*\n", re.MULTILINE)
_BOM = b"\xef\xbb\xbf"


class Event(NamedTuple):
    """One event.

    Attributes:
        data: the lines of its data, joined by a line feed, as UTF-8.
        name: what its ``event`` field says.
        id: the last id that the stream has given up to here, or None.
    """

    data: bytes
    name: str = "message"
    id: str | None = None


class Splitter:
    """Cuts a stream into events; the pieces may end anywhere, within a character too.

    It takes time in proportion to the bytes, however they are cut, and holds no more
    than the event that is under way, its comments left out.

    Attributes:
        last_id: the last ``id`` of the stream so far, or None.
        retry: the wait before a new connection in milliseconds that the server asked
            for last, or None.
    """

    def __init__(self) -> None:
        self.last_id: str | None = None
        self.retry: int | None = None
        self._parts: list[bytes] = []
        self._bom_awaited = True
        self._after_cr = False
        self._in_comment = False

    def feed(self, piece: bytes) -> list[Event]:
        """Return the events that are complete with ``piece``, in their order."""
        if self._bom_awaited:
            piece = self._without_bom(piece)
        if self._after_cr or b"\r" in piece:
            piece = self._with_line_feeds(piece)
        if self._in_comment:
            _, end, piece = piece.partition(b"\n")
            self._in_comment = not end
        if not piece:
            return []
        parts = self._parts
        if parts:
            parted = piece[0] == 10 and parts[-1][-1] == 10
            if not parted and b"\n\n" not in piece:
                self._hold(piece)
                return []
            piece = b"".join((*parts, piece))
        blocks = piece.split(b"\n\n")
        rest = blocks.pop()
        self._parts = []
        self._hold(rest)
        return [event for block in blocks if (event := self._event(block))]

    def finish(self) -> list[Event]:
        """Return the event that the end of the stream left incomplete, if any."""
        event = self._event(b"".join(self._parts))
        self._parts = []
        return [event] if event else []

    def _hold(self, piece: bytes) -> None:
        """Keep the beginning of an event, without the comments in it."""
        parts = self._parts
        at_start = not parts or parts[-1][-1] == 10
        if (at_start and piece[:1] == b":") or b"\n:" in piece:
            first = 0 if at_start else piece.find(b"\n") + 1
            lines = _COMMENTS.sub(b"", piece[first:])
            last = lines.rfind(b"\n") + 1
            self._in_comment = lines[last : last + 1] == b":"
            piece = piece[:first] + (lines[:last] if self._in_comment else lines)
        if piece:
            parts.append(piece)

    def _without_bom(self, piece: bytes) -> bytes:
        start = b"".join((*self._parts, piece))
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._parts = [start] if start else []
            return b""
        self._bom_awaited = False
        self._parts = []
        return start.removeprefix(_BOM)

    def _with_line_feeds(self, piece: bytes) -> bytes:
        if self._after_cr and piece:
            piece = piece.removeprefix(b"\n")
            self._after_cr = False
        if piece:
            self._after_cr = piece[-1] == 13
        return piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _event(self, block: bytes) -> Event | None:
        if block.startswith(b"data: ") and b"\n" not in block:
            return Event(block[6:], id=self.last_id)
        name = "message"
        data: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if field == b"data":
                data.append(value)
            elif field == b"event":
                name = value.decode("utf-8", "replace") or "message"
            elif field == b"id" and b"\0" not in value:
                self.last_id = value.decode("utf-8", "replace") or None
            elif field == b"retry" and value.isdigit():
                self.retry = int(value)
        if not data and name == "message":
            return None
        return Event(b"\n".join(data), name, self.last_id)
