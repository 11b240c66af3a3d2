"""Events → the answer that they build, and the events with what they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import SimpleNamespace
from typing import Any, cast

from pydantic import BaseModel

from ..._core.decode import convert
from ..calls import Structured
from ..errors import OutputError
from ..merge import Text
from ..readers import Reader
from ..values import items, put
from .events import Grown
from .fill import fill, is_answer, reader_of

__all__ = ["LAST", "StreamState"]

LAST = ("response.completed", "response.failed", "response.incomplete")
_LIFECYCLE = (*LAST, "response.created", "response.queued", "response.in_progress")

# Events that add to a text: the list of parts that it is in, and its field.
_TEXTS = {
    "response.output_text": ("content", "text"),
    "response.refusal": ("content", "refusal"),
    "response.reasoning_text": ("content", "text"),
    "response.reasoning_summary_text": ("summary", "text"),
    "response.function_call_arguments": ("", "arguments"),
    "response.mcp_call_arguments": ("", "arguments"),
    "response.custom_tool_call_input": ("", "input"),
    "response.code_interpreter_call_code": ("", "code"),
}
_PARTS = {
    "response.content_part": "content",
    "response.reasoning_summary_part": "summary",
}


class StreamState:
    """The answer that a stream's events build.

    Args:
        type_: the class of the answer.
        structured: how its texts are read.
        classes: of the events that are more than what came, by their `type`.
    """

    def __init__(
        self, type_: type[Any], structured: Structured, classes: Mapping[str, type[Any]]
    ) -> None:
        self._type = type_
        self._structured = structured
        self._classes = classes
        self._head: dict[str, Any] = {}
        self._items: dict[int, dict[str, Any]] = {}
        self._built: Any = None
        self.started = False

    def feed(self, event: Any) -> Iterator[Any]:
        self.started = True
        self._built = None
        kind = str(getattr(event, "type", None))
        stem, _, verb = kind.rpartition(".")
        if kind in _LIFECYCLE:
            self._take_answer(getattr(event, "response", None), whole=kind in LAST)
        elif stem == "response.output_item":
            self._items[_index(event, "output_index")] = _opened(_plain(event.item))
        elif stem in _PARTS:
            self._part(event, _PARTS[stem]).update(_opened(_plain(event.part)))
        elif stem in _TEXTS and verb in ("delta", "done"):
            self._grow(event, *_TEXTS[stem], is_delta=verb == "delta")
        after = self._structured.after
        if after is None or _index(event, "sequence_number") > after:
            yield self._typed(event, kind)

    def snapshot(self) -> Any:
        if self._built is None:
            self._built = convert(self._type, self._whole())
            for item in items(getattr(self._built, "output", None)):
                self._show(item)
        return self._built

    def final(self) -> Any:
        answer = convert(self._type, self._whole())
        fill(answer, self._structured)
        return answer

    def _take_answer(self, answer: Any, *, whole: bool) -> None:
        """What an event says of the answer as a whole; items that it leaves out stay."""
        self._head = _plain(answer)
        output = self._head.pop("output", None)
        if isinstance(output, list) and (whole or output):
            self._items = {i: _opened(row) for i, row in enumerate(items(output))}

    def _part(self, event: Any, list_: str) -> dict[str, Any]:
        item = self._items.setdefault(_index(event, "output_index"), {})
        if not list_:
            return item
        parts = item.setdefault(list_, [])
        index = _index(event, f"{list_}_index")
        while len(parts) <= index:
            parts.append({})
        return cast("dict[str, Any]", parts[index])

    def _grow(self, event: Any, list_: str, field: str, *, is_delta: bool) -> None:
        part = self._part(event, list_)
        added = getattr(event, "delta" if is_delta else field, None)
        if not isinstance(added, str):
            return
        text = part.get(field)
        if not is_delta or not isinstance(text, Text):
            text = part[field] = Text()
        text.add(added)

    def _typed(self, event: Any, kind: str) -> Any:
        """The event, as the class that has more of it."""
        class_ = self._classes.get(kind)
        if class_ is None or not isinstance(event, BaseModel):
            return event
        made = convert(class_, _plain(event))
        if kind in LAST:
            put(made, "response", self.final())
        elif kind == "response.output_text.delta":
            text = self._part(event, "content")["text"]
            made._grown = Grown(text, self._reader(event))
        elif kind == "response.output_text.done":
            _read(made, "parsed", self._reader(event), made.text)
        elif kind == "response.function_call_arguments.delta":
            text = self._part(event, "")["arguments"]
            made._grown = Grown(text, self._call_reader(event))
        elif kind == "response.function_call_arguments.done":
            reader = self._call_reader(event)
            _read(made, "parsed_arguments", reader, made.arguments)
        return made

    def _reader(self, event: Any) -> Reader | None:
        item = SimpleNamespace(**self._part(event, ""))
        return self._structured.format.reader if is_answer(item) else None

    def _call_reader(self, event: Any) -> Reader | None:
        return reader_of(SimpleNamespace(**self._part(event, "")), self._structured)

    def _show(self, item: Any) -> None:
        """Put the values so far into an item of a snapshot."""
        reader = self._structured.format.reader
        if reader is not None and is_answer(item):
            for part in items(getattr(item, "content", None)):
                text = getattr(part, "text", None)
                if isinstance(text, str) and text:
                    put(part, "parsed", reader.read_partial(text))
        reader = reader_of(item, self._structured)
        if reader is not None and isinstance(item.arguments, str):
            put(item, "parsed_arguments", reader.read_partial(item.arguments))

    def _whole(self) -> dict[str, Any]:
        output = [_closed(self._items[index]) for index in sorted(self._items)]
        return {**self._head, "output": output}


def _read(event: Any, field: str, reader: Reader | None, text: object) -> None:
    # Whether a text was cut off is known at the end: there it is an error or isn't.
    if reader is not None and isinstance(text, str):
        with suppress(OutputError):
            put(event, field, reader.read(text))


def _index(event: Any, name: str) -> int:
    value = getattr(event, name, None)
    return value if isinstance(value, int) else 0


def _plain(value: Any) -> dict[str, Any]:
    if isinstance(value, BaseModel):
        return value.model_dump(by_alias=True, exclude_unset=True)
    return dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else {}


def _opened(value: dict[str, Any]) -> dict[str, Any]:
    """An item or part whose texts may grow."""
    for name in ("text", "refusal", "arguments", "input", "code"):
        if isinstance(value.get(name), str):
            text = Text()
            text.add(value[name])
            value[name] = text
    for name in ("content", "summary"):
        for part in items(value.get(name)):
            if isinstance(part, dict):
                _opened(cast("dict[str, Any]", part))
    return value


def _closed(value: Any) -> Any:
    if isinstance(value, Text):
        return value.whole()
    if isinstance(value, dict):
        rows = cast("dict[str, Any]", value)
        return {name: _closed(inner) for name, inner in rows.items()}
    return (
        [_closed(inner) for inner in items(value)] if isinstance(value, list) else value
    )
