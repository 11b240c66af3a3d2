"""The asynchronous client that generated ones extend."""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

import httpx2

from .async_transport import async_transport
from .async_verbs import AsyncVerbs
from .base_client import AuthHeaders, BaseClient, default_timeout
from .calls import Call
from .cookies import Cookies
from .omit import Headers, NotGiven, Query, not_given
from .response_info import R, Result
from .responses import AsyncAPIResponse, RawAPIResponse
from .results import unread
from .streaming import AsyncStream
from .timeouts import Timeout
from .wire import AsyncTransport

if TYPE_CHECKING:
    from typing_extensions import Self

    from .hooks import FinalRequestOptions
    from .query import QueryStyle
    from .request import Request
    from .retries import Retries
    from .wire import AsyncWireResponse

__all__ = ["AsyncClient"]


class AsyncClient(AsyncVerbs, BaseClient):
    """An asynchronous client; it may be used by many tasks at once.

    Args:
        base_url: the URL under which all paths lie.
        auth_headers: the headers that sign a request, or a function that returns them
            and is called for each attempt; it may be asynchronous.
        default_headers: headers for every request; ``omit`` removes a header.
        default_query: query parameters for every request.
        timeout: seconds for each phase of an attempt, a ``Timeout``, or None for no
            limit.
        max_retries: how often a failed attempt is repeated.
        http_client: an ``httpx2.AsyncClient`` or an ``AsyncTransport`` to send with; it
            is closed together with this client.
        deadline: seconds for a whole call, its retries and waits included.
        package: the name of the logger.
        user_agent: the ``User-Agent``; the package's last name if None.
        log_env: the environment variable that switches logging on.
        query_style: how lists and mappings are written in queries and forms.
        retries: the rules for repeating calls.
        sleep: waits for so many seconds.
        clock: a monotonic clock in seconds.

    Raises:
        InvalidArgumentError: an argument has a value that can't be right.
        TypeError: ``http_client`` is of another type.
    """

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL,
        auth_headers: AuthHeaders | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | AsyncTransport | None = None,
        deadline: float | None = None,
        package: str = "client",
        user_agent: str | None = None,
        log_env: str | None = None,
        query_style: QueryStyle = "brackets",
        retries: Retries | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(
            base_url=base_url,
            auth_headers=auth_headers,
            default_headers=default_headers,
            default_query=default_query,
            timeout=default_timeout(timeout, http_client),
            max_retries=max_retries,
            deadline=deadline,
            package=package,
            user_agent=user_agent,
            log_env=log_env,
            query_style=query_style,
            retries=retries,
        )
        self._use(async_transport(http_client))
        self._sleep = sleep or _sleep
        self._clock = clock

    @property
    def _client(self) -> httpx2.AsyncClient:
        client: object = getattr(self._transport, "client", None)
        if isinstance(client, httpx2.AsyncClient):
            return client
        raise AttributeError(
            "the client has no httpx2.AsyncClient of its own; pass one as http_client"
        )

    async def close(self) -> None:
        """Close all connections, those of this client's copies too."""
        await self._transport.aclose()

    def _use(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._settings.cookies = None if transport.keeps_cookies else Cookies()

    def is_closed(self) -> bool:
        """Return whether this client or one of its copies was closed."""
        return self._transport.is_closed

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def _copy(self, **changes: Any) -> Self:
        """Return a copy with other settings, which shares this one's connections.

        Args:
            changes: what ``__init__`` takes, ``set_default_headers`` and
                ``set_default_query`` to replace these instead of adding to them, and
                attributes of generated clients. ``not_given`` changes nothing.
        """
        http_client = changes.pop("http_client", None)
        copy = self._copied(changes)
        if not isinstance(http_client, (NotGiven, type(None))):
            copy._use(async_transport(http_client))
        return copy

    async def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a request; all calls come through here when a tool puts itself in its place.

        Args:
            cast_to: the type of the result, or of the values of a stream.
            options: what is sent.
            stream: whether the result is a stream.
            stream_cls: the class of the stream.

        Raises:
            APIError: the call failed.
        """
        client = self._copy(max_retries=options.max_retries)
        kind = (stream_cls or AsyncStream) if stream else None
        return await client._answer(options.request, options.result(cast_to, kind))

    async def _call(self, request: Request, result: Result[R]) -> R:
        if type(self).request is _REQUEST and "request" not in vars(self):
            return await self._answer(request, result)
        from .hooks import FinalRequestOptions

        options = FinalRequestOptions.of(request, result)
        kind = getattr(result, "kind", None)
        return cast(
            R,
            await self.request(
                result.type, options, stream=kind is not None, stream_cls=kind
            ),
        )

    async def _answer(self, request: Request, result: Result[R]) -> R:
        """Return the result of ``request``, or the response if the caller wants that.

        Raises:
            APIError: the call failed.
        """
        mode = request.options.mode
        if mode is None:
            return result.parse(await self._perform(request, whole=result.whole))
        if mode == "raw":
            response = await self._perform(request, whole=result.whole)
            return cast(R, RawAPIResponse(response, result))
        response = await self._perform(request, whole=False)
        return cast(R, AsyncAPIResponse(response, unread(result)))

    async def _perform(self, request: Request, *, whole: bool) -> AsyncWireResponse:
        """Return the first answer that is a success; if ``whole``, with its body read."""
        call = Call(self._settings, request, self._clock)
        while True:
            auth = self._sign(request)
            if inspect.isawaitable(auth):
                auth = await auth
            wire = call.attempt(auth)
            try:
                response = await self._transport.send(wire)
                response.transport = self._transport
                if 200 <= response.status < 300:
                    if whole:
                        await response.aread()
                    call.succeeded(response)
                    return response
                await response.aread_some()
            except Exception as error:
                delay = call.failed(error, wire)
            else:
                delay = call.refused(response)
            if delay:
                await self._sleep(delay)


# As it is as long as no tool that traces calls has replaced it.
_REQUEST = AsyncClient.request


async def _sleep(seconds: float) -> None:
    import anyio

    await anyio.sleep(seconds)
