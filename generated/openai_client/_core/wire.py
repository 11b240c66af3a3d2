"""The seam between the engine and an HTTP library.

A transport is anything that turns a ``WireRequest`` into a ``WireResponse``. Its
methods raise ``APIConnectionError`` and ``APITimeoutError`` for all that goes wrong on
the way; a status such as 500 is an answer, not an error.
"""

from __future__ import annotations

import io
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

import httpx2

from .errors import REQUEST_ID_HEADER
from .timeouts import Timeout

if TYPE_CHECKING:
    from .timeouts import Deadline

__all__ = [
    "AnyWireResponse",
    "AsyncTransport",
    "AsyncWireResponse",
    "StreamingBody",
    "Transport",
    "WireBody",
    "WireRequest",
    "WireResponse",
    "answered",
    "async_joined",
    "joined",
]


class StreamingBody(Protocol):
    """A request body that is read while it is sent."""

    @property
    def content_type(self) -> str | None:
        """The value of its ``Content-Type`` header."""
        ...

    @property
    def content_length(self) -> int | None:
        """Its size in bytes; None sends it in chunks."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be sent a second time."""
        ...

    def rewind(self) -> None:
        """Go back to the start; called before the body is sent again."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


def joined(pieces: Iterable[bytes]) -> bytes:
    """Return ``pieces`` as one; each is let go as soon as the next one comes."""
    whole = io.BytesIO()
    for piece in pieces:
        whole.write(piece)
    return whole.getvalue()


async def async_joined(pieces: AsyncIterable[bytes]) -> bytes:
    """Return the same of pieces that come asynchronously."""
    whole = io.BytesIO()
    async for piece in pieces:
        whole.write(piece)
    return whole.getvalue()


# More than this of an error's body is not read.
_ENOUGH = 1024 * 1024

WireBody = bytes | StreamingBody | None


class WireRequest:
    """One attempt: everything that goes over the wire, and how long it may take.

    Attributes:
        url: absolute, without user info and fragment.
        headers: pairs of name and value, names in the case in which they are sent.
        deadline: the end of the whole call, or None.
        strict: whether a response that differs from its description is an error.
    """

    __slots__ = (
        "_http",
        "body",
        "deadline",
        "headers",
        "method",
        "strict",
        "timeout",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: httpx2.URL,
        headers: list[tuple[str, str]],
        body: WireBody,
        timeout: Timeout,
        deadline: Deadline | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.deadline = deadline
        self.strict = False
        self._http: httpx2.Request | None = None

    @property
    def http_request(self) -> httpx2.Request:
        """The same as an ``httpx2.Request``, for errors and for users' eyes."""
        if self._http is None:
            body = self.body if isinstance(self.body, bytes) else b""
            self.http_request = httpx2.Request(
                self.method,
                self.url,
                headers=self.headers,
                stream=httpx2.ByteStream(body),
            )
            assert self._http is not None
        return self._http

    @http_request.setter
    def http_request(self, request: httpx2.Request) -> None:
        if self.body is None or isinstance(self.body, bytes):
            request.read()  # so that users can see its content
        self._http = request


def answered(response: httpx2.Response) -> WireRequest:
    """Return the request of a response that another client, or a test, made."""
    try:
        request = response.request
    except RuntimeError:  # a test's response that answers nothing
        request = httpx2.Request("GET", "http://localhost/")
    url = httpx2.URL(str(request.url))
    pairs = list(request.headers.items())
    wire = WireRequest(request.method, url, pairs, None, Timeout(None))
    wire.http_request = request
    return wire


class _AnyResponse(ABC):
    """What both kinds of answer have.

    Attributes:
        request: the attempt that was answered.
        status: the HTTP status.
        headers: the headers; their names are case-insensitive.
        history: the answers that led elsewhere, oldest first.
        retries_taken: how many attempts failed before.
        seconds: how long it took until the answer was there, or a success's body read.
        transport: what carries it; held here, since one that nobody holds closes its
            connections, this one too.
    """

    __slots__ = (
        "_body",
        "headers",
        "history",
        "request",
        "retries_taken",
        "seconds",
        "status",
        "transport",
    )

    def __init__(
        self, request: WireRequest, status: int, headers: httpx2.Headers
    ) -> None:
        self.request = request
        self.status = status
        self.headers = headers
        self.retries_taken = 0
        self.seconds = 0.0
        self.transport: object = None
        self.history: list[httpx2.Response] = []
        self._body: bytes | None = None

    @property
    def body(self) -> bytes | None:
        """The decompressed body if it has been read, else None."""
        return self._body

    def abandon_body(self) -> None:
        """Take the body for empty, because it can't be read."""
        self._body = b""

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self.headers.get(REQUEST_ID_HEADER)

    @property
    @abstractmethod
    def http_response(self) -> httpx2.Response:
        """The same as an ``httpx2.Response``; with its body if that has been read."""

    def _rebuilt(self, body: bytes) -> httpx2.Response:
        # The body is decompressed already and must not be decompressed again.
        headers = [
            (name, value)
            for name, value in self.headers.multi_items()
            if name not in ("content-encoding", "content-length", "transfer-encoding")
        ]
        response = httpx2.Response(
            self.status,
            headers=headers,
            content=body,
            request=self.request.http_request,
        )
        response.elapsed = timedelta(seconds=self.seconds)
        response.history = self.history
        return response


class WireResponse(_AnyResponse):
    """An answer whose body is read by iterating over it, once."""

    __slots__ = ()

    @abstractmethod
    def __iter__(self) -> Iterator[bytes]:
        """Yield the decompressed body in pieces, as they arrive."""

    @abstractmethod
    def close(self) -> None:
        """Give the connection back; read to its end, it can be used again."""

    def read(self) -> bytes:
        """Read what is left of the body, and give the connection back."""
        if self._body is None:
            try:
                self._body = joined(self)
            finally:
                self.close()
        return self._body

    def read_some(self) -> bytes:
        """Read the body as far as it arrives, or is useful; a broken one is no error."""
        content = bytearray()
        try:
            for piece in self:
                content += piece
                if len(content) > _ENOUGH:
                    break
        except Exception:
            pass  # what did arrive says more than the way in which the rest failed
        finally:
            self.close()
        self._body = bytes(content)
        return self._body


class AsyncWireResponse(_AnyResponse):
    """An answer whose body is read by iterating over it asynchronously, once."""

    __slots__ = ()

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the decompressed body in pieces, as they arrive."""

    @abstractmethod
    async def aclose(self) -> None:
        """Give the connection back; read to its end, it can be used again."""

    async def aread(self) -> bytes:
        """Read what is left of the body, and give the connection back."""
        if self._body is None:
            try:
                self._body = await async_joined(self)
            finally:
                await self.aclose()
        return self._body

    async def aread_some(self) -> bytes:
        """Read the body as far as it arrives, or is useful; a broken one is no error."""
        content = bytearray()
        try:
            async for piece in self:
                content += piece
                if len(content) > _ENOUGH:
                    break
        except Exception:
            pass  # what did arrive says more than the way in which the rest failed
        finally:
            await self.aclose()
        self._body = bytes(content)
        return self._body


AnyWireResponse = WireResponse | AsyncWireResponse


class Transport(ABC):
    """What carries the calls of a synchronous client; shared by its copies.

    Attributes:
        keeps_cookies: whether it notes and sends cookies itself.
    """

    keeps_cookies = False

    @abstractmethod
    def send(self, request: WireRequest) -> WireResponse:
        """Send one request and return its answer, the body still unread.

        Raises:
            APIConnectionError: there is no answer.
            ClosedClientError: ``close`` was called before.
        """

    @abstractmethod
    def close(self) -> None:
        """Close all connections; a second call does nothing."""

    @property
    @abstractmethod
    def is_closed(self) -> bool:
        """Whether ``close`` was called."""


class AsyncTransport(ABC):
    """What carries the calls of an asynchronous client; shared by its copies.

    Attributes:
        keeps_cookies: whether it notes and sends cookies itself.
    """

    keeps_cookies = False

    @abstractmethod
    async def send(self, request: WireRequest) -> AsyncWireResponse:
        """Send one request and return its answer, the body still unread.

        Raises:
            APIConnectionError: there is no answer.
            ClosedClientError: ``aclose`` was called before.
        """

    @abstractmethod
    async def aclose(self) -> None:
        """Close all connections; a second call does nothing."""

    @property
    @abstractmethod
    def is_closed(self) -> bool:
        """Whether ``aclose`` was called."""
