"""Chunks → the completion that they are pieces of, and what is new in each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar, cast

from ..._core.decode import convert
from .. import events
from ..calls import Structured
from ..errors import OutputError
from ..merge import Pieces, merge_fields
from ..values import items
from .choice import Choice
from .fill import UNFINISHED, check_finish, fill

__all__ = ["StreamState"]

C = TypeVar("C")

_PER_CHUNK = frozenset(("choices", "obfuscation"))


class StreamState(Generic[C]):
    """The completion that a stream's chunks make.

    Args:
        type_: the class of the completion.
        structured: how its answers are read.
    """

    def __init__(self, type_: type[C], structured: Structured) -> None:
        self._type = type_
        self._structured = structured
        self._head = Pieces()
        self._choices: dict[int, Choice] = {}
        self._built: C | None = None
        self.started = False

    def feed(self, event: Any) -> Iterator[Any]:
        """Take a chunk in, and return the events that it makes.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """
        if getattr(event, "object", None) == "":
            return  # a filter's remark, not a chunk
        self.started = True
        self._built = None
        merge_fields(self._head, event, _PER_CHUNK, replace=True)
        touched: list[tuple[Choice, Any]] = []
        for position, piece in enumerate(items(getattr(event, "choices", None))):
            index = getattr(piece, "index", None)
            index = index if isinstance(index, int) else position
            choice = self._choices.setdefault(index, Choice(index))
            choice.feed(piece)
            touched.append((choice, piece))
        yield events.ChunkEvent(event, self)
        for choice, piece in touched:
            if self._structured.parses and choice.reason in UNFINISHED:
                check_finish(choice.reason, self.snapshot())
            yield from choice.new(piece, self._structured)
            try:
                yield from choice.ended(piece, self._structured)
            except OutputError as error:
                error.completion = self.snapshot()
                raise

    def snapshot(self) -> C:
        """The completion so far; values are as complete as their text."""
        if self._built is None:
            self._built = self._build()
        return self._built

    def final(self) -> C:
        """The completion, at the end of the stream.

        Raises:
            OutputError: an answer ended before its end, or doesn't fit its type.
        """
        completion = convert(self._type, self._plain())
        fill(completion, self._structured.format, self._structured.tools)
        return cast(C, completion)

    def _build(self) -> C:
        completion = convert(self._type, self._plain())
        for choice, shown in zip(
            self._in_order(), items(getattr(completion, "choices", None)), strict=False
        ):
            choice.show(getattr(shown, "message", None), self._structured)
        return cast(C, completion)

    def _in_order(self) -> list[Choice]:
        return [self._choices[index] for index in sorted(self._choices)]

    def _plain(self) -> dict[str, Any]:
        plain = self._head.plain()
        kind = plain.get("object")
        if isinstance(kind, str):
            plain["object"] = kind.removesuffix(".chunk")
        plain["choices"] = [choice.plain() for choice in self._in_order()]
        return plain
