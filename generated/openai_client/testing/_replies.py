"""What a stub answers, before and after it is put into bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import httpx2

from .._core.encode import encode_json
from .._core.errors import APIError
from ._misspelt import misspelt_fields

if TYPE_CHECKING:
    from ._calls import Call
    from ._table import Operation

__all__ = ["DEFAULT", "Default", "Reply", "Sent", "WrongStubError"]


class WrongStubError(AssertionError):
    """A stub's answer doesn't suit the call that was made."""


class Default:
    """Stands for the example that the API's description has."""

    def __repr__(self) -> str:
        return "DEFAULT"


DEFAULT = Default()


@dataclass
class Sent:
    """An answer in bytes; ``broken`` is raised after the last piece."""

    status: int
    headers: httpx2.Headers
    pieces: list[bytes]
    broken: Exception | None = None


@dataclass
class Reply:
    """An answer as it was set up.

    ``left`` counts how often it may still be given; None is without limit. ``given`` says
    whether it was.
    """

    value: object = DEFAULT
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    left: int | None = None
    failure: Callable[[], APIError] | None = None
    from_call: Callable[[Call], object] | None = None
    ends: bool = True
    given: bool = False

    def sent(self, call: Call, operation: Operation) -> Sent:
        """The answer to ``call``.

        Raises:
            APIError: the stub fails without an answer.
            WrongStubError: the answer is of a kind that this call can't get.
        """
        __tracebackhide__ = True  # pytest shows the caller's line then
        if self.failure is not None:
            raise self.failure()
        value = self.value if self.from_call is None else self.from_call(call)
        if isinstance(value, Default):
            value = operation.example(call.asked)
        if self.status >= 400:
            return self._whole(encode_json(value), "application/json")
        _check(value, operation, call.asked)
        if operation.streams(call.asked):
            return self._stream(value, operation)
        if operation.stream is not None and _is_events(value, operation):
            raise WrongStubError(
                f"{operation.call} was called without streaming, "
                "and its stub answers with a list of events"
            )
        if isinstance(value, (bytes, bytearray)):
            return self._whole(bytes(value), "application/octet-stream")
        if isinstance(value, str) and operation.is_text(call.asked):
            return self._whole(value.encode(), "text/plain; charset=utf-8")
        if value is None:
            return self._whole(b"", "")
        return self._whole(encode_json(operation.as_page(value)), "application/json")

    def _whole(self, content: bytes, media_type: str) -> Sent:
        own = {"content-type": media_type} if media_type else {}
        headers = httpx2.Headers({**own, **self.headers})
        return Sent(self.status, headers, [content])

    def _stream(self, value: object, operation: Operation) -> Sent:
        if not _is_events(value, operation):
            raise WrongStubError(
                f"{operation.call} was called to stream, and its stub has no list of "
                f"events: say {operation.call}.returns([...])"
            )
        events = cast("Sequence[object]", value)
        pieces = [b"data: " + encode_json(event) + b"\n\n" for event in events]
        end = operation.end
        if end is not None and self.ends:
            pieces.append(f"data: {end}\n\n".encode())
        headers = httpx2.Headers({"content-type": "text/event-stream", **self.headers})
        return Sent(self.status, headers, pieces)


def _check(value: object, operation: Operation, asked: Mapping[str, Any]) -> None:
    """Refuse an answer with misspelt fields."""
    __tracebackhide__ = True  # pytest shows the caller's line then
    if isinstance(value, (str, bytes, bytearray)):
        return
    if isinstance(value, (Mapping, Sequence)):
        items = operation.items(cast("object", value))
        found = misspelt_fields(items, operation.types(asked))
        if found:
            raise WrongStubError(
                f"the stub of {operation.call} answers with misspelt fields: "
                + ", ".join(found[:5])
            )


def _is_events(value: object, operation: Operation) -> bool:
    plain = not isinstance(value, (str, bytes, bytearray, Mapping))
    return isinstance(value, Sequence) and plain and not operation.pages


def error_body(shape: Any, message: str, facts: Mapping[str, Any]) -> Any:
    """The API's own error body, with what is known put in."""
    if not isinstance(shape, Mapping):
        return shape
    found: dict[str, Any] = {}
    for name, value in cast("Mapping[str, Any]", shape).items():
        if name in facts:
            found[name] = facts[name]
        elif name in ("message", "detail", "description") and isinstance(value, str):
            found[name] = message
        elif isinstance(value, Mapping):
            found[name] = error_body(value, message, facts)
        else:
            found[name] = value
    return found
