"""Answers that are failures → errors that say what the server said."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

import httpx2

from .connections import connection_error
from .errors import APIResponseError, APIStatusError, ClientError, status_error_class
from .logs import is_secret

if TYPE_CHECKING:
    from .wire import AnyWireResponse, WireRequest

__all__ = ["body_error", "status_error", "unusable_body"]

_LONGEST_MESSAGE = 1000
_SHORTEST_SECRET = 8


def status_error(response: AnyWireResponse) -> APIStatusError:
    """Return the error for an answer whose status is no success, its body read."""
    body, message = _read(response.body or b"")
    http_response = response.http_response
    message = message or http_response.reason_phrase or "the server gave no reason"
    error = status_error_class(response.status)(
        _without_secrets(message, response.request), response=http_response, body=body
    )
    error.args = (_without_secrets(_in_full(error), response.request),)
    return error


def unusable_body(response: AnyWireResponse, problem: str) -> APIResponseError:
    """Return the error for a success whose body, already read, can't be used."""
    content = response.body or b""
    kind = response.headers.get("content-type", "no content type")
    message = f"the body of a {response.status} response can't be used: {problem}"
    if content:
        excerpt = _shortened(_text_of(content), 200)
        message += f" ({len(content)} bytes, {kind}): {excerpt}"
    return APIResponseError(
        response.http_response,
        content.decode("utf-8", "replace") or None,
        message=_without_secrets(message, response.request),
    )


def body_error(error: Exception, response: AnyWireResponse) -> ClientError:
    """Return the client's own error for what the HTTP library raised over a body."""
    if isinstance(error, httpx2.DecodingError):
        response.abandon_body()
        return unusable_body(response, "its compression is broken")
    return connection_error(error, response.request)


def _in_full(error: APIStatusError) -> str:
    """What an uncaught error shows: logs and rules that look for words read it too."""
    known = (
        ("code", error.code),
        ("param", error.param),
        ("request id", error.request_id),
    )
    notes = ", ".join(f"{name}: {value}" for name, value in known if value)
    text = f"Error code: {error.status_code} - {error.message}"
    return f"{text} ({notes})" if notes else text


def _read(content: bytes) -> tuple[object | None, str]:
    try:
        data: Any = json.loads(content)
    except (ValueError, RecursionError):
        text = content.decode("utf-8", "replace").strip()
        return text or None, _shortened(_text_of(content), _LONGEST_MESSAGE)
    body: Any = data
    if isinstance(data, Mapping):
        # {"error": {...}} is the usual envelope; some servers leave it away.
        body = cast("Mapping[str, Any]", data).get("error", cast(object, data))
    return body, _shortened(_message_in(body), _LONGEST_MESSAGE)


def _message_in(body: Any) -> str:
    if isinstance(body, str):
        return body
    listed: Any = body
    if isinstance(body, list) and len(listed) == 1:
        # Some gateways send their envelope in a list.
        only: Any = listed[0]
        if isinstance(only, Mapping):
            return _message_in(cast("Mapping[str, Any]", only).get("error", only))
    if isinstance(body, Mapping):
        members = cast("Mapping[str, Any]", body)
        for name in ("message", "detail", "error_description", "title"):
            said = members.get(name)
            if isinstance(said, str) and said.strip():
                return said
    return "" if body is None else json.dumps(body, ensure_ascii=False)


def _text_of(content: bytes) -> str:
    # A page of megabytes has its message at its beginning.
    beginning = content[:65536]
    if not beginning.lstrip().startswith(b"<"):
        return beginning.decode("utf-8", "replace")
    from .html_text import text_of_page

    return text_of_page(beginning)


def _shortened(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"


def _without_secrets(message: str, request: WireRequest) -> str:
    for secret in _secrets(request.headers):
        message = message.replace(secret, "<redacted>")
    return message


def _secrets(headers: Iterable[tuple[str, str]]) -> list[str]:
    values = [value.rpartition(" ")[2] for name, value in headers if is_secret(name)]
    return [value for value in values if len(value) >= _SHORTEST_SECRET]
