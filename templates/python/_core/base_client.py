"""What synchronous and asynchronous clients have in common."""

from __future__ import annotations

import functools
import inspect
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import httpx2

from .calls import Call
from .errors import InvalidArgumentError
from .logs import client_logger
from .omit import ABSENT, Headers, NotGiven, Query, not_given
from .query import QueryStyle
from .retries import Retries
from .settings import Settings
from .timeouts import DEFAULT_TIMEOUT, Timeout

if TYPE_CHECKING:
    from .hooks import FinalRequestOptions
    from .request import Request

__all__ = ["AuthHeaders", "BaseClient", "default_timeout"]

C = TypeVar("C", bound="BaseClient")

# Where None is a value; for the other settings of a copy it means no change.
_MAY_BE_NONE = ("timeout", "deadline", "auth_headers")

AuthHeaders = Headers | Callable[[], Any]


class BaseClient:
    """A client's settings, as its users see them."""

    def __init__(
        self,
        *,
        base_url: str | httpx2.URL,
        auth_headers: AuthHeaders | None = None,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
        max_retries: int = 2,
        deadline: float | None = None,
        package: str = "client",
        user_agent: str | None = None,
        log_env: str | None = None,
        query_style: QueryStyle = "brackets",
        retries: Retries | None = None,
    ) -> None:
        self._auth = auth_headers
        self._settings = Settings(
            base_url,
            timeout=DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=dict(default_headers or {}),
            query=dict(default_query or {}),
            user_agent=user_agent or package.rpartition(".")[2],
            query_style=query_style,
            retries=retries or Retries(),
            log=client_logger(package, log_env),
        )

    @property
    def base_url(self) -> httpx2.URL:
        """The URL under which all paths lie; it ends with a slash."""
        return self._settings.base_url

    @base_url.setter
    def base_url(self, url: str | httpx2.URL) -> None:
        self._settings.base_url = url

    @property
    def timeout(self) -> float | Timeout | None:
        """The limits of one attempt, in seconds."""
        return self._settings.timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | None) -> None:
        self._settings.timeout = value

    @property
    def max_retries(self) -> int:
        """How often a failed attempt is repeated."""
        return self._settings.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._settings.max_retries = value

    @property
    def deadline(self) -> float | None:
        """Seconds for a whole call with its retries and waits, or None."""
        return self._settings.deadline

    @deadline.setter
    def deadline(self, value: float | None) -> None:
        self._settings.deadline = value

    @property
    def default_headers(self) -> Headers:
        """The headers that are sent with every request, credentials excepted."""
        agent = self._settings.user_agent
        own = {"Accept": "application/json", "User-Agent": agent}
        return {**own, **self._settings.headers}

    @property
    def default_query(self) -> Query:
        """The query parameters that are sent with every request."""
        return dict(self._settings.query)

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return self._settings.user_agent

    # Tools that trace calls read these.
    @property
    def _base_url(self) -> httpx2.URL:
        return self.base_url

    @property
    def _custom_headers(self) -> Headers:
        return self._settings.headers

    @property
    def _custom_query(self) -> Query:
        return self._settings.query

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"

    @property
    def auth_headers(self) -> Any:
        """The headers that sign a request; of an asynchronous client, an awaitable."""
        return self._auth_headers()

    def _build_request(
        self, options: FinalRequestOptions, *, retries_taken: int = 0
    ) -> httpx2.Request:
        """Return what would be sent, signed if no credentials have to be waited for."""
        call = Call(self._settings, options.request, time.monotonic)
        signature: Any = self._sign(options.request)
        if inspect.iscoroutine(signature):
            signature.close()
            signature = cast(Any, {})
        return call.attempt(signature).http_request

    def _auth_headers(self) -> Any:
        """Return the headers that sign a request; called for each attempt.

        Generated clients override this, so that copies with another key sign with it.
        """
        auth = self._auth
        if auth is None:
            return {}
        return auth() if callable(auth) else auth

    def _sign(self, request: Request) -> Any:
        """Return the headers, or the `Signature`, that sign ``request``."""
        return self._auth_headers()

    def _opened(self, request: Request) -> Request:
        """Return the handshake of a websocket as it is sent."""
        return request

    def _copied(self: C, changes: Mapping[str, Any]) -> C:
        new = object.__new__(type(self))
        vars(new).update(
            (name, value)
            for name, value in vars(self).items()
            # A cached resource belongs to the client that made it.
            # What a tool put in place of `request` sends by the client that it knows.
            if name != "request"
            and not isinstance(
                getattr(type(self), name, None), functools.cached_property
            )
        )
        for name in ("default_headers", "default_query"):
            if all(_is_given(changes.get(key)) for key in (name, f"set_{name}")):
                raise InvalidArgumentError(
                    f"pass either {name}, which adds to what there is, or set_{name}"
                )
        new._settings = self._settings.copy()
        for name, value in changes.items():
            if _is_given(value) or (value is None and name in _MAY_BE_NONE):
                new._change(name, value)
        return new

    def _change(self, name: str, value: Any) -> None:
        settings = self._settings
        if name == "default_headers":
            settings.headers = {**settings.headers, **(value or {})}
        elif name == "set_default_headers":
            settings.headers = dict(value or {})
        elif name == "default_query":
            settings.query = {**settings.query, **(value or {})}
        elif name == "set_default_query":
            settings.query = dict(value or {})
        elif name == "auth_headers":
            self._auth = value
        else:
            setattr(self, name, value)


def _is_given(value: object) -> bool:
    return value is not None and not isinstance(value, ABSENT)


def default_timeout(
    timeout: float | Timeout | NotGiven | None, http_client: object
) -> float | Timeout | NotGiven | None:
    """Return the timeout that a user set on their own HTTP client, if it is one."""
    if isinstance(timeout, NotGiven) and isinstance(
        http_client, (httpx2.Client, httpx2.AsyncClient)
    ):
        theirs = http_client.timeout
        # httpx2's own default is too short for a model that thinks.
        if theirs != Timeout(5.0):
            return theirs
    return timeout
