"""Pieces of an answer → the answer, and the events that tell what is new in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from .. import events
from ..calls import Structured
from ..merge import Pieces, Text, merge_fields
from ..values import items, put

__all__ = ["Call", "Choice"]

_READ = frozenset(("content", "refusal", "tool_calls"))


class Call:
    """A tool call, put together of its pieces."""

    def __init__(self) -> None:
        self.rest = Pieces()
        self.function = Pieces()
        self.name = ""
        self.arguments = Text()
        self.parsed: Any = None
        self.done = False

    @property
    def is_function(self) -> bool:
        return self.rest.get("type") in (None, "function")

    def feed(self, piece: Any) -> None:
        merge_fields(self.rest, piece, frozenset(("function", "index")))
        function = getattr(piece, "function", None)
        if function is None:
            return
        name = getattr(function, "name", None)
        # Some servers repeat the name in every piece.
        if isinstance(name, str) and name != self.name:
            self.name += name
        arguments = getattr(function, "arguments", None)
        if isinstance(arguments, str):
            self.arguments.add(arguments)
        merge_fields(self.function, function, frozenset(("name", "arguments")))

    def plain(self) -> dict[str, Any]:
        plain = self.rest.plain()
        if not self.is_function:
            return plain
        function = {"name": self.name, "arguments": self.arguments.whole()}
        return {
            "type": "function",
            **plain,
            "function": {**function, **self.function.plain()},
        }


class Choice:
    """One of the answers, put together of its pieces."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.reason: str | None = None
        self._rest = Pieces()
        self._message = Pieces()
        self._content: Text | None = None
        self._refusal: Text | None = None
        self._calls: dict[int, Call] = {}
        self._logprobs: dict[str, list[Any]] = {}
        self._parsed: Any = None
        self._reported: set[str] = set()
        self._current: int | None = None

    def feed(self, piece: Any) -> None:
        reason = getattr(piece, "finish_reason", None)
        if isinstance(reason, str):
            self.reason = reason
        given = frozenset(("delta", "finish_reason", "index", "logprobs"))
        merge_fields(self._rest, piece, given, replace=True)
        for kind in ("content", "refusal"):
            tokens = getattr(getattr(piece, "logprobs", None), kind, None)
            if isinstance(tokens, list):
                self._logprobs.setdefault(kind, []).extend(cast("list[object]", tokens))
        delta = getattr(piece, "delta", None)
        if delta is None:
            return
        content = getattr(delta, "content", None)
        if isinstance(content, str):
            self._content = self._content or Text()
            self._content.add(content)
        refusal = getattr(delta, "refusal", None)
        if isinstance(refusal, str):
            self._refusal = self._refusal or Text()
            self._refusal.add(refusal)
        for position, call in self._numbered(delta):
            self._calls.setdefault(position, Call()).feed(call)
        merge_fields(self._message, delta, _READ)

    def _numbered(self, delta: Any) -> Iterator[tuple[int, Any]]:
        """The pieces of calls with the number of their call."""
        for position, call in enumerate(items(getattr(delta, "tool_calls", None))):
            index = getattr(call, "index", None)
            yield (index if isinstance(index, int) else position), call

    def new(self, piece: Any, structured: Structured) -> Iterator[Any]:
        """The events that tell what the piece adds."""
        delta = getattr(piece, "delta", None)
        content, refusal = getattr(delta, "content", None), getattr(
            delta, "refusal", None
        )
        if isinstance(content, str) and self._content is not None:
            reader = structured.format.reader
            yield events.ContentDeltaEvent[Any](content, self._content, reader)
        if isinstance(refusal, str) and self._refusal is not None:
            yield events.RefusalDeltaEvent(refusal, self._refusal)
        for index, part in self._numbered(delta):
            call = self._calls[index]
            if call.is_function:
                added = getattr(getattr(part, "function", None), "arguments", None)
                added = added if isinstance(added, str) else ""
                reader = structured.tools.readers.get(call.name)
                yield events.FunctionToolCallArgumentsDeltaEvent(
                    call.name, index, added, call.arguments, reader
                )
        yield from self._new_logprobs(piece)

    def _new_logprobs(self, piece: Any) -> Iterator[Any]:
        logprobs = getattr(piece, "logprobs", None)
        content = list(items(getattr(logprobs, "content", None)))
        refusal = list(items(getattr(logprobs, "refusal", None)))
        if content:
            yield events.LogprobsContentDeltaEvent[Any](
                content, self._logprobs["content"]
            )
        if refusal:
            yield events.LogprobsRefusalDeltaEvent[Any](
                refusal, self._logprobs["refusal"]
            )

    def ended(self, piece: Any, structured: Structured) -> Iterator[Any]:
        """The events that tell what ends with the piece."""
        for index, _ in self._numbered(getattr(piece, "delta", None)):
            if index != self._current:
                yield from self._text_ended(structured)
                yield from self._call_ended(structured)
            self._current = index
        if self.reason:
            yield from self._text_ended(structured)
            yield from self._call_ended(structured)

    def _once(self, kind: str) -> bool:
        if kind in self._reported:
            return False
        self._reported.add(kind)
        return True

    def _text_ended(self, structured: Structured) -> Iterator[Any]:
        content = self._content.whole() if self._content is not None else ""
        if content and self._once("content"):
            reader = structured.format.reader
            if reader is not None and not self._refusal:
                self._parsed = reader.read(content)
            yield events.ContentDoneEvent(content, self._parsed)
        if self._refusal is not None and self._once("refusal"):
            yield events.RefusalDoneEvent(self._refusal.whole())
        if "content" in self._logprobs and self._once("logprobs.content"):
            yield events.LogprobsContentDoneEvent[Any](self._logprobs["content"][:])
        if "refusal" in self._logprobs and self._once("logprobs.refusal"):
            yield events.LogprobsRefusalDoneEvent[Any](self._logprobs["refusal"][:])

    def _call_ended(self, structured: Structured) -> Iterator[Any]:
        call = self._calls.get(self._current) if self._current is not None else None
        if call is None or call.done or not call.is_function or self._current is None:
            return
        call.done = True
        reader = structured.tools.readers.get(call.name)
        arguments = call.arguments.whole()
        call.parsed = reader.read(arguments) if reader is not None else None
        yield events.FunctionToolCallArgumentsDoneEvent(
            call.name, self._current, arguments, call.parsed
        )

    def plain(self) -> dict[str, Any]:
        message: dict[str, Any] = {
            "role": "assistant",
            "content": None if self._content is None else self._content.whole(),
            "refusal": None if self._refusal is None else self._refusal.whole(),
            **self._message.plain(),
        }
        if self._calls:
            message["tool_calls"] = [
                self._calls[i].plain() for i in sorted(self._calls)
            ]
        logprobs: Mapping[str, Any] | None = None
        if self._logprobs:
            logprobs = {k: self._logprobs.get(k) for k in ("content", "refusal")}
        return {
            "index": self.index,
            "message": message,
            "finish_reason": self.reason,
            "logprobs": logprobs,
            **self._rest.plain(),
        }

    def show(self, message: Any, structured: Structured) -> None:
        """Put the values so far into a message of a snapshot."""
        reader = structured.format.reader
        if reader is not None and self._content and not self._refusal:
            whole = "content" in self._reported
            parsed = (
                self._parsed if whole else reader.read_partial(self._content.whole())
            )
            put(message, "parsed", parsed)
        calls = [self._calls[index] for index in sorted(self._calls)]
        shown = items(getattr(message, "tool_calls", None))
        for call, function in zip(
            calls, (getattr(c, "function", None) for c in shown), strict=False
        ):
            reader = structured.tools.readers.get(call.name)
            if reader is not None and function is not None:
                partial = (
                    call.parsed
                    if call.done
                    else reader.read_partial(call.arguments.whole())
                )
                put(function, "parsed_arguments", partial)
