"""Bodies of one JSON value after the other: JSON Lines and JSON text sequences."""

from __future__ import annotations

from .sse import Event

__all__ = ["ValueSplitter"]


class ValueSplitter:
    """Cuts a body into JSON values; each byte is looked at once.

    Args:
        sequence: whether each value begins with a record separator (RFC 7464) and may
            have line breaks inside; otherwise each line is a value.
    """

    def __init__(self, sequence: bool = False) -> None:
        self._mark = b"\x1e" if sequence else b"\n"
        self._open: list[bytes] = []

    def feed(self, piece: bytes) -> list[Event]:
        """Return the values that are complete with ``piece``."""
        head, *rest = piece.split(self._mark)
        self._open.append(head)
        if not rest:
            return []
        values = [b"".join(self._open), *rest[:-1]]
        self._open = [rest[-1]]
        return [Event(v.strip(), "", None) for v in values if v.strip()]

    def finish(self) -> list[Event]:
        """Return what the end of the body left."""
        value = b"".join(self._open).strip()
        self._open = []
        return [Event(value, "", None)] if value else []
