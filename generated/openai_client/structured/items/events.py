"""What events of a stream know of the text that they add to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..merge import Text
    from ..readers import Reader

__all__ = ["Grown"]


class Grown:
    """A text as it was at one event; put together when it is read."""

    __slots__ = ("_end", "_reader", "_text")

    def __init__(self, text: Text, reader: Reader | None) -> None:
        self._text = text
        self._end = len(text)
        self._reader = reader

    @property
    def text(self) -> str:
        """The text so far."""
        return self._text.until(self._end)

    @property
    def value(self) -> Any:
        """What is there of its value; None where it isn't read."""
        return None if self._reader is None else self._reader.read_partial(self.text)
