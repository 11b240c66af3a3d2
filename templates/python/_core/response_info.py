"""What is known of every response, and how a result is made from one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .chunks import charset_of
from .failures import unusable_body
from .wire import AnyWireResponse

if TYPE_CHECKING:
    import httpx2

__all__ = ["R", "ResponseInfo", "Result", "parse_json"]

R = TypeVar("R")


class Result(Generic[R]):
    """How the result of an operation is made from the answer.

    Args:
        parse: makes the result.
        type_: what is made, for tools that trace calls.
        whole: whether the body is read before ``parse`` is called.
    """

    __slots__ = ("parse", "type", "whole")

    def __init__(
        self,
        parse: Callable[[AnyWireResponse], R],
        type_: Any = object,
        *,
        whole: bool = True,
    ) -> None:
        self.parse = parse
        self.type = type_
        self.whole = whole


class ResponseInfo:
    """What is known of a response as soon as its headers are there."""

    def __init__(self, wire: AnyWireResponse) -> None:
        self._wire = wire

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._wire.status

    @property
    def headers(self) -> httpx2.Headers:
        """The headers; their names are case-insensitive."""
        return self._wire.headers

    @property
    def request_id(self) -> str | None:
        """The id by which the server's operators find the call."""
        return self._wire.request_id

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this response came."""
        return self._wire.retries_taken

    @property
    def method(self) -> str:
        """The HTTP method of the request, after redirects."""
        return self._wire.request.method

    @property
    def url(self) -> httpx2.URL:
        """The URL of the request, after redirects."""
        return self._wire.request.url

    @property
    def http_request(self) -> httpx2.Request:
        """The request as an object of the HTTP library."""
        return self._wire.request.http_request

    @property
    def http_response(self) -> httpx2.Response:
        """The response as an object of the HTTP library."""
        return self._wire.http_response

    @property
    def http_version(self) -> str:
        """The protocol that the server spoke, such as ``HTTP/1.1``."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """How long it took from sending the last attempt until this response."""
        return timedelta(seconds=self._wire.seconds)

    @property
    def is_closed(self) -> bool:
        """Whether the connection was given back."""
        return self.http_response.is_closed

    @property
    def encoding(self) -> str:
        """The codec of the text in the body, utf-8 if the server names none."""
        return charset_of(self.headers.get("content-type"))

    def __repr__(self) -> str:
        kind = self.headers.get("content-type", "no content type")
        return f"<{type(self).__name__} {self.status_code} {kind}>"


def parse_json(wire: AnyWireResponse, content: bytes) -> Any:
    """Return the JSON value in a body that has been read."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise unusable_body(wire, f"it is no JSON ({error})") from error
