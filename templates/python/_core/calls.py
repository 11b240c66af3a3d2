"""The course of one call over its attempts, redirects and retries. Does no I/O."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from .auth import Signature, with_signature
from .bodies import TrackedBody, encode_body
from .connections import deadline_error
from .errors import (
    APIConnectionError,
    APIError,
    ClientError,
    InvalidArgumentError,
    file_error,
)
from .failures import status_error
from .logs import redacted
from .redirects import follow, origin
from .settings import elsewhere, with_body_headers
from .timeouts import Deadline
from .wire import WireRequest

if TYPE_CHECKING:
    import httpx2

    from .omit import Headers
    from .request import Request
    from .settings import Settings
    from .wire import AnyWireResponse

__all__ = ["Call"]

_MAX_REDIRECTS = 20


class Call:
    """Decides after each attempt what comes next; the client does the sending.

    Args:
        settings: the client's, as they are when the call begins.
        request: what to send.
        clock: a monotonic clock in seconds.

    Raises:
        InvalidArgumentError: the request can't be sent.
    """

    def __init__(
        self, settings: Settings, request: Request, clock: Callable[[], float]
    ) -> None:
        self._settings = settings
        self._request = request
        self._clock = clock
        self._log = settings.log
        self._url = settings.url_of(request)
        self._timeout = settings.limits(request)
        self._deadline: Deadline | None = None
        if settings.deadline is not None:
            self._deadline = Deadline(settings.deadline, clock)
        if request.operation and settings.review is not None:
            settings.review(request, settings.prefix)
        content_type, body = encode_body(request, settings.query_style)
        self._content_type = content_type
        self._body = (
            body if body is None or isinstance(body, bytes) else TrackedBody(body)
        )
        self._retries_taken = 0
        self._redirected: tuple[str, httpx2.URL, bool] | None = None
        self._redirects = 0
        self._history: list[httpx2.Response] = []
        self._renewed = False
        self._started = 0.0

    def attempt(self, auth: Headers | Signature) -> WireRequest:
        """Return the next request to send.

        Args:
            auth: the headers that sign it, or a signature of other parts, too.

        Raises:
            APITimeoutError: the deadline is over.
        """
        method, url, trusted = self._request.method, self._url, True
        body, content_type = self._body, self._content_type
        if self._redirected is not None:
            method, url, trusted = self._redirected
            if method != self._request.method:
                body, content_type = None, None
        if isinstance(body, TrackedBody):
            body.rewind()
        plain = auth.headers if isinstance(auth, Signature) else auth
        headers = self._settings.headers_of(self._request, url, plain)
        if self._settings.cookies is not None and trusted:
            cookie = self._settings.cookies.header(url)
            if cookie is not None:
                headers.setdefault("cookie", ("Cookie", cookie))
        if isinstance(auth, Signature) and trusted:
            url = with_signature(url, headers, auth)
        if not trusted:
            headers = elsewhere(headers, url)
        pairs = with_body_headers(headers, method, content_type, body)
        timeout = self._timeout
        if self._deadline is not None:
            timeout = self._deadline.cap(timeout)
        wire = WireRequest(method, url, pairs, body, timeout, self._deadline)
        wire.strict = self._settings.strict
        if self._deadline is not None and not self._deadline.remaining():
            raise deadline_error(wire)
        self._started = self._clock()
        if self._log.isEnabledFor(logging.DEBUG):
            sent = redacted(pairs)
            self._log.debug("request: %s %s headers=%s", method, _bare(url), sent)
        return wire

    def succeeded(self, response: AnyWireResponse) -> None:
        """Take note that ``response`` is what the caller gets."""
        response.retries_taken = self._retries_taken
        if self._history:
            response.history = self._history
            response.http_response.history = self._history
        self._note(response)

    def refused(self, response: AnyWireResponse) -> float:
        """Return the seconds until the next attempt, after an answer but 2xx.

        Its body has been read as far as it came.

        Raises:
            APIStatusError: there is no next attempt.
        """
        self._note(response)
        if 300 <= response.status < 400 and self._redirect(response):
            return 0.0
        error = status_error(response)
        if response.status == 401 and self._may_renew_key():
            return 0.0
        delay = self._settings.retries.delay_after_status(
            self._retries_taken,
            response.status,
            response.headers,
            (error.code, error.type),
        )
        if delay is None:
            raise error
        return self._retry(error, delay)

    def _may_renew_key(self) -> bool:
        """Whether it is tried once more with another key."""
        renew, body = self._settings.renew_key, self._body
        used_up = isinstance(body, TrackedBody) and not body.replayable
        if renew is None or self._renewed or used_up:
            return False
        renew()
        self._renewed = True
        self._redirected = None
        return True

    def failed(self, error: Exception, wire: WireRequest) -> float:
        """Return the seconds until the next attempt, after one without an answer.

        Raises:
            APIError: there is no next attempt.
            InvalidArgumentError: the body could not be read.
        """
        body = self._body
        if isinstance(body, TrackedBody) and body.failure is not None:
            if isinstance(body.failure, ClientError):
                raise body.failure
            raise _unreadable(body.failure) from body.failure
        if not isinstance(error, APIConnectionError):
            raise error
        self._log.debug("no response: %s", type(error.__cause__ or error).__name__)
        if self._deadline is not None and not self._deadline.remaining():
            raise deadline_error(wire) from error
        if not self._request.idempotent:
            raise error
        delay = self._settings.retries.delay_after_failure(self._retries_taken)
        return self._retry(error, delay)

    def _retry(self, error: APIError, delay: float) -> float:
        body = self._body
        replayable = not isinstance(body, TrackedBody) or body.replayable
        if self._retries_taken >= self._settings.max_retries or not replayable:
            raise error
        if self._deadline is not None and delay >= self._deadline.remaining():
            raise error
        self._retries_taken += 1
        self._redirected = None
        self._redirects = 0
        self._history = []
        self._log.info(
            "retry %d of %s in %.2f s",
            self._retries_taken,
            self._settings.max_retries,
            delay,
        )
        return delay

    def _redirect(self, response: AnyWireResponse) -> bool:
        wire = response.request
        target = follow(
            wire.method, wire.url, response.status, response.headers.get("location")
        )
        if target is None or self._redirects >= _MAX_REDIRECTS:
            return False
        method, url = target
        body = self._body
        used_up = isinstance(body, TrackedBody) and not body.replayable
        if used_up and method == wire.method:
            return False
        trusted = self._redirected is None or self._redirected[2]
        self._redirected = (method, url, trusted and origin(url) == origin(wire.url))
        self._redirects += 1
        self._history.append(response.http_response)
        return True

    def _note(self, response: AnyWireResponse) -> None:
        response.seconds = self._clock() - self._started
        if self._settings.cookies is not None:
            self._settings.cookies.keep(response)
        if not self._log.isEnabledFor(logging.INFO):
            return
        wire = response.request
        self._log.info(
            "%s %s: %d in %.0f ms, request id %s",
            wire.method,
            _bare(wire.url),
            response.status,
            response.seconds * 1000,
            response.request_id,
        )
        if self._log.isEnabledFor(logging.DEBUG):
            self._log.debug("response headers=%s", redacted(response.headers.items()))


def _bare(url: httpx2.URL) -> str:
    # A query may hold a signature or a token.
    return str(url).partition("?")[0]


def _unreadable(failure: Exception) -> ClientError:
    if isinstance(failure, OSError):
        return file_error(failure, "the request body")
    kind = type(failure).__name__
    return InvalidArgumentError(f"the request body can't be read: {kind}: {failure}")
