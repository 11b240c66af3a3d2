"""The synchronous client that generated ones extend."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

import httpx2

from .base_client import AuthHeaders, BaseClient, default_timeout
from .calls import Call
from .cookies import Cookies
from .omit import Headers, NotGiven, Query, not_given
from .response_info import R, Result
from .responses import APIResponse, RawAPIResponse
from .results import unread
from .streaming import Stream
from .timeouts import Timeout
from .transport import sync_transport
from .verbs import Verbs
from .wire import Transport

if TYPE_CHECKING:
    from typing_extensions import Self

    from .hooks import FinalRequestOptions
    from .query import QueryStyle
    from .request import Request
    from .retries import Retries
    from .wire import WireResponse

__all__ = ["SyncClient"]


class SyncClient(Verbs, BaseClient):
    """A synchronous client; it may be used from many threads at once.

    Args:
        base_url: the URL under which all paths lie.
        auth_headers: the headers that sign a request, or a function that returns them
            and is called for each attempt.
        default_headers: headers for every request; ``omit`` removes a header.
        default_query: query parameters for every request.
        timeout: seconds for each phase of an attempt, a ``Timeout``, or None for no
            limit.
        max_retries: how often a failed attempt is repeated.
        http_client: an ``httpx2.Client`` or a ``Transport`` to send with; it is closed
            together with this client.
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
        http_client: httpx2.Client | Transport | None = None,
        deadline: float | None = None,
        package: str = "client",
        user_agent: str | None = None,
        log_env: str | None = None,
        query_style: QueryStyle = "brackets",
        retries: Retries | None = None,
        sleep: Callable[[float], None] = time.sleep,
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
        self._use(sync_transport(http_client))
        self._sleep = sleep
        self._clock = clock

    @property
    def _client(self) -> httpx2.Client:
        client: object = getattr(self._transport, "client", None)
        if isinstance(client, httpx2.Client):
            return client
        raise AttributeError(
            "the client has no httpx2.Client of its own; pass one as http_client"
        )

    def close(self) -> None:
        """Close all connections, those of this client's copies too."""
        self._transport.close()

    def _use(self, transport: Transport) -> None:
        self._transport = transport
        self._settings.cookies = None if transport.keeps_cookies else Cookies()

    def is_closed(self) -> bool:
        """Return whether this client or one of its copies was closed."""
        return self._transport.is_closed

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

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
            copy._use(sync_transport(http_client))
        return copy

    def request(
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
        kind = (stream_cls or Stream) if stream else None
        return client._answer(options.request, options.result(cast_to, kind))

    def _call(self, request: Request, result: Result[R]) -> R:
        if type(self).request is _REQUEST and "request" not in vars(self):
            return self._answer(request, result)
        from .hooks import FinalRequestOptions

        options = FinalRequestOptions.of(request, result)
        kind = getattr(result, "kind", None)
        return cast(
            R,
            self.request(
                result.type, options, stream=kind is not None, stream_cls=kind
            ),
        )

    def _answer(self, request: Request, result: Result[R]) -> R:
        """Return the result of ``request``, or the response if the caller wants that.

        Raises:
            APIError: the call failed.
        """
        mode = request.options.mode
        if mode is None:
            return result.parse(self._perform(request, whole=result.whole))
        if mode == "raw":
            response = self._perform(request, whole=result.whole)
            return cast(R, RawAPIResponse(response, result))
        response = self._perform(request, whole=False)
        return cast(R, APIResponse(response, unread(result)))

    def _perform(self, request: Request, *, whole: bool) -> WireResponse:
        """Return the first answer that is a success; if ``whole``, with its body read."""
        call = Call(self._settings, request, self._clock)
        while True:
            wire = call.attempt(self._sign(request))
            try:
                response = self._transport.send(wire)
                response.transport = self._transport
                if 200 <= response.status < 300:
                    if whole:
                        response.read()
                    call.succeeded(response)
                    return response
                response.read_some()
            except Exception as error:
                delay = call.failed(error, wire)
            else:
                delay = call.refused(response)
            if delay:
                self._sleep(delay)


# As it is as long as no tool that traces calls has replaced it.
_REQUEST = SyncClient.request
