"""Answers the calls of clients without a socket, and records them."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from typing import Any

import httpx2

from .._core.errors import APIConnectionError, APIError, APITimeoutError
from ._calls import Call
from ._replies import Reply, Sent
from ._table import Operation, Table, table

__all__ = ["Engine", "UnexpectedCallError"]


class UnexpectedCallError(AssertionError):
    """A call was made for which no answer is set up; the message says what to write."""


class Engine:
    """The answers that were set up and the calls that were made; safe to use from threads.

    Args:
        defaults: whether calls without an answer get the description's example.
    """

    def __init__(self, *, defaults: bool = False) -> None:
        self.defaults = defaults
        self.calls: list[Call] = []
        self.unexpected: list[str] = []
        self._replies: dict[str, list[Reply]] = defaultdict(list)
        self._lock = threading.Lock()

    @property
    def table(self) -> Table:
        return table()

    def add(self, call: str, reply: Reply) -> None:
        with self._lock:
            # What was given already, and would be given on and on, is replaced.
            kept = [r for r in self._replies[call] if r.left is not None or not r.given]
            self._replies[call] = [*kept, reply]

    def forget(self, operation: str | None = None) -> None:
        """Forget what was set up and recorded, of one operation or of all."""
        with self._lock:
            if operation is None:
                self._replies.clear()
                self.calls.clear()
                self.unexpected.clear()
            else:
                self._replies.pop(operation, None)
                self.calls = [
                    call for call in self.calls if call.operation != operation
                ]

    def answer(
        self, method: str, url: httpx2.URL, headers: httpx2.Headers, content: bytes
    ) -> Sent:
        """The answer to a request.

        Raises:
            APIError: the stub fails without an answer.
            UnexpectedCallError: nothing is set up for it.
        """
        __tracebackhide__ = True  # pytest shows the caller's line then
        path = url.raw_path.decode("ascii").partition("?")[0]
        found = self.table.find(method, path)
        if found is None:
            raise self._refused(f"the API has no operation at {method} {path}")
        operation, parameters = found
        call = Call(operation.call, method, url, parameters, headers, content)
        with self._lock:
            self.calls.append(call)
            reply = self._next(operation)
        if reply is None:
            raise self._refused(self._what_to_write(operation, call))
        try:
            return reply.sent(call, operation)
        except LookupError as error:
            raise self._refused(str(error.args[0])) from None

    def _next(self, operation: Operation) -> Reply | None:
        replies = self._replies.get(operation.call, [])
        while replies:
            reply = replies[0]
            if reply.left is None:
                reply.given = True
                # An answer without `times` gives way to the next one after its first call.
                if len(replies) > 1:
                    replies.pop(0)
                return reply
            if reply.left > 0:
                reply.left -= 1
                return reply
            replies.pop(0)
        return Reply() if self.defaults else None

    def _what_to_write(self, operation: Operation, call: Call) -> str:
        asked = _shown(call)
        example = "[...]" if operation.streams(call.asked) else "..."
        return (
            f"nothing is set up for {operation.call} ({operation.method} {operation.path})\n"
            "  write before the call, on the mock:\n"
            f"    mock.{operation.call}.returns()       # the API description's example\n"
            f"    mock.{operation.call}.returns({example})    # an answer of your own\n"
            f"    mock.{operation.call}.raises(status=429)\n"
            f"  it was called with: {asked}"
        )

    def _refused(self, message: str) -> UnexpectedCallError:
        self.unexpected.append(message)
        return UnexpectedCallError(message)

    def handle(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request of httpx2, for its ``MockTransport``."""
        try:
            sent = self.answer(
                request.method, request.url, request.headers, request.read()
            )
        except APITimeoutError as error:
            raise httpx2.ReadTimeout(str(error), request=request) from error
        except APIError as error:
            raise httpx2.ConnectError(str(error), request=request) from error
        return httpx2.Response(
            sent.status,
            headers=sent.headers,
            content=b"".join(sent.pieces),
            request=request,
        )


def _shown(call: Call) -> str:
    body: Any = call.body
    text = json.dumps(body, ensure_ascii=False, default=repr)
    parts = [str(call.url.query, "ascii")] if call.url.query else []
    if body is not None:
        parts.append(text if len(text) <= 300 else text[:299] + "…")
    return ", ".join(parts) or "nothing"


def no_answer(error: APIError, request: httpx2.Request) -> APIError:
    """The same failure, for the request that had it."""
    if isinstance(error, APITimeoutError):
        return APITimeoutError(request)
    return APIConnectionError(request=request)
