"""``with_raw_response`` and ``with_streaming_response``.

A wrapped method is called with ``extra_headers`` that carry the mode beside the
caller's headers; so it reaches exactly the request of that one call.
"""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Generic, Literal, ParamSpec, Protocol, TypeVar, cast, overload

from .binary import AsyncBinaryResponse, BinaryResponse
from .omit import Headers
from .responses import APIResponse, AsyncAPIResponse, RawAPIResponse

__all__ = [
    "MODE_HEADER",
    "AsyncResponseContextManager",
    "ResponseContextManager",
    "async_to_raw",
    "async_to_streaming",
    "mode_of",
    "to_raw",
    "to_streaming",
]

P = ParamSpec("P")
R = TypeVar("R")

Mode = Literal["raw", "streaming"]


class _Closable(Protocol):
    def close(self) -> None: ...


class _AsyncClosable(Protocol):
    async def close(self) -> None: ...


S = TypeVar("S", bound=_Closable)
A = TypeVar("A", bound=_AsyncClosable)


# Tools that trace calls look for it, and copy it with the other headers. It isn't sent.
MODE_HEADER = "X-Stainless-Raw-Response"
_MODES: dict[object, Mode] = {"true": "raw", "raw": "raw", "stream": "streaming"}


def mode_of(headers: Headers | None) -> Mode | None:
    """Return what the caller wants to get; None is the plain result."""
    return _MODES.get(headers.get(MODE_HEADER)) if headers else None


class ResponseContextManager(Generic[S]):
    """Sends the request on entry, and closes the response on exit."""

    def __init__(self, send: Callable[[], S]) -> None:
        self._send = send
        self._response: S | None = None

    def __enter__(self) -> S:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


class AsyncResponseContextManager(Generic[A]):
    """Sends the request on entry, and closes the response on exit."""

    def __init__(self, send: Callable[[], Awaitable[A]]) -> None:
        self._send = send
        self._response: A | None = None

    async def __aenter__(self) -> A:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


def to_raw(method: Callable[P, R]) -> Callable[P, RawAPIResponse[R]]:
    """Return ``method`` so that it gives the response instead of the result."""

    @functools.wraps(method)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> RawAPIResponse[R]:
        _set_mode(kwargs, "raw")
        return cast("RawAPIResponse[R]", method(*args, **kwargs))

    return wrapped


def async_to_raw(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, Awaitable[RawAPIResponse[R]]]:
    """Return ``method`` so that it gives the response instead of the result."""

    @functools.wraps(method)
    async def wrapped(*args: P.args, **kwargs: P.kwargs) -> RawAPIResponse[R]:
        _set_mode(kwargs, "raw")
        return cast("RawAPIResponse[R]", await method(*args, **kwargs))

    return wrapped


@overload
def to_streaming(
    method: Callable[P, BinaryResponse],
) -> Callable[P, ResponseContextManager[APIResponse[bytes]]]: ...
@overload
def to_streaming(
    method: Callable[P, R],
) -> Callable[P, ResponseContextManager[APIResponse[R]]]: ...
def to_streaming(
    method: Callable[P, R],
) -> Callable[P, ResponseContextManager[APIResponse[Any]]]:
    """Return ``method`` so that it gives the response with the body still unread."""

    @functools.wraps(method)
    def wrapped(
        *args: P.args, **kwargs: P.kwargs
    ) -> ResponseContextManager[APIResponse[R]]:
        _set_mode(kwargs, "streaming")

        def send() -> APIResponse[R]:
            return cast("APIResponse[R]", method(*args, **kwargs))

        return ResponseContextManager(send)

    return wrapped


@overload
def async_to_streaming(
    method: Callable[P, Awaitable[AsyncBinaryResponse]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[bytes]]]: ...
@overload
def async_to_streaming(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[R]]]: ...
def async_to_streaming(
    method: Callable[P, Awaitable[R]],
) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[Any]]]:
    """Return ``method`` so that it gives the response with the body still unread."""

    @functools.wraps(method)
    def wrapped(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncResponseContextManager[AsyncAPIResponse[R]]:
        _set_mode(kwargs, "streaming")

        async def send() -> AsyncAPIResponse[R]:
            return cast("AsyncAPIResponse[R]", await method(*args, **kwargs))

        return AsyncResponseContextManager(send)

    return wrapped


def _set_mode(kwargs: dict[str, Any], mode: Mode) -> None:
    wanted = "true" if mode == "raw" else "stream"
    kwargs["extra_headers"] = {
        **(kwargs.get("extra_headers") or {}),
        MODE_HEADER: wanted,
    }
