"""What the HTTP methods of both kinds of clients share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast, get_args

from .omit import Body, Headers, NotGiven, Query, not_given
from .request import Content, Request, RequestOptions

if TYPE_CHECKING:
    from typing_extensions import TypedDict

    from .timeouts import Timeout

    class CallOptions(TypedDict, total=False):
        """What can be set for a single call."""

        headers: Headers
        params: Query
        timeout: float | Timeout | None
        extra_json: Mapping[str, object]
        max_retries: int


__all__ = ["CallOptions", "make_request_options", "page_of", "request_of", "retries_of"]

# What is sent as it is most often holds JSON; a header of the caller's says otherwise.
_RAW = {"Content-Type": "application/json"}


def request_of(
    method: str,
    path: str,
    options: CallOptions | None,
    body: Body | None = None,
    files: Mapping[str, object] | None = None,
    content: Content | None = None,
) -> Request:
    """Return the request for a path; ``content``, or bytes as ``body``, go as they are."""
    given = options or {}
    request = Request(
        method,
        path,
        options=RequestOptions(
            given.get("headers"),
            given.get("params"),
            given.get("extra_json"),
            given.get("timeout", not_given),
        ),
    )
    if files is not None:
        request.multipart = cast("Mapping[str, object]", body or {})
        request.files = files
    elif content is not None or isinstance(body, bytes):
        request.content = cast("Content", body) if content is None else content
        request.headers = _RAW
    else:
        request.json = body
    return request


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | NotGiven | None = not_given,
) -> CallOptions:
    """Return the options of a call, from what methods of operations take for them."""
    given: dict[str, object] = {}
    if extra_headers is not None:
        given["headers"] = extra_headers
    if query is not None or extra_query is not None:
        given["params"] = {**(query or {}), **(extra_query or {})}
    if extra_body is not None:
        given["extra_json"] = extra_body
    if timeout is not not_given:
        given["timeout"] = timeout
    return cast("CallOptions", given)


def retries_of(options: CallOptions | None) -> int | NotGiven:
    """Return how often a call is repeated, if its options say so."""
    return (options or {}).get("max_retries", not_given)


def page_of(page: Any, item: Any) -> Any:
    """Return the class ``page``, with its items' type if it names none."""
    named = get_args(page) or getattr(page, "__pydantic_generic_metadata__", {}).get(
        "args"
    )
    return page if named else page[item]
